import type { Bereik } from '../begroting/begroting';

/** The last row and column of a sheet in Excel, zero-based. */
const LAATSTE_RIJ = 1_048_575;
const LAATSTE_KOLOM = 16_383;

const DOLLAR = 36;

/** "A" for 0, "AA" for 26. */
export function kolomletter(kolom: number): string {
  let letters = '';
  for (let k = kolom; k >= 0; k = Math.floor(k / 26) - 1) letters = String.fromCharCode(65 + (k % 26)) + letters;
  return letters;
}

/** "Ouderen!D7" from a sheet's name and zero-based row and column. The name is not quoted. */
export function celadres(blad: string, rij: number, kolom: number): string {
  return `${blad}!${kolomletter(kolom)}${rij + 1}`;
}

/** "A3:F14"; a single cell is "D7". */
export function bereikadres(bereik: Bereik): string {
  const van = `${kolomletter(bereik.vanKolom)}${bereik.vanRij + 1}`;
  const tot = `${kolomletter(bereik.totKolom)}${bereik.totRij + 1}`;
  return van === tot ? van : `${van}:${tot}`;
}

/** The zero-based row and column of "D7" or "$D$7", upper or lower case; null for anything else. */
export function leesAdres(tekst: string): { readonly rij: number; readonly kolom: number } | null {
  const hoek = leesHoek(tekst, 0, tekst.length);
  return hoek && isCel(hoek) ? { rij: hoek.rij, kolom: hoek.kolom } : null;
}

/** The range of "A3:F14", "D7" (one cell), "B:C" (whole columns) or "2:5" (whole rows), with or without "$"; null for anything else. */
export function leesBereik(tekst: string): Bereik | null {
  const dubbelepunt = tekst.indexOf(':');
  const van = leesHoek(tekst, 0, dubbelepunt < 0 ? tekst.length : dubbelepunt);
  if (!van) return null;
  if (dubbelepunt < 0) return isCel(van) ? bereikTussen(van, van) : null;
  const tot = leesHoek(tekst, dubbelepunt + 1, tekst.length);
  return tot && bereikTussen(van, tot);
}

/** One end of a reference as written. `rij` is −1 in "B" of "B:B", `kolom` is −1 in "2" of "2:2"; vast: with "$". */
export interface Hoek {
  readonly rij: number;
  readonly kolom: number;
  readonly rijVast: boolean;
  readonly kolomVast: boolean;
}

/** The end of a reference that fills `tekst` from `begin` up to `eind`, or null when something else stands there. */
export function leesHoek(tekst: string, begin: number, eind: number): Hoek | null {
  let i = begin;
  const dollarVooraan = i < eind && tekst.charCodeAt(i) === DOLLAR;
  if (dollarVooraan) i++;

  let kolom = 0;
  for (; i < eind; i++) {
    const letter = (tekst.charCodeAt(i) | 32) - 96;
    if (letter < 1 || letter > 26) break;
    kolom = kolom * 26 + letter;
  }

  const tweedeDollar = kolom > 0 && i < eind && tekst.charCodeAt(i) === DOLLAR;
  if (tweedeDollar) i++;

  let rij = 0;
  for (; i < eind; i++) {
    const cijfer = tekst.charCodeAt(i) - 48;
    if (cijfer < 0 || cijfer > 9 || (cijfer === 0 && rij === 0)) return null;
    rij = rij * 10 + cijfer;
  }

  const compleet = rij > 0 || (kolom > 0 && !tweedeDollar);
  if (!compleet || kolom - 1 > LAATSTE_KOLOM || rij - 1 > LAATSTE_RIJ) return null;
  return {
    rij: rij - 1,
    kolom: kolom - 1,
    rijVast: kolom > 0 ? tweedeDollar : dollarVooraan,
    kolomVast: kolom > 0 && dollarVooraan,
  };
}

/** The end of a reference names a row and a column, not a whole one of either. */
export function isCel(hoek: Hoek): boolean {
  return hoek.rij >= 0 && hoek.kolom >= 0;
}

/** The range between two ends in any order; null when they do not belong together ("B3:C"). */
export function bereikTussen(a: Hoek, b: Hoek): Bereik | null {
  const heleKolom = a.rij < 0;
  const heleRij = a.kolom < 0;
  if (heleKolom !== b.rij < 0 || heleRij !== b.kolom < 0) return null;
  return {
    vanRij: heleKolom ? 0 : Math.min(a.rij, b.rij),
    vanKolom: heleRij ? 0 : Math.min(a.kolom, b.kolom),
    totRij: heleKolom ? LAATSTE_RIJ : Math.max(a.rij, b.rij),
    totKolom: heleRij ? LAATSTE_KOLOM : Math.max(a.kolom, b.kolom),
  };
}

/** The range of the size of `voorbeeld` with the first cell of `bereik`; null when it does not fit on a sheet. */
export function metGrootte(bereik: Bereik, voorbeeld: Bereik): Bereik | null {
  const totRij = bereik.vanRij + voorbeeld.totRij - voorbeeld.vanRij;
  const totKolom = bereik.vanKolom + voorbeeld.totKolom - voorbeeld.vanKolom;
  return totRij > LAATSTE_RIJ || totKolom > LAATSTE_KOLOM ? null : { ...bereik, totRij, totKolom };
}

export function evenGroot(a: Bereik, b: Bereik): boolean {
  return a.totRij - a.vanRij === b.totRij - b.vanRij && a.totKolom - a.vanKolom === b.totKolom - b.vanKolom;
}
