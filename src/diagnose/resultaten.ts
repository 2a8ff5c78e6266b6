import type { Bedrag } from '../begroting/bedrag';
import type { Bedragcel, Begroting, Tabel } from '../begroting/begroting';
import type { Vergelijking } from '../begroting/vergelijking';

/** The vergelijkingen, and which of them compute a cell. */
export class Resultaten {
  /** The factor of the result cell, 0 where there is none. */
  readonly resultaatfactoren: Int32Array;
  protected readonly aantalCellen: number;

  /** First cell number of each table: a cell's number follows from its place in the table. */
  private readonly eerste = new Map<Tabel, number>();
  /** The table asked for last: cells are mostly asked for table by table. */
  private laatste: { tabel: Tabel | null; eerste: number } = { tabel: null, eerste: 0 };
  /** The first vergelijking that has cell number n as its result, and the next one with the same result; −1 for none. */
  private readonly eersteMet: Int32Array;
  private readonly volgendeMet: Int32Array;

  constructor(
    begroting: Begroting,
    readonly vergelijkingen: readonly Vergelijking[],
  ) {
    let aantal = 0;
    for (const tabel of begroting.tabellen) {
      this.eerste.set(tabel, aantal);
      aantal += tabel.rijen.length * tabel.bedragkolommen.length;
    }
    this.aantalCellen = aantal;
    this.resultaatfactoren = new Int32Array(vergelijkingen.length);
    this.eersteMet = new Int32Array(aantal).fill(-1);
    this.volgendeMet = new Int32Array(vergelijkingen.length).fill(-1);
    for (let v = vergelijkingen.length - 1; v >= 0; v--) {
      const { resultaat, cellen, factoren } = vergelijkingen[v]!;
      if (resultaat === null) continue;
      const n = this.nummer(resultaat);
      this.resultaatfactoren[v] = factoren[cellen.lastIndexOf(resultaat)]!;
      this.volgendeMet[v] = this.eersteMet[n]!;
      this.eersteMet[n] = v;
    }
  }

  /** The vergelijkingen of which the cell is the result, in order. */
  metResultaat(cel: Bedragcel): number[] {
    const gevonden: number[] = [];
    for (let v = this.eersteMet[this.nummer(cel)]!; v >= 0; v = this.volgendeMet[v]!) gevonden.push(v);
    return gevonden;
  }

  bedrag(cel: Bedragcel): Bedrag {
    return cel.bedrag;
  }

  protected nummer({ rij, kolom }: Bedragcel): number {
    const { tabel } = rij;
    if (tabel !== this.laatste.tabel) this.laatste = { tabel, eerste: this.eerste.get(tabel)! };
    return this.laatste.eerste + rij.volgorde * tabel.bedragkolommen.length + kolom.volgorde;
  }
}
