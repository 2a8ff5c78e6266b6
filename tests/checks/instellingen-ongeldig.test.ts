import { uitkomstenVan } from './uitkomstenVan';

const CHECK = 'instellingen-ongeldig';

test('a year that is none, and a template that asks for something unknown', () => {
  const Sluitend = [
    ['Sluitend'],
    [],
    ['Instellingen'],
    ['Naam', 'Waarde'],
    ['Jaar', 'volgend jaar'],
    [],
    ['Sjablonen'],
    ['Id', 'Naam', 'Deel', 'Bij', 'Duur', 'Invloed', 'Tekst'],
    ['eigen-reden', 'Eigen reden', 'oorzaak', null, null, null, 'Door {zonneschijn} is er minder gedaan.'],
  ];
  expect(uitkomstenVan(CHECK, { Sluitend })).toEqual(['Sluitend!B5 B5 · − · = ·', 'Sluitend!A9 A9 · − · = ·']);
});

test('a template of a settings file has no cell to point at', () => {
  const sjablonen = [
    { id: 'eigen-reden', naam: 'Eigen reden', deel: 'oorzaak', tekst: 'Door {zonneschijn} is er minder.' },
  ];
  expect(
    uitkomstenVan(
      CHECK,
      {
        Wonen: [
          ['Project', 'Begroting'],
          ['Groendak', 20],
        ],
      },
      { sjablonen },
    ),
  ).toEqual([]);
});
