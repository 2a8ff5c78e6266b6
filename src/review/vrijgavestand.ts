import type { Bedrag } from '../begroting/bedrag';
import type { Plaats } from '../begroting/plaats';
import type { Checkcontext } from '../checks/check';
import type { Herkenning } from '../sheet/herkenning';
import { zonderTweeling } from '../sheet/identiteit';
import type { Snapshot } from '../sheet/snapshot';
import { afrekenregels, type Afrekenregel } from './afrekenregels';
import { inhoudVan, koppelHernoemd, koppelKolommen, koppelRijen, koppelTabellen, type Paar } from './koppelLijsten';
import { laatsteVrijgave } from './vrijgave';
import { lijstsleutel, lijstVan } from './vrijgavelijst';
import type { Lijstkolom, Lijstrij, Lijsttabel } from './vrijgavelijst';

/** What became of the figures since they were released for the BO. */
export interface Vrijgavestand {
  /** The sheet on which the last release stands. */
  readonly blad: string;
  readonly door: string;
  /** ISO date. */
  readonly datum: string;
  /** How many amounts were released. */
  readonly bedragen: number;
  /** In the order of the workbook, what is gone last. */
  readonly gewijzigd: readonly Vrijgavewijziging[];
  /** What became different about where the money of a regeling goes; also without a changed amount, by a new rule or document. */
  readonly afrekening: readonly Afrekenwijziging[];
  /** Dutch sentence: why the release itself can no longer be relied on (someone changed its list); null when it can. */
  readonly geschonden: string | null;
}

/**
 * - `gewijzigd`: another amount, or an amount where there was none or the other way round. Without `was` and `wordt` the row
 *   has other amounts than it had, of a workbook so large that only a digest per row was kept.
 * - `nieuw`, `verdwenen`: its row, column or table came or went.
 * - `hernoemd`: no amount changed, but what it is an amount of is called otherwise.
 */
export type Wijzigingssoort = 'gewijzigd' | 'nieuw' | 'verdwenen' | 'hernoemd';

/** Cents in the unit of the cell. */
export interface Vrijgavewijziging {
  readonly soort: Wijzigingssoort;
  /** Where it stands now; null when it is gone. */
  readonly plaats: Plaats | null;
  /** Table, row and column, as a reader calls them. */
  readonly naam: string;
  /** Null: it was not there, or was not an amount. */
  readonly was: Bedrag | null;
  readonly wordt: Bedrag | null;
}

/** Cents of euros; null where the regeling was or is not there. */
export interface Afrekenwijziging {
  readonly regeling: string;
  readonly deel: string;
  readonly was: Bedrag | null;
  readonly wordt: Bedrag | null;
}

/** The last release of the workbook against its figures now; null when it was never released. */
export function vrijgavestand(
  snapshot: Snapshot,
  { begroting }: Pick<Herkenning, 'begroting'>,
  context: Pick<Checkcontext, 'afrekeningen' | 'regelinginvoer'>,
): Vrijgavestand | null {
  const vrijgave = laatsteVrijgave(snapshot);
  if (vrijgave === null) return null;
  const { blad, feiten, tabellen, perRij, geschonden } = vrijgave;
  const leesbaar = tabellen.length > 0;
  return {
    blad,
    door: feiten.door,
    datum: feiten.datum,
    bedragen: Number(feiten.bedragen) || 0,
    gewijzigd: leesbaar ? vergelijkLijsten(tabellen, lijstVan(begroting), perRij) : [],
    afrekening: leesbaar ? vergelijkAfrekening(vrijgave.afrekening, afrekenregels(context)) : [],
    geschonden,
  };
}

/** Nothing about the figures, or about where they lead, is other than what was released; as far as the release can be relied on. */
export function isOngewijzigd({ gewijzigd, afrekening, geschonden }: Vrijgavestand): boolean {
  return gewijzigd.length === 0 && afrekening.length === 0 && geschonden === null;
}

