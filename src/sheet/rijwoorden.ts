import { normaliseer } from './kolomwoorden';

/** What the words of a row label say. */
export interface Rijwoorden {
  /** `sterk`: the label says that this row adds up others. `zwak`: it may. */
  readonly totaal: 'sterk' | 'zwak' | null;
  /** "Saldo van baten en lasten", "Resultaat": a total in which one side counts negative. */
  readonly saldo: boolean;
  /** A row that details the row above it. */
  readonly onderdeel: boolean;
  readonly kant: 'baten' | 'lasten' | null;
  /** "Totaal Ouderen" totals "Ouderen"; empty for a plain "Totaal". */
  readonly totaalVan: string;
}

const TOTAAL =
  /^\W*(sub ?-?totaal|sub ?-?total|eind ?totaal|generaal totaal|grand total|totalen?|totaal|totals?|gesamt(summe)?|summe)\b|^\W*(som|sum|samen|tezamen|opgeteld|insgesamt)\W*$|\(?\b(totaal|total)\)?\W*$|\btotaal(bedrag)?\b/;
const SALDO =
  /^\W*((geraamd|gerealiseerd|begroot|verwacht|bruto|netto|operationeel|exploitatie) ?)?(saldo|resultaat|balance|result|net result|exploitatieresultaat|saldo van baten en lasten|saldo baten en lasten)\W*$|^\W*(saldo|resultaat|balance|result) (van (de )?(baten|lasten)|baten|of income|voor|na|before|after)\b/;
const ZWAK =
  /^\W*(saldo|resultaat)\b|\b(mutaties?|per saldo|netto|net|stand per|restant|overschot|tekort|verschil|afwijking|eindstand)\b|saldo\W*$/;
const ONDERDEEL = /^\W*((w\.v|w\.o|o\.w)\.|(waarvan|waaronder|wv|of which|daarvan|dit betreft)\b)/;
const LASTEN = /\b(lasten|uitgaven|kosten|toevoeging(en)?|storting(en)?|dotaties?|expenditures?|expenses|costs?)\b/;
const BATEN =
  /\b(baten|inkomsten|opbrengst(en)?|ont+rekking(en)?|ontvangsten|income|revenues?|vrijval|omzet|dekking(smiddelen)?)\b/;

/** Of nearly every label: the name of a post. */
const GEWOON: Rijwoorden = { totaal: null, saldo: false, onderdeel: false, kant: null, totaalVan: '' };

export function leesRijlabel(label: string): Rijwoorden {
  const tekst = normaliseer(label);
  const isTotaal = TOTAAL.test(tekst);
  const isSaldo = SALDO.test(tekst);
  const totaal = isTotaal || isSaldo ? 'sterk' : ZWAK.test(tekst) ? 'zwak' : null;
  const onderdeel = ONDERDEEL.test(tekst);
  const kant = kantVan(tekst);
  if (totaal === null && !onderdeel && kant === null) return GEWOON;
  return {
    totaal,
    saldo: isSaldo && !isTotaal,
    onderdeel,
    kant,
    totaalVan: totaal === 'sterk' ? tekst.replace(TOTAAL, ' ').replace(/^[\s:,-]+|(?<![\s:,-])[\s:,-]+$/g, '') : '',
  };
}

/** Cost or income by the words of a label or heading; null when it says neither or both. */
export function kantVan(tekst: string): 'baten' | 'lasten' | null {
  const baten = BATEN.test(tekst);
  const lasten = LASTEN.test(tekst);
  return baten === lasten ? null : baten ? 'baten' : 'lasten';
}
