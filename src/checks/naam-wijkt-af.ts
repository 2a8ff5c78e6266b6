import { labelplaatsVan } from '../begroting/plaats';
import type { Check } from './check';

export const naamWijktAf: Check = {
  id: 'naam-wijkt-af',
  groep: 'aansluiting',
  titel: 'Dezelfde themalijn heeft twee namen',
  ernst: 'let-op',
  waarom:
    'Wie het overzicht naast de tabel legt, moet zeker weten dat het om hetzelfde gaat. Een afwijkende naam wijst ook op een regel die niet is bijgewerkt.',
  bron: 'Twentse Koers: namen van projecten verschillen tussen hoofdstukken van hetzelfde verslag.',
  beperking: 'Hoofdletters, nummers, jaartallen, haakjes en woorden als "Themalijn" tellen niet als verschil.',
  *zoek({ herkenning }) {
    for (const { rij, naam, bedoeld, tabel } of herkenning.naamafwijkingen) {
      const cel = labelplaatsVan(rij);
      yield {
        soort: 'bevinding',
        cel,
        cellen: [cel],
        melding: `"${naam}" in ${rij.tabel.naam} is gelezen als "${bedoeld}" op blad ${tabel.blad}. Schrijf beide namen gelijk als dat klopt; anders wordt hier het verkeerde vergeleken.`,
        gevonden: naam,
        verwacht: bedoeld,
      };
    }
  },
  voorbeelden: {
    goed: [
      {
        titel: 'Een voorvoegsel is geen andere naam',
        bladen: {
          Energietransitie: [
            ['Project', 'Begroting', 'Realisatie', 'Saldo'],
            ['Isolatieteam', 1200, 900, 300],
            ['Warmtekaart', 800, 850, -50],
            ['Totaal', 2000, 1750, 250],
          ],
          Overzicht: [
            ['Onderdeel', 'Begroting', 'Realisatie', 'Saldo'],
            ['Themalijn Energietransitie', 2000, 1750, 250],
            ['Communicatie', 100, 60, 40],
            ['Totaal', 2100, 1810, 290],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'Een letter te weinig in het overzicht',
        bladen: {
          Energietransitie: [
            ['Project', 'Begroting', 'Realisatie', 'Saldo'],
            ['Isolatieteam', 1200, 900, 300],
            ['Warmtekaart', 800, 850, -50],
            ['Totaal', 2000, 1750, 250],
          ],
          Overzicht: [
            ['Onderdeel', 'Begroting', 'Realisatie', 'Saldo'],
            ['Energietranstie', 2000, 1750, 250],
            ['Communicatie', 100, 60, 40],
            ['Totaal', 2100, 1810, 290],
          ],
        },
        verwacht: 'Overzicht!A2',
      },
    ],
  },
};
