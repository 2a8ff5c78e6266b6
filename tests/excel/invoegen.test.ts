import { Excelfout } from '../../src/excel/excelfout';
import type { Invoeguitslag } from '../../src/excel/excelwerkmap';
import { openExcelwerkmap } from '../../src/excel/openExcelwerkmap';
import type { Werkmap } from '../../src/host/werkmap';
import { maakRegelinginvoer } from '../../src/jaareinde/regelinginvoer';
import { afrekenen } from '../../src/regelingen/afrekenen';
import { herken } from '../../src/sheet/herken';
import type { Ingevoegd } from '../../src/sheet/instellingen';
import { leesInstellingen } from '../../src/sheet/leesInstellingen';
import { maakOnderwerpen } from '../../src/toelichting/maakOnderwerpen';
import { type Invoegdoel, type Invoegplan, planInvoeging } from '../../src/toelichting/planInvoeging';
import { type Toelichtingpost, toelichtingstanden } from '../../src/toelichting/toelichtingstand';
import { gebruik, type Rijen, startExcel } from '../host/startExcel';
import { versnelKlok } from './versnelKlok';

const excel = openExcelwerkmap();
versnelKlok();

const TEKSTKOLOM = 5;

function jeugd(aantal: number, metKolom = true): Rijen {
  const kop = ['Post', 'Regeling', 'Begroting', 'Realisatie', 'Saldo', ...(metKolom ? ['Toelichting'] : [])];
  const posten = Array.from({ length: aantal }, (_, i) => [
    `Activiteit ${i + 1}x`,
    'SPUK IZA',
    1000,
    1500 + i,
    -500 - i,
  ]);
  const besteed = posten.reduce((som, rij) => som + Number(rij[3]), 0);
  return [['Themalijn Jeugd'], [], kop, ...posten, ['Totaal', null, 1000 * aantal, besteed, 1000 * aantal - besteed]];
}

interface Gelezen {
  readonly posten: readonly Toelichtingpost[];
  readonly grootboek: readonly Ingevoegd[];
  plan(tekstVan: (post: Toelichtingpost, i: number) => string | null, doel?: Invoegdoel): Invoegplan;
}

/** `magHalf`: a row of the ledger that was written half way is refused when it is read. */
async function lees(magHalf = false): Promise<Gelezen> {
  const snapshot = await excel.lees();
  const { instellingen, ongeldig } = leesInstellingen(snapshot);
  expect(magHalf ? [] : ongeldig).toEqual([]);
  const herkenning = herken(snapshot, instellingen);
  const { tabellen } = herkenning.begroting;
  const onderwerpen = maakOnderwerpen(herkenning, maakRegelinginvoer(herkenning).map(afrekenen));
  const nodig = onderwerpen.posten.map((rij) => {
    const onderwerp = onderwerpen.bij(rij)!;
    const plaats = { blad: rij.tabel.blad, rij: rij.nummer, kolom: TEKSTKOLOM };
    return {
      rij,
      onderwerp,
      plaats,
      saldo: onderwerp.saldo!.bedrag,
      tekst: rij.toelichting?.tekst ?? null,
      heeftKolom: true,
    };
  });
  const posten = toelichtingstanden(nodig, instellingen.ingevoegd, [], { snapshot, tabellen });
  return {
    posten,
    grootboek: instellingen.ingevoegd,
    plan: (tekstVan, doel = 'toelichting') => {
      const invoegingen = posten.flatMap((post, i) => {
        const tekst = tekstVan(post, i);
        return tekst === null ? [] : [{ ...post, tekst, keuzes: [{ vrij: 'drukte' }] }];
      });
      return planInvoeging(invoegingen, doel, snapshot, instellingen.ingevoegd);
    },
  };
}

const zin = ({ rij, saldo }: Toelichtingpost) => `${rij.label} kost € ${-saldo / 100} meer dan begroot, door drukte.`;

