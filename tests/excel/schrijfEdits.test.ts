import { Excelfout } from '../../src/excel/excelfout';
import { openExcelwerkmap } from '../../src/excel/openExcelwerkmap';
import type { Schrijfuitslag } from '../../src/excel/excelwerkmap';
import { TIJDSLIMIET } from '../../src/excel/voerUit';
import type { Celinhoud, Edit } from '../../src/sheet/edit';
import { leesAdres } from '../../src/sheet/adres';
import type { Werkmap } from '../../src/host/werkmap';
import { type Rijen, startExcel } from '../host/startExcel';
import { versnelKlok } from './versnelKlok';

const BEGROTING: Rijen = [
  ['Post', 'Begroting', 'Realisatie', 'Saldo'],
  ['Scholing', 1000, 900, 100],
  ['Beheer', 2000, 2100, -100],
];

const excel = openExcelwerkmap();

function edit(adres: string, was: Celinhoud | number | string | null, wordt: Celinhoud | number | string | null): Edit {
  const { rij, kolom } = leesAdres(adres)!;
  return {
    plaats: { blad: 'Jeugd', rij, kolom },
    was: inhoud(was),
    wordt: inhoud(wordt),
    reden: `wijziging van ${adres}`,
  };
}

function inhoud(wat: Celinhoud | number | string | null): Celinhoud {
  if (typeof wat === 'object' && wat !== null) return wat;
  return typeof wat === 'string' && wat.startsWith('=') ? { formule: wat } : { waarde: wat };
}

function staat(workbook: Werkmap, adres: string): unknown {
  const { rij, kolom } = leesAdres(adres)!;
  const { formule, waarde } = workbook.blad('Jeugd')!.cel(rij, kolom);
  return formule ?? waarde;
}

const redenen = ({ overgeslagen }: Schrijfuitslag) => overgeslagen.map(({ waarom }) => waarom);

const SALDI = [edit('D2', 100, '=B2-C2'), edit('D3', -100, '=B3-C3')];

versnelKlok();

