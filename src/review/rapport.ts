import type { TabelSoort } from '../begroting/begroting';
import type { CheckId, Ernst } from '../checks/check';
import type { OorzaakSoort } from '../diagnose/oorzaak';
import type { Beweringssoort, Beweringsuitkomst } from '../toelichting/bewering';
import type { Stand } from '../toelichting/toelichtingstand';
import type { Wijzigingssoort } from './vrijgavestand';

/**
 * The result of a review as plain JSON: what the command line prints with --json and the task pane shows.
 * Amounts are as in the cell, in its unit (15250, or 12.5), those of texts in euros; addresses are "Blad!D7" with the sheet name unquoted.
 */
export interface Bestandsrapport {
  bestand: string;
  jaar: number | null;
  tabellen: Tabelrapport[];
  bevindingen: Bevindingrapport[];
  nietBeoordeeld: { controle: string; waar: string; waarom: string }[];
  regelingen: Regelingrapport[];
  /** What may only move on to another year with a document. */
  bewijzen: Bewijsrapport[];
  /** Which costs could be booked on money that would otherwise be paid back; null when no post has a choice. */
  dekkingsadvies: Adviesrapport | null;
  /** What tables made during the year expect of its end; null without. */
  prognose: Prognoserapport | null;
  /** How the forecast came out, where the workbook has the outcome as well. */
  prognosevergelijking: Prognosevergelijkingsrapport | null;
  /** From the begroting to the gewijzigde begroting, per table that tells what changed. */
  begrotingswijzigingen: Brugrapport[];
  /** The posten that need a toelichting by the thresholds, with or without a text. */
  toelichtingen: Toelichtingrapport[];
  /** What the texts of the workbook claim, in their order. */
  beweringen: Beweringrapport[];
  tellingen: {
    toelichtingen: { gereed: number; open: number };
    beweringen: { herleid: number; strijdig: number; nietHerleidbaar: number };
  };
  /** The last release of the figures for the BO, and what became of them since; null when there was none. */
  vrijgave: Vrijgaverapport | null;
  /** A Dutch sentence when the file could not be read; null otherwise. */
  fout: string | null;
}

export interface Vrijgaverapport {
  /** The sheet that it stands on. */
  blad: string;
  door: string;
  datum: string;
  /** How many amounts were released. */
  bedragen: number;
  /** `cel` is null when it is gone, `was` and `wordt` when there was or is no amount, or when only its row is known. */
  gewijzigd: {
    soort: Wijzigingssoort;
    cel: string | null;
    naam: string;
    was: number | null;
    wordt: number | null;
  }[];
  /** What goes elsewhere of a regeling, in euros; also where no amount changed. */
  afrekening: { regeling: string; deel: string; was: number | null; wordt: number | null }[];
  /** Why the release can no longer be relied on; null when it can. */
  geschonden: string | null;
}

export interface Rapport {
  versie: 1;
  bestanden: Bestandsrapport[];
}

export interface Tabelrapport {
  blad: string;
  bereik: string;
  soort: TabelSoort;
  naam: string;
  eenheid: number;
  posten: number;
  /** Relations in this table that hold only within the slack for rounding. */
  afrondingen: number;
}

export type Rapportwaarde = number | string | null;

export interface Oorzaakrapport {
  soort: OorzaakSoort;
  cel: string;
  gevonden: Rapportwaarde;
  voorstel: Rapportwaarde;
}

export interface Bevindingrapport {
  controle: CheckId;
  ernst: Ernst;
  cel: string;
  cellen: string[];
  melding: string;
  gevonden?: Rapportwaarde;
  verwacht?: Rapportwaarde;
  verschil?: number;
  oorzaak?: Oorzaakrapport;
  /** Where no unique cause was found: the best hypotheses, cheapest first. */
  kandidaten?: Oorzaakrapport[];
  bewijs: { controle: CheckId; cel: string; gevonden: Rapportwaarde; verwacht: Rapportwaarde; verschil: number }[];
  geaccepteerd?: { door: string; reden: string; datum: string };
}

export interface Toelichtingrapport {
  /** Where the text stands, or belongs. */
  cel: string;
  /** The name of the table. */
  tabel: string;
  post: string;
  regeling: string | null;
  /** begroting − realisatie, in the unit of its table. */
  saldo: number;
  stand: Stand;
  /** What pays for an overschrijding, in the same unit; absent where that is not known. */
  dekking?: {
    bronnen: { cel: string; post: string; bedrag: number }[];
    /** Money of the regeling that no post budgets. */
    nietBegroot: number;
    ongedekt: number;
  };
}

