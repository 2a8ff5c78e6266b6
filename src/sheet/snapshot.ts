/**
 * One workbook as plain data: what is in its used cells. Excel, an .xlsx file and a test make the same Snapshot.
 * Row and column numbers are zero-based. Merged cells are deliberately not part of it.
 */
export interface Snapshot {
  readonly bladen: readonly Blad[];
  /** Manual calculation means that stored results may be older than their inputs. */
  readonly berekening: 'automatisch' | 'handmatig';
}

export interface Blad {
  readonly naam: string;
  readonly verborgen: boolean;
  /** Only rows with content, in order. */
  readonly rijen: readonly Bladrij[];
  readonly verborgenKolommen: readonly number[];
}

export interface Bladrij {
  readonly nummer: number;
  readonly verborgen: boolean;
  /** Only filled cells, in order. */
  readonly cellen: readonly Cel[];
}

export interface Cel {
  readonly kolom: number;
  readonly waarde: Celwaarde;
  /** As Excel's API gives it: English, with "=" in front, e.g. "=SUM(B2:B9)". Absent for a typed value. */
  readonly formule?: string;
  /** Number format code, e.g. "#,##0" or "dd-mm-yyyy". Absent for General. */
  readonly notatie?: string;
}

/** A number, text, boolean, or an error such as { fout: "#REF!" }; null only for a formula without stored result. */
export type Celwaarde = number | string | boolean | null | { readonly fout: string };
