import type { Bedrag } from './bedrag';

/** How someone types another amount than was meant. */
export type Cijferfout =
  'cijfer-te-veel' | 'cijfer-te-weinig' | 'cijfer-vervangen' | 'cijfers-verwisseld' | 'teken' | 'factor';

/**
 * How `gevonden` can stand where `voorstel` should: a known slip, or null. Amounts in cents; digits are compared as they
 * are printed, in whole euros unless one of the two has cents.
 */
export function cijferfout(gevonden: Bedrag, voorstel: Bedrag): Cijferfout | null {
  if (gevonden === 0 || gevonden === voorstel) return null;
  if (gevonden === -voorstel) return 'teken';
  if (isFactor(gevonden / voorstel)) return 'factor';
  if (gevonden * voorstel < 0) return null;
  const heel = gevonden % 100 === 0 && voorstel % 100 === 0;
  const [a, b] = [gevonden, voorstel].map((bedrag) => String(Math.abs(heel ? bedrag / 100 : bedrag))) as [
    string,
    string,
  ];
  if (Math.max(a.length, b.length) < 2) return null;
  if (eenMeer(a, b)) return 'cijfer-te-veel';
  if (eenMeer(b, a)) return 'cijfer-te-weinig';
  return a.length === b.length ? vervangen(a, b) : null;
}

function isFactor(verhouding: number): boolean {
  return [10, 100, 1000].some((factor) => verhouding === factor || verhouding === 1 / factor);
}

/** Whether `lang` is `kort` with one digit more; they are not the same. */
function eenMeer(lang: string, kort: string): boolean {
  let i = 0;
  while (lang[i] === kort[i]) i++;
  return lang.slice(i + 1) === kort.slice(i);
}

function vervangen(a: string, b: string): Cijferfout | null {
  const anders = [...a].flatMap((cijfer, i) => (cijfer === b[i] ? [] : [i]));
  if (anders.length === 1) return 'cijfer-vervangen';
  const [i, j] = anders as [number, number];
  return anders.length === 2 && a[i] === b[j] && a[j] === b[i] ? 'cijfers-verwisseld' : null;
}
