import type { Plaats } from '../begroting/plaats';
import { celadres } from '../sheet/adres';
import type { Edit } from '../sheet/edit';
import type { Snapshot } from '../sheet/snapshot';
import { zoekCel } from '../sheet/zoekCel';
import { celtekst, type Invoegdoel, type Invoegplan } from '../toelichting/planInvoeging';
import { Tekstblad } from '../toelichting/tekstblad';
import type { Voorstel } from './Invoegvoorstel';

/** A text about more than one post, and what it is called on the sheet for texts. */
export interface Verslagtekst {
  readonly soort: string;
  readonly naam: string;
  readonly tekst: string;
}

const GEEN_PLAN: Invoegplan = { edits: [], grootboek: [], conflicten: [], nieuwBlad: null };

/**
 * What it takes to write a text in a cell, or in its row of the sheet for texts. `vervangt` is what the user said may be replaced;
 * anything else that stands there stays. The ledger holds no such texts.
 */
export function planVerslagtekst(
  verslagtekst: Verslagtekst,
  doel: Exclude<Invoegdoel, 'toelichting'>,
  snapshot: Snapshot,
  vervangt: string | null,
): Voorstel {
  const tekst = celtekst(verslagtekst.tekst);
  const niets = { plan: GEEN_PLAN, tekst, edit: null, bezwaar: null };
  const blad = new Tekstblad(snapshot);
  if (doel === 'blad' && blad.verborgen) {
    const waarom = `Het blad ${blad.naam} is verborgen. Maak het zichtbaar, of kies een cel.`;
    return { ...niets, bezwaar: { plaats: null, staat: null, waarom } };
  }
  const rij = { label: verslagtekst.naam, tabel: { naam: verslagtekst.soort } };
  const bestaand = doel === 'blad' ? blad.zoek(rij, null) : doel.cel;
  if (bestaand === null) {
    const { namen, plaats } = blad.nieuweRij(rij);
    const edit = maakEdit(verslagtekst, tekst, plaats, null);
    const edits = namen.map(({ plaats: waar, naam }): Edit => maakEdit(verslagtekst, naam, waar, null));
    return {
      ...niets,
      edit,
      plan: { ...GEEN_PLAN, edits: [...edits, edit], nieuwBlad: blad.nieuw ? blad.naam : null },
    };
  }
  const cel = zoekCel(bestaand, snapshot);
  const staat = cel === undefined || typeof cel.waarde === 'object' ? null : cel.waarde;
  const isLeeg = staat === null || staat === '';
  if (cel?.formule !== undefined) {
    const waarom = `In ${adresVan(bestaand)} staat een formule; die blijft staan. Kies een andere cel.`;
    return { ...niets, bezwaar: { plaats: bestaand, staat: null, waarom } };
  }
  if (staat === tekst) return niets;
  if (!isLeeg && String(staat) !== vervangt) {
    const waarom = `In ${adresVan(bestaand)} staat al iets anders; dat blijft staan tenzij u het vervangt.`;
    return { ...niets, bezwaar: { plaats: bestaand, staat: String(staat), waarom } };
  }
  const edit = maakEdit(verslagtekst, tekst, bestaand, staat);
  return { ...niets, edit, plan: { ...GEEN_PLAN, edits: [edit] } };
}

function maakEdit({ naam }: Verslagtekst, waarde: string, plaats: Plaats, was: string | number | boolean | null): Edit {
  return { plaats, was: { waarde: was }, wordt: { waarde }, reden: `tekst over ${naam}` };
}

function adresVan({ blad, rij, kolom }: Plaats): string {
  return celadres(blad, rij, kolom);
}
