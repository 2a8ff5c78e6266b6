import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gebruiktePakketten, licentieteksten } from './licentieteksten';
import { pakketten } from './pakketten';

const MODULES = path.join(__dirname, '../../node_modules');

test('packages from the files that are in a bundle', () => {
  const gebruikt = gebruiktePakketten([
    '/project/src/taskpane/boot.tsx',
    `${MODULES}/zod/v4/core/core.js`,
    `${MODULES}/zod/v4/core/util.js`,
    `${MODULES}/@griffel/core/index.js`,
  ]);
  expect(gebruikt.map(({ naam, versie, licentie }) => ({ naam, versie, licentie }))).toEqual(
    pakketten().filter(({ naam }) => naam === 'zod' || naam === '@griffel/core'),
  );
  expect(gebruikt.every(({ tekst }) => /Permission is hereby granted/.test(tekst ?? ''))).toBe(true);
});

test('what a package has inside is named as well', () => {
  const bestand = `${MODULES}/@microsoft/office-js-helpers/dist/office.helpers.js`;
  const erin = readFileSync(bestand, 'utf8').matchAll(/\.\/node_modules\/([^/"]+)/g);
  const namen = new Set([...erin].map(([, naam]) => naam!).filter((naam) => naam !== 'webpack'));
  const gebruikt = gebruiktePakketten([bestand]).map(({ naam }) => naam);
  expect(gebruikt).toEqual(['@microsoft/office-js-helpers', ...[...namen].sort()]);
});

test('one text for the packages that share it', () => {
  const pakket = (naam: string, tekst: string | null) => ({ naam, versie: '1.0.0', licentie: 'MIT', tekst });
  const tekst = licentieteksten([pakket('a', 'Mag.'), pakket('b', 'Mag.'), pakket('c', null)]);
  expect(tekst).toContain('a 1.0.0 (MIT)\nb 1.0.0 (MIT)\n\nMag.\n');
  expect(tekst).toContain('c 1.0.0 (MIT)\n\nLicentie: MIT.\n');
});
