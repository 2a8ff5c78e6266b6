/** @jest-environment jsdom */
import fc from 'fast-check';
import { type Cellen, FUNCTIEVOORBEELDEN, koppen, kolom, reken } from './functievoorbeelden';
import { laadRuntime } from './laadRuntime';

beforeAll(laadRuntime);

/** What Excel would show for the first cell when the function refuses. */
function weigering(id: string, argumenten: readonly (Cellen | null)[]): string {
  try {
    reken(id, argumenten);
  } catch (fout) {
    expect(fout).toBeInstanceOf(CustomFunctions.Error);
    expect((fout as CustomFunctions.Error).code).toBe(CustomFunctions.ErrorCode.invalidValue);
    return (fout as CustomFunctions.Error).message ?? '';
  }
  return 'geen weigering';
}

describe('voorbeelden', () => {
  test.each(FUNCTIEVOORBEELDEN)('$id', ({ id, argumenten, uitkomst }) => {
    expect(reken(id, argumenten)).toEqual(uitkomst);
  });
});

describe('cellen', () => {
  test.each<[string, unknown, unknown, number]>([
    ['leeg op de desktop', 0, 25, -25],
    ['leeg op het web', '', 25, -25],
    ['leeg zonder waarde', null, 25, -25],
    ['centen die een computer niet heeft', 0.3, 0.1 + 0.2, 0],
    ['centen', 10.1, 0.07, 10.03],
    ['tekst met euroteken', '€ 1.234,56', 1000, 234.56],
    ['haakjes', '(12)', 0, -12],
    ['streepje', '-', 5, -5],
    ['pm', 'pm', 5, -5],
  ])('%s', (_naam, begroting, realisatie, saldo) => {
    expect(reken('SALDO', [[[begroting]], [[realisatie]]] as Cellen[])).toEqual([[saldo]]);
  });

  test('één cel geldt voor alle rijen, en een rij en een kolom maken een tabel', () => {
    expect(reken('SALDO', [kolom(10, 20), [[5]]])).toEqual(kolom(5, 15));
    expect(reken('SALDO', [kolom(10, 20), [[1, 2]]])).toEqual([
      [9, 8],
      [19, 18],
    ]);
  });

  test('een cel die geen bedrag is, is een fout op haar eigen plaats', () => {
    const [kop, eerste] = reken('SALDO', [kolom('Begroting', 100), kolom('Realisatie', 40)]);
    expect(kop![0]).toBeInstanceOf(CustomFunctions.Error);
    expect(kop![0]).toMatchObject({ code: '#VALUE!', message: '"Begroting" is geen bedrag.' });
    expect(eerste).toEqual([60]);
  });

  test('in een kolom wijzen de andere bedragen de notatie uit', () => {
    expect(reken('BEDRAG', [kolom('1.234', '12,50')])).toEqual(kolom(1234, 12.5));
    expect(reken('BEDRAG', [kolom('1,234', '1,052,220')])).toEqual(kolom(1234, 1052220));
  });

  test('saldi zijn exact voor alle bedragen in centen', () => {
    const centen = fc.integer({ min: -1e13, max: 1e13 });
    fc.assert(
      fc.property(centen, centen, (b, r) => {
        expect(reken('SALDO', [[[b / 100]], [[r / 100]]])).toEqual([[(b - r) / 100]]);
      }),
    );
  });
});

