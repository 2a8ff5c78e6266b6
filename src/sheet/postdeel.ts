import { verdeel, type Bedrag } from '../begroting/bedrag';
import type { Bedragcel, Kolom, Rij } from '../begroting/begroting';

/** The part of a post that one of several regelingen pays. */
export interface Postdeel {
  readonly rij: Rij;
  readonly verdeling: Verdeling;
  /** Which part of the verdeling is that of this regeling. */
  readonly nummer: number;
}

/**
 * How several regelingen share a post: by weights (whole numbers), which hold for every amount of it; or by amounts in cents of
 * the unit of its table, which hold for the amounts in `kolommen` only. `rest` is the part that takes what the others leave;
 * `cellen` is where the parts stand, in a table with a column per regeling.
 */
export type Verdeling =
  | { readonly gewichten: readonly number[] }
  | {
      readonly bedragen: readonly Bedrag[];
      readonly rest: number | null;
      readonly kolommen: readonly Kolom[];
      readonly cellen?: readonly Bedragcel[];
    };

/**
 * What the regeling pays of an amount of the post, in whole cents of the unit of its table: all parts add up to the amount. Null
 * when the workbook does not say how that amount is shared.
 */
export function deelVanCel({ verdeling, nummer }: Postdeel, { bedrag, kolom }: Bedragcel): Bedrag | null {
  if ('gewichten' in verdeling) return verdeel(bedrag, verdeling.gewichten)[nummer]!;
  if (verdeling.cellen?.[nummer]?.status === 'onleesbaar') return null;
  if (verdeling.kolommen.includes(kolom)) return verdeling.bedragen[nummer]!;
  return bedrag === 0 ? 0 : null;
}

/** The same share of any amount; null where the workbook gives amounts instead of shares. */
export function deelVanBedrag({ verdeling, nummer }: Postdeel, bedrag: Bedrag): Bedrag | null {
  return 'gewichten' in verdeling ? verdeel(bedrag, verdeling.gewichten)[nummer]! : null;
}

/** Where the part of the amount in a column stands by itself; null when it follows from that amount. */
export function eigenCel({ verdeling, nummer }: Postdeel, kolom: Kolom): Bedragcel | null {
  if ('gewichten' in verdeling || !verdeling.kolommen.includes(kolom)) return null;
  return verdeling.cellen?.[nummer] ?? null;
}

/** How much of a change in an amount of the post is for this regeling, as a fraction. */
export function breukVan({ verdeling, nummer }: Postdeel): { readonly teller: number; readonly noemer: number } {
  if (!('gewichten' in verdeling)) return { teller: verdeling.rest === nummer ? 1 : 0, noemer: 1 };
  return {
    teller: verdeling.gewichten[nummer]!,
    noemer: verdeling.gewichten.reduce((som, gewicht) => som + gewicht, 0),
  };
}

/** Every post that a regeling pays, all of it or in part. */
export function rijenVan({
  posten,
  delen,
}: {
  readonly posten: readonly Rij[];
  readonly delen: readonly Postdeel[];
}): readonly Rij[] {
  return delen.length === 0 ? posten : [...posten, ...delen.map(({ rij }) => rij)];
}
