import { element } from './element';
import { Paneel } from './paneel';
import { maakVerstelbaar } from './maakVerstelbaar';
import type { Functiebeschrijving } from '../host/eigenfuncties';
import type { Client } from '../host/client';
import type { ExcelHost } from '../host/excelhost';
import type { Kijkwijze } from './paneel';
import type { Woorden } from './woorden';

const BREEDTE = 380;

/** The custom functions have the first client of the host, the pane beside the cells the second, a colleague the third. */
const CLIENTS = { functies: 0, eigen: 1, collega: 2 } as const;

export type Paneelnaam = 'eigen' | 'collega';

/** The pages of the add-in around one workbook: the pane, that of a colleague, and out of sight the custom functions. */
export class Panelen {
  readonly wortel = element('aside', { class: 'zijkant' });
  readonly uitHetZicht = element('div', { hidden: '' });
  private readonly splitser = element('div', { class: 'splitser' });
  private readonly plaatsen: Readonly<Record<Paneelnaam, HTMLElement>>;
  private readonly panelen: Readonly<Record<Paneelnaam, Paneel>>;
  private readonly functies: Paneel;
  private readonly open = new Set<Paneelnaam>(['eigen']);

  constructor(
    private host: ExcelHost,
    private readonly kijkwijze: () => Kijkwijze,
    bijAntwoord: () => void,
  ) {
    const plaats = (klasse: string): HTMLElement => element('section', { class: klasse }, element('h2', {}));
    this.plaatsen = { eigen: plaats('paneel'), collega: plaats('paneel van-collega') };
    const paneel = (naam: Paneelnaam): Paneel =>
      new Paneel(this.plaatsen[naam], 'taskpane.html', () => this.kop(naam).textContent ?? '', bijAntwoord);
    this.panelen = { eigen: paneel('eigen'), collega: paneel('collega') };
    this.functies = new Paneel(this.uitHetZicht, 'functions.html', () => 'SLUITEND', bijAntwoord);
    const naastElkaar = element('div', { class: 'panelen' }, this.plaatsen.eigen, this.plaatsen.collega);
    this.wortel.append(this.splitser, naastElkaar);
    maakVerstelbaar(this.splitser, BREEDTE, (breedte) =>
      naastElkaar.style.setProperty('--paneelbreedte', `${breedte}px`),
    );
  }

  /** The Excel that the user of this page works in. */
  get client(): Client {
    return this.clientVan('eigen');
  }

  isOpen(naam: Paneelnaam): boolean {
    return this.open.has(naam);
  }

  zet(naam: Paneelnaam, open: boolean): void {
    this.open[open ? 'add' : 'delete'](naam);
    this.schik();
    if (open) this.laad(naam);
    else this.panelen[naam].sluit();
  }

  /** Loads everything anew, around this workbook. */
  async begin(host: ExcelHost): Promise<void> {
    this.host = host;
    this.herlaad();
    const functies = this.functies.open(this.clientVan('functies'), this.kijkwijze());
    const [antwoord] = await Promise.all([fetch('functions.json'), functies]);
    host.registreer((await antwoord.json()) as Functiebeschrijving);
  }

  /** Excel tells a pane of its looks, its language and what it may do when it opens. */
  herlaad(): void {
    this.schik();
    for (const naam of this.open) this.laad(naam);
  }

  vertaal({ sluitend, collega, splitser }: Woorden): void {
    this.wortel.setAttribute('aria-label', sluitend);
    this.splitser.setAttribute('aria-label', splitser);
    this.kop('eigen').textContent = sluitend;
    this.kop('collega').textContent = `${sluitend} – ${collega}`;
  }

  /** To be called from a page of the add-in before it loads Office.js. */
  koppel(venster: Window): void {
    const alle = [this.panelen.eigen, this.panelen.collega, this.functies];
    alle.find((paneel) => paneel.isVan(venster))?.koppel(venster);
  }

  private kop(naam: Paneelnaam): HTMLElement {
    return this.plaatsen[naam].querySelector('h2')!;
  }

  private laad(naam: Paneelnaam): void {
    void this.panelen[naam].open(this.clientVan(naam), this.kijkwijze());
  }

  private clientVan(wie: keyof typeof CLIENTS): Client {
    while (this.host.clients.length <= CLIENTS[wie]) this.host.client();
    return this.host.clients[CLIENTS[wie]]!;
  }

  private schik(): void {
    for (const naam of ['eigen', 'collega'] as const) this.plaatsen[naam].hidden = !this.isOpen(naam);
    this.wortel.hidden = this.open.size === 0;
  }
}
