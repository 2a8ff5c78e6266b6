import { bezwaarTegen, inhoudVan, invoerVan, isZelfde, noemInhoud } from '../../src/excel/celinhoud';

describe('what goes into Excel comes out the same', () => {
  test.each([
    ['Welzijn op recept', 'Welzijn op recept'],
    ['Toelichting: het saldo van € 5.875 gaat mee.', 'Toelichting: het saldo van € 5.875 gaat mee.'],
    ['=1+1', "'=1+1"],
    ['+31 6 12345678', "'+31 6 12345678"],
    ['-27.760', "'-27.760"],
    ['@naam', "'@naam"],
    ["'s-Gravenhage", "''s-Gravenhage"],
    [' =1', "' =1"],
    ['\t=1', "'\t=1"],
    ['2024', "'2024"],
    ['1.234', "'1.234"],
    ['€ 4.161', "'€ 4.161"],
    ['(12)', "'(12)"],
    ['20%', "'20%"],
    ['1-2', "'1-2"],
    ['mei 2024', "'mei 2024"],
    ['jan-24', "'jan-24"],
    ['EUR 5', "'EUR 5"],
    ['WAAR', "'WAAR"],
    ['true', "'true"],
    ['#N/A', "'#N/A"],
    ['', ''],
  ])('text %j is given as %j', (tekst, invoer) => {
    expect(invoerVan({ waarde: tekst })).toBe(invoer);
  });

  test.each([[12.5], [-3], [0], [true], [false]])('%j is given as it is', (waarde) => {
    expect(invoerVan({ waarde })).toBe(waarde);
  });

  test('nothing empties a cell, a formula stays a formula', () => {
    expect(invoerVan({ waarde: null })).toBe('');
    expect(invoerVan({ formule: '=B2-C2' })).toBe('=B2-C2');
  });
});

test.each([
  ['a formula', 4, '=B2-C2', { formule: '=B2-C2' }],
  ['text that looks like one', '=B2-C2', '=B2-C2', { waarde: '=B2-C2' }],
  ['a number', 4, 4, { waarde: 4 }],
  ['an empty cell', '', '', { waarde: null }],
  ['a formula that gives nothing', '', '=""', { formule: '=""' }],
])('%s is recognised', (_, waarde, formule, inhoud) => {
  expect(inhoudVan(waarde, formule)).toEqual(inhoud);
});

test.each([
  [true, '=SUM(B2:B9)', '=sum( B2:B9 )'],
  [true, "='Jeugd'!B2", '=Jeugd!B2'],
  [false, '="a b"', '="ab"'],
  [false, '="a"', '="A"'],
  [false, '=B2', '=B3'],
])('that two formulas are the same is %s: %s and %s', (zelfde, a, b) => {
  expect(isZelfde({ formule: a }, { formule: b })).toBe(zelfde);
});

test('a number is not its text, and empty text is nothing', () => {
  expect(isZelfde({ waarde: 4 }, { waarde: '4' })).toBe(false);
  expect(isZelfde({ waarde: '' }, { waarde: null })).toBe(true);
  expect(isZelfde({ formule: '=4' }, { waarde: '=4' })).toBe(false);
});

test.each([
  [{ waarde: 16884 }, '16.884'],
  [{ waarde: 0.5 }, '0,5'],
  [{ waarde: null }, 'niets'],
  [{ waarde: true }, 'WAAR'],
  [{ waarde: 'pm' }, 'de tekst “pm”'],
  [{ formule: '=B2-C2' }, 'de formule =B2-C2'],
])('%j is called %s', (inhoud, naam) => {
  expect(noemInhoud(inhoud)).toBe(naam);
});

test.each([
  [{ waarde: 'x'.repeat(32_768) }, 'De tekst is langer dan 32.767 tekens.'],
  [{ formule: `=${'1+'.repeat(5000)}1` }, 'De formule is langer dan Excel toestaat.'],
  [{ formule: 'B2' }, 'Dit is geen formule.'],
  [{ waarde: Number.NaN }, 'Dit is geen getal.'],
])('what Excel cannot hold is refused', (inhoud, bezwaar) => {
  expect(bezwaarTegen(inhoud)).toBe(bezwaar);
});
