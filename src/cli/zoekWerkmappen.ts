import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { bestandsfout } from './bestandsfout';

/** A file to check, or a path that yields none, with the reason in a Dutch sentence. */
export type Gevonden = { readonly bestand: string } | { readonly bestand: string; readonly fout: string };

/** Spreadsheets by their name; those that cannot be read are refused one by one, not passed over. */
const WERKMAP = /\.(?:xlsx|xlsm|xlsb|xls|ods)$/i;
const SLOTBESTAND = '~$';

/** The files that the paths stand for, in order; a folder stands for the workbooks in it, by name. */
export function zoekWerkmappen(paden: readonly string[]): Gevonden[] {
  return paden.flatMap((pad) => {
    try {
      return statSync(pad).isDirectory() ? inMap(pad) : [{ bestand: pad }];
    } catch (oorzaak) {
      const fout = bestandsfout(oorzaak);
      if (fout === null) throw oorzaak;
      return [{ bestand: pad, fout }];
    }
  });
}

function inMap(map: string): Gevonden[] {
  const namen = readdirSync(map, { withFileTypes: true })
    .filter((item) => !item.isDirectory() && WERKMAP.test(item.name) && !item.name.startsWith(SLOTBESTAND))
    .map(({ name }) => name)
    .sort((a, b) => a.localeCompare(b, 'nl', { numeric: true }));
  if (namen.length === 0) {
    return [{ bestand: map, fout: 'In deze map staat geen werkmap. Submappen worden niet doorzocht: noem ze zelf.' }];
  }
  return namen.map((naam) => ({ bestand: path.join(map, naam) }));
}
