import type { Tranchebaten } from './afrekenen';
import type { Afrekeningdeel } from './afrekening';

/** What a regeling makes of a year: each data file has some, as its test and on its page in docs/. Amounts in whole euros. */
export interface Regelingvoorbeeld {
  readonly jaar: number;
  readonly baten: number;
  readonly lasten: number;
  readonly tranches?: readonly Tranchebaten[];
  /** There is evidence that unspent money may move on. */
  readonly akkoord?: boolean;
  /** Parts that are not named are 0. */
  readonly verwacht: Partial<Record<Afrekeningdeel, number>>;
}
