import { BLADTABELLEN } from '../../src/excel/bladtabellen';
import { Excelfout } from '../../src/excel/excelfout';
import { acceptatierij } from '../../src/excel/instellingrijen';
import { openExcelwerkmap } from '../../src/excel/openExcelwerkmap';
import type { Wijziging } from '../../src/excel/planWijzigingen';
import { regelingen } from '../../src/regelingen/index';
import type { ExcelHost } from '../../src/host/excelhost';
import type { Werkmap } from '../../src/host/werkmap';
import type { Instellingen } from '../../src/sheet/instellingen';
import { leesInstellingen, standaardInstellingen } from '../../src/sheet/leesInstellingen';
import type { Tabelnaam } from '../../src/sheet/instellingentabellen';
import { zoekTabelOpTitel } from '../../src/sheet/zoekInstellingentabellen';
import { bladVan } from '../bench/bladVan';
import { Schijntijd } from '../bench/schijntijd';
import { startExcel, gebruik } from '../host/startExcel';
import { versnelKlok } from './versnelKlok';

const excel = openExcelwerkmap();

function instelling(naam: string, waarde: string | number): Wijziging {
  return { tabel: 'instellingen', rij: { naam, waarde } };
}

function acceptatie(nummer: number): Wijziging {
  const vingerafdruk = `saldo-klopt-niet Jeugd!E${nummer} ${nummer}/900`;
  const wie = { door: 'J. Jansen', reden: `afgesproken ${nummer}`, datum: '2025-02-01' };
  const rij = acceptatierij({ controle: 'saldo-klopt-niet', blad: 'Jeugd', cel: `E${nummer}`, vingerafdruk, ...wie });
  return { tabel: 'geaccepteerd', rij };
}

async function gelezen(): Promise<Instellingen> {
  const { instellingen, ongeldig } = leesInstellingen(await excel.lees());
  expect(ongeldig).toEqual([]);
  return instellingen;
}

/** The rows of a table as they stand there, filled cells only; a gap ends it. */
function rijenVan(workbook: Werkmap, tabel: Tabelnaam): Wijziging['rij'][] {
  const blad = workbook.blad('Sluitend')!;
  const { titel, kolomVan } = BLADTABELLEN[tabel];
  const gevonden = zoekTabelOpTitel(bladVan(blad), titel, kolomVan);
  return (gevonden?.rijen ?? []).map(({ begin }) =>
    Object.fromEntries(
      [...gevonden!.kolommen].flatMap(([sleutel, kolom]) => {
        const { waarde } = blad.cel(begin.rij, kolom);
        return waarde === null || waarde === '' ? [] : [[sleutel, waarde as string | number]];
      }),
    ),
  );
}

/** Each kept by somebody, so many milliseconds after the one before, on a clock of its own. */
async function tegelijk(host: ExcelHost, wijzigingen: readonly Wijziging[], na: number): Promise<void> {
  const tijd = new Schijntijd();
  tijd.begin();
  host.vertraging = 4;
  const samen = wijzigingen.map(async (wijziging, i) => {
    await new Promise((verder) => setTimeout(verder, i * na));
    await excel.bewaar([wijziging]);
  });
  await tijd.tot(Promise.all(samen), () => false);
  tijd.eindig();
  host.vertraging = 0;
}

const cellenVan = (instellingen: Instellingen) => instellingen.geaccepteerd.map(({ cel }) => cel).sort();

versnelKlok();