function vergelijkLijsten(
  oud: readonly Lijsttabel[],
  nu: readonly Lijsttabel[],
  perRij: boolean,
): readonly Vrijgavewijziging[] {
  const { paren, weg } = koppelTabellen(oud, nu);
  const bijNu = new Map(paren.map(([van, naar]) => [naar, van]));
  return [
    ...nu.flatMap((tabel) => {
      const van = bijNu.get(tabel);
      return van === undefined
        ? tabel.rijen.flatMap((rij) => nieuweRij(tabel, rij, perRij))
        : vergelijkTabel([van, tabel], perRij);
    }),
    ...weg.flatMap((tabel) => tabel.rijen.flatMap((rij) => verdwenenRij(tabel, rij))),
  ];
}

function vergelijkTabel([oud, nu]: Paar<Lijsttabel>, perRij: boolean): readonly Vrijgavewijziging[] {
  const kolommen = perRij ? { paren: [], weg: [], nieuw: [] } : koppelKolommen(oud, nu);
  const inhoud = inhoudVan(kolommen.paren, oud, nu, perRij);
  const gelijk = koppelRijen(oud.rijen, nu.rijen, inhoud);
  const hernoemd = koppelHernoemd(gelijk, inhoud);
  const bijNu = new Map([...gelijk.paren, ...hernoemd.paren].map(([van, naar]) => [naar, van]));
  const plekken = new Map(kolommen.paren.map(([van, naar]) => [naar, oud.kolommen.indexOf(van)]));
  const vervallen = kolommen.weg.map((kolom) => ({ kolom, plek: oud.kolommen.indexOf(kolom) }));

  const vergelijkRij = (rij: Lijstrij): Vrijgavewijziging[] => {
    const van = bijNu.get(rij);
    if (van === undefined) return nieuweRij(nu, rij, perRij);
    const naam = naamwijziging(nu, van, rij);
    if (perRij) {
      if (inhoud[0](van) === inhoud[1](rij)) return naam;
      return [
        ...naam,
        { soort: 'gewijzigd', plaats: eerstePlaats(nu, rij), naam: noem(nu, rij), was: null, wordt: null },
      ];
    }
    const bedragen = nu.kolommen.flatMap((kolom, i): Vrijgavewijziging[] => {
      const plek = plekken.get(kolom);
      const was = plek === undefined ? null : (van.bedragen[plek] ?? null);
      const wordt = rij.bedragen[i] ?? null;
      if (was === wordt) return [];
      const soort = plek === undefined ? 'nieuw' : 'gewijzigd';
      return [{ soort, plaats: plaatsIn(nu, rij, kolom), naam: noem(nu, rij, kolom), was, wordt }];
    });
    const weg = vervallen.flatMap(({ kolom, plek }) => verdwenen(oud, van, kolom, van.bedragen[plek] ?? null));
    return [...naam, ...bedragen, ...weg];
  };
  return [
    ...kolommen.paren.flatMap((paar) => kopwijziging(nu, paar)),
    ...nu.rijen.flatMap(vergelijkRij),
    ...hernoemd.weg.flatMap((rij) => verdwenenRij(oud, rij)),
  ];
}

/** Another header above the same amounts. */
function kopwijziging(nu: Lijsttabel, [van, naar]: Paar<Lijstkolom>): readonly Vrijgavewijziging[] {
  const kaal = (kolom: Lijstkolom) => lijstsleutel(zonderTweeling(kolom.kop));
  const eerste = nu.rijen[0];
  if (kaal(van) === kaal(naar) || eerste === undefined) return [];
  const naam = `${zonderTweeling(nu.naam)}: kolom “${van.kop}” heet nu “${naar.kop}”`;
  return [{ soort: 'hernoemd', plaats: plaatsIn(nu, eerste, naar), naam, was: null, wordt: null }];
}

