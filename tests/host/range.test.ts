import { startExcel } from './startExcel';

test('what is written is read back', async () => {
  startExcel({
    Lijst: [
      ['Post', 'Bedrag'],
      ['Huur', 1200.5],
    ],
  });
  const gelezen = await Excel.run(async (context) => {
    const blad = context.workbook.worksheets.getItem('Lijst');
    blad.getRange('B3').values = [[8]];
    const gebruikt = blad.getUsedRangeOrNullObject(true);
    gebruikt.load('address,values,numberFormat');
    await context.sync();
    return { adres: gebruikt.address, waarden: gebruikt.values, formaten: gebruikt.numberFormat };
  });
  expect(gelezen.adres).toBe('Lijst!A1:B3');
  expect(gelezen.waarden).toEqual([
    ['Post', 'Bedrag'],
    ['Huur', 1200.5],
    ['', 8],
  ]);
  expect(gelezen.formaten[0]).toEqual(['General', 'General']);
});