const tekstIn = (workbook: Werkmap, rij: number, blad = 'Jeugd', kolom = TEKSTKOLOM) =>
  workbook.blad(blad)!.cel(rij, kolom).waarde;

const standen = ({ posten }: Gelezen) => posten.map(({ stand }) => stand);

/** Every text that is told to be written stands there, with its row in the ledger unless that is told; nothing else does. */
async function eisWaar(workbook: Werkmap, uitslag: Invoeguitslag): Promise<void> {
  const gelezen = await lees(uitslag.grootboekfout !== null);
  const gemeld = new Set(uitslag.geschreven.map(({ plaats }) => plaats.rij));
  for (const { edit } of uitslag.ingevoegd) {
    expect(tekstIn(workbook, edit.plaats.rij)).toBe('formule' in edit.wordt ? null : edit.wordt.waarde);
  }
  for (const { rij } of gelezen.posten) if (!gemeld.has(rij.nummer)) expect(tekstIn(workbook, rij.nummer)).toBeNull();
  if (uitslag.grootboekfout === null) expect(gelezen.grootboek).toHaveLength(uitslag.ingevoegd.length);
  else expect(uitslag.grootboekfout).toMatch(/gelden ze als teksten van uzelf\. .+\.$/);
}

describe('inserting texts', () => {
  test.each([true, false])(
    'takes as many round trips for 200 as for 20 (sheet Sluitend there: %s)',
    async (metBlad) => {
      const rondes = async (aantal: number) => {
        const { host } = startExcel({ Jeugd: jeugd(aantal) });
        if (metBlad) await excel.bewaar([{ tabel: 'instellingen', rij: { naam: 'Jaar', waarde: 2024 } }]);
        const plan = (await lees()).plan(zin);
        const vooraf = host.rondes;
        const uitslag = await excel.voegIn(plan);
        expect([uitslag.geschreven.length, uitslag.ingevoegd.length, uitslag.grootboekfout]).toEqual([
          aantal,
          aantal,
          null,
        ]);
        return host.rondes - vooraf;
      };
      const [weinig, veel] = [await rondes(20), await rondes(200)];
      expect(veel).toBe(weinig);
      expect(veel).toBeLessThanOrEqual(14);
    },
  );

  test('they are known as inserted, and as nothing else when the figures change', async () => {
    const { host } = startExcel({ Jeugd: jeugd(4) });
    await excel.voegIn((await lees()).plan((post, i) => (i === 3 ? null : zin(post))));
    host.collega('Jeugd!D4', 1600);
    host.collega('Jeugd!E4', -600);
    host.collega('Jeugd!F5', 'Anders gezegd.');
    const gelezen = await lees();
    expect(standen(gelezen)).toEqual(['verouderd', 'aangepast', 'ingevoegd', 'ontbreekt']);
    const { edits, conflicten } = gelezen.plan(zin);
    expect(edits.map(({ plaats }) => plaats.rij)).toEqual([3, 6]);
    expect(conflicten).toMatchObject([{ staat: 'Anders gezegd.', plaats: { rij: 4 } }]);
    await excel.voegIn(gelezen.plan(zin));
    const daarna = await lees();
    expect(standen(daarna)).toEqual(['ingevoegd', 'aangepast', 'ingevoegd', 'ingevoegd']);
    expect(daarna.grootboek).toHaveLength(4);
  });

  test('a colleague types in three of 200 cells in between; undoing restores the rest', async () => {
    const { host, workbook } = startExcel({ Jeugd: jeugd(200) });
    const plan = (await lees()).plan(zin);
    host.voorVolgende(
      () => {
        for (const rij of [10, 20, 30]) host.collega(`Jeugd!F${rij}`, `van een collega ${rij}`);
      },
      { bij: 2 },
    );
    const uitslag = await excel.voegIn(plan);
    expect(uitslag.geschreven).toHaveLength(197);
    expect(uitslag.overgeslagen.map(({ waarom }) => waarom)).toEqual(
      [10, 20, 30].map(
        (rij) => `In Jeugd!F${rij} kwam intussen de tekst “van een collega ${rij}”; dat is blijven staan.`,
      ),
    );
    expect((await lees()).grootboek).toHaveLength(197);

    host.collega('Jeugd!F40', 'nagekeken');
    const terug = await excel.neemTerug(uitslag);
    expect([terug.geschreven.length, terug.overgeslagen.length, terug.grootboekfout]).toEqual([196, 1, null]);
    const teksten = Array.from({ length: 200 }, (_, i) => tekstIn(workbook, i + 3)).filter((tekst) => tekst !== null);
    expect(teksten).toEqual(['van een collega 10', 'van een collega 20', 'van een collega 30', 'nagekeken']);
    const gelezen = await lees();
    expect(gelezen.grootboek.map(({ cel }) => cel)).toEqual(['F40']);
    expect(standen(gelezen).filter((stand) => stand !== 'ontbreekt')).toEqual([
      'gereed',
      'gereed',
      'gereed',
      'aangepast',
    ]);
  });

  test('undoing a refresh gives back the earlier text and its row in the ledger', async () => {
    const { host } = startExcel({ Jeugd: jeugd(2) });
    await excel.voegIn((await lees()).plan(zin));
    const eerst = await lees();
    host.collega('Jeugd!D4', 1700);
    host.collega('Jeugd!E4', -700);
    const uitslag = await excel.voegIn((await lees()).plan(zin));
    expect(standen(await lees())).toEqual(['ingevoegd', 'ingevoegd']);
    await excel.neemTerug(uitslag);
    const daarna = await lees();
    expect(standen(daarna)).toEqual(['verouderd', 'ingevoegd']);
    expect(daarna.grootboek).toEqual(eerst.grootboek);
  });

  test('sorting the table and renaming the sheet afterwards keeps every state', async () => {
    const { host, workbook } = startExcel({ Jeugd: jeugd(6) });
    await excel.voegIn((await lees()).plan((post, i) => (i < 4 ? zin(post) : null)));
    host.collega('Jeugd!F5', 'Anders gezegd.');
    const voor = new Map((await lees()).posten.map(({ rij, stand }) => [rij.label, stand]));
    const blad = workbook.blad('Jeugd')!;
    const rijen = Array.from({ length: 6 }, (_, i) => Array.from({ length: 6 }, (_, k) => blad.cel(i + 3, k).waarde));
    for (const [i, cellen] of rijen.toReversed().entries()) {
      blad.schrijf({ rij: i + 3, kolom: 0, rijen: 1, kolommen: 6 }, (_, kolom) => cellen[kolom] ?? '');
    }
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Jeugd').name = 'Jeugd en jongeren';
      await context.sync();
    });
    const na = new Map((await lees()).posten.map(({ rij, stand }) => [rij.label, stand]));
    expect(new Map([...na].sort())).toEqual(new Map([...voor].sort()));
    expect([...voor.values()]).toEqual(['ingevoegd', 'aangepast', 'ingevoegd', 'ingevoegd', 'ontbreekt', 'ontbreekt']);
  });

  test('two people insert at the same time: both texts stand, each with its row', async () => {
    const { host } = startExcel({ Jeugd: jeugd(4) });
    await excel.bewaar([{ tabel: 'instellingen', rij: { naam: 'Jaar', waarde: 2024 } }]);
    const een = (await lees()).plan((post, i) => (i < 3 ? zin(post) : null));
    const twee = (await lees()).plan((post, i) => (i > 1 ? `${zin(post)} Volgens de ander.` : null));
    gebruik(host.client());
    const tweede = excel.voegIn(twee);
    gebruik(host.eerste);
    const [a, b] = await Promise.all([excel.voegIn(een), tweede]);
    expect([a.grootboekfout, b.grootboekfout]).toEqual([null, null]);
    expect(a.geschreven.length + b.geschreven.length).toBe(4);
    expect(standen(await lees())).toEqual(['ingevoegd', 'ingevoegd', 'ingevoegd', 'ingevoegd']);
  });
});

