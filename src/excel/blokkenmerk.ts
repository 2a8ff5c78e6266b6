import type { Celinhoud } from '../sheet/edit';
import { isLeeg } from './celinhoud';

/**
 * The last cell of a block that Sluitend wrote: it tells how large the block is and what was written in each cell, so that
 * what a person changed is known later. "Kenmerk 24x8 aB3…": rows, columns, three characters per cell.
 */
export interface Blokkenmerk {
  readonly kolommen: number;
  /** What each cell was written with, row by row; rows that did not fit are not there. */
  readonly rijen: readonly (readonly string[])[];
}

const VORM = /^Kenmerk (\d{1,5})x(\d{1,3}) ([\w.*-]*)$/;
const TEKENS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const LEGE_CEL = '...';
/** For a person to fill in: whatever stands there was not written by us. */
export const VAN_DE_LEZER = '***';
/** A cell holds 32.767 characters. */
const MEESTE_CELLEN = 10_000;

/** References, with the name of a sheet before them: Excel changes them when rows are inserted or a sheet is renamed. */
const VERWIJZING =
  /"(?:[^"]|"")*"|(?:(?:(?<!')'(?:[^']|'')*'|(?<![\p{L}\d_.])[\p{L}\d_.]+)!)?\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\d_(])/giu;

export function isBlokkenmerk(inhoud: Celinhoud): boolean {
  return !('formule' in inhoud) && typeof inhoud.waarde === 'string' && VORM.test(inhoud.waarde);
}

/** Of all rows of a block but the last. */
export function maakBlokkenmerk(
  rijen: readonly (readonly Celinhoud[])[],
  isVoorLezer: (rij: number, kolom: number) => boolean,
): string {
  const kolommen = rijen[0]?.length ?? 0;
  const passen = rijen.slice(0, Math.floor(MEESTE_CELLEN / Math.max(1, kolommen)));
  const delen = passen.flatMap((rij, r) => rij.map((cel, k) => (isVoorLezer(r, k) ? VAN_DE_LEZER : celkenmerk(cel))));
  return `Kenmerk ${rijen.length}x${kolommen} ${delen.join('')}`;
}

/** Null for anything else, and for one that somebody changed. */
export function leesBlokkenmerk(tekst: string): Blokkenmerk | null {
  const [, , breedte = '', cellen = ''] = VORM.exec(tekst) ?? [];
  const kolommen = Number(breedte);
  const perRij = kolommen * LEGE_CEL.length;
  if (kolommen === 0 || cellen.length % perRij !== 0) return null;
  const rijen = Array.from({ length: cellen.length / perRij }, (_, r) =>
    Array.from({ length: kolommen }, (__, k) => cellen.slice(r * perRij + k * 3, r * perRij + k * 3 + 3)),
  );
  return { kolommen, rijen };
}

/** Three characters for what a cell holds. */
export function celkenmerk(inhoud: Celinhoud): string {
  if (isLeeg(inhoud)) return LEGE_CEL;
  const getal = hash(celsleutel(inhoud));
  return [12, 6, 0].map((bits) => TEKENS[(getal >>> bits) & 63]).join('');
}

/** What a cell holds, as text; the same for a formula that Excel moved along with its cells. Empty for an empty cell. */
export function celsleutel(inhoud: Celinhoud): string {
  if (isLeeg(inhoud)) return '';
  return 'formule' in inhoud ? vorm(inhoud.formule) : `${typeof inhoud.waarde} ${String(inhoud.waarde)}`;
}

/** A formula without what Excel changes in it by itself. */
function vorm(formule: string): string {
  return formule
    .replace(VERWIJZING, (deel) => (deel.startsWith('"') ? deel : '#'))
    .replace(/\s+/g, '')
    .toUpperCase();
}

/** FNV-1a. */
function hash(tekst: string): number {
  let getal = 0x811c9dc5;
  for (let i = 0; i < tekst.length; i++) getal = Math.imul(getal ^ tekst.charCodeAt(i), 0x01000193);
  return (getal ^ (getal >>> 15)) >>> 0;
}
