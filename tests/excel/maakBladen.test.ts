import { Excelfout } from '../../src/excel/excelfout';
import { openExcelwerkmap } from '../../src/excel/openExcelwerkmap';
import type { Werkmap } from '../../src/host/werkmap';
import { regelingen } from '../../src/regelingen/index';
import { nieuweBegroting } from '../../src/bladen/nieuweBegroting';
import { OPZET } from '../review/begrotingInWerkmap';
import { type Rijen, startExcel } from '../host/startExcel';
import { versnelKlok } from './versnelKlok';

const excel = openExcelwerkmap();
versnelKlok();

const PLANNEN = nieuweBegroting(OPZET, regelingen);
const NIEUW = ['Totaaloverzicht', 'Ouderen', 'Jeugd en gezin', 'Regelingen'];

const namen = ({ bladen }: Werkmap) => bladen.map(({ naam }) => naam);

function begin(bladen: Readonly<Record<string, Rijen>> = { Blad1: [['eigen', 1]] }) {
  return startExcel(bladen);
}

async function melding(belofte: Promise<unknown>): Promise<string> {
  return belofte.then(
    () => 'gelukt',
    (fout: unknown) => {
      expect(fout).toBeInstanceOf(Excelfout);
      return (fout as Excelfout).message;
    },
  );
}

describe('making sheets', () => {
  test('they come after the others, with formulas that compute', async () => {
    const { workbook, host } = begin();
    const { gemaakt, fout } = await excel.maakBladen(PLANNEN);
    expect(fout).toBeNull();
    expect(gemaakt.map(({ naam }) => naam)).toEqual(NIEUW);
    expect(namen(workbook)).toEqual(['Blad1', ...NIEUW]);
    expect(workbook.blad('Blad1')!.waarde(0, 0)).toBe('eigen');
    host.typ('Ouderen!B4', 'SPUK IZA');
    host.typ('Ouderen!C4', 900);
    host.typ('Ouderen!D4', 350);
    host.typ('Regelingen!B4', 900);
    expect(workbook.blad('Totaaloverzicht')!.waarde(5, 3)).toBe(550);
    expect(workbook.blad('Regelingen')!.waarde(3, 2)).toBe(350);
    expect(workbook.blad('Regelingen')!.waarde(3, 4)).toBe(550);
  });

  test('four round trips, for three sheets and for thirty', async () => {
    const themalijnen = Array.from({ length: 28 }, (_, i) => `Lijn ${i}`);
    for (const plannen of [PLANNEN, nieuweBegroting({ ...OPZET, themalijnen, posten: 40 }, regelingen)]) {
      const { host } = begin();
      await excel.maakBladen(plannen);
      expect(host.rondes).toBe(4);
    }
  });

  test('amounts, headers and widths look the part, and a regeling is chosen from the list', async () => {
    const { workbook } = begin();
    await excel.maakBladen(PLANNEN);
    const blad = workbook.blad('Ouderen')!;
    expect([0, 2, 4, 5].map((kolom) => blad.cel(3, kolom).formaat)).toEqual(['General', '#,##0', '#,##0', 'General']);
    expect(blad.opmaak.get('A3:F3')).toMatchObject({ 'font.bold': true, wrapText: true });
    expect(blad.opmaak.get('F4:F7')).toEqual({ wrapText: true });
    expect([...blad.validaties]).toEqual([
      [
        'B4:B7',
        {
          rule: { list: { inCellDropDown: true, source: "='Regelingen'!$A$4:$A$6" } },
          errorAlert: expect.objectContaining({ style: 'Warning', showAlert: true }) as object,
        },
      ],
    ]);
    expect(blad.aanroepen.map(({ wat, argumenten }) => [wat, ...argumenten])).toEqual([
      ['WorksheetFreezePanes.FreezeRows', 3],
      ['PageLayout.Orientation', 'Landscape'],
      ['PageLayout.Zoom', { horizontalFitToPages: 1 }],
      ['PageLayout.SetPrintTitleRows', '$3:$3'],
    ]);
  });

  test('names stay text, whatever Excel could read in them', async () => {
    const { workbook } = begin();
    await excel.maakBladen(
      nieuweBegroting({ ...OPZET, themalijnen: ['Mei 5', "'t Hof = thuis".slice(1)] }, regelingen),
    );
    expect(workbook.blad('Totaaloverzicht')!.waarde(3, 0)).toBe('Mei 5');
    expect(workbook.blad('Totaaloverzicht')!.waarde(4, 0)).toBe('t Hof = thuis');
  });
});

