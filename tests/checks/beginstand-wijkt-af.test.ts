import type { Voorbeeld } from '../../src/checks/check';
import { uitkomstenVan } from './uitkomstenVan';

const CHECK = 'beginstand-wijkt-af';
type Rijen = Voorbeeld['bladen'][string];

const TRANCHES = ['Regeling', 'Tranche', 'Baten', 'Lasten', 'Saldo'];
const BEGINSTAND = ['Regeling', 'Beginstand', 'Baten', 'Lasten', 'Saldo'];
const beginstanden = (...rijen: Rijen): Rijen => [
  ['Sluitend'],
  [],
  ['Beginstanden'],
  ['Regeling', 'Tranche', 'Bedrag', 'Bron'],
  ...rijen,
];
const afrekening = (kop: readonly string[], ...rijen: Rijen): Rijen => [['Afrekening 2025'], [], [...kop], ...rijen];
const IZA = ['SPUK IZA', 0, 901, 803, 98];

test.each<[string, Voorbeeld['bladen'], string[]]>([
  [
    'the column Beginstand says what was carried in; the row of the settings is named as well',
    {
      Regelingen: afrekening(BEGINSTAND, IZA, ['SPUK GALA', 157, 301, 70, 388]),
      Sluitend: beginstanden(['SPUK GALA', null, 163, 'Afrekening 2024']),
    },
    ['Regelingen!B5 B5,Sluitend!A5 157 − 163 = -6'],
  ],
  [
    'half a euro may be rounding, more is not',
    {
      Regelingen: afrekening(BEGINSTAND, ['SPUK IZA', 213, 901, 803, 311], ['SPUK GALA', 157, 301, 70, 388]),
      Sluitend: beginstanden(['SPUK IZA', null, 213.5, ''], ['SPUK GALA', null, 157.51, '']),
    },
    ['Regelingen!B5 B5,Sluitend!A6 157 − 157.51 = -0.51'],
  ],
  [
    'in thousands half a thousand, and the amounts are those of the table',
    {
      Regelingen: [
        ['Afrekening 2025 (x € 1.000)'],
        [],
        BEGINSTAND,
        ['SPUK IZA', 213, 901, 803, 311],
        ['SPUK GALA', 157, 301, 70, 388],
      ],
      Sluitend: beginstanden(['SPUK IZA', null, 213500, ''], ['SPUK GALA', null, 162000, '']),
    },
    ['Regelingen!B5 B5,Sluitend!A6 157 − 162 = -5'],
  ],
  [
    'a total is compared with the tranches of before the year, each of them rounded',
    {
      Regelingen: afrekening(
        TRANCHES,
        ['SPUK IZA', null, 901, 803, 98],
        ['SPUK GALA', 2023, 121, 100, 21],
        ['SPUK GALA', 2024, 83, 40, 43],
        ['SPUK GALA', 2025, 301, 70, 231],
      ),
      Sluitend: beginstanden(['SPUK GALA', null, 206, '2024.xlsx']),
    },
    ['Regelingen!C5 C5,C6,Sluitend!A5 204 − 206 = -2'],
  ],
  [
    'one euro on two rounded tranches',
    {
      Regelingen: afrekening(
        TRANCHES,
        ['SPUK IZA', null, 901, 803, 98],
        ['SPUK GALA', 2023, 121, 100, 21],
        ['SPUK GALA', 2024, 83, 40, 43],
        ['SPUK GALA', 2025, 301, 70, 231],
      ),
      Sluitend: beginstanden(['SPUK GALA', null, 205, '2024.xlsx']),
    },
    [],
  ],
  [
    'only in the table that settles it, not in a copy',
    {
      Regelingen: afrekening(BEGINSTAND, IZA, ['SPUK GALA', 157, 301, 70, 388]),
      Bijlage: afrekening(BEGINSTAND, IZA, ['SPUK GALA', 157, 301, 70, 388]),
      Sluitend: beginstanden(['SPUK GALA', null, 163, '']),
    },
    ['Regelingen!B5 B5,Sluitend!A5 157 − 163 = -6'],
  ],
  [
    'several rows of the settings for one regeling',
    {
      Regelingen: afrekening(BEGINSTAND, IZA, ['SPUK GALA', 157, 301, 70, 388]),
      Sluitend: beginstanden(['SPUK GALA', 2023, 90, ''], ['SPUK GALA', 2024, 73, '']),
    },
    ['Regelingen!B5 B5,Sluitend!A5,Sluitend!A6 157 − 163 = -6'],
  ],
  [
    'nothing was carried in, says the workbook',
    {
      Regelingen: afrekening(BEGINSTAND, IZA, ['SPUK GALA', 157, 301, 70, 388]),
      Sluitend: beginstanden(['SPUK IZA', null, 40, '']),
    },
    ['Regelingen!B4 B4,Sluitend!A5 0 − 40 = -40'],
  ],
  [
    'baten that may hold anything are not compared',
    {
      Regelingen: afrekening(
        ['Regeling', 'Baten', 'Lasten', 'Saldo'],
        ['SPUK IZA', 901, 803, 98],
        ['SPUK GALA', 301, 70, 231],
      ),
      Sluitend: beginstanden(['SPUK IZA', null, 40, '']),
    },
    ['niet beoordeeld SPUK IZA'],
  ],
  [
    'a regeling of which an amount cannot be read is there, but not compared',
    {
      Regelingen: afrekening(BEGINSTAND, IZA, ['SPUK GALA', 157, '#REF!', 70, 388]),
      Sluitend: beginstanden(['SPUK GALA', null, 163, '']),
    },
    ['niet beoordeeld SPUK GALA'],
  ],
  [
    'a regeling that is not there, in two rows',
    {
      Regelingen: afrekening(BEGINSTAND, IZA, ['SPUK GALA', 157, 301, 70, 388]),
      Sluitend: beginstanden(['SamSam', 2023, 30, ''], ['SamSam', 2024, 12, '']),
    },
    ['Sluitend!A5 A5,A6 42 − · = ·'],
  ],
  [
    'rows that contradict each other',
    {
      Regelingen: afrekening(BEGINSTAND, IZA, ['SPUK GALA', 157, 301, 70, 388]),
      Sluitend: beginstanden(['SPUK GALA', null, 163, ''], ['SPUK GALA', 2023, 90, '']),
    },
    ['Sluitend!A6 A5,A6 · − · = ·'],
  ],
  [
    'of three, the last one',
    {
      Regelingen: afrekening(BEGINSTAND, IZA, ['SPUK GALA', 157, 301, 70, 388]),
      Sluitend: beginstanden(['SPUK GALA', null, 163, ''], ['SPUK GALA', 2023, 90, ''], ['SPUK GALA', 2024, 73, '']),
    },
    ['Sluitend!A7 A5,A6,A7 · − · = ·'],
  ],
  [
    'wherever the column Beginstand stands',
    {
      Regelingen: afrekening(
        ['Regeling', 'Baten', 'Beginstand', 'Lasten', 'Saldo'],
        ['SPUK IZA', 901, 0, 803, 98],
        ['SPUK GALA', 301, 157, 70, 388],
      ),
      Sluitend: beginstanden(['SPUK GALA', null, 163, '']),
    },
    ['Regelingen!C5 C5,Sluitend!A5 157 − 163 = -6'],
  ],
  [
    'wherever the baten of a tranche stand',
    {
      Regelingen: afrekening(
        ['Regeling', 'Tranche', 'Lasten', 'Baten', 'Saldo'],
        ['SPUK IZA', null, 803, 901, 98],
        ['SPUK GALA', 2024, 40, 83, 43],
        ['SPUK GALA', 2025, 70, 301, 231],
      ),
      Sluitend: beginstanden(['SPUK GALA', 2024, 89, '']),
    },
    ['Regelingen!D5 D5,Sluitend!A5 83 − 89 = -6'],
  ],
])('%s', (_, bladen, verwacht) => {
  expect(uitkomstenVan(CHECK, bladen)).toEqual(verwacht);
});

test.each<[string, readonly object[], string[]]>([
  ['another amount', [{ regeling: 'SPUK GALA', bedrag: 163 }], ['Regelingen!B5 B5 157 − 163 = -6']],
  ['a regeling that is not there', [{ regeling: 'SamSam', bedrag: 30 }], ['niet beoordeeld SamSam']],
  [
    'rows that contradict each other',
    [
      { regeling: 'SPUK GALA', bedrag: 163 },
      { regeling: 'SPUK GALA', bedrag: 157 },
    ],
    ['niet beoordeeld SPUK GALA'],
  ],
])('a settings file has no cell to point at: %s', (_, rijen, verwacht) => {
  const bladen = { Regelingen: afrekening(BEGINSTAND, IZA, ['SPUK GALA', 157, 301, 70, 388]) };
  expect(uitkomstenVan(CHECK, bladen, { beginstanden: rijen })).toEqual(verwacht);
});
