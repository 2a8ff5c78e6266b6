import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { metDemoblok } from './scripts/demoblok';
import { documentatie } from './scripts/documentatie';

const DOCS = path.join(__dirname, '../docs');
const paginas = documentatie();

test.each([...paginas])('docs/%s is what `npm run docs` makes', (pad, tekst) => {
  expect(readFileSync(path.join(DOCS, pad), 'utf8')).toBe(tekst);
});

test.each(['controles', 'regelingen', 'functies'])('docs/%s has no other pages', (map) => {
  const gemaakt = [...paginas.keys()].flatMap((pad) => (pad.startsWith(`${map}/`) ? [path.basename(pad)] : []));
  expect(readdirSync(path.join(DOCS, map)).sort()).toEqual(gemaakt.sort());
});

test('README.md shows what the demo says', () => {
  const readme = readFileSync(path.join(DOCS, '../README.md'), 'utf8');
  expect(metDemoblok(readme)).toBe(readme);
});
