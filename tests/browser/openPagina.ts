import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { webpack } from 'webpack';
import { type Antwoordkeuzes, antwoordUit } from '../scripts/antwoordUit';

const WORTEL = path.join(__dirname, '../..');
const ADDIN = path.join(WORTEL, 'dist/addin');
const OFFICE = path.join(WORTEL, 'node_modules/@microsoft/office-js/dist');
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Says what is missing, instead of passing without having looked. */
function eisBenodigdheden({ map, maak }: Site): void {
  if (!existsSync(CHROMIUM)) throw new Error(`No browser at ${CHROMIUM}; CHROMIUM may name another.`);
  if (!existsSync(path.join(map, 'taskpane.html'))) throw new Error(`The add-in is not there: ${maak}.`);
}

/** A built add-in, how to build it, and how it is served. */
export interface Site extends Antwoordkeuzes {
  readonly map: string;
  readonly maak: string;
}

const GEBOUWD: Site = { map: ADDIN, maak: 'npm run build' };

export interface Pagina {
  readonly pagina: Page;
  /** What the page complained about, and what it asked of anyone but itself and Microsoft's CDN. */
  readonly klachten: readonly string[];
  /** All that could be read outside the page: every word of the console, every error, every request with its body. */
  readonly naarBuiten: readonly string[];
}

export interface Paginakeuzes {
  /** Of the add-in. */
  readonly bestand?: string;
  readonly breedte?: number;
  readonly donker?: boolean;
  readonly eigenKleuren?: boolean;
  readonly taal?: string;
  readonly query?: string;
  /** The network keeps Office.js out. */
  readonly zonderOffice?: boolean;
  /** Called when Excel is in place and nothing was asked of the server yet. */
  readonly voorbereid?: (pagina: Page) => Promise<void>;
}

/** The built add-in on a server of its own, in a browser; Office.js is the unmodified package in place of the CDN. */
export class Bladzijden {
  private constructor(
    private readonly browser: Browser,
    private readonly server: Server,
    private readonly excel: string,
    private readonly onder: string,
  ) {}

  static async open(site: Site = GEBOUWD): Promise<Bladzijden> {
    eisBenodigdheden(site);
    const excel = await bundel(path.join(__dirname, 'excelInPagina.ts'));
    const server = createServer(antwoordUit(site.map, site));
    await new Promise<void>((klaar) => server.listen(0, klaar));
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    return new Bladzijden(browser, server, excel, site.onder ?? '/');
  }

  /** The pane beside an emulated Excel with this file. */
  async taakvenster(werkmap: string, keuzes: Paginakeuzes = {}): Promise<Pagina> {
    const {
      breedte = 320,
      donker = false,
      eigenKleuren = false,
      taal = 'nl-NL',
      query = '',
      zonderOffice,
      voorbereid,
    } = keuzes;
    const { bestand = 'taskpane.html' } = keuzes;
    const pagina = await this.browser.newPage({
      viewport: { width: breedte, height: 700 },
      colorScheme: donker ? 'dark' : 'light',
      forcedColors: eigenKleuren ? 'active' : 'none',
    });
    const klachten: string[] = [];
    const naarBuiten: string[] = [];
    pagina.on('console', (bericht) => {
      naarBuiten.push(bericht.text());
      if (['error', 'warning'].includes(bericht.type())) klachten.push(bericht.text());
    });
    pagina.on('pageerror', (fout) => {
      naarBuiten.push(`${String(fout)} ${fout.stack}`);
      klachten.push(String(fout));
    });
    pagina.on('websocket', (lijn) => klachten.push(lijn.url()));
    pagina.on('request', (vraag) => {
      naarBuiten.push(`${decodeURI(vraag.url())} ${vraag.postData() ?? ''}`);
      if (!vraag.url().startsWith(this.adres) && !vraag.url().startsWith(CDN)) klachten.push(vraag.url());
    });
    await pagina.route(`${CDN}**`, (route) => {
      const bestand = path.join(OFFICE, route.request().url().slice(CDN.length).split('?')[0]!);
      return zonderOffice ? route.abort() : route.fulfill({ path: bestand });
    });
    const excel = { werkmap: readFileSync(werkmap).toString('base64'), taal };
    await pagina.addInitScript(`window.__excel = ${JSON.stringify(excel)};`);
    await pagina.addInitScript(this.excel);
    await voorbereid?.(pagina);
    await pagina.goto(`${this.adres}${bestand}${query}`);
    return { pagina, klachten, naarBuiten };
  }

  async sluit(): Promise<void> {
    await this.browser.close();
    await new Promise((klaar) => this.server.close(klaar));
  }

  private get adres(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}${this.onder}`;
  }
}

/** A script for a page, made of a source file and what it imports. */
async function bundel(ingang: string): Promise<string> {
  const uitvoer = path.join(os.tmpdir(), `sluitend-${process.pid}`);
  await new Promise<void>((klaar, mislukt) => {
    webpack(
      {
        mode: 'development',
        devtool: false,
        target: ['web', 'es2022'],
        context: WORTEL,
        entry: ingang,
        output: { path: uitvoer, filename: 'bundel.js' },
        resolve: { extensions: ['.ts', '.js'] },
        module: { rules: [{ test: /\.ts$/, loader: 'swc-loader' }] },
      },
      (fout, stats) => {
        if (fout || stats?.hasErrors()) mislukt(fout ?? new Error(stats?.toString('errors-only')));
        else klaar();
      },
    );
  });
  return readFileSync(path.join(uitvoer, 'bundel.js'), 'utf8');
}
