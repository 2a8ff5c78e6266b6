import type { Voorbeeld } from '../../src/checks/check';
import { bevindingenVan } from './bevindingenVan';

const KOP = ['Post', 'Begroting', 'Realisatie', 'Saldo'];
const UITLEG = 'Sluitend rekent ermee, maar een som in Excel slaat tekst over. Zet de kolom om naar getallen.';

test.each<[string, Voorbeeld['bladen'], string[][]]>([
  [
    'one amount',
    { Sport: [KOP, ['Judo', 1210, '€ 905,-', 305], ['Dans', 810, 845, -35]] },
    [['Sport!C2', `In kolom "Realisatie" van Sport staat 1 bedrag als tekst (C2). ${UITLEG}`]],
  ],
  [
    'two amounts in a column are one finding, and each column has its own',
    { Sport: [KOP, ['Judo', 1210, '€ 905,-', '305'], ['Dans', 810, '845', -35], ['Zwemmen', 400, 390, 10]] },
    [
      ['Sport!C2 Sport!C3', `In kolom "Realisatie" van Sport staan 2 bedragen als tekst (C2 en C3). ${UITLEG}`],
      ['Sport!D2', `In kolom "Saldo" van Sport staat 1 bedrag als tekst (D2). ${UITLEG}`],
    ],
  ],
  [
    'words that say that there is no amount yet',
    { Sport: [KOP, ['Judo', 1210, 'pm', 1210], ['Dans', 810, 'n.v.t.', 810], ['Zwemmen', 400, '-', 400]] },
    [],
  ],
])('%s', (_, bladen, verwacht) => {
  const gevonden = bevindingenVan('bedrag-als-tekst', bladen);
  expect(gevonden.map(({ cellen, melding }) => [cellen.join(' '), melding])).toEqual(verwacht);
});
