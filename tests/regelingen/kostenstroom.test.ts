import fc from 'fast-check';
import { kostenstroom, type Pijl } from '../../src/regelingen/kostenstroom';

const pijl = (van: number, naar: number, ruimte: number, kosten: number): Pijl => ({ van, naar, ruimte, kosten });

describe('de goedkoopste kringloop', () => {
  test.each<[string, number, Pijl[], number[], boolean]>([
    ['zonder pijlen', 1, [], [], true],
    ['niets dat bespaart', 2, [pijl(0, 1, 5, 1), pijl(1, 0, 5, 0)], [0, 0], true],
    ['zoveel als er ruimte is', 3, [pijl(0, 1, 5, 0), pijl(1, 2, 3, 1), pijl(2, 0, 9, -2)], [3, 3, 3], true],
    [
      'de goedkoopste weg eerst',
      4,
      [pijl(0, 1, 5, 2), pijl(0, 2, 3, 1), pijl(1, 3, 9, 0), pijl(2, 3, 9, 0), pijl(3, 0, 4, -5)],
      [1, 3, 1, 3, 4],
      true,
    ],
    [
      'terug van een eerdere keus',
      5,
      [
        pijl(0, 1, 1, 0),
        pijl(0, 2, 1, 1),
        pijl(1, 3, 1, 0),
        pijl(1, 4, 1, 1),
        pijl(2, 3, 1, 1),
        pijl(3, 0, 1, -9),
        pijl(4, 0, 1, -9),
      ],
      [1, 1, 0, 1, 1, 1, 1],
      true,
    ],
    [
      'twee even goede wegen',
      3,
      [pijl(0, 1, 2, 0), pijl(0, 2, 2, 0), pijl(1, 0, 1, -1), pijl(2, 1, 2, 0)],
      [1, 0, 1, 0],
      false,
    ],
    [
      'een ronde die naar beide kanten gratis is',
      6,
      [
        pijl(0, 2, 2, 1),
        pijl(0, 1, 2, 1),
        pijl(0, 4, 1, 0),
        pijl(4, 1, 1, 0),
        pijl(1, 3, 2, 0),
        pijl(2, 3, 2, 0),
        pijl(3, 0, 2, -10),
        pijl(1, 5, 1, 0),
        pijl(5, 0, 1, -9),
      ],
      [1, 1, 1, 1, 1, 1, 2, 1, 1],
      false,
    ],
    [
      'gelijke pijlen tussen dezelfde knopen',
      2,
      [pijl(0, 1, 2, 0), pijl(0, 1, 2, 0), pijl(1, 0, 1, -1)],
      [1, 0, 1],
      true,
    ],
    [
      'bedragen tot de grootste hele getallen',
      2,
      [pijl(0, 1, Number.MAX_SAFE_INTEGER, 1), pijl(1, 0, Number.MAX_SAFE_INTEGER - 1, -2)],
      [Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER - 1],
      true,
    ],
  ])('%s', (_, knopen, pijlen, stroom, uniek) => {
    expect(kostenstroom(knopen, pijlen)).toEqual({ stroom, uniek });
  });

  test('is nooit duurder dan welke andere ook, en zegt of er nog een is', () => {
    // Only arcs into node 0 save, so every saving round passes it.
    const pijlen = fc
      .uniqueArray(fc.tuple(fc.nat(3), fc.nat(3)), {
        maxLength: 6,
        selector: ([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`,
      })
      .chain((paren) =>
        fc.tuple(
          ...paren
            .filter(([van, naar]) => van !== naar)
            .map(([van, naar]) =>
              fc.record({
                van: fc.constant(van),
                naar: fc.constant(naar),
                ruimte: fc.integer({ min: 0, max: 2 }),
                kosten: naar === 0 ? fc.integer({ min: -3, max: 0 }) : fc.nat(2),
              }),
            ),
        ),
      );
    fc.assert(
      fc.property(pijlen, (net) => {
        const { stroom, uniek } = kostenstroom(4, net);
        const prijzen = kringlopen(net).map((s) => prijsVan(net, s));
        const laagste = Math.min(...prijzen);
        expect(sluit(net, stroom)).toBe(true);
        expect(stroom.every((bedrag, i) => bedrag >= 0 && bedrag <= net[i]!.ruimte)).toBe(true);
        expect(prijsVan(net, stroom)).toBe(laagste);
        expect(uniek).toBe(prijzen.filter((prijs) => prijs === laagste).length === 1);
      }),
      { numRuns: 500 },
    );
  });
});

/** Every circulation in whole cents. */
function kringlopen(pijlen: readonly Pijl[]): number[][] {
  const alle = pijlen.reduce<number[][]>(
    (tot, { ruimte }) => tot.flatMap((s) => Array.from({ length: ruimte + 1 }, (_, bedrag) => [...s, bedrag])),
    [[]],
  );
  return alle.filter((stroom) => sluit(pijlen, stroom));
}

function sluit(pijlen: readonly Pijl[], stroom: readonly number[]): boolean {
  const over = [0, 0, 0, 0];
  pijlen.forEach(({ van, naar }, i) => {
    over[van]! -= stroom[i]!;
    over[naar]! += stroom[i]!;
  });
  return over.every((bedrag) => bedrag === 0);
}

function prijsVan(pijlen: readonly Pijl[], stroom: readonly number[]): number {
  return pijlen.reduce((prijs, { kosten }, i) => prijs + kosten * stroom[i]!, 0);
}
