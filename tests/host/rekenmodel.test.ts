import fc from 'fast-check';
import { alsApiWaarde } from '../../src/host/cel';
import { maakWerkmap } from './startExcel';
import type { Rijen } from './startExcel';

/** What "Blad1!H1" shows with this formula in it, above the cells given. */
function uitkomst(formule: string, rijen: Rijen, anderBlad: Rijen = []): unknown {
  const werkmap = maakWerkmap({ Blad1: rijen, 'Blad 2': anderBlad });
  const { blad, blok } = werkmap.plek('Blad1!H1');
  blad.schrijf(blok, () => formule);
  return alsApiWaarde(blad.waarde(0, 7));
}

const LIJST: Rijen = [
  ['Zorg', 100, 'a'],
  ['zorg', 200.5, 'b'],
  ['Sport', 'n.v.t.', 'a'],
  ['Zorgpad', -50, null],
];

describe('functions', () => {
  test.each([
    ['=SUM(B1:B4)', 250.5],
    ['=SUM(B:B)', 250.5],
    ['=SUM(B1,B2)', 300.5],
    ['=B1+B2*2', 501],
    ['=-B1', -100],
    ['=SUMIF(A1:A4,"zorg",B1:B4)', 300.5],
    ['=SUMIF(A:A,"zorg*",B:B)', 250.5],
    ['=SUMIFS(B1:B4,A1:A4,"zorg",C1:C4,"a")', 100],
    ['=SUMIFS(B1:B4,B1:B4,">=100")', 300.5],
    ['=COUNTIFS(A1:A4,"<>zorg")', 2],
    ['=COUNTA(C1:C4)', 3],
    ['=MAX(B1:B4)', 200.5],
    ['=MIN(B1:B4,-80)', -80],
    ['=AVERAGEIFS(B1:B4,A1:A4,"zorg")', 150.25],
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(-2.5,0)', -3],
    ['=ROUND(1250,-2)', 1300],
    ['=ROUNDDOWN(-2.59,1)', -2.5],
    ['=IF(B1>50,"ja","nee")', 'ja'],
    ['=IFERROR(1/0,"leeg")', 'leeg'],
    ['=VLOOKUP("Sport",A1:C4,3,FALSE)', 'a'],
    ['=INDEX(B1:B4,MATCH("Zorgpad",A1:A4,0))', -50],
    ['=SUMPRODUCT((A1:A4="zorg")*(C1:C4="a"))', 1],
    ['=A1&" "&C1', 'Zorg a'],
    ['=G9', 0],
    ['=G9=""', true],
    ['=SUBTOTAL(9,B1:B4)', 250.5],
  ])('%s is %p', (formule, verwacht) => {
    expect(uitkomst(formule, LIJST)).toBe(verwacht);
  });
});

describe('errors', () => {
  test.each([
    ['=1/0', '#DIV/0!'],
    ['=B1+B3', '#VALUE!'],
    ['=SUM(#REF!,1)', '#REF!'],
    ['=Weg!A1', '#REF!'],
    ['=MATCH("x",A1:A4,0)', '#N/A'],
    ['=onbekend+1', '#NAME?'],
    ['=NIETBESTAAND(1)', '#NAME?'],
    ['=MAX(1,1/0)', '#DIV/0!'],
  ])('%s shows %s', (formule, verwacht) => {
    expect(uitkomst(formule, LIJST)).toBe(verwacht);
  });

  test('an error in a cell runs through a sum over it', () => {
    expect(uitkomst('=SUM(A1:A2)', [['=1/0'], [2]])).toBe('#DIV/0!');
  });
});

