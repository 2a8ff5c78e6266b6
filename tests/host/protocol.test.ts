import { startExcel } from './startExcel';

describe('what a batch does', () => {
  test('a write of thousands of cells arrives, though the client cuts it up', async () => {
    const { workbook } = startExcel();
    const waarden = Array.from({ length: 1200 }, (_, rij) => [rij, `naam ${rij}`, rij / 2]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('B2:D1201').values = waarden;
      await context.sync();
    });
    expect(workbook.bladen[0]?.gebruikt(true)).toEqual({ rij: 1, kolom: 1, rijen: 1200, kolommen: 3 });
    expect(workbook.bladen[0]?.waarde(1200, 2)).toBe('naam 1199');
  });

  test('an error says which statement failed, and what came before it is done', async () => {
    const { workbook } = startExcel();
    const poging = Excel.run(async (context) => {
      const blad = context.workbook.worksheets.getItem('Blad1');
      blad.getRange('A1').values = [['gedaan']];
      blad.getRange('A2').values = [['te', 'breed']];
      await context.sync();
    });
    await expect(poging).rejects.toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Values' } });
    expect(workbook.bladen[0]?.waarde(0, 0)).toBe('gedaan');
  });

  test.each([
    [
      'a sheet that is not there',
      () => Excel.run((context) => context.workbook.worksheets.getItem('Weg').load('name').context.sync()),
      'ItemNotFound',
    ],
    [
      'an address that is none',
      () =>
        Excel.run((context) =>
          context.workbook.worksheets.getItem('Blad1').getRange('A1:').load('address').context.sync(),
        ),
      'InvalidArgument',
    ],
    [
      'a formula that is none',
      () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Blad1').getRange('A1').formulas = [['=SUM(']];
          await context.sync();
        }),
      'InvalidArgument',
    ],
  ])('%s is refused', async (_, poging, code) => {
    startExcel();
    await expect(poging()).rejects.toMatchObject({ code });
  });

  test('what hangs on a null object is null too, and writing to it does nothing', async () => {
    startExcel();
    await Excel.run(async (context) => {
      const geen = context.workbook.worksheets.getItemOrNullObject('Weg');
      const cel = geen.getRange('A1').load('values');
      geen.visibility = Excel.SheetVisibility.hidden;
      await context.sync();
      expect([geen.isNullObject, cel.isNullObject]).toEqual([true, true]);
    });
  });

  test('collections load what their items have, below them too', async () => {
    startExcel({ Een: [[1]], Twee: [] });
    await Excel.run(async (context) => {
      const bladen = context.workbook.worksheets.load('items/name,items/visibility,items/protection/protected');
      await context.sync();
      expect(bladen.items.map((blad) => [blad.name, blad.visibility, blad.protection.protected])).toEqual([
        ['Een', 'Visible', false],
        ['Twee', 'Visible', false],
      ]);
      const bereiken = bladen.items.map((blad) => blad.getUsedRangeOrNullObject(true).load('address'));
      await context.sync();
      expect(bereiken.map((bereik) => (bereik.isNullObject ? null : bereik.address))).toEqual(['Een!A1', null]);
    });
  });
});

describe('what cells make of what is put in them', () => {
  test.each([
    ['a number', 12.5, 12.5, 12.5],
    ['text', 'Huur', 'Huur', 'Huur'],
    ['nothing', '', '', ''],
    ['a formula', '=1+1', 2, '=1+1'],
    ['a number as text', '1,234.5', 1234.5, 1234.5],
    ['a Dutch number as text', '1.234,50', '1.234,50', '1.234,50'],
    ['a percentage', '12%', 0.12, 0.12],
    ['a negative number as text', '-5', -5, -5],
    ['a word behind a minus', '-A1', 0, '=-A1'],
    ['text behind an apostrophe', "'=1+1", '=1+1', '=1+1'],
    ['a number behind an apostrophe', "'007", '007', '007'],
    ['a date as ISO', '2025-08-19', 45888, 45888],
    ['a Dutch date', '19-8-2025', '19-8-2025', '19-8-2025'],
    ['true', 'TRUE', true, true],
    ['an error', '#N/A', '#N/A', '#N/A'],
  ])('%s', async (_, invoer, waarde, formule) => {
    startExcel();
    await Excel.run(async (context) => {
      const cel = context.workbook.worksheets.getItem('Blad1').getRange('C3');
      cel.values = [[invoer]];
      cel.load('values,formulas');
      await context.sync();
      expect([cel.values[0]?.[0], cel.formulas[0]?.[0]]).toEqual([waarde, formule]);
    });
  });

  test('null leaves a cell as it is, one value fills a block, a text format keeps text', async () => {
    startExcel({ Blad1: [['a', 'b']] });
    await Excel.run(async (context) => {
      const blad = context.workbook.worksheets.getItem('Blad1');
      blad.getRange('A1:B1').values = [[null, 'nieuw']];
      blad.getRange('A2:B2').values = 7 as unknown as number[][];
      blad.getRange('A3').numberFormat = [['@']];
      blad.getRange('A3').values = [['=1+1']];
      const alles = blad.getUsedRange().load('values');
      await context.sync();
      expect(alles.values).toEqual([
        ['a', 'nieuw'],
        [7, 7],
        ['=1+1', ''],
      ]);
    });
  });

  test.each([
    [1234.5, '#,##0.00', '1.234,50'],
    [-3, '"€" #,##0;-"€" #,##0', '-€ 3'],
    [0.125, '0.0%', '12,5%'],
    [45888, 'd-m-yyyy', '19-8-2025'],
    ['Huur', 'General', 'Huur'],
  ])('%p as %s shows %s', async (waarde, formaat, tekst) => {
    startExcel();
    await Excel.run(async (context) => {
      const cel = context.workbook.worksheets.getItem('Blad1').getRange('A1');
      cel.numberFormat = [[formaat]];
      cel.values = [[waarde]];
      cel.load('text');
      await context.sync();
      expect(cel.text).toEqual([[tekst]]);
    });
  });
});

test('page setup, frozen panes and charts are recorded', async () => {
  const { workbook } = startExcel({
    Blad1: [
      ['a', 1],
      ['b', 2],
    ],
  });
  await Excel.run(async (context) => {
    const blad = context.workbook.worksheets.getItem('Blad1');
    blad.freezePanes.freezeRows(1);
    blad.pageLayout.orientation = Excel.PageOrientation.landscape;
    blad.pageLayout.setPrintArea('A1:B2');
    const grafiek = blad.charts.add(
      Excel.ChartType.columnClustered,
      blad.getRange('A1:B2'),
      Excel.ChartSeriesBy.columns,
    );
    grafiek.title.text = 'Bedragen';
    grafiek.setPosition('D1', 'H10');
    await context.sync();
  });
  const [blad] = workbook.bladen;
  expect(blad?.aanroepen.map(({ wat, argumenten }) => [wat, ...argumenten])).toEqual([
    ['WorksheetFreezePanes.FreezeRows', 1],
    ['PageLayout.Orientation', 'Landscape'],
    ['PageLayout.SetPrintArea', 'Blad1!A1:B2'],
  ]);
  expect(blad?.afdrukbereik).toBe('Blad1!$A$1:$B$2');
  expect(blad?.grafieken).toMatchObject([
    { soort: 'ColumnClustered', bron: 'Blad1!A1:B2', titel: 'Bedragen', plaats: ['D1', 'H10'] },
  ]);
});
