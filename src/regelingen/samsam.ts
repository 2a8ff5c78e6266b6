import type { Regeling } from './regeling';
import type { Regelingvoorbeeld } from './voorbeeld';

export const samsam: Regeling = {
  code: 'samsam',
  naam: 'SamSam',
  aliassen: [
    'Sam Sam',
    'Sam&Sam',
    'SamSam Provincie Overijssel',
    'SamSam subsidie Provincie Overijssel',
    'Provincie Overijssel SamSam',
    'Subsidie SamSam',
  ],
  verstrekker: 'de provincie Overijssel',
  regel: { soort: 'overhevelen' },
  bestedenTot: 2026,
  bron: 'Jaarverslag 2024 van Twentse Koers: eindafrekening 2023, door de provincie goedgekeurd',
  voorbehoud: 'dit geldt voor geld dat na een goedgekeurde eindafrekening is vrijgevallen.',
};

export const voorbeelden: readonly Regelingvoorbeeld[] = [
  { jaar: 2024, baten: 5_000, lasten: 0, verwacht: { overheveling: 5_000 } },
  { jaar: 2026, baten: 5_000, lasten: 4_500, verwacht: { terugbetaling: 500 } },
];
