import { dekkingsadvies } from '../../src/regelingen/dekkingsadvies';
import { maakAdviesproef } from './adviesproef';
import { getal, msMetSpreiding, spreiding } from './getallen';
import { herhaald } from './herhaald';
import type { Deel } from './uitslag';

export function perAdvies(): Deel {
  const maten = [
    [200, 15],
    [2_000, 15],
  ] as const;
  return {
    kop: 'Dekkingsadvies',
    tekst: [
      'De moeilijkste soort: elke post mag een eigen keuze uit de regelingen gebruiken. Mediaan van vijf, in één proces.',
    ],
    tabel: {
      koppen: ['posten', 'regelingen', 'tijd'],
      rijen: maten.map(([posten, regelingen]) => {
        const proef = maakAdviesproef(posten, regelingen);
        const tijden = herhaald(() => {
          const begin = performance.now();
          dekkingsadvies(proef.posten, proef.regelingen);
          return performance.now() - begin;
        });
        return [getal(posten), getal(regelingen), msMetSpreiding(spreiding(tijden))];
      }),
    },
  };
}
