import type { Check } from './check';
import { vergelijkingsbevindingen } from './vergelijkingsbevinding';

export const totaalKloptNiet: Check = {
  id: 'totaal-klopt-niet',
  groep: 'rekenkundig',
  titel: 'Totaal is niet de som van de rijen',
  ernst: 'fout',
  waarom:
    'Een bestuurder leest vooral de totalen. Een totaal dat niet klopt, zet elk besluit dat erop rust op losse schroeven.',
  bron: 'Natellen van kolommen; afrondingen van gedrukte hele euro’s zijn geen fout.',
  beperking:
    'Een regel die zich totaal noemt maar uit geen enkele reeks rijen volgt, wordt niet beoordeeld en zo gemeld.',
  *zoek(context) {
    yield* vergelijkingsbevindingen(
      'totaal-klopt-niet',
      context,
      (v, gevonden, verwacht, verschil) =>
        `${v.resultaat!.rij.label || 'Totaal'} (${v.resultaat!.kolom.kop.toLowerCase()}) is ${gevonden}, maar de rijen tellen op tot ${verwacht} (verschil ${verschil}).`,
    );
    for (const tabel of context.begroting.tabellen) {
      if (tabel.rijen.length < 3 || tabel.rijen.some((r) => r.soort === 'totaal')) continue;
      if (tabel.soort === 'overig') continue;
      yield { soort: 'niet-beoordeeld', waar: `${tabel.blad} (${tabel.naam})`, waarom: 'geen regel met een totaal' };
    }
  },
  voorbeelden: {
    goed: [
      {
        titel: 'Het totaal is de som van de posten',
        bladen: {
          Wonen: [
            ['Post', 'Begroting', 'Realisatie', 'Saldo'],
            ['Advies', 4000, 3600, 400],
            ['Onderzoek', 2500, 2700, -200],
            ['Totaal', 6500, 6300, 200],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'Het totaal van de realisatie mist 900',
        bladen: {
          Wonen: [
            ['Post', 'Begroting', 'Realisatie'],
            ['Advies', 4000, 3600],
            ['Onderzoek', 2500, 2700],
            ['Huur', 1500, 900],
            ['Totaal', 8000, 6300],
          ],
        },
        verwacht: 'Wonen!C5',
      },
    ],
  },
};
