import type { Check } from './check';
import { toonInTabel, zonderToelichting } from './zonderToelichting';

export const overschrijdingZonderToelichting: Check = {
  id: 'overschrijding-zonder-toelichting',
  groep: 'toelichting',
  titel: 'Overschrijding zonder toelichting',
  ernst: 'let-op',
  waarom:
    'Wie meer uitgeeft dan begroot, moet uitleggen waardoor dat komt en waaruit het wordt betaald. Zonder uitleg vraagt de raad of de accountant ernaar.',
  bron: 'Twentse Koers 2024: bij twee posten met een overschrijding staat geen uitleg. Gemeenten leggen in hun financiële verordening vast vanaf welk bedrag zij die willen.',
  beperking:
    'De drempel staat op het blad Sluitend. Alleen posten met lasten in een tabel met realisatie; totalen, baten en prognoses niet. Spreken de cijfers van een post elkaar tegen, dan eerst de cijfers.',
  zoek: (context) =>
    zonderToelichting(context, ({ saldo }) => saldo < 0, {
      meld: ({ rij, saldo, onderwerp: { begroting, realisatie } }) =>
        `${rij.label}: ${toonInTabel(rij, -saldo)} meer uitgegeven dan begroot (${toonInTabel(rij, realisatie!.bedrag)} in plaats van ${toonInTabel(rij, begroting!.bedrag)}), zonder toelichting. Schrijf op waardoor dat komt en waaruit het wordt gedekt.`,
      posten: 'met een overschrijding',
    }),
  voorbeelden: {
    goed: [
      {
        titel: 'De overschrijding is uitgelegd',
        bladen: {
          Wonen: [
            ['Project', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'],
            ['Huurteam', 1000, 1200, -200, 'Meer inzet dan gepland.'],
            ['Wooncoach', 2000, 1900, 100, null],
            ['Totaal', 3000, 3100, -100, null],
          ],
        },
      },
      {
        titel: 'Zonder kolom Toelichting is er niets te beoordelen',
        bladen: {
          Wonen: [
            ['Project', 'Begroting', 'Realisatie', 'Saldo'],
            ['Huurteam', 1000, 1200, -200],
            ['Wooncoach', 2000, 1900, 100],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'Bij één van de overschrijdingen staat niets',
        bladen: {
          Wonen: [
            ['Project', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'],
            ['Huurteam', 1000, 1200, -200, 'Meer inzet dan gepland.'],
            ['Wooncoach', 2000, 2050, -50, null],
            ['Totaal', 3000, 3250, -250, null],
          ],
        },
        verwacht: 'Wonen!E3',
      },
    ],
  },
};
