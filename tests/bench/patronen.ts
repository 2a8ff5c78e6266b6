import { readdirSync } from 'node:fs';
import path from 'node:path';
import * as regexp from 'eslint-plugin-regexp';
import { Linter } from 'eslint';
import { rapporteer } from '../../src/review/rapporteer';
import { review } from '../../src/review/review';
import { leesVoorbeeld } from '../voorbeeld/leesVoorbeeld';
import { apart, layers } from '../layers.json';
import { bewaarMeting, type Meting } from './uitslag';

/* Texts of anyone, as long as a cell may hold: how much time does a review take, and how does that grow? */

type Rijen = (string | number | null)[][];

const LANG = 32_767;
const KORT = LANG / 4;
/** Linear is 4, quadratic 16; short times say nothing. */
const MEESTE_GROEI = 8;
const MINSTE_TIJD = 100;

const STUKJES = [
  ...[
    ' ',
    '\t',
    '\n',
    '(',
    '[',
    ')',
    '.',
    ',',
    ';',
    ':',
    '-',
    '/',
    '"',
    "'",
    '=',
    '+',
    '*',
    '?',
    '!',
    '_',
    '{',
    '€',
    '0',
    '1',
  ],
  ...[
    'a',
    'x ',
    'é ',
    'a\u0301',
    '\u00a0',
    '\ufeff',
    '😀',
    '0/ ',
    '1% ',
    '€ 1 ',
    '1.',
    '(€',
    'a-\n',
    '-\n',
    'a(b)',
    '12 ',
    '2024 ',
  ],
  ...[
    'mee ',
    'gaat ',
    'gaat mag ',
    'niet ',
    'en ',
    'van de ',
    'dekking ',
    'overschrijding ',
    'tekort ',
    'euro ',
    'duizend',
    'vijf',
  ],
  ...[
    '€ 1.000 ',
    'Mee naar 2025. ',
    'terug naar het rijk ',
    'valt vrij ',
    'van het saldo ',
    'SPUK ',
    'IZA; ',
    'ten opzichte van ',
  ],
];

const KOP = ['Project', 'Regeling', 'Mag ook op', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'];
const PLEKKEN = [
  'titel',
  'kop',
  'naam van een post',
  'regeling',
  'mag ook op',
  'bedrag',
  'toelichting',
  'noot',
  'instelling',
] as const;

function werkmap(plek: (typeof PLEKKEN)[number], tekst: string): Readonly<Record<string, Rijen>> {
  const op = <T extends string | number | null>(hier: (typeof PLEKKEN)[number], anders: T) =>
    plek === hier ? tekst : anders;
  return {
    Jeugd: [
      [op('titel', 'Jeugd 2024')],
      [...KOP, op('kop', 'Opmerking')],
      [
        ...[op('naam van een post', 'Huur'), op('regeling', 'SPUK IZA'), op('mag ook op', null), 1000],
        ...[op('bedrag', 1400), -400, op('toelichting', null)],
      ],
      ['Zaal', 'SPUK IZA', null, 500, 300, 200, null],
      ['Totaal', null, null, 1500, 1700, -200, null],
      [],
      [op('noot', null)],
    ],
    Sluitend: [
      ['Sluitend'],
      [],
      ['Regelingen'],
      ['Regeling', 'Aliassen', 'Regel', 'Maximum', 'Besteden tot', 'Tranches', 'Akkoord', 'Bron'],
      plek === 'instelling'
        ? Array.from({ length: 8 }, () => tekst)
        : ['Fonds', null, 'vrij', null, null, null, null, null],
    ],
  };
}

/** Milliseconds of the processor, so that what else the machine does hardly counts. */
function tijd(plek: (typeof PLEKKEN)[number], stukje: string, lengte: number): number {
  const tekst = `x${stukje.repeat(Math.ceil(lengte / stukje.length))}`.slice(0, lengte - 1) + 'x';
  const snapshot = leesVoorbeeld({ bladen: werkmap(plek, tekst) });
  const begin = process.cpuUsage();
  rapporteer(review(snapshot), 'x.xlsx');
  return process.cpuUsage(begin).user / 1000;
}

interface Uitschieter {
  readonly plek: string;
  readonly stukje: string;
  readonly ms: number;
  readonly groei: number;
}

/** The slowest text in a place. A suspicion is measured twice more: what else the machine did, is no growth. */
function traagste(plek: (typeof PLEKKEN)[number]): readonly Uitschieter[] {
  return STUKJES.map((stukje): Uitschieter => {
    const meet = (lengte: number, keer: number) =>
      Math.min(...Array.from({ length: keer }, () => tijd(plek, stukje, lengte)));
    const eerst = meet(LANG, 1);
    if (eerst < MINSTE_TIJD) return { plek, stukje, ms: eerst, groei: 0 };
    const ms = Math.min(eerst, meet(LANG, 2));
    return { plek, stukje, ms, groei: ms < MINSTE_TIJD ? 0 : ms / meet(KORT, 3) };
  }).sort((a, b) => b.ms - a.ms);
}

/** Every pattern that is made while the source is loaded, also of pieces, which a linter does not see. */
function patronen(): readonly RegExp[] {
  const gemaakt: RegExp[] = [];
  const Echt = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Echt, {
    construct: (doel, argumenten, nieuw) => {
      const patroon = Reflect.construct(doel, argumenten, nieuw) as RegExp;
      gemaakt.push(patroon);
      return patroon;
    },
  });
  for (const map of layers.flat().filter((naam) => !apart.includes(naam) && naam !== 'taskpane')) {
    const bron = path.join(__dirname, '../../src', map);
    for (const naam of readdirSync(bron).filter((bestand) => /^(?!registreer|sluitend).*\.ts$/.test(bestand))) {
      const pad = path.join(bron, naam);
      delete require.cache[pad];
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- in the order of the files, after the proxy is there
      require(pad);
    }
  }
  globalThis.RegExp = Echt;
  return [...new Map(gemaakt.map((patroon) => [String(patroon), patroon])).values()];
}

