import { regelingen } from '../regelingen/index';
import type { Regeling } from '../regelingen/regeling';
import { regelingsleutel } from '../regelingen/zoekRegeling';
import { leesRegelingrij } from '../sheet/leesRegelingrij';
import { REGELINGENTABEL } from '../sheet/regelingentabel';
import type { Celwaarde } from '../sheet/snapshot';
import { sleutelsVan } from '../sheet/tabelvorm';
import { type Regelingrij, voegRegelingenSamen } from '../sheet/voegRegelingenSamen';
import { isLeeg, procenttekst } from './leesCel';
import { weiger } from './weiger';

const SLEUTELS = sleutelsVan(REGELINGENTABEL);

/**
 * The shipped regelingen with the rows of a table merged in, as on the sheet Sluitend: a row of headers, then a row per
 * regeling. Refuses a table without headers and a row that cannot be used.
 */
export function leesRegelingentabel(tabel: readonly unknown[][]): readonly Regeling[] {
  if (tabel.flat().every(isLeeg)) return regelingen;
  const kop = tabel.findIndex((rij) => rij.some((cel) => ['id', 'regeling'].includes(sleutelVan(cel) ?? '')));
  const kolommen = tabel[kop]?.map(sleutelVan);
  if (kolommen === undefined)
    weiger('De regelingentabel heeft geen rij met de kop Regeling. Neem de rij met koppen mee in het bereik.');

  const onder = tabel.slice(kop + 1).filter((rij) => !rij.every(isLeeg));
  const paren = onder.map((rij) => rij.flatMap((cel, k) => (kolommen[k] ? [[kolommen[k], cel] as const] : [])));
  return voegSamen(paren.map(leesRegelrij), regelingen);
}

/** A row of the table Regelingen from its cells by key; what is empty does not count. */
export function leesRegelrij(paren: readonly (readonly [string, unknown])[]): Regelingrij {
  const gevuld = paren.filter(([, cel]) => !isLeeg(cel));
  const gelezen = leesRegelingrij(new Map(gevuld.map(([sleutel, cel]) => [sleutel, waardeVan(sleutel, cel)])));
  if ('rij' in gelezen) return gelezen.rij;
  weiger(gelezen.weigeringen[0]!.waarom);
}

/** `voegRegelingenSamen`, where a row that cannot be used ends the function. */
export function voegSamen(rijen: readonly Regelingrij[], lijst: readonly Regeling[]): readonly Regeling[] {
  const samen = voegRegelingenSamen(rijen, lijst);
  const [eerste] = samen.weigeringen;
  if (eerste) weiger(eerste.waarom);
  return samen.regelingen;
}

function sleutelVan(cel: unknown): string | null {
  return typeof cel === 'string' ? (SLEUTELS.get(regelingsleutel(cel)) ?? null) : null;
}

/** Excel hands over a maximum of 20% as 0.2. */
function waardeVan(sleutel: string, cel: unknown): Celwaarde {
  const deel = sleutel === 'maximum' && typeof cel === 'number' && cel > 0 && cel < 1;
  return deel ? `${procenttekst(cel)}%` : (cel as Celwaarde);
}
