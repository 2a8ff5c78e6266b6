import type { Plaats } from '../begroting/plaats';
import { externeVerwijzing } from '../sheet/leesFormule';
import type { Blad } from '../sheet/snapshot';
import type { Check } from './check';
import { noemCellen } from './noemCellen';

export const externeKoppeling: Check = {
  id: 'externe-koppeling',
  groep: 'werkmap',
  titel: 'Formule verwijst naar een andere werkmap',
  ernst: 'let-op',
  waarom:
    'Het bedrag komt uit een bestand dat collega’s misschien niet hebben. Zij zien dan een oude waarde of een foutmelding.',
  bron: 'Werkmappen die uit vorige jaren zijn overgenomen, met koppelingen naar het oude bestand.',
  beperking: 'Sluitend opent de andere werkmap niet en kan dus niet zeggen of de waarde nog klopt.',
  *zoek({ snapshot }) {
    for (const blad of snapshot.bladen) {
      const plaatsen = externeCellen(blad);
      const [eerste] = plaatsen;
      if (eerste === undefined) continue;
      yield {
        soort: 'bevinding',
        cel: eerste,
        cellen: plaatsen,
        melding: `${plaatsen.length === 1 ? '1 formule haalt' : `${plaatsen.length} formules halen`} op blad ${blad.naam} (${noemCellen(plaatsen)}) bedragen uit een andere werkmap. Zet de waarden vast of neem het blad in deze werkmap op, zodat ieder hetzelfde ziet.`,
      };
    }
  },
  voorbeelden: {
    goed: [
      {
        titel: 'Een verwijzing naar een ander blad van dezelfde werkmap',
        bladen: {
          Veiligheid: [
            ['Post', 'Begroting', 'Realisatie', 'Saldo'],
            ['Cameratoezicht', 600, 550, 50],
            ['Buurtwacht', 400, 430, -30],
            ['Totaal', 1000, 980, 20],
          ],
          Overzicht: [
            ['Onderdeel', 'Begroting', 'Realisatie', 'Saldo'],
            ['Veiligheid', '=Veiligheid!B4', '=Veiligheid!C4', '=Veiligheid!D4'],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'Een kengetal uit het bestand van vorig jaar',
        bladen: {
          Veiligheid: [
            ['Post', 'Begroting', 'Realisatie', 'Saldo'],
            ['Cameratoezicht', 600, 550, 50],
            ['Buurtwacht', 400, 430, -30],
            ['Totaal', 1000, 980, 20],
            [],
            [null, null, null, null, null, '=[Vorig jaar.xlsx]Blad1!B2'],
          ],
        },
        verwacht: 'Veiligheid!F6',
      },
    ],
  },
};

function externeCellen({ naam, rijen }: Blad): Plaats[] {
  const plaatsen: Plaats[] = [];
  for (const { nummer, cellen } of rijen) {
    for (let k = 0; k < cellen.length; k++) {
      const { kolom, formule } = cellen[k]!;
      if (formule !== undefined && externeVerwijzing(formule)) plaatsen.push({ blad: naam, rij: nummer, kolom });
    }
  }
  return plaatsen;
}
