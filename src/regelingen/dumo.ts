import type { Regeling } from './regeling';
import type { Regelingvoorbeeld } from './voorbeeld';

export const dumo: Regeling = {
  code: 'dumo',
  naam: 'DUMO',
  aliassen: ['DU MO', 'DU maatschappelijke opvang', 'Decentralisatie-uitkering maatschappelijke opvang'],
  verstrekker: 'het Rijk (gemeentefonds)',
  regel: { soort: 'vrij' },
  bron: 'Overdrachtsdossier van de gemeente Enschede; een decentralisatie-uitkering is vrij besteedbaar',
  voorbehoud: 'een eigen reserve voor maatschappelijke opvang vraagt een raadsbesluit.',
};

export const voorbeelden: readonly Regelingvoorbeeld[] = [
  { jaar: 2025, baten: 900_000, lasten: 860_000, verwacht: { resultaat: 40_000 } },
  { jaar: 2025, baten: 900_000, lasten: 925_000, verwacht: { tekort: 25_000 } },
];
