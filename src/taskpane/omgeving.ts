import { createContext, useContext } from 'react';
import type { Eigenbladmaker } from '../excel/eigenBladen';
import type { Excelwerkmap } from '../excel/excelwerkmap';
import type { Bladenmaker } from '../excel/maakBladen';
import type { Sluitendblad } from '../excel/openExcelwerkmap';
import type { Officethema } from './thema';

/** The open workbook, the sheet in it where settings are kept for everyone, and making new sheets and sheets of our own. */
export type Deelwerkmap = Excelwerkmap & Sluitendblad & Bladenmaker & Eigenbladmaker;

/** Everything that the pane needs from outside. */
export interface Omgeving {
  readonly werkmap: Deelwerkmap;
  readonly officethema: () => Officethema | undefined;
  readonly nu: () => Date;
}

const Omgevingcontext = createContext<Omgeving | null>(null);

export const Omgevingprovider = Omgevingcontext.Provider;

export function useOmgeving(): Omgeving {
  const omgeving = useContext(Omgevingcontext);
  if (omgeving === null) throw new Error('Buiten Omgevingprovider is er geen omgeving.');
  return omgeving;
}
