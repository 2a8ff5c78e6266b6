import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';

import { utils, write } from '@e965/xlsx';
import type { CellObject, WorkSheet } from '@e965/xlsx';

import { leesXlsx } from '../../src/cli/leesXlsx';
import { diagnose } from '../../src/diagnose/diagnose';
import { dekkingsadvies } from '../../src/regelingen/dekkingsadvies';
import { rapporteer } from '../../src/review/rapporteer';
import { review } from '../../src/review/review';
import { kolomletter } from '../../src/sheet/adres';
import { herken } from '../../src/sheet/herken';
import { leesInstellingen } from '../../src/sheet/leesInstellingen';
import type { Bladrij, Cel, Snapshot } from '../../src/sheet/snapshot';
import { maakAdviesproef } from './adviesproef';
import { Toeval } from './toeval';

/**
 * How long a review takes: workbooks of 1.000, 10.000 and 100.000 posts on 50 sheets, each size in fresh processes. And how
 * long the dekkingsadvies takes when every post has a choice of its own.
 *
 *   npm run bench                   all sizes, median of five
 *   npm run bench -- 10000          one size
 */

const MATEN = [1_000, 10_000, 100_000];
const HERHALINGEN = 5;
const ADVIEZEN = [
  [200, 15],
  [2_000, 15],
] as const;
const BLADEN = 50;
const REGELINGEN = [
  'SPUK IZA',
  'Waterfonds Noordrand',
  'Regeling Dorpsvernieuwing',
  'Subsidie Levend Erfgoed',
  'Mobiliteitsfonds',
];

/** Milliseconds per stage, and the heap in use after the review. */
interface Meting {
  readonly cellen: number;
  readonly bevindingen: number;
  readonly lezen: number;
  readonly herkennen: number;
  readonly diagnose: number;
  readonly review: number;
  readonly rapport: number;
  readonly geheugen: number;
}

/** A sheet per themalijn with saldo and totals as formulas, a totaaloverzicht and a table per regeling. */
function maakSnapshot(posten: number): Snapshot {
  const t = new Toeval(posten);
  const lasten = new Map<string, number>(REGELINGEN.map((r) => [r, 0]));
  const perBlad = posten / BLADEN;
  const laatste = perBlad + 1;
  const namen = Array.from({ length: BLADEN }, (_, i) => `Themalijn ${i + 1}`);
  const totalen: number[][] = [];
  const themas = namen.map((naam) => {
    const som = [0, 0];
    const rijen = Array.from({ length: perBlad }, (_, i): Bladrij => {
      const begroting = Math.round(t.logUniform(1_000, 500_000));
      const realisatie = Math.round(begroting * (0.5 + t.deel() * 0.6));
      const regeling = t.kies(REGELINGEN);
      som[0]! += begroting;
      som[1]! += realisatie;
      lasten.set(regeling, lasten.get(regeling)! + realisatie);
      const saldo: Cel = { kolom: 4, waarde: begroting - realisatie, formule: `=C${i + 2}-D${i + 2}` };
      return {
        nummer: i + 1,
        verborgen: false,
        cellen: [
          ...rij(`Project ${i + 1}`, regeling, begroting, realisatie),
          saldo,
          { kolom: 5, waarde: 'Loopt volgens planning.' },
        ],
      };
    });
    totalen.push([...som, som[0]! - som[1]!]);
    const totaal = totalen.at(-1)!.map((waarde, k): Cel => ({
      kolom: k + 2,
      waarde,
      formule: `=SUM(${kolomletter(k + 2)}2:${kolomletter(k + 2)}${laatste})`,
    }));
    return blad(naam, [
      kop('Project', 'Regeling', 'Begroting 2024', 'Realisatie 2024', 'Saldo', 'Toelichting'),
      ...rijen,
      { nummer: laatste, verborgen: false, cellen: [{ kolom: 0, waarde: 'Totaal' }, ...totaal] },
    ]);
  });
  return {
    bladen: [...themas, overzicht(namen, totalen, laatste + 1), perRegeling(namen, lasten, laatste)],
    berekening: 'automatisch',
  };
}

