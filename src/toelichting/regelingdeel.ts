import type { Bedrag } from '../begroting/bedrag';
import type { Afrekening } from '../regelingen/afrekening';
import { GEEN_DELEN } from '../regelingen/afrekenen';
import { laatsteJaar } from '../regelingen/laatsteJaar';
import type { Regelinggroep } from '../sheet/herkenning';
import type { Cijfer, Regelingdeel } from './onderwerp';

const RICHTINGEN = ['terugbetaling', 'overheveling', 'reservering', 'resultaat', 'nogTeBesluiten'] as const;

/**
 * What the rule makes of the part of a saldo that falls under a regeling. It follows the regeling as a whole when all that is
 * left of it goes one way; else it depends on the other posten, and is `nogTeBesluiten`.
 */
export function deelVan(
  groep: Regelinggroep,
  afrekening: Afrekening | null,
  saldo: Cijfer,
  jaar: number | null,
): Regelingdeel {
  return {
    groep,
    afrekening,
    saldo,
    bestemming: bestemmingVan(afrekening, saldo.bedrag),
    mee: termijnVan(afrekening, jaar),
  };
}

/** The regeling as a whole: as it is settled. `eenheid` is that of the table it was read from. */
export function rekenDeel(
  groep: Regelinggroep,
  afrekening: Afrekening | null,
  saldo: Cijfer,
  jaar: number | null,
  eenheid: number,
): Regelingdeel {
  if (afrekening === null) return deelVan(groep, null, saldo, jaar);
  const bestemming = { ...GEEN_DELEN, tekort: afrekening.tekort * eenheid };
  for (const richting of RICHTINGEN) bestemming[richting] = afrekening[richting] * eenheid;
  return { groep, afrekening, saldo, bestemming, mee: termijnVan(afrekening, jaar) };
}

function bestemmingVan(afrekening: Afrekening | null, saldo: Bedrag): Regelingdeel['bestemming'] {
  if (saldo < 0) return { ...GEEN_DELEN, tekort: -saldo };
  const gebruikt = afrekening === null ? [] : RICHTINGEN.filter((richting) => afrekening[richting] > 0);
  const richting = gebruikt.length === 1 && afrekening!.tekort === 0 ? gebruikt[0]! : 'nogTeBesluiten';
  return { ...GEEN_DELEN, [richting]: saldo };
}

function termijnVan(afrekening: Afrekening | null, jaar: number | null): Regelingdeel['mee'] {
  if (!afrekening?.regeling || jaar === null || afrekening.overheveling <= 0) return null;
  return { van: jaar + 1, tot: laatsteJaar(afrekening.regeling) };
}