/** Another label, or another regeling for the same amounts. */
function naamwijziging(nu: Lijsttabel, van: Lijstrij, naar: Lijstrij): Vrijgavewijziging[] {
  const anders = (['label', 'regeling'] as const).filter(
    (veld) => lijstsleutel(van[veld]) !== lijstsleutel(naar[veld]),
  );
  return anders.map((veld) => {
    const wat = veld === 'label' ? 'heette' : 'had als regeling';
    const naam = `${noem(nu, naar)} ${wat} ${van[veld] === '' ? 'niets' : `“${van[veld]}”`}${
      veld === 'regeling' ? `, nu ${naar.regeling === '' ? 'niets' : `“${naar.regeling}”`}` : ''
    }`;
    return { soort: 'hernoemd', plaats: eerstePlaats(nu, naar), naam, was: null, wordt: null };
  });
}

function nieuweRij(tabel: Lijsttabel, rij: Lijstrij, perRij: boolean): Vrijgavewijziging[] {
  if (perRij)
    return [{ soort: 'nieuw', plaats: eerstePlaats(tabel, rij), naam: noem(tabel, rij), was: null, wordt: null }];
  return tabel.kolommen.flatMap((kolom, i): Vrijgavewijziging[] => {
    const wordt = rij.bedragen[i] ?? null;
    if (wordt === null) return [];
    return [{ soort: 'nieuw', plaats: plaatsIn(tabel, rij, kolom), naam: noem(tabel, rij, kolom), was: null, wordt }];
  });
}

function verdwenenRij(tabel: Lijsttabel, rij: Lijstrij): readonly Vrijgavewijziging[] {
  if (rij.afdruk !== null)
    return [{ soort: 'verdwenen', plaats: null, naam: noem(tabel, rij), was: null, wordt: null }];
  return tabel.kolommen.flatMap((kolom, i) => verdwenen(tabel, rij, kolom, rij.bedragen[i] ?? null));
}

function verdwenen(tabel: Lijsttabel, rij: Lijstrij, kolom: Lijstkolom, was: Bedrag | null): Vrijgavewijziging[] {
  return was === null ? [] : [{ soort: 'verdwenen', plaats: null, naam: noem(tabel, rij, kolom), was, wordt: null }];
}

function plaatsIn({ blad }: Lijsttabel, { nummer: rij }: Lijstrij, { nummer: kolom }: Lijstkolom): Plaats {
  return { blad, rij, kolom };
}

function eerstePlaats(tabel: Lijsttabel, rij: Lijstrij): Plaats {
  const plek = rij.bedragen.findIndex((bedrag) => bedrag !== null);
  return plaatsIn(tabel, rij, tabel.kolommen[Math.max(0, plek)]!);
}

/** "Jeugd › Preventie: Huur, Begroting". */
function noem({ naam }: Lijsttabel, { label, sectie }: Lijstrij, kolom?: Lijstkolom): string {
  const tabel = sectie === '' || sectie === label ? naam : `${naam} › ${sectie}`;
  const rij = label === '' ? 'rij zonder naam' : label;
  return `${tabel}: ${rij}${kolom === undefined ? '' : `, ${kolom.kop}`}`;
}

const DELEN = {
  terug: 'terug',
  mee: 'mee',
  reserve: 'reserve of resultaat',
  open: 'nog te besluiten',
  tekort: 'tekort',
} as const satisfies Partial<Record<keyof Afrekenregel, string>>;

function vergelijkAfrekening(oud: readonly Afrekenregel[], nu: readonly Afrekenregel[]): readonly Afrekenwijziging[] {
  const eerst = new Map(oud.map((regel) => [lijstsleutel(regel.naam), regel]));
  const daarna = new Map(nu.map((regel) => [lijstsleutel(regel.naam), regel]));
  const sleutels = new Set([...daarna.keys(), ...eerst.keys()]);
  return [...sleutels].flatMap((sleutel) => {
    const [van, naar] = [eerst.get(sleutel), daarna.get(sleutel)];
    const regeling = (naar ?? van)!.naam;
    return (Object.keys(DELEN) as (keyof typeof DELEN)[]).flatMap((veld): Afrekenwijziging[] => {
      const [was, wordt] = [van?.[veld] ?? 0, naar?.[veld] ?? 0];
      if (was === wordt) return [];
      const deel = DELEN[veld];
      return [{ regeling, deel, was: van === undefined ? null : was, wordt: naar === undefined ? null : wordt }];
    });
  });
}
