import type { Voorbeeld } from '../../src/checks/check';
import { rapporteer } from '../../src/review/rapporteer';
import { review } from '../../src/review/review';
import { leesVoorbeeld } from '../voorbeeld/leesVoorbeeld';
import { uitkomstenVan } from './uitkomstenVan';

const rapport = (begroting: string | number) => {
  const bladen = {
    Jeugd: [
      ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo'],
      ['Buurtcoach', 'SPUK IZA', begroting, 900, 300],
      ['Schoolplein', 'SPUK IZA', 800, 850, -50],
      ['Jeugdhonk', 'Wijkfonds', 400, 350, 50],
      ['Speelbos', 'Wijkfonds', 300, 280, 20],
      ['Totaal', null, 2700, 2380, 320],
    ],
  };
  return rapporteer(review(leesVoorbeeld({ bladen })), 'test.xlsx');
};

test.each(['#REF!', 1e21])('with %p for an amount a regeling is not judged, and neither settled', (begroting) => {
  const { bevindingen, nietBeoordeeld, regelingen } = rapport(begroting);
  expect(bevindingen.filter((b) => b.controle === 'regeling-overbesteed')).toEqual([]);
  expect(nietBeoordeeld).toContainEqual(
    expect.objectContaining({ controle: 'regeling-overbesteed', waar: 'SPUK IZA' }),
  );
  expect(regelingen.map(({ regeling }) => regeling)).toEqual(['Wijkfonds']);
});

test('with every amount it is', () => {
  expect(rapport(1200).regelingen.map(({ regeling }) => regeling)).toEqual(['SPUK IZA', 'Wijkfonds']);
});

const PER_REGELING = ['Regeling', 'Baten', 'Lasten', 'Saldo'];
const KOP = ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo'];
const TUSSENSTAND = ['Project', 'Regeling', 'Begroting', 'Besteed t/m juni', 'Verwachte uitgave', 'Verwacht eindsaldo'];

