import type { Check } from './check';
import { vergelijkingsbevindingen } from './vergelijkingsbevinding';

export const themalijnSluitNietAan: Check = {
  id: 'themalijn-sluit-niet-aan',
  groep: 'aansluiting',
  titel: 'Regel in het overzicht is niet het totaal van de themalijn',
  ernst: 'fout',
  waarom:
    'Het totaaloverzicht is wat het bestuur vaststelt. Noemt het een ander bedrag dan de tabel van de themalijn, dan is een van de twee niet bijgewerkt.',
  bron: 'Twentse Koers: zes tabellen per themalijn en een totaaloverzicht dat met de hand wordt overgenomen.',
  beperking:
    'De regel en de tabel worden op naam gekoppeld. Past een naam bij meer dan één blad, dan vraagt Sluitend welk blad telt.',
  *zoek(context) {
    yield* vergelijkingsbevindingen('themalijn-sluit-niet-aan', context, (v, gevonden, verwacht, verschil) => {
      const { rij, kolom } = v.resultaat!;
      const bron = v.cellen[0]!.rij.tabel;
      return `${rij.label}: ${kolom.kop.toLowerCase()} is ${gevonden} in ${rij.tabel.naam}, maar de tabel ${bron.naam} komt uit op ${verwacht} (verschil ${verschil}). Ga na welke tabel niet is bijgewerkt.`;
    });
    const { tabellen } = context.begroting;
    const losse = tabellen.filter((t) => t.soort === 'realisatie');
    if (losse.length > 1 && !tabellen.some((t) => t.soort === 'totaaloverzicht'))
      yield { soort: 'niet-beoordeeld', waar: 'werkmap', waarom: 'geen totaaloverzicht dat de tabellen herhaalt' };
  },
  voorbeelden: {
    goed: [
      {
        titel: 'Elke regel van het overzicht is het totaal van een blad',
        bladen: {
          Jeugd: [
            ['Project', 'Begroting', 'Realisatie', 'Saldo'],
            ['Buurtcoach', 1200, 900, 300],
            ['Schoolplein', 800, 850, -50],
            ['Totaal', 2000, 1750, 250],
          ],
          Wonen: [
            ['Project', 'Begroting', 'Realisatie', 'Saldo'],
            ['Advies', 4000, 3600, 400],
            ['Huur', 1500, 900, 600],
            ['Totaal', 5500, 4500, 1000],
          ],
          Overzicht: [
            ['Themalijn', 'Begroting', 'Realisatie', 'Saldo'],
            ['Jeugd', 2000, 1750, 250],
            ['Wonen', 5500, 4500, 1000],
            ['Totaal', 7500, 6250, 1250],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'De regel Wonen is niet bijgewerkt',
        bladen: {
          Jeugd: [
            ['Project', 'Begroting', 'Realisatie', 'Saldo'],
            ['Buurtcoach', 1200, 900, 300],
            ['Schoolplein', 800, 850, -50],
            ['Totaal', 2000, 1750, 250],
          ],
          Wonen: [
            ['Project', 'Begroting', 'Realisatie', 'Saldo'],
            ['Advies', 4000, 3600, 400],
            ['Huur', 1500, 900, 600],
            ['Totaal', 5500, 4500, 1000],
          ],
          Overzicht: [
            ['Themalijn', 'Begroting', 'Realisatie', 'Saldo'],
            ['Jeugd', 2000, 1750, 250],
            ['Wonen', 5500, 4150, 1350],
            ['Totaal', 7500, 5900, 1600],
          ],
        },
        verwacht: 'Overzicht!C3',
      },
    ],
  },
};
