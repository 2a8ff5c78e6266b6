import { openExcelwerkmap } from '../../src/excel/openExcelwerkmap';
import type { Werkmap } from '../../src/host/werkmap';
import { startExcel } from '../host/startExcel';
import { versnelKlok } from './versnelKlok';

const excel = openExcelwerkmap();
versnelKlok();

async function metSporen() {
  const { host, workbook } = startExcel({ Jeugd: [['Post', 1]], Verslag: [['Sluitend'], ['Controlerapport']] });
  await excel.bewaar([{ tabel: 'instellingen', rij: { naam: 'Jaar', waarde: 2025 } }]);
  await excel.markeer([{ blad: 'Jeugd', rij: 0, kolom: 1 }]);
  return { host, workbook };
}

const namen = ({ bladen }: Werkmap) => bladen.map(({ naam }) => naam);

test('first shows what goes, then removes just that', async () => {
  const { workbook } = await metSporen();
  const sporen = await excel.zoekSporen();
  expect(sporen).toEqual({ gemarkeerd: ['Jeugd'], bladen: ['Verslag', 'Sluitend'], vrijgaven: [] });
  expect(namen(workbook)).toEqual(['Jeugd', 'Verslag', 'Sluitend']);
  expect(await excel.verwijderSluitend(sporen)).toEqual({
    markeringen: 1,
    bladen: ['Verslag', 'Sluitend'],
    overgeslagen: [],
  });
  expect(namen(workbook)).toEqual(['Jeugd']);
  expect(workbook.blad('Jeugd')!.cel(0, 1).waarde).toBe(1);
  expect(await excel.zoekSporen()).toEqual({ gemarkeerd: [], bladen: [], vrijgaven: [] });
});

test('every kind of sheet that Sluitend makes is found, and of a release it says so', async () => {
  const { workbook } = startExcel({
    Jeugd: [['Post', 1]],
    Overzicht: [['Sluitend: regelingenoverzicht']],
    'Vrijgave 1': [['sluitend: vrijgave ']],
    Dagboek: [['Sluitend, een dagboek']],
  });
  const sporen = await excel.zoekSporen();
  expect(sporen).toEqual({ gemarkeerd: [], bladen: ['Overzicht', 'Vrijgave 1'], vrijgaven: ['Vrijgave 1'] });
  await excel.verwijderSluitend(sporen);
  expect(namen(workbook)).toEqual(['Jeugd', 'Dagboek']);
});

test('a sheet that was not shown stays, and so does one that lost its marker', async () => {
  const { host, workbook } = await metSporen();
  const { bladen } = await excel.zoekSporen();
  host.collega('Sluitend!A1', 'van ons');
  host.werkmap.voegBladToe('Later').schrijf({ rij: 0, kolom: 0, rijen: 1, kolommen: 1 }, () => 'Sluitend');
  expect((await excel.verwijderSluitend({ bladen })).bladen).toEqual(['Verslag']);
  expect(namen(workbook)).toEqual(['Jeugd', 'Sluitend', 'Later']);
});

test('what Excel would not delete is told', async () => {
  const { workbook } = await metSporen();
  workbook.toon(workbook.blad('Verslag')!, 'VeryHidden');
  workbook.toon(workbook.blad('Jeugd')!, 'Hidden');
  const { overgeslagen } = await excel.verwijderSluitend(await excel.zoekSporen());
  expect(overgeslagen).toEqual([
    'Blad Verslag is niet verwijderd. Het blad is diep verborgen. Maak het eerst zichtbaar.',
    'Blad Sluitend is niet verwijderd. Het is het enige zichtbare blad. Voeg eerst een ander blad toe.',
  ]);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])('a failure at round trip %i: told, and it can be done again', async (bij) => {
  const { host, workbook } = await metSporen();
  const sporen = await excel.zoekSporen();
  host.fout.volgende('AccessDenied', { bij });
  await excel.verwijderSluitend(sporen).catch((fout: unknown) => expect(fout).toMatchObject({ name: 'Excelfout' }));
  host.fout.wis();
  await excel.verwijderSluitend(sporen);
  expect(namen(workbook)).toEqual(['Jeugd']);
});
