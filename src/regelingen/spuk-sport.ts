import type { Regeling } from './regeling';
import type { Regelingvoorbeeld } from './voorbeeld';

export const spukSport: Regeling = {
  code: 'spuk-sport',
  naam: 'SPUK Sport',
  aliassen: [
    'SPUK Sport (btw)',
    'SPUK Sport btw',
    'SPUK stimulering sport',
    'Specifieke uitkering sport',
    'Specifieke uitkering stimulering sport',
  ],
  verstrekker: 'het Rijk (ministerie van VWS)',
  regel: { soort: 'terugbetalen' },
  looptijdTot: 2026,
  bron: 'Regeling specifieke uitkering stimulering sport, officielebekendmakingen.nl/stcrt-2024-11820; Awb 4:46 en 4:57',
  voorbehoud: 'een opvolger na 2026 is niet bekend.',
};

export const voorbeelden: readonly Regelingvoorbeeld[] = [
  { jaar: 2025, baten: 70_000, lasten: 64_000, verwacht: { terugbetaling: 6_000 } },
  { jaar: 2025, baten: 70_000, lasten: 71_000, verwacht: { tekort: 1_000 } },
];
