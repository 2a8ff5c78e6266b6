import type { Voorbeeld } from '../../src/checks/check';
import { bevindingenVan } from './bevindingenVan';
import { uitkomstenVan } from './uitkomstenVan';

const CHECK = 'wijziging-zonder-besluit';
type Rijen = Voorbeeld['bladen'][string];

const LIJST = ['Project', 'Besluit', 'Datum', 'Bedrag'];
const lijst = (...rijen: Rijen): Rijen => [['Begrotingswijzigingen 2024'], [], LIJST, ...rijen];
const CULTUUR: Rijen = [
  ['Project', 'Primitieve begroting 2024', 'Gewijzigde begroting 2024'],
  ['Muziekschool', 1210, 1530],
  ['Bibliotheek', 4070, 3660],
  ['Totaal', 5280, 5190],
];
const kolommen = (een: string, twee: string, ...rijen: Rijen): Rijen => [
  ['Begroting 2024'],
  [],
  ['Project', 'Primitieve begroting', een, twee, 'Gewijzigde begroting'],
  ...rijen,
];

test.each<[string, Voorbeeld['bladen'], string[]]>([
  [
    'nowhere a besluit: one finding for all of them',
    {
      Cultuur: CULTUUR,
      Wijzigingen: lijst(
        ['Muziekschool', 'Raad 7', null, 0],
        ['Muziekschool', null, null, 320],
        ['Bibliotheek', null, null, -510],
        ['Bibliotheek', null, null, 100],
        ['Totaal', null, null, -90],
      ),
    },
    ['Wijzigingen!D5 D5,D6,D7 · − · = ·'],
  ],
  [
    'two of three without: a finding for each',
    {
      Cultuur: CULTUUR,
      Wijzigingen: lijst(
        ['Muziekschool', 'Raad 7', '12-3-2024', 320],
        ['Bibliotheek', null, null, -510],
        ['Bibliotheek', null, null, 100],
        ['Totaal', null, null, -90],
      ),
    },
    ['Wijzigingen!D5 D5 · − · = ·', 'Wijzigingen!D6 D6 · − · = ·'],
  ],
  [
    'the only change, without a besluit',
    {
      Cultuur: [CULTUUR[0]!, ['Muziekschool', 1210, 1530], ['Bibliotheek', 4070, 4070], ['Totaal', 5280, 5600]],
      Wijzigingen: lijst(
        ['Muziekschool', null, null, 320],
        ['Bibliotheek', 'Raad 7', null, 0],
        ['Totaal', null, null, 320],
      ),
    },
    ['Wijzigingen!D4 D4 · − · = ·'],
  ],
  [
    'only a date will do',
    {
      Cultuur: CULTUUR,
      Wijzigingen: lijst(
        ['Muziekschool', null, '12-3-2024', 320],
        ['Bibliotheek', 'Raad 7', null, -510],
        ['Bibliotheek', null, '1-7-2024', 100],
      ),
    },
    [],
  ],
  [
    'the title of the list names the besluit for all of it',
    {
      Cultuur: CULTUUR,
      Wijzigingen: [
        ['Begrotingswijzigingen raadsbesluit 12 maart 2024'],
        [],
        ['Project', 'Bedrag'],
        ['Muziekschool', 320],
        ['Bibliotheek', -510],
        ['Bibliotheek', 100],
      ],
    },
    [],
  ],
  [
    'two columns of which one names the besluit: the posts that the other changes',
    {
      Cultuur: kolommen(
        'Raadsbesluit maart 2024: wijziging',
        'Overige wijzigingen',
        ['Muziekschool', 1210, 320, null, 1530],
        ['Bibliotheek', 4070, -510, 100, 3660],
        ['Theater', 880, null, -60, 820],
        ['Museum', 940, null, 0, 940],
        ['Totaal', 7100, -190, 40, 6950],
      ),
    },
    ['Cultuur!D5 D5,D6 · − · = ·'],
  ],
  [
    'a column without any change needs no besluit, whatever its total',
    {
      Cultuur: kolommen(
        'Raadsbesluit maart 2024: wijziging',
        'Overige wijzigingen',
        ['Muziekschool', 1210, 320, null, 1530],
        ['Bibliotheek', 4070, -510, 0, 3560],
        ['Totaal', 5280, -190, 25, 5090],
      ),
    },
    [],
  ],
  [
    'columns that nowhere name a besluit are not judged',
    {
      Cultuur: kolommen(
        'Wijziging',
        'Overige wijzigingen',
        ['Muziekschool', 1210, 320, null, 1530],
        ['Bibliotheek', 4070, -510, 100, 3660],
        ['Totaal', 5280, -190, 100, 5190],
      ),
    },
    ['niet beoordeeld Cultuur!A3:E6'],
  ],
  [
    'unless a list elsewhere tells what they are made of',
    {
      Cultuur: [
        ['Begroting 2024'],
        [],
        ['Project', 'Primitieve begroting', 'Wijziging', 'Gewijzigde begroting'],
        ['Muziekschool', 1210, 320, 1530],
        ['Bibliotheek', 4070, -410, 3660],
        ['Theater', 880, null, 880],
        ['Totaal', 6160, -90, 6070],
      ],
      Wijzigingen: lijst(
        ['Muziekschool', 'Raad 7', '12-3-2024', 320],
        ['Bibliotheek', 'Raad 7', '12-3-2024', -510],
        ['Bibliotheek', 'Raad 9', '1-7-2024', 100],
      ),
    },
    [],
  ],
  [
    'of two tables, the one without a list is not judged',
    {
      Cultuur: [
        ['Begroting 2024'],
        [],
        ['Project', 'Primitieve begroting', 'Wijziging', 'Gewijzigde begroting'],
        ['Muziekschool', 1210, 320, 1530],
        ['Bibliotheek', 4070, -410, 3660],
      ],
      Groen: [
        ['Begroting 2024'],
        [],
        ['Project', 'Primitieve begroting', 'Wijziging', 'Gewijzigde begroting'],
        ['Stadspark', 310, 20, 330],
        ['Bomen', 270, -31, 239],
      ],
      Wijzigingen: lijst(
        ['Muziekschool', 'Raad 7', '12-3-2024', 320],
        ['Bibliotheek', 'Raad 7', '12-3-2024', -510],
        ['Bibliotheek', 'Raad 9', '1-7-2024', 100],
      ),
    },
    ['niet beoordeeld Groen!A3:D5'],
  ],
  [
    'a table without changes',
    {
      Cultuur: kolommen(
        'Wijziging',
        'Overige wijzigingen',
        ['Muziekschool', 1210, null, null, 1210],
        ['Bibliotheek', 4070, 0, null, 4070],
      ),
    },
    [],
  ],
  [
    'two columns and a column for the besluit: what the row changes in all',
    {
      Cultuur: [
        ['Begroting 2024'],
        [],
        ['Project', 'Besluit', 'Primitieve begroting', 'Wijziging', 'Overige wijzigingen', 'Gewijzigde begroting'],
        ['Muziekschool', 'Raad 7', 1210, 320, null, 1530],
        ['Bibliotheek', null, 4070, -510, 100, 3660],
        ['Theater', null, 880, null, null, 880],
        ['Museum', null, 940, null, 35, 975],
        ['Totaal', null, 7100, -190, 135, 7045],
      ],
    },
    ['Cultuur!D5 D5,E5 · − · = ·', 'Cultuur!E7 E7 · − · = ·'],
  ],
])('%s', (_, bladen, verwacht) => {
  expect(uitkomstenVan(CHECK, bladen)).toEqual(verwacht);
});

