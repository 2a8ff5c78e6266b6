import fc from 'fast-check';
import { koppelKenmerken, leesKenmerk, schrijfKenmerk, type Kenmerk, type Regelsoort } from '../../src/bladen/kenmerk';

const hex = (lengte: number) =>
  fc.integer({ min: 0, max: 16 ** lengte - 1 }).map((getal) => getal.toString(16).padStart(lengte, '0'));
const KENMERKEN = fc.record({
  soort: fc.constantFrom<Regelsoort>('F', 'L', 'A', 'T', 'O'),
  wat: hex(8),
  cijfers: hex(4),
});

test('wat is geschreven, wordt gelezen', () => {
  fc.assert(fc.property(KENMERKEN, (kenmerk) => expect(leesKenmerk(schrijfKenmerk(kenmerk))).toEqual(kenmerk)));
});

test.each(['', 'F', 'F-12345678', 'F-12345678-12345', 'X-12345678-1234', 'F-1234567G-1234', 'zie F-12345678-1234'])(
  '%j is geen kenmerk',
  (tekst) => expect(leesKenmerk(tekst)).toBeNull(),
);

describe('welke regel van nu bij welke van eerder hoort', () => {
  const regel = (naam: string, wat: string, cijfers: string) => ({
    naam,
    kenmerk: { soort: 'F', wat, cijfers } satisfies Kenmerk,
  });
  const paren = (nu: ReturnType<typeof regel>[], vorige: ReturnType<typeof regel>[]) =>
    [...koppelKenmerken(nu, vorige)].map(([a, b]) => `${a.naam}${b.naam}`).sort();

  test.each([
    ['niets gewijzigd', [regel('a', '1', 'x')], [regel('A', '1', 'x')], ['aA']],
    ['een ander bedrag', [regel('a', '1', 'y')], [regel('A', '1', 'x')], ['aA']],
    ['iets anders', [regel('a', '2', 'x')], [regel('A', '1', 'x')], []],
    [
      'twee over dezelfde cel, één met een ander bedrag',
      [regel('a', '1', 'x'), regel('b', '1', 'z')],
      [regel('A', '1', 'x'), regel('B', '1', 'y')],
      ['aA', 'bB'],
    ],
    [
      'twee over dezelfde cel, beide anders: niet te zeggen welke',
      [regel('a', '1', 'p'), regel('b', '1', 'q')],
      [regel('A', '1', 'x'), regel('B', '1', 'y')],
      [],
    ],
    [
      'één van twee is weg en de andere is anders: niet te zeggen welke',
      [regel('a', '1', 'p')],
      [regel('A', '1', 'x'), regel('B', '1', 'y')],
      [],
    ],
    [
      'twee die in alles gelijk zijn, elk één keer',
      [regel('a', '1', 'x'), regel('b', '1', 'x')],
      [regel('A', '1', 'x'), regel('B', '1', 'x')],
      ['aA', 'bB'],
    ],
  ])('%s', (_, nu, vorige, verwacht) => {
    expect(paren(nu, vorige)).toEqual(verwacht);
  });

  test('nooit twee bij één, en altijd over hetzelfde', () => {
    const kenmerk = fc.record({
      soort: fc.constant<Regelsoort>('F'),
      wat: fc.constantFrom('1', '2', '3'),
      cijfers: fc.constantFrom('x', 'y'),
    });
    const regels = fc.array(fc.record({ kenmerk }));
    fc.assert(
      fc.property(regels, regels, (nu, vorige) => {
        const gekoppeld = [...koppelKenmerken(nu, vorige)];
        expect(new Set(gekoppeld.map(([, eerder]) => eerder)).size).toBe(gekoppeld.length);
        for (const [regel, eerder] of gekoppeld) expect(regel.kenmerk.wat).toBe(eerder.kenmerk.wat);
      }),
    );
  });
});
