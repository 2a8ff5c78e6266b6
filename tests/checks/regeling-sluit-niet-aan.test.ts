import type { Voorbeeld } from '../../src/checks/check';
import { bevindingenVan } from './bevindingenVan';
import { uitkomstenVan } from './uitkomstenVan';

const CHECK = 'regeling-sluit-niet-aan';
const KOP = ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo'];
const PER_REGELING = ['Regeling', 'Baten', 'Lasten', 'Saldo'];

test.each<[string, Voorbeeld['bladen'], string[]]>([
  [
    'without a table per regeling there is nothing to compare',
    { Wonen: [KOP, ['Dakisolatie', 'SPUK Sport', 950, 910, 40], ['Energieloket', 'SPUK IZA', 410, 402, 8]] },
    ['niet beoordeeld werkmap'],
  ],
  [
    'a workbook without regelingen has none to compare',
    {
      Wonen: [
        ['Project', 'Begroting', 'Realisatie', 'Saldo'],
        ['Dakisolatie', 950, 910, 40],
      ],
    },
    [],
  ],
  [
    'of one post it is not known which part each regeling pays',
    {
      Wonen: [
        KOP,
        ['Dakisolatie', 'SPUK Sport', 950, 910, 40],
        ['Energieloket', 'SPUK IZA', 410, 402, 8],
        ['Wijkteam', 'SPUK IZA en SPUK Sport', 320, 300, 20],
      ],
      Regelingen: [PER_REGELING, ['SPUK Sport', 1110, 1060, 50], ['SPUK IZA', 570, 552, 18]],
    },
    ['niet beoordeeld Regelingen!A1:D3'],
  ],
  [
    'a sheet with posts says nowhere which regeling pays',
    {
      Wonen: [KOP, ['Dakisolatie', 'SPUK Sport', 950, 910, 40], ['Energieloket', 'SPUK IZA', 410, 402, 8]],
      Zorg: [
        ['Project', 'Begroting', 'Realisatie', 'Saldo'],
        ['Valpreventie', 205, 190, 15],
        ['Beweeguur', 330, 321, 9],
      ],
      Regelingen: [PER_REGELING, ['SPUK Sport', 1155, 1100, 55], ['SPUK IZA', 740, 723, 17]],
    },
    ['niet beoordeeld Regelingen!A1:D3'],
  ],
  [
    'posts on two sheets',
    {
      Wonen: [KOP, ['Dakisolatie', 'SPUK Sport', 950, 910, 40], ['Energieloket', 'SPUK IZA', 410, 402, 8]],
      Zorg: [KOP, ['Beweeguur', 'SPUK Sport', 330, 321, 9], ['Valpreventie', 'SPUK IZA', 205, 190, 15]],
      Regelingen: [PER_REGELING, ['SPUK Sport', 1280, 1231, 49], ['SPUK IZA', 615, 592, 23]],
    },
    [],
  ],
])('%s', (_, bladen, verwacht) => {
  expect(uitkomstenVan(CHECK, bladen)).toEqual(verwacht);
});

test('the message counts the posts, and those of which the regeling pays a part', () => {
  const bladen = {
    Wonen: [
      KOP,
      ['Dakisolatie', 'SPUK Sport', 950, 910, 40],
      ['Beweeguur', 'SPUK Sport', 330, 321, 9],
      ['Energieloket', 'SPUK IZA', 410, 402, 8],
      ['Wijkteam', 'SPUK IZA 60% / SPUK Sport 40%', 1000, 850, 150],
    ],
    Regelingen: [PER_REGELING, ['SPUK Sport', 1680, 1595, 85], ['SPUK IZA', 1010, 902, 108]],
  };
  const [bevinding] = bevindingenVan(CHECK, bladen);
  expect(bevinding).toMatchObject({ cel: 'Regelingen!C2', gevonden: 1595, verwacht: 1571, verschil: 24 });
  expect(bevinding!.melding).toContain('de 3 posten van deze regeling, waarvan 1 voor een deel, tellen op tot 1.571');
});
