import { vergelijkPrognose, type Prognosevergelijking } from '../../src/jaareinde/vergelijkPrognose';
import { rapporteer } from '../../src/review/rapporteer';
import { review } from '../../src/review/review';
import { bladen } from '../sheet/bladen';

type Tekening = Readonly<Record<string, string>>;

const KOP = 'Project | Regeling | Begroting 2024 | Besteed t/m juni 2024 | Verwachte uitgave | Verwacht eindsaldo';
const EIND = 'Project | Regeling | Begroting 2024 | Realisatie 2024 | Saldo';

function vergelijk(eerder: Tekening, later: Tekening): Prognosevergelijking | null {
  const { prognose } = review(bladen(eerder)).context;
  return vergelijkPrognose(prognose!, review(bladen(later)).context.herkenning);
}

function toon(vergelijking: Prognosevergelijking | null): readonly (readonly string[])[] | null {
  return (
    vergelijking && [
      vergelijking.posten.map(
        (p) =>
          `${p.post} ${p.regeling ?? '-'} ${p.verwacht / 100} ${p.uitkomst / 100} ${p.verschil / 100} ${p.plaats.blad}`,
      ),
      vergelijking.zonderUitkomst,
      vergelijking.zonderPrognose,
    ]
  );
}

test('per post op naam, in euro, het grootste verschil eerst; wie geen partner heeft, staat apart', () => {
  const eerder = {
    Jeugd: `
      Bedragen x € 1.000
      ${KOP}
      Coach | SPUK IZA | 60 | 20 | 35 | 5
      1.2 Les voor ouders | SPUK GALA | 25 | 12 | 15 | -2
      Oud plan | SPUK GALA | 5 | 0 | 5 | 0`,
  };
  const later = {
    Afrekening: `
      ${EIND}
      Coach | SPUK IZA | 60.000 | 51.234 | 8.766
      Les voor ouders | SPUK GALA | 25.000 | 15.000 | 10.000
      Nieuw plan | SPUK GALA | 3.000 | 2.900 | 100
      Totaal | | 88.000 | 69.134 | 18.866`,
  };
  expect(toon(vergelijk(eerder, later))).toEqual([
    ['Les voor ouders SPUK GALA programma 15 -2000 10000 12000 Afrekening', 'Coach SPUK IZA 5000 8766 3766 Afrekening'],
    ['Oud plan'],
    ['Nieuw plan'],
  ]);
});

test('waar namen terugkomen, beslissen regeling en tabel; wat dan nog niet vaststaat, wordt niet vergeleken', () => {
  const eerder = {
    Wonen: `
      ${KOP}
      Personeel | SPUK IZA | 100 | 20 | 60 | 20
      Personeel | SPUK GALA | 90 | 20 | 60 | 10
      Fase 1 | SPUK IZA | 50 | 10 | 10 | 30`,
    Zorg: `
      ${KOP}
      Personeel | SPUK IZA | 80 | 20 | 30 | 30
      Overig | ZonMw | 10 | 1 | 2 | 7`,
  };
  const later = {
    Wonen: `
      ${EIND}
      Personeel | SPUK IZA | 100 | 85 | 15
      Personeel | SPUK GALA | 90 | 60 | 30
      Fase 2 | SPUK IZA | 50 | 10 | 40`,
    Zorg: `
      ${EIND}
      Personeel | SPUK IZA | 80 | 50 | 30
      Overig | ZonMw | 10 | 5 | 5
      Overig | ZonMw | 20 | 5 | 15`,
  };
  expect(toon(vergelijk(eerder, later))).toEqual([
    [
      'Personeel SPUK GALA programma 15 10 30 20 Wonen',
      'Personeel SPUK IZA 20 15 -5 Wonen',
      'Personeel SPUK IZA 30 30 0 Zorg',
    ],
    ['Fase 1', 'Overig'],
    ['Fase 2', 'Overig (Zorg)', 'Overig (Zorg)'],
  ]);
});

