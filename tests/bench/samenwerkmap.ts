import { readFileSync } from 'node:fs';
import path from 'node:path';
import { leesWerkmap } from '../../src/host/leesWerkmap';
import { Werkmap } from '../../src/host/werkmap';
import { genereer } from './genereer';
import { naarSnapshot } from './werkmap';

const VOORBEELDEN = ['twentse-koers-2024', 'twentse-koers-2024-formules', 'twentse-koers-2024-sluitend'];

/** One of the example workbooks, or of each four numbers the last a generated one. */
export function werkmapVoor(nummer: number): Werkmap {
  if (nummer % 4 !== 3) {
    const bestand = path.join(__dirname, `../../assets/voorbeelden/${VOORBEELDEN[nummer % 4]!}.xlsx`);
    return leesWerkmap(readFileSync(bestand));
  }
  const { bladen } = naarSnapshot(genereer(nummer, { formules: nummer % 8 === 3 }));
  const werkmap = new Werkmap();
  for (const { naam, rijen } of bladen) {
    const blad = werkmap.voegBladToe(naam);
    for (const { nummer: rij, cellen } of rijen)
      for (const { kolom, waarde, formule, notatie } of cellen) {
        if (typeof waarde === 'object' && waarde !== null) continue;
        blad.zet(rij, kolom, { waarde, formule: formule ?? null, formaat: notatie ?? 'General' });
      }
  }
  werkmap.bereken();
  return werkmap;
}
