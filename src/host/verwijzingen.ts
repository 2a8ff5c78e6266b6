import { bladInAdres, leesBlok, verschoven } from './adres';
import type { Blok } from './adres';

export interface Verwijzing {
  /** The sheet it names; null for the sheet of the formula. */
  readonly blad: string | null;
  readonly blok: Blok;
}

const TEKST = '"(?:[^"]|"")*"';
const BLAD = "'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\d_.]*";
const CEL = '\\$?[A-Z]{1,3}\\$?\\d{1,7}';
const BLOK = `${CEL}(?::${CEL})?|\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?\\d{1,7}:\\$?\\d{1,7}`;
const ONDERDELEN = new RegExp(`${TEKST}|(?<![\\p{L}\\d_.$'\\]])(?:(${BLAD})!)?(${BLOK})(?![\\p{L}\\d_(.!])`, 'giu');
const BLADNAMEN = new RegExp(`${TEKST}|(?<![\\p{L}\\d_.'\\]])(${BLAD})!`, 'giu');
const NAMEN = new RegExp(`${TEKST}|(?<![\\p{L}\\d_.$!'])([\\p{L}_\\\\][\\p{L}\\d_.]*)(?![\\p{L}\\d_.(!'])`, 'giu');

const zonderAanhalingstekens = (blad: string): string =>
  blad.startsWith("'") ? blad.slice(1, -1).replaceAll("''", "'") : blad;

/** The cells a formula points at, as far as its text tells. */
export function verwijzingenIn(formule: string): Verwijzing[] {
  return [...formule.matchAll(ONDERDELEN)].flatMap(([, blad, adres]) => {
    const blok = adres === undefined ? null : leesBlok(adres);
    return blok ? [{ blad: blad === undefined ? null : zonderAanhalingstekens(blad), blok }] : [];
  });
}

/** Words that may be defined names, in lower case. */
export function namenIn(formule: string): string[] {
  return [...formule.matchAll(NAMEN)].flatMap(([, naam]) => (naam === undefined ? [] : [naam.toLowerCase()]));
}

/** The formula after a sheet got another name. */
export function hernoemBladIn(formule: string, voor: string, na: string): string {
  return formule.replaceAll(BLADNAMEN, (geheel: string, blad: string | undefined) => {
    const zelfde = blad !== undefined && zonderAanhalingstekens(blad).toLowerCase() === voor.toLowerCase();
    return zelfde ? `${bladInAdres(na)}!` : geheel;
  });
}

/** The formula after rows were put in or taken out of a sheet; see `verschoven`. */
export function verschuifRijenIn(
  formule: string,
  {
    opBlad,
    blad,
    vanaf,
    aantal,
  }: { readonly opBlad: string; readonly blad: string; readonly vanaf: number; readonly aantal: number },
): string {
  return formule.replaceAll(ONDERDELEN, (geheel: string, naam: string | undefined, adres: string | undefined) => {
    const doel = naam === undefined ? opBlad : zonderAanhalingstekens(naam);
    const blok = adres === undefined ? null : leesBlok(adres);
    if (!blok || adres === undefined || doel.toLowerCase() !== blad.toLowerCase()) return geheel;
    const nieuw = verschoven(blok, vanaf, aantal);
    const voor = naam === undefined ? '' : `${naam}!`;
    if (!nieuw) return `${voor}#REF!`;
    const rijnummers = [nieuw.rij + 1, nieuw.rij + nieuw.rijen];
    return voor + adres.replace(/\d+/g, () => String(rijnummers.shift()));
  });
}

/** The formula after sorting put its row elsewhere. */
export function verplaatsRijIn(formule: string, van: number, naar: number): string {
  return formule.replaceAll(ONDERDELEN, (geheel: string, blad: string | undefined, adres: string | undefined) => {
    if (blad !== undefined || adres === undefined) return geheel;
    return adres.replace(/([A-Z]\$?)(\d+)/gi, (cel, kolom: string, rij: string) =>
      Number(rij) === van + 1 && !kolom.endsWith('$') ? `${kolom}${naar + 1}` : cel,
    );
  });
}