describe('any text is kept exactly, and never executed', () => {
  const LANG = `=1+${'x'.repeat(32_764)}`;
  test.each<[string, string]>([
    ['=', '=HYPERLINK("http://x","x")'],
    ['+', '+ € 500 door drukte'],
    ['-', '- 500 minder'],
    ['@', '@SUM(1)'],
    ['an apostrophe', "'s Avonds was het drukker."],
    ['a line break', 'Eerste alinea.\n\nTweede alinea.'],
    ['an emoji', 'Meer bezoek 👍🏽 dan gedacht.'],
    ['a slot', 'De functie {functie} en [oorzaak].'],
    ['32.767 characters', LANG],
    ['what looks like a date', 'mei 2024'],
    ['spaces around', ' met ruimte '],
  ])('%s', async (_, tekst) => {
    const { workbook } = startExcel({ Jeugd: jeugd(2) });
    const uitslag = await excel.voegIn((await lees()).plan((_post, i) => (i === 0 ? tekst : null)));
    expect([uitslag.overgeslagen, uitslag.grootboekfout]).toEqual([[], null]);
    expect(workbook.blad('Jeugd')!.cel(3, TEKSTKOLOM)).toMatchObject({ waarde: tekst, formule: null });
    const { posten } = await lees();
    expect(posten[0]!.stand).toBe(tekst.includes('[') ? 'concept' : 'ingevoegd');
    const rij = { id: 'eigen', naam: tekst.slice(0, 50), deel: 'oorzaak', tekst };
    await excel.bewaar([{ tabel: 'sjablonen', rij }]);
    const { sjablonen } = leesInstellingen(await excel.lees()).instellingen;
    expect(sjablonen.map((sjabloon) => sjabloon.tekst)).toEqual([tekst]);
  });

  test('many long texts fit in what Excel passes on at a time', async () => {
    const { host } = startExcel({ Jeugd: jeugd(20) });
    host.maxVerzoek = 5_000_000;
    host.maxAntwoord = 5_000_000;
    const uitslag = await excel.voegIn((await lees()).plan((_, i) => `${i} ${'lang '.repeat(6_000)}`));
    expect([uitslag.geschreven.length, uitslag.grootboekfout]).toEqual([20, null]);
    expect(new Set(standen(await lees()))).toEqual(new Set(['ingevoegd']));
  });

  test('a label that looks like a formula is no formula in the ledger either', async () => {
    const rijen = jeugd(2).map((rij, i) => (i === 3 ? ["'=1+1 activiteit", ...rij.slice(1)] : rij));
    startExcel({ Jeugd: rijen });
    await excel.voegIn((await lees()).plan(zin));
    const { grootboek, posten } = await lees();
    expect(grootboek.map(({ post }) => post)).toContain('=1+1 activiteit');
    expect(posten.map(({ stand }) => stand)).toEqual(['ingevoegd', 'ingevoegd']);
  });
});

