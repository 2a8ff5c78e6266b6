import { parse_zip } from '@e965/xlsx';
import type { Blad, Snapshot } from '../sheet/snapshot';
import { leesBladxml } from './leesBladxml';
import type { Bladbronnen } from './leesBladxml';
import { Leesfout } from './leesfout';
import { binairetekst } from './binairetekst';
import { attribuut } from './leesTekst';

/** The library's types leave out this function, the part of `read` that comes after unzipping. */
declare module '@e965/xlsx' {
  function parse_zip(
    zip: { readonly FullPaths: string[]; readonly FileIndex: { readonly name: string; readonly data: string }[] },
    opties: ParsingOptions,
  ): {
    readonly Directory: { readonly workbooks: readonly string[] };
    readonly Workbook: {
      readonly Sheets: readonly { readonly name: string; readonly id: string; readonly Hidden: 0 | 1 | 2 }[];
      readonly CalcPr: { readonly calcMode?: string };
      readonly WBProps: { readonly date1904?: boolean };
    };
    readonly Strings: readonly { readonly t?: string }[];
    readonly Styles: { readonly CellXf?: readonly { readonly numFmtId?: number }[] };
    /** Number formats by number. */
    readonly SSF: Readonly<Record<number, string>>;
  };
}

type Werkmap = ReturnType<typeof parse_zip>;

interface Verwijzing {
  readonly pad: string;
  /** Not a chart or macro on a sheet of its own. */
  readonly isWerkblad: boolean;
}

const MEESTE_BLADEN = 1000;
const MEESTE_CELLEN = 2e6;
/** Of the text and formulas in all cells, shared ones written out. */
const MEESTE_TEKENS = 100e6;
/** Of a part that the library reads, in bytes; it holds much more than that in memory. */
const GROOTSTE_ONDERDEEL = 50e6;
const GROOTSTE_TEKSTEN = 100e6;
/** Between the first day of the two date systems. */
const DAGEN_1900_TOT_1904 = 1462;

/** Parts that say nothing about cells, and the worksheets, which the library reads too slowly and not exactly enough. */
const NIET_VOOR_BIBLIOTHEEK =
  /^(?:docProps|customXml|META-INF)\/|^xl\/(?:calcChain|theme|comments|threadedComments|externalLinks|drawings|charts|pivot|worksheets\/)/i;

const doelVan = attribuut('Target');
const idVan = attribuut('Id');
const soortVan = attribuut('Type');

/** A part of a workbook file. */
export interface Onderdeel {
  readonly naam: string;
  /** Unpacked, in bytes. */
  readonly omvang: number;
  /** Its bytes; throws Leesfout when it is damaged. */
  lees(): Uint8Array;
}

/**
 * What is in the cells of an .xlsx or .xlsm file, from its parts. Dates stay serial numbers with their number format.
 * Works in Node and in a browser. Throws Leesfout, and nothing else, when the parts are no workbook that we can read.
 */
export function leesOnderdelen(onderdelen: readonly Onderdeel[]): Snapshot {
  try {
    return naarSnapshot(new Map(onderdelen.map((onderdeel) => [sleutel(onderdeel.naam), onderdeel])));
  } catch (oorzaak) {
    throw oorzaak instanceof Leesfout ? oorzaak : new Leesfout('beschadigd', { cause: oorzaak });
  }
}

function naarSnapshot(onderdelen: ReadonlyMap<string, Onderdeel>): Snapshot {
  weigerAndereInhoud(onderdelen);
  const werkmap = leesWerkmap(onderdelen);
  const verwijzingen = leesVerwijzingen(werkmap, onderdelen);
  const bronnen = bladbronnen(werkmap);
  const { Sheets } = werkmap.Workbook;
  if (Sheets.length > MEESTE_BLADEN) throw new Leesfout('te-veel-bladen');
  // An address would not tell which of two sheets of one name it is on.
  if (new Set(Sheets.map(({ name }) => name.toLowerCase())).size < Sheets.length) beschadigd();

  const ruimte = { cellen: MEESTE_CELLEN, tekens: MEESTE_TEKENS };
  const bladen = Sheets.flatMap(({ name, id, Hidden }): Blad[] => {
    const { pad, isWerkblad } = verwijzingen.get(id) ?? beschadigd();
    if (!isWerkblad) return [];
    const inhoud = leesBladxml(leesXml(vind(onderdelen, pad), 'utf8'), bronnen, ruimte);
    return [{ naam: name, verborgen: Hidden !== 0, ...inhoud }];
  });
  return { bladen, berekening: werkmap.Workbook.CalcPr.calcMode === 'manual' ? 'handmatig' : 'automatisch' };
}

/** Names of parts do not differ by case. */
function sleutel(naam: string): string {
  return naam.toLowerCase();
}

