import fc from 'fast-check';
import type { Voorbeeld } from '../../src/checks/check';

/* Small workbooks in which posten have a choice, as plain data: to make, to change, and to work out by hand. */

export const JAAR = 2024;

/** All amounts are in steps, in euros. A booking that is best in cents is best in steps too, as every cap is a whole number of them. */
export const STAP = 500;

/** A regeling of the workbook; amounts in steps. */
export interface Proefregeling {
  readonly naam: string;
  readonly soort: 'terugbetalen' | 'overhevelen' | 'overhevelen tot maximum' | 'tranches';
  readonly bestedenTot: number | null;
  /** For a maximum: 50 % of the baten, or this. */
  readonly maximum: number | null;
  /** Granted for the year before and for this year; with tranches, or else together. */
  readonly baten: readonly [oud: number, nieuw: number];
  /** Until when each tranche may be spent. */
  readonly termijnen: readonly [number, number];
  /** Spent, but not by one of the posten. */
  readonly eigen: number;
  /** What was spent of the old tranche; null: the workbook does not say. */
  readonly aanOud: number | null;
}

export interface Proefpost {
  readonly naam: string;
  readonly blad: number;
  readonly regeling: string;
  readonly mag: readonly string[];
  readonly begroting: number;
  readonly lasten: number;
}

export interface Proefmap {
  readonly regelingen: readonly Proefregeling[];
  readonly posten: readonly Proefpost[];
  /** Is the year still running? Then the lasten are partly spent and partly expected. */
  readonly halverwege: boolean;
  /** There is a table per regeling; otherwise the posten tell. */
  readonly regeltabel: boolean;
  /** Per sheet of posten, and for the table per regeling. */
  readonly eenheden: readonly [number, number, number];
  /** Where the choices stand. */
  readonly keuze: 'kolom' | 'instellingen' | 'beide';
}

export const NAMEN = ['Wijkfonds', 'Dorpsgeld', 'Sportimpuls'];
const BLADEN = ['Jeugd', 'Ouderen'];

const regeling = fc.record({
  soort: fc.constantFrom<Proefregeling['soort']>('terugbetalen', 'overhevelen', 'overhevelen tot maximum', 'tranches'),
  bestedenTot: fc.constantFrom(null, JAAR - 1, JAAR, JAAR + 2),
  maximum: fc.option(fc.nat(3)),
  baten: fc.tuple(fc.nat(6), fc.nat(6)),
  termijnen: fc.constantFrom<[number, number]>(
    [JAAR, JAAR + 1],
    [JAAR, JAAR],
    [JAAR + 1, JAAR + 1],
    [JAAR - 1, JAAR + 1],
  ),
  eigen: fc.nat(2),
  aanOud: fc.option(fc.nat(4)),
});

const post = fc.record({
  blad: fc.nat(1),
  regeling: fc.nat(2),
  mag: fc.subarray([0, 1, 2]),
  begroting: fc.nat(6),
  lasten: fc.integer({ min: 1, max: 4 }),
});

export const proefmappen: fc.Arbitrary<Proefmap> = fc
  .record({
    regelingen: fc.array(regeling, { minLength: 3, maxLength: 3 }),
    posten: fc.array(post, { minLength: 2, maxLength: 3 }),
    halverwege: fc.boolean(),
    regeltabel: fc.boolean(),
    eenheden: fc.constantFrom<[number, number, number]>([1, 1, 1], [1000, 1000, 1000], [1, 1, 1000], [1000, 1000, 1]),
    keuze: fc.constantFrom<Proefmap['keuze']>('kolom', 'instellingen', 'beide'),
  })
  .map(({ regelingen, posten, halverwege, regeltabel, eenheden, keuze }) => ({
    regelingen: regelingen.map((r, i) => ({
      ...r,
      naam: NAMEN[i]!,
      eigen: regeltabel && !halverwege ? r.eigen : 0,
      soort: !regeltabel && r.soort === 'tranches' ? 'overhevelen' : r.soort,
      baten: r.soort === 'tranches' ? r.baten : even(r.baten),
      maximum: regeltabel ? r.maximum : (r.maximum ?? 2),
      aanOud: halverwege ? null : r.aanOud,
    })),
    posten: posten.map((p, i) => ({
      ...p,
      naam: `Project ${'ABC'[i]}`,
      regeling: NAMEN[p.regeling]!,
      mag: p.mag.map((nummer) => NAMEN[nummer]!),
    })),
    halverwege,
    regeltabel,
    eenheden,
    keuze,
  }));

function even([oud, nieuw]: readonly [number, number]): readonly [number, number] {
  return [oud, nieuw + ((oud + nieuw) % 2)];
}

export function lastenVan({ posten, regelingen }: Proefmap, naam: string): number {
  const eigen = regelingen.find((r) => r.naam === naam)!.eigen;
  return posten.reduce((som, p) => som + (p.regeling === naam ? p.lasten : 0), eigen);
}

export function batenVan({ posten, regeltabel, regelingen }: Proefmap, naam: string): number {
  if (!regeltabel) return posten.reduce((som, p) => som + (p.regeling === naam ? p.begroting : 0), 0);
  const [oud, nieuw] = regelingen.find((r) => r.naam === naam)!.baten;
  return oud + nieuw;
}

type Rij = Voorbeeld['bladen'][string][number];

export function bladenVan(map: Proefmap): Voorbeeld['bladen'] {
  const bladen: Record<string, readonly Rij[]> = {};
  BLADEN.forEach((naam, nummer) => (bladen[naam] = postenblad(map, naam, nummer)));
  if (map.regeltabel) bladen.Regelingen = regelingenblad(map);
  bladen.Sluitend = instellingenblad(map);
  return bladen;
}

