import fc from 'fast-check';
import { toonGetal } from '../../src/begroting/bedrag';
import { leesBedragtekst, notatieVan, type Notatie } from '../../src/sheet/leesBedrag';

const bedrag = (centen: number) => ({ soort: 'bedrag', bedrag: centen, afgerond: false });
const euros = (aantal: number) => bedrag(aantal * 100);
const afgerond = (centen: number) => ({ soort: 'bedrag', bedrag: centen, afgerond: true });
const onleesbaar = { soort: 'onleesbaar', waarom: expect.stringMatching(/^[a-z].*[^.]$/) };

describe('leesBedragtekst', () => {
  test.each([
    ['€ -27.760', -27760],
    ['- € 4.161', -4161],
    ['-€ 4.161', -4161],
    ['€273.973', 273973],
    ['€ 107.262,-', 107262],
    ['€ 107.262,--', 107262],
    ['€ 107.262,–', 107262],
    ['€ 1.250.-', 1250],
    ['€ 250,=', 250],
    ['4.977-', -4977],
    ['‒ 5.860', -5860],
    ['− 5.860', -5860],
    ['– 5.860', -5860],
    ['— 5.860', -5860],
    ['-\u00a05.860', -5860],
    ['€\u20095.860', 5860],
    ['€      5.860   ', 5860],
    ["1'234'567", 1234567],
    ['1’234', 1234],
    ['(2.989.916)', -2989916],
    ['(€ 2.989)', -2989],
    ['€ (2.989)', -2989],
    ['-/- 22', -22],
    ['22 -/-', -22],
    ['+ 5', 5],
    ['EUR 1.000', 1000],
    ['EUR1.000', 1000],
    ['1.000 euro', 1000],
    ['1.000 €', 1000],
    ['1 234 567', 1234567],
    ['1\u202f234', 1234],
    ['2024', 2024],
    ['0', 0],
    ['-0', 0],
    ['0,00', 0],
  ])('%j in a Dutch column is %p euro', (tekst, verwacht) => {
    expect(leesBedragtekst(tekst, 'nederlands')).toEqual(euros(verwacht));
  });

  test.each<[string, Notatie | null, number]>([
    ['1.234,56', null, 123456],
    ['1,234.56', null, 123456],
    ['1.234,56', 'engels', 123456],
    ['1,234.56', 'nederlands', 123456],
    ['1 234,56', null, 123456],
    ["1'234.56", null, 123456],
    ['1.052.220', null, 105222000],
    ['1,052,220', null, 105222000],
    ['1.052.220', 'engels', 105222000],
    ['1.234', 'nederlands', 123400],
    ['1,234', 'engels', 123400],
    ['1.250,-', null, 125000],
    ['12,5', null, 1250],
    ['12.5', null, 1250],
    ['€ 12,50', 'nederlands', 1250],
    ['12.50', 'engels', 1250],
    ['1234567,89', null, 123456789],
    ['1.000.000.000.000', null, 1e14],
  ])('%j with notatie %p is %p cents', (tekst, notatie, verwacht) => {
    expect(leesBedragtekst(tekst, notatie)).toEqual(bedrag(verwacht));
  });

  test.each<[string, Notatie | null, number]>([
    ['1.234,567', null, 123457],
    ['12,345', 'nederlands', 1235],
    ['-12,345', 'nederlands', -1235],
    ['12.344', 'engels', 1234],
    ['1234,5678', 'nederlands', 123457],
    ['0,001', 'nederlands', 0],
    ['0,999', 'nederlands', 100],
  ])('%j with notatie %p is rounded to %p cents', (tekst, notatie, verwacht) => {
    expect(leesBedragtekst(tekst, notatie)).toEqual(afgerond(verwacht));
  });

  test('zeros beyond the cents are not rounded', () => {
    expect(leesBedragtekst('12,500', 'nederlands')).toEqual(bedrag(1250));
  });

  test.each([
    ['N 31.393', -31393, 'N'],
    ['N € 31.393', -31393, 'N'],
    ['21.580 V', 21580, 'V'],
    ['68.607 N', -68607, 'N'],
    ['€ 68.607 (n)', -68607, 'N'],
    ['(V) 12', 12, 'V'],
    ['-31.393 N', -31393, 'N'],
    ['+ 5 V', 5, 'V'],
    ['107.262,- V', 107262, 'V'],
  ])('%j is %p euro and keeps its letter', (tekst, verwacht, letter) => {
    expect(leesBedragtekst(tekst, 'nederlands')).toEqual({ ...euros(verwacht), letter });
  });

  test.each([
    ['1.234', 123400, 123],
    ['1,234', 123, 123400],
    ['€ -12.345', -1234500, -1235],
    ['(999.999)', -99999900, -100000],
    ['5.339 N', -533900, -534],
  ])('%j without a clue is tweeduidig', (tekst, nederlands, engels) => {
    expect(leesBedragtekst(tekst, null)).toEqual({ soort: 'tweeduidig', nederlands, engels });
  });

  test.each([
    ['-', 'nul'],
    ['–', 'nul'],
    ['--', 'nul'],
    ['€ -', 'nul'],
    ['- €', 'nul'],
    ['Nihil', 'nul'],
    ['n.v.t.', 'geen'],
    ['N.V.T', 'geen'],
    ['nvt', 'geen'],
    ['pm', 'geen'],
    ['€ PM', 'geen'],
    ['p.m.', 'geen'],
    ['ntb', 'geen'],
    ['n.t.b.', 'geen'],
    ['n/a', 'geen'],
    ['x', 'geen'],
    ['?', 'geen'],
    ['', 'geen'],
    [' \u00a0 ', 'geen'],
    ['12%', 'percentage'],
    ['12,5 %', 'percentage'],
    ['-/- 22%', 'percentage'],
    ['(3%)', 'percentage'],
    ['2.000.000.000.000', 'te-groot'],
    ['1.000.000.000.000,01', 'te-groot'],
    ['1'.repeat(40), 'te-groot'],
    ['31-12-2024', 'tekst'],
    ['31/12/2024', 'tekst'],
    ['31.12.2024', 'tekst'],
    ['2024-12-31', 'tekst'],
    ['1 januari', 'tekst'],
    ['2024-2027', 'tekst'],
    ['0612345678', 'tekst'],
    ['(x € 1.000)', 'tekst'],
    ['Samenwerkingskracht Mantelzorg', 'tekst'],
    ['€ 1.000 per jaar', 'tekst'],
    ['€ 1,2 mln', 'tekst'],
    ['N31', 'tekst'],
    ['$ 5', 'tekst'],
    ['€', 'tekst'],
    ['1.', 'tekst'],
    ['a'.repeat(100_000), 'tekst'],
    ['1'.repeat(100_000), 'tekst'],
  ])('%j is %s', (tekst, soort) => {
    expect(leesBedragtekst(tekst, null)).toEqual({ soort });
    expect(leesBedragtekst(tekst, 'nederlands')).toEqual({ soort });
  });

  test.each<[string, Notatie | null]>([
    ['1.2345', null],
    ['1.2345', 'nederlands'],
    ['12.34.567', null],
    ['1.234.56', null],
    ['1234.567', null],
    ['1234.567', 'nederlands'],
    ['0,125', null],
    ['0,125', 'engels'],
    ['012.345', null],
    ['12.5', 'nederlands'],
    ['1.23', 'nederlands'],
    ['12,5', 'engels'],
    ['12,50,-', null],
    ['12.500 13.000', null],
    ['- € -5', null],
    ['-5-', null],
    ['(5', null],
    ['-(5)', null],
    ['-5 V', null],
    ['+5 N', null],
    ['N 5 V', null],
  ])('%j with notatie %p is onleesbaar, with a reason', (tekst, notatie) => {
    expect(leesBedragtekst(tekst, notatie)).toEqual(onleesbaar);
  });

  test('reads back every amount in every Dutch notation', () => {
    const vormen: readonly ((positief: string) => string)[] = [
      (p) => `€ -${p}`,
      (p) => `- € ${p}`,
      (p) => `€ ${p}-`,
      (p) => `(${p})`,
      (p) => `-/- ${p}`,
      (p) => `\u2212\u00a0${p}`,
      (p) => `EUR -${p.replaceAll('.', ' ')}`,
      (p) => `-${p.replaceAll('.', "'")}`,
      (p) => `-${p.replaceAll('.', '')}`,
      (p) => `-${p.includes(',') ? p : `${p},-`}`,
    ];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e14 }), fc.constantFrom(...vormen), (centen, vorm) => {
        expect(leesBedragtekst(vorm(toonGetal(centen)), 'nederlands')).toEqual(bedrag(-centen));
      }),
    );
  });

  test('never throws and never makes up digits', () => {
    const cijferbrij = fc.string({
      unit: fc.constantFrom(...'0123456789', '.', ',', ' ', '-', '/', '(', ')', '€', "'", 'N', 'V', '%', '‒', '\u00a0'),
      maxLength: 45,
    });
    const notaties = fc.constantFrom<Notatie | null>('nederlands', 'engels', null);
    const betekenisvol = (tekst: string) => tekst.replace(/\D/g, '').replace(/^0+|0+$/g, '');
    fc.assert(
      fc.property(fc.oneof(cijferbrij, fc.string({ unit: 'binary' })), notaties, (tekst, notatie) => {
        const gelezen = leesBedragtekst(tekst, notatie);
        if (gelezen.soort !== 'bedrag') return;
        expect(Number.isSafeInteger(gelezen.bedrag)).toBe(true);
        if (!gelezen.afgerond) expect(betekenisvol(String(gelezen.bedrag))).toBe(betekenisvol(tekst));
      }),
      { numRuns: 2000 },
    );
  });

  test('a notatie never changes an amount that was certain without it', () => {
    const getallen = fc.string({ unit: fc.constantFrom(...'0125', '.', ',', '-'), maxLength: 12 });
    fc.assert(
      fc.property(getallen, fc.constantFrom<Notatie>('nederlands', 'engels'), (tekst, notatie) => {
        const zonder = leesBedragtekst(tekst, null);
        const met = leesBedragtekst(tekst, notatie);
        if (zonder.soort === 'bedrag' && met.soort === 'bedrag') expect(met).toEqual(zonder);
        if (zonder.soort === 'tweeduidig') expect(met).toMatchObject({ soort: 'bedrag', bedrag: zonder[notatie] });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('notatieVan', () => {
  test.each<[string, string[], Notatie | null]>([
    ['nothing', [], null],
    ['labels and dates', ['Post', '31-12-2024', '12,5%'], null],
    ['no separators', ['1000', '12', '-'], null],
    ['two groups', ['1.052.220', '5.339'], 'nederlands'],
    ['both separators', ['1.234,56'], 'nederlands'],
    ['a dash for the cents', ['107.262,-'], 'nederlands'],
    ['a dash for the cents, ungrouped', ['250,-'], 'nederlands'],
    ['cents', ['€ 12,50', '5.339'], 'nederlands'],
    ['spaces and cents', ['1 234,56'], 'nederlands'],
    ['English groups', ['1,052,220'], 'engels'],
    ['English cents', ['1,234.56', '12.50'], 'engels'],
    ['contradiction', ['1.052.220', '12.50'], null],
    ['one grouped text', ['5.339'], null],
    ['two grouped texts', ['5.339', '4.161'], null],
    ['three grouped texts', ['5.339', '- € 4.161', '100', '(7.500)'], 'nederlands'],
    ['three English grouped texts', ['5,339', '4,161', '7,500'], 'engels'],
    ['grouped texts that disagree', ['5.339', '4.161', '7.500', '7,500'], null],
    ['grouped texts with proof against them', ['5.339', '4.161', '7.500', '0.25'], 'engels'],
    ['three decimals prove nothing', ['0,125', '1234,567'], null],
  ])('%s', (_naam, teksten, notatie) => {
    expect(notatieVan(teksten)).toBe(notatie);
  });
});
