import { type Bedrag, GROOTSTE_BEDRAG } from '../begroting/bedrag';

/** Which sign stands before the cents: the comma ("1.234,56", nederlands) or the dot ("1,234.56", engels). */
export type Notatie = 'nederlands' | 'engels';

/**
 * What a text says where an amount could stand.
 * - `bedrag`: cents; `letter` is the V (voordeel, positive) or N (nadeel, negative) that stood beside it.
 * - `nul`: a dash or "nihil". `geen`: "pm", "n.v.t.", "?" or blank: no amount (yet).
 * - `tweeduidig`: "1.234" is 1.234 in one notation and 1,23 in the other.
 * - `onleesbaar`: meant as an amount, but which one? `waarom` is a Dutch clause.
 * - `tekst`: not an amount at all: a label, a date, a code.
 */
export type Bedraglezing =
  | { readonly soort: 'bedrag'; readonly bedrag: Bedrag; readonly afgerond: boolean; readonly letter?: 'V' | 'N' }
  | { readonly soort: 'nul' }
  | { readonly soort: 'geen' }
  | { readonly soort: 'tweeduidig'; readonly nederlands: Bedrag; readonly engels: Bedrag }
  | { readonly soort: 'te-groot' }
  | { readonly soort: 'percentage' }
  | { readonly soort: 'onleesbaar'; readonly waarom: string }
  | { readonly soort: 'tekst' };

/** A text taken apart: its sign, and its digits with the separators between them. */
interface Getaltekst {
  readonly teken: 1 | -1;
  readonly letter: 'V' | 'N' | null;
  /** The digits before the decimals. */
  readonly cijfers: string;
  readonly decimalen: string;
  readonly duizendteken: Duizendteken | null;
  /** The separator before the decimals, or before the dash of "250,-". */
  readonly decimaalteken: '.' | ',' | null;
  /** "5.339": one separator with three digits after it, which both notations can read. */
  readonly tweeduidig: boolean;
}

type Duizendteken = '.' | ',' | ' ' | "'";

const LANGSTE_BEDRAGTEKST = 40;
const MEESTE_CIJFERS = String(GROOTSTE_BEDRAG / 100).length;
const TEKST: Bedraglezing = { soort: 'tekst' };

const ONGEWOON = /[^\x20-\x7e€]|`| {2}/;
const ONZICHTBAAR = /[\u200b-\u200f\u2060\ufeff]/g;
const STREEPJES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const APOSTROFS = /[\u2018\u2019\u02bc\u00b4`]/g;
const WIT = /\s+/g;

const VALUTA = /€|\beuro?\b/i;
const NUL = /^(?:-+|nihil)$/;
const GEEN = new Set(['nvt', 'pm', 'promemorie', 'ntb', 'nnb', 'nb', 'n/a', 'x', '?']);