/** Posten without a choice, on a regeling of their own: they tell what the columns mean. */
const VAST: readonly Omit<Proefpost, 'blad'>[] = [
  { naam: 'Huisvesting', regeling: 'Buurtgeld', mag: [], begroting: 37, lasten: 33 },
  { naam: 'Scholing', regeling: 'Buurtgeld', mag: [], begroting: 52, lasten: 47 },
  { naam: 'Vervoer', regeling: 'Buurtgeld', mag: [], begroting: 21, lasten: 21 },
];

function postenblad({ posten, halverwege, eenheden, keuze }: Proefmap, naam: string, nummer: number): readonly Rij[] {
  const eenheid = eenheden[nummer]!;
  const eigen = [
    ...posten.filter((p) => p.blad === nummer),
    ...VAST.map((p) => ({ ...p, naam: `${p.naam} ${naam.toLowerCase()}` })),
  ];
  const inEenheid = (stappen: number): number => (stappen * STAP) / eenheid;
  const kolom = keuze !== 'instellingen';
  const bedragen = halverwege
    ? ['Begroting', `Besteed tot 1 juli ${JAAR}`, 'Verwachte uitgave rest van het jaar', 'Verwacht eindsaldo']
    : ['Begroting', 'Realisatie', 'Saldo'];
  const rij = (tekst: string, regelingnaam: string | null, mag: string, begroting: number, lasten: number): Rij => {
    const besteed = Math.ceil(lasten / 2);
    const delen = halverwege ? [besteed, lasten - besteed] : [lasten];
    return [
      tekst,
      regelingnaam,
      ...(kolom ? [mag || null] : []),
      ...[begroting, ...delen, begroting - lasten].map(inEenheid),
    ];
  };
  const rijen = eigen.map((p) => rij(p.naam, p.regeling, p.mag.join('; '), p.begroting, p.lasten));
  const totaal = (kies: (p: (typeof eigen)[number]) => number): number => eigen.reduce((som, p) => som + kies(p), 0);
  const besteed = totaal((p) => Math.ceil(p.lasten / 2));
  const lasten = totaal((p) => p.lasten);
  const begroting = totaal((p) => p.begroting);
  return [
    [`${naam} ${JAAR}`],
    [eenheid === 1000 ? 'Bedragen x € 1.000' : 'Bedragen in euro’s'],
    [],
    ['Project', 'Regeling', ...(kolom ? ['Mag ook op'] : []), ...bedragen],
    ...rijen,
    [
      'Totaal',
      null,
      ...(kolom ? [null] : []),
      ...[begroting, ...(halverwege ? [besteed, lasten - besteed] : [lasten]), begroting - lasten].map(inEenheid),
    ],
  ];
}

function regelingenblad(map: Proefmap): readonly Rij[] {
  const eenheid = map.eenheden[2];
  const inEenheid = (stappen: number): number => (stappen * STAP) / eenheid;
  const rijen = map.regelingen.flatMap((r): Rij[] => {
    const lasten = map.halverwege
      ? map.posten.reduce((som, p) => som + (p.regeling === r.naam ? Math.ceil(p.lasten / 2) : 0), 0)
      : lastenVan(map, r.naam);
    const [oud, nieuw] = r.baten;
    if (r.soort !== 'tranches')
      return [[r.naam, null, inEenheid(oud + nieuw), inEenheid(lasten), inEenheid(oud + nieuw - lasten)]];
    if (r.aanOud === null) {
      return [
        [r.naam, JAAR - 1, inEenheid(oud), inEenheid(lasten), inEenheid(oud + nieuw - lasten)],
        [r.naam, JAAR, inEenheid(nieuw), null, null],
      ];
    }
    return [
      [r.naam, JAAR - 1, inEenheid(oud), inEenheid(r.aanOud), inEenheid(oud - r.aanOud)],
      [r.naam, JAAR, inEenheid(nieuw), inEenheid(lasten - r.aanOud), inEenheid(nieuw - lasten + r.aanOud)],
    ];
  });
  return [
    [`Baten en lasten per regeling ${JAAR}`],
    [eenheid === 1000 ? 'Bedragen x € 1.000' : 'Bedragen in euro’s'],
    [],
    ['Regeling', 'Tranche', 'Baten', 'Lasten', 'Saldo'],
    ['Buurtgeld', null, ...[250, map.halverwege ? 104 : 202, map.halverwege ? 146 : 48].map(inEenheid)],
    ...rijen,
  ];
}

function instellingenblad({ regelingen, posten, keuze }: Proefmap): readonly Rij[] {
  const metKeuze = keuze === 'kolom' ? [] : posten.filter((p) => p.mag.length > 0);
  return [
    ['Sluitend'],
    [],
    ['Instellingen'],
    ['Naam', 'Waarde'],
    ['Jaar', JAAR],
    [],
    ['Regelingen'],
    ['Regeling', 'Regel', 'Maximum', 'Besteden tot', 'Tranches'],
    ['Buurtgeld', 'vrij', null, null, null],
    ...regelingen.map(({ naam, soort, maximum, bestedenTot, termijnen }): Rij => [
      naam,
      soort === 'tranches' ? 'overhevelen' : soort,
      soort === 'overhevelen tot maximum' ? (maximum === null ? '50%' : maximum * STAP) : null,
      soort === 'tranches' ? null : bestedenTot,
      soort === 'tranches' ? `${JAAR - 1}: ${termijnen[0]}; ${JAAR}: ${termijnen[1]}` : null,
    ]),
    ...(metKeuze.length === 0
      ? []
      : [
          [],
          ['Toegestaan'],
          ['Tabel', 'Post', 'Regelingen'],
          ...metKeuze.map((p): Rij => [`${BLADEN[p.blad]} ${JAAR}`, p.naam, p.mag.join('; ')]),
        ]),
  ];
}
