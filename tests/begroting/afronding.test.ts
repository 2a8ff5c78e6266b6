import fc from 'fast-check';
import { speling, stapVan } from '../../src/begroting/afronding';

describe('speling', () => {
  test.each([
    [0, 100, 50],
    [1, 100, 100],
    [2, 100, 150],
    [2, 1, 1],
    [3, 100, 200],
    [4, 100, 250],
    [5, 100, 282],
    [11, 100, 400],
    [26, 100, 600],
    [11, 1, 4],
    [11, 1e13, 4e13],
    [145, 1e13, 139522996909708],
    [299, 100, 2000],
  ])('%p terms in steps of %p leave %p', (termen, stap, verwacht) => {
    expect(speling(termen, stap)).toBe(verwacht);
  });

  test('is the largest whole number of cents within both bounds', () => {
    fc.assert(
      fc.property(fc.nat({ max: 100_000 }), fc.integer({ min: 1, max: 1e13 }), (termen, stap) => {
        const n = BigInt(termen + 1);
        const s = BigInt(stap);
        const binnen = (x: bigint) => 2n * x <= n * s && 3n * x * x <= 4n * n * s * s;
        const x = BigInt(speling(termen, stap));
        expect(binnen(x)).toBe(true);
        expect(binnen(x + 1n)).toBe(false);
      }),
    );
  });

  test('never shrinks when a term is added', () => {
    for (let n = 0; n < 200; n++) expect(speling(n + 1, 100)).toBeGreaterThanOrEqual(speling(n, 100));
  });
});

describe('stapVan', () => {
  const euros = (aantal: number) => Array.from({ length: aantal }, (_, i) => (i * 10 + 1) * 100);

  test.each([
    ['nothing', [], 100],
    ['only zeros', [0, 0], 100],
    ['whole euros', [4128400, -2776000, 0, 71300], 100],
    ['cents', [4128400, 1255], 1],
    ['tens of cents', [4128400, 1250], 10],
    ['thousands of euros', [1500000, -300000, 200000], 100000],
    ['one odd amount among 19', [...euros(18), 1255], 1],
    ['one odd amount among 20', [...euros(19), 1255], 100],
    ['two odd amounts among 39', [...euros(37), 1255, 1257], 1],
    ['two odd amounts among 40', [...euros(38), 1255, 1257], 100],
    ['zeros do not count', [...euros(18), 1255, 0, 0, 0], 1],
  ])('%s', (_naam, bedragen, stap) => {
    expect(stapVan(bedragen)).toBe(stap);
  });

  test('ten times the amounts is ten times the step', () => {
    const bedragen = fc
      .array(fc.integer({ min: -1e12, max: 1e12 }), { minLength: 1, maxLength: 60 })
      .filter((reeks) => reeks.some((bedrag) => bedrag !== 0));
    fc.assert(
      fc.property(bedragen, (reeks) => {
        expect(stapVan(reeks.map((bedrag) => bedrag * 10))).toBe(stapVan(reeks) * 10);
      }),
    );
  });
});
