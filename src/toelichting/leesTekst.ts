import {
  ANDER_GELD,
  CUES,
  MEER_DAN_BESTEED,
  ONBEKENDE_NAAM,
  ONTKENNING,
  ROL_ERNA,
  TELT_OP,
  VERBINDING,
  VERGELIJKING_ERNA,
  VREEMDE_DADER,
  type Cuepatroon,
  type Cuesoort,
  type Richting,
} from './bewoording';
import { leesBedragen, leesPercentages, type Bedragvermelding, type Procentvermelding } from './leesBedragen';
import type { Naam, Namenindex } from './namenindex';
import { plat, zinnen, type Stuk } from './zinnen';

/** Words that say what an amount is or where money goes. */
export interface Cue extends Stuk {
  readonly soort: Cuesoort;
  readonly richting: Richting | null;
  readonly zelfstandig: boolean;
  readonly ontkend: boolean;
}

/** What the words around an amount say that it is. */
export interface Rol {
  readonly soort: Exclude<Cuesoort, 'vergelijking' | 'dekking' | 'deel'> | null;
  readonly richting: Richting | null;
  /** The word stands right at the amount, so that there is no doubt. */
  readonly direct: boolean;
  readonly cue: Cue | null;
}

/** A clause: what is said about one amount, or about one thing. */
export interface Deel extends Stuk {
  readonly namen: readonly Naam[];
  readonly bedragen: readonly Bedragvermelding[];
  readonly percentages: readonly Procentvermelding[];
  /** It says something about a project that the workbook does not know. */
  readonly onbekendeNaam: boolean;
  /** Money with a name of its own that the workbook does not have. */
  readonly anderGeld: boolean;
  /** Someone else who spends, gets or pays. */
  readonly vreemdeDader: boolean;
  readonly cues: readonly Cue[];
}

export interface Zin extends Stuk {
  /** Flat, names blotted out; `tussen` reads it. */
  readonly vlak: string;
  readonly delen: readonly Deel[];
  readonly namen: readonly Naam[];
  readonly vraag: boolean;
}

/** Longer than this a sentence is none; it is read in pieces. */
const LANGSTE_ZIN = 600;
const PATRONEN = CUES.map((cue) => ({ ...cue, patroon: new RegExp(cue.patroon.source, 'gu') }));
const ONTKENNINGEN = new RegExp(ONTKENNING.source, 'g');
const HARD =
  /;|,? (?:maar|terwijl|echter|daarentegen) | (?:doordat|omdat|zodat|waardoor|hoewel) |, (?:waardoor|waarvan|omdat|doordat|zodat|daardoor|want|namelijk)(?= )/g;
const ZACHT = [
  /, (?:en|waarna|waarbij) | en (?=(?:op|bij|voor|van|uit|in|aan|dit|dat|het|de|gaat) )/g,
  /, |: | - /g,
  /(?<!tot) en | of | waarvan /g,
] as const;

/** "Terug te betalen aan het Rijk: € 5.000" is one clause. */
const ZACHT_NA_BESTEMMING = [ZACHT[0], / en /g, /, | - /g] as const;

/** The sentences of a text that name money, with their clauses. */
export function leesTekst(tekst: string, vlak: string, index: () => Namenindex): readonly Zin[] {
  return zinnen(tekst)
    .flatMap((stuk) => inStukken(vlak, stuk))
    .flatMap((stuk) => leesZin(tekst, vlak, stuk, index) ?? []);
}

export function leesVlak(tekst: string): string {
  return plat(tekst);
}

function inStukken(vlak: string, { van, tot }: Stuk): readonly Stuk[] {
  const stukken: Stuk[] = [];
  for (let begin = van; begin < tot;) {
    const spatie = tot - begin <= LANGSTE_ZIN ? -1 : vlak.lastIndexOf(' ', begin + LANGSTE_ZIN);
    const eind = tot - begin <= LANGSTE_ZIN ? tot : spatie > begin ? spatie + 1 : begin + LANGSTE_ZIN;
    stukken.push({ van: begin, tot: eind });
    begin = eind;
  }
  return stukken;
}

/** Words without which a sentence claims nothing. */
const KAN_BEWEREN =
  /€|\d|\beuro|\beur\b|terug|retour|mee|over|onder|reserve|meer|minder|hoger|lager|budget|begro|dekking|gedekt|deel|helft|betaald|gefinancierd|bekostigd|valt|vallen/;

