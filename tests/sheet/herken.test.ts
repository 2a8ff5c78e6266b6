import { residu, sluit } from '../../src/begroting/vergelijking';
import type { Begroting } from '../../src/begroting/begroting';
import { herken } from '../../src/sheet/herken';
import type { Herkenning } from '../../src/sheet/herkenning';
import { standaardInstellingen } from '../../src/sheet/leesInstellingen';
import { bladen } from './bladen';

function lees(tekeningen: Readonly<Record<string, string>>): Herkenning {
  return herken(bladen(tekeningen), standaardInstellingen);
}

/** "Blad naam soort: betekenissen | rijsoorten" per table. */
function omschrijf({ tabellen }: Begroting): string[] {
  return tabellen.map(
    (t) =>
      `${t.naam} ${t.soort}: ${t.bedragkolommen.map((k) => k.betekenis + (k.maat === null ? '' : `/${k.maat}`)).join(' ')} | ${t.rijen.map((r) => r.soort.charAt(0)).join('')}`,
  );
}

function relaties({ vergelijkingen }: Herkenning): Record<string, number> {
  const aantallen: Record<string, number> = {};
  for (const v of vergelijkingen) aantallen[v.relatie] = (aantallen[v.relatie] ?? 0) + 1;
  return aantallen;
}

interface Geval {
  readonly bladen: Readonly<Record<string, string>>;
  readonly tabellen: readonly string[];
  readonly relaties: Readonly<Record<string, number>>;
}

