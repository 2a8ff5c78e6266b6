import fc from 'fast-check';
import { adviesblad } from '../../src/bladen/adviesblad';
import { controlerapport } from '../../src/bladen/controlerapport';
import type { Eigenblad } from '../../src/bladen/eigenblad';
import { leesControlerapport } from '../../src/bladen/leesControlerapport';
import { nieuweBegroting } from '../../src/bladen/nieuweBegroting';
import { opzetbezwaren } from '../../src/bladen/opzetbezwaren';
import { regelingenoverzicht } from '../../src/bladen/regelingenoverzicht';
import { vrijgaveblad } from '../../src/bladen/vrijgaveblad';
import { invoerVan } from '../../src/excel/celinhoud';
import { openExcelwerkmap } from '../../src/excel/openExcelwerkmap';
import type { Werkmap } from '../../src/host/werkmap';
import { regelingen } from '../../src/regelingen/index';
import { rapporteer } from '../../src/review/rapporteer';
import { review, type Review } from '../../src/review/review';
import type { Celinhoud } from '../../src/sheet/edit';
import { TABELLEN, type Tabelnaam } from '../../src/sheet/instellingentabellen';
import { startExcel } from '../host/startExcel';
import { versnelKlok } from './versnelKlok';

/* Text of a workbook or a user stays text, whatever it looks like: in a cell it is no formula, and in a formula no part of it. */

const excel = openExcelwerkmap();
versnelKlok();
jest.setTimeout(60_000);

/** What programs that open a sheet take for a formula, a command, a number or a date. */
const GIFTIG = [
  ...[
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠A1',
    "'=1+1",
    "''",
    '"=1',
  ],
  ...["=cmd|'/C calc'!A0", '=HYPERLINK("https://a.example","b")', '=WEBSERVICE("https://a.example")', '=DDE("a";"b")'],
  ...[
    '=',
    '+',
    '-',
    '@',
    '2024',
    '1e5',
    '1-2',
    'mei 2024',
    'jan-24',
    'TRUE',
    'waar',
    '#REF!',
    '=A1"&"',
    '");=1+1;("',
    "')&A1&('",
  ],
  ...['{=1+1}', '%3D1', '\u200b=1', '\ufeff=1', '\u00a0=1', '|=1', ';=1', ',=1', '*?~', '<>x', '=*'],
];
const giftig = fc.oneof(
  fc.constantFrom(...GIFTIG),
  fc.tuple(fc.constantFrom(...GIFTIG), fc.string({ unit: 'binary', maxLength: 8 })).map((delen) => delen.join('')),
);
const namen = fc.tuple(giftig, giftig, giftig, giftig, giftig);
type Namen = readonly [string, string, string, string, string];

/** As someone typed it, with an apostrophe in front where it takes one to stay text. */
const getypt = (tekst: string) => `'${tekst}`;

function open([post, regeling, tweede, tekst, titel]: Namen, blad = "Jeugd's =1+1"): Werkmap {
  const rijen = [
    [getypt(`${titel} 2024`)],
    ['Project', 'Regeling', 'Mag ook op', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'],
    [getypt(post), getypt(regeling), 'SPUK IZA', 1000, 1400, -400, getypt(tekst)],
    [getypt(tweede), 'SPUK IZA', getypt(regeling), 500, 300, 250, null],
    ['Totaal', null, null, 1500, 1700, -200, null],
  ];
  return startExcel({ [blad]: rijen }).workbook;
}

const plat = (inhoud: Celinhoud) => ('formule' in inhoud ? inhoud : inhoud.waarde === '' ? null : inhoud.waarde);

/** The cell as Excel holds it, in the words of a plan. */
function inCel(werkmap: Werkmap, blad: string, rij: number, kolom: number) {
  const { waarde, formule } = werkmap.blad(blad)!.cel(rij, kolom);
  return formule === null ? waarde : { formule };
}

const FUNCTIES = new Set('ABS AND IF IFERROR INDEX ISNUMBER LEFT MATCH MAX MIN NOT OR ROUND SUM SUMIF'.split(' '));

/** Without quoted text and quoted names of sheets, a formula of ours is references, numbers and known functions. */
function eisEigenFormule(formule: string): void {
  const kaal = formule.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/g, '');
  expect(kaal).toMatch(/^=[A-Z0-9$:(),.+\-*/<>=&]*$/);
  const gebruikt = [...kaal.matchAll(/[A-Z]+(?=\()/g)].map(([naam]) => naam);
  expect(gebruikt.filter((naam) => !FUNCTIES.has(naam))).toEqual([]);
}

function eisZoals(werkmap: Werkmap, blad: string, rijen: readonly (readonly Celinhoud[])[]): void {
  for (const [r, rij] of rijen.entries())
    for (const [k, cel] of rij.entries()) {
      expect(inCel(werkmap, blad, r, k)).toEqual(plat(cel));
      if ('formule' in cel) eisEigenFormule(cel.formule);
    }
}

test('what is given to Excel starts with a letter, or with an apostrophe', () => {
  fc.assert(
    fc.property(fc.oneof(giftig, fc.string({ unit: 'binary', minLength: 1 })), (tekst) => {
      const invoer = String(invoerVan({ waarde: tekst }));
      expect([tekst, `'${tekst}`]).toContain(invoer);
      expect(invoer).toMatch(/^['\p{L}]/u);
    }),
    { numRuns: 1000 },
  );
});

test('settings: every column of every table, an accepted finding and a reason among them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(giftig, { minLength: 12, maxLength: 12 }), async (begin) => {
      // A name to find the row by again takes a letter.
      const teksten = begin.map((tekst, i) => `${tekst} naam ${i}`);
      const { workbook } = startExcel({ Jeugd: [['Post', 1]] });
      for (const tabel of Object.keys(TABELLEN) as Tabelnaam[]) {
        const rij = Object.fromEntries(Object.keys(TABELLEN[tabel].kolommen).map((key, i) => [key, teksten[i % 12]!]));
        await excel.bewaar([{ tabel, rij }]);
      }
      const blad = workbook.blad('Sluitend')!;
      expect(blad.formulecellen()).toEqual([]);
      const { rijen, kolommen } = blad.gebruikt(true)!;
      const cellen = Array.from({ length: rijen * kolommen }, (_, i) =>
        blad.waarde(Math.floor(i / kolommen), i % kolommen),
      );
      expect(teksten.filter((tekst) => !cellen.includes(tekst))).toEqual([]);
    }),
    { numRuns: 3 },
  );
});

