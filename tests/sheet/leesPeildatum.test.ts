import { leesDatumIn, leesPeildatum } from '../../src/sheet/leesPeildatum';

describe('tot wanneer is besteed', () => {
  test.each<[readonly string[], string | null]>([
    [['Besteed t/m 30 juni 2024'], '2024-06-30'],
    [['Saldo per 1-7-2024'], '2024-07-01'],
    [['Besteed t/m 30-6', 'Saldo per 1-7-2024'], '2024-06-30'],
    [["Besteed t/m 30-6-'24".replace("'", '')], '2024-06-30'],
    [['Besteed tot en met februari'], '2024-02-29'],
    [['Realisatie t/m Q3 2024'], '2024-09-30'],
    [['Realisatie 2e kwartaal'], '2024-06-30'],
    [['Tussentijdse rapportage eerste halfjaar 2024'], '2024-06-30'],
    [['Actuals to June 30, 2024'], '2024-06-30'],
    [['Spent to 30 June 2024'], '2024-06-30'],
    [['Peildatum: 2024-08-31'], '2024-08-31'],
    [['Besteed t/m 30 juni', 'Besteed t/m 31 juli'], null],
    [['Besteed t/m 31-12-2023'], null],
    [['Stand per 31 december 2024'], null],
    [['Stand per 1 januari 2024'], null],
    [['Besteed t/m 31-6-2024'], null],
    [['Realisatie 2024', 'Saldo'], null],
  ])('%j: %s', (teksten, dag) => {
    expect(leesPeildatum(teksten, 2024)).toBe(dag);
  });

  test('zonder begrotingsjaar telt alleen een dag met een jaar', () => {
    expect(leesPeildatum(['Besteed t/m 30 juni'], null)).toBeNull();
    expect(leesPeildatum(['Besteed t/m 30 juni 2025'], null)).toBe('2025-06-30');
  });
});

test.each<[string, string | null]>([
  ['1e wijziging (raad 12-3-2024)', '2024-03-12'],
  ['Wijziging juli 2024', '2024-07'],
  ["Wijziging juli '24", '2024-07'],
  ['Raadsbesluit 12 maart 2024', '2024-03-12'],
  ['Wijzigingen maart 2024 en juli 2024', null],
  ['Begrotingswijziging 2024', null],
  ['2e wijziging', null],
])('de datum in "%s": %s', (tekst, datum) => {
  expect(leesDatumIn(tekst, 2024)).toBe(datum);
});
