import type { Plaats } from '../begroting/plaats';
import { celadres } from '../sheet/adres';
import type { Identiteit } from '../sheet/identiteit';
import { tekstafdruk } from './tekstafdruk';

/** An id for a new row of the ledger: the same for who inserts the same post at the same moment, and not one of `bezet`. */
export function nieuwId(
  { tabel, post, regeling }: Identiteit,
  { blad, rij, kolom }: Plaats,
  bezet: ReadonlySet<string>,
): string {
  const basis = tekstafdruk([tabel, post, regeling, celadres(blad, rij, kolom)].join('\n'));
  for (let nummer = 1; ; nummer++) {
    const id = nummer === 1 ? basis : `${basis}-${nummer}`;
    if (!bezet.has(id)) return id;
  }
}
