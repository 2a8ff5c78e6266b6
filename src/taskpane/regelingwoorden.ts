import { telling } from './telling';
import { useTaal, type Taal, type Vertaling } from './teksten';

/** The words around regelingen over the years, loaded with their tab. Reasons, consequences and advice are always Dutch. */
const nl = {
  bedragenKeer: (eenheid: string) => `Bedragen × € ${eenheid}`,
  metHerkomst: (naam: string, herkomst: string) => `${naam}, ${herkomst.toLowerCase()}`,

  tijdlijn: 'Tijdlijn',
  tranche: (jaar: number) => `Tranche ${jaar}`,
  eerderGeld: 'Van eerdere jaren',
  hetGeld: 'Alle geld',
  erWas: (jaar: number) => `Er was in ${jaar}`,
  besteed: 'Besteed',
  over: 'Over',
  tekort: 'Tekort',
  gaatNuTerug: 'Gaat nu terug',
  vervalt: 'Vervalt',
  geenEinde: 'geen einde bekend',
  besluiten: { mee: 'gaat mee', terug: 'gaat nu terug', open: 'nog te besluiten' },

  vervalTitel: 'Wat vervalt wanneer',
  vervalKort: (datum: string, bedrag: string) => `Eerstvolgend: ${bedrag} op ${datum}`,
  vervalUitleg: 'Wat over is, naar de laatste dag waarop het besteed mag worden.',
  zonderDatum: 'Zonder bekende einddatum',
  regeling: 'Regeling',
  bedrag: 'Bedrag',

  bewijsTitel: 'Bewijzen',
  bewijsKort: (ontbreekt: number, van: number) =>
    ontbreekt === 0
      ? van === 1
        ? 'Het akkoord is vastgelegd'
        : `Alle ${van} vastgelegd`
      : van === 1
        ? 'Het akkoord is nog niet vastgelegd'
        : `${ontbreekt} van ${van} nog niet vastgelegd`,
  bewijsUitleg:
    'Geld dat alleen mee mag met een akkoord, of meegaat omdat een regel in deze werkmap is aangepast. Zolang een akkoord niet is vastgelegd, is dat geld nog te besluiten en telt het niet mee in wat zeker is.',
  zekerMee: 'Zeker mee',
  zekerTerug: 'Zeker terug',
  nogTeBesluiten: 'Nog te besluiten',
  allesSamen: 'Alle regelingen samen',
  document: 'Document',
  status: 'Status',
  statussen: {
    ontbreekt: 'ontbreekt',
    gevraagd: 'gevraagd',
    toegezegd: 'toegezegd',
    vastgelegd: 'vastgelegd',
  },
  bewijsInvullen: 'Bewijs invullen…',
  bewijsVan: (regeling: string) => `Bewijs invullen bij ${regeling}`,
  documentHint: 'Welke brief, mail of beschikking; ook als het akkoord is gevraagd of toegezegd.',
  documentNodig: 'Noem bij deze status welk document het is.',
  akkoordStatus: 'Status van het akkoord',
  statusZonder: 'niet gezegd (telt als vastgelegd)',

  prognoseTitel: (jaar: number | null) => (jaar === null ? 'Prognose' : `Prognose op 31-12-${jaar}`),
  prognoseKort: (terug: string, open: string | null) =>
    open === null ? `Verwacht terug: ${terug}` : `Verwacht terug: ${terug}; open: ${open}`,
  peildatum: (datum: string) => `Besteed tot ${datum}.`,
  geenPeildatum: 'De tabellen noemen geen peildatum, of meer dan een.',
  prognoseUitleg: 'Begroting, min wat is besteed en wat nog wordt verwacht.',
  nietTeBepalen: 'Niet te bepalen',
  uitkomsten: (aantal: number) => `Prognose en uitkomst per post (${aantal})`,
  verwacht: 'Verwacht over',
  uitkomst: 'Uitkomst',
  verschil: 'Verschil',
  zonderUitkomst: (aantal: number) => `Zonder uitkomst, of met meer dan een (${aantal})`,
  uitkomstGelijk: (aantal: number) =>
    `${telling(aantal, 'post', 'posten')} kwam${aantal === 1 ? '' : 'en'} uit zoals verwacht.`,

  brugTitel: 'Begrotingswijzigingen',
  brugKort: (tabellen: number, onverklaard: number) =>
    onverklaard === 0
      ? `${telling(tabellen, 'tabel', 'tabellen')}, alles verklaard`
      : `${telling(tabellen, 'tabel', 'tabellen')}, ${onverklaard === 1 ? '1 met een verschil' : `${onverklaard} met een verschil`}`,
  primitief: 'Primitieve begroting',
  wijziging: 'Wijziging',
  zonderBesluit: 'zonder besluit',
  gewijzigd: 'Gewijzigde begroting',
  onverklaard: 'Niet verklaard',
  perPost: (aantal: number) => `Per post (${aantal})`,
  zonderWijziging: (aantal: number) => `${telling(aantal, 'post', 'posten')} zonder wijziging.`,

  adviesTitel: 'Dekkingsadvies',
  adviesKort: (bedrag: string) => `${bedrag} minder terug te betalen`,
  adviesNiets: 'Niets te winnen met een andere boeking',
  adviesNog: 'Kan geld dat teruggaat andere kosten dekken?',
  adviesLeeg:
    'Sluitend zoekt welke kosten u kunt boeken op geld dat anders teruggaat. Daarvoor moet het weten welke regelingen een post mag gebruiken.',
  adviesBasis: {
    realisatie: 'Gerekend met wat is besteed.',
    prognose: 'Gerekend met wat naar verwachting wordt besteed.',
  },
  adviesNooitZelf: 'Sluitend voert dit niet uit: u boekt zelf.',
  voorNa: 'Per regeling voor en na',
  terug: 'Terug',
  mee: 'Mee',
  reservering: 'Reserve',
  resultaat: 'Resultaat',
  open: 'Nog te besluiten',
  wordt: (voor: string, na: string) => `${voor} → ${na}`,
  wordtVoluit: (voor: string, na: string) => `van ${voor} naar ${na}`,
  bezwaren: 'Buiten het advies gebleven',
  adviesBlad: 'Advies naar een blad…',

  toegestaanTitel: 'Welke regelingen mag een post gebruiken?',
  toegestaanUitleg:
    'Vul dit alleen in als de beschikking het toestaat. Het staat daarna op het blad Sluitend, voor iedereen met deze werkmap.',
  toegestaanNu: 'Ingevuld',
  toegestaanRegel: (post: string, tabel: string, regelingen: string) => `${post} (${tabel}): ${regelingen}`,
  toegestaanWeg: (post: string) => `Verwijder wat ${post} mag gebruiken`,
  verwijderen: 'Verwijderen',
  toegestaanVerwijderd: 'Verwijderd van het blad Sluitend.',
  zoekPost: 'Zoek een post',
  zoekPostHint: 'Een deel van de naam, de tabel of de regeling.',
  post: 'Post',
  kiesPost: (aantal: number) => (aantal === 0 ? 'Geen post gevonden' : `Kies uit ${telling(aantal, 'post', 'posten')}`),
  postKeuze: (post: string, tabel: string, regeling: string) => `${post}, ${tabel} (${regeling})`,
  magOok: (eigen: string) => `Mag naast ${eigen} ook gebruiken`,

  eerderTitel: 'Andere werkmap ernaast',
  eerderKort: 'Van vorig jaar, of een eerdere prognose',
  eerderUitleg:
    'Kies een werkmap. Is zij van vorig jaar, dan ziet u of wat daar overbleef hier is meegenomen. Is zij van dit jaar met een prognose, dan ziet u hoe die uitkwam. Het bestand wordt alleen hier gelezen: er gaat niets het netwerk op, en er verandert niets.',
  kiesWerkmap: 'Kies een werkmap…',
  bezigMetLezen: (bestand: string) => `${bestand} wordt gelezen…`,
  bestandWeg: 'Het bestand kon niet worden gelezen. Sluit het in Excel als het open is, en kies het opnieuw.',
  teOud: 'Deze Excel kan geen ander bestand lezen. Gebruik Excel op het web of een nieuwere versie.',
  geenTabel: (bestand: string) => `In ${bestand} herkent Sluitend geen tabel met bedragen. Kies een andere werkmap.`,
  jaarOnbekendDaar: (bestand: string) =>
    `${bestand} noemt geen begrotingsjaar, dus is niet te zeggen waarmee zij te vergelijken is. Vul het jaar daar in op het blad Sluitend.`,
  jaarOnbekendHier: 'Van deze werkmap is het begrotingsjaar niet bekend. Vul het in op Instellingen.',
  anderJaar: (bestand: string, jaar: number, vorig: number, dit: number) =>
    `${bestand} gaat over ${jaar}. Te vergelijken zijn een werkmap van ${vorig}, of een van ${dit} met een prognose.`,
  geenPrognose: (bestand: string, jaar: number) =>
    `${bestand} gaat ook over ${jaar}, maar bevat geen prognose. Te vergelijken zijn een werkmap van vorig jaar, of een van dit jaar met een prognose.`,
  geenGedeeldePost: (bestand: string) => `Geen post van de prognose in ${bestand} is hier terug te vinden.`,
  nietsOverDaar: (bestand: string) => `In ${bestand} blijft bij geen regeling iets over dat naar dit jaar gaat.`,
  overgangTitel: (jaar: number) => `Van ${jaar} naar ${jaar + 1}`,
  overgangBewaard: 'Bewaarde beginstanden',
  overgangGelijk: 'Wat vorig jaar overbleef, is hier meegenomen.',
  overgangVerschil: (aantal: number) =>
    aantal === 1
      ? '1 regeling wijkt af of is niet te vergelijken.'
      : `${aantal} regelingen wijken af of zijn niet te vergelijken.`,
  nietZekerDaar: (namen: string) => `Daar nog te besluiten, dus niet te vergelijken: ${namen}.`,
  uitVorig: 'Vorig jaar over',
  inDit: 'Hier meegenomen',
  onbekend: 'onbekend',
  prognoseUit: (bestand: string) => `Prognose van ${bestand} en de uitkomst hier`,
  bewaarBeginstanden: 'Bewaar als beginstanden…',
  beginstandVooraf: 'Dit komt op het blad Sluitend',
  beginstandUitleg: 'Bij elke controle vergelijkt Sluitend de beginstanden met wat deze werkmap meeneemt.',
  vervangt: (bedrag: string) => `vervangt ${bedrag}`,
  gaatWeg: 'gaat weg',
  bewaar: 'Bewaar',
  annuleren: 'Annuleren',
  beginstandenBewaard: 'Bewaard op het blad Sluitend.',
} as const;