describe('keeping settings', () => {
  test('makes the sheet when there is none, and it is read back', async () => {
    const { workbook } = startExcel({ Jeugd: [['Post']] });
    await excel.bewaar([instelling('Jaar', 2025), acceptatie(7)]);
    expect(workbook.bladen.map(({ naam }) => naam)).toEqual(['Jeugd', 'Sluitend']);
    const instellingen = await gelezen();
    expect(instellingen.jaar).toBe(2025);
    expect(cellenVan(instellingen)).toEqual(['E7']);
    expect(instellingen.regelingen).toEqual(standaardInstellingen.regelingen);
    expect(instellingen.gewijzigdeRegelingen).toEqual([]);
  });

  test('the same again changes nothing', async () => {
    const { host } = startExcel({ Jeugd: [] });
    await excel.bewaar([acceptatie(7)]);
    const vooraf = host.rondes;
    await excel.bewaar([acceptatie(7)]);
    expect(host.rondes - vooraf).toBe(3);
    expect(cellenVan(await gelezen())).toEqual(['E7']);
  });

  test('a row is changed in place and can be removed', async () => {
    startExcel({ Jeugd: [] });
    await excel.bewaar([acceptatie(1), acceptatie(2), acceptatie(3)]);
    await excel.bewaar([{ ...acceptatie(1), weg: true }, instelling('Jaar', 2024)]);
    await excel.bewaar([instelling('Jaar', 2026)]);
    const instellingen = await gelezen();
    expect([instellingen.jaar, ...cellenVan(instellingen)]).toEqual([2026, 'E2', 'E3']);
  });

  test('text that looks like a formula stays text', async () => {
    startExcel({ Jeugd: [] });
    const { rij } = acceptatie(1);
    await excel.bewaar([{ tabel: 'geaccepteerd', rij: { ...rij, reden: '=HYPERLINK("x")' } }]);
    expect((await gelezen()).geaccepteerd[0]!.reden).toBe('=HYPERLINK("x")');
  });

  test('a sheet of the user with that name is left alone', async () => {
    const { workbook } = startExcel({ sluitend: [['Mijn begroting']] });
    await expect(excel.bewaar([instelling('Jaar', 2025)])).rejects.toThrow('Er is al een blad Sluitend zonder');
    expect(workbook.bladen).toHaveLength(1);
    expect(workbook.bladen[0]!.cel(0, 0).waarde).toBe('Mijn begroting');
  });

  test('a sheet of a newer version stays as it is', async () => {
    const { workbook } = startExcel({
      Sluitend: [['Sluitend 2'], [], ['Instellingen'], ['Naam', 'Waarde'], ['Jaar', 2031]],
    });
    const voor = [...workbook.bladen[0]!.cellen()];
    await expect(excel.bewaar([instelling('Jaar', 2025)])).rejects.toThrow(Excelfout);
    expect([...workbook.bladen[0]!.cellen()]).toEqual(voor);
  });

  test.each(['beveiligd', 'alleen-lezen'])('a %s workbook: told that nothing was kept', async (hoe) => {
    const { workbook } = startExcel({ Sluitend: [['Sluitend']] });
    if (hoe === 'beveiligd') workbook.blad('Sluitend')!.beveilig({ opties: {}, wachtwoord: '' });
    else workbook.alleenLezen = true;
    await expect(excel.bewaar([instelling('Jaar', 2025)])).rejects.toThrow(
      /beveiligd of alleen-lezen.*niet of niet helemaal/,
    );
    expect([...workbook.bladen[0]!.cellen()]).toHaveLength(1);
  });
});

describe('the Excel tables', () => {
  const tabellen = (workbook: Werkmap) =>
    Object.fromEntries(workbook.blad('Sluitend')!.tabellen.map(({ naam, blok }) => [naam, blok.rijen]));

  test('are made with the sheet and cover every row', async () => {
    const { workbook } = startExcel({ Jeugd: [] });
    await excel.bewaar([acceptatie(1)]);
    expect(tabellen(workbook)).toEqual({
      Sluitend_Regelingen: 1 + regelingen.length,
      Sluitend_Instellingen: 7,
      Sluitend_Sjablonen: 2,
      Sluitend_Geaccepteerd: 2,
      Sluitend_Ingevoegd: 2,
    });
    await excel.bewaar([acceptatie(2), acceptatie(3)]);
    expect(tabellen(workbook)).toMatchObject({ Sluitend_Geaccepteerd: 4 });
  });

  test('are made of tables that someone typed', async () => {
    const { workbook } = startExcel({ Sluitend: [['Sluitend'], ['Instellingen'], ['Naam', 'Waarde'], ['Jaar', 2024]] });
    await excel.bewaar([instelling('Jaar', 2025), instelling('Behalve onder', 500)]);
    expect(tabellen(workbook)).toEqual({ Sluitend_Instellingen: 3 });
    expect((await gelezen()).jaar).toBe(2025);
  });

  test('cover a column that a sheet of before it gets', async () => {
    const kop = ['Id', 'Regeling', 'Akkoord'];
    const { workbook } = startExcel({
      Sluitend: [
        ['Sluitend'],
        ['Regelingen', null, null, null, 'Instellingen'],
        [...kop, null, 'Naam', 'Waarde'],
        ['zonmw', 'ZonMw', null, null, 'Jaar', 2024],
      ],
    });
    const brief = { id: 'zonmw', akkoord: 'Brief' };
    await excel.bewaar([{ tabel: 'regelingen', rij: brief }, instelling('Jaar', 2025)]);
    await excel.bewaar([{ tabel: 'regelingen', rij: { ...brief, akkoordStatus: 'gevraagd' } }]);
    const breedtes = workbook.blad('Sluitend')!.tabellen.map(({ naam, blok }) => [naam, blok.kolommen]);
    expect(Object.fromEntries(breedtes)).toEqual({ Sluitend_Regelingen: 4, Sluitend_Instellingen: 2 });
    expect((await gelezen()).jaar).toBe(2025);
  });
});

