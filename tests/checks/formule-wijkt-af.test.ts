import type { Voorbeeld } from '../../src/checks/check';
import { bevindingenVan } from './bevindingenVan';
import { uitkomsten } from './uitkomsten';

type Rij = readonly (string | number | null)[];

const KOP = ['Post', 'Begroting', 'Realisatie', 'Saldo'];
const BRON: readonly Rij[] = [
  KOP,
  ['Kramen', 610, 540, 70],
  ['Stroom', 420, 450, -30],
  ['Toezicht', 310, 290, 20],
  ['Opbouw', 150, 150, 0],
  ['Totaal', 1490, 1430, 60],
];
const TOTAAL = ['Totaal', '=SUM(B2:B4)', '=SUM(C2:C4)', '=SUM(D2:D4)'];

/** A table with the same amounts as the sheet Bron, and these formulas for the saldo of its posten. */
function metSaldi(saldi: readonly string[], totaal: Rij = TOTAAL): Voorbeeld['bladen'] {
  const namen = ['Plein', 'Licht', 'Bewaking'];
  return { Bron: BRON, Markt: [KOP, ...namen.map((n, i) => [n, ...BRON[i + 1]!.slice(1, 3), saldi[i]!]), totaal] };
}

const EIGEN = ['=B2-C2', '=B3-C3', '=B4-C4'];

/** Rows of which the first has no realisatie yet. */
const OPEN: readonly Rij[] = [['Licht', 420, null, '=B3-C3'], ['Bewaking', 310, 290, '=B4-C4'], TOTAAL];

test.each<[string, Voorbeeld['bladen'], string[]]>([
  ['a saldo that looks at another sheet', metSaldi(EIGEN.with(1, '=B3-Bron!C3')), ['let-op Markt!D3']],
  [
    'a formula that half of the column has is no habit',
    {
      Bron: BRON,
      Markt: [
        KOP,
        ['Plein', 610, 540, '=B2-Bron!C2'],
        ['Licht', 420, 450, '=B3-Bron!C3'],
        ['Bewaking', 310, 290, '=B4-C4'],
        ['Stroom', 205, 190, '=B5-C5'],
        ['Totaal', '=SUM(B2:B5)', '=SUM(C2:C5)', '=SUM(D2:D5)'],
      ],
    },
    ['let-op Markt!D2', 'let-op Markt!D3'],
  ],
  [
    'a saldo that looks at another sheet, and at an open cell as well',
    { Bron: BRON, Markt: [KOP, ['Plein', 610, 540, '=B2-Bron!C2-C3'], ...OPEN] },
    ['let-op Markt!D2'],
  ],
  [
    'a total that takes a row from another sheet',
    metSaldi(EIGEN, TOTAAL.with(2, '=SUM(C2:C3)+Bron!C4')),
    ['let-op Markt!C5'],
  ],
  [
    'two columns that each go their own way',
    metSaldi(EIGEN.with(1, '=B3-Bron!C3'), TOTAAL.with(1, '=SUM(B2:B3)+Bron!B4')),
    ['let-op Markt!D3', 'let-op Markt!B5'],
  ],
  [
    'a total of the terugbetaling that takes a row from another sheet',
    {
      Bron: BRON,
      Fondsen: [
        ['Regeling', 'Baten', 'Lasten', 'Saldo', 'Terugbetaling'],
        ['Fonds Dorp', 1010, 905, '=B2-C2', '=D2'],
        ['Fonds Wijk', 805, 705, '=B3-C3', '=D3'],
        ['Fonds Plein', 310, 290, '=B4-C4', '=D4'],
        ['Totaal', '=SUM(B2:B4)', '=SUM(C2:C4)', '=SUM(D2:D4)', '=SUM(E2:E3)+Bron!D4'],
      ],
    },
    ['let-op Fondsen!E5'],
  ],
])('reported: %s', (titel, bladen, verwacht) => {
  const uit = uitkomsten('formule-wijkt-af', { titel, bladen });
  expect(uit.toSorted()).toEqual(verwacht.toSorted());
});

