import { toonGetal } from '../begroting/bedrag';
import type { Vergelijking } from '../begroting/vergelijking';
import { bereikadres } from '../sheet/adres';
import { opsomming } from '../toelichting/opsomming';
import type { Check } from './check';
import { vergelijkingsbevindingen } from './vergelijkingsbevinding';

export const regelingSluitNietAan: Check = {
  id: 'regeling-sluit-niet-aan',
  groep: 'aansluiting',
  titel: 'Bedrag van een regeling is niet de som van haar posten',
  ernst: 'fout',
  waarom:
    'Wat terugbetaald of meegenomen wordt, volgt uit de tabel per regeling. Die moet dus precies zijn wat op de posten is geboekt.',
  bron: 'Twentse Koers: de lasten van elke uitkering sluiten op de euro aan op haar posten.',
  beperking:
    'Alleen als van elke post bekend is welke regeling betaalt. Ontbreekt precies de regeling van een post, dan meldt regeling-ontbreekt dat.',
  *zoek(context) {
    yield* vergelijkingsbevindingen('regeling-sluit-niet-aan', context, (v, gevonden, verwacht, verschil) => {
      if (v.resultaat === null) return nietVerdeeld(v, gevonden, verwacht, verschil);
      const { rij, kolom } = v.resultaat;
      const gedeeld = v.gedeeld?.posten ?? new Set();
      const posten = v.cellen.filter((c) => c.rij.tabel !== v.tabel && !gedeeld.has(c.rij)).length + gedeeld.size;
      const aandelen = gedeeld.size === 0 ? '' : `, waarvan ${gedeeld.size} voor een deel,`;
      return `${rij.label}: ${kolom.kop.toLowerCase()} is ${gevonden} in ${rij.tabel.naam}, maar de ${posten} posten van deze regeling${aandelen} tellen op tot ${verwacht} (verschil ${verschil}). Ga na of een bedrag of de regeling van een post niet klopt.`;
    });
    const { begroting, herkenning } = context;
    const perRegeling = begroting.tabellen.filter((t) => t.soort === 'regelingen');
    if (perRegeling.length === 0 && herkenning.regelingen.length > 0)
      yield { soort: 'niet-beoordeeld', waar: 'werkmap', waarom: 'geen tabel per regeling' };
    if (herkenning.regelingen.every((g) => g.gesloten)) return;
    for (const { blad, bereik } of perRegeling)
      yield {
        soort: 'niet-beoordeeld',
        waar: `${blad}!${bereikadres(bereik)}`,
        waarom: 'niet van elke post staat vast welke regeling betaalt',
      };
  },
  voorbeelden: {
    goed: [
      {
        titel: 'De lasten per regeling zijn de som van de posten',
        bladen: {
          Jeugd: [
            ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo'],
            ['Buurtcoach', 'SPUK IZA', 1200, 900, 300],
            ['Schoolplein', 'SPUK GALA', 800, 750, 50],
            ['Muziekles', 'SPUK IZA', 500, 420, 80],
            ['Totaal', null, 2500, 2070, 430],
          ],
          Regelingen: [
            ['Regeling', 'Baten', 'Lasten', 'Saldo'],
            ['SPUK IZA', 1700, 1320, 380],
            ['SPUK GALA', 800, 750, 50],
            ['Totaal', 2500, 2070, 430],
          ],
        },
      },
      {
        titel: 'Twee regelingen betalen samen een post',
        bladen: {
          Jeugd: [
            ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo'],
            ['Buurtcoach', 'SPUK IZA', 1200, 900, 300],
            ['Wijkteam', 'SPUK IZA 60% / SPUK GALA 40%', 1000, 850, 150],
            ['Schoolplein', 'SPUK GALA', 800, 750, 50],
            ['Totaal', null, 3000, 2500, 500],
          ],
          Regelingen: [
            ['Regeling', 'Baten', 'Lasten', 'Saldo'],
            ['SPUK IZA', 1800, 1410, 390],
            ['SPUK GALA', 1200, 1090, 110],
            ['Totaal', 3000, 2500, 500],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'De kolommen per regeling missen 40 van een post',
        bladen: {
          Jeugd: [
            ['Project', 'Begroting', 'Realisatie', 'Saldo', 'SPUK IZA', 'SPUK GALA'],
            ['Buurtcoach', 1200, 905, 295, 905, null],
            ['Wijkteam', 1000, 850, 150, 510, 300],
            ['Schoolplein', 800, 750, 50, null, 750],
          ],
        },
        verwacht: 'Jeugd!C3',
      },
      {
        titel: 'De lasten van één regeling missen een post van 420',
        bladen: {
          Jeugd: [
            ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo'],
            ['Buurtcoach', 'SPUK IZA', 1200, 900, 300],
            ['Schoolplein', 'SPUK GALA', 800, 750, 50],
            ['Muziekles', 'SPUK IZA', 500, 420, 80],
            ['Totaal', null, 2500, 2070, 430],
          ],
          Regelingen: [
            ['Regeling', 'Baten', 'Lasten', 'Saldo'],
            ['SPUK IZA', 1700, 900, 800],
            ['SPUK GALA', 800, 750, 50],
            ['Totaal', 2500, 1650, 850],
          ],
        },
        verwacht: 'Regelingen!C2',
      },
    ],
  },
};

/** The columns per regeling do not add up to the post. */
function nietVerdeeld(v: Vergelijking, gevonden: string, verwacht: string, verschil: string): string {
  const { rij, kolom } = v.cellen.at(-1)!;
  const perRegeling = v.cellen.slice(0, -1).map((c) => `${c.kolom.kop} ${toonGetal(c.bedrag)}`);
  return `${rij.label}: ${kolom.kop.toLowerCase()} is ${gevonden}, maar de bedragen per regeling (${opsomming(perRegeling)}) tellen op tot ${verwacht} (verschil ${verschil}). Ga na welk bedrag niet klopt.`;
}
