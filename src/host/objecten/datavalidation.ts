import { blokadres } from '../adres';
import { HostObject } from '../hostobject';
import type { Blok } from '../adres';
import type { Client } from '../client';
import type { Werkblad } from '../werkblad';

/** What may be typed in a range: recorded per address, and read back at the same address only. What the API writes is not held to it. */
export class DataValidation extends HostObject {
  constructor(
    client: Client,
    private readonly blad: Werkblad,
    private readonly blok: Blok,
  ) {
    super(client);
  }

  get Rule(): unknown {
    return this.lees('rule') ?? {};
  }

  set Rule(regel: unknown) {
    this.zet('rule', regel);
  }

  get ErrorAlert(): unknown {
    return this.lees('errorAlert');
  }

  set ErrorAlert(waarschuwing: unknown) {
    this.zet('errorAlert', waarschuwing);
  }

  Clear(): void {
    this.blad.eisBewerkbaar(null);
    this.blad.validaties.delete(blokadres(this.blok));
  }

  private lees(naam: string): unknown {
    return this.blad.validaties.get(blokadres(this.blok))?.[naam] ?? null;
  }

  private zet(naam: string, waarde: unknown): void {
    this.blad.eisBewerkbaar(null);
    const adres = blokadres(this.blok);
    this.blad.validaties.set(adres, { ...this.blad.validaties.get(adres), [naam]: waarde });
  }
}
