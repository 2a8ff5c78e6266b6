import type { Regeling } from './regeling';
import type { Regelingvoorbeeld } from './voorbeeld';

export const eigenMiddelen: Regeling = {
  code: 'eigen-middelen',
  naam: 'Eigen middelen',
  aliassen: ['Eigen budget', 'Eigen geld', 'Algemene middelen', 'Gemeentelijke middelen', 'Gemeentebudget'],
  verstrekker: 'de gemeente',
  regel: { soort: 'vrij' },
  bron: 'Besluit begroting en verantwoording; de financiële verordening van de gemeente',
  voorbehoud: 'geld meenemen naar een volgend jaar kan alleen met een raadsbesluit over de resultaatbestemming.',
};

export const voorbeelden: readonly Regelingvoorbeeld[] = [
  { jaar: 2024, baten: 30_000, lasten: 26_000, verwacht: { resultaat: 4_000 } },
  { jaar: 2024, baten: 30_000, lasten: 31_000, verwacht: { tekort: 1_000 } },
];
