import { rapporteer } from '../../src/review/rapporteer';
import { review } from '../../src/review/review';
import { leesVoorbeeld } from '../voorbeeld/leesVoorbeeld';

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
