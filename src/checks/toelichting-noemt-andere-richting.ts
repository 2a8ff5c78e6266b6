import { beweringbevindingen } from './beweringbevinding';
import type { Check } from './check';

export const toelichtingNoemtAndereRichting: Check = {
  id: 'toelichting-noemt-andere-richting',
  groep: 'toelichting',
  titel: 'Toelichting zegt hoger waar het lager is, of andersom',
  ernst: 'fout',
  waarom:
    'Minder of meer uitgegeven is het verschil tussen geld over en geld tekort. Een verwisseling keert de boodschap om.',
  bron: 'Komt voor als een tekst van vorig jaar is overgenomen, of als een minteken verkeerd is gelezen.',
  beperking:
    'Als niet duidelijk is waar een zin over gaat, of ten opzichte waarvan iets hoger of lager is, wordt er niet geoordeeld.',
  zoek: (context) => beweringbevindingen('toelichting-noemt-andere-richting', context),
  voorbeelden: {
    goed: [
      {
        titel: 'Hoger is hoger',
        bladen: {
          Wonen: [
            ['Project', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'],
            ['Huurteam', 40000, 52400, -12400, 'De kosten zijn € 12.400 hoger dan begroot.'],
            ['Wooncoach', 90000, 60000, 30000, 'De kosten zijn € 30.000 lager dan begroot.'],
            ['Totaal', 130000, 112400, 17600, null],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'Er is meer uitgegeven, niet minder',
        bladen: {
          Wonen: [
            ['Project', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'],
            ['Huurteam', 40000, 52400, -12400, 'Er is € 12.400 minder uitgegeven dan begroot.'],
            ['Wooncoach', 90000, 60000, 30000, 'De kosten zijn € 30.000 lager dan begroot.'],
            ['Totaal', 130000, 112400, 17600, null],
          ],
        },
        verwacht: 'Wonen!E2',
      },
    ],
  },
};