/** A quick look: a text of which this says no claims nothing. */
export function kanBeweren(tekst: string): boolean {
  // Other letters may be flattened to ones that count.
  return KAN_BEWEREN.test(tekst.toLowerCase()) || /[^\t\n\r -~]/.test(tekst);
}

function leesZin(tekst: string, vlak: string, stuk: Stuk, index: () => Namenindex): Zin | null {
  const eigen = vlak.slice(stuk.van, stuk.tot);
  if (!KAN_BEWEREN.test(eigen)) return null;
  const namen = index().zoek(tekst, vlak, stuk);
  const kaal = maskeer(eigen, namen, stuk.van).replace(/\n/g, ' ');
  const verschuif = <T extends Stuk>(s: T): T => ({ ...s, van: s.van + stuk.van, tot: s.tot + stuk.van });
  const geschreven = maskeer(tekst.slice(stuk.van, stuk.tot), namen, stuk.van);
  const bedragen = leesBedragen(kaal).map(verschuif);
  const percentages = leesPercentages(kaal).map(verschuif);
  const cues = leesCues(kaal, stuk.van);
  const zin = { ...stuk, vlak: kaal, namen, vraag: /\?[^\w?]*$/.test(kaal) };
  const grenzen = [stuk.van, ...grenzenVan(kaal, stuk.van, bedragen, percentages, cues), stuk.tot];
  const delen = grenzen.slice(1).map((tot, i): Deel => {
    const binnen = (s: Stuk) => s.van >= grenzen[i]! && s.van < tot;
    return {
      van: grenzen[i]!,
      tot,
      onbekendeNaam: ONBEKENDE_NAAM.test(geschreven.slice(grenzen[i]! - stuk.van, tot - stuk.van)),
      anderGeld: ANDER_GELD.test(kaal.slice(grenzen[i]! - stuk.van, tot - stuk.van)),
      vreemdeDader: VREEMDE_DADER.test(geschreven.slice(grenzen[i]! - stuk.van, tot - stuk.van)),
      namen: namen.filter(binnen),
      bedragen: bedragen.filter(binnen),
      percentages: percentages.filter(binnen),
      cues: cues.filter((cue) => plekVan(cue) >= grenzen[i]! && plekVan(cue) < tot),
    };
  });
  return { ...zin, delen };
}

function maskeer(tekst: string, namen: readonly Naam[], van: number): string {
  const vaste = namen.filter((n) => !n.los);
  return vaste.reduce((t, n) => t.slice(0, n.van - van) + '#'.repeat(n.tot - n.van) + t.slice(n.tot - van), tekst);
}

/** "houden … over": the last word is the one that says it. */
function plekVan({ tot }: Stuk): number {
  return tot - 1;
}

function leesCues(kaal: string, verschuiving: number): readonly Cue[] {
  const gevonden: (Stuk & Cuepatroon)[] = [];
  for (const cue of PATRONEN) {
    for (const treffer of kaal.matchAll(cue.patroon)) {
      const van = treffer.index;
      const tot = van + treffer[0].length;
      if (tot > van && gevonden.every((g) => tot <= g.van || van >= g.tot)) gevonden.push({ ...cue, van, tot });
    }
  }
  gevonden.sort((a, b) => a.van - b.van);
  return voegSamen(kaal, gevonden).map((cue) => ({
    soort: cue.soort,
    richting: cue.richting ?? null,
    zelfstandig: cue.zelfstandig === true,
    ontkend: cue.ontkend === true || isOntkend(kaal, cue, gevonden),
    van: cue.van + verschuiving,
    tot: cue.tot + verschuiving,
  }));
}

