import { isoDatum, leesDatum, type Datum } from './leesDatum';
import { normaliseer } from './kolomwoorden';

const MAAND =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|jan|feb|mrt|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec';
const DAG_CIJFERS = /(?<!\d)(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?(?!\d)/g;
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const DAG_MAAND = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? (${MAAND})\\b\\.?(?: '?(\\d{4}|\\d{2})(?!\\d))?`, 'g');
const MAAND_DAG = new RegExp(`\\b(${MAAND}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`, 'g');
/** Up to and including a month. */
const TOT_EN_MET_MAAND = new RegExp(
  `(?:\\bt/m|\\btot en met|\\bthrough|\\bup to and including|\\beind|\\bultimo|\\bend of) (${MAAND})\\b\\.?(?: '?(\\d{4}|\\d{2})(?!\\d))?`,
  'g',
);
const MAAND_JAAR = new RegExp(`\\b(${MAAND})\\b\\.? '?(\\d{4}|\\d{2})(?!\\d)`, 'g');
const KWARTAAL = /(?:\bq([1-4])|\b([1-4])e kwartaal|\b(eerste|tweede|derde) kwartaal)\b/g;
const HALFJAAR = /\b(?:eerste|1e) (?:halfjaar|half jaar|helft)\b|\bfirst half\b|\bhalfjaarcijfers\b/;

const ENGELS: Readonly<Record<string, string>> = {
  january: 'januari',
  february: 'februari',
  march: 'maart',
  mar: 'maart',
  may: 'mei',
  june: 'juni',
  july: 'juli',
  august: 'augustus',
  october: 'oktober',
  oct: 'oktober',
};

/**
 * The day (ISO) up to which was spent, as headers and titles of a table made during the year say: "besteed t/m 30 juni 2024",
 * "saldo per 1-7-2024", "t/m Q2". A day without a year is one of `jaar`. The first of a month is as good as the last of the month before it, which
 * is then the answer when both are there. Null when no day within the year is named, or several are.
 */
export function leesPeildatum(teksten: readonly string[], jaar: number | null): string | null {
  return enigeDag(teksten.flatMap((tekst) => dagenIn(normaliseer(tekst), jaar)));
}

/** The one day that ISO dates name; the day before the first of a month when both are there; null for none or several. */
export function enigeDag(dagen: readonly string[]): string | null {
  const [eerste, tweede, ...meer] = [...new Set(dagen)].sort();
  if (eerste === undefined || meer.length > 0) return null;
  if (tweede === undefined) return eerste;
  return volgendeDag(eerste) === tweede ? eerste : null;
}

/** Days within the year, as ISO dates; the first and the last day of it say nothing about how far it is. */
function dagenIn(tekst: string, jaar: number | null): string[] {
  const dagen = [
    ...volledigeDagen(tekst, jaar),
    ...lees(tekst, TOT_EN_MET_MAAND, (m) => laatsteDag(datumMetNaam('1', m[1]!, m[2], jaar))),
    ...lees(tekst, KWARTAAL, (m) => kwartaal(m, jaar)),
    ...(HALFJAAR.test(tekst) && jaar !== null ? [{ jaar, maand: 6, dag: 30 }] : []),
  ];
  return dagen
    .filter((dag) => jaar === null || dag.jaar === jaar)
    .map(isoDatum)
    .filter((iso) => !iso.endsWith('-01-01') && !iso.endsWith('-12-31'));
}

/** The one day that a text names as an ISO date, or else the one month ("2024-07"); null when it names none, or several. */
export function leesDatumIn(tekst: string, jaar: number | null): string | null {
  const schoon = normaliseer(tekst);
  const dagen = new Set(volledigeDagen(schoon, jaar).map(isoDatum));
  if (dagen.size > 0) return dagen.size === 1 ? [...dagen][0]! : null;
  const maanden = new Set(
    lees(schoon, MAAND_JAAR, (m) => datumMetNaam('1', m[1]!, m[2], null)).map((dag) => isoDatum(dag).slice(0, 7)),
  );
  return maanden.size === 1 ? [...maanden][0]! : null;
}

function volledigeDagen(tekst: string, jaar: number | null): Datum[] {
  return [
    ...lees(tekst, ISO, (m) => leesDatum(m[0])),
    ...lees(tekst, DAG_CIJFERS, (m) => datum(m[1]!, m[2]!, m[3], jaar)),
    ...lees(tekst, DAG_MAAND, (m) => datumMetNaam(m[1]!, m[2]!, m[3], jaar)),
    ...lees(tekst, MAAND_DAG, (m) => datumMetNaam(m[2]!, m[1]!, m[3], jaar)),
  ];
}

function lees(tekst: string, patroon: RegExp, maak: (m: RegExpMatchArray) => Datum | null): Datum[] {
  return [...tekst.matchAll(patroon)].flatMap((m) => maak(m) ?? []);
}

function datum(dag: string, maand: string, gelezen: string | undefined, jaar: number | null): Datum | null {
  const van = gelezen ?? jaar?.toString();
  return van === undefined ? null : leesDatum(`${dag}-${maand}-${van}`);
}

function datumMetNaam(dag: string, maand: string, gelezen: string | undefined, jaar: number | null): Datum | null {
  const van = gelezen?.length === 2 ? `20${gelezen}` : (gelezen ?? jaar?.toString());
  return van === undefined ? null : leesDatum(`${dag} ${ENGELS[maand] ?? maand} ${van}`);
}

function laatsteDag(eerste: Datum | null): Datum | null {
  if (eerste === null) return null;
  const dag = [31, 30, 29].find((d) => bestaat({ ...eerste, dag: d })) ?? 28;
  return { ...eerste, dag };
}

const RANGTELWOORD = ['eerste', 'tweede', 'derde'];

function kwartaal(m: RegExpMatchArray, jaar: number | null): Datum | null {
  const nummer = m[3] === undefined ? Number(m[1] ?? m[2]) : RANGTELWOORD.indexOf(m[3]) + 1;
  return jaar === null ? null : laatsteDag({ jaar, maand: nummer * 3, dag: 1 });
}

function volgendeDag(iso: string): string {
  const { jaar, maand, dag } = leesDatum(iso)!;
  const morgen = { jaar, maand, dag: dag + 1 };
  if (bestaat(morgen)) return isoDatum(morgen);
  return isoDatum(maand === 12 ? { jaar: jaar + 1, maand: 1, dag: 1 } : { jaar, maand: maand + 1, dag: 1 });
}

function bestaat(dag: Datum): boolean {
  return leesDatum(isoDatum(dag)) !== null;
}
