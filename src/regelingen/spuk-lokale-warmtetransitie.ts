import type { Regeling } from './regeling';
import type { Regelingvoorbeeld } from './voorbeeld';

export const spukLokaleWarmtetransitie: Regeling = {
  code: 'spuk-lokale-warmtetransitie',
  naam: 'SPUK lokale warmtetransitie',
  aliassen: ['SPUK NPLW', 'NPLW', 'Lokale warmtetransitie', 'Nationaal Programma Lokale Warmtetransitie'],
  verstrekker: 'het Rijk',
  regel: { soort: 'onbekend' },
  bron: 'Jaarverslag 2024 van Twentse Koers: de middelen zijn voor drie jaar',
  voorbehoud:
    'bekend is dat het geld voor drie jaar is bedoeld, niet vanaf wanneer of wat er daarna mee gebeurt. Vul regel en termijn uit de beschikking in.',
};

export const voorbeelden: readonly Regelingvoorbeeld[] = [
  { jaar: 2024, baten: 75_000, lasten: 20_000, verwacht: { nogTeBesluiten: 55_000 } },
  { jaar: 2024, baten: 75_000, lasten: 76_000, verwacht: { tekort: 1_000 } },
];
