import type { Check } from './check';
import { vergelijkingsbevindingen } from './vergelijkingsbevinding';
import { zonderKolom } from './zonderKolom';

export const eindsaldoKloptNiet: Check = {
  id: 'eindsaldo-klopt-niet',
  groep: 'rekenkundig',
  titel: 'Verwacht eindsaldo volgt niet uit de rij',
  ernst: 'fout',
  waarom:
    'Op het verwachte eindsaldo wordt halverwege het jaar bijgestuurd. Klopt het niet, dan komt bijsturen te laat of is het niet nodig.',
  bron: 'Tussentijdse tabellen met besteed, saldo, verwachte uitgave en verwacht eindsaldo per project.',
  beperking: 'Welke kolommen het eindsaldo vormen en met welk teken, volgt uit de meeste rijen van de tabel.',
  *zoek(context) {
    yield* vergelijkingsbevindingen('eindsaldo-klopt-niet', context, (v, gevonden, verwacht, verschil) => {
      const { rij, kolom } = v.resultaat!;
      return `${rij.label}: ${kolom.kop.toLowerCase()} is ${gevonden}, maar ${v.tekst.split(' = ')[1]!} is ${verwacht} (verschil ${verschil}).`;
    });
    yield* zonderKolom(context, ['eindsaldo'], 'geen kolom met een verwacht eindsaldo', ['prognose']);
  },
  voorbeelden: {
    goed: [
      {
        titel: 'Elk eindsaldo is het saldo min wat nog komt',
        bladen: {
          Mobiliteit: [
            ['Project', 'Begroting', 'Besteed', 'Saldo', 'Verwachte uitgave', 'Verwacht eindsaldo'],
            ['Fietspad', 900, 400, 500, 350, 150],
            ['Deelauto', 600, 250, 350, 300, 50],
            ['Stalling', 400, 100, 300, 320, -20],
            ['Totaal', 1900, 750, 1150, 970, 180],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'Een eindsaldo waarin de verwachte uitgave is vergeten',
        bladen: {
          Mobiliteit: [
            ['Project', 'Begroting', 'Besteed', 'Saldo', 'Verwachte uitgave', 'Verwacht eindsaldo'],
            ['Fietspad', 900, 400, 500, 350, 150],
            ['Deelauto', 600, 250, 350, 300, 350],
            ['Stalling', 400, 100, 300, 320, -20],
            ['Totaal', 1900, 750, 1150, 970, 180],
          ],
        },
        verwacht: 'Mobiliteit!F3',
      },
    ],
  },
};
