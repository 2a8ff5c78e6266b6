import { createContext, useContext } from 'react';

export type Taal = 'nl' | 'en';

/** The words of the pane itself. Findings, reasons and reports are Dutch in every language. */
const nl = {
  tabs: {
    controle: 'Controle',
    regelingen: 'Regelingen',
    toelichting: 'Toelichting',
    instellingen: 'Instellingen',
  },
  tabbladen: 'Onderdelen van Sluitend',
  laden: 'Bezig met laden…',
  nietInExcel:
    'Sluitend werkt in Excel. Open een werkmap in Excel en kies daar Sluitend op het tabblad Start. Er is niets gewijzigd.',

  controleren: 'Controleren',
  controleerWerkmap: 'Controleer deze werkmap',
  opnieuwControleren: 'Opnieuw controleren',
  stoppen: 'Stoppen',
  lezen: 'De werkmap wordt gelezen…',
  gelezen: (cellen: string, van: string) => `${cellen} van ${van} cellen gelezen`,
  beoordelen: 'De cijfers worden beoordeeld…',
  fase: {
    cellen: (nummer: string, van: string) => `Cellen indelen: blad ${nummer} van ${van}`,
    tabellen: (nummer: string, van: string) => `Tabellen herkennen: blad ${nummer} van ${van}`,
    vergelijkingen: () => 'Bedragen vergelijken…',
    toelichtingen: (nummer: string, van: string) => `Toelichtingen lezen: ${nummer} van ${van}`,
    controles: (nummer: string, van: string) => `Controle ${nummer} van ${van}`,
  },
  gestopt: 'Gestopt. Er is niets gewijzigd.',
  nogNietGecontroleerd: 'Nog niet gecontroleerd',
  watDoetSluitend:
    'Sluitend zoekt in alle bladen van deze werkmap wat niet sluit, en berekent per regeling wat teruggaat en wat mee mag.',
  blijftInWerkmap: 'Controleren verandert niets. Er gaat niets de werkmap uit.',
  gecontroleerdOm: (tijd: string) => `Gecontroleerd om ${tijd}`,
  gewijzigd: 'Gewijzigd sinds de controle. Controleer opnieuw voor de laatste stand.',
  volgtNiet: 'Wijzigingen in de werkmap worden nu niet gevolgd. Controleer opnieuw als er iets is veranderd.',
  eerstControleren: 'Controleer eerst de werkmap; daarna staat hier wat Sluitend heeft gevonden.',

  fouten: 'Fouten',
  letOp: 'Let op',
  geaccepteerd: 'Geaccepteerd',
  nietBeoordeeld: 'Niet beoordeeld',
  nietBeoordeeldUitleg: 'Hierover zegt Sluitend niets, met de reden.',
  geenBevindingen: 'Geen fouten en geen open punten gevonden.',
  meerTonen: (aantal: number) => `Meer tonen (nog ${aantal})`,
  gaNaar: (cel: string) => `Ga naar ${cel}`,
  oorzaak: 'Oorzaak',
  mogelijkeOorzaken: 'Mogelijke oorzaken',
  bewijs: (aantal: number) => `Bewijs (${aantal})`,
  bewijsregel: (gevonden: string, verwacht: string, verschil: string) =>
    `gevonden ${gevonden}, verwacht ${verwacht}, verschil ${verschil}`,

  herstellen: 'Herstellen…',
  herstelTitel: 'Voorstel voor herstel',
  herstelUitleg: 'Dit wordt geschreven. Een cel die intussen is gewijzigd, wordt overgeslagen.',
  schrijven: (aantal: number) => (aantal === 1 ? 'Schrijf 1 cel' : `Schrijf ${aantal} cellen`),
  annuleren: 'Annuleren',
  leeg: 'leeg',
  wordt: 'wordt',
  geschreven: (aantal: number) => (aantal === 1 ? '1 cel geschreven.' : `${aantal} cellen geschreven.`),
  teruggezet: (aantal: number) => (aantal === 1 ? '1 cel teruggezet.' : `${aantal} cellen teruggezet.`),
  overgeslagen: (aantal: number) => (aantal === 1 ? '1 cel overgeslagen:' : `${aantal} cellen overgeslagen:`),
  ongedaanMaken: 'Ongedaan maken',
  laatsteHerstel: 'Laatste herstel',
  sluiten: 'Sluiten',

  naarToelichting: 'Naar de toelichting',

  accepteren: 'Accepteren…',
  acceptatieTitel: 'Bevinding accepteren',
  acceptatieUitleg:
    'Uw naam, de reden en de datum komen op het blad Sluitend van deze werkmap, zichtbaar voor iedereen die haar opent. De bevinding blijft staan en komt terug als de cijfers veranderen.',
  uwNaam: 'Uw naam',
  reden: 'Reden',
  verplicht: 'Vul dit in.',
  bewaarAcceptatie: 'Accepteren',
  bewaard: 'Bewaard op het blad Sluitend.',
  geaccepteerdDoor: (door: string, datum: string) => `Geaccepteerd door ${door} op ${datum}`,

  saldoTitel: 'Saldo invullen',
  saldoUitleg: (aantal: number) =>
    aantal === 1
      ? 'Eén saldo of totaal is leeg of getypt en klopt. Sluitend kan er een formule van Excel in zetten.'
      : `${aantal} saldi en totalen zijn leeg, of getypt en kloppen. Sluitend kan er formules van Excel in zetten.`,
  saldoNiets: 'Elk saldo en totaal dat klopt, is al een formule.',
  saldoInvullen: 'Saldo invullen…',

  begrotingTitel: 'Nieuwe begroting',
  begrotingUitleg:
    'Voegt lege bladen toe met formules van Excel: een totaaloverzicht, een blad per themalijn en de regelingen. Bestaande bladen blijven zoals ze zijn.',
  begrotingBijLeeg:
    'Hier staan nog geen bedragen. Begin met lege bladen met formules van Excel: een totaaloverzicht, een blad per themalijn en de regelingen.',
  begrotingBeginnen: 'Nieuwe begroting…',
  begrotingFormulier: 'De bladen komen achter de bestaande. Alles werkt ook zonder Sluitend.',
  begrotingNaam: 'Naam van het programma',
  begrotingNaamHint: 'Komt in de titels; mag leeg blijven.',
  themalijnen: 'Themalijnen',
  themalijnenHint: 'Eén per regel. Elke themalijn krijgt een eigen blad.',
  andereRegelingen: 'Andere regelingen',
  andereRegelingenHint: 'Eén per regel. Kies de regel ervan later bij Instellingen.',
  postenPerThemalijn: 'Rijen per themalijn',
  bladenVooraf: 'Deze bladen komen erbij',
  bladenVoorafLeeg: 'Vul ten minste een themalijn en een regeling in.',
  bladVooraf: (rijen: number) => (rijen === 1 ? '1 rij' : `${rijen} rijen`),
  bladenMaken: (aantal: number) => `Maak ${aantal} bladen`,
  bladenMakenNog: 'Maak bladen',
  bladenGemaakt: (aantal: number) => (aantal === 1 ? '1 blad gemaakt.' : `${aantal} bladen gemaakt.`),
  bladenVerwijderd: (aantal: number) => (aantal === 1 ? '1 blad verwijderd.' : `${aantal} bladen verwijderd.`),
  begrotingInvullen:
    'Vul per themalijn de projecten in en kies de regeling. De baten vult u in op het blad Regelingen. Controleer daarna opnieuw.',

  kolommenTitel: 'Wat een kolom betekent',
  kolommenUitleg:
    'Alleen nodig als Sluitend een kop anders leest dan bedoeld. Het geldt voor iedereen met deze werkmap.',
  kolom: 'Kolom',
  kiesKolom: 'Kies een kolom',
  betekenis: 'Betekenis',
  kiesBetekenis: 'Kies een betekenis',

  taalTitel: 'Taal van de knoppen',
  taal: 'Taal',
  taalVanExcel: 'Zoals Excel',
  taalHint: 'Bevindingen en redenen zijn altijd Nederlands. De keuze geldt voor u op dit apparaat.',
  taalNietOnthouden: 'Dit apparaat staat niet toe dat de keuze wordt onthouden; zij geldt tot u het venster sluit.',

  verwijderTitel: 'Sluitend uit deze werkmap',
  verwijderUitleg:
    'Haalt de markeringen en alle bladen weg die Sluitend heeft gemaakt, met de instellingen en geaccepteerde bevindingen daarop. Uw eigen cellen blijven zoals ze zijn. Een verwijderd blad komt niet terug.',
  verwijderZoek: 'Verwijder Sluitend uit deze werkmap…',
  verwijderNu: 'Verwijder definitief',
  verwijderNiets: 'In deze werkmap staat niets van Sluitend.',
  verwijderBlad: (blad: string) => `Blad ${blad}, met alles wat erop staat`,
  verwijderVrijgave: (bladen: string) =>
    `Een vrijgave is een vastlegging. Zonder ${bladen} is niet meer te zien welke bedragen wanneer en door wie zijn vrijgegeven.`,
  verwijderMarkeringOp: (blad: string) => `De markering op blad ${blad}`,
  verwijderd: (bladen: number, markeringen: number) =>
    `Verwijderd: ${bladen === 1 ? '1 blad' : `${bladen} bladen`} en ${markeringen === 1 ? '1 markering' : `${markeringen} markeringen`}.`,

  markeringTitel: 'Markeren in het blad',
  markeringUitleg:
    'Geeft de cellen van de open bevindingen een achtergrond met een voorwaardelijke opmaak. De cellen zelf en uw eigen opmaak blijven zoals ze zijn.',
  markeren: 'Markeer',
  verwijderMarkering: 'Verwijder markering',
  gemarkeerd: (aantal: number) => (aantal === 1 ? '1 cel gemarkeerd.' : `${aantal} cellen gemarkeerd.`),
  markeringWeg: 'De markering is weg.',

  baten: 'Baten',
  lasten: 'Lasten',
  saldo: 'Saldo',
  terug: 'Terug',
  mee: 'Mee',
  meeNaar: (jaar: number) => `Mee naar ${jaar}`,
  reserve: 'Reserve',
  resultaat: 'Resultaat',
  open: 'Nog te besluiten',
  tekort: 'Tekort',
  totaal: 'Alle regelingen samen',
  geenRegelingen:
    'Geen regelingen herkend. Sluitend rekent af per regeling zodra posten of een tabel de regeling noemen, met begroting en realisatie.',
  redenen: 'Waarom',
  akkoord: 'Akkoord',
  akkoordOntbreekt: 'Akkoord: nog geen document ingevuld.',
  bestedenTot: 'Besteden tot en met',
  looptijdTot: 'Looptijd tot en met',
  onbekendeRegeling: 'Niet in de lijst van regelingen',
  verdeling: (saldo: string, delen: string) => `Saldo ${saldo}: ${delen}`,
  nietsOver: 'niets over',

  overschrijding: (bedrag: string) => `Overschrijding van ${bedrag}`,
  onderschrijding: (bedrag: string) => `Onderschrijding van ${bedrag}`,

  jaar: 'Jaar',
  jaarTitel: 'Begrotingsjaar',
  jaarHint: 'Leeg: het jaar uit de werkmap.',
  jaarUitWerkmap: (jaar: number) => `In de werkmap gevonden: ${jaar}.`,
  drempelTitel: 'Wanneer een afwijking een toelichting nodig heeft',
  drempelHint: 'Leeg: deze drempel staat uit.',
  drempelprofiel: 'Voorbeeld van een drempel',
  kiesDrempelprofiel: 'Kies een voorbeeld',
  drempelprofielHint: 'Een voorbeeld vult de velden hieronder; het geldt pas na Bewaren.',
  drempelBedrag: 'Vanaf bedrag',
  drempelOfBedrag: 'Of vanaf bedrag, met percentage',
  drempelProcent: 'Percentage van de begroting',
  elkeOverschrijding: 'Elke overschrijding',
  behalveOnder: 'Nooit onder',
  regelingenTitel: 'Regelingen',
  inWerkmap: 'In deze werkmap',
  overigeRegelingen: 'Overige regelingen',
  aangepast: 'aangepast',
  regel: 'Regel',
  maximum: 'Maximum (percentage of bedrag)',
  akkoordDocument: 'Akkoord (document)',
  akkoordDatum: 'Datum van het akkoord',
  bron: 'Bron',
  koppelingenTitel: 'Koppelingen tussen overzicht en bladen',
  koppelingenUitleg: 'Nodig als een regel van het overzicht bij meer dan één blad past.',
  geenKoppelingen: 'Geen koppelingen ingesteld.',
  overzichtsregel: 'Regel in het overzicht',
  blad: 'Blad',
  kiesBlad: 'Kies een blad',
  nietGebruikt: 'Instellingen die niet gelden',
  bewaren: 'Bewaren',
} as const;

