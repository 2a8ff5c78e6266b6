import type { Voorbeeld } from '../../src/checks/check';
import { bevindingenVan } from './bevindingenVan';
import { uitkomstenVan } from './uitkomstenVan';

const CHECK = 'regeling-onbekend';
const KOP = ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo'];
const GEWOON = ['Dakisolatie', 'SPUK Sport', 95, 91, 4];
const REGELS = [['Sluitend'], [], ['Regelingen'], ['Regeling', 'Aliassen', 'Regel']];

test.each<[string, Voorbeeld['bladen'], string[]]>([
  [
    'one finding for each name, at its largest post',
    {
      Wonen: [KOP, GEWOON, ['Groendak', 'Duurzaamheidspot', 20, 18, 2], ['Zonneboiler', 'Duurzaamheidspot', 44, 41, 3]],
      Zorg: [KOP, ['Valpreventie', 'duurzaamheidspot', 30, 22, 8], ['Beweeguur', 'Stadslening', 11, 9, 2]],
    },
    ['Wonen!B4 B4 Duurzaamheidspot − · = ·', 'Zorg!B3 B3 Stadslening − · = ·'],
  ],
  [
    'its line in the table per regeling',
    {
      Regelingen: [
        ['Regeling', 'Baten', 'Lasten', 'Saldo'],
        ['SPUK Sport', 95, 91, 4],
        ['Duurzaamheidspot', 64, 59, 5],
      ],
    },
    ['Regelingen!A3 A3 Duurzaamheidspot − · = ·'],
  ],
  [
    'a slip of the pen in a name that is known',
    { Wonen: [KOP, GEWOON, ['Groendak', 'Egalisatiereserv', 20, 18, 2]] },
    ['Wonen!B3 B3 Egalisatiereserv − Egalisatiereserve = ·'],
  ],
  [
    'a slip in another name of it',
    {
      Wonen: [KOP, GEWOON, ['Groendak', 'Duurzaamheidspt', 20, 18, 2]],
      Sluitend: [...REGELS, ['Fonds Warme Wijk', 'Duurzaamheidspot', 'overhevelen']],
    },
    ['Wonen!B3 B3 Duurzaamheidspt − Fonds Warme Wijk = ·'],
  ],
  [
    'a slip that may be of two names: neither is meant for sure',
    {
      Wonen: [KOP, GEWOON, ['Groendak', 'Wijkpot Noordd', 20, 18, 2]],
      Sluitend: [...REGELS, ['Wijkpot Noord', null, 'overhevelen'], ['Wijkpot Noorda', null, 'overhevelen']],
    },
    ['Wonen!B3 B3 Wijkpot Noordd − · = ·'],
  ],
  [
    'in the list, but without a rule',
    {
      Wonen: [KOP, GEWOON, ['Groendak', 'Duurzaamheidspot', 20, 18, 2]],
      Sluitend: [...REGELS, ['Duurzaamheidspot', null, 'onbekend']],
    },
    ['Wonen!B3 B3 Duurzaamheidspot − · = ·'],
  ],
  [
    'in the list with a rule',
    {
      Wonen: [KOP, GEWOON, ['Groendak', 'Duurzaamheidspot', 20, 18, 2]],
      Sluitend: [...REGELS, ['Duurzaamheidspot', null, 'terugbetalen']],
    },
    [],
  ],
  [
    'a column per regeling: where that one pays most',
    {
      Wonen: [
        ['Project', 'Begroting', 'Realisatie', 'Saldo', 'SPUK Sport', 'SPUK IZA', 'Stadslening'],
        ['Dakisolatie', 95, 91, 4, 60, 31, null],
        ['Groendak', 44, 41, 3, 20, null, 21],
        ['Zonneboiler', 64, 59, 5, 11, 13, 35],
      ],
    },
    ['Wonen!G4 G4 Stadslening − · = ·'],
  ],
  [
    'one column pays all of a post: its name',
    {
      Wonen: [
        ['Project', 'Begroting', 'Realisatie', 'Saldo', 'SPUK Sport', 'SPUK IZA', 'Stadslening'],
        ['Dakisolatie', 95, 91, 4, 60, 31, null],
        ['Groendak', 44, 41, 3, 20, 21, null],
        ['Zonneboiler', 64, 59, 5, null, null, 59],
      ],
    },
    ['Wonen!A4 A4 Stadslening − · = ·'],
  ],
  [
    'only in what is expected during the year',
    {
      Wonen: [['Realisatie 2023'], [], KOP, GEWOON],
      Zorg: [
        ['Tussenstand 2024'],
        [],
        ['Project', 'Regeling', 'Begroting', 'Verwachte uitgave', 'Verwacht eindsaldo'],
        ['Valpreventie', 'Stadslening', 30, 22, 8],
        ['Beweeguur', 'Stadslening', 51, 49, 2],
      ],
    },
    ['Zorg!B5 B5 Stadslening − · = ·'],
  ],
])('%s', (_, bladen, verwacht) => {
  expect(uitkomstenVan(CHECK, bladen)).toEqual(verwacht);
});

test.each([
  ['Stadslening', 'deze naam staat niet in de lijst van regelingen', 'Vul de regel in op het blad Sluitend.'],
  ['Wijkgeld', 'de regel voor geld dat over is, is niet ingevuld', 'Vul de regel in op het blad Sluitend.'],
  ['Egalisatiereserv', 'deze naam staat niet in de lijst', 'Is "Egalisatiereserve" bedoeld, verbeter dan de naam'],
])('%s: what is missing and what to do', (naam, mist, doe) => {
  const [bevinding] = bevindingenVan(CHECK, {
    Wonen: [KOP, GEWOON, ['Groendak', naam, 20, 18, 2]],
    Sluitend: [...REGELS, ['Wijkgeld', null, 'onbekend']],
  });
  expect(bevinding!.melding).toContain(mist);
  expect(bevinding!.melding).toContain(doe);
});
