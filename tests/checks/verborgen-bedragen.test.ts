import type { Voorbeeld } from '../../src/checks/check';
import { bevindingenVan } from './bevindingenVan';
import { uitkomsten } from './uitkomsten';

const GROEN = [
  ['Post', 'Begroting', 'Realisatie', 'Saldo'],
  ['Heide', 610, 545, 65],
  ['Vijver', 260, 205, 55],
  ['Hagen', 415, 430, -15],
  ['Totaal', 1285, 1180, 105],
];
const BOS = [
  ['Post', 'Begroting', 'Realisatie', 'Saldo', 'Terugbetaling'],
  ['Eiken', 310, 290, 20, 20],
  ['Totaal', 310, 290, 20, 20],
];

const RIJ_3 = 'Groen!B3 met Groen!C3 Groen!D3';

test.each<[string, Voorbeeld['bladen'], string[], string[]]>([
  ['nothing is hidden', { Groen: GROEN, Bos: BOS }, [], []],
  ['a row', { Groen: GROEN, Bos: BOS }, ['Groen!3:3'], [`let-op ${RIJ_3}`]],
  [
    'a row and a column: each cell once',
    { Groen: GROEN },
    ['Groen!3:3', 'Groen!C:C'],
    ['let-op Groen!C2 met Groen!B3 Groen!C3 Groen!D3 Groen!C4 Groen!C5'],
  ],
  [
    'a sheet',
    { Groen: GROEN, Bos: BOS },
    ['Bos'],
    ['let-op Bos!B2 met Bos!C2 Bos!D2 Bos!E2 Bos!B3 Bos!C3 Bos!D3 Bos!E3'],
  ],
  [
    'something on two sheets',
    { Groen: GROEN, Bos: BOS },
    ['Groen!3:3', 'Bos!B:B'],
    [`let-op ${RIJ_3}`, 'let-op Bos!B2 met Bos!B3'],
  ],
  ['a sheet without a table', { Groen: GROEN, Notities: [['Aantal bomen', 40]] }, ['Notities'], []],
  ['the column with the names', { Groen: GROEN }, ['Groen!A:A'], []],
  ['the row with the headings', { Groen: GROEN }, ['Groen!1:1'], []],
  ['a column of zeros', { Groen: GROEN.map((rij, i) => [...rij, i === 0 ? 'Overheveling' : 0]) }, ['Groen!E:E'], []],
  [
    'an amount in a row with zeros',
    { Groen: GROEN.with(2, ['Vijver', 0, 205, -205]).with(4, ['Totaal', 1025, 1180, -155]) },
    ['Groen!3:3'],
    ['let-op Groen!C3 met Groen!D3'],
  ],
])('%s', (titel, bladen, verborgen, verwacht) => {
  const uit = uitkomsten('verborgen-bedragen', { titel, bladen, verborgen });
  expect(uit).toEqual(verwacht);
});

test.each<[string, readonly string[], string]>([
  ['one row', ['Groen!3:3'], 'Groen: 1 rij is verborgen, met bedragen: begroting 260, realisatie 205 en saldo 55.'],
  [
    'two rows count together',
    ['Groen!3:4'],
    'Groen: 2 rijen zijn verborgen, met bedragen: begroting 675, realisatie 635 en saldo 40.',
  ],
  [
    'a hidden total is not counted with its posten',
    ['Groen!4:5'],
    'Groen: 2 rijen zijn verborgen, met bedragen: begroting 415, realisatie 430 en saldo -15.',
  ],
  [
    'a hidden total on its own',
    ['Groen!5:5'],
    'Groen: 1 rij is verborgen, met bedragen: begroting 1.285, realisatie 1.180 en saldo 105.',
  ],
  ['one column', ['Groen!C:C'], 'Groen: 1 kolom is verborgen, met bedragen: realisatie 1.180.'],
  ['two columns', ['Groen!C:D'], 'Groen: 2 kolommen zijn verborgen, met bedragen: realisatie 1.180 en saldo 105.'],
  [
    'a row and a column',
    ['Groen!3:3', 'Groen!C:C'],
    'Groen: 1 rij en 1 kolom zijn verborgen, met bedragen: realisatie 1.180, begroting 260 en saldo 55.',
  ],
  [
    'a sheet, of which the first columns tell enough',
    ['Bos'],
    'Bos: blad Bos is verborgen, met bedragen: begroting 310, realisatie 290 en saldo 20.',
  ],
])('the message counts what cannot be seen: %s', (_, verborgen, begin) => {
  const [bevinding, ...meer] = bevindingenVan('verborgen-bedragen', { Groen: GROEN, Bos: BOS }, { verborgen });
  expect(bevinding?.melding).toBe(
    `${begin} Ze tellen mee, maar niemand ziet ze. Maak ze zichtbaar, of haal ze weg als ze niet meetellen.`,
  );
  expect(meer).toEqual([]);
});
