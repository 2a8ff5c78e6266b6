import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { Leesfout } from '../../src/cli/leesfout';
import { leesXlsx } from '../../src/cli/leesXlsx';
import type { Rapport } from '../../src/review/rapport';
import { review } from '../../src/review/review';
import { leesBestand } from '../../src/taskpane/leesBestand';
import { verminkBytes } from '../cli/verminkBytes';
import { VIJANDIGE_BESTANDEN, ZWARE_BESTANDEN, type Vijandig } from '../cli/vijandigeBestanden';
import { basiswerkmappen, BESTANDEN } from '../eigenschappen/basiswerkmappen';
import { ingrepen, vermink } from '../eigenschappen/verminkingen';
import { verzonnen } from '../eigenschappen/verzonnen';
import { Toeval } from './toeval';
import { bewaarMeting, type Deel, type Meting } from './uitslag';

/**
 * How the review and the command line hold up against what goes wrong with workbooks and files. `--snel` takes a tenth of the
 * cases and leaves the heaviest files out; `--bewaar` keeps the outcome for docs/kwaliteit.md. Needs the built command line: `npm run prepare`.
 */
const SNEL = process.argv.includes('--snel');
const WERKMAPPEN = SNEL ? 300 : 3000;
const BESTANDSPROEVEN = SNEL ? 500 : 5000;
/** Of those files, also through a process of their own. */
const STEEKPROEF = SNEL ? 10 : 60;
/** MB of objects that a process may hold; beyond it Node stops with an error of its own. */
const GEHEUGEN = 1024;
const LANGST = 60_000;
const SLUITEND = path.join(__dirname, '../../dist/cli/sluitend.js');

interface Tijd {
  readonly ms: number;
  readonly wat: string;
}

class Tijden {
  private readonly alle: Tijd[] = [];

  meet<T>(wat: string, doe: () => T): T {
    const begin = process.cpuUsage();
    try {
      return doe();
    } finally {
      const { user, system } = process.cpuUsage(begin);
      this.alle.push({ ms: (user + system) / 1000, wat });
    }
  }

  get traagst(): Tijd {
    return this.alle.reduce((a, b) => (b.ms > a.ms ? b : a), { ms: 0, wat: '' });
  }
}

interface Reeks {
  readonly gevallen: number;
  readonly fouten: readonly string[];
  readonly verzonnen: readonly string[];
  readonly traagst: Tijd;
}

function verminkteWerkmappen(): Reeks {
  const basis = basiswerkmappen(60);
  const [fouten, gevonden, tijden] = [[] as string[], [] as string[], new Tijden()];
  for (let seed = 1; seed <= WERKMAPPEN; seed++) {
    const { naam, snapshot } = basis[seed % basis.length]!;
    const verminkt = vermink(snapshot, fc.sample(ingrepen, { seed, numRuns: 1 })[0]!);
    const wat = `${naam}, seed ${seed}`;
    try {
      const uitkomst = tijden.meet(wat, () => review(verminkt));
      gevonden.push(...verzonnen(verminkt, uitkomst).map((bezwaar) => `${wat}: ${bezwaar}`));
    } catch (oorzaak) {
      fouten.push(`${wat}: ${String(oorzaak)}`);
    }
  }
  return { gevallen: WERKMAPPEN, fouten, verzonnen: gevonden, traagst: tijden.traagst };
}

/** What reading makes of a file: a workbook, or the kind of refusal; anything else is a crash. */
async function uitkomstVan(lees: () => unknown): Promise<string> {
  try {
    await lees();
    return 'gelezen';
  } catch (oorzaak) {
    return oorzaak instanceof Leesfout ? oorzaak.soort : `fout: ${String(oorzaak)}`;
  }
}

/** A part that is larger than it says may be seen to be damaged before it is seen to be too large. */
function soortgelijk(uitkomst: string): string {
  return uitkomst === 'verdachte-omvang' ? 'beschadigd' : uitkomst;
}

function verminktBestand(seed: number): Buffer {
  return verminkBytes(readFileSync(BESTANDEN[seed % BESTANDEN.length]!), new Toeval(seed));
}

