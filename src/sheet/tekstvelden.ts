import { type Gelezen, tekst, type Veld, veld } from './instellingvelden';
import { leesDatum } from './leesDatum';

/* Fields of sheet Sluitend that hold a text or what marks one; apart, for the custom functions have no use for them. */

/** The most that a cell of a workbook can hold. */
const LANGSTE_TEKST = 32_767;

/** Any text exactly as it is, without trimming. */
export const letterlijk = veld((invoer): Gelezen<string> => {
  if (typeof invoer === 'boolean') return { waarom: 'is geen tekst' };
  const inhoud = String(invoer);
  return inhoud.length > LANGSTE_TEKST ? { waarom: 'is langer dan 32.767 tekens' } : { waarde: inhoud };
});

/** Text of at most so many characters, for what is a name or a key. */
export function kort(langste: number): Veld<string> {
  return veld((invoer) => {
    const gelezen = tekst(invoer);
    const teLang = 'waarde' in gelezen && gelezen.waarde.length > langste;
    return teLang ? { waarom: `is langer dan ${langste} tekens` } : gelezen;
  });
}

/** The mark of a text, as Sluitend makes it. */
export const afdruk = veld((invoer): Gelezen<string> => {
  const inhoud = String(invoer).trim();
  return /^[0-9a-f]{16}$/.test(inhoud) ? { waarde: inhoud } : { waarom: 'is geen afdruk van een tekst' };
});

/** "2025-01-31 J. Jansen": when it was confirmed, and by whom. */
export const bevestiging = veld((invoer): Gelezen<string> => {
  const inhoud = String(invoer).trim();
  const [, dag] = /^(\d{4}-\d\d-\d\d) \S.{0,199}$/.exec(inhoud) ?? [];
  const bestaat = dag !== undefined && leesDatum(dag) !== null;
  return bestaat ? { waarde: inhoud } : { waarom: 'heeft niet de vorm "2025-01-31 J. Jansen"' };
});
