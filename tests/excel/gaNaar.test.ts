import { openExcelwerkmap } from '../../src/excel/openExcelwerkmap';
import { startExcel } from '../host/startExcel';

const excel = openExcelwerkmap();

test('activates the sheet and selects the cell', async () => {
  const { host, workbook } = startExcel({ Jeugd: [[1]], Ouderen: [[1]] });
  await excel.gaNaar({ blad: 'Ouderen', rij: 6, kolom: 3 });
  expect(host.eerste.actiefBlad).toBe(workbook.blad('Ouderen'));
  expect(host.eerste.geselecteerd.blok).toEqual({ rij: 6, kolom: 3, rijen: 1, kolommen: 1 });
});

test.each([
  ['Oud', 'Blad Oud is verborgen. De werkmap is niet veranderd. Maak het zichtbaar om de cel te zien.'],
  ['Wijken', 'Blad Wijken is er niet meer. De werkmap is niet veranderd. Controleer de werkmap opnieuw.'],
])('a cell on sheet %s', async (blad, melding) => {
  const { workbook } = startExcel({ Jeugd: [[1]], Oud: [[1]] });
  workbook.toon(workbook.blad('Oud')!, 'Hidden');
  await expect(excel.gaNaar({ blad, rij: 0, kolom: 0 })).rejects.toThrow(melding);
});
