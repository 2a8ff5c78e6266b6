import { execFileSync } from 'node:child_process';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import pkg from '../../package.json';
import { NAZICHT, type Nazicht, type Pakketfeiten } from './pakketfeiten';

const WORTEL = path.join(__dirname, '../..');
const vandaag = new Date().toISOString().slice(0, 10);
const jaarTerug = `${Number(vandaag.slice(0, 4)) - 1}${vandaag.slice(4)}`;

interface Registerantwoord {
  readonly license?: string;
  readonly deprecated?: string;
  readonly maintainers?: readonly unknown[];
  readonly time: Readonly<Record<string, string>>;
  readonly 'dist-tags': { readonly latest: string };
}

/** Asks npm, which knows the registry and its credentials. */
function npm(...opdracht: readonly string[]): string {
  return execFileSync('npm', [...opdracht, '--json'], {
    cwd: WORTEL,
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

function feiten([naam, versie]: readonly [string, string]): Pakketfeiten {
  const velden = ['license', 'deprecated', 'maintainers', 'time', 'dist-tags'];
  const antwoord = JSON.parse(npm('view', `${naam}@${versie}`, ...velden)) as Registerantwoord;
  const { license = 'onbekend', deprecated, maintainers, time } = antwoord;
  const { latest } = antwoord['dist-tags'];
  const dag = (versie: string) => time[versie]!.slice(0, 10);
  return {
    naam,
    versie,
    licentie: license,
    uitgebracht: dag(versie),
    nieuwste: { versie: latest, uitgebracht: dag(latest) },
    uitgavenInJaar: Object.keys(time).filter((v) => /^\d+\.\d+\.\d+$/.test(v) && dag(v) > jaarTerug).length,
    beheerders: maintainers?.length ?? null,
    kilobytes: Math.ceil(grootte(path.join(WORTEL, 'node_modules', naam)) / 1000),
    verouderd: deprecated ?? null,
  };
}

function grootte(map: string): number {
  return readdirSync(map, { withFileTypes: true }).reduce((som, item) => {
    const pad = path.join(map, item.name);
    if (item.isDirectory()) return item.name === 'node_modules' ? som : som + grootte(pad);
    return item.isFile() ? som + statSync(pad).size : som;
  }, 0);
}

/** npm ends with a failure both when there are some and when the registry does not answer. */
function kwetsbaarheden(): number | null {
  let uitvoer: string;
  try {
    uitvoer = npm('audit', '--omit=dev');
  } catch (fout) {
    uitvoer = String((fout as { stdout?: string }).stdout);
  }
  const { metadata } = JSON.parse(uitvoer) as { metadata?: { vulnerabilities: { total: number } } };
  return metadata?.vulnerabilities.total ?? null;
}

/** `npm run pakketten:nazien`: what the registry knows of the packages of our own choice, for docs/pakketten. */
async function hoofd(): Promise<void> {
  const nazicht: Nazicht = {
    nagezien: vandaag,
    register: new URL(execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim()).host,
    pakketten: Object.entries(pkg.dependencies).map(feiten),
    kwetsbaarheden: kwetsbaarheden(),
  };
  writeFileSync(NAZICHT, await format(JSON.stringify(nazicht), { parser: 'json', printWidth: 120 }));
  const uitkomst = nazicht.kwetsbaarheden ?? 'niet te zeggen: het register antwoordde niet';
  console.log(`${nazicht.pakketten.length} pakketten nagezien. Bekende kwetsbaarheden: ${uitkomst}.`);
}

void hoofd();
