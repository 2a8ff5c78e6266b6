/** The part of a toelichting that a template writes. */
export type Sjabloondeel = 'afwijking' | 'oorzaak' | 'dekking' | 'bestemming';

/** One sentence with slots: shipped, or an organisation's own from the workbook. */
export interface Sjabloon {
  /** Kebab-case. A row in the workbook with the id of a shipped template replaces its text. */
  readonly id: string;
  /** For the list in the pane: "Later gestart". */
  readonly naam: string;
  readonly deel: Sjabloondeel;
  /** Where it may be used; null: both. */
  readonly bij: 'overschrijding' | 'onderschrijding' | null;
  /** Whether the money is needed later after all. */
  readonly duur: 'tijdelijk' | 'blijvend' | null;
  readonly invloed: 'eigen' | 'extern' | null;
  /** "De functie {functie} is later in {jaar} gestart." */
  readonly tekst: string;
}

/** Why money was spent otherwise, as the user chose: a template with its slots, or free text. */
export type Oorzaakkeuze =
  { readonly sjabloon: string; readonly waarden: Readonly<Record<string, string>> } | { readonly vrij: string };

/** A text made from the figures. */
export interface Ontwerp {
  readonly tekst: string;
  /** What a person must still fill in: the words between the brackets that stand in the text. */
  readonly open: readonly string[];
}
