import { leesKop } from '../../src/sheet/kolomwoorden';

describe('welke andere regelingen een post mogen betalen', () => {
  test.each([
    'Mag ook op',
    'Mag ook uit regeling',
    'Kan ook uit',
    'Ook toegestaan',
    'Ook op',
    'Toegestaan',
    'Toegestane regelingen',
    'Toegestane\nregeling',
    'Andere regelingen',
    'Alternatieve dekking',
    'Dekking mag ook uit',
    'Mogelijke regelingen',
    'Eligible grants',
    'Also eligible',
    'Alternative funding',
  ])('%s', (kop) => expect(leesKop(kop).betekenis).toBe('toegestaan'));

  test.each([
    ['Regeling', 'regeling'],
    ['Regelingen', 'regeling'],
    ['Dekking', 'regeling'],
    ['Mogelijke dekking', 'regeling'],
    ['Subsidie', 'regeling'],
    ['Overige subsidies', 'regeling'],
    ['Grant scheme', 'regeling'],
    ['Andere kosten', 'lasten'],
    ['Toegestaan budget', 'begroting'],
    ['Toegestane uitgaven', 'realisatie'],
    ['Realisatie andere subsidies', 'realisatie'],
    ['Eligible costs', 'lasten'],
    ['Toelichting (kan ook op een apart blad)', 'toelichting'],
  ])('%s is een kolom %s', (kop, betekenis) => expect(leesKop(kop).betekenis).toBe(betekenis));
});
