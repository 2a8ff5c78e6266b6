import { STANDAARDDREMPEL } from '../sheet/bovenDrempel';
import type { Drempel } from '../sheet/instellingen';
import * as velden from '../sheet/instellingvelden';
import { isLeeg, leesBedragcel, leesVeld, procenttekst } from './leesCel';
import { type Argument, enigeCel } from './perCel';
import { weiger } from './weiger';

/**
 * The threshold that three arguments set. An amount alone counts for every deviation; with a percentage, both must be
 * reached. What is left out is as it is in Sluitend: € 10.000, no percentage, every overschrijding.
 */
export function leesDrempel(bedrag: Argument, procent: Argument, elkeOverschrijding: Argument): Drempel {
  const vanaf = bedrag ? leesBedragcel(enigeCel('De drempel', bedrag), null) : null;
  const ofProcent = leesProcent(enigeCel('Het percentage', procent));
  const elke = !elkeOverschrijding || leesJaOfNee(enigeCel('Elke overschrijding', elkeOverschrijding));
  return {
    ...STANDAARDDREMPEL,
    ...(ofProcent === null
      ? { vanafBedrag: vanaf ?? STANDAARDDREMPEL.vanafBedrag }
      : { vanafBedrag: null, ofBedrag: vanaf ?? 0, ofProcent }),
    elkeOverschrijding: elke,
  };
}

function leesProcent(cel: unknown): string | null {
  if (isLeeg(cel)) return null;
  if (typeof cel !== 'number') return leesVeld('Percentage', velden.procentOfUit, cel);
  if (cel < 0 || cel > 1) weiger('Schrijf het percentage als 5%, dus als een getal tussen 0 en 1.');
  return procenttekst(cel);
}

function leesJaOfNee(cel: unknown): boolean {
  if (isLeeg(cel)) return false;
  return cel === 1 || leesVeld('Elke overschrijding', velden.jaOfNee, cel);
}
