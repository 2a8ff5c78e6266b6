import fc from 'fast-check';

import { rapporteer } from '../../src/review/rapporteer';
import { review } from '../../src/review/review';
import type { Blad, Cel, Snapshot } from '../../src/sheet/snapshot';
import { genereer } from '../bench/genereer';
import { Toeval } from '../bench/toeval';
import { naarSnapshot } from '../bench/werkmap';
import { FORMULES, WAARDEN } from './verminkingen';
import { verzonnen } from './verzonnen';

/** Replaces cells at random by things that people, copying and exports leave behind. */
function verminkt(snapshot: Snapshot, t: Toeval, kans: number): Snapshot {
  const cel = (c: Cel): Cel => {
    if (!t.kans(kans)) return c;
    const { kolom } = c;
    if (t.kans(0.25)) return { kolom, waarde: t.kies(WAARDEN), formule: t.kies(FORMULES) };
    return {
      kolom,
      waarde: t.kies(WAARDEN),
      ...(t.kans(0.2) ? { notatie: t.kies(['dd-mm-yyyy', '0%', '@', 'General']) } : {}),
    };
  };
  const blad = (b: Blad): Blad => ({
    ...b,
    rijen: b.rijen.flatMap((r) =>
      t.kans(kans / 4)
        ? []
        : [{ ...r, verborgen: t.kans(0.1), cellen: r.cellen.flatMap((c) => (t.kans(kans / 4) ? [] : [cel(c)])) }],
    ),
    verborgenKolommen: t.kans(0.1) ? [1] : [],
  });
  return { ...snapshot, bladen: snapshot.bladen.map(blad) };
}

test('a mangled workbook is reviewed without an exception, and no amount is invented', () => {
  for (let seed = 1; seed <= 100; seed++) {
    const t = new Toeval(seed);
    const snapshot = verminkt(naarSnapshot(genereer(seed)), t, t.kies([0.02, 0.1, 0.4, 0.9]));
    expect({ seed, verzonnen: verzonnen(snapshot, review(snapshot)) }).toEqual({ seed, verzonnen: [] });
  }
});

test('any sheet is reviewed without an exception, and no amount is invented', () => {
  const waarde = fc.oneof(fc.constantFrom(...WAARDEN), fc.double(), fc.integer(), fc.string());
  const rij = fc.array(
    fc.record({
      waarde,
      formule: fc.option(
        fc.oneof(
          fc.constantFrom(...FORMULES),
          fc.string().map((s) => `=${s}`),
        ),
        { nil: undefined, freq: 6 },
      ),
    }),
    { maxLength: 6 },
  );
  const blad = fc.array(rij, { maxLength: 12 });
  fc.assert(
    fc.property(fc.array(blad, { maxLength: 3 }), (bladen) => {
      const snapshot: Snapshot = {
        berekening: 'automatisch',
        bladen: bladen.map((rijen, i) => ({
          naam: `Blad${i + 1}`,
          verborgen: false,
          verborgenKolommen: [],
          rijen: rijen.flatMap((cellen, nummer) =>
            cellen.length
              ? [
                  {
                    nummer,
                    verborgen: false,
                    cellen: cellen.map((c, kolom): Cel => ({
                      kolom,
                      waarde: c.waarde,
                      ...(c.formule === undefined ? {} : { formule: c.formule }),
                    })),
                  },
                ]
              : [],
          ),
        })),
      };
      expect(verzonnen(snapshot, review(snapshot))).toEqual([]);
    }),
    { numRuns: 200, seed: 1 },
  );
});

test('a review is pure: the same workbook gives the same report and is left as it was', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const snapshot = naarSnapshot(genereer(seed));
    const vooraf = structuredClone(snapshot);
    const eerste = rapporteer(review(snapshot), 'test.xlsx');
    expect(rapporteer(review(snapshot), 'test.xlsx')).toEqual(eerste);
    expect(snapshot).toEqual(vooraf);
  }
});
