import { telling } from './telling';
import { useTaal, type Taal, type Vertaling } from './teksten';

/** The words around the sheets that Sluitend makes, loaded with the first of them. What stands on those sheets is Dutch. */
const nl = {
  boTitel: 'Voor het bestuurlijk overleg',
  eerstOpnieuw: 'De werkmap wordt eerst opnieuw gecontroleerd…',
  isOpnieuw: 'De werkmap was gewijzigd en is opnieuw gecontroleerd. Dit is de stand van nu.',
  nietGecontroleerd: 'De werkmap kon niet opnieuw worden gecontroleerd. Er is niets gemaakt. Probeer het opnieuw.',

  overzichtTitel: 'Regelingenoverzicht',
  overzichtUitleg:
    'Een blad met per regeling wat er was, wat is besteed en wat teruggaat, meegaat of nog te besluiten is, met een grafiek. Het zijn formules van Excel: het blad rekent mee en werkt ook zonder Sluitend.',
  overzichtMaken: 'Regelingenoverzicht maken…',

  rapportTitel: 'Controlerapport',
  rapportUitleg:
    'Een blad om af te drukken: hoe de werkmap ervoor staat, de bevindingen, wat is geaccepteerd, de open toelichtingen, de regelingen, wat niet is beoordeeld en wat er anders is dan in het vorige rapport.',
  rapportMaken: 'Controlerapport maken…',
  rapportNaam: 'Uw naam en de datum van vandaag komen op het blad, zichtbaar voor iedereen met deze werkmap.',

  vrijgaveTitel: 'Vrijgeven voor BO',
  vrijgaveUitleg:
    'Legt de bedragen van nu vast op een blad, met naam en datum. Bij elke volgende controle ziet iedereen of er sindsdien iets is gewijzigd.',
  vrijgeven: 'Vrijgeven voor BO…',
  vrijgaveStand: (stand: string) => `Stand nu: ${stand}`,
  vrijgaveAard:
    'Vrijgeven is een aantekening, geen handtekening: Sluitend gaat niet na wie u bent. Uw naam, de datum, uw opmerking en de bedragen van de herkende tabellen komen op een blad, zichtbaar voor iedereen met deze werkmap.',
  opmerking: 'Opmerking',
  opmerkingMagLeeg: 'Mag leeg blijven.',
  openFouten: (fouten: number) =>
    `Er ${fouten === 1 ? 'staat nog 1 fout' : `staan nog ${fouten} fouten`} open. Vrijgeven kan, maar herstel of accepteer ze liever eerst.`,
  openPunten: (punten: number) => `Er ${punten === 1 ? 'is nog 1 open punt' : `zijn nog ${punten} open punten`}.`,
  tochVrijgeven: (fouten: number) => `Ik geef vrij met ${telling(fouten, 'open fout', 'open fouten')}`,
  vinkAan: 'Vink dit aan om toch vrij te geven.',
  meerFouten: 'Er zijn intussen meer fouten. Bekijk ze en bevestig opnieuw.',

  verder: 'Verder…',
  terug: 'Terug',
  voorbeeldTitel: 'Dit wordt geschreven',
  bladErbij: (blad: string) => `Blad ${blad} komt erbij, achter de andere.`,
  bladBij: (blad: string) =>
    `Blad ${blad} wordt bijgewerkt. Wat u onder of naast het deel van Sluitend hebt gezet, blijft staan.`,
  bedragen: (aantal: string) => `Het legt ${aantal} bedragen vast.`,
  perRij: (aantal: string) =>
    `Het zijn ${aantal} bedragen. Bij meer dan 20.000 legt het per rij een afdruk vast in plaats van elk bedrag: later is te zien in welke rij iets is gewijzigd, maar niet wat er stond.`,
  vervangen: (aantal: number) =>
    aantal === 1
      ? '1 cel van dit deel is met de hand gewijzigd en wordt vervangen:'
      : `${aantal} cellen van dit deel zijn met de hand gewijzigd en worden vervangen:`,
  maakBlad: 'Maak het blad',
  werkBij: 'Werk het blad bij',
  bezig: 'Bezig…',
  gemaakt: (blad: string) => `Blad ${blad} is gemaakt.`,
  bijgewerkt: (blad: string) => `Blad ${blad} is bijgewerkt.`,
  weerWeg: (blad: string) => `Blad ${blad} is weer weg.`,
  weerZoalsEerst: (blad: string) => `Blad ${blad} is weer zoals het was.`,
  gaNaarBlad: (blad: string) => `Ga naar blad ${blad}`,

  sinds: (datum: string, door: string) => `de vrijgave van ${datum} door ${door}`,
  ongewijzigd: (sinds: string) => `Ongewijzigd sinds ${sinds}.`,
  bedragenGewijzigd: (aantal: number, sinds: string) =>
    `${telling(aantal, 'bedrag', 'bedragen')} gewijzigd sinds ${sinds}.`,
  rijenGewijzigd: (aantal: number, sinds: string) => `${telling(aantal, 'rij', 'rijen')} gewijzigd sinds ${sinds}.`,
  geenBedragGewijzigd: (sinds: string) => `Geen bedrag gewijzigd sinds ${sinds}, maar wel iets anders.`,
  nietZeker: (sinds: string) => `Op ${sinds} is niet meer te vertrouwen.`,
  bijControle: 'Dit was zo bij de laatste controle. Daarna is er iets gewijzigd in de werkmap.',
  wijzigingen: (aantal: number) => `Wat is gewijzigd (${aantal})`,
  soorten: { gewijzigd: 'gewijzigd', nieuw: 'nieuw', verdwenen: 'verdwenen' },
  afrekening: (aantal: number) => `Waar het geld heen gaat (${aantal})`,
  geenBedrag: 'geen bedrag',
} as const;

