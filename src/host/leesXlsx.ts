import { read } from '@e965/xlsx';
import { STANDAARDFORMAAT } from './cel';
import { leesStijlen } from './leesStijlen';
import { leesTabellen } from './leesTabellen';
import { plekNummer } from './werkblad';
import { Xlsxdelen } from './xlsxdelen';
import type { CellObject, DefinedName, Range as Xlsxbereik, WorkBook, WorkSheet } from '@e965/xlsx';
import type { Blok } from './adres';
import type { Celstijl } from './celstijl';
import type { Gelezentabel } from './leesTabellen';
import type { Zichtbaarheid } from './werkblad';

type Maten = readonly (readonly [number: number, pixels: number])[];

/** An error value such as #REF!. */
export interface Gelezenfout {
  readonly fout: string;
}

/** A sheet of a file as plain data, so that it can be read by a worker. The cells are in lists of equal length. */
export interface Gelezenblad {
  readonly naam: string;
  readonly zichtbaarheid: Zichtbaarheid;
  readonly beveiligd: boolean;
  /** By `plekNummer`. */
  readonly plekken: readonly number[];
  readonly waarden: readonly (string | number | boolean | Gelezenfout | null)[];
  readonly formules: readonly (string | null)[];
  readonly formaten: readonly string[];
  readonly verborgenRijen: readonly number[];
  readonly verborgenKolommen: readonly number[];
  readonly rijhoogtes: Maten;
  readonly kolombreedtes: Maten;
  readonly samengevoegd: readonly Blok[];
  readonly stijlen: ReadonlyMap<number, Celstijl>;
  readonly tabellen: readonly Gelezentabel[];
}

export interface Gelezennaam {
  readonly naam: string;
  readonly verwijzing: string;
  /** The number of the sheet it belongs to; -1 for the whole workbook. */
  readonly blad: number;
  readonly verborgen: boolean;
  readonly commentaar: string;
}

export interface Gelezenwerkmap {
  readonly bladen: Iterable<Gelezenblad>;
  readonly namen: readonly Gelezennaam[];
}

const ZICHTBAARHEDEN: readonly Zichtbaarheid[] = ['Visible', 'Hidden', 'VeryHidden'];
const FOUTEN: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};
/** Pixels of a digit in Excel's usual font, in which a file measures its columns. */
const TEKEN = 7;

/** What is in an .xlsx file; dates are serial numbers. The sheets are made one by one. Throws what the library throws. */
export function leesXlsx(bytes: Uint8Array): Gelezenwerkmap {
  const bestand = read(bytes, {
    ...{ type: 'array', dense: true, bookFiles: true },
    ...{ cellNF: true, cellText: false, cellStyles: true, cellHTML: false },
  } as const);
  return { bladen: leesBladen(bestand), namen: leesNamen(bestand) };
}

function* leesBladen(bestand: WorkBook): Generator<Gelezenblad> {
  const delen = new Xlsxdelen(bestand);
  const stijlenVan = leesStijlen(bestand, delen);
  const paden = delen.bladpaden();
  for (const [i, naam] of bestand.SheetNames.entries()) {
    const inhoud = bestand.Sheets[naam] ?? {};
    const pad = paden[i] ?? '';
    yield {
      naam,
      zichtbaarheid: ZICHTBAARHEDEN[bestand.Workbook?.Sheets?.[i]?.Hidden ?? 0] ?? 'Visible',
      beveiligd: inhoud['!protect'] !== undefined,
      ...leesCellen(inhoud),
      ...leesMaten(inhoud),
      samengevoegd: (inhoud['!merges'] ?? []).map(alsBlok),
      stijlen: stijlenVan(pad),
      tabellen: leesTabellen(delen, pad),
    };
  }
}

function leesCellen(inhoud: WorkSheet): Pick<Gelezenblad, 'plekken' | 'waarden' | 'formules' | 'formaten'> {
  const plekken: number[] = [];
  const waarden: Gelezenblad['waarden'][number][] = [];
  const formules: (string | null)[] = [];
  const formaten: string[] = [];
  for (const [rij, cellen] of ((inhoud['!data'] ?? []) as (CellObject | undefined)[][]).entries()) {
    for (const [kolom, cel] of (cellen ?? []).entries()) {
      if (!cel) continue;
      plekken.push(plekNummer(rij, kolom));
      waarden.push(leesWaarde(cel));
      formules.push(cel.f === undefined ? null : `=${cel.f}`);
      formaten.push(typeof cel.z === 'string' ? cel.z : STANDAARDFORMAAT);
    }
  }
  return { plekken, waarden, formules, formaten };
}

function leesWaarde({ t: soort, v: waarde }: CellObject): Gelezenblad['waarden'][number] {
  if (soort === 'e') return { fout: FOUTEN[Number(waarde)] ?? '#VALUE!' };
  return waarde === undefined || waarde instanceof Date ? null : waarde;
}

function leesMaten(
  inhoud: WorkSheet,
): Pick<Gelezenblad, 'verborgenRijen' | 'verborgenKolommen' | 'rijhoogtes' | 'kolombreedtes'> {
  const rijen = Object.entries(inhoud['!rows'] ?? []).map(([rij, maat]) => ({ nummer: Number(rij), ...maat }));
  const kolommen = Object.entries(inhoud['!cols'] ?? []).map(([kolom, maat]) => ({ nummer: Number(kolom), ...maat }));
  return {
    verborgenRijen: rijen.filter(({ hidden }) => hidden).map(({ nummer }) => nummer),
    verborgenKolommen: kolommen.filter(({ hidden }) => hidden).map(({ nummer }) => nummer),
    rijhoogtes: rijen.flatMap(({ nummer, hpx }) => (hpx === undefined ? [] : [[nummer, hpx] as const])),
    kolombreedtes: kolommen.flatMap(({ nummer, width }) =>
      width === undefined ? [] : [[nummer, Math.round(width * TEKEN)] as const],
    ),
  };
}

function alsBlok({ s: van, e: tot }: Xlsxbereik): Blok {
  return { rij: van.r, kolom: van.c, rijen: tot.r - van.r + 1, kolommen: tot.c - van.c + 1 };
}

/** The library's types leave out what hides a name. */
type Xlsxnaam = DefinedName & { readonly Hidden?: boolean };

function leesNamen(bestand: WorkBook): Gelezennaam[] {
  const namen: readonly Xlsxnaam[] = bestand.Workbook?.Names ?? [];
  return namen.map(({ Name: naam, Ref: verwijzing, Sheet: blad = -1, Hidden: verborgen = false, Comment }) => ({
    naam,
    verwijzing,
    blad,
    verborgen,
    commentaar: Comment ?? '',
  }));
}
