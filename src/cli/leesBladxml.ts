import { leesAdres } from '../sheet/adres';
import { celsoort } from '../sheet/celsoort';
import type { Bladrij, Cel, Celwaarde } from '../sheet/snapshot';
import { Leesfout } from './leesfout';
import { attribuut, gewoneXml, leesTekst } from './leesTekst';
import { kolomnummer, verschuifFormule } from './verschuifFormule';

/** What the cells of a sheet refer to in the rest of the workbook. */
export interface Bladbronnen {
  /** Shared text by its number. */
  tekst(nummer: number): string | undefined;
  /** Number format by number of style; undefined for General. */
  notatie(stijl: number): string | undefined;
  /** Days to add to a date: 0, or the days between 1900 and 1904 in a workbook that counts from there. */
  readonly dagen: number;
}

export interface Bladinhoud {
  readonly rijen: readonly Bladrij[];
  readonly verborgenKolommen: readonly number[];
}

const MEESTE_RIJEN = 1_048_576;
const MEESTE_KOLOMMEN = 16_384;

const RIJENLIJST = /<((?:\w+:)?)sheetData(?=[\s/>])[^<>]*>/;
const RIJ_OF_CEL = /<((?:\w+:)?)(row|c)(?![\w:])([^<>]*)>/g;
const FORMULE = /<(?:\w+:)?f(\s[^<>]*?)?(?:\/>|>([^<]*)<)/;
const WAARDE = /<(?:\w+:)?v(?:\s[^<>]*)?>([^<]*)</;
const TEKST = /<(?:\w+:)?t(?:\s[^<>]*)?>([^<]*)</g;
const UITSPRAAK = /<(?:\w+:)?rPh\b[^]*?<\/(?:\w+:)?rPh>/g;
const KOLOM = /<(?:\w+:)?col\s[^<>]*>/g;
const UNIX_DAG_NUL = 25_569;
const MILLISECONDEN_PER_DAG = 86_400_000;

const adresVan = attribuut('r');
const stijlVan = attribuut('s');
const soortVan = attribuut('t');
const bereikVan = attribuut('ref');
const deelnummerVan = attribuut('si');
const verborgenheidVan = attribuut('hidden');
const eersteVan = attribuut('min');
const laatsteVan = attribuut('max');

/** A formula that stands in one cell and counts for others too; row and column are those of that cell. */
interface Bron {
  readonly formule: string;
  readonly rij: number;
  readonly kolom: number;
}

/** An array formula, with the last row and column of its range. */
interface Matrix extends Bron {
  readonly totRij: number;
  readonly totKolom: number;
}

/**
 * The filled cells of one worksheet part, in time linear in its length whatever the size of the used range.
 * Shared formulas are written out, every cell of an array formula has its formula. Throws Leesfout on what Excel would not open,
 * and on more than `meesteCellen` filled cells.
 */
export function leesBladxml(onderdeel: string, bronnen: Bladbronnen, meesteCellen: number): Bladinhoud {
  const [kop, xml] = rijenlijst(gewoneXml(onderdeel));
  const gedeeld = new Map<string, Bron>();
  const rijen: { readonly nummer: number; readonly verborgen: boolean; readonly cellen: Cel[] }[] = [];
  let matrices: Matrix[] = [];
  let rij = -1;
  let kolom = -1;
  let verborgen = false;
  let laatsteKolom = -1;
  let cellen = 0;

  const tags = new RegExp(RIJ_OF_CEL);
  for (let tag = tags.exec(xml); tag !== null; tag = tags.exec(xml)) {
    const [, voorvoegsel = '', naam, kenmerken = ''] = tag;
    if (naam === 'row') {
      beginRij(kenmerken);
      continue;
    }
    plaatsCel(kenmerken);
    if (kenmerken.endsWith('/')) continue;
    const einde = xml.indexOf(`</${voorvoegsel}c>`, tags.lastIndex);
    if (einde < 0) beschadigd();
    const cel = leesCel(kenmerken, xml.slice(tags.lastIndex, einde));
    tags.lastIndex = einde;
    if (cel === null) continue;
    if (++cellen > meesteCellen) throw new Leesfout('te-veel-cellen');
    if (rijen.at(-1)?.nummer !== rij) rijen.push({ nummer: rij, verborgen, cellen: [] });
    rijen.at(-1)!.cellen.push(cel);
    laatsteKolom = Math.max(laatsteKolom, kolom);
  }
  return { rijen, verborgenKolommen: leesVerborgenKolommen(kop, laatsteKolom) };

  function beginRij(tag: string): void {
    const nieuw = nummer(adresVan(tag), rij + 2, MEESTE_RIJEN) - 1;
    if (nieuw <= rij) beschadigd();
    rij = nieuw;
    kolom = -1;
    verborgen = isWaar(verborgenheidVan(tag));
    if (matrices.length > 0) matrices = matrices.filter(({ totRij }) => totRij >= rij);
  }

  function plaatsCel(tag: string): void {
    const tekst = adresVan(tag);
    const adres = tekst === undefined ? { rij, kolom: kolom + 1 } : (leesAdres(tekst) ?? beschadigd());
    if (rij < 0 || adres.rij !== rij || adres.kolom <= kolom || adres.kolom >= MEESTE_KOLOMMEN) beschadigd();
    kolom = adres.kolom;
  }

  function leesCel(tag: string, inhoud: string): Cel | null {
    const formule = leesFormule(inhoud);
    const soort = soortVan(tag);
    const waarde = leesWaarde(soort, inhoud, bronnen);
    if (formule === undefined && (waarde === null || waarde === '')) return null;
    const stijl = stijlVan(tag);
    const notatie = stijl === undefined ? undefined : bronnen.notatie(Number(stijl));
    const cel: Cel = {
      kolom,
      waarde,
      ...(formule === undefined ? {} : { formule: `=${formule}` }),
      ...(notatie === undefined ? {} : { notatie }),
    };
    if (bronnen.dagen === 0 || typeof waarde !== 'number' || soort === 'd' || celsoort(cel) !== 'datum') return cel;
    return { ...cel, waarde: waarde + bronnen.dagen };
  }

  function leesFormule(inhoud: string): string | undefined {
    const [, kenmerken = '', xmltekst = ''] = FORMULE.exec(inhoud) ?? [];
    const formule = zonderVoorvoegsels(leesTekst(xmltekst)) || undefined;
    const soort = soortVan(kenmerken);
    if (soort === 'shared') return deelFormule(deelnummerVan(kenmerken) ?? '', formule);
    const matrix = matrices.find((m) => kolom >= m.kolom && kolom <= m.totKolom);
    if (soort !== 'array' || formule === undefined) return formule ?? matrix?.formule;
    return matrix === undefined ? bewaarMatrix(formule, bereikVan(kenmerken) ?? '') : beschadigd();
  }

  function deelFormule(deelnummer: string, formule: string | undefined): string | undefined {
    if (formule !== undefined) gedeeld.set(deelnummer, { formule, rij, kolom });
    const bron = gedeeld.get(deelnummer);
    return bron && (formule ?? verschuifFormule(bron.formule, rij - bron.rij, kolom - bron.kolom));
  }

  function bewaarMatrix(formule: string, bereik: string): string {
    const [, letters, cijfers] = /:([A-Z]+)(\d+)$/.exec(bereik) ?? [];
    if (letters !== undefined) {
      matrices.push({ formule, rij, kolom, totRij: Number(cijfers) - 1, totKolom: kolomnummer(letters) });
    }
    return formule;
  }
}

