import fc from 'fast-check';
import { review } from '../../src/review/review';
import type { Snapshot } from '../../src/sheet/snapshot';
import { leesVoorbeeld } from '../voorbeeld/leesVoorbeeld';
import { basiswerkmappen } from './basiswerkmappen';
import { ingrepen, vermink } from './verminkingen';
import { verzonnen } from './verzonnen';

const werkmappen = basiswerkmappen(20);

test.each(werkmappen)('$naam: elk bedrag staat in zijn cel, elke som volgt uit de cellen', ({ snapshot }) => {
  expect(verzonnen(snapshot, review(snapshot))).toEqual([]);
});

test('wat er ook met een werkmap gebeurt: er komt een rapport, en geen bedrag is verzonnen', () => {
  fc.assert(
    fc.property(fc.constantFrom(...werkmappen), ingrepen, ({ snapshot }, reeks) => {
      const verminkt = vermink(snapshot, reeks);
      expect(verzonnen(verminkt, review(verminkt))).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

describe('een kop met iets anders erin is één kop: geen cel telt in twee tabellen', () => {
  const onder = [
    ['Taalakkoord', 1000, 900, 100],
    ['Wijkfonds', 500, 300, 200],
    ['Totaal', 1500, 1200, 300],
  ];
  test.each<[string, readonly (string | number | null)[][]]>([
    ['een getal', [['Regeling', 'Stand'], [null, 12, 'Lasten', 'Saldo'], [null, '(1)', '(2)', '(3)'], ...onder]],
    ['een foutwaarde', [['Regeling', 'Baten', 'Lasten', 'Saldo'], [null, '€', '#DEEL', '€'], ...onder]],
  ])('%s', (_, rijen) => {
    const gelezen = leesVoorbeeld({ bladen: { Blad: rijen } });
    const snapshot: Snapshot = {
      ...gelezen,
      bladen: gelezen.bladen.map((blad) => ({
        ...blad,
        rijen: blad.rijen.map((rij) => ({
          ...rij,
          cellen: rij.cellen.map((cel) => (cel.waarde === '#DEEL' ? { ...cel, waarde: { fout: '#DIV/0!' } } : cel)),
        })),
      })),
    };
    const gevonden = review(snapshot);
    expect(gevonden.context.begroting.tabellen).toHaveLength(1);
    expect(verzonnen(snapshot, gevonden)).toEqual([]);
  });
});

test('een kolom waarvan elke formule het hele blad optelt, houdt de controle niet op', () => {
  const posten = Array.from({ length: 30 }, (_, n) => [`Post ${n}`, 100 + n, 90, '=SUBTOTAL(9,A1:XFD1048576)']);
  const rijen = [['Post', 'Begroting', 'Realisatie', 'Saldo'], ...posten, ['Totaal', 3435, 2700, 736]];
  const snapshot = leesVoorbeeld({ bladen: { Blad: rijen } });
  expect(verzonnen(snapshot, review(snapshot))).toEqual([]);
});
