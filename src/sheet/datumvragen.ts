import type { Kolom } from '../begroting/begroting';
import type { Vraag } from './herkenning';
import { normaliseer } from './kolomwoorden';
import { leesEinddatum } from './leesDatum';
import type { Celwaarde } from './snapshot';
import type { Soortrij } from './zoekTabellen';

/** Headers of columns that say until when money may be spent. */
const EINDDATUM =
  /\b(eind ?datum|besteden (tot|voor)|te besteden t\/m|bested\w+ t\/m|looptijd( tot| t\/m)?|end ?date|spend by)\b/;

/** The end dates in these rows of a table that cannot be read: what may be spent until then is not judged. */
export function datumvragen(
  blad: string,
  rijen: readonly Soortrij[],
  lijf: { readonly van: number; readonly tot: number },
  kolommen: readonly Kolom[],
): Vraag[] {
  const datumkolommen = new Map(
    kolommen.filter(({ kop }) => EINDDATUM.test(normaliseer(kop))).map((kolom) => [kolom.nummer, kolom]),
  );
  if (datumkolommen.size === 0) return [];
  const vragen: Vraag[] = [];
  for (let r = lijf.van; r < lijf.tot; r++) {
    for (const { kolom, waarde } of rijen[r]!.rij.cellen) {
      const gelezen = datumkolommen.has(kolom) ? leesEinddatum(waarde) : null;
      if (gelezen?.soort !== 'onleesbaar') continue;
      vragen.push({
        soort: 'datum-onleesbaar',
        waar: blad,
        plaatsen: [{ blad, rij: rijen[r]!.rij.nummer, kolom }],
        waarom: `"${tekstVan(waarde)}" in kolom "${datumkolommen.get(kolom)!.kop}" ${gelezen.waarom}; deze termijn is niet beoordeeld`,
      });
    }
  }
  return vragen;
}

function tekstVan(waarde: Celwaarde): string {
  return typeof waarde === 'object' ? '' : String(waarde);
}
