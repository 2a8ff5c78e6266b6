import { readFileSync, statSync } from 'node:fs';
import type { Bestandsrapport } from '../review/rapport';
import { leesfoutrapport, rapporteer } from '../review/rapporteer';
import { review } from '../review/review';
import type { GelezenInstellingen } from '../sheet/instellingen';
import { bestandsfout } from './bestandsfout';
import { Leesfout } from './leesfout';
import { leesXlsx } from './leesXlsx';

/** In bytes; a workbook that is larger would unpack to more than is read. */
const GROOTSTE_BESTAND = 500e6;

/** The review of one file. Never throws: what goes wrong stands in `fout`, so that the other files are still checked. */
export function controleer(bestand: string, gelezen: GelezenInstellingen | undefined): Bestandsrapport {
  try {
    return rapporteer(review(leesXlsx(leesBytes(bestand)), gelezen), bestand);
  } catch (oorzaak) {
    return leesfoutrapport(bestand, redenVan(oorzaak));
  }
}

/** A device or a pipe may have no end, so it is not even opened. */
function leesBytes(bestand: string): Uint8Array {
  const stand = statSync(bestand);
  if (!stand.isFile() && !stand.isDirectory()) throw new Leesfout('geen-bestand');
  if (stand.size > GROOTSTE_BESTAND) throw new Leesfout('te-groot');
  return readFileSync(bestand);
}

function redenVan(oorzaak: unknown): string {
  if (oorzaak instanceof Leesfout) return oorzaak.message;
  const reden = bestandsfout(oorzaak);
  if (reden !== null) return reden;
  return `Sluitend liep vast op deze werkmap; zij is niet gecontroleerd. Meld dit bij de makers, met deze tekst: ${String(oorzaak)}.`;
}
