import { startExcel } from './startExcel';

const LIJST = [
  ['Post', 'Bedrag'],
  ['Huur', 1],
  ['Loon', 2],
  ['Totaal', '=SUM(B2:B3)'],
];

test('formulas, names, rules, tables and held ranges follow a row that a colleague puts in', async () => {
  const { workbook, host } = startExcel({ Lijst: LIJST, Ander: [['=Lijst!$B$4', '="Lijst!B4"&Lijst!B2']] });
  const [lijst, ander] = workbook.bladen;
  lijst?.verborgenRijen.add(2);
  workbook.namen.push({ naam: 'Totaal', formule: '=Lijst!$B$4', blad: null, zichtbaar: true, commentaar: '' });
  lijst?.voegTabelToe({ rij: 0, kolom: 0, rijen: 3, kolommen: 2 });
  await Excel.run(async (context) => {
    const totaal = context.workbook.worksheets.getItem('Lijst').getRange('B4').load('address');
    await context.sync();
    host.voorVolgende(() => lijst?.verschuifRijen(2, 1));
    const opnieuw = totaal.getOffsetRange(0, 0).load('address,formulas');
    await context.sync();
    expect([totaal.address, opnieuw.address, opnieuw.formulas]).toEqual(['Lijst!B4', 'Lijst!B5', [['=SUM(B2:B4)']]]);
  });
  expect(ander?.cel(0, 0).formule).toBe('=Lijst!$B$5');
  expect(ander?.cel(0, 1).formule).toBe('="Lijst!B4"&Lijst!B2');
  expect(workbook.namen[0]?.formule).toBe('=Lijst!$B$5');
  expect(lijst?.tabellen[0]?.blok.rijen).toBe(4);
  expect([...(lijst?.verborgenRijen ?? [])]).toEqual([3]);
  expect(lijst?.waarde(4, 1)).toBe(3);
});

test('what points at a row that is taken out becomes #REF!, a sum just gets shorter', async () => {
  const { workbook } = startExcel({ Lijst: [...LIJST, ['Huur', '=B2']] });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Lijst').getRange('2:2').delete(Excel.DeleteShiftDirection.up);
    await context.sync();
  });
  const [lijst] = workbook.bladen;
  expect([lijst?.cel(2, 1).formule, lijst?.cel(3, 1).formule]).toEqual(['=SUM(B2:B2)', '=#REF!']);
  expect([lijst?.waarde(2, 1), lijst?.waarde(3, 1)]).toEqual([2, expect.objectContaining({ tekst: '#REF!' })]);
});

test('a handler hears that rows were put in', async () => {
  const { workbook, host } = startExcel({ Lijst: LIJST });
  const gezien: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((wijziging) => {
      gezien.push([wijziging.changeType, wijziging.address]);
      return Promise.resolve();
    });
    await context.sync();
  });
  workbook.bladen[0]?.verschuifRijen(1, 2);
  await host.rust();
  expect(gezien).toEqual([['RowInserted', '2:3']]);
});

test('sorting moves whole cells; a formula goes on pointing at its own row, and elsewhere at what it pointed at', () => {
  const { workbook } = startExcel({ Lijst: [['Huur', 1, '=B1*2'], ['Loon', 2, '=B2+$B$1+B1'], ['=SUM(B1:B2)']] });
  const lijst = workbook.blad('Lijst')!;
  lijst.sorteer({ rij: 0, kolom: 0, rijen: 2, kolommen: 3 }, [1, 0]);
  expect([0, 1].map((rij) => [lijst.cel(rij, 0).waarde, lijst.cel(rij, 2).formule])).toEqual([
    ['Loon', '=B1+$B$1+B1'],
    ['Huur', '=B2*2'],
  ]);
  expect(lijst.cel(2, 0).formule).toBe('=SUM(B1:B2)');
});
