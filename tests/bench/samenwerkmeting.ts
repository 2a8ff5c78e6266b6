import type { Verslag } from './samenspel';
import type { Deel, Meting } from './uitslag';

/** Panes on one workbook. */
export const CLIENTS = 3;
const NORM = 20_000;

const toonAantal = (aantal: number): string => aantal.toLocaleString('nl-NL');

/** What a run came to, as docs/kwaliteit.md shows it. */
export function maakMeting(verslagen: readonly Verslag[], seconden: number, seed: number): Meting {
  const som = (kies: (verslag: Verslag) => number): number => verslagen.reduce((totaal, v) => totaal + kies(v), 0);
  const stappen = som((v) => v.stappen);
  const gebroken = verslagen.filter(({ breuk }) => breuk !== null).length;
  return {
    titel: 'Samenwerken en storingen',
    opdracht: `npm run bench:samenwerken -- --stappen ${stappen} --seed ${seed}`,
    normen: [
      {
        wat: 'Willekeurige stappen waarna niets verloren is en alles wat is gemeld, waar is',
        norm: `≥ ${toonAantal(NORM)} stappen, 0 gebroken`,
        gemeten: `${toonAantal(stappen)} stappen, ${toonAantal(gebroken)} gebroken`,
        gehaald: stappen >= NORM && gebroken === 0,
      },
    ],
    delen: [
      {
        kop: 'Wat is gespeeld',
        tekst: [
          `${CLIENTS} taakvensters, elk met een eigen Office.js, en hun gebruikers werken tegelijk in één nagebootste werkmap: de voorbeeldwerkmappen en gegenereerde. In een stap doet iemand iets; anderen doen tegelijk iets anders, ook tussen het voorstel en het schrijven, en Excel hapert soms. Na honderd stappen begint een nieuwe werkmap. De vensters gebruiken dezelfde code als het taakvenster, zonder de schermdelen. Seed ${seed} geeft steeds hetzelfde verloop; het duurde ${toonAantal(Math.round(seconden))} seconden.`,
          'Na elke stap wordt de hele werkmap vergeleken met wat gebruikers typten en goedkeurden:',
          [
            'geen cel bevat iets dat niemand typte of goedkeurde, ook niet in een andere rij of kolom dan de gebruiker zag, en geen tekst werd een formule;',
            'elke goedgekeurde wijziging staat in de werkmap of is gemeld als niet gemaakt;',
            'de instellingen van alle vensters staan samen op het blad Sluitend, en geen rij staat er twee keer;',
            'wat een venster meldt (bewaard, gemaakt, gemarkeerd, teruggedraaid, actueel) is zo;',
            'ongedaan maken geeft precies terug wat er stond, of zegt waarom niet.',
          ]
            .map((punt) => `- ${punt}`)
            .join('\n'),
        ],
      },
      deel('Wat is gedaan', ['wat', 'keer'], samen(verslagen.map((v) => v.daden))),
      deel('Wat er misging', ['storing', 'keer'], samen(verslagen.map((v) => v.storingen))),
      deel(
        'Wat ervan kwam',
        ['wat', 'aantal'],
        new Map([
          ['Goedgekeurde wijzigingen van cellen', som((v) => v.tellingen.goedgekeurd)],
          ['… gemaakt', som((v) => v.tellingen.gemaakt)],
          ['… gemeld als niet gemaakt', som((v) => v.tellingen.nietGemaakt)],
          ['… gemeld als onzeker, of niemand om het te melden: het venster ging dicht', som(onzeker)],
          ['Instellingen en acceptaties', som((v) => v.tellingen.instellingen)],
          ['… bewaard', som((v) => v.tellingen.instellingenBewaard)],
          ['Bladen van Sluitend', som((v) => v.tellingen.bladen)],
          ['… gemaakt of bijgewerkt', som((v) => v.tellingen.bladenGemaakt)],
          ['Getypt en overschreven, met de melding wat er stond of dat dit kon', som((v) => v.verlorenGemeld)],
          ['Getypt en overschreven door een venster dat op dat ogenblik dichtging', som((v) => v.verlorenBijSluiten)],
          [
            'Op een andere rij of kolom gekomen: gemeld als onzeker, of het venster ging dicht',
            som((v) => v.misplaatstGemeld),
          ],
          ['Stappen waarna iets niet klopte', gebroken],
        ]),
      ),
      {
        kop: 'Wat hiervan vaststaat',
        tekst: [
          'Dat een batch stopt bij de eerste fout en dat blijft staan wat ervoor stond, staat in de documentatie van Microsoft; [de nagebootste Excel](excel-emulatie.md) noemt per gedrag de bron. Hoe het werk van mensen die tegelijk typen door elkaar loopt, is ons eigen model: elke wijziging is meteen bij iedereen, de laatste geldt, en binnen één batch komt er niets tussen. Dat een verzoek na een minuut zonder antwoord alsnog wordt uitgevoerd, nemen wij aan om het ergste geval te spelen. Of Excel zich zo gedraagt, is alleen in Excel te zien.',
          'Niet te voorkomen met Office.js: schrijven kan niet afhangen van wat er op dat ogenblik staat. Sluitend leest vlak ervoor, schrijft, en zet terug wat een ander er net tussendoor typte. Gaat het venster precies daartussen dicht, dan blijft die tekst weg en is er niemand om dat te melden. Schuift een rij precies tussen het nalezen en het schrijven, dan ziet Sluitend dat in het antwoord en zet het terug; breekt Excel juist dat verzoek af, dan is het antwoord weg, en meldt Sluitend per cel dat niet zeker is of er is geschreven en in welke rij, met wat er nu staat. Antwoordt Excel een minuut niet, dan meldt Sluitend dat de wijziging alsnog kan komen.',
          'Niet gespeeld: het sluiten van Excel zelf, samengevoegde cellen, filters, en een kolom invoegen (kolommen worden wel met de hand opgeschoven). Dat een blad anders heet of elders staat, hoort een venster niet; dan telt niet dat het zijn werkmap actueel noemt.',
        ],
      },
    ],
  };
}

function onzeker({ tellingen: { goedgekeurd, gemaakt, nietGemaakt } }: Verslag): number {
  return goedgekeurd - gemaakt - nietGemaakt;
}

function samen(tellingen: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const totaal = new Map<string, number>();
  for (const telling of tellingen) for (const [wat, keer] of telling) totaal.set(wat, (totaal.get(wat) ?? 0) + keer);
  return new Map([...totaal].sort(([, a], [, b]) => b - a));
}

function deel(kop: string, koppen: readonly string[], telling: ReadonlyMap<string, number>): Deel {
  return { kop, tekst: [], tabel: { koppen, rijen: [...telling].map(([wat, keer]) => [wat, toonAantal(keer)]) } };
}
