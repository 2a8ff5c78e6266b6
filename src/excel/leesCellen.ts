import type { Plaats } from '../begroting/plaats';
import type { Celinhoud } from '../sheet/edit';
import { inhoudVan } from './celinhoud';
import { soortVan } from './excelfouten';
import { Excelfout } from './excelfout';
import { voerUit } from './voerUit';

/** What a cell holds now, and what stands in the way of writing to it. */
export interface Celstand {
  readonly inhoud: Celinhoud;
  readonly beletsel: 'alleen-lezen' | 'beveiligd' | null;
  /** Format "@": Excel would keep a number or formula as text. */
  readonly alsTekst: boolean;
}

/**
 * What these cells hold now, in the same order; null where the sheet is gone. One round trip; two more when a sheet is gone.
 * Throws Excelfout, with `gevolg` as what that means for the workbook.
 */
export async function leesCellen(plaatsen: readonly Plaats[], gevolg: string): Promise<readonly (Celstand | null)[]> {
  if (plaatsen.length === 0) return [];
  try {
    return await leesBestaande(plaatsen, gevolg);
  } catch (fout) {
    if (!(fout instanceof Excelfout) || soortVan(fout) !== 'verdwenen') throw fout;
  }
  const namen = await leesBladnamen(gevolg);
  const over = plaatsen.filter(({ blad }) => namen.has(blad.toLowerCase()));
  const standen = over.length === 0 ? [] : await leesBestaande(over, gevolg);
  const standBij = new Map(over.map((plaats, i) => [plaats, standen[i]!]));
  return plaatsen.map((plaats) => standBij.get(plaats) ?? null);
}

function leesBestaande(plaatsen: readonly Plaats[], gevolg: string): Promise<readonly Celstand[]> {
  return voerUit(gevolg, async ({ workbook }, reis) => {
    workbook.load('readOnly');
    const namen = [...new Set(plaatsen.map(({ blad }) => blad))];
    const bladen = new Map(namen.map((naam) => [naam, workbook.worksheets.getItem(naam)]));
    const sloten = new Map(namen.map((naam) => [naam, bladen.get(naam)!.protection.load('protected')]));
    const cellen = plaatsen.map(({ blad, rij, kolom }) =>
      bladen.get(blad)!.getCell(rij, kolom).load('values,formulas,numberFormat,format/protection/locked'),
    );
    await reis();
    return plaatsen.map(({ blad }, i): Celstand => {
      const { values, formulas, numberFormat, format } = cellen[i]!;
      const beveiligd = sloten.get(blad)!.protected && format.protection.locked !== false;
      return {
        inhoud: inhoudVan(values[0]?.[0], formulas[0]?.[0]),
        beletsel: workbook.readOnly ? 'alleen-lezen' : beveiligd ? 'beveiligd' : null,
        alsTekst: numberFormat[0]?.[0] === '@',
      };
    });
  });
}

function leesBladnamen(gevolg: string): Promise<ReadonlySet<string>> {
  return voerUit(gevolg, async ({ workbook: { worksheets } }, reis) => {
    worksheets.load('items/name');
    await reis();
    return new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  });
}
