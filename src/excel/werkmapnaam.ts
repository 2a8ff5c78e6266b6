import { ONGEWIJZIGD } from './excelfouten';
import { voerUit } from './voerUit';

/** The name of the file: "begroting 2031.xlsx". Throws Excelfout. */
export function werkmapnaam(): Promise<string> {
  return voerUit(ONGEWIJZIGD, async ({ workbook }, reis) => {
    workbook.load('name');
    await reis();
    return workbook.name;
  });
}
