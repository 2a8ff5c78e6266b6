import { speling } from '../begroting/afronding';
import { type Bedrag, som, toonBedrag } from '../begroting/bedrag';
import type { Rij, Tabel } from '../begroting/begroting';
import { plaatsVan, type Plaats } from '../begroting/plaats';
import type { Afrekeninvoer } from '../regelingen/afrekenen';
import { dekkingsadvies, type Dekkingsadvies, type Dekkingspost } from '../regelingen/dekkingsadvies';
import { celadres } from '../sheet/adres';
import type { Herkenning, Regelinggroep } from '../sheet/herkenning';
import type { Instellingen } from '../sheet/instellingen';
import { groepeer, lastenkolom } from '../sheet/koppeling';
import { maakNamenlezer, type Namenlezer } from './maakNamenlezer';
import type { Prognose } from './maakPrognose';
import type { Regelinginvoer } from './regelinginvoer';
import { type Keuze, type Losserij, zoekKeuzes } from './zoekKeuzes';

export interface Advies {
  /** Whether it is about what was spent, or what is expected to be. */
  readonly basis: 'realisatie' | 'prognose';
  readonly posten: readonly Adviespost[];
  /** Amounts in cents of euros. Its `bezwaren` hold those of `onduidelijk` too. */
  readonly advies: Dekkingsadvies;
  /** What was entered about eligibility that cannot be used. */
  readonly onduidelijk: readonly Onduidelijk[];
}

/** A post with a choice; its id is the address of its costs: "Jeugd!D5". */
export interface Adviespost extends Dekkingspost {
  readonly rij: Rij;
  /** Where its costs stand. */
  readonly plaats: Plaats;
}

export interface Onduidelijk {
  /** Where it stands, the first of the workbook first; none when a settings file says so. */
  readonly plaatsen: readonly Plaats[];
  /** Dutch: what is unclear, and what to do. */
  readonly waarom: string;
}

/** The money of the regelingen and the costs of their posten, in cents of euros. */
interface Stand {
  readonly basis: Advies['basis'];
  readonly potten: ReadonlyMap<Regelinggroep, Afrekeninvoer>;
  /** Why there is nothing to say of a regeling, where that is known; Dutch. */
  readonly zonderPot: ReadonlyMap<string, string>;
  /** The regeling that pays each post that counts; null when several share it. */
  readonly betalers: ReadonlyMap<Rij, Regelinggroep | null>;
  /** Tables with an earlier forecast, or of a year that is over: what they say does not count. */
  readonly achterhaald: ReadonlySet<Tabel>;
  /** What a post costs; null when that is not known. */
  readonly lastenVan: (rij: Rij) => Bedrag | null;
}

/** A post, the regeling that pays it, and those that may. */
interface Kandidaat {
  readonly rij: Rij;
  readonly lasten: Bedrag;
  readonly van: Regelinggroep;
  readonly mag: readonly Regelinggroep[];
}

/**
 * The dekkingsadvies of a workbook: on what was spent, or on what is expected while the year is not over. Null when no post
 * says that another regeling may pay it. What cannot be used is left out and said.
 */
export function adviseer(
  herkenning: Herkenning,
  invoer: readonly Regelinginvoer[],
  prognose: Prognose | null,
  { regelingen, toegestaan }: Pick<Instellingen, 'regelingen' | 'toegestaan'>,
): Advies | null {
  const { tabellen } = herkenning.begroting;
  if (toegestaan.length === 0 && !tabellen.some(heeftKeuzekolom)) return null;
  const stand = standVan(herkenning, invoer, prognose);
  const { keuzes, los } = zoekKeuzes(tabellen, toegestaan, (rij) => stand.betalers.has(rij));
  const bezwaren: Bezwaar[] = los.map(bezwaarTegenLos);
  const lees = maakNamenlezer(regelingen, herkenning.regelingen);
  const geldend = keuzes.filter(({ rij }) => !stand.achterhaald.has(rij.tabel));
  const kandidaten = geldend.flatMap((keuze) => leesKandidaat(keuze, lees, stand, bezwaren) ?? []);
  if (kandidaten.length === 0 && bezwaren.length === 0) return null;

  const posten = maakPosten(kandidaten, stand.potten);
  const advies = dekkingsadvies(posten, [...stand.potten.values()]);
  return {
    basis: stand.basis,
    posten,
    advies: {
      ...advies,
      zinnen: zinnenVan(advies, posten, stand.basis),
      bezwaren: [...bundel(bezwaren).map(({ waarom }) => waarom), ...advies.bezwaren],
    },
    onduidelijk: bundel(bezwaren.filter(({ onduidelijk }) => onduidelijk)),
  };
}

