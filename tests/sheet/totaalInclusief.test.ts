import { bevindingenVan } from '../checks/bevindingenVan';

const KOP = ['Themalijn', 'Begroting', 'Realisatie', 'Saldo'];

function overzicht(extra: string, totaal: string, bedrag: number): (string | number | null)[][] {
  return [
    KOP,
    ['Zorg', 1000, 900, 100],
    ['Wonen', 800, 700, 100],
    ['Totaal', 1800, 1600, 200],
    [extra, 300, null, null],
    [totaal, bedrag, null, null],
  ];
}

test.each(['Totaal inclusief reserve', 'Totaal incl. reserve', 'Totaal inclusief de reserve'])(
  '"%s" adds the row of that name to the total before it, however far off it is',
  (totaal) => {
    expect(bevindingenVan('totaal-klopt-niet', { Overzicht: overzicht('Reserve', totaal, 2100) })).toEqual([]);
    const [fout] = bevindingenVan('totaal-klopt-niet', { Overzicht: overzicht('Reserve', totaal, 74_310) });
    expect(fout).toMatchObject({ cel: 'Overzicht!B6', gevonden: 74_310, verwacht: 2100 });
  },
);

test('a total that includes a row is not that row alone, also when it has its amount', () => {
  const [fout] = bevindingenVan('totaal-klopt-niet', {
    Overzicht: overzicht('Reserve', 'Totaal inclusief reserve', 300),
  });
  expect(fout).toMatchObject({ cel: 'Overzicht!B6', gevonden: 300, verwacht: 2100 });
});

test('a total that includes a row above it is not the row below it, also when it has its amount', () => {
  const bladen = {
    Overzicht: [
      ...overzicht('Vrijval', 'Totaal inclusief vrijval', 650),
      ['Reserve', 650],
      ['Totaal inclusief reserve', 2750],
    ],
  };
  const [fout] = bevindingenVan('totaal-klopt-niet', bladen);
  expect(fout).toMatchObject({ cel: 'Overzicht!B6', gevonden: 650, verwacht: 2100 });
});

test('without a total before it, a total that includes a row may be that row alone', () => {
  const bladen = { Overzicht: [KOP, ['Reserve', 300, 200, 100], ['Totaal inclusief reserve', 300, 200, 100]] };
  expect(bevindingenVan('totaal-klopt-niet', bladen)).toEqual([]);
});

test('of a total that includes something that no row names, nothing is claimed', () => {
  const bladen = { Overzicht: overzicht('Subsidie', 'Totaal inclusief reserve', 74_310) };
  expect(bevindingenVan('totaal-klopt-niet', bladen)).toEqual([]);
});