export interface Beweringrapport {
  cel: string;
  soort: Beweringssoort;
  uitkomst: Beweringsuitkomst;
  /** The words that claim it. */
  tekst: string;
  /** The sentence that they stand in. */
  zin: string;
  /** In euros; absent where no amount is claimed. */
  bedrag?: number;
  /** What it should be: euros, or a few words. */
  verwacht?: Rapportwaarde;
  /** The cells that it follows from, or that contradict it. */
  cellen: string[];
  uitleg: string;
}

export interface Regelingrapport {
  regeling: string;
  baten: number;
  lasten: number;
  saldo: number;
  terugbetaling: number;
  overheveling: number;
  /** First year to which the carried amount goes, or null. */
  overhevelingNaar: number | null;
  reservering: number;
  resultaat: number;
  nogTeBesluiten: number;
  tekort: number;
  label: string;
  /** Why this destination: rule, window, evidence, override; Dutch sentences. */
  redenen: string[];
  /** How the saldo is made up, oldest first; empty where the workbook does not tell, or no year binds the money. */
  tranches: Trancherapport[];
}

export interface Trancherapport {
  /** The year for which it was granted; null: carried in from earlier years. */
  jaar: number | null;
  baten: number;
  besteed: number;
  /** Negative: a tekort. */
  rest: number;
  /** The last year in which it may be spent; null: no limit known. */
  bestedenTot: number | null;
  besluit: 'mee' | 'terug' | 'open';
}

export interface Bewijsrapport {
  regeling: string;
  /** What hangs on it, in the unit of the regeling. */
  bedrag: number;
  document: string | null;
  /** ISO date. */
  datum: string | null;
  status: 'gevraagd' | 'toegezegd' | 'vastgelegd' | 'ontbreekt';
  gevolg: string;
}

/** In euros, whatever the unit of the tables. Advice only: nothing was booked. */
export interface Adviesrapport {
  /** What was spent, or what is expected to be. */
  basis: 'realisatie' | 'prognose';
  /** In an order in which each can be carried out without a tekort in between. `cel` holds the costs of the post. */
  boekingen: { cel: string; post: string; van: string; naar: string; bedrag: number; minderTerug: number }[];
  /** Every regeling, now and after the bookings. */
  regelingen: { regeling: string; voor: Adviesstand; na: Adviesstand }[];
  /** How much less is paid back in total. */
  besparing: number;
  /** No other booking saves as much and changes as little. */
  uniek: boolean;
  /** The advice in Dutch sentences, and what it rests on. */
  zinnen: string[];
  /** What it does not reckon with, and why. */
  bezwaren: string[];
}

export type Adviesstand = Pick<
  Regelingrapport,
  'lasten' | 'saldo' | 'terugbetaling' | 'overheveling' | 'reservering' | 'resultaat' | 'nogTeBesluiten' | 'tekort'
>;

export interface Prognoserapport {
  /** ISO date up to which was spent; null when the workbook does not say, or says several. */
  peildatum: string | null;
  /** "Blad!A1:F9". */
  tabellen: string[];
  /** As expected at the end of the year, in euros times `eenheid`. */
  regelingen: (Regelingrapport & { eenheid: number })[];
  /** Amounts in the unit of their table; `besteed` and `verwacht` are null when the table does not say what was spent. */
  posten: {
    cel: string;
    post: string;
    begroot: number;
    besteed: number | null;
    verwacht: number | null;
    lasten: number;
    eindsaldo: number;
  }[];
  nietTeBepalen: { naam: string; waarom: string }[];
}

/** What was left against what was expected to be; in euros, largest difference first. */
export interface Prognosevergelijkingsrapport {
  posten: {
    cel: string;
    post: string;
    regeling: string | null;
    verwacht: number;
    uitkomst: number;
    /** Positive: more was left than expected. */
    verschil: number;
  }[];
  zonderUitkomst: string[];
  zonderPrognose: string[];
}

/** Amounts in euros times `eenheid`. */
export interface Brugrapport {
  tabel: string;
  bereik: string;
  eenheid: number;
  /** Where the table has columns for each. */
  maat: 'baten' | 'lasten' | null;
  /** The posten that changed. */
  posten: ({ cel: string; post: string } & Brugpostrapport)[];
  /** Of all posten. */
  totaal: Brugpostrapport;
}

export interface Brugpostrapport {
  primitief: number;
  /** `datum` is a date or month: "2024-03-12", "2024-07". */
  wijzigingen: { bedrag: number; besluit: string | null; datum: string | null; cel: string }[];
  gewijzigd: number;
  /** gewijzigd − primitief − wijzigingen; 0 where rounding explains it. */
  onverklaard: number;
}
