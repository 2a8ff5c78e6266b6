import fc from 'fast-check';
import type { Afrekening } from '../../src/regelingen/afrekening';
import { afrekenen, type Afrekeninvoer } from '../../src/regelingen/afrekenen';
import { type Dekkingsadvies, dekkingsadvies, type Dekkingspost } from '../../src/regelingen/dekkingsadvies';
import { provincieOverijssel } from '../../src/regelingen/provincie-overijssel';
import type { Regel, Regeling } from '../../src/regelingen/regeling';
import { spukIza } from '../../src/regelingen/spuk-iza';

const JAAR = 2024;

const regeling = (regel: Regel, rest: Partial<Regeling> = {}): Regeling => ({
  code: 'proef',
  naam: 'Proef',
  aliassen: [],
  verstrekker: 'het Rijk',
  bron: 'test',
  ...rest,
  regel,
});

const TERUG = regeling({ soort: 'terugbetalen' });
const MEE = regeling({ soort: 'overhevelen' }, { bestedenTot: JAAR + 1 });
const ONZEKER = regeling({ soort: 'overhevelen-mits-akkoord' });
const HELFT = regeling({ soort: 'overhevelen-tot-maximum', maximum: { procent: '50' } });
const TRANCHES = regeling(
  { soort: 'overhevelen' },
  {
    tranches: [
      { jaar: JAAR - 1, bestedenTot: JAAR },
      { jaar: JAAR, bestedenTot: JAAR + 1 },
    ],
  },
);

const pot = (
  naam: string,
  regel: Regeling | null,
  baten: number,
  lasten: number,
  rest: Partial<Afrekeninvoer> = {},
): Afrekeninvoer => ({ naam, regeling: regel, jaar: JAAR, baten, lasten, ...rest });

const post = (naam: string, lasten: number, geboekt: string, ...mag: string[]): Dekkingspost => ({
  id: `id ${naam}`,
  naam,
  lasten,
  regeling: geboekt,
  mag,
});

/** "20 a: X → Y (-20)" per booking. */
const kort = ({ boekingen }: Dekkingsadvies): string[] =>
  boekingen.map((b) => `${b.bedrag} ${b.post.slice(3)}: ${b.van} → ${b.naar} (-${b.minderTerug})`);

test('Twentse Koers: Kansrijke start op SPUK IZA', () => {
  const akkoord = { document: 'afspraak tweede helft 2024 en Jaarplan 2025' };
  const advies = dekkingsadvies(
    [post('Kansrijke start', 6_494_500, 'Provincie Overijssel', 'SPUK IZA', 'Provincie Overijssel')],
    [
      pot('SPUK IZA', spukIza, 532_643_800, 436_121_300),
      pot('Provincie Overijssel', { ...provincieOverijssel, akkoord }, 49_053_900, 9_452_700),
    ],
  );
  expect(advies.boekingen).toEqual([
    {
      post: 'id Kansrijke start',
      van: 'Provincie Overijssel',
      naar: 'SPUK IZA',
      bedrag: 6_494_500,
      minderTerug: 6_494_500,
    },
  ]);
  expect(advies.regelingen.map(({ voor, na }) => [voor.terugbetaling, na.terugbetaling])).toEqual([
    [96_522_500, 90_028_000],
    [0, 0],
  ]);
  expect(advies.regelingen[1]).toMatchObject({ voor: { overheveling: 39_601_200 }, na: { overheveling: 46_095_700 } });
  expect(advies).toMatchObject({ besparing: 6_494_500, uniek: true, bezwaren: [] });
  expect(advies.zinnen).toEqual([
    'Boek € 64.945 van Kansrijke start op regeling SPUK IZA in plaats van Provincie Overijssel: € 64.945 minder terug te betalen.',
    'Samen: € 64.945 minder terug te betalen.',
    'Welke regelingen een post mag gebruiken, is door de gebruiker ingevuld; controleer dat voor u boekt.',
  ]);
});