describe('what stands in the way is told, and nothing changes', () => {
  test.each([
    [
      'a name that is taken, in other capitals',
      { ouderen: [['van ons', 1]], Regelingen: [] },
      /al: Ouderen, Regelingen/,
    ],
    ['one name that is taken', { Totaaloverzicht: [] }, /Er is al een blad Totaaloverzicht\. .*niet veranderd/],
  ])('%s', async (_, bladen, zin) => {
    const { workbook } = begin(bladen);
    expect(await melding(excel.maakBladen(PLANNEN))).toMatch(zin);
    expect(namen(workbook)).toEqual(Object.keys(bladen));
  });

  test('a workbook to which no sheet may be added', async () => {
    const { workbook } = begin();
    workbook.structuurwachtwoord = 'geheim';
    expect(await melding(excel.maakBladen(PLANNEN))).toMatch(/indeling van de werkmap is beveiligd/);
    workbook.structuurwachtwoord = null;
    workbook.alleenLezen = true;
    expect(await melding(excel.maakBladen(PLANNEN))).toMatch(/alleen-lezen/);
    expect(namen(workbook)).toEqual(['Blad1']);
  });

  test('someone is typing: nothing is made', async () => {
    const { workbook, host } = begin();
    host.fout.volgende('InvalidOperationInCellEditMode', { bij: 2 });
    expect(await melding(excel.maakBladen(PLANNEN))).toMatch(/getypt\. Er is niets gemaakt\. .*Enter/);
    expect(namen(workbook)).toEqual(['Blad1']);
  });
});

describe('a failure half way', () => {
  test.each([1, 3, 5, 8, 10, 12])(
    'after %i actions: what is there is told, and can be taken away',
    async (naActies) => {
      const { workbook, host } = begin();
      host.fout.volgende('GeneralException', { bij: 2, naActies });
      const uitslag = await excel.maakBladen(PLANNEN).catch((fout: unknown) => {
        expect((fout as Excelfout).message).toMatch(/Er is niets gemaakt\./);
        return { gemaakt: [], fout: '' };
      });
      expect(uitslag.fout).not.toBeNull();
      expect(['Blad1', ...uitslag.gemaakt.map(({ naam }) => naam)]).toEqual(namen(workbook));
      await excel.verwijderBladen(uitslag.gemaakt);
      expect(namen(workbook)).toEqual(['Blad1']);
    },
  );

  test.each([
    [3, 'not all formats', /niet alle opmaak/],
    [4, 'no print settings', null],
  ])('round trip %i: the sheets work all the same, with %s', async (bij, _, zin) => {
    const { workbook, host } = begin();
    host.fout.volgende('AccessDenied', { bij });
    const { gemaakt, fout } = await excel.maakBladen(PLANNEN);
    expect(namen(workbook)).toEqual(['Blad1', ...NIEUW]);
    if (zin === null) expect(fout).toBeNull();
    else expect(fout).toMatch(zin);
    await excel.verwijderBladen(gemaakt);
    expect(namen(workbook)).toEqual(['Blad1']);
  });

  const CODES = [
    'InvalidOperationInCellEditMode',
    'ActivityLimitReached',
    'GeneralException',
    'ItemNotFound',
    'ApiNotFound',
  ];

  test.each(
    CODES.flatMap((code) =>
      [1, 2, 3, 4].flatMap((bij) => [{ bij }, { bij, naActies: 7 }].map((opties) => [code, opties] as const)),
    ),
  )('%s %j: what is told is what is there', async (code, opties) => {
    const { workbook, host } = begin();
    host.fout.volgende(code, opties);
    const namenVan = async () => {
      try {
        return (await excel.maakBladen(PLANNEN)).gemaakt.map(({ naam }) => naam);
      } catch (fout) {
        expect(fout).toMatchObject({
          name: 'Excelfout',
          message: expect.stringMatching(/niets gemaakt|niet veranderd/) as string,
        });
        return [];
      }
    };
    const gemeld = await namenVan();
    expect(namen(workbook)).toEqual(['Blad1', ...gemeld]);
  });

  test('what is there cannot be read after it: then nothing is promised', async () => {
    const { host } = begin();
    host.fout.volgende('AccessDenied', { bij: 2, naActies: 5 });
    host.fout.volgende('AccessDenied', { bij: 3 });
    expect(await melding(excel.maakBladen(PLANNEN))).toMatch(/Misschien is een deel van de bladen gemaakt\./);
  });

  test('a colleague makes a sheet with one of the names in between: theirs is not taken for ours', async () => {
    const { workbook, host } = begin();
    host.voorVolgende(
      () => workbook.voegBladToe('Ouderen').schrijf({ rij: 0, kolom: 0, rijen: 1, kolommen: 1 }, () => 'van mij'),
      { bij: 2 },
    );
    const { gemaakt, fout } = await excel.maakBladen(PLANNEN);
    expect(fout).toMatch(/met die naam bestaat al\. De begroting is nog niet compleet\./);
    expect(gemaakt.map(({ naam }) => naam)).toEqual(['Totaaloverzicht']);
    await excel.verwijderBladen(gemaakt);
    expect(namen(workbook)).toEqual(['Blad1', 'Ouderen']);
  });
});

