import { toonGetal } from '../begroting/bedrag';
import { plaatsVan } from '../begroting/plaats';
import { laatsteJaar } from '../regelingen/laatsteJaar';
import { bestemmingen, grootsteCel, meeNaTermijn, zonderBestemming } from './bestemming';
import type { Check } from './check';

export const bestedingstermijnVoorbij: Check = {
  id: 'bestedingstermijn-voorbij',
  groep: 'regeling',
  titel: 'Geld gaat mee terwijl de bestedingstermijn voorbij is',
  ernst: 'fout',
  waarom: 'Wat na het laatste bestedingsjaar over is, gaat terug. Wie het toch begroot, heeft volgend jaar een gat.',
  bron: 'Einddata van regelingen in overdrachtsdossiers en beschikkingen, zoals de Brede SPUK tot en met 2026.',
  beperking: 'Is het begrotingsjaar niet bekend, dan wordt een termijn niet beoordeeld.',
  *zoek(context) {
    const { jaar } = context.begroting;
    yield* zonderBestemming(context);
    for (const bestemming of bestemmingen(context)) {
      const { regeling, afrekening, mee, speling } = bestemming;
      const laatste = laatsteJaar(regeling);
      if (jaar === null && laatste !== null && regeling.regel.soort.startsWith('overhevelen') && mee.bedrag > 0)
        yield { soort: 'niet-beoordeeld', waar: afrekening.naam, waarom: 'het begrotingsjaar is niet bekend' };
      const teLaat = meeNaTermijn(bestemming, jaar);
      if (teLaat <= speling) continue;
      const { cel, verwacht } = grootsteCel(mee, teLaat);
      const termijn =
        laatste !== null && laatste <= jaar!
          ? `dit geld moest uiterlijk in ${laatste} worden besteed`
          : 'de tranche waar het van is, moest dit jaar of eerder worden besteed';
      yield {
        soort: 'bevinding',
        cel: plaatsVan(cel),
        cellen: mee.cellen.map(plaatsVan),
        melding: `${afrekening.naam}: ${toonGetal(teLaat)} gaat mee naar ${jaar! + 1}, maar ${termijn}. Boek het als terug te betalen aan ${regeling.verstrekker}, of leg een verlenging vast op het blad Sluitend.`,
        gevonden: cel.bedrag,
        verwacht,
        verschil: cel.bedrag - verwacht,
      };
    }
  },
  voorbeelden: {
    goed: [
      {
        titel: 'SPUK GALA mag tot en met 2026 worden besteed',
        bladen: {
          Regelingen: [
            ['Afrekening 2025'],
            [],
            ['Regeling', 'Baten', 'Lasten', 'Saldo', 'Terugbetaling', 'Overheveling'],
            ['SPUK IZA', 1700, 1320, 380, 380, null],
            ['SPUK GALA', 800, 750, 50, null, 50],
            ['Totaal', 2500, 2070, 430, 380, 50],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'Meenemen naar 2027 kan niet meer',
        bladen: {
          Regelingen: [
            ['Afrekening 2026'],
            [],
            ['Regeling', 'Baten', 'Lasten', 'Saldo', 'Terugbetaling', 'Overheveling'],
            ['SPUK IZA', 1700, 1320, 380, 380, null],
            ['SPUK GALA', 800, 750, 50, null, 50],
            ['Totaal', 2500, 2070, 430, 380, 50],
          ],
        },
        verwacht: 'Regelingen!F5',
      },
    ],
  },
};
