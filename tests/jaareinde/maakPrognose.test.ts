import fc from 'fast-check';
import type { Prognose } from '../../src/jaareinde/maakPrognose';
import { ernstVan, review, type Review } from '../../src/review/review';
import { bladen } from '../sheet/bladen';

/** Sheets drawn as text, as tests/sheet/bladen.ts reads them. */
type Tekening = Readonly<Record<string, string>>;

function beoordeel(tekening: Tekening): Review {
  return review(bladen(tekening));
}

function prognoseVan(tekening: Tekening): Prognose {
  const { prognose } = beoordeel(tekening).context;
  if (prognose === null) throw new Error('De werkmap heeft geen prognose.');
  return prognose;
}

/** Per post what was spent, what is still expected and what is then left; euros, or thousands where the table has those. */
function posten({ posten }: Prognose): string[] {
  const toon = (bedrag: number | null) => (bedrag === null ? '?' : String(bedrag / 100));
  return posten.map((p) => `${p.rij.label} ${toon(p.besteed)} ${toon(p.verwacht)} ${toon(p.eindsaldo)}`);
}

/** Per regeling in euros: baten, lasten, terug, mee, open, tekort. */
function regelingen({ regelingen, invoer }: Prognose): string[] {
  return regelingen.map((a, i) => {
    const inEuros = [a.baten, a.lasten, a.terugbetaling, a.overheveling, a.nogTeBesluiten, a.tekort];
    return [a.naam, ...inEuros.map((bedrag) => (bedrag * invoer[i]!.eenheid) / 100)].join(' ');
  });
}

const COACH_EN_LES = ['Coach 20000 35000 5000', 'Les 12000 11500 1500'];
const IZA_EN_GALA = ['SPUK IZA 60000 55000 5000 0 0 0', 'SPUK GALA programma 15 25000 23500 0 1500 0 0'];

