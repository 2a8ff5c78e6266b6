import type { Bedrag } from '../begroting/bedrag';
import type { Afrekening } from '../regelingen/afrekening';
import type { Akkoordstatus, Regeling } from '../regelingen/regeling';

/** What may only move on to another year with a document. */
export interface Bewijs {
  readonly naam: string;
  readonly regeling: Regeling;
  /** What hangs on it: cents in the unit of the afrekening. */
  readonly bedrag: Bedrag;
  readonly document: string | null;
  /** ISO date. */
  readonly datum: string | null;
  readonly status: Akkoordstatus | 'ontbreekt';
  /** Dutch sentence: what it means for the money, and what to do. */
  readonly gevolg: string;
}

/** Every conditional carry-over of the workbook, what hangs on it and what there is to show for it. */
export function bewijsregister(_afrekeningen: readonly Afrekening[]): readonly Bewijs[] {
  return [];
}
