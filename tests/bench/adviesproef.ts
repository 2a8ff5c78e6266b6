import type { Afrekeninvoer } from '../../src/regelingen/afrekenen';
import type { Dekkingspost } from '../../src/regelingen/dekkingsadvies';
import type { Regel } from '../../src/regelingen/regeling';
import { Toeval } from './toeval';

const REGELS: readonly Regel[] = [
  { soort: 'terugbetalen' },
  { soort: 'overhevelen' },
  { soort: 'overhevelen-tot-maximum', maximum: { procent: '10' } },
];

/** Posten that each may use any of a few regelingen, drawn apart for every one of them: the hardest kind. */
export function maakAdviesproef(
  posten: number,
  regelingen: number,
): { readonly posten: readonly Dekkingspost[]; readonly regelingen: readonly Afrekeninvoer[] } {
  const t = new Toeval(posten + regelingen);
  const namen = Array.from({ length: regelingen }, (_, i) => `Regeling ${i + 1}`);
  const lijst = Array.from({ length: posten }, (_, i): Dekkingspost => ({
    id: `Posten!D${i + 2}`,
    naam: `Post ${i + 1}`,
    lasten: Math.round(t.logUniform(1e5, 5e7)),
    regeling: t.kies(namen),
    mag: namen.filter(() => t.kans(0.25)),
  }));
  return {
    posten: lijst,
    regelingen: namen.map((naam, i): Afrekeninvoer => {
      const eigen = lijst.filter((p) => p.regeling === naam).reduce((som, p) => som + p.lasten, 1_000_000);
      return {
        naam,
        regeling: {
          code: naam,
          naam,
          aliassen: [],
          verstrekker: 'het Rijk',
          regel: REGELS[i % REGELS.length]!,
          bron: 'proef',
        },
        jaar: 2024,
        baten: Math.round(eigen * (0.7 + t.deel() * 0.8)),
        lasten: eigen,
      };
    }),
  };
}
