import { ernstVan, review } from '../../src/review/review';
import { zoekBeginstand } from '../../src/sheet/kolomwoorden';
import { bladen } from './bladen';

describe('koppen', () => {
  test.each([
    'Beginstand',
    'Beginsaldo 2024',
    'Begin-stand',
    'Openingsbalans',
    'Stand 1-1-2024',
    'Stand per 01-01-2024',
    'Saldo 1 januari',
    'Saldo per 1 januari 2024',
    'Stand begin 2024',
    'Overgeheveld uit 2023',
    'Overgeheveld budget uit 2023',
    'Overheveling uit vorig jaar',
    'Meegenomen uit vorig jaar',
    'Meegenomen uit 2023 (x € 1.000)',
    'Doorgeschoven vanuit het vorige jaar',
    'Vooruitontvangen 1-1',
    'Vooruitontvangen per 1-1-2024',
    'Carried forward from 2023',
  ])('%s is de beginstand, waar zij ook voor de lasten staat', (kop) => {
    expect(zoekBeginstand([kop, 'Baten', 'Lasten', 'Saldo'], 1, 2)).toBe(0);
    expect(zoekBeginstand(['Baten', kop, 'Lasten', 'Saldo'], 0, 2)).toBe(1);
    expect(zoekBeginstand(['Baten', 'Lasten', 'Saldo', kop], 0, 1)).toBe(-1);
  });

  test.each(['Restant 2023', 'Saldo 2023', 'Stand 31-12-2023', 'Stand ultimo 2023', 'Restant vorig jaar'])(
    '%s alleen voor de baten, als iets anders zegt wat over is',
    (kop) => {
      expect(zoekBeginstand([kop, 'Baten', 'Lasten', 'Stand 31-12-2024'], 1, 2)).toBe(0);
      expect(zoekBeginstand([kop, 'Baten', 'Lasten', 'Saldo'], 1, 2)).toBe(0);
      expect(zoekBeginstand(['Baten', kop, 'Lasten', 'Saldo'], 0, 2)).toBe(-1);
      expect(zoekBeginstand([kop, 'Baten', 'Lasten'], 1, 2)).toBe(-1);
    },
  );

  test.each(['Baten 2024', 'Overheveling naar 2025', 'Mee naar 2025', 'Begroting 2024', 'Saldo', 'Nr', 'Restant'])(
    '%s is geen beginstand',
    (kop) => {
      expect(zoekBeginstand([kop, 'Baten', 'Lasten', 'Saldo'], 1, 2)).toBe(-1);
    },
  );

  test('twee die het kunnen zijn, zijn er geen', () => {
    expect(zoekBeginstand(['Stand 31-12-2022', 'Stand 31-12-2023', 'Baten', 'Lasten', 'Saldo'], 2, 3)).toBe(-1);
  });
});

function lees(tabel: string, sluitend = '') {
  const { context, bevindingen } = review(bladen({ Regelingen: tabel, ...(sluitend && { Sluitend: sluitend }) }));
  return {
    betekenissen: context.begroting.tabellen[0]!.bedragkolommen.map(({ betekenis }) => betekenis),
    relaties: [...new Set(context.vergelijkingen.map(({ tekst }) => tekst))],
    invoer: context.regelinginvoer.map(({ naam, baten, lasten, tranches }) => ({
      naam,
      baten: baten / 100,
      lasten: lasten / 100,
      tranches: tranches?.map((t) => [t.jaar, t.baten / 100, t.lasten === undefined ? null : t.lasten / 100]),
    })),
    fouten: bevindingen.filter((b) => ernstVan(b) === 'fout').map(({ check }) => check.id),
  };
}

