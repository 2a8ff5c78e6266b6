import type { Tranchebaten } from './afrekenen';
import type { Afrekeningdeel } from './afrekening';
import type { Regeling } from './regeling';

/** A regeling that comes with Sluitend. Its examples are its test and its page in docs/. */
export interface MeegeleverdeRegeling extends Regeling {
  readonly voorbeelden: readonly [Regelingvoorbeeld, ...Regelingvoorbeeld[]];
}

/** Amounts in whole euros. */
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
