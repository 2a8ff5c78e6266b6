import type { Bedragbetekenis, Tekstbetekenis } from '../begroting/begroting';

/** What the words in a header say about its column; `betekenis` null when no word is known. */
export interface Kopbetekenis {
  readonly betekenis: Bedragbetekenis | Tekstbetekenis | 'percentage' | null;
  readonly maat: 'baten' | 'lasten' | 'saldo' | null;
  readonly jaar: number | null;
  /** The number of the column as the header prints it: "(2)". */
  readonly nummer: number | null;
  /** The relation that the header states, e.g. "(3) = (2) - (1)", as column numbers with a sign. */
  readonly formule: readonly { readonly nummer: number; readonly factor: 1 | -1 }[] | null;
}

/** Words for text columns; the first that fits wins. */
const TEKSTWOORDEN: readonly (readonly [Tekstbetekenis | 'percentage', RegExp])[] = [
  [
    'toelichting',
    /\b(toelicht\w*|opmerking\w*|verklaring\w*|bijzonderheden|explanations?|comments?|remarks?|notes?|bestemming)\b/,
  ],
  [
    'voordeel-nadeel',
    /^\(?(v|f) ?\/ ?(n|u|a)\)?$|\bvoordeel ?\/ ?nadeel\b|\bvoor- ?\/? ?nadeel\b|\bv ?\/ ?n\b|\bfavou?rable\b/,
  ],
  [
    'overig',
    /^(\w*(nr|nummer|code)|no|id|kostenplaats|grootboek\w*|fte'?s?|aantal(len)?|tranche|jaar|jaren|year|(eind|besluit|vaststellings)? ?datum|date|status|eigenaar|behandelaar|verstrekker)\b\.?( |$)|\b(tarief|tarieven|prijs|prijzen|gem\.?|gemiddelde?|rate|average)(?=\W|$)|\bper (inwoner|eenheid|stuk|uur|dag|maand|client|kind|leerling|deelnemer|traject|huishouden|woning|fte|m2|ha|unit|hour|capita)\b/,
  ],
  // Of a list of wijzigingen; with more words it heads the amounts of that besluit.
  [
    'overig',
    /^((raads|college|bestuurs|ab-|db-) ?)?besluit(en)?$|^(council |board )?(decision|resolution)$|^(ministerie|departement)$|^beschikking(en)? ?-? ?(nr|nummer|kenmerk|datum)\b/,
  ],
  ['percentage', /%|\bpercentage\b|\bprocent\w*\b|\bin pct\b/],
  [
    'toegestaan',
    /\bmag ook\b|\b(kan|kunnen) ook (op|uit|van|bij|door|ten laste)\b|\bsubsidiabel (onder|bij|binnen)\b|\book (toegestaan|mogelijk|te boeken|te betalen)\b|^ook (op|uit)\b|^toegestaan$|\b(also eligible|may also)\b|\b(toegestane|andere|alternatieve|eligible|allowed|permitted|alternative) (regeling(en)?|dekking(en|sbron(nen)?)?|subsidies?|subsidieregelingen|fondsen|grants?|schemes?|funds|funding)\b|\bmogelijke (regelingen|dekkingsbronnen|subsidies|fondsen)\b|\balternatieve financiering\b/,
  ],
  [
    'regeling',
    /\b(regeling(en)?|dekking\w*|financiering\w*|geldstroom|subsidie(s|regeling|bron|verstrekker)?|fonds|bron|funding|grant( scheme)?|scheme|spuk|uitkering(en)?)\b/,
  ],
];

/** With a stage behind it ("Uitkering begroot") such a word says whose amount it is. */
const NAMEN_VAN_REGELINGEN: ReadonlySet<string> = new Set(['regeling', 'toegestaan']);

const POSTWOORDEN =
  /\b(projecten|project\w*|posten|post|omschrijving|onderwerp|activiteit(en)?|product(en)?|programma('?s)?|themalijn(en)?|thema('?s)?|taakveld(en)?|onderdeel|kostensoort|budget ?houder|naam|description|item|activity|line item|program(me)?s?)\b/;

const VERSCHIL =
  /\b(verschil(len)?|afwijking(en)?|restant(en)?|rester\w*|rest|nog beschikbaar|nog te besteden|niet besteed|onbesteed|variance|difference|over(schot)?\/tekort|over-? ?\/? ?onder(schrijding)?|abweichung|ruimte|remaining|onbenut)\b/;
const SALDO = /\b(saldo|saldi|balance|resultaat|net)\b/;
const EINDSALDO =
  /\b(eindsaldo|eindstand|verwachte? (eind)?(saldo|resultaat|restant)|prognose (eind)?(saldo|resultaat|restant)|saldo ultimo|expected (closing |final |year-?end )?(balance|result)|(forecast|projected) (balance|variance|result))\b/;
const VERWACHT =
  /\b(verwachte? (uitgaven?|lasten|kosten|besteding(en)?|realisatie)|nog (te (verwachten|betalen)|verwachte?)|verwacht|verwachting(en)?|prognose|forecast|verplichting(en)?|expected (spending|expenditure|expenses|costs)|commitments?|raming restant)\b/;
const WIJZIGING =
  /\b((begrotings)?wijz(iging(en)?|(?=\.? \d{4}|\.$|$))|begrotingsmutaties?|mutaties?|bijstelling(en)?|amendments?|changes?|adjustments?)\b/;
const GEWIJZIGD =
  /\b(gewijzigde?|na (de )?((\d{1,2} ?e|eerste|tweede|derde|vierde|vijfde) )?(begrotings)?wijz(iging(en)?)?\b\.?|na wijz|incl(usief|\.)? (begrotings)?wijziging(en)?|bijgestelde?|geactualiseerde?|actuele|herziene?|lopende|amended|revised|current|updated)(?=\W|$)/;
const VOOR_WIJZIGING = /\bvoor (begrotings)?wijz(iging(en)?)?\b/;
const BEGROTING =
  /\b(begroting\w*|begr(?=\. |\.?$| ?\d)|begroot|begrote|\w*budget(ten)?|raming(en)?|geraamde?|krediet(en)?|toegekend|beschikt|beschikking|verleend|verleende subsidie|subsidiebedrag|budgeted|planned|primitie(f|ve)|primair|allocation|plan)\b/;
const REALISATIE =
  /\b(realisatie|real(?=\.? \d{4}|\.$)|gerealiseerde?|rekening|jaarrekening|werkelijke?|besteed|bestede|besteding(en)?|betaald|betalingen|uitgegeven|uitgaven|uitgave|uitputting|actuals?|spent|spending|realised|realized|realisation|geboekt|stand per|ist)\b/;
const BATEN = /\b(baten|inkomsten|opbrengst(en)?|ontvangsten|ontvangen|income|revenues?|receipts?|bijdragen?)\b/;
const LASTEN = /\b(lasten|kosten|uitgaven|expenditures?|expenses|costs?)\b/;
const TERUG =
  /\b(terug ?betal\w*|terug te betalen|terug ?vorder\w*|te restitueren|restitutie|terug|repa(y|id)\w*|refund\w*|payback|return(ed)?)\b/;
const OVERHEVEL =
  /\b(overhevel\w*|overgeheveld|over te hevelen|mee(nemen)? naar|mee|door ?schuiv\w*|door te schuiven|vooruitontvangen|carry ?-?over|carried( over| forward)?|naar (19|20)\d\d)\b/;
const RESERVERING = /\b(reservering(en)?|egalisatie\w*|naar reserve|in reserve|reserve|reserved)\b/;
const VRIJVAL = /\b(vrijval\w*|vrij te vallen|vrijgevallen|release(d)?)\b/;
/** What was carried in from the year before. */
const BEGINSTAND =
  /^(begin[ -]?(stand|saldo|balans)|opening)|^(stand|saldo|rest(ant)?|vooruitontvangen|beschikbaar)\b[\w ]* (0?1-0?1|1 jan\w*|begin)\b|^[\w ]*(overgeheveld|overheveling|meegenomen|doorgeschoven|vooruitontvangen|carried)\b[\w ]* (van)?(uit|van|from) (het |de )?(vorig|voorgaand|eerder|prior|20\d\d)/;
/** The same, where it stands before what came in and something else says what is left. */
const STAND_VOORAF =
  /^(stand|saldo|rest(ant)?|vooruitontvangen|overgeheveld|meegenomen)\b[\w -]*[ -](20\d\d|vorig \w*jaar)$/;
const EINDSTAND = /^(stand|saldo|rest|verschil)/;

const TOTAAL = /\b(totaal|totalen|total|sum)\b/;
const BEDRAG = /\b(bedrag(en)?|amounts?|eur|euro('?s)?|waarde|som)\b|€/;

/** Reads one header, its lines joined by a space. Pure words; whether a column holds amounts is decided by its cells. */
export function leesKop(kop: string): Kopbetekenis {
  const tekst = normaliseer(kop);
  const jaar = jaarIn(tekst);
  const { nummer, formule, rest: woorden } = nummersUit(tekst);
  // "Stand per 31 december" over a column of budgets says when, not what.
  const stand = BEGROTING.test(woorden) ? woorden.replace(/\bstand per\b/, ' ') : woorden;
  // "Mag ook betaald uit" says who may pay, not what was paid.
  const rest = stand.replace(
    /\b(mag|mogen|kan|kunnen) ook (worden )?betaald (worden )?(?=(uit|van|door|op)\b)/,
    '$1 ook ',
  );
  const geef = (betekenis: Kopbetekenis['betekenis'], maat: Kopbetekenis['maat'] = null): Kopbetekenis => ({
    betekenis,
    maat,
    jaar,
    nummer,
    formule,
  });

  for (const [betekenis, woord] of TEKSTWOORDEN) {
    if (woord.test(rest) && !(NAMEN_VAN_REGELINGEN.has(betekenis) && heeftStadium(rest))) return geef(betekenis);
  }
  if (EINDSALDO.test(rest)) return geef('eindsaldo');
  if (VERWACHT.test(rest) && /\b(uitgaven?|lasten|kosten|besteding(en)?|spending|costs)\b/.test(rest))
    return geef('verwachte-uitgave');
  if (VERSCHIL.test(rest)) return geef('saldo', maatIn(rest.replace(VERSCHIL, ' ')));
  if (BEGROTING.test(rest) && REALISATIE.test(rest)) return geef('saldo');
  if (VRIJVAL.test(rest)) return geef('vrijval');
  if (TERUG.test(rest)) return geef('terugbetaling');
  if (OVERHEVEL.test(rest) && !BEGROTING.test(rest) && !REALISATIE.test(rest)) return geef('overheveling');
  if (VERWACHT.test(rest)) return geef('verwachte-uitgave');
  const stadium = stadiumIn(rest);
  if (SALDO.test(rest)) {
    return stadium === null ? geef('saldo') : geef(stadium, 'saldo');
  }
  if (stadium !== null) {
    // "Uitgaven" alone is what was spent; "Begroting uitgaven" is the cost side of the budget.
    return geef(stadium, stadium === 'realisatie' ? maatIn(rest.replace(/\b(uitgaven|uitgave)\b/, ' ')) : maatIn(rest));
  }
  if (RESERVERING.test(rest)) return geef('reservering');
  if (BATEN.test(rest)) return geef('baten');
  if (LASTEN.test(rest)) return geef('lasten');
  if (TOTAAL.test(rest)) return geef('totaal');
  if (POSTWOORDEN.test(rest)) return geef('post');
  if (BEDRAG.test(rest)) return geef('bedrag');
  return geef(null);
}

/**
 * Which header of a table per regeling says what was carried in from the year before: the only one before that of the lasten,
 * not that of the baten. −1 when none does, or several do.
 */
export function zoekBeginstand(koppen: readonly string[], baten: number, lasten: number): number {
  const woorden = koppen.map((kop) => normaliseer(kop.replace(/\(?(in |x )?(€|eur\w*)( 1\.000)?\)?/i, ' ')));
  const metEindstand = woorden.slice(lasten).some((kop) => EINDSTAND.test(kop));
  const [begin = -1, ...meer] = [...woorden.keys()].filter((k) => {
    if (k >= lasten || k === baten) return false;
    return BEGINSTAND.test(woorden[k]!) || (metEindstand && k < baten && STAND_VOORAF.test(woorden[k]!));
  });
  return meer.length > 0 ? -1 : begin;
}

/** Letters of plain ASCII with single spaces: nothing to normalise but the case. */
const EENVOUDIG = /^[!-~]+(?: [!-~]+)*$/;

/** Lower case, one kind of space and dash, words that were broken over a line joined, no diacritics. */
export function normaliseer(tekst: string): string {
  if (EENVOUDIG.test(tekst)) return tekst.toLowerCase();
  return tekst
    .replace(/(\p{Ll})[-\u00ad][^\S\n]*\n\s*(\p{Ll})/gu, '$1$2')
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The year that a text names; null when there is none or more than one. */
export function jaarIn(tekst: string): number | null {
  const jaren = new Set(jarenIn(tekst));
  return jaren.size === 1 ? [...jaren][0]! : null;
}

export function jarenIn(tekst: string): number[] {
  const jaren = [...tekst.matchAll(/(?<![\d.,])(?:19[89]\d|20\d\d)(?![\d.,]*\d)/g)].map((m) => Number(m[0]));
  if (jaren.length > 0) return jaren;
  return [...tekst.matchAll(/\b(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)\w* ?'(\d\d)\b/gi)].map(
    (m) => 2000 + Number(m[1]),
  );
}

/** "(2)" is a column's number; "(3) = (2) - (1)" and "(2) - (3)" state a relation between numbered columns. */
function nummersUit(tekst: string): { nummer: number | null; formule: Kopbetekenis['formule']; rest: string } {
  const formule =
    /(?:\(?(\d{1,2}|[a-z])\)? ?= ?)?(?:\((\d{1,2}|[a-h])\)|\b([a-h])\b) ?([-+]) ?(?:\((\d{1,2}|[a-h])\)|\b([a-h])\b)/.exec(
      tekst,
    );
  if (formule !== null) {
    const links = kolomnummer(formule[2] ?? formule[3]!);
    const rechts = kolomnummer(formule[5] ?? formule[6]!);
    return {
      nummer: formule[1] === undefined ? null : kolomnummer(formule[1]),
      formule: [
        { nummer: links, factor: 1 },
        { nummer: rechts, factor: formule[4] === '-' ? -1 : 1 },
      ],
      rest: tekst
        .replace(formule[0], ' ')
        .replace(/\(\s*\)/g, ' ')
        .trim(),
    };
  }
  const nummer = /\((\d{1,2}|[a-h])\)\s*$|^\s*\(?(\d{1,2}|[a-h])\)\s/.exec(tekst);
  return nummer === null
    ? { nummer: null, formule: null, rest: tekst }
    : { nummer: kolomnummer(nummer[1] ?? nummer[2]!), formule: null, rest: tekst.replace(nummer[0], ' ').trim() };
}

function kolomnummer(teken: string): number {
  return /\d/.test(teken) ? Number(teken) : teken.charCodeAt(0) - 96;
}

function heeftStadium(tekst: string): boolean {
  return stadiumIn(tekst) !== null || VERSCHIL.test(tekst) || SALDO.test(tekst);
}

function stadiumIn(tekst: string): 'begroting' | 'gewijzigde-begroting' | 'wijziging' | 'realisatie' | null {
  if (REALISATIE.test(tekst) && !BEGROTING.test(tekst)) return 'realisatie';
  if (VOOR_WIJZIGING.test(tekst)) return 'begroting';
  if (GEWIJZIGD.test(tekst)) return 'gewijzigde-begroting';
  if (WIJZIGING.test(tekst)) return 'wijziging';
  if (BEGROTING.test(tekst)) return 'begroting';
  return REALISATIE.test(tekst) ? 'realisatie' : null;
}

function maatIn(tekst: string): 'baten' | 'lasten' | 'saldo' | null {
  const baten = BATEN.test(tekst);
  const lasten = LASTEN.test(tekst);
  if (baten !== lasten) return baten ? 'baten' : 'lasten';
  return SALDO.test(tekst) ? 'saldo' : null;
}
