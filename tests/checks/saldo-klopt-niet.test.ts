import type { CheckId, Voorbeeld } from '../../src/checks/check';
import { bevindingenVan } from './bevindingenVan';
import { uitkomsten } from './uitkomsten';

const ZONDER_SALDO = [
  ['Post', 'Begroting', 'Realisatie'],
  ['Molen', 910, 760],
  ['Sluis', 640, 655],
  ['Totaal', 1550, 1415],
];
const PROGNOSE = [
  ['Project', 'Begroting', 'Besteed', 'Saldo', 'Verwachte uitgave', 'Verwacht eindsaldo'],
  ['Fietspad', 910, 405, 505, 350, 155],
  ['Deelauto', 620, 255, 365, 300, 65],
  ['Stalling', 410, 100, 310, 320, -10],
];

/** A table without the column of this heading. */
function zonder(tabel: readonly (readonly (string | number)[])[], kop: string): (string | number)[][] {
  const kolom = tabel[0]!.indexOf(kop);
  return tabel.map((rij) => rij.toSpliced(kolom, 1));
}

test.each<[string, CheckId, Voorbeeld['bladen'], string[]]>([
  [
    'a table with a realisatie',
    'saldo-klopt-niet',
    { Water: ZONDER_SALDO },
    ['Water!A1:C4: niet beoordeeld, geen kolom met een saldo of verschil'],
  ],
  ['a list of budgets', 'saldo-klopt-niet', { Water: zonder(ZONDER_SALDO, 'Realisatie') }, []],
  ['a table with an eindsaldo only', 'saldo-klopt-niet', { Weg: zonder(PROGNOSE, 'Saldo') }, []],
  [
    'a forecast',
    'eindsaldo-klopt-niet',
    { Weg: zonder(PROGNOSE, 'Verwacht eindsaldo') },
    ['Weg!A1:E4: niet beoordeeld, geen kolom met een verwacht eindsaldo'],
  ],
  ['a forecast with an eindsaldo', 'eindsaldo-klopt-niet', { Weg: PROGNOSE }, []],
  ['a table that forecasts nothing', 'eindsaldo-klopt-niet', { Water: ZONDER_SALDO }, []],
])('without the column that it is about: %s (%s)', (titel, controle, bladen, verwacht) => {
  expect(uitkomsten(controle, { titel, bladen })).toEqual(verwacht);
});

test('a wrong saldo and a wrong eindsaldo say from what they should follow', () => {
  const meldingen = [3, 5].map((kolom) => {
    const rij = PROGNOSE[2]!.with(kolom, 999);
    const controle = kolom === 3 ? 'saldo-klopt-niet' : 'eindsaldo-klopt-niet';
    return bevindingenVan(controle, { Weg: PROGNOSE.with(2, rij) }).map((b) => b.melding);
  });
  expect(meldingen).toEqual([
    ['Deelauto: saldo is 999, maar begroting − besteed is 365 (verschil 634).'],
    ['Deelauto: verwacht eindsaldo is 999, maar saldo − verwachte uitgave is 65 (verschil 934).'],
  ]);
});
