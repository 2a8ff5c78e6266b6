import { Decimal } from 'decimal.js';
import { GROOTSTE_BEDRAG, type Bedrag } from '../begroting/bedrag';
import {
  BEDRAG_ERVOOR,
  EENHEID_ERVOOR,
  GEEN_BEDRAG_ERVOOR,
  GEEN_TELWOORD,
  ONGEVEER,
  TARIEF_ERNA,
  TARIEF_ERVOOR,
} from './bewoording';
import { leesTelwoord } from './leesTelwoord';
import type { Stuk } from './zinnen';

/** An amount in a text, as the stretch of cents that its notation and the words before it leave open. */
export interface Bedragvermelding extends Stuk {
  /** As written, in cents, without sign. */
  readonly bedrag: Bedrag;
  readonly onder: Bedrag;
  readonly boven: Bedrag;
  readonly negatief: boolean;
  /** Written as money; else only the words around it make it so. */
  readonly metMunt: boolean;
}

/** A percentage, or "de helft": the stretch that its notation leaves open, in percent. */
export interface Procentvermelding extends Stuk {
  readonly procent: number;
  readonly onder: number;
  readonly boven: number;
}

const GETAL = String.raw`\d{1,3}(?:[. ]\d{3})+(?:,\d{1,2})?(?![\d])|\d+(?:[.,]\d+)?`;
const BEDRAG = new RegExp(
  String.raw`(?<![\p{L}\p{N}/.,_#-])(-\/-|[-+])? ?(k ?€|€ ?k\b|€|eur(?:o)?\b)? ?(-\/-|-)? ?(${GETAL})` +
    String.raw`(?:[,.](?:--?|=))? ?(k|duizend|dzd|mln|miljoen|m|miljard|mrd|ton)?(?![\p{L}\p{N}])\.? ?(?:(euro|eur|€)(?! ?\d)(?![\p{L}\p{N}]))?((?<! )-(?![\p{L}\p{N}-]))?`,
  'gu',
);
const PROCENT = /(?<![\d.,])(\d{1,4}(?:[.,]\d{1,2})?) ?(?:%|procent\b|pct\b)/g;
const BREUK = /\b(?:de (helft)|een (kwart|derde|vijfde|tiende)|(driekwart)|(tweederde|twee derde))\b/g;
const BREUKEN: Readonly<Record<string, number>> = {
  helft: 50,
  kwart: 25,
  derde: 100 / 3,
  vijfde: 20,
  tiende: 10,
  driekwart: 75,
  tweederde: 200 / 3,
  'twee derde': 200 / 3,
};
const SCHAAL: Readonly<Record<string, number>> = {
  k: 1e5,
  duizend: 1e5,
  dzd: 1e5,
  ton: 1e7,
  m: 1e8,
  mln: 1e8,
  miljoen: 1e8,
  mrd: 1e11,
  miljard: 1e11,
};

/** The amounts of money in a flat text; counts, rates, numbers of articles and years are none. */
export function leesBedragen(tekst: string): readonly Bedragvermelding[] {
  const inCijfers = [...tekst.matchAll(BEDRAG)].flatMap((treffer) => leesTreffer(tekst, treffer) ?? []);
  const inTaal = inWoorden(tekst).filter((b) => inCijfers.every((c) => b.tot <= c.van || b.van >= c.tot));
  return reeksen(
    tekst,
    [...inCijfers, ...inTaal].sort((a, b) => a.van - b.van),
  );
}

/** "tussen € 5.000 en € 6.000", "€ 5.000 tot € 6.000": one amount. */
function reeksen(tekst: string, bedragen: readonly Bedragvermelding[]): readonly Bedragvermelding[] {
  const samen: Bedragvermelding[] = [];
  for (const bedrag of bedragen) {
    const vorige = samen.at(-1);
    const ertussen = vorige === undefined ? '' : tekst.slice(vorige.tot, bedrag.van);
    const tussen = /\btussen (?:de )?$/.test(tekst.slice(Math.max(0, (vorige?.van ?? 0) - 20), vorige?.van ?? 0));
    const reeks = /^ ?(?:tot|a|à|-) (?:de )?$/.test(ertussen) || (tussen && /^ en (?:de )?$/.test(ertussen));
    if (vorige !== undefined && reeks) samen[samen.length - 1] = { ...vorige, tot: bedrag.tot, boven: bedrag.boven };
    else samen.push(bedrag);
  }
  return samen;
}

