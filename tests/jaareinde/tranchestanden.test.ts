import fc from 'fast-check';
import { tranchestanden } from '../../src/jaareinde/tranchestanden';
import { afrekenen, type Afrekeninvoer, type Tranchebaten } from '../../src/regelingen/afrekenen';
import type { Akkoordstatus, Regel, Regeling } from '../../src/regelingen/regeling';
import { spukGalaProgramma15 } from '../../src/regelingen/spuk-gala-programma-15';
import { spukIza } from '../../src/regelingen/spuk-iza';
import { willekeurigeInvoer } from './willekeurigeInvoer';

const som = (bedragen: readonly number[]): number => bedragen.reduce((totaal, bedrag) => totaal + bedrag, 0);

function invoer(
  regeling: Regeling | null,
  jaar: number | null,
  lasten: number,
  tranches: readonly Tranchebaten[],
): Afrekeninvoer {
  return { naam: 'Proef', regeling, jaar, baten: som(tranches.map(({ baten }) => baten)), lasten, tranches };
}

const met = (regel: Regel, rest: Partial<Regeling> = {}): Regeling => ({
  code: 'proef',
  naam: 'Proef',
  aliassen: [],
  verstrekker: 'het Rijk',
  bron: 'test',
  ...rest,
  regel,
});

const VERSCHILLEND = met(
  { soort: 'overhevelen' },
  {
    tranches: [
      { jaar: 2023, bestedenTot: 2024 },
      { jaar: 2024, bestedenTot: 2026 },
    ],
  },
);

const akkoord = (status?: Akkoordstatus): Regeling =>
  met({ soort: 'overhevelen-mits-akkoord' }, { akkoord: { document: 'brief', ...(status && { status }) } });

/** Year, spent, left and decision of each tranche. */
function standen(gegeven: Afrekeninvoer): readonly unknown[] {
  return tranchestanden(gegeven).map(({ tranche, besteed, rest, besluit }) => [tranche, besteed, rest, besluit]);
}

const TWEE: readonly Tranchebaten[] = [
  { jaar: 2023, baten: 100 },
  { jaar: 2024, baten: 200 },
];

test('GALA van het Jaarverslag 2024: de tranche van 2023 wordt het eerst besteed', () => {
  const tranches = [
    { jaar: 2024, baten: 211_356 },
    { jaar: 2023, baten: 169_711 },
  ];
  expect(tranchestanden(invoer(spukGalaProgramma15, 2024, 107_094, tranches))).toEqual([
    { tranche: 2023, baten: 169_711, besteed: 107_094, rest: 62_617, bestedenTot: 2026, besluit: 'mee' },
    { tranche: 2024, baten: 211_356, besteed: 0, rest: 211_356, bestedenTot: 2026, besluit: 'mee' },
  ]);
});

