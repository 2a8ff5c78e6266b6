import type { Regeling } from './regeling';
import type { Regelingvoorbeeld } from './voorbeeld';

export const spukIza: Regeling = {
  code: 'spuk-iza',
  naam: 'SPUK IZA',
  aliassen: [
    'IZA',
    'SPUK Integraal Zorgakkoord',
    'Integraal Zorgakkoord',
    'Specifieke uitkering IZA',
    'Specifieke uitkering Integraal Zorgakkoord',
    'Integraal Zorgakkoord (IZA)',
    'SPUK Integraal Zorgakkoord (IZA)',
  ],
  verstrekker: 'het Rijk (ministerie van VWS)',
  regel: { soort: 'terugbetalen' },
  looptijdTot: 2026,
  bron: 'Regeling specifieke uitkering integraal zorgakkoord, wetten.overheid.nl/BWBR0048411; toegepast in het Jaarverslag 2024 van Twentse Koers',
};

export const voorbeelden: readonly Regelingvoorbeeld[] = [
  { jaar: 2024, baten: 500_000, lasten: 420_000, verwacht: { terugbetaling: 80_000 } },
  { jaar: 2024, baten: 500_000, lasten: 512_500, verwacht: { tekort: 12_500 } },
  { jaar: 2026, baten: 90_000, lasten: 90_000, verwacht: {} },
];
