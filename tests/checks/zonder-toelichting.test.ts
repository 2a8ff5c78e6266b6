import type { Voorbeeld } from '../../src/checks/check';
import { bevindingenVan } from './bevindingenVan';
import { uitkomstenVan } from './uitkomstenVan';

const KOP = ['Project', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'];

test.each<[string, Voorbeeld['bladen'], string[]]>([
  [
    'one post: its text, with the saldo that it must explain',
    { Zorg: [KOP, ['Dagopvang', 9000, 9130, -130, null], ['Huur', 8000, 8000, 0, null]] },
    ['Zorg!E2 E2,D2 -130 − · = ·'],
  ],
  [
    'an empty column: from the first to the last, and what they are together',
    {
      Zorg: [
        KOP,
        ['Dagopvang', 9000, 9130, -130, null],
        ['Vervoer', 4000, 4270, -270, null],
        ['Scholing', 2000, 2040, -40, null],
      ],
    },
    ['Zorg!E2 E2,E4 -440 − · = ·'],
  ],
  [
    'somebody has begun: each post that is still open',
    {
      Zorg: [
        KOP,
        ['Dagopvang', 9000, 9130, -130, null],
        ['Vervoer', 4000, 4270, -270, null],
        ['Scholing', 2000, 2000, 0, 'Volgens plan.'],
      ],
    },
    ['Zorg!E2 E2,D2 -130 − · = ·', 'Zorg!E3 E3,D3 -270 − · = ·'],
  ],
  [
    'in thousands, as the table prints it',
    {
      Zorg: [
        ['Bedragen x € 1.000'],
        KOP,
        ['Dagopvang', 900, 913, -13, null],
        ['Vervoer', 400, 427, -27, null],
        ['Huur', 80, 80, 0, null],
      ],
    },
    ['Zorg!E3 E3,E4 -40 − · = ·'],
  ],
])('%s', (_, bladen, verwacht) => {
  expect(uitkomstenVan('overschrijding-zonder-toelichting', bladen)).toEqual(verwacht);
});

test('three posts are named, none is left to count', () => {
  const [bevinding] = bevindingenVan('overschrijding-zonder-toelichting', {
    Zorg: [
      KOP,
      ['Dagopvang', 9000, 9130, -130, null],
      ['Vervoer', 4000, 4270, -270, null],
      ['Scholing', 2000, 2040, -40, null],
    ],
  });
  expect(bevinding!.melding).toContain(': Dagopvang (130), Vervoer (270) en Scholing (40). Schrijf');
});