describe('de boeking die het minst terugbetaalt', () => {
  const vervallen = regeling({ soort: 'overhevelen' }, { bestedenTot: JAAR - 1 });
  test.each<[string, Dekkingspost[], Afrekeninvoer[], string[], boolean]>([
    ['niets te winnen', [post('a', 5, 'T', 'M')], [pot('T', TERUG, 9, 5), pot('M', MEE, 9, 0)], [], true],
    [
      'niet meer dan er over is',
      [post('a', 5, 'M', 'T')],
      [pot('T', TERUG, 3, 0), pot('M', MEE, 9, 5)],
      ['3 a: M → T (-3)'],
      true,
    ],
    ['niet zonder toestemming', [post('a', 5, 'M')], [pot('T', TERUG, 3, 0), pot('M', MEE, 9, 5)], [], true],
    [
      'twee posten passen er even goed in',
      [post('a', 3, 'M', 'T'), post('b', 3, 'M', 'T')],
      [pot('T', TERUG, 3, 0), pot('M', MEE, 9, 6)],
      ['3 a: M → T (-3)'],
      false,
    ],
    [
      'eerst de post met een tekort',
      [post('a', 3, 'M', 'T'), post('b', 3, 'K', 'T')],
      [pot('T', TERUG, 3, 0), pot('M', MEE, 9, 3), pot('K', MEE, 0, 3)],
      ['3 b: K → T (-3)'],
      true,
    ],
    [
      'eerst de post waarvan het geld zeker mee mag',
      [post('a', 3, 'O', 'T'), post('b', 3, 'M', 'T')],
      [pot('T', TERUG, 3, 0), pot('M', MEE, 9, 3), pot('O', ONZEKER, 9, 3)],
      ['3 b: M → T (-3)'],
      true,
    ],
    [
      'een tekort dat niets bespaart, blijft',
      [post('a', 3, 'K', 'M')],
      [pot('M', MEE, 9, 0), pot('K', MEE, 0, 3)],
      [],
      true,
    ],
    [
      'een keten: eerst ruimte maken',
      [post('a', 4, 'K', 'L'), post('b', 4, 'L', 'T')],
      [pot('T', TERUG, 4, 0), pot('L', TERUG, 4, 4), pot('K', MEE, 9, 4)],
      ['4 b: L → T (-0)', '4 a: K → L (-4)'],
      true,
    ],
    [
      'boven het maximum',
      [post('a', 9, 'M', 'H')],
      [pot('H', HELFT, 10, 2), pot('M', MEE, 9, 9)],
      ['3 a: M → H (-3)'],
      true,
    ],
    [
      'alleen de oude tranche vervalt',
      [post('a', 9, 'M', 'G')],
      [
        pot('G', TRANCHES, 10, 1, {
          tranches: [
            { jaar: JAAR - 1, baten: 4 },
            { jaar: JAAR, baten: 6 },
          ],
        }),
        pot('M', MEE, 9, 9),
      ],
      ['3 a: M → G (-3)'],
      true,
    ],
    [
      'niet op een afgelopen termijn',
      [post('a', 5, 'M', 'V')],
      [pot('V', vervallen, 9, 0), pot('M', MEE, 9, 5)],
      [],
      true,
    ],
    [
      'niet op een regeling waarvan het jaar onbekend is',
      [post('a', 5, 'M', 'T')],
      [pot('T', { ...TERUG, looptijdTot: JAAR }, 9, 0, { jaar: null }), pot('M', MEE, 9, 5)],
      [],
      true,
    ],
    ['een teruggave blijft staan', [post('a', -5, 'T', 'M')], [pot('T', TERUG, 9, 0), pot('M', MEE, 9, 0)], [], true],
  ])('%s', (_, posten, regelingen, boekingen, uniek) => {
    const advies = dekkingsadvies(posten, regelingen);
    expect(kort(advies)).toEqual(boekingen);
    expect(advies.uniek).toBe(uniek);
    expect(advies.bezwaren).toEqual([]);
  });
});

