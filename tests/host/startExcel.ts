import { readFileSync } from 'node:fs';
import { ExcelHost } from '../../src/host/excelhost';
import { Werkmap } from '../../src/host/werkmap';
import type { Client } from '../../src/host/client';

/** Rows of a sheet, as one would type them: "=A1+A2" is a formula, null and "" are empty. */
export type Rijen = readonly (readonly unknown[])[];

declare global {
  // The name under which the Office.js client looks for its host.
  var _richApiNativeBridge: unknown;
}

export function maakWerkmap(bladen: Readonly<Record<string, Rijen>>): Werkmap {
  const workbook = new Werkmap();
  for (const [naam, rijen] of Object.entries(bladen)) {
    const blad = workbook.voegBladToe(naam);
    for (const [rij, cellen] of rijen.entries()) {
      if (cellen.length === 0) continue;
      blad.schrijf({ rij, kolom: 0, rijen: 1, kolommen: cellen.length }, (_, kolom) => cellen[kolom] ?? undefined);
    }
  }
  return workbook;
}

/**
 * Opens the workbook in the emulated Excel, so that plain `Excel.run` in the test talks to it through the real Office.js
 * client. Each call starts afresh; `host.client()` with `gebruik` is a second Excel on the same workbook.
 */
export function startExcel(werkmap: Werkmap | Readonly<Record<string, Rijen>> = { Blad1: [] }): {
  readonly workbook: Werkmap;
  readonly host: ExcelHost;
} {
  const workbook = werkmap instanceof Werkmap ? werkmap : maakWerkmap(werkmap);
  const host = new ExcelHost(workbook);
  gebruik(host.eerste);
  return { workbook, host };
}

/**
 * From here on `Excel.run` speaks to this client's Excel; contexts made earlier keep theirs. Handlers are the script's, of which
 * there is one: those of both clients hear the events of both, so register with one client only.
 */
export function gebruik(client: Client): void {
  if (globalThis._richApiNativeBridge === undefined) laadOffice(client);
  else OfficeExtensie().HostBridge.init(client.brug);
}

interface Officeclient {
  readonly HostBridge: { init(brug: unknown): void };
}

const OfficeExtensie = (): Officeclient => (globalThis as unknown as { OfficeExtension: Officeclient }).OfficeExtension;

/** Runs the client's script as a page would, in this realm: its top-level variables become globals. */
function laadOffice(client: Client): void {
  globalThis._richApiNativeBridge = client.brug;
  if (typeof document === 'undefined') Object.assign(globalThis, bladzijde());
  const script = require.resolve('@microsoft/office-js/dist/excel-win32-16.01.js');
  // eslint-disable-next-line no-eval -- the only way to give a script the globals of this realm
  const voerUit = globalThis.eval;
  voerUit(readFileSync(script, 'utf8'));
}

/** The little of a browser that the client's script wants when there is none. */
function bladzijde(): object {
  const element = (): object => ({ setAttribute: niets, appendChild: niets, style: {} });
  return {
    window: globalThis,
    self: globalThis,
    document: { addEventListener: niets, createElement: element, getElementsByTagName: () => [], cookie: '', URL: '' },
    location: { href: 'http://localhost/', search: '', hash: '', host: 'localhost', protocol: 'http:' },
    navigator: { userAgent: '', platform: 'Win32' },
    addEventListener: niets,
  };
}

const niets = (): void => undefined;