/** "minder uitgegeven dan begroot" is one thing. */
function voegSamen(kaal: string, cues: readonly (Stuk & Cuepatroon)[]): readonly (Stuk & Cuepatroon)[] {
  const samen: (Stuk & Cuepatroon)[] = [];
  for (const cue of cues) {
    const vorige = samen.at(-1);
    const ertussen = vorige === undefined ? '' : kaal.slice(vorige.tot, cue.van);
    const vergelijkt = vorige?.soort === 'afwijking' && (vorige.richting === 'meer' || vorige.richting === 'minder');
    if (
      vergelijkt &&
      cue.soort === 'vergelijking' &&
      /^ ?(?:uit|uitgevallen|geweest|gemaakt|geld|gekost|nodig|dan gepland|zijn|was|waren|is)? ?$/.test(ertussen)
    ) {
      samen[samen.length - 1] = { ...vorige, tot: cue.tot, zelfstandig: true };
    } else if (
      vergelijkt &&
      (cue.soort === 'realisatie' || cue.soort === 'baten') &&
      /^ (?:geld |middelen |aan )?$/.test(ertussen)
    ) {
      samen[samen.length - 1] = { ...vorige, tot: cue.tot };
    } else if (vorige?.soort === 'saldo' && cue.soort === 'begroting' && isRestVanBudget(kaal, cue, ertussen)) {
      samen[samen.length - 1] = { ...vorige, tot: cue.tot };
    } else if (vorige?.soort === 'afwijking' && vorige.richting && isNeutraal(cue) && ertussen === ' ') {
      samen[samen.length - 1] = { ...cue, van: vorige.van, richting: vorige.richting };
    } else samen.push(cue);
  }
  return samen;
}

/** "het resterende budget van € 5.000"; and "het niet bestede deel van het budget", but not "… van het budget van € 5.000". */
function isRestVanBudget(kaal: string, { tot }: Stuk, ertussen: string): boolean {
  if (/^ (?:deel|gedeelte|bedrag) (?:van|in|op|binnen) (?:het |de |dit |ons )?$/.test(ertussen))
    return !/^ (?:van |ad )?(?:ca\.? |circa |ruim |bijna )?(?:€|eur|\d)/.test(kaal.slice(tot));
  return ertussen === ' ';
}

/** "nadelig verschil" */
function isNeutraal({ soort, richting }: Cuepatroon): boolean {
  return (soort === 'afwijking' || soort === 'saldo') && richting === undefined;
}

const NIET_NODIG = /^ (?:[a-z]+ ){0,4}(?:is|was|zijn|waren) (?:[a-z]+ ){0,2}niet nodig\b/;

/** "niet meer uitgegeven", "hoeft niet te worden terugbetaald", "terugbetaling is niet nodig". */
function isOntkend(kaal: string, cue: Stuk & Cuepatroon, cues: readonly Stuk[]): boolean {
  const bestemming = cue.soort === 'terug' || cue.soort === 'mee' || cue.soort === 'reserve' || cue.soort === 'dekking';
  if (bestemming && NIET_NODIG.test(kaal.slice(cue.tot))) return true;
  const begin = Math.max(
    0,
    ...[
      ...kaal
        .slice(0, cue.tot)
        .matchAll(/[;,]| maar | en (?!niet)| (?:omdat|doordat|want|aangezien|terwijl|zodat|waardoor|hoewel|nu) /g),
    ].map((g) => g.index),
  );
  const voor = kaal.slice(begin, cue.tot);
  const na = /^[^;,]{0,60}/
    .exec(kaal.slice(cue.tot))![0]
    .split(/ (?:maar|en|omdat|doordat|want|aangezien|terwijl|zodat|waardoor|hoewel) /)[0]!;
  const bereik = bestemming ? voor + na : voor.slice(-40);
  const verschoven = bestemming ? begin : Math.max(begin, cue.tot - 40);
  const plek = [...bereik.matchAll(ONTKENNINGEN)]
    .map(({ index }) => verschoven + index)
    .find((p) => !cues.some((c) => c !== cue && p >= c.van && p < c.tot));
  if (plek === undefined) return false;
  if (cue.soort === 'saldo' && plek >= cue.van) return false;
  return bestemming || kaal.slice(plek, cue.van).split(' ').length <= 5;
}

