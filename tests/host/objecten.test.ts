import { startExcel } from './startExcel';

const MERK = '=N("merk")+1';

describe('conditional formats', () => {
  test('one rule on several blocks, found again and deleted by its formula', async () => {
    const { workbook } = startExcel({ Blad1: [[1, 2]] });
    await Excel.run(async (context) => {
      const regel = context.workbook.worksheets
        .getItem('Blad1')
        .getRanges('A1,B3:C4')
        .conditionalFormats.add(Excel.ConditionalFormatType.custom);
      regel.custom.rule.formula = MERK;
      regel.custom.format.fill.color = '#FFEB9C';
      await context.sync();
    });
    expect(workbook.bladen[0]?.opmaakregels[0]?.opmaak.get('fill.color')).toBe('#FFEB9C');

    await Excel.run(async (context) => {
      const regels = context.workbook.worksheets.getItem('Blad1').getRange().conditionalFormats;
      regels.load('items/type');
      await context.sync();
      const [regel] = regels.items;
      const formule = regel?.customOrNullObject.rule.load('formula');
      const gebieden = regel?.getRanges().load('address');
      await context.sync();
      expect([regel?.type, formule?.formula, gebieden?.address]).toEqual(['Custom', MERK, 'Blad1!A1,Blad1!B3:C4']);
      regel?.delete();
      await context.sync();
    });
    expect(workbook.bladen[0]?.opmaakregels).toEqual([]);
  });

  test('a rule of another kind has no custom part', async () => {
    const { workbook } = startExcel();
    workbook.bladen[0]?.opmaakregels.push({
      id: 'andere',
      type: 'ColorScale',
      blokken: [{ rij: 0, kolom: 0, rijen: 2, kolommen: 2 }],
      formule: '',
      opmaak: new Map(),
      stoptHier: false,
    });
    await Excel.run(async (context) => {
      const regels = context.workbook.worksheets.getItem('Blad1').getRange('B2:D4').conditionalFormats;
      regels.load('items/type,items/customOrNullObject/rule/formula');
      await context.sync();
      expect(regels.items.map((regel) => [regel.type, regel.customOrNullObject.isNullObject])).toEqual([
        ['ColorScale', true],
      ]);
    });
  });
});

describe('tables', () => {
  test('a table is made, named, found and filled by writing under it', async () => {
    startExcel({
      Blad1: [
        ['Naam', 'Bedrag'],
        ['Huur', 5],
      ],
    });
    const adressen = await Excel.run(async (context) => {
      const blad = context.workbook.worksheets.getItem('Blad1');
      const tabel = blad.tables.add('A1:B2', true);
      tabel.name = 'Instellingen';
      await context.sync();
      blad.getRange('A3:B4').values = [
        ['Loon', 7],
        ['Reis', 9],
      ];
      const gevonden = context.workbook.tables.getItemOrNullObject('instellingen');
      const inhoud = gevonden.getDataBodyRange().load('address,values');
      const kop = gevonden.getHeaderRowRange().load('values');
      const geen = context.workbook.tables.getItemOrNullObject('Iets anders');
      const leeg = geen.getRange().load('address');
      await context.sync();
      expect([geen.isNullObject, leeg.isNullObject]).toEqual([true, true]);
      expect(kop.values).toEqual([['Naam', 'Bedrag']]);
      gevonden.resize('A1:B3');
      const kleiner = gevonden.getRange().load('address');
      await context.sync();
      return [inhoud.address, kleiner.address];
    });
    expect(adressen).toEqual(['Blad1!A2:B4', 'Blad1!A1:B3']);
  });

  test('tables do not overlap', async () => {
    startExcel();
    const overlap = Excel.run(async (context) => {
      const { tables } = context.workbook.worksheets.getItem('Blad1');
      tables.add('A1:B3', true);
      tables.add('B2:C3', true);
      await context.sync();
    });
    await expect(overlap).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

test('names point at ranges, and settings keep values', async () => {
  startExcel({ 'Blad 1': [[3]] });
  await Excel.run(async (context) => {
    const { names, settings, worksheets } = context.workbook;
    names.add('Bedrag', worksheets.getItem('Blad 1').getRange('A1:B1'));
    settings.add('versie', { nummer: 2 });
    await context.sync();
    const naam = names.getItem('bedrag').load('formula,type,visible');
    const range = names.getItem('Bedrag').getRange().load('address');
    const setting = settings.getItemOrNullObject('versie').load('value');
    const geen = settings.getItemOrNullObject('weg');
    await context.sync();
    expect([naam.formula, naam.type, range.address]).toEqual(["='Blad 1'!$A$1:$B$1", 'Range', "'Blad 1'!A1:B1"]);
    expect([setting.value, geen.isNullObject]).toEqual([{ nummer: 2 }, true]);
  });
});

describe('sheets', () => {
  test('are added, renamed, hidden, protected and deleted', async () => {
    const { workbook } = startExcel({ Een: [], Twee: [] });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const nieuw = worksheets.add('Drie');
      nieuw.load('id,position');
      await context.sync();
      expect(nieuw.position).toBe(2);
      nieuw.name = 'Derde';
      worksheets.getItem('Twee').visibility = Excel.SheetVisibility.veryHidden;
      nieuw.protection.protect({ allowFormatCells: true });
      worksheets.getItem('Een').delete();
      await context.sync();
    });
    expect(workbook.bladen.map((blad) => [blad.naam, blad.zichtbaarheid, blad.beveiliging !== null])).toEqual([
      ['Twee', 'VeryHidden', false],
      ['Derde', 'Visible', true],
    ]);
  });

  test.each([
    ['a name that is taken', 'een', 'ItemAlreadyExists'],
    ['a name with a bracket', 'a[b]', 'InvalidArgument'],
    ['a name of 32 characters', 'x'.repeat(32), 'InvalidArgument'],
  ])('%s is refused', async (_, naam, code) => {
    startExcel({ Een: [] });
    const poging = Excel.run(async (context) => {
      context.workbook.worksheets.add(naam);
      await context.sync();
    });
    await expect(poging).rejects.toMatchObject({ code });
  });

  test('the last visible sheet stays', async () => {
    const { workbook } = startExcel({ Een: [] });
    const poging = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Een').delete();
      await context.sync();
    });
    await expect(poging).rejects.toMatchObject({ code: 'InvalidOperation' });
    expect(workbook.bladen).toHaveLength(1);
  });
});