describe('taking them away again', () => {
  async function gemaakt() {
    const { workbook, host } = begin();
    return { workbook, host, ...(await excel.maakBladen(PLANNEN)) };
  }

  test('as long as nothing on them was changed', async () => {
    const { workbook, gemaakt: bladen } = await gemaakt();
    expect(await excel.verwijderBladen(bladen)).toEqual({ verwijderd: NIEUW, gebleven: [] });
    expect(namen(workbook)).toEqual(['Blad1']);
  });

  test.each([
    ['an amount', (w: Werkmap) => w.plek('Ouderen!C4').blad.schrijf(w.plek('Ouderen!C4').blok, () => 5), 'Ouderen'],
    [
      'a note outside the table',
      (w: Werkmap) => w.plek('Regelingen!J9').blad.schrijf(w.plek('Regelingen!J9').blok, () => 'let op'),
      'Regelingen',
    ],
    ['another name', (w: Werkmap) => w.hernoem(w.blad('Ouderen')!, 'Senioren'), 'Senioren'],
  ])('%s was changed: all of them stay, and it is told which', async (_, wijzig, blad) => {
    const { workbook, gemaakt: bladen } = await gemaakt();
    wijzig(workbook);
    const { verwijderd, gebleven } = await excel.verwijderBladen(bladen);
    expect(verwijderd).toEqual([]);
    expect(gebleven[0]).toMatch(/is gewijzigd.*geen blad verwijderd/);
    expect(gebleven.join()).toContain(`Blad ${blad} `);
    expect(workbook.bladen).toHaveLength(5);
  });

  test('one that the user removed already is no obstacle', async () => {
    const { workbook, gemaakt: bladen } = await gemaakt();
    workbook.verwijderBlad(workbook.blad('Totaaloverzicht')!);
    expect((await excel.verwijderBladen(bladen)).verwijderd).toEqual(NIEUW.slice(1));
    expect(namen(workbook)).toEqual(['Blad1']);
  });

  test('not when no visible sheet would be left', async () => {
    const { workbook, gemaakt: bladen } = await gemaakt();
    workbook.verwijderBlad(workbook.blad('Blad1')!);
    expect(await melding(excel.verwijderBladen(bladen))).toMatch(/geen zichtbaar blad over.*niet veranderd/);
    expect(namen(workbook)).toEqual(NIEUW);
  });

  test('what stayed after a failure half way is told', async () => {
    const { workbook, host, gemaakt: bladen } = await gemaakt();
    host.fout.volgende('AccessDenied', { bij: 4, naActies: 4 });
    const { verwijderd, gebleven } = await excel.verwijderBladen(bladen);
    expect(verwijderd.length + gebleven.length).toBe(4);
    expect(gebleven).toHaveLength(workbook.bladen.length - 1);
    expect(gebleven.length).toBeGreaterThan(0);
    expect(gebleven.length).toBeLessThan(4);
  });
});

test('making them is no change of someone else', async () => {
  const { host } = begin();
  let wijzigingen = 0;
  const stop = await excel.volgWijzigingen(() => wijzigingen++);
  await excel.maakBladen(PLANNEN);
  await host.rust();
  expect(wijzigingen).toBe(0);
  await stop();
});
