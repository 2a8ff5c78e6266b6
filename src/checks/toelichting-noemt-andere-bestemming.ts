import { beweringbevindingen } from './beweringbevinding';
import type { Check } from './check';

export const toelichtingNoemtAndereBestemming: Check = {
  id: 'toelichting-noemt-andere-bestemming',
  groep: 'toelichting',
  titel: 'Toelichting geeft geld een andere bestemming dan de regel',
  ernst: 'fout',
  waarom:
    'Wat de tekst zegt over terugbetalen of meenemen, wordt een besluit. Is het onjuist, dan volgt een terugvordering of raken projecten geld kwijt.',
  bron: 'Twentse Koers 2024: drie keer gaat volgens de tekst een heel saldo één kant op, terwijl er geld van een tweede regeling in zit.',
  beperking:
    'Alleen als de regelingen van alle posten bekend zijn en hun regels vaststaan. Wat nog een besluit of akkoord vraagt, wordt niet beoordeeld.',
  zoek: (context) => beweringbevindingen('toelichting-noemt-andere-bestemming', context),
  voorbeelden: {
    goed: [
      {
        titel: 'Elke regeling haar eigen bestemming',
        bladen: {
          Wonen: [
            ['Wonen 2024'],
            [],
            ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'],
            ['Huurteam', 'SPUK IZA', 90000, 60000, 30000, 'Er is € 30.000 niet uitgegeven.'],
            ['Wooncoach', 'SPUK GALA', 50000, 38000, 12000, 'Er is € 12.000 niet uitgegeven.'],
            [
              'Totaal',
              null,
              140000,
              98000,
              42000,
              'Van SPUK IZA gaat € 30.000 terug naar het Rijk. Van SPUK GALA gaat € 12.000 mee naar 2025.',
            ],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'Een deel van het saldo mag mee',
        bladen: {
          Wonen: [
            ['Wonen 2024'],
            [],
            ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'],
            ['Huurteam', 'SPUK IZA', 90000, 60000, 30000, 'Er is € 30.000 niet uitgegeven.'],
            ['Wooncoach', 'SPUK GALA', 50000, 38000, 12000, 'Er is € 12.000 niet uitgegeven.'],
            ['Totaal', null, 140000, 98000, 42000, 'Het saldo van € 42.000 gaat terug naar het Rijk.'],
          ],
        },
        verwacht: 'Wonen!F6',
      },
    ],
  },
};
