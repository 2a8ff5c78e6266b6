import type { Bedrag } from '../begroting/bedrag';
import type { Bedragcel } from '../begroting/begroting';
import type { Cijferfout } from '../begroting/cijferfout';
import type { Plaats } from '../begroting/plaats';
import type { Vergelijking } from '../begroting/vergelijking';

export type OorzaakSoort =
  | Cijferfout
  | 'andere-kolom'
  | 'rij-ontbreekt'
  | 'rij-dubbel'
  | 'waarde-van-buur'
  | 'formule-wijkt-af'
  | 'andere-regeling'
  | 'onbekend';

/** One explanation of broken relations: this cell holds that, and should hold this. */
export interface Oorzaak {
  readonly soort: OorzaakSoort;
  readonly plaats: Plaats;
  /** Cents of the printed amount, or text (a regeling). */
  readonly gevonden: Bedrag | string;
  readonly voorstel: Bedrag | string;
  readonly kosten: number;
  /** The broken vergelijkingen that it closes. */
  readonly sluit: readonly Vergelijking[];
  /** Cells that were computed from the wrong value and move along, with their new value. */
  readonly mee: readonly { readonly cel: Bedragcel; readonly voorstel: Bedrag }[];
}

/** Broken vergelijkingen that belong together, and what explains them. */
export interface Diagnose {
  /** Nearest the culprit first: row, then column, then link. Never empty. */
  readonly gebroken: readonly Vergelijking[];
  /** The unique cause, or null. */
  readonly oorzaak: Oorzaak | null;
  /** Where no cause is unique: the best ones, cheapest first. */
  readonly kandidaten: readonly Oorzaak[];
}
