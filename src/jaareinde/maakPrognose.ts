import type { Bedrag } from '../begroting/bedrag';
import type { Rij, Tabel } from '../begroting/begroting';
import type { Afrekening } from '../regelingen/afrekening';
import type { Herkenning } from '../sheet/herkenning';
import type { Regelinginvoer } from './regelinginvoer';

/** What tables made during the year expect of its end. */
export interface Prognose {
  readonly tabellen: readonly Tabel[];
  /** ISO date up to which was spent, as a header or title says; null when none does, or several do. */
  readonly peildatum: string | null;
  readonly posten: readonly Prognosepost[];
  /** What is expected to happen to the money of each regeling; in cents of the unit of its table. */
  readonly regelingen: readonly Afrekening[];
  /** Dutch: of which regeling nothing can be expected, and why. */
  readonly nietTeBepalen: readonly { readonly naam: string; readonly waarom: string }[];
}

/** Amounts in cents of the unit of the table. */
export interface Prognosepost {
  readonly rij: Rij;
  readonly begroot: Bedrag;
  readonly besteed: Bedrag;
  readonly verwacht: Bedrag;
  /** begroot − besteed − verwacht. */
  readonly eindsaldo: Bedrag;
}

export function maakPrognose(_herkenning: Herkenning, _invoer: readonly Regelinginvoer[]): Prognose | null {
  return null;
}
