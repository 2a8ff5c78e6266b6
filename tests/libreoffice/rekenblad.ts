import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';
import type { Cel, Snapshot } from '../../src/sheet/snapshot';
import { rekenUit } from './herbereken';

/** A sheet of formulas beside the sheets of the user. The same formula is one cell. */
export class Rekenblad {
  static readonly NAAM = 'Nagerekend';
  private readonly rijen = new Map<string, number>();

  /** The reference to the cell with this formula, which is written without "=". */
  zet(formule: string): string {
    let rij = this.rijen.get(formule);
    if (rij === undefined) this.rijen.set(formule, (rij = this.rijen.size + 1));
    return `${Rekenblad.NAAM}!$A$${rij}`;
  }

  get formules(): readonly string[] {
    return [...this.rijen.keys()];
  }
}

/** What LibreOffice makes of a formula: an error as its text. */
export type Uitkomst = number | string | boolean | null;

/** For each workbook with its sheet of formulas: the outcome per formula. Outcomes stored in the workbook do not count. */
export function rekenFormules(
  opgaven: readonly { readonly snapshot: Snapshot; readonly blad: Rekenblad }[],
): readonly ReadonlyMap<string, Uitkomst>[] {
  const gelezen = rekenUit(opgaven.map(({ snapshot, blad }) => schrijf(snapshot, blad)));
  return opgaven.map(({ blad }, i) => {
    const { rijen } = gelezen[i]!.bladen.find(({ naam }) => naam === Rekenblad.NAAM)!;
    const waarden = new Map(rijen.map(({ nummer, cellen }) => [nummer, cellen[0]!.waarde]));
    return new Map(
      blad.formules.map((formule, rij) => {
        const waarde = waarden.get(rij) ?? null;
        return [formule, typeof waarde === 'object' && waarde !== null ? waarde.fout : waarde];
      }),
    );
  });
}

function schrijf({ bladen }: Snapshot, { formules }: Rekenblad): Uint8Array {
  const werkmap = utils.book_new();
  for (const { naam, rijen } of bladen) {
    const cellen = rijen.flatMap(({ nummer, cellen }) =>
      cellen.map((cel) => [nummer, cel.kolom, maakCel(cel)] as const),
    );
    utils.book_append_sheet(werkmap, maakBlad(cellen), naam);
  }
  const nagerekend = formules.map((f, rij): [number, number, CellObject] => [rij, 0, { t: 'n', v: 0, f }]);
  utils.book_append_sheet(werkmap, maakBlad(nagerekend), Rekenblad.NAAM);
  return write(werkmap, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array;
}

function maakBlad(cellen: readonly (readonly [rij: number, kolom: number, cel: CellObject])[]): WorkSheet {
  const einde = { r: Math.max(0, ...cellen.map(([rij]) => rij)), c: Math.max(0, ...cellen.map(([, kolom]) => kolom)) };
  const blad: WorkSheet = { '!ref': utils.encode_range({ r: 0, c: 0 }, einde) };
  for (const [r, c, cel] of cellen) blad[utils.encode_cell({ r, c })] = cel;
  return blad;
}

function maakCel({ waarde, formule }: Cel): CellObject {
  if (formule !== undefined) return { t: 'n', v: 0, f: formule.slice(1) };
  if (typeof waarde === 'number') return { t: 'n', v: waarde };
  if (typeof waarde === 'boolean') return { t: 'b', v: waarde };
  return { t: 's', v: typeof waarde === 'string' ? waarde : (waarde?.fout ?? '') };
}