async function verminkteBestanden(): Promise<Reeks & { readonly soorten: ReadonlyMap<string, number> }> {
  const [fouten, gevonden, tijden] = [[] as string[], [] as string[], new Tijden()];
  const soorten = new Map<string, number>();
  for (let seed = 1; seed <= BESTANDSPROEVEN; seed++) {
    const bytes = verminktBestand(seed);
    const wat = `${path.basename(BESTANDEN[seed % BESTANDEN.length]!)}, seed ${seed}`;
    const uitkomst = await uitkomstVan(() =>
      tijden.meet(wat, () => {
        const snapshot = leesXlsx(bytes);
        gevonden.push(...verzonnen(snapshot, review(snapshot)).map((bezwaar) => `${wat}: ${bezwaar}`));
      }),
    );
    soorten.set(uitkomst, (soorten.get(uitkomst) ?? 0) + 1);
    if (uitkomst.startsWith('fout')) fouten.push(`${wat}: ${uitkomst}`);
    const venster = await uitkomstVan(() => leesBestand(new Uint8Array(bytes)));
    if (soortgelijk(venster) !== soortgelijk(uitkomst))
      fouten.push(`${wat}: het venster zegt ${venster}, de opdrachtregel ${uitkomst}`);
  }
  return { gevallen: BESTANDSPROEVEN, fouten, verzonnen: gevonden, traagst: tijden.traagst, soorten };
}

interface Uitvoering {
  readonly code: number | null;
  readonly uit: string;
  readonly fout: string;
  readonly ms: number;
  /** Of the process at its largest; 0 when it did not get to say. */
  readonly mb: number;
}

const TOON_GEHEUGEN = `process.on('exit', () => require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS)));`;

