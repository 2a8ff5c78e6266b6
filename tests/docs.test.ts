import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import pkg from '../package.json';
import { metDemoblok } from './scripts/demoblok';
import { documentatie } from './scripts/documentatie';
import { PLAATJES } from './scripts/plaatjes';
import { ALGEMENE_KOPPEN, KOPPENREGELS, SOORTEN } from './scripts/serverkoppen';

const DOCS = path.join(__dirname, '../docs');
const paginas = documentatie();

test.each([...paginas])('docs/%s is what `npm run docs` makes', (pad, tekst) => {
  expect(readFileSync(path.join(DOCS, pad), 'utf8')).toBe(tekst);
});

test.each(['controles', 'regelingen', 'functies', 'pakketten'])('docs/%s has no other pages', (map) => {
  const gemaakt = [...paginas.keys()].flatMap((pad) => (pad.startsWith(`${map}/`) ? [path.basename(pad)] : []));
  expect(readdirSync(path.join(DOCS, map)).sort()).toEqual(gemaakt.sort());
});

test('README.md shows what the demo says', () => {
  const readme = readFileSync(path.join(DOCS, '../README.md'), 'utf8');
  expect(metDemoblok(readme)).toBe(readme);
});

describe('the pages by hand', () => {
  const lees = (pad: string) => readFileSync(path.join(DOCS, pad), 'utf8');
  const eigen = ['../README.md', ...readdirSync(DOCS).filter((naam) => naam.endsWith('.md'))];

  test.each(eigen)('%s links to what is there', (pad) => {
    const links = [...lees(pad).matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, link]) => link!);
    const map = path.dirname(path.join(DOCS, pad));
    expect(links.filter((link) => !existsSync(path.join(map, link)))).toEqual([]);
  });

  test.each(eigen)('%s names commands that there are', (pad) => {
    const opdrachten = [...lees(pad).matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, opdracht]) => opdracht!);
    expect(opdrachten.filter((opdracht) => !Object.hasOwn(pkg.scripts, opdracht))).toEqual([]);
  });

  test('every picture is there, told in words and used, and every picture used is made by `npm run plaatjes`', () => {
    const gebruikt = eigen.flatMap((pad) =>
      [...lees(pad).matchAll(/!\[([^\]]*)\]\((?:docs\/)?(plaatjes\/[^)]+)\)/g)].map(([, alt, plaatje]) => {
        expect(alt).not.toBe('');
        return plaatje!;
      }),
    );
    const aanwezig = readdirSync(path.join(DOCS, 'plaatjes')).map((naam) => `plaatjes/${naam}`);
    const gemaakt = Object.keys(PLAATJES).map((naam) => `plaatjes/${naam}.png`);
    expect([...new Set(gebruikt)].sort()).toEqual(aanwezig.sort());
    expect(gemaakt.sort()).toEqual(aanwezig);
  });

  test.each(readdirSync(path.join(DOCS, 'plaatjes')))('docs/plaatjes/%s is small', (naam) => {
    expect(statSync(path.join(DOCS, 'plaatjes', naam)).size).toBeLessThan(120_000);
  });

  test('beheer.md says what a server sends, and what a page allows itself', () => {
    const beheer = lees('beheer.md');
    const koppen = [ALGEMENE_KOPPEN, ...KOPPENREGELS.map((regel) => regel.koppen)].flatMap((koppen) =>
      Object.entries(koppen).map(([naam, waarde]) => `${naam}: ${waarde}`),
    );
    const soorten = Object.entries(SOORTEN).map(([eind, soort]) => `| \`${eind}\` | \`${soort}\` |`);
    const webpack = readFileSync(path.join(DOCS, '../webpack.config.js'), 'utf8');
    const beleid = [...webpack.matchAll(/^ {2}["`]([a-z]+-(?:src|uri|action) .*)["`],$/gm)].map(([, regel]) =>
      regel!.replace('${OFFICE}', 'https://appsforoffice.microsoft.com'),
    );
    expect(beleid.length).toBeGreaterThan(5);
    expect([...koppen, ...soorten, beleid.join('; ')].filter((regel) => !beheer.includes(regel))).toEqual([]);
  });

  test('wijzigingen.md knows this version', () => {
    expect(lees('wijzigingen.md')).toMatch(new RegExp(`^## ${pkg.version.replaceAll('.', '\\.')} `, 'm'));
  });
});
