import type { Celwaarde } from './snapshot';

/** A calendar day; month and day from 1. */
export interface Datum {
  readonly jaar: number;
  readonly maand: number;
  readonly dag: number;
}

/**
 * What a cell says about the last year in which money may be spent.
 * `geen`: there is none ("geen", "n.v.t.", "-"). `onleesbaar`: nothing may be concluded; `waarom` is a Dutch clause.
 */
export type Einddatum =
  | { readonly soort: 'jaar'; readonly jaar: number }
  | { readonly soort: 'geen' }
  | { readonly soort: 'onleesbaar'; readonly waarom: string };

const EERSTE_JAAR = 2000;
const LAATSTE_JAAR = 2099;

/** Days from 1 March 0000 to serial 0. */
const DAGEN_TOT_SERIE_NUL = 693_899;

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

const GEEN = /^(?:geen(?: einddatum)?|nvt|onbepaald|onbepaalde tijd|-+)$/;
const ONBEPAALD = /^(?:ntb|nnb|nog te bepalen|onbekend|p\.?m\.?|x+|\?+)$/;
const DAGEN_MAAND_JAAR = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAG_MAANDNAAM_JAAR = /^(\d{1,2}) ([a-z]+)\.? (\d{4})$/;
const MAANDNAAM_JAAR = /^([a-z]+)\.?[ -](\d{4})$/;
const MAAND_JAAR = /^(\d{1,2})[-/](\d{4})$/;
const JAREN = /^(\d{4}) ?[-/] ?(\d{4})$/;
const JAAR = /^(?:(?:eind|einde|ultimo|medio|begin|tot en met|t\/m|in) )?(\d{4})$/;
const TOEVOEGING = / ?\([^]*/;

/**
 * The day of "31-12-2026", "31-12-26", "31 december 2026", "2026-12-31" or an Excel date serial (1900 system; a time of day is
 * dropped). Null for anything else, for a day that does not exist and outside the years 2000-2099.
 */
export function leesDatum(waarde: Celwaarde): Datum | null {
  if (typeof waarde === 'number') return datumVanSerie(waarde);
  if (typeof waarde !== 'string') return null;
  const tekst = vereenvoudig(waarde);

  const iso = ISO.exec(tekst);
  if (iso) return bestaande(iso[1]!, Number(iso[2]), iso[3]!);
  const cijfers = DAGEN_MAAND_JAAR.exec(tekst);
  if (cijfers) return bestaande(cijfers[4]!, Number(cijfers[3]), cijfers[1]!);
  const woorden = DAG_MAANDNAAM_JAAR.exec(tekst);
  return woorden ? bestaande(woorden[3]!, maandnummer(woorden[2]!), woorden[1]!) : null;
}

/** "2026-12-31". */
export function isoDatum({ jaar, maand, dag }: Datum): string {
  return `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
}

/**
 * The last year of an end date: of a day, a month ("Febr. 2027", "12-2027"), a year (2026, "eind 2026", with a remark in
 * brackets) or a period ("2026/2027"). A date that is broken ("31-12-207", 3050, 202626, "2028-2024") is never repaired.
 */
export function leesEinddatum(waarde: Celwaarde): Einddatum {
  if (typeof waarde === 'number' && isJaar(waarde)) return inJaar(waarde);
  const datum = leesDatum(waarde);
  if (datum) return inJaar(datum.jaar);
  if (typeof waarde !== 'string') return onleesbaar('is geen jaar of datum tussen 2000 en 2099');

  const tekst = vereenvoudig(waarde).replace(TOEVOEGING, '');
  if (GEEN.test(tekst.replace(/^n\.v\.t\.?$/, 'nvt'))) return { soort: 'geen' };
  if (ONBEPAALD.test(tekst) || tekst === '') return onleesbaar('zegt nog niet tot wanneer');

  const jaren = JAREN.exec(tekst);
  if (jaren) return periode(Number(jaren[1]), Number(jaren[2]));
  const jaar = jaarVan(tekst);
  return jaar === null ? onleesbaar('is geen jaar of datum tussen 2000 en 2099') : inJaar(jaar);
}

function jaarVan(tekst: string): number | null {
  const datum = leesDatum(tekst);
  if (datum) return datum.jaar;
  const metNaam = MAANDNAAM_JAAR.exec(tekst);
  if (metNaam && maandnummer(metNaam[1]!) > 0) return jaarOfNiets(metNaam[2]!);
  const metNummer = MAAND_JAAR.exec(tekst);
  if (metNummer) return bestaande(metNummer[2]!, Number(metNummer[1]), '1')?.jaar ?? null;
  const kaal = JAAR.exec(tekst);
  return kaal ? jaarOfNiets(kaal[1]!) : null;
}

function periode(van: number, tot: number): Einddatum {
  if (!isJaar(van) || !isJaar(tot)) return onleesbaar('is geen jaar of datum tussen 2000 en 2099');
  return van <= tot ? inJaar(tot) : onleesbaar('eindigt voordat het begint');
}

/** Counts in years that begin in March, so that a leap day is the last day of its year. */
function datumVanSerie(serie: number): Datum | null {
  const dagen = Math.floor(serie) + DAGEN_TOT_SERIE_NUL;
  const eeuw = Math.floor((4 * dagen + 3) / 146_097);
  const dagInEeuw = dagen - Math.floor((146_097 * eeuw) / 4);
  const jaarInEeuw = Math.floor((4 * dagInEeuw + 3) / 1461);
  const dagInJaar = dagInEeuw - Math.floor((1461 * jaarInEeuw) / 4);
  const maandVanafMaart = Math.floor((5 * dagInJaar + 2) / 153);
  const dag = dagInJaar - Math.floor((153 * maandVanafMaart + 2) / 5) + 1;
  const volgendJaar = maandVanafMaart >= 10;
  const jaar = 100 * eeuw + jaarInEeuw + (volgendJaar ? 1 : 0);
  return isJaar(jaar) ? { jaar, maand: maandVanafMaart + (volgendJaar ? -9 : 3), dag } : null;
}

function bestaande(jaartekst: string, maand: number, dagtekst: string): Datum | null {
  const jaar = Number(jaartekst) + (jaartekst.length === 2 ? EERSTE_JAAR : 0);
  const dag = Number(dagtekst);
  const bestaat = isJaar(jaar) && maand >= 1 && maand <= 12 && dag >= 1 && dag <= dagenIn(maand, jaar);
  return bestaat ? { jaar, maand, dag } : null;
}

/** For the years 2000-2099, in which every fourth year is a leap year. */
function dagenIn(maand: number, jaar: number): number {
  if (maand === 2) return jaar % 4 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(maand) ? 30 : 31;
}

/** From 1, of a name or its beginning ("febr"); 0 when it is not the name of a month. */
function maandnummer(naam: string): number {
  if (naam === 'mrt') return 3;
  return naam.length < 3 ? 0 : MAANDEN.findIndex((maand) => maand.startsWith(naam)) + 1;
}

function isJaar(getal: number): boolean {
  return Number.isInteger(getal) && getal >= EERSTE_JAAR && getal <= LAATSTE_JAAR;
}

function jaarOfNiets(tekst: string): number | null {
  return isJaar(Number(tekst)) ? Number(tekst) : null;
}

function inJaar(jaar: number): Einddatum {
  return { soort: 'jaar', jaar };
}

function onleesbaar(waarom: string): Einddatum {
  return { soort: 'onleesbaar', waarom };
}

function vereenvoudig(tekst: string): string {
  return tekst
    .trim()
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ');
}
