import { regelingsleutel } from '../regelingen/zoekRegeling';
import type { Regeling } from '../regelingen/regeling';
import { lijktOp } from '../sheet/namen';
import type { Check } from './check';
import { regelingplaats } from './regelingplaats';

export const regelingOnbekend: Check = {
  id: 'regeling-onbekend',
  groep: 'regeling',
  titel: 'Van deze regeling is de regel niet bekend',
  ernst: 'let-op',
  waarom:
    'Zonder regel is niet te zeggen of geld dat over is teruggaat of mee mag. Zolang dat open is, is de werkmap niet klaar voor het bestuur.',
  bron: 'Ontwerpkeuze: een regel wordt ingevuld op grond van een beschikking, nooit geraden.',
  beperking: 'Eén melding per naam, hoe vaak die ook voorkomt.',
  *zoek({ herkenning, instellingen }) {
    for (const groep of herkenning.regelingen) {
      const { naam, regeling } = groep;
      if (regeling !== null && regeling.regel.soort !== 'onbekend') continue;
      const cel = regelingplaats(groep);
      const bedoeld = regeling === null ? gelijkend(naam, instellingen.instellingen.regelingen) : null;
      yield {
        soort: 'bevinding',
        cel,
        cellen: [cel],
        melding: `${naam}: ${
          regeling === null
            ? 'deze naam staat niet in de lijst van regelingen'
            : 'de regel voor geld dat over is, is niet ingevuld'
        }, dus blijft de bestemming open. ${
          bedoeld === null
            ? 'Vul de regel in op het blad Sluitend.'
            : `Is "${bedoeld}" bedoeld, verbeter dan de naam; vul anders de regel in op het blad Sluitend.`
        }`,
        gevonden: naam,
        ...(bedoeld === null ? {} : { verwacht: bedoeld }),
      };
    }
  },
  voorbeelden: {
    goed: [
      {
        titel: 'Een andere schrijfwijze van een bekende regeling',
        bladen: {
          Jeugd: [
            ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo'],
            ['Buurtcoach', 'Integraal Zorgakkoord', 1200, 900, 300],
            ['Schoolplein', 'GALA', 800, 750, 50],
            ['Totaal', null, 2000, 1650, 350],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'Een fonds dat niet in de lijst staat',
        bladen: {
          Jeugd: [
            ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo'],
            ['Buurtcoach', 'SPUK IZA', 1200, 900, 300],
            ['Schoolplein', 'Fonds Groene Wijk', 800, 750, 50],
            ['Totaal', null, 2000, 1650, 350],
          ],
        },
        verwacht: 'Jeugd!B3',
      },
    ],
  },
};

/** The one regeling of which a name differs by a slip of the pen. */
function gelijkend(naam: string, regelingen: readonly Regeling[]): string | null {
  const sleutel = regelingsleutel(naam);
  const passend = regelingen.filter((r) => [r.naam, ...r.aliassen].some((n) => lijktOp(sleutel, regelingsleutel(n))));
  return passend.length === 1 ? passend[0]!.naam : null;
}
