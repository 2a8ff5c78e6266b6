import { toonGetal, type Bedrag } from '../begroting/bedrag';
import { plaatsVan } from '../begroting/plaats';
import {
  bestemmingen,
  grootsteCel,
  meeNaTermijn,
  zonderBestemming,
  type Bestemming,
  type Bestemmingsdeel,
} from './bestemming';
import type { Bevinding, Check } from './check';

const ONDERWEG =
  'het jaar is nog niet voorbij: wat terug of mee gaat, is nog niet af te rekenen; wat te verwachten is, staat bij de prognose';

export const bestemmingVolgtRegelNiet: Check = {
  id: 'bestemming-volgt-regel-niet',
  groep: 'regeling',
  titel: 'Geld gaat een andere kant op dan de regel van de regeling',
  ernst: 'fout',
  waarom:
    'Geld meenemen dat terug moet, leidt tot terugvordering; geld terugbetalen dat mee mag, is verlies voor de projecten.',
  bron: 'Twentse Koers 2024: een deel van het geld dat volgens de tekst terugging mocht mee, en omgekeerd.',
  beperking:
    'Alleen als terugbetaling en overheveling samen het saldo zijn. Ontbreekt alleen een akkoord of is alleen de termijn voorbij, dan melden akkoord-ontbreekt en bestedingstermijn-voorbij dat. Reservering en vrijval gelden als behouden.',
  *zoek(context) {
    const { jaar } = context.begroting;
    for (const bestemming of bestemmingen(context)) {
      const { afrekening, speling } = bestemming;
      if (!isTeBeoordelen(bestemming)) continue;
      const { terug, mee } = bestemming;
      const meeTeVeel = mee.bedrag - magMee(bestemming);
      const terugTeVeel = terug.bedrag - afrekening.terugbetaling;
      if (meeTeVeel > speling && meeNaTermijn(bestemming, jaar) === 0)
        yield bevinding(bestemming, mee, 'gaat mee naar een volgend jaar', meeTeVeel);
      else if (terugTeVeel > speling) yield bevinding(bestemming, terug, 'gaat terug', terugTeVeel);
    }
    yield* zonderBestemming(context);
    for (const { naam } of context.prognose?.onderweg ?? [])
      yield { soort: 'niet-beoordeeld', waar: naam, waarom: ONDERWEG };
  },
  voorbeelden: {
    goed: [
      {
        titel: 'Wat terug moet gaat terug, wat mee mag gaat mee',
        bladen: {
          Regelingen: [
            ['Afrekening 2024'],
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
        titel: 'Geld van SPUK IZA gaat mee naar 2025',
        bladen: {
          Regelingen: [
            ['Afrekening 2024'],
            [],
            ['Regeling', 'Baten', 'Lasten', 'Saldo', 'Terugbetaling', 'Overheveling'],
            ['SPUK IZA', 1700, 1320, 380, null, 380],
            ['SPUK GALA', 800, 750, 50, null, 50],
            ['Totaal', 2500, 2070, 430, null, 430],
          ],
        },
        verwacht: 'Regelingen!F4',
      },
      {
        titel: 'Geld van SPUK GALA gaat terug, maar mag nog mee',
        bladen: {
          Regelingen: [
            ['Afrekening 2024'],
            [],
            ['Regeling', 'Baten', 'Lasten', 'Saldo', 'Terugbetaling', 'Overheveling'],
            ['SPUK IZA', 1700, 1320, 380, 380, null],
            ['SPUK GALA', 800, 750, 50, 50, null],
            ['Totaal', 2500, 2070, 430, 430, null],
          ],
        },
        verwacht: 'Regelingen!E5',
      },
    ],
  },
};

/** The rule decides on all that is left, and the tables divide exactly that. */
function isTeBeoordelen({ afrekening, terug, mee, elders, speling }: Bestemming): boolean {
  if (afrekening.saldo <= 0 || afrekening.nogTeBesluiten > 0) return false;
  const verdeeld = terug.bedrag + mee.bedrag + elders.bedrag;
  const volledig = terug.cellen.length > 0 && mee.cellen.length > 0;
  return verdeeld - afrekening.saldo <= speling && (!volledig || afrekening.saldo - verdeeld <= speling);
}

/** Money of a reserve stays, and of free money a council may decide so. */
function magMee({ afrekening }: Bestemming): Bedrag {
  return afrekening.overheveling + afrekening.reservering + afrekening.resultaat;
}

function bevinding({ afrekening }: Bestemming, deel: Bestemmingsdeel, richting: string, teveel: Bedrag): Bevinding {
  const { cel, verwacht } = grootsteCel(deel, teveel);
  // The last reason decided; the reservation about the rule comes after it.
  const reden = afrekening.redenen.filter((r) => !r.startsWith('Let op: ')).at(-1)!;
  return {
    soort: 'bevinding',
    cel: plaatsVan(cel),
    cellen: deel.cellen.map(plaatsVan),
    melding: `${afrekening.naam}: ${toonGetal(teveel)} ${richting}, maar dat is niet wat de regel zegt. ${reden} Verbeter de bestemming, of pas op het blad Sluitend de regel aan met de beschikking als bron.`,
    gevonden: cel.bedrag,
    verwacht,
    verschil: cel.bedrag - verwacht,
  };
}
