/** An error value such as #REF!. */
export class Foutwaarde {
  constructor(readonly tekst: string) {}
}

/** What a cell holds or shows; an empty cell is null. Dates are serial numbers. */
export type Waarde = number | string | boolean | Foutwaarde | null;

export interface Cel {
  readonly waarde: Waarde;
  /** In en-US with "=", or null. */
  readonly formule: string | null;
  /** In en-US; "General" unless set. */
  readonly formaat: string;
}

export const STANDAARDFORMAAT = 'General';
export const LEGE_CEL: Cel = { waarde: null, formule: null, formaat: STANDAARDFORMAAT };

export const isLeeg = (cel: Cel): boolean => cel.waarde === null && cel.formule === null;

/** As `Range.values` gives it: errors as text, an empty cell as "". */
export function alsApiWaarde(waarde: Waarde): number | string | boolean {
  if (waarde instanceof Foutwaarde) return waarde.tekst;
  return waarde ?? '';
}

export function soortVan(waarde: Waarde): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (waarde === null) return 'Empty';
  if (waarde instanceof Foutwaarde) return 'Error';
  if (typeof waarde === 'number') return 'Double';
  return typeof waarde === 'boolean' ? 'Boolean' : 'String';
}
