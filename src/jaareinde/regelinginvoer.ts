import { som, type Bedrag } from '../begroting/bedrag';
import type { Kolom, Rij, Tabel } from '../begroting/begroting';
import type { Vergelijking } from '../begroting/vergelijking';
import { meegenomen, type Afrekeninvoer, type Tranchebaten } from '../regelingen/afrekenen';
import type { Herkenning, Regelinggroep } from '../sheet/herkenning';
import { budgetkolom, isVanJaar, lastenkolom } from '../sheet/koppeling';
import { deelVanCel, rijenVan } from '../sheet/postdeel';
import { isGevuld } from '../sheet/tabelvergelijkingen';

/** The money of one regeling of the workbook, in cents of the unit of the table it comes from. */
export interface Regelinginvoer extends Afrekeninvoer {
  readonly groep: Regelinggroep;
  /** What one unit of the amounts is worth in euros: 1, 1.000 or 1.000.000. */
  readonly eenheid: number;
}

/**
 * The money of every regeling in the workbook: from its lines in the table per regeling, or else from the begroting and
 * realisatie of its posten. A regeling of which an amount cannot be read has none.
 */
export function maakRegelinginvoer(herkenning: Herkenning): readonly Regelinginvoer[] {
  const { jaar } = herkenning.begroting;
  const inbegrepen = metBeginstandInBaten(herkenning);
  return herkenning.regelingen.flatMap((groep) => {
    const gevonden = uitRegels(groep, jaar, inbegrepen) ?? uitPosten(groep);
    if (!gevonden?.leesbaar) return [];
    return { groep, naam: groep.naam, regeling: groep.regeling, jaar, ...gevonden.bedragen };
  });
}

interface Gevonden {
  readonly bedragen: Pick<Regelinginvoer, 'eenheid' | 'baten' | 'lasten' | 'tranches'>;
  readonly leesbaar: boolean;
}

function uitRegels({ regels }: Regelinggroep, jaar: number | null, inbegrepen: ReadonlySet<Tabel>): Gevonden | null {
  const tabel = regels[0]?.tabel;
  if (tabel === undefined) return null;
  const kolommen = afrekenkolommen(tabel);
  if (kolommen === null) return null;
  const { baten, lasten } = kolommen;
  const begin = kolom(tabel, 'beginstand');
  const batenkolommen = begin === null || inbegrepen.has(tabel) ? [baten] : [baten, begin];
  const eigen = regels.filter((r) => r.tabel === tabel);
  const totaal = som(batenkolommen.map((k) => optellen(eigen, k)));
  const besteed = optellen(eigen, lasten);
  const perRij = eigen.every((r) => isGevuld(r.bedragen[lasten.volgorde]!));
  const perTranche = eigen.flatMap((r): readonly Tranchebaten[] => {
    if (r.tranche === null) return [];
    const tranche = { jaar: r.tranche, baten: som(batenkolommen.map((k) => lees(r, k))) };
    return [perRij ? { ...tranche, lasten: (besteed < 0 ? -1 : 1) * lees(r, lasten) } : tranche];
  });
  const tranches =
    perTranche.length === eigen.length && perTranche.length > 1
      ? perTranche
      : meegenomen(begin === null ? 0 : optellen(eigen, begin), totaal, jaar);
  return {
    bedragen: {
      eenheid: tabel.eenheid,
      baten: totaal,
      lasten: Math.abs(besteed),
      ...(tranches.length > 0 && { tranches }),
    },
    leesbaar: eigen.every((r) => [...batenkolommen, lasten].every((k) => isLeesbaar(r, k))),
  };
}

/** The tables with a saldo of baten and lasten in which the beginstand does not count: there it is part of the baten. */
function metBeginstandInBaten({ begroting, vergelijkingen }: Herkenning): ReadonlySet<Tabel> {
  const apart = new Map<Tabel, boolean>();
  const tabellen = new Set(begroting.tabellen.filter((tabel) => kolom(tabel, 'beginstand') !== null));
  if (tabellen.size === 0) return tabellen;
  const beschikbaar = kolommenMetBeginstand(vergelijkingen);
  for (const { tabel, relatie, cellen } of vergelijkingen) {
    if (relatie !== 'saldo-klopt-niet' || !tabellen.has(tabel)) continue;
    if (!cellen.some((cel) => LASTEN.has(cel.kolom.betekenis))) continue;
    const telt = cellen.some((cel) => cel.kolom.betekenis === 'beginstand' || beschikbaar.has(cel.kolom));
    apart.set(tabel, telt || apart.get(tabel) === true);
  }
  return new Set([...apart].flatMap(([tabel, telt]) => (telt ? [] : [tabel])));
}

