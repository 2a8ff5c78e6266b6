import type { Bedrag } from '../begroting/bedrag';
import type { Bedragcel, Kolom, Rij, Tabel } from '../begroting/begroting';
import { sluit, residu, type Vergelijking } from '../begroting/vergelijking';
import { regelingsleutel } from '../regelingen/zoekRegeling';
import type { Besluit, Wijzigingslijst } from './herkenning';
import { normaliseer } from './kolomwoorden';
import { leesBesluit, WIJZIGING } from './leesBesluit';
import { letterlijk, postsleutel } from './namen';
import { isGevuld, spelingVan } from './tabelvergelijkingen';

/** Columns of a table that is more than a list of wijzigingen. */
const ANDERE_BEDRAGEN: ReadonlySet<Kolom['betekenis']> = new Set([
  'begroting',
  'gewijzigde-begroting',
  'realisatie',
  'saldo',
  'verwachte-uitgave',
  'eindsaldo',
  'baten',
  'lasten',
  'terugbetaling',
  'overheveling',
]);

export interface Wijzigingskoppeling {
  readonly vergelijkingen: readonly Vergelijking[];
  readonly lijsten: readonly Wijzigingslijst[];
}

/** A table in which the begroting of each post is changed by the rows of a list elsewhere. */
interface Doel {
  readonly tabel: Tabel;
  readonly begroting: Kolom;
  readonly gewijzigd: Kolom;
}

/** Ties lists with a row for each wijziging to the posten that they change: gewijzigde begroting = begroting + its wijzigingen. */
export function koppelWijzigingen(
  tabellen: readonly Tabel[],
  besluiten: ReadonlyMap<Rij, Besluit>,
  uitgewerkt: ReadonlySet<Rij>,
): Wijzigingskoppeling {
  const lijsten = tabellen.flatMap((tabel): Lijst[] => {
    const kolom = wijzigingskolom(tabel, besluiten);
    return kolom === null ? [] : [{ tabel, kolom, perPost: new Map(), los: [] }];
  });
  if (lijsten.length === 0) return { vergelijkingen: [], lijsten: [] };
  const doelen = tabellen.flatMap((tabel) => doelVan(tabel) ?? []);
  const zoek = maakPostzoeker(doelen, uitgewerkt);
  for (const { tabel, perPost, los } of lijsten) {
    for (const rij of tabel.rijen) {
      if (rij.soort !== 'post') continue;
      const post = zoek(rij);
      if (post === null) los.push(rij);
      else perPost.set(post, [...(perPost.get(post) ?? []), rij]);
    }
  }
  const vergelijkingen: Vergelijking[] = [];
  for (const doel of doelen) {
    const samen = vergelijk(doel, lijsten, uitgewerkt);
    if (samen !== null) {
      vergelijkingen.push(...samen);
      continue;
    }
    for (const lijst of lijsten) {
      const alleen = lijsten.length === 1 ? null : vergelijk(doel, [lijst], uitgewerkt);
      if (alleen === null) for (const rij of doel.tabel.rijen) lijst.perPost.delete(rij);
      else vergelijkingen.push(...alleen);
    }
  }
  return {
    vergelijkingen,
    lijsten: lijsten.map(({ tabel, kolom, perPost }) => ({ tabel, kolom, perPost, besluit: besluitVan(tabel) })),
  };
}

/** Where a list with a row for each wijziging has its amounts; null for any other table. */
export function wijzigingskolom(tabel: Tabel, besluiten: ReadonlyMap<Rij, Besluit>): Kolom | null {
  const { bedragkolommen, rijen } = tabel;
  if (bedragkolommen.some((k) => ANDERE_BEDRAGEN.has(k.betekenis))) return null;
  const [kolom, ...meer] = bedragkolommen.filter((k) => k.betekenis === 'wijziging' || k.betekenis === 'bedrag');
  if (kolom === undefined || meer.length > 0 || rijen.length === 0) return null;
  const genoemd = [...tabel.namen, ...tabel.tekstkolommen.map((k) => k.kop)].some((n) =>
    WIJZIGING.test(normaliseer(n)),
  );
  const zegtWijziging = kolom.betekenis === 'wijziging' || genoemd;
  return zegtWijziging && (besluiten.has(rijen[0]!) || genoemd) ? kolom : null;
}

function besluitVan(tabel: Tabel): Besluit {
  const gelezen = tabel.namen.map((naam) => leesBesluit(naam, tabel.jaar));
  return gelezen.find((b) => b.besluit !== null) ?? gelezen.find((b) => b.datum !== null) ?? GEEN_BESLUIT;
}

const GEEN_BESLUIT: Besluit = { besluit: null, datum: null };

/** The first budget and the amended one; null where there are more of either. */
function doelVan(tabel: Tabel): Doel | null {
  const enige = (betekenis: Kolom['betekenis']) => {
    const [kolom, ...meer] = tabel.bedragkolommen.filter((k) => k.betekenis === betekenis && k.maat === null);
    return meer.length > 0 ? null : (kolom ?? null);
  };
  const begroting = enige('begroting');
  const gewijzigd = enige('gewijzigde-begroting');
  return begroting === null || gewijzigd === null ? null : { tabel, begroting, gewijzigd };
}

