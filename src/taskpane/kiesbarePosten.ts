import type { Rij, Tabel } from '../begroting/begroting';
import type { Herkenning } from '../sheet/herkenning';
import { identiteitenVan, type Identiteit } from '../sheet/identiteit';

/** A post that a user can say something of, by what it is called. */
export interface Kiesbarepost {
  readonly sleutel: string;
  readonly tabel: string;
  readonly post: string;
  /** Which regeling pays it. */
  readonly regeling: string;
}

/** The posten that one regeling pays, in the order of the workbook; of namesakes the first. */
export function kiesbarePosten({ begroting, regelingen }: Herkenning): readonly Kiesbarepost[] {
  const betalers = new Map<Rij, string[]>();
  for (const { naam, posten, prognoseposten } of regelingen) {
    for (const rij of new Set([...posten, ...prognoseposten])) betalers.set(rij, [...(betalers.get(rij) ?? []), naam]);
  }
  const posten = begroting.tabellen.flatMap((tabel) => metIdentiteit(tabel, betalers));
  return [...new Map(posten.toReversed().map((post) => [post.sleutel, post])).values()].toReversed();
}

function metIdentiteit(tabel: Tabel, betalers: ReadonlyMap<Rij, readonly string[]>): readonly Kiesbarepost[] {
  const gekozen = tabel.rijen.filter((rij) => betalers.get(rij)?.length === 1);
  if (gekozen.length === 0) return [];
  const identiteiten: readonly Identiteit[] = identiteitenVan(tabel);
  return gekozen.map((rij) => {
    const { tabel: naam, post } = identiteiten[rij.volgorde]!;
    return { sleutel: `${naam}\n${post}`, tabel: naam, post, regeling: betalers.get(rij)![0]! };
  });
}
