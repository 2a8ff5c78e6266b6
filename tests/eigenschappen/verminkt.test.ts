import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { leesXlsx } from '../../src/cli/leesXlsx';
import { rapporteer } from '../../src/review/rapporteer';
import { review } from '../../src/review/review';
import type { Blad, Bladrij, Cel, Celwaarde, Snapshot } from '../../src/sheet/snapshot';

const NAMEN = ['twentse-koers-2024.xlsx', 'twentse-koers-2024-formules.xlsx', 'twentse-koers-2024-sluitend.xlsx'];
const werkmappen = NAMEN.map((naam) => leesXlsx(readFileSync(path.join(__dirname, '../../assets/voorbeelden', naam))));

/** What people and other programs make of cells. */
const inhoud = fc.oneof(
  fc.constantFrom<Celwaarde>(null, '', '-', 'pm', 'n.v.t.', 'Totaal', 'Saldo', 'Realisatie', 'Stand', 0, 1e15, true),
  fc.constantFrom<Celwaarde>({ fout: '#REF!' }, 'SPUK IZA', 'SPUK GALA / IZA', 'Het saldo gaat terug naar het Rijk.'),
  fc.constantFrom<Celwaarde>('Van SPUK IZA gaat € 12.000 mee naar 2025-2026.', 'Dekking: Bennie Oud.', '29% minder'),
  fc.integer({ min: -1e6, max: 1e6 }),
  fc.string({ maxLength: 60 }),
);

type Ingreep = (bladen: readonly Blad[]) => readonly Blad[];

const ingreep = fc
  .tuple(fc.nat(), fc.nat(), fc.nat(), inhoud, fc.constantFrom('cel', 'cel', 'cel', 'rij', 'kolom', 'dubbel', 'blad'))
  .map(([b, r, k, waarde, soort]): Ingreep => (bladen) => {
    const blad = bladen[b % bladen.length]!;
    const rij = blad.rijen[r % Math.max(1, blad.rijen.length)];
    if (soort === 'blad' && bladen.length > 1) return bladen.filter((ander) => ander !== blad);
    if (soort === 'dubbel') return [...bladen, { ...blad, naam: `${blad.naam} (2)` }];
    if (rij === undefined) return bladen;
    const anders = (rijen: readonly Bladrij[]) => bladen.map((ander) => (ander === blad ? { ...blad, rijen } : ander));
    if (soort === 'rij') return anders(blad.rijen.filter((andere) => andere !== rij));
    const kolom = rij.cellen[k % rij.cellen.length]!.kolom;
    const zonder = (cellen: readonly Cel[]) => cellen.filter((cel) => cel.kolom !== kolom);
    if (soort === 'kolom') {
      const rijen = blad.rijen.map((andere) => ({ ...andere, cellen: zonder(andere.cellen) }));
      return anders(rijen.filter(({ cellen }) => cellen.length > 0));
    }
    const cellen = rij.cellen.map((cel): Cel => (cel.kolom === kolom ? { kolom, waarde } : cel));
    return anders(blad.rijen.map((andere) => (andere === rij ? { ...rij, cellen } : andere)));
  });

test('wat er ook met een werkmap gebeurt: er komt een rapport', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...werkmappen),
      fc.array(ingreep, { minLength: 1, maxLength: 12 }),
      (werkmap, reeks) => {
        const bladen = reeks.reduce<readonly Blad[]>((tot, doe) => doe(tot), werkmap.bladen);
        const snapshot: Snapshot = { ...werkmap, bladen };
        expect(JSON.parse(JSON.stringify(rapporteer(review(snapshot), 'x.xlsx')))).toHaveProperty('fout', null);
      },
    ),
    { numRuns: 150 },
  );
});
