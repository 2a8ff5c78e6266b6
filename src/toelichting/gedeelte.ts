import {
  ALLEEN_GELD,
  ANDER_DOEL,
  ANDERE_BEGROTING,
  ANDERE_BRON,
  ANDERE_VERGELIJKING,
  APART,
  DEEL_ERNA,
  DEEL_ERVOOR,
  DIT_KOST,
  GEEN_FEIT,
  IETS_ANDERS,
  KOST_IETS,
  MEERJARIG,
  VAN_HET_SALDO,
  VOOR_IETS,
  WAAROM,
} from './bewoording';
import { rolVan, tussen, type Deel, type Rol, type Zin } from './leesTekst';
import { heeftOnbekendWoord } from './onbekendWoord';
import type { Stuk } from './zinnen';

const EIGEN_ROL: ReadonlySet<string> = new Set([
  'begroting',
  'realisatie',
  'saldo',
  'afwijking',
  'terug',
  'mee',
  'reserve',
]);

/** A part of the money, such as one kind of cost; not when it is only the cause. */
export function isGedeelte(vermelding: Stuk, deel: Deel, zin: Zin): boolean {
  const vorige = zin.delen[zin.delen.findIndex(({ van }) => van === deel.van) - 1];
  const gaatDoor = vorige !== undefined && vorige.bedragen.length > 0 && !deel.cues.some((c) => EIGEN_ROL.has(c.soort));
  const woorden = tussen(zin, deel.van, vermelding.tot + 30);
  if (DEEL_ERNA.test(tussen(zin, vermelding.tot, deel.tot)) || ANDER_DOEL.test(woorden) || VOOR_IETS.test(woorden))
    return true;
  if (isVanHetSaldo(vermelding, deel, zin)) return true;
  return isDeelVan(vermelding, deel, zin) || (gaatDoor && isDeelVan(vorige.bedragen[0]!, vorige, zin));
}

/** "Van het nadeel is € 5.000 …", "€ 5.000 van het restant betreft …" */
function isVanHetSaldo({ van, tot }: Stuk, deel: Deel, zin: Zin): boolean {
  return DEEL_ERVOOR.test(tussen(zin, deel.van, van)) || VAN_HET_SALDO.test(tussen(zin, tot, zin.tot));
}

