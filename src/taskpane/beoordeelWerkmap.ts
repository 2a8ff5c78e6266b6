import type { Bestandsrapport } from '../review/rapport';
import { rapporteer } from '../review/rapporteer';
import type { Review } from '../review/review';
import type { Snapshot } from '../sheet/snapshot';
import { reviewMetPauzes, type Pauzekeuzes } from './reviewMetPauzes';

/** A review with the words for it: `rapport.bevindingen[i]` describes `review.bevindingen[i]`. */
export interface Oordeel {
  readonly review: Review;
  readonly rapport: Bestandsrapport;
}

/** Loaded when first needed: it brings the whole engine. */
export async function beoordeelWerkmap(snapshot: Snapshot, keuzes: Pauzekeuzes = {}): Promise<Oordeel> {
  return oordeelOver(await reviewMetPauzes(snapshot, keuzes));
}

export function oordeelOver(review: Review): Oordeel {
  return { review, rapport: rapporteer(review, '') };
}
