import type { Voorbeeld } from '../../src/checks/check';
import { bevindingenVan } from './bevindingenVan';
import { uitkomsten } from './uitkomsten';

type Rij = readonly (string | number | null)[];

const KOP = ['Post', 'Begroting', 'Realisatie', 'Saldo'];
const NAMEN = ['Kraan', 'Steiger', 'Boei', 'Loods', 'Sluis'];
const BEDRAGEN = [
  [610, 545],
  [420, 435],
  [310, 280],
  [205, 190],
  [150, 160],
] as const;

/** A table with these saldi: "f" is the formula, "g" the amount that it gives, anything else as it stands. */
function haven(saldi: readonly (string | number | null)[], totaal?: Rij): Rij[] {
  const rijen = saldi.map((saldo, i) => {
    const [begroting, realisatie] = BEDRAGEN[i]!;
    const vol: Readonly<Record<string, string | number>> = { f: `=B${i + 2}-C${i + 2}`, g: begroting - realisatie };
    return [NAMEN[i]!, begroting, realisatie, vol[saldo ?? ''] ?? saldo];
  });
  const som = (kolom: string): string => `=SUM(${kolom}2:${kolom}${saldi.length + 1})`;
  return [KOP, ...rijen, totaal ?? ['Totaal', som('B'), som('C'), som('D')]];
}

test.each<[string, Voorbeeld['bladen'], string[]]>([
  ['one of three', { Haven: haven(['g', 'f', 'f']) }, ['let-op Haven!D2 65 → ?']],
  [
    'two of five, apart',
    { Haven: haven(['f', 'g', 'f', 'g', 'f']) },
    ['let-op Haven!D3 -15 → ?', 'let-op Haven!D5 15 → ?'],
  ],
  ['two of five, together', { Haven: haven(['f', 'f', 'f', 'g', 'g']) }, ['let-op Haven!D5 met Haven!D6 15 → ?']],
  ['an amount as text', { Haven: haven(['f', '-15', 'f']) }, ['let-op Haven!D3 -15 → ?']],
  [
    'between formulas that round, too',
    { Haven: haven(['=ROUND(B2-C2,0)', '=ROUND(B3-C3,0)', 'g']) },
    ['let-op Haven!D4 30 → ?'],
  ],
  [
    'a total beside totals that also take in a cell below the table',
    { Haven: haven(['g', 'g', 'g'], ['Totaal', '=SUM(B2:B4)+B9', 1260, '=SUM(D2:D4)']) },
    ['let-op Haven!C5 1260 → ?'],
  ],
  [
    'a terugbetaling',
    {
      Fondsen: [
        ['Regeling', 'Baten', 'Lasten', 'Saldo', 'Terugbetaling'],
        ['Fonds Dorp', 1010, 905, '=B2-C2', '=D2'],
        ['Fonds Wijk', 805, 705, '=B3-C3', 100],
        ['Fonds Plein', 310, 290, '=B4-C4', '=D4'],
        ['Totaal', '=SUM(B2:B4)', '=SUM(C2:C4)', '=SUM(D2:D4)', '=SUM(E2:E4)'],
      ],
    },
    ['let-op Fondsen!E3 100 → ?'],
  ],
  [
    'on two sheets',
    { Haven: haven(['f', 'f', 'g']), Kade: haven(['f', 'g', 'f']) },
    ['let-op Haven!D4 30 → ?', 'let-op Kade!D3 -15 → ?'],
  ],
])('reported: %s', (titel, bladen, verwacht) => {
  expect(uitkomsten('vaste-waarde-in-formulekolom', { titel, bladen })).toEqual(verwacht);
});

const VERDER = [[], [], ['Elders', 1340, 1260, 80]];

