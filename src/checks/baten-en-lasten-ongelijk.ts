import { toonGetal } from '../begroting/bedrag';
import type { Check } from './check';
import { vergelijkingsbevindingen } from './vergelijkingsbevinding';

export const batenEnLastenOngelijk: Check = {
  id: 'baten-en-lasten-ongelijk',
  groep: 'aansluiting',
  titel: 'Begrote baten en lasten zijn niet gelijk',
  ernst: 'fout',
  waarom: 'Een begroting is pas sluitend als tegenover alle lasten baten staan.',
  bron: 'Gemeentewet art. 189: de begroting moet in evenwicht zijn; in begrotingen staan baten en lasten naast elkaar.',
  beperking:
    'Alleen voor begrotingen met één totaal van de baten en één van de lasten. Staat er een saldo, resultaat of reserve bij, dan hoeven zij niet gelijk te zijn.',
  *zoek(context) {
    yield* vergelijkingsbevindingen('baten-en-lasten-ongelijk', context, (v, lasten, _, verschil) => {
      const [baten] = v.cellen;
      return `De begrote baten zijn ${toonGetal(baten!.bedrag)} en de begrote lasten ${lasten} (verschil ${verschil}); de begroting sluit niet. Pas een van beide aan, of zet het verschil als saldo in een eigen regel.`;
    });
  },
  voorbeelden: {
    goed: [
      {
        titel: 'Twee lijsten naast elkaar met hetzelfde totaal',
        bladen: {
          Begroting: [
            ['Begroting 2025'],
            [],
            ['Baten', 'Begroting', null, 'Lasten', 'Begroting'],
            ['Bijdrage gemeente', 3000, null, 'Personeel', 4200],
            ['Bijdrage provincie', 2500, null, 'Huisvesting', 1300],
            ['Totaal baten', 5500, null, 'Totaal lasten', 5500],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'De lasten zijn 300 hoger dan de baten',
        bladen: {
          Begroting: [
            ['Begroting 2025'],
            [],
            ['Baten', 'Begroting', null, 'Lasten', 'Begroting'],
            ['Bijdrage gemeente', 3000, null, 'Personeel', 4200],
            ['Bijdrage provincie', 2500, null, 'Huisvesting', 1600],
            ['Totaal baten', 5500, null, 'Totaal lasten', 5800],
          ],
        },
        verwacht: 'Begroting!E6',
      },
    ],
  },
};