const gevallen: Readonly<Record<string, Geval>> = {
  'baten en lasten naast elkaar, met een witte kolom': {
    bladen: {
      Begroting: `
Begroting 2025

Baten | 2025 | | Lasten | 2025
Rijksbijdrage | 120.000 | | Personeel | 95.500
Provincie | 34.500 | | Huisvesting | 41.250
Deelnemers | 12.250 | | Onvoorzien | 30.000
Totaal baten | 166.750 | | Totaal lasten | 166.750`,
    },
    tabellen: ['Begroting overig: bedrag | pppt', 'Begroting overig: bedrag | pppt'],
    relaties: { 'totaal-klopt-niet': 2, 'baten-en-lasten-ongelijk': 1 },
  },
  'naast elkaar zonder witte kolom': {
    bladen: {
      Begroting: `
Baten | Begroot | Lasten | Begroot
Rijksbijdrage | 120.000 | Personeel | 95.500
Provincie | 34.500 | Huisvesting | 71.250
Deelnemers | 12.250 | |
Totaal | 166.750 | Totaal | 166.750`,
    },
    tabellen: ['Begroting overig: begroting | pppt', 'Begroting overig: begroting | ppt'],
    relaties: { 'totaal-klopt-niet': 2, 'baten-en-lasten-ongelijk': 1 },
  },
  'onder elkaar op één blad, met een totaaloverzicht': {
    bladen: {
      Blad1: `
Themalijn Wonen
Project | Begroting | Realisatie | Saldo
A | 10.010 | 8.000 | 2.010
B | 20.000 | 21.500 | -1.500
Totaal | 30.010 | 29.500 | 510

Themalijn Zorg
Project | Begroting | Realisatie | Saldo
C | 15.000 | 8.000 | 7.000
D | 2.000 | 2.500 | -500
Totaal | 17.000 | 10.500 | 6.500

Totaaloverzicht
Themalijn | Begroting | Realisatie | Saldo
Wonen | 30.010 | 29.500 | 510
Zorg | 17.000 | 10.500 | 6.500
Totaal | 47.010 | 40.000 | 7.010`,
    },
    tabellen: [
      'Wonen realisatie: begroting realisatie saldo | ppt',
      'Zorg realisatie: begroting realisatie saldo | ppt',
      'Totaaloverzicht totaaloverzicht: begroting realisatie saldo | ppt',
    ],
    relaties: { 'saldo-klopt-niet': 9, 'totaal-klopt-niet': 9, 'themalijn-sluit-niet-aan': 6 },
  },
  'tussentijdse prognose': {
    bladen: {
      Jeugd: `
Tussentijdse rapportage 2024
Project | Regeling | Begroting\\ndec '23 | Gewijzigde begroting juli '24 | Besteed t/m 30-6 | Saldo per 30-6 | Verwachte uitgave | Verwacht eindsaldo
Coach | SPUK IZA | 50.000 | 60.000 | 20.000 | 40.000 | 35.000 | 5.000
Les | SPUK GALA | 30.000 | 25.000 | 12.000 | 13.000 | 15.500 | -2.500
Spel | SPUK IZA | 8.000 | 8.000 | 0 | 8.000 | 4.000 | 4.000
Totaal | | 88.000 | 93.000 | 32.000 | 61.000 | 54.500 | 6.500`,
    },
    tabellen: [
      'Tussentijdse rapportage prognose: begroting gewijzigde-begroting realisatie saldo verwachte-uitgave eindsaldo | pppt',
    ],
    relaties: { 'saldo-klopt-niet': 4, 'eindsaldo-klopt-niet': 4, 'totaal-klopt-niet': 6 },
  },
  'begroting plus wijziging is gewijzigde begroting': {
    bladen: {
      Programma: `
Programma | Primitieve begroting 2024 | Begrotingswijzigingen | Begroting 2024 na wijziging | Realisatie 2024 | Verschil
1. Bestuur | 1.200 | 150 | 1.350 | 1.280 | 70
2. Veiligheid | 3.400 | -200 | 3.200 | 3.350 | -150
3. Verkeer | 5.100 | 0 | 5.100 | 4.820 | 280
Totaal | 9.700 | -50 | 9.650 | 9.450 | 200`,
    },
    tabellen: ['Programma realisatie: begroting wijziging gewijzigde-begroting realisatie saldo | pppt'],
    relaties: { 'wijziging-sluit-niet-aan': 4, 'saldo-klopt-niet': 4, 'totaal-klopt-niet': 5 },
  },
  'Engelse koppen': {
    bladen: {
      Sheet1: `
Project | Funding | Budget | Actual | Variance | Comments
Training | ERDF | 25.000 | 22.000 | 3.000 | lower
Coaching | ERDF | 15.000 | 16.500 | -1.500 |
Total | | 40.000 | 38.500 | 1.500 |`,
    },
    tabellen: ['Sheet1 realisatie: begroting realisatie saldo | ppt'],
    relaties: { 'saldo-klopt-niet': 3, 'totaal-klopt-niet': 3 },
  },
  'blokken met tussenkopjes, subtotalen die op jaartallen lijken en een eindtotaal': {
    bladen: {
      Overzicht: `
Overzicht 2024 (x € 1.000)
 | Begroting 2024 | Rekening 2024 | Saldo
Programma 1 Bestuur
Raad | 1.200 | 1.150 | 50
College | 800 | 830 | -30
Subtotaal | 2.000 | 1.980 | 20

Programma 2 Veiligheid
Brandweer | 4.000 | 4.100 | -100
Handhaving | 900 | 851 | 49
Subtotaal | 4.900 | 4.951 | -51

Totaal | 6.900 | 6.931 | -31
* bedragen zijn afgerond`,
    },
    tabellen: ['Overzicht realisatie: begroting realisatie saldo | pptpptt'],
    relaties: { 'saldo-klopt-niet': 7, 'totaal-klopt-niet': 9 },
  },
  'jaren naast elkaar met een totaalkolom': {
    bladen: {
      Meerjaren: `
Omschrijving | 2025 | 2026 | 2027 | Totaal
Onderhoud | 100.000 | 102.000 | 104.000 | 306.000
Aanleg | 250.000 | 0 | 75.000 | 325.000
Beheer | 12.500 | 12.500 | 12.500 | 37.500
Totaal | 362.500 | 114.500 | 191.500 | 668.500`,
    },
    tabellen: ['Meerjaren overig: bedrag bedrag bedrag totaal | pppt'],
    relaties: { 'totaal-klopt-niet': 8 },
  },
  'verloop van reserves: een relatie die de koppen niet noemen': {
    bladen: {
      Reserves: `
Reserve | Saldo 1-1-2024 | Toevoeging | Onttrekking | Saldo 31-12-2024
Algemene reserve | 1.500.000 | 250.000 | 100.000 | 1.650.000
Reserve sociaal | 400.000 | 0 | 125.000 | 275.000
Egalisatiereserve | 80.000 | 20.000 | 0 | 100.000
Totaal | 1.980.000 | 270.000 | 225.000 | 2.025.000`,
    },
    tabellen: ['Reserves overig: saldo bedrag bedrag saldo | pppt'],
    relaties: { 'saldo-klopt-niet': 4, 'totaal-klopt-niet': 4 },
  },
  'afwijkingen zonder teken, met V en N': {
    bladen: {
      Producten: `
Product | Begroting | Realisatie | Afwijking | V/N
Parken | 500 | 450 | 50 | V
Wegen | 700 | 760 | 60 | N
Straten | 320 | 300 | 20 | V
Riool | 640 | 655 | 15 | N
Totaal | 2.160 | 2.165 | 5 | N`,
    },
    tabellen: ['Producten realisatie: begroting realisatie saldo | ppppt'],
    relaties: { 'saldo-klopt-niet': 5, 'totaal-klopt-niet': 3 },
  },
  'twee saldokolommen, elk bij hun eigen begroting': {
    bladen: {
      T: `
Project | Begroting 2024 | Gewijzigde begroting 2024 | Realisatie 2024 | Saldo t.o.v. begroting | Saldo t.o.v. gewijzigde begroting
A | 100.000 | 120.000 | 90.100 | 9.900 | 29.900
B | 50.000 | 40.000 | 45.000 | 5.000 | -5.000
C | 75.000 | 75.000 | 71.000 | 4.000 | 4.000
Totaal | 225.000 | 235.000 | 206.100 | 18.900 | 28.900`,
    },
    tabellen: ['T realisatie: begroting gewijzigde-begroting realisatie saldo saldo | pppt'],
    relaties: { 'saldo-klopt-niet': 8, 'totaal-klopt-niet': 5 },
  },
  'subsidies: verleend, vastgesteld, terug te vorderen': {
    bladen: {
      Subsidies: `
Ontvanger | Verleend | Vastgesteld | Terug te vorderen
Stichting A | 10.000 | 9.000 | 1.000
Stichting B | 25.000 | 25.000 | 0
Stichting C | 7.500 | 6.250 | 1.250
Totaal | 42.500 | 40.250 | 2.250`,
    },
    tabellen: ['Subsidies overig: begroting bedrag terugbetaling | pppt'],
    relaties: { 'saldo-klopt-niet': 4, 'totaal-klopt-niet': 3 },
  },
  'lasten en baten die alleen aan hun totaal te zien zijn': {
    bladen: {
      Exploitatie: `
 | Begroting 2024 | Realisatie 2024 | Afwijking
Salarissen | 810.500 | 790.250 | 20.250
Huur | 95.000 | 101.300 | -6.300
Doorbelaste opbrengsten | 44.100 | 40.050 | 4.050
Totaal lasten | 949.600 | 931.600 | 18.000
Bijdrage gemeenten | 900.000 | 912.345 | 12.345
Vergoeding kosten | 61.000 | 45.100 | -15.900
Totaal baten | 961.000 | 957.445 | -3.555
Resultaat | 11.400 | 25.845 | 14.445`,
    },
    tabellen: ['Exploitatie baten-lasten: begroting realisatie saldo | ppptpptt'],
    relaties: { 'saldo-klopt-niet': 8, 'totaal-klopt-niet': 9 },
  },
  'w.v. en waaronder zijn onderdelen': {
    bladen: {
      Baten: `
Baten | Begroting | Realisatie
Rijksbijdragen | 900.000 | 912.345
w.v. SPUK | 120.500 | 118.250
o.w. sport | 30.000 | 29.100
Overige baten | 45.100 | 40.010
Totaal baten | 945.100 | 952.355`,
    },
    tabellen: ['Baten realisatie: begroting realisatie | poopt'],
    relaties: { 'totaal-klopt-niet': 2 },
  },
  'codes voor de omschrijving, en een totaal in die kolom': {
    bladen: {
      Budget: `
Rek. | Kostensoort | Factuurnr | Begroot 2024 | Werkelijk 2024 | Verschil
431.000 | Loonkosten | 20.240.010 | 810.500 | 790.250 | 20.250
431.110 | Inhuur | 20.240.023 | 95.000 | 101.300 | -6.300
432.200 | Huur | 20.240.036 | 44.100 | 40.050 | 4.050
Totaal | | | 949.600 | 931.600 | 18.000`,
    },
    tabellen: ['Budget realisatie: begroting realisatie saldo | pppt'],
    relaties: { 'saldo-klopt-niet': 4, 'totaal-klopt-niet': 3 },
  },
  'tarieven en gemiddelden tellen niet op': {
    bladen: {
      Bijdragen: `
Gemeente | Bijdrage basis | Bijdrage extra | Totaal | Bijdrage per inwoner | Gem. tarief
Almelo | 700.000 | 33.500 | 733.500 | 10,03 | 98,5
Borne | 250.000 | 12.100 | 262.100 | 11,22 | 97
Hengelo | 810.000 | 44.300 | 854.300 | 10,45 | 99
Totaal | 1.760.000 | 89.900 | 1.849.900 | 10,38 | 98,2`,
    },
    tabellen: ['Bijdragen baten-lasten: baten baten totaal | pppt'],
    relaties: { 'totaal-klopt-niet': 7 },
  },
  'verloop met meer dan drie kolommen': {
    bladen: {
      Activa: `
Categorie | Boekwaarde 31-12-2023 | Investeringen | Desinvesteringen | Afschrijvingen | Overboekingen | Boekwaarde 31-12-2024
Gronden | 1.500.000 | 250.000 | 10.500 | 0 | -20.000 | 1.719.500
Gebouwen | 8.400.000 | 125.100 | 0 | 310.250 | 20.000 | 8.234.850
Voertuigen | 810.400 | 0 | 14.900 | 75.500 | 0 | 720.000
Totaal | 10.710.400 | 375.100 | 25.400 | 385.750 | 0 | 10.674.350`,
    },
    tabellen: ['Activa overig: bedrag bedrag bedrag bedrag bedrag bedrag | pppt'],
    relaties: { 'saldo-klopt-niet': 4, 'totaal-klopt-niet': 6 },
  },
  'een totaal per stadium en een jaar uit kwartalen': {
    bladen: {
      Prognose: `
Project | Begroting | Q1 | Q2 | Q3 | Q4 | Prognose jaar | Verschil
Valpreventie | 100.000 | 20.100 | 25.250 | 30.000 | 10.500 | 85.850 | 14.150
Beweging | 80.000 | 14.000 | 21.350 | 19.100 | 30.250 | 84.700 | -4.700
Sport | 45.000 | 9.100 | 12.000 | 11.050 | 10.900 | 43.050 | 1.950
Totaal | 225.000 | 43.200 | 58.600 | 60.150 | 51.650 | 213.600 | 11.400`,
    },
    tabellen: ['Prognose prognose: begroting bedrag bedrag bedrag bedrag verwachte-uitgave saldo | pppt'],
    relaties: { 'saldo-klopt-niet': 8, 'totaal-klopt-niet': 7 },
  },
  'gekanteld: gemeenten in de kolommen, het saldo onderaan': {
    bladen: {
      Gemeenten: `
 | Almelo | Borne | Hengelo | Totaal
Begroting 2024 | 700.000 | 262.100 | 854.300 | 1.816.400
Realisatie 2024 | 690.500 | 270.000 | 801.250 | 1.761.750
Saldo | 9.500 | -7.900 | 53.050 | 54.650`,
    },
    tabellen: ['Gemeenten overig: bedrag bedrag bedrag totaal | ppt'],
    relaties: { 'totaal-klopt-niet': 7 },
  },
  'voor en na wijziging': {
    bladen: {
      P: `
Programma | Raming voor wijziging | Raming na wijziging | Realisatie | Verschil
Bestuur | 1.200 | 1.350 | 1.280 | 70
Zorg | 3.400 | 3.200 | 3.350 | -150
Totaal | 4.600 | 4.550 | 4.630 | -80`,
    },
    tabellen: ['P realisatie: begroting gewijzigde-begroting realisatie saldo | ppt'],
    relaties: { 'saldo-klopt-niet': 3, 'totaal-klopt-niet': 4 },
  },
  'een verhouding zonder woord ervoor telt niet op': {
    bladen: {
      Heffingen: `
Heffing | Lasten | Baten | Dekking
Afval | 812.000 | 790.000 | 97,3
Riool | 640.000 | 655.000 | 102,3
Leges | 410.000 | 300.000 | 73,2
Totaal | 1.862.000 | 1.745.000 | 93,7`,
    },
    tabellen: ['Heffingen baten-lasten: lasten baten baten | pppt'],
    relaties: { 'totaal-klopt-niet': 2 },
  },
  'fte boven de bedragen van een totaal': {
    bladen: {
      WNT: `
Gegevens 2024 | A. Jansen | B. de Vries
Omvang dienstverband (fte) | 1 | 0,8
Beloning | 120.345 | 90.210
Beloning op termijn | 20.111 | 14.020
Subtotaal | 140.456 | 104.230`,
    },
    tabellen: ['WNT overig: bedrag bedrag | pppt'],
    relaties: { 'totaal-klopt-niet': 2 },
  },
  'een woord dat op saldo eindigt': {
    bladen: {
      Perspectief: `
x € 1.000 | 2026 | 2027 | 2028
Kadernota | 1.200 | -300 | 450
Loonontwikkeling | -100 | -150 | -200
Meicirculaire | 500 | 605 | 711
Begrotingssaldo | 1.600 | 155 | 961`,
    },
    tabellen: ['Perspectief overig: bedrag bedrag bedrag | pppt'],
    relaties: { 'totaal-klopt-niet': 3 },
  },
};

