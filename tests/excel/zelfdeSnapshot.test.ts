import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { leesXlsx } from '../../src/cli/leesXlsx';
import { leesWerkmap } from '../../src/excel/leesWerkmap';
import { leesWerkmap as openWerkmap } from '../../src/host/leesWerkmap';
import { review } from '../../src/review/review';
import { startExcel } from '../host/startExcel';

const WERKMAPPEN = ['assets/voorbeelden', 'tests/sheets/gepubliceerd'].flatMap((map) =>
  readdirSync(path.join(__dirname, '../..', map))
    .filter((naam) => naam.endsWith('.xlsx'))
    .map((naam) => path.join(map, naam)),
);

test('there are workbooks to compare', () => {
  expect(WERKMAPPEN.length).toBeGreaterThan(1);
});

describe.each(WERKMAPPEN)('%s', (bestand) => {
  const bytes = readFileSync(path.join(__dirname, '../..', bestand));
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