const LASTEN: ReadonlySet<Kolom['betekenis']> = new Set<Kolom['betekenis']>(['lasten', 'realisatie']);

/** "Totaal beschikbaar": what was carried in and what came in, added up before anything goes off. */
function kolommenMetBeginstand(vergelijkingen: readonly Vergelijking[]): ReadonlySet<Kolom> {
  const gevonden = vergelijkingen.filter(
    ({ resultaat, cellen }) =>
      resultaat !== null &&
      resultaat.kolom.betekenis !== 'beginstand' &&
      cellen.some((cel) => cel.kolom.betekenis === 'beginstand') &&
      !cellen.some((cel) => LASTEN.has(cel.kolom.betekenis)),
  );
  return new Set(gevonden.map(({ resultaat }) => resultaat!.kolom));
}

function uitPosten(groep: Regelinggroep): Gevonden | null {
  const telt = (r: Rij) => budgetkolom(r.tabel) !== null && realisatiekolom(r.tabel) !== null;
  const metBegroting = rijenVan(groep).filter(telt);
  const heel = groep.posten.filter(telt);
  const eenheden = new Set(metBegroting.map((r) => r.tabel.eenheid));
  if (metBegroting.length === 0 || eenheden.size > 1) return null;
  const delen = groep.delen.filter((d) => telt(d.rij));
  const batendelen = delen.map((d) => deelVanCel(d, d.rij.bedragen[budgetkolom(d.rij.tabel)!.volgorde]!));
  const lastendelen = delen.map((d) => deelVanCel(d, d.rij.bedragen[realisatiekolom(d.rij.tabel)!.volgorde]!));
  if (!batendelen.every(isBekend) || !lastendelen.every(isBekend)) return null;
  return {
    bedragen: {
      eenheid: metBegroting[0]!.tabel.eenheid,
      baten: som(heel.map((r) => lees(r, budgetkolom(r.tabel)!))) + som(batendelen),
      lasten: som(heel.map((r) => lees(r, realisatiekolom(r.tabel)!))) + som(lastendelen),
    },
    leesbaar: metBegroting.every(
      (r) => isLeesbaar(r, budgetkolom(r.tabel)!) && isLeesbaar(r, realisatiekolom(r.tabel)!),
    ),
  };
}

/** The columns of a table per regeling with what there was and what was spent; null when it does not tell both. */
export function afrekenkolommen(tabel: Tabel): { readonly baten: Kolom; readonly lasten: Kolom } | null {
  const baten = batenkolom(tabel);
  const lasten = kolom(tabel, 'lasten') ?? kolom(tabel, 'realisatie');
  return baten === null || lasten === null ? null : { baten, lasten };
}

/** The column of a table per regeling with what there was. */
export function batenkolom(tabel: Tabel): Kolom | null {
  return kolom(tabel, 'baten') ?? budgetkolom(tabel);
}

function isBekend(deel: Bedrag | null): deel is Bedrag {
  return deel !== null;
}

/** The column of a table of posten with what was spent in its year; null when it tells lasten apart. */
export function realisatiekolom(tabel: Tabel): Kolom | null {
  const kolom = lastenkolom(tabel);
  return kolom?.betekenis === 'realisatie' && kolom.maat === null ? kolom : null;
}

/** Of several years that of the table. */
function kolom(tabel: Tabel, betekenis: Kolom['betekenis']): Kolom | null {
  const past = (k: Kolom): boolean => k.betekenis === betekenis && k.maat === null;
  return tabel.bedragkolommen.find((k) => past(k) && isVanJaar(k, tabel)) ?? tabel.bedragkolommen.find(past) ?? null;
}

function lees(rij: Rij, { volgorde }: Kolom): Bedrag {
  return rij.bedragen[volgorde]!.bedrag;
}

function isLeesbaar(rij: Rij, { volgorde }: Kolom): boolean {
  return rij.bedragen[volgorde]!.status !== 'onleesbaar';
}

function optellen(rijen: readonly Rij[], kolom: Kolom): Bedrag {
  return som(rijen.map((r) => lees(r, kolom)));
}
