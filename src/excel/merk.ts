import { ONGEWIJZIGD } from './excelfouten';
import { voerUit } from './voerUit';

/** What A1 of every sheet holds that Sluitend makes. */
export const MERK = 'Sluitend';

/** A sheet that Sluitend made, with what Excel calls it now. */
export interface Eigenbladnaam {
  readonly id: string;
  readonly naam: string;
  readonly merk: string;
}

/** The sheets that Sluitend made, by the marker in their first cell. */
export function zoekEigenBladen(): Promise<readonly Eigenbladnaam[]> {
  return voerUit(ONGEWIJZIGD, async ({ workbook: { worksheets } }, reis) => {
    worksheets.load('items/id,items/name');
    await reis();
    const hoeken = worksheets.items.map((blad) => blad.getCell(0, 0).load('values'));
    await reis();
    return worksheets.items.flatMap(({ id, name }, i) => {
      const merk: unknown = hoeken[i]!.values[0]?.[0];
      return isMerk(merk) ? [{ id, naam: name, merk: merk.trim() }] : [];
    });
  });
}

/** "Sluitend", or "Sluitend: controlerapport". */
export function isMerk(waarde: unknown): waarde is string {
  return typeof waarde === 'string' && /^sluitend(?:: .+)?$/i.test(waarde.trim());
}

/** Sheets that this pane made without the marker, because from then on they are the user's. */
const gemaakt = new Set<string>();

export function onthoudEigenBlad(id: string): void {
  gemaakt.add(id);
}

/** Whether Sluitend made this sheet; false when it is gone again. */
export function isEigenBlad(id: string): Promise<boolean> {
  return voerUit(ONGEWIJZIGD, async ({ workbook: { worksheets } }, reis) => {
    const blad = worksheets.getItemOrNullObject(id).load('id');
    await reis();
    if (gemaakt.has(id)) return true;
    if (blad.isNullObject) return false;
    const hoek = blad.getCell(0, 0).load('values');
    await reis();
    return isMerk(hoek.values[0]?.[0]);
  });
}
