import { type Celsoort, celsoort, kanBedragZijn } from './celsoort';
import { leesKop } from './kolomwoorden';
import type { Blad, Bladrij } from './snapshot';

/** A row of the sheet with the kind of each of its cells. */
export interface Soortrij {
  readonly rij: Bladrij;
  readonly soorten: readonly Celsoort[];
}

/** A header and the rows below it that it heads; row indexes point into the list of Soortrij. */
export interface Tabelvlak {
  readonly kopVan: number;
  /** One past the last header row. */
  readonly kopTot: number;
  /** One past the last row below the header that may belong to the table. */
  readonly lijfTot: number;
  readonly vanKolom: number;
  readonly totKolom: number;
}

const MAX_KOPRIJEN = 4;
const VOORUIT = 8;

/** A header beside amounts, of a table beside a table, has at least this many columns. */
const MINSTENS_ERNAAST = 2;

/** Rows with the same kinds of cells share their list. */
export function soortrijen(blad: Blad): Soortrij[] {
  let vorige: readonly Celsoort[] = [];
  return blad.rijen.map((rij) => ({ rij, soorten: (vorige = soortenVan(rij, vorige)) }));
}

function soortenVan({ cellen }: Bladrij, vorige: readonly Celsoort[]): readonly Celsoort[] {
  let gelijk = 0;
  let soort: Celsoort | null = null;
  while (gelijk < cellen.length && (soort = celsoort(cellen[gelijk]!)) === vorige[gelijk]) gelijk++;
  if (gelijk === cellen.length && gelijk === vorige.length) return vorige;
  const soorten = vorige.slice(0, gelijk);
  for (let k = gelijk; k < cellen.length; k++) soorten.push(k === gelijk ? soort! : celsoort(cellen[k]!));
  return soorten;
}

/** Finds every header in a sheet and the area it heads. Tables may be stacked or stand side by side. */
export function zoekTabellen(rijen: readonly Soortrij[]): Tabelvlak[] {
  const koppen: Kopgroep[] = [];
  for (let i = 0; i < rijen.length;) {
    const groepen = kopgroepenOp(rijen, i).filter((groep) => {
      const isNieuw = !staatInKop(groep, koppen);
      if (isNieuw) koppen.push(groep);
      return isNieuw;
    });
    // A header beside a running table leaves the rest of its rows to that table.
    i = groepen.length > 0 && groepen.every((g) => g.heleRij) ? Math.max(...groepen.map((g) => g.tot)) : i + 1;
  }
  return zonderTitels(rijen, koppen).flatMap((kop, _, alle) => vlakken(rijen, kop, alle));
}

interface Kopgroep {
  readonly van: number;
  readonly tot: number;
  readonly vanKolom: number;
  readonly totKolom: number;
  readonly heleRij: boolean;
}

/** The header groups that start in row i: usually none or one, more where a table starts beside another. */
function kopgroepenOp(rijen: readonly Soortrij[], i: number): Kopgroep[] {
  const groepen: Kopgroep[] = [];
  const { cellen } = rijen[i]!.rij;
  const { soorten } = rijen[i]!;
  const heleRij = !soorten.includes('bedrag');
  for (let van = 0; van < cellen.length;) {
    let tot = van;
    while (tot < cellen.length && isKopcel(soorten[tot]!) && (heleRij || soorten[tot] === 'tekst')) tot++;
    const groep = tot > van ? kopgroep(rijen, i, van, tot, heleRij) : null;
    if (groep !== null) groepen.push(groep);
    van = Math.max(tot, van + 1);
  }
  return groepen;
}

/** A part of a header that was found already: further down in it, or beyond an error value. */
function staatInKop(groep: Kopgroep, koppen: readonly Kopgroep[]): boolean {
  for (let n = koppen.length - 1; n >= 0 && koppen[n]!.van >= groep.van - MAX_KOPRIJEN; n--) {
    if (koppen[n]!.tot > groep.van && overlapt(koppen[n]!, groep)) return true;
  }
  return false;
}

