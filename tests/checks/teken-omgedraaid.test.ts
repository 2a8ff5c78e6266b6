import { bevindingenVan } from './bevindingenVan';

type Regel = readonly [naam: string, begroting: number, realisatie: number, letter: string];

/** The cells of the findings; the saldo is signed, or absolute as in many printed tables. */
function gemeld(regels: readonly Regel[], saldo: (verschil: number) => number = (x) => x): string[] {
  const rijen = regels.map(([naam, b, r, letter]) => [naam, b, r, saldo(b - r), letter]);
  return bevindingenVan('teken-omgedraaid', {
    Plein: [['Post', 'Begroting', 'Realisatie', 'Saldo', 'V/N'], ...rijen],
  }).map(({ cel }) => cel);
}

const LASTEN: readonly Regel[] = Array.from({ length: 10 }, (_, i): Regel => {
  const over = i % 2 === 0;
  return [`Kostenpost ${i + 1}`, 900 + i, over ? 700 : 1100, over ? 'V' : 'N'];
});
const BATEN: readonly Regel[] = Array.from({ length: 5 }, (_, i): Regel => {
  const meer = i % 2 === 0;
  return [`Baten uit verhuur ${i + 1}`, 500 + i, meer ? 620 : 410, meer ? 'V' : 'N'];
});

const met = (regels: readonly Regel[], n: number, letter: string): Regel[] =>
  regels.map(([naam, b, r, oud], i) => [naam, b, r, i === n ? letter : oud]);

test.each<[string, readonly Regel[], string[]]>([
  ['all rows agree', LASTEN, []],
  ['one of ten rows differs', met(LASTEN, 3, 'V'), ['Plein!E5']],
  ['written out', met(LASTEN, 3, 'voordeel'), ['Plein!E5']],
  ['something else than V or N', met(LASTEN, 3, 'zie toelichting'), []],
  ['one of five rows differs: too few to say', met(LASTEN.slice(0, 5), 3, 'V'), []],
  ['a deviation of zero', [...LASTEN, ['Kostenpost 11', 10, 10, 'N'], ['Kostenpost 12', 10, 10, 'V']], []],
  ['baten count the other way round', [...LASTEN, ...BATEN], []],
  ['one of the baten differs', [...LASTEN, ...met(BATEN, 1, 'V')], ['Plein!E13']],
])('%s', (_, regels, verwacht) => {
  expect(gemeld(regels)).toEqual(verwacht);
});

test('a column of saldi without signs is compared by budget and realisatie', () => {
  expect(gemeld(LASTEN, Math.abs)).toEqual([]);
  expect(gemeld(met(LASTEN, 3, 'V'), Math.abs)).toEqual(['Plein!E5']);
});
