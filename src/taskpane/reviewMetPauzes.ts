import type { Voortgang } from '../begroting/voortgang';
import { reviewInDelen, type Review } from '../review/review';
import type { Snapshot } from '../sheet/snapshot';
import { pauze } from './pauze';

export interface Pauzekeuzes {
  /** Stops at the next pause, with the reason of the signal as the error. */
  readonly signaal?: AbortSignal;
  /** Told at every pause. */
  readonly voortgang?: (voortgang: Voortgang) => void;
}

/** Milliseconds after which what the user does comes first. */
const HOOGSTENS = 50;

/** The review, with pauses in which the pane draws and takes what is typed and clicked. */
export async function reviewMetPauzes(snapshot: Snapshot, { signaal, voortgang }: Pauzekeuzes = {}): Promise<Review> {
  const delen = reviewInDelen(snapshot);
  let begin = performance.now();
  for (;;) {
    const deel = delen.next();
    if (deel.done) return deel.value;
    if (performance.now() - begin < HOOGSTENS) continue;
    voortgang?.(deel.value);
    await pauze();
    signaal?.throwIfAborted();
    begin = performance.now();
  }
}
