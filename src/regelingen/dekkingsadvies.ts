import { type Bedrag, som, toonBedrag } from '../begroting/bedrag';
import { afrekenen, type Afrekeninvoer, eindesVan, maximumVan } from './afrekenen';
import type { Afrekening } from './afrekening';
import { kostenstroom, type Pijl } from './kostenstroom';

/** A post whose costs may be paid by more than one regeling. */
export interface Dekkingspost {
  readonly id: string;
  readonly naam: string;
  readonly lasten: Bedrag;
  /** The name of the regeling on which it is booked now. */
  readonly regeling: string;
  /** The names of the regelingen it may use as well, as the user entered them. */
  readonly mag: readonly string[];
}

export interface Dekkingsadvies {
  /** In an order in which each can be carried out without a tekort in between. */
  readonly boekingen: readonly Dekkingsboeking[];
  /** Every regeling, in the order of the input. */
  readonly regelingen: readonly { readonly voor: Afrekening; readonly na: Afrekening }[];
  /** How much less is paid back in total: the sum of `minderTerug`. */
  readonly besparing: Bedrag;
  /** No other booking saves as much, changes as little, and leaves as little to be decided and as little tekort. */
  readonly uniek: boolean;
  /** The advice in Dutch sentences, and what it rests on. */
  readonly zinnen: readonly string[];
  /** What the advice leaves as it is because the input is not clear; Dutch sentences. */
  readonly bezwaren: readonly string[];
}

export interface Dekkingsboeking {
  /** The id of the post. */
  readonly post: string;
  readonly van: string;
  readonly naar: string;
  readonly bedrag: Bedrag;
  /** What this step saves after the steps before it; zero when it makes room for a later one. */
  readonly minderTerug: Bedrag;
}

interface Pot {
  readonly invoer: Afrekeninvoer;
  /** It is known what was spent of each tranche. */
  readonly perTranche: boolean;
  readonly voor: Afrekening;
  /** The largest saldo that can arise: all its posten booked elsewhere. */
  readonly hoogste: Bedrag;
  /** How much of a saldo is not paid back; of what is over more, every cent is. */
  readonly behoud: Bedrag;
  /** What is kept is kept only with a besluit. */
  readonly onzeker: boolean;
  readonly bezwaar: string | null;
  /** Its money may still be spent in the year. */
  readonly besteedbaar: boolean;
}

/** A post or a part of it, from one regeling to another. */
interface Stap {
  readonly post: Dekkingspost;
  readonly van: number;
  readonly naar: number;
  readonly bedrag: Bedrag;
}

/** Posten that are booked on one regeling and may go to the same others: which of them moves makes no difference. */
interface Bundel {
  readonly van: number;
  readonly naar: readonly number[];
  /** Each with lasten above zero. */
  readonly posten: readonly Dekkingspost[];
  readonly lasten: Bedrag;
}

/**
 * The booking of costs on regelingen that leaves least to pay back; of those the one that moves least money, then the one
 * that leaves least to be decided, and then the one with the smallest tekort. A post moves only to regelingen it may use and
 * whose window is open, never for more than its costs, and no regeling gets a tekort that it did not have. What no regeling
 * can pay stays where it is. All amounts in cents of euros; `lasten` of a regeling includes its posten and whatever else is
 * booked on it.
 *
 * Advice only: nothing is applied. A name that is unknown or stands for two regelingen, posten that exceed the lasten of
 * their regeling, and windows by which newer money expires before older money, are `bezwaren`, and stay as they are. Where
 * the workbook says what was spent of each tranche, see `opOudsteTranche`.
 */
export function dekkingsadvies(posten: readonly Dekkingspost[], regelingen: readonly Afrekeninvoer[]): Dekkingsadvies {
  const potten = maakPotten(posten, regelingen);
  const { bundels, bezwaren } = maakBundels(posten, potten);
  const { stappen, uniek } = zoekStappen(bundels, potten);
  const { boekingen, na } = voerUit(stappen, potten);
  const standen = potten.map(({ voor }, i) => ({ voor, na: na[i]! }));
  const besparing = som(boekingen.map(({ minderTerug }) => minderTerug));
  return {
    boekingen,
    regelingen: standen,
    besparing,
    uniek,
    zinnen: [
      ...stappen.map(({ post }, i) => boekingzin(post.naam, boekingen[i]!)),
      ...slotzinnen(besparing, uniek, standen),
      ...potten.flatMap(({ perTranche, voor }, i) => (perTranche && na[i] !== voor ? tranchezin(voor.naam) : [])),
    ],
    bezwaren: [...new Set(bezwaren)],
  };
}

