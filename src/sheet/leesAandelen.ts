import type { Bedrag } from '../begroting/bedrag';
import type { Regeling } from '../regelingen/regeling';
import { maakVinder, type Vermelding } from '../regelingen/zoekRegeling';
import { leesBedragtekst } from './leesBedrag';

/** What one of several regelingen pays of a post, as the cell says. */
export interface Regelingaandeel {
  readonly regeling: Regeling;
  readonly aandeel: Aandeel;
}

/** `procent` is decimal text ("33.3"); `bedrag` is in cents of what is written; `rest` is what the amounts beside it leave. */
export type Aandeel = { readonly procent: string } | { readonly bedrag: Bedrag } | { readonly rest: true };

/** Null where the text gives no shares; `waarom` (a Dutch clause) where it does and they cannot be used. */
export type Aandelenlezing = { readonly aandelen: readonly Regelingaandeel[] } | { readonly waarom: string } | null;

export type Aandelenlezer = (tekst: string) => Aandelenlezing;

interface Teken {
  readonly van: number;
  readonly tot: number;
}

interface Naam extends Teken {
  readonly soort: 'naam';
  readonly regelingen: readonly Regeling[];
}

interface Maat extends Teken {
  readonly soort: 'maat';
  readonly aandeel: Aandeel;
}

/** Names and shares between two separators, and whatever words stand beside them. */
interface Stuk {
  readonly namen: readonly Naam[];
  readonly maten: readonly Maat[];
  readonly woorden: string;
}

/** Shares are added up in millionths of the whole, so that four decimals of a percentage count. */
const GEHEEL = 1_000_000;

/** A text without any of these gives no shares. */
const KAN_AANDEEL_ZIJN = /[%\d]|\b(?:procent|rest|restant|overige?)\b/i;

const PROCENT = /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,4})?) *(?:%|(?:procent|pct)\b)/gi;
const VERHOUDING = /(?<![\d.,/€-] {0,9})\d{1,2}(?:[.,]\d{1,4})?(?: *\/ *\d{1,2}(?:[.,]\d{1,4})?)+(?! *[\d.,%/])/g;
const BEDRAG = /(?:(?:€|\beur(?:o)?\b) *)?(?<![\p{L}\d])-?(?:€ *)?-?\d[\d.]*(?:,\d+|,-+)?(?: *(?:€|euro?\b))?/giu;
const REST = /\b(?:rest|restant|resterende?|overige?)\b/gi;

/** Numbers that say which part of a regeling it is, not how much. */
const AANDUIDING =
  /\b(?:tranches?|programma|prog|fase|jaar|jaarschijf|pijler|onderdeel|artikel|art|nr|nummer|blok)\b[. ]*\d+\b|(?<![\d.,€-])(?:19|20)\d\d(?![\d.,]*\d)/gi;

const SCHEIDING = /[;/+&|\n,•]|\b(?:en|plus)\b/i;

/** Words that say nothing about which regeling pays. */
const VULWOORD = /\b(?:de|het|een|van|voor|uit|door|ten|laste|deel|dekking|bijdrage|regeling|ca|circa|en|plus|of)\b/gi;

/**
 * Reads how several regelingen share a post: "SPUK IZA 60% / Provincie 40%", "IZA € 30.000; rest GALA", "50/50 IZA/GALA".
 * One regeling, also with a remark beside it, and names without shares ("IZA / GALA") are not shares. Nothing is guessed: a
 * number that could be something else refuses the text. Every distinct text is read once.
 */
export function maakAandelenlezer(regelingen: readonly Regeling[]): Aandelenlezer {
  let vind: ((tekst: string) => readonly Vermelding[]) | undefined;
  const bekend = new Map<string, Aandelenlezing>();
  return (tekst) => {
    let lezing = bekend.get(tekst);
    if (lezing === undefined) {
      lezing = KAN_AANDEEL_ZIJN.test(tekst) ? leesAandelen(tekst, (vind ??= maakVinder(regelingen))) : null;
      bekend.set(tekst, lezing);
    }
    return lezing;
  };
}

/** A hyphen at a line break may belong to the word or not. */
function leesAandelen(ruw: string, vind: (tekst: string) => readonly Vermelding[]): Aandelenlezing {
  const tekst = ruw.replace(/[\u2010-\u2015\u2212]/g, '-').replace(/[^\S\n]/g, ' ');
  const los = lees(tekst, vind);
  const aaneen = tekst.replace(/(\p{L})-[^\S\n]*\n\s*(?=\p{L})/gu, '$1');
  if (aaneen === tekst || (los !== null && 'aandelen' in los)) return los;
  return lees(aaneen, vind) ?? los;
}

