import fc from 'fast-check';
import { afrekenen, meegenomen } from '../../src/regelingen/afrekenen';
import type { Afrekening, Afrekeningdeel } from '../../src/regelingen/afrekening';
import { regelingen } from '../../src/regelingen/index';
import type { Regel, Regeling } from '../../src/regelingen/regeling';
import { maakZoeker } from '../../src/regelingen/zoekRegeling';

const zoek = maakZoeker(regelingen);
const DELEN: readonly Afrekeningdeel[] = [
  'terugbetaling',
  'overheveling',
  'reservering',
  'resultaat',
  'nogTeBesluiten',
  'tekort',
];

function meegeleverd(naam: string): Regeling {
  const resultaat = zoek(naam);
  if (resultaat.soort !== 'gevonden') throw new Error(naam);
  return resultaat.regeling;
}

const metRegel = (regel: Regel, rest: Partial<Regeling> = {}): Regeling => ({
  code: 'proef',
  naam: 'Proef',
  aliassen: [],
  verstrekker: 'het Rijk',
  bron: 'test',
  ...rest,
  regel,
});

/** The parts that are not zero. */
function delen(afrekening: Afrekening): Partial<Record<Afrekeningdeel, number>> {
  return Object.fromEntries(DELEN.filter((deel) => afrekening[deel] !== 0).map((deel) => [deel, afrekening[deel]]));
}

const reken = (
  regeling: Regeling | null,
  jaar: number | null,
  baten: number,
  lasten: number,
  tranches?: [number, number][],
) =>
  afrekenen({
    naam: 'Proef',
    regeling,
    jaar,
    baten,
    lasten,
    ...(tranches && { tranches: tranches.map(([trancheJaar, bedrag]) => ({ jaar: trancheJaar, baten: bedrag })) }),
  });

describe('de regelingen van het Jaarverslag 2024', () => {
  const akkoord = { document: 'afspraak tweede helft 2024 en Jaarplan 2025' };
  const provincie = meegeleverd('Provincie Overijssel');

  test.each<[string, Regeling, number, number, [number, number][] | undefined, object]>([
    ['SPUK IZA', meegeleverd('SPUK IZA'), 5_326_438, 4_361_213, undefined, { terugbetaling: 965_225 }],
    [
      'SPUK GALA',
      meegeleverd('SPUK GALA programma 15'),
      381_067,
      107_094,
      [
        [2023, 169_711],
        [2024, 211_356],
      ],
      { overheveling: 273_973 },
    ],
    ['provincie met akkoord', { ...provincie, akkoord }, 490_539, 94_527, undefined, { overheveling: 396_012 }],
    ['provincie zonder akkoord', provincie, 490_539, 94_527, undefined, { nogTeBesluiten: 396_012 }],
    [
      'cliëntondersteuning',
      meegeleverd('SPUK cliëntondersteuning'),
      75_601,
      14_053,
      undefined,
      { overheveling: 61_548 },
    ],
    [
      'SamSam',
      meegeleverd('SamSam (Provincie Overijssel, eindafrekening 2023)'),
      4_345,
      0,
      undefined,
      { overheveling: 4_345 },
    ],
  ])('%s', (_naam, regeling, baten, lasten, tranches, verwacht) => {
    const afrekening = reken(regeling, 2024, baten, lasten, tranches);
    expect(delen(afrekening)).toEqual(verwacht);
    expect(afrekening.overhevelingNaar).toBe('overheveling' in verwacht ? 2025 : null);
  });
});