/** Numbers such as 2025 head a column only at the top of a block, all the same or one after the other. */
function zijnKopjaren(rijen: readonly Soortrij[], i: number, jaren: readonly number[]): boolean {
  const boven = rijen[i - 1];
  const bovenaan = boven === undefined || boven.rij.nummer < rijen[i]!.rij.nummer - 1 || boven.rij.cellen.length === 1;
  const stappen = new Set(jaren.slice(1).map((jaar, n) => jaar - jaren[n]!));
  return bovenaan && (stappen.size === 0 || (stappen.size === 1 && [-1, 0, 1].includes([...stappen][0]!)));
}

function isKopcel(soort: Celsoort): boolean {
  return soort === 'tekst' || soort === 'jaar' || soort === 'kolomnummer' || soort === 'datum' || soort === 'overig';
}

function kopgroep(rijen: readonly Soortrij[], i: number, van: number, tot: number, heleRij: boolean): Kopgroep | null {
  const { rij, soorten } = rijen[i]!;
  if (!heleRij && tot - van < MINSTENS_ERNAAST) return null;
  const eersteKolom = rij.cellen[van]!.kolom;
  const laatsteKolom = heleRij ? Infinity : rij.cellen[tot - 1]!.kolom;
  const onder = kolommenMetBedrag(rijen, i, heleRij ? 0 : eersteKolom, laatsteKolom);
  if (onder.size === 0) return null;

  let boven = 0;
  let herkend = 0;
  const jaren: number[] = [];
  for (let k = van; k < tot; k++) {
    const cel = rij.cellen[k]!;
    if (!onder.has(cel.kolom)) continue;
    boven++;
    if (soorten[k] === 'jaar') jaren.push(Number(cel.waarde));
    if (soorten[k] === 'jaar' || isBedragkop(cel.waarde)) herkend++;
  }
  if (jaren.length > 0 && herkend === jaren.length && !zijnKopjaren(rijen, i, jaren)) return null;
  const genoeg = heleRij ? herkend >= 1 || boven >= 2 : herkend >= MINSTENS_ERNAAST;
  if (!genoeg || (herkend === 0 && bevatLangeTekst(rijen[i]!))) return null;

  // A title with one cell directly above does not use up a line of the header.
  const meest = i + MAX_KOPRIJEN + (rij.cellen.length === 1 ? 1 : 0);
  let einde = i + 1;
  while (einde < rijen.length && einde < meest && isVervolg(rijen, einde, eersteKolom, laatsteKolom, onder)) einde++;
  let kolommen = rijen.slice(i, einde).flatMap((r) => r.rij.cellen.map((c) => c.kolom));
  kolommen = kolommen.filter((k) => (heleRij || k >= eersteKolom) && k <= laatsteKolom);
  return { van: i, tot: einde, vanKolom: Math.min(...kolommen), totKolom: Math.max(...kolommen), heleRij };
}

function isBedragkop(waarde: unknown): boolean {
  if (typeof waarde !== 'string' || waarde.length > 120) return false;
  const { betekenis } = leesKop(waarde);
  return betekenis !== null && betekenis !== 'toelichting' && betekenis !== 'overig';
}

function bevatLangeTekst({ rij }: Soortrij): boolean {
  return rij.cellen.some((c) => typeof c.waarde === 'string' && c.waarde.length > 60);
}

const GEEN_KOLOMMEN: ReadonlySet<number> = new Set();

/** The columns in which the next rows hold amounts. Looks past at most a few rows of headings. */
function kolommenMetBedrag(
  rijen: readonly Soortrij[],
  i: number,
  vanKolom: number,
  totKolom: number,
): ReadonlySet<number> {
  let kolommen: Set<number> | null = null;
  let gevuld = 0;
  for (let r = i + 1; r < rijen.length && r <= i + VOORUIT && gevuld < 3; r++) {
    const { rij, soorten } = rijen[r]!;
    let metBedrag = false;
    for (let k = 0; k < soorten.length; k++) {
      const { kolom } = rij.cellen[k]!;
      if (kolom > totKolom) break;
      if (kolom < vanKolom || soorten[k] !== 'bedrag') continue;
      (kolommen ??= new Set()).add(kolom);
      metBedrag = true;
    }
    if (metBedrag) gevuld++;
  }
  return kolommen ?? GEEN_KOLOMMEN;
}

