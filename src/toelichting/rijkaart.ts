import type { Rij, Tabel } from '../begroting/begroting';

/** A value per row, for workbooks with very many rows: a list per table instead of one large map. */
export class Rijkaart<T> {
  private readonly perTabel = new Map<Tabel, (T | undefined)[]>();

  get({ tabel, volgorde }: Rij): T | undefined {
    return this.perTabel.get(tabel)?.[volgorde];
  }

  has(rij: Rij): boolean {
    return this.get(rij) !== undefined;
  }

  set({ tabel, volgorde }: Rij, waarde: T): void {
    const lijst = this.perTabel.get(tabel);
    if (lijst !== undefined) lijst[volgorde] = waarde;
    else {
      const nieuw = new Array<T | undefined>(tabel.rijen.length);
      nieuw[volgorde] = waarde;
      this.perTabel.set(tabel, nieuw);
    }
  }
}