describe('termijn', () => {
  const tot2025 = metRegel({ soort: 'overhevelen' }, { bestedenTot: 2025 });

  test.each<[string, Regeling, number | null, object]>([
    ['voor het laatste jaar gaat geld mee', tot2025, 2024, { overheveling: 40 }],
    ['in het laatste jaar gaat het terug', tot2025, 2025, { terugbetaling: 40 }],
    ['erna ook', tot2025, 2030, { terugbetaling: 40 }],
    ['zonder jaar is het niet te bepalen', tot2025, null, { nogTeBesluiten: 40 }],
    ['zonder termijn maakt het jaar niet uit', metRegel({ soort: 'overhevelen' }), null, { overheveling: 40 }],
    ['de looptijd telt ook', metRegel({ soort: 'overhevelen' }, { looptijdTot: 2024 }), 2024, { terugbetaling: 40 }],
    ['de vroegste van de twee telt', { ...tot2025, looptijdTot: 2024 }, 2024, { terugbetaling: 40 }],
    [
      'jaargebonden geld kent geen termijn',
      metRegel({ soort: 'terugbetalen' }, { looptijdTot: 2026 }),
      null,
      { terugbetaling: 40 },
    ],
    [
      'akkoord verlengt de termijn niet',
      metRegel({ soort: 'overhevelen-mits-akkoord' }, { bestedenTot: 2024, akkoord: { document: 'brief' } }),
      2024,
      { terugbetaling: 40 },
    ],
  ])('%s', (_titel, regeling, jaar, verwacht) => {
    expect(delen(reken(regeling, jaar, 100, 60))).toEqual(verwacht);
  });

  test('de reden noemt wat de doorslag geeft', () => {
    expect(reken({ ...tot2025, looptijdTot: 2024 }, 2024, 100, 60).redenen.join()).toContain(
      'De regeling loopt tot en met 2024',
    );
    expect(reken(tot2025, 2025, 100, 60).redenen.join()).toContain('bestedingstermijn loopt tot en met 2025');
    expect(reken(tot2025, null, 100, 60).redenen.join()).toContain('begrotingsjaar is onbekend');
  });
});

describe('maximum', () => {
  const procent = (p: string) =>
    metRegel({ soort: 'overhevelen-tot-maximum', maximum: { procent: p } }, { bestedenTot: 2026 });
  const bedrag = metRegel({ soort: 'overhevelen-tot-maximum', maximum: { bedrag: 1_000 } });

  test.each<[string, Regeling, number, number, number, object]>([
    ['een deel van de baten', procent('20'), 2024, 10_000, 5_000, { overheveling: 2_000, terugbetaling: 3_000 }],
    ['onder het maximum gaat alles mee', procent('20'), 2024, 10_000, 9_000, { overheveling: 1_000 }],
    ['een halve cent telt als hele', procent('12.5'), 2024, 100, 0, { overheveling: 13, terugbetaling: 87 }],
    ['na de termijn telt het maximum niet', procent('20'), 2026, 10_000, 5_000, { terugbetaling: 5_000 }],
    ['een bedrag', bedrag, 2024, 10_000, 5_000, { overheveling: 1_000, terugbetaling: 4_000 }],
    ['negatieve baten geven geen ruimte', procent('20'), 2024, -100, -150, { terugbetaling: 50 }],
  ])('%s', (_titel, regeling, jaar, baten, lasten, verwacht) => {
    expect(delen(reken(regeling, jaar, baten, lasten))).toEqual(verwacht);
  });

  test('met tranches geldt het percentage voor die van het jaar', () => {
    const afrekening = reken(procent('20'), 2024, 3_000, 0, [
      [2023, 1_000],
      [2024, 2_000],
    ]);
    expect(delen(afrekening)).toEqual({ overheveling: 400, terugbetaling: 2_600 });
  });
});

