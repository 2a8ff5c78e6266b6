import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Eigenblad } from '../../src/bladen/eigenblad';
import { regelingenoverzicht } from '../../src/bladen/regelingenoverzicht';
import { leesXlsx } from '../../src/cli/leesXlsx';
import { Foutwaarde } from '../../src/host/cel';
import { leesWerkmap } from '../../src/host/leesWerkmap';
import { schrijfWerkmap } from '../../src/host/schrijfWerkmap';
import { invoerVan } from '../../src/excel/celinhoud';
import type { Werkmap } from '../../src/host/werkmap';
import { openExcelwerkmap } from '../../src/excel/openExcelwerkmap';
import type { Regel } from '../../src/regelingen/regeling';
import type { Bestandsrapport } from '../../src/review/rapport';
import { rapporteer } from '../../src/review/rapporteer';
import { type Review, review } from '../../src/review/review';
import type { GelezenInstellingen } from '../../src/sheet/instellingen';
import { maakWerkmap, startExcel } from '../host/startExcel';
import { type Gevalregeling, gevallen, maakGeval, type Overzichtgeval } from './overzichtgevallen';
import { eindbedragen, overzichtfouten } from './overzichtuitkomst';

const excel = openExcelwerkmap();
const BLAD = 'Regelingenoverzicht';

function planVan(gemaakt: Review): Eigenblad {
  const uitkomst = regelingenoverzicht(gemaakt);
  if ('waarom' in uitkomst) throw new Error(uitkomst.waarom);
  return uitkomst.blad;
}

/** Writes the overview in the workbook as the pane does. */
async function schrijf(werkmap: Werkmap, instellingen?: GelezenInstellingen) {
  startExcel(werkmap);
  const gemaakt = review(await excel.lees(), instellingen);
  const plan = planVan(gemaakt);
  const uitslag = await excel.schrijfBlad(plan, await excel.bekijkBlad(plan));
  expect(uitslag.fout).toBeNull();
  return { gemaakt, werkmap, blad: werkmap.blad(BLAD)! };
}

/** The same without Excel: the cells as they are. */
function zet(werkmap: Werkmap, instellingen: GelezenInstellingen) {
  const gemaakt = review(leesXlsx(schrijfWerkmap(werkmap).bytes), instellingen);
  const plan = planVan(gemaakt);
  const blad = werkmap.voegBladToe(BLAD);
  const blok = { rij: 0, kolom: 0, rijen: plan.rijen.length, kolommen: plan.kolommen.length };
  blad.schrijf(blok, (rij, kolom) => invoerVan(plan.rijen[rij]![kolom]!));
  return { gemaakt, plan };
}

const waarden = (werkmap: Werkmap) => (rij: number, kolom: number) => {
  const waarde = werkmap.blad(BLAD)!.waarde(rij, kolom);
  return waarde instanceof Foutwaarde ? waarde.tekst : waarde;
};

function voorbeeld(naam: string): Werkmap {
  return leesWerkmap(readFileSync(path.join(__dirname, '../../assets/voorbeelden', naam)));
}

test.each(['twentse-koers-2024.xlsx', 'twentse-koers-2024-formules.xlsx', 'twentse-koers-2024-sluitend.xlsx'])(
  '%s: what the formulas give is what the review says',
  async (naam) => {
    const { gemaakt, werkmap } = await schrijf(voorbeeld(naam));
    expect(overzichtfouten(gemaakt, planVan(gemaakt), waarden(werkmap))).toEqual([]);
  },
);

test('the Twentse Koers: IZA back, Provincie and GALA on, by regeling and in total', async () => {
  const { gemaakt, werkmap } = await schrijf(voorbeeld('twentse-koers-2024.xlsx'));
  const uitkomst = eindbedragen(planVan(gemaakt), waarden(werkmap));
  expect(uitkomst.get('SPUK IZA')).toMatchObject({ terug: 965225, mee: 0, saldo: 965225, controle: 0 });
  expect(uitkomst.get('Totaal')).toMatchObject({ terug: 965225, mee: 735878, open: 0, saldo: 1701103, controle: 0 });
});