describe('calculation', () => {
  test('formulas follow each other across sheets', () => {
    expect(uitkomst("=A1+'Blad 2'!A2", [["='Blad 2'!A1*2"]], [[5], ['=A1+1']])).toBe(16);
  });

  test('a change is seen everywhere', () => {
    const werkmap = maakWerkmap({ Blad1: [[1, '=A1*2', '=B1+1']] });
    const { blad, blok } = werkmap.plek('Blad1!A1');
    blad.schrijf(blok, () => 10);
    expect(blad.waarde(0, 2)).toBe(21);
  });

  test('a circle is 0, and what hangs on it goes on', () => {
    const { bladen } = maakWerkmap({ Blad1: [['=B1+1', '=A1+1', '=A1+5', '=D1']] });
    expect([0, 1, 2, 3].map((kolom) => bladen[0]?.waarde(0, kolom))).toEqual([0, 0, 5, 0]);
  });

  test('a chain of ten thousand cells, last cell first', () => {
    const rijen = Array.from({ length: 10_000 }, (_, rij) => [`=A${rij + 2}+1`]);
    expect(uitkomst('=A1', rijen)).toBe(10_000);
  });

  test('subtotals leave each other out, and hidden rows from 109', () => {
    const { bladen } = maakWerkmap({ Blad1: [[1], [2], ['=SUBTOTAL(9,A1:A2)'], [4], ['=SUBTOTAL(109,A1:A4)']] });
    bladen[0]?.verborgenRijen.add(1);
    expect([bladen[0]?.waarde(2, 0), bladen[0]?.waarde(4, 0)]).toEqual([3, 5]);
  });

  test('names stand for cells and numbers', () => {
    const werkmap = maakWerkmap({ Blad1: [[200, '=bedrag*tarief']] });
    const overal = { blad: null, zichtbaar: true, commentaar: '' };
    werkmap.namen.push({ naam: 'Bedrag', formule: '=Blad1!$A$1', ...overal });
    werkmap.namen.push({ naam: 'Tarief', formule: '=0.21', ...overal });
    expect(werkmap.bladen[0]?.waarde(0, 1)).toBe(42);
  });

  test('formulas follow a sheet to its new name', () => {
    const werkmap = maakWerkmap({ Oud: [[7]], Blad: [['=Oud!A1&"Oud!A1"']] });
    const [oud, blad] = werkmap.bladen;
    if (oud) werkmap.hernoem(oud, 'Heel nieuw');
    expect(blad?.cel(0, 0).formule).toBe(`='Heel nieuw'!A1&"Oud!A1"`);
    expect(blad?.waarde(0, 0)).toBe('7Oud!A1');
  });

  test('nothing is calculated by itself when the user switched that off', () => {
    const werkmap = maakWerkmap({ Blad1: [[1, '=A1']] });
    const { blad, blok } = werkmap.plek('Blad1!A1');
    blad.waarde(0, 1);
    werkmap.rekenstand = 'Manual';
    blad.schrijf(blok, () => 2);
    expect(blad.waarde(0, 1)).toBe(1);
    werkmap.bereken();
    expect(blad.waarde(0, 1)).toBe(2);
  });
});

describe('after a change only what it can reach is calculated', () => {
  /** Cells A1:F6, and formulas that point at earlier and later cells, blocks, columns, a name and each other in circles. */
  const adres = fc
    .tuple(fc.constantFrom('A', 'B', 'C', 'D'), fc.integer({ min: 1, max: 6 }))
    .map((delen) => delen.join(''));
  const formule = fc.oneof(
    fc.tuple(adres, adres).map(([a, b]) => `=${a}-${b}`),
    fc.tuple(adres, adres).map(([a, b]) => `=SUM(${a}:${b})`),
    fc.constantFrom('=SUM(A:A)', '=SUM(Blad2!A1:A5000)', '=Naam*2', '=COUNTA(A1:F6)', '=IF(A1>2,B1,"nee")'),
  );
  const stap = fc.record({
    blad: fc.constantFrom('Blad1', 'Blad2'),
    adres,
    invoer: fc.oneof(fc.integer({ min: 0, max: 9 }), formule, fc.constant('')),
    rijen: fc.constantFrom(0, 0, 0, 1, -1),
  });

  test('and shows what calculating everything would show', () => {
    fc.assert(
      fc.property(fc.array(stap, { minLength: 3, maxLength: 25 }), (stappen) => {
        const werkmap = maakWerkmap({ Blad1: [[1, 2, '=A1+B1']], Blad2: [[3]] });
        werkmap.namen.push({ naam: 'Naam', formule: '=Blad1!$A$2', blad: null, zichtbaar: true, commentaar: '' });
        const stand = (): unknown =>
          werkmap.bladen.map((blad) =>
            [...blad.cellen()].map(({ rij, kolom, cel }) => [rij, kolom, alsApiWaarde(cel.waarde)]),
          );
        for (const { blad: naam, adres: plek, invoer, rijen } of stappen) {
          const { blad, blok } = werkmap.plek(`${naam}!${plek}`);
          if (rijen !== 0) blad.verschuifRijen(blok.rij, rijen);
          else blad.schrijf(blok, () => invoer);
          werkmap.werkBerekeningBij();
        }
        const stuk = stand();
        werkmap.bereken();
        expect(stuk).toEqual(stand());
      }),
    );
  });

  test('two circles through the same cell, entered from either side', () => {
    const werkmap = maakWerkmap({ Blad: [['=SUM(A2:A3)'], [null], ['=SUM(A:A)'], ['=A1+1']] });
    const { blad, blok } = werkmap.plek('Blad!A2');
    blad.schrijf(blok, () => 1);
    expect([0, 2, 3].map((rij) => blad.waarde(rij, 0))).toEqual([0, 0, 0]);
  });

  test('and not what it cannot reach', () => {
    const werkmap = maakWerkmap({
      Blad1: [
        [1, '=A1*2', '=RIJEN(1)'],
        [5, '=A2*2'],
      ],
    });
    werkmap.werkBerekeningBij();
    const blad = werkmap.bladen[0]!;
    blad.zetUitkomst(1, 1, 'niet opnieuw berekend');
    blad.schrijf({ rij: 0, kolom: 0, rijen: 1, kolommen: 1 }, () => 4);
    expect([blad.waarde(0, 1), blad.waarde(1, 1)]).toEqual([8, 'niet opnieuw berekend']);
  });
});
