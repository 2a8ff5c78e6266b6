import type { Regeling } from './regeling';
import type { Regelingvoorbeeld } from './voorbeeld';

export const risicoreserve: Regeling = {
  code: 'risicoreserve',
  naam: 'Risicoreserve',
  aliassen: ['Risico reserve', 'Reserve risico', "Reserve risico's"],
  verstrekker: 'het programma zelf',
  regel: { soort: 'reserve' },
  bron: 'Jaarverslag 2024 van Twentse Koers: de reserve is bij begrotingswijziging bepaald en blijft ongewijzigd',
};

export const voorbeelden: readonly Regelingvoorbeeld[] = [
  { jaar: 2024, baten: 450_000, lasten: 0, verwacht: { reservering: 450_000 } },
  { jaar: 2024, baten: 0, lasten: 25_000, verwacht: { reservering: -25_000 } },
];