test.each<[string, Afrekeninvoer, readonly unknown[]]>([
  [
    'wat over is van een verlopen tranche gaat terug',
    invoer(VERSCHILLEND, 2024, 50, TWEE),
    [
      [2023, 50, 50, 'terug'],
      [2024, 0, 200, 'mee'],
    ],
  ],
  [
    'met eigen lasten telt de volgorde niet',
    invoer(VERSCHILLEND, 2024, 50, [
      { jaar: 2023, baten: 100, lasten: 0 },
      { jaar: 2024, baten: 200, lasten: 50 },
    ]),
    [
      [2023, 0, 100, 'terug'],
      [2024, 50, 150, 'mee'],
    ],
  ],
  [
    'wat een tranche tekortkomt, betaalt de andere',
    invoer(VERSCHILLEND, 2024, 270, [
      { jaar: 2023, baten: 100, lasten: 20 },
      { jaar: 2024, baten: 200, lasten: 250 },
    ]),
    [
      [2023, 70, 30, 'terug'],
      [2024, 200, 0, 'mee'],
    ],
  ],
  [
    'eigen lasten die niet optellen, gelden niet',
    invoer(VERSCHILLEND, 2024, 50, [
      { jaar: 2023, baten: 100, lasten: 0 },
      { jaar: 2024, baten: 200, lasten: 60 },
    ]),
    [
      [2023, 50, 50, 'terug'],
      [2024, 0, 200, 'mee'],
    ],
  ],
  [
    'een tekort is van de jongste tranche',
    invoer(VERSCHILLEND, 2024, 320, TWEE),
    [
      [2023, 100, 0, 'terug'],
      [2024, 220, -20, 'mee'],
    ],
  ],
  [
    'meegenomen geld wordt het eerst besteed',
    invoer(spukGalaProgramma15, 2024, 30, [
      { jaar: null, baten: 100 },
      { jaar: 2024, baten: 200 },
    ]),
    [
      [null, 30, 70, 'mee'],
      [2024, 0, 200, 'mee'],
    ],
  ],
  [
    'van meegenomen geld is de tranche niet bekend als oudere termijnen verschillen',
    invoer({ ...VERSCHILLEND, tranches: [{ jaar: 2022, bestedenTot: 2026 }, ...VERSCHILLEND.tranches!] }, 2024, 30, [
      { jaar: null, baten: 100 },
      { jaar: 2024, baten: 200 },
    ]),
    [
      [null, 30, 70, 'open'],
      [2024, 0, 200, 'mee'],
    ],
  ],
  [
    'jaargebonden geld gaat terug',
    invoer(spukIza, 2024, 50, TWEE),
    [
      [2023, 50, 50, 'terug'],
      [2024, 0, 200, 'terug'],
    ],
  ],
  [
    'een akkoord dat alleen is toegezegd laat alles open',
    invoer(akkoord('toegezegd'), 2024, 150, TWEE),
    [
      [2023, 100, 0, 'open'],
      [2024, 50, 150, 'open'],
    ],
  ],
  [
    'een vastgelegd akkoord neemt alles mee',
    invoer(akkoord(), 2024, 150, TWEE),
    [
      [2023, 100, 0, 'mee'],
      [2024, 50, 150, 'mee'],
    ],
  ],
  [
    'zonder regel is niets besloten',
    invoer(null, 2024, 150, TWEE),
    [
      [2023, 100, 0, 'open'],
      [2024, 50, 150, 'open'],
    ],
  ],
  ['een reserve is niet aan een jaar gebonden', invoer(met({ soort: 'reserve' }), 2024, 150, TWEE), []],
  [
    'van welke tranche een maximum afgaat, weet niemand',
    invoer(met({ soort: 'overhevelen-tot-maximum', maximum: { bedrag: 10 } }), 2024, 150, TWEE),
    [],
  ],
  [
    'een maximum dat niet knelt, laat de tranches zien',
    invoer(met({ soort: 'overhevelen-tot-maximum', maximum: { bedrag: 150 } }), 2024, 150, TWEE),
    [
      [2023, 100, 0, 'mee'],
      [2024, 50, 150, 'mee'],
    ],
  ],
  ['tranches die niet optellen tot de baten', { ...invoer(spukIza, 2024, 50, TWEE), baten: 310 }, []],
  ['één rij voor alle tranches', { naam: 'P', regeling: VERSCHILLEND, jaar: 2024, baten: 300, lasten: 50 }, []],
])('%s', (_titel, gegeven, verwacht) => {
  expect(standen(gegeven)).toEqual(verwacht);
});

test('de standen tellen op tot het saldo, en per besluit tot de delen van de afrekening', () => {
  let gezien = 0;
  fc.assert(
    fc.property(willekeurigeInvoer, (gegeven) => {
      const gevonden = tranchestanden(gegeven);
      if (gevonden.length === 0) return;
      gezien++;
      const { saldo, overheveling, terugbetaling, nogTeBesluiten } = afrekenen(gegeven);
      const bij = (besluit: string): number =>
        som(gevonden.map((s) => (s.besluit === besluit ? Math.max(0, s.rest) : 0)));
      expect(som(gevonden.map(({ rest }) => rest))).toBe(saldo);
      expect([bij('mee'), bij('terug'), bij('open')]).toEqual([overheveling, terugbetaling, nogTeBesluiten]);
      for (const { baten, besteed, rest } of gevonden) expect(baten - besteed).toBe(rest);
      expect(gevonden.filter(({ rest }) => rest < 0).length).toBeLessThanOrEqual(saldo < 0 ? 1 : 0);
    }),
    { numRuns: 2_000 },
  );
  expect(gezien).toBeGreaterThan(300);
});