describe('rights', () => {
  const schrijf = (adres: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange(adres).values = [['x']];
      await context.sync();
    });

  test('nothing is written on a protected sheet, unlocked cells excepted', async () => {
    const { workbook } = startExcel();
    const blad = workbook.plek('Blad1!B1');
    blad.blad.vergrendel([blad.blok], false);
    blad.blad.beveilig({ opties: {}, wachtwoord: '' });
    await expect(schrijf('A1')).rejects.toMatchObject({ code: 'AccessDenied' });
    await schrijf('B1');
    expect(blad.blad.waarde(0, 1)).toBe('x');
  });

  test('nothing is written in a read-only workbook', async () => {
    const { workbook } = startExcel();
    workbook.alleenLezen = true;
    await expect(schrijf('A1')).rejects.toMatchObject({ code: 'AccessDenied' });
  });
});

test('a rule for what may be typed is kept at its address, and does not hold back what the API writes', async () => {
  const { workbook } = startExcel();
  const rule = { list: { inCellDropDown: true, source: '=$C$1:$C$3' } };
  await Excel.run(async (context) => {
    const bereik = context.workbook.worksheets.getItem('Blad1').getRange('A1:A2');
    bereik.dataValidation.rule = rule;
    bereik.dataValidation.load('rule');
    bereik.values = [['niet in de lijst'], ['']];
    await context.sync();
    expect(bereik.dataValidation.rule).toEqual(rule);
  });
  expect([...workbook.blad('Blad1')!.validaties]).toEqual([['A1:A2', { rule }]]);
  expect(workbook.blad('Blad1')!.waarde(0, 0)).toBe('niet in de lijst');
});

test('with its structure protected a workbook keeps its sheets, while cells can be written', async () => {
  const { workbook } = startExcel();
  const metBlad = (doe: (blad: Excel.Worksheet, bladen: Excel.WorksheetCollection) => void) =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      doe(worksheets.getItem('Blad1'), worksheets);
      await context.sync();
    });
  await Excel.run(async (context) => {
    context.workbook.protection.protect('geheim');
    await context.sync();
  });
  await expect(metBlad((_, bladen) => bladen.add('Nieuw'))).rejects.toMatchObject({ code: 'AccessDenied' });
  await expect(metBlad((blad) => (blad.name = 'Anders'))).rejects.toMatchObject({ code: 'AccessDenied' });
  await expect(metBlad((blad) => blad.delete())).rejects.toMatchObject({ code: 'AccessDenied' });
  await metBlad((blad) => (blad.getRange('A1').values = [['kan']]));
  expect(workbook.bladen.map(({ naam }) => naam)).toEqual(['Blad1']);
});

test('what is not emulated says so', async () => {
  startExcel();
  const poging = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').shapes.load('items/name');
    await context.sync();
  });
  await expect(poging).rejects.toMatchObject({
    code: 'NotImplemented',
    message: 'The emulated Excel has no Worksheet.Shapes',
  });
});
