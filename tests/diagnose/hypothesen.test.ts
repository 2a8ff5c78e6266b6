import { plaatsfout } from '../../src/diagnose/hypothesen';
import { bouw } from './bouw';

describe('plaatsfout', () => {
  const { cel } = bouw({
    A: {
      kolommen: ['begroting', 'realisatie'],
      rijen: [
        ['een', '', 500, 500],
        ['twee', '', 700, 300],
        ['drie', '', 600, 300],
        ['vier', '', 0, 0],
      ],
    },
  });

  test.each([
    ['A!D2', 'andere-kolom'],
    ['A!D3', 'waarde-van-buur'],
    ['A!C4', null],
    ['A!D5', null],
  ])('%s: %s', (adres, soort) => {
    expect(plaatsfout(cel(adres))).toBe(soort);
  });
});
