import type { Celinhoud, Edit } from '../sheet/edit';
import { inhoudVan, invoerVan, isZelfde } from './celinhoud';
import { Excelfout } from './excelfout';
import type { Getuige } from './getuigen';
import { voerEenmaalUit } from './voerUit';

/** What a cell held just before it was written, and what it holds since. */
export interface Wissel<E extends Edit = Edit> {
  readonly edit: E;
  readonly voor: Celinhoud;
  readonly na: Celinhoud;
  /** Its row and column were those that the user saw. */
  readonly opPlek: boolean;
}

const KEREN_TERUGZETTEN = 3;

/**
 * Writes each edit and reads its cell before and after, all in one request: nobody can come in between, so `voor` is exactly
 * what was overwritten. The caller compares it with `was`. Throws Excelfout; part may have been written then.
 */
export function wisselCellen<E extends Edit>(
  edits: readonly E[],
  gevolg: string,
  getuigenVan: (edit: E) => readonly Getuige[] = () => [],
): Promise<readonly Wissel<E>[]> {
  return voerEenmaalUit(gevolg, async ({ workbook }, reis) => {
    const getuigen = [...new Set(edits.flatMap(getuigenVan))].map((getuige) => {
      const { blad, rij, kolom } = getuige.plaats;
      return { getuige, cel: workbook.worksheets.getItem(blad).getCell(rij, kolom).load('values,formulas') };
    });
    const cellen = edits.map((edit) => {
      const { blad, rij, kolom } = edit.plaats;
      const cel = () => workbook.worksheets.getItem(blad).getCell(rij, kolom);
      const voor = cel().load('values,formulas');
      const doel = cel();
      if ('formule' in edit.wordt) doel.formulas = [[edit.wordt.formule]];
      else doel.values = [[invoerVan(edit.wordt)]];
      return { edit, voor, na: cel().load('values,formulas') };
    });
    await reis();
    const anders = new Set(
      getuigen.filter(({ getuige, cel }) => !isZelfde(inhoudIn(cel), getuige.inhoud)).map(({ getuige }) => getuige),
    );
    return cellen.map(({ edit, voor, na }) => ({
      edit,
      voor: inhoudIn(voor),
      na: inhoudIn(na),
      opPlek: !getuigenVan(edit).some((getuige) => anders.has(getuige)),
    }));
  });
}

/** Gives these cells back what they held before, unless they changed again; returns those of which that is not certain. */
export async function zetTerug<E extends Edit>(wissels: readonly Wissel<E>[]): Promise<readonly Wissel<E>[]> {
  // The last write first, for a cell that was written twice.
  let open = wissels.filter(({ voor, na }) => !isZelfde(voor, na)).toReversed();
  try {
    for (let keer = 0; keer < KEREN_TERUGZETTEN && open.length > 0; keer++) {
      const terug = open.map(({ edit, voor, na }) => ({ plaats: edit.plaats, was: na, wordt: voor, reden: '' }));
      const uitslag = await wisselCellen(terug, '');
      // Changed again in between: then that is what was overwritten now, and what goes back.
      open = open.flatMap((wissel, i) => {
        const { voor, na } = uitslag[i]!;
        return isZelfde(voor, wissel.na) ? [] : [{ ...wissel, voor, na }];
      });
    }
    return open;
  } catch (fout) {
    if (fout instanceof Excelfout) return open;
    throw fout;
  }
}

function inhoudIn({ values, formulas }: Excel.Range): Celinhoud {
  return inhoudVan(values[0]?.[0], formulas[0]?.[0]);
}
