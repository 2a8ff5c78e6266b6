import fc from 'fast-check';
import type { Regelinginvoer } from '../../src/jaareinde/regelinginvoer';
import { beginstandenUit, vergelijkBeginstanden } from '../../src/jaareinde/vergelijkEerder';
import { afrekenen, meegenomen, type Tranchebaten } from '../../src/regelingen/afrekenen';
import type { Regeling } from '../../src/regelingen/regeling';
import { review } from '../../src/review/review';
import type { Beginstand } from '../../src/sheet/instellingen';
import { bladen } from '../sheet/bladen';
import { willekeurigeRegeling } from './willekeurigeInvoer';

const som = (bedragen: readonly number[]): number => bedragen.reduce((totaal, bedrag) => totaal + bedrag, 0);

/** What a sheet with the table per regeling makes of each regeling. */
function invoerVan(tabel: string, sluitend = ''): readonly Regelinginvoer[] {
  return review(bladen({ Regelingen: tabel, ...(sluitend && { Sluitend: sluitend }) })).context.regelinginvoer;
}

const kort = (lijst: readonly Beginstand[]): readonly unknown[] =>
  lijst.map(({ regeling, tranche, bedrag }) => [regeling, tranche, bedrag / 100]);

describe('wat een jaar meegeeft', () => {
  test('per tranche waar de werkmap dat zegt, nul waar niets meegaat, en niets van wat nog open is', () => {
    const invoer = invoerVan(`
      Afrekening 2024

      Regeling | Tranche | Baten | Lasten | Saldo
      SPUK IZA | | 900 | 800 | 100
      SPUK GALA | 2023 | 300 | 200 | 400
      SPUK GALA | 2024 | 300 | |
      SamSam | | 50 | 10 | 40
      Provincie Overijssel | | 500 | 100 | 400
      Egalisatiereserve | | 70 | 0 | 70
      Totaal | | 2.120 | 1.110 | 1.010`);
    expect(kort(beginstandenUit(invoer, '2024.xlsx'))).toEqual([
      ['SPUK IZA', null, 0],
      ['SPUK GALA programma 15', 2023, 100],
      ['SPUK GALA programma 15', 2024, 300],
      ['SamSam', null, 40],
    ]);
  });

  test('in euro, ook uit een tabel in duizenden', () => {
    const invoer = invoerVan(`
      Afrekening 2024 (x € 1.000)

      Regeling | Baten | Lasten | Saldo
      SPUK IZA | 900 | 800 | 100
      SamSam | 50 | 10 | 40
      Totaal | 950 | 810 | 140`);
    expect(kort(beginstandenUit(invoer, ''))).toEqual([
      ['SPUK IZA', null, 0],
      ['SamSam', null, 40_000],
    ]);
  });
});

const stand = (regeling: string, tranche: number | null, euro: number): Beginstand => ({
  regeling,
  tranche,
  bedrag: euro * 100,
  bron: '2024.xlsx',
  plaats: null,
});

const PER_TRANCHE = `
  Afrekening 2025

  Regeling | Tranche | Baten | Lasten | Saldo
  SPUK IZA | | 900 | 800 | 100
  SPUK GALA | 2023 | 100 | 50 | 650
  SPUK GALA | 2024 | 300 | |
  SPUK GALA | 2025 | 300 | |
  Totaal | | 1.600 | 850 | 750`;

const MET_BEGINSTAND = `
  Afrekening 2025

  Regeling | Beginstand | Baten | Lasten | Saldo
  SPUK IZA | 0 | 900 | 800 | 100
  SPUK GALA | 400 | 300 | 50 | 650
  Totaal | 400 | 1.200 | 850 | 750`;

test.each<[string, string, readonly Beginstand[], readonly unknown[]]>([
  [
    'per tranche',
    PER_TRANCHE,
    [stand('SPUK GALA', 2023, 100), stand('GALA', 2024, 350)],
    [
      ['SPUK GALA programma 15', 2023, 100, 100, 0],
      ['SPUK GALA programma 15', 2024, 350, 300, -50],
    ],
  ],
  [
    'een tranche die er hier niet is',
    PER_TRANCHE,
    [stand('SPUK GALA', 2022, 40), stand('SPUK GALA', 2023, 100), stand('SPUK GALA', 2024, 300)],
    [
      ['SPUK GALA programma 15', 2022, 40, 0, -40],
      ['SPUK GALA programma 15', 2023, 100, 100, 0],
      ['SPUK GALA programma 15', 2024, 300, 300, 0],
    ],
  ],
  [
    'in totaal als een van beide niet meer zegt',
    PER_TRANCHE,
    [stand('SPUK GALA', null, 400)],
    [['SPUK GALA programma 15', null, 400, 400, 0]],
  ],
  [
    'tegen de kolom Beginstand',
    MET_BEGINSTAND,
    [stand('SPUK GALA', 2023, 100), stand('SPUK GALA', 2024, 310), stand('IZA', null, 0)],
    [
      ['SPUK IZA', null, 0, 0, 0],
      ['SPUK GALA programma 15', null, 410, 400, -10],
    ],
  ],
  [
    'een regeling waarvan deze werkmap niet zegt wat meekwam, en een die er niet in staat',
    PER_TRANCHE,
    [stand('SPUK IZA', null, 0), stand('SamSam (Provincie Overijssel)', null, 40)],
    [
      ['SPUK IZA', null, 0, null, null],
      ['SPUK GALA programma 15', null, null, 400, null],
      ['SamSam (Provincie Overijssel)', null, 40, null, null],
    ],
  ],
  [
    'beginstanden die elkaar tegenspreken',
    PER_TRANCHE,
    [stand('SPUK GALA', 2023, 100), stand('SPUK GALA', 2023, 110)],
    [['SPUK GALA programma 15', null, null, 400, null]],
  ],
  ['zonder beginstanden', PER_TRANCHE, [], []],
])('vergelijkt %s', (_titel, tabel, beginstanden, verwacht) => {
  const overgangen = vergelijkBeginstanden(beginstanden, invoerVan(tabel));
  const euro = (bedrag: number | null): number | null => bedrag && bedrag / 100;
  expect(overgangen.map((o) => [o.naam, o.tranche, euro(o.uit), euro(o.in), euro(o.verschil)])).toEqual(verwacht);
});

