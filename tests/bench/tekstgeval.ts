import { inVerkeerdeEenheid } from './schrijfwijzen';
import type { Schrijfwijze } from './schrijfwijzen';
import type { Plek, Tekstboek, Tekstpost, Tekstregeling, Tekstthema } from './tekstboek';
import { gegenereerdTekstboek, maakTekstboek, saldo, voorbeeldTekstboek } from './tekstboek';
import type { Feiten, Zin } from './tekstzin';
import {
  boekfeiten,
  kiesWijze,
  maakZin,
  mengfeiten,
  postfeiten,
  regelingdelen,
  regelingfeiten,
  schrijfZin,
  sloten,
  somfeiten,
  themafeiten,
} from './tekstzin';
import type { Zinssoort } from './tekstzinnen';
import { ZINNEN } from './tekstzinnen';
import { Toeval } from './toeval';

export const FOUTSOORTEN = [
  'cijfer',
  'verwisseld',
  'andere-post',
  'eenheid',
  'vorig-jaar',
  'som',
  'richting',
  'percentage',
  'bestemming',
  'samen',
  'te-veel-mee',
  'dekking',
  'verouderd',
] as const;
export type Foutsoort = (typeof FOUTSOORTEN)[number];

export interface Tekst {
  readonly plek: Plek;
  readonly zinnen: readonly Zin[];
}

/** A claim made untrue: which sentence of which text. */
export interface Zaaisel {
  readonly soort: Foutsoort;
  readonly tekst: number;
  readonly zin: number;
  readonly was: Zin;
  /** The figures of the workbook tell that it is wrong. */
  readonly bepaald: boolean;
  /** What it should have said: cents or, of a percentage, percents; null where no number became wrong. */
  readonly goed: number | null;
}

export interface Geval {
  readonly boek: Tekstboek;
  readonly teksten: readonly Tekst[];
  readonly zaaisels: readonly Zaaisel[];
}

let voorbeeld: Tekstboek | undefined;

/** A workbook with true texts; null where the seed gives none. */
export function maakTeksten(seed: number): { boek: Tekstboek; teksten: Tekst[] } | null {
  const t = new Toeval(seed);
  const soort = t.gewogen({ gemaakt: 6, gegenereerd: 2, voorbeeld: 2 });
  const boek =
    soort === 'gemaakt'
      ? maakTekstboek(seed)
      : soort === 'voorbeeld'
        ? (voorbeeld ??= voorbeeldTekstboek())
        : gegenereerdTekstboek(seed);
  if (boek === null) return null;
  const basis = boekfeiten(boek, t);
  const posten = t.schud(boek.themas.flatMap((thema) => thema.posten)).filter(({ plek }) => plek !== null);
  const teksten = [
    ...posten.slice(0, t.geheel(2, 4)).map((post) => ({ plek: post.plek!, zinnen: posttekst(t, boek, post, basis) })),
    ...t
      .schud(boek.themas.filter(({ plekken }) => plekken.length > 0))
      .slice(0, 2)
      .map((thema) => ({ plek: t.kies(thema.plekken), zinnen: thematekst(t, boek, thema, basis) })),
    ...boek.los.slice(0, t.geheel(1, 3)).map((plek) => ({ plek, zinnen: lossetekst(t, boek, basis) })),
  ].filter(({ zinnen }) => zinnen.length > 0);
  return { boek, teksten };
}

function posttekst(t: Toeval, boek: Tekstboek, post: Tekstpost, basis: Feiten): Zin[] {
  const feiten = postfeiten(post, basis);
  const over = saldo(post);
  const zin = (soort: Zinssoort) => maakZin(t, soort, feiten, post);
  const soorten: Zinssoort[] = ['cijfers'];
  if (over < 0) soorten.push('over', 'over', 'over', 'overNaam', 'overDeel');
  if (over > 0) soorten.push('onder', 'onder', 'onder', 'onderNaam', 'onderDeel');
  if (post.begroting > 0 && over !== 0) soorten.push(over < 0 ? 'procentOver' : 'procentOnder');
  const zinnen = [zin(t.kies(soorten))];
  const regeling = post.regeling;
  if (over > 0 && regeling !== null && isOver(regeling, over) && t.kans(0.6)) {
    const naar = zin(regeling.bestemming);
    if (t.kans(0.5)) zinnen.push(naar);
    else zinnen.splice(0, 1, naar);
  }
  if (over < 0 && regeling !== null && t.kans(0.4)) {
    const dekker = kiesDekker(t, boek, post, true);
    if (dekker !== null) zinnen.push(metDekker(zin('dekking'), dekker));
  }
  return omkleed(t, zinnen, feiten);
}

