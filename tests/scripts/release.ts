import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import pkg from '../../package.json';
import { bestandenIn } from './bestandenIn';
import { herkomst } from './herkomst';
import { leesmij } from './leesmij';
import { maakOpdrachtregel, PAKKETNAAM } from './maakOpdrachtregel';
import { maakSite } from './maakSite';
import { serverinstellingen } from './serverinstellingen';
import { Aanroepfout, type Uitgavekeuzes, uitgavekeuzes } from './uitgavekeuzes';

const WORTEL = path.join(__dirname, '../..');
const CONTROLEGETALLEN = 'SHA256SUMS';

/** A folder that is not ours is left alone. */
function eisVrij(uit: string): void {
  if (!existsSync(uit) || existsSync(path.join(uit, CONTROLEGETALLEN)) || readdirSync(uit).length === 0) return;
  throw new Aanroepfout(`In ${uit} staat iets anders dan een uitgave. Kies een andere map of maak haar leeg.`);
}

/** Makes a release, in place of an earlier one; when something in it is wrong it says so and makes nothing. */
async function maakUitgave({ adres, uit }: Uitgavekeuzes): Promise<readonly string[]> {
  const werk = mkdtempSync(path.join(tmpdir(), 'sluitend-uitgave-'));
  try {
    const map = path.join(werk, 'uitgave');
    const fouten = [...(await maakSite(map, adres)), ...(await maakOpdrachtregel(map, path.join(werk, 'pakket')))];
    if (fouten.length > 0) return fouten;
    schrijfBijlagen(map, adres);
    writeFileSync(path.join(map, CONTROLEGETALLEN), controlegetallen(map));
    rmSync(uit, { recursive: true, force: true });
    cpSync(map, uit, { recursive: true });
    return [];
  } finally {
    rmSync(werk, { recursive: true, force: true });
  }
}

function schrijfBijlagen(map: string, adres: string): void {
  mkdirSync(path.join(map, 'server'));
  for (const [naam, tekst] of serverinstellingen(adres)) writeFileSync(path.join(map, 'server', naam), tekst);
  copyFileSync(path.join(WORTEL, 'LICENSE'), path.join(map, 'LICENSE'));
  const id = /<Id>(.*)<\/Id>/.exec(readFileSync(path.join(map, 'manifest.xml'), 'utf8'))![1]!;
  const wat = { versie: pkg.version, adres: `${adres}/`, id, herkomst: herkomst(WORTEL), pakket: PAKKETNAAM };
  writeFileSync(path.join(map, 'LEESMIJ.txt'), leesmij(wat));
}

function controlegetallen(map: string): string {
  const hash = (pad: string) =>
    createHash('sha256')
      .update(readFileSync(path.join(map, pad)))
      .digest('hex');
  return bestandenIn(map)
    .map((pad) => `${hash(pad)}  ${pad}\n`)
    .join('');
}

function overzicht(uit: string): string {
  const site = bestandenIn(path.join(uit, 'site')).map((pad) => readFileSync(path.join(uit, 'site', pad)));
  const kB = (inhoud: readonly Buffer[]) =>
    `${Math.round(inhoud.reduce((som, { length }) => som + length, 0) / 1024)} kB`;
  return [
    `De uitgave staat in ${uit}:`,
    `  site: ${site.length} bestanden, ${kB(site)}, ingepakt ${kB(site.map((inhoud) => gzipSync(inhoud)))}`,
    '  manifest.xml: voldoet aan alle regels',
    `  ${PAKKETNAAM}: ${kB([readFileSync(path.join(uit, PAKKETNAAM))])}, geprobeerd in een lege map`,
    'Hoe verder: docs/beheer.md.\n',
  ].join('\n');
}

/** 0: made; 1: something in it is wrong, and nothing was made; 2: the call is wrong. */
async function hoofd(): Promise<0 | 1 | 2> {
  try {
    const keuzes = uitgavekeuzes(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
    eisVrij(keuzes.uit);
    const fouten = await maakUitgave(keuzes);
    if (fouten.length === 0) {
      process.stdout.write(overzicht(keuzes.uit));
      return 0;
    }
    process.stderr.write(`Er is geen uitgave gemaakt:\n${fouten.map((fout) => `- ${fout}\n`).join('')}`);
    return 1;
  } catch (fout) {
    if (!(fout instanceof Aanroepfout)) throw fout;
    process.stderr.write(`${fout.message}\n`);
    return 2;
  }
}

void hoofd().then((code) => {
  process.exitCode = code;
});
