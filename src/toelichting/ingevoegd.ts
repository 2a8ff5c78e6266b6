import type { Rij, Tabel } from '../begroting/begroting';
import { leesAdres } from '../sheet/adres';
import type { Ingevoegd } from '../sheet/instellingen';
import { normaliseer } from '../sheet/kolomwoorden';
import { naamsleutel } from '../sheet/namen';
import { type Identiteit, naamVan, ONDER, postnaamVan, zonderTweeling } from '../sheet/identiteit';
import { cijfersVan } from './cijfersVan';
import { tekstafdruk } from './tekstafdruk';
import type { Onderwerp } from './onderwerp';

/** A row that a ledger row may be about. */
export interface Grootboekpost {
  readonly rij: Rij;
  readonly onderwerp: Onderwerp;
  readonly tekst: string | null;
}

/** Its figures are only known for the posten that were asked for. */
interface Kandidaat extends Omit<Grootboekpost, 'onderwerp'> {
  readonly onderwerp: Onderwerp | null;
}

/** By what a row and a ledger row can be recognised as the same; null where one of them does not tell. */
type Kenmerk = 'titel' | 'tabel' | 'sectie' | 'post' | 'enig' | 'regeling' | 'blad' | 'plek' | 'afdruk' | 'cijfers';
type Kenmerken = Readonly<Record<Kenmerk, () => string | null>>;

/** Something with its features: a row, or a row of the ledger. */
interface Zijde<T> {
  readonly wat: T;
  readonly kenmerken: Kenmerken;
}

/**
 * What must be equal, and the only one of its kind on both sides; strongest first. An unchanged text tells more than where it
 * stands, because tables are sorted; figures tell rows with the same name apart. By its name alone only a row is recognised that
 * was the only one with that name.
 */
const RIJ: readonly Kenmerk[] = ['titel', 'sectie', 'post', 'regeling'];
const RONDEN: readonly (readonly Kenmerk[])[] = [
  ['blad', ...RIJ, 'afdruk', 'plek'],
  ['blad', ...RIJ, 'afdruk', 'cijfers'],
  ['blad', ...RIJ, 'afdruk'],
  [...RIJ, 'afdruk', 'cijfers'],
  [...RIJ, 'afdruk'],
  ['tabel', 'post', 'regeling', 'afdruk'],
  ['post', 'afdruk'],
  ['blad', ...RIJ, 'cijfers'],
  [...RIJ, 'cijfers'],
  ['blad', ...RIJ, 'enig'],
  [...RIJ, 'enig'],
  ['tabel', 'sectie', 'post', 'regeling', 'enig'],
  ['post', 'regeling', 'cijfers'],
];

/** A name that the ledger keeps whole. */
const GEWONE_LENGTE = 200;

const NIETS: ReadonlyMap<Rij, Ingevoegd> = new Map();

/**
 * Which row of the workbook each ledger row is about, wherever it went: rows that were inserted, deleted, sorted or moved, and
 * sheets or tables with another name. What cannot be told apart gets no ledger row. `tabellen` are the tables with rows that
 * might be meant besides `posten`; those of the posten are always looked at.
 */
export function zoekIngevoegd(
  posten: readonly Grootboekpost[],
  ingevoegd: readonly Ingevoegd[],
  tabellen: readonly Tabel[] = [],
): ReadonlyMap<Rij, Ingevoegd> {
  if (ingevoegd.length === 0 || posten.length === 0) return NIETS;
  const namen = new Set(ingevoegd.map(({ post }) => normaliseer(zonderTweeling(post))));
  const alle = kandidaten(posten, tabellen);
  const zoeker = new Zoeker(ingevoegd.map((wat) => ({ wat, kenmerken: kenmerkenVan(wat) })));
  zoeker.kies(alle.filter(({ rij }) => namen.has(sleutelVanPost(rij))));
  for (const ronde of RONDEN) zoeker.koppel(ronde);
  zoeker.koppelOpTekst(alle);
  return zoeker.gevonden;
}

class Zoeker {
  readonly gevonden = new Map<Rij, Ingevoegd>();

  private rijen: readonly Zijde<Rij>[] = [];

  constructor(public open: readonly Zijde<Ingevoegd>[]) {}

  kies(kandidaten: readonly Kandidaat[]): void {
    this.rijen = kandidaten.map((kandidaat) => ({ wat: kandidaat.rij, kenmerken: kenmerkenVanRij(kandidaat) }));
  }

  koppel(ronde: readonly Kenmerk[]): void {
    this.perGroep(ronde, (open, rijen) => {
      if (open.length === 1 && rijen.length === 1) this.gevonden.set(rijen[0]!.wat, open[0]!.wat);
    });
  }

