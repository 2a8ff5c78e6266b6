import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Rapport } from '../../src/review/rapport';

const VOORBEELDEN = path.join(__dirname, '../../assets/voorbeelden');

interface Proef {
  readonly args: readonly string[];
  readonly code: number;
  readonly klopt: (uitvoer: string) => boolean;
}

function proeven(versie: string): readonly Proef[] {
  const werkmap = (naam: string) => path.join(VOORBEELDEN, naam);
  return [
    { args: ['--version'], code: 0, klopt: (uitvoer) => uitvoer === `${versie}\n` },
    { args: ['demo'], code: 0, klopt: (uitvoer) => uitvoer.includes('Oorzaak: Ouderen!D7 bevat 16.884') },
    {
      args: ['controleer', werkmap('twentse-koers-2024.xlsx'), '--json'],
      code: 1,
      klopt: (uitvoer) => {
        const [bestand] = (JSON.parse(uitvoer) as Rapport).bestanden;
        return bestand?.bevindingen.some(({ oorzaak }) => oorzaak?.cel === 'Ouderen!D7') === true;
      },
    },
    {
      args: ['controleer', werkmap('twentse-koers-2024-sluitend.xlsx')],
      code: 0,
      klopt: (uitvoer) => uitvoer.includes('Sluitend.'),
    },
    { args: ['controleer', 'is-er-niet.xlsx'], code: 2, klopt: (uitvoer) => uitvoer.includes('is-er-niet.xlsx') },
  ];
}

/** Installs the package of the command line in an empty folder, without network, and uses it there; what goes wrong. */
export function proefOpdrachtregel(tgz: string, versie: string): readonly string[] {
  const map = mkdtempSync(path.join(tmpdir(), 'sluitend-proef-'));
  try {
    const opties = ['--offline', '--cache', path.join(map, 'cache'), '--no-audit', '--no-fund'];
    const installatie = npm(['install', ...opties, tgz], map);
    if (installatie.status !== 0) return [`Installeren lukt niet: ${installatie.stderr}`];
    const meer = readdirSync(path.join(map, 'node_modules')).filter(
      (naam) => !naam.startsWith('.') && naam !== 'sluitend',
    );
    return [
      ...meer.map((naam) => `Installeren haalt ook ${naam} op.`),
      ...proeven(versie).flatMap(({ args, code, klopt }) => {
        const { status, stdout, stderr } = npm(['exec', '--offline', '--', 'sluitend', ...args], map);
        if (status === code && klopt(stdout)) return [];
        const wat = status === code ? 'andere uitvoer dan verwacht' : `afsluitcode ${status} in plaats van ${code}`;
        return [`sluitend ${args.join(' ')}: ${wat}.\n${stdout}${stderr}`];
      }),
    ];
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

/** Runs npm as if from the prompt: what the npm that started us set for its own project does not count. */
export function npm(args: readonly string[], map: string) {
  const omgeving = Object.entries(process.env).filter(([naam]) => !/^npm_/i.test(naam));
  return spawnSync('npm', args, {
    cwd: map,
    encoding: 'utf8',
    env: Object.fromEntries(omgeving),
    shell: process.platform === 'win32',
  });
}
