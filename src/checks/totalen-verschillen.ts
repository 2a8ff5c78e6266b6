import { toonGetal } from '../begroting/bedrag';
import type { Bedragcel, Tabel } from '../begroting/begroting';
import { plaatsVan } from '../begroting/plaats';
import { residu } from '../begroting/vergelijking';
import { celadres } from '../sheet/adres';
import type { Check } from './check';
import { vergelijkingsbevindingen } from './vergelijkingsbevinding';

export const totalenVerschillen: Check = {
  id: 'totalen-verschillen',
  groep: 'aansluiting',
  titel: 'Twee totalen van hetzelfde verschillen',
  ernst: 'let-op',
  waarom:
    'Ontvangen en begrote baten mogen verschillen, maar dan hoort er een regel te staan die zegt waardoor. Anders vraagt de accountant ernaar.',
  bron: 'Twentse Koers 2024: het totaal van de baten per regeling is hoger dan dat in het totaaloverzicht, zonder verklarende regel.',
  beperking:
    'Het totaal per regeling wordt vergeleken met het totaal in het totaaloverzicht dat er het dichtst bij ligt. Alleen als elke regeling die een post betaalt in de tabel per regeling staat, en de totalen minder dan een kwart schelen; anders gaan zij niet over hetzelfde geld.',
  *zoek(context) {
    yield* vergelijkingsbevindingen('totalen-verschillen', context, (v, gevonden, verwacht) => {
      const ander = v.cellen.at(-1)!;
      const gelijk = regelMet(Math.abs(residu(v)), [v.cellen[0]!.rij.tabel, ander.rij.tabel], v.speling);
      const uitleg =
        gelijk === null
          ? 'Geen regel verklaart dat verschil; voeg een regel toe die zegt waar het vandaan komt.'
          : `Dat is precies ${gelijk.rij.label || 'het bedrag'} (${adres(gelijk)}); ga na of dit bedrag in een van de twee totalen ontbreekt.`;
      return `Het totaal van de baten per regeling is ${verwacht}, maar ${ander.rij.label} in ${ander.rij.tabel.naam} is ${gevonden} (verschil ${toonGetal(Math.abs(residu(v)))}). ${uitleg}`;
    });
  },
  voorbeelden: {
    goed: [
      {
        titel: 'Een eigen regel verklaart wat er meer is ontvangen',
        bladen: {
          Jeugd: [
            ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo'],
            ['Buurtcoach', 'SPUK IZA', 1200, 900, 300],
            ['Schoolplein', 'SPUK GALA', 800, 750, 50],
            ['Totaal', null, 2000, 1650, 350],
          ],
          Overzicht: [
            ['Themalijn', 'Begroting', 'Realisatie', 'Saldo'],
            ['Jeugd', 2000, 1650, 350],
            ['Niet begroot, wel ontvangen', 130, 0, 130],
            ['Totaal', 2130, 1650, 480],
          ],
          Regelingen: [
            ['Regeling', 'Baten', 'Lasten', 'Saldo'],
            ['SPUK IZA', 1330, 900, 430],
            ['SPUK GALA', 800, 750, 50],
            ['Totaal', 2130, 1650, 480],
          ],
        },
      },
      {
        titel: 'De tabel per regeling gaat niet over alle geld',
        bladen: {
          Jeugd: [
            ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo'],
            ['Buurtcoach', 'SPUK IZA', 1200, 900, 300],
            ['Schoolplein', 'Eigen middelen', 800, 750, 50],
            ['Totaal', null, 2000, 1650, 350],
          ],
          Overzicht: [
            ['Themalijn', 'Begroting', 'Realisatie', 'Saldo'],
            ['Jeugd', 2000, 1650, 350],
            ['Totaal', 2000, 1650, 350],
          ],
          Regelingen: [
            ['Regeling', 'Baten', 'Lasten', 'Saldo'],
            ['SPUK IZA', 1200, 900, 300],
            ['SPUK GALA', 600, 0, 600],
            ['Totaal', 1800, 900, 900],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'Per regeling is 130 meer ontvangen dan het overzicht laat zien',
        bladen: {
          Jeugd: [
            ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo'],
            ['Buurtcoach', 'SPUK IZA', 1200, 900, 300],
            ['Schoolplein', 'SPUK GALA', 800, 750, 50],
            ['Totaal', null, 2000, 1650, 350],
          ],
          Overzicht: [
            ['Themalijn', 'Begroting', 'Realisatie', 'Saldo'],
            ['Jeugd', 2000, 1650, 350],
            ['Totaal', 2000, 1650, 350],
          ],
          Regelingen: [
            ['Regeling', 'Baten', 'Lasten', 'Saldo'],
            ['SPUK IZA', 1330, 900, 430],
            ['SPUK GALA', 800, 750, 50],
            ['Totaal', 2130, 1650, 480],
          ],
        },
        verwacht: 'Overzicht!B3',
      },
    ],
  },
};

/** The first amount of a post that is exactly the difference, in cents of the smallest unit of the tables. */
function regelMet(verschil: number, tabellen: readonly Tabel[], speling: number): Bedragcel | null {
  const klein = Math.min(...tabellen.map((t) => t.eenheid));
  for (const { rijen, eenheid } of tabellen) {
    for (const rij of rijen) {
      if (rij.soort !== 'post') continue;
      const cel = rij.bedragen.find(
        (c) => c.bedrag !== 0 && Math.abs((Math.abs(c.bedrag) * eenheid) / klein - verschil) <= speling,
      );
      if (cel) return cel;
    }
  }
  return null;
}

function adres(cel: Bedragcel): string {
  const { blad, rij, kolom } = plaatsVan(cel);
  return celadres(blad, rij, kolom);
}
