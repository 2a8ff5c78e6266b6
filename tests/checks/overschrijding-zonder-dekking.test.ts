import type { Voorbeeld } from '../../src/checks/check';
import { bevindingenVan } from './bevindingenVan';
import { uitkomstenVan } from './uitkomstenVan';

const CHECK = 'overschrijding-zonder-dekking';
const KOP = ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'];
const WONEN = [KOP, ['Wooncoach', 'SPUK IZA', 700, 500, 200, null], ['Huurteam', 'SPUK IZA', 500, 490, 10, null]];
const jeugd = (over: number, regeling = 'SPUK IZA', kop = KOP) => [
  kop,
  ['Buurtcoach', regeling, 1200, 1200 + over, -over, ...(kop.length > 5 ? ['Extra uren.'] : [])],
  ['Schoolplein', 'SPUK GALA', 800, 650, 150, ...(kop.length > 5 ? ['Later begonnen.'] : [])],
];

test.each<[string, Voorbeeld['bladen'], string[]]>([
  ['another sheet must pay', { Jeugd: jeugd(53), Wonen: WONEN }, ['Jeugd!F2 F2,E2 -53 − · = ·']],
  ['nothing is spent too much', { Jeugd: jeugd(0), Wonen: WONEN }, []],
  [
    'in thousands, as the table prints it',
    { Jeugd: [['Bedragen x € 1.000'], ...jeugd(53)], Wonen: [['Bedragen x € 1.000'], ...WONEN] },
    ['Jeugd!F3 F3,E3 -53 − · = ·'],
  ],
  ['free money may pay for anything', { Jeugd: jeugd(53, 'Eigen middelen'), Wonen: WONEN }, []],
  ['an unknown regeling pays its own', { Jeugd: jeugd(53, 'Wijkfonds'), Wonen: WONEN }, ['Jeugd!F2 F2,E2 -53 − · = ·']],
  ['without a column for texts', { Jeugd: jeugd(53, 'SPUK IZA', KOP.slice(0, 5)), Wonen: WONEN }, ['niet beoordeeld Jeugd!A1:E3']], // prettier-ignore
  [
    'without such a column, but with a text elsewhere',
    {
      Jeugd: jeugd(53, 'SPUK IZA', KOP.slice(0, 5)),
      Wonen: WONEN,
      Toelichting: [
        ['Post', 'Toelichting'],
        ['Buurtcoach', 'Er zijn extra uren ingezet.'],
      ],
    },
    ['Toelichting!B2 B2,Jeugd!E2 -53 − · = ·'],
  ],
  [
    'of one of two posts the regeling is not known',
    {
      Jeugd: [...jeugd(53), ['Speelbos', null, 100, 140, -40, 'Duurder.']],
      Wonen: WONEN,
    },
    ['Jeugd!F2 F2,E2 -53 − · = ·', 'niet beoordeeld Jeugd!A1:F4'],
  ],
  [
    'two regelingen pay one post: one finding',
    { Jeugd: jeugd(60, 'SPUK IZA 50% / SPUK Sport 50%'), Wonen: WONEN },
    ['Jeugd!F2 F2,E2 -60 − · = ·'],
  ],
])('%s', (_, bladen, verwacht) => {
  expect(uitkomstenVan(CHECK, bladen)).toEqual(verwacht);
});

test('more than three posts that may pay are counted', () => {
  const namen = ['Wooncoach', 'Huurteam', 'Buurtwacht', 'Klusbus', 'Tuinploeg'];
  const Wonen = [KOP, ...namen.map((naam) => [naam, 'SPUK IZA', 110, 100, 10, null])];
  const [bevinding] = bevindingenVan(CHECK, { Jeugd: jeugd(50), Wonen });
  expect(bevinding!.melding).toMatch(/: [^:]+ 10, [^,]+ 10, [^,]+ 10 en nog 2\. Noem/);
});
