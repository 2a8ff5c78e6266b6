import { toonGetal } from '../begroting/bedrag';
import { akkoordstand } from '../regelingen/akkoordstand';
import type { Regeling } from '../regelingen/regeling';
import type { Check } from './check';
import { saldoplaats } from './regelingplaats';

const ONDERWEG = 'wat aan het eind van het jaar over is, staat nog niet vast';

export const akkoordOntbreekt: Check = {
  id: 'akkoord-ontbreekt',
  groep: 'regeling',
  titel: 'Akkoord om geld mee te nemen is niet vastgelegd',
  ernst: 'let-op',
  waarom: 'Dit geld mag alleen mee met akkoord van de verstrekker. Zonder bewijs kan het alsnog worden teruggevorderd.',
  bron: 'Twentse Koers 2024: geld van de provincie gaat mee volgens een afspraak; de accountant vraagt naar de brief.',
  beperking: 'Of het document klopt, wordt niet beoordeeld: alleen dat het op het blad Sluitend staat.',
  *zoek({ herkenning, afrekeningen, prognose }) {
    const perNaam = new Map(afrekeningen.map((a) => [a.naam, a]));
    for (const groep of herkenning.regelingen) {
      const { regeling } = groep;
      if (regeling?.regel.soort !== 'overhevelen-mits-akkoord' || akkoordstand(regeling) === 'vastgelegd') continue;
      if (prognose?.onderweg.has(groep)) {
        yield { soort: 'niet-beoordeeld', waar: groep.naam, waarom: ONDERWEG };
        continue;
      }
      const over = perNaam.get(groep.naam)?.nogTeBesluiten ?? 0;
      if (over === 0) continue;
      const cel = saldoplaats(groep);
      yield {
        soort: 'bevinding',
        cel,
        cellen: [cel],
        melding: `${groep.naam}: ${toonGetal(over)} is over en mag alleen mee met akkoord van ${regeling.verstrekker}. ${stand(regeling)}, dus blijft dit bedrag nog te besluiten. Vul brief en datum in op het blad Sluitend, of betaal het terug.`,
        gevonden: over,
      };
    }
  },
  voorbeelden: {
    goed: [
      {
        titel: 'Alles is besteed, dus een akkoord is niet nodig',
        bladen: {
          Regelingen: [
            ['Afrekening 2024'],
            [],
            ['Regeling', 'Baten', 'Lasten', 'Saldo', 'Terugbetaling', 'Overheveling'],
            ['SPUK IZA', 1700, 1320, 380, 380, null],
            ['Provincie Overijssel', 800, 800, 0, null, null],
            ['Totaal', 2500, 2120, 380, 380, null],
          ],
        },
      },
      {
        titel: 'Het akkoord staat op het blad Sluitend',
        bladen: {
          Regelingen: [
            ['Afrekening 2024'],
            [],
            ['Regeling', 'Baten', 'Lasten', 'Saldo', 'Terugbetaling', 'Overheveling'],
            ['SPUK IZA', 1700, 1320, 380, 380, null],
            ['Provincie Overijssel', 800, 750, 50, null, 50],
            ['Totaal', 2500, 2070, 430, 380, 50],
          ],
          Sluitend: [
            ['Sluitend'],
            [],
            ['Regelingen'],
            ['Regeling', 'Akkoord (document)', 'Akkoord datum'],
            ['Provincie Overijssel', 'Brief over meenemen', '2024-11-05'],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'Geld van de provincie gaat mee zonder akkoord',
        bladen: {
          Regelingen: [
            ['Afrekening 2024'],
            [],
            ['Regeling', 'Baten', 'Lasten', 'Saldo', 'Terugbetaling', 'Overheveling'],
            ['SPUK IZA', 1700, 1320, 380, 380, null],
            ['Provincie Overijssel', 800, 750, 50, null, 50],
            ['Totaal', 2500, 2070, 430, 380, 50],
          ],
        },
        verwacht: 'Regelingen!D5',
      },
      {
        titel: 'Het akkoord is pas toegezegd',
        bladen: {
          Regelingen: [
            ['Afrekening 2024'],
            [],
            ['Regeling', 'Baten', 'Lasten', 'Saldo', 'Terugbetaling', 'Overheveling'],
            ['SPUK IZA', 1700, 1320, 380, 380, null],
            ['Provincie Overijssel', 800, 750, 50, null, 50],
            ['Totaal', 2500, 2070, 430, 380, 50],
          ],
          Sluitend: [
            ['Sluitend'],
            [],
            ['Regelingen'],
            ['Regeling', 'Akkoord (document)', 'Akkoord datum', 'Akkoord status'],
            ['Provincie Overijssel', 'E-mail over meenemen', '2024-11-05', 'toegezegd'],
          ],
        },
        verwacht: 'Regelingen!D5',
      },
    ],
  },
};

/** What there is of the akkoord: "Dat akkoord is toegezegd (brief), maar niet vastgelegd". */
function stand(regeling: Regeling): string {
  const status = akkoordstand(regeling);
  return status === 'ontbreekt'
    ? 'Dat akkoord is niet vastgelegd'
    : `Dat akkoord is ${status} (${regeling.akkoord!.document}), maar niet vastgelegd`;
}
