import type { Bedrag } from '../begroting/bedrag';
import type { Bedragbetekenis, Tekstbetekenis } from '../begroting/begroting';
import type { Plaats } from '../begroting/plaats';
import type { Regeling } from '../regelingen/regeling';

/** Everything a user can set; shared through the sheet Sluitend of the workbook, or given as a JSON file on the command line. */
export interface Instellingen {
  /** The budget year; null: read it from the workbook. */
  readonly jaar: number | null;
  readonly drempel: Drempel;
  /** The shipped regelingen with the workbook's own changes and additions merged in. */
  readonly regelingen: readonly Regeling[];
  /** Codes of the regelingen that the workbook changed or added; the report prints them. */
  readonly gewijzigdeRegelingen: readonly string[];
  /** What a column means, where the user corrected recognition. */
  readonly kolommen: readonly Kolomcorrectie[];
  /** Which sheet a line of the totaaloverzicht belongs to, where names leave it open. */
  readonly koppelingen: readonly Koppeling[];
  readonly geaccepteerd: readonly Acceptatie[];
}

/**
 * A deviation needs a toelichting when it is at least `vanafBedrag`; or at least `ofBedrag` and at least `ofProcent`
 * of the budget; or any overschrijding if `elkeOverschrijding`; but never below `behalveOnder`. Amounts in cents; null is off.
 */
export interface Drempel {
  readonly vanafBedrag: Bedrag | null;
  readonly ofBedrag: Bedrag | null;
  /** Decimal text, e.g. "5" or "2.5"; percent of the budget. */
  readonly ofProcent: string | null;
  readonly elkeOverschrijding: boolean;
  readonly behalveOnder: Bedrag | null;
}

export interface Kolomcorrectie {
  readonly blad: string;
  /** Zero-based. */
  readonly kolom: number;
  readonly betekenis: Bedragbetekenis | Tekstbetekenis;
}

export interface Koppeling {
  /** Label of the line in the totaaloverzicht. */
  readonly regel: string;
  readonly blad: string;
}

export interface Acceptatie {
  readonly controle: string;
  readonly blad: string;
  /** Address within the sheet, e.g. "E7". */
  readonly cel: string;
  /** The finding's amounts when it was accepted; the acceptance lapses when they differ. */
  readonly vingerafdruk: string;
  readonly door: string;
  readonly reden: string;
  /** ISO date. */
  readonly datum: string;
}

export interface GelezenInstellingen {
  readonly instellingen: Instellingen;
  /** What could not be used, with a Dutch sentence that says what is wrong and that the default is used instead. */
  readonly ongeldig: readonly { readonly plaats: Plaats; readonly waarom: string }[];
}
