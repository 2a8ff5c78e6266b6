import type { Regeling } from './regeling';

/** `meervoudig`: several regelingen are named ("IZA / GALA"), so which one it is must be asked. */
export type Zoekresultaat =
  | { readonly soort: 'gevonden'; readonly regeling: Regeling }
  | { readonly soort: 'meervoudig'; readonly regelingen: readonly Regeling[] }
  | { readonly soort: 'onbekend' };

export type Zoeker = (naam: string) => Zoekresultaat;

/** A name or alias as words, so that "iza" is not found in "horizan". */
interface Term {
  readonly woorden: readonly string[];
  readonly regeling: Regeling;
}

/** A term in a text: from word `van` up to and including word `tot`. */
interface Treffer {
  readonly van: number;
  readonly tot: number;
  readonly regeling: Regeling;
}

/** A regeling named in a text, from character `van` up to `tot`; more than one where they share that name. */
export interface Vermelding {
  readonly van: number;
  readonly tot: number;
  readonly regelingen: readonly Regeling[];
}

const ONBEKEND: Zoekresultaat = { soort: 'onbekend' };

/**
 * Which regeling a text names. Case, diacritics, punctuation, white space and a hyphen at a line break do not matter.
 * A text that is exactly a name, or else an alias, is that regeling. Otherwise it is the one whose name or alias stands in it
 * as whole words; a term within a longer one does not count ("Provincie Overijssel" within "SamSam (Provincie Overijssel)").
 * Use `maakZoeker` for more than one text.
 */
export function zoekRegeling(naam: string, regelingen: readonly Regeling[]): Zoekresultaat {
  return maakZoeker(regelingen)(naam);
}

/** `zoekRegeling` for one list: prepared once, and every distinct text is looked up once. */
export function maakZoeker(regelingen: readonly Regeling[]): Zoeker {
  const exact = maakIndex(regelingen);
  const termen = termenPerEersteWoord(regelingen);
  const bekend = new Map<string, Zoekresultaat>();

  return (naam) => {
    let resultaat = bekend.get(naam);
    if (resultaat === undefined) {
      resultaat = exact.get(regelingsleutel(naam)) ?? zoekBinnen(naam, termen);
      bekend.set(naam, resultaat);
    }
    return resultaat;
  };
}

/** Where the names and aliases stand in a text, in its order; as `zoekRegeling` finds them. */
export function maakVinder(regelingen: readonly Regeling[]): (tekst: string) => readonly Vermelding[] {
  const termen = termenPerEersteWoord(regelingen);
  return (tekst) => {
    const woorden = [...tekst.matchAll(/[\p{L}\p{N}\p{M}\u00ad\u200b]+/gu)].flatMap(({ 0: geheel, index }) =>
      woordenVan(geheel).map((woord) => ({ woord, van: index, tot: index + geheel.length })),
    );
    const treffers = treffersIn(
      woorden.map(({ woord }) => woord),
      termen,
    );
    const perBegin = new Map<number, { tot: number; regelingen: Set<Regeling> }>();
    for (const { van, tot, regeling } of treffers) {
      const eerder = perBegin.get(van);
      if (eerder === undefined) perBegin.set(van, { tot, regelingen: new Set([regeling]) });
      else eerder.regelingen.add(regeling);
    }
    return [...perBegin].map(([van, { tot, regelingen }]) => ({
      van: woorden[van]!.van,
      tot: woorden[tot]!.tot,
      regelingen: [...regelingen],
    }));
  };
}

/**
 * The same key for every spelling of a name: its letters and digits, without case, diacritics, punctuation and white space
 * (which stays only between two digits). Empty when there is nothing to compare.
 */
export function regelingsleutel(naam: string): string {
  return vereenvoudig(naam).replace(/(?<=\D) | (?=\D)/g, '');
}

/** The code of a regeling that is named by its user: "spuk-gala-programma-15". Empty when the name has no letters or digits. */
export function regelingcode(naam: string): string {
  return vereenvoudig(naam).replaceAll(' ', '-');
}

