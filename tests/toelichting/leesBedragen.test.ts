import { leesBedragen, leesPercentages } from '../../src/toelichting/leesBedragen';
import { leesTelwoord } from '../../src/toelichting/leesTelwoord';
import { plat } from '../../src/toelichting/zinnen';

type Gelezen = readonly [tekst: string, ...gelezen: readonly string[]];

/** The amount in euros, and the stretch that its notation and the words before it leave open. */
function bedragen(tekst: string): readonly string[] {
  return leesBedragen(plat(tekst)).map(({ van, tot, bedrag, onder, boven, negatief, metMunt }) =>
    [
      `${tekst.slice(van, tot)} = ${bedrag / 100}`,
      `van ${onder / 100} tot ${boven / 100}`,
      ...(negatief ? ['min'] : []),
      ...(metMunt ? [] : ['zonder munt']),
    ].join(', '),
  );
}

const BEDRAGEN: readonly Gelezen[] = [
  ['€ 12.500', '€ 12.500 = 12500, van 12499.01 tot 12500.99'],
  ['€ 12500', '€ 12500 = 12500, van 12499.01 tot 12500.99'],
  ['€12.500,-', '€12.500,- = 12500, van 12499.01 tot 12500.99'],
  ['€ 12.500,--', '€ 12.500,-- = 12500, van 12499.01 tot 12500.99'],
  ['€ 12.500,=', '€ 12.500,= = 12500, van 12499.01 tot 12500.99'],
  ['€ 12.500,50', '€ 12.500,50 = 12500.5, van 12500.5 tot 12500.5'],
  ['€ 12,5k', '€ 12,5k = 12500, van 12450 tot 12550'],
  ['€ 12 500', '€ 12 500 = 12500, van 12499.01 tot 12500.99'],
  ['eur 12.500', 'eur 12.500 = 12500, van 12499.01 tot 12500.99'],
  ['12.500 euro', '12.500 euro = 12500, van 12499.01 tot 12500.99'],
  ['12.500 eur', '12.500 eur = 12500, van 12499.01 tot 12500.99'],
  ['12.500 € ', '12.500 € = 12500, van 12499.01 tot 12500.99'],
  ['k€ 12,5', 'k€ 12,5 = 12500, van 12450 tot 12550'],
  ['€k 12,5', '€k 12,5 = 12500, van 12450 tot 12550'],
  ['12,5 duizend euro', '12,5 duizend euro = 12500, van 12450 tot 12550'],
  ['€ 0,2 mln', '€ 0,2 mln = 200000, van 150000 tot 250000'],
  ['€ 1,2 miljoen', '€ 1,2 miljoen = 1200000, van 1150000 tot 1250000'],
  ['€ 0,2 mrd', '€ 0,2 mrd = 200000000, van 150000000 tot 250000000'],
  ['2 ton', '2 ton = 200000, van 150000 tot 250000, zonder munt'],
  ['€ 2 ton', '€ 2 ton = 200000, van 150000 tot 250000'],
  ['€ 5m', '€ 5m = 5000000, van 4500000 tot 5500000'],
  ['5m'],
  ['-€ 500', '-€ 500 = 500, van 499.01 tot 500.99'],
  ['- € 500', '- € 500 = 500, van 499.01 tot 500.99'],
  ['€ -500', '€ -500 = 500, van 499.01 tot 500.99, min'],
  ['€ 500-', '€ 500- = 500, van 499.01 tot 500.99, min'],
  ['€ 500 -', '€ 500 = 500, van 499.01 tot 500.99'],
  ['-/- € 500', '-/- € 500 = 500, van 499.01 tot 500.99'],
  ['+ € 500', '+ € 500 = 500, van 499.01 tot 500.99'],
  ['\n- € 500', '- € 500 = 500, van 499.01 tot 500.99'],
  ['ruim € 12.000', '€ 12.000 = 12000, van 11999.01 tot 13000'],
  ['ruim € 12.300', '€ 12.300 = 12300, van 12299.01 tot 12400'],
  ['bijna € 20.000', '€ 20.000 = 20000, van 15000 tot 20000.99'],
  ['circa € 12.000', '€ 12.000 = 12000, van 11500 tot 12500'],
  ['ca. € 12.345', '€ 12.345 = 12345, van 11974.65 tot 12715.35'],
  ['meer dan € 12.000', '€ 12.000 = 12000, van 11999.01 tot Infinity'],
  ['niet meer dan € 12.000', '€ 12.000 = 12000, van 0 tot 12000.99'],
  ['minder dan € 12.000', '€ 12.000 = 12000, van 0 tot 12000.99'],
  ['nog geen € 12.000', '€ 12.000 = 12000, van 0 tot 12000.99'],
  ['ruim € 0,2 mln', '€ 0,2 mln = 200000, van 199999.01 tot 250000'],
  ['circa € 0,2 mln', '€ 0,2 mln = 200000, van 150000 tot 250000'],
  ['bijna 12,5k over', '12,5k = 12500, van 12400 tot 12500.99, zonder munt'],
  ['tussen € 5.000 en € 6.000', '€ 5.000 en € 6.000 = 5000, van 4999.01 tot 6000.99'],
  ['tussen de € 5.000 en de € 6.000', '€ 5.000 en de € 6.000 = 5000, van 4999.01 tot 6000.99'],
  ['€ 5.000 tot € 6.000', '€ 5.000 tot € 6.000 = 5000, van 4999.01 tot 6000.99'],
  ['€ 5.000 en € 6.000', '€ 5.000 = 5000, van 4999.01 tot 5000.99', '€ 6.000 = 6000, van 5999.01 tot 6000.99'],
  ['€ 45 per uur'],
  ['€ 45 per saldo', '€ 45 = 45, van 44.01 tot 45.99'],
  ['tarief € 45'],
  ['tarief van € 45'],
  ['a € 45', '€ 45 = 45, van 44.01 tot 45.99'],
  ['3 uur a € 45'],
  ['12.500 meer', '12.500 = 12500, van 12499.01 tot 12500.99, zonder munt'],
  ['12.500 bezoekers'],
  ['12.500', '12.500 = 12500, van 12499.01 tot 12500.99, zonder munt'],
  ['12500 over', '12500 = 12500, van 12499.01 tot 12500.99, zonder munt'],
  ['1250 over'],
  ['saldo 1250', '1250 = 1250, van 1249.01 tot 1250.99, zonder munt'],
  ['saldo 2024'],
  ['saldo: 950', '950 = 950, van 949.01 tot 950.99, zonder munt'],
  ['nr. 12.500'],
  ['artikel 12.500'],
  ['06-12345678'],
  ['12.500%'],
  ['€ 12.500 (x € 1.000)', '€ 12.500 = 12500, van 12499.01 tot 12500.99'],
  ['vijftienduizend euro', 'vijftienduizend euro = 15000, van 14999.01 tot 15000.99'],
  ['anderhalf miljoen euro', 'anderhalf miljoen euro = 1500000, van 1499999.01 tot 1500000.99'],
  ['ruim vijftienduizend euro', 'ruim vijftienduizend euro = 15000, van 14999.01 tot 16000'],
  ['vijf euro'],
  ['honderd euro', 'honderd euro = 100, van 99.01 tot 100.99'],
  ['tweehonderdvijftig euro', 'tweehonderdvijftig euro = 250, van 249.01 tot 250.99'],
  ['€ 99.999.999.999.999.999'],
  ['€ 1', '€ 1 = 1, van 0.01 tot 1.99'],
  ['€ 10.000.000', '€ 10.000.000 = 10000000, van 9999999.01 tot 10000000.99'],
  ['12.5000 over'],
];

