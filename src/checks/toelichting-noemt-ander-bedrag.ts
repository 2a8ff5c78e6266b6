import { beweringbevindingen } from './beweringbevinding';
import type { Check } from './check';

export const toelichtingNoemtAnderBedrag: Check = {
  id: 'toelichting-noemt-ander-bedrag',
  groep: 'toelichting',
  titel: 'Toelichting noemt een ander bedrag dan de cijfers',
  ernst: 'fout',
  waarom:
    'De lezer vertrouwt op de tekst. Een bedrag dat niet uit de tabel volgt, komt zo in een brief of een besluit terecht.',
  bron: 'Twentse Koers 2024: in de toelichting per themalijn staan bedragen die niet uit de tabel volgen.',
  beperking:
    'Als niet duidelijk is welk cijfer een zin bedoelt, wordt er niet geoordeeld. Die bedragen staan in het rapport bij niet herleid. Een bedrag dat nergens op past maar één cijfer scheelt met dat van de post, is een let-op.',
  zoek: (context) => beweringbevindingen('toelichting-noemt-ander-bedrag', context),
  voorbeelden: {
    goed: [
      {
        titel: 'Het bedrag staat in de tabel',
        bladen: {
          Wonen: [
            ['Project', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'],
            ['Huurteam', 40000, 52400, -12400, 'De kosten zijn € 12.400 hoger dan begroot.'],
            ['Wooncoach', 90000, 60000, 30000, 'Er is ruim € 29.000 niet uitgegeven.'],
            ['Totaal', 130000, 112400, 17600, null],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'De kosten zijn 12.400 hoger, niet 14.200',
        bladen: {
          Wonen: [
            ['Project', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'],
            ['Huurteam', 40000, 52400, -12400, 'De kosten zijn € 14.200 hoger dan begroot.'],
            ['Wooncoach', 90000, 60000, 30000, 'Er is € 30.000 niet uitgegeven.'],
            ['Totaal', 130000, 112400, 17600, null],
          ],
        },
        verwacht: 'Wonen!E2',
      },
    ],
  },
};