describe('elke indeling die bepaalt wat er over is', () => {
  test.each<[string, string]>([
    [
      'besteed, saldo, verwachte uitgave en eindsaldo',
      `Project | Regeling | Begroting dec '23 | Gewijzigde begroting juli '24 | Besteed t/m 30-6-2024 | Saldo per 1-7-2024 | Verwachte uitgave | Verwacht eindsaldo
       Coach | SPUK IZA | 50.000 | 60.000 | 20.000 | 40.000 | 35.000 | 5.000
       Les | SPUK GALA | 30.000 | 25.000 | 12.000 | 13.000 | 11.500 | 1.500
       Totaal | | 80.000 | 85.000 | 32.000 | 53.000 | 46.500 | 6.500`,
    ],
    [
      'zonder saldo',
      `Project | Regeling | Begroting 2024 | Besteed t/m 30 juni 2024 | Verwachte uitgave | Verwacht eindsaldo
       Coach | SPUK IZA | 60.000 | 20.000 | 35.000 | 5.000
       Les | SPUK GALA | 25.000 | 12.000 | 11.500 | 1.500`,
    ],
    [
      'zonder besteed',
      `Project | Regeling | Begroting 2024 | Saldo per 30 juni 2024 | Verwachte uitgave | Verwacht eindsaldo
       Coach | SPUK IZA | 60.000 | 40.000 | 35.000 | 5.000
       Les | SPUK GALA | 25.000 | 13.000 | 11.500 | 1.500`,
    ],
    [
      'zonder verwachte uitgave',
      `Project | Regeling | Begroting 2024 | Besteed t/m 30 juni 2024 | Verwacht eindsaldo
       Coach | SPUK IZA | 60.000 | 20.000 | 5.000
       Les | SPUK GALA | 25.000 | 12.000 | 1.500`,
    ],
    [
      'verwachting over het hele jaar, met wat dan afwijkt',
      `Project | Regeling | Begroting 2024 | Realisatie t/m 30 juni 2024 | Prognose 2024 | Verwachte afwijking
       Coach | SPUK IZA | 60.000 | 20.000 | 55.000 | 5.000
       Les | SPUK GALA | 25.000 | 12.000 | 23.500 | 1.500`,
    ],
    [
      'verwachting over het hele jaar, volgens de kop',
      `Project | Regeling | Begroting 2024 | Realisatie t/m 30 juni 2024 | Prognose hele jaar
       Coach | SPUK IZA | 60.000 | 20.000 | 55.000
       Les | SPUK GALA | 25.000 | 12.000 | 23.500`,
    ],
    [
      'verwachting over de rest van het jaar, volgens de kop',
      `Project | Regeling | Begroting 2024 | Realisatie t/m 30 juni 2024 | Verwachte uitgave rest van het jaar
       Coach | SPUK IZA | 60.000 | 20.000 | 35.000
       Les | SPUK GALA | 25.000 | 12.000 | 11.500`,
    ],
    [
      'saldo en rest van het jaar, zonder besteed en eindsaldo',
      `Project | Regeling | Begroting 2024 | Saldo per 30 juni 2024 | Verwachte uitgave rest van 2024
       Coach | SPUK IZA | 60.000 | 40.000 | 35.000
       Les | SPUK GALA | 25.000 | 13.000 | 11.500`,
    ],
    [
      'Engelse koppen',
      `Project | Funding | Budget 2024 | Spent to 30 June 2024 | Expected expenditure | Expected year-end balance
       Coach | SPUK IZA | 60.000 | 20.000 | 35.000 | 5.000
       Les | SPUK GALA | 25.000 | 12.000 | 11.500 | 1.500`,
    ],
    [
      'Engels, heel het jaar',
      `Project | Scheme | Budget 2024 | Actuals to June 30, 2024 | Full-year forecast
       Coach | SPUK IZA | 60.000 | 20.000 | 55.000
       Les | SPUK GALA | 25.000 | 12.000 | 23.500`,
    ],
    [
      'wat meer is uitgegeven staat als positief saldo',
      `Project | Regeling | Begroting 2024 | Besteed t/m 30 juni 2024 | Saldo per 30 juni | Nog te verwachten uitgaven | Verwacht eindsaldo
       Coach | SPUK IZA | 60.000 | 20.000 | -40.000 | 35.000 | -5.000
       Les | SPUK GALA | 25.000 | 12.000 | -13.000 | 11.500 | -1.500`,
    ],
    [
      'lasten met een min',
      `Project | Regeling | Begroting 2024 | Besteed t/m 30 juni 2024 | Verwachte uitgaven | Verwacht eindsaldo
       Coach | SPUK IZA | 60.000 | -20.000 | -35.000 | 5.000
       Les | SPUK GALA | 25.000 | -12.000 | -11.500 | 1.500`,
    ],
  ])('%s', (_, tekening) => {
    const { context, bevindingen } = beoordeel({ Jeugd: tekening });
    const prognose = context.prognose!;
    expect(posten(prognose)).toEqual(COACH_EN_LES);
    expect(regelingen(prognose)).toEqual(IZA_EN_GALA);
    expect(prognose.peildatum).toBe('2024-06-30');
    expect(prognose.nietTeBepalen).toEqual([]);
    expect(context.afrekeningen).toEqual([]);
    expect(bevindingen).toEqual([]);
  });

  test('in duizenden, met kwartalen die optellen', () => {
    const prognose = prognoseVan({
      Jeugd: `
        Bedragen x € 1.000
        Project | Regeling | Begroting 2024 | Q1 | Q2 | Q3 | Q4 | Prognose jaar | Verschil
        Coach | SPUK IZA | 60 | 10 | 10 | 15 | 20 | 55 | 5
        Les | SPUK GALA | 25 | 5 | 6 | 7 | 8 | 26 | -1
        Bal | SPUK GALA | 15 | 5 | 1 | 2 | 3 | 11 | 4
        Totaal | | 100 | 20 | 17 | 24 | 31 | 92 | 8`,
    });
    expect(posten(prognose)).toEqual(['Coach ? ? 5', 'Les ? ? -1', 'Bal ? ? 4']);
    expect(regelingen(prognose)).toEqual([
      'SPUK IZA 60000 55000 5000 0 0 0',
      'SPUK GALA programma 15 40000 37000 0 3000 0 0',
    ]);
  });
});

