import type { Bedrag } from '../begroting/bedrag';
import type { Bedragcel, Rij, Tabel } from '../begroting/begroting';
import type { Afrekening, Afrekeningdeel } from '../regelingen/afrekening';
import type { Regelinggroep } from '../sheet/herkenning';
import type { Rijsaldo } from './rijcijfers';

/**
 * Something in the workbook that a text can be about, with its figures and what its money may do. All amounts in cents of
 * euros, whatever the unit of the table.
 *
 * - `post`: one row. `themalijn`: a table of posten, and the line of the totaaloverzicht that stands for it.
 * - `subtotaal`: a total row over some posten of a table. `totaal`: over more than one themalijn.
 * - `regeling`: all money of one regeling. `groep`: posten taken together (of one regeling, or named in a text).
 * - `niet-begroot`: a line for money of regelingen that no post budgets ("niet begrote en vrijgevallen budgetten").
 */
export type OnderwerpSoort = 'post' | 'groep' | 'themalijn' | 'subtotaal' | 'totaal' | 'regeling' | 'niet-begroot';

export interface Onderwerp {
  readonly soort: OnderwerpSoort;
  /** As a text would call it. */
  readonly naam: string;
  /** Every name by which a text may point at it, `naam` first. */
  readonly namen: readonly string[];
  /** The row or rows where its figures stand (total row and line of the totaaloverzicht); empty for a groep. */
  readonly rijen: readonly Rij[];
  /** Income: more than budgeted is a voordeel. */
  readonly kant: 'baten' | 'lasten';
  /** For a regeling the baten. */
  readonly begroting: Cijfer | null;
  /** For a regeling the lasten. */
  readonly realisatie: Cijfer | null;
  /** begroting − realisatie; negative: more was spent (or received) than budgeted. */
  readonly saldo: Cijfer | null;
  /** The posten that it adds up, itself for a post. */
  readonly posten: readonly Rij[];
  /** What of the saldo falls under which regeling; null when that is not known for all of it. */
  readonly delen: readonly Regelingdeel[] | null;
  /** What stands in its rows beside: another budget, an expectation, a destination. To trace an amount, never to contradict one. */
  readonly overige: readonly Cijfer[];
}

export interface Cijfer {
  /** As printed where it is printed, else computed. */
  readonly bedrag: Bedrag;
  /** Every value that the workbook gives for it, `bedrag` first. More than one: the sheet contradicts itself. */
  readonly mogelijk: readonly Bedrag[];
  /** What rounding on the sheet leaves open, in cents. */
  readonly marge: Bedrag;
  /** Where it is printed, or the cells that it was computed from. */
  readonly cellen: readonly Bedragcel[];
}

/** The part of a saldo that falls under one regeling, and what the rule makes of it. */
export interface Regelingdeel {
  readonly groep: Regelinggroep;
  /** Of the regeling as a whole; null when its figures cannot be read. */
  readonly afrekening: Afrekening | null;
  readonly saldo: Cijfer;
  /**
   * Where the saldo goes; together it is the saldo, with `tekort` counting negative. A tekort of a part of a regeling is an
   * overschrijding that other posten of the regeling may pay. `nogTeBesluiten` also holds what depends on the rest of the regeling.
   */
  readonly bestemming: Readonly<Record<Afrekeningdeel, Bedrag>>;
  /** The years to which money of this regeling may go along; `tot` null: no limit known. Null: it may not, or nobody knows. */
  readonly mee: { readonly van: number; readonly tot: number | null } | null;
}

/** What the texts of a workbook can be about. Made when asked for: most workbooks have many more rows than texts. */
export interface Onderwerpen {
  readonly jaar: number | null;
  readonly regelingen: readonly Onderwerp[];
  readonly themalijnen: readonly Onderwerp[];
  /** Null when there is no row that totals more than one themalijn. */
  readonly totaal: Onderwerp | null;
  /** Rows with a begroting and a realisatie that count by themselves, in the order of the workbook. */
  readonly posten: readonly Rij[];
  /** Null for a row without figures that a text could be about. */
  bij(rij: Rij): Onderwerp | null;
  /** The themalijn of a table, or of the table that a row belongs to. */
  themalijnVan(tabel: Tabel): Onderwerp | null;
  /** Posten taken together. */
  samen(posten: readonly Rij[], naam: string): Onderwerp;
  /** What of a subject falls under one regeling, as a groep; null when it has no post of that regeling. */
  onder(onderwerp: Onderwerp, groep: Regelinggroep): Onderwerp | null;
  /** The saldo of a post as plain numbers, for work on all posten; null when it has no begroting or the row is no post. */
  saldoVan(post: Rij): Rijsaldo | null;
  /** The saldo of a post as far as a regeling pays it; null also when nobody knows how much that is. */
  saldoOnder(post: Rij, groep: Regelinggroep): Rijsaldo | null;
  /** The regeling that pays a whole post; null when there are several or none that is known. */
  regelingVan(post: Rij): Regelinggroep | null;
  /** The regelingen that pay a post, in the order of its shares; none when it names none that is known. */
  regelingenVan(post: Rij): readonly Regelinggroep[];
}