describe('the sheet Toelichting', () => {
  test('is made when it is not there, visible, with a name beside every text', async () => {
    const { workbook } = startExcel({ Jeugd: jeugd(3, false) });
    const uitslag = await excel.voegIn((await lees()).plan(zin, 'blad'));
    expect([uitslag.overgeslagen, uitslag.ingevoegd.length]).toEqual([[], 3]);
    const blad = workbook.blad('Toelichting')!;
    expect(blad.zichtbaarheid).toBe('Visible');
    expect([0, 1, 2].map((kolom) => blad.cel(0, kolom).waarde)).toEqual(['Tabel', 'Post', 'Toelichting']);
    expect([0, 1, 2].map((kolom) => blad.cel(1, kolom).waarde)).toEqual([
      'Jeugd',
      'Activiteit 1x',
      'Activiteit 1x kost € 500 meer dan begroot, door drukte.',
    ]);
    const gelezen = await lees();
    expect(standen(gelezen)).toEqual(['ingevoegd', 'ingevoegd', 'ingevoegd']);
    const opnieuw = gelezen.plan((post) => `${zin(post)} En nog iets.`, 'blad');
    expect(opnieuw.edits).toHaveLength(3);
    await excel.voegIn(opnieuw);
    expect(workbook.blad('Toelichting')!.cel(4, 0).waarde).toBeNull();
    const terug = await excel.neemTerug(uitslag);
    expect(terug.geschreven).toHaveLength(6);
  });

  test('a name whose text was taken by a colleague does not stay behind alone', async () => {
    const { host, workbook } = startExcel({ Jeugd: jeugd(2, false), Toelichting: [] });
    const plan = (await lees()).plan(zin, 'blad');
    host.voorVolgende(() => host.collega('Toelichting!C1', 'van een collega'), { bij: 2 });
    const uitslag = await excel.voegIn(plan);
    expect([uitslag.ingevoegd.length, uitslag.overgeslagen.length]).toEqual([1, 3]);
    expect([0, 1, 2].map((kolom) => tekstIn(workbook, 0, 'Toelichting', kolom))).toEqual([
      null,
      null,
      'van een collega',
    ]);
  });

  test('a name that cannot be taken back is told, and can be taken back later', async () => {
    const { host, workbook } = startExcel({ Jeugd: jeugd(1, false), Toelichting: [] });
    const plan = (await lees()).plan(zin, 'blad');
    host.voorVolgende(() => host.collega('Toelichting!C1', 'van een collega'), { bij: 2 });
    host.fout.volgende('AccessDenied', { bij: 4 });
    const uitslag = await excel.voegIn(plan);
    expect(uitslag.overgeslagen.map(({ waarom }) => waarom)).toEqual([
      expect.stringMatching(
        /dat is blijven staan\. In dezelfde rij is wel geschreven, en dat kon niet worden teruggenomen; kijk die rij na\.$/,
      ),
    ]);
    const rij = () => [0, 1, 2].map((kolom) => tekstIn(workbook, 0, 'Toelichting', kolom));
    expect(rij()).toEqual(['Jeugd', 'Activiteit 1x', 'van een collega']);
    await excel.neemTerug(uitslag);
    expect(rij()).toEqual([null, null, 'van een collega']);
  });

  test('is left when Sluitend is removed from the workbook', async () => {
    const { workbook } = startExcel({ Jeugd: jeugd(2, false) });
    await excel.voegIn((await lees()).plan(zin, 'blad'));
    await excel.verwijderSluitend(await excel.zoekSporen());
    expect(workbook.bladen.map(({ naam }) => naam)).toEqual(['Jeugd', 'Toelichting']);
  });
});