describe('wat het advies erbij zegt', () => {
  test.each<[string, Dekkingspost[], Afrekeninvoer[], string]>([
    [
      'niets te wijzigen',
      [],
      [pot('T', TERUG, 900, 0)],
      'Geen andere boeking geeft minder terug te betalen; er is niets te wijzigen.',
    ],
    [
      'meer dan een beste',
      [post('a', 300, 'M', 'T'), post('b', 300, 'M', 'T')],
      [pot('T', TERUG, 300, 0), pot('M', MEE, 900, 600)],
      'Er is nog een boeking die evenveel bespaart en even weinig wijzigt.',
    ],
    [
      'ruimte',
      [post('a', 400, 'K', 'L'), post('b', 400, 'L', 'T')],
      [pot('T', TERUG, 400, 0), pot('L', TERUG, 400, 400), pot('K', MEE, 900, 400)],
      'Boek € 4 van b op regeling T in plaats van L: dat maakt ruimte op L.',
    ],
    [
      'lasten per tranche',
      [post('a', 300, 'M', 'G')],
      [
        pot('M', MEE, 900, 300),
        pot('G', TRANCHES, 900, 500, {
          tranches: [
            { jaar: JAAR - 1, baten: 400, lasten: 100 },
            { jaar: JAAR, baten: 500, lasten: 400 },
          ],
        }),
      ],
      'Van G is per tranche bekend wat eraan is besteed: reken wat erbij komt eerst toe aan het oudste geld dat over is, en wat eraf gaat aan de oudste tranche.',
    ],
    [
      'nog te besluiten',
      [post('a', 400, 'K', 'T')],
      [pot('T', TERUG, 400, 0), pot('K', ONZEKER, 900, 400)],
      'Let op: op K komt € 4 meer open te staan; zonder besluit om dat mee te nemen vervalt de besparing.',
    ],
  ])('%s', (_, posten, regelingen, zin) => {
    expect(dekkingsadvies(posten, regelingen).zinnen).toContain(zin);
  });
});

describe('wat niet duidelijk is, blijft staan', () => {
  const omgekeerd = regeling(
    { soort: 'overhevelen' },
    {
      tranches: [
        { jaar: JAAR - 1, bestedenTot: JAAR + 1 },
        { jaar: JAAR, bestedenTot: JAAR },
      ],
    },
  );
  const tranches = [
    { jaar: JAAR - 1, baten: 400 },
    { jaar: JAAR, baten: 500 },
  ];
  test.each<[string, Dekkingspost[], Afrekeninvoer[], string]>([
    [
      'onbekende regeling',
      [post('a', 300, 'M', 'T', 'Q')],
      [],
      'a noemt de onbekende regeling Q; deze post blijft staan. Verbeter de naam.',
    ],
    [
      'onbekende boeking',
      [post('a', 300, 'Q', 'T')],
      [],
      'a noemt de onbekende regeling Q; deze post blijft staan. Verbeter de naam.',
    ],
    [
      'regeling die twee keer voorkomt',
      [post('a', 300, 'M', 'D')],
      [pot('D', TERUG, 900, 0), pot('D', TERUG, 900, 0)],
      'D staat er meer dan eens; wat daarop is geboekt, blijft staan. Geef elke regeling één naam.',
    ],
    [
      'meer dan op de cent te rekenen is',
      [post('a', 300, 'M', 'D')],
      [pot('D', TERUG, Number.MAX_SAFE_INTEGER, 10)],
      'De bedragen van D zijn te groot om op de cent te verdelen; wat daarop is geboekt, blijft staan. Controleer de bedragen en de eenheid.',
    ],
    [
      'posten hoger dan de lasten',
      [post('a', 700, 'M', 'T')],
      [],
      'De posten op M zijn samen € 7, meer dan de lasten van € 6; wat daarop is geboekt, blijft staan. Maak die cijfers eerst gelijk.',
    ],
    [
      'jonger geld vervalt eerder',
      [post('a', 300, 'M', 'O')],
      [pot('O', omgekeerd, 900, 0, { tranches })],
      'Bij O vervalt jonger geld eerder dan ouder geld; wat daarop is geboekt, blijft staan. Controleer de termijnen van de tranches.',
    ],
  ])('%s', (_, posten, erbij, bezwaar) => {
    const advies = dekkingsadvies(posten, [pot('T', TERUG, 900, 0), pot('M', MEE, 900, 600), ...erbij]);
    expect(advies.boekingen).toEqual([]);
    expect(advies.bezwaren).toEqual([bezwaar]);
    expect(advies.regelingen.every(({ voor, na }) => voor === na)).toBe(true);
  });
});

