import type { Voorbeeld } from '../../src/checks/check';
import { bevindingenVan } from './bevindingenVan';
import { uitkomsten } from './uitkomsten';

const KOP = ['Project', 'Begroting', 'Realisatie', 'Saldo'];
const JEUGD = [KOP, ['Honk', 1210, 905, 305], ['Plein', 810, 845, -35], ['Totaal', 2020, 1750, 270]];
const WONEN = [KOP, ['Advies', 4010, 3620, 390], ['Huur', 1520, 910, 610], ['Totaal', 5530, 4530, 1000]];

/** An overview of both sheets, with this realisatie for Wonen. */
function overzicht(wonen: number): (string | number)[][] {
  return [
    ['Themalijn', 'Begroting', 'Realisatie', 'Saldo'],
    ['Jeugd', 2020, 1750, 270],
    ['Wonen', 5530, wonen, 5530 - wonen],
    ['Totaal', 7550, 1750 + wonen, 5800 - wonen],
  ];
}

const GEEN_OVERZICHT = 'werkmap: niet beoordeeld, geen totaaloverzicht dat de tabellen herhaalt';

test.each<[string, Voorbeeld['bladen'], string[]]>([
  ['two tables without an overview', { Jeugd: JEUGD, Wonen: WONEN }, [GEEN_OVERZICHT]],
  ['one table needs no overview', { Jeugd: JEUGD }, []],
  [
    'one table beside one of another kind',
    {
      Jeugd: JEUGD,
      Fondsen: [
        ['Regeling', 'Baten', 'Lasten', 'Saldo'],
        ['Fonds Dorp', 900, 805, 95],
        ['Fonds Wijk', 410, 380, 30],
      ],
    },
    [],
  ],
  ['an overview that agrees', { Jeugd: JEUGD, Wonen: WONEN, Overzicht: overzicht(4530) }, []],
])('%s', (titel, bladen, verwacht) => {
  expect(uitkomsten('themalijn-sluit-niet-aan', { titel, bladen })).toEqual(verwacht);
});

test('a line of the overview that was not brought up to date: which table says what', () => {
  const [bevinding, ...meer] = bevindingenVan('themalijn-sluit-niet-aan', {
    Jeugd: JEUGD,
    Wonen: WONEN,
    Overzicht: overzicht(4350),
  });
  expect(bevinding).toMatchObject({
    cel: 'Overzicht!C3',
    gevonden: 4350,
    verwacht: 4530,
    verschil: -180,
    melding:
      'Wonen: realisatie is 4.350 in Overzicht, maar de tabel Wonen komt uit op 4.530 (verschil -180). Ga na welke tabel niet is bijgewerkt.',
  });
  expect(meer).toEqual([]);
});
