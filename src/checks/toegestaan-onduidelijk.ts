import type { Check } from './check';

export const toegestaanOnduidelijk: Check = {
  id: 'toegestaan-onduidelijk',
  groep: 'regeling',
  titel: 'Onduidelijk welke regeling een post mag gebruiken',
  ernst: 'let-op',
  waarom:
    'Het dekkingsadvies boekt een post alleen op een regeling die hem mag betalen. Is een naam niet te herkennen, dan blijft geld liggen dat misschien te gebruiken was.',
  bron: 'Ontwerpkeuze: wat een post mag gebruiken, vult een mens in; een naam wordt nooit geraden.',
  beperking:
    'Eén melding per naam, hoe vaak die ook voorkomt. Of de post aan de voorwaarden van de regeling voldoet, blijft aan u.',
  *zoek({ advies }) {
    for (const { plaatsen, waarom } of advies?.onduidelijk ?? []) {
      const [cel] = plaatsen;
      // A settings file has no cell; the advice itself says it too.
      if (cel !== undefined) yield { soort: 'bevinding', cel, cellen: plaatsen, melding: waarom };
    }
  },
  voorbeelden: {
    goed: [
      {
        titel: 'Bekende regelingen die ook in de werkmap staan',
        bladen: {
          Jeugd: [
            ['Project', 'Regeling', 'Mag ook op', 'Begroting', 'Realisatie', 'Saldo'],
            ['Buurtcoach', 'SPUK IZA', 'geen', 1200, 900, 300],
            ['Schoolplein', 'SPUK GALA', 'IZA, GALA', 800, 750, 50],
            ['Totaal', null, null, 2000, 1650, 350],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'Een naam die geen regeling is',
        bladen: {
          Jeugd: [
            ['Project', 'Regeling', 'Mag ook op', 'Begroting', 'Realisatie', 'Saldo'],
            ['Buurtcoach', 'SPUK IZA', null, 1200, 900, 300],
            ['Schoolplein', 'SPUK GALA', 'IZA; Fonds Groene Wijk', 800, 750, 50],
            ['Totaal', null, null, 2000, 1650, 350],
          ],
        },
        verwacht: 'Jeugd!C3',
      },
      {
        titel: 'Een post die niet meer zo heet',
        bladen: {
          Jeugd: [
            ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo'],
            ['Buurtcoach', 'SPUK IZA', 1200, 900, 300],
            ['Speelplein', 'SPUK GALA', 800, 750, 50],
            ['Totaal', null, 2000, 1650, 350],
          ],
          Sluitend: [
            ['Sluitend'],
            [],
            ['Toegestaan'],
            ['Tabel', 'Post', 'Regelingen'],
            ['Jeugd', 'Schoolplein', 'SPUK IZA'],
          ],
        },
        verwacht: 'Sluitend!A5',
      },
    ],
  },
};
