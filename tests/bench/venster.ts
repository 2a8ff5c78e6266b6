import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { Bladzijden } from '../browser/openPagina';
import { bouwUitgave } from '../scripts/bouwUitgave';
import { getal, msMetSpreiding } from './getallen';
import { HERHALINGEN, spreidingVan } from './herhaald';
import { KLEIN } from './meetmaten';
import { maakMeetwerkmap } from './meetwerkmap';
import { drukEnWacht, neemWaar, type Tijdvak, type Waarneming } from './neemWaar';
import { schrijfSnapshot } from './schrijfSnapshot';
import { toonMeting } from './toonMeting';
import { bewaarMeting, type Deel, type Norm } from './uitslag';

/**
 * How large the built pane is and how long it keeps its user waiting, in Chromium on a slow processor.
 *
 *   npm run bench:venster                 measures and shows
 *   npm run bench:venster -- --bewaar     and keeps it for docs/kwaliteit.md
 */

/** How many times slower than this machine. */
const VERTRAGING = 4;
const KNOP = 'Controleer deze werkmap';
const OPNIEUW = 'Opnieuw controleren';
const DEMO = path.join(__dirname, '../../assets/voorbeelden/twentse-koers-2024.xlsx');
const GRENZEN = path.join(__dirname, '../../.ci/bundle-size.js');

interface Omvang {
  readonly pagina: string;
  readonly bytes: number;
  readonly grens: number;
  readonly bestanden: number;
}

/** Milliseconds. */
interface Start {
  readonly eersteBeeld: number;
  readonly bruikbaar: number;
  readonly langstBezet: number;
}

/** Milliseconds, without what the emulated Excel took in the same page. */
interface Controle {
  readonly eerste: number;
  readonly tweede: number;
  /** The longest that the page could not answer during the first. */
  readonly langstBezet: number;
  /** What the emulated Excel took of the first. */
  readonly inExcel: number;
}

/** What the check on the sizes says, of the pages in `map`. */
function leesOmvang(map: string): readonly Omvang[] {
  const regels = execFileSync(process.execPath, [GRENZEN, map], { encoding: 'utf8' });
  return Array.from(
    regels.matchAll(/^(\S+): (\d+) of (\d+) bytes in (\d+) files$/gm),
    ([, pagina, bytes, grens, bestanden]) => ({
      pagina: pagina!,
      bytes: Number(bytes),
      grens: Number(grens),
      bestanden: Number(bestanden),
    }),
  );
}

async function vertraag(pagina: Page): Promise<void> {
  const cdp = await pagina.context().newCDPSession(pagina);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: VERTRAGING });
}

async function meetStart(bladzijden: Bladzijden): Promise<Start> {
  const { pagina } = await bladzijden.taakvenster(DEMO, {
    voorbereid: async (pagina) => {
      await vertraag(pagina);
      await pagina.addInitScript(neemWaar, KNOP);
    },
  });
  const bruikbaar = await pagina.evaluate(() => window.__waarneming.bruikbaar);
  const eersteBeeld = await pagina.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]!.startTime);
  const waarneming = await lees(pagina);
  await pagina.context().close();
  return {
    eersteBeeld: eersteBeeld - waarneming.begin,
    bruikbaar: bruikbaar - waarneming.begin,
    langstBezet: langstBezet({ van: waarneming.begin, tot: bruikbaar }, waarneming),
  };
}

async function meetControle(bladzijden: Bladzijden, werkmap: string): Promise<Controle> {
  const { pagina } = await bladzijden.taakvenster(werkmap, {
    voorbereid: (pagina) => pagina.addInitScript(neemWaar, KNOP).then(() => undefined),
  });
  await pagina.evaluate(() => window.__waarneming.bruikbaar);
  await vertraag(pagina);
  const eerste = await pagina.evaluate(drukEnWacht, KNOP);
  const tweede = await pagina.evaluate(drukEnWacht, OPNIEUW);
  const waarneming = await lees(pagina);
  await pagina.context().close();
  const inExcel = overlap(eerste, waarneming.inExcel);
  return {
    eerste: eerste.tot - eerste.van - inExcel,
    tweede: tweede.tot - tweede.van - overlap(tweede, waarneming.inExcel),
    langstBezet: langstBezet(eerste, waarneming),
    inExcel,
  };
}

