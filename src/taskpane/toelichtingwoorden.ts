import type { Stand } from '../toelichting/toelichtingstand';
import { useTaal, type Taal, type Vertaling } from './teksten';

/** In the order in which a text goes through them. */
export const STANDEN: readonly Stand[] = ['ontbreekt', 'concept', 'ingevoegd', 'verouderd', 'aangepast', 'gereed'];

/** The words around toelichtingen, loaded with the first tab that uses them. The toelichtingen themselves are always Dutch. */
const nl = {
  titel: 'Toelichtingen',
  voortgang: (gereed: number, van: number) => `${gereed} van ${van} gereed`,
  voortgangLabel: 'Toelichtingen gereed',
  uitleg: 'Posten met een afwijking boven de drempel. De drempel staat op Instellingen.',
  geenNodig: 'Geen post wijkt meer af dan de drempel: er is geen toelichting nodig.',
  geenBijFilter: 'Geen post past bij dit filter.',
  alleTonen: 'Alle posten tonen',
  uitBlad: (post: string) => `Bij de gekozen cel: ${post}`,
  bijSelectie: 'Bij de geselecteerde cel',
  strijdig: (aantal: number) =>
    aantal === 1
      ? 'In de werkmap staat 1 bewering die niet bij de cijfers past.'
      : `In de werkmap staan ${aantal} beweringen die niet bij de cijfers passen.`,
  naarControle: 'Bekijk op Controle',

  filterStand: 'Stand',
  filterRichting: 'Richting',
  alle: 'Alle',
  overschrijdingen: 'Overschrijdingen',
  onderschrijdingen: 'Onderschrijdingen',
  metAantal: (naam: string, aantal: number) => `${naam} (${aantal})`,
  stand: 'Stand',
  standen: {
    ontbreekt: 'ontbreekt',
    concept: 'concept',
    ingevoegd: 'ingevoegd',
    verouderd: 'verouderd',
    aangepast: 'aangepast',
    gereed: 'gereed',
  },
  standuitleg: {
    ontbreekt: 'Er staat nog geen tekst.',
    concept: 'Er staat een tekst, maar die is nog niet af of past niet bij de cijfers.',
    ingevoegd: 'De tekst is ingevoegd en past bij de cijfers. Lees hem na en meld hem gereed.',
    verouderd: 'De cijfers zijn veranderd sinds de tekst werd ingevoegd.',
    aangepast: 'Iemand heeft de ingevoegde tekst veranderd. Sluitend schrijft daar niet overheen.',
    gereed: 'De tekst is gereed.',
  },
  geenRegeling: 'Regeling onbekend',
  dekking: (bronnen: string) => `Dekking: ${bronnen}`,
  bron: (post: string, bedrag: string) => `${post} (${bedrag})`,
  andereThemalijn: (bron: string, themalijn: string) => `${bron}, ${themalijn}`,
  nietBegroot: (bedrag: string) => `niet begroot geld van de regeling (${bedrag})`,
  ongedekt: (bedrag: string) => `zonder dekking: ${bedrag}`,
  geenDekking: 'Dekking: geen binnen de regeling',
  schrijven: 'Schrijven…',
  openen: 'Openen…',
  sluiten: 'Sluiten',

  eenCel: 'Er is niet één cel geselecteerd. Klik in het blad op een cel in de rij van een post.',
  geenPost: (cel: string) =>
    `${cel} staat niet in een rij met een begroting en een realisatie die Sluitend herkent. Kies een cel in de rij van een post.`,
  geenKostenpost: (naam: string) =>
    `“${naam}” is geen post waarbij Sluitend een toelichting bijhoudt: het is een totaal, een baat of een post zonder begroting of realisatie.`,
  onderDrempel: (naam: string, bedrag: string) =>
    `De afwijking van “${naam}” (${bedrag}) is niet boven de drempel: er is geen toelichting nodig. De drempel staat op Instellingen.`,
  geenAfwijking: (naam: string) => `“${naam}” wijkt niet af van de begroting: er is geen toelichting nodig.`,

  bewerkerTitel: (post: string) => `Toelichting bij ${post}`,
  oorzaken: 'Oorzaak',
  oorzakenUitleg: 'Waarom is er anders uitgegeven? Zonder oorzaak houdt de tekst een open plek.',
  oorzaakToevoegen: 'Oorzaak toevoegen',
  kiesOorzaak: 'Kies een oorzaak',
  eigenWoorden: 'Eigen woorden',
  toevoegen: 'Toevoegen',
  sjabloonWeg: 'Dit sjabloon bestaat niet meer. Verwijder de oorzaak en kies een andere.',
  oorzaakVerwijderen: (naam: string) => `Verwijder oorzaak “${naam}”`,
  verwijderen: 'Verwijderen',
  vrijeOorzaak: 'Oorzaak in eigen woorden',
  vrijeOorzaakHint: 'Een of meer hele zinnen.',
  voorbeeld: 'Tekst',
  tekstAanpassen: 'Tekst aanpassen',
  beginMetHuidige: 'Begin met de tekst in de cel',
  terugNaarAutomatisch: 'Terug naar automatisch',
  looptNietMee: 'U hebt de tekst aangepast: de cijfers erin lopen niet meer mee met de werkmap.',
  tekst: 'Tekst van de toelichting',
  leeg: 'Er staat geen tekst.',
  openPlekken: (plekken: string) => `Nog in te vullen: ${plekken}.`,
  toetsGoed: (aantal: number) =>
    aantal === 0
      ? 'De tekst noemt niets wat met de cijfers te vergelijken is.'
      : aantal === 1
        ? '1 bewering past bij de cijfers.'
        : `${aantal} beweringen passen bij de cijfers.`,
  toetsNiet: (aantal: number) =>
    aantal === 1
      ? '1 bewering is niet te herleiden tot de cijfers.'
      : `${aantal} beweringen zijn niet te herleiden tot de cijfers.`,
  toetsStrijdig: (aantal: number) =>
    aantal === 1 ? '1 bewering past niet bij de cijfers:' : `${aantal} beweringen passen niet bij de cijfers:`,

  plaatsLabel: 'Waar',
  inRij: (cel: string) => `In de rij: ${cel}`,
  waarHijStaat: (cel: string) => `Waar de tekst nu staat: ${cel}`,
  inSelectie: 'In de geselecteerde cel',
  kiesEenCel: 'klik op een cel in het blad',
  opBlad: 'Op het blad Toelichting',
  invoegen: 'Invoegen…',
  invoegTitel: 'Voorstel voor invoegen',
  invoegUitleg: 'Dit wordt geschreven. Een cel die intussen is gewijzigd, wordt overgeslagen.',
  nu: 'Nu',
  nuIn: (cel: string) => `Nu in ${cel}`,
  nieuw: 'Nieuw',
  schrijfNu: 'Schrijf',
  schrijfAlle: (aantal: number) => (aantal === 1 ? 'Schrijf 1 tekst' : `Schrijf ${aantal} teksten`),
  nieuwBlad: (blad: string) => `Het blad ${blad} wordt gemaakt.`,
  staatEr: 'Deze tekst staat er al.',
  andereTekst: 'Hier staat een tekst die niet door Sluitend is ingevoegd, of die daarna is gewijzigd.',
  dezeStaatEr: 'Staat er nu',
  onzeTekst: 'Ontwerp van Sluitend',
  houdDeze: 'Houd de tekst die er staat',
  vervangDeze: 'Vervang door het ontwerp',

  gereedMelden: 'Gereed melden',
  gereedBevestig: 'Bevestig',
  nietGereed: 'Niet gereed',
  gereedTitel: 'Gereed melden',
  gereedUitleg:
    'De datum, en uw naam als u die invult, komen op het blad Sluitend van deze werkmap, zichtbaar voor iedereen die haar opent. Veranderen de cijfers of de tekst, dan is de post niet meer gereed.',
  naamMagLeeg: 'Mag leeg blijven.',
  gereedSinds: (wanneer: string) => `Gereed gemeld: ${wanneer}.`,
  gereedBewaard: 'Gereed gemeld.',
  nietGereedBewaard: 'Niet meer gereed.',

  kopieren: 'Kopiëren voor Word',
  gekopieerd: 'Gekopieerd. Plak de tekst in Word.',
  kopierenGeweigerd:
    'Het klembord is niet beschikbaar. Kopieer de geselecteerde tekst hieronder met Ctrl+C (op een Mac met Cmd+C).',
  teKopieren: 'Tekst om te kopiëren',

  ingevoegd: (aantal: number) => (aantal === 1 ? '1 tekst ingevoegd.' : `${aantal} teksten ingevoegd.`),
  teruggezet: (aantal: number) => (aantal === 1 ? '1 cel teruggezet.' : `${aantal} cellen teruggezet.`),
  overgeslagen: (aantal: number) => (aantal === 1 ? '1 tekst overgeslagen:' : `${aantal} teksten overgeslagen:`),
  laatsteInvoeging: 'Laatste invoeging',
  ongedaanMaken: 'Ongedaan maken',
  opnieuwBijhouden: 'Probeer opnieuw bij te houden',

  allesInvoegen: (aantal: number) => `Alles invoegen (${aantal})…`,
  allesTitel: 'Alle ontbrekende teksten invoegen',
  allesUitleg: (teksten: number, open: number) =>
    `${teksten === 1 ? '1 post krijgt een ontwerp.' : `${teksten} posten krijgen een ontwerp.`} ${
      open === 0
        ? ''
        : open === 1
          ? 'In 1 ontwerp staat nog een open plek.'
          : `In ${open} ontwerpen staat nog een open plek.`
    } Een cel waar intussen iets staat, wordt overgeslagen.`,
  naarBlad: (aantal: number) =>
    aantal === 1
      ? '1 tekst komt op het blad Toelichting, omdat zijn tabel geen kolom voor toelichtingen heeft.'
      : `${aantal} teksten komen op het blad Toelichting, omdat hun tabel geen kolom voor toelichtingen heeft.`,
  nietIn: (aantal: number) =>
    aantal === 1 ? '1 tekst kan niet worden ingevoegd:' : `${aantal} teksten kunnen niet worden ingevoegd:`,
  verversen: (aantal: number) => `Verversen wat verouderd is (${aantal})…`,
  verversTitel: 'Verouderde teksten verversen',
  verversUitleg: (teksten: number) =>
    `${teksten === 1 ? '1 tekst wordt' : `${teksten} teksten worden`} opnieuw opgesteld met de cijfers van nu. Teksten die iemand heeft aangepast, blijven staan.`,
  nietTeVerversen:
    'Deze teksten zijn in eigen woorden ingevoegd; daarin kan Sluitend de cijfers niet bijwerken. Open ze om ze zelf aan te passen.',
  voorbeeldTonen: 'Bekijk de teksten',

  watSluitendNuSchrijft: 'Ontwerp met de cijfers van nu',
  houdUitleg:
    'De tekst die er staat geldt dan als gereed, ook al wijkt hij af van het ontwerp. De datum, en uw naam als u die invult, komen op het blad Sluitend.',
  houdTekst: 'Houd deze tekst',

  verslagTitel: 'Teksten voor verslag en voorstel',
  verslagUitleg: 'Hele alinea’s uit dezelfde cijfers, om te kopiëren of op een blad te zetten.',
  soortTekst: 'Soort tekst',
  soorten: {
    themalijn: 'Themalijn',
    regeling: 'Regeling',
    totaal: 'Totaal',
    raadsbrief: 'Raadsbrief: Financiën',
    collegevoorstel: 'Collegevoorstel: Kosten, opbrengsten en dekking',
  },
  kiesThemalijn: 'Welke themalijn',
  kiesRegeling: 'Welke regeling',
  geenVerslag: 'Hiervoor zijn geen cijfers herkend.',
} as const;

