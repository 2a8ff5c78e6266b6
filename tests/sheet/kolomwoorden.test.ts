import { leesKop } from '../../src/sheet/kolomwoorden';

describe('welke andere regelingen een post mogen betalen', () => {
  test.each([
    'Mag ook op',
    'Mag ook uit regeling',
    'Mag ook betaald uit',
    'Kan ook worden betaald van',
    'Subsidiabel onder',
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
    ['Betaald uit subsidie', 'realisatie'],
    ['Subsidiabele kosten', 'lasten'],
    ['Toegestane uitgaven', 'realisatie'],
    ['Realisatie andere subsidies', 'realisatie'],
    ['Eligible costs', 'lasten'],
    ['Toelichting (kan ook op een apart blad)', 'toelichting'],
  ])('%s is een kolom %s', (kop, betekenis) => expect(leesKop(kop).betekenis).toBe(betekenis));
});

describe('wat wordt verwacht, en welke begroting', () => {
  test.each([
    ['Verwachting einde jaar', 'verwachte-uitgave'],
    ['Verwachting heel jaar', 'verwachte-uitgave'],
    ['Verwacht per 31-12', 'verwachte-uitgave'],
    ['Prognose', 'verwachte-uitgave'],
    ['Verwachte afwijking', 'saldo'],
    ['Verwacht saldo', 'eindsaldo'],
    ['Verwachte baten', 'baten'],
    ['Lasten primitief', 'begroting'],
    ['Primitieve begroting', 'begroting'],
    ['Begr. 2025', 'begroting'],
    ['Begr. na wijz. 2025', 'gewijzigde-begroting'],
    ['Begrotingswijz. 2025', 'wijziging'],
    ['Real. 2025', 'realisatie'],
    ['Ministerie', 'overig'],
    ['Beschikking nr', 'overig'],
    ['Beschikking 2025', 'begroting'],
    ['Ministerie van VWS', null],
    ['Real estate', null],
    ['Lasten na wijziging', 'gewijzigde-begroting'],
  ])('%s is een kolom %s', (kop, betekenis) => expect(leesKop(kop).betekenis).toBe(betekenis));
});
