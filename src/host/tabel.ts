import type { Blok } from './adres';
import type { Werkblad } from './werkblad';

/** A table (ListObject); the first row of the block is the header. */
export class Tabel {
  stijl = 'TableStyleMedium2';

  constructor(
    readonly id: string,
    public naam: string,
    readonly blad: Werkblad,
    public blok: Blok,
    readonly metKop: boolean,
  ) {}

  get kop(): Blok | null {
    return this.metKop ? { ...this.blok, rijen: 1 } : null;
  }

  get inhoud(): Blok {
    const kop = this.metKop ? 1 : 0;
    return { ...this.blok, rij: this.blok.rij + kop, rijen: this.blok.rijen - kop };
  }
}
