import { gebruik, startExcel } from './startExcel';

interface Gezien {
  readonly adres: string;
  readonly source: string;
  readonly triggerSource: string | undefined;
}

/** Registers for changes of all sheets in the Excel that is in use now. */
async function volgCellen(): Promise<{ readonly gezien: Gezien[]; readonly stop: () => Promise<void> }> {
  const gezien: Gezien[] = [];
  const registratie = await Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add((wijziging) => {
      gezien.push({ adres: wijziging.address, source: wijziging.source, triggerSource: wijziging.triggerSource });
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  });
  const stop = async (): Promise<void> => {
    registratie.remove();
    await registratie.context.sync();
  };
  return { gezien, stop };
}

const schrijf = (adres: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').getRange(adres).values = [[1]];
    await context.sync();
  });

test('a change tells who made it: the add-in itself, the user, or a colleague', async () => {
  const { host } = startExcel();
  const { gezien, stop } = await volgCellen();
  await schrijf('A1');
  host.typ('Blad1!B2', 5);
  host.collega('Blad1!C3:D4', 'x');
  await host.rust();
  expect(gezien).toEqual([
    { adres: 'A1', source: 'Local', triggerSource: 'ThisLocalAddin' },
    { adres: 'B2', source: 'Local', triggerSource: 'Unknown' },
    { adres: 'C3:D4', source: 'Remote', triggerSource: 'Unknown' },
  ]);
  await stop();
  host.typ('Blad1!B2', 6);
  await host.rust();
  expect(gezien).toHaveLength(3);
});

test('two clients on one workbook: what one does is remote to the other', async () => {
  const { host, workbook } = startExcel();
  const { gezien } = await volgCellen();
  gebruik(host.client());
  await schrijf('A1');
  await host.rust();
  expect(gezien).toEqual([{ adres: 'A1', source: 'Remote', triggerSource: 'Unknown' }]);
  expect(workbook.bladen[0]?.waarde(0, 0)).toBe(1);
});

test('an add-in can mute its own events', async () => {
  const { host } = startExcel();
  const { gezien } = await volgCellen();
  await Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem('Blad1').getRange('A1').values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  host.typ('Blad1!A2', 1);
  await host.rust();
  expect(gezien.map(({ adres }) => adres)).toEqual(['A2']);
});

test('a single cell comes with its old and new value, and the range can be asked for', async () => {
  const { host } = startExcel({ Blad1: [['oud']] });
  const details: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').onChanged.add(async (wijziging) => {
      const range = await Excel.run(async (eigen) => {
        const gewijzigd = wijziging.getRange(eigen).load('address');
        await eigen.sync();
        return gewijzigd.address;
      });
      details.push(wijziging.details.valueBefore, wijziging.details.valueAfter, range);
    });
    await context.sync();
  });
  host.typ('Blad1!A1', 'nieuw');
  await host.rust();
  await host.rust();
  expect(details).toEqual(['oud', 'nieuw', 'Blad1!A1']);
});

test('sheets that come, go, get another name or are activated', async () => {
  const { workbook, host } = startExcel({ Een: [], Twee: [] });
  const gezien: string[] = [];
  const noteer = (wat: string) => (): Promise<void> => {
    gezien.push(wat);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(noteer('erbij'));
    worksheets.onDeleted.add(noteer('weg'));
    worksheets.onNameChanged.add(noteer('naam'));
    worksheets.onActivated.add(noteer('actief'));
    worksheets.onSelectionChanged.add(noteer('selectie'));
    await context.sync();
    worksheets.getItem('Twee').getRange('B2').select();
    await context.sync();
  });
  const nieuw = workbook.voegBladToe('Drie');
  workbook.hernoem(nieuw, 'Derde');
  workbook.verwijderBlad(nieuw);
  await host.rust();
  expect(gezien).toEqual(['actief', 'selectie', 'erbij', 'naam', 'weg']);
});