function maakPotten(posten: readonly Dekkingspost[], regelingen: readonly Afrekeninvoer[]): readonly Pot[] {
  const aantal = new Map<string, number>();
  for (const { naam } of regelingen) aantal.set(naam, (aantal.get(naam) ?? 0) + 1);
  const geboekt = new Map(regelingen.map(({ naam }) => [naam, [] as Bedrag[]]));
  for (const { regeling, lasten } of posten) geboekt.get(regeling)?.push(lasten);
  return regelingen.map((invoer) => maakPot(invoer, geboekt.get(invoer.naam)!, aantal.get(invoer.naam)! > 1));
}

/** Every tranche has lasten of its own, and together they are those of the regeling. */
function heeftEigenLasten({ baten, lasten, tranches = [] }: Afrekeninvoer): boolean {
  const alle = som(tranches.map((tranche) => tranche.lasten ?? NaN));
  return tranches.length > 0 && alle === lasten && som(tranches.map((tranche) => tranche.baten)) === baten;
}

/**
 * The same money where each tranche has lasten of its own, in such a way that it can go on: every cost on the oldest tranche,
 * which then had more. Costs that come go to the oldest money that is left; costs that leave, leave the oldest tranche.
 */
function opOudsteTranche(invoer: Afrekeninvoer): Afrekeninvoer {
  const { regeling, baten, tranches = [] } = invoer;
  const [oudste, ...nieuwere] = [...tranches].sort((a, b) => (a.jaar ?? 0) - (b.jaar ?? 0));
  const over = nieuwere.map((tranche) => ({ jaar: tranche.jaar, baten: Math.max(0, tranche.baten - tranche.lasten!) }));
  const verschoven = {
    ...invoer,
    tranches: [{ jaar: oudste!.jaar, baten: baten - som(over.map((tranche) => tranche.baten)) }, ...over],
  };
  if (regeling?.regel.soort !== 'overhevelen-tot-maximum') return verschoven;
  const maximum = { bedrag: maximumVan(regeling.regel.maximum, invoer) };
  return { ...verschoven, regeling: { ...regeling, regel: { ...regeling.regel, maximum } } };
}

/** Lasten per tranche that do not add up tell nothing; after a booking they might. */
function zonderTranchelasten({ tranches = [], ...invoer }: Afrekeninvoer): Afrekeninvoer {
  return { ...invoer, tranches: tranches.map((tranche) => ({ jaar: tranche.jaar, baten: tranche.baten })) };
}

function maakPot(gegeven: Afrekeninvoer, geboekt: readonly Bedrag[], dubbel: boolean): Pot {
  const perTranche = heeftEigenLasten(gegeven);
  const invoer = perTranche ? opOudsteTranche(gegeven) : zonderTranchelasten(gegeven);
  const voor = afrekenen(invoer);
  const standBij = (saldo: Bedrag): Afrekening => afrekenen({ ...invoer, lasten: invoer.baten - saldo });
  const hoogste = voor.saldo + som(geboekt.filter((lasten) => lasten > 0));
  const behoud = hoogste - standBij(hoogste).terugbetaling;
  const { terugbetaling, nogTeBesluiten } = standBij(behoud);
  return {
    invoer,
    perTranche,
    voor,
    hoogste,
    behoud,
    onzeker: behoud > 0 && nogTeBesluiten === behoud,
    bezwaar: bezwaarTegen(invoer, som(geboekt), dubbel, terugbetaling > 0),
    besteedbaar: isBesteedbaar(invoer, voor.saldo),
  };
}

/** `omgekeerd`: something is paid back before all that may be kept is left, so more costs first save nothing. */
function bezwaarTegen(
  { naam, baten, lasten }: Afrekeninvoer,
  geboekt: Bedrag,
  dubbel: boolean,
  omgekeerd: boolean,
): string | null {
  if (dubbel)
    return `${naam} staat er meer dan eens; wat daarop is geboekt, blijft staan. Geef elke regeling één naam.`;
  if (!Number.isSafeInteger(Math.abs(baten) + Math.abs(lasten) + geboekt)) {
    return `De bedragen van ${naam} zijn te groot om op de cent te verdelen; wat daarop is geboekt, blijft staan. Controleer de bedragen en de eenheid.`;
  }
  if (geboekt > lasten) {
    return `De posten op ${naam} zijn samen ${toonBedrag(geboekt)}, meer dan de lasten van ${toonBedrag(lasten)}; wat daarop is geboekt, blijft staan. Maak die cijfers eerst gelijk.`;
  }
  if (omgekeerd) {
    return `Bij ${naam} vervalt jonger geld eerder dan ouder geld; wat daarop is geboekt, blijft staan. Controleer de termijnen van de tranches.`;
  }
  return null;
}

