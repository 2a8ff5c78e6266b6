import { bevindingenVan } from './bevindingenVan';
import { uitkomsten } from './uitkomsten';

const KOP = ['Post', 'Begroting', 'Realisatie', 'Saldo'];

test.each([
  ['#REF!', '#VERW!', 'de formule verwijst naar een cel of blad dat er niet meer is'],
  ['#DIV/0!', '#DEEL/0!', 'de formule deelt door nul of door een lege cel'],
  ['#N/A', '#N/B', 'wat de formule zoekt, is er niet'],
  ['#VALUE!', '#WAARDE!', 'de formule rekent met tekst'],
  ['#NAME?', '#NAAM?', 'de formule gebruikt een naam of functie die Excel niet kent'],
  ['#NUM!', '#GETAL!', 'de uitkomst kan niet worden berekend of is te groot'],
  ['#NULL!', '#LEEG!', 'de formule zoekt een overlap van bereiken die elkaar niet raken'],
])('%s is named as a Dutch Excel does, and explained', (fout, naam, betekenis) => {
  const [bevinding, ...meer] = bevindingenVan('formulefout', { Podium: [KOP, ['Orkest', 710, 655, fout]] });
  expect(bevinding).toMatchObject({
    cel: 'Podium!D2',
    cellen: ['Podium!D2'],
    gevonden: naam,
    melding: `${naam} staat in D2 op blad Podium: ${betekenis}. Wat daarvan afhangt, is niet beoordeeld. Herstel de formule.`,
  });
  expect(meer).toEqual([]);
});

test('the same error in more cells of a sheet is one finding; another error or sheet is another', () => {
  const bladen = {
    Podium: [KOP, ['Orkest', 710, '#REF!', '#REF!'], ['Toneel', 510, '#N/A', 5], ['Koor', '#REF!', 240, '#REF!']],
    Zaal: [KOP, ['Licht', 310, 290, '#REF!']],
  };
  expect(uitkomsten('formulefout', { titel: 'fouten', bladen })).toEqual([
    'fout Podium!C2 met Podium!D2 Podium!B4 Podium!D4 #VERW! → ?',
    'fout Podium!C3 #N/B → ?',
    'fout Zaal!D2 #VERW! → ?',
  ]);
  expect(bevindingenVan('formulefout', bladen)[0]?.melding).toMatch(
    /^#VERW! staat in 4 cellen, C2, D2, B4 en nog 1 op blad Podium: .* Herstel eerst de eerste cel; de andere volgen daar vaak uit\.$/,
  );
});
