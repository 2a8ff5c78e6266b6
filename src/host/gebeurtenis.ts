import type { Blok } from './adres';
import type { Waarde } from './cel';
import type { Tabel } from './tabel';
import type { Werkblad } from './werkblad';

/** Who does something: the user or the add-in of a client, or (without client) a colleague elsewhere. */
export interface Bron {
  readonly client: object | null;
  readonly addin: boolean;
}

export const COLLEGA: Bron = { client: null, addin: false };

/** What a single cell held; there is none for larger blocks. */
export interface Celdetail {
  readonly voor: Waarde;
  readonly na: Waarde;
}

/** What happened in the workbook. */
export type Gebeurtenis =
  | {
      readonly soort: 'cellen';
      readonly blad: Werkblad;
      readonly blok: Blok;
      readonly detail: () => Celdetail | null;
    }
  | {
      /** Rows put in before row `vanaf`, or (negative) taken out from there. */
      readonly soort: 'rijenVerschoven';
      readonly blad: Werkblad;
      readonly vanaf: number;
      readonly aantal: number;
    }
  | { readonly soort: 'formaat' | 'rijVerborgen'; readonly blad: Werkblad; readonly blok: Blok }
  | { readonly soort: 'bladErbij' | 'bladWeg'; readonly blad: Werkblad }
  | { readonly soort: 'hernoemd'; readonly blad: Werkblad; readonly voor: string; readonly na: string }
  | { readonly soort: 'zichtbaarheid'; readonly blad: Werkblad; readonly voor: string; readonly na: string }
  | { readonly soort: 'beveiliging'; readonly blad: Werkblad; readonly beveiligd: boolean }
  | { readonly soort: 'tabelErbij' | 'tabelWeg'; readonly tabel: Tabel };

export type Luisteraar = (gebeurtenis: Gebeurtenis, bron: Bron) => void;
