import { bevindingenVan } from './bevindingenVan';

type Rijen = readonly (readonly (string | number | null)[])[];

const KOP = ['Post', 'Begroting', 'Realisatie', 'Saldo'];

/** What the checks on formulas say of a sheet, with the cells of each finding. */
function meldingen(rijen: Rijen): string[] {
  const ids = ['totaal-mist-rij', 'totaal-telt-dubbel', 'vaste-waarde-in-formulekolom', 'formule-wijkt-af'];
  return ids.flatMap((id) =>
    bevindingenVan(id, { Kunst: [KOP, ...rijen] }).map(
      ({ cellen, ernst }) => `${ernst} ${id} ${cellen.map((cel) => cel.replace('Kunst!', '')).join(' ')}`,
    ),
  );
}

const post = (naam: string, begroting: number, realisatie: number, r: number): (string | number)[] => [
  naam,
  begroting,
  realisatie,
  `=B${r}-C${r}`,
];
const POSTEN: Rijen = [
  post('Atelier', 600, 550, 2),
  post('Podium', 400, 430, 3),
  post('Festival', 300, 280, 4),
  post('Nieuw', 0, 0, 5),
];

test.each<[string, Rijen]>([
  ['a range over all posten', [...POSTEN, ['Totaal', '=SUM(B2:B5)', '=SUM(C2:C5)', '=SUM(D2:D5)']]],
  ['a saldo of totals', [...POSTEN, ['Totaal', '=SUM(B2:B5)', '=SUM(C2:C5)', '=B6-C6']]],
  ['the same saldo by another road', [...POSTEN, ['Totaal', '=SUM(B2:B5)', '=SUM(C2:C5)', '=SUM(B2:B5)-SUM(C2:C5)']]],
  ['a range that goes on over an empty row', [...POSTEN, [], ['Totaal', '=SUM(B2:B6)', '=SUM(C2:C6)', '=SUM(D2:D6)']]],
  ['a chain', [...POSTEN, ['Totaal', '=B2+B3+B4+B5', '=C2+C3+C4+C5', '=D2+D3+D4+D5']]],
  [
    'a function that is not understood',
    [...POSTEN, ['Totaal', '=SUM(B2:B5)', '=SUM(C2:C5)', '=SUMPRODUCT(B2:B5-C2:C5)']],
  ],
  [
    'a column that consistently computes something else',
    [
      ['Atelier', 600, 0, '=B2'],
      ['Podium', 400, 0, '=B3'],
      ['Festival', 300, 0, '=B4'],
      ['Totaal', '=SUM(B2:B4)', '=SUM(C2:C4)', '=SUM(D2:D4)'],
    ],
  ],
])('nothing is wrong with %s', (_, rijen) => {
  expect(meldingen(rijen)).toEqual([]);
});

test.each<[string, Rijen, string[]]>([
  [
    'totals that were filled across are one finding',
    [...POSTEN, ['Totaal', '=SUM(B2:B4)', '=SUM(C2:C4)', '=B6-C6']],
    ['let-op totaal-mist-rij B6 C6'],
  ],
  [
    'a total of the saldo that misses a row',
    [...POSTEN, ['Totaal', '=SUM(B2:B5)', '=SUM(C2:C5)', '=SUM(D2:D4)']],
    ['let-op totaal-mist-rij D6'],
  ],
  [
    'a post that is added to a range that has it',
    [...POSTEN, ['Totaal', '=SUM(B2:B5)+B5', '=SUM(C2:C5)', '=B6-C6']],
    ['let-op totaal-telt-dubbel B6'],
  ],
  [
    'typed results below each other are one finding',
    [
      post('Atelier', 600, 550, 2),
      ['Podium', 400, 430, -30],
      ['Festival', 300, 280, 20],
      post('Museum', 200, 190, 5),
      post('Archief', 100, 90, 6),
      ['Totaal', '=SUM(B2:B6)', '=SUM(C2:C6)', '=SUM(D2:D6)'],
    ],
    ['let-op vaste-waarde-in-formulekolom D3 D4'],
  ],
  [
    'typed amounts in a formula are typed all the same',
    [
      post('Atelier', 600, 550, 2),
      ['Podium', 400, 430, '=400-430'],
      post('Festival', 300, 280, 4),
      ['Totaal', '=SUM(B2:B4)', '=SUM(C2:C4)', '=SUM(D2:D4)'],
    ],
    ['let-op vaste-waarde-in-formulekolom D3'],
  ],
  [
    'a saldo that leaves out the open realisatie of its row',
    [
      post('Atelier', 600, 550, 2),
      ['Podium', 400, null, '=B3'],
      post('Festival', 300, 280, 4),
      ['Totaal', '=SUM(B2:B4)', '=SUM(C2:C4)', '=SUM(D2:D4)'],
    ],
    ['let-op formule-wijkt-af D3'],
  ],
])('%s', (_, rijen, verwacht) => {
  expect(meldingen(rijen)).toEqual(verwacht);
});

test('a defect that breaks a total is the cause there, and nothing else is said of it', () => {
  const rijen: Rijen = [
    post('Atelier', 600, 550, 2),
    post('Podium', 400, 430, 3),
    post('Festival', 300, 0, 4),
    ['Totaal', '=SUM(B2:B3)', '=SUM(C2:C3)', '=SUM(D2:D4)'],
  ];
  expect(meldingen(rijen)).toEqual([]);
  const [bevinding, ...meer] = bevindingenVan('saldo-klopt-niet', { Kunst: [KOP, ...rijen] });
  expect(bevinding?.oorzaak).toMatchObject({ soort: 'rij-ontbreekt', cel: 'Kunst!B5', voorstel: 1300 });
  expect(meer).toEqual([]);
});

const BESTEMMINGEN: Rijen = [
  ['Regeling', 'Baten', 'Lasten', 'Saldo', 'Terugbetaling', 'Overheveling'],
  ['Fonds Dorp', 1000, 900, '=B2-C2', '=D2', 0],
  ['Fonds Wijk', 800, 700, '=B3-C3', '=D3', 0],
  ['Fonds Plein', 500, 450, '=B4-C4', '=D4', 0],
  ['Totaal', '=SUM(B2:B4)', '=SUM(C2:C4)', '=SUM(D2:D4)', '=SUM(E2:E4)', '=SUM(F2:F4)'],
];

test('an amount beside a formula that is filled in everywhere is the error, not the formula', () => {
  const [fout] = bevindingenVan('saldo-klopt-niet', { Regelingen: BESTEMMINGEN.with(2, BESTEMMINGEN[2]!.with(5, 37)) });
  expect(fout?.oorzaak).toMatchObject({ cel: 'Regelingen!F3', gevonden: 37, voorstel: 0 });
});

test('a formula that is filled in nowhere else is itself the error', () => {
  const anders = BESTEMMINGEN.map((rij, i) => (i === 1 || i === 3 ? rij.with(4, 0).with(5, `=D${i + 1}`) : rij));
  const [fout] = bevindingenVan('saldo-klopt-niet', { Regelingen: anders.with(2, anders[2]!.with(5, 37)) });
  expect(fout?.oorzaak).toMatchObject({ cel: 'Regelingen!E3', soort: 'formule-wijkt-af' });
});
