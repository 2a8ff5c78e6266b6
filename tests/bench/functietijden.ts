import { FUNCTIEVOORBEELDEN, reken } from '../functions/functievoorbeelden';
import { getal, ms } from './getallen';
import type { Deel } from './uitslag';

const AANROEPEN = 10_000;

interface Functietijd {
  readonly id: string;
  /** Given to the function and returned by it, together. */
  readonly cellen: number;
  /** Milliseconds of all calls together. */
  readonly duur: number;
}

/** Calls every custom function as Excel does: blocks of cells go in and a block of cells comes out. */
function meetFuncties(aanroepen: number): readonly Functietijd[] {
  return FUNCTIEVOORBEELDEN.map(({ id, argumenten, uitkomst }) => {
    // Excel gives every call blocks of its own.
    const perAanroep = Array.from({ length: aanroepen }, () => structuredClone(argumenten));
    const begin = performance.now();
    for (const eigen of perAanroep) reken(id, eigen);
    const duur = performance.now() - begin;
    const cellen = [...argumenten, uitkomst].reduce((som, blok) => som + (blok?.flat().length ?? 0), 0);
    return { id, cellen, duur };
  });
}

export function perFunctie(): Deel {
  return {
    kop: 'Functies in cellen',
    tekst: [
      `${getal(AANROEPEN)} aanroepen van elke functie met het voorbeeld uit haar documentatie, zoals Excel haar aanroept: blokken cellen erin, een blok cellen eruit.`,
    ],
    tabel: {
      koppen: ['functie', 'cellen in en uit', `${getal(AANROEPEN)} aanroepen`, 'per aanroep'],
      rijen: meetFuncties(AANROEPEN).map(({ id, cellen, duur }) => [
        id,
        getal(cellen),
        ms(duur),
        `${getal((duur / AANROEPEN) * 1000, 1)} µs`,
      ]),
    },
  };
}
