import type { Plaats } from '../../src/begroting/plaats';
import { Excelfout } from '../../src/excel/excelfout';
import { openExcelwerkmap } from '../../src/excel/openExcelwerkmap';
import { blokadres, HEEL_BLAD } from '../../src/host/adres';
import type { Werkmap } from '../../src/host/werkmap';
import { leesAdres } from '../../src/sheet/adres';
import { startExcel } from '../host/startExcel';
import { versnelKlok } from './versnelKlok';

const excel = openExcelwerkmap();
versnelKlok();

function plaats(blad: string, adres: string): Plaats {
  return { blad, ...leesAdres(adres)! };
}

function metEigenRegels(): Werkmap {
  const { workbook } = startExcel({ Jeugd: [[1, 2]], Ouderen: [[3]], Wijken: [] });
  for (const [i, type] of ['CellValue', 'Custom'].entries()) {
    workbook.blad('Jeugd')!.opmaakregels.push({
      id: `eigen ${i}`,
      type,
      blokken: [HEEL_BLAD],
      formule: '=A1>2',
      opmaak: new Map(),
      stoptHier: false,
    });
  }
  return workbook;
}

/** Our rules per sheet, as the cells they are on. */
function gemarkeerd({ bladen }: Werkmap): Record<string, string[]> {
  const paren = bladen.map((blad) => {
    const regels = blad.opmaakregels.filter(({ formule }) => formule.includes('Sluitend'));
    return [blad.naam, regels.map(({ blokken }) => blokken.map(blokadres).join(','))] as const;
  });
  return Object.fromEntries(paren.filter(([, regels]) => regels.length > 0));
}

const vanGebruiker = (workbook: Werkmap) =>
  workbook.blad('Jeugd')!.opmaakregels.flatMap(({ id }) => (id.startsWith('eigen') ? [id] : []));

const CELLEN = [plaats('Jeugd', 'D7'), plaats('Ouderen', 'A1'), plaats('Jeugd', 'E9'), plaats('Jeugd', 'D7')];

test('one rule per sheet, and the rules of the user stay', async () => {
  const workbook = metEigenRegels();
  expect(await excel.markeer(CELLEN)).toEqual({ gemarkeerd: 3, overgeslagen: [] });
  expect(gemarkeerd(workbook)).toEqual({ Jeugd: ['D7,E9'], Ouderen: ['A1'] });
  expect(vanGebruiker(workbook)).toEqual(['eigen 0', 'eigen 1']);
});

test('marking again replaces, removing removes; cells and other rules are untouched', async () => {
  const workbook = metEigenRegels();
  await excel.markeer(CELLEN);
  await excel.markeer([plaats('Wijken', 'B2')]);
  expect(gemarkeerd(workbook)).toEqual({ Wijken: ['B2'] });
  expect(await excel.verwijderMarkering()).toEqual({ verwijderd: 1, overgeslagen: [] });
  expect(gemarkeerd(workbook)).toEqual({});
  expect(vanGebruiker(workbook)).toEqual(['eigen 0', 'eigen 1']);
  expect([...workbook.blad('Wijken')!.cellen()]).toEqual([]);
});

test('a list of cells that is too long for Excel takes several rules', async () => {
  const { workbook } = startExcel({ Jeugd: [] });
  const veel = Array.from({ length: 3_000 }, (_, rij) => ({ blad: 'Jeugd', rij, kolom: rij % 3 }));
  expect((await excel.markeer(veel)).gemarkeerd).toBe(3_000);
  const regels = gemarkeerd(workbook).Jeugd!;
  expect(regels.length).toBeLessThan(6);
  expect(regels.flatMap((regel) => regel.split(','))).toHaveLength(3_000);
  await excel.verwijderMarkering();
  expect(gemarkeerd(workbook)).toEqual({});
});

test('sheets that are protected or gone are told, the others are marked', async () => {
  const workbook = metEigenRegels();
  workbook.blad('Jeugd')!.beveilig({ opties: { allowFormatCells: false }, wachtwoord: '' });
  workbook.blad('Ouderen')!.beveilig({ opties: { allowFormatCells: true }, wachtwoord: '' });
  expect(await excel.markeer([...CELLEN, plaats('Oud', 'A1')])).toEqual({
    gemarkeerd: 1,
    overgeslagen: ['Blad Jeugd is beveiligd.', 'Blad Oud is er niet meer.'],
  });
  expect(gemarkeerd(workbook)).toEqual({ Ouderen: ['A1'] });
});

test('as many round trips for many sheets as for one', async () => {
  const rondes = async (aantal: number) => {
    const namen = Array.from({ length: aantal }, (_, i) => `Blad${i}`);
    const { host } = startExcel(Object.fromEntries(namen.map((naam) => [naam, []])));
    await excel.markeer(namen.map((naam) => plaats(naam, 'A1')));
    await excel.markeer(namen.map((naam) => plaats(naam, 'B1')));
    return host.rondes;
  };
  expect(await rondes(40)).toBe(await rondes(1));
});

const CODES = [
  'GeneralException',
  'AccessDenied',
  'ActivityLimitReached',
  'InvalidOperationInCellEditMode',
  'ItemNotFound',
];
const STORINGEN = CODES.flatMap((code) =>
  [1, 2, 3, 4].flatMap((bij) => [[code, bij, 1] as const, [code, bij, 9] as const]),
);

test.each(STORINGEN)(
  '%s at round trip %i, %i times: an Excelfout at most, and the user loses nothing',
  async (code, bij, keer) => {
    const { host, workbook } = startExcel(metEigenRegels());
    await excel.markeer([plaats('Wijken', 'B2')]);
    host.fout.volgende(code, { bij, keer, naActies: 5 });
    const uitslag: unknown = await excel.markeer(CELLEN).catch((fout: unknown) => fout);
    host.fout.wis();
    expect(vanGebruiker(workbook)).toEqual(['eigen 0', 'eigen 1']);
    if (uitslag instanceof Excelfout) expect(uitslag.message).toContain('De bedragen zijn niet veranderd');
    else expect(gemarkeerd(workbook)).toEqual({ Jeugd: ['D7,E9'], Ouderen: ['A1'] });
    await excel.verwijderMarkering();
    expect(gemarkeerd(workbook)).toEqual({});
  },
);
