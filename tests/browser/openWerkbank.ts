import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, FrameLocator, Page } from 'playwright-core';

const WORTEL = path.join(__dirname, '../..');
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
/** In the pane, whether or not it was checked before. */
export const CONTROLEREN = /^(?:Controleer deze werkmap|Controleren|Opnieuw controleren)$/;

export interface Werkbankpagina {
  readonly pagina: Page;
  readonly paneel: FrameLocator;
  readonly collega: FrameLocator;
  /** What the page complained about, and what it asked of anyone but its own server. */
  readonly klachten: readonly string[];
}

/** What `npm start` builds and serves, in a browser. */
export class Werkbankserver {
  private constructor(
    private readonly proces: ChildProcess,
    private readonly browser: Browser,
    private readonly adres: string,
  ) {}

  static async start(): Promise<Werkbankserver> {
    if (!existsSync(CHROMIUM)) throw new Error(`No browser at ${CHROMIUM}; CHROMIUM may name another.`);
    const opdracht = ['-r', './tests/scripts/ts.cjs', 'tests/scripts/start-werkbank.ts'];
    const proces = spawn(process.execPath, opdracht, { cwd: WORTEL, env: { ...process.env, PORT: '0' } });
    const adres = await new Promise<string>((klaar, mislukt) => {
      let tekst = '';
      const lees = (deel: Buffer): void => {
        tekst += deel.toString();
        const gevonden = /http:\/\/localhost:\d+\//.exec(tekst);
        if (gevonden) klaar(gevonden[0]);
      };
      proces.stdout.on('data', lees);
      proces.stderr.on('data', lees);
      proces.on('exit', () => mislukt(new Error(tekst)));
    });
    return new Werkbankserver(
      proces,
      await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] }),
      adres,
    );
  }

  async open(): Promise<Werkbankpagina> {
    const context = await this.browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: this.adres });
    const pagina = await context.newPage();
    const klachten: string[] = [];
    pagina.on('console', (bericht) => {
      if (['error', 'warning'].includes(bericht.type())) klachten.push(bericht.text());
    });
    pagina.on('pageerror', (fout) => klachten.push(String(fout)));
    pagina.on('request', (vraag) => {
      if (!/^(?:blob:)?http:\/\/localhost:/.test(vraag.url())) klachten.push(vraag.url());
    });
    await pagina.goto(this.adres);
    const kaders = pagina.locator('.paneel');
    const [paneel, collega] = [0, 1].map((nummer) => kaders.nth(nummer).frameLocator('iframe'));
    return { pagina, paneel: paneel!, collega: collega!, klachten };
  }

  async sluit(): Promise<void> {
    await this.browser.close();
    const weg = new Promise((klaar) => this.proces.once('exit', klaar));
    this.proces.kill();
    await weg;
  }
}
