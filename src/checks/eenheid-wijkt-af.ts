import { plaatsVan } from '../begroting/plaats';
import type { Check } from './check';

export const eenheidWijktAf: Check = {
  id: 'eenheid-wijkt-af',
  groep: 'cijfers',
  titel: 'Regel staat in een andere eenheid',
  ernst: 'fout',
  waarom:
    'Euro’s en duizenden euro’s door elkaar geven een totaal dat een factor duizend naast de werkelijkheid kan zitten.',
  bron: 'Raadsstukken tonen bedragen "x € 1.000", projectbladen in euro’s; bij overnemen gaat de omrekening mis.',
  beperking:
    'Alleen waar een regel elders een eigen tabel heeft, en geen kop of titel zegt dat de eenheid daar anders is.',
  *zoek({ herkenning }) {
    for (const { rij, tabel, keer } of herkenning.eenheidsverschillen) {
      const cellen = rij.bedragen.filter(({ bedrag }) => bedrag !== 0).map(plaatsVan);
      const anders = keer > 1 ? 'duizend keer zo groot als' : 'een duizendste van';
      yield {
        soort: 'bevinding',
        cel: cellen[0]!,
        cellen,
        melding: `${rij.label}: de bedragen zijn hier ${anders} die op blad ${tabel.blad}, terwijl beide tabellen dezelfde eenheid noemen. Zet ze in dezelfde eenheid, of zet in de kop "x € 1.000".`,
      };
    }
  },
  voorbeelden: {
    goed: [
      {
        titel: 'De kop zegt dat het overzicht in duizenden is',
        bladen: {
          Water: [
            ['Project', 'Begroting', 'Realisatie', 'Saldo'],
            ['Kademuur', 45000, 38000, 7000],
            ['Gemaal', 27000, 29000, -2000],
            ['Totaal', 72000, 67000, 5000],
          ],
          Overzicht: [
            ['Bedragen x € 1.000'],
            ['Onderdeel', 'Begroting', 'Realisatie', 'Saldo'],
            ['Water', 72, 67, 5],
            ['Beheer', 30, 28, 2],
            ['Totaal', 102, 95, 7],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'Eén regel van het overzicht staat in duizenden',
        bladen: {
          Water: [
            ['Project', 'Begroting', 'Realisatie', 'Saldo'],
            ['Kademuur', 45000, 38000, 7000],
            ['Gemaal', 27000, 29000, -2000],
            ['Totaal', 72000, 67000, 5000],
          ],
          Overzicht: [
            ['Onderdeel', 'Begroting', 'Realisatie', 'Saldo'],
            ['Water', 72, 67, 5],
            ['Beheer', 30, 28, 2],
            ['Totaal', 102, 95, 7],
          ],
        },
        verwacht: 'Overzicht!B2',
      },
    ],
  },
};