describe('two people at the same time', () => {
  test('two clients that change different settings keep both', async () => {
    const { host } = startExcel({ Jeugd: [] });
    await excel.bewaar([instelling('Jaar', 2025)]);
    gebruik(host.client());
    await excel.bewaar([instelling('Behalve onder', 500), acceptatie(2)]);
    gebruik(host.eerste);
    await excel.bewaar([acceptatie(1)]);
    const instellingen = await gelezen();
    expect([instellingen.jaar, instellingen.drempel.behalveOnder]).toEqual([2025, 50_000]);
    expect(cellenVan(instellingen)).toEqual(['E1', 'E2']);
  });

  test('rows that go to the same place all survive', async () => {
    const { host } = startExcel({ Jeugd: [] });
    await excel.bewaar([acceptatie(1)]);
    await tegelijk(host, [acceptatie(2), acceptatie(3), acceptatie(4)], 0);
    expect(cellenVan(await gelezen())).toEqual(['E1', 'E2', 'E3', 'E4']);
  });

  test('both make the sheet: there is one, with what both kept', async () => {
    const { workbook } = startExcel({ Jeugd: [] });
    await Promise.all([excel.bewaar([acceptatie(1)]), excel.bewaar([instelling('Jaar', 2025)])]);
    expect(workbook.bladen).toHaveLength(2);
    const instellingen = await gelezen();
    expect([instellingen.jaar, ...cellenVan(instellingen)]).toEqual([2025, 'E1']);
  });

  test.each([1, 2, 3, 4, 5, 6, 7])('a colleague takes the row just before round trip %i', async (bij) => {
    const { host, workbook } = startExcel({ Jeugd: [] });
    await excel.bewaar([acceptatie(1)]);
    const blad = workbook.blad('Sluitend')!;
    const kop = [...blad.cellen()].find(({ cel }) => cel.waarde === BLADTABELLEN.geaccepteerd.titel)!;
    host.voorVolgende(
      () => {
        let rij = kop.rij + 2;
        while (blad.cel(rij, kop.kolom).waarde !== null) rij++;
        for (const [i, waarde] of Object.values(acceptatie(9).rij).entries()) {
          const plek = { rij, kolom: kop.kolom + i, rijen: 1, kolommen: 1 };
          blad.schrijf(plek, () => (typeof waarde === 'string' ? `'${waarde}` : waarde));
        }
      },
      { bij },
    );
    await excel.bewaar([acceptatie(2)]);
    host.fout.wis();
    const cellen = cellenVan(await gelezen());
    expect(cellen.filter((cel) => cel !== 'E9')).toEqual(['E1', 'E2']);
    if (bij <= 4) expect(cellen).toContain('E9');
  });
});

