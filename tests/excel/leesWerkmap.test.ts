import { soortVan } from '../../src/excel/excelfouten';
import type { Excelfout } from '../../src/excel/excelfout';
import type { Leesstand } from '../../src/excel/excelwerkmap';
import { leesWerkmap } from '../../src/excel/leesWerkmap';
import { leesAdres } from '../../src/sheet/adres';
import type { ExcelHost } from '../../src/host/excelhost';
import { maakWerkmap, type Rijen, startExcel } from '../host/startExcel';

const BEGROTING: Rijen = [
  ['Post', 'Begroting', 'Realisatie', 'Saldo'],
  ['Scholing', 1000, 900, '=B2-C2'],
  ['Beheer', 2000, 2100, '=B3-C3'],
];

function blok(rijen: number, kolommen: number): Rijen {
  return Array.from({ length: rijen }, (_, rij) =>
    Array.from({ length: kolommen }, (__, kolom) => rij * kolommen + kolom),
  );
}

async function rondesVoor(host: ExcelHost, doe: () => Promise<unknown>): Promise<number> {
  const vooraf = host.rondes;
  await doe();
  return host.rondes - vooraf;
}

async function foutVan(belofte: Promise<unknown>): Promise<Excelfout> {
  return belofte.then(
    () => {
      throw new Error('No error.');
    },
    (fout: Excelfout) => fout,
  );
}

describe('what is read', () => {
  test('values, formulas and formats of the filled cells, and nothing else', async () => {
    const werkmap = maakWerkmap({ Jeugd: [[], [null, 'Scholing', 12.5, '=C2*2', '', true]], Leeg: [] });
    const blad = werkmap.blad('Jeugd')!;
    blad.zetFormaat({ rij: 1, kolom: 2, rijen: 1, kolommen: 5 }, () => '#,##0.00');
    startExcel(werkmap);
    const notatie = '#,##0.00';
    expect(await leesWerkmap()).toEqual({
      berekening: 'automatisch',
      bladen: [
        {
          naam: 'Jeugd',
          verborgen: false,
          verborgenKolommen: [],
          rijen: [
            {
              nummer: 1,
              verborgen: false,
              cellen: [
                { kolom: 1, waarde: 'Scholing' },
                { kolom: 2, waarde: 12.5, notatie },
                { kolom: 3, waarde: 25, formule: '=C2*2', notatie },
                { kolom: 5, waarde: true, notatie },
              ],
            },
          ],
        },
        { naam: 'Leeg', verborgen: false, verborgenKolommen: [], rijen: [] },
      ],
    });
  });

  test('an error is told from the same text, a formula from text that looks like one', async () => {
    startExcel({ Jeugd: [['#REF!', "'#REF!", "'=B1", '=A1', '=""']] });
    expect((await leesWerkmap()).bladen[0]!.rijen[0]!.cellen).toEqual([
      { kolom: 0, waarde: { fout: '#REF!' } },
      { kolom: 1, waarde: '#REF!' },
      { kolom: 2, waarde: '=B1' },
      { kolom: 3, waarde: { fout: '#REF!' }, formule: '=A1' },
      { kolom: 4, waarde: '', formule: '=""' },
    ]);
  });

  test('hidden sheets, rows and columns, also left of what is in use', async () => {
    const werkmap = maakWerkmap({
      Jeugd: [
        [null, 1, 2],
        [null, 3, 4],
        [null, 5, 6],
      ],
      Ouderen: [[1], [2]],
      Oud: [[7]],
    });
    werkmap.toon(werkmap.blad('Oud')!, 'VeryHidden');
    werkmap.blad('Jeugd')!.verborgenRijen.add(1);
    for (const kolom of [0, 2, 3]) werkmap.blad('Jeugd')!.verborgenKolommen.add(kolom);
    for (const rij of [0, 1]) werkmap.blad('Ouderen')!.verborgenRijen.add(rij);
    startExcel(werkmap);
    const { bladen } = await leesWerkmap();
    expect(bladen.map(({ verborgen }) => verborgen)).toEqual([false, false, true]);
    expect(bladen[0]!.verborgenKolommen).toEqual([0, 2]);
    expect(bladen[0]!.rijen.map(({ verborgen }) => verborgen)).toEqual([false, true, false]);
    expect(bladen[1]!.rijen.map(({ verborgen }) => verborgen)).toEqual([true, true]);
  });

  test.each(['XFD1048576', 'A1048576', 'XFD1', 'XFD20000'])(
    'a sheet with a cell in %s costs a few round trips, not thousands',
    async (hoek) => {
      const werkmap = maakWerkmap({ Ouderen: BEGROTING, Jeugd: [...blok(30, 4), []], Wijken: BEGROTING });
      const { host } = startExcel(werkmap);
      const zonder = await leesWerkmap();
      host.collega(`Jeugd!${hoek}`, 'verdwaald');
      host.rondes = 0;
      const { bladen } = await leesWerkmap();
      expect(host.rondes).toBeLessThan(12);
      const cellen = bladen[1]!.rijen.flatMap((rij) =>
        rij.cellen.map(({ kolom, waarde }) => [rij.nummer, kolom, waarde]),
      );
      expect(cellen).toHaveLength(121);
      expect(cellen).toContainEqual([leesAdres(hoek)!.rij, leesAdres(hoek)!.kolom, 'verdwaald']);
      expect([bladen[0], bladen[2]]).toEqual([zonder.bladen[0], zonder.bladen[2]]);
    },
  );

  test('manual calculation', async () => {
    const werkmap = maakWerkmap({ Jeugd: BEGROTING });
    werkmap.rekenstand = 'Manual';
    startExcel(werkmap);
    expect((await leesWerkmap()).berekening).toBe('handmatig');
  });
});

