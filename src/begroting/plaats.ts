import type { Bedragcel, Rij } from './begroting';

/** A cell of the workbook; row and column are zero-based. */
export interface Plaats {
  readonly blad: string;
  readonly rij: number;
  readonly kolom: number;
}

export function plaatsVan(cel: Bedragcel): Plaats {
  return { blad: cel.rij.tabel.blad, rij: cel.rij.nummer, kolom: cel.kolom.nummer };
}

/** Where a row says what it is about. */
export function labelplaatsVan({ tabel, nummer }: Rij): Plaats {
  const { tekstkolommen } = tabel;
  const kolom = tekstkolommen.find((k) => k.betekenis === 'post') ?? tekstkolommen[0];
  return { blad: tabel.blad, rij: nummer, kolom: kolom?.nummer ?? tabel.bereik.vanKolom };
}
