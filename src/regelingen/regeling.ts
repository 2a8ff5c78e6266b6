import type { Bedrag } from '../begroting/bedrag';

/** What happens to money of a regeling that was not spent. */
export type Regel =
  | { readonly soort: 'terugbetalen' }
  | { readonly soort: 'overhevelen' }
  | { readonly soort: 'overhevelen-mits-akkoord' }
  | { readonly soort: 'overhevelen-tot-maximum'; readonly maximum: Maximum }
  | { readonly soort: 'egalisatie' }
  | { readonly soort: 'vrij' }
  | { readonly soort: 'reserve' }
  | { readonly soort: 'onbekend' };

/** A share of the baten of the year ("20" is 20 %; may have decimals) or an amount in cents. */
export type Maximum = { readonly procent: string } | { readonly bedrag: Bedrag };

export interface Regeling {
  /** Stable id, kebab-case: file name and key in the workbook. */
  readonly code: string;
  /** As users write it: "SPUK IZA". */
  readonly naam: string;
  /** Other names in use. The longest name or alias that a text contains wins. */
  readonly aliassen: readonly string[];
  /** Who gives the money, as in "terug naar …": "het Rijk (ministerie van VWS)". */
  readonly verstrekker: string;
  readonly regel: Regel;
  /** Last year in which the money may be spent; absent: no limit known. */
  readonly bestedenTot?: number;
  /** Last year of the scheme itself. */
  readonly looptijdTot?: number;
  /** Evidence that unspent money may move on (beschikking, letter, date). */
  readonly akkoord?: Akkoord;
  readonly tranches?: readonly Tranche[];
  /** Where the rule was read. */
  readonly bron: string;
  /** What is uncertain about the rule: a Dutch sentence that follows "Let op:", so without a capital. */
  readonly voorbehoud?: string;
}

export interface Akkoord {
  readonly document: string;
  /** ISO date, where known. */
  readonly datum?: string;
  /** How far it is; absent: it is there (`vastgelegd`). Only then may money move on. */
  readonly status?: Akkoordstatus;
}

export type Akkoordstatus = 'gevraagd' | 'toegezegd' | 'vastgelegd';

/** A part of the money that was granted for one year, with a window of its own. */
export interface Tranche {
  /** The year for which it was granted. */
  readonly jaar: number;
  readonly bestedenTot: number;
}
