import { leesSjablonen } from '../toelichting/sjablonen';
import type { Check } from './check';

export const instellingenOngeldig: Check = {
  id: 'instellingen-ongeldig',
  groep: 'werkmap',
  titel: 'Instelling is niet te gebruiken',
  ernst: 'let-op',
  waarom: 'Op wat niet te lezen is, kan niet worden gecontroleerd. Dan geldt iets anders dan u hebt ingesteld.',
  bron: 'Het blad Sluitend is met de hand aan te passen, ook door wie de invoegtoepassing niet heeft.',
  beperking: 'Of een regel of sjabloon inhoudelijk deugt, blijft aan u: alleen wat niet te lezen is, wordt gemeld.',
  *zoek({ instellingen }) {
    for (const { plaats, waarom } of instellingen.ongeldig)
      yield { soort: 'bevinding', cel: plaats, cellen: [plaats], melding: waarom };
    // Templates of a settings file have no cell; the command line has no use for them.
    for (const { rij, waarom } of leesSjablonen(instellingen.instellingen.sjablonen).ongeldig)
      if (rij.plaats !== null) yield { soort: 'bevinding', cel: rij.plaats, cellen: [rij.plaats], melding: waarom };
  },
  voorbeelden: {
    goed: [
      {
        titel: 'Het jaar is een jaartal',
        bladen: {
          Sluitend: [['Sluitend'], [], ['Instellingen'], ['Naam', 'Waarde'], ['Jaar', 2025]],
        },
      },
    ],
    fout: [
      {
        titel: 'Het jaar is geen jaartal',
        bladen: {
          Sluitend: [['Sluitend'], [], ['Instellingen'], ['Naam', 'Waarde'], ['Jaar', 'volgend jaar']],
        },
        verwacht: 'Sluitend!B5',
      },
      {
        titel: 'Een sjabloon vraagt iets wat Sluitend niet kent',
        bladen: {
          Sluitend: [
            ['Sluitend'],
            [],
            ['Sjablonen'],
            ['Id', 'Naam', 'Deel', 'Bij', 'Duur', 'Invloed', 'Tekst'],
            ['eigen-reden', 'Eigen reden', 'oorzaak', null, null, null, 'Door {weersverwachting} is er minder gedaan.'],
          ],
        },
        verwacht: 'Sluitend!A5',
      },
    ],
  },
};
