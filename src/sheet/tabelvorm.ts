import { regelingsleutel } from '../regelingen/zoekRegeling';

/** What a table of the sheet Sluitend looks like. */
export interface Tabelvorm {
  readonly titel: string;
  /** The header of each column, by its key. */
  readonly kolommen: Readonly<Record<string, string>>;
  /** Without one of these the table cannot be read: keys of which at least one per group must be there. */
  readonly nodig: readonly (readonly string[])[];
  /** What holds instead of a row that is refused; Dutch. */
  readonly gevolg: string;
}

/** The key of each column by what a header may say ("Besteden tot" or "bestedenTot"), as `regelingsleutel`. */
export function sleutelsVan({ kolommen }: Tabelvorm): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(kolommen).flatMap(([key, kop]) => [key, kop].map((naam) => [regelingsleutel(naam), key])),
  );
}