describe('een totaal waarin één ding mis is, blijft een totaal van zijn rijen', () => {
  const kop = 'Project | Begroting | Realisatie | Saldo';
  const totaal = (tekening: string): string[] =>
    lees({ Wonen: tekening }).vergelijkingen.flatMap(({ relatie, cellen, resultaat }) =>
      relatie === 'totaal-klopt-niet' && resultaat?.kolom.volgorde === 0
        ? [cellen.map((c) => c.rij.label).join(' ')]
        : [],
    );

  test.each([
    ['een rij ontbreekt die groter is dan de rest samen', 'Totaal | 15.110 | 11.400 | 3.710'],
    ['een rij is dubbel geteld', 'Totaal | 195.110 | 171.400 | 23.710'],
    ['"Saldo" dat een rij mist', 'Saldo van baten en lasten | 15.110 | 11.400 | 3.710'],
  ])('%s', (_, rij) => {
    const posten = 'A | 10.010 | 8.000 | 2.010\nB | 90.000 | 80.000 | 10.000\nC | 5.100 | 3.400 | 1.700';
    expect(totaal(`${kop}\n${posten}\n${rij}`)).toEqual([`A B C ${rij.split(' |')[0]}`]);
  });

  test('een cijfer te veel in het enige bedrag van de rij', () => {
    expect(totaal('Project | Begroting\nA | 10.010\nB | 912.345\nC | 5.100\nTotaal | 107.455')).toEqual([
      'A B C Totaal',
    ]);
  });

  test('wat in de rij zelf is uitgerekend, telt niet als tweede aanwijzing', () => {
    const rijen =
      'Totaal | 1.994.075.000 | 800 | =B2-C2:1994074200\nA | 994.075 | 500 | =B3-C3:993575\nB | 1.000.000 | 300 | =B4-C4:999700';
    expect(totaal(`${kop}\n${rijen}`)).toEqual(['A B Totaal']);
  });

  test('een totaal dat zegt dat het iets weglaat, is geen totaal van alle rijen', () => {
    expect(
      totaal(
        `${kop}\nA | 10.010 | 8.000 | 2.010\nB | 90.000 | 80.000 | 10.000\nC | 5.100 | 3.400 | 1.700\nTotaal exclusief B | 15.110 | 11.400 | 3.710`,
      ),
    ).toEqual([]);
  });
});