describe('where the user saw it', () => {
  const ZONDER_TEKST = [
    ['Post', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'],
    ['Scholing', 1000, 900, 100],
    ['Beheer', 2000, 2100, -100],
    ['Huur', 500, 500, 0],
  ];
  const BIJ_BEHEER = edit('E3', null, { waarde: 'Het beheer viel duurder uit.' });

  test.each([
    ['before it is read again', 1],
    ['just before it is written', 2],
  ])('a row that somebody puts in %s: the text does not end up beside another post', async (_, bij) => {
    const { host, workbook } = startExcel({ Jeugd: ZONDER_TEKST });
    const gezien = await excel.lees();
    host.voorVolgende(() => workbook.blad('Jeugd')!.verschuifRijen(1, 1), { bij });
    const uitslag = await excel.schrijf([BIJ_BEHEER], gezien);
    expect(['E3', 'E4'].map((adres) => staat(workbook, adres))).toEqual([null, null]);
    expect(redenen(uitslag)).toEqual([
      'De rij of kolom van Jeugd!E3 is intussen verschoven of heet anders; de cel is gebleven zoals zij was. Controleer de werkmap opnieuw.',
    ]);
  });

  test.each([
    ['just before it is written', 2, ['Het beheer viel duurder uit.', null], 'de tekst “Het beheer viel duurder uit.”'],
    ['right after', 3, [null, 'Het beheer viel duurder uit.'], 'niets'],
  ])('a row put in %s, and Excel gives no witnesses: told as uncertain', async (_, bij, staan, nu) => {
    const { host, workbook } = startExcel({ Jeugd: ZONDER_TEKST });
    const gezien = await excel.lees();
    host.fout.volgende('AccessDenied', { bij: 2, naActies: Infinity });
    host.voorVolgende(() => workbook.blad('Jeugd')!.verschuifRijen(1, 1), { bij });
    const uitslag = await excel.schrijf([BIJ_BEHEER], gezien);
    expect(['E3', 'E4'].map((adres) => staat(workbook, adres))).toEqual(staan);
    expect(uitslag.geschreven).toEqual([]);
    expect(redenen(uitslag)).toEqual([
      `De rij of kolom van Jeugd!E3 is intussen verschoven of heet anders, en Excel brak het schrijven af. Het is niet zeker of er is geschreven, en in welke rij of kolom; in Jeugd!E3 staat nu ${nu}. Kijk dit na en controleer de werkmap opnieuw.`,
    ]);
  });

  test('rows that were sorted meanwhile, and another column: nothing is written', async () => {
    const { host, workbook } = startExcel({ Jeugd: ZONDER_TEKST });
    const gezien = await excel.lees();
    workbook.blad('Jeugd')!.sorteer({ rij: 1, kolom: 0, rijen: 3, kolommen: 5 }, [2, 3, 1]);
    expect(redenen(await excel.schrijf([BIJ_BEHEER], gezien))).toHaveLength(1);
    workbook.blad('Jeugd')!.sorteer({ rij: 1, kolom: 0, rijen: 3, kolommen: 5 }, [3, 1, 2]);
    host.typ('Jeugd!E1', 'Opmerking van de directie');
    expect(redenen(await excel.schrijf([BIJ_BEHEER], gezien))).toHaveLength(1);
    expect(staat(workbook, 'E3')).toBeNull();
  });

  test('a row without a name is known by its amounts', async () => {
    const zonderNaam = [...ZONDER_TEKST.slice(0, 2), [null, 2000, 2100, '=B3-C3'], [null, 500, 500, '=B4-C4']];
    const { workbook } = startExcel({ Jeugd: zonderNaam });
    const gezien = await excel.lees();
    expect((await excel.schrijf([BIJ_BEHEER], gezien)).geschreven).toEqual([BIJ_BEHEER]);
    await excel.schrijf([edit('E3', 'Het beheer viel duurder uit.', null)], gezien);
    workbook.blad('Jeugd')!.sorteer({ rij: 1, kolom: 0, rijen: 3, kolommen: 5 }, [1, 3, 2]);
    expect(redenen(await excel.schrijf([BIJ_BEHEER], gezien))).toHaveLength(1);
    expect(staat(workbook, 'E3')).toBeNull();
  });

  test('undoing later is in the same row too', async () => {
    const { workbook } = startExcel({ Jeugd: ZONDER_TEKST });
    const gezien = await excel.lees();
    const uitslag = await excel.schrijf([edit('D3', -100, 0)], gezien);
    workbook.blad('Jeugd')!.verschuifRijen(1, -1);
    expect(redenen(await excel.maakOngedaan(uitslag))).toHaveLength(1);
    expect(['D2', 'D3'].map((adres) => staat(workbook, adres))).toEqual([0, 0]);
  });

  test('what the edits themselves change does not stop them, and it takes as many round trips', async () => {
    const { host } = startExcel({ Jeugd: ZONDER_TEKST });
    const gezien = await excel.lees();
    const begin = host.rondes;
    const edits = [
      edit('A3', 'Beheer', { waarde: 'Beheer en onderhoud' }),
      BIJ_BEHEER,
      edit('E1', 'Toelichting', { waarde: 'Uitleg' }),
    ];
    const uitslag = await excel.schrijf(edits, gezien);
    expect([uitslag.geschreven, host.rondes - begin]).toEqual([edits, 2]);
    expect((await excel.maakOngedaan(uitslag)).geschreven).toHaveLength(3);
  });
});

describe('writing', () => {
  test('two round trips, and only the cells asked for', async () => {
    const { host, workbook } = startExcel({ Jeugd: BEGROTING });
    const uitslag = await excel.schrijf(SALDI);
    expect(uitslag).toEqual({ geschreven: SALDI, overgeslagen: [] });
    expect([staat(workbook, 'D2'), staat(workbook, 'D3'), staat(workbook, 'D1')]).toEqual([
      '=B2-C2',
      '=B3-C3',
      'Saldo',
    ]);
    expect(host.rondes).toBe(2);
  });

  test.each([
    ['=1+1'],
    ['+31 6 12345678'],
    ["'s-Gravenhage"],
    ['2024'],
    ['1-2'],
    ['mei 2024'],
    ['TRUE'],
    ['#N/A'],
    ['Het saldo gaat mee naar 2025.'],
  ])('the text %j stays text', async (tekst) => {
    const { workbook } = startExcel({ Jeugd: BEGROTING });
    const uitslag = await excel.schrijf([edit('E2', null, { waarde: tekst })]);
    expect(redenen(uitslag)).toEqual([]);
    expect(workbook.blad('Jeugd')!.cel(1, 4)).toMatchObject({ waarde: tekst, formule: null });
  });

  test('a cell can be emptied', async () => {
    const { workbook } = startExcel({ Jeugd: BEGROTING });
    await excel.schrijf([edit('D2', 100, null)]);
    expect(staat(workbook, 'D2')).toBeNull();
  });

  test('nothing to do takes no round trip', async () => {
    const { host } = startExcel({ Jeugd: BEGROTING });
    expect(await excel.schrijf([])).toEqual({ geschreven: [], overgeslagen: [] });
    expect(host.rondes).toBe(0);
  });
});

describe('what is skipped, and why', () => {
  test('a cell that changed since it was read', async () => {
    const { host, workbook } = startExcel({ Jeugd: BEGROTING });
    host.collega('Jeugd!D2', 123456.5);
    const uitslag = await excel.schrijf(SALDI);
    expect(uitslag.geschreven).toEqual([SALDI[1]]);
    expect(redenen(uitslag)).toEqual([
      'In Jeugd!D2 staat nu 123.456,5; dat is blijven staan. Controleer de werkmap opnieuw.',
    ]);
    expect(staat(workbook, 'D2')).toBe(123456.5);
  });

  test('a cell that changes between reading again and writing', async () => {
    const { host, workbook } = startExcel({ Jeugd: BEGROTING });
    host.voorVolgende(() => host.collega('Jeugd!D2', '=B2*2'), { bij: 2 });
    const uitslag = await excel.schrijf(SALDI);
    expect(uitslag.geschreven).toEqual([SALDI[1]]);
    expect(redenen(uitslag)).toEqual(['In Jeugd!D2 kwam intussen de formule =B2*2; dat is blijven staan.']);
    expect(staat(workbook, 'D2')).toBe('=B2*2');
  });

  test('a cell that changes again while it is given back', async () => {
    const { host, workbook } = startExcel({ Jeugd: BEGROTING });
    host.voorVolgende(() => host.collega('Jeugd!D2', 'eerste'), { bij: 2 });
    host.voorVolgende(() => host.collega('Jeugd!D2', 'tweede'), { bij: 3 });
    expect((await excel.schrijf(SALDI)).geschreven).toEqual([SALDI[1]]);
    expect(staat(workbook, 'D2')).toBe('tweede');
  });

  test('when giving back fails, it tells what stood there', async () => {
    const { host } = startExcel({ Jeugd: BEGROTING });
    host.voorVolgende(() => host.collega('Jeugd!D2', 'van een collega'), { bij: 2 });
    host.fout.volgende('AccessDenied', { bij: 3 });
    expect(redenen(await excel.schrijf(SALDI))).toEqual([
      'In Jeugd!D2 stond de tekst “van een collega”; zet dat zelf terug.',
    ]);
  });

  test('a protected sheet', async () => {
    const { workbook } = startExcel({ Jeugd: BEGROTING });
    workbook.blad('Jeugd')!.beveilig({ opties: {}, wachtwoord: '' });
    expect(redenen(await excel.schrijf(SALDI))[0]).toBe(
      'Blad Jeugd is beveiligd. Hef de beveiliging op en probeer het opnieuw.',
    );
  });

  test('an unlocked cell of a protected sheet is written', async () => {
    const { workbook } = startExcel({ Jeugd: BEGROTING });
    const blad = workbook.blad('Jeugd')!;
    blad.vergrendel([{ rij: 1, kolom: 3, rijen: 1, kolommen: 1 }], false);
    blad.beveilig({ opties: {}, wachtwoord: '' });
    expect((await excel.schrijf(SALDI)).geschreven).toEqual([SALDI[0]]);
  });

  test('a sheet that is gone; the others are written', async () => {
    const { workbook } = startExcel({ Jeugd: BEGROTING, Ouderen: [] });
    const weg = { ...SALDI[0]!, plaats: { blad: 'Wijken', rij: 1, kolom: 3 } };
    const uitslag = await excel.schrijf([weg, SALDI[1]!]);
    expect(redenen(uitslag)).toEqual(['Blad Wijken is er niet meer. Controleer de werkmap opnieuw.']);
    expect(staat(workbook, 'D3')).toBe('=B3-C3');
  });

  test('a read-only workbook', async () => {
    const { workbook } = startExcel({ Jeugd: BEGROTING });
    workbook.alleenLezen = true;
    expect(redenen(await excel.schrijf(SALDI))[0]).toBe(
      'De werkmap is alleen-lezen. Sla een kopie op om te kunnen schrijven.',
    );
  });

  test('a number in a cell with text format, which Excel would keep as text', async () => {
    const { workbook } = startExcel({ Jeugd: BEGROTING });
    workbook.blad('Jeugd')!.zetFormaat({ rij: 1, kolom: 3, rijen: 1, kolommen: 1 }, () => '@');
    expect(redenen(await excel.schrijf(SALDI))).toEqual([
      'Jeugd!D2 heeft de notatie Tekst. Kies eerst een getalnotatie.',
    ]);
  });

  test('a second edit of a cell, and one that changes nothing', async () => {
    startExcel({ Jeugd: BEGROTING });
    const uitslag = await excel.schrijf([SALDI[0]!, edit('D2', 100, 5), edit('D3', -100, -100)]);
    expect(uitslag.geschreven).toEqual([SALDI[0]]);
    expect(redenen(uitslag)).toEqual([
      'Deze cel staat twee keer in de lijst; alleen de eerste keer telt.',
      'In Jeugd!D3 staat dit al.',
    ]);
  });

  test('a cell that is being edited: everything waits, then says what to do', async () => {
    const { host, workbook } = startExcel({ Jeugd: BEGROTING });
    host.begintTypen();
    const fout: unknown = await excel.schrijf(SALDI).catch((reden: unknown) => reden);
    expect(fout).toBeInstanceOf(Excelfout);
    expect(fout).toMatchObject({
      message:
        'Er wordt nog in een cel getypt. De werkmap is niet veranderd. Druk in het blad op Enter of Esc en probeer het opnieuw.',
      herhaalbaar: true,
    });
    expect(staat(workbook, 'D2')).toBe(100);
  });

  test('a cell that is edited for a moment only costs that moment', async () => {
    const { host } = startExcel({ Jeugd: BEGROTING });
    host.begintTypen();
    setTimeout(() => host.klaarMetTypen(), 700);
    expect((await excel.schrijf(SALDI)).geschreven).toEqual(SALDI);
  });
});

describe('undoing', () => {
  test('puts back what was there', async () => {
    const { workbook } = startExcel({ Jeugd: BEGROTING });
    const edits = [...SALDI, edit('A2', 'Scholing', { waarde: '=nieuw' }), edit('E2', null, 'tekst')];
    const uitslag = await excel.maakOngedaan(await excel.schrijf(edits));
    expect(uitslag.overgeslagen).toEqual([]);
    expect(['D2', 'D3', 'A2', 'E2'].map((adres) => staat(workbook, adres))).toEqual([100, -100, 'Scholing', null]);
  });

  test('leaves and lists what changed since', async () => {
    const { host, workbook } = startExcel({ Jeugd: BEGROTING });
    const geschreven = await excel.schrijf(SALDI);
    host.collega('Jeugd!D3', 'nagekeken');
    const uitslag = await excel.maakOngedaan(geschreven);
    expect(staat(workbook, 'D2')).toBe(100);
    expect(redenen(uitslag)).toEqual([
      'In Jeugd!D3 staat nu de tekst “nagekeken”; dat is blijven staan. Controleer de werkmap opnieuw.',
    ]);
  });
});

describe('more cells than fit in one request', () => {
  const veel = Array.from({ length: 2_500 }, (_, i) => edit(`A${i + 1}`, null, i));

  test('all are written', async () => {
    const { workbook } = startExcel({ Jeugd: [] });
    expect((await excel.schrijf(veel)).geschreven).toHaveLength(2_500);
    expect(staat(workbook, 'A2500')).toBe(2_499);
  });

  test('what was written before it went wrong is not forgotten', async () => {
    const { host, workbook } = startExcel({ Jeugd: [] });
    host.fout.volgende('AccessDenied', { bij: 3, keer: 10 });
    const { geschreven, overgeslagen } = await excel.schrijf(veel);
    expect([geschreven.length, overgeslagen.length]).toEqual([1_000, 1_500]);
    expect(staat(workbook, 'A1000')).toBe(999);
    expect(staat(workbook, 'A1001')).toBeNull();
  });

  test('what may still be written is told too when the rest fails', async () => {
    const { host } = startExcel({ Jeugd: [] });
    host.voorVolgende(() => {
      host.vertraging = 2 * TIJDSLIMIET;
      setTimeout(() => (host.vertraging = 0), 100);
    });
    host.fout.volgende('AccessDenied', { bij: 3, keer: 10 });
    const { geschreven, overgeslagen } = await excel.schrijf(veel);
    expect([geschreven.length, overgeslagen.length]).toEqual([0, 2_500]);
    expect(overgeslagen[0]!.waarom).toContain('Het schrijven kan alsnog gebeuren');
    await host.rust();
  });
});
