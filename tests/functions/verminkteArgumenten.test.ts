/** @jest-environment jsdom */
import fc from 'fast-check';
import { WAARDEN } from '../eigenschappen/verminkingen';
import { FUNCTIES, FUNCTIEVOORBEELDEN } from './functievoorbeelden';
import { laadRuntime } from './laadRuntime';

beforeAll(laadRuntime);

const LANG = 'x'.repeat(32_767);
/** What Excel may hand over for a cell, and what it never should. */
const cel = fc.oneof(
  fc.constantFrom<unknown>(...WAARDEN, undefined, LANG, '#VALUE!', '#N/A', {}, [], 1e308, -1e308, 2025, 'overhevelen'),
  fc.constantFrom('Regeling', 'Begroting', 'Realisatie', 'Baten', 'Lasten', 'Tranche', 'Regel', 'Maximum', 'Tranches'),
  fc.double(),
);
const vorm = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, [], [[]], [[], []], [[1], []], [[], [1]], [[1, 2], [3]], [[1], [2, 3]]),
  fc.array(fc.array(cel, { maxLength: 4 }), { maxLength: 4 }),
  fc.array(fc.constantFrom<unknown>(...WAARDEN), { minLength: 1, maxLength: 4 }).map((rij) => [rij, rij]),
  fc.constantFrom(Array<number[]>(50_001).fill([1]), [Array<string>(50_001).fill('')]),
);

/** The example of a function with some of its arguments replaced, or cells in them. */
const aanroep = fc.constantFrom(...FUNCTIEVOORBEELDEN).chain(({ id, argumenten }) =>
  fc
    .tuple(
      ...argumenten.map((argument) =>
        fc.oneof(
          fc.constant<unknown>(argument),
          vorm,
          fc.tuple(fc.nat(9), fc.nat(4), cel).map(([rij, kolom, nieuw]) => {
            const cellen = (argument ?? [[null]]).map((r): unknown[] => [...r]);
            cellen[rij % cellen.length]![kolom % cellen[0]!.length] = nieuw;
            return cellen;
          }),
        ),
      ),
    )
    .map((delen) => ({ id, delen })),
);

function zin(fout: CustomFunctions.Error): void {
  expect(fout.message).toMatch(/^.{8,}\.$/su);
  expect(fout.message!.replace(/".*"/su, '')).not.toMatch(/undefined|null|\[object|NaN|not a|Cannot/);
  expect(fout.message!.length).toBeLessThan(500);
}

/** A full matrix of values and errors, or a refusal with a reason; nothing else comes out. */
function beoordeel(id: string, argumenten: readonly unknown[]): void {
  let uitkomst: unknown[][];
  try {
    uitkomst = FUNCTIES[id]!(...(argumenten as never[]));
  } catch (fout) {
    if (!(fout instanceof CustomFunctions.Error)) throw fout;
    return zin(fout);
  }
  expect(uitkomst.length).toBeGreaterThan(0);
  for (const rij of uitkomst) {
    expect(rij).toHaveLength(uitkomst[0]!.length);
    for (const waarde of rij) {
      if (waarde instanceof CustomFunctions.Error) zin(waarde);
      else if (typeof waarde === 'number') expect(waarde).not.toBeNaN();
      else expect(typeof waarde).toBe('string');
    }
  }
}

test.each(Object.keys(FUNCTIES))('%s: lege en rafelige bereiken', (id) => {
  for (const bereik of [[], [[]], [[], []], [[1], []], [[1], [2, 3]], null, undefined])
    for (const anders of [[[1]], [[1], [2]], [], null]) {
      beoordeel(id, [bereik, anders]);
      beoordeel(id, [anders, bereik, bereik]);
    }
});

test('wat Excel ook doorgeeft: er komt een tabel, of een weigering met een reden', () => {
  fc.assert(
    fc.property(aanroep, ({ id, delen }) => beoordeel(id, delen)),
    { numRuns: 400 },
  );
});