test('the sheet is live: amounts, year, window, rule and akkoord', async () => {
  const { werkmap, blad, gemaakt } = await schrijf(
    maakWerkmap({
      Regelingen: [
        ['Regelingen 2024'],
        ['Regeling', 'Baten', 'Lasten', 'Saldo'],
        ['SPUK GALA programma 15', 1000, 400, 600],
        ['Provincie Overijssel', 500, 450, 50],
      ],
    }),
  );
  const plan = planVan(gemaakt);
  const nu = () => {
    const uitkomst = eindbedragen(plan, waarden(werkmap));
    return [...uitkomst.values()].slice(0, 2).map(({ terug, mee, open }) => [terug, mee, open]);
  };
  const typ = (plek: string, inhoud: unknown) => blad.schrijf(werkmap.plek(`${BLAD}!${plek}`).blok, () => inhoud);
  const eerste = nu();
  expect(eerste[0]).toEqual([0, 600, 0]);
  werkmap.blad('Regelingen')!.schrijf(werkmap.plek('Regelingen!C3').blok, () => 250.25);
  expect(nu()[0]).toEqual([0, 749.75, 0]);
  typ('B3', 2026);
  expect(nu()[0]).toEqual([749.75, 0, 0]);
  typ('B3', '');
  expect(nu()[0]).toEqual([0, 0, 749.75]);
  typ('B3', 2024);
  const regelrij =
    plan.rijen.findLastIndex(([eersteCel]) => 'waarde' in eersteCel! && eersteCel.waarde === 'SPUK GALA programma 15') +
    1;
  typ(`I${regelrij}`, 2024);
  expect(nu()[0]).toEqual([749.75, 0, 0]);
  typ(`G${regelrij}`, 'overhevelen mits akkoord');
  expect(nu()[0]).toEqual([0, 0, 749.75]);
  typ(`H${regelrij}`, 'vastgelegd');
  expect(nu()[0]).toEqual([749.75, 0, 0]);
});

test('a post that is added counts, and so does one that several regelingen pay', async () => {
  const { werkmap, gemaakt } = await schrijf(
    maakWerkmap({
      Posten: [
        ['Begroting 2024'],
        ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo'],
        ['Huisbezoek', 'SPUK IZA', 100, 60, 40],
        ['Sport', 'SPUK GALA programma 15', 50.5, 20.25, 30.25],
        ['', '', null, null, null],
        ['Wandelen', 'SPUK IZA', 10, 5, 5],
        ['Totaal', '', 160.5, 85.25, 75.25],
      ],
    }),
  );
  const plan = planVan(gemaakt);
  expect(overzichtfouten(gemaakt, plan, waarden(werkmap))).toEqual([]);
  const posten = werkmap.blad('Posten')!;
  posten.schrijf({ rij: 4, kolom: 0, rijen: 1, kolommen: 4 }, (_, kolom) => ['Zwemmen', 'spuk iza', 7, 3][kolom]);
  expect(eindbedragen(plan, waarden(werkmap)).get('SPUK IZA')).toMatchObject({ baten: 117, lasten: 68, terug: 49 });
});

test.each(['IZA 60% / GALA 40%', 'GALA 1/3, rest IZA', '50/50 IZA/GALA'])(
  'a post that is paid as %s',
  async (regeling) => {
    const { werkmap, gemaakt } = await schrijf(
      maakWerkmap({
        Posten: [
          ['Begroting 2024'],
          ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo'],
          ['Huisbezoek', 'SPUK IZA', 1000.05, 600.3, 399.75],
          ['Wijkteam', regeling, 333.33, 222.25, 111.08],
          ['Schoolplein', 'SPUK GALA', 800, 750, 50],
          ['Totaal', '', 2133.38, 1572.55, 560.83],
        ],
      }),
    );
    expect(gemaakt.context.regelinginvoer).toHaveLength(2);
    expect(overzichtfouten(gemaakt, planVan(gemaakt), waarden(werkmap))).toEqual([]);
  },
);

