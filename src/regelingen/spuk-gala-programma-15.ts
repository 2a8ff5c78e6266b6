import type { Regeling } from './regeling';
import type { Regelingvoorbeeld } from './voorbeeld';

export const spukGalaProgramma15: Regeling = {
  code: 'spuk-gala-programma-15',
  naam: 'SPUK GALA programma 15',
  aliassen: [
    'GALA',
    'SPUK GALA',
    'SPUK GALA prog. 15',
    'SPUK GALA P15',
    'GALA programma 15',
    'GALA prog. 15',
    'GALA P15',
    'Brede SPUK GALA',
    'Brede SPUK programma 15',
    'Gezond en Actief Leven Akkoord',
    'SPUK Gezond en Actief Leven Akkoord',
    'Gezond en Actief Leven Akkoord (GALA)',
  ],
  verstrekker: 'het Rijk (ministerie van VWS)',
  regel: { soort: 'overhevelen' },
  bestedenTot: 2026,
  looptijdTot: 2026,
  tranches: [
    { jaar: 2023, bestedenTot: 2026 },
    { jaar: 2024, bestedenTot: 2026 },
  ],
  bron: 'Brede SPUK 2023-2026, officielebekendmakingen.nl/stcrt-2023-4245; toegepast in het Jaarverslag 2024 van Twentse Koers',
  voorbehoud:
    'volgens een uitleg van de VNG mocht van 2023 naar 2024 hoogstens 20 % per onderdeel mee. Ga in de beschikking na of een maximum geldt en kies dan de regel "overhevelen tot maximum".',
};

export const voorbeelden: readonly Regelingvoorbeeld[] = [
  { jaar: 2024, baten: 300_000, lasten: 110_000, verwacht: { overheveling: 190_000 } },
  {
    jaar: 2024,
    baten: 300_000,
    lasten: 110_000,
    tranches: [
      { jaar: 2023, baten: 100_000 },
      { jaar: 2024, baten: 200_000 },
    ],
    verwacht: { overheveling: 190_000 },
  },
  { jaar: 2026, baten: 80_000, lasten: 75_000, verwacht: { terugbetaling: 5_000 } },
  { jaar: 2025, baten: 80_000, lasten: 84_200, verwacht: { tekort: 4_200 } },
];
