import type { Werkblad } from './werkblad';

/** A defined name; `formule` is what it refers to, with "=". */
export interface Naam {
  readonly naam: string;
  formule: string;
  /** The only sheet that knows it, or null when the whole workbook does. */
  readonly blad: Werkblad | null;
  zichtbaar: boolean;
  commentaar: string;
}