test.each<[string, Voorbeeld['bladen']]>([
  ['one of two', { Haven: haven(['f', 'g']) }],
  ['half of them', { Haven: haven(['f', 'g', 'f', 'g']) }],
  ['an amount that is wrong, which the saldo says', { Haven: haven(['f', 99, 'f']) }],
  [
    'an amount beside one that cannot be read',
    { Haven: haven(['f', 'f', 'f', 'g']).with(4, ['Boei', 'zie bijlage', 280, -280]) },
  ],
  ['a dash', { Haven: haven(['f', 'f', 'f']).with(3, ['Steiger', 420, 420, '-']) }],
  ['an open cell', { Haven: haven(['f', null, 'f']) }],
  [
    'the others are copies from another sheet',
    { Haven: haven(['=Kade!D2', 'g', '=Kade!D4']), Kade: haven(['g', 'g', 'g']) },
  ],
  [
    'the others are copies from the right',
    {
      Haven: haven(['=J2', 'g', '=J4']).map((rij, i) => [
        ...rij,
        null,
        null,
        null,
        null,
        null,
        [null, 65, -15, 30, 80][i]!,
      ]),
    },
  ],
  [
    'the other totals are copies from below',
    { Haven: [...haven(['g', 'g', 'g'], ['Totaal', '=B8', 1260, '=D8']), ...VERDER] },
  ],
  [
    'the other totals are copies from above',
    {
      Haven: [
        ['Elders', 1180, 1090, 90],
        [],
        [],
        KOP,
        ['Kraan', 610, 545, 65],
        ['Steiger', 570, 545, 25],
        ['Totaal', '=B1', 1090, '=D1'],
      ],
    },
  ],
  [
    'a terugbetaling of nothing',
    {
      Fondsen: [
        ['Regeling', 'Baten', 'Lasten', 'Saldo', 'Terugbetaling'],
        ['Fonds Dorp', 1010, 905, '=B2-C2', '=D2'],
        ['Fonds Wijk', 705, 705, '=B3-C3', 0],
        ['Fonds Plein', 310, 290, '=B4-C4', '=D4'],
        ['Totaal', '=SUM(B2:B4)', '=SUM(C2:C4)', '=SUM(D2:D4)', '=SUM(E2:E4)'],
      ],
    },
  ],
  [
    'the total of a terugbetaling, where no other total is a formula',
    {
      Fondsen: [
        ['Regeling', 'Baten', 'Lasten', 'Saldo', 'Terugbetaling'],
        ['Fonds Dorp', 1010, 905, '=B2-C2', '=D2'],
        ['Fonds Wijk', 805, 705, '=B3-C3', '=D3'],
        ['Fonds Plein', 310, 290, '=B4-C4', '=D4'],
        ['Totaal', 2125, 1900, '=B5-C5', 225],
      ],
    },
  ],
  [
    'saldi of other years have formulas, those of this year have none',
    {
      Haven: [
        [
          'Post',
          'Begroting 2022',
          'Realisatie 2022',
          'Saldo 2022',
          'Begroting 2023',
          'Realisatie 2023',
          'Saldo 2023',
          'Begroting 2024',
          'Realisatie 2024',
          'Saldo 2024',
        ],
        ['Kraan', 610, 545, '=B2-C2', 620, 550, '=E2-F2', 640, 600, 40],
        ['Steiger', 420, 435, '=B3-C3', 430, 410, '=E3-F3', 445, 450, -5],
        ['Boei', 310, 280, '=B4-C4', 330, 300, '=E4-F4', 335, 330, 5],
      ],
    },
  ],
])('not reported: %s', (_, bladen) => {
  expect(bevindingenVan('vaste-waarde-in-formulekolom', bladen)).toEqual([]);
});

const SLOT =
  ', terwijl er verder formules staan. Dat klopt nu, maar verandert niet mee. Neem de formule van een andere rij of kolom over.';

test.each<[string, Rij[], string]>([
  ['one amount', haven(['f', 'g', 'f']), 'Steiger: saldo -15 is getypt'],
  ['two', haven(['f', 'f', 'f', 'g', 'g']), 'Loods: vanaf hier zijn 2 bedragen in kolom saldo getypt (D5 en D6)'],
  [
    'a row without a name',
    haven(['f', 'f', 'f'], [null, '=SUM(B2:B4)', 1260, '=SUM(D2:D4)']),
    'Totaal: realisatie 1.260 is getypt',
  ],
])('the message says what was typed: %s', (_, Haven, begin) => {
  expect(bevindingenVan('vaste-waarde-in-formulekolom', { Haven }).map((b) => b.melding)).toEqual([begin + SLOT]);
});
