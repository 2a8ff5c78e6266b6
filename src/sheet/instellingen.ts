import type { Bedrag } from '../begroting/bedrag';
import type { Bedragbetekenis, Tekstbetekenis } from '../begroting/begroting';
import type { Plaats } from '../begroting/plaats';
import type { Regeling } from '../regelingen/regeling';

/** Everything a user can set; shared through the sheet Sluitend of the workbook, or given as a JSON file on the command line. */
export interface Instellingen {
  /** The budget year; null: read it from the workbook. */
  readonly jaar: number | null;
  readonly drempel: Drempel;
  /** The shipped regelingen with the workbook's own changes and additions merged in. */
  readonly regelingen: readonly Regeling[];
  /** Codes of the regelingen that the workbook changed or added; the report prints them. */
  readonly gewijzigdeRegelingen: readonly string[];
  /** What a column means, where the user corrected recognition. */
  readonly kolommen: readonly Kolomcorrectie[];
  /** Which sheet a line of the totaaloverzicht belongs to, where names leave it open. */
  readonly koppelingen: readonly Koppeling[];
  readonly geaccepteerd: readonly Acceptatie[];
  /** The organisation's own templates for texts, as typed; which of them can be used is for `leesSjablonen`. */
  readonly sjablonen: readonly Sjabloonrij[];
  /** What the year before carried in, per regeling, as someone took it over from that year's workbook. */
  readonly beginstanden: readonly Beginstand[];
  /** Which other regelingen may pay a post, as the user entered it. */
  readonly toegestaan: readonly Toegestaan[];
  /** Which texts were inserted, confirmed, and with which figures. */
  readonly ingevoegd: readonly Ingevoegd[];
}

/**
 * A deviation needs a toelichting when it is at least `vanafBedrag`; or at least `ofBedrag` and at least `ofProcent`
 * of the budget; or any overschrijding if `elkeOverschrijding`; but never below `behalveOnder`. Amounts in cents; null is off.
 */
export interface Drempel {
  readonly vanafBedrag: Bedrag | null;
  readonly ofBedrag: Bedrag | null;
  /** Decimal text, e.g. "5" or "2.5"; percent of the budget. */
  readonly ofProcent: string | null;
  readonly elkeOverschrijding: boolean;
  readonly behalveOnder: Bedrag | null;
}

export interface Kolomcorrectie {
  readonly blad: string;
  /** Zero-based. */
  readonly kolom: number;
  readonly betekenis: Bedragbetekenis | Tekstbetekenis;
}

export interface Koppeling {
  /** Label of the line in the totaaloverzicht. */
  readonly regel: string;
  readonly blad: string;
}

export interface Acceptatie {
  readonly controle: string;
  readonly blad: string;
  /** Address within the sheet, e.g. "E7". */
  readonly cel: string;
  /** The finding's amounts when it was accepted; the acceptance lapses when they differ. */
  readonly vingerafdruk: string;
  readonly door: string;
  readonly reden: string;
  /** ISO date. */
  readonly datum: string;
}

/** A template as it stands on the sheet Sluitend; null where a cell is empty. */
export interface Sjabloonrij {
  readonly id: string | null;
  readonly naam: string | null;
  readonly deel: string | null;
  readonly bij: string | null;
  readonly duur: string | null;
  readonly invloed: string | null;
  readonly tekst: string | null;
  /** Where the row begins; null in a settings file. */
  readonly plaats: Plaats | null;
}

/** A text that was inserted or confirmed, by what it is about: rows move and sheets get other names. */
export interface Ingevoegd {
  readonly id: string;
  /** Where the text stood when it was inserted. */
  readonly blad: string;
  /** Address within the sheet, e.g. "F7". */
  readonly cel: string;
  /** Name of the table, and the heading above the row if there is one: "Jeugd › Preventie". */
  readonly tabel: string;
  /** Label of the row. */
  readonly post: string;
  /** As the row names it; '' when it names none. */
  readonly regeling: string;
  /** Of the text as inserted: see `tekstafdruk`. */
  readonly afdruk: string;
  /** The figures that the text was based on, readable: see `cijfersVan`. */
  readonly cijfers: string;
  /** JSON of the chosen causes; '' for a text that was written or edited freely. See `leesKeuzes`. */
  readonly keuzes: string;
  /** Who confirmed the text and when ("2025-01-31 J. Jansen"); '' when nobody did. */
  readonly gereed: string;
}

/** What a regeling carried out of the year before, and where that was read. */
export interface Beginstand {
  /** As the user writes it. */
  readonly regeling: string;
  /** The year for which it was granted; null: all that was carried in. */
  readonly tranche: number | null;
  /** Cents of euros. */
  readonly bedrag: Bedrag;
  /** The workbook or document: "Regelingen 2023.xlsx". */
  readonly bron: string;
  readonly plaats: Plaats | null;
}

/** A post that other regelingen than its own may pay, by what it is called: rows move and sheets get other names. */
export interface Toegestaan {
  readonly tabel: string;
  readonly post: string;
  /** Names of the regelingen, as the user wrote them. */
  readonly regelingen: readonly string[];
  readonly plaats: Plaats | null;
}

export interface GelezenInstellingen {
  readonly instellingen: Instellingen;
  /** What could not be used, with a Dutch sentence that says what is wrong and that the default is used instead. */
  readonly ongeldig: readonly { readonly plaats: Plaats; readonly waarom: string }[];
}
