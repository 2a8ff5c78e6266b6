import { OORZAAK } from './bewoording';
import type { Bedragvermelding } from './leesBedragen';
import { tussen, type Deel, type Zin } from './leesTekst';
import type { Naam } from './namenindex';

/** "Advies (€ 5.000)", "Advies: € 5.000": the name and the amount stand together. */
const BINDING =
  /^'?(?: ?[(:=] ?| - )(?:(?:-|\+|ca\.?|circa|ruim|bijna|afgerond|ongeveer|met|een|van|saldo|voordeel|nadeel|overschot|tekort|restant|overschrijding|onderschrijding|onderbesteding|voordelig|nadelig|v|n) ?){0,4}$/;

/** "De overschrijding van € 5.000 komt door hogere kosten bij Advies": said of something else than Advies. */
export function isOorzaak(naam: Naam, deel: Deel, zin: Zin): boolean {
  const bedrag = deel.bedragen.findLast((b) => b.tot <= naam.van);
  if (/^\W*(?:door|dankzij|vanwege|wegens|ondanks|zonder) [^€#]*$/.test(tussen(zin, deel.van, naam.van))) return true;
  return bedrag !== undefined && OORZAAK.test(tussen(zin, bedrag.tot, naam.van));
}

export function gebondenBedrag(naam: Naam, zin: Zin): Bedragvermelding | null {
  for (const deel of zin.delen)
    for (const bedrag of deel.bedragen)
      if (bedrag.van >= naam.tot) return BINDING.test(tussen(zin, naam.tot, bedrag.van)) ? bedrag : null;
  return null;
}

export function gebondenNaam(bedrag: Bedragvermelding | undefined, zin: Zin): Naam | null {
  const naam = bedrag === undefined ? undefined : zin.namen.findLast((n) => n.tot <= bedrag.van);
  return naam !== undefined && !naam.los && gebondenBedrag(naam, zin) === bedrag ? naam : null;
}
