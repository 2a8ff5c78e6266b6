import { openExcelwerkmap } from '../../src/excel/openExcelwerkmap';
import { startExcel } from '../host/startExcel';

const excel = openExcelwerkmap();

async function volg() {
  const { host, workbook } = startExcel({ Jeugd: [['Post', 1]], Ouderen: [] });
  let keren = 0;
  const stop = await excel.volgWijzigingen(() => keren++);
  const gemeld = async () => {
    await host.rust();
    return keren;
  };
  return { host, workbook, stop, gemeld };
}

test('a change by the user or a colleague is told', async () => {
  const { host, gemeld } = await volg();
  host.typ('Jeugd!B1', 2);
  expect(await gemeld()).toBe(1);
  host.collega('Ouderen!A1', 3);
  expect(await gemeld()).toBe(2);
});

test('our own writing is not, not even a sheet of our own', async () => {
  const { gemeld } = await volg();
  const plaats = { blad: 'Jeugd', rij: 0, kolom: 1 };
  await excel.schrijf([{ plaats, was: { waarde: 1 }, wordt: { waarde: 2 }, reden: '' }]);
  await excel.bewaar([{ tabel: 'instellingen', rij: { naam: 'Jaar', waarde: 2025 } }]);
  expect(await gemeld()).toBe(0);
});

test('a sheet that comes or goes is told', async () => {
  const { workbook, gemeld } = await volg();
  workbook.voegBladToe('Nieuw');
  expect(await gemeld()).toBe(1);
  workbook.verwijderBlad(workbook.blad('Ouderen')!);
  expect(await gemeld()).toBe(2);
});

test('nothing is told after stopping', async () => {
  const { host, stop, gemeld } = await volg();
  await stop();
  host.typ('Jeugd!B1', 2);
  expect(await gemeld()).toBe(0);
});