describe('round trips', () => {
  const bladen = (aantal: number) =>
    Object.fromEntries(Array.from({ length: aantal }, (_, i) => [`Themalijn ${i + 1}`, BEGROTING]));

  test('as many for 60 sheets as for one', async () => {
    const een = await rondesVoor(startExcel(bladen(1)).host, leesWerkmap);
    const zestig = await rondesVoor(startExcel(bladen(60)).host, leesWerkmap);
    console.log(`Round trips: ${een} for 1 sheet, ${zestig} for 60 sheets.`);
    expect(zestig).toBe(een);
    expect(zestig).toBe(3);
  });

  test.each([
    [1, 49_980],
    [2, 50_020],
    [3, 149_980],
  ])('%i for the cells when there are %i', async (antwoorden, cellen) => {
    const werkmap = { A: blok(cellen / 20, 10), B: blok(cellen / 20, 10) };
    expect(await rondesVoor(startExcel(werkmap).host, leesWerkmap)).toBe(2 + antwoorden);
  });

  test('progress goes up to all cells', async () => {
    startExcel({ A: blok(6_000, 10) });
    const standen: Leesstand[] = [];
    await leesWerkmap({ voortgang: (stand) => standen.push(stand) });
    expect(standen).toEqual([
      { cellen: 0, van: 60_000 },
      { cellen: 50_000, van: 60_000 },
      { cellen: 60_000, van: 60_000 },
    ]);
  });

  test('stops between two responses', async () => {
    const { host } = startExcel({ A: blok(12_000, 10) });
    const stop = new AbortController();
    const lezen = leesWerkmap({ signaal: stop.signal, voortgang: ({ cellen }) => cellen > 0 && stop.abort() });
    expect((await foutVan(lezen)).message).toBe(
      'Het lezen is gestopt. De werkmap is niet veranderd. Start de controle opnieuw wanneer u wilt.',
    );
    expect(host.rondes).toBe(3);
  });
});

describe('too large', () => {
  const groot: Record<string, Rijen> = { Breed: blok(3, 700), Lang: blok(2_000, 3), Klein: blok(2, 2) };

  test.each([[400_000], [100_000], [60_000]])(
    'in responses of at most %i bytes everything is still read',
    async (bytes) => {
      startExcel(groot);
      const heel = await leesWerkmap();
      startExcel(groot).host.maxAntwoord = bytes;
      expect(await leesWerkmap()).toEqual(heel);
    },
  );

  test('it says so when even 500 cells are too many', async () => {
    startExcel(groot).host.maxAntwoord = 5_000;
    const fout = await foutVan(leesWerkmap());
    expect(soortVan(fout)).toBe('te-groot');
    expect(fout.message).toContain('De werkmap is niet veranderd.');
  });
});
