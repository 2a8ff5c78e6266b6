import type { Bestandsrapport } from '../review/rapport';
import { rapporteer } from '../review/rapporteer';
import { review, type Review } from '../review/review';
import type { Snapshot } from '../sheet/snapshot';

/** A review with the words for it: `rapport.bevindingen[i]` describes `review.bevindingen[i]`. */
export interface Oordeel {
  readonly review: Review;
  readonly rapport: Bestandsrapport;
}

/** Loaded when first needed: it brings the whole engine. */
export function beoordeelWerkmap(snapshot: Snapshot): Oordeel {
  const gemaakt = review(snapshot);
  return { review: gemaakt, rapport: rapporteer(gemaakt, '') };
}