function leesTreffer(tekst: string, treffer: RegExpExecArray): Bedragvermelding | null {
  const [heel, minVoor, muntVoor, minMidden, getal, schaalwoord, muntNa, minNa] = treffer;
  const munt = muntVoor !== undefined || muntNa !== undefined;
  const duizenden = muntVoor?.includes('k') ? 'k' : schaalwoord;
  if (duizenden === 'm' && !munt) return null;
  const tot = treffer.index + heel.replace(/(?<![. ])[. ]+$/, '').length;
  const voor = tekst.slice(Math.max(0, treffer.index - 40), treffer.index);
  const na = tekst.slice(tot, tot + 40);
  if (/^ ?(%|procent\b)/.test(na) || TARIEF_ERNA.test(na) || TARIEF_ERVOOR.test(voor) || EENHEID_ERVOOR.test(voor))
    return null;
  const kaal = getal!.replace(/\s/g, '.');
  if (!munt && !isBedragZonderMunt(getal!, duizenden !== undefined, voor, na)) return null;
  const waarde = waardeVan(kaal, duizenden);
  if (waarde === null) return null;
  const begin = treffer.index + heel.length - heel.trimStart().length;
  const regelbegin = /(^|\n)[^\S\n]*$/.test(voor);
  const negatief = minMidden !== undefined || minNa !== undefined || (minVoor?.startsWith('-') === true && !regelbegin);
  return {
    van: begin,
    tot,
    negatief,
    metMunt: munt,
    bedrag: waarde.bedrag,
    ...strook(waarde, duizenden !== undefined, voor),
  };
}

function isBedragZonderMunt(getal: string, geschaald: boolean, voor: string, na: string): boolean {
  if (GEEN_BEDRAG_ERVOOR.test(voor)) return false;
  if (BEDRAG_ERVOOR.test(voor) && !/^(?:19|20)\d\d$/.test(getal)) return true;
  if (!geschaald && !/^\d{1,3}(\.\d{3})+(,\d{1,2})?$|^\d{5,7}$/.test(getal)) return false;
  return GEEN_TELWOORD.test(na);
}

interface Waarde {
  readonly bedrag: Bedrag;
  /** What one unit of the last digit written is worth, in cents. */
  readonly stap: Bedrag;
  readonly metCenten: boolean;
}

function waardeVan(getal: string, schaalwoord: string | undefined): Waarde | null {
  const gegroepeerd =
    /^\d{1,3}(\.\d{3})+(,\d{1,2})?$/.test(getal) || (/^\d{1,3}(,\d{3})+$/.test(getal) && !schaalwoord);
  const tekst = gegroepeerd && !/,\d{1,2}$/.test(getal) ? getal.replace(/[.,]/g, '') : naarDecimaal(getal, gegroepeerd);
  const decimalen = tekst.split('.')[1]?.length ?? 0;
  const schaal = schaalwoord === undefined ? 100 : SCHAAL[schaalwoord]!;
  const bedrag = new Decimal(tekst).times(schaal).round();
  if (bedrag.gt(GROOTSTE_BEDRAG)) return null;
  return {
    bedrag: bedrag.toNumber(),
    stap: Math.max(1, Math.round(schaal / 10 ** decimalen)),
    metCenten: schaalwoord === undefined && decimalen > 0,
  };
}

function naarDecimaal(getal: string, gegroepeerd: boolean): string {
  return (gegroepeerd ? getal.replace(/\./g, '') : getal).replace(',', '.');
}

