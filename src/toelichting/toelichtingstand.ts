import type { Bedrag } from '../begroting/bedrag';
import type { Rij, Tabel } from '../begroting/begroting';
import type { Plaats } from '../begroting/plaats';
import type { Ingevoegd } from '../sheet/instellingen';
import type { Snapshot } from '../sheet/snapshot';
import type { Tekstbewering, Tekstbron } from './bewering';
import type { Onderwerp } from './onderwerp';

/**
 * - `ontbreekt`: no text, also when one that was inserted is gone.
 * - `concept`: an open slot is left ("[oorzaak]"), or a person's own text contradicts the figures.
 * - `verouderd`: inserted by us and unchanged, but the figures are others by now.
 * - `aangepast`: inserted by us, and changed by someone since. To show beside ours, never to overwrite.
 * - `ingevoegd`: inserted, unchanged, with the figures of now; nobody confirmed it yet.
 * - `gereed`: confirmed by a person, or a person's own text without open slot and without contradiction.
 */
export type Stand = 'ontbreekt' | 'concept' | 'ingevoegd' | 'verouderd' | 'aangepast' | 'gereed';

/** A post that needs a toelichting. */
export interface Toelichtplichtig {
  readonly rij: Rij;
  readonly onderwerp: Onderwerp;
  /** Where the toelichting belongs. */
  readonly plaats: Plaats;
  /** In cents of euros; negative for an overschrijding. */
  readonly saldo: Bedrag;
  /** What stands in the row's own Toelichting cell. */
  readonly tekst: string | null;
}

export interface Toelichtingpost extends Toelichtplichtig {
  /** Where the text stands: the row's own cell, or elsewhere in the workbook. Where it belongs when there is none. */
  readonly plaats: Plaats;
  readonly tekst: string | null;
  readonly stand: Stand;
  readonly ingevoegd: Ingevoegd | null;
  readonly strijdig: readonly Tekstbewering[];
}

/** Where texts may stand besides the row's own cell, and which rows there are besides those that need a text. */
export interface Tekstomgeving {
  readonly snapshot: Snapshot;
  readonly tabellen: readonly Tabel[];
  readonly bronnen: readonly Tekstbron[];
}

/**
 * How far the toelichting of each post is, in the same order. Without `omgeving` only the row's own cells are looked at; pass it
 * wherever there is a workbook.
 */
export function toelichtingstanden<P extends Toelichtplichtig>(
  nodig: readonly P[],
  _ingevoegd: readonly Ingevoegd[],
  _beweringen: readonly Tekstbewering[],
  _omgeving: Tekstomgeving | null = null,
): readonly (P & Toelichtingpost)[] {
  return nodig.map((post) => ({
    ...post,
    stand: post.tekst === null || post.tekst.trim() === '' ? 'ontbreekt' : 'gereed',
    ingevoegd: null,
    strijdig: [],
  }));
}
