import type { Blok } from '../host/adres';
import type { Werkblad } from '../host/werkblad';

export interface Samenvatting {
  /** Cells with something in them. */
  readonly gevuld: number;
  readonly getallen: number;
  readonly som: number;
}

/** What the status bar tells of the selected cells; hidden rows do not count, as in Excel. */
export function vatSamen(blad: Werkblad, blok: Blok): Samenvatting {
  let [gevuld, getallen, som] = [0, 0, 0];
  for (const { rij, cel } of blad.cellen(blok)) {
    if (cel.waarde === null || blad.verborgenRijen.has(rij)) continue;
    gevuld++;
    if (typeof cel.waarde !== 'number') continue;
    getallen++;
    som += cel.waarde;
  }
  return { gevuld, getallen, som };
}
