import type { Bedragcel, Kolom, Tabel } from '../begroting/begroting';
import type { Gedeeld } from '../begroting/vergelijking';
import { breukVan, deelVanCel, eigenCel, type Postdeel } from './postdeel';

/** The parts of posten as terms of a sum; the whole sum must be taken `maal` times to keep its factors whole. */
export interface Deeltermen {
  readonly maal: number;
  readonly cellen: readonly Bedragcel[];
  readonly factoren: readonly number[];
  /** Absent without parts. */
  readonly gedeeld?: Gedeeld;
}

/** Shares with a larger common denominator count as the amounts that they are now. */
const GROOTSTE_NOEMER = 10_000;

const HEEL = { teller: 1, noemer: 1 };

const GEEN: Deeltermen = { maal: 1, cellen: [], factoren: [] };

/**
 * What the parts add to the sum of one column, as cells with a factor, so that a wrong amount shows in the sum; `factorVan` is
 * that of a whole amount of a table. Null when the workbook does not say how one of the amounts is shared.
 */
export function deeltermen(
  delen: readonly Postdeel[],
  kolomVan: (tabel: Tabel) => Kolom | null,
  factorVan: (tabel: Tabel) => number,
): Deeltermen | null {
  if (delen.length === 0) return GEEN;
  const termen = delen.flatMap((deel) => {
    const kolom = kolomVan(deel.rij.tabel);
    if (kolom === null) return [];
    const cel = deel.rij.bedragen[kolom.volgorde]!;
    const bedrag = deelVanCel(deel, cel);
    const eigen = eigenCel(deel, kolom);
    const factor = factorVan(deel.rij.tabel);
    return [
      eigen === null ? { cel, bedrag, breuk: breukVan(deel), factor } : { cel: eigen, bedrag, breuk: HEEL, factor },
    ];
  });
  const maal = termen.reduce((noemer, { breuk }) => gemeneNoemer(noemer, breuk.noemer), 1);
  const cellen: Bedragcel[] = [];
  const factoren: number[] = [];
  let vast = 0;
  for (const { cel, bedrag, breuk, factor } of termen) {
    if (bedrag === null) return null;
    const eigen = maal % breuk.noemer === 0 ? factor * breuk.teller * (maal / breuk.noemer) : 0;
    vast += maal * factor * bedrag - eigen * cel.bedrag;
    if (eigen === 0) continue;
    cellen.push(cel);
    factoren.push(eigen);
  }
  return { maal, cellen, factoren, gedeeld: { posten: new Set(termen.map(({ cel }) => cel.rij)), vast } };
}

function gemeneNoemer(a: number, b: number): number {
  const samen = (a / grootsteDeler(a, b)) * b;
  return samen <= GROOTSTE_NOEMER ? samen : a;
}

export function grootsteDeler(a: number, b: number): number {
  return b === 0 ? a : grootsteDeler(b, a % b);
}
