import { rapporteer } from '../../src/review/rapporteer';
import { review } from '../../src/review/review';
import { leesVoorbeeld } from '../voorbeeld/leesVoorbeeld';
import { uitkomstenVan } from './uitkomstenVan';

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
    wat: 'what is kept in a reserve is divided too',
    kop: [...KOP, 'Reservering'],
    rijen: [['SPUK IZA extra', 800, 750, 50, null, 20, 30]],
    regels: [['SPUK IZA extra', 'terugbetalen', null, null, null, null]],
    verwacht: ['bestemming-volgt-regel-niet Regelingen!F7 20 0'],
  },
  {
    wat: 'with a reserve more is divided than is left: a matter of the saldo',
    kop: [...KOP, 'Reservering'],
    rijen: [['SPUK IZA extra', 800, 750, 50, null, 50, 40]],
    regels: [['SPUK IZA extra', 'terugbetalen', null, null, null, null]],
    verwacht: [],
  },
  {
    wat: 'less is divided than is left: a matter of the saldo',
    rijen: [['SPUK IZA extra', 800, 750, 50, null, 20]],
    regels: [['SPUK IZA extra', 'terugbetalen', null, null, null, null]],
    verwacht: [],
  },
  {
    wat: 'with only a column for what goes along, a part of what is left',
    kop: ['Regeling', 'Baten', 'Lasten', 'Saldo', 'Overheveling'],
    rijen: [['Oranjefonds', 800, 750, 50, 20]],
    regels: [
      ['Oranjefonds', 'terugbetalen', null, null, null, null],
      ['SPUK IZA', 'overhevelen', null, null, null, null],
      ['SPUK Sport', 'overhevelen', null, null, null, null],
    ],
    verwacht: ['bestemming-volgt-regel-niet Regelingen!E7 20 0'],
  },
  {
    wat: 'with only a column for what goes back, a part of what is left',
    kop: ['Regeling', 'Baten', 'Lasten', 'Saldo', 'Terugbetaling'],
    rijen: [['SPUK GALA', 800, 750, 50, 20]],
    verwacht: ['bestemming-volgt-regel-niet Regelingen!E7 20 0'],
  },
  {
    wat: 'an amount that cannot be read',
    rijen: [['SPUK IZA extra', 800, 750, 50, '#REF!', 50]],
    regels: [['SPUK IZA extra', 'terugbetalen', null, null, null, null]],
    verwacht: [],
  },
  {
    wat: 'baten that cannot be read',
    rijen: [['SPUK IZA extra', '#REF!', 750, 50, null, 50]],
    regels: [['SPUK IZA extra', 'terugbetalen', null, null, null, null]],
    verwacht: [],
  },
  {
    wat: 'cents of rounding are in order, more is not',
    rijen: [
      ['Oranjefonds', 800.41, 750.04, 50.37, 50.35, 0.02],
      ['Wijkfonds', 600.41, 550.04, 50.37, 50.34, 0.03],
      ['Buurtgeld', 400.41, 350.04, 50.37, 0.02, 50.35],
      ['Stadsgeld', 300.41, 250.04, 50.37, 0.03, 50.34],
    ],
    regels: [
      ['Oranjefonds', 'terugbetalen', null, null, null, null],
      ['Wijkfonds', 'terugbetalen', null, null, null, null],
      ['Buurtgeld', 'overhevelen', null, null, null, null],
      ['Stadsgeld', 'overhevelen', null, null, null, null],
    ],
    verwacht: ['bestemming-volgt-regel-niet Regelingen!F8 0.03 0', 'bestemming-volgt-regel-niet Regelingen!E10 0.03 0'],
  },
  {
    wat: 'what is divided may be rounded too',
    rijen: [
      ['Oranjefonds', 800.41, 750.04, 50.37, 20.35, 30],
      ['Wijkfonds', 600.41, 550.04, 50.37, 20.39, 30],
      ['Buurtgeld', 400.41, 350.04, 50.37, 20.34, 30],
      ['Stadsgeld', 300.41, 250.04, 50.37, 20.4, 30],
    ],
    regels: [
      ['Oranjefonds', 'terugbetalen', null, null, null, null],
      ['Wijkfonds', 'terugbetalen', null, null, null, null],
      ['Buurtgeld', 'terugbetalen', null, null, null, null],
      ['Stadsgeld', 'terugbetalen', null, null, null, null],
    ],
    verwacht: ['bestemming-volgt-regel-niet Regelingen!F7 30 0', 'bestemming-volgt-regel-niet Regelingen!F8 30 0'],
  },
  {
    wat: 'a maximum, in amounts with a negative sign',
    rijen: [['Oranjefonds', 1000, 700, 300, null, -300]],
    regels: [['Oranjefonds', 'overhevelen tot maximum', '10%', null, null, null]],
    verwacht: ['bestemming-volgt-regel-niet Regelingen!F7 -300 -100'],
  },
  {
    wat: 'the largest of several lines is pointed at',
    rijen: [
      ['Oranjefonds noord', 500, 480, 20, null, 20],
      ['Oranjefonds zuid', 500, 440, 60, null, 60],
      ['Oranjefonds west', 500, 440, 60, null, 60],
    ],
    regels: [['Oranjefonds', 'terugbetalen', null, null, null, null]],
    verwacht: ['bestemming-volgt-regel-niet Regelingen!F8 60 0'],
  },
  {
    wat: 'with an agreement the window counts',
    rijen: [['ZonMw', 800, 750, 50, null, 50]],
    regels: [['ZonMw', null, null, 2023, null, 'Brief van 3 mei']],
    verwacht: ['bestedingstermijn-voorbij Regelingen!F7 50 0'],
  },
  {
    wat: 'in its last year nothing goes along, not even up to the maximum',
    rijen: [['Oranjefonds', 800, 750, 50, null, 50]],
    regels: [['Oranjefonds', 'overhevelen tot maximum', '10%', 2024, null, null]],
    verwacht: ['bestedingstermijn-voorbij Regelingen!F7 50 0'],
  },
  {
    wat: 'a year before its last it does',
    rijen: [['Oranjefonds', 800, 750, 50, null, 50]],
    regels: [['Oranjefonds', 'overhevelen tot maximum', '10%', 2025, null, null]],
    verwacht: [],
  },
  {
    wat: 'a part of the oldest tranche goes along, past its window',
    rijen: [
      ['Oranjefonds 2023', 500, 200, 600, 200, 400],
      ['Oranjefonds 2024', 300, null, null, null, null],
    ],
    regels: [['Oranjefonds', 'overhevelen', null, null, '2023: 2024; 2024: 2025', null]],
    verwacht: ['bestedingstermijn-voorbij Regelingen!F7 400 300'],
  },
  {
    wat: 'cents past the window may be rounding',
    rijen: [
      ['Oranjefonds', 800.41, 750.04, 50.37, 50.35, 0.02],
      ['Wijkfonds', 600.41, 550.04, 50.37, 50.34, 0.03],
    ],
    regels: [
      ['Oranjefonds', 'overhevelen', null, 2024, null, null],
      ['Wijkfonds', 'overhevelen', null, 2024, null, null],
    ],
    verwacht: ['bestedingstermijn-voorbij Regelingen!F8 0.03 0'],
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

const PROJECTEN = ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo', 'Terugbetaling', 'Overheveling'];

test.each<[string, Record<string, readonly Cellen[]>, string[]]>([
  [
    'without a table per regeling, what the posts say',
    {
      Wonen: [
        PROJECTEN,
        ['Dakisolatie', 'SPUK IZA', 640, 600, 40, null, 40],
        ['Groendak', 'SPUK IZA', 300, 210, 90, 30, 60],
        ['Speelbos', 'Wijkfonds', 120, 100, 20, null, 20],
      ],
    },
    ['Wonen!G3 G2,G3 60 − 0 = 60'],
  ],
  [
    'of a shared post each regeling its part',
    {
      Wonen: [
        PROJECTEN,
        ['Dakisolatie', 'SPUK IZA', 640, 600, 40, null, 40],
        ['Wijkteam', 'SPUK IZA 70% / SPUK GALA 30%', 300, 200, 100, null, 100],
      ],
    },
    ['Wonen!G3 G2,G3 100 − 0 = 100'],
  ],
  [
    'of a post that is shared by amounts nobody knows',
    {
      Wonen: [
        PROJECTEN,
        ['Dakisolatie', 'SPUK IZA', 640, 600, 40, null, 40],
        ['Wijkteam', 'SPUK IZA € 70; rest SPUK GALA', 300, 300, 0, null, 10],
      ],
    },
    [],
  ],
  [
    'the table that settles it, not a draft of it',
    {
      Regelingen: [['Afrekening 2024'], [], KOP, ...GEWOON.slice(1), ['SPUK IZA', 1701, 1319, 382, null, 382]],
      Concept: [['Afrekening 2024'], [], KOP, ...GEWOON.slice(1), ['SPUK IZA', 1701, 1319, 382, null, 382]],
    },
    ['Regelingen!F6 F6 382 − 0 = 382'],
  ],
  [
    'the table per regeling, not what a shared post says',
    {
      Wonen: [
        PROJECTEN,
        ['Dakisolatie', 'SPUK IZA', 640, 600, 40, null, 40],
        ['Wijkteam', 'SPUK IZA 70% / SPUK GALA 30%', 300, 200, 100, null, 100],
      ],
      Regelingen: [
        ['Afrekening 2024'],
        [],
        KOP,
        ['SPUK IZA', 850, 740, 110, null, 110],
        ['SPUK GALA', 90, 60, 30, null, 30],
      ],
    },
    ['Regelingen!F4 F4 110 − 0 = 110'],
  ],
  [
    'what is above a maximum',
    {
      Regelingen: [['Afrekening 2024'], [], KOP, ...GEWOON, ['Oranjefonds', 1000, 700, 300, null, 300]],
      Sluitend: [['Sluitend'], [], ['Regelingen'], ['Regeling', 'Regel', 'Maximum'], ['Oranjefonds', 'overhevelen tot maximum', '10%']], // prettier-ignore
    },
    ['Regelingen!F7 F7 300 − 100 = 200'],
  ],
  [
    'during the year nothing is settled',
    {
      Wonen: [
        ['Tussenstand 2024'],
        [],
        ['Project', 'Regeling', 'Begroting', 'Besteed t/m juni', 'Verwachte uitgave', 'Verwacht eindsaldo'],
        ['Dakisolatie', 'SPUK IZA', 640, 300, 310, 30],
        ['Groendak', 'SPUK Sport', 300, 110, 180, 10],
      ],
    },
    ['niet beoordeeld SPUK IZA', 'niet beoordeeld SPUK Sport'],
  ],
])('%s', (_, bladen, verwacht) => {
  expect(uitkomstenVan('bestemming-volgt-regel-niet', bladen)).toEqual(verwacht);
});

test('the reason is the rule, not the reservation about it', () => {
  const { bevindingen } = rapport({ wat: '', rijen: [['SPUK GALA', 800, 750, 50, 50, null]], verwacht: [] });
  expect(bevindingen[0]!.melding).not.toContain('Let op:');
  expect(bevindingen[0]!.melding).toContain('2026');
});

test.each<[string, readonly Cellen[], Cellen, number, string]>([
  ['its last year', [['Oranjefonds', 800, 750, 50, null, 50]], [2024, null], 50, 'uiterlijk in 2024'],
  ['that of a tranche', [['Oranjefonds 2023', 500, 200, 600, 200, 400], ['Oranjefonds 2024', 300, null, null, null, null]], [null, '2023: 2024; 2024: 2025'], 100, 'de tranche waar het van is'], // prettier-ignore
])('money past %s', (_, rijen, [tot, tranches], verschil, termijn) => {
  const regels = [['Oranjefonds', 'overhevelen', null, tot!, tranches!, null]];
  const { bevindingen } = rapport({ wat: '', rijen, regels, verwacht: [] });
  const [bevinding, ...meer] = bevindingen.filter((b) => b.controle === 'bestedingstermijn-voorbij');
  expect(meer).toEqual([]);
  expect(bevinding!.verschil).toBe(verschil);
  expect(bevinding!.melding).toContain(`${verschil} gaat mee naar 2025, maar`);
  expect(bevinding!.melding).toContain(termijn);
});

test.each<[string, number | null, Cellen, string | null, number | null, string[]]>([
  ['with a year', 2024, ['Oranjefonds', 80, 75, 5, null, 5], 'overhevelen', 2026, []],
  ['nothing goes along', null, ['Oranjefonds', 80, 75, 5, 5, null], 'overhevelen', 2026, []],
  ['it goes back anyhow', null, ['Oranjefonds', 80, 75, 5, null, 5], 'terugbetalen', 2026, []],
  ['there is no window', null, ['Oranjefonds', 80, 75, 5, null, 5], 'overhevelen', null, []],
  ['an agreement', null, ['ZonMw', 80, 75, 5, null, 5], null, 2026, ['ZonMw']],
])('whether a window is left open without a year: %s', (_, jaar, rij, regel, tot, verwacht) => {
  const { nietBeoordeeld } = rapport({
    wat: '',
    jaar,
    rijen: [rij],
    regels: [
      [rij[0]!, regel, null, tot, null, null],
      ['SPUK Lokale Aanpak Isolatie', 'terugbetalen', null, null, null, null],
    ],
    verwacht: [],
  });
  expect(nietBeoordeeld.flatMap((n) => (n.controle === 'bestedingstermijn-voorbij' ? [n.waar] : []))).toEqual(verwacht);
});
