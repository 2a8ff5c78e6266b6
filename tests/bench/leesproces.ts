import { readFileSync } from 'node:fs';
import { leesXlsx } from '../../src/cli/leesXlsx';
import { review } from '../../src/review/review';

/** Of one fresh process, in milliseconds. */
export interface Leesmeting {
  readonly lezen: number;
  readonly review: number;
}

/* A program by itself: reads the file in its first argument, and reviews it when there is a second. */
const [bestand, ookReview] = process.argv.slice(2);
const begin = performance.now();
const snapshot = leesXlsx(readFileSync(bestand!));
const lezen = performance.now() - begin;
if (ookReview !== undefined) {
  review(snapshot);
  console.log(JSON.stringify({ lezen, review: performance.now() - begin - lezen } satisfies Leesmeting));
}
