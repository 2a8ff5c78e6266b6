import fc from 'fast-check';
import type { Begrotingsbrug, Brugpost } from '../../src/jaareinde/begrotingsbruggen';
import { review, type Review } from '../../src/review/review';
import { celadres } from '../../src/sheet/adres';
import { bladen } from '../sheet/bladen';

function beoordeel(tekening: Readonly<Record<string, string>>): Review {
  return review(bladen(tekening));
}

/** "Bestuur 1200 → 1355: +150 1e wijziging 2024-03-12" */
function toon(brug: Begrotingsbrug): string[] {
  const regel = (naam: string, { primitief, wijzigingen, gewijzigd, onverklaard }: Omit<Brugpost, 'rij'>) =>
    [
      `${naam} ${primitief / 100} → ${gewijzigd / 100}:`,
      ...wijzigingen.map(({ bedrag, besluit, datum }) => `[${bedrag / 100} ${besluit ?? '?'} ${datum ?? '?'}]`),
      ...(onverklaard === 0 ? [] : [`onverklaard ${onverklaard / 100}`]),
    ].join(' ');
  return [...brug.posten.map((post) => regel(post.rij.label, post)), regel('Totaal', brug.totaal)];
}

function bruggen(tekening: Readonly<Record<string, string>>): string[][] {
  return beoordeel(tekening).context.bruggen.map(toon);
}

function bevindingen({ bevindingen }: Review): string[] {
  return bevindingen.map(({ check, bevinding: { cel } }) => `${check.id} ${celadres(cel.blad, cel.rij, cel.kolom)}`);
}

describe('wijzigingen in kolommen', () => {
  test('met besluit en datum in de kop', () => {
    expect(
      bruggen({
        Programma: `
          Programma 2024
          Post | Primitieve begroting 2024 | 1e wijziging (raad 12-3-2024) | Wijziging juli 2024 | Begroting 2024 na wijziging
          Bestuur | 1.200 | 150 | 5 | 1.355
          Veiligheid | 3.400 | -200 | | 3.200
          Verkeer | 5.100 | | | 5.100
          Totaal | 9.700 | -50 | 5 | 9.655`,
      }),
    ).toEqual([
      [
        'Bestuur 1200 → 1355: [150 1e wijziging (raad 12-3-2024) 2024-03-12] [5 ? 2024-07]',
        'Veiligheid 3400 → 3200: [-200 1e wijziging (raad 12-3-2024) 2024-03-12]',
        'Verkeer 5100 → 5100:',
        'Totaal 9700 → 9655: [-50 1e wijziging (raad 12-3-2024) 2024-03-12] [5 ? 2024-07]',
      ],
    ]);
  });

  test('die elkaar opvolgen, met een tussenstand', () => {
    const werkmap = {
      Programma: `
        Post | Begroting 2024 | 1e wijziging | Begroting na 1e wijziging | 2e wijziging | Begroting na 2e wijziging
        Bestuur | 1.200 | 150 | 1.350 | 10 | 1.360
        Veiligheid | 3.400 | -200 | 3.200 | 40 | 3.240
        Verkeer | 5.100 | 0 | 5.100 | 7 | 5.107
        Totaal | 9.700 | -50 | 9.650 | 57 | 9.707`,
    };
    expect(bruggen(werkmap)[0]!.at(-1)).toBe('Totaal 9700 → 9707: [-50 1e wijziging ?] [57 2e wijziging ?]');
    const kapot = { Programma: werkmap.Programma.replace('3.200 | 40 | 3.240', '3.200 | 40 | 3.340') };
    expect(bevindingen(beoordeel(kapot))).toEqual(['wijziging-sluit-niet-aan Programma!F3']);
  });

  test('van baten en van lasten', () => {
    const alle = beoordeel({
      Programma: `
         | Begroting 2024 | | Begrotingswijziging | | Begroting na wijziging |
        Programma | Lasten | Baten | Lasten | Baten | Lasten | Baten
        Bestuur | 1.200 | 300 | 150 | 10 | 1.350 | 310
        Veiligheid | 3.400 | 200 | -200 | 0 | 3.200 | 200
        Totaal | 4.600 | 500 | -50 | 10 | 4.550 | 510`,
    });
    expect(alle.context.bruggen.map((brug) => [brug.maat, toon(brug).at(-1)])).toEqual([
      ['baten', 'Totaal 500 → 510: [10 ? ?]'],
      ['lasten', 'Totaal 4600 → 4550: [-50 ? ?]'],
    ]);
    expect(alle.bevindingen).toEqual([]);
    expect(alle.nietBeoordeeld.map(({ check }) => check.id)).toContain('wijziging-zonder-besluit');
  });

  test('een besluit per rij', () => {
    const tabel = (besluit: string) => `
      Post | Begroting 2024 | Wijziging | Besluit | Datum | Gewijzigde begroting
      Bestuur | 1.200 | 150 | Raad 12 | 12-3-2024 | 1.350
      Veiligheid | 3.400 | -200 | ${besluit} | | 3.200
      Verkeer | 5.100 | 0 | | | 5.100`;
    expect(bruggen({ Programma: tabel('Raad 13') })[0]!.slice(0, 2)).toEqual([
      'Bestuur 1200 → 1350: [150 Raad 12 2024-03-12]',
      'Veiligheid 3400 → 3200: [-200 Raad 13 ?]',
    ]);
    expect(bevindingen(beoordeel({ Programma: tabel('Raad 13') }))).toEqual([]);
    expect(bevindingen(beoordeel({ Programma: tabel('') }))).toEqual(['wijziging-zonder-besluit Programma!C3']);
  });

  test('twee begrotingen zonder wijzigingen zijn geen brug', () => {
    expect(
      bruggen({
        Jeugd: `
          Project | Begroting dec '23 | Begroting juli '24 gewijzigd | Realisatie 2024 | Saldo
          Coach | 50.000 | 60.000 | 20.000 | 40.000
          Les | 30.000 | 25.000 | 12.000 | 13.000`,
      }),
    ).toEqual([]);
  });
});

