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
/** What Excel keeps in a cell; for a formula more than it takes. */
const LANGSTE_TEKST = 32_767;

const RIJENLIJST = /<((?:\w+:)?)sheetData(?=[\s/>])[^<>]*>/;
const RIJ_OF_CEL = /<((?:\w+:)?)(row|c)(?![\w:])([^<>]*)>/g;
const FORMULE = /<(?:\w+:)?f(\s[^<>]*?)?(?:\/>|>([^<]*)<)/;
const WAARDE = /<(?:\w+:)?v(?:\s[^<>]*)?>([^<]*)</;
const TEKST = /<(?:\w+:)?t(?:\s[^<>]*)?>([^<]*)</g;
const UITSPRAAK = /<(\/?)(?:\w+:)?rPh(?![\w:])[^<>]*>/g;
/** Number() reads "0x10" too. */
const ANDER_TALSTELSEL = /^\s*0[box]/i;
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

/** An array formula, with the last row of its range. */
interface Matrix {
  readonly formule: string;
  readonly totRij: number;
}

/** What is left of what the cells of a workbook may hold together; is used up while reading. */
export interface Ruimte {
  cellen: number;
  /** Of text and formulas. */
  tekens: number;
}

/**
 * The filled cells of one worksheet part, in time linear in its length whatever the size of the used range.
 * Shared formulas are written out, every cell of an array formula has its formula. Throws Leesfout on what Excel would not open,
 * and on more than there is `ruimte` for.
 */
export function leesBladxml(onderdeel: string, bronnen: Bladbronnen, ruimte: Ruimte): Bladinhoud {
  const [kop, xml] = rijenlijst(gewoneXml(onderdeel));
  const gedeeld = new Map<string, Bron>();
  const rijen: { readonly nummer: number; readonly verborgen: boolean; readonly cellen: Cel[] }[] = [];
  const matrices = new Map<number, Matrix>();
  let rij = -1;
  let kolom = -1;
  let verborgen = false;
  let laatsteKolom = -1;

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
    neemRuimte(cel);
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
    if (typeof waarde === 'string') nietTeLang(waarde);
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
    const formule = zonderVoorvoegsels(leesTekst(nietTeLang(xmltekst))) || undefined;
    const soort = soortVan(kenmerken);
    if (soort === 'shared') return deelFormule(deelnummerVan(kenmerken) ?? '', formule);
    const matrix = matrixHier();
    if (soort !== 'array' || formule === undefined) return formule ?? matrix?.formule;
    return matrix === undefined ? bewaarMatrix(formule, bereikVan(kenmerken) ?? '') : beschadigd();
  }

  function deelFormule(deelnummer: string, formule: string | undefined): string | undefined {
    if (formule !== undefined) gedeeld.set(deelnummer, { formule, rij, kolom });
    const bron = gedeeld.get(deelnummer);
    return bron && (formule ?? verschuifFormule(bron.formule, rij - bron.rij, kolom - bron.kolom));
  }

  function matrixHier(): Matrix | undefined {
    const matrix = matrices.get(kolom);
    return matrix !== undefined && matrix.totRij >= rij ? matrix : undefined;
  }

  function bewaarMatrix(formule: string, bereik: string): string {
    const [, letters = '', cijfers] = /:([A-Z]{1,3})(\d{1,7})$/.exec(bereik) ?? [];
    const totKolom = Math.min(kolomnummer(letters), MEESTE_KOLOMMEN - 1);
    ruimte.cellen -= Math.max(0, totKolom - kolom);
    for (let k = kolom; k <= totKolom; k++) matrices.set(k, { formule, totRij: Number(cijfers) - 1 });
    return formule;
  }

  function neemRuimte({ waarde, formule = '' }: Cel): void {
    ruimte.cellen--;
    ruimte.tekens -= formule.length + (typeof waarde === 'string' ? waarde.length : 0);
    if (ruimte.cellen < 0) throw new Leesfout('te-veel-cellen');
    if (ruimte.tekens < 0) throw new Leesfout('verdachte-omvang');
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
    const teksten = zonderUitspraken(inhoud).matchAll(TEKST);
    return celtekst(Array.from(teksten, ([, tekst = '']) => tekst).join(''));
  }
  const waarde = WAARDE.exec(inhoud)?.[1] ?? '';
  if (soort === 'str') return celtekst(waarde);
  if (waarde.trim() === '') return null;
  if (soort === 's') return bronnen.tekst(Number(waarde)) ?? beschadigd();
  if (soort === 'b') return isWaar(waarde);
  if (soort === 'e') return { fout: leesTekst(waarde) };
  const getal = soort === 'd' ? dagnummer(waarde) : ANDER_TALSTELSEL.test(waarde) ? NaN : Number(waarde);
  return Number.isFinite(getal) ? getal : beschadigd();
}

/** Without how Japanese text is read aloud, which stands beside it. */
function zonderUitspraken(xml: string): string {
  let tekst = '';
  let vanaf = 0;
  let binnen = false;
  for (const tag of xml.matchAll(UITSPRAAK)) {
    if (!binnen) tekst += xml.slice(vanaf, tag.index);
    binnen = tag[1] === '' && !tag[0].endsWith('/>');
    vanaf = tag.index + tag[0].length;
  }
  return binnen ? beschadigd() : tekst + xml.slice(vanaf);
}

function nietTeLang(tekst: string): string {
  return tekst.length > LANGSTE_TEKST ? beschadigd() : tekst;
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

/** In order, each once, whatever the order and overlap of the elements. */
function leesVerborgenKolommen(kop: string, laatsteKolom: number): number[] {
  const bereiken = Array.from(kop.matchAll(KOLOM), ([tag]) => tag)
    .filter((tag) => isWaar(verborgenheidVan(tag)))
    .map((tag) => ({
      van: nummer(eersteVan(tag), 1, MEESTE_KOLOMMEN) - 1,
      tot: Math.min(nummer(laatsteVan(tag), 1, MEESTE_KOLOMMEN) - 1, laatsteKolom),
    }))
    .sort((a, b) => a.van - b.van);
  const kolommen: number[] = [];
  for (const { van, tot } of bereiken)
    for (let kolom = Math.max(van, (kolommen.at(-1) ?? -1) + 1); kolom <= tot; kolom++) kolommen.push(kolom);
  return kolommen;
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
