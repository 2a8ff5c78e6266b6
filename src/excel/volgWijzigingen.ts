import { ONGEWIJZIGD } from './excelfouten';
import { isEigenBlad } from './merk';
import { stopVolgen } from './stopVolgen';
import { voerUit } from './voerUit';

/**
 * Calls `doe` after any change that Sluitend did not make itself: cells, and sheets that come or go. Nothing may depend on
 * it: Excel misses some changes, and an event only means that the workbook is worth reading again.
 * Returns how to stop. Throws Excelfout.
 */
export function volgWijzigingen(doe: () => void): Promise<() => Promise<void>> {
  return voerUit(ONGEWIJZIGD, async ({ workbook: { worksheets } }, reis) => {
    const gevolgd = [
      worksheets.onChanged.add(({ triggerSource }) => {
        if (triggerSource !== 'ThisLocalAddin') doe();
        return Promise.resolve();
      }),
      worksheets.onAdded.add(async ({ worksheetId }) => {
        // An event of a new sheet does not tell who made it. When in doubt, it is a change.
        if (!(await isEigenBlad(worksheetId).catch(() => false))) doe();
      }),
      worksheets.onDeleted.add(() => {
        doe();
        return Promise.resolve();
      }),
    ];
    await reis();
    return stopVolgen(gevolgd, reis);
  });
}
