import type { Voorbeeld } from '../../src/checks/check';
import { bevindingenVan } from './bevindingenVan';
import { uitkomstenVan } from './uitkomstenVan';

const CHECK = 'akkoord-ontbreekt';
const KOP = ['Regeling', 'Baten', 'Lasten', 'Saldo'];
const IZA = ['SPUK IZA', 901, 803, 98];
const akkoord = (status: string | null) => [
  ['Sluitend'],
  [],
  ['Regelingen'],
  ['Regeling', 'Akkoord (document)', 'Akkoord datum', 'Akkoord status'],
  ['ZonMw', 'Mail van 5 november', '2024-11-05', status],
];
const afrekening = (zonmw: readonly (string | number | null)[]) => [['Afrekening 2024'], [], KOP, IZA, zonmw];

test.each<[string, Voorbeeld['bladen'], string[]]>([
  ['money is left', { Regelingen: afrekening(['ZonMw', 84, 71, 13]) }, ['Regelingen!D5 D5 13 − · = ·']],
  ['nothing is left', { Regelingen: afrekening(['ZonMw', 84, 84, 0]) }, []],
  ['too much was spent', { Regelingen: afrekening(['ZonMw', 84, 99, -15]) }, []],
  ['nobody can read what is left', { Regelingen: afrekening(['ZonMw', '#REF!', 71, 13]) }, []],
  ['only promised', { Regelingen: afrekening(['ZonMw', 84, 71, 13]), Sluitend: akkoord('toegezegd') }, ['Regelingen!D5 D5 13 − · = ·']], // prettier-ignore
  ['agreed', { Regelingen: afrekening(['ZonMw', 84, 71, 13]), Sluitend: akkoord('vastgelegd') }, []],
  [
    'during the year it is too early to say',
    {
      Zorg: [
        ['Tussenstand 2024'],
        [],
        ['Project', 'Regeling', 'Begroting', 'Besteed t/m juni', 'Verwachte uitgave', 'Verwacht eindsaldo'],
        ['Leefstijlproef', 'ZonMw', 84, 30, 41, 13],
        ['Buurtsport', 'SPUK IZA', 60, 20, 31, 9],
      ],
    },
    ['niet beoordeeld ZonMw'],
  ],
  [
    'and not at all once it is agreed',
    {
      Zorg: [
        ['Tussenstand 2024'],
        [],
        ['Project', 'Regeling', 'Begroting', 'Besteed t/m juni', 'Verwachte uitgave', 'Verwacht eindsaldo'],
        ['Leefstijlproef', 'ZonMw', 84, 30, 41, 13],
        ['Buurtsport', 'SPUK IZA', 60, 20, 31, 9],
      ],
      Sluitend: akkoord('vastgelegd'),
    },
    [],
  ],
])('%s', (_, bladen, verwacht) => {
  expect(uitkomstenVan(CHECK, bladen)).toEqual(verwacht);
});

test.each<[string | null, string]>([
  [null, 'Dat akkoord is niet vastgelegd, dus'],
  ['toegezegd', 'Dat akkoord is toegezegd (Mail van 5 november), maar niet vastgelegd, dus'],
])('status %s', (status, zin) => {
  const bladen = { Regelingen: afrekening(['ZonMw', 84, 71, 13]), ...(status && { Sluitend: akkoord(status) }) };
  expect(bevindingenVan(CHECK, bladen)[0]!.melding).toContain(zin);
});
