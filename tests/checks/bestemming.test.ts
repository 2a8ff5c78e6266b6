import { rapporteer } from '../../src/review/rapporteer';
import { review } from '../../src/review/review';
import { leesVoorbeeld } from '../voorbeeld/leesVoorbeeld';

type Cellen = readonly (string | number | null)[];

interface Geval {
  readonly wat: string;
  readonly jaar?: number | null;
  readonly kop?: readonly string[];
  readonly rijen: readonly Cellen[];
  /** Rows below the header of the table Regelingen on the sheet Sluitend: name, rule, maximum, last year, tranches, agreement. */
  readonly regels?: readonly Cellen[];
  readonly verwacht: readonly string[];
}

const KOP = ['Regeling', 'Baten', 'Lasten', 'Saldo', 'Terugbetaling', 'Overheveling'];
const CHECKS = ['bestemming-volgt-regel-niet', 'bestedingstermijn-voorbij', 'akkoord-ontbreekt'];
/** Two lines in order, so that columns and year are recognised whatever the line under test says. */
const GEWOON: readonly Cellen[] = [
  ['SPUK IZA', 1701, 1319, 382, 382, null],
  ['SPUK Sport', 640, 600, 40, 40, null],
  ['SPUK Lokale Aanpak Isolatie', 900, 830, 70, null, 70],
];

function rapport({ jaar = 2024, kop = KOP, rijen, regels = [] }: Geval) {
  const bladen = {
    Regelingen: [[jaar === null ? 'Afrekening' : `Afrekening ${jaar}`], [], [...kop], ...GEWOON, ...rijen],
    Sluitend: [
      ['Sluitend'],
      [],
      ['Regelingen'],
      ['Regeling', 'Regel', 'Maximum', 'Besteden tot', 'Tranches', 'Akkoord (document)'],
      ...regels,
    ],
  };
  return rapporteer(review(leesVoorbeeld({ bladen })), 'test.xlsx');
}

