import type { Check } from './check';

export const instellingenOngeldig: Check = {
  id: 'instellingen-ongeldig',
  groep: 'werkmap',
  titel: 'Instelling is niet te gebruiken',
  ernst: 'let-op',
  waarom: 'Op wat niet te lezen is, kan niet worden gecontroleerd. Dan geldt iets anders dan u hebt ingesteld.',
  bron: 'Het blad Sluitend is met de hand aan te passen, ook door wie de invoegtoepassing niet heeft.',
  beperking: 'Alleen de tabellen met regelingen, instellingen, acceptaties, kolommen en koppelingen.',
  *zoek({ instellingen }) {
    for (const { plaats, waarom } of instellingen.ongeldig)
      yield { soort: 'bevinding', cel: plaats, cellen: [plaats], melding: waarom };
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
    ],
  },
};
