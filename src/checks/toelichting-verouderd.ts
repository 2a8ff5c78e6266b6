import { plaatsVan } from '../begroting/plaats';
import { citaat } from '../toelichting/citaat';
import { cijfersVan, toonCijfers } from '../toelichting/cijfersVan';
import type { Bevinding, Check } from './check';
import type { Toelichtingpost } from '../toelichting/toelichtingstand';

/** The ledger after "Er is € 200 meer uitgegeven, door extra uren." was inserted, when 1.200 was spent. */
const INGEVOEGD: readonly (readonly string[])[] = [
  ['Sluitend'],
  [],
  ['Ingevoegd'],
  ['Id', 'Blad', 'Cel', 'Tabel', 'Post', 'Regeling', 'Afdruk tekst', 'Cijfers', 'Keuzes', 'Gereed'],
  ['t1', 'Wonen', 'E2', 'Wonen', 'Huurteam', '', '5c7b8c168274e636', '1000|1200|', '', ''],
];

export const toelichtingVerouderd: Check = {
  id: 'toelichting-verouderd',
  groep: 'toelichting',
  titel: 'Toelichting is gemaakt met andere cijfers',
  ernst: 'let-op',
  waarom:
    'Na het schrijven veranderen cijfers nog. Een tekst die niet meegaat, zegt in het verslag iets anders dan de tabel.',
  bron: 'Teksten worden vaak weken voor de laatste boekingen geschreven; dat geeft bedragen die nergens meer staan.',
  beperking:
    "Alleen teksten die met Sluitend zijn ingevoegd en sindsdien niet zijn aangepast. Wat zo'n tekst nu verkeerd zegt, wordt niet nog eens apart gemeld; dan is deze bevinding een fout.",
  *zoek({ toelichtingen }) {
    for (const toelichting of toelichtingen) if (toelichting.stand === 'verouderd') yield bevinding(toelichting);
  },
  voorbeelden: {
    goed: [
      {
        titel: 'De cijfers zijn nog die van de tekst',
        bladen: {
          Wonen: [
            ['Project', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'],
            ['Huurteam', 1000, 1200, -200, 'Er is € 200 meer uitgegeven, door extra uren.'],
            ['Wooncoach', 2000, 1900, 100, null],
            ['Totaal', 3000, 3100, -100, null],
          ],
          Sluitend: INGEVOEGD,
        },
      },
    ],
    fout: [
      {
        titel: 'Na het invoegen is er 50 bijgekomen',
        bladen: {
          Wonen: [
            ['Project', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'],
            ['Huurteam', 1000, 1250, -250, 'Er is € 200 meer uitgegeven, door extra uren.'],
            ['Wooncoach', 2000, 1900, 100, null],
            ['Totaal', 3000, 3150, -150, null],
          ],
          Sluitend: INGEVOEGD,
        },
        verwacht: 'Wonen!E2',
      },
    ],
  },
};

function bevinding({ rij, onderwerp, plaats, ingevoegd, strijdig }: Toelichtingpost): Bevinding {
  const [eerste] = strijdig;
  const gevolg =
    eerste === undefined ? 'Kijk na of de tekst nog klopt.' : `De tekst zegt nog "${citaat(eerste)}". ${eerste.uitleg}`;
  return {
    soort: 'bevinding',
    cel: plaats,
    cellen: [plaats, ...onderwerp.saldo!.cellen.map(plaatsVan)],
    melding: `${rij.label}: deze toelichting is gemaakt met andere cijfers dan er nu staan. ${gevolg} Ververs haar op het tabblad Toelichting, of pas de tekst zelf aan.`,
    gevonden: toonCijfers(ingevoegd!.cijfers),
    verwacht: toonCijfers(cijfersVan(onderwerp)),
    ...(eerste === undefined ? {} : { ernst: 'fout' }),
  };
}
