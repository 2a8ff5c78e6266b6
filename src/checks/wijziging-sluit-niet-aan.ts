import type { Check } from './check';
import { vergelijkingsbevindingen } from './vergelijkingsbevinding';

export const wijzigingSluitNietAan: Check = {
  id: 'wijziging-sluit-niet-aan',
  groep: 'aansluiting',
  titel: 'Gewijzigde begroting is niet begroting plus wijziging',
  ernst: 'fout',
  waarom:
    'Het bestuur stelt wijzigingen vast. Volgt de gewijzigde begroting daar niet uit, dan wordt gerekend met een budget dat niemand heeft vastgesteld.',
  bron: 'Twentse Koers: de begrotingswijziging van juli telt per post bij de primitieve begroting op.',
  beperking:
    'Alleen als de tabel een kolom met de wijziging zelf heeft, of een lijst elders de meeste wijzigingen per post noemt.',
  *zoek(context) {
    yield* vergelijkingsbevindingen('wijziging-sluit-niet-aan', context, (v, gevonden, verwacht, verschil) => {
      const { rij, kolom } = v.resultaat!;
      return `${rij.label}: ${kolom.kop.toLowerCase()} is ${gevonden}, maar ${v.tekst.split(' = ')[1]!} is ${verwacht} (verschil ${verschil}). Gebruik het bedrag uit het besluit over de wijziging.`;
    });
  },
  voorbeelden: {
    goed: [
      {
        titel: 'Elke wijziging telt op bij de begroting',
        bladen: {
          Sport: [
            ['Project', 'Primitieve begroting', 'Wijziging', 'Gewijzigde begroting'],
            ['Zwemles', 1200, 300, 1500],
            ['Sporthal', 4000, -500, 3500],
            ['Beweegtuin', 900, 0, 900],
            ['Totaal', 6100, -200, 5900],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'De wijziging van de sporthal is niet verwerkt',
        bladen: {
          Sport: [
            ['Project', 'Primitieve begroting', 'Wijziging', 'Gewijzigde begroting'],
            ['Zwemles', 1200, 300, 1500],
            ['Sporthal', 4000, -500, 4000],
            ['Beweegtuin', 900, 100, 1000],
            ['Totaal', 6100, -100, 6500],
          ],
        },
        verwacht: 'Sport!D3',
      },
    ],
  },
};
