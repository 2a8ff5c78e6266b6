import fc from 'fast-check';
import { leesBlok, blokadres, KOLOMMEN, RIJEN } from '../../src/host/adres';
import { Maten } from '../../src/workbench/maten';
import { blokVan, selecteerBlok, selecteerCel, sprong, stap, volgende } from '../../src/workbench/selectie';
import type { Plek, Richting, Terrein } from '../../src/workbench/selectie';

const plek = (adres: string): Plek => leesBlok(adres)!;
const naam = ({ rij, kolom }: Plek): string => blokadres({ rij, kolom, rijen: 1, kolommen: 1 });

/** Filled: A1:A3, A6 and C1; row 4 is hidden and B8:C9 is one cell. */
const terrein: Terrein = {
  isGevuld: (rij, kolom) => (kolom === 0 && [0, 1, 2, 5].includes(rij)) || (rij === 0 && kolom === 2),
  zichtbareRij: (vanaf, richting) => binnen(vanaf === 3 ? vanaf + richting : vanaf, RIJEN),
  zichtbareKolom: (vanaf) => binnen(vanaf, KOLOMMEN),
  gebruikt: { rij: 0, kolom: 0, rijen: 6, kolommen: 3 },
  samengevoegd: [{ rij: 7, kolom: 1, rijen: 2, kolommen: 2 }],
};
const binnen = (nummer: number, aantal: number): number | null => (nummer >= 0 && nummer < aantal ? nummer : null);

test.each<[string, Richting, string]>([
  ['A1', 'omlaag', 'A2'],
  ['A1', 'omhoog', 'A1'],
  ['A3', 'omlaag', 'A5'],
  ['A5', 'omhoog', 'A3'],
  ['B7', 'omlaag', 'B8'],
  ['C7', 'omlaag', 'B8'],
  ['B8', 'omlaag', 'B10'],
  ['B8', 'rechts', 'D8'],
])('an arrow from %s %s comes at %s', (van, richting, naar) => {
  expect(naam(stap(terrein, plek(van), richting))).toBe(naar);
});

test.each<[string, Richting, string]>([
  ['A1', 'omlaag', 'A3'],
  ['A3', 'omlaag', 'A6'],
  ['A6', 'omlaag', `A${RIJEN}`],
  ['A6', 'omhoog', 'A3'],
  ['A1', 'rechts', 'C1'],
  ['C1', 'rechts', 'XFD1'],
  ['C1', 'links', 'A1'],
  ['B3', 'omhoog', 'B1'],
])('Ctrl and an arrow from %s %s comes at %s', (van, richting, naar) => {
  expect(naam(sprong(terrein, plek(van), richting))).toBe(naar);
});

test('a selection takes merged cells in whole', () => {
  const { actief } = selecteerCel(plek('C8'));
  expect(blokadres(blokVan(terrein, { actief, anker: plek('A7'), hoek: plek('C8') }))).toBe('A7:C9');
});

test.each<[Richting, readonly string[]]>([
  ['rechts', ['B1', 'A2', 'B2', 'A3', 'B3', 'A5', 'B5', 'A1']],
  ['omlaag', ['A2', 'A3', 'A5', 'B1', 'B2', 'B3', 'B5', 'A1']],
  ['links', ['B5', 'A5', 'B3', 'A3', 'B2', 'A2', 'B1', 'A1']],
])('Tab and Enter go %s round within a block, past what is hidden', (richting, verwacht) => {
  let selectie = selecteerBlok(leesBlok('A1:B5')!);
  const gezien = verwacht.map(() => {
    selectie = volgende(terrein, selectie, richting);
    return naam(selectie.actief);
  });
  expect(gezien).toEqual(verwacht);
});

test('sizes of rows: where each begins, and which one is where', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.integer({ min: 0, max: 40 }).map(String), fc.integer({ min: 0, max: 50 })),
      fc.integer({ min: 0, max: 39 }),
      (afwijkend, nummer) => {
        const maten = new Maten(41, 20, new Map(Object.entries(afwijkend).map(([n, maat]) => [Number(n), maat])));
        const begin = Array.from({ length: nummer }, (_, i) => maten.maat(i)).reduce((a, b) => a + b, 0);
        expect(maten.begin(nummer)).toBe(begin);
        if (maten.maat(nummer) > 0) expect(maten.bij(begin)).toBe(nummer);
      },
    ),
  );
});
