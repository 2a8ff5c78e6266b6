import type { Bedragcel } from '../begroting/begroting';
import { toonBedrag, type Bedrag } from '../begroting/bedrag';
import type { Bewering } from './bewering';
import type { Cijfer, Onderwerp } from './onderwerp';

/** A claim points at no more cells than this. */
export const MEESTE_CELLEN = 10;

/** What the workbook says about a claim under one reading. */
export interface Uitslag extends Pick<Bewering, 'uitkomst' | 'controle' | 'verwacht' | 'uitleg'> {
  readonly onderwerp: Onderwerp | null;
  readonly cellen: readonly Bedragcel[];
}

export function herleid(onderwerp: Onderwerp, cellen: readonly Bedragcel[], uitleg: string): Uitslag {
  return { uitkomst: 'herleid', controle: null, verwacht: null, onderwerp, cellen, uitleg };
}

export function onbekend(onderwerp: Onderwerp | null, uitleg: string): Uitslag {
  return { uitkomst: 'niet-herleidbaar', controle: null, verwacht: null, onderwerp, cellen: [], uitleg };
}

export const ONDUIDELIJK = onbekend(null, 'Het is niet duidelijk waarover dit gaat.');

export function strijdig(
  onderwerp: Onderwerp,
  controle: NonNullable<Bewering['controle']>,
  verwacht: Bewering['verwacht'],
  cellen: readonly Bedragcel[],
  uitleg: string,
): Uitslag {
  return { uitkomst: 'strijdig', controle, verwacht, onderwerp, cellen, uitleg };
}

/**
 * One judgement from all readings: true under one is enough, and it contradicts only when it does under each that it must
 * be. Readings in `ook` can only explain.
 */
export function weeg<T>(
  primair: readonly T[],
  ook: Iterable<T>,
  toets: (lezing: T) => Uitslag,
  anders: Uitslag,
): Uitslag {
  const uitslagen = primair.map(toets);
  const waar = uitslagen.find(({ uitkomst }) => uitkomst === 'herleid');
  if (waar !== undefined) return waar;
  for (const lezing of ook) {
    const uitslag = toets(lezing);
    if (uitslag.uitkomst === 'herleid') return uitslag;
  }
  if (uitslagen.length > 0 && uitslagen.every(({ uitkomst }) => uitkomst === 'strijdig')) return uitslagen[0]!;
  return uitslagen.find(({ uitkomst }) => uitkomst === 'niet-herleidbaar') ?? anders;
}

/** Whether an amount that a text leaves open from `onder` to `boven` can be this figure, whatever its sign. */
export function past(
  { onder, boven }: { readonly onder: Bedrag; readonly boven: Bedrag },
  { mogelijk, marge }: Cijfer,
): boolean {
  return mogelijk.some((bedrag) => Math.abs(bedrag) + marge >= onder && Math.abs(bedrag) - marge <= boven);
}

/** A figure as a person tells it: "€ 41.000 meer dan begroot". */
export function toonSaldo({ kant, soort, saldo }: Onderwerp): string {
  const { bedrag } = saldo!;
  if (bedrag === 0) return 'precies volgens de begroting';
  const meer = bedrag < 0 ? 'meer' : 'minder';
  const waarmee =
    soort === 'regeling'
      ? bedrag < 0
        ? 'tekort'
        : 'over'
      : `${meer} ${kant === 'baten' ? 'ontvangen' : 'uitgegeven'} dan begroot`;
  return `${toonBedrag(Math.abs(bedrag))} ${waarmee}`;
}