describe('een verkeerd argument', () => {
  const posten = (...rijen: Cellen): Cellen => [['Regeling', 'Begroting', 'Realisatie'], ...rijen];

  test.each<[string, string, readonly (Cellen | null)[], string]>([
    ['tekst', 'SALDO', [[['abc']], [[1]]], '"abc" is geen bedrag.'],
    ['een foute vorm', 'SALDO', [kolom(1, 2, 3), kolom(1, 2)], 'niet even groot (2 en 3)'],
    ['een hele kolom', 'SALDO', [Array<number[]>(50_001).fill([1]), [[1]]], 'meer dan 50.000 cellen'],
    ['een te grote tabel', 'SALDO', [Array<number[]>(300).fill([1]), [Array<number>(300).fill(1)]], 'meer dan 50.000'],
    ['waar', 'SALDO', [[[true]], [[1]]], 'WAAR en ONWAAR zijn geen bedragen.'],
    ['te groot', 'SALDO', [[[1e13]], [[1]]], 'groter dan 1.000 miljard'],
    ['tweeduidig', 'BEDRAG', [[['1.234']]], '"1.234" kan 1.234 of 1,23 zijn. Typ het bedrag als getal.'],
    ['een percentage', 'BEDRAG', [[['12%']]], '"12%" is geen bedrag.'],
    ['een V die een min tegenspreekt', 'BEDRAG', [[['V -12']]], 'spreekt een ander teken'],
    ['geen regel', 'OVERHEVELING', [[[5]], [['']]], 'Vul de regel in'],
    [
      'een onbekende regel',
      'OVERHEVELING',
      [[[5]], [['weggeven']]],
      'Regel "weggeven" is geen regel; kies uit terugbetalen',
    ],
    ['geen jaar', 'OVERHEVELING', [[[5]], [['mee']], [[2025]]], 'Vul het begrotingsjaar in'],
    ['een jaar dat niet bestaat', 'TERUGBETALING', [[[5]], [['mee']], [[2025]], [[24]]], 'Het jaar "24" is geen jaar'],
    ['een kapotte termijn', 'BESTEMMING', [[[5]], [['mee']], [['31-12-207']], [[2024]]], 'Besteden tot "31-12-207"'],
    [
      'akkoord zonder stuk',
      'BESTEMMING',
      [[[5]], [['mits akkoord']], [['']], [[2024]], [['ja']]],
      'noemt geen document',
    ],
    ['geen maximum', 'OVERHEVELING', [[[5]], [['overhevelen tot maximum']]], 'hoort een maximum'],
    [
      'een maximum in procenten',
      'OVERHEVELING',
      [[[5]], [['overhevelen tot maximum']], null, null, null, [[0.2]]],
      'Geef het maximum als bedrag',
    ],
    ['twee drempels', 'STATUS', [[[5]], [[4]], kolom(1, 2)], 'De drempel geldt voor alle rijen'],
    ['een percentage als heel getal', 'STATUS', [[[5]], [[4]], [[1]], [[5]]], 'Schrijf het percentage als 5%'],
    ['geen ja of nee', 'STATUS', [[[5]], [[4]], null, null, [['x']]], 'is geen ja of nee'],
    ['posten zonder koppen', 'PERREGELING', [[['SPUK IZA', 5, 4]]], 'geen rij met de koppen Regeling'],
    [
      'een post met tekst',
      'PERREGELING',
      [posten(['SPUK IZA', 1, 2], ['SPUK IZA', 'abc', 4])],
      'Rij 3 van de posten: "abc"',
    ],
    [
      'een regelingentabel zonder koppen',
      'PERREGELING',
      [posten(), [['SPUK IZA', 'vrij']]],
      'geen rij met de kop Regeling',
    ],
    [
      'een regel die niet bestaat',
      'PERREGELING',
      [
        posten(),
        [
          ['Regeling', 'Regel'],
          ['Wijkfonds', 'abc'],
        ],
      ],
      'Regel "abc" is geen regel',
    ],
    ['een jaar in woorden', 'PERREGELING', [posten(), null, [['vorig']]], 'Het jaar "vorig" is geen jaar'],
  ])('%s', (_naam, id, argumenten, zin) => {
    expect(weigering(id, argumenten)).toContain(zin);
  });
});

describe('drempel', () => {
  test.each<[string, readonly (Cellen | null)[], string]>([
    ['10.000 als niets is gegeven', [[[50_000]], [[40_000]]], 'onderschrijding toelichten'],
    ['een cent minder', [[[50_000]], [[40_000.01]]], 'binnen de drempel'],
    ['elke overschrijding', [[[1]], [[1.01]]], 'overschrijding toelichten'],
    ['niet elke overschrijding', [[[1]], [[1.01]], null, null, [[false]]], 'binnen de drempel'],
    ['alleen een percentage', [[[1_000]], [[950]], null, [[0.05]]], 'onderschrijding toelichten'],
    ['net onder het percentage', [[[1_000]], [[950.01]], null, [['5%']]], 'binnen de drempel'],
    [
      'een percentage met wat rekenen achterlaat',
      [[[1_000]], [[700]], null, [[0.1 + 0.2]]],
      'onderschrijding toelichten',
    ],
    ['een begroting van 0', [[[0]], [[-7_000]], [[5_000]], [[0.1]]], 'onderschrijding toelichten'],
  ])('%s', (_naam, argumenten, uitkomst) => {
    expect(reken('STATUS', argumenten)).toEqual([[uitkomst]]);
  });
});