function grenzenVan(
  kaal: string,
  verschuiving: number,
  bedragen: readonly Stuk[],
  percentages: readonly Stuk[],
  cues: readonly Cue[],
): readonly number[] {
  const bestemmingen = cues.filter(({ soort }) => soort === 'terug' || soort === 'mee' || soort === 'reserve');
  const ankers = [
    ...[...bedragen, ...percentages].map(({ van, tot }) => ({
      van: van - verschuiving,
      tot: tot - verschuiving,
      geld: true,
    })),
    ...bestemmingen.map(({ tot }) => ({ van: tot - 1 - verschuiving, tot: tot - verschuiving, geld: false })),
  ].sort((a, b) => a.van - b.van);
  const begin = kaal.search(/\S/);
  const hard = [...kaal.matchAll(HARD)].map((g) => g.index + 1).filter((h) => h > begin);
  const zacht = ankers.slice(1).flatMap((anker, i) => {
    const eerder = ankers[i]!;
    if (eerder.tot >= anker.van || hard.some((h) => h > eerder.tot && h <= anker.van)) return [];
    // "uitgegeven: € 5.000": the label belongs to the amount.
    const ertussen = kaal.slice(eerder.tot, anker.van).replace(/(?<=, [a-z -]{3,40}): ?$/, '');
    const haakje = eerder.geld && anker.geld && !ertussen.includes(')') ? ertussen.lastIndexOf(' (') : -1;
    if (haakje >= 0) return [eerder.tot + haakje + 1];
    const opsomming = ankers[i - 1]?.geld === true;
    for (const patroon of eerder.geld || !anker.geld || opsomming ? ZACHT : ZACHT_NA_BESTEMMING) {
      const plek = [...ertussen.matchAll(patroon)].at(-1)?.index;
      if (plek !== undefined) return [eerder.tot + plek + 1];
    }
    return [];
  });
  return [...new Set([...hard, ...zacht])].sort((a, b) => a - b).map((plek) => plek + verschuiving);
}

/** A stretch of a sentence, flat, by the offsets of the text. */
export function tussen(zin: Zin, van: number, tot: number): string {
  return zin.vlak.slice(Math.max(0, van - zin.van), Math.max(0, tot - zin.van));
}

/** What the words around an amount say that it is: right after it, right before it, or else nearest in the clause. */
export function rolVan(vermelding: Stuk, deel: Deel, zin: Zin): Rol {
  return (
    noemer(vermelding, deel, zin) ??
    rolErna(vermelding, deel, zin) ??
    rolErvoor(vermelding, deel, zin) ??
    geheelErvoor(vermelding, deel, zin) ??
    dichtstbijzijnde(vermelding, deel, zin) ??
    uitAnderDeel(deel, zin) ?? { soort: null, richting: null, direct: false, cue: null }
  );
}

function rolErna({ van, tot }: Stuk, deel: Deel, zin: Zin): Rol | null {
  const na = tussen(zin, tot, deel.tot);
  const besteed = MEER_DAN_BESTEED.exec(na);
  const gaatOverBudget = deel.cues.some((c) => c.tot <= van && (c.soort === 'begroting' || c.soort === 'baten'));
  if (besteed !== null && (besteed[2] !== undefined || gaatOverBudget))
    return { soort: 'saldo', richting: besteed[1] !== undefined ? 'minder' : 'meer', direct: true, cue: null };
  const cue = deel.cues.find((c) => c.van <= tot + 18 && c.tot > tot) ?? null;
  const vergelijking = VERGELIJKING_ERNA.exec(na);
  if (vergelijking !== null) {
    const richtingen = ['meer', 'minder', 'nadeel', 'voordeel'] as const;
    const richting = richtingen.find((_, i) => vergelijking[i + 1] !== undefined)!;
    const baten = /^.{0,24}\b(?:baten|ontvangen|inkomsten|opbrengst|ontvangst)/.test(na);
    return {
      soort: baten ? 'baten' : 'afwijking',
      richting,
      direct: true,
      cue: cue?.soort === 'afwijking' ? cue : null,
    };
  }
  const rol = ROL_ERNA.exec(na);
  if (rol === null) return null;
  if (rol[1] !== undefined) return { soort: 'saldo', richting: 'minder', direct: true, cue };
  return { soort: rol[2] !== undefined ? 'realisatie' : 'begroting', richting: null, direct: false, cue };
}

function rolErvoor({ van }: Stuk, deel: Deel, zin: Zin): Rol | null {
  for (const cue of [...deel.cues].reverse()) {
    if (cue.tot > van || !isRol(cue)) continue;
    const ertussen = tussen(zin, cue.tot, van);
    const overmaat = cue.soort !== 'afwijking' && cue.soort !== 'saldo' && /\bmet\b/.test(ertussen);
    return VERBINDING.test(ertussen) && !overmaat ? rolUit(cue, true) : null;
  }
  return null;
}

