import { beweringbevindingen } from './beweringbevinding';
import type { Check } from './check';

export const percentageKloptNiet: Check = {
  id: 'percentage-klopt-niet',
  groep: 'toelichting',
  titel: 'Percentage in de toelichting klopt niet',
  ernst: 'fout',
  waarom:
    'Een percentage met de verkeerde noemer lijkt klein of groot. Twee bedragen en een percentage moeten bij elkaar passen.',
  bron: 'In jaarstukken staan percentages van een andere begroting dan de zin noemt. Past het percentage wel bij een ander cijfer, dan noemt de melding dat.',
  beperking:
    'Alleen als de zin zegt waarvan het een percentage is, of als dat maar één cijfer kan zijn. Percentages worden afgerond gelezen zoals ze er staan.',
  zoek: (context) => beweringbevindingen('percentage-klopt-niet', context),
  voorbeelden: {
    goed: [
      {
        titel: 'Een derde is 33 procent',
        bladen: {
          Wonen: [
            ['Project', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'],
            ['Huurteam', 40000, 52400, -12400, 'De kosten zijn € 12.400 hoger dan begroot.'],
            ['Wooncoach', 90000, 60000, 30000, 'Van de begroting is 33% niet uitgegeven.'],
            ['Totaal', 130000, 112400, 17600, null],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'Er is 33 procent over, geen 50',
        bladen: {
          Wonen: [
            ['Project', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'],
            ['Huurteam', 40000, 52400, -12400, 'De kosten zijn € 12.400 hoger dan begroot.'],
            ['Wooncoach', 90000, 60000, 30000, 'Van de begroting is 50% niet uitgegeven.'],
            ['Totaal', 130000, 112400, 17600, null],
          ],
        },
        verwacht: 'Wonen!E3',
      },
    ],
  },
};
