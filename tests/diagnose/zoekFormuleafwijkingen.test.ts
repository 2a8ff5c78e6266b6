import type { Bedragbetekenis } from '../../src/begroting/begroting';
import type { Relatie, Vergelijking } from '../../src/begroting/vergelijking';
import { zoekFormuleafwijkingen } from '../../src/diagnose/zoekFormuleafwijkingen';
import { adres, bouw, som } from './bouw';
import type { Blad, Waarde } from './bouw';

/** "C5 = C2 C3 C4", with a minus before what is taken off, and the relation when it is no saldo or total. */
type Regel = string | readonly [regel: string, relatie: Relatie];

const FACTOREN = new Map<string, readonly number[]>();

/** Relations of the same form share their factors, as they do when a workbook is read. */
function gedeeld(factoren: readonly number[]): readonly number[] {
  const sleutel = factoren.join();
  return FACTOREN.get(sleutel) ?? FACTOREN.set(sleutel, factoren).get(sleutel)!;
}

/** "D3 rij-ontbreekt C3" for each formula that is right by chance, with the cells in which it differs. */
function zoek(bladen: Record<string, Blad>, regels: readonly Regel[]): string[] {
  const { begroting, cel } = bouw(bladen);
  const op = (plek: string) => cel(plek.includes('!') ? plek : `T!${plek}`);
  const vergelijkingen = regels.map((regel): Vergelijking => {
    const gewoon = regel.includes('-') ? 'saldo-klopt-niet' : 'totaal-klopt-niet';
    const [tekst, relatie] = typeof regel === 'string' ? [regel, gewoon as Relatie] : regel;
    const [resultaat, , ...termen] = tekst.split(' ');
    const cellen = termen.map((term) => op(term.replace('-', '')));
    const v = som(
      relatie,
      op(resultaat!),
      cellen,
      termen.map((term) => (term.startsWith('-') ? -1 : 1)),
    );
    return { ...v, factoren: gedeeld(v.factoren) };
  });
  return zoekFormuleafwijkingen(vergelijkingen, begroting).map(({ cel: anders, vergelijking, defect }) => {
    const verschil = [...defect.verschil.keys()].map(adres).sort();
    return `${adres(anders)} ${defect.soort} ${verschil.join(' ')} ${vergelijking.relatie}`;
  });
}

function blad(kolommen: readonly Bedragbetekenis[], ...rijen: readonly (readonly Waarde[])[]): Record<string, Blad> {
  return { T: { kolommen, rijen: rijen.map((bedragen, i) => [`rij ${i + 2}`, '', ...bedragen]) } };
}

const DRIE = ['begroting', 'realisatie', 'saldo'] as const;
const TWEE = ['begroting', 'realisatie'] as const;
const SALDI: readonly Regel[] = ['E2 = C2 -D2', 'E3 = C3 -D3', 'E4 = C4 -D4'];
const TOTALEN: readonly Regel[] = ['C5 = C2 C3 C4', 'D5 = D2 D3 D4'];

test.each<[string, Record<string, Blad>, readonly Regel[]]>([
  ['a saldo that was filled down', blad(DRIE, [9, 4, '=C2-D2'], [8, 3, '=C3-D3'], [7, 2, '=C4-D4']), SALDI],
  ['a saldo with its terms turned round', blad(DRIE, [9, 4, '=-D2+C2'], [8, 3, '=C3-D3'], [7, 2, '=C4-D4']), SALDI],
  ['a total that was filled across', blad(TWEE, [9, 4], [8, 3], [7, 2], ['=SUM(C2:C4)', '=SUM(D2:D4)']), TOTALEN],
  ['a total in another order', blad(TWEE, [9, 4], [8, 3], [7, 2], ['=C4+C3+C2', '=SUM(D2:D4)']), TOTALEN],
  ['a total that is typed', blad(TWEE, [9, 4], [8, 3], [7, 2], [24, '=SUM(D2:D4)']), TOTALEN],
  ['saldi that leave out what is zero everywhere', blad(DRIE, [9, 0, '=C2'], [8, 0, '=C3'], [7, 0, '=C4']), SALDI],
  ['a total that is not understood', blad(TWEE, [9, 4], [8, 3], [7, 2], ['=MAX(C2:C4)', '=SUM(D2:D4)']), TOTALEN],
  [
    'a formula that computes one of two relations',
    blad(DRIE, [9, 4, '=C2-D2'], [8, 8, '=C3-D3'], [17, 12, '=C4-D4']),
    [...SALDI, 'E4 = E2 E3'],
  ],
  [
    'a sign that was filled down over amounts that are all zero',
    blad(DRIE, [9, 0, '=C2+D2'], [8, 0, '=C3+D3']),
    SALDI.slice(0, 2),
  ],
  [
    'a formula that computes one of two relations by another road',
    blad(DRIE, [9, 4, '=C2-D2'], [8, 3, '=C3-D3'], ['=C2+C3', '=D2+D3', '=C2+C3-D2-D3'], [0, 0, 10]),
    [['E4 = E5', 'themalijn-sluit-niet-aan'], ...SALDI, 'C4 = C2 C3', 'D4 = D2 D3'],
  ],
  [
    'a relation with an unreadable amount',
    blad(TWEE, [9, 4], ['8?', 3], [0, 2], ['=SUM(C2:C3)', '=SUM(D2:D4)']),
    TOTALEN,
  ],
  [
    'one of two relations has an unreadable amount',
    blad(TWEE, [9, 4], [8, 3], [0, '2?'], ['=SUM(C2:C3)', '=SUM(D2:D4)']),
    ['C5 = C2 C3 C4', ['C5 = D4', 'themalijn-sluit-niet-aan']],
  ],
  [
    'a total that is right by chance, where the one beside it is broken by the same formula',
    blad(TWEE, [9, 4], [8, 3], [0, 2], ['=SUM(C2:C3)', '=SUM(D2:D3)']),
    TOTALEN,
  ],
  [
    'a saldo that is right by chance, where the one below it is broken by the same formula',
    blad(DRIE, [9, 3, '=C2-D2'], [8, 3, '=C3-D2'], [7, 2, '=C4-D3']),
    SALDI,
  ],
])('nothing to report: %s', (_, bladen, regels) => {
  expect(zoek(bladen, regels)).toEqual([]);
});

