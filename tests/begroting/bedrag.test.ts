import fc from 'fast-check';
import {
  bedragUitGetal,
  GROOTSTE_BEDRAG,
  naarGetal,
  procentVan,
  som,
  toonBedrag,
  toonGetal,
  verdeel,
} from '../../src/begroting/bedrag';

const bedragen = fc.integer({ min: -GROOTSTE_BEDRAG, max: GROOTSTE_BEDRAG });

describe('bedragUitGetal', () => {
  test.each([
    [0, 0],
    [-0, 0],
    [27760, 2776000],
    [-27760, -2776000],
    [12.5, 1250],
    [0.1 + 0.2, 30],
    [1234.5600000000001, 123456],
    [1.1 * 3, 330],
    [4.35 * 100, 43500],
    [1e-9, 0],
    [-1e-9, 0],
    [999999999999.99, 99999999999999],
    [123456789.12 * 3, 37037036736],
    [1e12, 1e14],
    [-1e12, -1e14],
    [999999999.9900002, 99999999999],
  ])('%p is exactly %p cents', (getal, bedrag) => {
    expect(bedragUitGetal(getal)).toEqual({ bedrag, afgerond: false });
  });

  test.each([
    [12.345, 1235],
    [-12.345, -1235],
    [12.344, 1234],
    [1.005, 101],
    [-1.005, -101],
    [0.001, 0],
    [-0.001, 0],
    [0.3 - 0.295, 1],
    [1e6 / 3, 33333333],
    [1234567.891, 123456789],
    [123456789012.345, 12345678901235],
    [123456789012.34498, 12345678901235],
    [-0.004995, 0],
  ])('%p has more than cents and becomes %p', (getal, bedrag) => {
    expect(bedragUitGetal(getal)).toEqual({ bedrag, afgerond: true });
  });

  test.each([
    [Number.NaN, 'geen-getal'],
    [Infinity, 'geen-getal'],
    [-Infinity, 'geen-getal'],
    [1e12 + 0.01, 'te-groot'],
    [-1e13, 'te-groot'],
    [1234567890123456789012345678901234567890, 'te-groot'],
  ])('%p is refused as %p', (getal, reden) => {
    expect(bedragUitGetal(getal)).toEqual({ reden });
  });

  test('every amount survives the way to a spreadsheet number and back', () => {
    fc.assert(
      fc.property(bedragen, (bedrag) => {
        expect(bedragUitGetal(naarGetal(bedrag))).toEqual({ bedrag: bedrag + 0, afgerond: false });
      }),
    );
  });

  test('adding numbers one by one gives the cents that their exact sum has', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e10, max: 1e10 }), { maxLength: 200 }), (centen) => {
        const opgeteld = centen.reduce((totaal, c) => totaal + c / 100, 0);
        expect(bedragUitGetal(opgeteld)).toEqual({ bedrag: som(centen), afgerond: false });
      }),
    );
  });

  test('three typed decimals are rounded half away from zero, alike on both sides of zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e13 }), (duizendsten) => {
        const bedrag = Math.floor(duizendsten / 10) + (duizendsten % 10 >= 5 ? 1 : 0);
        const afgerond = duizendsten % 10 !== 0;
        expect(bedragUitGetal(duizendsten / 1000)).toEqual({ bedrag, afgerond });
        expect(bedragUitGetal(-duizendsten / 1000)).toEqual({ bedrag: 0 - bedrag, afgerond });
      }),
    );
  });
});

describe('printing', () => {
  test.each([
    [4128400, '€ 41.284', '41.284', 41284],
    [-2776000, '€ -27.760', '-27.760', -27760],
    [1250, '€ 12,50', '12,50', 12.5],
    [-5, '€ -0,05', '-0,05', -0.05],
    [0, '€ 0', '0', 0],
    [41284, '€ 412,84', '412,84', 412.84],
    [99900, '€ 999', '999', 999],
    [100000, '€ 1.000', '1.000', 1000],
    [GROOTSTE_BEDRAG, '€ 1.000.000.000.000', '1.000.000.000.000', 1e12],
  ])('%p is %p', (bedrag, metEuro, getal, waarde) => {
    expect(toonBedrag(bedrag)).toBe(metEuro);
    expect(toonGetal(bedrag)).toBe(getal);
    expect(naarGetal(bedrag)).toBe(waarde);
  });
});

describe('procentVan', () => {
  test.each([
    [10000, '5', 500],
    [10000, '2.5', 250],
    [10, '5', 1],
    [-10, '5', -1],
    [9, '5', 0],
    [-9, '5', 0],
    [101, '50', 51],
    [GROOTSTE_BEDRAG, '33.333333333333333333', 33333333333333],
    [12345, '100', 12345],
    [1, '49.9999999999999999999999', 0],
  ])('of %p, %p percent is %p', (bedrag, procent, deel) => {
    expect(procentVan(bedrag, procent)).toBe(deel);
  });

  test('refuses what is not a number', () => {
    expect(() => procentVan(100, 'vijf')).toThrow();
  });
});

describe('verdeel', () => {
  test.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [101, [1, 1, 1], [34, 34, 33]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [100, [1, 1, 4], [17, 17, 66]],
    [100, ['0.1', '0.2', '0.7'], [10, 20, 70]],
    [100, [0.1, 0.2, 0.7], [10, 20, 70]],
    [5, [0, 3, 0], [0, 5, 0]],
    [1, [1, 1], [1, 0]],
    [0, [1, 2], [0, 0]],
    [1000, ['33.3', '66.7'], [333, 667]],
    [-1000, ['33.3', '66.7'], [-333, -667]],
    [2, [0.7, 0.1, 0.2], [2, 0, 0]],
    [99999999998292, [17, 1746, 814], [659681800532, 67753201395816, 31587116801944]],
    [12345678901234, [500000, 500000], [6172839450617, 6172839450617]],
  ])('%p by %p is %p', (bedrag, gewichten, delen) => {
    expect(verdeel(bedrag, gewichten)).toEqual(delen);
  });

  test.each([[[0, 0]], [[]], [['0']], [[1, -1]], [[3, -1]], [[Number.NaN]], [[Infinity, 1]]])(
    'refuses the weights %p',
    (gewichten: (number | string)[]) => {
      expect(() => verdeel(100, gewichten)).toThrow(RangeError);
    },
  );

  test('parts add up, mirror, and differ less than a cent from their share', () => {
    const gewichten = fc
      .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 })
      .filter((g) => som(g) > 0);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e10 }), gewichten, (bedrag, g) => {
        const delen = verdeel(bedrag, g);
        expect(som(delen)).toBe(bedrag);
        expect(verdeel(-bedrag, g)).toEqual(delen.map((deel) => 0 - deel));
        expect(verdeel(bedrag, g.map(String))).toEqual(delen);
        delen.forEach((deel, i) => expect(Math.abs(deel * som(g) - bedrag * g[i]!)).toBeLessThan(som(g)));
      }),
    );
  });
});
