import type { Dekkingsadvies, Dekkingspost } from '../regelingen/dekkingsadvies';
import type { Herkenning } from '../sheet/herkenning';
import type { Toegestaan } from '../sheet/instellingen';
import type { Prognose } from './maakPrognose';
import type { Regelinginvoer } from './regelinginvoer';

export interface Advies {
  /** Whether it is about what was spent, or what is expected to be. */
  readonly basis: 'realisatie' | 'prognose';
  readonly posten: readonly Dekkingspost[];
  /** Amounts in cents of euros. */
  readonly advies: Dekkingsadvies;
}

/** The dekkingsadvies of a workbook; null when no post says that another regeling may pay it. */
export function adviseer(
  _herkenning: Herkenning,
  _invoer: readonly Regelinginvoer[],
  _prognose: Prognose | null,
  _toegestaan: readonly Toegestaan[],
): Advies | null {
  return null;
}
