import { Hostfout } from '../hostfout';
import { HostObject } from '../hostobject';

/** Protects which sheets there are, not what is on them. */
export class WorkbookProtection extends HostObject {
  get Protected(): boolean {
    return this.client.werkmap.structuurwachtwoord !== null;
  }

  Protect(wachtwoord?: string | null): void {
    if (this.Protected) throw new Hostfout('AccessDenied');
    this.client.werkmap.structuurwachtwoord = wachtwoord ?? '';
  }

  Unprotect(wachtwoord?: string | null): void {
    const { werkmap } = this.client;
    if (werkmap.structuurwachtwoord !== (wachtwoord ?? '')) throw new Hostfout('AccessDenied');
    werkmap.structuurwachtwoord = null;
  }
}