/** Whether costs of the year may be paid of all that is left: no money of which the window ended before the year. */
function isBesteedbaar({ regeling, jaar, baten, tranches }: Afrekeninvoer, saldo: Bedrag): boolean {
  const isOpen = (tranche?: number | null): boolean =>
    eindesVan(regeling, tranche, jaar).every((einde) => einde === null || (jaar !== null && einde.jaar >= jaar));
  if (!tranches?.length || som(tranches.map((tranche) => tranche.baten)) !== baten) return isOpen();
  const open = tranches.filter((tranche) => isOpen(tranche.jaar));
  return open.length === tranches.length || saldo <= som(open.map((tranche) => Math.max(0, tranche.baten)));
}

function maakBundels(
  posten: readonly Dekkingspost[],
  potten: readonly Pot[],
): { readonly bundels: readonly Bundel[]; readonly bezwaren: readonly string[] } {
  const nummers = new Map(potten.map(({ invoer }, i) => [invoer.naam, i]));
  const genoemd = new Set<number>();
  const bezwaren: string[] = [];
  const bundels = new Map<string, { van: number; naar: readonly number[]; posten: Dekkingspost[]; lasten: Bedrag }>();
  for (const post of posten) {
    const onbekend = [post.regeling, ...post.mag].find((naam) => !nummers.has(naam));
    if (onbekend !== undefined) {
      bezwaren.push(`${post.naam} noemt de onbekende regeling ${onbekend}; deze post blijft staan. Verbeter de naam.`);
      continue;
    }
    const van = nummers.get(post.regeling)!;
    const mag = [...new Set(post.mag.map((naam) => nummers.get(naam)!))].filter((nummer) => nummer !== van);
    for (const nummer of [van, ...mag]) genoemd.add(nummer);
    const naar = mag.filter((nummer) => potten[nummer]!.bezwaar === null && potten[nummer]!.besteedbaar);
    if (post.lasten <= 0 || potten[van]!.bezwaar !== null || naar.length === 0) continue;
    const sleutel = [van, ...naar.sort((a, b) => a - b)].join(' ');
    const bundel = bundels.get(sleutel);
    if (bundel === undefined) bundels.set(sleutel, { van, naar, posten: [post], lasten: post.lasten });
    else {
      bundel.posten.push(post);
      bundel.lasten += post.lasten;
    }
  }
  const tegenPotten = potten.flatMap(({ bezwaar }, nummer) => (genoemd.has(nummer) && bezwaar) || []);
  return { bundels: [...bundels.values()], bezwaren: [...tegenPotten, ...bezwaren] };
}

/**
 * Node 0 is the money itself, then the regelingen, then the bundels. A round is a change of the booking: money that comes
 * free at one regeling, along posten that move, to money that is spent at another. One price for four wishes: no round
 * has as many arcs as the step between two of them.
 */
function zoekStappen(
  bundels: readonly Bundel[],
  potten: readonly Pot[],
): { readonly stappen: readonly Stap[]; readonly uniek: boolean } {
  const knopen = 1 + potten.length + bundels.length;
  const onzeker = knopen + 3;
  const verplaatst = onzeker ** 2;
  const terug = onzeker ** 3;
  const saldi = potten.flatMap((pot, i) => saldopijlen(pot, 1 + i, pot.onzeker ? onzeker : 0, terug));
  const vertrek = bundels.map(({ van, lasten }, i): Pijl => {
    return { van: 1 + van, naar: 1 + potten.length + i, ruimte: lasten, kosten: verplaatst };
  });
  const aankomst = bundels.flatMap(({ naar, lasten }, i) =>
    naar.map((nummer): Pijl => ({ van: 1 + potten.length + i, naar: 1 + nummer, ruimte: lasten, kosten: 0 })),
  );
  const { stroom, uniek } = kostenstroom(knopen, [...saldi, ...vertrek, ...aankomst]);
  let volgende = saldi.length + vertrek.length;
  const delen = bundels.map(({ naar }) => stroom.slice(volgende, (volgende += naar.length)));
  return {
    stappen: opVolgorde(bundels.flatMap((bundel, i) => stappenVan(bundel, delen[i]!))),
    uniek: uniek && bundels.every((bundel, i) => isEenduidig(bundel, delen[i]!)),
  };
}

/** What goes to each regeling as steps of posten, the largest first: that takes the fewest bookings of part of a post. */
function stappenVan({ posten, van, naar }: Bundel, bedragen: readonly Bedrag[]): readonly Stap[] {
  const grootsteEerst = [...posten].sort((a, b) => b.lasten - a.lasten);
  const stappen: Stap[] = [];
  let nummer = 0;
  let geboekt = 0;
  for (const [i, bedrag] of bedragen.entries()) {
    for (let over = bedrag; over > 0;) {
      const post = grootsteEerst[nummer]!;
      const deel = Math.min(over, post.lasten - geboekt);
      stappen.push({ post, van, naar: naar[i]!, bedrag: deel });
      over -= deel;
      geboekt += deel;
      if (geboekt === post.lasten) [nummer, geboekt] = [nummer + 1, 0];
    }
  }
  return stappen;
}