/** The money of one regeling as a workbook of that year would hold it. */
function jaarinvoer(
  regeling: Regeling,
  jaar: number,
  tranches: readonly Tranchebaten[],
  lasten: number,
): Regelinginvoer {
  const baten = som(tranches.map((tranche) => tranche.baten));
  const leeg = { regels: [], posten: [], delen: [], prognoseregels: [], prognoseposten: [], prognosedelen: [] };
  const groep = { ...leeg, sleutel: regeling.code, naam: regeling.naam, regeling, gesloten: true };
  return { groep, naam: regeling.naam, regeling, jaar, eenheid: 1, baten, lasten, tranches };
}

const jaren = fc.array(
  fc.record({ toegekend: fc.integer({ min: 1, max: 1_000 }), lasten: fc.integer({ min: 0, max: 1_200 }) }),
  { minLength: 2, maxLength: 6 },
);

test('wat uit een jaar meegaat, komt het volgende jaar binnen, en elke cent komt één keer aan', () => {
  let volledig = 0;
  fc.assert(
    fc.property(willekeurigeRegeling, fc.integer({ min: 2021, max: 2026 }), jaren, (regeling, begin, verloop) => {
      let meegekomen: readonly Beginstand[] = [];
      let [gekregen, besteed, terug, gedekt] = [0, 0, 0, 0];
      for (const [i, { toegekend, lasten }] of verloop.entries()) {
        const jaar = begin + i;
        const vanEerder = som(meegekomen.map(({ bedrag }) => bedrag));
        const perTranche = meegekomen.every(({ tranche }) => tranche !== null);
        const tranches = perTranche
          ? [...meegekomen.map(({ tranche, bedrag }) => ({ jaar: tranche, baten: bedrag })), { jaar, baten: toegekend }]
          : vanEerder === 0
            ? [{ jaar, baten: toegekend }]
            : meegenomen(vanEerder, vanEerder + toegekend, jaar);
        const invoer = jaarinvoer(regeling, jaar, tranches, lasten);
        for (const { verschil } of vergelijkBeginstanden(meegekomen, [invoer], [regeling])) expect(verschil).toBe(0);

        const a = afrekenen(invoer);
        expect(a.terugbetaling + a.overheveling + a.reservering + a.resultaat + a.nogTeBesluiten - a.tekort).toBe(
          a.saldo,
        );
        [gekregen, besteed] = [gekregen + toegekend, besteed + lasten];
        [terug, gedekt] = [terug + a.terugbetaling, gedekt + a.tekort];
        const mee = beginstandenUit([invoer], `${jaar}.xlsx`);
        if (a.nogTeBesluiten > 0 || a.reservering !== 0 || a.resultaat > 0) {
          expect(mee).toEqual([]);
          return;
        }
        expect(som(mee.map(({ bedrag }) => bedrag))).toBe(a.overheveling);
        expect(gekregen + gedekt).toBe(besteed + terug + a.overheveling);
        meegekomen = mee;
      }
      volledig++;
    }),
    { numRuns: 800 },
  );
  expect(volledig).toBeGreaterThan(100);
});

test('geld waarvan de termijn om is, gaat één keer terug', () => {
  const regeling: Regeling = {
    ...{ code: 'proef', naam: 'Proef', aliassen: [], verstrekker: 'het Rijk', bron: 'test' },
    regel: { soort: 'overhevelen' },
    tranches: [
      { jaar: 2023, bestedenTot: 2024 },
      { jaar: 2024, bestedenTot: 2025 },
    ],
  };
  const in2024 = jaarinvoer(regeling, 2024, [{ jaar: 2023, baten: 100 }, { jaar: 2024, baten: 200 }], 40); // prettier-ignore
  expect(afrekenen(in2024)).toMatchObject({ terugbetaling: 60, overheveling: 200 });
  const mee = beginstandenUit([in2024], '');
  expect(mee).toMatchObject([{ tranche: 2024, bedrag: 200 }]);
  const in2025 = jaarinvoer(regeling, 2025, [{ jaar: 2024, baten: 200 }], 150);
  expect(afrekenen(in2025)).toMatchObject({ terugbetaling: 50, overheveling: 0 });
  expect(beginstandenUit([in2025], '')).toMatchObject([{ tranche: null, bedrag: 0 }]);
});
