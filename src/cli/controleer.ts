import { readFileSync } from 'node:fs';
import type { Bestandsrapport } from '../review/rapport';
import { leesfoutrapport, rapporteer } from '../review/rapporteer';
import { review } from '../review/review';
import type { GelezenInstellingen } from '../sheet/instellingen';
import { bestandsfout } from './bestandsfout';
import { Leesfout } from './leesfout';
import { leesXlsx } from './leesXlsx';

/** The review of one file. Never throws: what goes wrong stands in `fout`, so that the other files are still checked. */
export function controleer(bestand: string, gelezen: GelezenInstellingen | undefined): Bestandsrapport {
  try {
    return rapporteer(review(leesXlsx(readFileSync(bestand)), gelezen), bestand);
  } catch (oorzaak) {
    return leesfoutrapport(bestand, redenVan(oorzaak));
  }
}

function redenVan(oorzaak: unknown): string {
  if (oorzaak instanceof Leesfout) return oorzaak.message;
  const reden = bestandsfout(oorzaak);
  if (reden !== null) return reden;
  return `Sluitend liep vast op deze werkmap; zij is niet gecontroleerd. Meld dit bij de makers, met deze tekst: ${String(oorzaak)}.`;
}