/** What the linter has against them. */
function bezwaren(alle: readonly RegExp[]): readonly string[] {
  const linter = new Linter();
  return alle
    .filter((patroon) => {
      const meldingen = linter.verify(`${String(patroon)};`, [
        {
          plugins: { regexp },
          rules: {
            'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
            'regexp/no-super-linear-move': 'error',
          },
        },
      ]);
      return meldingen.length > 0;
    })
    .map(String);
}

const getal = (n: number, decimalen = 0) =>
  n.toLocaleString('nl-NL', { minimumFractionDigits: decimalen, maximumFractionDigits: decimalen });

function hoofd(): void {
  const gemaakt = patronen();
  const slecht = bezwaren(gemaakt);
  for (let i = 0; i < 3; i++) for (const plek of PLEKKEN) tijd(plek, 'warm ', 2_000);
  const gemeten = PLEKKEN.map(traagste);
  const groeit = gemeten.flat().filter(({ groei }) => groei > MEESTE_GROEI);
  const traag = gemeten.flat().reduce((a, b) => (a.ms > b.ms ? a : b));
  const meting: Meting = {
    titel: 'Lange teksten',
    opdracht: 'npm run bench:patronen',
    normen: [
      {
        wat: 'Tijd bij een tekst van 32.767 tekens, tegen een kwart daarvan',
        norm: `hoogstens ${MEESTE_GROEI} keer (evenredig is 4, kwadratisch 16)`,
        gemeten:
          groeit.length === 0 ? 'overal minder' : `${groeit.length} van ${getal(gemeten.flat().length)} teksten meer`,
        gehaald: groeit.length === 0,
      },
      {
        wat: 'Patronen die uit stukken worden gemaakt, volgens de linter evenredig',
        norm: 'alle',
        gemeten: `${getal(gemaakt.length - slecht.length)} van ${getal(gemaakt.length)}`,
        gehaald: slecht.length === 0,
      },
    ],
    delen: [
      {
        kop: 'De traagste tekst per plek',
        tekst: [
          `Op elke plek stond een tekst van 32.767 tekens uit een herhaald stukje, ${getal(STUKJES.length)} verschillende. De traagste controle duurde ${getal(traag.ms)} ms. Wat korter duurt dan ${MINSTE_TIJD} ms, is niet op groei gemeten.`,
          'Patronen die letterlijk in de broncode staan, keurt `npm run lint`.',
          ...(slecht.length === 0
            ? []
            : [`Bezwaar tegen: ${slecht.map((bron) => `\`${bron.slice(0, 80)}…\``).join(', ')}.`]),
        ],
        tabel: {
          koppen: ['plek', 'stukje', 'ms', 'keer zo lang als een kwart'],
          rijen: gemeten.map(([eerste]) => [
            eerste!.plek,
            `\`${JSON.stringify(eerste!.stukje)}\``,
            getal(eerste!.ms),
            eerste!.groei === 0 ? '' : getal(eerste!.groei, 1),
          ]),
        },
      },
    ],
  };
  console.log(JSON.stringify(meting, null, 1), groeit);
  if (process.argv.includes('--bewaar')) bewaarMeting('patronen', meting);
}

hoofd();
