import { AsyncLocalStorage } from 'node:async_hooks';
import { readFileSync } from 'node:fs';
import { type Context, createContext, Script } from 'node:vm';
import type { Brug, Client } from '../../src/host/client';

type Excelruimte = typeof Excel;

interface Realm extends Context {
  _richApiNativeBridge: unknown;
  readonly Excel: Excelruimte;
  readonly OfficeExtension: { readonly HostBridge: { init(brug: unknown): void } };
}

/**
 * An opened pane: everything that runs within `doe` speaks with the Excel of this pane and hears its events only, also while
 * other panes are at work. After `sluit` nothing of it reaches Excel any more, and no answer reaches it.
 */
export interface Venster {
  doe<T>(doe: () => Promise<T>): Promise<T>;
  sluit(): void;
}

interface Sessie {
  readonly excel: Excelruimte;
  dicht: boolean;
}

const lopend = new AsyncLocalStorage<Sessie>();
const realms: Realm[] = [];
let script: Script | null = null;

/** `plaats` tells panes apart: opening one at a place where one was, begins afresh there. The client's own Excel is one place. */
export function openVenster(client: Client, plaats: number): Venster {
  const realm = (realms[plaats] ??= laadOffice(client.brug));
  const sessie: Sessie = { excel: realm.Excel, dicht: false };
  realm.OfficeExtension.HostBridge.init(brugVoor(client.brug, sessie));
  Object.defineProperty(globalThis, 'Excel', { configurable: true, get: excelVanNu });
  return {
    doe: (doe) => lopend.run(sessie, doe),
    sluit: () => (sessie.dicht = true),
  };
}

function excelVanNu(): Excelruimte {
  const sessie = lopend.getStore();
  if (sessie === undefined) throw new Error('Outside of a pane there is no Excel');
  if (sessie.dicht) throw new Error('This pane was closed');
  return sessie.excel;
}

/** Lets nothing through once the pane is closed. */
function brugVoor(brug: Brug, sessie: Sessie): Brug {
  const eigen: Brug = {
    sendMessageToHost: (tekst) => {
      if (!sessie.dicht) brug.sendMessageToHost(tekst);
    },
  };
  brug.onMessageFromHost = (tekst) => {
    if (!sessie.dicht) eigen.onMessageFromHost?.(tekst);
  };
  return eigen;
}

/** The client's script as a page of its own would run it. */
function laadOffice(brug: Brug): Realm {
  const pad = require.resolve('@microsoft/office-js/dist/excel-win32-16.01.js');
  script ??= new Script(readFileSync(pad, 'utf8'), { filename: pad });
  const element = (): object => ({ setAttribute: niets, appendChild: niets, style: {} });
  const realm = createContext({
    _richApiNativeBridge: brug,
    console,
    // As they are at the time of the call: a test may give the clock another pace.
    setTimeout: (doe: () => void, ms?: number) => globalThis.setTimeout(doe, ms),
    clearTimeout: (wekker: number) => globalThis.clearTimeout(wekker),
    document: { addEventListener: niets, createElement: element, getElementsByTagName: () => [], cookie: '', URL: '' },
    location: { href: 'http://localhost/', search: '', hash: '', host: 'localhost', protocol: 'http:' },
    navigator: { userAgent: '', platform: 'Win32' },
    addEventListener: niets,
  }) as Realm;
  realm.window = realm;
  realm.self = realm;
  script.runInContext(realm);
  return realm;
}

const niets = (): void => undefined;
