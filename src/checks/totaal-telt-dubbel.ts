import type { Check } from './check';
import { dekkingsbevindingen } from './dekkingsbevinding';

export const totaalTeltDubbel: Check = {
  id: 'totaal-telt-dubbel',
  groep: 'rekenkundig',
  titel: 'Formule van het totaal telt een rij te veel',
  ernst: 'let-op',
  waarom:
    'De uitkomst klopt nog omdat die rij nul is. Komt er een bedrag, dan telt het dubbel en lijkt er te veel begroot of besteed.',
  bron: 'Een som over een bereik waarin ook een subtotaal of een "waarvan"-regel staat.',
  beperking:
    'Alleen formules die Sluitend kan lezen: optellen, aftrekken, SOM, SUBTOTAAL en SOM.ALS. Klopt het totaal al niet, dan staat dit daar als oorzaak.',
  *zoek(context) {
    yield* dekkingsbevindingen(
      'rij-dubbel',
      context,
      (totaal, formulesTellen, rijen) =>
        `${totaal}: ${formulesTellen} ${rijen} dubbel of ten onrechte mee. De uitkomst klopt nu nog, maar niet meer zodra daar een bedrag bijkomt. Haal de rij uit de formule.`,
    );
  },
  voorbeelden: {
    goed: [
      {
        titel: 'SUBTOTAAL slaat andere subtotalen over',
        bladen: {
          Natuur: [
            ['Post', 'Begroting', 'Realisatie'],
            ['Heide', 400, 360],
            ['Bos', 250, 270],
            ['Subtotaal terreinen', '=SUBTOTAL(9,B2:B3)', '=SUBTOTAL(9,C2:C3)'],
            ['Beken', 300, 280],
            ['Vennen', 100, 90],
            ['Subtotaal water', '=SUBTOTAL(9,B5:B6)', '=SUBTOTAL(9,C5:C6)'],
            ['Totaal', '=SUBTOTAL(9,B2:B7)', '=SUBTOTAL(9,C2:C7)'],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'Een post wordt nog eens bij de som opgeteld',
        bladen: {
          Natuur: [
            ['Post', 'Begroting', 'Realisatie'],
            ['Heide', 400, 360],
            ['Bos', 250, 270],
            ['Beken', 300, 0],
            ['Totaal', '=SUM(B2:B4)', '=SUM(C2:C4)+C4'],
          ],
        },
        verwacht: 'Natuur!C5',
      },
    ],
  },
};