async function lees(pagina: Page): Promise<Omit<Waarneming, 'bruikbaar'>> {
  // Long tasks are reported a little later.
  await pagina.waitForTimeout(500);
  return pagina.evaluate(() => {
    const { begin, inExcel, bezet } = window.__waarneming;
    return { begin, inExcel, bezet };
  });
}

/** The longest that the page itself could not answer, in a period. */
function langstBezet(vak: Tijdvak, { bezet, inExcel }: Pick<Waarneming, 'bezet' | 'inExcel'>): number {
  const lang = bezet
    .filter(({ van, tot }) => tot > vak.van && van < vak.tot)
    .map(({ van, tot }) => ({ van: Math.max(van, vak.van), tot }));
  return Math.max(0, ...lang.map((taak) => taak.tot - taak.van - overlap(taak, inExcel)));
}

function overlap(vak: Tijdvak, vakken: readonly Tijdvak[]): number {
  return vakken.reduce((som, { van, tot }) => som + Math.max(0, Math.min(tot, vak.tot) - Math.max(van, vak.van)), 0);
}

async function herhaaldelijk<T>(meet: () => Promise<T>): Promise<readonly T[]> {
  const metingen: T[] = [];
  for (let i = 0; i < HERHALINGEN; i++) metingen.push(await meet());
  return metingen;
}

interface Lading {
  readonly wanneer: string;
  readonly bestanden: number;
  /** After gzip. */
  readonly bytes: number;
}

/** What is loaded when: with the pane, with the first check, with each tab when it is first opened. */
async function meetLading(bladzijden: Bladzijden, map: string): Promise<readonly Lading[]> {
  let gevraagd: string[] = [];
  const { pagina } = await bladzijden.taakvenster(DEMO, {
    voorbereid: async (pagina) => {
      pagina.on('request', (vraag) => gevraagd.push(vraag.url()));
      await pagina.addInitScript(neemWaar, KNOP);
    },
  });
  const ladingen: Lading[] = [];
  const sluitAf = async (wanneer: string): Promise<void> => {
    await pagina.waitForLoadState('networkidle');
    const eigen = gevraagd.flatMap((url) => /^http:\/\/localhost:\d+\/(.+\.(?:js|css))$/.exec(url)?.[1] ?? []);
    gevraagd = [];
    const bytes = eigen.map((bestand) => gzipSync(readFileSync(path.join(map, bestand)), { level: 9 }).length);
    ladingen.push({ wanneer, bestanden: eigen.length, bytes: bytes.reduce((som, n) => som + n, 0) });
  };
  await pagina.evaluate(() => window.__waarneming.bruikbaar);
  await sluitAf('het venster opent');
  await pagina.evaluate(drukEnWacht, KNOP);
  await sluitAf('de eerste controle');
  for (const tab of ['Regelingen', 'Toelichting', 'Instellingen']) {
    await pagina.getByRole('tab', { name: tab }).click();
    await sluitAf(`daarna de tab ${tab}`);
  }
  await pagina.context().close();
  return ladingen;
}

function perOmvang(omvang: readonly Omvang[], ladingen: readonly Lading[]): Deel {
  return {
    kop: 'Wat wordt geladen',
    tekst: [
      `Eigen scripts en stijlen na gzip; Office.js komt erbij, van Microsoft. De grens geldt voor wat een pagina zelf noemt; het venster laadt bij het openen ook de delen van de eerste tab. De bouw mislukt boven de grens: ${omvang
        .map(({ pagina, grens }) => `${pagina} ${kb(grens)}`)
        .join(', ')}.`,
    ],
    tabel: {
      koppen: ['wanneer', 'bestanden', 'omvang'],
      rijen: [
        ...ladingen.map(({ wanneer, bestanden, bytes }) => [wanneer, getal(bestanden), kb(bytes)]),
        ...omvang
          .filter(({ pagina }) => pagina === 'functions.html')
          .map(({ bestanden, bytes }) => ['functies in cellen', getal(bestanden), kb(bytes)]),
      ],
    },
  };
}

