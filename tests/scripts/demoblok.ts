import { readFileSync } from 'node:fs';
import path from 'node:path';
import { leesXlsx } from '../../src/cli/leesXlsx';
import { tekstrapport } from '../../src/cli/tekstrapport';
import { rapporteer } from '../../src/review/rapporteer';
import { review } from '../../src/review/review';

const DEMO = path.join(__dirname, '../../assets/voorbeelden/twentse-koers-2024.xlsx');
const BLOK = /(<!-- demo -->\n+```text\n)[^]*?(```)/;

/** The README with what the demo says about its workbook: the findings and the table of regelingen. */
export function metDemoblok(readme: string): string {
  const rapport = tekstrapport(rapporteer(review(leesXlsx(readFileSync(DEMO))), 'demo'), { kleur: false });
  const delen = rapport.split('\n\n');
  const tot = delen.findIndex((deel) => deel.startsWith('Regelingen ('));
  const blok = delen
    .slice(0, tot + 1)
    .join('\n\n')
    .replace(/^.*\n/, '');
  return readme.replace(BLOK, (_, begin: string, einde: string) => `${begin}${blok}\n${einde}`);
}