type Woorden = Vertaling<typeof nl>;

const en: Woorden = {
  titel: 'Notes',
  voortgang: (gereed, van) => `${gereed} of ${van} done`,
  voortgangLabel: 'Notes done',
  uitleg: 'Posts with a deviation above the threshold. The threshold is under Settings.',
  geenNodig: 'No post deviates more than the threshold: no note is needed.',
  geenBijFilter: 'No post fits this filter.',
  alleTonen: 'Show all posts',
  uitBlad: (post) => `At the chosen cell: ${post}`,
  bijSelectie: 'At the selected cell',
  strijdig: (aantal) =>
    aantal === 1
      ? 'The workbook has 1 claim that does not fit the figures.'
      : `The workbook has ${aantal} claims that do not fit the figures.`,
  naarControle: 'See them under Check',

  filterStand: 'State',
  filterRichting: 'Direction',
  alle: 'All',
  overschrijdingen: 'Overspent',
  onderschrijdingen: 'Underspent',
  metAantal: (naam, aantal) => `${naam} (${aantal})`,
  stand: 'State',
  standen: {
    ontbreekt: 'missing',
    concept: 'draft',
    ingevoegd: 'inserted',
    verouderd: 'outdated',
    aangepast: 'changed',
    gereed: 'done',
  },
  standuitleg: {
    ontbreekt: 'There is no text yet.',
    concept: 'There is a text, but it is unfinished or does not fit the figures.',
    ingevoegd: 'The text was inserted and fits the figures. Read it and mark it as done.',
    verouderd: 'The figures changed since the text was inserted.',
    aangepast: 'Someone changed the inserted text. Sluitend does not write over it.',
    gereed: 'The text is done.',
  },
  geenRegeling: 'Regeling unknown',
  dekking: (bronnen) => `Paid from: ${bronnen}`,
  bron: (post, bedrag) => `${post} (${bedrag})`,
  andereThemalijn: (bron, themalijn) => `${bron}, ${themalijn}`,
  nietBegroot: (bedrag) => `money of the regeling that is not budgeted (${bedrag})`,
  ongedekt: (bedrag) => `not paid: ${bedrag}`,
  geenDekking: 'Paid from: nothing within the regeling',
  schrijven: 'Write…',
  openen: 'Open…',
  sluiten: 'Close',

  eenCel: 'Not one cell is selected. Click a cell in the row of a post.',
  geenPost: (cel) =>
    `${cel} is not in a row with a budget and actuals that Sluitend recognises. Choose a cell in the row of a post.`,
  geenKostenpost: (naam) =>
    `“${naam}” is no post for which Sluitend keeps a note: it is a total, income, or a post without budget or actuals.`,
  onderDrempel: (naam, bedrag) =>
    `The deviation of “${naam}” (${bedrag}) is not above the threshold: no note is needed. The threshold is under Settings.`,
  geenAfwijking: (naam) => `“${naam}” does not deviate from its budget: no note is needed.`,

  bewerkerTitel: (post) => `Note on ${post}`,
  oorzaken: 'Cause',
  oorzakenUitleg: 'Why was spending different? Without a cause the text keeps an open slot.',
  oorzaakToevoegen: 'Add a cause',
  kiesOorzaak: 'Choose a cause',
  eigenWoorden: 'Your own words',
  toevoegen: 'Add',
  sjabloonWeg: 'This template no longer exists. Remove the cause and choose another.',
  oorzaakVerwijderen: (naam) => `Remove cause “${naam}”`,
  verwijderen: 'Remove',
  vrijeOorzaak: 'Cause in your own words',
  vrijeOorzaakHint: 'One or more whole sentences, in Dutch.',
  voorbeeld: 'Text',
  tekstAanpassen: 'Edit text',
  beginMetHuidige: 'Begin with the text in the cell',
  terugNaarAutomatisch: 'Back to automatic',
  looptNietMee: 'You edited the text: its figures no longer follow the workbook.',
  tekst: 'Text of the note',
  leeg: 'There is no text.',
  openPlekken: (plekken) => `Still to fill in: ${plekken}.`,
  toetsGoed: (aantal) =>
    aantal === 0
      ? 'The text claims nothing that can be compared with the figures.'
      : aantal === 1
        ? '1 claim fits the figures.'
        : `${aantal} claims fit the figures.`,
  toetsNiet: (aantal) =>
    aantal === 1 ? '1 claim cannot be traced to the figures.' : `${aantal} claims cannot be traced to the figures.`,
  toetsStrijdig: (aantal) =>
    aantal === 1 ? '1 claim does not fit the figures:' : `${aantal} claims do not fit the figures:`,

  plaatsLabel: 'Where',
  inRij: (cel) => `In the row: ${cel}`,
  waarHijStaat: (cel) => `Where the text is now: ${cel}`,
  inSelectie: 'In the selected cell',
  kiesEenCel: 'click a cell in the sheet',
  opBlad: 'On the sheet Toelichting',
  invoegen: 'Insert…',
  invoegTitel: 'Proposed insertion',
  invoegUitleg: 'This will be written. A cell that was changed in the meantime is skipped.',
  nu: 'Now',
  nuIn: (cel) => `Now in ${cel}`,
  nieuw: 'New',
  schrijfNu: 'Write',
  schrijfAlle: (aantal) => (aantal === 1 ? 'Write 1 text' : `Write ${aantal} texts`),
  nieuwBlad: (blad) => `The sheet ${blad} is made.`,
  staatEr: 'This text is there already.',
  andereTekst: 'There is a text here that Sluitend did not insert, or that was changed since.',
  dezeStaatEr: 'Is there now',
  onzeTekst: 'Draft by Sluitend',
  houdDeze: 'Keep the text that is there',
  vervangDeze: 'Replace by the draft',

  gereedMelden: 'Mark as done',
  gereedBevestig: 'Confirm',
  nietGereed: 'Not done',
  gereedTitel: 'Mark as done',
  gereedUitleg:
    'The date, and your name if you fill it in, are stored on the sheet Sluitend of this workbook, visible to everyone who opens it. When figures or text change, the post is no longer done.',
  naamMagLeeg: 'May stay empty.',
  gereedSinds: (wanneer) => `Marked as done: ${wanneer}.`,
  gereedBewaard: 'Marked as done.',
  nietGereedBewaard: 'No longer done.',

  kopieren: 'Copy for Word',
  gekopieerd: 'Copied. Paste the text in Word.',
  kopierenGeweigerd: 'The clipboard is not available. Copy the selected text below with Ctrl+C (Cmd+C on a Mac).',
  teKopieren: 'Text to copy',

  ingevoegd: (aantal) => (aantal === 1 ? '1 text inserted.' : `${aantal} texts inserted.`),
  teruggezet: (aantal) => (aantal === 1 ? '1 cell restored.' : `${aantal} cells restored.`),
  overgeslagen: (aantal) => (aantal === 1 ? '1 text skipped:' : `${aantal} texts skipped:`),
  laatsteInvoeging: 'Last insertion',
  ongedaanMaken: 'Undo',
  opnieuwBijhouden: 'Try to keep track again',

  allesInvoegen: (aantal) => `Insert all (${aantal})…`,
  allesTitel: 'Insert all missing texts',
  allesUitleg: (teksten, open) =>
    `${teksten === 1 ? '1 post gets a draft.' : `${teksten} posts get a draft.`} ${
      open === 0 ? '' : open === 1 ? '1 draft still has an open slot.' : `${open} drafts still have an open slot.`
    } A cell that was filled in the meantime is skipped.`,
  naarBlad: (aantal) =>
    aantal === 1
      ? '1 text goes to the sheet Toelichting, because its table has no column for notes.'
      : `${aantal} texts go to the sheet Toelichting, because their tables have no column for notes.`,
  nietIn: (aantal) => (aantal === 1 ? '1 text cannot be inserted:' : `${aantal} texts cannot be inserted:`),
  verversen: (aantal) => `Refresh what is outdated (${aantal})…`,
  verversTitel: 'Refresh outdated texts',
  verversUitleg: (teksten) =>
    `${teksten === 1 ? '1 text is' : `${teksten} texts are`} made again with the figures of now. Texts that someone changed stay as they are.`,
  nietTeVerversen:
    'These texts were inserted in someone’s own words; Sluitend cannot update the figures in them. Open them to edit them yourself.',
  voorbeeldTonen: 'See the texts',

  watSluitendNuSchrijft: 'Draft with the figures of now',
  houdUitleg:
    'The text that is there then counts as done, though it differs from the draft. The date, and your name if you fill it in, are stored on the sheet Sluitend.',
  houdTekst: 'Keep this text',

  verslagTitel: 'Texts for report and proposal',
  verslagUitleg: 'Whole paragraphs from the same figures, to copy or to put on a sheet.',
  soortTekst: 'Kind of text',
  soorten: {
    themalijn: 'Themalijn',
    regeling: 'Regeling',
    totaal: 'Total',
    raadsbrief: 'Letter to the council: finances',
    collegevoorstel: 'Proposal to the college: costs, revenue and cover',
  },
  kiesThemalijn: 'Which themalijn',
  kiesRegeling: 'Which regeling',
  geenVerslag: 'No figures were recognised for this.',
};

const WOORDEN: Readonly<Record<Taal, Woorden>> = { nl, en };

export function useToelichtingwoorden(): Woorden {
  return WOORDEN[useTaal()];
}
