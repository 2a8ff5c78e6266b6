import type { Celinhoud, Edit } from '../sheet/edit';

/** A write takes some 800 characters, so this stays far below the 5 MB of one request. */
const EDITS_PER_REIS = 1_000;
/** Excel gives a text back up to four times, in up to three bytes a character. */
const TEKENS_PER_REIS = 300_000;

/** The edits in the same order, in parts that fit in one round trip. */
export function verdeelEdits(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const delen: Edit[][] = [];
  let tekens = 0;
  for (const edit of edits) {
    const lengte = lengteVan(edit.was) + lengteVan(edit.wordt);
    const deel = delen.at(-1);
    tekens += lengte;
    if (deel !== undefined && deel.length < EDITS_PER_REIS && tekens <= TEKENS_PER_REIS) {
      deel.push(edit);
      continue;
    }
    delen.push([edit]);
    tekens = lengte;
  }
  return delen;
}

function lengteVan(inhoud: Celinhoud): number {
  return 'formule' in inhoud ? inhoud.formule.length : String(inhoud.waarde ?? '').length;
}