describe('PERREGELING', () => {
  const rijen = (posten: Cellen, tabel: Cellen | null = null, jaar: Cellen | null = [[2024]]) =>
    reken('PERREGELING', [posten, tabel, jaar]).slice(1);

  test('een titel boven de koppen, lege rijen en totalen tellen niet mee', () => {
    const posten: Cellen = [
      ['Ouderen 2024', '', '', ''],
      ['Project', 'Regeling', 'Gewijzigde begroting', 'Realisatie'],
      ['', 0, 0, ''],
      ['Scholing', 'IZA', 100, 60],
      ['waarvan digitaal', 'IZA', 50, 30],
      ['Subtotaal', 'IZA', 100, 60],
      ['Inloop', '', 10, 4],
    ];
    expect(rijen(posten).map((rij) => [rij[0], rij[3], rij[11]])).toEqual([
      ['SPUK IZA', 40, 'terug te betalen'],
      ['(geen regeling)', 6, 'nog te bepalen'],
    ]);
  });

  test('een post uit meer regelingen wordt hier niet verdeeld: een eigen regel, nog te besluiten', () => {
    const posten: Cellen = [
      ['Regeling', 'Begroting', 'Realisatie'],
      ['SPUK IZA', 1200, 900],
      ['IZA 60% / GALA 40%', 1000, 850],
    ];
    expect(rijen(posten)[1]).toEqual(['IZA 60% / GALA 40%', 1000, 850, 150, 0, 0, '', 0, 0, 150, 0, 'nog te bepalen']);
  });

  test('zonder jaar is wat van een termijn afhangt nog te besluiten', () => {
    const posten: Cellen = [
      ['Regeling', 'Baten', 'Lasten'],
      ['SPUK GALA programma 15', 100, 40],
    ];
    expect(rijen(posten, null, null)[0]).toEqual([
      'SPUK GALA programma 15',
      100,
      40,
      60,
      0,
      0,
      '',
      0,
      0,
      60,
      0,
      'nog te bepalen',
    ]);
  });

  test('een maximum in procenten gaat over de baten', () => {
    const posten: Cellen = [
      ['Regeling', 'Baten', 'Lasten'],
      ['Wijkfonds', 1_000, 400],
    ];
    const tabel: Cellen = [
      ['Regelingen', '', ''],
      ['Regeling', 'Regel', 'Maximum'],
      ['Wijkfonds', 'overhevelen tot maximum', 0.2],
      [0, 0, 0],
    ];
    expect(rijen(posten, tabel)[0]!.slice(3, 7)).toEqual([600, 400, 200, 2025]);
  });

  test('tranches hebben elk hun termijn; een rij zonder naam hoort bij die erboven', () => {
    const posten: Cellen = [
      ['Regeling', 'Tranche', 'Baten', 'Lasten'],
      ['Wijkfonds', 2023, 100, 120],
      ['', 2024, 200, ''],
    ];
    const tabel: Cellen = [
      ['Regeling', 'Regel', 'Tranches'],
      ['Wijkfonds', 'overhevelen', '2023: 2024; 2024: 2026'],
    ];
    expect(rijen(posten, tabel)[0]!.slice(0, 7)).toEqual(['Wijkfonds', 300, 120, 180, 0, 180, 2025]);
  });

  test('het saldo van elke rij valt uiteen in haar delen', () => {
    const euro = fc.integer({ min: -1e9, max: 1e9 });
    const naam = fc.constantFrom('SPUK IZA', 'GALA', 'Provincie Overijssel', 'egalisatiereserve', 'iets anders', '');
    fc.assert(
      fc.property(fc.array(fc.tuple(naam, euro, euro), { maxLength: 12 }), (regels) => {
        const tabel = reken('PERREGELING', [[['Regeling', 'Begroting', 'Realisatie'], ...regels], null, [[2025]]]);
        expect(tabel[0]).toEqual(koppen());
        for (const rij of tabel.slice(1)) {
          const [, , , saldo, terug, mee, , reserve, resultaat, open, tekort] = rij as number[];
          expect(saldo).toBe(terug! + mee! + reserve! + resultaat! + open! - tekort!);
        }
      }),
    );
  });
});

test('50.000 cellen mogen', () => {
  expect(reken('SALDO', [Array<number[]>(50_000).fill([3]), [[1]]])).toHaveLength(50_000);
});