describe('niet te bepalen, met de reden', () => {
  const waarom = (tekening: Tekening) =>
    prognoseVan(tekening).nietTeBepalen.map(({ naam, waarom }) => `${naam}: ${waarom}`);
  const KOP = 'Project | Regeling | Begroting 2024 | Besteed t/m juni 2024 | Verwachte uitgave | Verwacht eindsaldo';

  test('of de verwachting over de rest of over het hele jaar gaat', () => {
    expect(
      waarom({
        Jeugd: `
          Project | Regeling | Begroting 2024 | Besteed t/m juni | Verwachte uitgave
          Coach | SPUK IZA | 60.000 | 20.000 | 35.000`,
      }),
    ).toEqual([expect.stringMatching(/^SPUK IZA: of "Verwachte uitgave" over de rest van het jaar/)]);
  });

  test('alleen wat tot nu toe is besteed: geen afrekening van het jaar', () => {
    const { context } = beoordeel({
      Jeugd: `
        Project | Regeling | Begroting 2024 | Besteed t/m 30 juni 2024 | Saldo
        Coach | SPUK IZA | 60.000 | 10.000 | 50.000
        Les | SPUK GALA | 25.000 | 2.000 | 23.000`,
    });
    expect(context.afrekeningen).toEqual([]);
    expect(context.prognose!.nietTeBepalen.map(({ naam }) => naam)).toEqual(['SPUK IZA', 'SPUK GALA programma 15']);
  });

  test.each([
    ['pm', /^SPUK GALA programma 15: van "Les" is nog geen verwachting ingevuld$/],
    ['', /^SPUK GALA programma 15: van "Les" is nog geen verwachting ingevuld$/],
    ['veel', /^SPUK GALA programma 15: een bedrag van "Les" is niet te lezen$/],
  ])('een post met verwachting "%s" houdt alleen haar eigen regeling open', (verwacht, reden) => {
    const prognose = prognoseVan({
      Jeugd: `
        ${KOP}
        Coach | SPUK IZA | 60.000 | 20.000 | 35.000 | 5.000
        Spel | SPUK IZA | 10.000 | 2.000 | 3.000 | 5.000
        Les | SPUK GALA | 25.000 | 12.000 | ${verwacht} |`,
    });
    expect(regelingen(prognose)).toEqual(['SPUK IZA 70000 60000 10000 0 0 0']);
    expect(prognose.nietTeBepalen.map(({ naam, waarom }) => `${naam}: ${waarom}`)).toEqual([
      expect.stringMatching(reden),
    ]);
  });

  test('een post zonder regeling, en een post op een blad zonder verwachting', () => {
    expect(
      waarom({
        Jeugd: `
          ${KOP}
          Coach | SPUK IZA | 60.000 | 20.000 | 35.000 | 5.000
          Zorg | SPUK GALA | 5.000 | 2.000 | 2.500 | 500
          Spel | | 10.000 | 2.000 | 3.000 | 5.000`,
        Wonen: `
          Project | Regeling | Begroting 2024 | Realisatie 2024 | Saldo
          Advies | SPUK GALA | 1.000 | 400 | 600`,
      }),
    ).toEqual([
      'SPUK GALA programma 15: "Advies" staat in een tabel zonder verwachting (Wonen)',
      expect.stringMatching(/^Jeugd: van "Spel" is niet te zeggen welke regeling betaalt/),
    ]);
  });

  test('dezelfde posten twee keer verwacht, zonder datum', () => {
    const tabel = (besteed: number) => `
      Project | Regeling | Begroting 2024 | Besteed | Verwachte uitgave | Verwacht eindsaldo
      Coach | SPUK IZA | 60.000 | ${besteed} | 45.000 | ${15_000 - besteed}
      Les | SPUK IZA | 25.000 | ${besteed} | 20.000 | ${5000 - besteed}`;
    expect(waarom({ Voorjaar: tabel(1000), Najaar: tabel(2000) })).toEqual([
      expect.stringMatching(/^SPUK IZA: "Voorjaar" \(Voorjaar\) en "Najaar" \(Najaar\) hebben dezelfde posten/),
    ]);
  });

  test('een regeling van de tabel per regeling zonder post met een verwachting', () => {
    expect(
      waarom({
        Jeugd: `
          ${KOP}
          Coach | SPUK IZA | 60.000 | 20.000 | 35.000 | 5.000
          Les | SPUK GALA | 25.000 | 12.000 | 11.000 | 2.000`,
        Regelingen: `
          Regeling | Baten | Lasten | Saldo
          SPUK IZA | 60.000 | 20.000 | 40.000
          SPUK GALA | 25.000 | 12.000 | 13.000
          ZonMw | 5.000 | 0 | 5.000`,
      }),
    ).toEqual(['ZonMw: geen post van deze regeling staat in een tabel met een verwachting']);
  });
});

