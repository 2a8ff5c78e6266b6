import { Foutwaarde } from '../../src/host/cel';
import type { Werkblad } from '../../src/host/werkblad';
import type { Blad, Cel } from '../../src/sheet/snapshot';

/** A sheet as data, without going through Excel. */
export function bladVan(werkblad: Werkblad): Blad {
  const rijen = new Map<number, Cel[]>();
  for (const { rij, kolom, cel } of werkblad.cellen()) {
    const { waarde, formule } = cel;
    if (formule === null && (waarde === null || waarde === '')) continue;
    const gelezen = waarde instanceof Foutwaarde ? { fout: waarde.tekst } : waarde;
    const lijst = rijen.get(rij) ?? [];
    rijen.set(rij, lijst);
    lijst.push({ kolom, waarde: gelezen, ...(formule === null ? {} : { formule }) });
  }
  return {
    naam: werkblad.naam,
    verborgen: werkblad.zichtbaarheid !== 'Visible',
    rijen: [...rijen].map(([nummer, cellen]) => ({ nummer, verborgen: werkblad.verborgenRijen.has(nummer), cellen })),
    verborgenKolommen: [],
  };
}
