import type { Kolom } from '../../src/begroting/begroting';
import { labelplaatsVan } from '../../src/begroting/plaats';
import { bouw } from '../diagnose/bouw';

const { rij } = bouw({ A: { kolommen: ['saldo'], rijen: [['een', '', 500]] } }).cel('A!C2');
const [post, regeling] = rij.tabel.tekstkolommen as [Kolom, Kolom];

describe('the label of a row stands in', () => {
  test.each([
    ['the column of the posten', [regeling, { ...post, nummer: 4 }], 4],
    ['the first column of text, where none is of posten', [{ ...regeling, nummer: 3 }, regeling], 3],
    ['the first column of the table, where none has text', [], 2],
  ])('%s', (_, tekstkolommen, kolom) => {
    const tabel = { ...rij.tabel, tekstkolommen, bereik: { ...rij.tabel.bereik, vanKolom: 2 } };
    expect(labelplaatsVan({ ...rij, tabel })).toEqual({ blad: 'A', rij: 1, kolom });
  });
});
