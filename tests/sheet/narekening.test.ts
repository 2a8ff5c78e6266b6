import fc from 'fast-check';
import type { Voorbeeld } from '../../src/checks/check';
import { leesFormule } from '../../src/sheet/leesFormule';
import { Narekening } from '../../src/sheet/narekening';
import { leesVoorbeeld } from '../voorbeeld/leesVoorbeeld';

type Rijen = Voorbeeld['bladen'][string];

/** The outcome of a formula in a far cell of sheet Een. */
function uitkomst(formule: string, bladen: Voorbeeld['bladen']): { bedrag: number; afgerond: number } | null {
  const gelezen = leesFormule(formule, 99, 25);
  if (gelezen.soort !== 'lineair') throw new Error(`${formule} is niet te lezen`);
  return new Narekening(leesVoorbeeld({ bladen })).uitkomst('Een', gelezen);
}

const EEN: Rijen = [[10, 2.5, 'tekst'], [], [0.004, null, '#N/A'], [-3, '€ 7']];

test.each([
  ['=A1-B1', { bedrag: 750, afgerond: 0 }],
  ['=A1+500', { bedrag: 51000, afgerond: 0 }],
  ['=A2+A9', { bedrag: 0, afgerond: 0 }],
  ['=SUM(A1:B4)', { bedrag: 950, afgerond: 1 }],
  ['=2*A3-SUM(A1:A4)', { bedrag: -700, afgerond: 3 }],
  ['=SUM(C1:C2)', { bedrag: 0, afgerond: 0 }],
  ['=SUM(B:B)', { bedrag: 250, afgerond: 0 }],
  ["=twee!A1+'TWEE'!A2", { bedrag: 300, afgerond: 0 }],
  ['=C1', null],
  ['=A1+B4', null],
  ['=SUM(A1:C3)', null],
  ['=Weg!A1', null],
  ['=SUBTOTAL(9,A1:A4)', null],
  ['=SUMIF(C1:C4,"tekst",A1:A4)', null],
])('%s', (formule, verwacht) => {
  expect(uitkomst(formule, { Een: EEN, Twee: [[1], [2]] })).toEqual(verwacht);
});

test('a range adds up to its cells one by one', () => {
  const cel = fc.oneof(fc.integer({ min: -1e6, max: 1e6 }), fc.constantFrom('x', null));
  const rijen = fc.array(fc.array(cel, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(rijen, fc.nat(11), fc.nat(11), (Een, a, b) => {
      const [van, tot] = [Math.min(a, b), Math.max(a, b)];
      const som = Een.slice(van, tot + 1)
        .flat()
        .reduce<number>((s, w) => s + (typeof w === 'number' ? w : 0), 0);
      expect(uitkomst(`=SUM(A${van + 1}:C${tot + 1})`, { Een })?.bedrag).toBe(som * 100);
    }),
  );
});
