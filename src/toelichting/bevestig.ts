import { kolomletter } from '../sheet/adres';
import type { Ingevoegd } from '../sheet/instellingen';
import { identiteitVan } from '../sheet/identiteit';
import { cijfersVan } from './cijfersVan';
import { tekstafdruk } from './tekstafdruk';
import { nieuwId } from './nieuwId';
import type { Toelichtingpost } from './toelichtingstand';

/**
 * The ledger row that says that a person confirmed the text as it stands, with the figures of now. A text that someone else
 * wrote or changed is then theirs: it is never replaced. Null when there is no text. `datum` is an ISO date.
 */
export function bevestig(
  { rij, onderwerp, plaats, tekst, ingevoegd }: Toelichtingpost,
  { naam, datum }: { readonly naam: string; readonly datum: string },
  grootboek: readonly Ingevoegd[],
): Ingevoegd | null {
  if (tekst === null) return null;
  const identiteit = identiteitVan(rij);
  const afdruk = tekstafdruk(tekst);
  const cel = `${kolomletter(plaats.kolom)}${plaats.rij + 1}`;
  return {
    id: ingevoegd?.id ?? nieuwId(identiteit, plaats, new Set(grootboek.map(({ id }) => id))),
    blad: plaats.blad,
    cel,
    ...identiteit,
    afdruk,
    cijfers: cijfersVan(onderwerp),
    keuzes: ingevoegd?.afdruk === afdruk ? ingevoegd.keuzes : '',
    gereed: `${datum} ${naam.replace(/\s+/g, ' ').trim().slice(0, 200) || 'onbekend'}`,
  };
}

/** The ledger row without its confirmation; null when nothing is left to remember, because the text is a person's own. */
export function trekIn(ingevoegd: Ingevoegd): Ingevoegd | null {
  return ingevoegd.keuzes === '' ? null : { ...ingevoegd, gereed: '' };
}
