import type { Regeling } from './regeling';
import type { Regelingvoorbeeld } from './voorbeeld';

export const spukLokaleAanpakIsolatie: Regeling = {
  code: 'spuk-lokale-aanpak-isolatie',
  naam: 'SPUK Lokale Aanpak Isolatie',
  aliassen: ['SPUK LAI', 'Lokale Aanpak Isolatie', 'Specifieke uitkering Lokale Aanpak Isolatie', 'SPUK Isolatie'],
  verstrekker: 'het Rijk',
  regel: { soort: 'overhevelen' },
  bestedenTot: 2028,
  bron: 'Overdrachtsdossier van de gemeente Enschede; gemeente.nu, over nieuwe middelen voor de lokale aanpak isolatie',
  voorbehoud: 'het Rijk kan de termijn tot twee keer toe met een jaar verlengen.',
};

export const voorbeelden: readonly Regelingvoorbeeld[] = [
  { jaar: 2026, baten: 240_000, lasten: 100_000, verwacht: { overheveling: 140_000 } },
  { jaar: 2028, baten: 140_000, lasten: 130_000, verwacht: { terugbetaling: 10_000 } },
];