/** Exact as written, by the precision of "0,2 miljoen", or as wide as "circa" and "ruim" make it. */
function strook(
  { bedrag, stap, metCenten }: Waarde,
  geschaald: boolean,
  voor: string,
): Pick<Bedragvermelding, 'onder' | 'boven'> {
  const wijd = geschaald ? Math.min(stap / 2, bedrag * 0.25) : metCenten ? 0 : 99;
  const soort = ongeveer(voor);
  const stapgrootte = geschaald ? stap : nullenstap(bedrag);
  const los = Math.max(wijd, Math.min(stapgrootte, bedrag * 0.25));
  if (soort === null) return { onder: bedrag - wijd, boven: bedrag + wijd };
  if (soort === 'circa') {
    const half = Math.max(wijd, bedrag * 0.03, Math.min(stapgrootte / 2, bedrag * 0.15));
    return { onder: bedrag - half, boven: bedrag + half };
  }
  if (soort === 'ruim') return { onder: bedrag - 99, boven: bedrag + los };
  if (soort === 'bijna') return { onder: bedrag - los, boven: bedrag + 99 };
  if (soort === 'meer') return { onder: bedrag - 99, boven: Infinity };
  return { onder: 0, boven: bedrag + 99 };
}

function ongeveer(voor: string): keyof typeof ONGEVEER | null {
  const soorten = Object.keys(ONGEVEER) as (keyof typeof ONGEVEER)[];
  return soorten.find((soort) => ONGEVEER[soort].test(voor)) ?? null;
}

/** The power of ten that the amount is a multiple of, in cents: 1.000.000 for € 20.000. */
function nullenstap(bedrag: Bedrag): Bedrag {
  let stap = 100;
  while (bedrag > 0 && bedrag % (stap * 10) === 0) stap *= 10;
  return stap;
}

const TELWOORD = /(?<![\p{L}-])((?:\p{Ll}{1,40} )?\p{Ll}{1,60}) (?:euro|eur)(?![\p{L}])/gu;

/** "vijftienduizend euro", "anderhalf miljoen euro" */
function inWoorden(tekst: string): readonly Bedragvermelding[] {
  return [...tekst.matchAll(TELWOORD)].flatMap((treffer) => {
    const woorden = treffer[1]!.split(' ');
    const euros = leesTelwoord(woorden.join('')) ?? leesTelwoord(woorden.at(-1)!);
    if (euros === null || euros < 100) return [];
    const [van, tot] = [treffer.index, treffer.index + treffer[0].length];
    const waarde = { bedrag: euros * 100, stap: 100, metCenten: false };
    const voor =
      tekst.slice(Math.max(0, van - 40), van) + (leesTelwoord(woorden.join('')) === null ? `${woorden[0]} ` : '');
    return [{ van, tot, negatief: false, metMunt: true, bedrag: waarde.bedrag, ...strook(waarde, false, voor) }];
  });
}

/** The percentages in a flat text, and parts in words. */
export function leesPercentages(tekst: string): readonly Procentvermelding[] {
  const getallen = [...tekst.matchAll(PROCENT)].map((treffer) => {
    const getal = treffer[1]!.replace(',', '.');
    const wijd = 0.5 / 10 ** (getal.split('.')[1]?.length ?? 0);
    return procentvermelding(tekst, treffer, Number(getal), wijd);
  });
  const breuken = [...tekst.matchAll(BREUK)].map((treffer) => {
    const woord = treffer.slice(1).find((w) => w !== undefined)!;
    return procentvermelding(tekst, treffer, BREUKEN[woord]!, 2);
  });
  return [...getallen, ...breuken].sort((a, b) => a.van - b.van);
}

function procentvermelding(tekst: string, treffer: RegExpExecArray, procent: number, wijd: number): Procentvermelding {
  const soort = ongeveer(tekst.slice(Math.max(0, treffer.index - 40), treffer.index));
  const los = Math.max(wijd, 5);
  const stroken = {
    circa: [Math.max(2 * wijd, 2), Math.max(2 * wijd, 2)],
    ruim: [0.05, los],
    bijna: [los, 0.05],
    meer: [0.05, Infinity],
    minder: [Infinity, 0.05],
  } as const;
  const [omlaag, omhoog] = soort === null ? [wijd, wijd] : stroken[soort];
  const van = treffer.index;
  return { van, tot: van + treffer[0].length, procent, onder: procent - omlaag, boven: procent + omhoog };
}
