import { teken } from '../../src/begroting/begroting';
import type { Bedragcel } from '../../src/begroting/begroting';
import { bouw } from '../diagnose/bouw';

const basis = bouw({ A: { kolommen: ['saldo'], rijen: [['een', '', 500]] } }).cel('A!C2');

function cel(tekst: string | null, zonderTeken: boolean): Bedragcel {
  const voordeelNadeel = tekst === null ? null : { blad: 'A', rij: 1, kolom: 3, tekst };
  return { ...basis, rij: { ...basis.rij, voordeelNadeel }, kolom: { ...basis.kolom, zonderTeken } };
}

describe('teken of an amount in a column without signs', () => {
  test.each([
    ['N', -1],
    ['n', -1],
    [' (N)', -1],
    ['Nadeel', -1],
    ['Ongunstig', -1],
    ['U', -1],
    ['V', 1],
    ['Voordeel', 1],
    ['v (geen nadeel)', 1],
    ['', 1],
    [null, 1],
  ])('beside %p it is %p', (tekst, verwacht) => {
    expect(teken(cel(tekst, true))).toBe(verwacht);
  });
});

test('an amount in a column with signs keeps its own, also beside an N', () => {
  expect(teken(cel('N', false))).toBe(1);
});
