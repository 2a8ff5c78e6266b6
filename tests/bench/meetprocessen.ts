import { execFileSync, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Configuration, webpack } from 'webpack';

const [cli] = createRequire(__filename)('../../webpack.config.js') as readonly [Configuration];

const BRONNEN = {
  sluitend: 'src/cli/sluitend.ts',
  lees: 'tests/bench/leesproces.ts',
  review: 'tests/bench/reviewproces.ts',
} as const;

/** How the command line ends when it has something to report. */
const MET_BEVINDINGEN = 1;

type Procesnaam = keyof typeof BRONNEN;

/** Programs to measure, each built by itself, exactly as the command line is built. */
export class Meetprocessen {
  private constructor(private readonly map: string) {}

  static async bouw(map: string): Promise<Meetprocessen> {
    const configuraties = Object.entries(BRONNEN).map(([naam, bron]) => ({
      ...cli,
      name: naam,
      context: path.join(__dirname, '../..'),
      entry: `./${bron}`,
      output: { path: map, filename: `${naam}.js` },
    }));
    await new Promise<void>((klaar, mislukt) => {
      webpack(configuraties, (fout, stats) => {
        if (fout || !stats || stats.hasErrors()) mislukt(fout ?? new Error(stats?.toString('errors-only')));
        else klaar();
      });
    });
    return new Meetprocessen(map);
  }

  /** What a fresh process writes as JSON; it can collect garbage when it wants. */
  json<T>(naam: Procesnaam, ...argumenten: readonly string[]): T {
    return JSON.parse(
      execFileSync(process.execPath, ['--expose-gc', this.pad(naam), ...argumenten], { encoding: 'utf8' }),
    ) as T;
  }

  /** Milliseconds from start to end of a fresh process of which nobody reads the output. */
  duur(naam: Procesnaam, ...argumenten: readonly string[]): number {
    const begin = performance.now();
    const { status } = spawnSync(process.execPath, [this.pad(naam), ...argumenten], { stdio: 'ignore' });
    const duur = performance.now() - begin;
    if (status !== 0 && !(naam === 'sluitend' && status === MET_BEVINDINGEN))
      throw new Error(`${naam} ${argumenten.join(' ')}: ${status}`);
    return duur;
  }

  private pad(naam: Procesnaam): string {
    return path.join(this.map, `${naam}.js`);
  }
}
