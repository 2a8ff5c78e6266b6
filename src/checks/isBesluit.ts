import type { Kolom } from '../begroting/begroting';
import type { Vergelijking } from '../begroting/vergelijking';

const BESTEMMINGEN: ReadonlySet<Kolom['betekenis']> = new Set(['terugbetaling', 'overheveling', 'reservering']);

/** The result is what was decided on a saldo, not what was computed: it may well be typed, or be a copy of the saldo. */
export function isBesluit({ relatie, resultaat }: Vergelijking): boolean {
  return relatie === 'saldo-klopt-niet' && resultaat !== null && BESTEMMINGEN.has(resultaat.kolom.betekenis);
}
