import { type Spreiding, spreiding } from './getallen';

/** Of everything that is measured, the median of so many. */
export const HERHALINGEN = 5;

export function herhaald<T>(meet: () => T): readonly T[] {
  return Array.from({ length: HERHALINGEN }, meet);
}

export function spreidingVan<T>(metingen: readonly T[], veld: (meting: T) => number): Spreiding {
  return spreiding(metingen.map(veld));
}