function standVan(herkenning: Herkenning, invoer: readonly Regelinginvoer[], prognose: Prognose | null): Stand {
  const verwacht = prognose !== null && prognose.onderweg.size > 0 ? prognose : null;
  const betalers = new Map<Rij, Regelinggroep | null>();
  for (const groep of herkenning.regelingen) {
    for (const rij of verwacht === null ? groep.posten : groep.prognoseposten) betalers.set(rij, groep);
    for (const { rij } of verwacht === null ? groep.delen : groep.prognosedelen) betalers.set(rij, null);
  }
  const geldend = new Set(verwacht === null ? [...betalers.keys()].map(({ tabel }) => tabel) : verwacht.tabellen);
  const tussentijds = herkenning.tussenstand?.tabellen.map(({ tabel }) => tabel) ?? [];
  const lasten = new Map(verwacht?.posten.map((post) => [post.rij, post.lasten * post.rij.tabel.eenheid]));
  return {
    basis: verwacht === null ? 'realisatie' : 'prognose',
    potten: new Map((verwacht?.invoer ?? invoer).map((i) => [i.groep, inEuros(i)])),
    zonderPot: new Map(verwacht?.nietTeBepalen.map(({ naam, waarom }) => [naam, waarom])),
    betalers,
    achterhaald: new Set(tussentijds.filter((tabel) => !geldend.has(tabel))),
    lastenVan: verwacht === null ? realisatieVan : (rij) => lasten.get(rij) ?? null,
  };
}

function realisatieVan({ tabel, bedragen }: Rij): Bedrag | null {
  const kolom = lastenkolom(tabel);
  const cel = kolom && bedragen[kolom.volgorde]!;
  return cel === null || cel.status === 'onleesbaar' ? null : cel.bedrag * tabel.eenheid;
}

function inEuros({ naam, regeling, jaar, eenheid, baten, lasten, tranches }: Regelinginvoer): Afrekeninvoer {
  const perTranche = tranches?.map((tranche) => ({
    jaar: tranche.jaar,
    baten: tranche.baten * eenheid,
    ...(tranche.lasten !== undefined && { lasten: tranche.lasten * eenheid }),
  }));
  return {
    naam,
    regeling,
    jaar,
    baten: baten * eenheid,
    lasten: lasten * eenheid,
    ...(perTranche && { tranches: perTranche }),
  };
}

/** Null when the advice can do nothing with it; says why in `bezwaren`, unless no other regeling is named. */
function leesKandidaat({ rij, namen }: Keuze, lees: Namenlezer, stand: Stand, bezwaren: Bezwaar[]): Kandidaat | null {
  const maakBezwaar = (waarom: string, plaatsen: Bezwaar['plaatsen'] = []): null => {
    bezwaren.push({ post: rij.label, waarom, onduidelijk: plaatsen.length > 0, plaatsen });
    return null;
  };
  const lezingen = namen.map(({ tekst, plaats }) => ({ plaats, ...lees(tekst) }));
  const gevuld = lezingen.filter((lezing) => lezing.groepen.length + lezing.bezwaren.length > 0);
  if (gevuld.length === 0) return null;
  if (rij.soort !== 'post')
    return maakBezwaar(
      GEEN_POST,
      gevuld.map(({ plaats }) => plaats),
    );
  for (const lezing of gevuld)
    for (const { waarom, onduidelijk } of lezing.bezwaren) maakBezwaar(waarom, onduidelijk ? [lezing.plaats] : []);

  const van = stand.betalers.get(rij);
  const mag = [...new Set(gevuld.flatMap(({ groepen }) => groepen))].filter((groep) => groep !== van);
  if (mag.length === 0) return null;
  if (van === undefined) return maakBezwaar(NIET_GETELD);
  if (van === null) return maakBezwaar(GEDEELD);
  const lasten = stand.lastenVan(rij);
  if (lasten === null) return maakBezwaar('de lasten zijn niet te bepalen, dus is er geen advies');
  if (lasten < 0)
    return maakBezwaar(`de lasten zijn negatief (${toonBedrag(lasten)}); daar is niets van over te boeken`);
  for (const groep of [van, ...mag]) if (!stand.potten.has(groep)) maakBezwaar(waaromZonderPot(groep, stand));
  const bruikbaar = mag.filter((groep) => stand.potten.has(groep));
  return stand.potten.has(van) && bruikbaar.length > 0 ? { rij, lasten, van, mag: bruikbaar } : null;
}

