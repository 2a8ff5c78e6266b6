import type { Rij } from '../begroting/begroting';
import type { Plaats } from '../begroting/plaats';
import type { Edit } from '../sheet/edit';
import type { Ingevoegd } from '../sheet/instellingen';
import type { Snapshot } from '../sheet/snapshot';
import type { Onderwerp } from './onderwerp';
import type { Oorzaakkeuze } from './sjabloon';

/** Where a text goes: the Toelichting cell of the row, a cell that the user chose, or the sheet Toelichting. */
export type Invoegdoel = 'toelichting' | 'blad' | { readonly cel: Plaats };

/** A text to insert. */
export interface Invoeging {
  readonly rij: Rij;
  readonly onderwerp: Onderwerp;
  readonly tekst: string;
  /** What it was made from, so that it can be made again from later figures; null for a text that was edited freely. */
  readonly keuzes: readonly Oorzaakkeuze[] | null;
  /** What the ledger holds of this post: `Toelichtingpost.ingevoegd`. */
  readonly ingevoegd: Ingevoegd | null;
}

/** A text that is not inserted, because something else stands there. */
export interface Invoegconflict {
  readonly invoeging: Invoeging;
  /** Null when there is no cell for it at all. */
  readonly plaats: Plaats | null;
  /** What stands there; null when that is not the problem. */
  readonly staat: string | null;
  /** Dutch: what is the matter and what to do. */
  readonly waarom: string;
}

/** What happens to the ledger when `edit` has been written, and when it is undone. */
export interface Grootboekwijziging {
  readonly edit: Edit;
  readonly was: Ingevoegd | null;
  readonly wordt: Ingevoegd;
}

/** Plain data, to preview and then carry out with `Invoegwerkmap.voegIn`. */
export interface Invoegplan {
  /** Compare-and-set; texts, and on the sheet Toelichting also names and headers. */
  readonly edits: readonly Edit[];
  readonly grootboek: readonly Grootboekwijziging[];
  readonly conflicten: readonly Invoegconflict[];
  /** The sheet to make first; null when it is there, or not needed. */
  readonly nieuwBlad: string | null;
}

/** Name of the sheet for texts that have no place in the table. */
export const TOELICHTINGBLAD = 'Toelichting';

/**
 * The edits that insert these texts, and the ledger rows that go with them. A cell that holds anything but our own unchanged
 * text is never replaced: that is a conflict. Formulas are never overwritten.
 */
export function planInvoeging(
  invoegingen: readonly Invoeging[],
  _doel: Invoegdoel,
  _snapshot: Snapshot,
  _ingevoegd: readonly Ingevoegd[],
): Invoegplan {
  const conflicten = invoegingen.map((invoeging) => ({ invoeging, plaats: null, staat: null, waarom: '' }));
  return { edits: [], grootboek: [], conflicten, nieuwBlad: null };
}
