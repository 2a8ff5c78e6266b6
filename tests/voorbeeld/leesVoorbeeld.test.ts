import fc from 'fast-check';
import type { Voorbeeld } from '../../src/checks/check';
import { leesAdres } from '../../src/sheet/adres';
import type { Cel } from '../../src/sheet/snapshot';
import { leesVoorbeeld } from './leesVoorbeeld';

type Rijen = Voorbeeld['bladen'][string];

function cel(bladen: Voorbeeld['bladen'], adres: string): Cel | undefined {
  const [naam, plek] = adres.split('!') as [string, string];
  const { rij, kolom } = leesAdres(plek)!;
  const blad = leesVoorbeeld({ bladen }).bladen.find((b) => b.naam === naam);
  return blad?.rijen.find((r) => r.nummer === rij)?.cellen.find((c) => c.kolom === kolom);
}

/** The value of A1 where the first row holds the formula and the others what it refers to. */
function a1(formule: string, ...rijen: Rijen): Cel['waarde'] | undefined {
  return cel({ Blad: [[formule], ...rijen] }, 'Blad!A1')?.waarde;
}

test('keeps sheets, rows and typed values, and leaves out what is empty', () => {
  expect(leesVoorbeeld({ bladen: { Een: [['Post', null, 12.5], [], [null], [null, '#REF!']], Twee: [] } })).toEqual({
    berekening: 'automatisch',
    bladen: [
      {
        naam: 'Een',
        verborgen: false,
        verborgenKolommen: [],
        rijen: [
          {
            nummer: 0,
            verborgen: false,
            cellen: [
              { kolom: 0, waarde: 'Post' },
              { kolom: 2, waarde: 12.5 },
            ],
          },
          { nummer: 3, verborgen: false, cellen: [{ kolom: 1, waarde: { fout: '#REF!' } }] },
        ],
      },
      { naam: 'Twee', verborgen: false, verborgenKolommen: [], rijen: [] },
    ],
  });
});

test('keeps the formula beside its value', () => {
  expect(cel({ Blad: [[2, 3, '=A1-B1']] }, 'Blad!C1')).toEqual({ kolom: 2, waarde: -1, formule: '=A1-B1' });
});

test.each<[string, string, Rijen, Cel['waarde']]>([
  ['a chain', '=A2-B2+C2', [[10, 4, 1]], 7],
  ['a constant', '=A2+500', [[10]], 510],
  ['cents', '=A2-0.25', [[1]], 0.75],
  ['a factor', '=1000*A2', [[3]], 3000],
  [
    'a range',
    '=SUM(A2:B3)',
    [
      [1, 2],
      [3, 4],
    ],
    10,
  ],
  [
    'a whole column',
    '=SUM(B:B)',
    [
      [9, 1],
      [9, 2],
    ],
    3,
  ],
  ['several ranges', '=SUM(A2:A3,B2)', [[1, 5], [2]], 8],
  ['text and empty cells as zero', '=SUM(A2:A4)', [['€ 5'], [null], [2]], 2],
  ['nothing at all', '=A9', [], 0],
  ['one text cell', '=A2', [['Ouderen']], 'Ouderen'],
  ['text in a chain as zero', '=A2+A3', [['pm'], [4]], 4],
  ['formulas in any order', '=A2+1', [['=A3+1'], [1]], 3],
  ['subtotals but once', '=SUBTOTAL(9,A2:A4)', [[1], ['=SUBTOTAL(9,A2:A2)'], [5]], 6],
  [
    'a condition, upper or lower case',
    '=SUMIF(A2:A4,"iza",B2:B4)',
    [
      ['IZA', 1],
      ['GALA', 2],
      ['IZA', 4],
    ],
    5,
  ],
  [
    'a condition from a cell',
    '=SUMIF(A2:A4,B5,B2:B4)',
    [
      ['IZA', 1],
      ['GALA', 2],
      ['IZA', 4],
      [null, 'GALA'],
    ],
    2,
  ],
  [
    'an empty condition',
    '=SUMIF(A2:A4,B5,B2:B4)',
    [
      ['IZA', 1],
      [null, 2],
    ],
    0,
  ],
  [
    'two conditions',
    '=SUMIFS(C2:C4,A2:A4,"IZA",B2:B4,2024)',
    [
      ['IZA', 2023, 1],
      ['IZA', 2024, 2],
      ['GALA', 2024, 4],
    ],
    2,
  ],
  ['an error', '=SUM(A2:A3)', [[1], ['#N/A']], { fout: '#N/A' }],
  ['an error far away', '=A2+1', [['=A3'], ['#DIV/0!']], { fout: '#DIV/0!' }],
  [
    'no error where the condition leaves it out',
    '=SUMIF(A2:A3,"IZA",B2:B3)',
    [
      ['IZA', 1],
      ['GALA', '#N/A'],
    ],
    1,
  ],
  ['a sheet that is not there', '=Weg!A1', [], { fout: '#REF!' }],
  ['a function that is not understood', '=VLOOKUP(A2,A3:B4,2)', [[1]], null],
])('computes %s', (_, formule, rijen, waarde) => {
  expect(a1(formule, ...rijen)).toEqual(waarde);
});