/** What stands before the digits, the digits with single separators between them, what stands after. */
const OMGEVING = /^(\D*)(\d+(?:[.,' ]\d+)*)(\D*)$/;
const VOOR = /^ *(?:([VN]) +|\(([VN])\) *)?((?:(?:-\/-|[-+(]) *)*)$/i;
const NA = /^ *(?:([.,])(?:--?|=) *)?((?:(?:-\/-|[-)]) *)*)(?:(?:([VN])|\(([VN])\)) *)?$/i;
const PROCENT = /^ *% *\)?$/;
const DATUM = /^(?:0?[1-9]|[12]\d|3[01])([. ])(?:0?[1-9]|1[0-2])\1(?:\d{2}|\d{4})$/;
const GETAL = /^(?:([1-9]\d{0,2}([.,' ])\d{3}(?:\2\d{3})*)|(0|[1-9]\d*))(?:([.,])(\d+))?$/;
const CODE = /^0\d+$/;
const SCHEIDING = /[.,' ]/g;

const TEKENS: ReadonlyMap<string, 1 | -1 | null> = new Map([
  ['', null],
  ['+', 1],
  ['-', -1],
  ['-/-', -1],
  ['()', -1],
]);

/**
 * Reads a text as an amount. `notatie` is that of its column or table, null when nothing tells; see `notatieVan`.
 *
 * Nothing is guessed. Two different separators, or the same one twice, prove the notation by themselves ("1.234,56",
 * "1,052,220") and are read so whatever the column. One separator does not: with three digits after it the column
 * decides and without it the text is `tweeduidig`; with one or two it is a decimal, but `onleesbaar` in a column where
 * that separator marks thousands ("12.5" among Dutch amounts may be a lost zero); with more, or after ungrouped
 * thousands, only the column can make it a decimal. Decimals beyond cents are rounded half away from zero and reported
 * as `afgerond`. A minus sign beside N says the same thing twice; beside V it is a contradiction.
 */
export function leesBedragtekst(tekst: string, notatie: Notatie | null): Bedraglezing {
  const getal = ontleed(tekst);
  if ('soort' in getal) return getal;

  const { cijfers, decimalen, duizendteken, decimaalteken } = getal;
  if (getal.tweeduidig) {
    const geheel = lezing(getal, cijfers, '');
    const gebroken = lezing(getal, cijfers.slice(0, -3), cijfers.slice(-3));
    const [nederlands, engels] = duizendteken === '.' ? [geheel, gebroken] : [gebroken, geheel];
    if (notatie !== null) return notatie === 'nederlands' ? nederlands : engels;
    return { soort: 'tweeduidig', nederlands: nederlands.bedrag, engels: engels.bedrag };
  }
  if (decimalen !== '' && duizendteken === null) {
    const tegengesproken = notatie !== null && notatie !== bijDecimaal(decimaalteken);
    if (tegengesproken || (notatie === null && decimalen.length > 2)) return onleesbaar(waaromNiet(getal, notatie));
  }
  if (cijfers.length > MEESTE_CIJFERS) return { soort: 'te-groot' };
  const gelezen = lezing(getal, cijfers, decimalen);
  return Math.abs(gelezen.bedrag) > GROOTSTE_BEDRAG ? { soort: 'te-groot' } : gelezen;
}

/**
 * The notation in which the amounts of a column or table are written. Texts that prove it decide ("1.052.220", "€
 * 12,50", "105.900,-"); when they contradict each other, or nothing tells, it is null. Without proof, three or more
 * texts such as "5.339" that use the same separator decide as well: amounts that all have exactly three decimals do not
 * occur.
 */
export function notatieVan(teksten: Iterable<string>): Notatie | null {
  let bewezen: Notatie | null = null;
  const tweeduidig = { nederlands: 0, engels: 0 };
  for (const tekst of teksten) {
    const getal = ontleed(tekst);
    if ('soort' in getal) continue;
    if (getal.tweeduidig) {
      tweeduidig[bijDuizend(getal.duizendteken)]++;
      continue;
    }
    const bewijs = bewijsVan(getal);
    if (bewijs !== null && bewezen !== null && bewijs !== bewezen) return null;
    bewezen ??= bewijs;
  }
  if (bewezen !== null) return bewezen;
  if (tweeduidig.nederlands >= 3 && tweeduidig.engels === 0) return 'nederlands';
  if (tweeduidig.engels >= 3 && tweeduidig.nederlands === 0) return 'engels';
  return null;
}

function ontleed(tekst: string): Getaltekst | Bedraglezing {
  const schoon = maakSchoon(tekst);
  if (schoon.length > LANGSTE_BEDRAGTEKST) return TEKST;
  const omgeving = OMGEVING.exec(schoon);
  if (omgeving === null) return zonderGetal(schoon);

  const voor = VOOR.exec(omgeving[1]!.replace(VALUTA, ' '));
  const achter = omgeving[3]!.replace(VALUTA, ' ');
  if (voor === null) return TEKST;
  if (PROCENT.test(achter)) return { soort: 'percentage' };
  const na = NA.exec(achter);
  const kern = omgeving[2]!;
  if (na === null || DATUM.test(kern) || CODE.test(kern)) return TEKST;

  const getal = GETAL.exec(kern);
  const duizendteken = (getal?.[2] ?? null) as Duizendteken | null;
  const decimaalteken = getal?.[4] ?? null;
  const zonderCenten = na[1] !== undefined;
  if (getal === null || (decimaalteken !== null && (zonderCenten || decimaalteken === duizendteken))) {
    return onleesbaar("de punten en komma's staan niet waar duizendtallen of centen beginnen");
  }

  const teken = TEKENS.get(`${voor[3]}${na[2]}`.replace(WIT, ''));
  if (teken === undefined) return onleesbaar('de tekens voor en achter het getal passen niet bij elkaar');
  const letterVoor = voor[1] ?? voor[2];
  const letterNa = na[3] ?? na[4];
  const letter = ((letterVoor ?? letterNa)?.toUpperCase() ?? null) as 'V' | 'N' | null;
  const richting = letter === null ? null : letter === 'V' ? 1 : -1;
  if ((letterVoor && letterNa) || (teken !== null && richting !== null && teken !== richting)) {
    return onleesbaar('de V of N spreekt een ander teken bij het getal tegen');
  }
  const groepen = getal[1] ?? '';
  return {
    teken: richting ?? teken ?? 1,
    letter,
    cijfers: getal[3] ?? groepen.replace(SCHEIDING, ''),
    decimalen: getal[5] ?? '',
    duizendteken,
    decimaalteken: (decimaalteken ?? na[1] ?? null) as '.' | ',' | null,
    tweeduidig:
      decimaalteken === null && !zonderCenten && groepen !== '' && groepen.length <= 7 && isPuntOfKomma(duizendteken),
  };
}

function maakSchoon(tekst: string): string {
  const kort = tekst.trim();
  if (kort.length > LANGSTE_BEDRAGTEKST || !ONGEWOON.test(kort)) return kort;
  return kort.replace(ONZICHTBAAR, '').replace(STREEPJES, '-').replace(APOSTROFS, "'").replace(WIT, ' ').trim();
}

function zonderGetal(schoon: string): Bedraglezing {
  if (schoon === '') return { soort: 'geen' };
  const kaal = schoon.replace(VALUTA, '').replace(/[. ]/g, '').toLowerCase();
  if (NUL.test(kaal)) return { soort: 'nul' };
  return GEEN.has(kaal) ? { soort: 'geen' } : TEKST;
}

function lezing(getal: Getaltekst, cijfers: string, decimalen: string): Bedraglezing & { readonly soort: 'bedrag' } {
  const centen = Number(cijfers + decimalen.slice(0, 2).padEnd(2, '0')) + ((decimalen[2] ?? '0') >= '5' ? 1 : 0);
  const bedrag = centen === 0 ? 0 : getal.teken * centen;
  const afgerond = /[1-9]/.test(decimalen.slice(2));
  return { soort: 'bedrag', bedrag, afgerond, ...(getal.letter !== null && { letter: getal.letter }) };
}

/** The notation that a text proves by itself, or null. */
function bewijsVan({ duizendteken, decimaalteken, decimalen }: Getaltekst): Notatie | null {
  if (isPuntOfKomma(duizendteken)) return bijDuizend(duizendteken);
  if (decimalen === '') return decimaalteken === ',' ? 'nederlands' : null;
  return duizendteken !== null || decimalen.length <= 2 ? bijDecimaal(decimaalteken) : null;
}

function isPuntOfKomma(teken: string | null): boolean {
  return teken === '.' || teken === ',';
}

function bijDuizend(teken: Duizendteken | null): Notatie {
  return teken === '.' ? 'nederlands' : 'engels';
}

function bijDecimaal(teken: '.' | ',' | null): Notatie {
  return teken === ',' ? 'nederlands' : 'engels';
}

function onleesbaar(waarom: string): Bedraglezing {
  return { soort: 'onleesbaar', waarom };
}

function waaromNiet({ decimaalteken }: Getaltekst, notatie: Notatie | null): string {
  const teken = decimaalteken === ',' ? 'komma' : 'punt';
  return notatie === null
    ? `niet te zien is of de ${teken} hier duizendtallen of centen scheidt`
    : `de ${teken} scheidt in deze kolom duizendtallen, maar er volgen geen drie cijfers op of er staan er te veel voor`;
}
