import { review } from '../../src/review/review';
import { maakMeetwerkmap, type Maat } from './meetwerkmap';

/** Of one fresh process. Milliseconds and bytes. */
export interface Reviewmeting {
  readonly cellen: number;
  readonly bevindingen: number;
  /** The first review of the process. */
  readonly koud: number;
  /** The second. */
  readonly warm: number;
  /** What a review holds on to, beside the workbook. */
  readonly vast: number;
  /** The most memory that the process had, of which `vooraf` was there before the first review. */
  readonly piek: number;
  readonly vooraf: number;
}

/* A program by itself: reviews a workbook of the size in its argument twice. */
const snapshot = maakMeetwerkmap(JSON.parse(process.argv[2]!) as Maat);
const cellen = snapshot.bladen.reduce((som, { rijen }) => rijen.reduce((s, r) => s + r.cellen.length, som), 0);
const leeg = inGebruik();
const vooraf = hoogste();
const [koud, bevindingen, vast] = eenReview();
const piek = hoogste();
inGebruik();
const [warm] = eenReview();
console.log(JSON.stringify({ cellen, bevindingen, koud, warm, vast, piek, vooraf } satisfies Reviewmeting));

function eenReview(): readonly [ms: number, bevindingen: number, vast: number] {
  const begin = performance.now();
  const uitkomst = review(snapshot);
  const duur = performance.now() - begin;
  const vast = inGebruik() - leeg;
  return [duur, uitkomst.bevindingen.length, vast];
}

/** Bytes, after clearing up. */
function inGebruik(): number {
  globalThis.gc!();
  return process.memoryUsage().heapUsed;
}

function hoogste(): number {
  return process.resourceUsage().maxRSS * 1024;
}
