import { review } from '../../src/review/review';
import { tijdlijnVan, vervaloverzicht } from '../../src/taskpane/tijdlijn';
import { leesVoorbeeld } from '../voorbeeld/leesVoorbeeld';

type Rijen = readonly (readonly (string | number | null)[])[];

const KOP = ['Regeling', 'Baten', 'Lasten', 'Saldo'];

function lees(rijen: Rijen, titel = 'Regelingen 2024') {
  const { context } = review(leesVoorbeeld({ bladen: { Regelingen: [[titel], KOP, ...rijen] } }));
  const { regelinginvoer, afrekeningen } = context;
  return {
    tijdlijnen: regelinginvoer.map((invoer, i) => tijdlijnVan(invoer, afrekeningen[i]!)),
    verval: vervaloverzicht(regelinginvoer, afrekeningen),
  };
}

describe('tijdlijn', () => {
  test('per tranche, van de oudste tot het einde van de laatste termijn', () => {
    const [tijdlijn] = lees([
      ['SPUK GALA programma 15 (2023)', 1000, 1000, 0],
      ['SPUK GALA programma 15 (2024)', 3000, 500, 2500],
    ]).tijdlijnen;
    expect(tijdlijn!.jaren).toEqual([2023, 2024, 2025, 2026]);
    expect(tijdlijn!.begrotingsjaar).toBe(2024);
    expect(tijdlijn!.delen).toEqual([
      { van: 2023, baten: 100000, besteed: 100000, rest: 0, tot: 2026, besluit: 'mee' },
      { van: 2024, baten: 300000, besteed: 50000, rest: 250000, tot: 2026, besluit: 'mee' },
    ]);
  });

  test('zonder tranches: het geld als geheel', () => {
    const [tijdlijn] = lees([['SPUK cliëntondersteuning', 1000, 400, 600]]).tijdlijnen;
    expect(tijdlijn!.jaren).toEqual([2024, 2025]);
    expect(tijdlijn!.delen).toEqual([
      { van: 'alles', baten: 100000, besteed: 40000, rest: 60000, tot: 2025, besluit: 'mee' },
    ]);
  });

  test('wat alleen over dit jaar gaat, heeft er geen', () => {
    expect(lees([['SPUK IZA', 1000, 400, 600]]).tijdlijnen).toEqual([null]);
    expect(lees([['Onbekende regeling', 1000, 400, 600]]).tijdlijnen).toEqual([null]);
    expect(lees([['SPUK cliëntondersteuning', 1000, 400, 600]], 'Regelingen').tijdlijnen).toEqual([null]);
  });

  test('na de laatste dag gaat het terug', () => {
    const { verval } = lees([['SPUK cliëntondersteuning', 1000, 400, 600]], 'Regelingen 2025');
    expect(verval).toEqual([
      { jaar: 2025, posten: [expect.objectContaining({ van: 'alles', bedrag: 60000, besluit: 'terug' })] },
    ]);
  });
});

describe('wat vervalt wanneer', () => {
  test('op volgorde van jaar, met wat nu teruggaat, wat nog te besluiten is en wat geen einde heeft', () => {
    const { verval } = lees([
      ['SPUK GALA programma 15', 3000, 500, 2500],
      ['SPUK IZA', 1000, 400, 600],
      ['Provincie Overijssel', 800, 300, 500],
      ['ZonMw', 200, 300, -100],
      ['Onbekende regeling', 900, 800, 100],
    ]);
    expect(
      verval.map(({ jaar, posten }) => [jaar, posten.map(({ naam, besluit, bedrag }) => [naam, besluit, bedrag])]),
    ).toEqual([
      [2024, [['SPUK IZA', 'terug', 60000]]],
      [2025, [['Provincie Overijssel', 'open', 50000]]],
      [2026, [['SPUK GALA programma 15', 'mee', 250000]]],
      [null, [['Onbekende regeling', 'open', 10000]]],
    ]);
  });

  test('in euro’s, ook als de tabel in duizenden is', () => {
    const { verval } = lees([['SPUK IZA', 1000, 400, 600]], 'Regelingen 2024 (x € 1.000)');
    expect(verval[0]!.posten[0]!.bedrag).toBe(60_000_000);
  });

  test('samen is het wat er over is', () => {
    const { verval } = lees([
      ['SPUK GALA programma 15 (2023)', 1000, 200, 800],
      ['SPUK GALA programma 15 (2024)', 3000, 500, 2500],
      ['Provincie Overijssel', 800, 300, 500],
    ]);
    expect(verval.flatMap(({ posten }) => posten).reduce((som, { bedrag }) => som + bedrag, 0)).toBe(380000);
  });
});