describe('wijzigingen in een lijst', () => {
  const programma = `
    Programma (x € 1.000)
    Post | Begroting 2024 | Begroting 2024 na wijziging | Realisatie 2024 | Saldo
    Bestuur | 1.200 | 1.350 | 1.300 | 50
    Veiligheid | 3.400 | 3.200 | 3.000 | 200
    Verkeer | 5.100 | 5.107 | 5.000 | 107
    Groen | 900 | 900 | 880 | 20
    Totaal | 10.600 | 10.557 | 10.180 | 377`;
  const lijst = (extra: string) => `
    Begrotingswijzigingen 2024
    Nr | Besluit | Datum | Post | Bedrag
    1 | Raadsbesluit 12 | 12-3-2024 | Bestuur | 100.000
    2 | Raadsbesluit 19 | 9 juli 2024 | Bestuur | 50.000
    1 | Raadsbesluit 12 | 12-3-2024 | Veiligheid | -200.000
    ${extra}`;

  test('met een rij per besluit, in een andere eenheid', () => {
    const uitkomst = beoordeel({ Programma: programma, Wijzigingen: lijst('3 | Raadsbesluit 20 | | Verkeer | 7.000') });
    expect(bevindingen(uitkomst)).toEqual([]);
    expect(uitkomst.context.bruggen.map((brug) => [brug.eenheid, ...toon(brug)])).toEqual([
      [
        1,
        'Bestuur 1200000 → 1350000: [100000 Raadsbesluit 12 2024-03-12] [50000 Raadsbesluit 19 2024-07-09]',
        'Veiligheid 3400000 → 3200000: [-200000 Raadsbesluit 12 2024-03-12]',
        'Verkeer 5100000 → 5107000: [7000 Raadsbesluit 20 ?]',
        'Groen 900000 → 900000:',
        'Totaal 10600000 → 10557000: [-100000 Raadsbesluit 12 2024-03-12] [50000 Raadsbesluit 19 2024-07-09] [7000 Raadsbesluit 20 ?]',
      ],
    ]);
  });

  test.each([
    ['een ander bedrag', '3 | Raadsbesluit 20 | | Verkeer | 9.000', ['wijziging-sluit-niet-aan Programma!C5']],
    ['geen rij', '', ['wijziging-sluit-niet-aan Programma!C5']],
    ['een rij voor een onbekende post', '3 | Raadsbesluit 20 | | Wegen | 7.000', []],
    ['geen besluit', '3 | | | Verkeer | 7.000', ['wijziging-zonder-besluit Wijzigingen!E6']],
  ])('Verkeer heeft %s', (_, rij, verwacht) => {
    expect(bevindingen(beoordeel({ Programma: programma, Wijzigingen: lijst(rij) }))).toEqual(verwacht);
  });

  test('die maar een deel van de wijzigingen noemt, zegt niets over de rest', () => {
    const deel = `
      Begrotingswijzigingen 2024
      Besluit | Post | Bedrag
      Raadsbesluit 12 | Bestuur | 100.000`;
    const uitkomst = beoordeel({ Programma: programma, Wijzigingen: deel });
    expect(bevindingen(uitkomst)).toEqual([]);
    expect(uitkomst.context.bruggen).toEqual([]);
  });

  test('per besluit een eigen tabel, waarvan de titel het besluit noemt', () => {
    const uitkomst = beoordeel({
      Programma: programma,
      Maart: `
        1e begrotingswijziging (raad 12-3-2024)
        Post | Bedrag
        Bestuur | 100.000
        Veiligheid | -200.000`,
      Juli: `
        2e begrotingswijziging (raad 9-7-2024)
        Post | Bedrag
        Bestuur | 50.000
        Verkeer | 7.000`,
    });
    expect(bevindingen(uitkomst)).toEqual([]);
    expect(toon(uitkomst.context.bruggen[0]!)[0]).toBe(
      'Bestuur 1200000 → 1350000: [100000 1e begrotingswijziging (raad 12-3-2024) 2024-03-12] [50000 2e begrotingswijziging (raad 9-7-2024) 2024-07-09]',
    );
  });

  test('dezelfde naam op twee bladen: de themalijn in de lijst wijst de post aan', () => {
    const blad = (begroot: number, erbij: number) => `
      Post | Begroting 2024 | Gewijzigde begroting 2024
      Personeel | ${begroot} | ${begroot + erbij}
      Materiaal | 300 | 300`;
    const uitkomst = beoordeel({
      Wonen: blad(1000, 50),
      Zorg: blad(2000, -70),
      Wijzigingen: `
        Begrotingswijzigingen 2024
        Themalijn | Post | Besluit | Bedrag
        Wonen | Personeel | Raad 3 | 50
        Zorg | Personeel | Raad 3 | -70`,
    });
    expect(uitkomst.context.bruggen.map((brug) => toon(brug).at(-1))).toEqual([
      'Totaal 1300 → 1350: [50 Raad 3 ?]',
      'Totaal 2300 → 2230: [-70 Raad 3 ?]',
    ]);
  });
});