describe('tranches', () => {
  const verschillend = metRegel(
    { soort: 'overhevelen' },
    {
      bestedenTot: 2027,
      tranches: [
        { jaar: 2023, bestedenTot: 2024 },
        { jaar: 2024, bestedenTot: 2026 },
      ],
    },
  );

  test.each<[string, number | null, number, number, [number, number][] | undefined, object]>([
    [
      'de oudste wordt eerst besteed',
      2024,
      300,
      50,
      [
        [2023, 100],
        [2024, 200],
      ],
      { terugbetaling: 50, overheveling: 200 },
    ],
    [
      'de volgorde van invoer maakt niet uit',
      2024,
      300,
      50,
      [
        [2024, 200],
        [2023, 100],
      ],
      { terugbetaling: 50, overheveling: 200 },
    ],
    [
      'is de oudste op, dan raakt de termijn niets',
      2024,
      300,
      150,
      [
        [2023, 100],
        [2024, 200],
      ],
      { overheveling: 150 },
    ],
    [
      'een tranche zonder eigen termijn volgt de regeling',
      2026,
      500,
      0,
      [
        [2024, 200],
        [2025, 300],
      ],
      { terugbetaling: 200, overheveling: 300 },
    ],
    [
      'een teruggaaf hoort bij de oudste',
      2024,
      300,
      -25,
      [
        [2023, 100],
        [2024, 200],
      ],
      { terugbetaling: 125, overheveling: 200 },
    ],
    [
      'een negatieve tranche verlaagt wat over is',
      2024,
      150,
      0,
      [
        [2023, -50],
        [2024, 200],
      ],
      { overheveling: 150 },
    ],
    ['zonder bedragen per tranche is het niet te bepalen', 2024, 300, 50, undefined, { nogTeBesluiten: 250 }],
    [
      'tranches die niet optellen ook niet',
      2024,
      310,
      50,
      [
        [2023, 100],
        [2024, 200],
      ],
      { nogTeBesluiten: 260 },
    ],
    ['tenzij elke termijn hetzelfde zegt', 2023, 300, 50, undefined, { overheveling: 250 }],
    [
      'zonder jaar is niets te bepalen',
      null,
      300,
      50,
      [
        [2023, 100],
        [2024, 200],
      ],
      { nogTeBesluiten: 250 },
    ],
    [
      'een tekort blijft een tekort',
      2024,
      300,
      320,
      [
        [2023, 100],
        [2024, 200],
      ],
      { tekort: 20 },
    ],
  ])('%s', (_titel, jaar, baten, lasten, tranches, verwacht) => {
    expect(delen(reken(verschillend, jaar, baten, lasten, tranches))).toEqual(verwacht);
  });

  test.each<[string, number, [number | null, number, number?][], object]>([
    [
      'de lasten die bij een tranche staan, gaan van die tranche af',
      50,
      [
        [2023, 100, 0],
        [2024, 200, 50],
      ],
      { terugbetaling: 100, overheveling: 150 },
    ],
    [
      'lasten die niet bij elke tranche staan, gaan van de oudste af',
      50,
      [
        [2023, 100],
        [2024, 200, 50],
      ],
      { terugbetaling: 50, overheveling: 200 },
    ],
    [
      'wat een tranche tekortkomt, gaat van de oudste met geld af',
      250,
      [
        [2023, 100, 0],
        [2024, 200, 250],
      ],
      { terugbetaling: 50 },
    ],
    [
      'meegenomen geld is ouder dan dat van het jaar',
      80,
      [
        [null, 100],
        [2024, 200],
      ],
      { terugbetaling: 20, overheveling: 200 },
    ],
  ])('%s', (_titel, lasten, delenVanBaten, verwacht) => {
    const lijst = delenVanBaten.map(([trancheJaar, baten, eigen]) => ({
      jaar: trancheJaar,
      baten,
      ...(eigen !== undefined && { lasten: eigen }),
    }));
    const afrekening = afrekenen({
      naam: 'Proef',
      regeling: verschillend,
      jaar: 2024,
      baten: 300,
      lasten,
      tranches: lijst,
    });
    expect(delen(afrekening)).toEqual(verwacht);
  });

  test('is de tranche van meegenomen geld niet bekend en maakt dat uit, dan blijft dat deel open', () => {
    const drie = { ...verschillend, tranches: [{ jaar: 2022, bestedenTot: 2027 }, ...verschillend.tranches!] };
    const invoer = { naam: 'Proef', jaar: 2024, baten: 300, lasten: 80, tranches: meegenomen(100, 300, 2024) };
    const afrekening = afrekenen({ ...invoer, regeling: drie });
    expect(delen(afrekening)).toEqual({ nogTeBesluiten: 20, overheveling: 200 });
    expect(afrekening.redenen.join()).toMatch(/Meegenomen uit eerdere jaren: van welke tranche .* niet bekend/);
  });

  test('een maximum is een deel van de baten van het jaar, zonder wat is meegenomen', () => {
    const helft = metRegel({ soort: 'overhevelen-tot-maximum', maximum: { procent: '50' } });
    const invoer = { naam: 'Proef', regeling: helft, jaar: 2024, baten: 300, lasten: 0 };
    expect(delen(afrekenen({ ...invoer, tranches: meegenomen(100, 300, 2024) }))).toEqual({
      overheveling: 100,
      terugbetaling: 200,
    });
    expect(delen(afrekenen(invoer))).toEqual({ overheveling: 150, terugbetaling: 150 });
  });

  test('de reden noemt elke tranche waarvan iets over is', () => {
    const { redenen } = reken(verschillend, 2024, 300, 50, [
      [2023, 100],
      [2024, 200],
    ]);
    expect(redenen).toHaveLength(2);
    expect(redenen[0]).toMatch(/^Tranche 2024: de bestedingstermijn .* mee/);
    expect(redenen[1]).toMatch(/^Tranche 2023: de bestedingstermijn .* terug naar het Rijk/);
  });
});

