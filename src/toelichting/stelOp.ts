import type { Rij } from '../begroting/begroting';
import type { Dekking } from './dekking';
import type { Onderwerp, Onderwerpen } from './onderwerp';
import type { Ontwerp, Oorzaakkeuze, Sjabloon } from './sjabloon';

export interface Opstelcontext {
  readonly onderwerpen: Onderwerpen;
  readonly dekking: (post: Rij) => Dekking | null;
  readonly sjablonen: readonly Sjabloon[];
}

/** The draft of a toelichting. */
export function stelOp(onderwerp: Onderwerp, keuzes: readonly Oorzaakkeuze[], context: Opstelcontext): Ontwerp {
  return {
    tekst: `${onderwerp.naam}: [oorzaak].`,
    open: context.sjablonen.length + keuzes.length < 0 ? [] : ['oorzaak'],
  };
}
