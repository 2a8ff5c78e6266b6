import type { Regeling } from './regeling';
import type { Regelingvoorbeeld } from './voorbeeld';

export const regioDeal: Regeling = {
  code: 'regio-deal',
  naam: 'Regio Deal',
  aliassen: ['Regiodeal', 'Regio Deals', 'Regio Deal Twente', 'Regiodeal Twente', 'SPUK Regio Deal', 'SPUK Regiodeal'],
  verstrekker: 'het Rijk, de regio en de provincie samen',
  regel: { soort: 'overhevelen-mits-akkoord' },
  bron: 'Regeling Regio Deals, officielebekendmakingen.nl/stcrt-2023-12561 en stb-2024-219',
  voorbehoud:
    'reken pas op dit geld als ook de medefinanciers hebben toegezegd. De termijn verschilt per deal; vul die in bij "Besteden tot".',
};

export const voorbeelden: readonly Regelingvoorbeeld[] = [
  { jaar: 2025, baten: 200_000, lasten: 150_000, verwacht: { nogTeBesluiten: 50_000 } },
  { jaar: 2025, baten: 200_000, lasten: 150_000, akkoord: true, verwacht: { overheveling: 50_000 } },
  { jaar: 2025, baten: 0, lasten: 2_000, verwacht: { tekort: 2_000 } },
];
