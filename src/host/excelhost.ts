import { Client } from './client';
import { Eigenfuncties } from './eigenfuncties';
import { COLLEGA } from './gebeurtenis';
import { Foutschakelaar } from './foutschakelaar';
import type { Functiebeschrijving } from './eigenfuncties';
import type { Werkmap } from './werkmap';

/** Excel around a workbook: its clients, and the switches with which a test makes things go wrong. */
export class ExcelHost {
  readonly fout = new Foutschakelaar();
  readonly clients: Client[] = [];
  readonly eigenfuncties: Eigenfuncties;
  /** Round trips so far; the client's own clearing up of references is not counted. */
  rondes = 0;
  /** Largest request and answer, in bytes of JSON. */
  maxVerzoek = Infinity;
  maxAntwoord = Infinity;
  /** Milliseconds that every request takes. */
  vertraging = 0;
  private celInvoer: { readonly klaar: Promise<void>; readonly meldKlaar: () => void } | null = null;

  constructor(readonly werkmap: Werkmap) {
    this.eigenfuncties = new Eigenfuncties(werkmap, (bericht) => this.eerste.roepFunctieAan(bericht));
  }

  /** Another Excel with an add-in on the same workbook. */
  client(): Client {
    const client = new Client(this);
    this.clients.push(client);
    return client;
  }

  get eerste(): Client {
    return this.clients[0] ?? this.client();
  }

  /** Makes the custom functions of a functions.json known to formulas; the first client computes them. */
  registreer(functies: Functiebeschrijving): void {
    this.eigenfuncties.registreer(functies);
  }

  /** The user types in a cell of the first client: "Blad1!B2". */
  typ(adres: string, invoer: unknown): void {
    this.eerste.typ(adres, invoer);
  }

  /** A colleague elsewhere changes a cell or block. */
  collega(adres: string, invoer: unknown): void {
    const { blad, blok } = this.werkmap.plek(adres);
    this.werkmap.als(COLLEGA, () => blad.schrijf(blok, () => invoer));
  }

  /** A cell is being edited: requests fail, or wait if they asked for that, until `klaarMetTypen`. */
  begintTypen(): void {
    let meldKlaar = (): void => undefined;
    const klaar = new Promise<void>((gereed) => (meldKlaar = gereed));
    this.celInvoer = { klaar, meldKlaar };
  }

  klaarMetTypen(): void {
    this.celInvoer?.meldKlaar();
    this.celInvoer = null;
  }

  /** Resolves when no cell is being edited; null when none is. */
  get celWordtBewerkt(): Promise<void> | null {
    return this.celInvoer?.klaar ?? null;
  }

  /** Does something just before the next request is carried out. */
  voorVolgende(doe: () => void, opties: { readonly bij?: number } = {}): void {
    this.fout.voorVolgende(doe, opties);
  }

  /** After everything under way, events and custom functions included, has reached the clients. */
  async rust(): Promise<void> {
    do {
      await new Promise((verder) => setTimeout(verder, this.vertraging));
      this.werkmap.werkBerekeningBij();
    } while (this.clients.some((client) => client.bezig) || this.eigenfuncties.wacht);
  }
}