function perStart(starts: readonly Start[]): Deel {
  const rij = (wat: string, veld: (start: Start) => number) => [wat, msMetSpreiding(spreidingVan(starts, veld))];
  return {
    kop: 'Openen',
    tekst: [
      `Het gebouwde venster in Chromium op een ${VERTRAGING} keer zo trage processor, met een lege cache en zonder netwerk ertussen; mediaan van ${HERHALINGEN}. Geteld vanaf het begin van de pagina, als de nagebootste Excel er al is. Bruikbaar: op “${KNOP}” kan worden gedrukt, en niets houdt het antwoord op.`,
    ],
    tabel: {
      koppen: ['wat', 'tijd'],
      rijen: [
        rij('eerste beeld', (s) => s.eersteBeeld),
        rij('bruikbaar', (s) => s.bruikbaar),
        rij('langst zonder antwoord', (s) => s.langstBezet),
      ],
    },
  };
}

function perControle(werkmappen: readonly (readonly [naam: string, controles: readonly Controle[]])[]): Deel {
  return {
    kop: 'Controleren',
    tekst: [
      `Van de druk op de knop tot de bevindingen er staan, op dezelfde trage processor, met het lezen van de werkmap. De nagebootste Excel werkt in dezelfde pagina; haar tijd is eraf getrokken en staat apart, want de echte rekent elders. “Langst zonder antwoord” is de langste tijd achtereen dat het venster niets kon tekenen of aannemen.`,
    ],
    tabel: {
      koppen: ['werkmap', 'eerste controle', 'tweede controle', 'langst zonder antwoord', 'nagebootste Excel'],
      rijen: werkmappen.map(([naam, controles]) => [
        naam,
        ...(['eerste', 'tweede', 'langstBezet', 'inExcel'] as const).map((veld) =>
          msMetSpreiding(spreidingVan(controles, (c) => c[veld])),
        ),
      ]),
    },
  };
}

function kb(bytes: number): string {
  return `${getal(bytes / 1000, 1)} kB`;
}

function normVan({ pagina, bytes, grens }: Omvang): Norm {
  return {
    wat: `omvang van ${pagina} met wat bij openen wordt geladen, na gzip`,
    norm: `hoogstens ${kb(grens)}`,
    gemeten: kb(bytes),
    gehaald: bytes <= grens,
  };
}

async function hoofd(): Promise<void> {
  const { values } = parseArgs({ options: { bewaar: { type: 'boolean', default: false } } });
  const map = mkdtempSync(path.join(tmpdir(), 'sluitend-bench-'));
  const werkmap = (naam: string, teksten: 'geen' | 'kort'): string => {
    const bestand = path.join(map, `${naam}.xlsx`);
    writeFileSync(bestand, schrijfSnapshot(maakMeetwerkmap({ ...KLEIN, teksten })));
    return bestand;
  };
  try {
    const site = path.join(map, 'addin');
    await bouwUitgave(['taskpane', 'functions'], site);
    const bladzijden = await Bladzijden.open({ map: site, maak: 'bouwUitgave' });
    try {
      const omvang = leesOmvang(site);
      const posten = getal(KLEIN.posten);
      const werkmappen = [
        ['het voorbeeld', DEMO],
        [`${posten} posten, alle toegelicht`, werkmap('toegelicht', 'kort')],
        [`${posten} posten, geen toegelicht`, werkmap('kaal', 'geen')],
      ] as const;
      const lading = await meetLading(bladzijden, site);
      const starts = await herhaaldelijk(() => meetStart(bladzijden));
      const controles: (readonly [string, readonly Controle[]])[] = [];
      for (const [naam, bestand] of werkmappen)
        controles.push([naam, await herhaaldelijk(() => meetControle(bladzijden, bestand))]);
      const meting = {
        titel: 'Het venster',
        opdracht: 'npm run bench:venster -- --bewaar',
        normen: omvang.map(normVan),
        delen: [perOmvang(omvang, lading), perStart(starts), perControle(controles)],
      };
      console.log(toonMeting(meting));
      if (values.bewaar) bewaarMeting('venster', meting);
    } finally {
      await bladzijden.sluit();
    }
  } finally {
    rmSync(map, { recursive: true });
  }
}

void hoofd();
