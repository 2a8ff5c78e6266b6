import type { Bereik } from '../begroting/begroting';
import type { Eigenbladsoort } from '../sheet/bladmerk';
import type { Celinhoud } from '../sheet/edit';

/**
 * A sheet that Sluitend makes, as data. Its block starts in A1, where the marker stands ("Sluitend: controlerapport"): it is
 * never read as a table of amounts. Below and to the right of the block the sheet is the user's.
 */
export interface Eigenblad {
  readonly soort: Eigenbladsoort;
  /** What it is called when it is new; with a number behind it when that name is taken. */
  readonly naam: string;
  /** Made anew each time, or else the one that is there is brought up to date. */
  readonly steedsNieuw: boolean;
  /** From A1 on, row by row, every row as long as `kolommen`. */
  readonly rijen: readonly (readonly Celinhoud[])[];
  /** Width of each column, in points. */
  readonly kolommen: readonly number[];
  readonly opmaak: readonly Bladopmaak[];
  readonly grafiek: Bladgrafiek | null;
  readonly afdruk: Afdruk;
}

export type Bladstijl =
  | 'titel'
  | 'tussenkop'
  | 'kop' // of a table
  | 'totaal'
  | 'bedrag' // #,##0.00
  | 'tekst' // wrapped, from the top
  | 'klein'
  | 'invulbaar'; // for a person to fill in: what stands there is kept

export interface Bladopmaak {
  readonly bereik: Bereik;
  readonly stijl: Bladstijl;
}

/** A native stacked bar chart. */
export interface Bladgrafiek {
  readonly naam: string;
  readonly titel: string;
  /** Names in the first column, a series per further column, with headers. */
  readonly bron: Bereik;
  /** Which cells it covers. */
  readonly plaats: Bereik;
}

export interface Afdruk {
  readonly stand: 'Portrait' | 'Landscape';
  /** The rows that every page repeats, from 0; null: none. */
  readonly titelrijen: readonly [van: number, tot: number] | null;
}