test.each<[string, Voorbeeld['bladen']]>([
  ['a column in which most posten compute it this way', metSaldi(['=B2-Bron!C2', '=B3-Bron!C3', '=B4-C4'])],
  [
    'a row of totals that is computed this way throughout',
    metSaldi(EIGEN, ['Totaal', '=SUM(B2:B3)+Bron!B4', '=SUM(C2:C3)+Bron!C4', '=SUM(D2:D4)']),
  ],
  ['a saldo that takes in the open cell of another row', { Markt: [KOP, ['Plein', 610, 540, '=B2-C2-C3'], ...OPEN] }],
  [
    'a terugbetaling that copies the saldo',
    {
      Fondsen: [
        ['Regeling', 'Baten', 'Lasten', 'Saldo', 'Terugbetaling', 'Overheveling'],
        ['Fonds Dorp', 1010, 905, '=B2-C2', '=D2', 0],
        ['Fonds Wijk', 805, 705, '=B3-C3', '=D3-F3', 0],
        ['Fonds Plein', 505, 455, '=B4-C4', '=D4-F4', 0],
        ['Totaal', '=SUM(B2:B4)', '=SUM(C2:C4)', '=SUM(D2:D4)', '=SUM(E2:E4)', '=SUM(F2:F4)'],
      ],
    },
  ],
  [
    'a terugbetaling that is copied from another sheet',
    {
      Bron: BRON,
      Fondsen: [
        ['Regeling', 'Baten', 'Lasten', 'Saldo', 'Terugbetaling', 'Overheveling'],
        ['Fonds Dorp', 610, 540, '=B2-C2', '=Bron!D2', 0],
        ['Fonds Wijk', 805, 705, '=B3-C3', '=D3', 0],
        ['Fonds Plein', 505, 455, '=B4-C4', 20, 30],
        ['Totaal', '=SUM(B2:B4)', '=SUM(C2:C4)', '=SUM(D2:D4)', '=SUM(E2:E4)', '=SUM(F2:F4)'],
      ],
    },
  ],
])('not reported: %s', (titel, bladen) => {
  expect(bevindingenVan('formule-wijkt-af', bladen)).toEqual([]);
});

test.each<[string, Voorbeeld['bladen'], string]>([
  [
    'a cell of the sheet itself',
    metSaldi(EIGEN.with(1, '=B3-Bron!C3')),
    'Licht: saldo klopt nu, maar de formule rekent iets anders uit dan begroting − realisatie (het verschil zit in C3).',
  ],
  [
    'a row without a name',
    metSaldi(EIGEN, [null, '=SUM(B2:B4)', '=SUM(C2:C3)+Bron!C4', '=SUM(D2:D4)']),
    'Totaal: realisatie klopt nu, maar de formule rekent iets anders uit dan som van 3 rijen (het verschil zit in C4).',
  ],
  [
    'cells of another sheet only',
    metSaldi(EIGEN, TOTAAL.with(2, '=SUM(C2:C4)+Bron!B5-Bron!C5')),
    'Totaal: realisatie klopt nu, maar de formule rekent iets anders uit dan som van 3 rijen. Verandert een van die bedragen',
  ],
])('the message says where the difference is: %s', (_, bladen, begin) => {
  const [bevinding, ...meer] = bevindingenVan('formule-wijkt-af', bladen);
  expect(bevinding?.melding.slice(0, begin.length)).toBe(begin);
  expect(meer).toEqual([]);
});

test.each<[string, Rij, string[]]>([
  ['one', TOTAAL.with(3, '=SUMPRODUCT(B2:B4-C2:C4)'), ['van 1 formule is']],
  ['two', TOTAAL.with(2, '=SUMPRODUCT(C2:C4)').with(3, '=SUMPRODUCT(B2:B4-C2:C4)'), ['van 2 formules is']],
  ['none', TOTAAL, []],
])('formulas of which nothing is known: %s', (titel, totaal, verwacht) => {
  const bladen = { Markt: metSaldi(EIGEN, totaal)['Markt']! };
  expect(uitkomsten('formule-wijkt-af', { titel, bladen })).toEqual(
    verwacht.map(
      (aantal) =>
        `Markt!A1:D5: niet beoordeeld, ${aantal} niet te zien welke cellen meetellen; alleen de uitkomst is nagerekend`,
    ),
  );
});

test('what goes where may be worked out in any way', () => {
  const bladen = {
    Fondsen: [
      ['Regeling', 'Baten', 'Lasten', 'Saldo', 'Terugbetaling', 'Overheveling'],
      ['Fonds Dorp', 1010, 905, '=B2-C2', '=MAX(D2,0)', 0],
      ['Fonds Wijk', 805, 705, '=B3-C3', '=MAX(D3,0)', 0],
      ['Fonds Plein', 505, 455, '=B4-C4', '=MAX(D4,0)', 0],
      ['Totaal', '=SUM(B2:B4)', '=SUM(C2:C4)', '=SUM(D2:D4)', '=SUM(E2:E4)', '=SUM(F2:F4)'],
    ],
  };
  expect(uitkomsten('formule-wijkt-af', { titel: 'MAX', bladen })).toEqual([]);
});