test.each<[Regel, number, object]>([
  [{ soort: 'egalisatie' }, 40, { reservering: 40 }],
  [{ soort: 'egalisatie' }, -40, { reservering: -40 }],
  [{ soort: 'reserve' }, 40, { reservering: 40 }],
  [{ soort: 'reserve' }, -40, { reservering: -40 }],
  [{ soort: 'vrij' }, 40, { resultaat: 40 }],
  [{ soort: 'vrij' }, -40, { tekort: 40 }],
  [{ soort: 'onbekend' }, 40, { nogTeBesluiten: 40 }],
  [{ soort: 'onbekend' }, -40, { tekort: 40 }],
  [{ soort: 'terugbetalen' }, -40, { tekort: 40 }],
  [{ soort: 'overhevelen' }, 0, {}],
])('%j met saldo %d', (regel, saldo, verwacht) => {
  const afrekening = reken(metRegel(regel), 2024, 100 + saldo, 100);
  expect(delen(afrekening)).toEqual(verwacht);
  expect(afrekening.redenen).toHaveLength(1);
});

test('een regeling die niet in de lijst staat blijft open', () => {
  expect(delen(reken(null, 2024, 100, 60))).toEqual({ nogTeBesluiten: 40 });
  expect(delen(reken(null, 2024, 60, 100))).toEqual({ tekort: 40 });
});

test('labels staan op volgorde van bedrag en noemen alleen wat er is', () => {
  const regeling = metRegel({ soort: 'overhevelen-tot-maximum', maximum: { procent: '20' } });
  expect(reken(regeling, 2024, 100, 0).labels).toEqual(['terug te betalen', 'vooruitontvangen']);
  expect(reken(regeling, 2024, 100, 75).labels).toEqual(['vooruitontvangen', 'terug te betalen']);
  expect(reken(metRegel({ soort: 'reserve' }), 2024, 0, 5).labels).toEqual(['reserve']);
  expect(reken(null, 2024, 1, 0).labels).toEqual(['nog te bepalen']);
  expect(reken(null, 2024, 0, 1).labels).toEqual([]);
});

test('akkoord en voorbehoud staan in de redenen', () => {
  const regeling = metRegel(
    { soort: 'overhevelen-mits-akkoord' },
    { akkoord: { document: 'brief 12', datum: '2024-11-05' }, voorbehoud: 'kijk het na.' },
  );
  expect(reken(regeling, 2024, 100, 60).redenen).toEqual([
    'Akkoord: brief 12 (5-11-2024).',
    expect.stringContaining('mee naar het volgende jaar'),
    'Let op: kijk het na.',
  ]);
});

test.each([
  ['gevraagd', { nogTeBesluiten: 40 }],
  ['toegezegd', { nogTeBesluiten: 40 }],
  ['vastgelegd', { overheveling: 40 }],
  [undefined, { overheveling: 40 }],
] as const)('een akkoord met status %s', (status, verwacht) => {
  const akkoord = { document: 'brief 12', datum: '2024-11-05', ...(status && { status }) };
  const afrekening = reken(metRegel({ soort: 'overhevelen-mits-akkoord' }, { akkoord }), 2024, 100, 60);
  expect(delen(afrekening)).toEqual(verwacht);
  expect(afrekening.redenen[0]).toMatch(
    'overheveling' in verwacht
      ? /^Akkoord: brief 12 \(5-11-2024\)\.$/
      : new RegExp(`nog niet vastgelegd: alleen ${status}, brief 12 \\(5-11-2024\\)\\.$`),
  );
});

