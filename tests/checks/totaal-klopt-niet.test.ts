import type { Voorbeeld } from '../../src/checks/check';
import { bevindingenVan } from './bevindingenVan';
import { uitkomsten } from './uitkomsten';

const KOP = ['Post', 'Begroting', 'Realisatie', 'Saldo'];
const POSTEN = [
  ['Molen', 910, 760, 150],
  ['Sluis', 640, 655, -15],
  ['Gemaal', 480, 450, 30],
];

test.each<[string, Voorbeeld['bladen'], string[]]>([
  ['three posten', { Water: [KOP, ...POSTEN] }, ['Water (Water): niet beoordeeld, geen regel met een totaal']],
  ['two posten need no total', { Water: [KOP, ...POSTEN.slice(0, 2)] }, []],
  ['a total', { Water: [KOP, ...POSTEN, ['Totaal', 2030, 1865, 165]] }, []],
  [
    'a list of which nothing is known',
    {
      Water: [
        ['Naam', 'Aantal'],
        ['Eend', 12],
        ['Zwaan', 7],
        ['Reiger', 4],
      ],
    },
    [],
  ],
])('without a total: %s', (titel, bladen, verwacht) => {
  expect(uitkomsten('totaal-klopt-niet', { titel, bladen })).toEqual(verwacht);
});

test.each([
  ['by its own name', 'Totaal water', 'Totaal water'],
  ['as a total when it has no name', null, 'Totaal'],
])('a wrong total is called %s', (_, label, naam) => {
  const bladen = { Water: [...[KOP, ...POSTEN].map((rij) => rij.slice(0, 3)), [label, 2030, 1900]] };
  const [bevinding, ...meer] = bevindingenVan('totaal-klopt-niet', bladen);
  expect(bevinding).toMatchObject({
    cel: 'Water!C5',
    gevonden: 1900,
    verwacht: 1865,
    verschil: 35,
    melding: `${naam} (realisatie) is 1.900, maar de rijen tellen op tot 1.865 (verschil 35).`,
  });
  expect(meer).toEqual([]);
});

/** A table of this many posten of 10 each, with a total of the realisatie that is 700 too high. */
function lang(posten: number): (string | number)[][] {
  const rijen = Array.from({ length: posten }, (_, i) => [
    `Paal ${i % 10}${'abcdefghijk'[Math.floor(i / 10)]!}`,
    10,
    9,
    1,
  ]);
  return [KOP.slice(0, 3), ...rijen, ['Totaal', 10 * posten, 9 * posten + 700]];
}

test('the cells of a total are all listed up to a hundred; of more, the first, the last and the total', () => {
  const cellen = (posten: number): string[] | undefined =>
    bevindingenVan('totaal-klopt-niet', { Water: lang(posten) })[0]?.cellen;
  expect(cellen(99)).toEqual(Array.from({ length: 100 }, (_, i) => `Water!C${i + 2}`));
  expect(cellen(100)).toEqual(['Water!C2', 'Water!C101', 'Water!C102']);
});

test('in an overview in thousands, what it should be is in thousands too', () => {
  const bladen = {
    Jeugd: [KOP, ['Honk', 12000, 9000, 3000], ['Plein', 8000, 8500, -500], ['Totaal', 20000, 17500, 2500]],
    Wonen: [KOP, ['Advies', 40000, 36000, 4000], ['Huur', 15000, 9000, 6000], ['Totaal', 55000, 45000, 10000]],
    Overzicht: [
      ['Bedragen x € 1.000'],
      [],
      ['Themalijn', 'Begroting', 'Realisatie', 'Saldo'],
      ['Jeugd', 20, 17.5, 2.5],
      ['Wonen', 55, 49, 6],
      ['Totaal', 75, 66.5, 8.5],
    ],
  };
  expect(uitkomsten('themalijn-sluit-niet-aan', { titel: 'duizenden', bladen })).toEqual([
    'fout Overzicht!C5 met Wonen!C4 49 → 45 (4) cijfer-vervangen Overzicht!C5',
  ]);
});