test.each(BEDRAGEN)('bedragen in: %s', (tekst, ...verwacht) => {
  expect(bedragen(tekst)).toEqual(verwacht);
});

const PERCENTAGES: readonly Gelezen[] = [
  ['25%', '25% = 25, van 24.5 tot 25.5'],
  ['25,5%', '25,5% = 25.5, van 25.45 tot 25.55'],
  ['25 procent', '25 procent = 25, van 24.5 tot 25.5'],
  ['25 pct', '25 pct = 25, van 24.5 tot 25.5'],
  ['de helft', 'de helft = 50, van 48 tot 52'],
  ['een kwart', 'een kwart = 25, van 23 tot 27'],
  ['driekwart', 'driekwart = 75, van 73 tot 77'],
  ['ruim 25%', '25% = 25, van 24.95 tot 30'],
  ['bijna 25%', '25% = 25, van 20 tot 25.05'],
  ['circa 25%', '25% = 25, van 23 tot 27'],
  ['circa 25,5%', '25,5% = 25.5, van 23.5 tot 27.5'],
  ['meer dan 25%', '25% = 25, van 24.95 tot Infinity'],
  ['minder dan 25%', '25% = 25, van -Infinity tot 25.05'],
  ['een tiende', 'een tiende = 10, van 8 tot 12'],
  ['1.25%', '1.25% = 1.25, van 1.245 tot 1.255'],
  ['12,345%'],
  ['ruim de helft', 'de helft = 50, van 49.95 tot 55'],
  ['5% en de helft', '5% = 5, van 4.5 tot 5.5', 'de helft = 50, van 48 tot 52'],
];

test.each(PERCENTAGES)('percentages in: %s', (tekst, ...verwacht) => {
  const gelezen = leesPercentages(tekst).map(
    ({ van, tot, procent, onder, boven }) => `${tekst.slice(van, tot)} = ${procent}, van ${onder} tot ${boven}`,
  );
  expect(gelezen).toEqual(verwacht);
});

test.each([
  ['nul', null],
  ['een', 1],
  ['twaalf', 12],
  ['negentien', 19],
  ['twintig', 20],
  ['eenentwintig', 21],
  ['negenennegentig', 99],
  ['honderd', 100],
  ['honderdeen', 101],
  ['honderdeneen', 101],
  ['tweehonderdvijftig', 250],
  ['duizend', 1000],
  ['vijftienduizend', 15000],
  ['tweeenzestigduizendvijfhonderd', 62500],
  ['eenmiljoen', 1000000],
  ['tweemiljoendriehonderdduizend', 2300000],
  ['anderhalf', 1.5],
  ['half', 0.5],
  ['eenhalfmiljoen', 500000],
  ['tweeton', 200000],
  ['honderdduizendmiljoen', 100000000000],
  ['duizendduizend', null],
  ['vijfhonderdhonderd', null],
  ['appel', null],
  ['tienentwintig', null],
  ['twintigduizendappel', null],
  ['appelduizend', null],
  ['elfhonderd', 1100],
])('het telwoord %s is %s', (woord, getal) => {
  expect(leesTelwoord(woord)).toBe(getal);
});