describe('formules vertellen wat bedragen nog niet vertellen', () => {
  const kop = 'Project | Begroting | Realisatie | Saldo';

  test.each([
    ['twee lege rijen', ' | | | =B2-C2\n | | | =B3-C3', 2],
    ['één lege rij', ' | | | =B2-C2', 1],
  ])('in een tabel zonder bedragen met %s', (_, rijen, aantal) => {
    const som = (letter: string) => `=SUM(${letter}2:${letter}${aantal + 1})`;
    const herkenning = lees({ Wonen: `${kop}\n${rijen}\nTotaal | ${som('B')} | ${som('C')} | ${som('D')}` });
    expect(herkenning.vragen.map(({ soort }) => soort)).toEqual(['geen-jaar']);
    expect(omschrijf(herkenning.begroting)).toEqual([
      `Wonen realisatie: begroting realisatie saldo | ${'p'.repeat(aantal)}t`,
    ]);
    expect(relaties(herkenning)).toEqual({ 'saldo-klopt-niet': 1, 'totaal-klopt-niet': 3 });
  });

  test('een rij die alleen zichzelf uitrekent, is geen totaal van rijen die op nul uitkomen', () => {
    const posten = 'A | 900 | 400 | =B2-C2:=500\nB | 300 | 800 | =B3-C3:=-500\n | | | =B4-C4';
    const { begroting } = lees({ Wonen: `${kop}\n${posten}\nTotaal | 1.200 | 1.200 | 0` });
    expect(omschrijf(begroting)).toEqual(['Wonen realisatie: begroting realisatie saldo | pppt']);
  });
});

