import fc from 'fast-check';
import {
  celkenmerk,
  celsleutel,
  isBlokkenmerk,
  leesBlokkenmerk,
  maakBlokkenmerk,
  VAN_DE_LEZER,
} from '../../src/excel/blokkenmerk';
import type { Celinhoud } from '../../src/sheet/edit';

const inhoud: fc.Arbitrary<Celinhoud> = fc.oneof(
  fc.record({ waarde: fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null)) }),
  fc.record({ formule: fc.constantFrom('=A1+B2', '=SUM(A1:A9)', "=SUMIF('Jeugd'!A1:A4,\"IZA\",'Jeugd'!B1:B4)") }),
);

test('what was written in each cell is read back', () => {
  const rooster = fc
    .integer({ min: 1, max: 5 })
    .chain((kolommen) =>
      fc.array(fc.array(inhoud, { minLength: kolommen, maxLength: kolommen }), { minLength: 1, maxLength: 8 }),
    );
  fc.assert(
    fc.property(rooster, (rijen) => {
      const kenmerk = maakBlokkenmerk(rijen, (_, kolom) => kolom === 0);
      expect(isBlokkenmerk({ waarde: kenmerk })).toBe(true);
      const verwacht = rijen.map((rij) => rij.map((cel, k) => (k === 0 ? VAN_DE_LEZER : celkenmerk(cel))));
      expect(leesBlokkenmerk(kenmerk)).toEqual({ kolommen: rijen[0]!.length, rijen: verwacht });
    }),
  );
});

test('it fits in a cell, however large the block', () => {
  const rijen = Array.from({ length: 5_000 }, () => Array<Celinhoud>(8).fill({ waarde: 'x' }));
  const kenmerk = maakBlokkenmerk(rijen, () => false);
  expect(kenmerk.length).toBeLessThan(32_767);
  expect(leesBlokkenmerk(kenmerk)!.rijen).toHaveLength(1_250);
});

test.each<[string, string, boolean]>([
  ['=Jeugd!C5', "='Jeugd en gezin'!C9", true],
  ['=SUM($A$1:$A$9)', '=SUM($A$1:$A$12)', true],
  ['=sum( A1 )', '=SUM(A1)', true],
  ['=A1+B1', '=A1-B1', false],
  ['=IF(G4="vrij",A1,0)', '=IF(G4="reserve",A1,0)', false],
  ['=LOG10(A1)', '=LOG10(B7)', true],
  ['=A1*1000', '=A1*100', false],
])('%s and %s are the same: %s', (een, ander, zelfde) => {
  expect(celkenmerk({ formule: een }) === celkenmerk({ formule: ander })).toBe(zelfde);
});

test('a number, text that looks like it, and an empty cell are three things', () => {
  const cellen: readonly Celinhoud[] = [{ waarde: 1 }, { waarde: '1' }, { waarde: true }, { waarde: null }];
  expect(new Set(cellen.map(celkenmerk)).size).toBe(4);
  expect(celsleutel({ waarde: '' })).toBe(celsleutel({ waarde: null }));
});

test.each(['Kenmerk', 'Kenmerk 3x0 ', 'Kenmerk 2x2 abcd', 'kenmerk 1x1 ...', 'Kenmerk 1x1 ééé'])(
  '%j is none',
  (tekst) => {
    expect(leesBlokkenmerk(tekst)).toBeNull();
  },
);
