import type { Ontwerp, Sjabloon } from './sjabloon';
import type { Zin } from './standaardzinnen';
import { type Cijferwaarden, vulIn } from './vulIn';

/** The sentence with this id as the organisation words it. Throws when it is not among the templates. */
export function schrijf(id: Zin, cijfers: Cijferwaarden, sjablonen: readonly Sjabloon[]): Ontwerp {
  const sjabloon = sjablonen.find((s) => s.id === id);
  if (sjabloon === undefined) throw new Error(`Sjabloon ${id} ontbreekt.`);
  return vulIn(sjabloon.tekst, cijfers);
}
