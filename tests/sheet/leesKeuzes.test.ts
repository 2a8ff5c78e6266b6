import fc from 'fast-check';
import { leesKeuzes } from '../../src/sheet/leesKeuzes';

test('keuzes komen terug zoals ze zijn', () => {
  const keuzes = [
    { sjabloon: 'later', waarden: { functie: 'coach', 'volgend jaar': '=1+1' } },
    { vrij: '[oorzaak]\n🙂' },
  ];
  expect(leesKeuzes(JSON.stringify(keuzes))).toEqual(keuzes);
  expect(leesKeuzes('[]')).toEqual([]);
});

test.each(['', '[', 'null', '7', '{}', '[{}]', '[{"sjabloon":"later"}]', '[{"vrij":"a","waarden":{}}]', '["later"]'])(
  '%j is geen lijst van keuzes',
  (json) => expect(leesKeuzes(json)).toBeNull(),
);

test('een sleutel __proto__ verandert niets', () => {
  const [keuze] = leesKeuzes('[{"sjabloon":"a","waarden":{"__proto__":{"vuil":1}}}]') ?? [];
  expect(keuze).toEqual({ sjabloon: 'a', waarden: {} });
  expect(({} as Record<string, unknown>)['vuil']).toBeUndefined();
});

test('wat er ook staat, er wordt niets gegooid', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (json) => {
      leesKeuzes(json);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
  );
});