/** The regeling as a whole has as much left, so that this is not needed for another post of it. */
function isOver({ baten, lasten }: Tekstregeling, bedrag: number): boolean {
  return baten - lasten >= bedrag;
}

/** A post with enough left to pay this one: of the same regeling, or of another one. */
function kiesDekker(t: Toeval, { themas }: Tekstboek, post: Tekstpost, zelfde: boolean): Tekstpost | null {
  const eigen = themas.find(({ posten }) => posten.includes(post))!;
  const mogelijk = eigen.posten.filter(
    (p) => p.regeling !== null && (p.regeling === post.regeling) === zelfde && saldo(p) >= -saldo(post),
  );
  return mogelijk.length ? t.kies(mogelijk) : null;
}

function metDekker(zin: Zin, dekker: Tekstpost): Zin {
  return { ...zin, woorden: { ...zin.woorden, dekker: dekker.naam } };
}

function thematekst(t: Toeval, boek: Tekstboek, thema: Tekstthema, basis: Feiten): Zin[] {
  const feiten = themafeiten(thema, basis);
  const over = saldo({ begroting: feiten.bedragen['begroting']!, realisatie: feiten.bedragen['realisatie']! });
  const zinnen: Zin[] = [];
  if (t.kans(0.4)) zinnen.push(maakZin(t, 'themaCijfers', feiten));
  else if (over !== 0) zinnen.push(maakZin(t, over < 0 ? 'themaOver' : 'themaOnder', feiten));
  const gemengd = mengfeiten(thema, basis);
  const delen = regelingdelen(thema);
  const enige = delen.length === 1 ? delen[0]!.regeling.bestemming : null;
  if (gemengd !== null && t.kans(0.6)) zinnen.push(maakZin(t, 'gemengd', gemengd));
  else if (!delen.every(({ regeling, over: deel }) => isOver(regeling, deel))) zinnen.push(...somzin(t, thema, basis));
  else if (over > 0 && enige === 'terug' && t.kans(0.6)) zinnen.push(maakZin(t, 'allesTerug', feiten));
  else if (over > 0 && enige === 'mee' && t.kans(0.6)) zinnen.push(maakZin(t, 'allesMee', feiten));
  else zinnen.push(...somzin(t, thema, basis));
  if (t.kans(0.3)) zinnen.push(...naamzin(t, boek, thema, basis));
  return omkleed(t, zinnen, feiten);
}

function somzin(t: Toeval, thema: Tekstthema, basis: Feiten): Zin[] {
  const teken = t.kans(0.6) ? 1 : -1;
  const feiten = somfeiten(t, thema, teken, basis);
  return feiten === null ? [] : [maakZin(t, teken > 0 ? 'somOnder' : 'somOver', feiten)];
}

/** A sentence that names a post whose name no other post has. */
function naamzin(t: Toeval, { themas }: Tekstboek, { posten }: Tekstthema, basis: Feiten): Zin[] {
  const alle = themas.flatMap((thema) => thema.posten);
  const mogelijk = posten.filter((p) => saldo(p) !== 0 && alle.filter(({ naam }) => naam === p.naam).length === 1);
  if (mogelijk.length === 0) return [];
  const post = t.kies(mogelijk);
  return [maakZin(t, saldo(post) < 0 ? 'overNaam' : 'onderNaam', postfeiten(post, basis), post)];
}

function lossetekst(t: Toeval, boek: Tekstboek, basis: Feiten): Zin[] {
  const bekend = boek.regelingen.filter(({ baten, lasten }) => baten > lasten);
  const zinnen: Zin[] = [];
  const wat = t.gewogen({ post: 3, som: 2, regeling: 3, totaal: 1.5 });
  const thema = t.kies(boek.themas);
  if (wat === 'regeling' && bekend.length > 0) {
    const regeling = t.kies(bekend);
    const soorten: Zinssoort[] = ['regelingCijfers'];
    if (regeling.bestemming === 'terug') soorten.push('regelingTerug', 'regelingTerug');
    if (regeling.bestemming === 'mee') soorten.push('regelingMee', 'regelingMee');
    zinnen.push(maakZin(t, t.kies(soorten), regelingfeiten(regeling, basis)));
  } else if (wat === 'totaal' && basis.bedragen['meeTotaal']! > 0 && !bekend.some((r) => r.bestemming === 'open')) {
    const mee = t.kans(0.6) || !basis.bedragen['terugTotaal'];
    zinnen.push(maakZin(t, mee ? (t.kans(0.2) ? 'zonderGeheel' : 'totaalMee') : 'totaalTerug', basis));
  } else if (wat === 'som') zinnen.push(...somzin(t, thema, basis));
  if (zinnen.length === 0) zinnen.push(...naamzin(t, boek, thema, basis));
  return omkleed(t, zinnen, basis);
}