test('the message has what the row changes in all', () => {
  const [bevinding] = bevindingenVan(CHECK, {
    Cultuur: [
      ['Begroting 2024'],
      [],
      ['Project', 'Besluit', 'Primitieve begroting', 'Wijziging', 'Overige wijzigingen', 'Gewijzigde begroting'],
      ['Muziekschool', 'Raad 7', 1210, 320, null, 1530],
      ['Bibliotheek', null, 4070, -510, 100, 3660],
    ],
  });
  expect(bevinding!.melding).toMatch(/^Bibliotheek: bij de wijziging van -410 is geen besluit of datum ingevuld/);
});

test('one change is spoken of as one', () => {
  const [bevinding] = bevindingenVan(CHECK, {
    Cultuur: [CULTUUR[0]!, ['Muziekschool', 1210, 1530], ['Bibliotheek', 4070, 4070]],
    Wijzigingen: lijst(['Muziekschool', null, null, 320], ['Bibliotheek', 'Raad 7', null, 0]),
  });
  expect(bevinding!.melding).toMatch(/^Muziekschool: bij de wijziging van 320 /);
});

test('of many rows without a besluit, a hundred are pointed at', () => {
  const posten = Array.from({ length: 120 }, (_, i) => `Perk ${String.fromCharCode(65 + (i % 26))}${i}`);
  const [bevinding] = bevindingenVan(CHECK, {
    Groen: [
      ['Begroting 2024'],
      [],
      ['Project', 'Besluit', 'Primitieve begroting', 'Wijziging', 'Gewijzigde begroting'],
      ...posten.map((naam, i) => [naam, null, 400 + i, 3, 403 + i]),
      ['Parkeren', 'Raad 7', 880, null, 880],
    ],
  });
  expect(bevinding!.cellen).toHaveLength(100);
});
