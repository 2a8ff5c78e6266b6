import { readFileSync } from 'node:fs';
import path from 'node:path';
import { adviesblad } from '../../src/bladen/adviesblad';
import { leesXlsx } from '../../src/cli/leesXlsx';
import { tekstrapport } from '../../src/cli/tekstrapport';
import { rapporteer } from '../../src/review/rapporteer';
import { review } from '../../src/review/review';
import type { Cel, Snapshot } from '../../src/sheet/snapshot';

const BESTAND = path.join(__dirname, '../../assets/voorbeelden/twentse-koers-2024.xlsx');
const POST = 'Kansrijke start en kansrijk opgroeien';

type Cellen = Readonly<Record<number, string>>;

/** The workbook with texts put in: per sheet and row (from 0) the cells by column; rows may be new. */
function met(snapshot: Snapshot, blad: string, erbij: Readonly<Record<number, Cellen>>): Snapshot {
  return {
    ...snapshot,
    bladen: snapshot.bladen.map((b) => {
      if (b.naam !== blad) return b;
      const rijen = new Map(b.rijen.map((rij) => [rij.nummer, rij]));
      for (const [nummer, cellen] of Object.entries(erbij)) {
        const oud = rijen.get(Number(nummer)) ?? { nummer: Number(nummer), verborgen: false, cellen: [] };
        const nieuw = Object.entries(cellen).map(([kolom, waarde]): Cel => ({ kolom: Number(kolom), waarde }));
        rijen.set(Number(nummer), { ...oud, cellen: [...oud.cellen, ...nieuw].sort((a, c) => a.kolom - c.kolom) });
      }
      return { ...b, rijen: [...rijen.values()].sort((a, c) => a.nummer - c.nummer) };
    }),
  };
}

const gedrukt = leesXlsx(readFileSync(BESTAND));
const TABEL = { 40: { 0: 'Toegestaan' }, 41: { 0: 'Tabel', 1: 'Post', 2: 'Regelingen' } };

describe('Kansrijke start mag ook op SPUK IZA', () => {
  test.each([
    ['in een kolom', met(gedrukt, 'Preventie en gezondheid', { 2: { 6: 'Mag ook op' }, 6: { 6: 'IZA' } })],
    [
      'op het blad Sluitend',
      met(gedrukt, 'Sluitend', {
        ...TABEL,
        42: { 0: 'Preventie en gezondheid', 1: POST, 2: 'SPUK IZA; Provincie Overijssel' },
      }),
    ],
    [
      'op beide plekken',
      met(
        met(gedrukt, 'Sluitend', { ...TABEL, 42: { 0: 'Preventie en gezondheid', 1: POST, 2: 'SPUK IZA' } }),
        'Preventie en gezondheid',
        { 2: { 6: 'Andere regelingen' }, 6: { 6: 'Provincie Overijssel en IZA' } },
      ),
    ],
  ])('%s', (_, snapshot) => {
    const beoordeeld = review(snapshot);
    const rapport = rapporteer(beoordeeld, 'test.xlsx');
    expect(rapport.dekkingsadvies).toMatchObject({
      basis: 'realisatie',
      boekingen: [
        {
          cel: 'Preventie en gezondheid!D7',
          post: POST,
          van: 'Provincie Overijssel',
          naar: 'SPUK IZA',
          bedrag: 64945,
          minderTerug: 64945,
        },
      ],
      besparing: 64945,
      uniek: true,
      bezwaren: [],
    });
    const stand = (naam: string) => rapport.dekkingsadvies!.regelingen.find(({ regeling }) => regeling === naam)!;
    expect(stand('SPUK IZA')).toMatchObject({ voor: { terugbetaling: 965225 }, na: { terugbetaling: 900280 } });
    expect(stand('Provincie Overijssel')).toMatchObject({
      voor: { overheveling: 396012 },
      na: { overheveling: 460957 },
    });
    expect(stand('SPUK GALA programma 15').na).toEqual(stand('SPUK GALA programma 15').voor);
    expect(rapport.bevindingen).toEqual(rapporteer(review(gedrukt), 'test.xlsx').bevindingen);

    expect(tekstrapport(rapport, { kleur: false })).toContain(`
Dekkingsadvies
  Boek € 64.945 van Kansrijke start en kansrijk opgroeien op regeling SPUK IZA in plaats van`);
    const blad = adviesblad(beoordeeld.advies!, { datum: '2025-02-03' });
    const regels = blad.rijen.map((rij) => rij.map((cel) => ('waarde' in cel ? cel.waarde : cel.formule)));
    expect(regels).toContainEqual([
      POST,
      'Provincie Overijssel',
      'SPUK IZA',
      64945,
      64945,
      ...Array<null>(4).fill(null),
    ]);
    expect(regels).toContainEqual(['SPUK IZA', 965225, 900280, 0, 0, 0, 0, 0, 0]);
  });
});

test('zonder keuze is er geen advies', () => {
  expect(review(gedrukt).advies).toBeNull();
  expect(rapporteer(review(gedrukt), 'test.xlsx').dekkingsadvies).toBeNull();
});
