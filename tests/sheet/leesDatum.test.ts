import fc from 'fast-check';
import { isoDatum, leesDatum, leesEinddatum } from '../../src/sheet/leesDatum';
import type { Celwaarde } from '../../src/sheet/snapshot';

test.each<[Celwaarde, string]>([
  ['31-12-2026', '2026-12-31'],
  ['31-12-26', '2026-12-31'],
  ['1/2/2027', '2027-02-01'],
  ['1.2.2027', '2027-02-01'],
  ['29-02-2028', '2028-02-29'],
  ['2026-12-31', '2026-12-31'],
  ['31 december 2026', '2026-12-31'],
  ['1 mrt. 2026', '2026-03-01'],
  [46387, '2026-12-31'],
  [46387.75, '2026-12-31'],
  [36526, '2000-01-01'],
  [73050, '2099-12-31'],
])('leesDatum: %j is %s', (waarde, iso) => {
  expect(isoDatum(leesDatum(waarde)!)).toBe(iso);
});

test.each<[Celwaarde]>([
  ['29-02-2027'],
  ['31-04-2026'],
  ['12-31-2026'],
  ['31-12-207'],
  ['31-12/2026'],
  ['31 dec'],
  ['1 foo 2026'],
  ['1 de 2026'],
  [''],
  ['2026'],
  [2026],
  [36525],
  [73051],
  [-1],
  [NaN],
  [Infinity],
  [true],
  [null],
  [{ fout: '#REF!' }],
])('leesDatum: %j is geen datum', (waarde) => {
  expect(leesDatum(waarde)).toBeNull();
});

test('een Excel-datum is dezelfde dag als in de kalender', () => {
  fc.assert(
    fc.property(fc.integer({ min: 36_526, max: 73_050 }), (serie) => {
      const dag = new Date(Date.UTC(1899, 11, 30) + serie * 86_400_000);
      expect(isoDatum(leesDatum(serie)!)).toBe(dag.toISOString().slice(0, 10));
    }),
  );
});

test.each<[Celwaarde, number]>([
  [2026, 2026],
  ['2026', 2026],
  [' 2026 ', 2026],
  ['31-12-28', 2028],
  ['31-12-2027', 2027],
  ['4-2-2025', 2025],
  ['2026/2027', 2027],
  ['2024 – 2028', 2028],
  ['Febr. 2027', 2027],
  ['december 2027', 2027],
  ['12-2027', 2027],
  ['2027 (agenda nog te bepalen)', 2027],
  ['t/m 2027', 2027],
  ['eind 2028', 2028],
  [46387, 2026],
])('leesEinddatum: %j eindigt in %d', (waarde, jaar) => {
  expect(leesEinddatum(waarde)).toEqual({ soort: 'jaar', jaar });
});

test.each<[Celwaarde]>([['geen'], ['Geen einddatum'], ['n.v.t.'], ['nvt'], ['-'], ['–']])(
  'leesEinddatum: %j is geen einde',
  (waarde) => {
    expect(leesEinddatum(waarde)).toEqual({ soort: 'geen' });
  },
);

test.each<[Celwaarde, string]>([
  ['31-12-207', 'geen jaar of datum'],
  [3050, 'geen jaar of datum'],
  ['3050', 'geen jaar of datum'],
  [202626, 'geen jaar of datum'],
  ['202626', 'geen jaar of datum'],
  [20281, 'geen jaar of datum'],
  ['20281', 'geen jaar of datum'],
  ['20', 'geen jaar of datum'],
  [20, 'geen jaar of datum'],
  [2026.5, 'geen jaar of datum'],
  ['31-02-2027', 'geen jaar of datum'],
  ['13-2027', 'geen jaar of datum'],
  ['tot 2027', 'geen jaar of datum'],
  ['junk 2027', 'geen jaar of datum'],
  ['2024-3050', 'geen jaar of datum'],
  [true, 'geen jaar of datum'],
  ['2028-2024', 'eindigt voordat het begint'],
  ['ntb', 'nog niet tot wanneer'],
  ['Ntb', 'nog niet tot wanneer'],
  ['xx', 'nog niet tot wanneer'],
  ['?', 'nog niet tot wanneer'],
  ['', 'nog niet tot wanneer'],
  ['(later)', 'nog niet tot wanneer'],
])('leesEinddatum: %j wordt geweigerd', (waarde, waarom) => {
  expect(leesEinddatum(waarde)).toEqual({ soort: 'onleesbaar', waarom: expect.stringContaining(waarom) });
});
