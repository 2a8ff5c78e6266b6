import { kolomletter } from '../sheet/adres';
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

  /** A header above a table of its own: an empty row, a title and the names of the columns. */
  voegKopToe(titel: string, koppen: readonly string[]): void {
    this.voegTitelToe(titel);
    this.voegToe(koppen, ['kop', 0, koppen.length - 1]);
  }

  voegTitelToe(titel: string): void {
    this.voegToe([]);
    this.voegToe([titel], ['tussenkop', 0, 0]);
  }

  /** A sentence that runs on over the empty cells beside it, on as many rows as it takes; cells are never merged. */
  voegZinToe(zin: string, langsteRegel: number): void {
    for (const regel of breekAf(zin, langsteRegel)) this.voegToe([regel]);
  }

  /** Adds up these columns of the rows from `eerste` on, and gives them and the sums the look of amounts. */
  voegTotaalToe(naam: string, eerste: number, kolommen: readonly number[]): number {
    const laatste = this.volgende;
    const cellen: Invulling[] = [naam];
    for (const kolom of kolommen) {
      const letter = kolomletter(kolom);
      cellen[kolom] = { formule: `=SUM(${letter}${eerste + 1}:${letter}${laatste})` };
    }
    const rij = this.voegToe(cellen, ['totaal', 0, kolommen.at(-1)!]);
    this.maakOp('bedrag', eerste, kolommen[0]!, kolommen.at(-1)!);
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

function breekAf(zin: string, langste: number): readonly string[] {
  const regels: string[] = [];
  for (const woord of zin.split(/\s+/)) {
    const laatste = regels.at(-1);
    if (laatste !== undefined && laatste.length + woord.length < langste) regels[regels.length - 1] += ` ${woord}`;
    else regels.push(woord);
  }
  return regels;
}