  /** Rows that got another label and kept their text. */
  koppelOpTekst(kandidaten: readonly Kandidaat[]): void {
    if (this.open.length === 0) return;
    const perTekst = new Map<string, { readonly open: Ingevoegd[]; readonly rijen: Rij[] }>();
    for (const { wat } of this.open) {
      const groep = perTekst.get(wat.afdruk);
      if (groep) groep.open.push(wat);
      else perTekst.set(wat.afdruk, { open: [wat], rijen: [] });
    }
    for (const { rij, tekst } of kandidaten) {
      if (tekst !== null && !this.gevonden.has(rij)) perTekst.get(tekstafdruk(tekst))?.rijen.push(rij);
    }
    for (const { open, rijen } of perTekst.values()) {
      if (open.length === 1 && rijen.length === 1) this.gevonden.set(rijen[0]!, open[0]!);
    }
  }

  /** What is left with the same features on both sides, together. */
  private perGroep(
    ronde: readonly Kenmerk[],
    doe: (open: readonly Zijde<Ingevoegd>[], rijen: readonly Zijde<Rij>[]) => void,
  ): void {
    const groepen = new Map<string, { readonly open: Zijde<Ingevoegd>[]; readonly rijen: Zijde<Rij>[] }>();
    for (const zijde of this.open) {
      const sleutel = sleutelVan(zijde.kenmerken, ronde);
      if (sleutel === null) continue;
      const groep = groepen.get(sleutel);
      if (groep) groep.open.push(zijde);
      else groepen.set(sleutel, { open: [zijde], rijen: [] });
    }
    if (groepen.size === 0) return;
    for (const zijde of this.rijen) {
      const sleutel = sleutelVan(zijde.kenmerken, ronde);
      if (sleutel !== null) groepen.get(sleutel)?.rijen.push(zijde);
    }
    for (const { open, rijen } of groepen.values()) doe(open, rijen);
    const klaar = new Set(this.gevonden.values());
    this.open = this.open.filter(({ wat }) => !klaar.has(wat));
    this.rijen = this.rijen.filter(({ wat }) => !this.gevonden.has(wat));
  }
}

function kandidaten(posten: readonly Grootboekpost[], tabellen: readonly Tabel[]): readonly Kandidaat[] {
  const eigen = new Set(posten.map(({ rij }) => rij));
  const waar = new Set([...posten.map(({ rij }) => rij.tabel), ...tabellen]);
  const overige = [...waar].flatMap(({ rijen }) => rijen.filter((rij) => rij.soort === 'post' && !eigen.has(rij)));
  return [...posten, ...overige.map((rij) => ({ rij, onderwerp: null, tekst: rij.toelichting?.tekst ?? null }))];
}

function kenmerkenVanRij({ rij, onderwerp, tekst }: Kandidaat): Kenmerken {
  return {
    ...naamkenmerken(eenmaal(() => naamVan(rij))),
    enig: () => '',
    blad: () => rij.tabel.blad,
    plek: () => `${rij.tabel.blad}!${rij.nummer}`,
    afdruk: eenmaal(() => (tekst === null || tekst.trim() === '' ? null : tekstafdruk(tekst))),
    cijfers: eenmaal(() => (onderwerp === null ? null : cijfersVan(onderwerp))),
  };
}

function kenmerkenVan(ingevoegd: Ingevoegd): Kenmerken {
  const { blad, cel, post, afdruk, cijfers } = ingevoegd;
  return {
    ...naamkenmerken(() => ingevoegd),
    enig: () => (zonderTweeling(post) === post ? '' : null),
    blad: () => blad,
    plek: () => `${blad}!${leesAdres(cel)?.rij ?? ''}`,
    afdruk: () => afdruk,
    cijfers: () => cijfers,
  };
}

function naamkenmerken(identiteit: () => Identiteit): Omit<Kenmerken, 'enig' | 'blad' | 'plek' | 'afdruk' | 'cijfers'> {
  const delen = () => identiteit().tabel.split(ONDER);
  return {
    titel: eenmaal(() => normaliseer(delen()[0]!)),
    tabel: eenmaal(() => naamsleutel(delen()[0]!) || normaliseer(delen()[0]!)),
    sectie: eenmaal(() => normaliseer(delen()[1] ?? '')),
    post: eenmaal(() => normaliseer(zonderTweeling(identiteit().post))),
    regeling: eenmaal(() => normaliseer(identiteit().regeling)),
  };
}

function eenmaal<T>(maak: () => T): () => T {
  let gemaakt: { readonly waarde: T } | null = null;
  return () => (gemaakt ??= { waarde: maak() }).waarde;
}

/** The feature `post`, for very many rows. */
function sleutelVanPost(rij: Rij): string {
  const gewoon = rij.label !== '' && rij.label.length < GEWONE_LENGTE && !/[›)]/.test(rij.label);
  return normaliseer(gewoon ? rij.label : zonderTweeling(postnaamVan(rij)));
}

function sleutelVan(kenmerken: Kenmerken, ronde: readonly Kenmerk[]): string | null {
  const delen = ronde.map((kenmerk) => kenmerken[kenmerk]());
  return delen.includes(null) ? null : delen.join('\n');
}
