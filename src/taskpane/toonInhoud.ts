import { toonWaarde } from '../review/toonOorzaak';
import type { Celinhoud } from '../sheet/edit';

/** What a cell holds as a Dutch reader writes it; null when it is empty. */
export function toonInhoud(inhoud: Celinhoud): string | null {
  if ('formule' in inhoud) return inhoud.formule;
  const { waarde } = inhoud;
  if (waarde === null || waarde === '') return null;
  if (typeof waarde === 'boolean') return waarde ? 'WAAR' : 'ONWAAR';
  return toonWaarde(waarde);
}
