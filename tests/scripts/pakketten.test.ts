import pkg from '../../package.json';
import { pakketten, VERENIGBAAR } from './pakketten';

test('what may ship has a licence that goes with ours', () => {
  expect(pakketten().filter(({ licentie }) => !VERENIGBAAR.has(licentie))).toEqual([]);
});

test('what ships by our own choice is among it, in the version of package.json', () => {
  const versies = new Map(pakketten().map(({ naam, versie }) => [naam, versie]));
  const eigen = Object.entries(pkg.dependencies);
  expect(eigen.map(([naam]) => [naam, versies.get(naam)])).toEqual(eigen);
});

test('Office.js, the emulated Excel and tools are not', () => {
  const namen = pakketten().map(({ naam }) => naam);
  expect(namen.filter((naam) => /office-js$|formula|numfmt|webpack|jest|^@types/.test(naam))).toEqual([]);
});
