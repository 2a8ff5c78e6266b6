import fc from 'fast-check';
import { kolomletter } from '../../src/sheet/adres';
import { leesFormule } from '../../src/sheet/leesFormule';
import { maakFormulelezer } from '../../src/sheet/maakFormulelezer';

const verwijzing = fc
  .record({
    rij: fc.integer({ min: -2, max: 3 }),
    kolom: fc.nat(30),
    rijVast: fc.boolean(),
    kolomVast: fc.boolean(),
  })
  .map(
    ({ rij, kolom, rijVast, kolomVast }) =>
      (basis: number) =>
        `${kolomVast ? '$' : ''}${kolomletter(kolom)}${rijVast ? '$9' : basis + rij}`,
  );
const deel = fc.oneof(
  { weight: 4, arbitrary: verwijzing },
  fc.tuple(verwijzing, verwijzing).map(
    ([a, b]) =>
      (r: number) =>
        `SUM(${a(r)}:${b(r)})`,
  ),
  verwijzing.map((v) => (r: number) => `Blad1!${v(r)}`),
  verwijzing.map((v) => (r: number) => `'Blad 7'!${v(r)}`),
  verwijzing.map((v) => (r: number) => `SUMIF(A${r}:A9,"7",${v(r)})`),
  verwijzing.map((v) => (r: number) => `SUBTOTAL(9,B1:${v(r)})`),
  fc.constantFrom('12', '0.5', '3:3', 'B:B', 'SUM(4:5)', 'Bedrag2', 'LOG10(B7)').map((tekst) => () => tekst),
);
const formule = fc.tuple(deel, fc.array(fc.tuple(fc.constantFrom('+', '-', '*', ' - '), deel), { maxLength: 3 })).map(
  ([eerste, meer]) =>
    (r: number) =>
      `=${eerste(r)}${meer.map(([teken, d]) => teken + d(r)).join('')}`,
);

test('a formula that was filled down is read as if it stood alone', () => {
  fc.assert(
    fc.property(formule, fc.array(fc.integer({ min: 5, max: 120 }), { minLength: 2, maxLength: 5 }), (tekst, rijen) => {
      const lees = maakFormulelezer();
      for (const rij of rijen) expect(lees(tekst(rij), rij, 4)).toEqual(leesFormule(tekst(rij), rij, 4));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['another column', '=B2-C2', '=B3-D3'],
  ['one row that stayed behind', '=B2-C2', '=B3-C2'],
  ['a row number with a zero before it', '=B2-C2', '=B03-C3'],
  ['more behind it', '=B2-C2', '=B3-C3-D3'],
  ['less behind it', '=B2-C2-D2', '=B3-C3'],
  ['a sheet whose number goes up', '=Blad2!C2', '=Blad3!C3'],
  ['an amount that goes up', '=B2+2', '=B3+3'],
  ['a name that looks like a cell', '=ABCD2+B2', '=ABCD3+B3'],
])('a formula below another one is read by itself: %s', (_, boven, onder) => {
  const lees = maakFormulelezer();
  lees(boven, 1, 4);
  expect(lees(onder, 2, 4)).toEqual(leesFormule(onder, 2, 4));
});

test('what does not fit on a sheet any more is not a formula that is understood', () => {
  const lees = maakFormulelezer();
  lees('=B1048576-C1048576', 1_048_575, 4);
  expect(lees('=B1048577-C1048577', 1_048_576, 4).soort).toBe('onbekend');
});