function vind(onderdelen: ReadonlyMap<string, Onderdeel>, pad: string): Onderdeel {
  return onderdelen.get(sleutel(pad)) ?? beschadigd();
}

function weigerAndereInhoud(onderdelen: ReadonlyMap<string, Onderdeel>): void {
  const inhoudVan = (naam: string) => binairetekst(onderdelen.get(sleutel(naam))?.lees() ?? new Uint8Array());
  if (inhoudVan('mimetype').includes('opendocument')) throw new Leesfout('ods');
  const soorten = inhoudVan('[Content_Types].xml');
  if (/(?:sheet|template|addin)(?:\.macroEnabled)?\.main\+xml/i.test(soorten)) return;
  throw new Leesfout(soorten.includes('sheet.binary') ? 'xlsb' : 'geen-werkmap-in-zip');
}

/** Sheets, text, styles and calculation mode; everything but the cells. */
function leesWerkmap(onderdelen: ReadonlyMap<string, Onderdeel>): Werkmap {
  const delen = [...onderdelen.values()].filter(
    ({ naam }) => /\.(?:xml|rels)$/i.test(naam) && !NIET_VOOR_BIBLIOTHEEK.test(naam),
  );
  if (delen.some(isTeGroot)) throw new Leesfout('verdachte-omvang');
  // The library decodes the text itself: it wants one character per byte.
  const zip = {
    FullPaths: delen.map(({ naam }) => naam),
    FileIndex: delen.map((deel) => ({ name: deel.naam, data: leesXml(deel, 'latin1') })),
  };
  return parse_zip(zip, { dense: true, cellHTML: false, cellText: false });
}

function isTeGroot({ naam, omvang }: Onderdeel): boolean {
  return omvang > (/sharedStrings/i.test(naam) ? GROOTSTE_TEKSTEN : GROOTSTE_ONDERDEEL);
}

function leesXml(onderdeel: Onderdeel, codering: 'utf8' | 'latin1'): string {
  const bytes = inUtf8(onderdeel.lees());
  const xml = codering === 'utf8' ? new TextDecoder().decode(bytes) : binairetekst(bytes);
  if (xml.includes('<!DOCTYPE') || xml.includes('<!ENTITY')) throw new Leesfout('verdachte-inhoud');
  return xml;
}

/** XML may be UTF-16 too; then it says so in its first two bytes. */
function inUtf8(bytes: Uint8Array): Uint8Array {
  const [eerste, tweede] = bytes;
  const isKlein = eerste === 0xff && tweede === 0xfe;
  const isGroot = eerste === 0xfe && tweede === 0xff;
  if (!isKlein && !isGroot) return bytes;
  return new TextEncoder().encode(new TextDecoder(isKlein ? 'utf-16le' : 'utf-16be').decode(bytes));
}

/** The parts that the workbook refers to, by the id it uses for them. */
function leesVerwijzingen(werkmap: Werkmap, onderdelen: ReadonlyMap<string, Onderdeel>): Map<string, Verwijzing> {
  const heel = (werkmap.Directory.workbooks[0] ?? '').replace(/^\//, '');
  const begin = heel.lastIndexOf('/') + 1;
  const [dir, base] = [heel.slice(0, begin), heel.slice(begin)];
  const xml = leesXml(vind(onderdelen, `${dir}_rels/${base}.rels`), 'utf8');
  return new Map(
    Array.from(xml.matchAll(/<(?:\w+:)?Relationship\s[^<>]*>/g), ([tag]) => {
      const pad = padVanaf(dir, doelVan(tag) ?? '');
      return [idVan(tag) ?? '', { pad, isWerkblad: /\/worksheet$/i.test(soortVan(tag) ?? '') }];
    }),
  );
}

/** "xl/worksheets/sheet1.xml" for "worksheets/sheet1.xml" or "/xl/worksheets/sheet1.xml", seen from "xl/". */
function padVanaf(map: string, doel: string): string {
  const stappen: string[] = [];
  for (const stap of (doel.startsWith('/') ? doel : map + doel).split('/')) {
    if (stap === '..') stappen.pop();
    else if (stap !== '' && stap !== '.') stappen.push(stap);
  }
  return stappen.join('/');
}

function bladbronnen({ Strings, Styles, SSF, Workbook }: Werkmap): Bladbronnen {
  const notaties = (Styles.CellXf ?? []).map(({ numFmtId = 0 }) => (numFmtId === 0 ? undefined : SSF[numFmtId]));
  return {
    tekst: (nummer) => Strings[nummer]?.t,
    notatie: (stijl) => (notaties[stijl] === 'General' ? undefined : notaties[stijl]),
    dagen: Workbook.WBProps.date1904 === true ? DAGEN_1900_TOT_1904 : 0,
  };
}

function beschadigd(): never {
  throw new Leesfout('beschadigd');
}