/** Around the claims: causes, and amounts that are nobody's business. */
function omkleed(t: Toeval, zinnen: readonly Zin[], feiten: Feiten): Zin[] {
  const uit = [...zinnen];
  if (t.kans(0.5)) uit.splice(t.geheel(0, uit.length), 0, maakZin(t, 'vulling', feiten));
  if (t.kans(0.3)) uit.push(maakZin(t, 'onbepaald', feiten));
  return uit;
}

/** A workbook with one claim made untrue; null when its texts have no place for such an error. */
export function maakGeval(soort: Foutsoort, seed: number): Geval | null {
  const gemaakt = maakTeksten(seed);
  if (gemaakt === null) return null;
  return zaai(new Toeval(seed ^ 0x51ed270b), { ...gemaakt, zaaisels: [] }, soort);
}

/** Two claims made untrue, of any kinds. */
export function maakDubbelGeval(seed: number): Geval | null {
  const t = new Toeval(seed ^ 0x7f4a7c15);
  const gemaakt = maakTeksten(seed);
  if (gemaakt === null) return null;
  const soorten = t.schud(FOUTSOORTEN.filter((s) => s !== 'verouderd'));
  let geval: Geval = { ...gemaakt, zaaisels: [] };
  for (const soort of soorten) {
    geval = zaai(t, geval, soort) ?? geval;
    if (geval.zaaisels.length === 2) return geval;
  }
  return null;
}

function zaai(t: Toeval, geval: Geval, soort: Foutsoort): Geval | null {
  const bezet = (tekst: number, zin: number) => geval.zaaisels.some((z) => z.tekst === tekst && z.zin === zin);
  const zinnen = geval.teksten.flatMap((tekst, i) => tekst.zinnen.map((zin, j) => ({ zin, i, j })));
  for (const { zin, i, j } of t.schud(zinnen)) {
    if (bezet(i, j)) continue;
    const fout = verdraai(t, geval, zin, soort);
    if (fout === null || schrijfZin(fout.zin) === schrijfZin(zin)) continue;
    const teksten = geval.teksten.map((tekst, n) =>
      n === i ? { ...tekst, zinnen: tekst.zinnen.map((z, m) => (m === j ? fout.zin : z)) } : tekst,
    );
    const zaaisel: Zaaisel = { soort, tekst: i, zin: j, was: zin, bepaald: fout.bepaald, goed: fout.goed };
    return { ...geval, teksten, zaaisels: [...geval.zaaisels, zaaisel] };
  }
  return null;
}

interface Fout {
  readonly zin: Zin;
  readonly bepaald: boolean;
  readonly goed: number | null;
}

const ZONDER_BEWERING: readonly Zinssoort[] = ['onbepaald', 'vulling'];
/** Amounts that may be a part, or money of which nobody has decided yet. */
const ONBEPAALD: readonly Zinssoort[] = ['overDeel', 'onderDeel', 'open', 'zonderGeheel'];
const VAN_EEN_POST: readonly Zinssoort[] = [
  'over',
  'onder',
  'overNaam',
  'onderNaam',
  'cijfers',
  'overDeel',
  'onderDeel',
];
const OUD: readonly Zinssoort[] = [
  'over',
  'onder',
  'overNaam',
  'onderNaam',
  'cijfers',
  'themaOver',
  'themaOnder',
  'themaCijfers',
];
const OVERKANT: Readonly<Partial<Record<Zinssoort, Zinssoort>>> = {
  over: 'onder',
  onder: 'over',
  overNaam: 'onderNaam',
  onderNaam: 'overNaam',
  themaOver: 'themaOnder',
  themaOnder: 'themaOver',
  somOver: 'somOnder',
  somOnder: 'somOver',
  overDeel: 'onderDeel',
  onderDeel: 'overDeel',
};
const ELDERS: Readonly<Partial<Record<Zinssoort, readonly Zinssoort[]>>> = {
  terug: ['mee', 'mee', 'reserve'],
  mee: ['terug', 'terug', 'reserve'],
  reserve: ['terug', 'mee'],
  open: ['terug', 'mee'],
  allesTerug: ['allesMee'],
  allesMee: ['allesTerug'],
  regelingTerug: ['regelingMee'],
  regelingMee: ['regelingTerug'],
};