test.each([
  ['beside the baten', 1, 1],
  ['as part of the baten', 0, 1],
  ['with lasten below zero', 1, -1],
])('what was carried in, %s', async (_, telt, teken) => {
  const rij = (naam: string, begin: number, baten: number, lasten: number) => [
    ...[naam, begin, baten, teken * lasten],
    telt * begin + baten - lasten,
  ];
  const { werkmap, gemaakt } = await schrijf(
    maakWerkmap({
      Regelingen: [
        ['Regelingen 2024'],
        ['Regeling', 'Beginstand', 'Baten', 'Lasten', 'Saldo'],
        rij('SPUK GALA programma 15', 100.5, 1000, 850.25),
        rij('SPUK IZA', 40, 400, 100.1),
        rij('SamSam', 0, 70, 60),
      ],
    }),
  );
  expect(gemaakt.context.regelinginvoer.some(({ tranches }) => tranches?.some(({ jaar }) => jaar === null))).toBe(true);
  expect(overzichtfouten(gemaakt, planVan(gemaakt), waarden(werkmap))).toEqual([]);
  const herkomst = [...werkmap.blad(BLAD)!.cellen()].map(({ cel: { waarde } }) => waarde);
  expect(herkomst).not.toContain('vast bedrag: volgt de werkmap niet');
});

test('of two years the cells of the last count', async () => {
  const { werkmap, gemaakt } = await schrijf(
    maakWerkmap({
      Jeugd: [
        ['Project', 'Regeling', 'Begroting 2023', 'Realisatie 2023', 'Begroting 2024', 'Realisatie 2024', 'Saldo 2024'],
        ['Coach', 'SPUK IZA', 500, 480, 600, 510, 90],
        ['Les', 'SPUK Sport', 200, 200, 250, 240, 10],
      ],
    }),
  );
  const plan = planVan(gemaakt);
  expect(overzichtfouten(gemaakt, plan, waarden(werkmap))).toEqual([]);
  werkmap.blad('Jeugd')!.schrijf({ rij: 1, kolom: 5, rijen: 1, kolommen: 1 }, () => 500);
  expect(eindbedragen(plan, waarden(werkmap)).get('SPUK IZA')).toMatchObject({ baten: 600, lasten: 500, terug: 100 });
});

