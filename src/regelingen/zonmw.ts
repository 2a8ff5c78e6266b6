import type { Regeling } from './regeling';
import type { Regelingvoorbeeld } from './voorbeeld';

export const zonmw: Regeling = {
  code: 'zonmw',
  naam: 'ZonMw',
  aliassen: ['Zon Mw', 'ZonMw-subsidie', 'Subsidie ZonMw', 'ZonMw projectsubsidie'],
  verstrekker: 'ZonMw',
  regel: { soort: 'overhevelen-mits-akkoord' },
  bron: 'Algemene subsidiebepalingen ZonMw, wetten.overheid.nl/BWBR0046501, en de informatie voor projectleiders op zonmw.nl',
  voorbehoud:
    'wijzigingen moeten aan ZonMw worden gemeld en de afrekening volgt na afloop van het project. De einddatum staat per project in de beschikking; vul die in bij "Besteden tot".',
};

export const voorbeelden: readonly Regelingvoorbeeld[] = [
  { jaar: 2024, baten: 60_000, lasten: 45_000, verwacht: { nogTeBesluiten: 15_000 } },
  { jaar: 2024, baten: 60_000, lasten: 45_000, akkoord: true, verwacht: { overheveling: 15_000 } },
];
