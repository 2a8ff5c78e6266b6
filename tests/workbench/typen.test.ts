import fc from 'fast-check';
import { alsApiWaarde, LEGE_CEL } from '../../src/host/cel';
import { naarTekst, uitTekst } from '../../src/workbench/klembord';
import { naarEngels, naarNederlands } from '../../src/workbench/formuletaal';
import { leesTypwerk } from '../../src/workbench/leesTypwerk';
import { toonCel, toonInvoer } from '../../src/workbench/toonInvoer';

describe('what somebody types in a Dutch Excel', () => {
  test.each([
    ['1.234,56', 1234.56, '#,##0.00'],
    ['1234,5', 1234.5, 'General'],
    ['-6.884', -6884, '#,##0'],
    ['(250)', -250, 'General'],
    ['250-', -250, 'General'],
    ['€ 1.000', 1000, '"€" #,##0;"€" -#,##0'],
    ['-€ 12,50', -12.5, '"€" #,##0.00;"€" -#,##0.00'],
    ['12%', 0.12, '0%'],
    ['12,5 %', 0.125, '0.00%'],
    [',5', 0.5, 'General'],
    ['31-12-2024', 45657, 'd-m-yyyy'],
    ['1/2/24', 45323, 'd-m-yyyy'],
    ['3 maart 2025', 45719, 'd-m-yyyy'],
    ['2025-03-03', 45719, 'd-m-yyyy'],
    ['9:30', 9.5 / 24, 'h:mm'],
    ['waar', true, 'General'],
    ['#N/B', '#N/A', 'General'],
    ['', '', 'General'],
    ["'00123", '00123', 'General'],
  ])('%s is a value', (tekst, waarde, formaat) => {
    const cel = leesTypwerk(tekst, LEGE_CEL);
    expect([alsApiWaarde(cel.waarde), cel.formaat, cel.formule]).toEqual([waarde, formaat, null]);
  });

  test.each(['n.v.t.', '1.23.4', '31-02-2025', '12-13-2025', '1.5', '-', '€', '1,2,3', '- nog te bepalen'])(
    '%s stays text',
    (tekst) => expect(leesTypwerk(tekst, LEGE_CEL)).toEqual({ ...LEGE_CEL, waarde: tekst }),
  );

  test('a cell keeps the format it has, and a text cell its text', () => {
    expect(leesTypwerk('5%', { ...LEGE_CEL, formaat: '#,##0' })).toMatchObject({ waarde: 0.05, formaat: '#,##0' });
    expect(leesTypwerk('=A1', { ...LEGE_CEL, formaat: '@' })).toMatchObject({ waarde: '=A1', formule: null });
  });

  test.each([
    ['=SOM(C4:C13)*1,21', '=SUM(C4:C13)*1.21'],
    ['=SUM(C4:C13)*1,21', '=SUM(C4:C13)*1.21'],
    ['=SUM(1,2)', '=SUM(1,2)'],
    ['=SOM(1,2)', '=SUM(1.2)'],
    ['=ALS(A1>0,5;"ja;nee";WAAR)', '=IF(A1>0.5,"ja;nee",TRUE)'],
    ['=som.als(A:A;"x";B:B)', '=SUMIF(A:A,"x",B:B)'],
    ["='Zorg, wonen; sport'!A1+1,5", "='Zorg, wonen; sport'!A1+1.5"],
    ['=ALS.FOUT(#N/B;ONWAAR)', '=IFERROR(#N/A,FALSE)'],
    ['=SLUITEND.SALDO(A1;B1)', '=SLUITEND.SALDO(A1,B1)'],
    ['+B2*2', '=+B2*2'],
    ['-(B2+B3)', '=-(B2+B3)'],
  ])('%s is a formula', (tekst, formule) => {
    expect(leesTypwerk(tekst, LEGE_CEL)).toEqual({ ...LEGE_CEL, formule });
  });

  test('a formula shown in Dutch reads back as it was', () => {
    const deel = fc.oneof(
      fc.constantFrom('A1', 'B2:B9', '"a,b;c"', "'Een, twee'!C3", 'TRUE', '#REF!', '1.5', '12'),
      fc
        .tuple(
          fc.constantFrom('SUM', 'IF', 'SUMIFS', 'ROUND', 'SLUITEND.SALDO'),
          fc.constantFrom('A1,2', 'B1>0.5,"x",3', 'C1'),
        )
        .map(([naam, argumenten]) => `${naam}(${argumenten})`),
    );
    fc.assert(
      fc.property(fc.array(deel, { minLength: 1, maxLength: 4 }), (delen) => {
        const formule = `=ROUND(${delen.join('+')},2)`;
        expect(naarEngels(naarNederlands(formule))).toBe(formule);
      }),
    );
  });
});

describe('what a Dutch Excel shows', () => {
  test.each([
    [{ waarde: 1234.5, formule: null, formaat: '#,##0.00' }, '1234,5', '1.234,50'],
    [{ waarde: 0.125, formule: null, formaat: '0.0%' }, '12,5%', '12,5%'],
    [{ waarde: 45657, formule: null, formaat: 'd-m-yyyy' }, '31-12-2024', '31-12-2024'],
    [{ waarde: 3, formule: '=SUM(A1,1.5)', formaat: 'General' }, '=SOM(A1;1,5)', '3'],
    [{ waarde: true, formule: null, formaat: 'General' }, 'WAAR', 'WAAR'],
    [{ waarde: -1000, formule: null, formaat: '"€" #,##0;"€" -#,##0' }, '-1000', '€ -1.000'],
    [{ waarde: null, formule: null, formaat: 'General' }, '', ''],
  ])('of %j: to edit and in the cell', (cel, invoer, getoond) => {
    expect([toonInvoer(cel), toonCel(cel)]).toEqual([invoer, getoond]);
  });

  test('a number that is edited and left as it is stays the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom(1, 100, 1e6), (heel, deler) => {
        const cel = { ...LEGE_CEL, waarde: heel / deler };
        expect(leesTypwerk(toonInvoer(cel), LEGE_CEL).waarde).toBe(Number(cel.waarde.toPrecision(15)));
      }),
    );
  });
});

describe('the clipboard', () => {
  test.each([
    [
      'a\tb\r\nc\t\r\n',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['een', [['een']]],
    ['"met\ttab"\t"zei ""ja"""', [['met\ttab', 'zei "ja"']]],
    ['a\nb', [['a'], ['b']]],
    ['"los', [['"los']]],
  ])('%j', (tekst, cellen) => expect(uitTekst(tekst)).toEqual(cellen));

  test('cells go there and back', () => {
    const cel = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', '1') });
    fc.assert(
      fc.property(fc.array(fc.array(cel, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }), (rijen) => {
        expect(uitTekst(naarTekst(rijen))).toEqual(rijen);
      }),
    );
  });
});
