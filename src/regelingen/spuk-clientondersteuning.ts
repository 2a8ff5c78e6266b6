import type { Regeling } from './regeling';
import type { Regelingvoorbeeld } from './voorbeeld';

export const spukClientondersteuning: Regeling = {
  code: 'spuk-clientondersteuning',
  naam: 'SPUK cliëntondersteuning',
  aliassen: [
    'SPUK OCO',
    'OCO',
    'Cliëntondersteuning',
    'Cliënt ondersteuning',
    'Onafhankelijke cliëntondersteuning',
    'SPUK onafhankelijke cliëntondersteuning',
    'Specifieke uitkering cliëntondersteuning',
    'Versterking cliëntondersteuning',
  ],
  verstrekker: 'het Rijk (ministerie van VWS)',
  regel: { soort: 'overhevelen' },
  bestedenTot: 2025,
  bron: 'Jaarverslag 2024 van Twentse Koers; regeling versterking cliëntondersteuning, wetten.overheid.nl/BWBR0045758',
  voorbehoud:
    'volgens de tekst van de regeling moesten de activiteiten op 30 juni 2024 klaar zijn. Meenemen naar 2025 kan alleen met een brief die de termijn verlengt.',
};

export const voorbeelden: readonly Regelingvoorbeeld[] = [
  { jaar: 2024, baten: 50_000, lasten: 12_000, verwacht: { overheveling: 38_000 } },
  { jaar: 2025, baten: 38_000, lasten: 30_000, verwacht: { terugbetaling: 8_000 } },
];
