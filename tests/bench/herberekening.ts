import { CIJFERSOORTEN, type Cijfer, type Cijfersoort } from '../libreoffice/cijfersVan';
import { type Nagerekend, type Narekening, rekenNa } from '../libreoffice/narekenen';
import * as proeven from '../libreoffice/proeven';
import { getal } from './getallen';
import { bewaarMeting } from './uitslag';

/* Every figure of Sluitend, recomputed by LibreOffice from a definition of its own. `--bewaar` keeps the outcome. */

const reeks = (tot: number, van = 1): number[] => Array.from({ length: tot }, (_, i) => van + i);

const BRONNEN: readonly (readonly [naam: string, maak: () => readonly Narekening[]])[] = [
  ['voorbeeldwerkmappen Twentse Koers (3), met elk herstel', proeven.voorbeelden],
  ['gepubliceerde tabellen, als getal en als tekst (14)', () => proeven.gepubliceerd(['getal', 'tekst'])],
  ['kleine werkmappen: gedeelde posten, prognose, wijzigingen, advies (4)', proeven.eigen],
  ['gemaakte programma’s met regels van elke soort (20)', () => proeven.programmas(reeks(20))],
  ['gemaakte tabellen per regeling (100)', () => proeven.regelgevallen(100, 2024)],
  ['gemaakte werkmappen in allerlei indelingen (40)', () => proeven.gegenereerd(reeks(40))],
];
/** As many workbooks as one run of LibreOffice takes well. */
const PER_KEER = 60;

function rekenAlles(narekeningen: readonly Narekening[]): readonly Nagerekend[] {
  const keren = Math.ceil(narekeningen.length / PER_KEER);
  return reeks(keren, 0).flatMap((keer) => rekenNa(narekeningen.slice(keer * PER_KEER, (keer + 1) * PER_KEER)));
}

interface Telling {
  gelijk: number;
  anders: number;
  zonder: number;
}

function tel(uitkomsten: readonly Nagerekend[], telt: (cijfer: Cijfer) => boolean): Telling {
  const som = (neem: (uitkomst: Nagerekend) => readonly Cijfer[]): number =>
    uitkomsten.reduce((totaal, uitkomst) => totaal + neem(uitkomst).filter(telt).length, 0);
  return {
    gelijk: som(({ gelijk }) => gelijk),
    anders: som(({ anders }) => anders.map(({ cijfer }) => cijfer)),
    zonder: som(({ zonder }) => zonder),
  };
}

const rij = (naam: string, { gelijk, anders, zonder }: Telling): string[] => [
  naam,
  ...[gelijk, anders, zonder].map((n) => getal(n)),
];

function main(): void {
  const perBron = BRONNEN.map(([naam, maak]) => [naam, rekenAlles(maak())] as const);
  const alles = perBron.flatMap(([, uitkomsten]) => uitkomsten);
  for (const { naam, anders, zonder } of alles) {
    for (const { cijfer, gevonden } of anders) console.log('anders', naam, cijfer.naam, cijfer.bedrag / 100, gevonden);
    if (process.argv.includes('--zonder'))
      for (const cijfer of zonder) console.log('zonder', naam, cijfer.naam, cijfer.zin?.tekst ?? '');
  }
  const soorten = (Object.keys(CIJFERSOORTEN) as Cijfersoort[]).flatMap((soort) => {
    const telling = tel(alles, (cijfer) => cijfer.soort === soort);
    return telling.gelijk + telling.anders + telling.zonder === 0 ? [] : [rij(CIJFERSOORTEN[soort], telling)];
  });
  const totaal = tel(alles, () => true);
  const voorbeelden = tel(perBron[0]![1], () => true);
  const koppen = ['gelijk op de cent', 'anders', 'niet nagerekend'];
  console.table(soorten);
  console.log(totaal);
  if (!process.argv.includes('--bewaar')) return;
  bewaarMeting('herberekening', {
    titel: 'Onafhankelijk nagerekend',
    opdracht: 'npm run bench:herberekening -- --bewaar',
    normen: [
      {
        wat: 'Cijfers van de voorbeeldwerkmappen die LibreOffice op de cent gelijk uitrekent',
        norm: 'alle',
        gemeten: `${getal(voorbeelden.gelijk)} van ${getal(voorbeelden.gelijk + voorbeelden.anders + voorbeelden.zonder)}`,
        gehaald: voorbeelden.anders + voorbeelden.zonder === 0,
      },
      {
        wat: 'Nagerekende cijfers van alle werkmappen die gelijk zijn',
        norm: 'alle',
        gemeten: `${getal(totaal.gelijk)} van ${getal(totaal.gelijk + totaal.anders)}`,
        gehaald: totaal.anders === 0,
      },
    ],
    delen: [
      {
        kop: 'Hoe',
        tekst: [
          'Naast de bladen van de gebruiker komt een blad met een formule per cijfer dat Sluitend noemt. Elke formule is apart uitgeschreven uit de gewone betekenis: begroting min realisatie, SUMIFS op de naam van de regeling, MIN, MAX en IF voor de regel van een regeling. Zij gebruikt niets van de rekenkern; waar de cellen staan, komt uit de gedrukte cijfers of uit wie de werkmap maakte. LibreOffice rekent de werkmap uit zonder opgeslagen uitkomsten.',
          'Waar een werkmap zichzelf tegenspreekt (het gedrukte saldo is niet wat ervoor staat), telt elk van de twee als juist. Een test zet in elke cel een ander bedrag en ziet dat elke soort cijfer dan afwijkt.',
        ],
      },
      { kop: 'Per soort cijfer', tekst: [], tabel: { koppen: ['cijfer', ...koppen], rijen: soorten } },
      {
        kop: 'Per bron',
        tekst: [
          `Niet nagerekend is ${getal((100 * totaal.zonder) / (totaal.gelijk + totaal.anders + totaal.zonder), 1)} %: vooral zinnen en optellingen bij gepubliceerde tabellen van baten en lasten, waarvan geen definitie is uitgeschreven, en optellingen over cellen die leeg of nul zijn. De kleine voorbeelden bij de controles zijn niet apart nagerekend; hun soorten staan in de werkmappen hieronder, op het percentage in een tekst, de vergeleken beginstand en de functies in een cel na.`,
          'Van kleine en gemaakte werkmappen zijn de soorten nagerekend waarvoor zij zijn gemaakt.',
        ],
        tabel: {
          koppen: ['werkmappen', ...koppen],
          rijen: perBron.map(([naam, uitkomsten]) =>
            rij(
              naam,
              tel(uitkomsten, () => true),
            ),
          ),
        },
      },
    ],
  });
}

main();
