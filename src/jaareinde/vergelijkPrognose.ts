import type { Bedrag } from '../begroting/bedrag';
import type { Plaats } from '../begroting/plaats';
import type { Herkenning } from '../sheet/herkenning';
import type { Prognose } from './maakPrognose';

/** How a forecast came out, for one post; amounts in cents of euros. */
export interface Prognoseuitkomst {
  readonly post: string;
  readonly regeling: string | null;
  readonly verwacht: Bedrag;
  readonly uitkomst: Bedrag;
  /** uitkomst − verwacht: positive is more left than expected. */
  readonly verschil: Bedrag;
  /** Where the outcome stands. */
  readonly plaats: Plaats;
}

export interface Prognosevergelijking {
  /** Largest difference first. */
  readonly posten: readonly Prognoseuitkomst[];
  /** Posten of the forecast without an outcome, or with more than one. */
  readonly zonderUitkomst: readonly string[];
}

/** The forecast against the saldi of a workbook of after year end (the same one, or a later one). */
export function vergelijkPrognose(_prognose: Prognose, _uitkomst: Herkenning): Prognosevergelijking | null {
  return null;
}