test('a regeling with very many posten', () => {
  const posten = Array.from({ length: 3_000 }, (_, i) => [`Post ${i}`, i % 3 === 0 ? 'SPUK IZA' : 'SamSam', 5, 3, 2]);
  const werkmap = maakWerkmap({
    Posten: [['Begroting 2024'], ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo'], ...posten],
  });
  const plan = planVan(review(leesXlsx(schrijfWerkmap(werkmap).bytes)));
  const formules = plan.rijen.flat().flatMap((inhoud) => ('formule' in inhoud ? [inhoud.formule] : []));
  expect(formules).toContain(`=ROUND(SUMIF('Posten'!$B$3:$B$3002,"SPUK IZA",'Posten'!$C$3:$C$3002),2)`);
  expect(Math.max(...formules.map(({ length }) => length))).toBeLessThan(1_000);
});

test('amounts that are text or unreadable: a fixed amount, and a name of what is left out', async () => {
  const { werkmap, gemaakt, blad } = await schrijf(
    maakWerkmap({
      Regelingen: [
        ['Regelingen 2024'],
        ['Regeling', 'Baten', 'Lasten', 'Saldo'],
        ['SPUK IZA', "'€ 1.250,50", 1000, 250.5],
        ['SamSam', 500, 450, 50],
      ],
    }),
  );
  expect(overzichtfouten(gemaakt, planVan(gemaakt), waarden(werkmap))).toEqual([]);
  const teksten = [...blad.cellen()].map(({ cel: { waarde } }) => waarde);
  expect(teksten).toContain('vast bedrag: volgt de werkmap niet');
});

test('without regelingen it says why there is nothing to make', async () => {
  startExcel({
    Blad1: [
      ['Post', 'Bedrag'],
      ['Huur', 5],
    ],
  });
  expect(regelingenoverzicht(review(await excel.lees()))).toEqual({
    waarom: expect.stringMatching(/Van geen enkele regeling/) as string,
  });
});

const SOORTEN: readonly Regel[] = [
  ...(['terugbetalen', 'overhevelen', 'overhevelen-mits-akkoord', 'egalisatie'] as const).map((soort) => ({ soort })),
  ...(['vrij', 'reserve', 'onbekend'] as const).map((soort) => ({ soort })),
  { soort: 'overhevelen-tot-maximum', maximum: { procent: '12.5' } },
  { soort: 'overhevelen-tot-maximum', maximum: { bedrag: 12345 } },
];

describe('each kind of rule', () => {
  const EEN: Gevalregeling = {
    ...{ regel: SOORTEN[0]!, bestedenTot: 2026, looptijdTot: null, akkoord: true, termijnen: [2024, 2026, 2027] },
    regels: [{ tranche: null, baten: 1_000_01, lasten: 333_33 }],
  };
  const TRANCHES = [
    { tranche: 2023, baten: 400_00, lasten: 350_50 },
    { tranche: 2024, baten: 700_05, lasten: 100_10 },
  ];

  test.each(
    SOORTEN.flatMap((regel) =>
      [2023, 2024, 2026].flatMap((jaar) =>
        [false, true].map((akkoord) => [JSON.stringify(regel), jaar, akkoord, regel] as const),
      ),
    ),
  )('%s in %i, akkoord %s', (_, jaar, akkoord, regel) => {
    const geval: Overzichtgeval = {
      jaar,
      duizend: false,
      regelingen: [
        { ...EEN, regel, akkoord },
        { ...EEN, regel, akkoord, bestedenTot: null },
        { ...EEN, regel, akkoord, regels: TRANCHES },
        { ...EEN, regel, akkoord, regels: [{ tranche: null, baten: 10, lasten: 20 }] },
      ],
    };
    const { werkmap, instellingen } = maakGeval(geval);
    const { gemaakt, plan } = zet(werkmap, instellingen);
    expect(gemaakt.context.regelinginvoer).toHaveLength(4);
    expect(overzichtfouten(gemaakt, plan, waarden(werkmap))).toEqual([]);
  });
});

test('any money, rule, window, tranche and unit: to the cent what the review says', () => {
  const gezien = { tranches: 0, duizend: 0, open: 0, maximum: 0 };
  fc.assert(
    fc.property(gevallen, (geval) => {
      const { werkmap, instellingen } = maakGeval(geval);
      const { gemaakt, plan } = zet(werkmap, instellingen);
      expect(overzichtfouten(gemaakt, plan, waarden(werkmap))).toEqual([]);
      const { regelinginvoer, afrekeningen } = gemaakt.context;
      expect(regelinginvoer).toHaveLength(geval.regelingen.length);
      gezien.tranches += regelinginvoer.filter(({ tranches }) => tranches !== undefined).length;
      gezien.duizend += regelinginvoer.filter(({ eenheid }) => eenheid === 1000).length;
      gezien.open += afrekeningen.filter(({ nogTeBesluiten }) => nogTeBesluiten > 0).length;
      gezien.maximum += geval.regelingen.filter(({ regel }) => regel.soort === 'overhevelen-tot-maximum').length;
    }),
    { numRuns: 120 },
  );
  expect(Math.min(...Object.values(gezien))).toBeGreaterThan(9);
});

test('the sheet is no part of the budget: reviewing again says the same', async () => {
  const werkmap = voorbeeld('twentse-koers-2024-formules.xlsx');
  const { gemaakt } = await schrijf(werkmap);
  const opnieuw = review(await excel.lees());
  const kern = ({ regelingen, bevindingen }: Bestandsrapport) => ({ regelingen, bevindingen });
  expect(kern(rapporteer(opnieuw, ''))).toEqual(kern(rapporteer(gemaakt, '')));
});

test('it reads a file as Excel does', () => {
  const gelezen = review(
    leesXlsx(readFileSync(path.join(__dirname, '../../assets/voorbeelden/twentse-koers-2024.xlsx'))),
  );
  expect(planVan(gelezen).rijen.every((rij) => rij.length === planVan(gelezen).kolommen.length)).toBe(true);
});
