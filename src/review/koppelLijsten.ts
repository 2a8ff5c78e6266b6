import { zonderTweeling } from '../sheet/identiteit';
import { groepeer } from '../sheet/koppeling';
import { lijstsleutel, maakRijafdruk } from './vrijgavelijst';
import type { Lijstkolom, Lijstrij, Lijsttabel } from './vrijgavelijst';

export type Paar<T> = readonly [oud: T, nu: T];

/** Which belong together, and what is on one side only. */
export interface Koppeling<T> {
  readonly paren: readonly Paar<T>[];
  readonly weg: readonly T[];
  readonly nieuw: readonly T[];
}

/** Rows under labels that very many tables share say little about which table it is. */
const MEESTE_NAAMGENOTEN = 20;

/**
 * Which table is which: by sheet and name, then by name alone, then by the labels of their rows. So sheets may get other
 * names and tables another place.
 */
export function koppelTabellen(oud: readonly Lijsttabel[], nu: readonly Lijsttabel[]): Koppeling<Lijsttabel> {
  const naam = (tabel: Lijsttabel) => lijstsleutel(zonderTweeling(tabel.naam));
  const perBlad = koppelUniek({ paren: [], weg: oud, nieuw: nu }, (t) => `${lijstsleutel(t.blad)}\u001f${naam(t)}`);
  const perNaam = koppelUniek(perBlad, naam);
  const { weg, nieuw } = perNaam;
  if (weg.length === 0 || nieuw.length === 0) return perNaam;
  const paren = [...perNaam.paren];
  const over = { weg: new Set(weg), nieuw: new Set(nieuw) };
  for (const { van, naar } of kandidaten(weg, nieuw, naam)) {
    if (!over.weg.has(van) || !over.nieuw.has(naar)) continue;
    over.weg.delete(van);
    over.nieuw.delete(naar);
    paren.push([van, naar]);
  }
  return { paren, weg: [...over.weg], nieuw: [...over.nieuw] };
}

/** Pairs of tables that may be the same, the most alike first. */
function kandidaten(
  weg: readonly Lijsttabel[],
  nieuw: readonly Lijsttabel[],
  naam: (tabel: Lijsttabel) => string,
): readonly { readonly van: Lijsttabel; readonly naar: Lijsttabel }[] {
  const labelsVan = (tabel: Lijsttabel) => new Set(tabel.rijen.map((rij) => lijstsleutel(rij.label)));
  const bijLabel = new Map<string, Lijsttabel[]>();
  const bijNaam = new Map<string, Lijsttabel[]>();
  for (const tabel of nieuw) {
    for (const label of labelsVan(tabel)) voegToe(bijLabel, label, tabel);
    voegToe(bijNaam, naam(tabel), tabel);
  }
  return weg
    .flatMap((van, volgorde) => {
      const labels = labelsVan(van);
      const gedeeld = new Map<Lijsttabel, number>();
      for (const naar of (bijNaam.get(naam(van)) ?? []).slice(0, MEESTE_NAAMGENOTEN)) gedeeld.set(naar, 0);
      for (const label of labels) {
        const genoten = bijLabel.get(label) ?? [];
        if (genoten.length > MEESTE_NAAMGENOTEN) continue;
        for (const naar of genoten) gedeeld.set(naar, (gedeeld.get(naar) ?? 0) + 1);
      }
      return [...gedeeld].flatMap(([naar, aantal]) => {
        const deel = aantal / Math.max(labels.size, naar.rijen.length);
        const zelfdeNaam = naam(van) === naam(naar);
        if (deel < 0.5 && !zelfdeNaam) return [];
        return [{ van, naar, volgorde, score: deel + (zelfdeNaam ? 1 : 0) + (van.blad === naar.blad ? 0.5 : 0) }];
      });
    })
    .sort((a, b) => b.score - a.score || a.volgorde - b.volgorde);
}

