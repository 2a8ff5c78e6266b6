import type { Voorbeeld } from '../../src/checks/check';
import { rapporteer } from '../../src/review/rapporteer';
import type { Bevindingrapport } from '../../src/review/rapport';
import { review } from '../../src/review/review';
import { celadres } from '../../src/sheet/adres';
import type { Celwaarde } from '../../src/sheet/snapshot';
import { leesVoorbeeld } from '../voorbeeld/leesVoorbeeld';

const ENERGIE = [
  ['Post', 'Begroting', 'Realisatie', 'Saldo'],
  ['Windmolen', 610, 545, '=B2-C2'],
  ['Zonneweide', 420, 435, '=B3-C3'],
  ['Warmtenet', 310, 280, '=B4-C4'],
  ['Totaal', '=SUM(B2:B4)', '=SUM(C2:C4)', '=SUM(D2:D4)'],
];
const HUIS = [
  ['Post', 'Begroting', 'Realisatie', 'Saldo'],
  ['Isolatie', 150, 120, '=B2-C2'],
  ['Advies', 90, 95, '=B3-C3'],
];

interface Werkmap {
  readonly bladen: Voorbeeld['bladen'];
  /** What cells show instead of what they would after a calculation. */
  readonly toont?: Readonly<Record<string, Celwaarde>>;
  readonly handmatig?: boolean;
}

function bevindingen({ bladen, toont = {}, handmatig = false }: Werkmap): Bevindingrapport[] {
  const berekend = leesVoorbeeld({ bladen });
  const snapshot = {
    berekening: handmatig ? ('handmatig' as const) : ('automatisch' as const),
    bladen: berekend.bladen.map((blad) => ({
      ...blad,
      rijen: blad.rijen.map((rij) => ({
        ...rij,
        cellen: rij.cellen.map((cel) => {
          const waarde = toont[celadres(blad.naam, rij.nummer, cel.kolom)];
          return waarde === undefined ? cel : { ...cel, waarde };
        }),
      })),
    })),
  };
  return rapporteer(review(snapshot), 'test.xlsx').bevindingen.filter((b) => b.controle === 'niet-herberekend');
}

const F9 = 'Druk op F9 en zet de berekening op automatisch (Formules, Berekeningsopties); controleer daarna opnieuw.';
const HERBEREKEN = 'Herbereken de werkmap met Ctrl+Alt+F9 en controleer opnieuw.';
const OPEN = 'Open de werkmap in Excel, sla haar op en controleer opnieuw.';

