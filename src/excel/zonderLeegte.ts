import { ONGEWIJZIGD } from './excelfouten';
import { type Blok, cellenIn } from './verdeelBlokken';
import { voerUit } from './voerUit';

/** Up to here reading what is empty costs less than finding out where it is. No budget is this wide. */
const VEEL_CELLEN = 500_000;
const VEEL_KOLOMMEN = 2_000;
const STROKEN = 16;
const MEESTE_RONDES = 5;

/**
 * The same blocks, in order, without most of what is empty in them: one cell in a far corner makes the used range of a sheet
 * billions of cells. A large block is cut in strips, and Excel tells what each strip uses; as long as that helps. One round
 * trip per turn, none when no block is large. Throws Excelfout.
 */
export async function zonderLeegte(blokken: readonly Blok[]): Promise<readonly Blok[]> {
  let nu = blokken;
  for (let ronde = 0; ronde < MEESTE_RONDES && nu.some(isRuim); ronde++) {
    const krapper = await leesGebruiktIn(nu.flatMap((blok) => (isRuim(blok) ? stroken(blok) : [blok])));
    if (cellenIn(krapper) > cellenIn(nu) / 2) return nu;
    nu = krapper;
  }
  return nu;
}

function isRuim({ rijen, kolommen }: Blok): boolean {
  return rijen > 1 && (kolommen > VEEL_KOLOMMEN || rijen * kolommen > VEEL_CELLEN);
}

/** Strips of rows, so that they stay in order. */
function stroken(blok: Blok): readonly Blok[] {
  const hoogte = Math.ceil(blok.rijen / STROKEN);
  return Array.from({ length: Math.ceil(blok.rijen / hoogte) }, (_, i) => ({
    ...blok,
    rij: blok.rij + i * hoogte,
    rijen: Math.min(hoogte, blok.rijen - i * hoogte),
  }));
}

function leesGebruiktIn(blokken: readonly Blok[]): Promise<readonly Blok[]> {
  return voerUit(ONGEWIJZIGD, async ({ workbook }, reis) => {
    const bereiken = blokken.map(({ blad, rij, kolom, rijen, kolommen }) =>
      workbook.worksheets
        .getItem(blad)
        .getRangeByIndexes(rij, kolom, rijen, kolommen)
        .getUsedRangeOrNullObject(true)
        .load('rowIndex,columnIndex,rowCount,columnCount'),
    );
    await reis();
    return bereiken.flatMap((bereik, i): Blok[] => {
      if (bereik.isNullObject) return [];
      const { rowIndex: rij, columnIndex: kolom, rowCount: rijen, columnCount: kolommen } = bereik;
      return [{ blad: blokken[i]!.blad, rij, kolom, rijen, kolommen }];
    });
  });
}