type Woorden = Vertaling<typeof nl>;

const en: Woorden = {
  boTitel: 'For the governors’ meeting',
  eerstOpnieuw: 'The workbook is checked again first…',
  isOpnieuw: 'The workbook had changed and was checked again. This is how it stands now.',
  nietGecontroleerd: 'The workbook could not be checked again. Nothing was made. Try again.',

  overzichtTitel: 'Overview of regelingen',
  overzichtUitleg:
    'A sheet with what there was per regeling, what was spent, and what goes back, is carried over or is yet to be decided, with a chart. It is made of Excel formulas: it stays live and works without Sluitend too.',
  overzichtMaken: 'Make the overview…',

  rapportTitel: 'Check report',
  rapportUitleg:
    'A sheet to print: how the workbook stands, the findings, what was accepted, the notes that are open, the regelingen, what was not reviewed and what differs from the report before.',
  rapportMaken: 'Make the report…',
  rapportNaam: 'Your name and the date of today go onto the sheet, visible to everyone with this workbook.',

  vrijgaveTitel: 'Release for the meeting',
  vrijgaveUitleg:
    'Records the amounts of now on a sheet, with name and date. At every next check everyone sees whether anything was changed since.',
  vrijgeven: 'Release for the meeting…',
  vrijgaveStand: (stand) => `How it stands: ${stand}`,
  vrijgaveAard:
    'A release is a record, not a signature: Sluitend does not verify who you are. Your name, the date, your remark and the amounts of the recognised tables go onto a sheet, visible to everyone with this workbook.',
  opmerking: 'Remark',
  opmerkingMagLeeg: 'May be left empty.',
  openFouten: (fouten) =>
    `${telling(fouten, 'error is', 'errors are')} still open. You can release, but rather repair or accept them first.`,
  openPunten: (punten) => `${telling(punten, 'point is', 'points are')} still open.`,
  tochVrijgeven: (fouten) => `I release with ${telling(fouten, 'open error', 'open errors')}`,
  vinkAan: 'Tick this to release all the same.',
  meerFouten: 'There are more errors now. Look at them and confirm again.',

  verder: 'Continue…',
  terug: 'Back',
  voorbeeldTitel: 'This will be written',
  bladErbij: (blad) => `Sheet ${blad} is added after the others.`,
  bladBij: (blad) =>
    `Sheet ${blad} is brought up to date. What you put below or beside the part of Sluitend stays as it is.`,
  bedragen: (aantal) => `It records ${aantal} amounts.`,
  perRij: (aantal) =>
    `There are ${aantal} amounts. Above 20,000 it records a digest per row instead of every amount: later it can be seen which row changed, but not what it was.`,
  vervangen: (aantal) =>
    `${telling(aantal, 'cell of this part was changed by hand and is', 'cells of this part were changed by hand and are')} replaced:`,
  maakBlad: 'Make the sheet',
  werkBij: 'Update the sheet',
  bezig: 'Busy…',
  gemaakt: (blad) => `Sheet ${blad} was made.`,
  bijgewerkt: (blad) => `Sheet ${blad} was brought up to date.`,
  weerWeg: (blad) => `Sheet ${blad} is gone again.`,
  weerZoalsEerst: (blad) => `Sheet ${blad} is as it was.`,
  gaNaarBlad: (blad) => `Go to sheet ${blad}`,

  sinds: (datum, door) => `the release of ${datum} by ${door}`,
  ongewijzigd: (sinds) => `Unchanged since ${sinds}.`,
  bedragenGewijzigd: (aantal, sinds) => `${telling(aantal, 'amount', 'amounts')} changed since ${sinds}.`,
  rijenGewijzigd: (aantal, sinds) => `${telling(aantal, 'row', 'rows')} changed since ${sinds}.`,
  geenBedragGewijzigd: (sinds) => `No amount changed since ${sinds}, but something else did.`,
  nietZeker: (sinds) => `Do not rely on ${sinds} any longer.`,
  bijControle: 'It was so at the last check. Something was changed in the workbook after that.',
  wijzigingen: (aantal) => `What was changed (${aantal})`,
  soorten: { gewijzigd: 'changed', nieuw: 'new', verdwenen: 'gone' },
  afrekening: (aantal) => `Where the money goes (${aantal})`,
  geenBedrag: 'no amount',
};

const WOORDEN: Readonly<Record<Taal, Woorden>> = { nl, en };

export function useBladwoorden(): Woorden {
  return WOORDEN[useTaal()];
}