test.each<Geval>([
  { wat: 'rounding is in order', rijen: [['SPUK GALA', 800, 750, 50, 1, 49]], verwacht: [] },
  {
    wat: 'a negative sign for money that leaves is in order',
    rijen: [['Oranjefonds', 90, 60, 30, -30, null]],
    regels: [['Oranjefonds', 'terugbetalen', null, null, null, null]],
    verwacht: [],
  },
  {
    wat: 'part of it goes the wrong way',
    rijen: [['SPUK GALA', 800, 750, 50, 20, 30]],
    verwacht: ['bestemming-volgt-regel-niet Regelingen!E7 20 0'],
  },
  {
    wat: 'destinations that are not the saldo are a matter of the saldo',
    rijen: [['SPUK GALA', 800, 750, 50, 500, null]],
    verwacht: [],
  },
  { wat: 'nothing is left', rijen: [['SPUK GALA', 800, 850, -50, null, -50]], verwacht: [] },
  { wat: 'an unknown name has no rule', rijen: [['Fonds Groene Wijk', 800, 750, 50, 50, null]], verwacht: [] },
  { wat: 'free money may go along', rijen: [['Eigen middelen', 800, 750, 50, null, 50]], verwacht: [] },
  {
    wat: 'free money need not go back',
    rijen: [['Eigen middelen', 800, 750, 50, 50, null]],
    verwacht: ['bestemming-volgt-regel-niet Regelingen!E7 50 0'],
  },
  { wat: 'a reserve stays', rijen: [['Egalisatiereserve', 800, 750, 50, null, 50]], verwacht: [] },
  {
    wat: 'a maximum in percent',
    rijen: [['Oranjefonds', 1000, 700, 300, null, 300]],
    regels: [['Oranjefonds', 'overhevelen tot maximum', '10%', null, null, null]],
    verwacht: ['bestemming-volgt-regel-niet Regelingen!F7 300 100'],
  },
  {
    wat: 'what is above the maximum goes back',
    rijen: [['Oranjefonds', 1000, 700, 300, 200, 100]],
    regels: [['Oranjefonds', 'overhevelen tot maximum', '10%', null, null, null]],
    verwacht: [],
  },
  {
    wat: 'with one column, money in it that should not be there',
    kop: ['Regeling', 'Baten', 'Lasten', 'Saldo', 'Naar 2025'],
    rijen: [['SPUK GALA', 800, 750, 50, 50]],
    verwacht: ['bestemming-volgt-regel-niet Regelingen!E4 382 0', 'bestemming-volgt-regel-niet Regelingen!E5 40 0'],
  },
  {
    wat: 'an agreement is missing, whichever way the money goes',
    rijen: [['ZonMw', 800, 750, 50, 50, null]],
    verwacht: ['akkoord-ontbreekt Regelingen!D7 50 undefined'],
  },
  {
    wat: 'with an agreement the money may go along',
    rijen: [['ZonMw', 800, 750, 50, null, 50]],
    regels: [['ZonMw', null, null, null, null, 'Brief van 3 mei']],
    verwacht: [],
  },
  {
    wat: 'with an agreement it need not go back',
    rijen: [['ZonMw', 800, 750, 50, 50, null]],
    regels: [['ZonMw', null, null, null, null, 'Brief van 3 mei']],
    verwacht: ['bestemming-volgt-regel-niet Regelingen!E7 50 0'],
  },
  {
    wat: 'only the window decides',
    rijen: [['Oranjefonds', 800, 750, 50, null, 50]],
    regels: [['Oranjefonds', 'overhevelen', null, 2024, null, null]],
    verwacht: ['bestedingstermijn-voorbij Regelingen!F7 50 0'],
  },
  {
    wat: 'past its window it goes back',
    rijen: [['Oranjefonds', 800, 750, 50, 50, null]],
    regels: [['Oranjefonds', 'overhevelen', null, 2023, null, null]],
    verwacht: [],
  },
  {
    wat: 'the oldest tranche is past its window',
    rijen: [
      ['Oranjefonds 2023', 500, 200, 600, null, 600],
      ['Oranjefonds 2024', 300, null, null, null, null],
    ],
    regels: [['Oranjefonds', 'overhevelen', null, null, '2023: 2024; 2024: 2025', null]],
    verwacht: ['bestedingstermijn-voorbij Regelingen!F7 600 300'],
  },
  {
    wat: 'the year is not known and does not matter',
    jaar: null,
    rijen: [['SPUK IZA extra', 800, 750, 50, null, 50]],
    regels: [['SPUK IZA extra', 'terugbetalen', null, null, null, null]],
    verwacht: ['bestemming-volgt-regel-niet Regelingen!F7 50 0'],
  },
])('$wat', (geval) => {
  const { bevindingen } = rapport(geval);
  const eigen = bevindingen.filter((b) => CHECKS.includes(b.controle));
  expect(eigen.map((b) => `${b.controle} ${b.cel} ${b.gevonden} ${b.verwacht}`)).toEqual(geval.verwacht);
});

test('without a year a window is not judged', () => {
  const { bevindingen, nietBeoordeeld } = rapport({
    wat: '',
    jaar: null,
    rijen: [['SPUK GALA', 800, 750, 50, null, 50]],
    verwacht: [],
  });
  expect(bevindingen).toEqual([]);
  expect(nietBeoordeeld).toContainEqual({
    controle: 'bestedingstermijn-voorbij',
    waar: 'SPUK GALA programma 15',
    waarom: 'het begrotingsjaar is niet bekend',
  });
});

test('without a column for the destination it is not judged', () => {
  const { nietBeoordeeld } = rapport({
    wat: '',
    kop: ['Regeling', 'Baten', 'Lasten', 'Saldo'],
    rijen: [],
    verwacht: [],
  });
  expect(nietBeoordeeld.map((n) => n.controle)).toEqual(
    expect.arrayContaining(['bestemming-volgt-regel-niet', 'bestedingstermijn-voorbij']),
  );
});