test('in een lange tabel telt een rij die zich geen totaal noemt op wat er vlak boven staat, of alles als zij de laatste is', () => {
  const posten = (aantal: number) => Array.from({ length: aantal }, () => 'Aanleg | 7 | 3 | 4');
  const samen = (aantal: number) => `${aantal * 7} | ${aantal * 3} | ${aantal * 4}`;
  const rijen = [...posten(1500), `Restant | ${samen(3)}`, ...posten(1500), `| ${samen(3000)}`];
  const { begroting } = lees({ Wonen: `Post | Begroting | Realisatie | Saldo\n${rijen.join('\n')}` });
  const soorten = begroting.tabellen[0]!.rijen.map(({ soort }) => soort);
  expect(soorten.flatMap((soort, i) => (soort === 'totaal' ? [i] : []))).toEqual([1500, 3001]);
});

test('wat de formules zeggen, wijkt niet voor een andere lezing die binnen de afronding ook opgaat', () => {
  const { vergelijkingen } = lees({
    Overzicht:
      'Themalijn | Begroting | Realisatie | Saldo\nWonen | =Wonen!B3:=0.01 | =Wonen!C3:=0.01 | =B2-C2\nTotaal | =SUM(B2:B2):=0.01 | =SUM(C2:C2):=0.01 | =SUM(D2:D2)',
  });
  const saldi = vergelijkingen.filter(({ relatie }) => relatie === 'saldo-klopt-niet').map(({ tekst }) => tekst);
  expect(saldi).toEqual(['saldo = begroting − realisatie', 'saldo = begroting − realisatie']);
});