describe('tegen alle boekingen die er zijn', () => {
  const termijn = fc.constantFrom(undefined, JAAR - 1, JAAR, JAAR + 1);
  const regels = fc.constantFrom<Regel>(
    { soort: 'terugbetalen' },
    { soort: 'overhevelen' },
    { soort: 'overhevelen-mits-akkoord' },
    { soort: 'overhevelen-tot-maximum', maximum: { procent: '20' } },
    { soort: 'overhevelen-tot-maximum', maximum: { bedrag: 2 } },
    { soort: 'egalisatie' },
    { soort: 'vrij' },
    { soort: 'reserve' },
    { soort: 'onbekend' },
  );
  const potten = fc.record({
    regel: regels,
    tot: termijn,
    akkoord: fc.boolean(),
    eigen: fc.nat(3),
    oud: fc.nat(4),
    nieuw: fc.nat(4),
    tranchetermijn: fc.option(fc.tuple(fc.constantFrom(JAAR - 1, JAAR, JAAR + 1), fc.constantFrom(JAAR, JAAR + 1))),
    looptijd: termijn,
    perTranche: fc.option(fc.integer({ min: -1, max: 5 })),
    onbekendJaar: fc.constantFrom(false, false, true),
  });
  const gevallen = fc.tuple(
    fc.array(potten, { minLength: 2, maxLength: 3 }),
    fc.array(fc.record({ lasten: fc.nat(4), van: fc.nat(2), mag: fc.subarray([0, 1, 2]) }), { maxLength: 3 }),
  );

  test('nooit slechter, altijd binnen de regels, en eerlijk over een tweede beste', () => {
    fc.assert(
      fc.property(gevallen, ([ruw, ruwePosten]) => {
        const aantal = ruw.length;
        const posten = ruwePosten.map(({ lasten, van, mag }, i) =>
          post(`p${i}`, lasten, `r${van % aantal}`, ...new Set(mag.map((r) => `r${r % aantal}`))),
        );
        const regelingen = ruw.map((r, i) => maakPot(r, `r${i}`, posten));
        const advies = dekkingsadvies(posten, regelingen);

        const alle = alleBoekingen(posten, regelingen).map((lasten) => weeg(lasten, posten, regelingen));
        const beste = alle.filter((b) => b.mag).sort(vergelijk)[0]!;
        const gekozen = weeg(lastenNa(advies, posten, regelingen), posten, regelingen);
        expect(gekozen.mag).toBe(true);
        expect(vergelijk(gekozen, beste)).toBe(0);
        expect(advies.uniek).toBe(alle.filter((b) => b.mag && vergelijk(b, beste) === 0).length === 1);

        expect(advies.regelingen.map(({ voor, na }) => ({ voor: cijfers(voor), na: cijfers(na) }))).toEqual(
          regelingen.map((r, i) => ({ voor: cijfers(afrekenen(r)), na: cijfers(naBoeking(r, gekozen.lasten[i]!)) })),
        );
        expect(advies.besparing).toBe(
          advies.regelingen.reduce((som, { voor, na }) => som + voor.terugbetaling - na.terugbetaling, 0),
        );
        expect(advies.boekingen.every(({ bedrag, minderTerug }) => bedrag > 0 && minderTerug >= 0)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  type RuwePot = typeof potten extends fc.Arbitrary<infer T> ? T : never;

  function maakPot(r: RuwePot, naam: string, posten: readonly Dekkingspost[]): Afrekeninvoer {
    const lasten = posten.filter((p) => p.regeling === naam).reduce((som, p) => som + p.lasten, r.eigen);
    return pot(
      naam,
      regeling(r.regel, {
        ...(r.tot !== undefined && { bestedenTot: r.tot }),
        ...(r.looptijd !== undefined && { looptijdTot: r.looptijd }),
        ...(r.akkoord && { akkoord: { document: 'brief' } }),
        ...(r.tranchetermijn && {
          tranches: r.tranchetermijn.map((bestedenTot, i) => ({ jaar: JAAR - 1 + i, bestedenTot })),
        }),
      }),
      r.oud + r.nieuw,
      lasten,
      r.tranchetermijn
        ? {
            tranches: [
              {
                jaar: r.onbekendJaar ? null : JAAR - 1,
                baten: r.oud,
                ...(r.perTranche !== null && { lasten: r.perTranche }),
              },
              { jaar: JAAR, baten: r.nieuw, ...(r.perTranche !== null && { lasten: lasten - r.perTranche }) },
            ],
          }
        : {},
    );
  }
});

/** What each post books on each regeling, in cents. */
type Boeking = readonly (readonly number[])[];

interface Gewogen {
  readonly mag: boolean;
  readonly lasten: readonly number[];
  readonly kosten: readonly number[];
}

function alleBoekingen(posten: readonly Dekkingspost[], regelingen: readonly Afrekeninvoer[]): Boeking[] {
  const verdelingen = (over: number, delen: number): number[][] =>
    delen === 1
      ? [[over]]
      : Array.from({ length: over + 1 }, (_, eerste) => eerste).flatMap((eerste) =>
          verdelingen(over - eerste, delen - 1).map((rest) => [eerste, ...rest]),
        );
  return posten.reduce<number[][][]>(
    (tot, { lasten }) => tot.flatMap((b) => verdelingen(lasten, regelingen.length).map((v) => [...b, v])),
    [[]],
  );
}

function lastenNa(
  { boekingen }: Dekkingsadvies,
  posten: readonly Dekkingspost[],
  regelingen: readonly Afrekeninvoer[],
): Boeking {
  return posten.map(({ id, lasten, regeling: geboekt }) =>
    regelingen.map(({ naam }) =>
      boekingen
        .filter((b) => b.post === id)
        .reduce(
          (som, b) => som + (b.naar === naam ? b.bedrag : 0) - (b.van === naam ? b.bedrag : 0),
          naam === geboekt ? lasten : 0,
        ),
    ),
  );
}

/** The rules in plain words, and the four wishes: paid back, moved, not certain, tekort. */
function weeg(boeking: Boeking, posten: readonly Dekkingspost[], regelingen: readonly Afrekeninvoer[]): Gewogen {
  const lasten = regelingen.map((r, i) =>
    posten.reduce((som, p, j) => som + boeking[j]![i]! - (p.regeling === r.naam ? p.lasten : 0), r.lasten),
  );
  const na = regelingen.map((r, i) => naBoeking(r, lasten[i]!));
  const verplaatst = posten.map((p, j) =>
    regelingen.reduce((som, r, i) => som + (p.regeling === r.naam ? 0 : boeking[j]![i]!), 0),
  );
  const mag =
    boeking.every((delen) => delen.every((bedrag) => bedrag >= 0)) &&
    regelingen.every((r, i) => {
      const erbij = posten.filter((p, j) => p.regeling !== r.naam && boeking[j]![i]! > 0);
      const eraf = posten.some((p, j) => p.regeling === r.naam && verplaatst[j]! > 0);
      if (erbij.some((p) => !p.mag.includes(r.naam))) return false;
      if (erbij.length > 0 && heeftVervallenGeld(r)) return false;
      if ((erbij.length > 0 || eraf) && isOmgekeerd(r, posten)) return false;
      return lasten[i]! <= Math.max(r.baten, r.lasten);
    });
  const totaal = (bedragen: readonly number[]): number => bedragen.reduce((a, b) => a + b, 0);
  return {
    mag,
    lasten,
    kosten: [
      totaal(na.map((a) => a.terugbetaling)),
      totaal(verplaatst),
      totaal(na.map((a, i) => (isOnzeker(regelingen[i]!, posten) ? a.nogTeBesluiten : 0))),
      totaal(na.map((a) => a.tekort)),
    ],
  };
}

/** Cent by cent: what comes is paid from the oldest money that is left, what leaves was paid from the oldest. */
function naBoeking(r: Afrekeninvoer, lasten: number): Afrekening {
  const [oud, nieuw] = r.tranches ?? [];
  if (!oud || !nieuw || oud.lasten === undefined) return afrekenen({ ...r, lasten });
  let aanOud = oud.lasten;
  for (let cent = r.lasten; cent < lasten; cent++) if (aanOud < oud.baten || cent - aanOud >= nieuw.baten) aanOud++;
  for (let cent = r.lasten; cent > lasten; cent--) aanOud--;
  return afrekenen({
    ...r,
    lasten,
    tranches: [
      { ...oud, lasten: aanOud },
      { ...nieuw, lasten: lasten - aanOud },
    ],
  });
}

function cijfers(a: Afrekening): unknown {
  return { ...a, regeling: a.regeling?.naam, redenen: null };
}

function vergelijk(a: Gewogen, b: Gewogen): number {
  const verschil = a.kosten.findIndex((bedrag, i) => bedrag !== b.kosten[i]);
  return verschil === -1 ? 0 : a.kosten[verschil]! - b.kosten[verschil]!;
}

/** Money is left of which the window ended before the year; the oldest money is spent first. */
function heeftVervallenGeld({ regeling: r, baten, lasten, tranches }: Afrekeninvoer): boolean {
  const isVervallen = (termijn = Infinity): boolean => Math.min(termijn, r!.looptijdTot ?? Infinity) < JAAR;
  if (!tranches) return isVervallen(r!.bestedenTot);
  const [oud, nieuw] = tranches;
  const [totOud, totNieuw] = r!.tranches!.map((t) => t.bestedenTot);
  const saldo = baten - lasten;
  const overNieuw = Math.max(0, nieuw!.baten - (oud!.lasten === undefined ? 0 : nieuw!.lasten!));
  return (isVervallen(totOud) && saldo > overNieuw) || (isVervallen(totNieuw) && saldo > 0);
}

/** Whatever is left and not paid back, takes a besluit. */
function isOnzeker(r: Afrekeninvoer, posten: readonly Dekkingspost[]): boolean {
  return standen(r, posten).every((a) => a.saldo <= 0 || a.nogTeBesluiten === a.saldo - a.terugbetaling);
}

/** Somewhere a cent of spending saves nothing while a later one would. */
function isOmgekeerd(r: Afrekeninvoer, posten: readonly Dekkingspost[]): boolean {
  const terug = standen(r, posten).map((a) => a.terugbetaling);
  const hellingen = terug.slice(1).map((bedrag, i) => bedrag - terug[i]!);
  return hellingen.some((helling, i) => i > 0 && helling < hellingen[i - 1]!);
}

/** With nothing left, one cent left, up to all its posten booked elsewhere. */
function standen(r: Afrekeninvoer, posten: readonly Dekkingspost[]): readonly Afrekening[] {
  const hoogste = posten.reduce((s, p) => s + (p.regeling === r.naam ? p.lasten : 0), r.baten - r.lasten);
  return Array.from({ length: Math.max(0, hoogste) + 1 }, (_, saldo) => naBoeking(r, r.baten - saldo));
}
