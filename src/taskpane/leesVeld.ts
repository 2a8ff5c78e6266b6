import type { Veld } from '../sheet/instellingvelden';

export type Veldlezing<T> =
  { readonly waarde: T; readonly bezwaar: null } | { readonly waarde: undefined; readonly bezwaar: string };

/** What the text of a field says, by the rule with which the sheet Sluitend is read; `leeg` when there is none. */
export function leesVeld<T>(veld: Veld<T>, tekst: string, leeg: T): Veldlezing<T> {
  if (tekst.trim() === '') return { waarde: leeg, bezwaar: null };
  const gelezen = veld(tekst);
  if ('waarde' in gelezen) return { waarde: gelezen.waarde, bezwaar: null };
  return { waarde: undefined, bezwaar: `“${tekst.trim()}” ${gelezen.waarom}.` };
}
