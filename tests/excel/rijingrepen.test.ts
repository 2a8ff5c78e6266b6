import fc from 'fast-check';
import { lijnUit } from '../../src/excel/lijnUit';
import { type Rijingreep, rijingrepen } from '../../src/excel/rijingrepen';

const namen = fc.array(fc.constantFrom('kop', 'IZA', 'GALA', 'SamSam', 'Totaal', ''), { maxLength: 9 });

/** The rows after these steps; a new one is null. */
function voerUit(rijen: readonly string[], ingrepen: readonly Rijingreep[]): readonly (string | null)[] {
  return ingrepen.reduce<readonly (string | null)[]>(
    (nu, { rij, aantal }) =>
      aantal > 0
        ? [...nu.slice(0, rij), ...Array<null>(aantal).fill(null), ...nu.slice(rij)]
        : [...nu.slice(0, rij), ...nu.slice(rij - aantal)],
    rijen,
  );
}

function langste(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  if (a[0] === b[0]) return 1 + langste(a.slice(1), b.slice(1));
  return Math.max(langste(a.slice(1), b), langste(a, b.slice(1)));
}

test('pairs are equal, in order, and as many as there can be', () => {
  fc.assert(
    fc.property(namen, namen, (links, rechts) => {
      const paren = lijnUit(links, rechts);
      for (const [l, r] of paren) expect(links[l]).toBe(rechts[r]);
      for (const [i, [l, r]] of paren.entries())
        if (i > 0) expect(l > paren[i - 1]![0] && r > paren[i - 1]![1]).toBe(true);
      expect(paren).toHaveLength(langste(links, rechts));
    }),
  );
});

test('lists too long to compare in full are paired at both ends', () => {
  const lang = Array.from({ length: 5_000 }, (_, i) => `rij ${i}`);
  const paren = lijnUit(lang, [...lang.slice(0, 2_500), 'nieuw', ...lang.slice(2_500)]);
  expect(paren).toHaveLength(5_000);
  expect(paren.at(-1)).toEqual([4_999, 5_000]);
});

test('rows become as many as must be, with each of the same name in its place', () => {
  fc.assert(
    fc.property(namen, namen, (oud, nieuw) => {
      const daarna = voerUit(
        oud,
        rijingrepen(oud, nieuw, () => true),
      );
      expect(daarna).toHaveLength(nieuw.length);
      for (const [l, r] of lijnUit(oud, nieuw)) expect(daarna[r]).toBe(oud[l]);
    }),
  );
});

test('a row that must stay stays', () => {
  fc.assert(
    fc.property(namen, namen, fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }), (oud, nieuw, vast) => {
      const genummerd = oud.map((naam, i) => `${naam}${i}`);
      const ingrepen = rijingrepen(oud, nieuw, (rij) => !vast[rij]);
      const daarna = voerUit(genummerd, ingrepen);
      for (const [i, naam] of genummerd.entries()) if (vast[i]) expect(daarna).toContain(naam);
      expect(daarna.length).toBeGreaterThanOrEqual(nieuw.length);
    }),
  );
});