describe('in een tabel per regeling', () => {
  test('komt de beginstand bij de baten, en volgt het saldo daaruit', () => {
    const { betekenissen, relaties, invoer, fouten } = lees(`
      Afrekening 2025

      Regeling | Stand 1-1-2025 | Baten | Lasten | Saldo
      SPUK IZA | 0 | 900 | 800 | 100
      SPUK GALA | 400 | 300 | 50 | 650
      SamSam | 40 | 0 | 10 | 30
      Totaal | 440 | 1.200 | 860 | 780`);
    expect(betekenissen).toEqual(['beginstand', 'baten', 'lasten', 'saldo']);
    expect(relaties).toContain('saldo = stand 1-1-2025 + baten − lasten');
    expect(fouten).toEqual([]);
    expect(invoer).toEqual([
      { naam: 'SPUK IZA', baten: 900, lasten: 800, tranches: undefined },
      {
        ...{ naam: 'SPUK GALA programma 15', baten: 700, lasten: 50 },
        tranches: [
          [null, 400, null],
          [2025, 300, null],
        ],
      },
      { naam: 'SamSam', baten: 40, lasten: 10, tranches: [[null, 40, null]] },
    ]);
  });

  test('een fout in het saldo wordt gevonden', () => {
    const { fouten } = lees(`
      Afrekening 2025

      Regeling | Stand 1-1-2025 | Baten | Lasten | Saldo
      SPUK IZA | 0 | 900 | 800 | 100
      SPUK GALA | 400 | 300 | 50 | 750
      SamSam | 40 | 0 | 10 | 30
      Totaal | 440 | 1.200 | 860 | 780`);
    expect(fouten).toEqual(['saldo-klopt-niet']);
  });

  test('telt de beginstand niet nog eens als het saldo er zonder is: dan is zij een deel van de baten', () => {
    const { invoer, fouten } = lees(`
      Afrekening 2025

      Regeling | Overgeheveld uit 2024 | Baten | Lasten | Saldo
      SPUK IZA | 0 | 900 | 800 | 100
      SPUK GALA | 400 | 700 | 50 | 650
      SamSam | 40 | 40 | 10 | 30
      Totaal | 440 | 1.640 | 860 | 780`);
    expect(fouten).toEqual([]);
    expect(invoer[1]).toEqual({
      ...{ naam: 'SPUK GALA programma 15', baten: 700, lasten: 50 },
      tranches: [
        [null, 400, null],
        [2025, 300, null],
      ],
    });
  });

  test.each(['Totaal beschikbaar', 'Beschikbaar'])('telt ook waar een kolom %s haar eerst bij de baten telt', (som) => {
    const { invoer, fouten } = lees(`
      Afrekening 2025

      Regeling | Overgeheveld uit 2024 | Beschikking 2025 | ${som} | Lasten 2025 | Saldo
      SPUK IZA | 0 | 900 | 900 | 800 | 100
      SPUK GALA | 400 | 300 | 700 | 650 | 50
      SamSam | 40 | 120 | 160 | 100 | 60
      Totaal | 440 | 1.320 | 1.760 | 1.550 | 210`);
    expect(fouten).toEqual([]);
    expect(invoer[1]).toEqual({
      ...{ naam: 'SPUK GALA programma 15', baten: 700, lasten: 650 },
      tranches: [
        [null, 400, null],
        [2025, 300, null],
      ],
    });
  });

  test('en per tranche hoort de beginstand bij haar tranche', () => {
    const { invoer } = lees(`
      Afrekening 2025

      Regeling | Tranche | Beginstand | Baten | Lasten | Saldo
      SPUK IZA | | 0 | 900 | 800 | 100
      SPUK GALA | 2024 | 400 | 0 | 50 | 350
      SPUK GALA | 2025 | 0 | 300 | 20 | 280
      Totaal | | 400 | 1.200 | 870 | 730`);
    expect(invoer[1]).toEqual({
      ...{ naam: 'SPUK GALA programma 15', baten: 700, lasten: 70 },
      tranches: [
        [2024, 400, 50],
        [2025, 300, 20],
      ],
    });
  });

  test('lasten die tranches delen, zijn van geen van beide', () => {
    const { invoer } = lees(`
      Afrekening 2025

      Regeling | Tranche | Baten | Lasten | Saldo
      SPUK IZA | | 900 | 800 | 100
      SPUK GALA | 2024 | 400 | 70 | 630
      SPUK GALA | 2025 | 300 | |
      Totaal | | 1.600 | 870 | 730`);
    expect(invoer[1]!.tranches).toEqual([
      [2024, 400, null],
      [2025, 300, null],
    ]);
  });

  test('wie zegt wat een kolom is, heeft gelijk', () => {
    const tabel = `
      Afrekening 2025

      Regeling | Stand 1-1-2025 | Baten | Lasten | Saldo
      SPUK IZA | 0 | 900 | 800 | 100
      SamSam | 40 | 70 | 10 | 60
      Totaal | 40 | 970 | 810 | 160`;
    const kolommen = (betekenis: string) => `
      Sluitend

      Kolommen
      Blad | Kolom | Betekenis
      Regelingen | B | ${betekenis}`;
    expect(lees(tabel, kolommen('overig')).betekenissen).not.toContain('beginstand');
    expect(lees(tabel, kolommen('bedrag')).betekenissen[0]).toBe('bedrag');
    expect(lees(tabel.replace('Stand 1-1-2025', 'Ruimte'), kolommen('beginstand')).betekenissen[0]).toBe('beginstand');
  });
});

