import type { Voorbeeld } from '../../src/checks/check';
import { bevindingenVan } from './bevindingenVan';
import { uitkomstenVan } from './uitkomstenVan';

const CHECK = 'totaal-mist-rij';
type Rijen = Voorbeeld['bladen'][string];

const KOP = ['Post', 'Begroting', 'Realisatie'];
const met = (totaal: readonly (string | number | null)[], ...gemist: Rijen) => ({
  Plein: [KOP, ['Advies', 401, 362], ['Loket', 253, 271], ...gemist, [...totaal]],
});
const TOTAAL = ['Totaal', '=SUM(B2:B3)', '=SUM(C2:C3)'];

test.each<[string, Voorbeeld['bladen'], string[]]>([
  ['a row of zeros below the last', met(TOTAAL, ['Balie', 0, 0]), ['Plein!B5 B5,C5 · − · = ·']],
  ['a row that has yet no amount', met(TOTAAL, ['Balie', null, null]), []],
  ['amounts kept as text, which Excel never adds up', met(TOTAAL, ['Balie', '0', '0']), []],
  ['one of its cells has', met(TOTAAL, ['Balie', 0, null]), ['Plein!B5 B5,C5 · − · = ·']],
  [
    'only one formula misses it',
    met(['Totaal', '=SUM(B2:B4)', '=SUM(C2:C3)'], ['Balie', 0, 0]),
    ['Plein!C5 C5 · − · = ·'],
  ],
])('%s', (_, bladen, verwacht) => {
  expect(uitkomstenVan(CHECK, bladen)).toEqual(verwacht);
});

test.each<[readonly (string | number | null)[], Rijen, string]>([
  [TOTAAL, [['Balie', 0, 0]], 'Totaal: de formules in B5 en C5 tellen "Balie" niet mee.'],
  [['Totaal', '=SUM(B2:B4)', '=SUM(C2:C3)'], [['Balie', 0, 0]], 'Totaal: de formule in C5 telt "Balie" niet mee.'],
  [['Alles samen', '=SUM(B2:B3)', '=SUM(C2:C3)'], [['Balie', 0, 0]], 'Alles samen: '],
  [
    TOTAAL,
    [
      ['Balie', 0, 0],
      ['Post', 0, 0],
      ['Archief', 0, 0],
    ],
    '"Balie", "Post" en "Archief" niet',
  ],
  [TOTAAL, [['Balie', 0, 0], ['Post', 0, 0], ['Archief', 0, 0], ['Website', 0, 0], ['Pers', 0, 0]], '"Balie", "Post", "Archief" en nog 2 rijen niet'], // prettier-ignore
])('%p misses rows: %p', (totaal, gemist, zin) => {
  const [bevinding] = bevindingenVan(CHECK, met(totaal, ...gemist));
  expect(bevinding?.melding).toContain(zin);
});