function lees(tekst: string, vind: (tekst: string) => readonly Vermelding[]): Aandelenlezing {
  const namen = vind(tekst).map((vermelding): Naam => ({ soort: 'naam', ...vermelding }));
  const zonderNamen = wis(tekst, namen);
  const percentages = [...procenten(zonderNamen), ...verhoudingen(zonderNamen)];
  const zonderProcenten = wis(zonderNamen, percentages);
  const zonderAanduiding = zonderProcenten.replace(AANDUIDING, (gevonden) => GELEZEN.repeat(gevonden.length));
  const bedragen = leesBedragen(zonderAanduiding);
  const rest = [...zonderAanduiding.matchAll(REST)].map(({ 0: woord, index }): Maat => ({
    soort: 'maat',
    van: index,
    tot: index + woord.length,
    aandeel: { rest: true },
  }));
  const maten = [...percentages, ...bedragen, ...rest];
  const over = wis(zonderAanduiding, [...bedragen, ...rest]);
  if (!geeftAandelen(namen, maten, over)) return null;

  const los = /\d[\d.,]*\p{L}*/u.exec(over)?.[0];
  if (los !== undefined) return { waarom: `van "${los}" is niet te zeggen of het een aandeel of een bedrag is` };
  const paren = koppel(namen, maten, over);
  return 'waarom' in paren ? paren : keur(paren);
}

/** Stands for what was read: no letter, digit, space or separator. */
const GELEZEN = '\u00a4';

/** Takes out what was read, so that every other character keeps its place. */
function wis(tekst: string, tekens: readonly Teken[]): string {
  let schoon = tekst;
  for (const { van, tot } of tekens) schoon = schoon.slice(0, van) + GELEZEN.repeat(tot - van) + schoon.slice(tot);
  return schoon;
}

function procenten(tekst: string): Maat[] {
  return [...tekst.matchAll(PROCENT)].map(({ 0: geheel, 1: getal, index }) => procent(getal!, index, geheel.length));
}

/** "60/40" or "50 / 25 / 25": shares only when they make a hundred. */
function verhoudingen(tekst: string): Maat[] {
  return [...tekst.matchAll(VERHOUDING)].flatMap(({ 0: geheel, index }) => {
    const getallen = [...geheel.matchAll(/[\d.,]+/g)];
    if (getallen.reduce((som, { 0: getal }) => som + deelVan(getal), 0) !== GEHEEL) return [];
    return getallen.map((getal) => procent(getal[0], index + getal.index, getal[0].length));
  });
}

function procent(getal: string, van: number, lengte: number): Maat {
  return { soort: 'maat', van, tot: van + lengte, aandeel: { procent: getal.replace(',', '.') } };
}

function deelVan(procent: string): number {
  return Math.round((Number(procent.replace(',', '.')) * GEHEEL) / 100);
}

function leesBedragen(tekst: string): Maat[] {
  return [...tekst.matchAll(BEDRAG)].flatMap(({ 0: ruw, index }): Maat[] => {
    const geheel = ruw.trimEnd().replace(/(?<![.])[.]+$/, '');
    const gelezen = isBedrag(geheel) && !/^\p{L}/u.test(tekst.slice(index + geheel.length)) ? waarde(geheel) : null;
    if (gelezen === null) return [];
    return [{ soort: 'maat', van: index, tot: index + geheel.length, aandeel: { bedrag: gelezen } }];
  });
}

/** A small whole number without euro sign may count anything. */
function isBedrag(tekst: string): boolean {
  return /€|eur/i.test(tekst) || /[.,]|\d{4}/.test(tekst);
}

/** "30.000" has no decimals; "30,000" could have three or none. */
function waarde(tekst: string): Bedrag | null {
  const gelezen = leesBedragtekst(tekst, null);
  if (gelezen.soort === 'bedrag') return gelezen.afgerond ? null : gelezen.bedrag;
  return gelezen.soort === 'tweeduidig' && tekst.includes('.') ? gelezen.nederlands : null;
}

/** Two names with a share, or two shares. One regeling with only a percentage beside it leaves the rest open. */
function geeftAandelen(namen: readonly Naam[], maten: readonly Maat[], over: string): boolean {
  const [maat] = maten;
  if (maat === undefined) return false;
  if (namen.length > 1) return true;
  if (maten.length > 1) return maten.some(({ aandeel }) => !('bedrag' in aandeel));
  const heel = !('procent' in maat.aandeel) || deelVan(maat.aandeel.procent) === GEHEEL;
  return namen.length === 1 && !heel && kaal(over) === '';
}

interface Paar {
  readonly naam: Naam;
  readonly aandeel: Aandeel;
}

