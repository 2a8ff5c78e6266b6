import { HostObject } from '../hostobject';
import type { Blok } from '../adres';
import type { Client } from '../client';
import type { Werkblad } from '../werkblad';

/** Which cells stay closed when the sheet is protected; all, unless they were unlocked. */
export class FormatProtection extends HostObject {
  constructor(
    client: Client,
    private readonly blad: Werkblad,
    private readonly blokken: readonly Blok[],
  ) {
    super(client);
  }

  /** Null when some cells are locked and some are not. */
  get Locked(): boolean | null {
    return this.blad.vergrendeld(this.blokken);
  }

  set Locked(vergrendeld: boolean) {
    this.blad.eisBewerkbaar(null);
    this.blad.vergrendel(this.blokken, vergrendeld);
  }
}
