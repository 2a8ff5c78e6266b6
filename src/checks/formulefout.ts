import type { Plaats } from '../begroting/plaats';
import type { Blad } from '../sheet/snapshot';
import type { Check } from './check';
import { noemCellen } from './noemCellen';

/** As a Dutch Excel shows the error, and what it says. */
const FOUTEN: ReadonlyMap<string, { readonly naam: string; readonly betekenis: string }> = new Map(
  Object.entries({
    '#REF!': { naam: '#VERW!', betekenis: 'de formule verwijst naar een cel of blad dat er niet meer is' },
    '#DIV/0!': { naam: '#DEEL/0!', betekenis: 'de formule deelt door nul of door een lege cel' },
    '#N/A': { naam: '#N/B', betekenis: 'wat de formule zoekt, is er niet' },
    '#VALUE!': { naam: '#WAARDE!', betekenis: 'de formule rekent met tekst' },
    '#NAME?': { naam: '#NAAM?', betekenis: 'de formule gebruikt een naam of functie die Excel niet kent' },
    '#NUM!': { naam: '#GETAL!', betekenis: 'de uitkomst kan niet worden berekend of is te groot' },
    '#NULL!': { naam: '#LEEG!', betekenis: 'de formule zoekt een overlap van bereiken die elkaar niet raken' },
  }),
);

export const formulefout: Check = {
  id: 'formulefout',
  groep: 'cijfers',
  titel: 'Formule geeft een foutwaarde',
  ernst: 'fout',
  waarom:
    'Elke formule die zo’n cel gebruikt, toont zelf ook een fout. Waar een bedrag hoort te staan, staat er nu geen.',
  bron: 'Verwijderde rijen en bladen laten #VERW! achter, ook in formules op andere bladen.',
  beperking: 'Relaties met een foutwaarde worden niet nagerekend: welk bedrag er hoort, is niet te zien.',
  *zoek({ snapshot }) {
    for (const blad of snapshot.bladen) {
      for (const [fout, plaatsen] of foutenOp(blad)) {
        const { naam, betekenis } = FOUTEN.get(fout) ?? { naam: fout, betekenis: 'de formule heeft geen uitkomst' };
        const een = plaatsen.length === 1;
        const waar = een ? 'staat in' : `staat in ${plaatsen.length} cellen,`;
        const doe = een ? 'Herstel de formule' : 'Herstel eerst de eerste cel; de andere volgen daar vaak uit';
        yield {
          soort: 'bevinding',
          cel: plaatsen[0]!,
          cellen: plaatsen,
          melding: `${naam} ${waar} ${noemCellen(plaatsen)} op blad ${blad.naam}: ${betekenis}. Wat daarvan afhangt, is niet beoordeeld. ${doe}.`,
          gevonden: naam,
        };
      }
    }
  },
  voorbeelden: {
    goed: [
      {
        titel: 'Alle formules hebben een uitkomst',
        bladen: {
          Cultuur: [
            ['Post', 'Begroting', 'Realisatie', 'Saldo'],
            ['Orkest', 700, 650, '=B2-C2'],
            ['Toneel', 500, 520, '=B3-C3'],
            ['Totaal', '=SUM(B2:B3)', '=SUM(C2:C3)', '=SUM(D2:D3)'],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'De cel waarnaar de formule verwees is verwijderd',
        bladen: {
          Cultuur: [
            ['Post', 'Begroting', 'Realisatie', 'Saldo'],
            ['Orkest', 700, 650, '#REF!'],
            ['Toneel', 500, 520, -20],
            ['Koor', 300, 240, 60],
            ['Totaal', 1500, 1410, '#REF!'],
          ],
        },
        verwacht: 'Cultuur!D2',
      },
      {
        titel: 'Een foutwaarde naast de tabel',
        bladen: {
          Cultuur: [
            ['Post', 'Begroting', 'Realisatie', 'Saldo'],
            ['Orkest', 700, 650, 50],
            ['Toneel', 500, 520, -20],
            ['Totaal', 1200, 1170, 30],
            [],
            ['Per inwoner', '#DIV/0!'],
          ],
        },
        verwacht: 'Cultuur!B6',
      },
    ],
  },
};

/** The error values on a sheet, in or outside a table, per kind; row by row. */
function foutenOp(blad: Blad): Map<string, Plaats[]> {
  const perFout = new Map<string, Plaats[]>();
  for (const { nummer, cellen } of blad.rijen) {
    for (let k = 0; k < cellen.length; k++) {
      const { kolom, waarde } = cellen[k]!;
      if (typeof waarde !== 'object' || waarde === null) continue;
      const plaats = { blad: blad.naam, rij: nummer, kolom };
      const plaatsen = perFout.get(waarde.fout);
      if (plaatsen) plaatsen.push(plaats);
      else perFout.set(waarde.fout, [plaats]);
    }
  }
  return perFout;
}