test.each([
  ['een ander jaar', EIND.replaceAll('2024', '2023')],
  ['ook een tussenstand', EIND.replace('Realisatie 2024', 'Realisatie t/m september 2024')],
])('een werkmap over %s zegt niet hoe het is afgelopen', (_, kop) => {
  const eerder = { Jeugd: `${KOP}\nCoach | SPUK IZA | 60 | 20 | 35 | 5\nLes | SPUK IZA | 60 | 20 | 35 | 5` };
  const later = { Jeugd: `${kop}\nCoach | SPUK IZA | 60 | 20 | 40\nLes | SPUK IZA | 60 | 20 | 40` };
  expect(vergelijk(eerder, later)).toBeNull();
});

test('een totaaloverzicht van de uitkomst telt niet als post', () => {
  const vergelijking = vergelijk(
    { Wonen: `${KOP}\nCoach | SPUK IZA | 60 | 20 | 35 | 5\nLes | SPUK IZA | 60 | 20 | 35 | 5` },
    {
      Wonen: `${EIND}\nCoach | SPUK IZA | 60 | 50 | 10\nLes | SPUK IZA | 60 | 50 | 10\nTotaal | | 120 | 100 | 20`,
      Overzicht:
        'Themalijn | Begroting 2024 | Realisatie 2024 | Saldo\nWonen | 120 | 100 | 20\nTotaal | 120 | 100 | 20',
    },
  );
  expect(toon(vergelijking)?.slice(1)).toEqual([[], []]);
});

test('het rapport van een werkmap met prognose, uitkomst en wijzigingen', () => {
  const rapport = rapporteer(
    review(
      bladen({
        Prognose: `${KOP}\nCoach | SPUK IZA | 60.000 | 20.000 | 35.000 | 5.000\nLes | SPUK IZA | 30.000 | 20.000 | 10.000 | 0`,
        Afrekening: `
          Project | Regeling | Begroting 2024 | Wijziging maart 2024 | Gewijzigde begroting 2024 | Realisatie 2024 | Saldo
          Coach | SPUK IZA | 60.000 | 2.000 | 62.000 | 55.500 | 6.500
          Les | SPUK IZA | 30.000 | | 30.000 | 30.000 | 0
          Totaal | | 90.000 | 2.000 | 92.000 | 85.500 | 6.500`,
      }),
    ),
    'x.xlsx',
  );
  expect(rapport.prognose).toEqual({
    peildatum: '2024-06-30',
    tabellen: ['Prognose!A1:F3'],
    regelingen: [expect.objectContaining({ regeling: 'SPUK IZA', terugbetaling: 5000, eenheid: 1 })],
    posten: [
      {
        cel: 'Prognose!A2',
        post: 'Coach',
        begroot: 60_000,
        besteed: 20_000,
        verwacht: 35_000,
        lasten: 55_000,
        eindsaldo: 5000,
      },
      {
        cel: 'Prognose!A3',
        post: 'Les',
        begroot: 30_000,
        besteed: 20_000,
        verwacht: 10_000,
        lasten: 30_000,
        eindsaldo: 0,
      },
    ],
    nietTeBepalen: [],
  });
  expect(rapport.prognosevergelijking).toEqual({
    posten: [
      { cel: 'Afrekening!G2', post: 'Coach', regeling: 'SPUK IZA', verwacht: 5000, uitkomst: 6500, verschil: 1500 },
      { cel: 'Afrekening!G3', post: 'Les', regeling: 'SPUK IZA', verwacht: 0, uitkomst: 0, verschil: 0 },
    ],
    zonderUitkomst: [],
    zonderPrognose: [],
  });
  const wijzigingen = [{ bedrag: 2000, besluit: null, datum: '2024-03', cel: 'Afrekening!D2' }];
  expect(rapport.begrotingswijzigingen).toEqual([
    {
      tabel: 'Afrekening',
      bereik: 'Afrekening!A1:G4',
      eenheid: 1,
      maat: null,
      posten: [
        { cel: 'Afrekening!A2', post: 'Coach', primitief: 60_000, wijzigingen, gewijzigd: 62_000, onverklaard: 0 },
      ],
      totaal: { primitief: 90_000, wijzigingen, gewijzigd: 92_000, onverklaard: 0 },
    },
  ]);
  expect(rapport.regelingen).toEqual([expect.objectContaining({ regeling: 'SPUK IZA', terugbetaling: 6500 })]);
});
