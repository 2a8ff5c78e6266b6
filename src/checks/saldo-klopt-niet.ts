import type { Check } from './check';
import { vergelijkingsbevindingen } from './vergelijkingsbevinding';
import { zonderKolom } from './zonderKolom';

export const saldoKloptNiet: Check = {
  id: 'saldo-klopt-niet',
  groep: 'rekenkundig',
  titel: 'Saldo volgt niet uit de rij',
  ernst: 'fout',
  waarom:
    'Het saldo zegt hoeveel er over is. Klopt het niet, dan wordt er te veel of te weinig terugbetaald of meegenomen.',
  bron: 'Narekenen van begroting min realisatie per rij; in gepubliceerde jaarverslagen staan rijen die niet kloppen.',
  beperking: 'Welke kolommen het saldo vormen en met welk teken, volgt uit de meeste rijen van de tabel.',
  *zoek(context) {
    yield* vergelijkingsbevindingen('saldo-klopt-niet', context, (v, gevonden, verwacht, verschil) => {
      const { rij } = v.resultaat!;
      return `${rij.label}: ${v.resultaat!.kolom.kop.toLowerCase()} is ${gevonden}, maar ${v.tekst.split(' = ')[1]!} is ${verwacht} (verschil ${verschil}).`;
    });
    yield* zonderKolom(context, ['saldo', 'eindsaldo'], 'geen kolom met een saldo of verschil', ['realisatie']);
  },
  voorbeelden: {
    goed: [
      {
        titel: 'Elk saldo is begroting min realisatie',
        bladen: {
          Jeugd: [
            ['Project', 'Begroting', 'Realisatie', 'Saldo'],
            ['Buurtcoach', 1200, 900, 300],
            ['Schoolplein', 800, 850, -50],
            ['Totaal', 2000, 1750, 250],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'Een getypt saldo dat niet uit de rij volgt',
        bladen: {
          Jeugd: [
            ['Project', 'Begroting', 'Realisatie', 'Saldo'],
            ['Buurtcoach', 1200, 900, 300],
            ['Schoolplein', 800, 850, 50],
            ['Muziekles', 500, 420, 80],
            ['Totaal', 2500, 2170, 330],
          ],
        },
        verwacht: 'Jeugd!D3',
      },
    ],
  },
};
