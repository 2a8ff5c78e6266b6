import { regelingen } from '../../src/regelingen/index';
import type { Regeling } from '../../src/regelingen/regeling';
import { maakZoeker, regelingsleutel, zoekRegeling } from '../../src/regelingen/zoekRegeling';

const maak = (code: string, naam: string, ...aliassen: string[]): Regeling => ({
  code,
  naam,
  aliassen,
  verstrekker: 'het Rijk',
  regel: { soort: 'terugbetalen' },
  bron: 'test',
});

function codes(naam: string, lijst: readonly Regeling[] = regelingen): string[] {
  const resultaat = zoekRegeling(naam, lijst);
  if (resultaat.soort === 'gevonden') return [resultaat.regeling.code];
  return resultaat.soort === 'meervoudig' ? resultaat.regelingen.map(({ code }) => code) : [];
}

test.each([
  ['SPUK IZA', 'spuk-iza'],
  ['spuk  iza ', 'spuk-iza'],
  ['SPUK-IZA', 'spuk-iza'],
  ['SPUK-\nIZA', 'spuk-iza'],
  ['IZA-middelen 2024', 'spuk-iza'],
  ['(IZA)', 'spuk-iza'],
  ['SPUK GALA - programma 15', 'spuk-gala-programma-15'],
  ['GALA, programma 15 (2023)', 'spuk-gala-programma-15'],
  ['SPUK clientondersteuning', 'spuk-clientondersteuning'],
  ['SPUK clie\u0308ntondersteuning', 'spuk-clientondersteuning'],
  ['SPUK cliënt-\nondersteuning', 'spuk-clientondersteuning'],
  ['Restant SPUK cliënt-\r\nondersteuning 2023', 'spuk-clientondersteuning'],
  ['cliënt\u00adondersteuning', 'spuk-clientondersteuning'],
  ['Provincie Overijssel', 'provincie-overijssel'],
  ['Subsidie provincie Overijssel 2024', 'provincie-overijssel'],
  ['SamSam', 'samsam'],
  ['SamSam (Provincie Overijssel, eindafrekening 2023)', 'samsam'],
  ['Provincie Overijssel (SamSam)', 'samsam'],
  ['Decentralisatie-uitkering maatschappelijke opvang', 'dumo'],
  ['DU maatschappelijke opvang', 'dumo'],
  ['Reserve risico’s', 'risicoreserve'],
])('%j is %s', (naam, code) => {
  expect(codes(naam)).toEqual([code]);
});

test.each(['', '-', 'n.v.t.', 'Waterschap', 'Horizan', 'IZAR', 'Provincie', 'Overig', '__proto__', 'constructor'])(
  '%j is onbekend',
  (naam) => {
    expect(zoekRegeling(naam, regelingen)).toEqual({ soort: 'onbekend' });
  },
);

test.each([
  ['IZA / GALA', ['spuk-iza', 'spuk-gala-programma-15']],
  ['SPUK GALA en SPUK IZA', ['spuk-gala-programma-15', 'spuk-iza']],
  ['IZA- en GALA-middelen', ['spuk-iza', 'spuk-gala-programma-15']],
  ['Provincie Overijssel en IZA', ['provincie-overijssel', 'spuk-iza']],
])('%j noemt er meer dan een', (naam, verwacht) => {
  expect(codes(naam)).toEqual(verwacht);
});

test('een naam gaat voor een alias van een ander; een gedeelde alias is een vraag', () => {
  expect(codes('Zorg', [maak('a', 'Alfa', 'Zorg'), maak('b', 'Zorg')])).toEqual(['b']);
  expect(codes('Zorg', [maak('a', 'Alfa', 'Zorg'), maak('b', 'Bravo', 'zorg')])).toEqual(['a', 'b']);
});

test('een lege alias wijst nergens op', () => {
  expect(codes('-', [maak('a', 'Alfa', '', '-')])).toEqual([]);
});

test('een zoeker geeft hetzelfde als los zoeken, ook de tweede keer', () => {
  const zoek = maakZoeker(regelingen);
  for (const naam of ['IZA', 'IZA', 'IZA / GALA', 'onzin', 'onzin'])
    expect(zoek(naam)).toEqual(zoekRegeling(naam, regelingen));
});

test.each([
  ['Bijdrage gemeenten', 'bijdrage  Gemeenten.', true],
  ['Gemeente-\nlijke bijdrage', 'Gemeentelijke bijdrage', true],
  ['Fonds één', 'FONDS EEN', true],
  ['Fonds 1 1', 'Fonds 11', false],
  ['Fonds A', 'Fonds B', false],
])('regelingsleutel: %j en %j', (a, b, gelijk) => {
  expect(regelingsleutel(a) === regelingsleutel(b)).toBe(gelijk);
});