const jaartal = fc.integer({ min: 2020, max: 2030 });
const bedrag = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -1_000, max: 1_000 }));
const regel: fc.Arbitrary<Regel> = fc.oneof(
  fc.constantFrom<Regel>(
    { soort: 'terugbetalen' },
    { soort: 'overhevelen' },
    { soort: 'overhevelen-mits-akkoord' },
    { soort: 'egalisatie' },
    { soort: 'vrij' },
    { soort: 'reserve' },
    { soort: 'onbekend' },
  ),
  fc
    .oneof(
      fc.maxSafeInteger().map((b) => ({ bedrag: Math.abs(b) })),
      fc.integer({ min: 0, max: 100_000 }).map((p) => ({ procent: String(p / 1_000) })),
    )
    .map((maximum): Regel => ({ soort: 'overhevelen-tot-maximum', maximum })),
);
const regeling = fc
  .record(
    {
      regel,
      bestedenTot: jaartal,
      looptijdTot: jaartal,
      akkoord: fc.constant({ document: 'brief' }),
      tranches: fc.array(fc.record({ jaar: jaartal, bestedenTot: jaartal }), { maxLength: 4 }),
    },
    { requiredKeys: ['regel'] },
  )
  .map(({ regel: r, ...rest }) => metRegel(r, rest));
const tranches = fc.array(fc.record({ jaar: jaartal, baten: fc.integer({ min: -1_000, max: 1_000 }) }), {
  maxLength: 4,
});

function verwachtSluitend(afrekening: Afrekening): void {
  const { saldo, terugbetaling, overheveling, reservering, resultaat, nogTeBesluiten, tekort } = afrekening;
  expect(terugbetaling + overheveling + reservering + resultaat + nogTeBesluiten - tekort).toBe(saldo);
  for (const deel of DELEN) {
    if (deel !== 'reservering') expect(afrekening[deel]).toBeGreaterThanOrEqual(0);
  }
  expect(afrekening.labels).toHaveLength(DELEN.filter((deel) => deel !== 'tekort' && afrekening[deel] !== 0).length);
  expect(afrekening.redenen.length).toBeGreaterThan(0);
}

test('elke afrekening sluit, voor elke regel en elk bedrag', () => {
  fc.assert(
    fc.property(fc.option(regeling), fc.option(jaartal), bedrag, bedrag, (r, jaar, baten, lasten) => {
      const afrekening = reken(r, jaar, baten, lasten);
      verwachtSluitend(afrekening);
      expect(afrekening.saldo).toBe(baten - lasten);
    }),
    { numRuns: 2_000 },
  );
});

test('ook met tranches, en wat terug of mee gaat hangt niet af van hun volgorde', () => {
  fc.assert(
    fc.property(
      regeling,
      fc.option(jaartal),
      tranches,
      fc.integer({ min: -2_000, max: 2_000 }),
      (r, jaar, lijst, lasten) => {
        const baten = lijst.reduce((totaal, tranche) => totaal + tranche.baten, 0);
        const uniek = [...new Map(lijst.map((tranche) => [tranche.jaar, tranche])).values()];
        const afrekening = afrekenen({ naam: 'Proef', regeling: r, jaar, baten, lasten, tranches: lijst });
        verwachtSluitend(afrekening);
        if (uniek.length !== lijst.length) return;
        const omgekeerd = afrekenen({
          naam: 'Proef',
          regeling: r,
          jaar,
          baten,
          lasten,
          tranches: [...lijst].reverse(),
        });
        expect(delen(omgekeerd)).toEqual(delen(afrekening));
      },
    ),
    { numRuns: 2_000 },
  );
});

test('later in de tijd gaat nooit meer mee', () => {
  fc.assert(
    fc.property(regeling, jaartal, bedrag, bedrag, (r, jaar, baten, lasten) => {
      const nu = reken(r, jaar, baten, lasten);
      const later = reken(r, jaar + 1, baten, lasten);
      fc.pre(nu.nogTeBesluiten === later.nogTeBesluiten);
      expect(later.overheveling).toBeLessThanOrEqual(nu.overheveling);
    }),
  );
});

test('een maximum in euro’s geldt ook voor bedragen in duizenden', () => {
  const tweeTon = metRegel({ soort: 'overhevelen-tot-maximum', maximum: { bedrag: 20_000_000 } });
  const invoer = { naam: 'Proef', regeling: tweeTon, jaar: 2024, baten: 50_000, lasten: 0, eenheid: 1000 };
  expect(delen(afrekenen(invoer))).toEqual({ overheveling: 20_000, terugbetaling: 30_000 });
});