/** "Van de € 9.000 is 60% besteed", "60% van de € 9.000 is besteed": what may be spent. */
function noemer({ van, tot }: Stuk, deel: Deel, zin: Zin): Rol | null {
  if (deel.percentages.length === 0 || !deel.cues.some(({ soort }) => soort === 'realisatie')) return null;
  const voor = tussen(zin, deel.van, van);
  const vooraf = VAN_DE.test(voor) && voor.trimStart().startsWith('van ') && deel.percentages[0]!.van >= tot;
  const erna =
    VAN_DE.test(voor) &&
    deel.percentages.some((p) => p.tot < van && /^ (?:is |was )?van /.test(tussen(zin, p.tot, van)));
  return vooraf || erna ? { soort: 'begroting', richting: null, direct: false, cue: null } : null;
}

const VAN_DE =
  /\bvan (?:de|het|deze|dit) (?:(?:beschikbare|begrote|geraamde|toegekende) )?(?:ca\.? |circa |ruim |bijna |ongeveer |afgerond )?$/;

/** "Van de € 5.000 gaat € 3.000 terug": the first is what there is. */
function geheelErvoor({ van, tot }: Stuk, deel: Deel, zin: Zin): Rol | null {
  const isGeheel = /\bvan (?:de|het|dit|deze)(?: \w+)? ?$/.test(tussen(zin, deel.van, van));
  if (!isGeheel || !deel.bedragen.some((b) => b.van >= tot)) return null;
  return { soort: 'saldo', richting: null, direct: false, cue: null };
}

function dichtstbijzijnde(vermelding: Stuk, deel: Deel, zin: Zin): Rol | null {
  const anderen = [...deel.bedragen, ...deel.percentages].filter((b) => b.van !== vermelding.van);
  const vergeven = new Set(
    anderen
      .filter((b) => noemer(b, deel, zin) === null)
      .map((b) => rolErvoor(b, deel, zin)?.cue ?? rolErna(b, deel, zin)?.cue),
  );
  const alle = deel.cues.filter(isRol).filter((cue) => !vergeven.has(cue));
  const verschil = alle.filter(({ soort }) => soort === 'afwijking' || soort === 'saldo');
  const met = /\bmet (?:ca\.? |circa |ruim |bijna |ongeveer |zo'n |maar liefst )?$/.test(
    tussen(zin, deel.van, vermelding.van),
  );
  const vrij = met && verschil.length > 0 ? verschil : alle;
  const afstand = (cue: Cue): number => {
    if (cue.van <= vermelding.van && cue.tot >= vermelding.tot) return 0;
    const [van, tot] = cue.tot <= vermelding.van ? [cue.tot, vermelding.van] : [vermelding.tot, cue.van];
    return tot - van + 25 * (tussen(zin, van, tot).split(',').length - 1);
  };
  const beste = [...vrij].sort((a, b) => afstand(a) - afstand(b))[0];
  return beste === undefined ? null : rolUit(beste, false);
}

/** "Op A € 5 en op B € 3 meer uitgegeven": the words stand in the next clause, or else in the one before. */
function uitAnderDeel(deel: Deel, zin: Zin): Rol | null {
  if (deel.cues.some(isRol)) return null;
  const i = zin.delen.findIndex(({ van }) => van === deel.van);
  const buren = /^ ?\(/.test(tussen(zin, deel.van, deel.tot)) ? [i - 1, i + 1] : [i + 1, i - 1];
  for (const ander of buren.map((b) => zin.delen[b])) {
    const haakje = ander === zin.delen[i - 1] && buren[0] === i - 1;
    const cue = haakje ? ander?.cues.findLast(isRol) : ander?.cues.find(isRol);
    if (cue !== undefined) return rolUit(cue, false);
  }
  const vorige = zin.delen[i - 1];
  const eerder = vorige?.bedragen.at(-1);
  const gaatDoor =
    deel.namen.length > 0 ||
    vorige?.cues.some(({ soort }) => soort === 'deel') ||
    TELT_OP.test(tussen(zin, deel.van, deel.tot));
  return eerder !== undefined && gaatDoor ? rolVan(eerder, vorige!, zin) : null;
}

type Rolcue = Cue & { readonly soort: Exclude<Cuesoort, 'vergelijking' | 'dekking' | 'deel'> };

function isRol(cue: Cue): cue is Rolcue {
  return cue.soort !== 'vergelijking' && cue.soort !== 'dekking' && cue.soort !== 'deel';
}

function rolUit(cue: Rolcue, direct: boolean): Rol {
  return { soort: cue.soort, richting: cue.ontkend ? null : cue.richting, direct, cue };
}
