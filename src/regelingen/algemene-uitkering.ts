import type { Regeling } from './regeling';
import type { Regelingvoorbeeld } from './voorbeeld';

export const algemeneUitkering: Regeling = {
  code: 'algemene-uitkering',
  naam: 'Algemene uitkering',
  aliassen: [
    'Gemeentefonds',
    'Algemene uitkering gemeentefonds',
    'Decentralisatie-uitkering',
    'Decentralisatieuitkering',
    'Integratie-uitkering',
    'Integratieuitkering',
  ],
  verstrekker: 'het Rijk (gemeentefonds)',
  regel: { soort: 'vrij' },
  bron: 'Financiële-verhoudingswet: algemene, decentralisatie- en integratie-uitkeringen zijn vrij besteedbaar',
};

export const voorbeelden: readonly Regelingvoorbeeld[] = [
  { jaar: 2024, baten: 120_000, lasten: 100_000, verwacht: { resultaat: 20_000 } },
  { jaar: 2024, baten: 120_000, lasten: 121_500, verwacht: { tekort: 1_500 } },
];
