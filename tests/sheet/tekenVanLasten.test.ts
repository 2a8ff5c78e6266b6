import { bevindingenVan } from '../checks/bevindingenVan';

const KOP = ['Rekening', 'Begroting', 'Realisatie', 'Verschil'];
const RIJEN = [
  ['Baten', 140_000, 130_000, -10_000],
  ['Lasten', 90_000, 85_000, 5000],
  ['Saldo van baten en lasten', 50_000, 45_000, -5000],
];

function fouten(rijen: (string | number)[][]) {
  const bladen = { Resultaat: [KOP, ...rijen] };
  return ['saldo-klopt-niet', 'totaal-klopt-niet'].flatMap((id) => bevindingenVan(id, bladen));
}

test('less spent than budgeted is good in the row of the lasten', () => {
  expect(fouten(RIJEN)).toEqual([]);
});

test.each([
  ['the begroting', 1, 140_000, 90_000],
  ['the realisatie', 2, 58_000, 85_000],
])('also where %s of the only row of lasten is wrong: what the column adds up to says so', (_, kolom, fout, goed) => {
  const gevonden = fouten(RIJEN.with(1, RIJEN[1]!.with(kolom, fout)));
  expect(gevonden).toHaveLength(1);
  expect(gevonden[0]!.oorzaak).toMatchObject({ cel: `Resultaat!${'ABCD'[kolom]}3`, gevonden: fout, voorstel: goed });
});
