import type { Voorbeeld } from '../../src/checks/check';
import { bevindingenVan } from './bevindingenVan';

const KOP = ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo'];
const JEUGD = [
  KOP,
  ['Buurtcoach', 'SPUK IZA', 1200, 900, 300],
  ['Schoolplein', 'SPUK GALA', 800, 850, -50],
  ['Totaal', null, 2000, 1750, 250],
];

test.each<[string, Voorbeeld['bladen'], string[]]>([
  [
    'the same name under another heading',
    {
      Jeugd: [
        KOP,
        ['Noord'],
        ['Buurtcoach', null, 1200, 900, 300],
        ['Zuid'],
        ['Buurtcoach', null, 1100, 950, 150],
        ['Totaal', null, 2300, 1850, 450],
      ],
    },
    [],
  ],
  [
    'the same name under totals of their own',
    {
      Rekening: [
        ['Programma', 'Begroting', 'Rekening'],
        ['Bestuur', 1200, 900],
        ['Zorg', 800, 850],
        ['Totaal lasten', 2000, 1750],
        ['Bestuur', 110, 95],
        ['Zorg', 70, 75],
        ['Totaal baten', 180, 170],
      ],
    },
    [],
  ],
  [
    'a list of invoices: only the one that was entered twice',
    {
      Facturen: [
        ['Factuurnummer', 'Leverancier', 'Bedrag excl. btw', 'Btw'],
        [301, 'De Vries', 1200, 252],
        [302, 'De Vries', 800, 168],
        [303, 'Bakker', 100, 21],
        [304, 'Bakker', 300, 63],
        [301, 'De Vries', 1200, 252],
      ],
    },
    ['Facturen!B6'],
  ],
  [
    'a third time',
    {
      Jeugd: [
        KOP,
        ['Buurtcoach', null, 1200, 900, 300],
        ['Schoolplein', null, 800, 850, -50],
        ['buurt-coach', null, 100, 90, 10],
        ['Buurtcoach', null, 7, 5, 2],
        ['Totaal', null, 2107, 1845, 262],
      ],
    },
    ['Jeugd!A4', 'Jeugd!A5'],
  ],
  [
    'tranches of one regeling',
    {
      Regelingen: [
        ['Regeling', 'Tranche', 'Baten', 'Lasten', 'Saldo'],
        ['SPUK GALA', 2023, 300, 350, 550],
        ['SPUK GALA', 2024, 600, null, null],
        ['SPUK IZA', null, 1700, 1320, 380],
        ['Totaal', null, 2600, 1670, 930],
      ],
    },
    [],
  ],
  ['a second version of a sheet', { Jeugd: JEUGD, 'Jeugd (2)': JEUGD }, []],
  [
    'the same name and other amounts on another sheet',
    { Jeugd: JEUGD, Wonen: [KOP, ['Buurtcoach', 'SPUK IZA', 1200, 800, 400], ['Advies', 'SPUK IZA', 70, 60, 10]] },
    [],
  ],
  [
    'another regeling pays it on another sheet',
    { Jeugd: JEUGD, Wonen: [KOP, ['Buurtcoach', 'SPUK GALA', 1200, 900, 300], ['Advies', 'SPUK IZA', 70, 60, 10]] },
    [],
  ],
  [
    'one round amount may occur twice',
    {
      Jeugd: [KOP, ['Onvoorzien', 'SPUK IZA', 500, 0, 500], ['Schoolplein', 'SPUK GALA', 800, 850, -50]],
      Wonen: [KOP, ['Onvoorzien', 'SPUK IZA', 500, 0, 500], ['Advies', 'SPUK IZA', 70, 60, 10]],
    },
    [],
  ],
])('%s', (_, bladen, verwacht) => {
  expect(bevindingenVan('post-dubbel', bladen).map((b) => b.cel)).toEqual(verwacht);
});
