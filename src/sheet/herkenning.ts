import type { Begroting, Tabel } from '../begroting/begroting';
import type { Plaats } from '../begroting/plaats';

/** What recognition made of a workbook, and what it did not understand. */
export interface Herkenning {
  readonly begroting: Begroting;
  readonly vragen: readonly Vraag[];
  /** Cells with an error value in or around a table. */
  readonly formulefouten: readonly { readonly plaats: Plaats; readonly fout: string; readonly tabel: Tabel | null }[];
  /** Amounts stored as text, per column of a table. */
  readonly tekstbedragen: readonly { readonly tabel: Tabel; readonly kolom: number; readonly plaatsen: readonly Plaats[] }[];
}

/** Something that a person must tell us before it can be judged. */
export interface Vraag {
  readonly soort: 'geen-kop' | 'geen-jaar' | 'tweeduidig-bedrag' | 'onleesbaar-bedrag' | 'dubbele-naam' | 'totaal-volgt-niet' | 'te-groot' | 'regeling-meervoudig';
  /** Sheet, range or cell, as shown to the user. */
  readonly waar: string;
  /** Which cells; may be empty for a sheet as a whole. */
  readonly plaatsen: readonly Plaats[];
  /** Dutch: what is unclear and what is not judged because of it. */
  readonly waarom: string;
}
