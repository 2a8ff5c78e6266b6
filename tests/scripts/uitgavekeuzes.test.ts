import { uitgavekeuzes } from './uitgavekeuzes';

const keuzes = (...args: string[]) => uitgavekeuzes(args, '/hier');

test.each([
  ['https://budget.example.nl/sluitend/', 'https://budget.example.nl/sluitend'],
  ['https://budget.example.nl/', 'https://budget.example.nl'],
  ['https://budget.example.nl:8443/a/b-1/', 'https://budget.example.nl:8443/a/b-1'],
])('%s', (url, adres) => {
  expect(keuzes('--url', url)).toEqual({ adres, uit: '/hier/uitgave' });
});

test('a folder of one’s own choice', () => {
  expect(keuzes('--url', 'https://budget.example.nl/', '--uit', 'daar').uit).toBe('/hier/daar');
});

test.each([
  [[], 'Geen adres gegeven'],
  [['--url'], 'twee opties'],
  [['--url', 'https://a.example.nl/', '--snel'], 'twee opties'],
  [['https://a.example.nl/'], 'twee opties'],
])('a wrong call: %j', (args, reden) => {
  expect(() => keuzes(...args)).toThrow(reden);
});

test.each([
  ['budget.example.nl', 'geen volledig webadres'],
  ['http://budget.example.nl/', 'alleen over https'],
  ['https://localhost:3000/', 'eigen machine'],
  ['https://127.0.0.1/', 'eigen machine'],
  ['https://[::1]/', 'eigen machine'],
  ['https://naam:geheim@budget.example.nl/', 'geen naam of wachtwoord'],
  ['https://budget.example.nl/?x=1', 'na ? of #'],
  ['https://budget.example.nl/#', 'na ? of #'],
  ['https://budget.example.nl/sluitend', 'schuine streep'],
  ['https://budget.example.nl', 'schuine streep'],
  ['https://Budget.example.nl/', 'https://budget.example.nl/'],
  ['https://budget.example.nl/a/../b/', 'https://budget.example.nl/b/'],
  ["https://budget.example.nl/'$x'/", 'alleen letters'],
])('no address to release for: %s', (url, reden) => {
  expect(() => keuzes('--url', url)).toThrow(reden);
});