describe('de verdeling van een saldo', () => {
  const verdelingen = (rijen: string): string[] =>
    lees({
      Regelingen: `Regelingen 2025\nRegeling | Baten | Lasten | Saldo | Terugbetaling | Overheveling\n${rijen}`,
    }).vergelijkingen.flatMap(({ tekst, resultaat }) =>
      tekst.includes('terugbetaling +') ? [resultaat!.rij.label] : [],
    );

  test.each([
    ['alles is verdeeld', 'Fonds A | 900 | 800 | 100 | 100 | 0', 'Totaal | 1400 | 1100 | 300 | 100 | 200', 'AB Totaal'],
    [
      'van een regeling is nog niets besloten',
      'Fonds A | 900 | 800 | 100 | |',
      'Totaal | 1400 | 1100 | 300 | 0 | 200',
      'B',
    ],
    ['een regeling komt tekort', 'Fonds A | 700 | 800 | -100 | 0 | 0', 'Totaal | 1200 | 1100 | 100 | 0 | 200', 'B'],
  ])('%s', (_, a, totaal, verwacht) => {
    const gevonden = verdelingen(`${a}\nFonds B | 500 | 300 | 200 | 0 | 200\n${totaal}`);
    expect(
      gevonden
        .map((label) => label.replace('Fonds ', ''))
        .join('')
        .replace('Totaal', ' Totaal'),
    ).toBe(verwacht);
  });

  test('wat in een subtotaal nog open is, is dat ook in het eindtotaal', () => {
    const rijen = `Rijk
Fonds A | 900 | 800 | 100 | |
Fonds B | 500 | 300 | 200 | 0 | 200
Subtotaal Rijk | 1400 | 1100 | 300 | 0 | 200
Provincie
Fonds C | 700 | 650 | 50 | 50 | 0
Fonds D | 600 | 570 | 30 | 30 | 0
Subtotaal Provincie | 1300 | 1220 | 80 | 80 | 0
Totaal | 2700 | 2320 | 380 | 80 | 200`;
    expect(verdelingen(rijen)).toEqual(['Fonds B', 'Fonds C', 'Fonds D', 'Subtotaal Provincie']);
  });
});

test('een kolom met volgnummers hoort bij de tabel, en een titel erboven ook', () => {
  const { begroting } = lees({
    Overzicht:
      'Themalijn Wonen\n\nNr. | Project | Begroting | Realisatie | Saldo\n1 | A | 10.010 | 8.000 | 2.010\n2 | B | 5.000 | 4.000 | 1.000',
  });
  expect(omschrijf(begroting)).toEqual(['Wonen realisatie: begroting realisatie saldo | pp']);
});

