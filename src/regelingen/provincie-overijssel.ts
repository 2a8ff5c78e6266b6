import type { Regeling } from './regeling';
import type { Regelingvoorbeeld } from './voorbeeld';

export const provincieOverijssel: Regeling = {
  code: 'provincie-overijssel',
  naam: 'Provincie Overijssel',
  aliassen: [
    'Prov. Overijssel',
    'Provinciale subsidie Overijssel',
    'Subsidie Provincie Overijssel',
    'Subsidie Overijssel',
    'Provincie Overijssel preventie',
  ],
  verstrekker: 'de provincie Overijssel',
  regel: { soort: 'overhevelen-mits-akkoord' },
  bestedenTot: 2025,
  bron: 'Uitvoeringsbesluit subsidies Overijssel, lokaleregelgeving.overheid.nl/CVDR601224; toegepast in het Jaarverslag 2024 van Twentse Koers',
  voorbehoud: 'de termijn staat per subsidie in de beschikking; meegeleverd is die van de subsidie voor preventie.',
};

export const voorbeelden: readonly Regelingvoorbeeld[] = [
  { jaar: 2024, baten: 400_000, lasten: 90_000, verwacht: { nogTeBesluiten: 310_000 } },
  { jaar: 2024, baten: 400_000, lasten: 90_000, akkoord: true, verwacht: { overheveling: 310_000 } },
  { jaar: 2025, baten: 310_000, lasten: 300_000, akkoord: true, verwacht: { terugbetaling: 10_000 } },
];