describe('two people at the same time, on a sheet that somebody made with one table', () => {
  const BEGIN = [['Sluitend'], [], ['Instellingen'], ['Naam', 'Waarde'], ['Jaar', 2024]];
  const ingevoegd = (nummer: number): Wijziging => ({
    tabel: 'ingevoegd',
    rij: { id: `tekst-${nummer}`, blad: 'Jeugd', cel: `F${nummer}`, tabel: 'Jeugd', post: `Post ${nummer}` },
  });
  const kolom = (nummer: number): Wijziging => ({
    tabel: 'kolommen',
    rij: { blad: 'Jeugd', kolom: `A${'ABC'[nummer]}`, betekenis: 'toelichting' },
  });

  const DRIETALLEN: readonly (readonly [string, readonly Wijziging[]])[] = [
    ['an acceptance, a text and an acceptance', [acceptatie(1), ingevoegd(1), acceptatie(2)]],
    ['a text, an acceptance and a column', [ingevoegd(1), acceptatie(1), kolom(1)]],
    ['two texts and a column', [ingevoegd(1), ingevoegd(2), kolom(1)]],
  ];
  const gevallen = DRIETALLEN.flatMap(([wat, drie]) => [0, 2, 5, 9].map((na) => [wat, na, drie] as const));

  test.each(gevallen)('%s, %i ms apart, in new tables: each stands in its own', async (_, na, wijzigingen) => {
    const { host, workbook } = startExcel({ Jeugd: [], Sluitend: BEGIN });
    await tegelijk(host, wijzigingen, na);
    for (const tabel of ['geaccepteerd', 'ingevoegd', 'kolommen'] as const) {
      const gevraagd = wijzigingen.filter((wijziging) => wijziging.tabel === tabel);
      expect(rijenVan(workbook, tabel)).toEqual(expect.arrayContaining(gevraagd.map(({ rij }) => rij)));
      expect(rijenVan(workbook, tabel)).toHaveLength(gevraagd.length);
    }
  });

  test.each(Array.from({ length: 40 }, (_, i) => 2 * i))(
    'one removes a row, another signs it %i ms later: the row that takes its place keeps its own',
    async (na) => {
      const rijen: Wijziging['rij'][] = [1, 2, 3].map((nummer) => ({ ...acceptatie(nummer).rij, door: null }));
      const weg = { tabel: 'geaccepteerd', rij: rijen[0]!, weg: true } as const;
      const getekend: Wijziging['rij'] = { ...rijen[0]!, door: 'P. Pietersen' };
      for (const wijzigingen of [
        [weg, { tabel: 'geaccepteerd', rij: getekend }],
        [{ tabel: 'geaccepteerd', rij: getekend }, weg],
      ] as const) {
        const { host, workbook } = startExcel({ Jeugd: [], Sluitend: BEGIN });
        await excel.bewaar(rijen.map((rij) => ({ tabel: 'geaccepteerd', rij })));
        await tegelijk(host, wijzigingen, na);
        const over = rijenVan(workbook, 'geaccepteerd').filter(
          ({ vingerafdruk }) => vingerafdruk !== getekend.vingerafdruk,
        );
        expect(over.map(({ door }) => door)).toEqual([undefined, undefined]);
      }
    },
  );

  test.each([1, 2, 3, 4])(
    'somebody types right below the new row just before round trip %i: that is no row of the table',
    async (bij) => {
      const { host, workbook } = startExcel({ Jeugd: [] });
      await excel.bewaar([acceptatie(1)]);
      const blad = workbook.blad('Sluitend')!;
      const { rij, kolom } = [...blad.cellen()].find(({ cel }) => cel.waarde === BLADTABELLEN.geaccepteerd.titel)!;
      const plek = { rij: rij + 4, kolom: kolom + 1, rijen: 1, kolommen: 1 };
      host.voorVolgende(() => blad.schrijf(plek, () => 'Nog bespreken'), { bij });
      await expect(excel.bewaar([acceptatie(2)])).rejects.toThrow('is geen plaats');
      expect(blad.waarde(plek.rij, plek.kolom)).toBe('Nog bespreken');
      expect(rijenVan(workbook, 'geaccepteerd')).toEqual([acceptatie(1).rij]);
    },
  );

  test.each([1, 2, 3, 4, 5, 6])('somebody takes out a row above it just before round trip %i', async (bij) => {
    const { host, workbook } = startExcel({ Jeugd: [], Sluitend: BEGIN });
    await excel.bewaar([acceptatie(1)]);
    host.voorVolgende(() => workbook.blad('Sluitend')!.verschuifRijen(1, -1), { bij });
    await excel.bewaar([acceptatie(2)]);
    expect(rijenVan(workbook, 'geaccepteerd')).toEqual([acceptatie(1).rij, acceptatie(2).rij]);
  });
});

describe('when Excel fails', () => {
  test.each(Array.from({ length: 30 }, (_, i) => 4 * i + 1))(
    'after %i actions of the write: the row is finished, not begun again',
    async (naActies) => {
      const { host, workbook } = startExcel({ Jeugd: [] });
      await excel.bewaar([acceptatie(1), acceptatie(2)]);
      host.fout.volgende('GeneralException', { bij: 4, naActies });
      await excel.bewaar([acceptatie(3)]);
      host.fout.volgende('GeneralException', { bij: 4, naActies });
      await excel.bewaar([{ ...acceptatie(1), weg: true }]);
      host.fout.wis();
      expect(rijenVan(workbook, 'geaccepteerd')).toEqual([acceptatie(3).rij, acceptatie(2).rij]);
    },
  );

  const codes = ['GeneralException', 'AccessDenied', 'ActivityLimitReached', 'InvalidOperationInCellEditMode'];
  const gevallen = codes.flatMap((code) => Array.from({ length: 9 }, (_, i) => [code, i + 1] as const));

  test.each(gevallen)('%s at round trip %i: kept, or told that it was not; nothing else is lost', async (code, bij) => {
    const { host } = startExcel({ Jeugd: [['Post']] });
    await excel.bewaar([acceptatie(1)]);
    host.fout.volgende(code, { bij, naActies: 6 });
    const fout: unknown = await excel.bewaar([acceptatie(2)]).catch((reden: unknown) => reden);
    host.fout.wis();
    const cellen = cellenVan(await gelezen());
    expect(cellen).toContain('E1');
    if (fout === undefined) expect(cellen).toContain('E2');
    else expect(fout).toBeInstanceOf(Excelfout);
    await excel.bewaar([acceptatie(2)]);
    expect(cellenVan(await gelezen())).toEqual(['E1', 'E2']);
  });
});