test('een werkmap zonder bedragen is niet stilzwijgend in orde', () => {
  expect(lees({ Leeg: '', Leeswijzer: 'Vragen: team financiën' }).vragen.map((v) => v.soort)).toEqual(['geen-tabel']);
});

test('een einddatum die niet bestaat, is een vraag; andere einddatums niet', () => {
  const { vragen } = lees({
    Regelingen:
      'Regeling | Baten 2024 | Lasten 2024 | Saldo 2024 | Besteden tot\nA | 10.010 | 8.000 | 2.010 | 31-12-207\nB | 5.000 | 4.000 | 1.000 | 31-12-2026\nC | 5.000 | 4.000 | 1.000 | geen',
  });
  expect(vragen).toMatchObject([{ soort: 'datum-onleesbaar', plaatsen: [{ blad: 'Regelingen', rij: 1, kolom: 4 }] }]);
  expect(vragen[0]!.waarom).toContain('"31-12-207" in kolom "Besteden tot"');
});

test('een jaartal onder de kop van een lege kolom is geen bedrag', () => {
  const { begroting } = lees({
    Wonen:
      'Project | Begroting | Wijziging | Realisatie\n | | 2022 | \nA | 10.010 | | 8.000\nB | 5.000 | | 4.000\nC | 9.000 | | 4.000\nD | 9.000 | 270 | 4.000\nTotaal | 33.010 | 270 | 20.000',
  });
  expect(omschrijf(begroting)).toEqual(['Wonen realisatie: begroting wijziging realisatie | ppppt']);
});

test('vier kopregels direct onder een regel met de eenheid', () => {
  const { begroting } = lees({
    Wonen:
      '(x € 1.000)\nNr. | Project | Stand per 31 december 2019\n | | Begroting | Realisatie | Saldo\n | | (1) | (2) | (3)\n | | x € 1.000 | x € 1.000 | x € 1.000\n1 | A | 19.879 | 15.333 | 4.546\n2 | B | 4.085 | 4.000 | 85',
  });
  expect(omschrijf(begroting)).toEqual(['Wonen realisatie: begroting realisatie saldo | pp']);
});

test('"Stand per" boven een kolom met budget zegt wanneer, niet wat', () => {
  const { begroting } = lees({
    Plan: 'Lasten | Stand per 31 december 2023\n | Toegekend budget 2023\nA | 10.010\nB | 5.000\nTotaal lasten | 15.010',
  });
  expect(omschrijf(begroting)).toEqual(['Plan overig: begroting | ppt']);
});

describe.each(Object.entries(gevallen))('%s', (_, { bladen: tekeningen, tabellen, relaties: verwacht }) => {
  const herkenning = lees(tekeningen);

  test('de tabellen en hun kolommen en rijen', () => {
    expect(omschrijf(herkenning.begroting)).toEqual(tabellen);
  });

  test('de relaties, die alle opgaan', () => {
    expect(relaties(herkenning)).toEqual(verwacht);
    expect(herkenning.vergelijkingen.filter((v) => !sluit(v)).map((v) => `${v.tekst}: ${residu(v)}`)).toEqual([]);
  });
});

test.each([
  ['Er is 12,1 duizend euro over op Jeugd.', 1],
  ['Op Jeugd resteert € 1.000 van de subsidie.', 1],
  ['De reserve is € 1.000.000 groot.', 1],
  ['Het tekort is 12k€.', 1],
  ['Bedragen in duizend euro', 1000],
  ['Lasten € 1.000', 1000],
  ['Lasten (€ 1.000)', 1000],
  ['(x € 1.000.000)', 1_000_000],
])('een toelichting boven een tabel met een bedrag in duizenden is geen eenheid: %s', (regel, eenheid) => {
  const { begroting } = lees({
    Wonen: `${regel}\n\nProject | Begroting | Realisatie | Saldo\nA | 19.879 | 15.333 | 4.546\nB | 4.085 | 4.000 | 85`,
  });
  expect(begroting.tabellen.map((t) => t.eenheid)).toEqual([eenheid]);
});

