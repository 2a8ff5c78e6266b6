import type { Plaats } from '../begroting/plaats';
import { leesAdres } from '../sheet/adres';
import type { Ingevoegd } from '../sheet/instellingen';
import { isInstellingenblad } from '../sheet/leesInstellingen';
import type { Snapshot } from '../sheet/snapshot';
import { zoekCel } from '../sheet/zoekCel';
import { tekstafdruk } from './tekstafdruk';

/** Where an inserted text stands now. */
export interface Tekstvondst {
  readonly plaats: Plaats;
  readonly tekst: string;
  readonly ongewijzigd: boolean;
}

/** A shorter text is a label, not a changed toelichting. */
const KORTSTE_ZIN = 25;

/**
 * Finds inserted texts in the workbook as a whole: unchanged where they were put or in one other cell, else what was made of them
 * where they were put. The workbook is only searched for a text that is not in its place.
 */
export function maakTekstzoeker(snapshot: Snapshot): (ingevoegd: Ingevoegd) => Tekstvondst | null {
  let elders: ReadonlyMap<string, Tekstvondst | null> | null = null;
  return ({ blad, cel, afdruk }) => {
    const adres = leesAdres(cel);
    const plaats = adres && { blad, ...adres };
    const hier = plaats && tekstIn(plaats, snapshot);
    if (hier !== null && tekstafdruk(hier) === afdruk) return { plaats: plaats!, tekst: hier, ongewijzigd: true };
    const verhuisd = (elders ??= tekstenPerAfdruk(snapshot)).get(afdruk);
    if (verhuisd) return verhuisd;
    return hier === null || hier.length < KORTSTE_ZIN ? null : { plaats: plaats!, tekst: hier, ongewijzigd: false };
  };
}

function tekstIn(plaats: Plaats, snapshot: Snapshot): string | null {
  const cel = zoekCel(plaats, snapshot);
  return typeof cel?.waarde === 'string' && cel.formule === undefined && cel.waarde.trim() !== '' ? cel.waarde : null;
}

/** Null for a text that stands in more than one cell. */
function tekstenPerAfdruk({ bladen }: Snapshot): ReadonlyMap<string, Tekstvondst | null> {
  const gevonden = new Map<string, Tekstvondst | null>();
  for (const blad of bladen) {
    if (isInstellingenblad(blad)) continue;
    for (const { nummer, cellen } of blad.rijen) {
      for (const { kolom, waarde, formule } of cellen) {
        if (typeof waarde !== 'string' || formule !== undefined || waarde.length < KORTSTE_ZIN) continue;
        const afdruk = tekstafdruk(waarde);
        const vondst = { plaats: { blad: blad.naam, rij: nummer, kolom }, tekst: waarde, ongewijzigd: true };
        gevonden.set(afdruk, gevonden.has(afdruk) ? null : vondst);
      }
    }
  }
  return gevonden;
}
