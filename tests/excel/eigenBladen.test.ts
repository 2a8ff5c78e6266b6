import fc from 'fast-check';
import type { Eigenblad } from '../../src/bladen/eigenblad';
import { merkVan } from '../../src/sheet/bladmerk';
import { Excelfout } from '../../src/excel/excelfout';
import { openExcelwerkmap } from '../../src/excel/openExcelwerkmap';
import type { Werkmap } from '../../src/host/werkmap';
import type { Celinhoud } from '../../src/sheet/edit';
import { kolomletter } from '../../src/sheet/adres';
import { herken } from '../../src/sheet/herken';
import { standaardInstellingen } from '../../src/sheet/leesInstellingen';
import { startExcel } from '../host/startExcel';
import { versnelKlok } from './versnelKlok';

const excel = openExcelwerkmap();
versnelKlok();

const NAAM = 'Regelingenoverzicht';

/** A block with a row per name: its amount, half of it, and a note for a person; and a total of the amounts. */
function plan(namen: readonly string[], bedrag = 100, opties: Partial<Eigenblad> = {}): Eigenblad {
  const rijen: Celinhoud[][] = [
    [{ waarde: merkVan('regelingenoverzicht') }, ...leeg(3)],
    [{ waarde: 'Regeling' }, { waarde: 'Bedrag' }, { waarde: 'Helft' }, { waarde: 'Opmerking' }],
    ...namen.map((naam, i): Celinhoud[] => [
      { waarde: naam },
      { waarde: bedrag + i },
      { formule: `=B${i + 3}/2` },
      { waarde: null },
    ]),
    [{ waarde: 'Totaal' }, { formule: `=SUM(B3:B${namen.length + 2})` }, ...leeg(2)],
  ];
  const blok = (vanRij: number, vanKolom: number, totRij: number, totKolom: number) => ({
    ...{ vanRij, vanKolom, totRij, totKolom },
  });
  const laatste = namen.length + 1;
  return {
    soort: 'regelingenoverzicht',
    naam: NAAM,
    steedsNieuw: false,
    rijen,
    kolommen: [120, 80, 80, 200],
    opmaak: [
      { bereik: blok(1, 0, 1, 3), stijl: 'kop' },
      { bereik: blok(2, 1, laatste + 1, 2), stijl: 'bedrag' },
      ...(namen.length > 0 ? [{ bereik: blok(2, 3, laatste, 3), stijl: 'invulbaar' } as const] : []),
    ],
    grafiek: { naam: 'Sluitend', titel: 'Verdeling', bron: blok(1, 0, laatste, 1), plaats: blok(0, 6, 9, 9) },
    afdruk: { stand: 'Landscape', titelrijen: [1, 1] },
    ...opties,
  };
}

function leeg(aantal: number): Celinhoud[] {
  return Array.from({ length: aantal }, () => ({ waarde: null }));
}

function metInvulling(blad: Eigenblad, naam: string, opmerking: string): Eigenblad {
  const rijen = blad.rijen.map((rij) =>
    'waarde' in rij[0]! && rij[0].waarde === naam ? [...rij.slice(0, 3), { waarde: opmerking }] : rij,
  );
  return { ...blad, rijen };
}

async function maak(blad: Eigenblad) {
  const voorbeeld = await excel.bekijkBlad(blad);
  return { voorbeeld, uitslag: await excel.schrijfBlad(blad, voorbeeld) };
}

