import { speling } from '../begroting/afronding';
import { toonGetal } from '../begroting/bedrag';
import type { Rij } from '../begroting/begroting';
import type { Prognose } from '../jaareinde/maakPrognose';
import { afrekenen } from '../regelingen/afrekenen';
import type { Regelinggroep } from '../sheet/herkenning';
import { rijenVan } from '../sheet/postdeel';
import type { Bevinding, Check } from './check';
import { saldoplaats } from './regelingplaats';

const ONLEESBAAR = 'een bedrag van deze regeling is niet te lezen; wat terug of mee gaat, is daarom niet uitgerekend';

const NIET_VERDEELD =
  'van een post die meer regelingen betalen is niet bekend hoeveel van de begroting en van de realisatie bij elke regeling hoort; met percentages, of met een tabel per regeling, is dat er wel';

export const regelingOverbesteed: Check = {
  id: 'regeling-overbesteed',
  groep: 'regeling',
  titel: 'Van een regeling is meer uitgegeven dan er was',
  ernst: 'let-op',
  waarom:
    'Geld van een andere regeling mag een tekort niet dekken. Er is dus ander geld nodig, en een besluit daarover.',
  bron: 'Twentse Koers 2024: een overschrijding op de ene uitkering is weggestreept tegen een overschot op een andere.',
  beperking:
    'Gaat over de regeling als geheel. Welke andere posten van dezelfde regeling een overschrijding op één post konden betalen, is hier niet bekend.',
  *zoek({ herkenning, afrekeningen, prognose }) {
    const perNaam = new Map(afrekeningen.map((a) => [a.naam, a]));
    for (const groep of herkenning.regelingen) {
      const verwacht = prognose?.onderweg.has(groep) ? prognose : null;
      if (verwacht?.invoer.some((invoer) => invoer.groep === groep)) {
        yield* verwachtTekort(groep, verwacht);
        continue;
      }
      const totNu = verwacht?.totNu.find((invoer) => invoer.groep === groep);
      const afrekening = totNu === undefined ? perNaam.get(groep.naam) : afrekenen(totNu);
      const rijen = groep.regels.length > 0 ? groep.regels : rijenVan(groep);
      if (afrekening === undefined && rijen.some(isOnleesbaar)) {
        yield { soort: 'niet-beoordeeld', waar: groep.naam, waarom: ONLEESBAAR };
      } else if (afrekening === undefined && groep.regels.length === 0 && groep.delen.length > 0) {
        yield { soort: 'niet-beoordeeld', waar: groep.naam, waarom: NIET_VERDEELD };
      }
      if (afrekening === undefined) continue;
      const stap = rijen.reduce((grootste, r) => Math.max(grootste, r.tabel.stap), 0);
      const { baten, lasten, tekort } = afrekening;
      if (tekort <= speling(2 * rijen.length, stap)) continue;
      const cel = saldoplaats(groep);
      yield {
        soort: 'bevinding',
        cel,
        cellen: [cel],
        melding: `${groep.naam}: de lasten (${toonGetal(lasten)}) zijn ${toonGetal(tekort)} hoger dan de baten (${toonGetal(baten)}). Geld van een andere regeling mag dit niet dekken; wijs andere dekking aan, of boek lasten over die bij een andere regeling horen.`,
        gevonden: lasten,
        verwacht: baten,
        verschil: tekort,
      };
    }
  },
  voorbeelden: {
    goed: [
      {
        titel: 'Een overschrijding op één post past binnen de regeling',
        bladen: {
          Jeugd: [
            ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo'],
            ['Buurtcoach', 'SPUK IZA', 1200, 1250, -50],
            ['Schoolplein', 'SPUK IZA', 800, 650, 150],
            ['Totaal', null, 2000, 1900, 100],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'SPUK GALA geeft 150 meer uit dan zij heeft',
        bladen: {
          Regelingen: [
            ['Afrekening 2024'],
            [],
            ['Regeling', 'Baten', 'Lasten', 'Saldo'],
            ['SPUK IZA', 1700, 1320, 380],
            ['SPUK GALA', 800, 950, -150],
            ['Totaal', 2500, 2270, 230],
          ],
        },
        verwacht: 'Regelingen!D5',
      },
      {
        titel: 'Halverwege het jaar is te zien dat SPUK GALA tekortkomt',
        bladen: {
          Jeugd: [
            ['Tussenstand 2024'],
            [],
            ['Project', 'Regeling', 'Begroting', 'Besteed t/m juni', 'Verwachte uitgave', 'Verwacht eindsaldo'],
            ['Buurtcoach', 'SPUK GALA', 1200, 700, 650, -150],
            ['Schoolplein', 'SPUK GALA', 800, 450, 400, -50],
            ['Totaal', null, 2000, 1150, 1050, -200],
          ],
        },
        verwacht: 'Jeugd!B4',
      },
    ],
  },
};

/** While the year is not over: what is expected at its end. */
function* verwachtTekort(groep: Regelinggroep, { invoer, regelingen }: Prognose): Iterable<Bevinding> {
  const nummer = invoer.findIndex((i) => i.groep === groep);
  const { baten, lasten, tekort } = regelingen[nummer]!;
  const rijen = [...groep.prognoseregels, ...groep.prognoseposten, ...groep.prognosedelen.map(({ rij }) => rij)];
  const stap = rijen.reduce((grootste, { tabel }) => Math.max(grootste, tabel.stap * tabel.eenheid), 0);
  if (tekort <= speling(3 * rijen.length, stap / invoer[nummer]!.eenheid)) return;
  const cel = saldoplaats(groep);
  yield {
    soort: 'bevinding',
    cel,
    cellen: [cel],
    melding: `${groep.naam}: naar verwachting zijn de lasten aan het eind van het jaar (${toonGetal(lasten)}) ${toonGetal(tekort)} hoger dan de baten (${toonGetal(baten)}). Geld van een andere regeling mag dit niet dekken; stuur bij, of wijs andere dekking aan.`,
    gevonden: lasten,
    verwacht: baten,
    verschil: tekort,
  };
}

function isOnleesbaar({ bedragen }: Rij): boolean {
  return bedragen.some(({ status }) => status === 'onleesbaar');
}
