import { bevindingenVan } from './bevindingenVan';
import { uitkomstenVan } from './uitkomstenVan';

const CHECK = 'eenheid-wijkt-af';
const KOP = ['Project', 'Begroting', 'Realisatie', 'Saldo'];
const blad = (keer: number) => [
  KOP,
  ['Kademuur', 45 * keer, 38 * keer, 7 * keer],
  ['Gemaal', 27 * keer, 34 * keer, -7 * keer],
  ['Totaal', 72 * keer, 72 * keer, 0],
];
const overzicht = (keer: number) => [
  ['Onderdeel', 'Begroting', 'Realisatie', 'Saldo'],
  ['Water', 72 * keer, 72 * keer, 0],
  ['Beheer', 31 * keer, 28 * keer, 3 * keer],
  ['Totaal', 103 * keer, 100 * keer, 3 * keer],
];

test.each<[string, number, number, string, string[]]>([
  ['the same unit', 1000, 1000, '', []],
  ['a thousand times too small', 1000, 1, 'een duizendste van', ['Overzicht!B2 B2,C2 · − · = ·']],
  ['a thousand times too large', 1, 1000, 'duizend keer zo groot als', ['Overzicht!B2 B2,C2 · − · = ·']],
])('%s: the amounts, not the cells that hold nothing', (_, keer, keerOverzicht, zin, verwacht) => {
  const bladen = { Water: blad(keer), Overzicht: overzicht(keerOverzicht) };
  expect(uitkomstenVan(CHECK, bladen)).toEqual(verwacht);
  for (const { melding } of bevindingenVan(CHECK, bladen)) expect(melding).toContain(`hier ${zin} die op blad Water`);
});
