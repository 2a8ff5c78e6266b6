import type { Bedragcel } from './begroting';

/** A cell of the workbook; row and column are zero-based. */
export interface Plaats {
  readonly blad: string;
  readonly rij: number;
  readonly kolom: number;
}

export function plaatsVan(cel: Bedragcel): Plaats {
  return { blad: cel.rij.tabel.blad, rij: cel.rij.nummer, kolom: cel.kolom.nummer };
}