describe('het geld van een regeling', () => {
  const jeugd = `
    Stand per 30 juni 2024
    Project | Regeling | Begroting | Besteed | Saldo | Verwachte uitgave | Verwacht eindsaldo
    Coach | SPUK IZA | 60.000 | 20.000 | 40.000 | 35.000 | 5.000
    Les | SPUK GALA | 25.000 | 12.000 | 13.000 | 15.500 | -2.500
    Zorg | Provincie Overijssel | 9.000 | 1.000 | 8.000 | 3.000 | 5.000
    Totaal | | 94.000 | 33.000 | 61.000 | 53.500 | 7.500`;

  test('komt uit de tabel per regeling, met haar tranches', () => {
    const { context, bevindingen } = beoordeel({
      Jeugd: jeugd,
      Regelingen: `
        Regeling | Baten | Lasten | Saldo
        SPUK IZA | 70.000 | 20.000 | 50.000
        SPUK GALA tranche 2023 | 10.000 | 12.000 | 18.000
        SPUK GALA tranche 2024 | 20.000 | |
        Provincie Overijssel | 9.000 | 1.000 | 8.000
        Totaal | 109.000 | 33.000 | 76.000`,
    });
    expect(regelingen(context.prognose!)).toEqual([
      'SPUK IZA 70000 55000 15000 0 0 0',
      'SPUK GALA programma 15 30000 27500 0 2500 0 0',
      'Provincie Overijssel 9000 4000 0 0 5000 0',
    ]);
    expect(context.prognose!.invoer[1]!.tranches).toEqual([
      { jaar: 2023, baten: 1_000_000 },
      { jaar: 2024, baten: 2_000_000 },
    ]);
    expect(context.afrekeningen).toEqual([]);
    expect(bevindingen).toEqual([]);
  });

  test('een tabel per regeling die haar lasten van het hele jaar noemt, is wel af te rekenen', () => {
    const { context } = beoordeel({
      Jeugd: jeugd,
      Regelingen: `
        Regeling | Baten | Verwachte lasten 2024 | Verwacht saldo | Terugbetaling | Overheveling
        SPUK IZA | 70.000 | 55.000 | 15.000 | 15.000 |
        SPUK GALA | 30.000 | 27.500 | 2.500 | | 2.500
        Totaal | 100.000 | 82.500 | 17.500 | 15.000 | 2.500`,
    });
    expect(regelingen(context.prognose!).slice(0, 2)).toEqual([
      'SPUK IZA 70000 55000 15000 0 0 0',
      'SPUK GALA programma 15 30000 27500 0 2500 0 0',
    ]);
  });

  test('posten in duizenden en baten in euro tellen in euro', () => {
    const prognose = prognoseVan({
      Jeugd: `
        Bedragen x € 1.000
        Project | Regeling | Begroting 2024 | Besteed t/m juni | Verwachte uitgave | Verwacht eindsaldo
        Coach | SPUK IZA | 60 | 20 | 35 | 5
        Les | SPUK IZA | 25 | 12 | 11 | 2`,
      Afrekening: `
        Regeling | Baten 2024 | Lasten t/m juni 2024 | Saldo
        SPUK IZA | 84.750 | 32.000 | 52.750
        SPUK GALA | 1.000 | 0 | 1.000`,
    });
    expect(regelingen(prognose)).toContain('SPUK IZA 84750 78000 6750 0 0 0');
  });

  test('een post die twee regelingen betalen, telt bij elk voor haar deel', () => {
    const prognose = prognoseVan({
      Jeugd: `
        Project | Regeling | Begroting 2024 | Besteed t/m juni | Verwachte uitgave | Verwacht eindsaldo
        Coach | SPUK IZA 60% / SPUK GALA 40% | 60.000 | 10.000 | 45.000 | 5.000
        Les | SPUK GALA | 25.000 | 2.000 | 20.500 | 2.500`,
    });
    expect(regelingen(prognose)).toEqual([
      'SPUK IZA 36000 33000 3000 0 0 0',
      'SPUK GALA programma 15 49000 44500 0 4500 0 0',
    ]);
  });

  test('een totaaloverzicht dat de bladen herhaalt, telt niet dubbel', () => {
    const kop = 'Begroting 2024 | Besteed t/m juni | Verwachte uitgave | Verwacht eindsaldo';
    const prognose = prognoseVan({
      Wonen: `
        Project | Regeling | ${kop}
        Coach | SPUK IZA | 60.000 | 20.000 | 35.000 | 5.000
        Totaal | | 60.000 | 20.000 | 35.000 | 5.000`,
      Zorg: `
        Project | Regeling | ${kop}
        Les | SPUK IZA | 25.000 | 12.000 | 11.000 | 2.000
        Totaal | | 25.000 | 12.000 | 11.000 | 2.000`,
      Overzicht: `
        Themalijn | ${kop}
        Wonen | 60.000 | 20.000 | 35.000 | 5.000
        Zorg | 25.000 | 12.000 | 11.000 | 2.000
        Totaal | 85.000 | 32.000 | 46.000 | 7.000`,
    });
    expect(posten(prognose)).toHaveLength(2);
    expect(regelingen(prognose)).toEqual(['SPUK IZA 85000 78000 7000 0 0 0']);
  });

  test('van twee prognoses van dezelfde posten geldt de laatste', () => {
    const tabel = (dag: string, besteed: number, verwacht: number) => `
      Project | Regeling | Begroting 2024 | Besteed t/m ${dag} | Verwachte uitgave | Verwacht eindsaldo
      Coach | SPUK IZA | 60.000 | ${besteed} | ${verwacht} | ${60_000 - besteed - verwacht}
      Les | SPUK IZA | 25.000 | ${besteed} | ${verwacht} | ${25_000 - besteed - verwacht}`;
    const prognose = prognoseVan({
      Najaar: tabel('30 september 2024', 9000, 8000),
      Voorjaar: tabel('31 maart 2024', 4000, 9000),
    });
    expect(regelingen(prognose)).toEqual(['SPUK IZA 85000 34000 51000 0 0 0']);
    expect(prognose.peildatum).toBe('2024-09-30');
  });

  test('naast de cijfers van het hele jaar verandert een prognose niets aan de afrekening', () => {
    const eind = `
      Project | Regeling | Begroting 2024 | Realisatie 2024 | Saldo
      Coach | SPUK IZA | 60.000 | 51.000 | 9.000
      Les | SPUK GALA | 25.000 | 24.000 | 1.000`;
    const alleen = beoordeel({ Jaarrekening: eind }).context;
    const samen = beoordeel({
      Jaarrekening: eind,
      Prognose: jeugd.replace(/\n.*Zorg.*/, '').replace(/\n.*Totaal.*/, ''),
    });
    expect(samen.context.afrekeningen).toEqual(alleen.afrekeningen);
    expect(alleen.prognose).toBeNull();
    expect(regelingen(samen.context.prognose!)).toHaveLength(2);
  });

  test('verplichtingen zijn geen verwachting', () => {
    const { context } = beoordeel({
      Jeugd: `
        Project | Regeling | Begroting 2024 | Realisatie 2024 | Verplichtingen | Saldo
        Coach | SPUK IZA | 60.000 | 20.000 | 35.000 | 5.000
        Les | SPUK GALA | 25.000 | 12.000 | 15.500 | -2.500`,
    });
    expect(context.prognose).toBeNull();
    expect(context.afrekeningen).toHaveLength(2);
  });
});

