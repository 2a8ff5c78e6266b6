import type { Plaats } from '../begroting/plaats';
import { kolomletter } from '../sheet/adres';
import { opsomming } from '../toelichting/opsomming';

/** More addresses than this do not help a reader. */
const MEESTE = 3;

/** Cells of one sheet as a reader names them: "C4", "C4, C7 en C9", "C4, C7, C9 en nog 12". */
export function noemCellen(plaatsen: readonly Plaats[]): string {
  const adressen = plaatsen.slice(0, MEESTE).map(({ rij, kolom }) => `${kolomletter(kolom)}${rij + 1}`);
  const rest = plaatsen.length - adressen.length;
  return opsomming(rest > 0 ? [...adressen, `nog ${rest}`] : adressen);
}