/** The one post that a row of a list names, as written or else by what is left of the name; null when none or several could be meant. */
function maakPostzoeker(doelen: readonly Doel[], uitgewerkt: ReadonlySet<Rij>): (rij: Rij) => Rij | null {
  const zoekers = [letterlijk, postsleutel].map((sleutel) => zoekerOp(sleutel, doelen, uitgewerkt));
  return (rij) => {
    for (const zoek of zoekers) {
      const gevonden = zoek(rij);
      if (gevonden !== null) return gevonden;
    }
    return null;
  };
}

function zoekerOp(
  sleutel: (naam: string) => string,
  doelen: readonly Doel[],
  uitgewerkt: ReadonlySet<Rij>,
): (rij: Rij) => Rij | null {
  const index = new Map<string, Rij | null>();
  const zet = (naam: string, rij: Rij): void => {
    const bekend = index.get(naam);
    index.set(naam, bekend === undefined || bekend === rij ? rij : null);
  };
  for (const { tabel } of doelen) {
    const namen = new Set([tabel.naam, ...tabel.namen].map(sleutel));
    for (const rij of tabel.rijen) {
      if (rij.soort !== 'post' || uitgewerkt.has(rij) || rij.label === '') continue;
      const eigen = sleutel(rij.label);
      zet(eigen, rij);
      if (rij.regeling !== null) zet(`${eigen}|${regelingsleutel(rij.regeling.tekst)}`, rij);
      for (const naam of new Set([...namen, rij.sectie === null ? '' : sleutel(rij.sectie)]))
        if (naam !== '') zet(naam + eigen, rij);
    }
  }
  return ({ label, regeling, sectie }) => {
    const eigen = sleutel(label);
    const sleutels = [
      ...(regeling === null ? [] : [`${eigen}|${regelingsleutel(regeling.tekst)}`]),
      ...(sectie === null ? [] : [sleutel(sectie) + eigen]),
      eigen,
      sleutel(label.split(' · ').at(-1)!),
    ];
    for (const naam of sleutels) {
      const rij = index.get(naam);
      if (rij) return rij;
    }
    return null;
  };
}

/** The amounts of a besluit are often round, and not rounded. */
export function lijststap({ stap }: Tabel): Bedrag {
  return Math.min(stap, HELE_EENHEID);
}

const HELE_EENHEID = 100;

interface Lijst {
  readonly tabel: Tabel;
  readonly kolom: Kolom;
  readonly perPost: Map<Rij, readonly Rij[]>;
  /** Rows of which it is not known which post they change. */
  readonly los: Rij[];
}

/** Null when the lists do not explain most of what changed in the table: then they are not about that. */
function vergelijk(
  { tabel, begroting, gewijzigd }: Doel,
  lijsten: readonly Lijst[],
  uitgewerkt: ReadonlySet<Rij>,
): Vergelijking[] | null {
  const klein = Math.min(tabel.eenheid, ...lijsten.map((lijst) => lijst.tabel.eenheid));
  const maal = (t: Tabel): number => t.eenheid / klein;
  const stap = Math.max(
    tabel.stap * maal(tabel),
    ...lijsten.map((lijst) => lijststap(lijst.tabel) * maal(lijst.tabel)),
  );
  const los = lijsten.flatMap((lijst) => lijst.los.map((rij) => rij.bedragen[lijst.kolom.volgorde]!));
  const losseBedragen = los.map(({ rij, bedrag }) => Math.abs(bedrag * maal(rij.tabel)));
  const namen = lijsten.map((lijst) => lijst.tabel.naam).join(' en ');
  const tekst = `${gewijzigd.kop.toLowerCase()} = ${begroting.kop.toLowerCase()} + de wijzigingen in ${namen}`;
  const gewijzigde: { vergelijking: Vergelijking; genoemd: boolean }[] = [];
  for (const rij of tabel.rijen) {
    if (rij.soort !== 'post' || uitgewerkt.has(rij)) continue;
    const resultaat = rij.bedragen[gewijzigd.volgorde]!;
    const begin = rij.bedragen[begroting.volgorde]!;
    const bron = lijsten.flatMap(({ perPost, kolom }): readonly Bedragcel[] =>
      (perPost.get(rij) ?? []).map((r) => r.bedragen[kolom.volgorde]!),
    );
    if (!isGevuld(resultaat) || (bron.length === 0 && begin.bedrag === resultaat.bedrag)) continue;
    const cellen = [begin, ...bron, resultaat];
    const vergelijking: Vergelijking = {
      relatie: 'wijziging-sluit-niet-aan',
      tabel,
      cellen,
      factoren: [maal(tabel), ...bron.map((cel) => maal(cel.rij.tabel)), -maal(tabel)],
      resultaat,
      speling: spelingVan(resultaat, cellen, cellen.length - 1, stap),
      tekst,
    };
    gewijzigde.push({ vergelijking, genoemd: bron.length > 0 });
  }
  const sluitend = gewijzigde.filter(({ vergelijking }) => sluit(vergelijking));
  if (!sluitend.some(({ genoemd }) => genoemd) || sluitend.length * 2 < gewijzigde.length) return null;
  return gewijzigde.flatMap(({ vergelijking, genoemd }) => {
    const verschil = Math.abs(residu(vergelijking));
    // A row that names no post that we know may be the one that is missing here.
    const misschien = losseBedragen.length > 0 && (!genoemd || losseBedragen.includes(verschil));
    return sluit(vergelijking) || !misschien ? [vergelijking] : [];
  });
}