function vereenvoudig(tekst: string): string {
  return tekst
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function woordenVan(tekst: string): readonly string[] {
  const eenvoudig = vereenvoudig(tekst);
  return eenvoudig === '' ? [] : eenvoudig.split(' ');
}

function maakIndex(regelingen: readonly Regeling[]): ReadonlyMap<string, Zoekresultaat> {
  const opNaam = groepeer(regelingen.map((regeling) => [regelingsleutel(regeling.naam), regeling]));
  const opAlias = groepeer(
    regelingen.flatMap((regeling) => regeling.aliassen.map((alias) => [regelingsleutel(alias), regeling] as const)),
  );
  const index = new Map([...opAlias, ...opNaam].map(([sleutel, gevonden]) => [sleutel, resultaatVan(gevonden)]));
  index.delete('');
  return index;
}

function groepeer(paren: readonly (readonly [string, Regeling])[]): ReadonlyMap<string, ReadonlySet<Regeling>> {
  const groepen = new Map<string, Set<Regeling>>();
  for (const [sleutel, regeling] of paren) {
    const groep = groepen.get(sleutel);
    if (groep) groep.add(regeling);
    else groepen.set(sleutel, new Set([regeling]));
  }
  return groepen;
}

function termenPerEersteWoord(regelingen: readonly Regeling[]): ReadonlyMap<string, readonly Term[]> {
  const termen = new Map<string, Term[]>();
  for (const regeling of regelingen) {
    for (const naam of [regeling.naam, ...regeling.aliassen]) {
      const woorden = woordenVan(naam);
      const eerste = woorden[0];
      if (eerste === undefined) continue;
      const groep = termen.get(eerste);
      if (groep) groep.push({ woorden, regeling });
      else termen.set(eerste, [{ woorden, regeling }]);
    }
  }
  return termen;
}

/** A hyphen at a line break may belong to the word or not ("cliënt-↵ondersteuning"): both readings are tried. */
function zoekBinnen(naam: string, termen: ReadonlyMap<string, readonly Term[]>): Zoekresultaat {
  const los = zoekInWoorden(woordenVan(naam), termen);
  if (los.soort !== 'onbekend') return los;
  const aaneen = naam.replace(/(\p{L})[-\u2010]\s+(?=\p{L})/gu, '$1');
  return aaneen === naam ? ONBEKEND : zoekInWoorden(woordenVan(aaneen), termen);
}

function zoekInWoorden(woorden: readonly string[], termen: ReadonlyMap<string, readonly Term[]>): Zoekresultaat {
  return resultaatVan(new Set(treffersIn(woorden, termen).map(({ regeling }) => regeling)));
}

function treffersIn(woorden: readonly string[], termen: ReadonlyMap<string, readonly Term[]>): readonly Treffer[] {
  const treffers = woorden.flatMap((woord, van) =>
    (termen.get(woord) ?? [])
      .filter((term) => term.woorden.every((w, i) => w === woorden[van + i]))
      .map((term): Treffer => ({ van, tot: van + term.woorden.length - 1, regeling: term.regeling })),
  );
  return zonderDelen(treffers);
}

/** Without what lies within a longer one. */
function zonderDelen(treffers: Treffer[]): readonly Treffer[] {
  treffers.sort((a, b) => a.van - b.van || b.tot - a.tot);
  let verste: Treffer | undefined;
  return treffers.filter((treffer) => {
    const gelijk = treffer.van === verste?.van && treffer.tot === verste.tot;
    if (verste && treffer.tot <= verste.tot) return gelijk;
    verste = treffer;
    return true;
  });
}

function resultaatVan(gevonden: ReadonlySet<Regeling>): Zoekresultaat {
  const [eerste, ...overige] = gevonden;
  if (eerste === undefined) return ONBEKEND;
  return overige.length === 0
    ? { soort: 'gevonden', regeling: eerste }
    : { soort: 'meervoudig', regelingen: [eerste, ...overige] };
}
