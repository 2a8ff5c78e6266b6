import type { Plaats } from '../begroting/plaats';
import { Excelfout } from './excelfout';
import { ONGEWIJZIGD, soortVan } from './excelfouten';
import { stopVolgen } from './stopVolgen';
import { voerUit } from './voerUit';

/** The selected cell; null when more than one is selected, or a chart or picture. Throws Excelfout. */
export async function selectie(): Promise<{ readonly plaats: Plaats } | null> {
  try {
    return await voerUit(ONGEWIJZIGD, async ({ workbook }, reis) => {
      const bereik = workbook.getSelectedRange().load('rowIndex,columnIndex,cellCount');
      const blad = bereik.worksheet.load('name');
      await reis();
      if (bereik.cellCount !== 1) return null;
      return { plaats: { blad: blad.name, rij: bereik.rowIndex, kolom: bereik.columnIndex } };
    });
  } catch (fout) {
    if (fout instanceof Excelfout && soortVan(fout) === 'andere-werkmap') return null;
    throw fout;
  }
}

/** Calls `doe` whenever another cell or sheet is selected. Returns how to stop. Throws Excelfout. */
export function volgSelectie(doe: () => void): Promise<() => Promise<void>> {
  return voerUit(ONGEWIJZIGD, async ({ workbook: { worksheets } }, reis) => {
    const meld = (): Promise<void> => {
      doe();
      return Promise.resolve();
    };
    const gevolgd = [worksheets.onSelectionChanged.add(meld), worksheets.onActivated.add(meld)];
    await reis();
    return stopVolgen(gevolgd, reis);
  });
}