type Woorden = Vertaling<typeof nl>;

const en: Woorden = {
  bedragenKeer: (eenheid) => `Amounts × € ${eenheid}`,
  metHerkomst: (naam, herkomst) => `${naam}, ${herkomst.toLowerCase()}`,

  tijdlijn: 'Timeline',
  tranche: (jaar) => `Tranche ${jaar}`,
  eerderGeld: 'From earlier years',
  hetGeld: 'All money',
  erWas: (jaar) => `There was in ${jaar}`,
  besteed: 'Spent',
  over: 'Left',
  tekort: 'Deficit',
  gaatNuTerug: 'Goes back now',
  vervalt: 'Expires',
  geenEinde: 'no end known',
  besluiten: { mee: 'carried over', terug: 'goes back now', open: 'to be decided' },

  vervalTitel: 'What expires when',
  vervalKort: (datum, bedrag) => `Next: ${bedrag} on ${datum}`,
  vervalUitleg: 'What is left, by the last day on which it may be spent.',
  zonderDatum: 'Without a known end',
  regeling: 'Regeling',
  bedrag: 'Amount',

  bewijsTitel: 'Evidence',
  bewijsKort: (ontbreekt, van) =>
    ontbreekt === 0
      ? van === 1
        ? 'The approval is recorded'
        : `All ${van} recorded`
      : van === 1
        ? 'The approval is not recorded yet'
        : `${ontbreekt} of ${van} not recorded yet`,
  bewijsUitleg:
    'Money that may only be carried over with an approval, or is carried over because a rule was changed in this workbook. Until an approval is recorded that money is to be decided, and left out of what is certain.',
  zekerMee: 'Surely carried',
  zekerTerug: 'Surely back',
  nogTeBesluiten: 'To be decided',
  allesSamen: 'All regelingen together',
  document: 'Document',
  status: 'State',
  statussen: { ontbreekt: 'missing', gevraagd: 'requested', toegezegd: 'promised', vastgelegd: 'recorded' },
  bewijsInvullen: 'Fill in evidence…',
  bewijsVan: (regeling) => `Fill in evidence for ${regeling}`,
  documentHint: 'Which letter, mail or decision; also when the approval was requested or promised.',
  documentNodig: 'Name the document that this state is about.',
  akkoordStatus: 'State of the approval',
  statusZonder: 'not said (counts as recorded)',

  prognoseTitel: (jaar) => (jaar === null ? 'Forecast' : `Forecast for 31-12-${jaar}`),
  prognoseKort: (terug, open) =>
    open === null ? `Expected back: ${terug}` : `Expected back: ${terug}; to be decided: ${open}`,
  peildatum: (datum) => `Spent up to ${datum}.`,
  geenPeildatum: 'The tables name no date, or more than one.',
  prognoseUitleg: 'Budget, less what was spent and what is still expected.',
  nietTeBepalen: 'Cannot be determined',
  uitkomsten: (aantal) => `Forecast and outcome per post (${aantal})`,
  verwacht: 'Expected left',
  uitkomst: 'Outcome',
  verschil: 'Difference',
  zonderUitkomst: (aantal) => `Without an outcome, or with more than one (${aantal})`,
  uitkomstGelijk: (aantal) => `${telling(aantal, 'post', 'posts')} came out as expected.`,

  brugTitel: 'Budget amendments',
  brugKort: (tabellen, onverklaard) =>
    onverklaard === 0
      ? `${telling(tabellen, 'table', 'tables')}, all accounted for`
      : `${telling(tabellen, 'table', 'tables')}, ${onverklaard} with a difference`,
  primitief: 'Budget as adopted',
  wijziging: 'Amendment',
  zonderBesluit: 'without a decision',
  gewijzigd: 'Amended budget',
  onverklaard: 'Not accounted for',
  perPost: (aantal) => `Per post (${aantal})`,
  zonderWijziging: (aantal) => `${telling(aantal, 'post', 'posts')} without an amendment.`,

  adviesTitel: 'Cover advice',
  adviesKort: (bedrag) => `${bedrag} less to pay back`,
  adviesNiets: 'Nothing to gain from another booking',
  adviesNog: 'Can money that goes back cover other costs?',
  adviesLeeg:
    'Sluitend looks for costs that can be booked on money that would go back. For that it must know which regelingen a post may use.',
  adviesBasis: { realisatie: 'Based on what was spent.', prognose: 'Based on what is expected to be spent.' },
  adviesNooitZelf: 'Sluitend does not carry this out: you book yourself.',
  voorNa: 'Per regeling before and after',
  terug: 'Back',
  mee: 'Carried',
  reservering: 'Reserve',
  resultaat: 'Result',
  open: 'To be decided',
  wordt: (voor, na) => `${voor} → ${na}`,
  wordtVoluit: (voor, na) => `from ${voor} to ${na}`,
  bezwaren: 'Left out of the advice',
  adviesBlad: 'Advice to a sheet…',

  toegestaanTitel: 'Which regelingen may a post use?',
  toegestaanUitleg:
    'Fill this in only where the decision on the grant allows it. It is then on the sheet Sluitend, for everyone with this workbook.',
  toegestaanNu: 'Filled in',
  toegestaanRegel: (post, tabel, regelingen) => `${post} (${tabel}): ${regelingen}`,
  toegestaanWeg: (post) => `Remove what ${post} may use`,
  verwijderen: 'Remove',
  toegestaanVerwijderd: 'Removed from the sheet Sluitend.',
  zoekPost: 'Find a post',
  zoekPostHint: 'Part of its name, its table or its regeling.',
  post: 'Post',
  kiesPost: (aantal) => (aantal === 0 ? 'No post found' : `Choose from ${telling(aantal, 'post', 'posts')}`),
  postKeuze: (post, tabel, regeling) => `${post}, ${tabel} (${regeling})`,
  magOok: (eigen) => `May use besides ${eigen}`,

  eerderTitel: 'Another workbook',
  eerderKort: 'Of last year, or an earlier forecast',
  eerderUitleg:
    'Choose a workbook. Of last year: see whether what was left there is carried in here. Of this year with a forecast: see how that came out. The file is only read here: nothing goes over the network, and nothing is changed.',
  kiesWerkmap: 'Choose a workbook…',
  bezigMetLezen: (bestand) => `Reading ${bestand}…`,
  bestandWeg: 'The file could not be read. Close it in Excel if it is open, and choose it again.',
  teOud: 'This Excel cannot read another file. Use Excel on the web or a newer version.',
  geenTabel: (bestand) => `Sluitend recognises no table of amounts in ${bestand}. Choose another workbook.`,
  jaarOnbekendDaar: (bestand) =>
    `${bestand} names no budget year, so it cannot be said what to compare it with. Fill in its year on its sheet Sluitend.`,
  jaarOnbekendHier: 'The budget year of this workbook is not known. Fill it in under Settings.',
  anderJaar: (bestand, jaar, vorig, dit) =>
    `${bestand} is about ${jaar}. What can be compared is a workbook of ${vorig}, or one of ${dit} with a forecast.`,
  geenPrognose: (bestand, jaar) =>
    `${bestand} is about ${jaar} too, but has no forecast. What can be compared is a workbook of last year, or one of this year with a forecast.`,
  geenGedeeldePost: (bestand) => `No post of the forecast in ${bestand} was found here.`,
  nietsOverDaar: (bestand) => `In ${bestand} no regeling has anything left that goes on to this year.`,
  overgangTitel: (jaar) => `From ${jaar} to ${jaar + 1}`,
  overgangBewaard: 'Stored opening amounts',
  overgangGelijk: 'What was left last year is carried in here.',
  overgangVerschil: (aantal) => `${telling(aantal, 'regeling differs', 'regelingen differ')} or cannot be compared.`,
  nietZekerDaar: (namen) => `To be decided there, so not compared: ${namen}.`,
  uitVorig: 'Left last year',
  inDit: 'Carried in here',
  onbekend: 'unknown',
  prognoseUit: (bestand) => `Forecast of ${bestand} and the outcome here`,
  bewaarBeginstanden: 'Store as opening amounts…',
  beginstandVooraf: 'This goes onto the sheet Sluitend',
  beginstandUitleg: 'At every check Sluitend compares the opening amounts with what this workbook carries in.',
  vervangt: (bedrag) => `replaces ${bedrag}`,
  gaatWeg: 'goes away',
  bewaar: 'Store',
  annuleren: 'Cancel',
  beginstandenBewaard: 'Stored on the sheet Sluitend.',
};

const WOORDEN: Readonly<Record<Taal, Woorden>> = { nl, en };

export type Regelingwoorden = Woorden;

export function useRegelingwoorden(): Woorden {
  return WOORDEN[useTaal()];
}