/** Which share goes with which name: in turns, all names and then all shares, or together between separators. */
function koppel(
  namen: readonly Naam[],
  maten: readonly Maat[],
  over: string,
): readonly Paar[] | { readonly waarom: string } {
  const stukken = inStukken([...namen, ...maten], over);
  const onbekend = stukken.find(
    ({ namen, maten, woorden }) => namen.length === 0 && woorden !== '' && (maten.length > 0 || stukken.length > 1),
  );
  if (onbekend !== undefined) return { waarom: `"${onbekend.woorden}" staat niet in de lijst van regelingen` };

  const opVolgorde = [...namen, ...maten].sort((a, b) => a.van - b.van);
  const wisselt = opVolgorde.every(({ soort }, i) => soort !== opVolgorde[i + 1]?.soort);
  const gescheiden = opVolgorde.filter(({ soort }, i) => soort !== opVolgorde[i + 1]?.soort).length === 2;
  if (namen.length === maten.length && (wisselt || gescheiden)) {
    const opPlaats = [...maten].sort((a, b) => a.van - b.van);
    return namen.map((naam, i) => ({ naam, aandeel: opPlaats[i]!.aandeel }));
  }
  const paren: Paar[] = [];
  for (const { namen, maten } of stukken) {
    const [naam] = namen;
    const [maat] = maten;
    if (naam === undefined && maat === undefined) continue;
    if (naam === undefined || namen.length > 1 || maten.length > 1) return { waarom: ONDUIDELIJK };
    if (maat === undefined) return { waarom: `bij ${naam.regelingen[0]!.naam} staat geen aandeel` };
    paren.push({ naam, aandeel: maat.aandeel });
  }
  return paren;
}

const ONDUIDELIJK = 'niet te zien is welk aandeel bij welke regeling hoort';

function inStukken(tekens: readonly (Naam | Maat)[], over: string): readonly Stuk[] {
  const opVolgorde = [...tekens].sort((a, b) => a.van - b.van);
  const grenzen = [...over.matchAll(new RegExp(SCHEIDING, 'gi'))].map(({ index }) => index);
  return [...grenzen, over.length].map((tot, i) => {
    const van = grenzen[i - 1] ?? 0;
    const eigen = opVolgorde.filter((teken) => teken.van >= van && teken.van < tot);
    return {
      namen: eigen.filter((teken) => teken.soort === 'naam'),
      maten: eigen.filter((teken) => teken.soort === 'maat'),
      woorden: kaal(over.slice(van, tot)),
    };
  });
}

function kaal(tekst: string): string {
  return tekst
    .replace(VULWOORD, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function keur(paren: readonly Paar[]): Aandelenlezing {
  const gedeeld = paren.find(({ naam }) => naam.regelingen.length > 1);
  if (gedeeld !== undefined) {
    const [een, ander] = gedeeld.naam.regelingen;
    return { waarom: `dezelfde naam hoort bij ${een!.naam} en ${ander!.naam}` };
  }
  const aandelen = paren.map(({ naam, aandeel }): Regelingaandeel => ({ regeling: naam.regelingen[0]!, aandeel }));
  const dubbel = aandelen.find(({ regeling }, i) => aandelen.some((a, j) => j < i && a.regeling === regeling));
  if (dubbel !== undefined) return { waarom: `${dubbel.regeling.naam} staat er twee keer` };
  const resten = aandelen.filter(({ aandeel }) => 'rest' in aandeel).length;
  if (resten > 1) return { waarom: 'de rest staat er twee keer' };
  const procenten = aandelen.flatMap(({ aandeel }) => ('procent' in aandeel ? [aandeel.procent] : []));
  if (procenten.length === 0) return { aandelen };
  if (procenten.length + resten < aandelen.length) return { waarom: 'percentages en bedragen staan door elkaar' };
  return keurProcenten(aandelen, procenten, resten === 1);
}

function keurProcenten(
  aandelen: readonly Regelingaandeel[],
  procenten: readonly string[],
  metRest: boolean,
): Aandelenlezing {
  const samen = procenten.reduce((som, p) => som + deelVan(p), 0);
  const toon = (deel: number): string => `${String((deel * 100) / GEHEEL).replace('.', ',')}%`;
  if (!metRest)
    return samen === GEHEEL || isGelijkDeel(procenten)
      ? { aandelen }
      : { waarom: `de aandelen tellen op tot ${toon(samen)}, niet tot 100%` };
  if (samen >= GEHEEL) return { waarom: `de aandelen zijn samen al ${toon(samen)}, er is geen rest` };
  const rest = { procent: String(((GEHEEL - samen) * 100) / GEHEEL) };
  return { aandelen: aandelen.map((a) => ('rest' in a.aandeel ? { ...a, aandeel: rest } : a)) };
}

/** "33,33%" three times: equal parts of a hundred, as far as their decimals go. */
function isGelijkDeel(procenten: readonly string[]): boolean {
  const [eerste] = procenten;
  const decimalen = eerste!.split('.')[1]?.length ?? 0;
  return (
    procenten.length > 1 &&
    procenten.every((p) => p === eerste) &&
    Number(eerste) === Number((100 / procenten.length).toFixed(decimalen))
  );
}
