import { regelingcode, regelingsleutel } from '../regelingen/zoekRegeling';
import type { Regeling } from '../regelingen/regeling';
import { isInstellingenblad } from '../sheet/leesInstellingen';
import type { Snapshot } from '../sheet/snapshot';
import { zoekInstellingentabellen, type Bladrij } from '../sheet/zoekInstellingentabellen';

/** The row of the table Regelingen on the sheet Sluitend that is about this regeling; null when there is none. */
export function regelingrij({ bladen }: Snapshot, { code, naam, aliassen }: Regeling): Bladrij | null {
  const namen = new Set([naam, ...aliassen].map(regelingsleutel));
  const rijen = bladen
    .filter(isInstellingenblad)
    .flatMap((blad) => zoekInstellingentabellen(blad).tabellen)
    .flatMap(({ tabel, rijen }) => (tabel === 'regelingen' ? rijen : []));
  const eigen = rijen.find(({ cellen }) => {
    const [id, regeling] = [cellen.get('id'), cellen.get('regeling')];
    if (typeof id === 'string' && regelingcode(id) === code) return true;
    return typeof regeling === 'string' && namen.has(regelingsleutel(regeling));
  });
  return eigen ?? null;
}
