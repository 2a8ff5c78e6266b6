import { review } from '../../src/review/review';
import { rapporteer } from '../../src/review/rapporteer';
import { echteWerkmap, leesVoorbeeld } from './echteWerkmap';
import { bedragen, naarSnapshot } from './werkmap';
import { gebroken } from './zaai';

describe.each([false, true])('the real workbook that closes, with formulas: %s', (metFormules) => {
  const werkmap = echteWerkmap(metFormules);

  test('every relation of the report holds', () => {
    expect(werkmap.relaties.length).toBeGreaterThan(100);
    expect(gebroken(werkmap)).toEqual([]);
  });

  test('nothing is reported', () => {
    expect(rapporteer(review(naarSnapshot(werkmap)), 'test.xlsx').bevindingen).toEqual([]);
  });
});

test('without formulas it is the example, cell by cell', () => {
  const cellen = (snapshot: ReturnType<typeof naarSnapshot>) =>
    snapshot.bladen.map(({ naam, rijen }) => [
      naam,
      rijen.map((r) => r.cellen.map((c) => [r.nummer, c.kolom, c.waarde])),
    ]);
  expect(cellen(naarSnapshot(echteWerkmap(false)))).toEqual(cellen(leesVoorbeeld('twentse-koers-2024-sluitend.xlsx')));
});

test('with formulas, saldi and totals are computed', () => {
  const formules = bedragen(echteWerkmap(true)).filter((c) => c.formule);
  expect(formules.length).toBeGreaterThan(80);
  expect(formules.every((c) => c.formule!.delen.every((d) => d.cellen.length > 0))).toBe(true);
});
