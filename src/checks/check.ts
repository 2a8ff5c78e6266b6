import type { Bedrag } from '../begroting/bedrag';
import type { Begroting } from '../begroting/begroting';
import type { Plaats } from '../begroting/plaats';
import type { Vergelijking } from '../begroting/vergelijking';
import type { Diagnose } from '../diagnose/oorzaak';
import type { Formuleafwijking } from '../diagnose/zoekFormuleafwijkingen';
import type { Afrekening } from '../regelingen/afrekening';
import type { Advies } from '../jaareinde/adviseer';
import type { Begrotingsbrug } from '../jaareinde/begrotingsbruggen';
import type { Bewijs } from '../jaareinde/bewijsregister';
import type { Prognose } from '../jaareinde/maakPrognose';
import type { Regelinginvoer } from '../jaareinde/regelinginvoer';
import type { Herkenning } from '../sheet/herkenning';
import type { GelezenInstellingen } from '../sheet/instellingen';
import type { Snapshot } from '../sheet/snapshot';
import type { Tekstbewering } from '../toelichting/bewering';
import type { Dekkingsplan } from '../toelichting/dekking';
import type { Onderwerpen } from '../toelichting/onderwerp';
import type { Toelichtingpost } from '../toelichting/toelichtingstand';

/** `fout`: a figure or a rule is broken. `let-op`: a person must look. */
export type Ernst = 'fout' | 'let-op';

export type CheckGroep = 'cijfers' | 'rekenkundig' | 'aansluiting' | 'regeling' | 'toelichting' | 'werkmap';

export type CheckId = string;

/** One check: everything about it in one file. Its examples are its test, its page in docs/ and its sample in the workbench. */
export interface Check {
  /** Kebab-case; also the file's name. */
  readonly id: CheckId;
  readonly groep: CheckGroep;
  /** A short Dutch sentence for lists, at most 60 characters, without full stop. */
  readonly titel: string;
  readonly ernst: Ernst;
  /** Why a controller wants to know; Dutch. */
  readonly waarom: string;
  /** Where the need was seen: document, rule, research. */
  readonly bron: string;
  /** What it deliberately does not do; Dutch. */
  readonly beperking?: string;
  zoek(context: Checkcontext): Iterable<Uitkomst>;
  readonly voorbeelden: {
    readonly goed: readonly [Voorbeeld, ...Voorbeeld[]];
    readonly fout: readonly [Voorbeeld, ...Voorbeeld[]];
  };
}

export interface Checkcontext {
  readonly snapshot: Snapshot;
  readonly begroting: Begroting;
  readonly herkenning: Herkenning;
  readonly vergelijkingen: readonly Vergelijking[];
  /** Every broken vergelijking of which all amounts are readable is in exactly one diagnose. */
  readonly diagnoses: readonly Diagnose[];
  /** Formulas that give the right value for now, but cover other cells than they should. */
  readonly formuleafwijkingen: readonly Formuleafwijking[];
  /** The money of each regeling, from which its afrekening follows; in the same order. */
  readonly regelinginvoer: readonly Regelinginvoer[];
  readonly afrekeningen: readonly Afrekening[];
  /** What is expected at the end of the year; null without a table made during it. */
  readonly prognose: Prognose | null;
  /** From the begroting as adopted to the gewijzigde begroting. */
  readonly bruggen: readonly Begrotingsbrug[];
  /** What may only move on with evidence. */
  readonly bewijzen: readonly Bewijs[];
  /** Which costs could be booked on money that would otherwise be lost; null when no post has a choice. */
  readonly advies: Advies | null;
  /** What texts can be about. */
  readonly onderwerpen: Onderwerpen;
  /** What pays for the overschrijding of a post; null without overschrijding or regeling. */
  readonly dekking: Dekkingsplan;
  /** What the texts of the workbook claim, in their order. */
  readonly beweringen: readonly Tekstbewering[];
  /** The posten that need a toelichting, with how far it is. */
  readonly toelichtingen: readonly Toelichtingpost[];
  readonly instellingen: GelezenInstellingen;
}

/** A table is in order unless an outcome says otherwise. */
export type Uitkomst = Bevinding | NietBeoordeeld;

export interface Bevinding {
  readonly soort: 'bevinding';
  /** The cell to go to. */
  readonly cel: Plaats;
  /** Every cell that the finding is about. */
  readonly cellen: readonly Plaats[];
  /** What happened and what it means, one or two Dutch sentences, with post, amounts and difference. */
  readonly melding: string;
  /** Differs from the check's own ernst only where the design says so (a formula defect without effect). */
  readonly ernst?: Ernst;
  readonly gevonden?: Bedrag | string;
  readonly verwacht?: Bedrag | string;
  /** gevonden − verwacht, in cents. */
  readonly verschil?: Bedrag;
  readonly diagnose?: Diagnose;
}

export interface NietBeoordeeld {
  readonly soort: 'niet-beoordeeld';
  /** Sheet, range or table. */
  readonly waar: string;
  /** "geen kolom saldo": completes "niet beoordeeld, omdat er …" or stands as a sentence of its own. */
  readonly waarom: string;
}

/**
 * A small workbook: per sheet its rows of cells from A1 on. Text that starts with "=" is a formula; its value is
 * computed by the example reader for + − and SUM. `verwacht` is the cell of the finding ("Ouderen!E7").
 */
export interface Voorbeeld {
  readonly titel: string;
  readonly bladen: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>;
  /** Names of hidden sheets, and addresses of hidden rows and columns: "Wonen!4:4", "Wonen!C:C". */
  readonly verborgen?: readonly string[];
  /** Manual calculation; formulas keep the values given here instead of computed ones ("Wonen!D2": 12). */
  readonly handmatig?: Readonly<Record<string, number>>;
  readonly verwacht?: string;
}
