import { Decimal } from 'decimal.js';
import type { Bedrag } from '../begroting/bedrag';
import type { Drempel } from './instellingen';

/** € 10.000, and every overschrijding. */
export const STANDAARDDREMPEL: Drempel = {
  vanafBedrag: 1_000_000,
  ofBedrag: null,
  ofProcent: null,
  elkeOverschrijding: true,
  behalveOnder: null,
};

/** Enough digits for any amount times a percentage. */
const Exact = Decimal.clone({ precision: 64 });

/**
 * Whether a deviation needs a toelichting; see `Drempel`. `saldo` is begroting − realisatie in cents, so negative for an
 * overschrijding. On a begroting of 0 every percentage is reached.
 */
export function bovenDrempel(begroting: Bedrag, saldo: Bedrag, drempel: Drempel): boolean {
  const { vanafBedrag, ofBedrag, ofProcent, elkeOverschrijding, behalveOnder } = drempel;
  const afwijking = Math.abs(saldo);
  if (afwijking === 0 || (behalveOnder !== null && afwijking < behalveOnder)) return false;
  if (elkeOverschrijding && saldo < 0) return true;
  if (vanafBedrag !== null && afwijking >= vanafBedrag) return true;
  if (ofBedrag === null || ofProcent === null || afwijking < ofBedrag) return false;
  return new Exact(afwijking).times(100).gte(new Exact(ofProcent).times(Math.abs(begroting)));
}
