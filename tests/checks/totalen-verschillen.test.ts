import { bevindingenVan } from './bevindingenVan';

test('a line of exactly the difference is named', () => {
  const bladen = {
    Jeugd: [
      ['Project', 'Begroting', 'Realisatie', 'Saldo'],
      ['Buurtcoach', 1200, 900, 300],
      ['Schoolplein', 800, 750, 50],
      ['Totaal', 2000, 1650, 350],
    ],
    Overzicht: [
      ['Themalijn', 'Begroting', 'Realisatie', 'Saldo'],
      ['Jeugd', 2000, 1650, 350],
      ['Communicatie', 137, 0, 137],
      ['Totaal', 2137, 1650, 487],
    ],
    Regelingen: [
      ['Regeling', 'Baten', 'Lasten', 'Saldo'],
      ['SPUK IZA', 1200, 900, 300],
      ['SPUK GALA', 800, 750, 50],
      ['Totaal', 2000, 1650, 350],
    ],
  };
  const [bevinding] = bevindingenVan('totalen-verschillen', bladen);
  expect(bevinding).toMatchObject({ ernst: 'let-op', cel: 'Overzicht!B4', gevonden: 2137, verwacht: 2000 });
  expect(bevinding!.melding).toContain('(verschil 137). Dat is precies Communicatie (Overzicht!B3)');
});

const KOP = ['Themalijn', 'Begroting', 'Realisatie', 'Saldo'];
const POSTEN = [
  ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo'],
  ['Buurtcoach', 'SPUK IZA', 1210, 903, 307],
  ['Schoolplein', 'SPUK GALA', 811, 752, 59],
  ['Totaal', null, 2021, 1655, 366],
];
const PER_REGELING = (iza: number) => [
  ['Regeling', 'Baten', 'Lasten', 'Saldo'],
  ['SPUK IZA', iza, 903, iza - 903],
  ['SPUK GALA', 811, 752, 59],
  ['Totaal', 811 + iza, 1655, iza - 844],
];

test('a line of another amount explains nothing', () => {
  const [bevinding] = bevindingenVan('totalen-verschillen', {
    Jeugd: POSTEN,
    Overzicht: [KOP, ['Jeugd', 2021, 1655, 366], ['Communicatie', 171, 0, 171], ['Totaal', 2192, 1655, 537]],
    Regelingen: PER_REGELING(1270),
  });
  expect(bevinding!.melding).toContain('Geen regel verklaart dat verschil');
});

test('a total is no line that explains the difference', () => {
  const [bevinding] = bevindingenVan('totalen-verschillen', {
    Jeugd: POSTEN,
    Overzicht: [
      KOP,
      ['Jeugd', 2021, 1655, 366],
      ['Communicatie', 97, 0, 97],
      ['Druk', 40, 0, 40],
      ['Subtotaal algemeen', '=SUM(B3:B4)', 0, '=SUM(D3:D4)'],
      ['Totaal', '=B2+B5', 1655, '=D2+D5'],
    ],
    Regelingen: PER_REGELING(1210),
  });
  expect(bevinding!.melding).toContain('Geen regel verklaart dat verschil');
});
