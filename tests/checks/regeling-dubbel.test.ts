import type { Voorbeeld } from '../../src/checks/check';
import { bevindingenVan } from './bevindingenVan';
import { uitkomstenVan } from './uitkomstenVan';

type Rijen = Voorbeeld['bladen'][string];

const KOP = ['Regeling', 'Tranche', 'Baten', 'Lasten', 'Saldo'];
const afrekening = (jaar: number, kop: readonly string[], ...rijen: Rijen): Rijen => [
  [`Afrekening ${jaar}`],
  [],
  [...kop],
  ...rijen,
];
const ZONDER = ['Regeling', 'Baten', 'Lasten', 'Saldo'];

test.each<[string, Voorbeeld['bladen'], string[]]>([
  [
    'the same under another name: both names are pointed at',
    {
      Regelingen: afrekening(2024, ZONDER, ['SPUK IZA', 901, 803, 98], ['Integraal Zorgakkoord', 901, 803, 98]),
    },
    ['Regelingen!A5 A4,A5 Integraal Zorgakkoord − · = ·'],
  ],
  [
    'two other amounts are enough to say that it is the same',
    {
      Regelingen: afrekening(2024, ZONDER, ['SPUK IZA', 901, null, 98], ['Integraal Zorgakkoord', 901, null, 98]),
    },
    ['Regelingen!A5 A4,A5 Integraal Zorgakkoord − · = ·'],
  ],
  [
    'one amount is not, whatever else is empty',
    {
      Regelingen: afrekening(
        2024,
        ZONDER,
        ['SPUK IZA', 901, 0, 901],
        ['Integraal Zorgakkoord', 901, 0, 901],
        ['SPUK GALA', 300, 120, 180],
      ),
    },
    [],
  ],
  [
    'a tranche below the name of its regeling',
    {
      Regelingen: afrekening(
        2024,
        KOP,
        ['SPUK GALA', 2023, 901, 803, 98],
        [null, 2023, 901, 803, 98],
        ['SPUK IZA', null, 300, 120, 180],
      ),
    },
    ['Regelingen!A5 A4,A5 SPUK GALA − · = ·'],
  ],
  [
    'other amounts in another table: one finding for that table',
    {
      Regelingen: afrekening(2024, ZONDER, ['SPUK IZA', 901, 803, 98], ['SPUK GALA', 300, 120, 180]),
      Concept: afrekening(2024, ZONDER, ['SPUK IZA', 901, 798, 103], ['SPUK GALA', 300, 113, 187]),
    },
    ['Concept!A4 Regelingen!A4,A4 SPUK IZA − · = ·'],
  ],
  [
    'the same amounts in another table',
    {
      Regelingen: afrekening(2024, ZONDER, ['SPUK IZA', 901, 803, 98], ['SPUK GALA', 300, 120, 180]),
      Bijlage: afrekening(2024, ZONDER, ['SPUK IZA', 901, 803, 98], ['SPUK GALA', 300, 120, 180]),
    },
    [],
  ],
  [
    'a year later amounts are others',
    {
      Regelingen: afrekening(2024, ZONDER, ['SPUK IZA', 901, 803, 98], ['SPUK GALA', 300, 120, 180]),
      Vorig: afrekening(2023, ZONDER, ['SPUK IZA', 711, 603, 108], ['SPUK GALA', 240, 113, 127]),
    },
    [],
  ],
  [
    'two euros is what rounding both lines can make, three is not',
    {
      Regelingen: afrekening(2024, ZONDER, ['SPUK IZA', 901, 803, 98], ['SPUK GALA', 300, 120, 180]),
      Bijlage: afrekening(2024, ZONDER, ['SPUK IZA', 901, 801, 100], ['SPUK GALA', 300, 117, 183]),
    },
    ['Bijlage!A5 Regelingen!A5,A5 SPUK GALA − · = ·'],
  ],
  [
    'a table in thousands says the same as one in euros',
    {
      Regelingen: afrekening(2024, ZONDER, ['SPUK IZA', 901400, 803200, 98200], ['SPUK GALA', 300700, 120300, 180400]),
      Samenvatting: [['Bedragen x € 1.000'], ...afrekening(2024, ZONDER, ['SPUK IZA', 901, 803, 98], ['SPUK GALA', 301, 120, 181])], // prettier-ignore
    },
    [],
  ],
  [
    'but not when it says thousands more',
    {
      Regelingen: afrekening(2024, ZONDER, ['SPUK IZA', 901400, 803200, 98200], ['SPUK GALA', 300700, 120300, 180400]),
      Samenvatting: [['Bedragen x € 1.000'], ...afrekening(2024, ZONDER, ['SPUK IZA', 901, 811, 90], ['SPUK GALA', 301, 120, 181])], // prettier-ignore
    },
    ['Samenvatting!A5 Regelingen!A4,A5 SPUK IZA − · = ·'],
  ],
  [
    'tranches here, a total there',
    {
      Regelingen: afrekening(
        2024,
        KOP,
        ['SPUK GALA', 2023, 300, 120, 180],
        ['SPUK GALA', 2024, 210, 90, 120],
        ['SPUK IZA', null, 901, 803, 98],
      ),
      Bijlage: afrekening(2024, ZONDER, ['SPUK GALA', 510, 210, 300], ['SPUK IZA', 901, 803, 98]),
    },
    [],
  ],
  [
    'a table that does not tell the lasten settles nothing',
    {
      Regelingen: afrekening(2024, ZONDER, ['SPUK IZA', 901, 803, 98], ['SPUK GALA', 300, 120, 180]),
      Beschikkingen: afrekening(2024, ['Regeling', 'Baten'], ['SPUK IZA', 950], ['SPUK GALA', 340]),
    },
    [],
  ],
  [
    'another name in another table, with the same amounts',
    {
      Regelingen: afrekening(2024, ZONDER, ['SPUK IZA', 901, 803, 98], ['SPUK GALA', 300, 120, 180]),
      Bijlage: afrekening(2024, ZONDER, ['Integraal Zorgakkoord', 901, 803, 98], ['SPUK GALA', 300, 120, 180]),
    },
    [],
  ],
  [
    'the table that settles it may be the one in thousands',
    {
      Samenvatting: [['Bedragen x € 1.000'], ...afrekening(2024, ZONDER, ['SPUK IZA', 901, 803, 98], ['SPUK GALA', 301, 120, 181])], // prettier-ignore
      Regelingen: afrekening(2024, ZONDER, ['SPUK IZA', 901400, 803200, 98200], ['SPUK GALA', 300700, 120300, 180400]),
    },
    [],
  ],
  [
    'the same saldo of other baten and lasten',
    {
      Regelingen: afrekening(2024, ['Regeling', 'Saldo', 'Baten', 'Lasten'], ['SPUK IZA', 98, 901, 803], ['SPUK GALA', 180, 300, 120]), // prettier-ignore
      Concept: afrekening(2024, ['Regeling', 'Saldo', 'Baten', 'Lasten'], ['SPUK IZA', 98, 951, 853], ['SPUK GALA', 180, 300, 120]), // prettier-ignore
    },
    ['Concept!A4 Regelingen!A4,A4 SPUK IZA − · = ·'],
  ],
])('%s', (_, bladen, verwacht) => {
  expect(uitkomstenVan('regeling-dubbel', bladen)).toEqual(verwacht);
});

test('a tranche without a name of its own is called by that of its regeling', () => {
  const [bevinding] = bevindingenVan('regeling-dubbel', {
    Regelingen: afrekening(
      2024,
      KOP,
      ['SPUK GALA', 2023, 901, 803, 98],
      [null, 2023, 901, 803, 98],
      ['SPUK IZA', null, 300, 120, 180],
    ),
  });
  expect(bevinding!.melding).toMatch(/^SPUK GALA is nog eens tranche 2023 \(rij 4\)/);
});
