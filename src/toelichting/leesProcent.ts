import { rolVan, tussen, type Deel, type Rol, type Zin } from './leesTekst';
import type { Basis, Teller } from './toetsPercentage';
import type { Bedragvermelding } from './leesBedragen';
import type { Stuk } from './zinnen';

const BASISWOORD = String.raw`(begrot\w*|begroot|budget\w*|raming|geraamd|gepland|begrote|baten|uitgaven|kosten|lasten|realisatie|bestedingen|saldo|restant|overschot|onderbesteding|overschrijding)`;
const BASIS_ERNA = new RegExp(
  String.raw`\b(?:van|t\.?o\.?v\.?|ten opzichte van|dan|onder|boven|over) (?:[a-z-]+ ){0,3}?${BASISWOORD}\b`,
);
const BASIS_ERVOOR = new RegExp(String.raw`\bvan (?:de|het|dit|deze|ons) (?:[a-z]+ )?${BASISWOORD} `);

export function basisVan({ van, tot }: Stuk, deel: Deel, zin: Zin): Basis | null {
  const na = tussen(zin, tot, Math.min(zin.tot, tot + 90));
  const basis = BASIS_ERNA.exec(na)?.[1] ?? BASIS_ERVOOR.exec(tussen(zin, deel.van, van))?.[1];
  if (basis === undefined) {
    const begroting =
      deel.cues.some((c) => c.soort === 'vergelijking') ||
      DAN_BEGROOT.test(na) ||
      BESTEDINGSGRAAD.test(tussen(zin, deel.van, van)) ||
      BUDGET_OVERSCHREDEN.test(tussen(zin, zin.van, zin.tot)) ||
      noemerVan({ van, tot }, deel, zin) !== null;
    return begroting ? 'begroting' : null;
  }
  if (/^(?:begr|budget|raming|geraamd|gepland|baten)/.test(basis)) return 'begroting';
  return /^(?:uitgaven|kosten|lasten|realisatie|bestedingen)/.test(basis) ? 'realisatie' : 'saldo';
}

/** "Van de € 9.000 voor dit project is 60% besteed", "60% van de beschikbare € 9.000 is benut" */
export function noemerVan({ van, tot }: Stuk, deel: Deel, zin: Zin): Bedragvermelding | null {
  if (!deel.cues.some(({ soort }) => soort === 'realisatie')) return null;
  return (
    deel.bedragen.find((b) => b.tot <= van && VAN_BEDRAG.test(tussen(zin, deel.van, b.van))) ??
    deel.bedragen.find((b) => b.van >= tot && ERVAN_BEDRAG.test(tussen(zin, tot, b.van))) ??
    null
  );
}

const ONGEVEER = String.raw`(?:ca\.? |circa |ruim |bijna |ongeveer |afgerond )?`;
const VAN_BEDRAG = new RegExp(
  String.raw`^\W*van (?:de|het|deze|dit) (?:(?:beschikbare|begrote|geraamde|toegekende) )?${ONGEVEER}$`,
);
const ERVAN_BEDRAG = new RegExp(
  String.raw`^ ?(?:is |was )?van (?:de|het|deze|dit) (?:(?:beschikbare|begrote|geraamde|toegekende) )?${ONGEVEER}$`,
);
const BESTEDINGSGRAAD = /\b(?:bestedings|uitputtings|realisatie|benuttings)(?:percentage|graad)\b/;
const BUDGET_OVERSCHREDEN =
  /\b(?:budget|begroting|raming) (?:is|was|werd|wordt) (?:[a-z€\d.,'()%-]+ ){0,8}(?:over|onder)schreden\b/;
const DAN_BEGROOT = /\bdan (?:\w+ ){0,3}(?:begroot|geraamd)/;

export function tellerVan({ soort }: Rol, basis: Basis | null): Teller | null {
  if (soort === 'terug' || soort === 'mee') return soort;
  if (soort === 'saldo' || soort === 'afwijking') return basis === 'saldo' ? null : 'saldo';
  if (soort === 'realisatie') return basis === 'realisatie' ? null : 'realisatie';
  return null;
}

/** "312 inwoners, 40% meer dan verwacht": no money. */
export function isAantal(deel: Deel, zin: Zin): boolean {
  const geld = zin.delen.some(
    (d) =>
      d.bedragen.length > 0 ||
      d.cues.some(({ soort }) => soort === 'begroting' || soort === 'realisatie' || soort === 'saldo'),
  );
  return (
    !geld &&
    !/begrot|begroot|budget|kosten|uitgaven|besteed|uitgegeven|duurder|goedkoper|overschr|onderschr|saldo/.test(
      tussen(zin, deel.van, deel.tot),
    )
  );
}

/** "De overschrijding van € 5.000 is 20% van de begroting": what the amount is. */
export function rolVanPercentage(vermelding: Stuk, basis: Basis | null, deel: Deel, zin: Zin): Rol {
  const rol = rolVan(vermelding, zonderBasis(deel), zin);
  const bedrag = deel.bedragen.findLast((b) => b.tot <= vermelding.van);
  if (rol.soort !== null || basis === null || bedrag === undefined) return rol;
  return /^ (?:is|was|dat is|ofwel|oftewel) $/.test(tussen(zin, bedrag.tot, vermelding.van))
    ? rolVan(bedrag, deel, zin)
    : rol;
}

/** What a percentage is of says nothing about what it counts. */
function zonderBasis(deel: Deel): Deel {
  return { ...deel, cues: deel.cues.filter(({ soort }) => soort !== 'begroting' && soort !== 'baten') };
}
