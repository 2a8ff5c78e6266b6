import type { Begroting, Kolom, Rij, Tabel } from '../begroting/begroting';
import type { Plaats } from '../begroting/plaats';
import type { Vergelijking } from '../begroting/vergelijking';
import type { Regeling } from '../regelingen/regeling';
import type { Postdeel } from './postdeel';

/** What recognition made of a workbook, and what it did not understand. */
export interface Herkenning {
  readonly begroting: Begroting;
  /** Every relation that should hold, whether it does or not. */
  readonly vergelijkingen: readonly Vergelijking[];
  readonly regelingen: readonly Regelinggroep[];
  readonly zonderRegeling: readonly PostZonderRegeling[];
  readonly naamafwijkingen: readonly Naamafwijking[];
  readonly eenheidsverschillen: readonly Eenheidsverschil[];
  readonly vragen: readonly Vraag[];
  /** Null without a table made during the year. */
  readonly tussenstand: Tussenstand | null;
  readonly wijzigingslijsten: readonly Wijzigingslijst[];
  /** The besluit in each row of a table of wijzigingen with columns for it. */
  readonly besluiten: ReadonlyMap<Rij, Besluit>;
  /** Cells with an error value in a table. */
  readonly formulefouten: readonly { readonly plaats: Plaats; readonly fout: string; readonly tabel: Tabel }[];
  /** Amounts stored as text, per column of a table. */
  readonly tekstbedragen: readonly {
    readonly tabel: Tabel;
    readonly kolom: number;
    readonly plaatsen: readonly Plaats[];
  }[];
}

/** One regeling of the workbook: its lines in the table per regeling, and the posten that it pays. */
export interface Regelinggroep {
  readonly sleutel: string;
  readonly naam: string;
  /** Null when it is not in the list of regelingen. */
  readonly regeling: Regeling | null;
  readonly regels: readonly Rij[];
  /** The posten that it pays all of. */
  readonly posten: readonly Rij[];
  /** Its parts of posten that several regelingen pay. */
  readonly delen: readonly Postdeel[];
  /** Its lines in tables made during the year; `regels` has them only where there are no others. */
  readonly prognoseregels: readonly Rij[];
  /** The posten that it pays in tables made during the year; `posten` has them only where there are no others. */
  readonly prognoseposten: readonly Rij[];
  /** Likewise its parts of posten. */
  readonly prognosedelen: readonly Postdeel[];
  /** Every post that counts has a regeling, so that the posten of this one are known to be all. */
  readonly gesloten: boolean;
}

/** Who decided a wijziging of the begroting, and when; null where the workbook does not say. */
export interface Besluit {
  readonly besluit: string | null;
  /** ISO date, or month ("2024-07"). */
  readonly datum: string | null;
}

/** A table with a row for each wijziging, and the posten that they change. */
export interface Wijzigingslijst {
  readonly tabel: Tabel;
  readonly kolom: Kolom;
  /** What the list as a whole names, in its title. */
  readonly besluit: Besluit;
  /** The wijzigingen of each post; the posten of one table are there when the list explains most of its changes. */
  readonly perPost: ReadonlyMap<Rij, readonly Rij[]>;
}

/** What the workbook says about the year while it is not over. */
export interface Tussenstand {
  readonly tabellen: readonly Prognosetabel[];
  /** Every post that counts, with or without regeling. */
  readonly posten: readonly Rij[];
}

/** A table that says what is expected at the end of the year, as sums over its columns. */
export interface Prognosetabel {
  readonly tabel: Tabel;
  /** ISO date up to which was spent; null when the table does not say, or says several. */
  readonly peildatum: string | null;
  readonly begroot: readonly Prognoseterm[];
  /** What was spent to date; null when the table does not say. */
  readonly besteed: readonly Prognoseterm[] | null;
  /** What the whole year is expected to cost. */
  readonly lasten: readonly Prognoseterm[];
  /** Where the expectation is filled in: a row with an amount in none of these has none. */
  readonly verwachting: readonly Kolom[];
  /** The column of what is then left, where rows close with it. */
  readonly eindsaldo: Kolom | null;
  /** Dutch: why it does not tell what the year will cost; null when it does. */
  readonly waarom: string | null;
}

export interface Prognoseterm {
  readonly kolom: Kolom;
  readonly factor: number;
}

/** A post that names no regeling, in a table that has a column for it. */
export interface PostZonderRegeling {
  readonly rij: Rij;
  /** The only regeling of which the amounts per regeling close when it pays this post, or null. */
  readonly vermoedelijk: Regelinggroep | null;
}

/** A line that points at a table by a name that is not quite the table's. */
export interface Naamafwijking {
  readonly rij: Rij;
  readonly naam: string;
  readonly bedoeld: string;
  readonly tabel: Tabel;
}

/** A line that repeats the total of another table a thousand times larger or smaller, while both tables state the same unit. */
export interface Eenheidsverschil {
  readonly rij: Rij;
  readonly tabel: Tabel;
  /** The line's amounts are this many times the table's: 1000 or 0.001. */
  readonly keer: number;
}

/** Something that a person must tell us before it can be judged. */
export interface Vraag {
  readonly soort:
    | 'geen-kop'
    | 'geen-tabel'
    | 'geen-jaar'
    | 'tweeduidig-bedrag'
    | 'onleesbaar-bedrag'
    | 'datum-onleesbaar'
    | 'dubbele-naam'
    | 'kolom-volgt-niet'
    | 'totaal-volgt-niet'
    | 'te-groot'
    | 'regeling-meervoudig';
  /** Sheet, range or cell, as shown to the user. */
  readonly waar: string;
  /** Which cells; may be empty for a sheet as a whole. */
  readonly plaatsen: readonly Plaats[];
  /** Dutch: what is unclear and what is not judged because of it. */
  readonly waarom: string;
}