describe('een tabel van na het jaar is af te rekenen, ook met een verwachting van eerder of van later', () => {
  test.each<[string, Tekening]>([
    [
      'jaarstukken met de verwachting van de burap',
      {
        Verschillen: `Jaarstukken 2024
          Project | Regeling | Begroting 2024 | Prognose 2e burap | Realisatie 2024 | Saldo
          Coach | SPUK IZA | 60.000 | 55.000 | 51.000 | 9.000
          Les | SPUK Sport | 25.000 | 25.000 | 24.000 | 1.000`,
      },
    ],
    [
      'een burap ervoor, zonder titel',
      {
        Blad1: `Project | Regeling | Begroting 2024 | Prognose najaarsnota | Realisatie 2024 | Saldo
          Coach | SPUK IZA | 60.000 | 55.000 | 51.000 | 9.000
          Les | SPUK Sport | 25.000 | 25.000 | 24.000 | 1.000`,
      },
    ],
    [
      'jaren ernaast',
      {
        Meerjaren: `Project | Regeling | Realisatie 2023 | Begroting 2024 | Realisatie 2024 | Saldo 2024 | Prognose 2025 | Prognose 2026
          Coach | SPUK IZA | 48.000 | 60.000 | 51.000 | 9.000 | 62.000 | 10.000
          Les | SPUK Sport | 20.000 | 25.000 | 24.000 | 1.000 | 25.000 | 25.000`,
      },
    ],
    [
      'het halve jaar ernaast',
      {
        Overzicht: `Project | Regeling | Begroting 2024 | Realisatie t/m 30-06-2024 | Prognose 2024 | Realisatie 2024 | Saldo 2024
          Coach | SPUK IZA | 60.000 | 20.000 | 55.000 | 51.000 | 9.000
          Les | SPUK Sport | 25.000 | 9.000 | 25.000 | 24.000 | 1.000`,
      },
    ],
  ])('%s', (_, tekening) => {
    const { context } = beoordeel(tekening);
    expect(context.prognose).toBeNull();
    expect(context.afrekeningen.map((a) => `${a.naam} ${a.lasten / 100} ${a.terugbetaling / 100}`)).toEqual([
      'SPUK IZA 51000 9000',
      'SPUK Sport 24000 1000',
    ]);
  });

  test.each<[string, Tekening]>([
    [
      'een burap zelf',
      {
        Burap: `2e burap 2024
          Project | Regeling | Begroting 2024 | Prognose 2e burap | Realisatie | Saldo
          Coach | SPUK IZA | 60.000 | 55.000 | 31.000 | 29.000
          Les | SPUK Sport | 25.000 | 25.000 | 14.000 | 11.000`,
      },
    ],
    [
      'vorig jaar, de begroting en een prognose van dit jaar',
      {
        Jeugd: `Project | Regeling | Realisatie 2023 | Begroting 2024 | Prognose 2024
          Coach | SPUK IZA | 48.000 | 60.000 | 55.000
          Les | SPUK Sport | 20.000 | 25.000 | 25.000`,
      },
    ],
    [
      'een afrekening waarvan nog te betalen is',
      {
        Eind: `Eindafrekening 2024
          Project | Regeling | Begroting 2024 | Betaald 2024 | Nog te betalen | Saldo
          Coach | SPUK IZA | 60.000 | 50.000 | 1.000 | 9.000
          Les | SPUK Sport | 25.000 | 20.000 | 4.000 | 1.000`,
      },
    ],
    [
      'een prognose van de jaarrekening',
      {
        Prognose: `Prognose jaarrekening 2024
          Project | Regeling | Begroting 2024 | Besteed | Prognose hele jaar
          Coach | SPUK IZA | 60.000 | 20.000 | 55.000
          Les | SPUK Sport | 25.000 | 9.000 | 25.000`,
      },
    ],
  ])('%s: nog geen afrekening', (_, tekening) => {
    const { context } = beoordeel(tekening);
    expect(context.prognose).not.toBeNull();
    expect(context.afrekeningen).toEqual([]);
  });

  test('van twee jaren naast elkaar telt het laatste', () => {
    const { context } = beoordeel({
      Jeugd: `Project | Regeling | Begroting 2023 | Realisatie 2023 | Saldo 2023 | Begroting 2024 | Realisatie 2024 | Saldo 2024
        Coach | SPUK IZA | 50.000 | 48.000 | 2.000 | 60.000 | 51.000 | 9.000
        Les | SPUK Sport | 20.000 | 20.000 | 0 | 25.000 | 24.000 | 1.000`,
    });
    expect(context.afrekeningen.map((a) => `${a.naam} ${a.baten / 100} ${a.lasten / 100}`)).toEqual([
      'SPUK IZA 60000 51000',
      'SPUK Sport 25000 24000',
    ]);
  });
});

