import { readFileSync } from 'node:fs';
import { alsApiWaarde } from '../../src/host/cel';
import { leesWerkmap } from '../../src/host/leesWerkmap';
import { schrijfWerkmap } from '../../src/host/schrijfWerkmap';
import { maakWerkmap, startExcel } from './startExcel';
import type { Werkmap } from '../../src/host/werkmap';

const voorbeeld = (): Werkmap => leesWerkmap(readFileSync('assets/voorbeelden/twentse-koers-2024-formules.xlsx'));

/** What every sheet shows. */
const inhoud = ({ bladen }: Werkmap) =>
  bladen.map((blad) => [
    blad.naam,
    [...blad.cellen()].map(({ rij, kolom, cel }) => [rij, kolom, alsApiWaarde(cel.waarde), cel.formule, cel.formaat]),
  ]);

test('what the formulas of a real workbook show is what Excel had calculated', () => {
  const werkmap = voorbeeld();
  const voor = inhoud(werkmap);
  werkmap.bereken();
  expect([...werkmap.rekenmodel.nietBerekend]).toEqual([]);
  const afgerond = (bladen: ReturnType<typeof inhoud>): unknown =>
    JSON.parse(
      JSON.stringify(bladen, (_, waarde: unknown) =>
        typeof waarde === 'number' ? Math.round(waarde * 100) / 100 : waarde,
      ),
    );
  expect(afgerond(inhoud(werkmap))).toEqual(afgerond(voor));
});

test('a saved workbook is read back', () => {
  const werkmap = maakWerkmap({ Een: [[1, '=A1*2', 'tekst', true, '=1/0']], Twee: [['weg'], ['=Een!B1']] });
  const [een, twee] = werkmap.bladen;
  if (!een || !twee) throw new Error('two sheets');
  een.zetFormaat({ rij: 0, kolom: 0, rijen: 1, kolommen: 1 }, () => '#,##0.00');
  een.verborgenRijen.add(3);
  een.verborgenKolommen.add(2);
  een.samengevoegd.push({ rij: 5, kolom: 0, rijen: 2, kolommen: 3 });
  een.afdrukbereik = 'Een!$A$1:$B$2';
  twee.zichtbaarheid = 'VeryHidden';
  werkmap.namen.push({ naam: 'Bedrag', formule: '=Een!$A$1', blad: null, zichtbaar: false, commentaar: '' });
  een.voegTabelToe({ rij: 10, kolom: 0, rijen: 2, kolommen: 1 });

  const { bytes, weggelaten } = schrijfWerkmap(werkmap);
  const terug = leesWerkmap(bytes);
  expect(inhoud(terug)).toEqual(inhoud(werkmap));
  expect(terug.bladen.map((blad) => blad.zichtbaarheid)).toEqual(['Visible', 'VeryHidden']);
  expect([...(terug.bladen[0]?.verborgenRijen ?? [])]).toEqual([3]);
  expect([...(terug.bladen[0]?.verborgenKolommen ?? [])]).toEqual([2]);
  expect(terug.bladen[0]?.samengevoegd).toEqual(een.samengevoegd);
  expect(terug.bladen[0]?.afdrukbereik).toBe(een.afdrukbereik);
  expect(terug.namen.map(({ naam, formule, zichtbaar }) => [naam, formule, zichtbaar])).toEqual([
    ['Bedrag', '=Een!$A$1', false],
  ]);
  expect(terug.bladen[0]?.tabellen.map(({ naam, blok, stijl }) => [naam, blok, stijl])).toEqual([
    ['Tabel1', { rij: 10, kolom: 0, rijen: 2, kolommen: 1 }, 'TableStyleMedium2'],
  ]);
  een.beveilig({ opties: {}, wachtwoord: '' });
  expect([weggelaten, schrijfWerkmap(werkmap).weggelaten]).toEqual([[], ['Een: beveiliging']]);
});

test('an add-in reads an opened file, and its own change runs through the formulas', async () => {
  const { workbook } = startExcel(voorbeeld());
  const eerste = workbook.bladen.flatMap((blad) => blad.formulecellen().map((plek) => ({ blad, ...plek })))[0];
  if (!eerste) throw new Error('formulas');
  const tekst = await Excel.run(async (context) => {
    const cel = context.workbook.worksheets
      .getItem(eerste.blad.naam)
      .getCell(eerste.rij, eerste.kolom)
      .load('formulas');
    await context.sync();
    return cel.formulas;
  });
  expect(tekst).toEqual([[eerste.blad.cel(eerste.rij, eerste.kolom).formule]]);
});