const GEEN_POST = 'dit is geen post maar een totaal of een deel van de rij erboven; vul in bij de posten wat zij mogen';
const NIET_GETELD = 'deze post telt nu bij geen regeling mee, dus is er geen advies; vul in welke regeling hem betaalt';
const GEDEELD = 'deze post wordt door meer dan één regeling betaald; daarvoor is er nog geen advies';

function waaromZonderPot({ naam }: Regelinggroep, { zonderPot }: Stand): string {
  const waarom = zonderPot.get(naam);
  return `van ${naam} is niet te zeggen wat er over is${waarom === undefined ? '' : ` (${waarom})`}; die regeling doet niet mee`;
}

/** What is said of one post; `waarom` is a Dutch clause that follows its name and a colon. */
interface Bezwaar {
  readonly post: string;
  readonly waarom: string;
  readonly onduidelijk: boolean;
  readonly plaatsen: readonly (Plaats | null)[];
}

function bezwaarTegenLos({ toegestaan: { tabel, post, plaats }, rijen }: Losserij): Bezwaar {
  const waarom =
    rijen.length === 0
      ? `deze post van "${tabel}" staat niet in de werkmap; verbeter de namen in de tabel Toegestaan, of haal de rij weg`
      : `er zijn ${rijen.length} posten die zo heten in "${tabel}"; geef ze elk een eigen naam, of noem het blad als tabel`;
  return { post, waarom, onduidelijk: true, plaatsen: [plaats] };
}

/** One sentence per objection, with the posten that it is about. */
function bundel(bezwaren: readonly Bezwaar[]): readonly Onduidelijk[] {
  return [...groepeer(bezwaren, ({ waarom }) => waarom)].map(([waarom, zelfde]) => {
    const posten = [...new Set(zelfde.map(({ post }) => post))];
    const meer = posten.length === 1 ? '' : ` en nog ${posten.length - 1}`;
    return {
      plaatsen: zelfde.flatMap(({ plaatsen }) => plaatsen.filter((plaats) => plaats !== null)),
      waarom: `${posten[0]}${meer}: ${waarom}.`,
    };
  });
}

function maakPosten(kandidaten: readonly Kandidaat[], potten: Stand['potten']): readonly Adviespost[] {
  const perNaam = groepeer(kandidaten, ({ rij }) => rij.label);
  const perRegeling = groepeer(kandidaten, ({ van }) => van.sleutel);
  const teveel = new Map(
    [...perRegeling.values()].map((eigen) => [grootste(eigen), afrondingsverschil(eigen, potten)]),
  );
  return kandidaten.map((kandidaat): Adviespost => {
    const { rij, lasten, van, mag } = kandidaat;
    const plaats = plaatsVan(rij.bedragen[(lastenkolom(rij.tabel) ?? rij.tabel.bedragkolommen[0]!).volgorde]!);
    return {
      id: celadres(plaats.blad, plaats.rij, plaats.kolom),
      naam: perNaam.get(rij.label)!.length > 1 ? `${rij.label} (${rij.tabel.naam})` : rij.label,
      lasten: lasten - (teveel.get(kandidaat) ?? 0),
      regeling: van.naam,
      mag: mag.map(({ naam }) => naam),
      rij,
      plaats,
    };
  });
}

function grootste(kandidaten: readonly Kandidaat[]): Kandidaat {
  return kandidaten.reduce((a, b) => (b.lasten > a.lasten ? b : a));
}

/** How much posten together exceed the lasten of their regeling, as far as rounding explains it. */
function afrondingsverschil(kandidaten: readonly Kandidaat[], potten: Stand['potten']): Bedrag {
  const { van } = kandidaten[0]!;
  const verschil = som(kandidaten.map(({ lasten }) => lasten)) - potten.get(van)!.lasten;
  const stap = Math.max(
    ...[...van.regels, ...kandidaten.map(({ rij }) => rij)].map(({ tabel }) => tabel.stap * tabel.eenheid),
  );
  return verschil > 0 && verschil <= speling(van.posten.length, stap) ? verschil : 0;
}

function zinnenVan(
  { zinnen, boekingen }: Dekkingsadvies,
  posten: readonly Adviespost[],
  basis: Advies['basis'],
): readonly string[] {
  if (posten.length === 0)
    return ['Van geen post is bekend welke andere regeling hem mag betalen, dus is er geen advies.'];
  const opTijd = boekingen.length === 0 ? '' : '; er is nog tijd om anders te boeken';
  return basis === 'realisatie'
    ? zinnen
    : [...zinnen, `Het advies gaat over wat aan het einde van het jaar wordt verwacht${opTijd}.`];
}

function heeftKeuzekolom({ tekstkolommen }: Tabel): boolean {
  return tekstkolommen.some(({ betekenis }) => betekenis === 'toegestaan');
}