test('over willekeurige lijsten: primitief + wijzigingen + onverklaard = gewijzigd, en elke verstopte fout wordt gevonden', () => {
  const post = fc.record({
    primitief: fc.integer({ min: 1000, max: 999_999 }),
    wijzigingen: fc.array(
      fc.integer({ min: -900_000, max: 900_000 }).filter((n) => n !== 0),
      { minLength: 1, maxLength: 4 },
    ),
  });
  fc.assert(
    fc.property(
      fc.array(post, { minLength: 4, maxLength: 12 }),
      fc.integer({ min: 10, max: 5000 }),
      fc.nat(),
      (posten, fout, plek) => {
        const mis = plek % posten.length;
        const som = (getallen: readonly number[]) => getallen.reduce((a, b) => a + b, 0);
        const werkmap = (met: number) => ({
          Programma: [
            'Post | Begroting 2024 | Gewijzigde begroting 2024',
            ...posten.map(
              (p, i) => `Post ${i} | ${p.primitief} | ${p.primitief + som(p.wijzigingen) + (i === mis ? met : 0)}`,
            ),
          ].join('\n'),
          Wijzigingen: [
            'Begrotingswijzigingen 2024',
            'Post | Besluit | Bedrag',
            ...posten.flatMap((p, i) => p.wijzigingen.map((w, n) => `Post ${i} | Raad ${n + 1} | ${w}`)),
          ].join('\n'),
        });
        const goed = beoordeel(werkmap(0));
        const [brug] = goed.context.bruggen;
        for (const { primitief, wijzigingen, gewijzigd, onverklaard } of [...brug!.posten, brug!.totaal]) {
          expect(primitief + som(wijzigingen.map(({ bedrag }) => bedrag))).toBe(gewijzigd);
          expect(onverklaard).toBe(0);
        }
        expect(goed.bevindingen).toEqual([]);
        const kapot = beoordeel(werkmap(fout));
        expect(bevindingen(kapot)).toEqual([`wijziging-sluit-niet-aan Programma!C${mis + 2}`]);
        expect(kapot.context.bruggen[0]!.totaal.onverklaard).toBe(fout * 100);
      },
    ),
    { numRuns: 60 },
  );
});
