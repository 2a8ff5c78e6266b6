import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { metDemoblok } from './demoblok';
import { documentatie } from './documentatie';
import { functiemetadata } from './functiemetadata';

const DOCS = path.join(__dirname, '../../docs');
const FUNCTIONS = path.join(__dirname, '../../src/functions');
const README = path.join(__dirname, '../../README.md');

const paginas = documentatie();
const mappen = new Set([...paginas.keys()].map((pad) => path.dirname(pad)));
mappen.delete('.');
for (const map of mappen) {
  mkdirSync(path.join(DOCS, map), { recursive: true });
  for (const bestand of readdirSync(path.join(DOCS, map)))
    if (!paginas.has(`${map}/${bestand}`)) rmSync(path.join(DOCS, map, bestand));
}
for (const [pad, tekst] of paginas) writeFileSync(path.join(DOCS, pad), tekst);
writeFileSync(README, metDemoblok(readFileSync(README, 'utf8')));
for (const [bestand, tekst] of functiemetadata()) writeFileSync(path.join(FUNCTIONS, bestand), tekst);
