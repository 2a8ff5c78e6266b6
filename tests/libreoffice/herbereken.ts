import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { leesXlsx } from '../../src/cli/leesXlsx';
import type { Werkmap } from '../../src/host/werkmap';
import { schrijfWerkmap } from '../../src/host/schrijfWerkmap';
import type { Snapshot } from '../../src/sheet/snapshot';
import { zonderUitkomsten } from './zonderUitkomsten';

/** What LibreOffice makes of the formulas of these workbooks, in the same order. It is started once, with a profile of its own. */
export function herbereken(werkmappen: readonly Werkmap[]): readonly Snapshot[] {
  return rekenUit(werkmappen.map((werkmap) => schrijfWerkmap(werkmap).bytes));
}

/** The same for the bytes of .xlsx files, whatever outcomes are stored in them. */
export function rekenUit(werkmappen: readonly Uint8Array[]): readonly Snapshot[] {
  const map = mkdtempSync(path.join(tmpdir(), 'sluitend-'));
  const [voor, na] = [path.join(map, 'voor'), path.join(map, 'na')];
  for (const naam of [voor, na]) mkdirSync(naam);
  try {
    const bestanden = werkmappen.map((bytes, i) => {
      const bestand = path.join(voor, `${i}.xlsx`);
      writeFileSync(bestand, zonderUitkomsten(bytes));
      return bestand;
    });
    const profiel = `-env:UserInstallation=${pathToFileURL(path.join(map, 'profiel')).href}`;
    const opdracht = [profiel, '--headless', '--norestore', '--convert-to', 'xlsx', '--outdir', na, ...bestanden];
    execFileSync('soffice', opdracht, { stdio: 'ignore', timeout: 110_000 + 1000 * bestanden.length });
    return werkmappen.map((_, i) => {
      const bestand = path.join(na, `${i}.xlsx`);
      if (!existsSync(bestand)) throw new Error(`LibreOffice did not read workbook ${i}.`);
      return leesXlsx(readFileSync(bestand));
    });
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}