/** A further header row: directly below, without amounts, with text above amounts. */
function isVervolg(
  rijen: readonly Soortrij[],
  r: number,
  vanKolom: number,
  totKolom: number,
  onder: ReadonlySet<number>,
): boolean {
  const { rij, soorten } = rijen[r]!;
  if (rij.nummer !== rijen[r - 1]!.rij.nummer + 1) return false;
  if (zijnAllemaalJaren(rijen, r, vanKolom, totKolom)) return true;
  let boven = false;
  for (let k = 0; k < soorten.length; k++) {
    const { kolom } = rij.cellen[k]!;
    if (kolom < vanKolom || kolom > totKolom) continue;
    if (!isKopcel(soorten[k]!)) return false;
    // A label with "2000" beside it is a first post, not a second line of the header.
    if (soorten[k] === 'jaar' && rij.cellen[0]!.kolom < kolom && !onder.has(rij.cellen[0]!.kolom)) return false;
    if (onder.has(kolom)) boven = true;
  }
  return boven;
}

/** Years only, each under a header and none beside a label: "2024" under "Terugbetaling", also where that column is empty further down. */
function zijnAllemaalJaren(rijen: readonly Soortrij[], r: number, vanKolom: number, totKolom: number): boolean {
  const { rij, soorten } = rijen[r]!;
  const erboven = new Set(rijen[r - 1]!.rij.cellen.map((cel) => cel.kolom));
  const kolommen = rij.cellen.map((cel) => cel.kolom).filter((kolom) => kolom >= vanKolom && kolom <= totKolom);
  const eerste = rij.cellen.findIndex((cel) => cel.kolom === kolommen[0]);
  return (
    kolommen.length > 0 &&
    kolommen[0]! > vanKolom &&
    kolommen.every((kolom, n) => soorten[eerste + n] === 'jaar' && erboven.has(kolom))
  );
}

/** A header-like line with another header below it before any amount is a title. */
function zonderTitels(rijen: readonly Soortrij[], koppen: readonly Kopgroep[]): Kopgroep[] {
  const gevonden = koppen.map((kop) => inkorten(rijen, kop));
  return gevonden.filter((kop) => {
    const volgende = gevonden.find((k) => k.van >= kop.tot && overlapt(k, kop));
    return volgende === undefined || heeftBedrag(rijen, kop, volgende.van);
  });
}

/** Leading rows with a single cell are a title when the header goes on below with more. */
function inkorten(rijen: readonly Soortrij[], kop: Kopgroep): Kopgroep {
  let { van } = kop;
  while (van + 1 < kop.tot && rijen[van]!.rij.cellen.length === 1) van++;
  return { ...kop, van };
}

function overlapt(a: Kopgroep, b: Kopgroep): boolean {
  return a.vanKolom <= b.totKolom && b.vanKolom <= a.totKolom;
}

function heeftBedrag(rijen: readonly Soortrij[], kop: Kopgroep, tot: number): boolean {
  for (let r = kop.tot; r < tot; r++) {
    const { rij, soorten } = rijen[r]!;
    for (let k = 0; k < soorten.length; k++) {
      const { kolom } = rij.cellen[k]!;
      if (kolom >= kop.vanKolom && kolom <= kop.totKolom && kanBedragZijn(soorten[k]!)) return true;
    }
  }
  return false;
}

/** The area below a header, split where a new table with labels of its own begins beside it. */
function vlakken(rijen: readonly Soortrij[], kop: Kopgroep, alle: readonly Kopgroep[]): Tabelvlak[] {
  const onder = alle.filter((k) => k !== kop && k.van >= kop.tot && overlapt(k, kop));
  const lijfTot = onder.length === 0 ? rijen.length : Math.min(...onder.map((k) => k.van));
  const naast = alle.filter(
    (k) => k !== kop && !overlapt(k, kop) && k.van < lijfTot && lijfEinde(rijen, k, alle) > kop.van,
  );
  const links = Math.max(0, ...naast.filter((k) => k.totKolom < kop.vanKolom).map((k) => k.totKolom + 1));
  const rechts = Math.min(Infinity, ...naast.filter((k) => k.vanKolom > kop.totKolom).map((k) => k.vanKolom - 1));

  const inhoud = telKolommen(rijen, kop.tot, lijfTot, links, Math.min(rechts, kop.totKolom));
  const kolommen = [...inhoud.keys()].sort((a, b) => a - b);
  const vanKolom = Math.min(kop.vanKolom, eersteLabelkolom(kolommen, inhoud, kop.vanKolom));
  const splitsingen = splitskolommen(rijen, kop, kolommen, inhoud).filter((k) => k > vanKolom);
  const grenzen = [vanKolom, ...splitsingen];
  return grenzen.map((van, n) => ({
    kopVan: kop.van,
    kopTot: kop.tot,
    lijfTot,
    vanKolom: van,
    totKolom: n + 1 < grenzen.length ? grenzen[n + 1]! - 1 : kop.totKolom,
  }));
}

