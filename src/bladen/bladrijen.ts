import type { Celinhoud } from '../sheet/edit';
import type { Bladopmaak, Bladstijl } from './eigenblad';

/** What goes into one cell: text, a number, or a formula that starts with "=" as `formule`. */
export type Invulling = string | number | null | { readonly formule: string };

/** How cells of a row look: the columns from and up to and including. */
export type Rijstijl = readonly [stijl: Bladstijl, van: number, tot: number];

/** Rows of a sheet as they are laid out from the top, all of the same width. */
export class Bladrijen {
  readonly rijen: (readonly Celinhoud[])[] = [];
  readonly opmaak: Bladopmaak[] = [];

  constructor(private readonly breedte: number) {}

  /** The row, from 0, that comes next. */
  get volgende(): number {
    return this.rijen.length;
  }

  /** Adds a row; cells that are not given stay empty. Gives its number. */
  voegToe(cellen: readonly Invulling[], ...stijlen: readonly Rijstijl[]): number {
    const rij = this.rijen.length;
    this.rijen.push(Array.from({ length: this.breedte }, (_, kolom) => inhoudVan(cellen[kolom] ?? null)));
    for (const [stijl, vanKolom, totKolom] of stijlen) {
      this.opmaak.push({ stijl, bereik: { vanRij: rij, totRij: rij, vanKolom, totKolom } });
    }
    return rij;
  }

  /** Gives a block of rows a style, from `vanRij` up to what was added last. */
  maakOp(stijl: Bladstijl, vanRij: number, vanKolom: number, totKolom: number): void {
    const totRij = this.rijen.length - 1;
    if (totRij >= vanRij) this.opmaak.push({ stijl, bereik: { vanRij, totRij, vanKolom, totKolom } });
  }
}

function inhoudVan(invulling: Invulling): Celinhoud {
  if (invulling === '') return { waarde: null };
  return typeof invulling === 'object' && invulling !== null ? invulling : { waarde: invulling };
}
