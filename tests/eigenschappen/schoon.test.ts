import { rapporteer } from '../../src/review/rapporteer';
import { review } from '../../src/review/review';
import { genereer } from '../bench/genereer';
import { naarSnapshot } from '../bench/werkmap';

test('a workbook in which everything adds up has no fout', () => {
  for (let seed = 1; seed <= 100; seed++) {
    const { bevindingen } = rapporteer(review(naarSnapshot(genereer(seed))), 'test.xlsx');
    expect({
      seed,
      fouten: bevindingen.filter((b) => b.ernst === 'fout').map((b) => `${b.controle} ${b.cel}`),
    }).toEqual({ seed, fouten: [] });
  }
});