/** A post as it is meant: cents of euros, or of thousands. */
interface Bedoeld {
  readonly regeling: string;
  readonly besteed: number;
  readonly verwacht: number;
  readonly over: number;
}

const REGELINGEN = ['SPUK IZA', 'SPUK GALA', 'Provincie Overijssel', 'ZonMw', 'Wijkfonds'];
const bedoeld = fc.record({
  regeling: fc.constantFrom(...REGELINGEN),
  besteed: fc.integer({ min: 0, max: 90_000 }),
  verwacht: fc.integer({ min: 0, max: 90_000 }),
  over: fc.integer({ min: -5000, max: 90_000 }),
});

const INDELINGEN: readonly { readonly kop: string; readonly rij: (b: Bedoeld) => readonly number[] }[] = [
  {
    kop: 'Begroting | Besteed t/m juni | Saldo per 30 juni | Verwachte uitgave | Verwacht eindsaldo',
    rij: (b) => [b.besteed + b.verwacht + b.over, b.besteed, b.verwacht + b.over, b.verwacht, b.over],
  },
  {
    kop: 'Begroting | Besteed t/m juni | Verwachte uitgave | Verwacht eindsaldo',
    rij: (b) => [b.besteed + b.verwacht + b.over, b.besteed, b.verwacht, b.over],
  },
  {
    kop: 'Begroting | Besteed t/m juni | Prognose heel jaar | Verwacht eindsaldo',
    rij: (b) => [b.besteed + b.verwacht + b.over, b.besteed, b.besteed + b.verwacht, b.over],
  },
];

