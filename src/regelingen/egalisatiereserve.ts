import type { Regeling } from './regeling';
import type { Regelingvoorbeeld } from './voorbeeld';

export const egalisatiereserve: Regeling = {
  code: 'egalisatiereserve',
  naam: 'Egalisatiereserve',
  aliassen: ['Egalisatie reserve', 'Egalisatie'],
  verstrekker: 'de subsidieverstrekker',
  regel: { soort: 'egalisatie' },
  bron: 'Algemene wet bestuursrecht, artikel 4:72',
  voorbehoud: 'de reserve wordt aan het eind van het subsidietijdvak met de verstrekker afgerekend.',
};

export const voorbeelden: readonly Regelingvoorbeeld[] = [
  { jaar: 2024, baten: 250_000, lasten: 240_000, verwacht: { reservering: 10_000 } },
  { jaar: 2024, baten: 250_000, lasten: 256_000, verwacht: { reservering: -6_000 } },
];
