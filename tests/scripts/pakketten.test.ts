import pkg from '../../package.json';
import { leesNazicht } from './pakketfeiten';
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

test('what ships by our own choice was looked up in this version, is not given up, and has the licence that it says', () => {
  const licenties = new Map(pakketten().map(({ naam, licentie }) => [naam, licentie]));
  const gezien = leesNazicht()!.pakketten.map(({ naam, versie, licentie, verouderd }) => [
    naam,
    versie,
    licentie,
    verouderd,
  ]);
  const eigen = Object.entries(pkg.dependencies);
  expect(gezien).toEqual(eigen.map(([naam, versie]) => [naam, versie, licenties.get(naam), null]));
});
