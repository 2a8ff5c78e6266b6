import { fork } from 'node:child_process';
import { parseArgs } from 'node:util';
import { krimp } from './krimp';
import { speel, type Verslag } from './samenspel';
import { CLIENTS, maakMeting } from './samenwerkmeting';
import { werkmapVoor } from './samenwerkmap';
import { maakStappen, type Stap } from './stappen';
import { bewaarMeting, type Meting } from './uitslag';

/** Then a fresh workbook: one that had everything done to it, has little left to repair. */
const PER_WERKMAP = 100;

/**
 * Plays random steps of three panes, their users and a failing Excel on one workbook, and checks after each that nobody lost
 * anything and that what was told is true.
 *
 *   npm run bench:samenwerken -- --stappen 20000 --seed 1 [--bewaar]
 *   npm run bench:samenwerken -- --seed 1 --reeks 12 --krimp     one workbook, and the fewest steps that break something
 */
async function hoofd(): Promise<void> {
  const { values } = parseArgs({
    options: {
      stappen: { type: 'string', default: '20000' },
      seed: { type: 'string', default: '1' },
      reeks: { type: 'string' },
      processen: { type: 'string', default: '2' },
      krimp: { type: 'boolean', default: false },
      bewaar: { type: 'boolean', default: false },
    },
  });
  const seed = Number(values.seed);
  if (values.reeks !== undefined)
    return toonMeting(maakMeting([await speelReeks(seed, Number(values.reeks), values.krimp)], 0, seed));
  const begin = performance.now();
  const aantal = Math.ceil(Number(values.stappen) / PER_WERKMAP);
  const processen = Math.min(aantal, Number(values.processen));
  const delen = await Promise.all(
    Array.from({ length: processen }, (_, i) => speelApart({ seed, van: i, stap: processen, aantal })),
  );
  const meting = maakMeting(delen.flat(), (performance.now() - begin) / 1000, seed);
  toonMeting(meting);
  if (values.bewaar) bewaarMeting('samenwerken', meting);
}

/** Of these workbooks each `stap`-th from `van` on: what a process of its own plays. */
interface Opdracht {
  readonly seed: number;
  readonly van: number;
  readonly stap: number;
  readonly aantal: number;
}

/** In a process of its own, so that all cores help; Maps come back as they went. */
function speelApart(opdracht: Opdracht): Promise<readonly Verslag[]> {
  const verslagen: Verslag[] = [];
  const kind = fork(__filename, { serialization: 'advanced' });
  kind.on('message', (verslag) => verslagen.push(verslag as Verslag));
  kind.send(opdracht);
  return new Promise((klaar, mislukt) =>
    kind.on('exit', (code) => (code === 0 ? klaar(verslagen) : mislukt(new Error(`A process ended with ${code}`)))),
  );
}

async function speelDeel({ seed, van, stap, aantal }: Opdracht): Promise<void> {
  for (let reeks = van; reeks < aantal; reeks += stap) process.send?.(await speelReeks(seed, reeks, false));
  process.disconnect();
}

async function speelReeks(seed: number, reeks: number, metKrimp: boolean): Promise<Verslag> {
  const nummer = seed * 1000 + reeks;
  const stappen = maakStappen(nummer, PER_WERKMAP, CLIENTS);
  const verslag = await speel(werkmapVoor(nummer), stappen, CLIENTS);
  const { breuk } = verslag;
  if (breuk === null) return verslag;
  console.log(`--seed ${seed} --reeks ${reeks}, stap ${breuk.stap.nummer}:\n  ${breuk.wat.join('\n  ')}`);
  if (metKrimp) await toonKortste(nummer, stappen.slice(0, breuk.stap.nummer + 1), breuk.wat);
  return verslag;
}

async function toonKortste(nummer: number, stappen: readonly Stap[], wat: readonly string[]): Promise<void> {
  const soort = wat[0]!.slice(0, 25);
  const faalt = async (minder: readonly Stap[]) => {
    const { breuk } = await speel(werkmapVoor(nummer), minder, CLIENTS);
    return breuk?.wat.some((zin) => zin.slice(0, 25) === soort) ?? false;
  };
  for (const stap of await krimp(stappen, faalt)) console.log(JSON.stringify(stap));
}

function toonMeting({ normen, delen }: Meting): void {
  for (const { wat, norm, gemeten, gehaald } of normen)
    console.log(`${gehaald ? 'gehaald' : 'NIET gehaald'}: ${wat} (${norm}): ${gemeten}`);
  for (const { kop, tabel } of delen) {
    if (tabel === undefined) continue;
    console.log(`\n${kop}`);
    for (const rij of tabel.rijen) console.log(`  ${rij.join(' | ')}`);
  }
}

if (process.send === undefined) void hoofd();
else process.once('message', (opdracht) => void speelDeel(opdracht as Opdracht));