test('over willekeurige werkmappen sluiten de delen, en tellen de regelingen op tot de posten', () => {
  const blad = fc.record({
    posten: fc.array(bedoeld, { minLength: 4, maxLength: 12 }),
    eenheid: fc.constantFrom(1, 1000),
    indeling: fc.constantFrom(...INDELINGEN),
  });
  fc.assert(
    fc.property(fc.array(blad, { minLength: 1, maxLength: 4 }), (bladenlijst) => {
      const tekening = Object.fromEntries(
        bladenlijst.map(({ posten, eenheid, indeling }, b) => [
          `Themalijn ${b + 1}`,
          [
            `Begroting 2024 (x € ${eenheid === 1 ? '1' : '1.000'})`,
            `Project | Regeling | ${indeling.kop}`,
            ...posten.map((p, i) => [`Post ${b}-${i}`, p.regeling, ...indeling.rij(p)].join(' | ')),
          ].join('\n'),
        ]),
      );
      const { context, bevindingen } = beoordeel(tekening);
      const prognose = context.prognose!;
      expect(bevindingen.filter((b) => ernstVan(b) === 'fout')).toEqual([]);
      expect(prognose.nietTeBepalen).toEqual([]);
      const som = (kies: (b: Bedoeld) => number) =>
        bladenlijst.reduce((s, { posten, eenheid }) => s + posten.reduce((t, p) => t + kies(p) * eenheid * 100, 0), 0);
      for (const { begroot, besteed, verwacht, lasten, eindsaldo } of prognose.posten) {
        expect(besteed! + verwacht!).toBe(lasten);
        expect(begroot - lasten).toBe(eindsaldo);
      }
      const inEuros = (kies: (a: Prognose['regelingen'][number]) => number) =>
        prognose.regelingen.reduce((s, a, i) => s + kies(a) * prognose.invoer[i]!.eenheid, 0);
      expect(inEuros((a) => a.lasten)).toBe(som((p) => p.besteed + p.verwacht));
      expect(inEuros((a) => a.baten)).toBe(som((p) => p.besteed + p.verwacht + p.over));
      for (const a of prognose.regelingen)
        expect(a.terugbetaling + a.overheveling + a.reservering + a.resultaat + a.nogTeBesluiten - a.tekort).toBe(
          a.saldo,
        );
      expect(context.afrekeningen).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
