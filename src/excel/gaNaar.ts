import type { Plaats } from '../begroting/plaats';
import { ONGEWIJZIGD } from './excelfouten';
import { Excelfout } from './excelfout';
import { voerUit } from './voerUit';

/** Activates the sheet and selects the cell. Throws Excelfout, also when the sheet is gone or hidden. */
export function gaNaar({ blad: naam, rij, kolom }: Plaats): Promise<void> {
  return voerUit(ONGEWIJZIGD, async ({ workbook }, reis) => {
    const blad = workbook.worksheets.getItemOrNullObject(naam).load('visibility');
    await reis();
    if (blad.isNullObject) {
      throw new Excelfout(`Blad ${naam} is er niet meer. ${ONGEWIJZIGD} Controleer de werkmap opnieuw.`, null, false);
    }
    if (blad.visibility !== 'Visible') {
      const doe = 'Maak het zichtbaar om de cel te zien.';
      throw new Excelfout(`Blad ${naam} is verborgen. ${ONGEWIJZIGD} ${doe}`, null, false);
    }
    blad.activate();
    blad.getCell(rij, kolom).select();
    await reis();
  });
}