function lijfEinde(rijen: readonly Soortrij[], kop: Kopgroep, alle: readonly Kopgroep[]): number {
  return Math.min(rijen.length, ...alle.filter((k) => k.van >= kop.tot && overlapt(k, kop)).map((k) => k.van));
}

interface Telling {
  bedragen: number;
  teksten: number;
}

function telKolommen(
  rijen: readonly Soortrij[],
  van: number,
  tot: number,
  vanKolom: number,
  totKolom: number,
): Map<number, Telling> {
  const tellingen = new Map<number, Telling>();
  for (let r = van; r < tot; r++) {
    const { rij, soorten } = rijen[r]!;
    for (let k = 0; k < soorten.length; k++) {
      const { kolom } = rij.cellen[k]!;
      if (kolom < vanKolom || kolom > totKolom) continue;
      let telling = tellingen.get(kolom);
      if (telling === undefined) tellingen.set(kolom, (telling = { bedragen: 0, teksten: 0 }));
      if (kanBedragZijn(soorten[k]!)) telling.bedragen++;
      else if (soorten[k] === 'tekst') telling.teksten++;
    }
  }
  return tellingen;
}

/** The label column may stand left of a header that leaves it blank. */
function eersteLabelkolom(kolommen: readonly number[], inhoud: ReadonlyMap<number, Telling>, vanKolom: number): number {
  let eerste = vanKolom;
  for (const kolom of [...kolommen].reverse()) {
    if (kolom < vanKolom && inhoud.get(kolom)!.teksten > inhoud.get(kolom)!.bedragen) eerste = kolom;
  }
  return eerste;
}

/** Columns of labels right of amounts and left of more amounts: there a second table begins. */
function splitskolommen(
  rijen: readonly Soortrij[],
  kop: Kopgroep,
  kolommen: readonly number[],
  inhoud: ReadonlyMap<number, Telling>,
): number[] {
  const splitsingen: number[] = [];
  let bedragenGezien = false;
  let labelsGezien = false;
  for (const [n, kolom] of kolommen.entries()) {
    const { bedragen, teksten } = inhoud.get(kolom)!;
    const { betekenis } = leesKop(kopVan(rijen, kop, kolom));
    if (bedragen >= teksten && bedragen > 0) {
      // Numbers of posts ("Nr.") are no amounts, nor are numbers without a known header left of every label.
      if (betekenis !== 'overig' && (betekenis !== null || labelsGezien)) bedragenGezien = true;
      continue;
    }
    labelsGezien = true;
    const bedragenVolgen = kolommen.slice(n + 1).some((k) => inhoud.get(k)!.bedragen > inhoud.get(k)!.teksten);
    if (!bedragenGezien || !bedragenVolgen || teksten === 0) continue;
    const wit = !inhoud.has(kolom - 1);
    const isLabel = betekenis === 'post' || betekenis === 'baten' || betekenis === 'lasten';
    if (isLabel || (wit && betekenis !== 'toelichting' && betekenis !== 'voordeel-nadeel')) {
      splitsingen.push(kolom);
      bedragenGezien = false;
    }
  }
  return splitsingen;
}

function kopVan(rijen: readonly Soortrij[], kop: Kopgroep, kolom: number): string {
  const delen: string[] = [];
  for (let r = kop.van; r < kop.tot; r++) {
    const cel = rijen[r]!.rij.cellen.find((c) => c.kolom === kolom);
    if (cel !== undefined && typeof cel.waarde === 'string') delen.push(cel.waarde);
  }
  return delen.join(' ');
}
