import type { Bedrag } from '../begroting/bedrag';
import type { Kolom, Rij, Tabel } from '../begroting/begroting';
import type { Afrekeninvoer, Tranchebaten } from '../regelingen/afrekenen';
import type { Herkenning, Regelinggroep } from '../sheet/herkenning';

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
export function maakRegelinginvoer({ begroting, regelingen }: Herkenning): readonly Regelinginvoer[] {
  return regelingen.flatMap((groep) => {
    const gevonden = uitRegels(groep) ?? uitPosten(groep);
    if (gevonden === null || !gevonden.leesbaar) return [];
    const { leesbaar: _, ...bedragen } = gevonden;
    return { groep, naam: groep.naam, regeling: groep.regeling, jaar: begroting.jaar, ...bedragen };
  });
}

interface Bedragen {
  readonly eenheid: number;
  readonly baten: Bedrag;
  readonly lasten: Bedrag;
  readonly tranches?: readonly Tranchebaten[];
  readonly leesbaar: boolean;
}

function uitRegels({ regels }: Regelinggroep): Bedragen | null {
  const tabel = regels[0]?.tabel;
  if (tabel === undefined) return null;
  const baten = kolom(tabel, 'baten') ?? kolom(tabel, 'gewijzigde-begroting') ?? kolom(tabel, 'begroting');
  const lasten = kolom(tabel, 'lasten') ?? kolom(tabel, 'realisatie');
  if (baten === null || lasten === null) return null;
  const eigen = regels.filter((r) => r.tabel === tabel);
  const tranches = eigen.flatMap((r) => (r.tranche === null ? [] : [{ jaar: r.tranche, baten: lees(r, baten) }]));
  return {
    eenheid: tabel.eenheid,
    baten: optellen(eigen, baten),
    lasten: Math.abs(optellen(eigen, lasten)),
    ...(tranches.length === eigen.length && tranches.length > 1 ? { tranches } : {}),
    leesbaar: eigen.every((r) => isLeesbaar(r, baten) && isLeesbaar(r, lasten)),
  };
}

function uitPosten({ posten }: Regelinggroep): Bedragen | null {
  const metBegroting = posten.filter((r) => budget(r.tabel) !== null && kolom(r.tabel, 'realisatie') !== null);
  const eenheden = new Set(metBegroting.map((r) => r.tabel.eenheid));
  if (metBegroting.length === 0 || eenheden.size > 1) return null;
  return {
    eenheid: metBegroting[0]!.tabel.eenheid,
    baten: metBegroting.reduce((som, r) => som + lees(r, budget(r.tabel)!), 0),
    lasten: metBegroting.reduce((som, r) => som + lees(r, kolom(r.tabel, 'realisatie')!), 0),
    leesbaar: metBegroting.every(
      (r) => isLeesbaar(r, budget(r.tabel)!) && isLeesbaar(r, kolom(r.tabel, 'realisatie')!),
    ),
  };
}

function budget(tabel: Tabel): Kolom | null {
  return kolom(tabel, 'gewijzigde-begroting') ?? kolom(tabel, 'begroting');
}

function kolom(tabel: Tabel, betekenis: Kolom['betekenis']): Kolom | null {
  return tabel.bedragkolommen.find((k) => k.betekenis === betekenis && k.maat === null) ?? null;
}

function lees(rij: Rij, { volgorde }: Kolom): Bedrag {
  return rij.bedragen[volgorde]!.bedrag;
}

function isLeesbaar(rij: Rij, { volgorde }: Kolom): boolean {
  return rij.bedragen[volgorde]!.status !== 'onleesbaar';
}

function optellen(rijen: readonly Rij[], kolom: Kolom): Bedrag {
  return rijen.reduce((som, r) => som + lees(r, kolom), 0);
}
