import { rapporteer } from '../../src/review/rapporteer';
import { review } from '../../src/review/review';
import type { GelezenInstellingen } from '../../src/sheet/instellingen';
import { leesInstellingen } from '../../src/sheet/leesInstellingen';
import { genereer } from '../bench/genereer';
import { Toeval } from '../bench/toeval';
import { naarSnapshot } from '../bench/werkmap';
import type { Werkmap } from '../bench/werkmap';
import { zaai } from '../bench/zaai';
import { bevindingen, nummer } from './bevindingen';
import { BEWERKINGEN, schaal } from './bewerkingen';

const SEEDS = Array.from({ length: 20 }, (_, i) => 1000 + i);

function rapport(werkmap: Werkmap) {
  return rapporteer(review(naarSnapshot(werkmap)), 'test.xlsx');
}

/** A workbook with one digit too many; the same for the same seed. */
function metFout(seed: number): Werkmap | null {
  const werkmap = genereer(seed, { exact: true });
  return zaai(werkmap, 'cijfer-te-veel', new Toeval(seed)) && werkmap;
}

describe('findings do not depend on', () => {
  test.each(Object.entries(BEWERKINGEN))('%s', (_, bewerk) => {
    for (const seed of SEEDS) {
      const [voor, na] = [metFout(seed), metFout(seed)];
      if (!voor || !na) continue;
      const nummers = nummer(na);
      bewerk(na, new Toeval(seed));
      expect({ seed, bevindingen: bevindingen(rapport(na), nummers) }).toEqual({
        seed,
        bevindingen: bevindingen(rapport(voor), nummer(voor)),
      });
    }
  });

  test.each([10, 100])('a factor of %d in all amounts and thresholds', (factor) => {
    for (const seed of SEEDS) {
      const [voor, na] = [metFout(seed), metFout(seed)];
      if (!voor || !na) continue;
      schaal(na, factor);
      const geschaald = rapporteer(review(naarSnapshot(na), metDrempels(factor)), 'test.xlsx');
      expect({ seed, bevindingen: bevindingen(geschaald, nummer(na), factor) }).toEqual({
        seed,
        bevindingen: bevindingen(rapport(voor), nummer(voor)),
      });
    }
  });
});

/** The default settings with thresholds times a factor. */
function metDrempels(factor: number): GelezenInstellingen {
  const gelezen = leesInstellingen({ bladen: [], berekening: 'automatisch' });
  const { drempel } = gelezen.instellingen;
  const maal = (bedrag: number | null) => bedrag && bedrag * factor;
  const { vanafBedrag, ofBedrag, behalveOnder } = drempel;
  const groter = {
    ...drempel,
    vanafBedrag: maal(vanafBedrag),
    ofBedrag: maal(ofBedrag),
    behalveOnder: maal(behalveOnder),
  };
  return { ...gelezen, instellingen: { ...gelezen.instellingen, drempel: groter } };
}
