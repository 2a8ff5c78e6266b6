import type { Plaats } from '../begroting/plaats';
import type { Edit } from '../sheet/edit';
import type { Snapshot } from '../sheet/snapshot';

/** How far reading is, for a progress bar. */
export interface Leesstand {
  readonly cellen: number;
  readonly van: number;
}

/** What came of a list of edits. */
export interface Schrijfuitslag {
  readonly geschreven: readonly Edit[];
  readonly overgeslagen: readonly { readonly edit: Edit; readonly waarom: string }[];
}

/**
 * The open workbook, as the task pane sees it. Every method may throw an Excelfout: a Dutch sentence that says what happened,
 * what it means for the workbook and what to do. Nothing else is ever thrown.
 */
export interface Excelwerkmap {
  /** Reads everything in as many round trips for 60 sheets as for one. Stops between blocks when `signaal` is aborted. */
  lees(opties?: { readonly signaal?: AbortSignal; readonly voortgang?: (stand: Leesstand) => void }): Promise<Snapshot>;
  /** Writes what still holds what was read (compare-and-set); the rest is skipped and reported. */
  schrijf(edits: readonly Edit[]): Promise<Schrijfuitslag>;
  /** Restores every cell that still holds what was written; the rest is skipped and reported. */
  maakOngedaan(uitslag: Schrijfuitslag): Promise<Schrijfuitslag>;
  /** Activates the sheet and selects the cell. */
  gaNaar(plaats: Plaats): Promise<void>;
  /** One removable conditional format per sheet on these cells; earlier markings of Sluitend go first. */
  markeer(
    plaatsen: readonly Plaats[],
  ): Promise<{ readonly gemarkeerd: number; readonly overgeslagen: readonly string[] }>;
  verwijderMarkering(): Promise<{ readonly verwijderd: number; readonly overgeslagen: readonly string[] }>;
  /** Calls `doe` after any change of the workbook that Sluitend did not make itself; returns how to stop. */
  volgWijzigingen(doe: () => void): Promise<() => Promise<void>>;
}
