import { kolomnummer } from './adres';
import { plekNummer } from './werkblad';
import type { WorkBook } from '@e965/xlsx';
import type { Celstijl } from './celstijl';
import type { Xlsxdelen } from './xlsxdelen';

interface Kleur {
  readonly rgb?: string;
}

/** What the library found in the file, which its types leave out. */
interface Gelezen extends WorkBook {
  readonly Styles?: {
    readonly Fonts?: readonly { readonly bold?: number; readonly italic?: number; readonly color?: Kleur }[];
    readonly Fills?: readonly { readonly patternType?: string; readonly fgColor?: Kleur }[];
    readonly CellXf?: readonly Stijlindeling[];
  };
}

interface Stijlindeling {
  readonly fontId?: number;
  readonly fillId?: number;
  readonly alignment?: { readonly horizontal?: string; readonly wrapText?: unknown; readonly indent?: unknown };
}

/**
 * How the cells of a sheet look, by its part of the file: the library leaves out fonts and alignment, so the numbers of the
 * styles come from the XML. A file without any such style is not read again.
 */
export function leesStijlen(bestand: WorkBook, delen: Xlsxdelen): (bladpad: string) => Map<number, Celstijl> {
  const { Styles: opmaak } = bestand as Gelezen;
  const stijlen = (opmaak?.CellXf ?? []).map((indeling) => celstijl(indeling, opmaak));
  const zijnEr = stijlen.some((stijl) => stijl !== null);
  return (bladpad) => (zijnEr ? leesBlad(delen.xml(bladpad), stijlen) : new Map<number, Celstijl>());
}

function leesBlad(xml: string, stijlen: readonly (Celstijl | null)[]): Map<number, Celstijl> {
  const gevonden = new Map<number, Celstijl>();
  for (const [, kenmerken = ''] of xml.matchAll(/<c (r="[^>]*)>/g)) {
    const stijl = stijlen[Number(/ s="(\d+)"/.exec(kenmerken)?.[1] ?? 0)];
    const [, letters, rij] = /r="([A-Z]+)(\d+)"/.exec(kenmerken) ?? [];
    if (stijl && letters !== undefined) gevonden.set(plekNummer(Number(rij) - 1, kolomnummer(letters)), stijl);
  }
  return gevonden;
}

/** Null for a cell without any looks of its own. */
function celstijl(
  { fontId = 0, fillId = 0, alignment = {} }: Stijlindeling,
  opmaak: Gelezen['Styles'],
): Celstijl | null {
  const letter = opmaak?.Fonts?.[fontId];
  const vlak = opmaak?.Fills?.[fillId];
  const vulling = vlak?.patternType === 'solid' ? hex(vlak.fgColor) : null;
  const kleur = hex(letter?.color);
  const { horizontal } = alignment;
  const stijl: Celstijl = {
    ...(letter?.bold && { vet: true }),
    ...(letter?.italic && { cursief: true }),
    ...(kleur !== null && kleur !== '#000000' && { kleur }),
    ...(vulling !== null && { vulling }),
    ...(isAan(alignment.wrapText) && { terugloop: true }),
    ...((horizontal === 'left' || horizontal === 'center' || horizontal === 'right') && { uitlijning: horizontal }),
    ...(Number(alignment.indent) > 0 && { inspringing: Number(alignment.indent) }),
  };
  return Object.keys(stijl).length > 0 ? stijl : null;
}

const isAan = (vlag: unknown): boolean => vlag === true || vlag === 1 || vlag === '1' || vlag === 'true';

function hex(kleur: Kleur | undefined): string | null {
  const rgb = /[0-9a-f]{6}$/i.exec(kleur?.rgb ?? '')?.[0];
  return rgb === undefined ? null : `#${rgb.toLowerCase()}`;
}