/** Columns with the same header; of what is then left those in the same place, or the only ones. */
export function koppelKolommen(oud: Lijsttabel, nu: Lijsttabel): Koppeling<Lijstkolom> {
  const begin = { paren: [], weg: oud.kolommen, nieuw: nu.kolommen };
  const opKop = koppelUniek(begin, ({ kop }) => lijstsleutel(kop));
  const opStam = koppelUniek(opKop, ({ kop }) => lijstsleutel(zonderTweeling(kop)));
  const opPlek = koppelUniek(opStam, ({ nummer }) => String(nummer));
  return koppelUniek(opPlek, () => '');
}

/**
 * Rows with the same label under the same heading and of the same regeling, then with less and less of that in common. Of
 * namesakes those with the same amounts belong together, and else those in the same place: so rows may be sorted.
 */
export function koppelRijen(
  oud: readonly Lijstrij[],
  nu: readonly Lijstrij[],
  inhoud: Paar<(rij: Lijstrij) => string>,
): Koppeling<Lijstrij> {
  const sleutels = new Map<string, string>();
  const sleutel = (tekst: string): string => {
    let gevonden = sleutels.get(tekst);
    if (gevonden === undefined) sleutels.set(tekst, (gevonden = lijstsleutel(tekst)));
    return gevonden;
  };
  const stappen: readonly ((rij: Lijstrij) => string)[] = [
    (r) => `${sleutel(r.label)}\u001f${sleutel(r.sectie)}\u001f${sleutel(r.regeling)}`,
    (r) => `${sleutel(r.label)}\u001f${sleutel(r.sectie)}`,
    (r) => `${sleutel(r.label)}\u001f\u001f${sleutel(r.regeling)}`,
    (r) => sleutel(r.label),
  ];
  return stappen.reduce<Koppeling<Lijstrij>>((tot, stap) => koppelGroepen(tot, stap, inhoud), {
    paren: [],
    weg: oud,
    nieuw: nu,
  });
}

/** A row that got another label: of what is left the only ones with the same amounts, not all zero. */
export function koppelHernoemd(
  over: Koppeling<Lijstrij>,
  inhoud: Paar<(rij: Lijstrij) => string>,
): Koppeling<Lijstrij> {
  const heeftBedrag = ({ bedragen, afdruk }: Lijstrij) =>
    afdruk !== null || bedragen.some((b) => b !== null && b !== 0);
  const oud = over.weg.filter(heeftBedrag);
  const nu = over.nieuw.filter(heeftBedrag);
  const { paren } = koppelUniek<Lijstrij>({ paren: [], weg: oud, nieuw: nu }, inhoud[0], inhoud[1]);
  const gekoppeld = new Set(paren.flat());
  return {
    paren,
    weg: over.weg.filter((rij) => !gekoppeld.has(rij)),
    nieuw: over.nieuw.filter((rij) => !gekoppeld.has(rij)),
  };
}

/** What a row holds: its amounts in the columns that both sides have, or their digest. */
export function inhoudVan(
  paren: readonly Paar<Lijstkolom>[],
  oud: Lijsttabel,
  nu: Lijsttabel,
  perRij: boolean,
): Paar<(rij: Lijstrij) => string> {
  if (perRij) return [({ afdruk }) => afdruk ?? '', maakRijafdruk(nu.kolommen)];
  const plekken = (kant: 0 | 1, { kolommen }: Lijsttabel) => paren.map((paar) => kolommen.indexOf(paar[kant]));
  const [links, rechts] = [plekken(0, oud), plekken(1, nu)];
  return [
    ({ bedragen }) => links.map((plek) => bedragen[plek]).join(';'),
    ({ bedragen }) => rechts.map((plek) => bedragen[plek]).join(';'),
  ];
}

