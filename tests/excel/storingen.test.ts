import { Excelfout } from '../../src/excel/excelfout';
import { openExcelwerkmap } from '../../src/excel/openExcelwerkmap';
import type { Schrijfuitslag } from '../../src/excel/excelwerkmap';
import { TIJDSLIMIET } from '../../src/excel/voerUit';
import type { Edit } from '../../src/sheet/edit';
import type { Foutopties } from '../../src/host/foutschakelaar';
import type { Werkmap } from '../../src/host/werkmap';
import { startExcel } from '../host/startExcel';
import { versnelKlok } from './versnelKlok';

const excel = openExcelwerkmap();
versnelKlok();

const JEUGD = [
  ['Post', 'Begroting', 'Realisatie', 'Saldo'],
  ['Scholing', 1000, 900, 100],
  ['Beheer', 2000, 2100, -100],
  ['Huur', 500, 500, 0],
];

const SALDI = [2, 3, 4].map((rij): Edit => {
  const was = { waarde: JEUGD[rij - 1]![3] as number };
  const plaats = { blad: 'Jeugd', rij: rij - 1, kolom: 3 };
  return { plaats, was, wordt: { formule: `=B${rij}-C${rij}` }, reden: 'saldo' };
});

const CODES = [
  'InvalidOperationInCellEditMode',
  'ActivityLimitReached',
  'GeneralException',
  'RequestAborted',
  'AccessDenied',
  'ItemNotFound',
  'InsertDeleteConflict',
  'InactiveWorkbook',
  'MergedRangeConflict',
  'NotImplemented',
  'InvalidArgument',
  'HostRestartNeeded',
];

/** Every code at every round trip, as a refusal, half way, and lasting. */
const STORINGEN = CODES.flatMap((code) =>
  [1, 2, 3].flatMap((bij) =>
    [{ bij }, { bij, naActies: 8 }, { bij, keer: 20 }].map((opties: Foutopties) => [code, opties] as const),
  ),
);

async function uitkomst<T>(belofte: Promise<T>): Promise<T | Excelfout> {
  return belofte.catch((fout: unknown) => {
    expect(fout).toBeInstanceOf(Excelfout);
    return fout as Excelfout;
  });
}

function inhoudVan(workbook: Werkmap, { plaats }: Edit): unknown {
  const { formule, waarde } = workbook.blad('Jeugd')!.cel(plaats.rij, plaats.kolom);
  return formule ?? waarde;
}

/** Cells that hold what an edit puts there, and no others, are called written. */
function eisWaar(workbook: Werkmap, uitslag: Schrijfuitslag, was: readonly unknown[], wordt: readonly unknown[]): void {
  const gemeld = new Set(uitslag.geschreven.map(({ plaats }) => plaats.rij));
  for (const [i, edit] of SALDI.entries()) {
    expect(inhoudVan(workbook, edit)).toEqual(gemeld.has(edit.plaats.rij) ? wordt[i] : was[i]);
  }
  expect(uitslag.geschreven.length + uitslag.overgeslagen.length).toBe(SALDI.length);
  for (const { waarom } of uitslag.overgeslagen) expect(waarom).toMatch(/\.$/);
}

const OUD = [100, -100, 0];
const NIEUW = ['=B2-C2', '=B3-C3', '=B4-C4'];

describe('reading', () => {
  test.each(STORINGEN)('%s, %j: the whole workbook, or an Excelfout', async (code, opties) => {
    const { host } = startExcel({ Jeugd: JEUGD, Ouderen: JEUGD });
    const heel = await excel.lees();
    host.fout.volgende(code, opties);
    const gelezen = await uitkomst(excel.lees());
    if (gelezen instanceof Excelfout) expect(gelezen.message).toContain('De werkmap is niet veranderd.');
    else expect(gelezen).toEqual(heel);
  });

  test.each(['ActivityLimitReached', 'GeneralException'])('%s that passes is not noticed', async (code) => {
    const { host } = startExcel({ Jeugd: JEUGD });
    host.fout.volgende(code, { bij: 3 });
    expect((await excel.lees()).bladen[0]!.rijen).toHaveLength(4);
  });
});

