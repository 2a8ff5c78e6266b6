/** What the text check should make of a text as a whole. */
export type Zinsoordeel =
  /** At least one claim, and every claim follows from the figures and the rules. */
  | 'herleid'
  /** At least one claim contradicts a figure or a rule. */
  | 'strijdig'
  /** No contradiction, and at least one claim that the workbook cannot confirm. */
  | 'niet-herleidbaar'
  /** Says nothing about budget amounts, directions or destinations. */
  | 'geen';

/** The check that reports a contradiction. */
export type Tekstcontrole =
  | 'toelichting-noemt-ander-bedrag'
  | 'toelichting-noemt-andere-richting'
  | 'toelichting-noemt-andere-bestemming'
  | 'percentage-klopt-niet';

/** A text of our own on the correct example workbook, with what it should be judged. */
export interface Zin {
  /**
   * Where it stands: beside the post or line with this label ("Jongeren en schulden", "Totaaloverzicht: Totaal",
   * "Regelingen: SPUK IZA"), or "Ouderen: totaal" for the total row of a themalijn, "onder Ouderen" for a paragraph below
   * its table, "Toelichting" for the sheet of that name.
   */
  readonly bij: string;
  readonly tekst: string;
  readonly oordeel: Zinsoordeel;
  /** Every check that reports a contradiction; only for `strijdig`. */
  readonly controles?: readonly Tekstcontrole[];
  /** What makes it tricky, in a few words. */
  readonly let?: string;
}
