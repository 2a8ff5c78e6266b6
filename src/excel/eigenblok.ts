import type { Eigenblad } from '../bladen/eigenblad';
import { merkVan, ZOEKKOLOMMEN, ZOEKRIJEN } from '../sheet/bladmerk';
import type { Celinhoud } from '../sheet/edit';
import type { Blad } from '../sheet/snapshot';
import { inhoudVan, LEEG } from './celinhoud';
import { ONGEWIJZIGD } from './excelfouten';
import { eisBladErbij, weiger } from './gemaaktblad';
import { isBlokkenmerk } from './blokkenmerk';
import { leesBladen } from './leesWerkmap';
import { voerUit } from './voerUit';

/** The block of a sheet that Sluitend made, from A1 to the cell with its kenmerk, and what stands around it. */
export interface Eigenblok {
  readonly id: string;
  readonly naam: string;
  /** Row by row; every row as long as the first. The last cell of the last row is the kenmerk. */
  readonly inhoud: readonly (readonly Celinhoud[])[];
  readonly notaties: readonly (readonly string[])[];
  /** Rows of the block with something to its right; and the first column in which something stands there, per row. */
  readonly rechts: ReadonlyMap<number, number>;
}

export interface Vindplaats {
  /** All names of sheets. */
  readonly namen: readonly string[];
  readonly ids: ReadonlySet<string>;
  /** Those that carry the marker of this kind, the one with the name of the plan first. */
  readonly kandidaten: readonly { readonly id: string; readonly naam: string }[];
}

/**
 * Which sheets are of the kind of this plan. Throws Excelfout when the plan cannot be written in this workbook: read-only,
 * protected, or the block has moved away from A1.
 */
export function zoekEigenblad({ soort, naam, steedsNieuw }: Eigenblad): Promise<Vindplaats> {
  return voerUit(ONGEWIJZIGD, async ({ workbook }, reis) => {
    const { worksheets } = workbook;
    workbook.load('readOnly');
    workbook.protection.load('protected');
    worksheets.load('items/id,items/name,items/protection/protected');
    await reis();
    const bladen = worksheets.items.map((blad) => ({ id: blad.id, naam: blad.name, blad }));
    const basis = { namen: bladen.map((blad) => blad.naam), ids: new Set(bladen.map(({ id }) => id)) };
    if (steedsNieuw) {
      eisBladErbij(workbook);
      return { ...basis, kandidaten: [] };
    }
    const hoeken = bladen.map(({ blad }) => blad.getRangeByIndexes(0, 0, ZOEKRIJEN, ZOEKKOLOMMEN).load('values'));
    await reis();
    const merk = merkVan(soort).toLowerCase();
    const isMerk = (waarde: unknown): boolean => typeof waarde === 'string' && waarde.trim().toLowerCase() === merk;
    const gevonden = bladen.filter((_, i) => isMerk(hoeken[i]!.values[0]?.[0]));
    if (gevonden.length === 0) {
      const verschoven = bladen.find((_, i) => hoeken[i]!.values.flat().some(isMerk));
      if (verschoven !== undefined)
        weiger(
          `Op blad ${verschoven.naam} staan rijen of kolommen boven of vóór wat Sluitend schreef.`,
          'Zet die eronder of ernaast, verwijder de lege rijen en kolommen en probeer het opnieuw.',
        );
      eisBladErbij(workbook);
    } else {
      if (workbook.readOnly) weiger('De werkmap is alleen-lezen.', 'Sla een kopie op om te kunnen schrijven.');
      const dicht = gevonden.find(({ blad }) => blad.protection.protected);
      if (dicht !== undefined) weiger(`Blad ${dicht.naam} is beveiligd.`, 'Hef de beveiliging op.');
    }
    const kandidaten = gevonden.toSorted((a, b) => Number(b.naam === naam) - Number(a.naam === naam));
    return { ...basis, kandidaten: kandidaten.map(({ id, naam: bladnaam }) => ({ id, naam: bladnaam })) };
  });
}

/** The first of these sheets of which it is known how large its block is; null when there is none. Throws Excelfout. */
export async function leesEigenblok(
  bladen: readonly { readonly id: string; readonly naam: string }[],
): Promise<Eigenblok | null> {
  if (bladen.length === 0) return null;
  const gelezen = await leesBladen(bladen.map(({ id, naam }) => ({ id, naam, verborgen: false })));
  for (const [i, blad] of gelezen.entries()) {
    const blok = blokIn(blad);
    if (blok !== null) return { id: bladen[i]!.id, naam: blad.naam, ...blok };
  }
  return null;
}

function blokIn({ rijen }: Blad): Omit<Eigenblok, 'id' | 'naam'> | null {
  for (const { nummer, cellen } of rijen) {
    const kenmerk = cellen.find((cel) => cel.formule === undefined && isBlokkenmerk(inhoudVan(cel.waarde, null)));
    if (kenmerk === undefined) continue;
    const inhoud = raster<Celinhoud>(nummer + 1, kenmerk.kolom + 1, LEEG);
    const notaties = raster(nummer + 1, kenmerk.kolom + 1, 'General');
    const rechts = new Map<number, number>();
    for (const rij of rijen) {
      if (rij.nummer > nummer) break;
      for (const { kolom, waarde, formule, notatie } of rij.cellen) {
        if (kolom > kenmerk.kolom) {
          rechts.set(rij.nummer, kolom);
          break;
        }
        inhoud[rij.nummer]![kolom] = formule === undefined ? { waarde: platteWaarde(waarde) } : { formule };
        if (notatie !== undefined) notaties[rij.nummer]![kolom] = notatie;
      }
    }
    return { inhoud, notaties, rechts };
  }
  return null;
}

function platteWaarde(waarde: Blad['rijen'][number]['cellen'][number]['waarde']): string | number | boolean | null {
  return typeof waarde === 'object' && waarde !== null ? waarde.fout : waarde;
}

function raster<T>(rijen: number, kolommen: number, vulling: T): T[][] {
  return Array.from({ length: rijen }, () => Array<T>(kolommen).fill(vulling));
}
