import type { Tabel } from '../begroting/begroting';
import { jarenVan, type Tabellezing } from './leesTabel';

/** The budget year that the workbook names, or null with every year that it could be. */
export interface Jaarlezing {
  readonly jaar: number | null;
  /** Empty when the workbook names no year at all. */
  readonly mogelijk: readonly number[];
}

/**
 * The year of a table: the one in its title; else the last one in its headers of realisatie, else of begroting; else the
 * year before the one that money is carried to ("naar 2025"). Null when a source names several.
 */
export function jaarVanTabel({ tabel, titels }: Tabellezing): number | null {
  const jaren = jarenVan([...titels, tabel.blad], tabel.bedragkolommen);
  const inTitel = [...new Set(jaren.titels)];
  if (inTitel.length === 1) return inTitel[0]!;
  const kolommen = jaren.realisatie.length > 0 ? jaren.realisatie : jaren.begroting;
  if (kolommen.length > 0) {
    const laatste = Math.max(...kolommen);
    return inTitel.length === 0 || inTitel.includes(laatste) ? laatste : null;
  }
  if (inTitel.length === 0 && jaren.naar.length > 0) return Math.min(...jaren.naar) - 1;
  return null;
}

/** The year of the workbook: the one that its tables agree on. */
export function bepaalJaar(tabellen: readonly Tabel[]): Jaarlezing {
  const jaren = [
    ...new Set(
      tabellen
        .filter((t) => !t.verborgen)
        .map((t) => t.jaar)
        .filter((j) => j !== null),
    ),
  ].sort();
  return { jaar: jaren.length === 1 ? jaren[0]! : null, mogelijk: jaren };
}