test.each<[string, Record<string, Blad>, readonly Regel[], string[]]>([
  [
    'a saldo that looks at the row above',
    blad(DRIE, [9, 3, '=C2-D2'], [8, 3, '=C3-D2'], [7, 2, '=C4-D4']),
    SALDI,
    ['E3 formule-wijkt-af D2 D3 saldo-klopt-niet'],
  ],
  [
    'a saldo of the row below',
    blad(DRIE, [9, 4, '=C2-D2'], [8, 3, '=C4-D4'], [8, 3, '=C4-D4']),
    SALDI,
    ['E3 formule-wijkt-af C3 C4 D3 D4 saldo-klopt-niet'],
  ],
  [
    'a saldo that stays on its first row',
    blad(DRIE, [9, 4, '=C$2-D$2'], [9, 4, '=C$2-D$2'], [7, 2, '=C4-D4']),
    SALDI,
    ['E3 formule-wijkt-af C2 C3 D2 D3 saldo-klopt-niet'],
  ],
  [
    'a saldo that takes more rows at every row',
    blad(DRIE, [0, 4, '=SUM(C$2:C2)-D2'], [9, 4, '=SUM(C$2:C3)-D3'], [7, 2, '=C4-D4']),
    SALDI,
    ['E3 formule-wijkt-af C2 saldo-klopt-niet'],
  ],
  [
    'a sign that makes no difference yet',
    blad(DRIE, [9, 4, '=C2-D2'], [8, 0, '=C3+D3'], [7, 2, '=C4-D4']),
    SALDI,
    ['E3 teken D3 saldo-klopt-niet'],
  ],
  [
    'a column further on, where the relation has another column',
    blad(['bedrag', 'bedrag', 'bedrag', 'bedrag'], [5, 5, '=C2-D2', '=D2-E2']),
    ['E2 = C2 -D2', 'F2 = C2 -E2'],
    ['F2 formule-wijkt-af C2 D2 saldo-klopt-niet'],
  ],
  [
    'a total that misses a row',
    blad(TWEE, [9, 4], [8, 3], [0, 2], ['=SUM(C2:C3)', '=SUM(D2:D4)']),
    TOTALEN,
    ['C5 rij-ontbreekt C4 totaal-klopt-niet'],
  ],
  [
    'a total that stays in the first column',
    blad(TWEE, [9, 9], [8, 8], [7, 7], ['=SUM($C2:$C4)', '=SUM($C2:$C4)']),
    TOTALEN,
    ['D5 formule-wijkt-af C2 C3 C4 D2 D3 D4 totaal-klopt-niet'],
  ],
  [
    'a total that takes more columns at every column',
    blad(TWEE, [0, 9], [0, 8], [0, 7], ['=SUM($C2:C4)', '=SUM($C2:D4)']),
    TOTALEN,
    ['D5 rij-dubbel C2 C3 C4 totaal-klopt-niet'],
  ],
  [
    'a total that passes over an amount stored as text',
    blad(TWEE, [9, 4], [8, "'0"], [7, 2], ['=SUM(C2:C4)', '=SUM(D2:D4)']),
    TOTALEN,
    ['D5 rij-ontbreekt D3 totaal-klopt-niet'],
  ],
  [
    'a total over a row that only in the first column is text',
    blad(TWEE, [9, 4], [8, 3], ["'7", 0], ['=SUM(C2:C4)', '=SUM(D2:D4)']),
    ['C5 = C2 C3', 'D5 = D2 D3'],
    ['D5 rij-dubbel D4 totaal-klopt-niet'],
  ],
  [
    'a SUBTOTAL over a SUBTOTAL that only the second column has',
    blad(TWEE, [9, 0], [8, '=SUBTOTAL(9,D2)'], [7, 2], ['=SUBTOTAL(9,C2:C4)', '=SUBTOTAL(9,D2:D4)']),
    TOTALEN,
    ['D5 rij-ontbreekt D3 totaal-klopt-niet'],
  ],
  [
    'a total of other rows than the column beside it',
    blad(TWEE, [9, 4], [8, 3], [7, 2], ['=SUM(C2:C4)', '=SUM(D2:D4)'], [1, 2]),
    ['C5 = C2 C3 C4', 'D5 = D2 D3 D6'],
    ['D5 formule-wijkt-af D4 D6 totaal-klopt-niet'],
  ],
  [
    'a total of another column',
    blad(TWEE, [9, 9], [8, 8], [7, 7], ['=SUM(C2:C4)', '=SUM(D2:D4)']),
    ['C5 = C2 C3 C4', 'D5 = C2 C3 C4'],
    ['D5 formule-wijkt-af C2 C3 C4 D2 D3 D4 totaal-klopt-niet'],
  ],
  [
    'a total of a regeling that misses a row',
    blad(TWEE, [9, 4], [8, 3], [0, 2], ['=SUM(C2:C3)', '=SUM(D2:D4)']),
    [['C5 = C2 C3 C4', 'regeling-sluit-niet-aan']],
    ['C5 rij-ontbreekt C4 regeling-sluit-niet-aan'],
  ],
  [
    'a total that takes off one zero and misses another',
    blad(TWEE, [9, 4], [0, 3], [0, 2], ['=C2-C3', '=SUM(D2:D4)']),
    TOTALEN,
    ['C5 rij-ontbreekt C3 C4 totaal-klopt-niet'],
  ],
  [
    'formulas that leave out two amounts, also where those are zero',
    blad(['bedrag', 'bedrag', 'bedrag', 'totaal'], [9, 0, 0, '=C2'], [8, 5, -5, '=C3'], [7, 0, 0, '=C4']),
    ['F2 = C2 D2 E2', 'F3 = C3 D3 E3', 'F4 = C4 D4 E4'],
    [
      'F2 rij-ontbreekt D2 E2 totaal-klopt-niet',
      'F3 rij-ontbreekt D3 E3 totaal-klopt-niet',
      'F4 rij-ontbreekt D4 E4 totaal-klopt-niet',
    ],
  ],
  [
    'formulas that leave out a formula that gives zero everywhere',
    blad(['begroting', 'realisatie', 'saldo', 'bedrag'], [9, '=F2', '=C2', 0], [8, '=F3', '=C3', 0]),
    SALDI.slice(0, 2),
    ['E2 formule-wijkt-af D2 saldo-klopt-niet', 'E3 formule-wijkt-af D3 saldo-klopt-niet'],
  ],
  [
    'of two relations the one that the formula comes nearest to',
    blad(TWEE, [9, 4], [8, 3], [0, 2], ['=SUM(C2:C3)', '=SUM(D2:D4)'], [17, 9]),
    [['C5 = C6', 'themalijn-sluit-niet-aan'], ...TOTALEN, ['D5 = D6', 'themalijn-sluit-niet-aan']],
    ['C5 rij-ontbreekt C4 totaal-klopt-niet'],
  ],
  [
    'of two relations that it comes as near to, the first',
    blad(TWEE, [9, 4], [8, 3], [0, 0], ['=SUM(C2:C3)', '=SUM(D2:D4)']),
    ['C5 = C2 C3 C4', ['C5 = C2 C3 D4', 'regeling-sluit-niet-aan']],
    ['C5 rij-ontbreekt C4 totaal-klopt-niet'],
  ],
])('reported: %s', (_, bladen, regels, verwacht) => {
  expect(zoek(bladen, regels)).toEqual(verwacht);
});

const MIST_RIJ = blad(TWEE, [9, 4], [8, 3], [0, 2], ['=SUM(C2:C3)', '=SUM(D2:D4)']);

test('nothing to report: a formula that has not been computed again', () => {
  const { begroting, cel } = bouw(MIST_RIJ);
  const totaal = cel('T!C5') as { bedrag: number };
  totaal.bedrag = 1600;
  const v = som('totaal-klopt-niet', cel('T!C5'), [cel('T!C2'), cel('T!C3'), cel('T!C4')]);
  expect(zoekFormuleafwijkingen([{ ...v, speling: 100 }], begroting)).toEqual([]);
});

test('nothing to report: a total of posten that several regelingen pay', () => {
  const { begroting, cel } = bouw(MIST_RIJ);
  const v = som('regeling-sluit-niet-aan', cel('T!C5'), [cel('T!C2'), cel('T!C3'), cel('T!C4')]);
  const gedeeld = { posten: new Set([cel('T!C3').rij]), vast: 0 };
  expect(zoekFormuleafwijkingen([{ ...v, gedeeld }], begroting)).toEqual([]);
});
