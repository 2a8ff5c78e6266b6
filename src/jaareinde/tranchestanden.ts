import { som, type Bedrag } from '../begroting/bedrag';
import { afrekenen, restenVan, type Afrekeninvoer, type Besluit, type Rest } from '../regelingen/afrekenen';
import { akkoordstand } from '../regelingen/akkoordstand';
import type { Regeling } from '../regelingen/regeling';

/** The money of a regeling that was granted for one year, at the end of the budget year. Cents of the unit of the input. */
export interface Tranchestand {
  /** The year for which it was granted; null: carried in from before the budget year, it is not known from which. */
  readonly tranche: number | null;
  /** What there was of it in the budget year; of an earlier tranche: what was carried in. */
  readonly baten: Bedrag;
  readonly besteed: Bedrag;
  /** Negative: a tekort, of which nothing goes anywhere. */
  readonly rest: Bedrag;
  /** The last year in which it may be spent; null: no limit known. */
  readonly bestedenTot: number | null;
  /** What happens to the rest, or would if there were any. */
  readonly besluit: Besluit;
}

/**
 * Oldest first; the rests add up to the saldo, and per besluit to the parts of the afrekening. None when the workbook does
 * not tell how the baten are made up, when the money is not bound to a year (reserve, egalisatie, vrij), or when a maximum
 * decides how much may move on: of which tranche that is, nobody says.
 */
export function tranchestanden(invoer: Afrekeninvoer): readonly Tranchestand[] {
  const standen = (restenVan(invoer) ?? []).flatMap((rest) => standVan(rest, invoer.regeling)).reverse();
  const { overheveling, terugbetaling, nogTeBesluiten } = afrekenen(invoer);
  const delen: readonly (readonly [Besluit, Bedrag])[] = [
    ['mee', overheveling],
    ['terug', terugbetaling],
    ['open', nogTeBesluiten],
  ];
  const bij = (besluit: Besluit): Bedrag =>
    som(standen.map((stand) => (stand.besluit === besluit ? Math.max(0, stand.rest) : 0)));
  return delen.every(([besluit, bedrag]) => bij(besluit) === bedrag) ? standen : [];
}

/** Free money and reserves stay without being carried over: they have no last year of spending, and no beginstand. */
export function isZonderTermijn(regeling: Regeling | null): boolean {
  return regeling !== null && ['vrij', 'reserve', 'egalisatie'].includes(regeling.regel.soort);
}

function standVan({ van, bedrag: rest, einde, besluit }: Rest, regeling: Regeling | null): readonly Tranchestand[] {
  const soort = regeling?.regel.soort ?? 'onbekend';
  if (van === null || isZonderTermijn(regeling)) return [];
  const { jaar: tranche, baten } = van;
  const stand = { tranche, baten, besteed: baten - rest, rest, bestedenTot: einde?.jaar ?? null, besluit };
  if (soort === 'onbekend') return [{ ...stand, besluit: 'open' }];
  if (soort === 'terugbetalen') return [{ ...stand, bestedenTot: tranche, besluit: 'terug' }];
  const zonderAkkoord = soort === 'overhevelen-mits-akkoord' && akkoordstand(regeling!) !== 'vastgelegd';
  return [zonderAkkoord ? { ...stand, besluit: 'open' } : stand];
}
