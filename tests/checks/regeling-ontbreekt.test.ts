import type { Voorbeeld } from '../../src/checks/check';
import { bevindingenVan } from './bevindingenVan';
import { uitkomstenVan } from './uitkomstenVan';

const KOP = ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo'];
const PER_REGELING = ['Regeling', 'Baten', 'Lasten', 'Saldo'];

test.each<[string, Voorbeeld['bladen'], [string, unknown][]]>([
  [
    'a column that nobody filled in is one finding',
    { Jeugd: [KOP, ['Buurtcoach', null, 1200, 900, 300], ['Schoolplein', null, 800, 850, -50]] },
    [['Jeugd!B2', undefined]],
  ],
  [
    'a table without such a column',
    {
      Jeugd: [
        ['Project', 'Begroting', 'Realisatie', 'Saldo'],
        ['Buurtcoach', 1200, 900, 300],
      ],
    },
    [],
  ],
  [
    'a budget without realisatie',
    {
      Jeugd: [
        ['Project', 'Regeling', 'Begroting'],
        ['Buurtcoach', 'SPUK IZA', 1200],
        ['Schoolplein', null, 800],
      ],
    },
    [['Jeugd!B3', undefined]],
  ],
  [
    'lines of the overview that a sheet details, or that hold only money',
    {
      Jeugd: [KOP, ['Buurtcoach', 'SPUK IZA', 1200, 900, 300], ['Totaal', null, 1200, 900, 300]],
      Overzicht: [
        KOP,
        ['Jeugd', null, 1200, 900, 300],
        ['Overig budget', 'SPUK IZA', 60, 0, 60],
        ['Ander budget', null, 40, 10, 30],
        ['Totaal', null, 1300, 910, 390],
        ['Reserve', null, 250, null, null],
      ],
    },
    [['Overzicht!B4', undefined]],
  ],
  [
    'the regeling that has no other post yet',
    {
      Jeugd: [KOP, ['Buurtcoach', 'SPUK IZA', 1200, 900, 300], ['Schoolplein', null, 800, 750, 50]],
      Regelingen: [PER_REGELING, ['SPUK IZA', 1200, 900, 300], ['SPUK GALA', 800, 750, 50]],
    },
    [['Jeugd!B3', 'SPUK GALA programma 15']],
  ],
  [
    'two regelingen would close: neither is named',
    {
      Jeugd: [
        KOP,
        ['Buurtcoach', 'SPUK IZA', 1200, 900, 300],
        ['Schoolplein', 'SPUK GALA', 800, 750, 50],
        ['Muziekles', null, 500, 420, 80],
        ['Zwemles', null, 450, 420, 30],
      ],
      Regelingen: [PER_REGELING, ['SPUK IZA', 1700, 1320, 380], ['SPUK GALA', 1250, 1170, 80]],
    },
    [
      ['Jeugd!B4', undefined],
      ['Jeugd!B5', undefined],
    ],
  ],
  [
    'several posts together close one regeling',
    {
      Jeugd: [
        KOP,
        ['Buurtcoach', 'SPUK IZA', 1200, 900, 300],
        ['Muziekles', null, 500, 420, 80],
        ['Zwemles', null, 450, 370, 80],
      ],
      Regelingen: [PER_REGELING, ['SPUK IZA', 2150, 1690, 460], ['SPUK GALA', 800, 0, 800]],
    },
    [
      ['Jeugd!B3', 'SPUK IZA'],
      ['Jeugd!B4', 'SPUK IZA'],
    ],
  ],
])('%s', (_, bladen, verwacht) => {
  const bevindingen = bevindingenVan('regeling-ontbreekt', bladen);
  expect(bevindingen.map((b) => [b.cel, b.verwacht])).toEqual(verwacht);
  expect(bevindingenVan('regeling-sluit-niet-aan', bladen)).toEqual([]);
});

test.each<[string, Voorbeeld['bladen'], string[]]>([
  [
    'an empty column: from the first to the last',
    {
      Jeugd: [
        KOP,
        ['Buurtcoach', null, 1200, 900, 300],
        ['Schoolplein', null, 800, 850, -50],
        ['Jeugdhonk', null, 310, 290, 20],
      ],
    },
    ['Jeugd!B2 B2,B4  − · = ·'],
  ],
  ['a table of one post', { Jeugd: [KOP, ['Buurtcoach', null, 1200, 900, 300]] }, ['Jeugd!B2 B2  − · = ·']],
  [
    'baten need none, a post with one amount does',
    {
      Jeugd: [
        KOP,
        ['Buurtcoach', 'SPUK IZA', 1200, 900, 300],
        ['Baten uit verhuur', null, 80, 95, -15],
        ['Jeugdhonk', null, 0, 290, -290],
      ],
    },
    ['Jeugd!B4 B4  − · = ·'],
  ],
])('%s', (_, bladen, verwacht) => {
  expect(uitkomstenVan('regeling-ontbreekt', bladen)).toEqual(verwacht);
});

test('the message has the first amount of the post', () => {
  const bladen = { Jeugd: [KOP, ['Buurtcoach', 'SPUK IZA', 1200, 900, 300], ['Jeugdhonk', null, 0, 290, -290]] };
  expect(bevindingenVan('regeling-ontbreekt', bladen)[0]!.melding).toMatch(/^Jeugdhonk \(290\) heeft geen regeling\./);
});
