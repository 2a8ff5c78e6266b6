import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { leesXlsx } from '../../src/cli/leesXlsx';
import { leesWerkmap } from '../../src/excel/leesWerkmap';
import { Foutwaarde } from '../../src/host/cel';
import { Werkmap } from '../../src/host/werkmap';
import { review } from '../../src/review/review';
import type { Celwaarde, Snapshot } from '../../src/sheet/snapshot';
import { startExcel } from '../host/startExcel';

const MAP = path.join(__dirname, '../../assets/voorbeelden');
const BESTANDEN = readdirSync(MAP).filter((naam) => naam.endsWith('.xlsx'));

/** The workbook of a file, open in Excel. */
function open({ bladen, berekening }: Snapshot): Werkmap {
  const werkmap = new Werkmap();
  werkmap.rekenstand = berekening === 'handmatig' ? 'Manual' : 'Automatic';
  for (const { naam, verborgen, rijen, verborgenKolommen } of bladen) {
    const blad = werkmap.voegBladToe(naam);
    if (verborgen) werkmap.toon(blad, 'Hidden');
    for (const kolom of verborgenKolommen) blad.verborgenKolommen.add(kolom);
    for (const { nummer, verborgen: dicht, cellen } of rijen) {
      if (dicht) blad.verborgenRijen.add(nummer);
      for (const { kolom, waarde, formule = null, notatie = 'General' } of cellen) {
        blad.zet(nummer, kolom, { waarde: hostwaarde(waarde), formule, formaat: notatie });
      }
    }
  }
  return werkmap;
}

function hostwaarde(waarde: Celwaarde) {
  return typeof waarde === 'object' && waarde !== null ? new Foutwaarde(waarde.fout) : waarde;
}

test('there are workbooks to compare', () => {
  expect(BESTANDEN.length).toBeGreaterThan(1);
});

describe.each(BESTANDEN)('%s', (bestand) => {
  const uitBestand = leesXlsx(readFileSync(path.join(MAP, bestand)));

  test('is the same Snapshot from the file and from Excel', async () => {
    startExcel(open(uitBestand));
    expect(await leesWerkmap()).toEqual(uitBestand);
  });

  test('has the same findings', async () => {
    startExcel(open(uitBestand));
    const { bevindingen, nietBeoordeeld } = review(await leesWerkmap());
    const verwacht = review(uitBestand);
    const kern = (gevonden: typeof bevindingen) =>
      gevonden.map(({ check, bevinding }) => [check.id, bevinding.cel, bevinding.melding]);
    expect(kern(bevindingen)).toEqual(kern(verwacht.bevindingen));
    expect(nietBeoordeeld.length).toBe(verwacht.nietBeoordeeld.length);
  });
});
