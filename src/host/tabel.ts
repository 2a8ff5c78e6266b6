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
  ) {}

  get kop(): Blok {
    return { ...this.blok, rijen: 1 };
  }

  get inhoud(): Blok {
    return { ...this.blok, rij: this.blok.rij + 1, rijen: this.blok.rijen - 1 };
  }

  /** The table takes in what is written right under or right beside it. */
  groei(blok: Blok): boolean {
    const { rij, kolom, rijen, kolommen } = this.blok;
    const eronder = blok.rij === rij + rijen && blok.kolom >= kolom && blok.kolom + blok.kolommen <= kolom + kolommen;
    if (eronder) this.blok = { ...this.blok, rijen: rijen + blok.rijen };
    return eronder;
  }
}