test('a text that is written, and put back', async () => {
  await fc.assert(
    fc.asyncProperty(namen, giftig, async (inhoud, nieuw) => {
      fc.pre(nieuw !== inhoud[3]); // what is there already is not written again
      const werkmap = open(inhoud);
      const { naam } = werkmap.bladen[0]!;
      const plaats = { blad: naam, rij: 2, kolom: 6 };
      const was = { waarde: inhoud[3] };
      const uitslag = await excel.schrijf([{ plaats, was, wordt: { waarde: nieuw }, reden: '' }]);
      expect(uitslag.overgeslagen).toEqual([]);
      expect(inCel(werkmap, naam, 2, 6)).toBe(nieuw);
      await excel.maakOngedaan(uitslag);
      expect(inCel(werkmap, naam, 2, 6)).toBe(inhoud[3]);
      expect(werkmap.blad(naam)!.formulecellen()).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

/** The sheets that can be made of a review. */
function eigenBladen(gemaakt: Review, [door, opmerking]: Namen): Eigenblad[] {
  const gegevens = { datum: '2025-01-31', door, opmerking, werkmap: `${opmerking}.xlsx` };
  const vorig = leesControlerapport(gemaakt.context.snapshot);
  const bladen = [vrijgaveblad(gemaakt, gegevens), regelingenoverzicht(gemaakt)];
  return [
    controlerapport(gemaakt, rapporteer(gemaakt, gegevens.werkmap), gegevens, vorig),
    ...bladen.flatMap((uitkomst) => ('blad' in uitkomst ? [uitkomst.blad] : [])),
    ...(gemaakt.advies === null ? [] : [adviesblad(gemaakt.advies, gegevens)]),
  ];
}

test('every sheet of Sluitend, also when it is brought up to date', async () => {
  await fc.assert(
    fc.asyncProperty(namen, async (inhoud) => {
      const werkmap = open(inhoud);
      const eigen = werkmap.bladen[0]!;
      for (const keer of [1, 2]) {
        for (const plan of eigenBladen(review(await excel.lees()), inhoud)) {
          const { blad } = await excel.schrijfBlad(plan, await excel.bekijkBlad(plan));
          eisZoals(werkmap, blad, plan.rijen);
        }
        expect([keer, eigen.formulecellen()]).toEqual([keer, []]);
      }
    }),
    { numRuns: 4 },
  );
});

test('a new budget, with what its names make of its formulas', async () => {
  await fc.assert(
    fc.asyncProperty(namen, async ([naam, regeling, tweede, lijn, ander]) => {
      // The parser of the emulated Excel ends the name of a sheet at the first '!.
      const kort = (tekst: string) => tekst.replace(/[\\/?*[\]:\p{Cc}]|^'|'$|(?<=')!/gu, '').slice(0, 25);
      const opzet = {
        naam,
        jaar: 2025,
        themalijnen: [`${kort(lijn)} a`, `Jeugd's ${kort(ander)}`],
        regelingen: [regeling, tweede],
        posten: 2,
      };
      fc.pre(Object.keys(opzetbezwaren(opzet, regelingen)).length === 0);
      const { workbook } = startExcel({ Blad1: [] });
      const plannen = nieuweBegroting(opzet, regelingen);
      await excel.maakBladen(plannen);
      for (const plan of plannen) eisZoals(workbook, plan.naam, plan.rijen);
    }),
    { numRuns: 8 },
  );
});