describe('writing', () => {
  test.each(STORINGEN)('%s, %j: what is told is what is in the workbook', async (code, opties) => {
    const { host, workbook } = startExcel({ Jeugd: JEUGD });
    host.fout.volgende(code, opties);
    const uitslag = await uitkomst(excel.schrijf(SALDI));
    host.fout.wis();
    if (!(uitslag instanceof Excelfout)) return eisWaar(workbook, uitslag, OUD, NIEUW);
    const zeker = uitslag.message.includes('De werkmap is niet veranderd.');
    expect(zeker || uitslag.message.includes('Een deel van de cellen kan al zijn aangepast.')).toBe(true);
    if (zeker) expect(SALDI.map((edit) => inhoudVan(workbook, edit))).toEqual(OUD);
  });

  test.each([1, 9, 17, 25])('half way, after %i actions, it is finished all the same', async (naActies) => {
    const { host, workbook } = startExcel({ Jeugd: JEUGD });
    host.fout.volgende('ActivityLimitReached', { bij: 2, naActies });
    eisWaar(workbook, (await uitkomst(excel.schrijf(SALDI))) as Schrijfuitslag, OUD, NIEUW);
    expect(SALDI.map((edit) => inhoudVan(workbook, edit))).toEqual(NIEUW);
  });

  test('a lasting refusal half way: what was written is told, the rest is as it was', async () => {
    const { host, workbook } = startExcel({ Jeugd: JEUGD });
    host.fout.volgende('AccessDenied', { bij: 2, naActies: 12 });
    const uitslag = (await uitkomst(excel.schrijf(SALDI))) as Schrijfuitslag;
    eisWaar(workbook, uitslag, OUD, NIEUW);
    expect([uitslag.geschreven.length, uitslag.overgeslagen.length]).toEqual([1, 2]);
    expect(uitslag.overgeslagen[0]!.waarom).toContain('De cel is bij nalezen niet aangepast.');
  });

  test.each(STORINGEN)('undoing with %s, %j tells the truth too', async (code, opties) => {
    const { host, workbook } = startExcel({ Jeugd: JEUGD });
    const geschreven = await excel.schrijf(SALDI);
    host.fout.volgende(code, opties);
    const uitslag = await uitkomst(excel.maakOngedaan(geschreven));
    if (!(uitslag instanceof Excelfout)) eisWaar(workbook, uitslag, NIEUW, OUD);
  });

  test('a colleague and a failure at the same time: the colleague keeps what was typed', async () => {
    const { host, workbook } = startExcel({ Jeugd: JEUGD });
    host.fout.volgende('ActivityLimitReached', { bij: 2, naActies: 12 });
    host.voorVolgende(() => host.collega('Jeugd!D3', 'nagekeken'), { bij: 3 });
    const uitslag = (await uitkomst(excel.schrijf(SALDI))) as Schrijfuitslag;
    expect(SALDI.map((edit) => inhoudVan(workbook, edit))).toEqual(['=B2-C2', 'nagekeken', '=B4-C4']);
    expect(uitslag.geschreven).toHaveLength(2);
  });
});

describe('an Excel that does not answer', () => {
  test.each(['lees', 'schrijf'] as const)('%s gives up and says so', async (doe) => {
    const { host } = startExcel({ Jeugd: JEUGD });
    host.vertraging = 2 * TIJDSLIMIET;
    const fout = await uitkomst<unknown>(doe === 'lees' ? excel.lees() : excel.schrijf(SALDI));
    expect((fout as Excelfout).message).toMatch(/^Excel antwoordt niet\. De werkmap is niet veranderd\./);
    expect((fout as Excelfout).herhaalbaar).toBe(true);
    host.vertraging = 0;
    expect((await excel.lees()).bladen).toHaveLength(1);
  });

  test('a write that hangs: told that it is not certain what was written', async () => {
    const { host } = startExcel({ Jeugd: JEUGD });
    host.voorVolgende(() => (host.vertraging = 2 * TIJDSLIMIET));
    const fout = (await uitkomst(excel.schrijf(SALDI))) as Excelfout;
    expect(fout.message).toMatch(/^Excel antwoordt niet\. Een deel van de cellen kan al zijn aangepast\./);
  });
});

test('a write that hangs and is carried out later: what is told leaves that open', async () => {
  const { host, workbook } = startExcel({ Jeugd: JEUGD });
  setTimeout(() => host.collega('Jeugd!D3', 'nagekeken'), TIJDSLIMIET / 2);
  host.voorVolgende(() => {
    host.vertraging = 2 * TIJDSLIMIET;
    setTimeout(() => (host.vertraging = 0), 100);
  });
  const uitslag = (await uitkomst(excel.schrijf(SALDI))) as Schrijfuitslag;
  expect(SALDI.map((edit) => inhoudVan(workbook, edit))).toEqual([100, 'nagekeken', 0]);
  expect(uitslag.overgeslagen.map(({ waarom }) => waarom)).toEqual(
    SALDI.map(() => expect.stringContaining('Het schrijven kan alsnog gebeuren') as string),
  );
  await host.rust();
  expect(SALDI.map((edit) => inhoudVan(workbook, edit))).toEqual(NIEUW);
});

test('what the caller does wrong comes out as an Excelfout too', async () => {
  startExcel({ Jeugd: JEUGD });
  const stuk = () => {
    throw new TypeError('mistake of the caller');
  };
  expect(await uitkomst(excel.lees({ voortgang: stuk }))).toBeInstanceOf(Excelfout);
});
