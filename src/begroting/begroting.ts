import type { Bedrag } from './bedrag';
import type { Formule } from './formule';

/**
 * The model that recognition yields: tables whose rows know what they are and whose amounts know their cell.
 * Row and column numbers are zero-based positions in the sheet; addresses such as "D7" are made at the edge.
 */
export interface Begroting {
  readonly tabellen: readonly Tabel[];
  /** The budget year, or null when nothing in the workbook (or more than one thing) says which. */
  readonly jaar: number | null;
}

export type TabelSoort = 'realisatie' | 'prognose' | 'totaaloverzicht' | 'regelingen' | 'baten-lasten' | 'overig';

export interface Tabel {
  readonly blad: string;
  /** From the header to the last row that belongs to the table. */
  readonly bereik: Bereik;
  readonly soort: TabelSoort;
  /** What a reader calls the table: its title, or else the sheet's name. */
  readonly naam: string;
  /** Every name by which a line elsewhere may point at this table: title, sheet name. */
  readonly namen: readonly string[];
  readonly jaar: number | null;
  /** What one printed unit is worth in euros: 1, 1.000 or 1.000.000 ("x € 1.000"). */
  readonly eenheid: number;
  /** The rounding step of the typed amounts, in cents of the printed amount (100 = whole euros or whole thousands). */
  readonly stap: Bedrag;
  /** The columns that hold amounts, left to right; `Rij.bedragen` has one cell for each. */
  readonly bedragkolommen: readonly Kolom[];
  /** The columns that hold text: post, regeling, toelichting, V/N. */
  readonly tekstkolommen: readonly Kolom[];
  readonly rijen: readonly Rij[];
  /** The whole sheet is hidden. */
  readonly verborgen: boolean;
}

export interface Bereik {
  readonly vanRij: number;
  readonly vanKolom: number;
  readonly totRij: number;
  readonly totKolom: number;
}

export type Bedragbetekenis =
  | 'begroting' // as adopted first, or the only budget there is
  | 'wijziging'
  | 'gewijzigde-begroting'
  | 'realisatie' // rekening, besteed, besteed tot, uitgaven, betaald
  | 'saldo' // saldo, verschil, restant: budget against actuals, or baten against lasten
  | 'verwachte-uitgave'
  | 'eindsaldo'
  | 'baten'
  | 'lasten'
  | 'terugbetaling'
  | 'overheveling'
  | 'reservering'
  | 'beginstand' // what was carried in from the year before
  | 'vrijval'
  | 'totaal' // a column that adds up the others
  | 'bedrag'; // an amount without a meaning that we know

export type Tekstbetekenis =
  | 'post'
  | 'regeling'
  | 'toegestaan' // which other regelingen may pay the post
  | 'toelichting'
  | 'voordeel-nadeel'
  | 'overig';

export interface Kolom {
  /** Zero-based column in the sheet. */
  readonly nummer: number;
  /** Index in `bedragkolommen` or `tekstkolommen`. */
  readonly volgorde: number;
  /** The header as read, its lines joined by a space. */
  readonly kop: string;
  readonly betekenis: Bedragbetekenis | Tekstbetekenis;
  /** Baten, lasten or saldo of that betekenis, where a table has a column for each ("Realisatie 2019 | Lasten"). */
  readonly maat: 'baten' | 'lasten' | 'saldo' | null;
  readonly jaar: number | null;
  /** Deviations printed without a sign: the letter V or N in the row gives it. */
  readonly zonderTeken: boolean;
  readonly verborgen: boolean;
}

/**
 * - `post`: a row of its own; the leaves that totals add up.
 * - `totaal`: a row that other rows add up to, whatever its label (total, subtotal, saldo van baten en lasten, resultaat, "waarvan" parent).
 * - `onderdeel`: a row that details the row above it ("waarvan …") and is not added up again.
 */
export type RijSoort = 'post' | 'totaal' | 'onderdeel';

export interface Rij {
  readonly tabel: Tabel;
  /** Zero-based row in the sheet. */
  readonly nummer: number;
  /** Index in `tabel.rijen`. */
  readonly volgorde: number;
  readonly soort: RijSoort;
  readonly label: string;
  /** The nearest heading above the row within its table, or null. */
  readonly sectie: string | null;
  /** Cost or income, as far as label, section or column tell; null for plain posts. */
  readonly kant: 'baten' | 'lasten' | null;
  readonly regeling: Tekstcel | null;
  /** The year for which this part of a regeling was granted, in a table with a row per tranche. */
  readonly tranche: number | null;
  /** The regelingen that may pay it as well. */
  readonly toegestaan: Tekstcel | null;
  readonly toelichting: Tekstcel | null;
  readonly voordeelNadeel: Tekstcel | null;
  /** One cell per `tabel.bedragkolommen`, empty cells included. */
  readonly bedragen: readonly Bedragcel[];
  readonly verborgen: boolean;
}

export interface Tekstcel {
  readonly blad: string;
  readonly rij: number;
  readonly kolom: number;
  readonly tekst: string;
}

/**
 * - `getal`, `tekst`: an amount, stored as a number or as text.
 * - `nul`: a dash, which means zero. `leeg`: nothing there; counts as zero in a sum.
 * - `geen`: says that there is no amount yet ("pm", "n.v.t."); counts as zero in a sum.
 * - `onleesbaar`: something is there and we do not know which amount; relations with it are not judged.
 */
export type Bedragstatus = 'getal' | 'tekst' | 'nul' | 'leeg' | 'geen' | 'onleesbaar';

/** −1 for an amount that the letter N beside it makes negative; 1 for every other amount. */
export function teken({ rij, kolom }: Bedragcel): 1 | -1 {
  return kolom.zonderTeken && rij.voordeelNadeel !== null && /^\W*[nou]/i.test(rij.voordeelNadeel.tekst) ? -1 : 1;
}

/** A cell where an amount stands or could stand. There is one object per cell: identity is the cell. */
export interface Bedragcel {
  readonly rij: Rij;
  readonly kolom: Kolom;
  /** Exact cents of the printed amount, in the unit of its table; 0 unless status is `getal` or `tekst`. */
  readonly bedrag: Bedrag;
  readonly status: Bedragstatus;
  /** What the cell's formula covers, or null when the amount was typed. */
  readonly formule: Formule | null;
  /** The stored number had more than two decimals and was rounded to cents. */
  readonly afgerond: boolean;
}
