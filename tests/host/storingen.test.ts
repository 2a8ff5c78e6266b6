import { startExcel } from './startExcel';

const schrijf = (...adressen: readonly string[]) =>
  Excel.run(async (context) => {
    const blad = context.workbook.worksheets.getItem('Blad1');
    for (const adres of adressen) blad.getRange(adres).values = [['nieuw']];
    await context.sync();
  });

test('a planned failure hits the request it is meant for, once', async () => {
  const { host, workbook } = startExcel();
  host.fout.volgende('ServiceNotAvailable', { bij: 2, status: 503 });
  await schrijf('A1');
  await expect(schrijf('A2')).rejects.toMatchObject({ code: 'ServiceNotAvailable' });
  await schrijf('A3');
  expect([0, 1, 2].map((rij) => workbook.bladen[0]?.waarde(rij, 0))).toEqual(['nieuw', null, 'nieuw']);
  expect(host.rondes).toBe(3);
});

test('a batch that fails half way leaves what went before', async () => {
  const { host, workbook } = startExcel();
  const heel = { naActies: 8 };
  host.fout.volgende('GeneralException', heel);
  await expect(schrijf('A1', 'A2', 'A3')).rejects.toMatchObject({ code: 'GeneralException' });
  const geschreven = [0, 1, 2].filter((rij) => workbook.bladen[0]?.waarde(rij, 0) === 'nieuw');
  expect(geschreven.length).toBeGreaterThan(0);
  expect(geschreven.length).toBeLessThan(3);
});

test('while a cell is being edited requests fail, or wait when they asked to', async () => {
  const { host, workbook } = startExcel();
  host.begintTypen();
  await expect(schrijf('A1')).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  const wachtend = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem('Blad1').getRange('A1').values = [['later']];
    await context.sync();
  });
  await new Promise((verder) => setTimeout(verder));
  expect(workbook.bladen[0]?.waarde(0, 0)).toBeNull();
  host.klaarMetTypen();
  await wachtend;
  expect(workbook.bladen[0]?.waarde(0, 0)).toBe('later');
});

test.each([
  ['maxVerzoek', 'RequestPayloadSizeLimitExceeded'],
  ['maxAntwoord', 'ResponsePayloadSizeLimitExceeded'],
] as const)('above %s: %s', async (grens, code) => {
  const { host } = startExcel();
  host[grens] = 100;
  await expect(schrijf('A1')).rejects.toMatchObject({ code });
});

test('a colleague writes between reading and writing', async () => {
  const { host, workbook } = startExcel({ Blad1: [['eerst']] });
  await Excel.run(async (context) => {
    const cel = context.workbook.worksheets.getItem('Blad1').getRange('A1').load('values');
    await context.sync();
    host.voorVolgende(() => host.collega('Blad1!A1', 'van een ander'));
    const opnieuw = context.workbook.worksheets.getItem('Blad1').getRange('A1').load('values');
    await context.sync();
    expect([cel.values, opnieuw.values]).toEqual([[['eerst']], [['van een ander']]]);
  });
  expect(workbook.bladen[0]?.waarde(0, 0)).toBe('van een ander');
});

test('the client lets go of every range, and clearing up is no round trip', async () => {
  const { host } = startExcel();
  await schrijf('A1', 'A2');
  await host.rust();
  expect([host.rondes, host.eerste.aantalReferenties]).toEqual([1, 0]);
});