/** The same words in another language. */
export type Vertaling<W> = W extends string
  ? string
  : W extends (...argumenten: infer A) => string
    ? (...argumenten: A) => string
    : { readonly [K in keyof W]: Vertaling<W[K]> };

export type Woorden = Vertaling<typeof nl>;

const en: Woorden = {
  tabs: { controle: 'Check', regelingen: 'Schemes', toelichting: 'Notes', instellingen: 'Settings' },
  tabbladen: 'Parts of Sluitend',
  laden: 'Loading…',
  nietInExcel:
    'Sluitend works in Excel. Open a workbook in Excel and choose Sluitend on the Home tab. Nothing was changed.',

  controleren: 'Check',
  controleerWerkmap: 'Check this workbook',
  opnieuwControleren: 'Check again',
  stoppen: 'Stop',
  lezen: 'Reading the workbook…',
  gelezen: (cellen, van) => `${cellen} of ${van} cells read`,
  beoordelen: 'Reviewing the figures…',
  fase: {
    cellen: (nummer, van) => `Looking at cells: sheet ${nummer} of ${van}`,
    tabellen: (nummer, van) => `Finding tables: sheet ${nummer} of ${van}`,
    vergelijkingen: () => 'Comparing amounts…',
    toelichtingen: (nummer, van) => `Reading explanations: ${nummer} of ${van}`,
    controles: (nummer, van) => `Check ${nummer} of ${van}`,
  },
  gestopt: 'Stopped. Nothing was changed.',
  nogNietGecontroleerd: 'Not checked yet',
  watDoetSluitend:
    'Sluitend finds what does not add up on any sheet of this workbook, and works out per regeling what goes back and what may be carried over.',
  blijftInWerkmap: 'Checking changes nothing. Nothing leaves the workbook.',
  gecontroleerdOm: (tijd) => `Checked at ${tijd}`,
  gewijzigd: 'Changed since the check. Check again to see the latest state.',
  volgtNiet: 'Changes in the workbook are not followed now. Check again after a change.',
  eerstControleren: 'Check the workbook first; what Sluitend found will then be here.',

  fouten: 'Errors',
  letOp: 'Look at',
  geaccepteerd: 'Accepted',
  nietBeoordeeld: 'Not reviewed',
  nietBeoordeeldUitleg: 'Sluitend says nothing about these, with the reason.',
  geenBevindingen: 'No errors and nothing open.',
  meerTonen: (aantal) => `Show more (${aantal} left)`,
  gaNaar: (cel) => `Go to ${cel}`,
  oorzaak: 'Cause',
  mogelijkeOorzaken: 'Possible causes',
  bewijs: (aantal) => `Evidence (${aantal})`,
  bewijsregel: (gevonden, verwacht, verschil) => `found ${gevonden}, expected ${verwacht}, difference ${verschil}`,

  herstellen: 'Repair…',
  herstelTitel: 'Proposed repair',
  herstelUitleg: 'This will be written. A cell that was changed in the meantime is skipped.',
  schrijven: (aantal) => (aantal === 1 ? 'Write 1 cell' : `Write ${aantal} cells`),
  annuleren: 'Cancel',
  leeg: 'empty',
  wordt: 'becomes',
  geschreven: (aantal) => (aantal === 1 ? '1 cell written.' : `${aantal} cells written.`),
  teruggezet: (aantal) => (aantal === 1 ? '1 cell restored.' : `${aantal} cells restored.`),
  overgeslagen: (aantal) => (aantal === 1 ? '1 cell skipped:' : `${aantal} cells skipped:`),
  ongedaanMaken: 'Undo',
  laatsteHerstel: 'Last repair',
  sluiten: 'Close',

  naarToelichting: 'To the note',

  accepteren: 'Accept…',
  acceptatieTitel: 'Accept finding',
  acceptatieUitleg:
    'Your name, the reason and the date are stored on the sheet Sluitend of this workbook, visible to everyone who opens it. The finding stays listed and comes back when its figures change.',
  uwNaam: 'Your name',
  reden: 'Reason',
  verplicht: 'Fill this in.',
  bewaarAcceptatie: 'Accept',
  bewaard: 'Stored on the sheet Sluitend.',
  geaccepteerdDoor: (door, datum) => `Accepted by ${door} on ${datum}`,

  saldoTitel: 'Fill in saldo',
  saldoUitleg: (aantal) =>
    aantal === 1
      ? 'One saldo or total is empty, or typed and right. Sluitend can put an Excel formula there.'
      : `${aantal} saldi and totals are empty, or typed and right. Sluitend can put Excel formulas there.`,
  saldoNiets: 'Every saldo and total that is right is a formula already.',
  saldoInvullen: 'Fill in saldo…',

  begrotingTitel: 'New budget',
  begrotingUitleg:
    'Adds empty sheets with Excel formulas: an overview, a sheet per themalijn and the regelingen. Sheets that are there stay as they are.',
  begrotingBijLeeg:
    'There are no amounts here yet. Start with empty sheets with Excel formulas: an overview, a sheet per themalijn and the regelingen.',
  begrotingBeginnen: 'New budget…',
  begrotingFormulier: 'The sheets come after those that are there. All of it works without Sluitend too.',
  begrotingNaam: 'Name of the programme',
  begrotingNaamHint: 'Goes into the titles; may be left empty.',
  themalijnen: 'Themalijnen',
  themalijnenHint: 'One per line. Each gets a sheet of its own.',
  andereRegelingen: 'Other regelingen',
  andereRegelingenHint: 'One per line. Choose the rule of each later, in Settings.',
  postenPerThemalijn: 'Rows per themalijn',
  bladenVooraf: 'These sheets will be added',
  bladenVoorafLeeg: 'Fill in at least one themalijn and one regeling.',
  bladVooraf: (rijen) => (rijen === 1 ? '1 row' : `${rijen} rows`),
  bladenMaken: (aantal) => `Make ${aantal} sheets`,
  bladenMakenNog: 'Make sheets',
  bladenGemaakt: (aantal) => (aantal === 1 ? '1 sheet made.' : `${aantal} sheets made.`),
  bladenVerwijderd: (aantal) => (aantal === 1 ? '1 sheet deleted.' : `${aantal} sheets deleted.`),
  begrotingInvullen:
    'Fill in the projects per themalijn and choose their regeling. The income goes on the sheet Regelingen. Then check again.',

  kolommenTitel: 'What a column means',
  kolommenUitleg:
    'Only needed where Sluitend reads a header otherwise than meant. It holds for everyone with this workbook.',
  kolom: 'Column',
  kiesKolom: 'Choose a column',
  betekenis: 'Meaning',
  kiesBetekenis: 'Choose a meaning',

  taalTitel: 'Language of the controls',
  taal: 'Language',
  taalVanExcel: 'As Excel',
  taalHint: 'Findings and reasons are always Dutch. The choice holds for you on this device.',
  taalNietOnthouden: 'This device does not allow the choice to be kept; it holds until you close the pane.',

  verwijderTitel: 'Sluitend out of this workbook',
  verwijderUitleg:
    'Takes away the markings and all sheets that Sluitend made, with the settings and accepted findings on them. Your own cells stay as they are. A deleted sheet does not come back.',
  verwijderZoek: 'Remove Sluitend from this workbook…',
  verwijderNu: 'Remove for good',
  verwijderNiets: 'There is nothing of Sluitend in this workbook.',
  verwijderBlad: (blad) => `Sheet ${blad}, with all that is on it`,
  verwijderVrijgave: (bladen) =>
    `A release is a record. Without ${bladen} it can no longer be seen which amounts were released, when and by whom.`,
  verwijderMarkeringOp: (blad) => `The marking on sheet ${blad}`,
  verwijderd: (bladen, markeringen) =>
    `Removed: ${bladen === 1 ? '1 sheet' : `${bladen} sheets`} and ${markeringen === 1 ? '1 marking' : `${markeringen} markings`}.`,

  markeringTitel: 'Mark in the sheet',
  markeringUitleg:
    'Gives the cells of the open findings a background with a conditional format. The cells themselves and your own formats stay as they are.',
  markeren: 'Mark',
  verwijderMarkering: 'Remove marks',
  gemarkeerd: (aantal) => (aantal === 1 ? '1 cell marked.' : `${aantal} cells marked.`),
  markeringWeg: 'The marks are gone.',

  baten: 'Income',
  lasten: 'Spent',
  saldo: 'Balance',
  terug: 'Back',
  mee: 'Carried',
  meeNaar: (jaar) => `Carried to ${jaar}`,
  reserve: 'Reserve',
  resultaat: 'Result',
  open: 'To be decided',
  tekort: 'Deficit',
  totaal: 'All regelingen together',
  geenRegelingen:
    'No regelingen recognised. Sluitend settles per regeling as soon as posts or a table name it, with budget and actuals.',
  redenen: 'Why',
  akkoord: 'Approval',
  akkoordOntbreekt: 'Approval: no document filled in yet.',
  bestedenTot: 'Spend up to and including',
  looptijdTot: 'Runs up to and including',
  onbekendeRegeling: 'Not in the list of regelingen',
  verdeling: (saldo, delen) => `Balance ${saldo}: ${delen}`,
  nietsOver: 'nothing left',

  overschrijding: (bedrag) => `Overspent by ${bedrag}`,
  onderschrijding: (bedrag) => `Underspent by ${bedrag}`,

  jaar: 'Year',
  jaarTitel: 'Budget year',
  jaarHint: 'Empty: the year from the workbook.',
  jaarUitWerkmap: (jaar) => `Found in the workbook: ${jaar}.`,
  drempelTitel: 'When a deviation needs a toelichting',
  drempelHint: 'Empty: this threshold is off.',
  drempelprofiel: 'Example of a threshold',
  kiesDrempelprofiel: 'Choose an example',
  drempelprofielHint: 'An example fills the fields below; it holds after Save only.',
  drempelBedrag: 'From amount',
  drempelOfBedrag: 'Or from amount, with percentage',
  drempelProcent: 'Percentage of the budget',
  elkeOverschrijding: 'Every overspend',
  behalveOnder: 'Never below',
  regelingenTitel: 'Regelingen',
  inWerkmap: 'In this workbook',
  overigeRegelingen: 'Other regelingen',
  aangepast: 'changed',
  regel: 'Rule',
  maximum: 'Maximum (percentage or amount)',
  akkoordDocument: 'Approval (document)',
  akkoordDatum: 'Date of the approval',
  bron: 'Source',
  koppelingenTitel: 'Links between overview and sheets',
  koppelingenUitleg: 'Needed where a line of the overview fits more than one sheet.',
  geenKoppelingen: 'No links set.',
  overzichtsregel: 'Line of the overview',
  blad: 'Sheet',
  kiesBlad: 'Choose a sheet',
  nietGebruikt: 'Settings that do not count',
  bewaren: 'Save',
};

const WOORDEN: Readonly<Record<Taal, Woorden>> = { nl, en };

/** Dutch unless Office itself speaks English. */
export function taalVan(officetaal: string | undefined): Taal {
  return officetaal?.toLowerCase().startsWith('en') ? 'en' : 'nl';
}

export const Taalcontext = createContext<Taal>('nl');

export function useTaal(): Taal {
  return useContext(Taalcontext);
}

export function useWoorden(): Woorden {
  return WOORDEN[useTaal()];
}

export function woordenIn(taal: Taal): Woorden {
  return WOORDEN[taal];
}
