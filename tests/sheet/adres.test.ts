import fc from 'fast-check';
import { bereikadres, celadres, kolomletter, leesAdres, leesBereik } from '../../src/sheet/adres';

const rij = fc.nat({ max: 1_048_575 });
const kolom = fc.nat({ max: 16_383 });

describe('leesAdres', () => {
  test.each([
    ['A1', 0, 0],
    ['D7', 6, 3],
    ['$D$7', 6, 3],
    ['$d7', 6, 3],
    ['aa$10', 9, 26],
    ['XFD1048576', 1_048_575, 16_383],
  ])('%s', (tekst, r, k) => {
    expect(leesAdres(tekst)).toEqual({ rij: r, kolom: k });
  });

  test.each([
    '',
    'D',
    '7',
    '$',
    'D$',
    '$D$',
    'D0',
    'D07',
    '7D',
    'D7 ',
    ' D7',
    'D7:E8',
    'D-7',
    'D$$7',
    'Blad1!D7',
    'XFE1',
    'A1048577',
    'É7',
    'D7é',
  ])('not an address: "%s"', (tekst) => {
    expect(leesAdres(tekst)).toBeNull();
  });

  test('reads what celadres writes', () => {
    fc.assert(
      fc.property(rij, kolom, (r, k) => {
        expect(leesAdres(celadres('', r, k).slice(1))).toEqual({ rij: r, kolom: k });
        expect(leesAdres(`$${kolomletter(k).toLowerCase()}$${r + 1}`)).toEqual({ rij: r, kolom: k });
      }),
    );
  });
});

describe('leesBereik', () => {
  test.each([
    ['A3:F14', [2, 0, 13, 5]],
    ['$A$3:$F$14', [2, 0, 13, 5]],
    ['f14:a3', [2, 0, 13, 5]],
    ['F3:A14', [2, 0, 13, 5]],
    ['D7', [6, 3, 6, 3]],
    ['B:C', [0, 1, 1_048_575, 2]],
    ['$2:5', [1, 0, 4, 16_383]],
  ])('%s', (tekst, [vanRij, vanKolom, totRij, totKolom]) => {
    expect(leesBereik(tekst)).toEqual({ vanRij, vanKolom, totRij, totKolom });
  });

  test.each(['', ':', 'A3:', ':F14', 'B', '2', 'A3:F', 'B:2', 'A3:F14:G15', 'A3;F14', 'A3:F14 '])(
    'not a range: "%s"',
    (tekst) => {
      expect(leesBereik(tekst)).toBeNull();
    },
  );

  test('reads what bereikadres writes', () => {
    fc.assert(
      fc.property(rij, rij, kolom, kolom, (r1, r2, k1, k2) => {
        const bereik = {
          vanRij: Math.min(r1, r2),
          vanKolom: Math.min(k1, k2),
          totRij: Math.max(r1, r2),
          totKolom: Math.max(k1, k2),
        };
        expect(leesBereik(bereikadres(bereik))).toEqual(bereik);
      }),
    );
  });
});

test('bereikadres', () => {
  expect(bereikadres({ vanRij: 2, vanKolom: 0, totRij: 13, totKolom: 5 })).toBe('A3:F14');
  expect(bereikadres({ vanRij: 6, vanKolom: 3, totRij: 6, totKolom: 3 })).toBe('D7');
});
