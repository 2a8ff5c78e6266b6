import { readFileSync } from 'node:fs';
import path from 'node:path';
import { controlerapport } from '../../src/bladen/controlerapport';
import type { Eigenblad } from '../../src/bladen/eigenblad';
import { leesControlerapport } from '../../src/bladen/leesControlerapport';
import { vrijgaveblad } from '../../src/bladen/vrijgaveblad';
import { openExcelwerkmap } from '../../src/excel/openExcelwerkmap';
import { leesWerkmap } from '../../src/host/leesWerkmap';
import type { Werkmap } from '../../src/host/werkmap';
import { rapporteer } from '../../src/review/rapporteer';
import { review } from '../../src/review/review';
import { maakWerkmap, startExcel } from '../host/startExcel';
import { herbereken } from './herbereken';

const excel = openExcelwerkmap();
const GEGEVENS = { datum: '2026-11-21', door: '1-2', werkmap: 'Begroting.xlsx', opmerking: '=bijna\n klaar' };

/** Names that a program could take for something else, or write its own way. */
const VREEMD = {
  'Jeugd  en  "gezin" &': [
    ['  Jeugd   2024 '],
    ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo'],
    ["'2024", 'SPUK IZA', 1000, 900.55, 99.45],
    ["'1-2", 'SPUK IZA', 500, 300, 250],
    ["'=Huur <b> & é €", 'SPUK IZA', 40, 30, 10],
    ['regel een\nregel twee', "'+5", 20, 10, 10],
    ['Totaal', '', '=SUM(C3:C6)', '=SUM(D3:D6)', '=C7-D7'],
  ],
};

async function metBladen(werkmap: Werkmap): Promise<Werkmap> {
  startExcel(werkmap);
  const schrijf = async (plan: Eigenblad) => excel.schrijfBlad(plan, await excel.bekijkBlad(plan));
  const gemaakt = review(await excel.lees());
  await schrijf(controlerapport(gemaakt, rapporteer(gemaakt, ''), GEGEVENS, null));
  const vrijgave = vrijgaveblad(gemaakt, GEGEVENS);
  if ('blad' in vrijgave) await schrijf(vrijgave.blad);
  return werkmap;
}

test('saved by another program, a release still holds and a report is still read', async () => {
  const voorbeeld = readFileSync(path.join(__dirname, '../../assets/voorbeelden/twentse-koers-2024.xlsx'));
  const werkmappen = [await metBladen(leesWerkmap(voorbeeld)), await metBladen(maakWerkmap(VREEMD))];
  for (const snapshot of herbereken(werkmappen)) {
    expect(review(snapshot).vrijgave).toMatchObject({ door: '1-2', gewijzigd: [], afrekening: [], geschonden: null });
    const rapport = leesControlerapport(snapshot);
    expect(rapport).toMatchObject({ datum: '2026-11-21', door: '1-2', onleesbaar: 0, afgekapt: false });
    expect(rapport!.regels).toHaveLength(review(snapshot).bevindingen.length);
  }
});
