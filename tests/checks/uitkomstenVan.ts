import type { CheckId, Voorbeeld } from '../../src/checks/check';
import { rapporteer } from '../../src/review/rapporteer';
import { review } from '../../src/review/review';
import { leesInstellingenJson } from '../../src/sheet/leesInstellingen';
import { leesVoorbeeld } from '../voorbeeld/leesVoorbeeld';

/**
 * What a check says of a small workbook, a line for each: "Wonen!D4 D4,B4 50 − 0 = 50" (the cell to go to, every cell, found − expected =
 * difference; "·" where there is none) or "niet beoordeeld Wonen!A1:D4". With the settings of a file when given.
 */
export function uitkomstenVan(check: CheckId, bladen: Voorbeeld['bladen'], bestand?: object): string[] {
  const { bevindingen, nietBeoordeeld } = rapporteer(
    review(leesVoorbeeld({ bladen }), bestand && instellingenUit(bestand)),
    'test.xlsx',
  );
  const gevonden = bevindingen.flatMap(({ controle, cel, cellen, gevonden, verwacht, verschil }) => {
    if (controle !== check) return [];
    const blad = cel.slice(0, cel.indexOf('!') + 1);
    const bedragen = `${gevonden ?? '·'} − ${verwacht ?? '·'} = ${verschil ?? '·'}`;
    return [`${cel} ${cellen.map((adres) => adres.replace(blad, '')).join()} ${bedragen}`];
  });
  return [...gevonden, ...nietBeoordeeld.flatMap((n) => (n.controle === check ? [`niet beoordeeld ${n.waar}`] : []))];
}

function instellingenUit(bestand: object) {
  const gelezen = leesInstellingenJson(JSON.stringify(bestand));
  if ('waarom' in gelezen) throw new Error(gelezen.waarom);
  return { instellingen: gelezen.instellingen, ongeldig: [] };
}
