import type { Bereik } from './begroting';

/** What a formula covers: a sum of ranges, each with a factor; or the reason why we do not know. */
export type Formule = LineaireFormule | OnbekendeFormule;

export interface LineaireFormule {
  readonly soort: 'lineair';
  readonly delen: readonly Formuledeel[];
  /** The typed constant in the formula, in cents ("=B3+500" has 50.000); 0 when there is none. */
  readonly constante: number;
  /** The same for every formula that was filled down or across, e.g. "+[0,-2]-[0,-1]": offsets from the cell itself. */
  readonly patroon: string;
}

export interface OnbekendeFormule {
  readonly soort: 'onbekend';
  readonly tekst: string;
}

export interface Formuledeel {
  /** 1 or −1 for sums and differences, a whole number for "=1000*B3". */
  readonly factor: number;
  /** Null: the sheet of the formula itself. */
  readonly blad: string | null;
  readonly bereik: Bereik;
  /** SUMIF(S): only the cells whose row (or column) meets every condition. */
  readonly voorwaarden: readonly Voorwaarde[];
  /** SUBTOTAL skips cells that are SUBTOTALs themselves. */
  readonly subtotaal: boolean;
}

export interface Voorwaarde {
  readonly blad: string | null;
  readonly bereik: Bereik;
  /** The text or number compared with, or the cell that holds it. */
  readonly waarde: string | number | { readonly blad: string | null; readonly rij: number; readonly kolom: number };
}
