import type { Review } from '../review/review';
import type { Eigenblad } from './eigenblad';

/**
 * The sheet that works out, in formulas of Excel itself, what happens to the money of each regeling; or, in Dutch, why it
 * cannot be made.
 */
export function regelingenoverzicht(_review: Review): { readonly blad: Eigenblad } | { readonly waarom: string } {
  return { waarom: 'Het overzicht kan nog niet worden gemaakt.' };
}
