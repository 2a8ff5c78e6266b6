import type { Bedrag } from '../begroting/bedrag';
import type { Bedragcel } from '../begroting/begroting';
import type { OorzaakSoort } from './oorzaak';

/**
 * How `gevonden` can stand where `voorstel` should: a known slip, or null. Amounts in cents; digits are compared as they
 * are printed, in whole euros unless one of the two has cents.
 */
export function cijferfout(gevonden: Bedrag, voorstel: Bedrag): OorzaakSoort | null {
  if (gevonden === 0 || gevonden === voorstel) return null;
  if (gevonden === -voorstel) return 'teken';
  if (voorstel !== 0 && isFactor(gevonden / voorstel)) return 'factor';
  if (voorstel !== 0 && gevonden > 0 !== voorstel > 0) return null;
  const heel = gevonden % 100 === 0 && voorstel % 100 === 0;
  const [a, b] = [gevonden, voorstel].map((bedrag) => String(Math.abs(heel ? bedrag / 100 : bedrag))) as [
    string,
    string,
  ];
  if (Math.max(a.length, b.length) < 2) return null;
  if (a.length === b.length + 1 && eenMeer(a, b)) return 'cijfer-te-veel';
  if (b.length === a.length + 1 && eenMeer(b, a)) return 'cijfer-te-weinig';
  return a.length === b.length ? vervangen(a, b) : null;
}

/** An amount that was taken from the wrong place: the proposal differs, and the printed value stands next to it. */
export function plaatsfout({ rij, kolom, bedrag }: Bedragcel): OorzaakSoort | null {
  if (bedrag === 0) return null;
  if (rij.bedragen.some((ander) => ander.kolom !== kolom && ander.bedrag === bedrag)) return 'andere-kolom';
  const { rijen } = rij.tabel;
  const buren = [rijen[rij.volgorde - 1], rijen[rij.volgorde + 1]];
  return buren.some((buur) => buur?.bedragen[kolom.volgorde]!.bedrag === bedrag) ? 'waarde-van-buur' : null;
}

function isFactor(verhouding: number): boolean {
  return [10, 100, 1000].some((factor) => verhouding === factor || verhouding === 1 / factor);
}

/** Whether `lang` is `kort` with one digit more. */
function eenMeer(lang: string, kort: string): boolean {
  let i = 0;
  while (i < kort.length && lang[i] === kort[i]) i++;
  return lang.slice(i + 1) === kort.slice(i);
}

function vervangen(a: string, b: string): OorzaakSoort | null {
  const anders = [...a].flatMap((cijfer, i) => (cijfer === b[i] ? [] : [i]));
  if (anders.length === 1) return 'cijfer-vervangen';
  const [i, j] = anders as [number, number];
  return anders.length === 2 && a[i] === b[j] && a[j] === b[i] ? 'cijfers-verwisseld' : null;
}
