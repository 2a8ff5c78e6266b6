import type { Bedrag } from '../begroting/bedrag';
import type { Rij, Tabel } from '../begroting/begroting';
import type { Plaats } from '../begroting/plaats';
import type { Herkenning } from '../sheet/herkenning';

/** How the begroting of a table became the gewijzigde begroting. Amounts in cents of its unit. */
export interface Begrotingsbrug {
  readonly tabel: Tabel;
  readonly posten: readonly Brugpost[];
  readonly totaal: Omit<Brugpost, 'rij'>;
}

export interface Brugpost {
  readonly rij: Rij;
  readonly primitief: Bedrag;
  readonly wijzigingen: readonly Begrotingswijziging[];
  readonly gewijzigd: Bedrag;
  /** gewijzigd − primitief − Σ wijzigingen: zero when every change is accounted for. */
  readonly onverklaard: Bedrag;
}

export interface Begrotingswijziging {
  readonly bedrag: Bedrag;
  /** As the workbook names it: "raadsbesluit 12", "1e wijziging"; null when it names none. */
  readonly besluit: string | null;
  /** ISO date; null when there is none. */
  readonly datum: string | null;
  readonly plaats: Plaats;
}

export function begrotingsbruggen(_herkenning: Herkenning): readonly Begrotingsbrug[] {
  return [];
}