/** The command line on one path, in a process with bounded memory. */
function draai(pad: string, toonGeheugen: string): Promise<Uitvoering> {
  const begin = performance.now();
  const opties = [`--max-old-space-size=${GEHEUGEN}`, '-r', toonGeheugen, SLUITEND, 'controleer', '--json', pad];
  const kind = spawn(process.execPath, opties, { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const tekst = ['', '', ''];
  [kind.stdout, kind.stderr, kind.stdio[3]].forEach((stroom, n) => {
    stroom!.on('data', (deel: Buffer) => (tekst[n]! += deel.toString()));
  });
  const wacht = setTimeout(() => kind.kill('SIGKILL'), LANGST);
  return new Promise((klaar) => {
    kind.on('close', (code) => {
      clearTimeout(wacht);
      const [uit = '', fout = '', rss = ''] = tekst;
      klaar({ code, uit, fout, ms: performance.now() - begin, mb: Number(rss) / 1024 });
    });
  });
}

/** What is wrong with how the process ended; null when it ended as documented. */
function bezwaarVan({ code, uit, fout, ms }: Uitvoering, verwacht?: Vijandig['verwacht']): string | null {
  if (ms >= LANGST) return 'hield niet op';
  if (code !== 0 && code !== 1 && code !== 2) return `afsluitcode ${code}: ${fout.slice(0, 200)}`;
  if (fout !== '') return `op de foutuitvoer: ${fout.slice(0, 200)}`;
  const melding = (JSON.parse(uit) as Rapport).bestanden[0]!.fout;
  if ((code === 2) !== (melding !== null)) return `afsluitcode ${code} bij ${melding}`;
  if (melding !== null && !/^[A-Z].*\.( [A-Z].*\.)+$/.test(melding)) return `onduidelijke melding: ${melding}`;
  if (melding?.includes('liep vast') === true) return melding;
  if (verwacht === undefined) return null;
  const zegt = verwacht === null ? null : new Leesfout(verwacht).message;
  return melding === zegt ? null : `zegt ${melding ?? 'niets'}, niet ${zegt ?? 'niets'}`;
}

interface Procesreeks {
  readonly gevallen: number;
  readonly fouten: readonly string[];
  readonly traagst: Tijd;
  readonly grootst: { readonly mb: number; readonly wat: string };
}

async function doorProcessen(
  gevallen: readonly { readonly naam: string; readonly pad: string; readonly verwacht?: Vijandig['verwacht'] }[],
  toonGeheugen: string,
): Promise<Procesreeks> {
  const fouten: string[] = [];
  let traagst: Tijd = { ms: 0, wat: '' };
  let grootst = { mb: 0, wat: '' };
  for (const { naam: wat, pad, verwacht } of gevallen) {
    const uitvoering = await draai(pad, toonGeheugen);
    const bezwaar = bezwaarVan(uitvoering, verwacht);
    if (bezwaar !== null) fouten.push(`${wat}: ${bezwaar}`);
    if (uitvoering.ms > traagst.ms) traagst = { ms: uitvoering.ms, wat };
    if (uitvoering.mb > grootst.mb) grootst = { mb: uitvoering.mb, wat };
  }
  return { gevallen: gevallen.length, fouten, traagst, grootst };
}

async function main(): Promise<void> {
  const map = mkdtempSync(path.join(tmpdir(), 'sluitend-'));
  const schrijf = (naam: string, bytes: Buffer | string): string => {
    const pad = path.join(map, naam);
    writeFileSync(pad, bytes);
    return pad;
  };
  try {
    const toonGeheugen = schrijf('geheugen.cjs', TOON_GEHEUGEN);
    const werkmappen = verminkteWerkmappen();
    toon('verminkte werkmappen', werkmappen);
    const bestanden = await verminkteBestanden();
    toon('verminkte bestanden', bestanden);

    const vijandig = [...VIJANDIGE_BESTANDEN, ...(SNEL ? [] : ZWARE_BESTANDEN)].map(({ naam, maak, verwacht }, n) => ({
      naam,
      verwacht,
      pad: schrijf(`vijandig-${n}.xlsx`, maak()),
    }));
    execFileSync('mkfifo', [path.join(map, 'pijp.xlsx')]);
    const bijzonder = [
      { naam: 'een pijp', pad: path.join(map, 'pijp.xlsx'), verwacht: 'geen-bestand' as const },
      { naam: 'een apparaat zonder einde', pad: '/dev/zero', verwacht: 'geen-bestand' as const },
    ];
    const gemaakt = await doorProcessen([...vijandig, ...bijzonder], toonGeheugen);
    toon('vijandige bestanden', gemaakt);
    const proef = Array.from({ length: STEEKPROEF }, (_, n) => {
      const seed = 1 + Math.floor((n * BESTANDSPROEVEN) / STEEKPROEF);
      return { naam: `seed ${seed}`, pad: schrijf(`seed-${seed}.xlsx`, verminktBestand(seed)) };
    });
    const steekproef = await doorProcessen(proef, toonGeheugen);
    toon('steekproef', steekproef);

    const meting = metingVan(werkmappen, bestanden, gemaakt, steekproef);
    if (process.argv.includes('--bewaar')) bewaarMeting('robuust', meting);
  } finally {
    rmSync(map, { recursive: true });
  }
}

function toon(naam: string, reeks: Procesreeks | Reeks): void {
  const { gevallen, fouten, traagst } = reeks;
  const bezwaren = 'verzonnen' in reeks ? [...fouten, ...reeks.verzonnen] : fouten;
  console.log(naam, JSON.stringify({ gevallen, traagst, ...('grootst' in reeks && { grootst: reeks.grootst }) }));
  for (const bezwaar of bezwaren) console.log(`  ${bezwaar}`);
}

function metingVan(
  werkmappen: Reeks,
  bestanden: Awaited<ReturnType<typeof verminkteBestanden>>,
  gemaakt: Procesreeks,
  steekproef: Procesreeks,
): Meting {
  const nul = (wat: string, aantal: number, op: number) => ({
    wat,
    norm: '0',
    gemeten: `${getal(aantal)} op ${getal(op)}`,
    gehaald: aantal === 0,
  });
  const bedragen = werkmappen.verzonnen.length + bestanden.verzonnen.length;
  const processen = gemaakt.gevallen + steekproef.gevallen;
  return {
    titel: 'Bestand tegen wat er misgaat',
    opdracht: 'npm run bench:robuust',
    normen: [
      nul('controles van een verminkte werkmap die vastlopen', werkmappen.fouten.length, werkmappen.gevallen),
      nul(
        'verminkte bestanden die anders eindigen dan met een rapport of een melding',
        bestanden.fouten.length,
        bestanden.gevallen,
      ),
      nul(
        'bedragen die niet in hun cel staan, of sommen die niet volgen',
        bedragen,
        werkmappen.gevallen + bestanden.gevallen,
      ),
      nul(
        'processen met een andere afsluitcode of melding dan beschreven',
        gemaakt.fouten.length + steekproef.fouten.length,
        processen,
      ),
    ],
    delen: [deelReeksen(werkmappen, bestanden, gemaakt, steekproef), deelUitkomsten(bestanden)],
  };
}

function deelReeksen(werkmappen: Reeks, bestanden: Reeks, gemaakt: Procesreeks, steekproef: Procesreeks): Deel {
  const leesrij = (naam: string, { gevallen, fouten, traagst }: Reeks): string[] => [
    naam,
    getal(gevallen),
    getal(fouten.length),
    `${getal(traagst.ms)} ms`,
    '',
  ];
  const procesrij = (naam: string, { gevallen, fouten, traagst, grootst }: Procesreeks): string[] => [
    naam,
    getal(gevallen),
    getal(fouten.length),
    `${getal(traagst.ms)} ms`,
    `${getal(grootst.mb)} MB`,
  ];
  return {
    kop: 'Reeksen',
    tekst: [
      'Een verminkte werkmap is een voorbeeld, een gepubliceerde tabel of een gemaakte werkmap na 1 tot 14 ingrepen: rijen, kolommen en bladen weg, dubbel of verschoven, formules die niet kloppen of rondgaan, foutwaarden, tekst in plaats van getallen, tekens van rechts naar links, en bedragen buiten elk bereik. Daarna wordt elk bedrag los van het programma nagelezen in zijn cel, en elke som per regeling nagerekend; delen van posten uit meer regelingen niet.',
      `Een verminkt bestand is afgekapt, heeft andere bits, of XML met iets anders erin; de opdrachtregel en het venster moeten er hetzelfde van zeggen (of te groot of beschadigd mag verschillen). De vijandige bestanden zijn met opzet gemaakt: zipbommen, leugens over maten, entiteiten, verwijzingen buiten het blad, formules en teksten die zich vermenigvuldigen, apparaten en pijpen. Processen krijgen ${getal(GEHEUGEN)} MB voor objecten en worden na ${LANGST / 1000} seconden gestopt. Tijden zijn van een machine waarop meer draaide: rekentijd bij het lezen, verstreken tijd bij processen.`,
      `Traagst: ${werkmappen.traagst.wat}; ${bestanden.traagst.wat}; ${gemaakt.traagst.wat}. Meeste geheugen: ${gemaakt.grootst.wat}.`,
    ],
    tabel: {
      koppen: ['reeks', 'gevallen', 'fout', 'traagste', 'meeste geheugen'],
      rijen: [
        leesrij('verminkte werkmappen', werkmappen),
        leesrij('verminkte bestanden', bestanden),
        procesrij('vijandige bestanden, als proces', gemaakt),
        procesrij('verminkte bestanden, als proces', steekproef),
      ],
    },
  };
}

function deelUitkomsten({ soorten }: { readonly soorten: ReadonlyMap<string, number> }): Deel {
  return {
    kop: 'Wat een verminkt bestand gaf',
    tekst: [
      'Een bestand dat nog gelezen is, was op een plek geraakt die over geen cel gaat, of heeft er een andere cel door.',
    ],
    tabel: {
      koppen: ['uitkomst', 'bestanden'],
      rijen: [...soorten]
        .sort((a, b) => b[1] - a[1])
        .map(([soort, aantal]) => [soort.replaceAll('-', ' '), getal(aantal)]),
    },
  };
}

function getal(x: number): string {
  return Math.round(x).toLocaleString('nl-NL');
}

void main();
