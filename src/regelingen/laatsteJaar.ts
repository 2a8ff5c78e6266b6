import type { Regeling } from './regeling';

/** The last year in which any of the money may be spent; null when there is no limit. */
export function laatsteJaar({ bestedenTot, looptijdTot, tranches }: Regeling): number | null {
  const termijnen = tranches?.map((t) => t.bestedenTot) ?? (bestedenTot === undefined ? [] : [bestedenTot]);
  const termijn = termijnen.length === 0 ? Infinity : Math.max(...termijnen);
  const laatste = Math.min(termijn, looptijdTot ?? Infinity);
  return laatste === Infinity ? null : laatste;
}
