import type { Tabel } from '../begroting/begroting';
import type { Plaats } from '../begroting/plaats';
import { celadres, leesAdres } from '../sheet/adres';
import type { Ingevoegd } from '../sheet/instellingen';
import type { Snapshot } from '../sheet/snapshot';
import type { Tekstbewering } from './bewering';
import { cijfersVan } from './cijfersVan';
import { tekstafdruk } from './tekstafdruk';
import { zoekIngevoegd } from './ingevoegd';
import type { Onderwerp } from './onderwerp';
import { heeftOpenSlot } from './openSlot';
import type { NodigeToelichting } from './toelichtingNodig';
import { maakTekstzoeker, type Tekstvondst } from './zoekTekst';

/**
 * - `ontbreekt`: no text, also when one that was inserted is gone.
 * - `concept`: an open slot is left ("[oorzaak]"), or a person's own text contradicts the figures.
 * - `verouderd`: inserted by us and unchanged, but the figures are others by now; also when it was confirmed.
 * - `aangepast`: inserted by us, and changed by someone since. To show beside ours, never to overwrite.
 * - `ingevoegd`: inserted, unchanged, with the figures of now; nobody confirmed it yet.
 * - `gereed`: confirmed by a person, or a person's own text without open slot and without contradiction.
 */
export type Stand = 'ontbreekt' | 'concept' | 'ingevoegd' | 'verouderd' | 'aangepast' | 'gereed';

/** A post that needs a toelichting, and how far that is. */
export interface Toelichtingpost extends NodigeToelichting {
  readonly stand: Stand;
  readonly ingevoegd: Ingevoegd | null;
  readonly strijdig: readonly Tekstbewering[];
}

/** Where an inserted text may have gone, and which rows there are besides those that need a text. */
export interface Tekstomgeving {
  readonly snapshot: Snapshot;
  readonly tabellen: readonly Tabel[];
}

const GEEN: readonly Tekstbewering[] = [];

/**
 * How far the toelichting of each post is, in the same order. Without `omgeving` only the given texts are looked at: an inserted
 * text that stands in a cell of its own is not found then.
 */
export function toelichtingstanden<P extends NodigeToelichting>(
  nodig: readonly P[],
  ingevoegd: readonly Ingevoegd[],
  beweringen: readonly Tekstbewering[],
  omgeving: Tekstomgeving | null = null,
): readonly Toelichtingpost[] {
  const grootboek = zoekIngevoegd(nodig, ingevoegd, omgeving?.tabellen);
  const strijdigIn = perPlaats(beweringen.filter(({ uitkomst }) => uitkomst === 'strijdig'));
  const zoekTekst = omgeving === null ? () => null : maakTekstzoeker(omgeving.snapshot);
  return nodig.map((post) => {
    const eigen = grootboek.get(post.rij) ?? null;
    const { plaats, tekst } = kiesTekst(post, eigen, zoekTekst);
    const strijdig = strijdigIn.size === 0 ? GEEN : (strijdigIn.get(adresVan(plaats)) ?? GEEN);
    const stand = standVan(tekst, post.onderwerp, eigen, strijdig.length > 0);
    const { rij, onderwerp, saldo, heeftKolom } = post;
    return { rij, onderwerp, plaats, saldo, tekst, heeftKolom, stand, ingevoegd: eigen, strijdig };
  });
}

/** The text of the post itself; elsewhere only one that we put there, outside the column of its table that is meant for it. */
function kiesTekst(
  { tekst, plaats, rij }: NodigeToelichting,
  eigen: Ingevoegd | null,
  zoekTekst: (ingevoegd: Ingevoegd) => Tekstvondst | null,
): { readonly plaats: Plaats; readonly tekst: string | null } {
  const geschreven = tekst === null || tekst.trim() === '' ? null : tekst;
  if (eigen === null || (geschreven !== null && tekstafdruk(geschreven) === eigen.afdruk)) {
    return { plaats, tekst: geschreven };
  }
  const elders = isInKolom(eigen, rij.tabel) ? null : zoekTekst(eigen);
  if (elders === null || (geschreven !== null && !elders.ongewijzigd)) return { plaats, tekst: geschreven };
  return { plaats: elders.plaats, tekst: elders.tekst };
}

function isInKolom({ blad, cel }: Ingevoegd, tabel: Tabel): boolean {
  const kolom = leesAdres(cel)?.kolom;
  const kolommen = tabel.tekstkolommen.filter(({ betekenis }) => betekenis === 'toelichting');
  return blad === tabel.blad && kolommen.some(({ nummer }) => nummer === kolom);
}

function standVan(tekst: string | null, onderwerp: Onderwerp, eigen: Ingevoegd | null, isStrijdig: boolean): Stand {
  if (tekst === null) return 'ontbreekt';
  if (heeftOpenSlot(tekst)) return 'concept';
  if (eigen === null) return isStrijdig ? 'concept' : 'gereed';
  if (tekstafdruk(tekst) !== eigen.afdruk) return 'aangepast';
  if (eigen.cijfers !== cijfersVan(onderwerp)) return 'verouderd';
  return eigen.gereed === '' ? 'ingevoegd' : 'gereed';
}

function perPlaats(beweringen: readonly Tekstbewering[]): ReadonlyMap<string, readonly Tekstbewering[]> {
  const groepen = new Map<string, Tekstbewering[]>();
  for (const bewering of beweringen) {
    const adres = adresVan(bewering.bron.plaats);
    const groep = groepen.get(adres);
    if (groep) groep.push(bewering);
    else groepen.set(adres, [bewering]);
  }
  return groepen;
}

function adresVan({ blad, rij, kolom }: Plaats): string {
  return celadres(blad, rij, kolom);
}