test.each<[string, string, Rijen, Cel['waarde']]>([
  ['itself', '=A1+1', [], 0],
  ['its own sum', '=SUM(A1:A3)', [[1], [2]], 0],
  ['a cell that refers back', '=A2+1', [['=A1+1']], 0],
  ['a cell in two cycles', '=A2+A3+1', [['=A1+1'], ['=A2+1']], 0],
  ['a cycle that it is not in', '=A2+1', [['=A3'], ['=A2']], 1],
])('a formula that refers to %s', (_, formule, rijen, waarde) => {
  expect(a1(formule, ...rijen)).toEqual(waarde);
});

test('every cell of a cycle is 0, whichever is reached first', () => {
  const bladen = { Blad: [['=B1+C1', '=A1+1', '=B1+1', '=C1+7']] };
  expect(['A1', 'B1', 'C1', 'D1'].map((adres) => cel(bladen, `Blad!${adres}`)?.waarde)).toEqual([0, 0, 0, 7]);
});

test('follows references to other sheets, in any case and both directions', () => {
  const bladen = {
    Totaal: [["='Lokale inzet'!B2", '=ouderen!A1']],
    'Lokale inzet': [[], [null, '=Ouderen!A1+1']],
    Ouderen: [[41]],
  };
  expect(cel(bladen, 'Totaal!A1')?.waarde).toBe(42);
  expect(cel(bladen, 'Totaal!B1')?.waarde).toBe(41);
});

test('a totaal of saldi is the saldo of the totals', () => {
  const posten = fc.array(fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -1e9, max: 1e9 })), {
    minLength: 1,
  });
  fc.assert(
    fc.property(posten, (rijen) => {
      const n = rijen.length;
      const Blad: Rijen = [
        ...rijen.map(([begroting, realisatie], i) => [begroting, realisatie, `=A${i + 1}-B${i + 1}`]),
        [`=SUM(A1:A${n})`, `=SUM(B1:B${n})`, `=SUM(C1:C${n})`],
        [`=A${n + 1}-B${n + 1}`],
      ];
      expect(cel({ Blad }, `Blad!C${n + 1}`)?.waarde).toBe(cel({ Blad }, `Blad!A${n + 2}`)?.waarde);
      expect(cel({ Blad }, `Blad!A${n + 1}`)?.waarde).toBe(rijen.reduce((som, [begroting]) => som + begroting, 0));
    }),
  );
});

test('a running total of many rows', () => {
  const Blad: Rijen = Array.from({ length: 50_000 }, (_, i) => [1, i === 0 ? '=A1' : `=B${i}+A${i + 1}`]);
  expect(cel({ Blad }, 'Blad!B50000')?.waarde).toBe(50_000);
});

test('hides sheets, rows and columns', () => {
  const bladen = { Wonen: [[1, 2, 3], [4], [5]], Zorg: [[6]] };
  const [wonen, zorg] = leesVoorbeeld({ bladen, verborgen: ['Zorg', 'Wonen!2:3', 'Wonen!B:C'] }).bladen;
  expect(wonen!.rijen.map((rij) => rij.verborgen)).toEqual([false, true, true]);
  expect([wonen!.verborgenKolommen, wonen!.verborgen, zorg!.verborgen]).toEqual([[1, 2], false, true]);
});

test('a workbook that is computed by hand keeps the values it was given', () => {
  const bladen = { Wonen: [[1, '=A1+1', '=A1+2']] };
  const snapshot = leesVoorbeeld({ bladen, handmatig: { 'Wonen!B1': 7 } });
  expect(snapshot.berekening).toBe('handmatig');
  expect(snapshot.bladen[0]!.rijen[0]!.cellen.map(({ waarde }) => waarde)).toEqual([1, 7, 3]);
});

test.each(['Weg', 'Weg!A:A', 'Wonen!x'])('an example cannot hide %s, which it does not have', (adres) => {
  expect(() => leesVoorbeeld({ bladen: { Wonen: [[1]] }, verborgen: [adres] })).toThrow(adres.split('!')[0]);
});
