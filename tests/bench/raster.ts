import type { Blad, Snapshot } from '../../src/sheet/snapshot';
import { kolomletter } from '../../src/sheet/adres';

/** The workbook as text, for reading a failing case. */
export function raster(snapshot: Snapshot): string {
  return snapshot.bladen.map(bladraster).join('\n\n');
}

function bladraster(blad: Blad): string {
  const breedte = Math.max(0, ...blad.rijen.flatMap((r) => r.cellen.map((c) => c.kolom + 1)));
  const kop = ['', ...Array.from({ length: breedte }, (_, k) => kolomletter(k))];
  const rijen = blad.rijen.map((r) => {
    const cellen = Array.from({ length: breedte }, () => '');
    for (const { kolom, waarde, formule } of r.cellen) {
      const tekst = typeof waarde === 'object' ? (waarde?.fout ?? '') : String(waarde).replaceAll('\n', '\\n');
      cellen[kolom] = formule ? `${tekst} [${formule.length > 40 ? `${formule.slice(0, 37)}…` : formule}]` : tekst;
    }
    return [`${r.nummer + 1}${r.verborgen ? 'h' : ''}`, ...cellen];
  });
  const breedtes = kop.map((_, i) => Math.min(44, Math.max(...[kop, ...rijen].map((r) => r[i]!.length))));
  return [
    `── ${blad.naam}`,
    ...[kop, ...rijen].map((r) => r.map((c, i) => c.slice(0, 44).padEnd(breedtes[i]!)).join(' | ')),
  ].join('\n');
}
