import { toonCijfers } from '../../src/toelichting/cijfersVan';

test.each([
  ['1000|1500|', 'begroting € 1.000, realisatie € 1.500'],
  ['1000|1500.5|Wijkfonds tekort 500.5', 'begroting € 1.000, realisatie € 1.500,50; Wijkfonds tekort 500.5'],
  ['|1500|', 'realisatie € 1.500'],
  ['||Wijkfonds terug 20', 'Wijkfonds terug 20'],
  ['duizend|1500|', 'begroting duizend, realisatie € 1.500'],
  ['', ''],
])('"%s" stands in a message as "%s"', (cijfers, getoond) => {
  expect(toonCijfers(cijfers)).toBe(getoond);
});
