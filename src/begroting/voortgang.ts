/** What a review is busy with, in this order. */
export const FASEN = ['cellen', 'tabellen', 'vergelijkingen', 'toelichtingen', 'controles'] as const;

export type Fase = (typeof FASEN)[number];

/** How far a piece of work is. */
export interface Voortgang {
  readonly fase: Fase;
  /** Of `van` parts. */
  readonly gedaan: number;
  readonly van: number;
}

/** Between parts of which the number is not known. */
export const VERGELIJKT: Voortgang = { fase: 'vergelijkingen', gedaan: 0, van: 1 };

/** Work in parts: between two of them whoever asked for it may let something else go first, or stop. */
export type InDelen<T> = Generator<Voortgang, T, void>;

/** Does the work in one go. */
export function inEenKeer<T>(werk: InDelen<T>): T {
  for (;;) {
    const deel = werk.next();
    if (deel.done) return deel.value;
  }
}

/** What `doe` makes of each, with a pause before each of them. */
export function* vanElk<T, U>(fase: Fase, alle: readonly T[], doe: (een: T, i: number) => U): InDelen<U[]> {
  const gemaakt: U[] = [];
  for (const [i, een] of alle.entries()) {
    yield { fase, gedaan: i, van: alle.length };
    gemaakt.push(doe(een, i));
  }
  return gemaakt;
}