describe('when Excel fails', () => {
  test.each(['beveiligd', 'alleen-lezen'])('a %s workbook: nothing is inserted, and nothing kept', async (hoe) => {
    const { workbook } = startExcel({ Jeugd: jeugd(3) });
    const plan = (await lees()).plan(zin);
    if (hoe === 'beveiligd') workbook.blad('Jeugd')!.beveilig({ opties: {}, wachtwoord: '' });
    else workbook.alleenLezen = true;
    const uitslag = await excel.voegIn(plan);
    expect([uitslag.geschreven, uitslag.ingevoegd, uitslag.grootboekfout]).toEqual([[], [], null]);
    expect(uitslag.overgeslagen[0]!.waarom).toContain(hoe);
    expect(workbook.bladen).toHaveLength(1);
  });

  test('a cell that is being edited: said, and nothing changed', async () => {
    const { host, workbook } = startExcel({ Jeugd: jeugd(3) });
    const plan = (await lees()).plan(zin);
    host.begintTypen();
    await expect(excel.voegIn(plan)).rejects.toThrow('De werkmap is niet veranderd.');
    expect(tekstIn(workbook, 3)).toBeNull();
  });

  test('the ledger cannot be written: told, and kept when it is tried again', async () => {
    const { workbook } = startExcel({ Jeugd: jeugd(3) });
    await excel.bewaar([{ tabel: 'instellingen', rij: { naam: 'Jaar', waarde: 2024 } }]);
    const plan = (await lees()).plan(zin);
    const blad = workbook.blad('Sluitend')!;
    blad.beveilig({ opties: {}, wachtwoord: '' });
    const uitslag = await excel.voegIn(plan);
    expect(uitslag.ingevoegd).toHaveLength(3);
    expect(uitslag.grootboekfout).toMatch(/gelden ze als teksten van uzelf\. .*beveiligd/);
    expect(standen(await lees())).toEqual(['gereed', 'gereed', 'gereed']);
    blad.beveiliging = null;
    expect((await excel.bewaarGrootboek(uitslag)).grootboekfout).toBeNull();
    expect(standen(await lees())).toEqual(['ingevoegd', 'ingevoegd', 'ingevoegd']);
  });

  const codes = ['GeneralException', 'AccessDenied'];
  const gevallen = codes.flatMap((code) =>
    Array.from({ length: 8 }, (_, i) => i + 1).flatMap((bij) => [
      [code, { bij }] as const,
      [code, { bij, naActies: 10 }] as const,
      [code, { bij, keer: 30 }] as const,
    ]),
  );

  test.each(gevallen)('%s, %j: what is told is what is in the workbook', async (code, opties) => {
    const { host, workbook } = startExcel({ Jeugd: jeugd(3) });
    await excel.bewaar([{ tabel: 'instellingen', rij: { naam: 'Jaar', waarde: 2024 } }]);
    const plan = (await lees()).plan(zin);
    host.fout.volgende(code, opties);
    const uitslag = await excel.voegIn(plan).catch((fout: unknown) => fout as Excelfout);
    host.fout.wis();
    if (uitslag instanceof Excelfout) {
      const zeker = uitslag.message.includes('De werkmap is niet veranderd.');
      expect(zeker || uitslag.message.includes('Een deel van de cellen kan al zijn aangepast.')).toBe(true);
      if (zeker) expect(tekstIn(workbook, 3)).toBeNull();
      return;
    }
    await eisWaar(workbook, uitslag);
    const terug = await excel.neemTerug(uitslag);
    expect(terug.geschreven).toHaveLength(uitslag.geschreven.length);
    expect((await lees()).grootboek).toEqual([]);
  });
});

