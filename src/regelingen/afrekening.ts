import type { Bedrag } from '../begroting/bedrag';
import type { Regeling } from './regeling';

/** What a saldo falls apart into. `tekort` counts negative, the others positive. */
export type Afrekeningdeel =
  'terugbetaling' | 'overheveling' | 'reservering' | 'resultaat' | 'nogTeBesluiten' | 'tekort';

export type Afrekeninglabel = 'terug te betalen' | 'vooruitontvangen' | 'reserve' | 'resultaat' | 'nog te bepalen';

/**
 * What happens to the money of one regeling at year end; all amounts in cents of the same unit.
 * Always: saldo = terugbetaling + overheveling + reservering + resultaat + nogTeBesluiten − tekort; each ≥ 0 but reservering.
 */
export interface Afrekening {
  /** The name as the workbook writes it. */
  readonly naam: string;
  /** Null when the name is not in the list. */
  readonly regeling: Regeling | null;
  readonly baten: Bedrag;
  readonly lasten: Bedrag;
  readonly saldo: Bedrag;
  readonly terugbetaling: Bedrag;
  readonly overheveling: Bedrag;
  /** First year to which the carried amount goes, or null. */
  readonly overhevelingNaar: number | null;
  readonly reservering: Bedrag;
  readonly resultaat: Bedrag;
  readonly nogTeBesluiten: Bedrag;
  readonly tekort: Bedrag;
  /** One per part that is not zero, largest part first. */
  readonly labels: readonly Afrekeninglabel[];
  /** Why: rule, window, evidence, override; Dutch sentences. */
  readonly redenen: readonly string[];
}
