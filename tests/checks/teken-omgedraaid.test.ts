import type { Voorbeeld } from '../../src/checks/check';
import { bevindingenVan } from './bevindingenVan';
import { uitkomstenVan } from './uitkomstenVan';

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
  [
    'deviations of zero do not make one in ten',
    [...met(LASTEN.slice(0, 9), 3, 'V'), ['Kostenpost 11', 10, 10, 'N']],
    [],
  ],
  ['two of twenty differ', [...met(LASTEN, 3, 'V'), ...met(LASTEN, 6, 'N')], ['Plein!E5', 'Plein!E18']],
  ['two of nineteen differ: too many', [...met(LASTEN, 3, 'V'), ...met(LASTEN.slice(0, 9), 6, 'N')], []],
  ['as many one way as the other', [...LASTEN.slice(0, 4), ...met(met(met(met(LASTEN.slice(0, 4), 0, 'N'), 1, 'V'), 2, 'N'), 3, 'V')], []], // prettier-ignore
  [
    'so few baten say nothing about what a V is there',
    [...LASTEN, ...BATEN.slice(0, 2), ['Baten uit subsidie', 500, 620, 'N']],
    [],
  ],
  ['baten count the other way round', [...LASTEN, ...BATEN], []],
  ['one of the baten differs', [...LASTEN, ...met(BATEN, 1, 'V')], ['Plein!E13']],
])('%s', (_, regels, verwacht) => {
  expect(gemeld(regels)).toEqual(verwacht);
});

test('a column of saldi without signs is compared by budget and realisatie', () => {
  expect(gemeld(LASTEN, Math.abs)).toEqual([]);
  expect(gemeld(met(LASTEN, 3, 'V'), Math.abs)).toEqual(['Plein!E5']);
});

const KOP = ['Post', 'Begroting', 'Realisatie', 'Saldo', 'V/N'];

test.each<[string, Voorbeeld['bladen'], string[]]>([
  [
    'the letter and its saldo are pointed at',
    { Plein: [KOP, ...met(LASTEN, 3, 'V').map(([naam, b, r, letter]) => [naam, b, r, b - r, letter])] },
    ['Plein!E5 E5,D5 V − · = ·'],
  ],
  [
    'without a saldo, the letter only',
    {
      Plein: [
        ['Post', 'Begroting', 'Realisatie', 'V/N'],
        ...met(LASTEN, 3, 'V').map(([naam, b, r, letter]) => [naam, b, r, letter]),
      ],
    },
    ['Plein!D5 D5 V − · = ·'],
  ],
  [
    'without a realisatie there is no deviation to judge',
    { Plein: [['Post', 'Begroting', 'V/N'], ...met(LASTEN, 3, 'V').map(([naam, b, , letter]) => [naam, b, letter])] },
    [],
  ],
  [
    'without a budget neither',
    { Plein: [['Post', 'Realisatie', 'V/N'], ...met(LASTEN, 3, 'V').map(([naam, , r, letter]) => [naam, r, letter])] },
    [],
  ],
  [
    'every deviation is a voordeel: what an N is, is not known',
    { Plein: [KOP, ...LASTEN.map(([naam, b], i) => [naam, b, b - 100 - i, 100 + i, i === 3 ? 'N' : 'V'])] },
    [],
  ],
  [
    'of two saldi the one beside the letter',
    {
      Plein: [
        ['Post', 'Begroting 2023', 'Realisatie 2023', 'Saldo 2023', 'Begroting 2024', 'Realisatie 2024', 'Saldo 2024', 'V/N'], // prettier-ignore
        ...met(LASTEN, 3, 'V').map(([naam, b, r, letter], i) => {
          const eerder = i < 5 ? 410 + i : 490 + i;
          return [naam, 450 + i, eerder, 450 + i - eerder, b, r, b - r, letter];
        }),
      ],
    },
    ['Plein!H5 H5,G5 V − · = ·'],
  ],
  [
    'a saldo that is wrong is not reported as a wrong letter too',
    {
      Plein: [
        KOP,
        ...LASTEN.map(([naam, b, r, letter], i) => [naam, b, r, i === 3 ? r - b : b - r, letter]),
        ['Totaal', 9045, 9000, 45, 'V'],
      ],
    },
    [],
  ],
])('%s', (_, bladen, verwacht) => {
  expect(uitkomstenVan('teken-omgedraaid', bladen)).toEqual(verwacht);
});

test.each([
  [3, 'V', 'bij een verschil van -197 staat "V", terwijl de andere rijen daar een nadeel hebben'],
  [4, 'N', 'bij een verschil van 204 staat "N", terwijl de andere rijen daar een voordeel hebben'],
])('row %p with %s', (n, letter, zin) => {
  const rijen = met(LASTEN, n, letter).map(([naam, b, r, l]) => [naam, b, r, b - r, l]);
  expect(bevindingenVan('teken-omgedraaid', { Plein: [KOP, ...rijen] })[0]!.melding).toContain(zin);
});