function overzicht(
  namen: readonly string[],
  totalen: readonly number[][],
  totaalrij: number,
): Snapshot['bladen'][number] {
  const regels = namen.map((naam, i): Bladrij => {
    const cellen = totalen[i]!.map((waarde, k): Cel => ({
      kolom: k + 1,
      waarde,
      formule: `='${naam}'!${kolomletter(k + 2)}${totaalrij}`,
    }));
    return { nummer: i + 1, verborgen: false, cellen: [{ kolom: 0, waarde: naam }, ...cellen] };
  });
  return blad('Totaaloverzicht', [
    kop('Themalijn', 'Begroting 2024', 'Realisatie 2024', 'Saldo'),
    ...regels,
    somrij(regels, 3),
  ]);
}

function perRegeling(
  namen: readonly string[],
  lasten: ReadonlyMap<string, number>,
  laatste: number,
): Snapshot['bladen'][number] {
  const regels = [...lasten].map(([naam, besteed], i): Bladrij => {
    const r = i + 2;
    const som = namen.map((n) => `SUMIF('${n}'!B2:B${laatste},A${r},'${n}'!D2:D${laatste})`).join('+');
    const cellen: Cel[] = [
      { kolom: 0, waarde: naam },
      { kolom: 1, waarde: besteed + 1000 },
      { kolom: 2, waarde: besteed, formule: `=${som}` },
      { kolom: 3, waarde: 1000, formule: `=B${r}-C${r}` },
      { kolom: 4, waarde: 1000, formule: `=D${r}` },
      { kolom: 5, waarde: 0 },
    ];
    return { nummer: i + 1, verborgen: false, cellen };
  });
  return blad('Regelingen', [
    kop('Regeling', 'Baten', 'Lasten', 'Saldo', 'Terugbetaling', 'Overheveling'),
    ...regels,
    somrij(regels, 5),
  ]);
}

function kop(...namen: string[]): Bladrij {
  return { nummer: 0, verborgen: false, cellen: namen.map((waarde, kolom) => ({ kolom, waarde })) };
}

function rij(post: string, regeling: string, begroting: number, realisatie: number): Cel[] {
  return [post, regeling, begroting, realisatie].map((waarde, kolom) => ({ kolom, waarde }));
}

function somrij(regels: readonly Bladrij[], kolommen: number): Bladrij {
  const cellen = Array.from({ length: kolommen }, (_, k): Cel => {
    const letter = kolomletter(k + 1);
    const waarde = regels.reduce((som, r) => som + (r.cellen[k + 1]!.waarde as number), 0);
    return { kolom: k + 1, waarde, formule: `=SUM(${letter}2:${letter}${regels.length + 1})` };
  });
  return { nummer: regels.length + 1, verborgen: false, cellen: [{ kolom: 0, waarde: 'Totaal' }, ...cellen] };
}

function blad(naam: string, rijen: readonly Bladrij[]): Snapshot['bladen'][number] {
  return { naam, verborgen: false, rijen, verborgenKolommen: [] };
}

function schrijf(snapshot: Snapshot, bestand: string): void {
  const werkmap = utils.book_new();
  for (const b of snapshot.bladen) {
    const breedte = Math.max(...b.rijen.map((r) => r.cellen.at(-1)!.kolom));
    const werkblad: WorkSheet = {
      '!ref': utils.encode_range({ r: 0, c: 0 }, { r: b.rijen.at(-1)!.nummer, c: breedte }),
    };
    for (const r of b.rijen)
      for (const cel of r.cellen) werkblad[utils.encode_cell({ r: r.nummer, c: cel.kolom })] = naarXlsx(cel);
    utils.book_append_sheet(werkmap, werkblad, b.naam);
  }
  writeFileSync(
    bestand,
    write(werkmap, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true }) as Buffer,
  );
}

function naarXlsx({ waarde, formule }: Cel): CellObject {
  if (typeof waarde === 'string') return { t: 's', v: waarde };
  return { t: 'n', v: waarde as number, ...(formule ? { f: formule.slice(1) } : {}) };
}

function klok<T>(werk: () => T): [ms: number, uitkomst: T] {
  const begin = performance.now();
  const uitkomst = werk();
  return [performance.now() - begin, uitkomst];
}

/**
 * In a process of its own: every stage once, cold. The stages run apart from the whole review and before it, so that
 * `review` is what a second review in the same task pane takes.
 */
