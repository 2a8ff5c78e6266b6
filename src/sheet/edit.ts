import type { Plaats } from '../begroting/plaats';

/** What a cell holds: a formula as text that starts with "=" (English names, as Excel's `formulas`), a plain value, or null when empty. */
export type Celinhoud = { readonly formule: string } | { readonly waarde: string | number | boolean | null };

/** One write to one cell, as plain data: made by a review, shown to the user, and only then carried out. */
export interface Edit {
  readonly plaats: Plaats;
  /** What was there when we looked. Anything else there now, and the edit is skipped and reported. */
  readonly was: Celinhoud;
  readonly wordt: Celinhoud;
  /** Why, in a few Dutch words for the preview: "saldo van Doorstroom". */
  readonly reden: string;
}