function isDeelVan({ van, tot }: Stuk, deel: Deel, zin: Zin): boolean {
  return deel.cues.some((cue) => {
    if (cue.soort !== 'deel') return false;
    if (cue.van >= tot)
      return /^ ?(?:\(|(?:(?:aan|voor|op|van|meer|minder|hogere|lagere) )?(?:de |het |extra |externe )?$)/.test(
        tussen(zin, tot, cue.van),
      );
    if (cue.van < van && isRestVanGenoemde({ van, tot }, cue, deel, zin)) return false;
    const voor = tussen(zin, deel.van, cue.van).slice(-50);
    return (
      cue.van < van &&
      !/\b(?:door|vanwege|wegens|omdat|doordat|want|dankzij|gevolg van|oorzaak|lagere|hogere)\b/.test(voor)
    );
  });
}

/** "Begroot was € 9.000; daarvan is € 5.000 uitgegeven": all that was spent of the budget, and no part of it. */
function isRestVanGenoemde({ van, tot }: Stuk, cue: Stuk, deel: Deel, zin: Zin): boolean {
  const vorige = zin.delen[zin.delen.indexOf(deel) - 1];
  const eerder = vorige?.bedragen.at(-1);
  if (eerder === undefined || !/^(?:waarvan|hiervan|daarvan)$/.test(tussen(zin, cue.van, cue.tot))) return false;
  const budget = rolVan(eerder, vorige!, zin).soort;
  return (
    (budget === 'begroting' || budget === 'baten') &&
    /^ (?:is|zijn|was|waren|werd|werden|wordt|resteert|blijft)? ?(?:er )?(?:ca\.? |circa |ruim |bijna |ongeveer |afgerond )?$/.test(
      tussen(zin, cue.tot, van),
    ) &&
    HELE_BESTEDING.test(tussen(zin, tot, zin.tot))
  );
}

const HELE_BESTEDING =
  /^ ?(?:euro )?(?:in 20\d\d )?(?:(?:uitgegeven|besteed|gerealiseerd|gebruikt|benut|ingezet|(?:niet |on)(?:besteed|uitgegeven|gebruikt|benut)|over|overgebleven)\W*(?:$|[.;,]))/;

/**
 * The words at an amount name something that the workbook does not have: another source, someone else's money, what was set
 * aside for one thing. What the workbook says of the subject does not contradict it.
 */
export function isIetsAnders(vermelding: Stuk, deel: Deel, zin: Zin): boolean {
  if (isVanEenAnder(deel, zin)) return true;
  const woorden = tussen(zin, deel.van, deel.tot);
  if (GEEN_FEIT.test(woorden) || MEERJARIG.test(woorden)) return true;
  if (ANDERE_VERGELIJKING.test(tussen(zin, vermelding.tot, zin.tot)) || /^\W*(?:ondanks|naast|behalve) /.test(woorden))
    return true;
  const vanEenPost = deel.namen.some((n) => n.posten.length > 0);
  if (deel.namen.length > 0) return OORZAAK_VOORAF.test(woorden) || (!vanEenPost && APART.test(woorden));
  const waarom = WAAROM.test(woorden) && (deel.van > zin.van || /,\s*$/.test(woorden));
  return waarom || IETS_ANDERS.test(woorden) || isVreemdDoel(vermelding, deel, zin);
}

/** Another source than the workbook, or someone else's money. */
export function isVanEenAnder(deel: Deel, zin: Zin): boolean {
  const benoemd = deel.namen.some((n) => !n.los);
  const delen = benoemd ? [deel] : zin.delen.filter((d) => d === deel || !WAAROM.test(tussen(zin, d.van, d.tot)));
  return (
    delen.some((d) => ANDERE_BRON.test(tussen(zin, d.van, d.tot))) || deel.anderGeld || (deel.vreemdeDader && !benoemd)
  );
}

/** "Voor de kermis … € 5.000": a thing before the amount that is neither named nor money. */
function isVreemdDoel({ van }: Stuk, deel: Deel, zin: Zin): boolean {
  const begin =
    /^\W*(?:(?:en|maar|ook|verder|daarnaast|tevens) )*(?:uit|van|binnen|bij|op|voor|aan) ((?:(?:de|het|een|onze|deze|dit) )?[^,;:€]*?)(?:, [^,€]{1,60},)?(?= (?:is|zijn|was|waren|werd|werden|resteert|bleef|blijft|blijkt|ging|ontvingen|houdt|komt)\b)/.exec(
      tussen(zin, deel.van, van),
    )?.[1];
  if (begin !== undefined) return !ALLEEN_GELD.test(begin) && !GEWOON.test(begin);
  const vorige = zin.delen[zin.delen.indexOf(deel) - 1];
  const gaatDoor = vorige !== undefined && vorige.namen.length === 0 && vorige.bedragen.length > 0;
  return (
    gaatDoor &&
    /^\W*(?:en|waarvan|maar) /.test(tussen(zin, deel.van, van)) &&
    isVreemdDoel(vorige.bedragen[0]!, vorige, zin)
  );
}

/** "Door de overschrijding bij Advies valt het overschot € 5.000 lager uit": of the whole, not of Advies. */
const OORZAAK_VOORAF = /^\W*(?:door|dankzij|vanwege|wegens|ondanks|zonder) [^€#]*#/;

const GEWOON =
  /#|\b(?:dit|deze|die|dat|eerst|zover|grond|basis|verzoek|advies|begrot\w*|begroot|raming|jaar|20\d\d|project\w*|post\w*|onderdeel|themalijn|thema|programma|activiteit\w*|kosten|uitgaven|lasten|baten|nadeel|voordeel|tekort|overschrijding|ruimte|totaal\w*|peildatum|balans|einde?|spuk|rijk|elkaar|regeling\w*)\b/;

/** An earlier budget, or what one thing cost: no figure of the sheet. */
export function isAnderCijfer({ soort, cue }: Rol, deel: Deel, zin: Zin): boolean {
  const woorden = tussen(zin, deel.van, deel.tot);
  if (soort === 'begroting') return ANDERE_BEGROTING.test(woorden);
  return (
    soort === 'realisatie' &&
    cue !== null &&
    KOST_IETS.test(tussen(zin, cue.van, cue.tot)) &&
    deel.namen.length === 0 &&
    !DIT_KOST.test(woorden)
  );
}

/** A clause without a name of the workbook, but with a word that may be one; the clause before it counts where it goes on. */
export function isOnbekend(deel: Deel, zin: Zin): boolean {
  const vorige = zin.delen[zin.delen.indexOf(deel) - 1];
  const gaatDoor = vorige !== undefined && vorige.namen.length === 0 && vorige.bedragen.length > 0;
  const woorden = tussen(zin, gaatDoor ? vorige.van : deel.van, deel.tot);
  return deel.namen.length === 0 && !/\b(?:hele|gehele|totale) /.test(woorden) && heeftOnbekendWoord(woorden);
}
