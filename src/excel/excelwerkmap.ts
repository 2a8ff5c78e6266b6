import type { Plaats } from '../begroting/plaats';
import type { Edit } from '../sheet/edit';
import type { Snapshot } from '../sheet/snapshot';
import type { Grootboekstap, Invoegplan } from '../toelichting/planInvoeging';

/** How far reading is, for a progress bar. */
export interface Leesstand {
  readonly cellen: number;
  readonly van: number;
}

/** What came of a list of edits. */
export interface Schrijfuitslag {
  readonly geschreven: readonly Edit[];
  readonly overgeslagen: readonly { readonly edit: Edit; readonly waarom: string }[];
  /** The workbook as the user saw it, when that was given: what is undone later, is undone in the same row and column. */
  readonly gezien?: Snapshot;
}

/** What came of inserting texts, or of taking them back. */
export interface Invoeguitslag extends Schrijfuitslag {
  /** The texts that were written or taken back, with what belongs in the ledger because of that. */
  readonly ingevoegd: readonly Grootboekstap[];
  /** The ledger could not be brought up to date: Dutch, with what that means and what to do. Null: it is. */
  readonly grootboekfout: string | null;
}

/**
 * The open workbook, as the task pane sees it. Every method may throw an Excelfout: a Dutch sentence that says what happened,
 * what it means for the workbook and what to do. Nothing else is ever thrown.
 */
export interface Excelwerkmap {
  /** The name of the file. */
  naam(): Promise<string>;
  /** Reads everything in as many round trips for 60 sheets as for one. Stops between blocks when `signaal` is aborted. */
  lees(opties?: { readonly signaal?: AbortSignal; readonly voortgang?: (stand: Leesstand) => void }): Promise<Snapshot>;
  /**
   * Writes what still holds what was read (compare-and-set); the rest is skipped and reported. With `gezien`, what the edits were
   * made from, also what now is in another row or column than the user saw.
   */
  schrijf(edits: readonly Edit[], gezien?: Snapshot): Promise<Schrijfuitslag>;
  /** Restores every cell that still holds what was written; the rest is skipped and reported. */
  maakOngedaan(uitslag: Schrijfuitslag): Promise<Schrijfuitslag>;
  /** Carries out a plan: texts first, then their rows in the ledger; `gezien` as in `schrijf`. As many round trips for 200 texts as for 20. */
  voegIn(plan: Invoegplan, gezien?: Snapshot): Promise<Invoeguitslag>;
  /** Gives every cell that still holds our text what it held before, and the ledger the rows that belong to that. */
  neemTerug(uitslag: Invoeguitslag): Promise<Invoeguitslag>;
  /** Tries again to bring the ledger up to date after a `grootboekfout`. */
  bewaarGrootboek(uitslag: Invoeguitslag): Promise<Invoeguitslag>;
  /** The selected cell; null when more than one is selected, or something that is no cell. */
  selectie(): Promise<{ readonly plaats: Plaats } | null>;
  /** Calls `doe` whenever another cell or sheet is selected; returns how to stop. */
  volgSelectie(doe: () => void): Promise<() => Promise<void>>;
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
