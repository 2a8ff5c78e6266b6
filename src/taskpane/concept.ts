import type { Rij } from '../begroting/begroting';
import { leesKeuzes } from '../sheet/leesKeuzes';
import { openSloten } from '../toelichting/openSlot';
import type { Invoeging } from '../toelichting/planInvoeging';
import type { Oorzaakkeuze, Ontwerp } from '../toelichting/sjabloon';
import { stelOp, type Opstelcontext } from '../toelichting/stelOp';
import type { Toelichtingpost } from '../toelichting/toelichtingstand';

/** A text under way: the chosen causes, and the words of whoever edited it; null while it follows the figures. */
export interface Concept {
  readonly keuzes: readonly Oorzaakkeuze[];
  readonly eigen: string | null;
}

/** Begins with the causes, or with the words, of the text that was inserted. */
export function beginconcept({ ingevoegd, stand, tekst }: Toelichtingpost): Concept {
  if (ingevoegd === null) return { keuzes: [], eigen: null };
  const keuzes = leesKeuzes(ingevoegd.keuzes);
  const isVrij = keuzes === null && stand !== 'aangepast';
  return { keuzes: keuzes ?? [], eigen: isVrij ? tekst : null };
}

/** The text as it would be inserted, with the figures of now where it still follows them. */
export function tekstVan(post: Toelichtingpost, { keuzes, eigen }: Concept, context: Opstelcontext): Ontwerp {
  return eigen === null ? stelOp(post.onderwerp, keuzes, context) : { tekst: eigen, open: openSloten(eigen) };
}

/** What it is to insert the text of a concept. */
export function invoegingVan(
  { rij, onderwerp, ingevoegd }: Toelichtingpost,
  { keuzes, eigen }: Concept,
  tekst: string,
): Invoeging {
  return { rij, onderwerp, tekst, keuzes: eigen === null ? keuzes : null, ingevoegd };
}

/** A name for each post that stays the same when its row moves. */
export function sleutelsVan(posten: readonly Toelichtingpost[]): ReadonlyMap<Rij, string> {
  const aantallen = new Map<string, number>();
  return new Map(
    posten.map(({ rij }) => {
      const naam = JSON.stringify([rij.tabel.naam, rij.sectie, rij.label, rij.regeling?.tekst]);
      const eerder = aantallen.get(naam) ?? 0;
      aantallen.set(naam, eerder + 1);
      return [rij, `${naam}${eerder}`];
    }),
  );
}
