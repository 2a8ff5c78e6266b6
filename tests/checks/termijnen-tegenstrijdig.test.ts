import type { Voorbeeld } from '../../src/checks/check';
import { bevindingenVan } from './bevindingenVan';
import { uitkomstenVan } from './uitkomstenVan';

const CHECK = 'termijnen-tegenstrijdig';
type Rijen = Voorbeeld['bladen'][string];

const KOP = ['Id', 'Regeling', 'Regel', 'Besteden tot', 'Looptijd tot', 'Tranches'];
const sluitend = (...rijen: Rijen): Rijen => [['Sluitend'], [], ['Regelingen'], KOP, ...rijen];
const GALA = [null, 'SPUK GALA', null, 2028, null, null];

test.each<[string, Voorbeeld['bladen'], string[]]>([
  [
    'the row of the regeling, found by its name among others',
    { Sluitend: sluitend([null, 'SamSam', null, 2025, null, null], GALA) },
    ['Sluitend!D6 D6 · − · = ·'],
  ],
  [
    'by another name',
    { Sluitend: sluitend([null, 'SamSam', null, 2025, null, null], [null, 'Gezond en Actief Leven Akkoord', null, 2028, null, null]) }, // prettier-ignore
    ['Sluitend!D6 D6 · − · = ·'],
  ],
  [
    'by its id',
    { Sluitend: sluitend(['samsam', null, null, 2025, null, null], ['spuk-gala-programma-15', null, null, 2028, null, null]) }, // prettier-ignore
    ['Sluitend!D6 D6 · − · = ·'],
  ],
  [
    'two that the workbook does not have otherwise',
    {
      Sluitend: sluitend(
        [null, 'Wijkpot', 'overhevelen', 2027, 2026, null],
        [null, 'Stadspot', 'overhevelen', null, 2026, '2024: 2027'],
        [null, 'Buurtpot', 'overhevelen', 2026, 2026, null],
      ),
    },
    ['Sluitend!D5 D5 · − · = ·', 'Sluitend!F6 F6 · − · = ·'],
  ],
  [
    'a table with another title is about something else',
    {
      Sluitend: [
        ['Sluitend'],
        [],
        ['Beginstanden'],
        ['Regeling', 'Bedrag'],
        ['SPUK GALA', 0],
        [],
        ['Regelingen'],
        KOP,
        GALA,
      ],
    },
    ['Sluitend!D9 D9 · − · = ·'],
  ],
  [
    'the same table on another sheet is not the settings',
    {
      Oud: [['Oude lijst'], [], ['Regelingen'], KOP, GALA],
      Sluitend: sluitend([null, 'SamSam', null, 2025, null, null], GALA),
    },
    ['Sluitend!D6 D6 · − · = ·'],
  ],
  [
    'the youngest tranche expires first, and nobody knows which was spent',
    {
      Regelingen: [
        ['Afrekening 2024'],
        [],
        ['Regeling', 'Tranche', 'Baten', 'Lasten', 'Saldo'],
        ['Oranjefonds', 2023, 40, 10, 60],
        ['Oranjefonds', 2024, 30, null, null],
        ['Stadslening', null, 64, 59, 5],
      ],
      Sluitend: sluitend([null, 'Oranjefonds', 'overhevelen', null, null, '2023: 2026; 2024: 2025']),
    },
    ['Sluitend!F5 F5 · − · = ·'],
  ],
  [
    'or the money is of no tranche',
    {
      Regelingen: [
        ['Afrekening 2024'],
        [],
        ['Regeling', 'Baten', 'Lasten', 'Saldo'],
        ['Stadslening', 64, 59, 5],
        ['Oranjefonds', 70, 10, 60],
      ],
      Sluitend: sluitend([null, 'Oranjefonds', 'overhevelen', null, null, '2023: 2026; 2024: 2025']),
    },
    ['Sluitend!F5 F5 · − · = ·'],
  ],
])('%s', (_, bladen, verwacht) => {
  expect(uitkomstenVan(CHECK, bladen)).toEqual(verwacht);
});

test('a settings file: where the workbook names the regeling, if it does', () => {
  const Wonen = [
    ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo'],
    ['Groendak', 'Stadslening', 20, 18, 2],
    ['Beweeguur', 'GALA', 30, 22, 8],
  ];
  const bestand = {
    regelingen: [
      { regeling: 'SPUK GALA', bestedenTot: 2028 },
      { regeling: 'SamSam', bestedenTot: 2028, looptijdTot: 2026 },
    ],
  };
  expect(uitkomstenVan(CHECK, { Wonen }, bestand)).toEqual(['Wonen!B3 B3 · − · = ·']);
});

test('the message reads as a sentence', () => {
  const [bevinding] = bevindingenVan(CHECK, { Sluitend: sluitend(GALA) });
  expect(bevinding!.melding.match(/het geld/gi)).toHaveLength(1);
  expect(bevinding!.melding).toMatch(/^SPUK GALA programma 15: het geld .* 2026\. Sluitend rekent met 2026\. Ga na/);
});
