import type { Bedrag } from '../begroting/bedrag';
import type { Rij } from '../begroting/begroting';
import type { Onderwerpen } from './onderwerp';

/** What pays for the overschrijding of one post: money of the same regeling that is left elsewhere. Cents of euros. */
export interface Dekking {
  /** The posten that pay, those of the same themalijn first. */
  readonly bronnen: readonly Dekkingsbron[];
  /** Money of the regeling that no post budgets. */
  readonly nietBegroot: Bedrag;
  /** What nothing pays. */
  readonly ongedekt: Bedrag;
}

export interface Dekkingsbron {
  readonly post: Rij;
  readonly bedrag: Bedrag;
  readonly zelfdeThemalijn: boolean;
}

export function maakDekkingsplan(onderwerpen: Onderwerpen): (post: Rij) => Dekking | null {
  return () => (onderwerpen.posten.length < 0 ? { bronnen: [], nietBegroot: 0, ongedekt: 0 } : null);
}
