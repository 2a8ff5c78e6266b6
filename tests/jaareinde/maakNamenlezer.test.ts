import { maakNamenlezer } from '../../src/jaareinde/maakNamenlezer';
import { regelingen } from '../../src/regelingen/index';
import type { Regeling } from '../../src/regelingen/regeling';
import type { Regelinggroep } from '../../src/sheet/herkenning';
import { groepsleutel } from '../../src/sheet/koppelRegelingen';

const eigen = (naam: string, aliassen: string[] = []): Regeling => ({
  code: naam.toLowerCase().replaceAll(' ', '-'),
  naam,
  aliassen,
  verstrekker: 'de provincie',
  regel: { soort: 'terugbetalen' },
  bron: 'test',
});

const LIJST = [
  ...regelingen,
  eigen('Fonds Zorg en Welzijn'),
  eigen('Noordfonds', ['Dorpsgeld']),
  eigen('Zuidfonds', ['Dorpsgeld']),
];

const groep = (naam: string, regeling: Regeling | null): Regelinggroep => ({
  sleutel: groepsleutel(naam, regeling),
  naam,
  regeling,
  regels: [],
  posten: [],
  delen: [],
  prognoseregels: [],
  prognoseposten: [],
  prognosedelen: [],
  gesloten: true,
});

const bekend = (naam: string): Regelinggroep =>
  groep(
    naam,
    LIJST.find((r) => r.naam === naam)!,
  );

const lees = maakNamenlezer(LIJST, [
  ...['SPUK IZA', 'SPUK GALA programma 15', 'Provincie Overijssel', 'SamSam', 'Fonds Zorg en Welzijn'].map(bekend),
  groep('Wijkfonds', null),
]);

test.each<[string, string[]]>([
  ['IZA', ['SPUK IZA']],
  ['SPUK IZA; GALA', ['SPUK IZA', 'SPUK GALA programma 15']],
  ['IZA, GALA', ['SPUK IZA', 'SPUK GALA programma 15']],
  ['IZA / GALA / SamSam', ['SPUK IZA', 'SPUK GALA programma 15', 'SamSam']],
  ['IZA + GALA', ['SPUK IZA', 'SPUK GALA programma 15']],
  ['iza en Provincie Overijssel', ['SPUK IZA', 'Provincie Overijssel']],
  ['IZA\nGALA\n', ['SPUK IZA', 'SPUK GALA programma 15']],
  ['IZA of IZA', ['SPUK IZA']],
  ['GALA (2023)', ['SPUK GALA programma 15']],
  ['de SPUK IZA-gelden', ['SPUK IZA']],
  ['Sam&Sam; IZA', ['SamSam', 'SPUK IZA']],
  ['Fonds Zorg en Welzijn', ['Fonds Zorg en Welzijn']],
  ['IZA en Fonds Zorg en Welzijn', ['SPUK IZA', 'Fonds Zorg en Welzijn']],
  ['Wijkfonds, IZA', ['Wijkfonds', 'SPUK IZA']],
  ['Wijkfonds 2024', ['Wijkfonds']],
  ['-', []],
  ['geen', []],
  ['N.v.t.', []],
  ['', []],
])('%j', (tekst, namen) => {
  expect(lees(tekst).groepen.map(({ naam }) => naam)).toEqual(namen);
  expect(lees(tekst).bezwaren).toEqual([]);
});

test.each<[string, string[], string, boolean]>([
  ['IZA; Fonds Onbekend', ['SPUK IZA'], '"Fonds Onbekend" is geen bekende regeling', true],
  ['alle', [], '"alle" is geen bekende regeling', true],
  ['ja', [], '"ja" is geen bekende regeling', true],
  ['Dorpsgeld', [], '"Dorpsgeld" kan Noordfonds of Zuidfonds zijn', true],
  ['IZA GALA', [], '"IZA GALA" kan SPUK IZA of SPUK GALA programma 15 zijn', true],
  ['alles behalve IZA', [], '"alles behalve IZA" zegt meer dan een naam', true],
  ['niet op IZA; GALA', ['SPUK GALA programma 15'], '"niet op IZA" zegt meer dan een naam', true],
  ['IZA tot 20.000', [], '"IZA tot 20.000" zegt meer dan een naam', true],
  ['IZA 50%', [], '"IZA 50%" zegt meer dan een naam', true],
  ['IZA?', [], '"IZA?" zegt meer dan een naam', true],
  ['ZonMw, IZA', ['SPUK IZA'], 'ZonMw heeft geen geld in deze werkmap', false],
])('%j is niet te gebruiken zoals het er staat', (tekst, namen, waarom, onduidelijk) => {
  const { groepen, bezwaren } = lees(tekst);
  expect(groepen.map(({ naam }) => naam)).toEqual(namen);
  expect(bezwaren).toEqual([{ naam: expect.any(String), waarom: expect.stringContaining(waarom), onduidelijk }]);
});
