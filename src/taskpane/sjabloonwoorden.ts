import { type Taal, useTaal, type Vertaling } from './teksten';

/** The words around templates. The templates themselves are Dutch. */
const nl = {
  titel: 'Sjablonen',
  uitleg: 'De zinnen waaruit toelichtingen worden opgebouwd. Uw eigen sjablonen gelden voor iedereen met deze werkmap.',
  ongeldig: 'Sjablonen die niet te gebruiken zijn',
  eigen: 'Van deze werkmap',
  geenEigen: 'Nog geen eigen sjablonen.',
  nieuw: 'Nieuw sjabloon voor een oorzaak',
  meegeleverd: (aantal: number) => `Meegeleverd (${aantal})`,
  meegeleverdUitleg: 'Wat u hier wijzigt, wordt een sjabloon van deze werkmap in plaats van het meegeleverde.',
  verwijderen: 'Verwijder dit sjabloon',
  geldtWeer: 'Daarna geldt het meegeleverde weer.',
  naam: 'Naam',
  bij: 'Te gebruiken bij',
  bijKeuzes: { beide: 'beide', overschrijding: 'overschrijding', onderschrijding: 'onderschrijding' },
  duur: 'Is het geld later alsnog nodig?',
  duurKeuzes: { '': 'niet gezegd', tijdelijk: 'ja (tijdelijk)', blijvend: 'nee (blijvend)' },
  invloed: 'Waar ligt de oorzaak?',
  invloedKeuzes: { '': 'niet gezegd', eigen: 'eigen invloed', extern: 'van buiten' },
  zin: 'Zin',
  zinHint: 'Velden staan tussen accolades, zoals {bedrag} of {functie}.',
  slots: 'Welke velden er zijn',
  exporteren: 'Opslaan als bestand',
  importeren: 'Overnemen uit bestand…',
  nietLeesbaar: 'Het bestand kon niet worden gelezen. Er is niets overgenomen. Kies het bestand opnieuw.',
  inBestand: (aantal: number) =>
    aantal === 1 ? 'In het bestand staat 1 sjabloon:' : `In het bestand staan ${aantal} sjablonen:`,
  vervangt: 'vervangt het sjabloon van deze werkmap',
  overnemen: (aantal: number) => (aantal === 1 ? 'Neem 1 sjabloon over' : `Neem ${aantal} sjablonen over`),
  overgenomen: (aantal: number) => (aantal === 1 ? '1 sjabloon overgenomen.' : `${aantal} sjablonen overgenomen.`),
  annuleren: 'Annuleren',
} as const;

type Woorden = Vertaling<typeof nl>;

const en: Woorden = {
  titel: 'Templates',
  uitleg: 'The sentences that notes are made of. Your own templates hold for everyone with this workbook.',
  ongeldig: 'Templates that cannot be used',
  eigen: 'Of this workbook',
  geenEigen: 'No templates of your own yet.',
  nieuw: 'New template for a cause',
  meegeleverd: (aantal) => `Shipped (${aantal})`,
  meegeleverdUitleg: 'What you change here becomes a template of this workbook instead of the shipped one.',
  verwijderen: 'Remove this template',
  geldtWeer: 'After that the shipped one holds again.',
  naam: 'Name',
  bij: 'To use with',
  bijKeuzes: { beide: 'both', overschrijding: 'overspent', onderschrijding: 'underspent' },
  duur: 'Is the money needed later after all?',
  duurKeuzes: { '': 'not said', tijdelijk: 'yes (temporary)', blijvend: 'no (permanent)' },
  invloed: 'Where does the cause lie?',
  invloedKeuzes: { '': 'not said', eigen: 'own influence', extern: 'external' },
  zin: 'Sentence',
  zinHint: 'Slots stand between braces, such as {bedrag} or {functie}.',
  slots: 'Which slots there are',
  exporteren: 'Save as a file',
  importeren: 'Take over from a file…',
  nietLeesbaar: 'The file could not be read. Nothing was taken over. Choose the file again.',
  inBestand: (aantal) => (aantal === 1 ? 'The file has 1 template:' : `The file has ${aantal} templates:`),
  vervangt: 'replaces the template of this workbook',
  overnemen: (aantal) => (aantal === 1 ? 'Take over 1 template' : `Take over ${aantal} templates`),
  overgenomen: (aantal) => (aantal === 1 ? '1 template taken over.' : `${aantal} templates taken over.`),
  annuleren: 'Cancel',
};

const WOORDEN: Readonly<Record<Taal, Woorden>> = { nl, en };

export function useSjabloonwoorden(): Woorden {
  return WOORDEN[useTaal()];
}