test.each<[string, Werkmap, [string[], string][]]>([
  [
    'one old outcome',
    { bladen: { Energie: ENERGIE }, toont: { 'Energie!D3': 15, 'Energie!D5': 110 } },
    [[['Energie!D3'], `1 formule op blad Energie (D3) toont een oude uitkomst. ${HERBEREKEN}`]],
  ],
  [
    'old outcomes on two sheets',
    {
      bladen: { Energie: ENERGIE, Huis: HUIS },
      toont: { 'Energie!D3': 15, 'Energie!D5': 110, 'Energie!B5': 1350, 'Huis!D3': 5 },
    },
    [
      [['Energie!D3', 'Energie!B5'], `2 formules op blad Energie (D3 en B5) tonen een oude uitkomst. ${HERBEREKEN}`],
      [['Huis!D3'], `1 formule op blad Huis (D3) toont een oude uitkomst. ${HERBEREKEN}`],
    ],
  ],
  [
    'one formula without an outcome',
    { bladen: { Energie: ENERGIE }, toont: { 'Energie!D3': null } },
    [[['Energie!D3'], `1 formule op blad Energie (D3) heeft geen uitkomst en telt nergens mee. ${OPEN}`]],
  ],
  [
    'more of them than are named',
    {
      bladen: { Huis: HUIS, Energie: ENERGIE },
      toont: Object.fromEntries(['B5', 'C5', 'D2', 'D3', 'D4'].map((a) => [`Energie!${a}`, null])),
    },
    [
      [
        ['Energie!D2', 'Energie!D3', 'Energie!D4', 'Energie!B5', 'Energie!C5'],
        `5 formules op blad Energie (D2, D3, D4 en nog 2) hebben geen uitkomst en tellen nergens mee. ${OPEN}`,
      ],
    ],
  ],
  [
    'three of them are all named, outside a table as well',
    {
      bladen: { Energie: [...ENERGIE, [], [], ['Per inwoner', '=B5/1000']] },
      toont: { 'Energie!D2': null, 'Energie!D3': null, 'Energie!B8': null },
    },
    [
      [
        ['Energie!D2', 'Energie!D3', 'Energie!B8'],
        `3 formules op blad Energie (D2, D3 en B8) hebben geen uitkomst en tellen nergens mee. ${OPEN}`,
      ],
    ],
  ],
  [
    'manual calculation',
    { bladen: { Energie: ENERGIE }, handmatig: true },
    [[['Energie!D2'], `De werkmap staat op handmatig berekenen. Uitkomsten kunnen ouder zijn dan de bedragen. ${F9}`]],
  ],
  [
    'manual calculation with one old outcome',
    { bladen: { Energie: ENERGIE }, handmatig: true, toont: { 'Energie!D3': 15, 'Energie!D5': 110 } },
    [
      [
        ['Energie!D3'],
        `De werkmap staat op handmatig berekenen. 1 formule toont een oude uitkomst, te beginnen met cel D3 op blad Energie. ${F9}`,
      ],
    ],
  ],
  [
    'manual calculation with old outcomes on two sheets',
    {
      bladen: { Energie: ENERGIE, Huis: HUIS },
      handmatig: true,
      toont: { 'Energie!D3': 15, 'Energie!D5': 110, 'Huis!D2': 5 },
    },
    [
      [
        ['Energie!D3', 'Huis!D2'],
        `De werkmap staat op handmatig berekenen. 2 formules tonen een oude uitkomst, te beginnen met cel D3 op blad Energie. ${F9}`,
      ],
    ],
  ],
])('reported: %s', (_, werkmap, verwacht) => {
  expect(bevindingen(werkmap).map(({ cellen, melding }) => [cellen, melding])).toEqual(verwacht);
  expect(bevindingen(werkmap).map(({ cel }) => cel)).toEqual(verwacht.map(([[eerste]]) => eerste));
});

const CENTEN = [
  ['Post', 'Begroting', 'Realisatie', 'Saldo'],
  ['Windmolen', 10.004, 5.006, '=B2-C2'],
  ['Zonneweide', 420, 435, '=B3-C3'],
];

test.each<[string, Werkmap]>([
  ['every outcome is that of its formula', { bladen: { Energie: ENERGIE, Huis: HUIS } }],
  [
    'manual calculation of a workbook without formulas',
    { bladen: { Huis: HUIS.map((r) => r.slice(0, 3)) }, handmatig: true },
  ],
  ['cents that were rounded in the amounts and in the outcome', { bladen: { Energie: CENTEN } }],
  ['a cent that may come from two rounded amounts', { bladen: { Energie: CENTEN }, toont: { 'Energie!D2': 5 } }],
  [
    'a subtotal, which counts what a filter shows',
    {
      bladen: { Energie: ENERGIE.with(4, ['Totaal', '=SUBTOTAL(9,B2:B4)', '=SUM(C2:C4)', '=SUM(D2:D4)']) },
      toont: { 'Energie!B5': 1340 },
    },
  ],
  [
    'an error of before the last change, which is an error',
    { bladen: { Energie: ENERGIE }, toont: { 'Energie!D3': { fout: '#VALUE!' } } },
  ],
  ['an empty cell', { bladen: { Energie: ENERGIE.with(2, ['Zonneweide', null, 435, '=B3-C3']) } }],
])('not reported: %s', (_, werkmap) => {
  expect(bevindingen(werkmap)).toEqual([]);
});

test('a cent more than rounding explains is an old outcome', () => {
  const gevonden = bevindingen({ bladen: { Energie: CENTEN }, toont: { 'Energie!D2': 5.01 } });
  expect(gevonden.map(({ cel }) => cel)).toEqual(['Energie!D2']);
});
