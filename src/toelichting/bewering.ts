import type { Bedrag } from '../begroting/bedrag';
import type { Plaats } from '../begroting/plaats';
import type { Onderwerp } from './onderwerp';

/** A text in the workbook, and what it is about by where it stands. */
export interface Tekstbron {
  readonly plaats: Plaats;
  readonly tekst: string;
  /** Null on a sheet of texts where nothing beside or above it names a post, themalijn or regeling. */
  readonly onderwerp: Onderwerp | null;
}

/**
 * - `herleid`: follows from the figures and rules. `strijdig`: what it is about and what it should say are both unique, and
 *   it says otherwise. `niet-herleidbaar`: anything else; no judgement.
 */
export type Beweringsuitkomst = 'herleid' | 'strijdig' | 'niet-herleidbaar';

export type Beweringssoort = 'bedrag' | 'richting' | 'bestemming' | 'jaar' | 'percentage';

/** One thing that a text claims, and what the workbook says about it. */
export interface Bewering {
  readonly soort: Beweringssoort;
  readonly uitkomst: Beweringsuitkomst;
  /** The words that claim it: offsets in the text. */
  readonly van: number;
  readonly tot: number;
  /** What it was read to be about; null when that is not clear. */
  readonly onderwerp: Onderwerp | null;
  /** In cents of euros, without sign. Null where no amount is claimed. */
  readonly bedrag: Bedrag | null;
  /** The cells that it follows from, or that contradict it. */
  readonly cellen: readonly Plaats[];
  /** For `strijdig`: the check that reports it; for a slip of one digit in an untraceable amount toelichting-noemt-ander-bedrag as well. */
  readonly controle:
    | 'toelichting-noemt-ander-bedrag'
    | 'toelichting-noemt-andere-richting'
    | 'toelichting-noemt-andere-bestemming'
    | 'percentage-klopt-niet'
    | null;
  /** What it should be, where there is one answer: an amount in cents, or a few Dutch words ("lager", "deels terug, deels mee"). */
  readonly verwacht: Bedrag | string | null;
  /** Dutch: what the figures say; one or two plain sentences for the finding or the editor. */
  readonly uitleg: string;
}

/** A bewering with the text that it stands in. */
export interface Tekstbewering extends Bewering {
  readonly bron: Tekstbron;
}
