import type { Sjabloon } from './sjabloon';

type Oorzaak = Omit<Sjabloon, 'deel' | 'bij'>;

/** Why less was spent than budgeted. */
const ONDERSCHRIJDINGEN: readonly Oorzaak[] = [
  {
    id: 'later-gestart',
    naam: 'Functie later ingevuld',
    duur: 'tijdelijk',
    invloed: 'extern',
    tekst: 'De werving duurde langer dan gepland: de functie {functie} is pas in de loop van {jaar} ingevuld.',
  },
  {
    id: 'deels-onbezet',
    naam: 'Functie een deel van het jaar niet bezet',
    duur: null,
    invloed: 'extern',
    tekst: 'De functie {functie} was een deel van {jaar} niet bezet.',
  },
  {
    id: 'geen-projectleider',
    naam: 'Geen projectleider',
    duur: null,
    invloed: null,
    tekst: 'Er was in {jaar} geen projectleider, zodat er geen personeelskosten waren.',
  },
  {
    id: 'minder-uren',
    naam: 'Minder uren nodig',
    duur: 'blijvend',
    invloed: 'eigen',
    tekst: 'Er waren minder uren nodig, doordat {reden}.',
  },
  {
    id: 'lagere-personeelskosten',
    naam: 'Lagere personeelskosten',
    duur: 'blijvend',
    invloed: null,
    tekst: 'De personeelskosten waren lager, doordat {reden}.',
  },
  {
    id: 'niet-gestart',
    naam: 'Activiteit niet gestart',
    duur: null,
    invloed: 'eigen',
    tekst: 'Er is in {jaar} nog niet begonnen met {activiteit}.',
  },
  {
    id: 'bewust-niet-gedaan',
    naam: 'Kosten bewust niet gemaakt',
    duur: 'blijvend',
    invloed: 'eigen',
    tekst: 'Er is bewust voor gekozen om in {jaar} geen kosten te maken voor {activiteit}.',
  },
  {
    id: 'onvoorzien-niet-nodig',
    naam: 'Ruimte voor onvoorziene kosten niet nodig',
    duur: 'blijvend',
    invloed: 'extern',
    tekst: 'De ruimte voor onvoorziene kosten is niet nodig geweest.',
  },
  {
    id: 'uitgesteld-om-partner',
    naam: 'Uitgesteld om aan te sluiten bij iets anders',
    duur: 'tijdelijk',
    invloed: 'eigen',
    tekst: 'Om aan te sluiten bij {doel}, is {activiteit} uitgesteld.',
  },
  {
    id: 'naar-volgend-jaar',
    naam: 'Verplaatst naar volgend jaar',
    duur: 'tijdelijk',
    invloed: 'eigen',
    tekst: 'Naar {volgend jaar} is verplaatst: {activiteit}.',
  },
  {
    id: 'minder-begeleiding',
    naam: 'Minder begeleiding nodig',
    duur: 'blijvend',
    invloed: 'extern',
    tekst: 'Er was minder begeleiding nodig dan gepland.',
  },
  {
    id: 'langzamer-op-gang',
    naam: 'Project kwam langzamer op gang',
    duur: null,
    invloed: null,
    tekst: 'De start duurde langer dan gepland, zodat de beschikbare uren niet helemaal zijn gebruikt.',
  },
  {
    id: 'aanbesteding',
    naam: 'Aanbesteding kost tijd',
    duur: 'tijdelijk',
    invloed: 'extern',
    tekst: 'Voor {activiteit} was een aanbesteding nodig; de uitvoering begint daardoor pas in {volgend jaar}.',
  },
  {
    id: 'subsidieprocedure',
    naam: 'Subsidieprocedure loopt nog',
    duur: 'tijdelijk',
    invloed: 'extern',
    tekst: 'De subsidieprocedure bij {partner} liep aan het eind van {jaar} nog.',
  },
  {
    id: 'partner-later',
    naam: 'Partner begon later',
    duur: 'tijdelijk',
    invloed: 'extern',
    tekst: 'De bijdrage van {partner} kwam later op gang dan gepland.',
  },
  {
    id: 'gereserveerd',
    naam: 'Afgesproken om het geld later te gebruiken',
    duur: 'tijdelijk',
    invloed: 'eigen',
    tekst: 'Met {partner} is afgesproken om het geld in {volgend jaar} te gebruiken voor {doel}.',
  },
];

/** Why more was spent than budgeted. */
const OVERSCHRIJDINGEN: readonly Oorzaak[] = [
  {
    id: 'extra-inhuur',
    naam: 'Extra inhuur',
    duur: null,
    invloed: 'eigen',
    tekst: 'Er is extra ingehuurd: {functie}.',
  },
  {
    id: 'grotere-functie',
    naam: 'Functie groter dan begroot',
    duur: 'blijvend',
    invloed: 'eigen',
    tekst: 'De functie {functie} is uitgebreid van {gepland} naar {aantal} fte.',
  },
  {
    id: 'onvoorziene-kosten',
    naam: 'Onvoorziene kosten',
    duur: null,
    invloed: 'extern',
    tekst: 'Er waren kosten die niet waren voorzien: {reden}.',
  },
  {
    id: 'meer-deelnemers',
    naam: 'Meer deelnemers dan begroot',
    duur: null,
    invloed: 'extern',
    tekst: 'Er {aantal|deed|deden} {aantal} {aantal|gemeente|gemeenten} mee; begroot was op {gepland}.',
  },
  {
    id: 'hogere-personeelskosten',
    naam: 'Hogere personeelskosten en wat niet begroot was',
    duur: null,
    invloed: 'eigen',
    tekst: 'De personeelskosten waren hoger en {activiteit} was niet begroot.',
  },
  {
    id: 'extra-uren',
    naam: 'Extra uren',
    duur: null,
    invloed: 'eigen',
    tekst: 'Er zijn extra uren ingezet voor {doel}.',
  },
  {
    id: 'sneller-uitgevoerd',
    naam: 'Sneller uitgevoerd',
    duur: 'tijdelijk',
    invloed: 'eigen',
    tekst: 'De uitvoering ging sneller dan gepland, zodat kosten eerder zijn gemaakt.',
  },
  {
    id: 'groei-organisatie',
    naam: 'ICT en huisvesting voor meer medewerkers',
    duur: 'blijvend',
    invloed: 'eigen',
    tekst: 'De kosten van ICT en huisvesting zijn meegegroeid met het aantal medewerkers.',
  },
];

/** The shipped causes, in the order in which they are offered. */
export const oorzaken: readonly Sjabloon[] = [
  ...ONDERSCHRIJDINGEN.map((o): Sjabloon => ({ ...o, deel: 'oorzaak', bij: 'onderschrijding' })),
  ...OVERSCHRIJDINGEN.map((o): Sjabloon => ({ ...o, deel: 'oorzaak', bij: 'overschrijding' })),
];
