import type { Bedragcel, Rij, Tabel } from './begroting';
import type { Bedrag } from './bedrag';

/** The checks that report a broken vergelijking. */
export type Relatie =
  | 'saldo-klopt-niet'
  | 'eindsaldo-klopt-niet'
  | 'totaal-klopt-niet'
  | 'wijziging-sluit-niet-aan'
  | 'themalijn-sluit-niet-aan'
  | 'regeling-sluit-niet-aan'
  | 'baten-en-lasten-ongelijk'
  | 'totalen-verschillen';

/**
 * A linear equation over cells: Σ factoren[i] · cellen[i] (+ gedeeld.vast) = 0, within `speling`.
 * Everything arithmetic that Sluitend knows of a workbook is one of these.
 */
export interface Vergelijking {
  readonly relatie: Relatie;
  /** The table in which a reader would look for it (that of the result cell, if there is one). */
  readonly tabel: Tabel;
  readonly cellen: readonly Bedragcel[];
  /** Whole numbers, as many as there are cells; ±1 but for tables of different unit and for shares. May be shared between vergelijkingen. */
  readonly factoren: readonly number[];
  /** The cell that was computed from the others (saldo, total, copy), or null ("baten = lasten"). */
  readonly resultaat: Bedragcel | null;
  /** The largest absolute residual that rounding explains, in cents of the residual. */
  readonly speling: Bedrag;
  /** Absent where every cell counts in full. */
  readonly gedeeld?: Gedeeld;
  /** The relation as a person would write it: "saldo = begroting − realisatie". */
  readonly tekst: string;
}

/** Posten that several regelingen pay: only a share of their cell counts, as its factor says, or a fixed amount. */
export interface Gedeeld {
  readonly posten: ReadonlySet<Rij>;
  /** What counts beside the cells, in the unit of the residual: fixed amounts, and what makes of each share whole cents. */
  readonly vast: Bedrag;
}

/** Σ factor · amount in cents, with what counts beside the cells; 0 when the vergelijking holds exactly. */
export function residu(v: Vergelijking): Bedrag {
  const { cellen, factoren } = v;
  let som = v.gedeeld?.vast ?? 0;
  for (let i = 0; i < cellen.length; i++) som += factoren[i]! * cellen[i]!.bedrag;
  return som;
}

export function sluit(v: Vergelijking): boolean {
  return Math.abs(residu(v)) <= v.speling;
}