test('de eenheid boven aan het blad geldt voor elke tabel die zelf niets zegt', () => {
  const { begroting } = lees({
    Balans: `
(bedragen x € 1.000)
Activa | 31-12-2024 | 31-12-2023
Gronden | 1.250 | 1.310
Kas | 410 | 395
Totaal | 1.660 | 1.705

Passiva | 31-12-2024 | 31-12-2023
Reserves | 1.500 | 1.490
Schulden | 160 | 215
Totaal | 1.660 | 1.705

Leningen (in euro's)
Lening | 31-12-2024 | 31-12-2023
BNG | 120.500 | 130.250
NWB | 40.000 | 84.750
Totaal | 160.500 | 215.000`,
  });
  expect(begroting.tabellen.map((t) => t.eenheid)).toEqual([1000, 1000, 1]);
});

test('een resultaat dat zelf wordt opgeteld is een post', () => {
  const { begroting, vragen } = lees({
    Balans: `
Passiva 2024 | Bedrag
Algemene reserve | 1.500
Gerealiseerd resultaat | 321
Totaal eigen vermogen | 1.821`,
  });
  expect(begroting.tabellen[0]!.rijen.map((r) => r.soort)).toEqual(['post', 'post', 'totaal']);
  expect(vragen.filter((v) => v.soort === 'totaal-volgt-niet')).toEqual([]);
});

test('bedragen zonder kopregel worden niet stilzwijgend overgeslagen', () => {
  const { vragen, begroting } = lees({
    X: 'Wonen | 120.000 | 100.000\nZorg | 80.000 | 90.000\nTotaal | 200.000 | 190.000',
  });
  expect(begroting.tabellen).toEqual([]);
  expect(vragen.map((v) => v.soort)).toEqual(['geen-kop']);
});

test('een kopie van een blad is een vraag, geen relatie', () => {
  const wonen =
    'Project | Begroting | Realisatie | Saldo\nA | 10.010 | 8.000 | 2.010\nB | 5.000 | 4.000 | 1.000\nTotaal | 15.010 | 12.000 | 3.010';
  const { vragen, vergelijkingen } = lees({
    Wonen: wonen,
    'Wonen (2)': wonen,
    Totaaloverzicht:
      'Themalijn | Begroting | Realisatie | Saldo\nWonen | 15.010 | 12.500 | 2.510\nTotaal | 15.010 | 12.500 | 2.510',
  });
  expect(vragen.map((v) => v.soort)).toContain('dubbele-naam');
  expect(vergelijkingen.filter((v) => v.relatie === 'themalijn-sluit-niet-aan')).toEqual([]);
});

describe('een kolom Toelichting met vooral streepjes', () => {
  test.each([
    ['Toelichting', ['toelichting']],
    ['Bestemming', ['toelichting']],
  ])('%s blijft een kolom met teksten', (kop, verwacht) => {
    const { begroting } = lees({
      Wonen: `
        Project | Begroting | Realisatie | Saldo | ${kop}
        Buurthuis | 400 | 300 | 100 | -
        Speeltuin | 500 | 650 | -150 | Extra toestellen
        Moestuin | 600 | 600 | 0 | -
        Totaal | 1500 | 1550 | -50 | -`,
    });
    const [tabel] = begroting.tabellen;
    expect(tabel!.tekstkolommen.flatMap((k) => (k.betekenis === 'post' ? [] : [k.betekenis]))).toEqual(verwacht);
    expect(tabel!.bedragkolommen).toHaveLength(3);
  });
});

describe('het jaar', () => {
  const tabel = (kop: string): string =>
    `${kop}\nProject | Begroting | Realisatie | Saldo\nA | 10 | 8 | 2\nB | 5 | 4 | 1\nTotaal | 15 | 12 | 3`;

  test.each([
    ['in de titel', { A: tabel('Jaarrekening 2023') }, 2023],
    ['nergens', { A: tabel('Jaarrekening') }, null],
    ['twee verschillende', { A: tabel('Jaarrekening 2023'), B: tabel('Jaarrekening 2024') }, null],
    [
      'uit het jaar waarnaar geld meegaat',
      {
        A: 'Regeling | Baten | Lasten | Saldo | Overheveling naar 2025\nX | 10 | 8 | 2 | 2\nY | 5 | 4 | 1 | 1\nTotaal | 15 | 12 | 3 | 3',
      },
      2024,
    ],
  ])('%s', (_, tekeningen, jaar) => {
    expect(lees(tekeningen as Record<string, string>).begroting.jaar).toBe(jaar);
  });
});
