import { opsomming } from './opsomming';
import { leesSjabloon, type Sjabloonstuk } from './leesSjabloon';
import { type Cijferslot, isEnkelvoud, leesWaarde } from './slot';
import type { Ontwerp } from './sjabloon';

/** What a slot is filled with: text as it is, or text in which something is still open. */
export type Slotwaarde = string | Ontwerp;

export type Cijferwaarden = Readonly<Partial<Record<Cijferslot, Slotwaarde>>>;

/**
 * The sentence of a template. What has no value, or one that its slot cannot hold, stays open: "[functie]". A value is put
 * in as it is and never read as a template. Throws on a template that `leesSjabloon` refuses.
 */
export function vulIn(
  sjabloon: string,
  cijfers: Cijferwaarden,
  waarden: Readonly<Record<string, string>> = {},
): Ontwerp {
  const stukken = leesSjabloon(sjabloon);
  if ('waarom' in stukken) throw new Error(stukken.waarom);
  const gevuld = stukken.map((stuk, i) => {
    const waarde = waardeVan(stuk, cijfers, waarden);
    const { tekst, open } = typeof waarde === 'string' ? { tekst: waarde, open: [] } : waarde;
    return { tekst: i === 0 && stuk.soort === 'cijfer' ? hoofdletter(tekst) : tekst, open };
  });
  return aaneen(gevuld, '');
}

/** Room for what a person must still find out. */
export function laatOpen(naam: string): Ontwerp {
  return { tekst: `[${naam}]`, open: [naam] };
}

/** Drafts one after the other; empty ones leave no gap. */
export function aaneen(delen: readonly Ontwerp[], scheiding: string): Ontwerp {
  const gevuld = delen.filter(({ tekst }) => tekst !== '');
  return {
    tekst: gevuld.map(({ tekst }) => tekst).join(scheiding),
    open: [...new Set(gevuld.flatMap(({ open }) => open))],
  };
}

/** Texts and drafts as one draft. */
export function samen(...delen: readonly Slotwaarde[]): Ontwerp {
  return aaneen(
    delen.map((deel) => (typeof deel === 'string' ? { tekst: deel, open: [] } : deel)),
    '',
  );
}

/** "a, b en c" of drafts. */
export function lijst(delen: readonly Ontwerp[]): Ontwerp {
  return { tekst: opsomming(delen.map(({ tekst }) => tekst)), open: aaneen(delen, '').open };
}

function waardeVan(stuk: Sjabloonstuk, cijfers: Cijferwaarden, waarden: Readonly<Record<string, string>>): Slotwaarde {
  if (stuk.soort === 'tekst') return stuk.tekst;
  if (stuk.soort === 'cijfer') return cijfers[stuk.slot] ?? laatOpen(stuk.slot);
  const { naam } = stuk.slot;
  const gelezen = Object.hasOwn(waarden, naam) ? leesWaarde(stuk.slot, waarden[naam]!) : { tekst: null };
  const tekst = 'tekst' in gelezen ? gelezen.tekst : null;
  if (stuk.soort === 'vorm') return tekst !== null && isEnkelvoud(tekst) ? stuk.enkelvoud : stuk.meervoud;
  return tekst ?? laatOpen(naam);
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