/** Pairs what carries a key of its own on both sides. */
function koppelUniek<T>(
  { paren, weg, nieuw }: Koppeling<T>,
  sleutelOud: (ding: T) => string,
  sleutelNu: (ding: T) => string = sleutelOud,
): Koppeling<T> {
  if (weg.length === 0 || nieuw.length === 0) return { paren, weg, nieuw };
  const links = enigen(weg, sleutelOud);
  const rechts = enigen(nieuw, sleutelNu);
  const erbij = [...links].flatMap(([sleutel, oud]): Paar<T>[] => {
    const nu = rechts.get(sleutel);
    return oud === null || nu === undefined || nu === null ? [] : [[oud, nu]];
  });
  return zonder(paren, erbij, weg, nieuw);
}

function enigen<T>(dingen: readonly T[], sleutelVan: (ding: T) => string): ReadonlyMap<string, T | null> {
  const perSleutel = new Map<string, T | null>();
  for (const ding of dingen) {
    const sleutel = sleutelVan(ding);
    perSleutel.set(sleutel, perSleutel.has(sleutel) ? null : ding);
  }
  return perSleutel;
}

function koppelGroepen(
  { paren, weg, nieuw }: Koppeling<Lijstrij>,
  sleutelVan: (rij: Lijstrij) => string,
  [inhoudOud, inhoudNu]: Paar<(rij: Lijstrij) => string>,
): Koppeling<Lijstrij> {
  if (weg.length === 0 || nieuw.length === 0) return { paren, weg, nieuw };
  const links = groepeer(weg, sleutelVan);
  const rechts = groepeer(nieuw, sleutelVan);
  const erbij: Paar<Lijstrij>[] = [];
  for (const [sleutel, oude] of links) {
    const nieuwe = rechts.get(sleutel);
    if (nieuwe === undefined) continue;
    if (oude.length === 1 && nieuwe.length === 1) {
      erbij.push([oude[0]!, nieuwe[0]!]);
      continue;
    }
    const plek = (rij: Lijstrij) => String(rij.nummer);
    let rest: Koppeling<Lijstrij> = { paren: [], weg: oude, nieuw: nieuwe };
    rest = koppelOpVolgorde(
      rest,
      (rij) => `${plek(rij)} ${inhoudOud(rij)}`,
      (rij) => `${plek(rij)} ${inhoudNu(rij)}`,
    );
    rest = koppelOpVolgorde(rest, inhoudOud, inhoudNu);
    rest = koppelOpVolgorde(rest, plek, plek);
    rest = koppelOpVolgorde(
      rest,
      () => '',
      () => '',
    );
    erbij.push(...rest.paren);
  }
  return zonder(paren, erbij, weg, nieuw);
}

/** Pairs what has the same key: the first with the first. */
function koppelOpVolgorde<T>(
  { paren, weg, nieuw }: Koppeling<T>,
  sleutelOud: (ding: T) => string,
  sleutelNu: (ding: T) => string,
): Koppeling<T> {
  if (weg.length === 0 || nieuw.length === 0) return { paren, weg, nieuw };
  const rechts = groepeer(nieuw, sleutelNu);
  for (const rij of rechts.values()) rij.reverse();
  const erbij = weg.flatMap((oud): Paar<T>[] => {
    const nu = rechts.get(sleutelOud(oud))?.pop();
    return nu === undefined ? [] : [[oud, nu]];
  });
  return zonder(paren, erbij, weg, nieuw);
}

function zonder<T>(
  paren: readonly Paar<T>[],
  erbij: readonly Paar<T>[],
  weg: readonly T[],
  nieuw: readonly T[],
): Koppeling<T> {
  if (erbij.length === 0) return { paren, weg, nieuw };
  const oude = new Set(erbij.map(([oud]) => oud));
  const nieuwe = new Set(erbij.map(([, nu]) => nu));
  return {
    paren: [...paren, ...erbij],
    weg: weg.filter((ding) => !oude.has(ding)),
    nieuw: nieuw.filter((ding) => !nieuwe.has(ding)),
  };
}

function voegToe<T>(groepen: Map<string, T[]>, sleutel: string, ding: T): void {
  const groep = groepen.get(sleutel);
  if (groep) groep.push(ding);
  else groepen.set(sleutel, [ding]);
}
