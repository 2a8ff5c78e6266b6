import type { Check } from './check';
import { dekkingsbevindingen } from './dekkingsbevinding';

export const totaalMistRij: Check = {
  id: 'totaal-mist-rij',
  groep: 'rekenkundig',
  titel: 'Formule van het totaal mist een rij',
  ernst: 'let-op',
  waarom: 'De uitkomst klopt nog, maar zodra er in die rij een bedrag komt, is het totaal te laag en ziet niemand het.',
  bron: 'Een rij die onder de laatste post is ingevoegd, valt buiten het bereik van de som.',
  beperking:
    'Alleen formules die Sluitend kan lezen: optellen, aftrekken, SOM, SUBTOTAAL en SOM.ALS. Klopt het totaal al niet, dan staat dit daar als oorzaak.',
  *zoek(context) {
    yield* dekkingsbevindingen(
      'rij-ontbreekt',
      context,
      (totaal, formulesTellen, rijen) =>
        `${totaal}: ${formulesTellen} ${rijen} niet mee. De uitkomst klopt nu nog, maar niet meer zodra daar een bedrag bijkomt. Neem de rij op in de formule.`,
    );
  },
  voorbeelden: {
    goed: [
      {
        titel: 'Het totaal telt subtotalen op in plaats van rijen',
        bladen: {
          Wonen: [
            ['Post', 'Begroting', 'Realisatie'],
            ['Advies', 400, 360],
            ['Loket', 250, 270],
            ['Subtotaal bewoners', '=SUM(B2:B3)', '=SUM(C2:C3)'],
            ['Onderzoek', 300, 280],
            ['Dossiers', 100, 0],
            ['Subtotaal bureau', '=SUM(B5:B6)', '=SUM(C5:C6)'],
            ['Totaal', '=B4+B7', '=C4+C7'],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'De laatste post valt buiten de som en is nog nul',
        bladen: {
          Wonen: [
            ['Post', 'Begroting', 'Realisatie'],
            ['Advies', 400, 360],
            ['Onderzoek', 250, 270],
            ['Huur', 300, 310],
            ['Nieuwe post', 100, 0],
            ['Totaal', '=SUM(B2:B5)', '=SUM(C2:C4)'],
          ],
        },
        verwacht: 'Wonen!C6',
      },
    ],
  },
};
