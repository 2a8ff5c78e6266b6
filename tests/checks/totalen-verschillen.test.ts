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