function verdraai(t: Toeval, geval: Geval, zin: Zin, soort: Foutsoort): Fout | null {
  if (ZONDER_BEWERING.includes(zin.soort)) return null;
  const bepaald = !ONBEPAALD.includes(zin.soort);
  const slots = sloten(zin.sjabloon).filter((slot) => zin.wijzen[slot] !== undefined);
  switch (soort) {
    case 'cijfer':
    case 'verwisseld':
    case 'eenheid':
      if (zin.soort.startsWith('som') || slots.length === 0) return null;
      return anderBedrag(t, geval, zin, t.kies(slots), soort, bepaald);
    case 'som':
      if (!zin.soort.startsWith('som')) return null;
      return anderBedrag(t, geval, zin, t.kies(slots), t.kies(['cijfer', 'verwisseld']), bepaald);
    case 'andere-post': {
      if (!VAN_EEN_POST.includes(zin.soort) || slots.length === 0) return null;
      const posten = geval.boek.themas.flatMap(({ posten }) => posten).filter((p) => p !== zin.post && saldo(p) !== 0);
      if (posten.length === 0) return null;
      const slot = t.kies(slots);
      const ander = postfeiten(t.kies(posten), zin).bedragen[slot]!;
      return vervang(geval, zin, slot, ander, kiesWijze(t, ander), bepaald);
    }
    case 'vorig-jaar': {
      if (!OUD.includes(zin.soort) || slots.length === 0) return null;
      const factor = t.kans(0.5) ? 0.55 + 0.3 * t.deel() : 1.2 + 0.4 * t.deel();
      const bedragen = { ...zin.bedragen };
      for (const slot of slots) bedragen[slot] = 100 * Math.round((bedragen[slot]! * factor) / 100);
      const wijzen = Object.fromEntries(slots.map((slot) => [slot, kiesWijze(t, bedragen[slot]!)]));
      const stappen = zin.post === null ? OPTELLING : 2;
      const merkbaar = slots.every((slot) =>
        zichtbaar(geval, zin.bedragen[slot]!, bedragen[slot]!, wijzen[slot]!, stappen),
      );
      return merkbaar ? { zin: { ...zin, bedragen, wijzen }, bepaald, goed: zin.bedragen[slots[0]!]! } : null;
    }
    case 'richting':
      // So small a saldo may be nothing but rounding.
      if (slots.some((slot) => zin.bedragen[slot]! <= OPTELLING * geval.boek.stap)) return null;
      return OVERKANT[zin.soort] === undefined ? null : anders(t, zin, [OVERKANT[zin.soort]!], bepaald, 'saldo|som');
    case 'bestemming':
      return ELDERS[zin.soort] === undefined ? null : anders(t, zin, ELDERS[zin.soort]!, bepaald);
    case 'samen':
      return zin.soort === 'gemengd' ? anders(t, zin, ['allesTerug', 'allesMee'], true) : null;
    case 'te-veel-mee':
      return teVeelMee(t, zin);
    case 'percentage':
      return anderPercentage(t, zin);
    case 'dekking': {
      if (zin.soort !== 'dekking') return null;
      const dekker = kiesDekker(t, geval.boek, zin.post!, false);
      return dekker === null ? null : { zin: metDekker(zin, dekker), bepaald: true, goed: null };
    }
    case 'verouderd': {
      // Inserted when other figures stood there; the ledger of the workbook knows.
      if (!['over', 'onder'].includes(zin.soort) || zin.post!.begroting === 0) return null;
      const was = verdraai(t, geval, zin, 'vorig-jaar');
      return was === null || !slots.includes('saldo') ? null : was;
    }
  }
}

/** The same figures in a sentence of another kind. */
function anders(t: Toeval, zin: Zin, soorten: readonly Zinssoort[], bepaald: boolean, slot = ''): Fout | null {
  const soort = t.kies(soorten);
  const mogelijk = (ZINNEN[soort] as readonly string[]).filter(
    (s) =>
      new RegExp(`\\{(${slot})`).test(s) &&
      sloten(s).every((x) => x in zin.bedragen || x in zin.woorden || x in zin.procenten),
  );
  if (mogelijk.length === 0) return null;
  const sjabloon = t.kies(mogelijk);
  const wijzen = Object.fromEntries(
    sloten(sjabloon).flatMap((s) => (s in zin.bedragen ? [[s, zin.wijzen[s] ?? kiesWijze(t, zin.bedragen[s]!)]] : [])),
  );
  return { zin: { ...zin, soort, sjabloon, wijzen }, bepaald, goed: null };
}

