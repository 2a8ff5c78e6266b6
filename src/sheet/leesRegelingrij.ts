import { bezwaar } from './bezwaar';
import * as velden from './instellingvelden';
import { REGELINGENTABEL } from './regelingentabel';
import type { Celwaarde } from './snapshot';
import type { Regelingrij } from './voegRegelingenSamen';

/** A cell of the row that cannot be used; `waarom` is a Dutch sentence. */
export interface Celweigering {
  readonly kolom: string;
  readonly waarom: string;
}

const VELDEN: { readonly [K in keyof Required<Regelingrij>]: velden.Veld<Regelingrij[K]> } = {
  id: velden.tekst,
  regeling: velden.tekst,
  aliassen: velden.teksten,
  verstrekker: velden.tekst,
  regel: velden.regelsoort,
  maximum: velden.maximum,
  bestedenTot: velden.termijn,
  looptijdTot: velden.termijn,
  akkoord: velden.bewijsstuk,
  akkoordDatum: velden.datum,
  akkoordStatus: velden.akkoordstatus,
  tranches: velden.tranches,
  bron: velden.tekst,
};

/** Reads the filled cells of a row of the table Regelingen, by the key of their column; refuses it when one is wrong. */
export function leesRegelingrij(
  cellen: ReadonlyMap<string, Celwaarde>,
): { readonly rij: Regelingrij } | { readonly weigeringen: readonly Celweigering[] } {
  const rij: Record<string, unknown> = {};
  const weigeringen: Celweigering[] = [];
  for (const [kolom, cel] of cellen) {
    const gelezen = VELDEN[kolom as keyof Regelingrij](cel);
    if ('waarde' in gelezen) rij[kolom] = gelezen.waarde;
    else weigeringen.push({ kolom, waarom: bezwaar(REGELINGENTABEL.kolommen[kolom]!, cel, gelezen.waarom) });
  }
  return weigeringen.length > 0 ? { weigeringen } : { rij: rij };
}