describe('blijft elders wat het was', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'in een overzicht van reserves',
      `Reserves 2024

      Reserve | Stand 1-1-2024 | Toevoeging | Onttrekking | Stand 31-12-2024
      Algemene reserve | 900 | 100 | 50 | 950
      Egalisatiereserve | 300 | 0 | 100 | 200
      Risicoreserve | 500 | 20 | 0 | 520
      Totaal | 1.700 | 120 | 150 | 1.670`,
      ['bedrag', 'bedrag', 'bedrag', 'bedrag'],
    ],
    [
      'in een tabel van posten',
      `Jeugd 2024

      Project | Regeling | Restant 2023 | Begroting | Realisatie | Saldo
      Buurtcoach | SPUK IZA | 10 | 900 | 800 | 100
      Schoolplein | SPUK GALA | 20 | 300 | 250 | 50
      Totaal | | 30 | 1.200 | 1.050 | 150`,
      ['saldo', 'begroting', 'realisatie', 'saldo'],
    ],
    [
      'zonder baten en lasten',
      `Stand van de regelingen 2024

      Regeling | Stand 1-1-2024 | Stand 31-12-2024 | Saldo
      SPUK IZA | 900 | 800 | 100
      SPUK GALA | 300 | 250 | 50
      Totaal | 1.200 | 1.050 | 150`,
      ['bedrag', 'bedrag', 'saldo'],
    ],
  ])('%s', (_titel, tabel, verwacht) => {
    const { betekenissen, fouten } = lees(tabel);
    expect(betekenissen).toEqual(verwacht);
    expect(fouten).toEqual([]);
  });
});

describe('naast het totaaloverzicht', () => {
  const werkmap = (jeugd: number, beginstand: number) =>
    bladen({
      Totaaloverzicht: `
        Totaaloverzicht 2025

        Themalijn | Begroting | Realisatie | Saldo
        Jeugd | ${jeugd} | 500 | ${jeugd - 500}
        Ouderen | 640 | 360 | 280
        Totaal | ${jeugd + 640} | 860 | ${jeugd + 140}`,
      Jeugd: `
        Jeugd 2025

        Project | Regeling | Begroting | Realisatie | Saldo
        Buurtcoach | SPUK IZA | ${jeugd} | 500 | ${jeugd - 500}
        Totaal | | ${jeugd} | 500 | ${jeugd - 500}`,
      Ouderen: `
        Ouderen 2025

        Project | Regeling | Begroting | Realisatie | Saldo
        Inloop | SPUK IZA | 300 | 300 | 0
        Bezoek | SPUK GALA | 340 | 60 | 280
        Totaal | | 640 | 360 | 280`,
      Regelingen: `
        Afrekening 2025

        Regeling | Beginstand | Baten | Lasten | Saldo
        SPUK IZA | 0 | 901 | 800 | 101
        SPUK GALA | ${beginstand} | 300 | 60 | ${beginstand + 240}
        Totaal | ${beginstand} | 1201 | 860 | ${beginstand + 341}`,
    });
  const verschillen = (jeugd: number, beginstand: number): number[] =>
    review(werkmap(jeugd, beginstand)).bevindingen.flatMap(({ check, bevinding }) =>
      check.id === 'totalen-verschillen' ? [Math.abs(bevinding.verschil!) / 100] : [],
    );

  test('is begroot wat is meegenomen, dan hoort het erbij; anders niet', () => {
    expect(verschillen(641, 80)).toEqual([]);
    expect(verschillen(561, 80)).toEqual([]);
    expect(verschillen(651, 80)).toEqual([10]);
  });
});
