import type { Rij, Tabel } from '../begroting/begroting';

/** A value per row, for workbooks with very many rows: a list per table instead of one large map. */
export class Rijkaart<T> {
  private readonly perTabel = new Map<Tabel, (T | undefined)[]>();
  /** The table asked for last: rows are mostly asked for table by table. */
  private tabel: Tabel | null = null;
  private lijst: (T | undefined)[] | undefined;

  get({ tabel, volgorde }: Rij): T | undefined {
    return this.lijstVan(tabel)?.[volgorde];
  }

  has(rij: Rij): boolean {
    return this.get(rij) !== undefined;
  }

  set({ tabel, volgorde }: Rij, waarde: T): void {
    let lijst = this.lijstVan(tabel);
    if (lijst === undefined) {
      this.lijst = lijst = new Array<T | undefined>(tabel.rijen.length);
      this.perTabel.set(tabel, lijst);
    }
    lijst[volgorde] = waarde;
  }

  private lijstVan(tabel: Tabel): (T | undefined)[] | undefined {
    if (tabel !== this.tabel) {
      this.tabel = tabel;
      this.lijst = this.perTabel.get(tabel);
    }
    return this.lijst;
  }
}