async function begin(namen: readonly string[] = ['IZA', 'GALA']) {
  const excelletje = startExcel({ Blad1: [['eigen', 1]] });
  return { ...excelletje, ...(await maak(plan(namen))) };
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

const namen = ({ bladen }: Werkmap) => bladen.map(({ naam }) => naam);
const cel = (workbook: Werkmap, adres: string) => {
  const { blad, blok } = workbook.plek(adres.includes('!') ? adres : `${NAAM}!${adres}`);
  return blad.cel(blok.rij, blok.kolom).formule ?? blad.waarde(blok.rij, blok.kolom);
};
const adres = (rij: number, kolom: number) => `${kolomletter(kolom)}${rij + 1}`;
/** The first column of the sheet, without the row that ends the block. */
const kolomA = (workbook: Werkmap, blad = NAAM) => {
  const rijen = workbook.blad(blad)!.gebruikt(true)!;
  return Array.from({ length: rijen.rij + rijen.rijen }, (_, i) => workbook.blad(blad)!.waarde(i, 0)).filter(
    (waarde) => !(typeof waarde === 'string' && waarde.startsWith('Tot hier')),
  );
};

describe('a new sheet', () => {
  test('comes last, with formulas that compute, formats, chart and page setup', async () => {
    const { workbook, voorbeeld, uitslag } = await begin();
    expect(voorbeeld).toMatchObject({ blad: NAAM, nieuw: true, vervangen: [] });
    expect(uitslag).toMatchObject({ blad: NAAM, nieuw: true, fout: null });
    expect(namen(workbook)).toEqual(['Blad1', NAAM]);
    const blad = workbook.blad(NAAM)!;
    expect([cel(workbook, 'C3'), blad.waarde(2, 2), blad.waarde(4, 1)]).toEqual(['=B3/2', 50, 201]);
    expect(blad.cel(2, 1).formaat).toBe('#,##0.00');
    expect(blad.opmaak.get('A2:D2')).toMatchObject({ 'font.bold': true, 'fill.color': '#DDEBF7', wrapText: true });
    expect(blad.opmaak.get('A:A')).toEqual({ columnWidth: 120 });
    expect(blad.grafieken).toMatchObject([
      { soort: 'BarStacked', naam: 'Sluitend', titel: 'Verdeling', bron: `${NAAM}!A2:B4`, plaats: ['G1:J10'] },
    ]);
    expect(blad.afdrukbereik).toBe(`${NAAM}!$A$1:$D$5`);
    expect(blad.aanroepen.map(({ wat, argumenten }) => [wat, ...argumenten]).slice(1)).toEqual([
      ['PageLayout.SetPrintTitleRows', '$2:$2'],
      ['PageLayout.Orientation', 'Landscape'],
      ['PageLayout.Zoom', { horizontalFitToPages: 1 }],
    ]);
  });

  test('at most six round trips, and as many to refresh it', async () => {
    const { host } = startExcel({ Blad1: [['eigen', 1]] });
    for (const namenNu of [['IZA'], ['IZA', 'GALA']]) {
      const voorbeeld = await excel.bekijkBlad(plan(namenNu));
      const vooraf = host.rondes;
      await excel.schrijfBlad(plan(namenNu), voorbeeld);
      expect(host.rondes - vooraf).toBeLessThanOrEqual(6);
    }
  });

  test('gets a number when its name is taken by another sheet, or each time anew', async () => {
    const { workbook } = startExcel({ [NAAM]: [['van ons', 1]] });
    expect((await maak(plan(['IZA']))).uitslag.blad).toBe(`${NAAM} 2`);
    expect(cel(workbook, 'A1')).toBe('van ons');
    const rapport = plan(['IZA'], 1, { naam: 'Controlerapport', steedsNieuw: true });
    for (const naam of ['Controlerapport', 'Controlerapport 2', 'Controlerapport 3'])
      expect((await maak(rapport)).uitslag).toMatchObject({ blad: naam, nieuw: true });
  });

  test('text that looks like a formula, a date or a number stays text', async () => {
    const vreemd = ['=1+1', '+5', '-3', '@x', 'mei 2024', '1-2', "'t Huis", '12%', 'WAAR'];
    const { workbook } = await begin(vreemd);
    expect(vreemd.map((_, i) => cel(workbook, `A${i + 3}`))).toEqual(vreemd);
    expect((await excel.bekijkBlad(plan(vreemd))).vervangen).toEqual([]);
  });

  test('is no change of someone else, and no table of amounts', async () => {
    const { host } = startExcel({ Blad1: [['eigen', 1]] });
    let wijzigingen = 0;
    const stop = await excel.volgWijzigingen(() => wijzigingen++);
    await maak(plan(['IZA', 'GALA']));
    await maak(plan(['IZA', 'GALA', 'SamSam']));
    await host.rust();
    expect(wijzigingen).toBe(0);
    await stop();
    expect(herken(await excel.lees(), standaardInstellingen).begroting.tabellen).toEqual([]);
  });

  test('thousands of rows go in several requests', async () => {
    const { host, workbook } = startExcel({ Blad1: [] });
    host.maxVerzoek = 5_000_000;
    const veel = Array.from({ length: 9_000 }, (_, i) => `Regel ${i} ${'x'.repeat(200)}`);
    await maak(plan(veel, 1, { steedsNieuw: true, grafiek: null }));
    expect(workbook.blad(NAAM)!.waarde(9_002, 1)).toBe((9_000 * 9_001) / 2);
  });
});

describe('bringing it up to date', () => {
  test('only what changed in the workbook: nothing to warn about, the same sheet', async () => {
    const { workbook } = await begin();
    const { voorbeeld, uitslag } = await maak(plan(['IZA', 'GALA'], 700));
    expect(voorbeeld).toMatchObject({ blad: NAAM, nieuw: false, vervangen: [] });
    expect(uitslag).toMatchObject({ blad: NAAM, nieuw: false, fout: null });
    expect(namen(workbook)).toHaveLength(2);
    expect(workbook.blad(NAAM)!.waarde(4, 1)).toBe(1401);
  });

  test('longer: what the user put below moves down, what stands beside a row stays beside it', async () => {
    const { workbook, host } = await begin();
    host.typ(`${NAAM}!A9`, 'Van ons');
    host.typ(`${NAAM}!B9`, '=B5*2');
    host.typ(`${NAAM}!F4`, 'gebeld over GALA');
    host.typ('Blad1!A2', `=${NAAM}!B4+${NAAM}!B9`);
    const { voorbeeld } = await maak(plan(['IZA', 'Brede SPUK', 'GALA', 'SamSam']));
    expect(voorbeeld.vervangen).toEqual([]);
    expect(kolomA(workbook).slice(0, 7)).toEqual([
      ...['Sluitend: regelingenoverzicht', 'Regeling', 'IZA', 'Brede SPUK', 'GALA', 'SamSam', 'Totaal'],
    ]);
    expect([cel(workbook, 'F5'), cel(workbook, 'A11'), cel(workbook, 'B11')]).toEqual([
      ...['gebeld over GALA', 'Van ons', '=B7*2'],
    ]);
    expect(cel(workbook, 'Blad1!A2')).toBe(`=${NAAM}!B5+${NAAM}!B11`);
    expect(workbook.blad(NAAM)!.waarde(10, 1)).toBe(2 * (100 + 101 + 102 + 103));
  });

  test('shorter: rows with nothing beside them go', async () => {
    const { workbook, host } = await begin(['IZA', 'Brede SPUK', 'GALA', 'SamSam']);
    host.typ(`${NAAM}!F3`, 'bij IZA');
    host.typ(`${NAAM}!A12`, '=B7');
    await maak(plan(['IZA']));
    expect(kolomA(workbook).slice(0, 4)).toEqual(['Sluitend: regelingenoverzicht', 'Regeling', 'IZA', 'Totaal']);
    expect(cel(workbook, 'F3')).toBe('bij IZA');
    expect([cel(workbook, 'A9'), workbook.blad(NAAM)!.waarde(8, 0)]).toEqual(['=B4', 100]);
  });

  test('a row with something beside it never goes: then the block is followed by empty rows', async () => {
    const { workbook, host } = await begin(['IZA', 'GALA', 'SamSam']);
    const naast = [3, 4, 5, 6, 7].map((rij) => `H${rij}`);
    for (const plek of naast) host.typ(`${NAAM}!${plek}`, plek);
    host.typ(`${NAAM}!A9`, 'eronder');
    await maak(plan(['SamSam']));
    expect(naast.map((plek) => cel(workbook, plek))).toEqual(naast);
    const eigen = ['Sluitend: regelingenoverzicht', 'Regeling', 'SamSam', 'Totaal'];
    expect(kolomA(workbook)).toEqual([...eigen, null, null, null, 'eronder']);
    await maak(plan(['SamSam', 'IZA']));
    expect(kolomA(workbook).slice(0, 5)).toEqual([...eigen.slice(0, 3), 'IZA', 'Totaal']);
  });

  test('what someone changed by hand is told before it is replaced', async () => {
    const { workbook, host } = await begin();
    host.collega(`${NAAM}!B3`, 250);
    host.typ(`${NAAM}!C4`, '=B4/4');
    const voorbeeld = await excel.bekijkBlad(plan(['IZA', 'GALA'], 700));
    expect(voorbeeld.vervangen).toEqual([
      { cel: `${NAAM}!B3`, was: '250', wordt: '700' },
      { cel: `${NAAM}!C4`, was: 'de formule =B4/4', wordt: 'de formule =B4/2' },
    ]);
    await excel.schrijfBlad(plan(['IZA', 'GALA'], 700), voorbeeld);
    expect(cel(workbook, 'B3')).toBe(700);
    expect((await excel.bekijkBlad(plan(['IZA', 'GALA'], 700))).vervangen).toEqual([]);
  });

  test('what someone typed in a row inserted within the block is told too', async () => {
    const { workbook } = await begin();
    workbook.blad(NAAM)!.verschuifRijen(3, 1);
    workbook.blad(NAAM)!.schrijf(workbook.plek('A4').blok, () => 'tussendoor');
    const { voorbeeld } = await maak(plan(['IZA', 'GALA'], 300));
    expect(voorbeeld.vervangen).toEqual([{ cel: `${NAAM}!A4`, was: 'de tekst “tussendoor”', wordt: 'niets' }]);
    expect(kolomA(workbook)).toEqual(['Sluitend: regelingenoverzicht', 'Regeling', 'IZA', 'GALA', 'Totaal']);
    expect(cel(workbook, 'B5')).toBe('=SUM(B3:B4)');
  });

  test('what someone typed in the row that ends the block is told too', async () => {
    const { workbook } = await begin();
    workbook.blad(NAAM)!.schrijf(workbook.plek('B6').blok, () => 'van mij');
    const { voorbeeld } = await maak(plan(['IZA', 'GALA', 'SamSam']));
    expect(voorbeeld.vervangen).toEqual([{ cel: `${NAAM}!B6`, was: 'de tekst “van mij”', wordt: 'niets' }]);
  });

  test('an empty row in the block is no change of content', async () => {
    const { workbook } = await begin();
    workbook.blad(NAAM)!.verschuifRijen(3, 2);
    const { voorbeeld } = await maak(plan(['IZA', 'GALA']));
    expect(voorbeeld.vervangen).toEqual([]);
    expect(kolomA(workbook)).toHaveLength(5);
  });

  test('references that Excel moved along are no change by hand', async () => {
    const { workbook } = startExcel({ Posten: [['Huur', 5]] });
    const metVerwijzing = (rij: number): Eigenblad => {
      const basis = plan(['IZA']);
      const rijen = basis.rijen.map((r, i) => (i === 2 ? [r[0]!, { formule: `=Posten!B${rij}` }, r[2]!, r[3]!] : r));
      return { ...basis, rijen };
    };
    await maak(metVerwijzing(1));
    workbook.blad('Posten')!.verschuifRijen(0, 3);
    workbook.hernoem(workbook.blad('Posten')!, 'Oude posten');
    expect((await excel.bekijkBlad(metVerwijzing(9))).vervangen).toEqual([]);
  });

  test('what a person filled in stays with the plan that has it; else it is told', async () => {
    const { host } = await begin();
    host.typ(`${NAAM}!D4`, 'navragen');
    expect(
      (await excel.bekijkBlad(metInvulling(plan(['SamSam', 'IZA', 'GALA']), 'GALA', 'navragen'))).vervangen,
    ).toEqual([]);
    expect((await excel.bekijkBlad(plan(['IZA', 'GALA']))).vervangen).toEqual([
      { cel: `${NAAM}!D4`, was: 'de tekst “navragen”', wordt: 'niets' },
    ]);
  });

  test('what a person typed and the plan took over is still theirs the next time', async () => {
    const { host } = await begin();
    host.typ(`${NAAM}!A4`, 'GALA oud');
    const { voorbeeld } = await maak(plan(['IZA', 'GALA oud']));
    expect(voorbeeld.vervangen).toEqual([]);
    expect((await excel.bekijkBlad(plan(['IZA']))).vervangen).toEqual([
      { cel: `${NAAM}!A4`, was: 'de tekst “GALA oud”', wordt: 'niets' },
    ]);
  });

  test('what a person filled in is still theirs where the plan has it as a line of its own', async () => {
    const { host } = await begin();
    host.typ(`${NAAM}!D4`, 'navragen');
    const opgelost = (rijen: readonly (readonly Celinhoud[])[]): Eigenblad => {
      const basis = plan(['IZA']);
      return { ...basis, rijen: [...basis.rijen, ...rijen] };
    };
    await maak(opgelost([[{ waarde: 'Opgelost' }, ...leeg(2), { waarde: 'navragen' }]]));
    expect((await excel.bekijkBlad(opgelost([]))).vervangen).toEqual([
      { cel: `${NAAM}!D5`, was: 'de tekst “navragen”', wordt: 'niets' },
    ]);
  });

  test('a renamed sheet, and the first with the name of the plan when there are more', async () => {
    const { workbook } = await begin();
    workbook.hernoem(workbook.blad(NAAM)!, 'Overzicht 2024');
    expect((await maak(plan(['IZA'], 5))).uitslag).toMatchObject({ blad: 'Overzicht 2024', nieuw: false });
    expect(cel(workbook, 'Overzicht 2024!B3')).toBe(5);
  });

  test('without the cell that ends the block a new sheet is made, and nothing is overwritten', async () => {
    const { workbook, host } = await begin();
    host.typ(`${NAAM}!D6`, '');
    expect((await maak(plan(['IZA'], 5))).uitslag).toMatchObject({ blad: `${NAAM} 2`, nieuw: true });
    expect(cel(workbook, 'B3')).toBe(100);
    expect((await maak(plan(['IZA'], 6))).uitslag).toMatchObject({ blad: `${NAAM} 2`, nieuw: false });
  });

  test('rows of the user above the block: refused, and still no table of amounts', async () => {
    const { workbook } = await begin();
    workbook.blad(NAAM)!.verschuifRijen(0, 2);
    expect(await melding(excel.bekijkBlad(plan(['IZA'])))).toMatch(
      /boven of vóór wat Sluitend schreef.*niet veranderd/,
    );
    expect(herken(await excel.lees(), standaardInstellingen).begroting.tabellen).toEqual([]);
  });

  test('the chart is the same one, with what the user made of it, and a new source', async () => {
    const { workbook } = await begin();
    const [grafiek] = workbook.blad(NAAM)!.grafieken;
    grafiek!.titel = 'Onze titel';
    await maak(plan(['IZA', 'GALA', 'SamSam']));
    expect(workbook.blad(NAAM)!.grafieken).toMatchObject([{ titel: 'Onze titel', bron: `${NAAM}!A2:B5` }]);
  });

  test('a block that becomes wider than the room that there is: refused', async () => {
    const { workbook, host } = await begin();
    host.typ(`${NAAM}!E3`, 'van ons');
    const breder = plan(['IZA', 'GALA']);
    const rijen = breder.rijen.map((rij) => [...rij, { waarde: 'x' }]);
    expect(await melding(maak({ ...breder, rijen, kolommen: [...breder.kolommen, 50] }))).toMatch(
      /staat iets waar het nieuwe blok overheen zou gaan\. De werkmap is niet veranderd/,
    );
    expect(cel(workbook, 'E3')).toBe('van ons');
  });
});

describe('a colleague at the same moment', () => {
  test('between the preview and the write: refused, theirs stays', async () => {
    const { workbook, host } = await begin();
    const voorbeeld = await excel.bekijkBlad(plan(['IZA', 'GALA'], 700));
    host.collega(`${NAAM}!D3`, 'mee eens');
    expect(await melding(excel.schrijfBlad(plan(['IZA', 'GALA'], 700), voorbeeld))).toMatch(
      /intussen iets gewijzigd\. De werkmap is niet veranderd/,
    );
    expect([cel(workbook, 'D3'), cel(workbook, 'B3')]).toEqual(['mee eens', 100]);
  });

  test('between reading and writing within the write: put back, told', async () => {
    const { workbook, host } = await begin(['IZA', 'GALA', 'SamSam']);
    const voorbeeld = await excel.bekijkBlad(plan(['IZA'], 700));
    host.voorVolgende(
      () => {
        host.collega(`${NAAM}!D3`, 'mee eens');
        host.collega(`${NAAM}!H4`, 'ernaast');
      },
      { bij: 3 },
    );
    expect(await melding(excel.schrijfBlad(plan(['IZA'], 700), voorbeeld))).toMatch(/intussen iets gewijzigd/);
    expect(kolomA(workbook)).toEqual(['Sluitend: regelingenoverzicht', 'Regeling', 'IZA', 'GALA', 'SamSam', 'Totaal']);
    expect([cel(workbook, 'D3'), cel(workbook, 'B3'), cel(workbook, 'H4')]).toEqual(['mee eens', 100, 'ernaast']);
  });

  test('makes the same sheet: theirs is brought up to date at the next try', async () => {
    const { host, workbook } = startExcel({ Blad1: [] });
    const voorbeeld = await excel.bekijkBlad(plan(['IZA']));
    await maak(plan(['IZA'], 5));
    expect(await melding(excel.schrijfBlad(plan(['IZA']), voorbeeld))).toMatch(/intussen iets gewijzigd/);
    expect(namen(workbook)).toEqual(['Blad1', NAAM]);
    expect(host.rondes).toBeGreaterThan(0);
  });

  test('takes its name in between: theirs is left alone', async () => {
    const { host, workbook } = startExcel({ Blad1: [] });
    const voorbeeld = await excel.bekijkBlad(plan(['IZA']));
    host.voorVolgende(() => workbook.voegBladToe(NAAM), { bij: 3 });
    expect(await melding(excel.schrijfBlad(plan(['IZA']), voorbeeld))).toMatch(/bestaat al\. Er is niets gemaakt/);
    expect([namen(workbook), workbook.blad(NAAM)!.gebruikt(false)]).toEqual([['Blad1', NAAM], null]);
  });

  test('removes the sheet: told', async () => {
    const { workbook } = await begin();
    const voorbeeld = await excel.bekijkBlad(plan(['IZA']));
    workbook.verwijderBlad(workbook.blad(NAAM)!);
    expect(await melding(excel.schrijfBlad(plan(['IZA']), voorbeeld))).toMatch(/verwijderd of hernoemd/);
  });
});

describe('taking it back', () => {
  test('a new sheet goes, unless something on it was changed', async () => {
    const { workbook, host, uitslag } = await begin();
    host.typ(`${NAAM}!J9`, 'nota bene');
    expect(await excel.draaiBladTerug(uitslag)).toMatchObject({
      gelukt: false,
      waarom: expect.stringMatching(/is gewijzigd sinds/) as string,
    });
    host.typ(`${NAAM}!J9`, '');
    expect(await excel.draaiBladTerug(uitslag)).toEqual({ gelukt: true, waarom: null });
    expect(namen(workbook)).toEqual(['Blad1']);
  });

  test.each([
    ['longer', ['IZA', 'Brede SPUK', 'GALA', 'SamSam']],
    ['shorter', ['GALA']],
    ['as long', ['IZA', 'SamSam']],
  ])('a block that became %s gets its old content back, and so does what stands around it', async (_, daarna) => {
    const { workbook, host } = await begin();
    host.typ(`${NAAM}!B3`, 333);
    host.typ(`${NAAM}!A9`, '=B5');
    host.typ(`${NAAM}!F4`, 'bij GALA');
    const foto = () =>
      [...workbook.blad(NAAM)!.cellen()]
        .filter(({ cel: { waarde, formule } }) => waarde !== null || formule !== null)
        .map(({ rij, kolom, cel: { formule, formaat } }) => [
          rij,
          kolom,
          formule ?? cel(workbook, adres(rij, kolom)),
          formaat,
        ]);
    const voor = foto();
    const { uitslag } = await maak(plan(daarna, 800));
    expect(foto()).not.toEqual(voor);
    expect(await excel.draaiBladTerug(uitslag)).toEqual({ gelukt: true, waarom: null });
    expect(foto()).toEqual(voor);
  });

  test('not when the block was changed since', async () => {
    const { workbook, host } = await begin();
    const { uitslag } = await maak(plan(['IZA'], 800));
    host.typ(`${NAAM}!D3`, 'gezien');
    expect(await excel.draaiBladTerug(uitslag)).toMatchObject({
      gelukt: false,
      waarom: expect.stringMatching(/Er is niets teruggezet/) as string,
    });
    expect(cel(workbook, 'B3')).toBe(800);
  });
});

describe('what stands in the way is told, and nothing changes', () => {
  test('read-only, protected structure, protected sheet', async () => {
    const { workbook } = startExcel({ Blad1: [] });
    workbook.structuurwachtwoord = 'geheim';
    expect(await melding(maak(plan(['IZA'])))).toMatch(/indeling van de werkmap is beveiligd/);
    workbook.structuurwachtwoord = null;
    await maak(plan(['IZA']));
    workbook.structuurwachtwoord = 'geheim';
    expect((await maak(plan(['IZA'], 4))).uitslag.nieuw).toBe(false);
    workbook.blad(NAAM)!.beveilig({ opties: {}, wachtwoord: '' });
    expect(await melding(maak(plan(['IZA'])))).toMatch(/is beveiligd\. De werkmap is niet veranderd/);
    workbook.alleenLezen = true;
    expect(await melding(maak(plan(['IZA'])))).toMatch(/alleen-lezen/);
    expect(cel(workbook, 'B3')).toBe(4);
  });

  test('content that Excel cannot hold', async () => {
    startExcel({ Blad1: [] });
    expect(await melding(maak(plan(['x'.repeat(40_000)])))).toMatch(/langer dan 32\.767 tekens/);
  });
});

const CODES = [
  'InvalidOperationInCellEditMode',
  'ActivityLimitReached',
  'GeneralException',
  'AccessDenied',
  'ApiNotFound',
];
const STORINGEN = CODES.flatMap((code) =>
  [1, 2, 3, 4, 5, 6].flatMap((bij) =>
    [{ bij }, { bij, naActies: 4 }, { bij, naActies: 12 }].map((opties) => [code, opties] as const),
  ),
);

describe('a failure at any moment', () => {
  test.each(STORINGEN)('making with %s %j: it is there, or not at all, and that is told', async (code, opties) => {
    const { workbook, host } = startExcel({ Blad1: [['eigen', 1]] });
    const voorbeeld = await excel.bekijkBlad(plan(['IZA', 'GALA']));
    host.fout.volgende(code, opties);
    const zin = await melding(excel.schrijfBlad(plan(['IZA', 'GALA']), voorbeeld));
    host.fout.wis();
    if (zin === 'gelukt') expect(workbook.blad(NAAM)!.waarde(4, 1)).toBe(201);
    else expect([namen(workbook), zin]).toEqual([['Blad1'], expect.stringMatching(/niets gemaakt|niet veranderd/)]);
    expect((await maak(plan(['IZA', 'GALA']))).uitslag.fout).toBeNull();
  });

  test.each(STORINGEN)(
    'refreshing with %s %j: what the user put around it is there, and so is the truth',
    async (code, opties) => {
      const { workbook, host } = await begin(['IZA', 'GALA', 'SamSam']);
      host.typ(`${NAAM}!A12`, 'eronder');
      host.typ(`${NAAM}!H5`, 'bij SamSam');
      const nieuw = plan(['IZA', 'Brede SPUK', 'Regio Deal', 'SamSam', 'ZonMw'], 900);
      const voorbeeld = await excel.bekijkBlad(nieuw);
      host.fout.volgende(code, opties);
      const zin = await melding(excel.schrijfBlad(nieuw, voorbeeld));
      host.fout.wis();
      if (zin === 'gelukt') expect(workbook.blad(NAAM)!.waarde(7, 1)).toBe(4510);
      else if (zin.includes('De werkmap is niet veranderd')) expect(cel(workbook, 'B3')).toBe(100);
      else expect(zin).toMatch(/maar voor een deel bijgewerkt/);
      expect(kolomA(workbook)).toContain('eronder');
      await maak(nieuw);
      expect(kolomA(workbook).slice(2, 8)).toEqual(['IZA', 'Brede SPUK', 'Regio Deal', 'SamSam', 'ZonMw', 'Totaal']);
      expect(kolomA(workbook)).toContain('eronder');
      expect([...workbook.blad(NAAM)!.cellen()].some(({ cel: { waarde } }) => waarde === 'bij SamSam')).toBe(true);
    },
  );

  test.each([
    [4, /niet alle opmaak/],
    [5, /zonder grafiek/],
    [6, null],
  ])('round trip %i only: the sheet works, and what is missing is told', async (bij, zin) => {
    const { workbook, host } = startExcel({ Blad1: [['eigen', 1]] });
    const voorbeeld = await excel.bekijkBlad(plan(['IZA']));
    host.fout.volgende('AccessDenied', { bij });
    const { fout } = await excel.schrijfBlad(plan(['IZA']), voorbeeld);
    if (zin === null) expect(fout).toBeNull();
    else expect(fout).toMatch(zin);
    expect(workbook.blad(NAAM)!.waarde(3, 1)).toBe(100);
    expect(workbook.blad(NAAM)!.opmaak.get('A:A')).toEqual({ columnWidth: 120 });
  });
});

test('any content, any user around it: the block becomes the plan and the rest keeps what it shows', async () => {
  const naamlijst = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 7 });
  const eigen = fc.uniqueArray(fc.tuple(fc.nat({ max: 12 }), fc.constantFrom('F', 'H')), {
    maxLength: 5,
    selector: ([rij, kolom]) => `${kolom}${rij}`,
  });
  await fc.assert(
    fc.asyncProperty(naamlijst, naamlijst, naamlijst, eigen, async (een, twee, drie, plekken) => {
      const { workbook, host } = await begin(een);
      for (const [rij, kolom] of plekken) host.typ(`${NAAM}!${kolom}${rij + 1}`, `${kolom}${rij}`);
      host.typ(`${NAAM}!A15`, 'eronder');
      host.typ(`${NAAM}!B15`, '=A15');
      for (const lijst of [twee, drie]) {
        const { voorbeeld } = await maak(plan(lijst));
        expect(voorbeeld.vervangen).toEqual([]);
        expect(kolomA(workbook).slice(0, lijst.length + 3)).toEqual([
          ...[merkVan('regelingenoverzicht'), 'Regeling', ...lijst, 'Totaal'],
        ]);
        const cellen = [...workbook.blad(NAAM)!.cellen()].filter(({ cel: { waarde } }) => waarde !== null);
        for (const [rij, kolom] of plekken)
          expect(cellen.filter(({ cel: { waarde } }) => waarde === `${kolom}${rij}`)).toHaveLength(1);
        const onder = cellen.filter(({ cel: { waarde } }) => waarde === 'eronder');
        expect(onder.map(({ kolom }) => kolom)).toEqual([0, 1]);
      }
    }),
    { numRuns: 40 },
  );
});

test('removing Sluitend removes these sheets too', async () => {
  const { workbook } = await begin();
  const sporen = await excel.zoekSporen();
  expect(sporen.bladen).toEqual([NAAM]);
  await excel.verwijderSluitend(sporen);
  expect(namen(workbook)).toEqual(['Blad1']);
});
