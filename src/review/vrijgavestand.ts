import type { Bedrag } from '../begroting/bedrag';
import type { Plaats } from '../begroting/plaats';
import type { Herkenning } from '../sheet/herkenning';
import type { Snapshot } from '../sheet/snapshot';

/** What became of the figures since they were released for the BO. */
export interface Vrijgavestand {
  /** The sheet on which the last release stands. */
  readonly blad: string;
  readonly door: string;
  /** ISO date. */
  readonly datum: string;
  /** How many amounts were released. */
  readonly bedragen: number;
  readonly gewijzigd: readonly Vrijgavewijziging[];
  /** Dutch sentence: why the release itself can no longer be relied on (someone changed its list); null when it can. */
  readonly geschonden: string | null;
}

/** Cents in the unit of the cell. */
export interface Vrijgavewijziging {
  /** Where it stands now; null when it is gone. */
  readonly plaats: Plaats | null;
  /** Table, row and column, as a reader calls them. */
  readonly naam: string;
  /** Null: it was not there, or was not an amount. */
  readonly was: Bedrag | null;
  readonly wordt: Bedrag | null;
}

/** The last release of the workbook against its figures now; null when it was never released. */
export function vrijgavestand(_snapshot: Snapshot, _herkenning: Herkenning): Vrijgavestand | null {
  return null;
}