describe('the selected cell', () => {
  test('one cell, more cells, and following', async () => {
    const { host, workbook } = startExcel({ Jeugd: jeugd(2), Wonen: [] });
    const { eerste } = host;
    eerste.selecteer(workbook.blad('Wonen')!, { rij: 4, kolom: 2, rijen: 1, kolommen: 1 });
    expect(await excel.selectie()).toEqual({ plaats: { blad: 'Wonen', rij: 4, kolom: 2 } });
    let keren = 0;
    const stop = await excel.volgSelectie(() => keren++);
    eerste.selecteer(workbook.blad('Wonen')!, { rij: 4, kolom: 2, rijen: 2, kolommen: 1 });
    await host.rust();
    expect(await excel.selectie()).toBeNull();
    expect(keren).toBe(1);
    await stop();
    eerste.selecteer(workbook.blad('Jeugd')!, { rij: 0, kolom: 0, rijen: 1, kolommen: 1 });
    await host.rust();
    expect(keren).toBe(1);
  });

  test('no cell at all', async () => {
    const { host } = startExcel({ Jeugd: [] });
    host.fout.volgende('InvalidSelection');
    expect(await excel.selectie()).toBeNull();
    host.fout.volgende('AccessDenied', { keer: 9 });
    await expect(excel.selectie()).rejects.toThrow(Excelfout);
  });
});
