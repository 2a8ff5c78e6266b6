import { officevenster } from '../host/officevenster';
import { element } from './element';
import { officekleuren, zetContrast } from './thema';
import type { Brug, Client } from '../host/client';
import type { Taal } from './woorden';
import type { Thema } from './thema';

export interface Kijkwijze {
  readonly thema: Thema;
  readonly taal: Taal;
}

/** A page of the add-in in a frame of its own, with a client of the emulated Excel behind it. */
export class Paneel {
  private kader: HTMLIFrameElement | null = null;
  private client: Client | null = null;
  private kijkwijze: Kijkwijze = { thema: 'licht', taal: 'nl' };

  constructor(
    private readonly plaats: HTMLElement,
    private readonly bladzijde: string,
    private readonly titel: () => string,
    /** After every answer of the host, as nothing tells of all that an add-in can change. */
    private readonly bijAntwoord: () => void,
  ) {}

  /** Loads the page anew. */
  open(client: Client, kijkwijze: Kijkwijze): Promise<void> {
    this.sluit();
    this.client = client;
    this.kijkwijze = kijkwijze;
    const kader = element('iframe', { src: this.bladzijde, title: this.titel(), class: 'kader' });
    this.kader = kader;
    const geladen = new Promise<void>((klaar) => kader.addEventListener('load', () => klaar(), { once: true }));
    this.plaats.append(kader);
    return geladen;
  }

  sluit(): void {
    this.kader?.remove();
    this.kader = null;
    if (this.client) delete this.client.brug.onMessageFromHost;
  }

  isVan(venster: Window): boolean {
    return this.kader?.contentWindow === venster;
  }

  /** To be called from the page before it loads Office.js. */
  koppel(venster: Window): void {
    const { client, kijkwijze } = this;
    if (!client) return;
    const brug: Brug = { sendMessageToHost: (tekst) => client.brug.sendMessageToHost(tekst) };
    client.brug.onMessageFromHost = (tekst) => {
      brug.onMessageFromHost?.(tekst);
      this.bijAntwoord();
    };
    const taal = kijkwijze.taal === 'nl' ? 'nl-NL' : 'en-US';
    const external = officevenster({
      taal,
      alleenLezen: client.werkmap.alleenLezen,
      thema: officekleuren[kijkwijze.thema],
    });
    Object.assign(venster, { _richApiNativeBridge: brug });
    Object.defineProperty(venster, 'external', { configurable: true, writable: true, value: external });
    if (kijkwijze.thema === 'contrast') zetContrast(venster);
  }
}