function anderBedrag(
  t: Toeval,
  geval: Geval,
  zin: Zin,
  slot: string,
  hoe: 'cijfer' | 'verwisseld' | 'eenheid',
  bepaald: boolean,
): Fout | null {
  const cent = zin.bedragen[slot]!;
  const wijze = zin.wijzen[slot]!;
  if (hoe === 'eenheid') return vervang(geval, zin, slot, 1000 * cent, inVerkeerdeEenheid(cent), bepaald);
  const stap = Math.max(wijze.stap(cent), cent % 100 === 0 ? 100 : 1);
  const cijfers = [...String(Math.round(cent / stap))];
  if (hoe === 'cijfer') {
    const plek = t.geheel(0, cijfers.length - 1);
    cijfers[plek] = String((Number(cijfers[plek]) + t.geheel(1, 9)) % 10);
  } else {
    if (cijfers.length < 2) return null;
    const plek = t.geheel(0, cijfers.length - 2);
    [cijfers[plek], cijfers[plek + 1]] = [cijfers[plek + 1]!, cijfers[plek]!];
  }
  if (cijfers[0] === '0') return null;
  return vervang(geval, zin, slot, Number(cijfers.join('')) * stap, wijze, bepaald);
}

function vervang(
  geval: Geval,
  zin: Zin,
  slot: string,
  cent: number,
  wijze: Schrijfwijze,
  bepaald: boolean,
): Fout | null {
  const was = zin.bedragen[slot]!;
  if (cent === 0 || !zichtbaar(geval, was, cent, wijze, zin.post === null ? OPTELLING : 2)) return null;
  // What others in the sentence leave open, their sum does too.
  const ruim = zin.soort.startsWith('som') && Object.values(zin.wijzen).some((w) => w.ruim);
  if (ruim && Math.abs(was - cent) <= 0.25 * was) return null;
  const nieuw = { ...zin, bedragen: { ...zin.bedragen, [slot]: cent }, wijzen: { ...zin.wijzen, [slot]: wijze } };
  return { zin: nieuw, bepaald, goed: was };
}

/** Steps that rounding may hide in a sum of rounded amounts. */
const OPTELLING = 10;

/** The reader of the figures can tell the two apart: the difference is more than what rounding hides. */
function zichtbaar(
  { boek }: Geval,
  was: number,
  wordt: number,
  { stap, ruim }: Schrijfwijze,
  stappen: number,
): boolean {
  const verschil = Math.abs(was - wordt);
  return verschil > stappen * Math.max(stap(wordt), boek.stap, 100) && (!ruim || verschil > 0.25 * was);
}

function anderPercentage(t: Toeval, zin: Zin): Fout | null {
  const slot = /\{%(\w+)\}/.exec(zin.sjabloon)?.[1];
  if (slot === undefined) return null;
  const was = zin.procenten[slot]!;
  const { saldo: over, begroting, realisatie } = zin.bedragen;
  const noemer = slot === 'afwijking' ? realisatie! : over!;
  const andereNoemer = noemer === 0 ? was : (100 * (slot === 'afwijking' ? over! : begroting!)) / noemer;
  const wordt = t.kans(0.3) ? andereNoemer : was + t.kies([-1, 1]) * (4 + 25 * t.deel());
  if (wordt <= 1 || wordt > 400 || Math.abs(wordt - was) < 3) return null;
  return { zin: { ...zin, procenten: { ...zin.procenten, [slot]: wordt } }, bepaald: true, goed: was };
}

/** More moves on than the rules allow: a part of what has to go back is added. */
function teVeelMee(t: Toeval, zin: Zin): Fout | null {
  const geheel = zin.soort === 'totaalMee' || zin.soort === 'zonderGeheel';
  const [mee, terug] = geheel ? ['meeTotaal', 'terugTotaal'] : zin.soort === 'gemengd' ? ['mee', 'terug'] : [];
  if (mee === undefined || terug === undefined) return null;
  const extra =
    t.kans(0.5) && geheel
      ? zin.bedragen[terug]!
      : Math.floor((zin.bedragen[terug]! * (0.3 + 0.5 * t.deel())) / 100) * 100;
  if (extra < 10_000 || extra < 0.05 * zin.bedragen[mee]!) return null;
  const bedragen = { ...zin.bedragen, [mee]: zin.bedragen[mee]! + extra, [terug]: zin.bedragen[terug]! - extra };
  const wijzen = Object.fromEntries(Object.keys(zin.wijzen).map((s) => [s, kiesWijze(t, bedragen[s]!)]));
  if (Object.values(wijzen).some(({ ruim }) => ruim)) return null;
  return { zin: { ...zin, bedragen, wijzen }, bepaald: !ONBEPAALD.includes(zin.soort), goed: zin.bedragen[mee]! };
}
