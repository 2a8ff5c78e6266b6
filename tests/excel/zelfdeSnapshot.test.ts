import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { leesXlsx } from '../../src/cli/leesXlsx';
import { leesWerkmap } from '../../src/excel/leesWerkmap';
import { leesWerkmap as openWerkmap } from '../../src/host/leesWerkmap';
import { review } from '../../src/review/review';
import { startExcel } from '../host/startExcel';

const MAP = path.join(__dirname, '../../assets/voorbeelden');
const BESTANDEN = readdirSync(MAP).filter((naam) => naam.endsWith('.xlsx'));

test('there are workbooks to compare', () => {
  expect(BESTANDEN.length).toBeGreaterThan(1);
});

describe.each(BESTANDEN)('%s', (bestand) => {
  const bytes = readFileSync(path.join(MAP, bestand));
  const uitBestand = leesXlsx(bytes);

  test('is the same Snapshot from the file and from Excel', async () => {
    startExcel(openWerkmap(bytes));
    expect(await leesWerkmap()).toEqual(uitBestand);
  });

  test('has the same findings', async () => {
    startExcel(openWerkmap(bytes));
    const { bevindingen, nietBeoordeeld } = review(await leesWerkmap());
    const verwacht = review(uitBestand);
    const kern = (gevonden: typeof bevindingen) =>
      gevonden.map(({ check, bevinding }) => [check.id, bevinding.cel, bevinding.melding]);
    expect(kern(bevindingen)).toEqual(kern(verwacht.bevindingen));
    expect(nietBeoordeeld.length).toBe(verwacht.nietBeoordeeld.length);
  });
});