/** What stands before the rows, and the rows. What follows them has elements of the same names. */
function rijenlijst(xml: string): readonly [kop: string, rijen: string] {
  const begin = RIJENLIJST.exec(xml) ?? beschadigd();
  const kop = xml.slice(0, begin.index);
  if (begin[0].endsWith('/>')) return [kop, ''];
  const van = begin.index + begin[0].length;
  const tot = xml.indexOf(`</${begin[1]}sheetData`, van);
  return tot < 0 ? beschadigd() : [kop, xml.slice(van, tot)];
}

/** Null where nothing is stored. */
function leesWaarde(soort: string | undefined, inhoud: string, bronnen: Bladbronnen): Celwaarde {
  if (soort === 'inlineStr') {
    const teksten = inhoud.replace(UITSPRAAK, '').matchAll(TEKST);
    return celtekst(Array.from(teksten, ([, tekst = '']) => tekst).join(''));
  }
  const waarde = WAARDE.exec(inhoud)?.[1] ?? '';
  if (soort === 'str') return celtekst(waarde);
  if (waarde.trim() === '') return null;
  if (soort === 's') return bronnen.tekst(Number(waarde)) ?? beschadigd();
  if (soort === 'b') return isWaar(waarde);
  if (soort === 'e') return { fout: leesTekst(waarde) };
  const getal = soort === 'd' ? dagnummer(waarde) : Number(waarde);
  return Number.isFinite(getal) ? getal : beschadigd();
}

/** Of "2026-12-31", with or without a time; days since 1900, as Excel counts. */
function dagnummer(iso: string): number {
  const moment = iso.includes('T') ? iso.replace(/Z?$/, 'Z') : iso;
  return Date.parse(moment) / MILLISECONDEN_PER_DAG + UNIX_DAG_NUL;
}

/** Excel writes characters that XML cannot hold as _x000D_. */
function celtekst(xml: string): string {
  const tekst = leesTekst(xml).replaceAll('\r\n', '\n');
  return tekst.includes('_x')
    ? tekst.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : tekst;
}

/** Newer functions are stored with a prefix that Excel does not show. */
function zonderVoorvoegsels(formule: string): string {
  return formule.includes('_xl') ? formule.replace(/_xl(?:fn|ws|pm|udf)\./g, '') : formule;
}

function leesVerborgenKolommen(kop: string, laatsteKolom: number): number[] {
  return Array.from(kop.matchAll(KOLOM)).flatMap(([tag]) => {
    if (!isWaar(verborgenheidVan(tag))) return [];
    const van = nummer(eersteVan(tag), 1, MEESTE_KOLOMMEN) - 1;
    const tot = Math.min(nummer(laatsteVan(tag), 1, MEESTE_KOLOMMEN) - 1, laatsteKolom);
    return Array.from({ length: Math.max(0, tot - van + 1) }, (_, i) => van + i);
  });
}

function nummer(tekst: string | undefined, anders: number, hoogste: number): number {
  const getal = tekst === undefined ? anders : Number(tekst);
  return Number.isInteger(getal) && getal >= 1 && getal <= hoogste ? getal : beschadigd();
}

function isWaar(tekst: string | undefined): boolean {
  return tekst === '1' || tekst === 'true';
}

function beschadigd(): never {
  throw new Leesfout('beschadigd');
}
