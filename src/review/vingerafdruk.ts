import type { Bevinding, Check } from '../checks/check';
import { celadres } from '../sheet/adres';

/**
 * Names a finding together with its figures: an acceptance that holds it lapses when a figure under the finding changes.
 * Readable, because it stands in the workbook: "saldo-klopt-niet Jeugd!E7 1000/900".
 */
export function vingerafdruk(check: Check, { cel, gevonden, verwacht }: Bevinding): string {
  const figuren = [gevonden, verwacht].map((w) => (w === undefined ? '' : String(w))).join('/');
  return `${check.id} ${celadres(cel.blad, cel.rij, cel.kolom)} ${figuren}`.trim();
}