test.each<[string, Voorbeeld['bladen'], string[]]>([
  [
    'rounding to whole euros can make one euro of it',
    { Regelingen: [PER_REGELING, ['SPUK Sport', 801, 802, -1], ['SPUK IZA', 417, 419, -2]] },
    ['Regelingen!D3 D3 419 − 417 = 2'],
  ],
  [
    'in cents rounding can make one cent of it',
    { Regelingen: [PER_REGELING, ['SPUK Sport', 801.37, 801.38, -0.01], ['SPUK IZA', 417.21, 417.23, -0.02]] },
    ['Regelingen!D3 D3 417.23 − 417.21 = 0.02'],
  ],
  [
    'and two cents of two posts',
    {
      Wonen: [
        KOP,
        ['Dakisolatie', 'SPUK Sport', 120.31, 120.32, -0.01],
        ['Groendak', 'SPUK Sport', 77.43, 77.44, -0.01],
        ['Energieloket', 'SPUK IZA', 64.11, 64.12, -0.01],
        ['Wijkbezoek', 'SPUK IZA', 31.07, 31.09, -0.02],
      ],
    },
    ['Wonen!B4 B4 95.21 − 95.18 = 0.03'],
  ],
  [
    'the coarsest of the sheets tells what rounding can do',
    {
      Wonen: [KOP, ['Dakisolatie', 'SPUK Sport', 121, 122, -1], ['Groendak', 'SPUK IZA', 77, 70, 7]],
      Zorg: [KOP, ['Beweeguur', 'SPUK Sport', 33.12, 33.12, 0], ['Valpreventie', 'SPUK IZA', 20.51, 19.04, 1.47]],
    },
    [],
  ],
  [
    'the largest post names the regeling',
    {
      Wonen: [
        KOP,
        ['Groendak', 'SPUK Sport', 77, 81, -4],
        ['Dakisolatie', 'SPUK Sport', 421, 452, -31],
        ['Beweeguur', 'SPUK Sport', 421, 452, -31],
        ['Energieloket', 'SPUK IZA', 64, 60, 4],
      ],
    },
    ['Wonen!B3 B3 985 − 919 = 66'],
  ],
  [
    'a saldo that cannot be read is not needed',
    { Regelingen: [PER_REGELING, ['SPUK Sport', 801, 852, '#REF!'], ['SPUK IZA', 417, 410, 7]] },
    ['Regelingen!D2 D2 852 − 801 = 51'],
  ],
  [
    'posts in different units are not added up',
    {
      Wonen: [KOP, ['Dakisolatie', 'SPUK Sport', 121, 182, -61], ['Groendak', 'SPUK Sport', 77, 70, 7]],
      Zorg: [
        ['Bedragen x € 1.000'],
        KOP,
        ['Beweeguur', 'SPUK Sport', 33, 39, -6],
        ['Valpreventie', 'SPUK Sport', 20, 19, 1],
      ],
    },
    [],
  ],
  [
    'nobody knows which part of a post each regeling pays',
    {
      Wonen: [
        KOP,
        ['Dakisolatie', 'SPUK Sport € 90; rest SPUK IZA', 120, 180, -60],
        ['Groendak', 'Wijkfonds', 77, 70, 7],
      ],
    },
    ['niet beoordeeld SPUK Sport', 'niet beoordeeld SPUK IZA'],
  ],
  [
    'a table per regeling that tells no lasten asks for those, not for shares',
    {
      Wonen: [
        KOP,
        ['Dakisolatie', 'SPUK Sport € 90; rest SPUK IZA', 120, 180, -60],
        ['Groendak', 'Wijkfonds', 77, 70, 7],
      ],
      Regelingen: [
        ['Regeling', 'Baten', 'Terugbetaling'],
        ['SPUK Sport', 90, 10],
        ['SPUK IZA', 30, 10],
        ['Wijkfonds', 77, null],
      ],
    },
    [],
  ],
  [
    'a budget without realisatie overspends nothing',
    {
      Wonen: [
        ['Project', 'Regeling', 'Begroting'],
        ['Dakisolatie', 'SPUK Sport', 120],
        ['Groendak', 'SPUK IZA', 77],
      ],
    },
    [],
  ],
  [
    'shares in percent are known',
    {
      Wonen: [
        KOP,
        ['Dakisolatie', 'SPUK Sport 50% / SPUK IZA 50%', 120, 180, -60],
        ['Groendak', 'SPUK Sport', 77, 40, 37],
      ],
    },
    ['Wonen!B2 B2 90 − 60 = 30'],
  ],
  [
    'during the year only the regeling that is expected to fall short',
    {
      Wonen: [
        ['Tussenstand 2024'],
        [],
        TUSSENSTAND,
        ['Dakisolatie', 'SPUK Sport', 431, 200, 211, 20],
        ['Energieloket', 'SPUK IZA', 317, 150, 210, -43],
        ['Groendak', 'SPUK Sport 50% / SPUK IZA 50%', 100, 40, 50, 10],
      ],
    },
    ['Wonen!B5 B5 405 − 367 = 38'],
  ],
  [
    'what is expected is rounded too: three amounts for each post',
    {
      Wonen: [
        ['Tussenstand 2024'],
        [],
        TUSSENSTAND,
        ['Dakisolatie', 'SPUK Sport', 431, 220, 213, -2],
        ['Energieloket', 'SPUK IZA', 317, 150, 170, -3],
      ],
    },
    ['Wonen!B5 B5 320 − 317 = 3'],
  ],
  [
    'so three euros of two posts may be rounding',
    {
      Wonen: [
        ['Tussenstand 2024'],
        [],
        TUSSENSTAND,
        ['Dakisolatie', 'SPUK Sport', 431, 220, 213, -2],
        ['Groendak', 'SPUK Sport', 91, 40, 52, -1],
        ['Energieloket', 'SPUK IZA', 317, 150, 169, -2],
        ['Wijkbezoek', 'SPUK IZA', 83, 40, 45, -2],
      ],
    },
    ['Wonen!B6 B6 404 − 400 = 4'],
  ],
  [
    'of one of two regelingen it is not told what is expected',
    {
      Wonen: [['Tussenstand 2024'], [], TUSSENSTAND, ['Dakisolatie', 'SPUK Sport', 431, 220, 251, -40]],
      Zorg: [
        ['Tussenstand 2024'],
        [],
        ['Project', 'Regeling', 'Begroting', 'Besteed t/m juni', 'Saldo'],
        ['Valpreventie', 'SPUK IZA', 317, 340, -23],
      ],
    },
    ['Wonen!B4 B4 471 − 431 = 40', 'Zorg!B4 B4 340 − 317 = 23'],
  ],
  [
    'and in thousands as much coarser',
    {
      Wonen: [
        ['Tussenstand 2024 (x € 1.000)'],
        [],
        TUSSENSTAND,
        ['Dakisolatie', 'SPUK Sport', 431, 220, 213, -2],
        ['Energieloket', 'SPUK IZA', 317, 150, 170, -3],
      ],
    },
    ['Wonen!B5 B5 320 − 317 = 3'],
  ],
  [
    'without an expectation, what was spent up to now',
    {
      Wonen: [
        ['Tussenstand 2024'],
        [],
        ['Project', 'Regeling', 'Begroting', 'Besteed t/m juni', 'Saldo'],
        ['Energieloket', 'SPUK IZA', 317, 150, 167],
        ['Dakisolatie', 'SPUK Sport', 431, 471, -40],
      ],
    },
    ['Wonen!B5 B5 471 − 431 = 40'],
  ],
])('%s', (_, bladen, verwacht) => {
  expect(uitkomstenVan('regeling-overbesteed', bladen)).toEqual(verwacht);
});
