import fc from 'fast-check';
import { type Blok, verdeelBlokken } from '../../src/excel/verdeelBlokken';

function cellen(blokken: readonly Blok[]): string[] {
  return blokken.flatMap(({ blad, rij, kolom, rijen, kolommen }) =>
    Array.from(
      { length: rijen * kolommen },
      (_, i) => `${blad} ${rij + Math.floor(i / kolommen)} ${kolom + (i % kolommen)}`,
    ),
  );
}

const blok = fc.record({
  rij: fc.nat(20),
  kolom: fc.nat(20),
  rijen: fc.integer({ min: 1, max: 12 }),
  kolommen: fc.integer({ min: 1, max: 12 }),
});
const blokken = fc
  .array(blok, { maxLength: 6 })
  .map((lijst) => lijst.map((deel, i): Blok => ({ blad: `b${i}`, ...deel })));

test('every cell comes once, row by row, in responses that are full but for the last', () => {
  fc.assert(
    fc.property(blokken, fc.integer({ min: 1, max: 40 }), (alle, meeste) => {
      const antwoorden: (readonly Blok[])[] = [];
      for (let open: readonly Blok[] = alle; open.length > 0;) {
        const { nu, straks } = verdeelBlokken(open, meeste);
        antwoorden.push(nu);
        open = straks;
      }
      expect(antwoorden.flatMap(cellen)).toEqual(cellen(alle));
      for (const antwoord of antwoorden) {
        expect(antwoord.length).toBeGreaterThan(0);
        expect(cellen(antwoord).length).toBeLessThanOrEqual(meeste);
      }
    }),
  );
});
