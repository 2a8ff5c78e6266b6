import { bovenDrempel, STANDAARDDREMPEL } from '../../src/sheet/bovenDrempel';
import { drempelprofielen } from '../../src/sheet/drempelprofielen';

const drempel = (id: string) => drempelprofielen.find((profiel) => profiel.id === id)!.drempel;

test('het eerste is wat geldt als er niets is ingesteld', () => {
  expect(drempelprofielen[0]!.drempel).toEqual(STANDAARDDREMPEL);
});

test('elk heeft een eigen id, naam en drempel', () => {
  for (const veld of [
    drempelprofielen.map(({ id }) => id),
    drempelprofielen.map(({ naam }) => naam),
    drempelprofielen.map((profiel) => JSON.stringify(profiel.drempel)),
  ])
    expect(new Set(veld).size).toBe(drempelprofielen.length);
});

test.each<[string, number, number, boolean]>([
  ['standaard', 50_000, 10_000, true],
  ['standaard', 50_000, 9_999, false],
  ['standaard', 50_000, -1, true],
  ['vijf-procent', 200_000, 15_000, true],
  ['vijf-procent', 100_000, -14_999, false],
  ['vijf-procent', 400_000, 15_000, false],
  ['vijf-procent', 400_000, -20_000, true],
  ['vanaf-10000', 400_000, -9_999, false],
  ['vanaf-10000', 400_000, -10_000, true],
  ['vanaf-25000', 400_000, 25_000, true],
  ['elke-overschrijding-en-vanaf-25000', 400_000, 24_999, false],
  ['elke-overschrijding-en-vanaf-25000', 400_000, -1, true],
  ['vanaf-100000', 400_000, -99_999, false],
  ['vanaf-200000', 400_000, 200_000, true],
  ['rijk', 200_000_000, 3_000_000, true],
  ['rijk', 200_000_000, 2_999_999, false],
  ['rijk', 50_000_000, -1_500_000, true],
  ['rijk', 10_000_000, 999_999, false],
])('%s: begroting %i, saldo %i', (id, begroting, saldo, nodig) => {
  expect(bovenDrempel(begroting * 100, saldo * 100, drempel(id))).toBe(nodig);
});
