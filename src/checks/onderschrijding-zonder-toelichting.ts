import type { Check } from './check';
import type { Toelichtingpost } from '../toelichting/toelichtingstand';
import { toonInTabel, zonderToelichting } from './zonderToelichting';

export const onderschrijdingZonderToelichting: Check = {
  id: 'onderschrijding-zonder-toelichting',
  groep: 'toelichting',
  titel: 'Geld over zonder toelichting',
  ernst: 'let-op',
  waarom:
    'Geld dat over is, gaat vaak terug. De verstrekker en de raad willen weten waarom het niet is uitgegeven en of het later nog nodig is.',
  bron: 'Twentse Koers 2024: bijna elke onderschrijding boven € 10.000 heeft een uitleg; één niet.',
  beperking:
    'De drempel staat op het blad Sluitend. Alleen posten met lasten in een tabel met realisatie; totalen, baten en prognoses niet. Spreken de cijfers van een post elkaar tegen, dan eerst de cijfers.',
  zoek: (context) =>
    zonderToelichting(context, ({ saldo }) => saldo > 0, {
      meld: (toelichting) => (isNietGebruikt(toelichting) ? nietGebruikt(toelichting) : nietUitgegeven(toelichting)),
      posten: 'met geld dat over is',
    }),
  voorbeelden: {
    goed: [
      {
        titel: 'Onder de drempel hoeft er niets te staan',
        bladen: {
          Wonen: [
            ['Project', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'],
            ['Huurteam', 90000, 60000, 30000, 'Later in het jaar gestart.'],
            ['Wooncoach', 40000, 31000, 9000, null],
            ['Totaal', 130000, 91000, 39000, null],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'Een derde van het budget is over en niemand zegt waarom',
        bladen: {
          Wonen: [
            ['Project', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'],
            ['Huurteam', 90000, 60000, 30000, null],
            ['Wooncoach', 40000, 31000, 9000, 'Minder uren nodig.'],
            ['Totaal', 130000, 91000, 39000, null],
          ],
        },
        verwacht: 'Wonen!E2',
      },
      {
        titel: 'Een budget is helemaal niet gebruikt',
        bladen: {
          Wonen: [
            ['Project', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'],
            ['Huurteam', 90000, 90000, 0, null],
            ['Onvoorzien', 25000, 0, 25000, null],
            ['Totaal', 115000, 90000, 25000, null],
          ],
        },
        verwacht: 'Wonen!E3',
      },
    ],
  },
};

function isNietGebruikt({ onderwerp: { realisatie } }: Toelichtingpost): boolean {
  return realisatie!.bedrag === 0;
}

function nietGebruikt({ rij, onderwerp: { begroting } }: Toelichtingpost): string {
  return `${rij.label}: het budget van ${toonInTabel(rij, begroting!.bedrag)} is niet gebruikt, zonder toelichting. Schrijf op waarom er niets is uitgegeven en of het geld later alsnog nodig is.`;
}

function nietUitgegeven({ rij, saldo, onderwerp: { begroting } }: Toelichtingpost): string {
  return `${rij.label}: van het budget van ${toonInTabel(rij, begroting!.bedrag)} is ${toonInTabel(rij, saldo)} niet uitgegeven, zonder toelichting. Schrijf op waardoor dat komt en of het geld later alsnog nodig is.`;
}