/** Whether no two of its posten could change places. */
function isEenduidig({ posten, lasten }: Bundel, bedragen: readonly Bedrag[]): boolean {
  const plekken = [...bedragen, lasten - som(bedragen)].filter((bedrag) => bedrag > 0);
  return posten.length === 1 || plekken.length === 1;
}

/** The saldo of a regeling in three parts: tekort, what is kept, what is paid back. Each can shrink, and grow to its end. */
function saldopijlen(
  { voor, behoud, hoogste }: Pot,
  knoop: number,
  kostenBehoud: number,
  kostenTerug: number,
): readonly Pijl[] {
  const delen = [
    { van: Math.min(0, voor.saldo), tot: 0, kosten: voor.tekort > 0 ? -1 : 0 },
    { van: 0, tot: behoud, kosten: kostenBehoud },
    { van: behoud, tot: hoogste, kosten: kostenTerug },
  ];
  return delen
    .flatMap(({ van, tot, kosten }): Pijl[] => [
      { van: knoop, naar: 0, ruimte: Math.min(voor.saldo, tot) - van, kosten: -kosten },
      { van: 0, naar: knoop, ruimte: tot - Math.max(voor.saldo, van), kosten },
    ])
    .filter(({ ruimte }) => ruimte > 0);
}

/** A regeling first loses costs, then gets others. The steps never go round: that would move money for nothing. */
function opVolgorde(stappen: readonly Stap[]): readonly Stap[] {
  const rangen = new Map<number, number>();
  const rangVan = (nummer: number): number => {
    const bekend = rangen.get(nummer);
    if (bekend !== undefined) return bekend;
    const rang = stappen.reduce(
      (hoogste, s) => (s.van === nummer ? Math.max(hoogste, 1 + rangVan(s.naar)) : hoogste),
      0,
    );
    rangen.set(nummer, rang);
    return rang;
  };
  return [...stappen].sort((a, b) => rangVan(a.naar) - rangVan(b.naar));
}

function voerUit(
  stappen: readonly Stap[],
  potten: readonly Pot[],
): { readonly boekingen: readonly Dekkingsboeking[]; readonly na: readonly Afrekening[] } {
  const na = potten.map(({ voor }) => voor);
  const boek = (nummer: number, bedrag: Bedrag): Bedrag => {
    const oud = na[nummer]!;
    const nieuw = afrekenen({ ...potten[nummer]!.invoer, lasten: oud.lasten + bedrag });
    na[nummer] = nieuw;
    return oud.terugbetaling - nieuw.terugbetaling;
  };
  const boekingen = stappen.map(({ post, van, naar, bedrag }): Dekkingsboeking => {
    const minderTerug = boek(van, -bedrag) + boek(naar, bedrag);
    return { post: post.id, van: na[van]!.naam, naar: na[naar]!.naam, bedrag, minderTerug };
  });
  return { boekingen, na };
}

function boekingzin(post: string, { van, naar, bedrag, minderTerug }: Dekkingsboeking): string {
  const gevolg =
    minderTerug === 0 ? `dat maakt ruimte op ${van}` : `${toonBedrag(minderTerug)} minder terug te betalen`;
  return `Boek ${toonBedrag(bedrag)} van ${post} op regeling ${naar} in plaats van ${van}: ${gevolg}.`;
}

function tranchezin(naam: string): string {
  return `Van ${naam} is per tranche bekend wat eraan is besteed: reken wat erbij komt eerst toe aan het oudste geld dat over is, en wat eraf gaat aan de oudste tranche.`;
}

function slotzinnen(besparing: Bedrag, uniek: boolean, standen: Dekkingsadvies['regelingen']): readonly string[] {
  if (besparing === 0) return ['Geen andere boeking geeft minder terug te betalen; er is niets te wijzigen.'];
  const open = standen.flatMap(({ voor, na }) => {
    const meer = na.nogTeBesluiten - voor.nogTeBesluiten;
    return meer > 0
      ? [
          `Let op: op ${na.naam} komt ${toonBedrag(meer)} meer open te staan; zonder besluit om dat mee te nemen vervalt de besparing.`,
        ]
      : [];
  });
  return [
    `Samen: ${toonBedrag(besparing)} minder terug te betalen.`,
    ...open,
    ...(uniek ? [] : ['Er is nog een boeking die evenveel bespaart en even weinig wijzigt.']),
    'Welke regelingen een post mag gebruiken, is door de gebruiker ingevuld; controleer dat voor u boekt.',
  ];
}
