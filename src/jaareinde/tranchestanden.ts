import type { Bedrag } from '../begroting/bedrag';
import type { Afrekeninvoer } from '../regelingen/afrekenen';

/** The money of a regeling that was granted for one year, at the end of the budget year. Cents of the unit of the input. */
export interface Tranchestand {
  /** The year for which it was granted. */
  readonly tranche: number;
  /** What there was of it in the budget year; of an earlier tranche: what was carried in. */
  readonly baten: Bedrag;
  readonly besteed: Bedrag;
  readonly rest: Bedrag;
  /** The last year in which it may be spent; null: no limit known. */
  readonly bestedenTot: number | null;
  readonly besluit: 'mee' | 'terug' | 'open';
}

/** Oldest first; none when the workbook does not tell how the baten are made up. */
export function tranchestanden(_invoer: Afrekeninvoer): readonly Tranchestand[] {
  return [];
}
