import { Hostfout } from '../hostfout';
import { HostObject } from '../hostobject';
import type { Client } from '../client';
import type { Bladbeveiliging, Werkblad } from '../werkblad';

export class WorksheetProtection extends HostObject {
  constructor(
    client: Client,
    private readonly blad: Werkblad,
  ) {
    super(client);
  }

  get Protected(): boolean {
    return this.blad.beveiliging !== null;
  }

  get Options(): Bladbeveiliging['opties'] | null {
    return this.blad.beveiliging?.opties ?? null;
  }

  Protect(opties?: Bladbeveiliging['opties'] | null, wachtwoord?: string | null): void {
    if (this.Protected) throw new Hostfout('AccessDenied');
    this.blad.beveilig({ opties: opties ?? {}, wachtwoord: wachtwoord ?? '' });
  }

  Unprotect(wachtwoord?: string | null): void {
    if (!this.blad.beveiliging || this.blad.beveiliging.wachtwoord !== (wachtwoord ?? '')) {
      throw new Hostfout('AccessDenied');
    }
    this.blad.beveilig(null);
  }
}
