import { weiger } from './weiger';

/** What Excel hands over for a range, or for an argument that was left out. An empty cell is 0, "" or null. */
export type Argument = unknown[][] | null | undefined;

export type Uitkomst = number | string | CustomFunctions.Error;

/** An argument of which every cell can be read; `lees` refuses what it cannot use. */
export interface Blok<T> {
  readonly rijen: number;
  readonly kolommen: number;
  readonly lees: (rij: number, kolom: number) => T;
}

const MEESTE_CELLEN = 50_000;

/** The cells of an argument; one empty cell when it was left out or has none. Refuses above 50.000 cells. */
export function cellenVan(argument: Argument): unknown[][] {
  const cellen = argument?.[0]?.length ? argument : [[null]];
  weigerTeGroot(cellen.length, cellen[0]!.length);
  return cellen;
}

/** The cell of an argument that counts for the whole function. `naam` begins the sentence when there are more. */
export function enigeCel(naam: string, argument: Argument): unknown {
  const cellen = cellenVan(argument).flat();
  if (cellen.length > 1) weiger(`${naam} geldt voor alle rijen. Geef er één cel voor.`);
  return cellen[0];
}

export function blok<T>(argument: Argument, lees: (cel: unknown) => T): Blok<T> {
  const cellen = cellenVan(argument);
  return { rijen: cellen.length, kolommen: cellen[0]!.length, lees: (rij, kolom) => lees(cellen[rij]![kolom]) };
}

/**
 * Computes every cell of the result from the cells in the same place. A block of one row, column or cell counts for all
 * rows or columns. A cell that cannot be read is an error in its own place, so that the rest of the column stands.
 */
export function perCel<T extends readonly unknown[]>(
  blokken: { readonly [K in keyof T]: Blok<T[K]> },
  reken: (...cellen: T) => Uitkomst,
): Uitkomst[][] {
  const alle = blokken as readonly Blok<unknown>[];
  const rijen = langste(alle.map((b) => b.rijen));
  const kolommen = langste(alle.map((b) => b.kolommen));
  weigerTeGroot(rijen, kolommen);
  const cel = (rij: number, kolom: number): Uitkomst =>
    reken(...(alle.map((b) => b.lees(b.rijen === 1 ? 0 : rij, b.kolommen === 1 ? 0 : kolom)) as unknown as T));
  if (rijen * kolommen === 1) return [[cel(0, 0)]];
  return reeks(rijen, (rij) => reeks(kolommen, (kolom) => metFout(() => cel(rij, kolom))));
}

function langste(maten: readonly number[]): number {
  const meeste = Math.max(...maten);
  const anders = maten.find((maat) => maat !== 1 && maat !== meeste);
  if (anders === undefined) return meeste;
  weiger(`De bereiken zijn niet even groot (${anders} en ${meeste}). Geef bereiken van gelijke vorm of één cel.`);
}

function weigerTeGroot(rijen: number, kolommen: number): void {
  if (rijen * kolommen > MEESTE_CELLEN)
    weiger('Het bereik heeft meer dan 50.000 cellen. Geef alleen de rijen van de tabel, geen hele kolommen.');
}

function metFout(reken: () => Uitkomst): Uitkomst {
  try {
    return reken();
  } catch (fout) {
    if (fout instanceof CustomFunctions.Error) return fout;
    throw fout;
  }
}

function reeks<T>(lengte: number, maak: (nummer: number) => T): T[] {
  return Array.from({ length: lengte }, (_, nummer) => maak(nummer));
}
