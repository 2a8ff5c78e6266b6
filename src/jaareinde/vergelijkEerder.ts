import type { Bedrag } from '../begroting/bedrag';
import type { Beginstand } from '../sheet/instellingen';
import type { Regelinginvoer } from './regelinginvoer';

/** What one regeling carried out of a year and into the next; cents of euros. */
export interface Overgang {
  readonly naam: string;
  /** The year for which the money was granted; null: all of it. */
  readonly tranche: number | null;
  /** Carried out of the year before; null: not known there. */
  readonly uit: Bedrag | null;
  /** Carried in, as this workbook says; null: it does not say. */
  readonly in: Bedrag | null;
  /** in − uit; null when either is not known. */
  readonly verschil: Bedrag | null;
}

/** What this regeling carries into the next year, as its beginstanden there. */
export function beginstandenUit(_invoer: readonly Regelinginvoer[], _bron: string): readonly Beginstand[] {
  return [];
}

/** What was carried out of the year before against what this workbook carries in. */
export function vergelijkBeginstanden(
  _beginstanden: readonly Beginstand[],
  _invoer: readonly Regelinginvoer[],
): readonly Overgang[] {
  return [];
}