function meetEen(posten: number, bestand: string | null): Meting {
  if (bestand) {
    const bytes = readFileSync(bestand);
    const [lezen] = klok(() => leesXlsx(bytes));
    return { cellen: 0, bevindingen: 0, lezen, herkennen: 0, diagnose: 0, review: 0, rapport: 0, geheugen: 0 };
  }
  const snapshot = maakSnapshot(posten);
  const { instellingen } = leesInstellingen(snapshot);
  globalThis.gc?.();
  const leeg = process.memoryUsage().heapUsed;
  const [eerste, uitkomst] = klok(() => review(snapshot));
  const geheugen = process.memoryUsage().heapUsed - leeg;
  const [rapport, json] = klok(() => rapporteer(uitkomst, 'bench.xlsx'));
  const [herkennen, herkenning] = klok(() => herken(snapshot, instellingen));
  const [zoeken] = klok(() => diagnose(herkenning.vergelijkingen, herkenning.begroting));
  const cellen = snapshot.bladen.reduce((som, b) => som + b.rijen.reduce((s, r) => s + r.cellen.length, 0), 0);
  return {
    cellen,
    bevindingen: json.bevindingen.length,
    lezen: 0,
    herkennen,
    diagnose: zoeken,
    review: eerste,
    rapport,
    geheugen,
  };
}

function meetAdvies(): void {
  for (const [posten, regelingen] of ADVIEZEN) {
    const proef = maakAdviesproef(posten, regelingen);
    const metingen = Array.from(
      { length: HERHALINGEN },
      () => klok(() => dekkingsadvies(proef.posten, proef.regelingen))[0],
    );
    console.log(`Dekkingsadvies van ${posten} posten × ${regelingen} regelingen: ${mediaan(metingen).toFixed(0)} ms`);
  }
}

function inEigenProces(posten: number, bestand: string | null): Meting {
  const argumenten = [
    '--expose-gc',
    '-r',
    path.join(__dirname, '../scripts/ts.cjs'),
    __filename,
    '--een',
    String(posten),
    ...(bestand ? [bestand] : []),
  ];
  return JSON.parse(execFileSync(process.execPath, argumenten, { encoding: 'utf8', maxBuffer: 1e8 })) as Meting;
}

function mediaan(getallen: readonly number[]): number {
  return [...getallen].sort((a, b) => a - b)[Math.floor(getallen.length / 2)]!;
}

function meet(maten: readonly number[]): void {
  const map = mkdtempSync(path.join(tmpdir(), 'sluitend-bench-'));
  try {
    console.log(
      '| posten | cellen | herkennen | diagnose | review (koud) | rapport | geheugen | xlsx lezen | bestand | review : lezen | bevindingen |',
    );
    console.log(
      '| -----: | -----: | --------: | -------: | ------------: | ------: | -------: | ---------: | ------: | -------------: | ----------: |',
    );
    for (const posten of maten) {
      const bestand = path.join(map, `${posten}.xlsx`);
      schrijf(maakSnapshot(posten), bestand);
      const metingen = Array.from({ length: HERHALINGEN }, () => inEigenProces(posten, null));
      const lezen = mediaan(Array.from({ length: HERHALINGEN }, () => inEigenProces(posten, bestand).lezen));
      const van = (veld: keyof Meting) => mediaan(metingen.map((m) => m[veld]));
      const ms = (x: number) => `${x.toFixed(0)} ms`;
      const mb = (x: number) => `${(x / 1e6).toFixed(1)} MB`;
      const cellen = [
        posten,
        van('cellen'),
        ms(van('herkennen')),
        ms(van('diagnose')),
        ms(van('review')),
        ms(van('rapport')),
        mb(van('geheugen')),
        ms(lezen),
        mb(statSync(bestand).size),
        (van('review') / lezen).toFixed(2),
        van('bevindingen'),
      ];
      console.log(`| ${cellen.join(' | ')} |`);
    }
    console.log();
    meetAdvies();
    console.log(
      `\nNode ${process.version}, ${cpus()[0]?.model ?? 'onbekende processor'} × ${cpus().length}, ${new Date().toISOString().slice(0, 10)}; mediaan van ${HERHALINGEN} verse processen.`,
    );
  } finally {
    rmSync(map, { recursive: true });
  }
}

const [eerste, posten, bestand] = process.argv.slice(2);
if (eerste === '--een') console.log(JSON.stringify(meetEen(Number(posten), bestand ?? null)));
else meet(eerste ? [Number(eerste)] : MATEN);
