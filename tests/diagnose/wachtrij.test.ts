import fc from 'fast-check';
import { Wachtrij } from '../../src/diagnose/wachtrij';

function leeg(wachtrij: Wachtrij<string>): string[] {
  const uit: string[] = [];
  for (let eerste = wachtrij.neem(); eerste; eerste = wachtrij.neem()) uit.push(eerste.waarde);
  return uit;
}

describe('the cheapest comes out first, among equals what went in first', () => {
  test.each([
    ['nothing', [], []],
    ['two that come in order', [1, 2], ['1 a', '2 b']],
    ['two that do not', [2, 1], ['1 b', '2 a']],
    ['equals', [3, 3, 3, 3], ['3 a', '3 b', '3 c', '3 d']],
    ['some equals', [2, 1, 2, 1, 0], ['0 e', '1 b', '1 d', '2 a', '2 c']],
    ['below nothing', [0, -8, 5, -8.5, -8], ['-8.5 d', '-8 b', '-8 e', '0 a', '5 c']],
  ])('%s', (_, kosten, verwacht) => {
    const wachtrij = new Wachtrij<string>();
    kosten.forEach((k, i) => wachtrij.voegToe(k, `${k} ${'abcde'[i]!}`));
    expect(leeg(wachtrij)).toEqual(verwacht);
  });

  test('however many there are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 20, maxLength: 60 }), (kosten) => {
        const wachtrij = new Wachtrij<string>();
        const waarden = kosten.map((k, i) => ({ k, waarde: `${k} ${i}` }));
        for (const { k, waarde } of waarden) wachtrij.voegToe(k, waarde);
        expect(leeg(wachtrij)).toEqual(waarden.toSorted((a, b) => a.k - b.k).map(({ waarde }) => waarde));
      }),
    );
  });
});

test('what comes later goes before what is dearer, and its cost comes with it', () => {
  const wachtrij = new Wachtrij<string>();
  for (const kosten of [4, 2, 6]) wachtrij.voegToe(kosten, `${kosten}`);
  expect(wachtrij.neem()).toMatchObject({ kosten: 2, waarde: '2' });
  wachtrij.voegToe(3, '3');
  wachtrij.voegToe(5, '5');
  expect(leeg(wachtrij)).toEqual(['3', '4', '5', '6']);
});
