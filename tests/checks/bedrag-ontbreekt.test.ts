import type { Voorbeeld } from '../../src/checks/check';
import { bevindingenVan } from './bevindingenVan';
import { uitkomsten } from './uitkomsten';

type Rij = readonly (string | number | null)[];

const KOP = ['Post', 'Begroting', 'Realisatie', 'Saldo'];
const VIER: readonly Rij[] = [
  ['Molen', 910, 760, 150],
  ['Sluis', 640, 655, -15],
  ['Gemaal', 480, 450, 30],
  ['Kade', 370, 320, 50],
];

/** This many posten of their own, without a realisatie for the first `open` of them. */
function posten(aantal: number, open: number): Rij[] {
  return Array.from({ length: aantal }, (_, i) => [
    `Brug ${'abcdefghijklmnopqrst'[i]!}`,
    100 + i,
    i < open ? null : 90 + i,
  ]);
}

test.each<[string, Voorbeeld['bladen'], string[]]>([
  ['a saldo, with what it should be', { Water: [KOP, ...VIER, ['Dijk', 520, 495, null]] }, ['let-op Water!D6 ? → 25']],
  [
    'a saldo of baten follows from the rows with baten',
    {
      Water: [
        ['Lasten', 'Begroting', 'Realisatie', 'Saldo'],
        ['Molen', 910, 760, 150],
        ['Sluis', 640, 655, -15],
        ['Gemaal', 480, 450, 30],
        ['Totaal lasten', 2030, 1865, 165],
        ['Baten'],
        ['Huur', 310, 350, 40],
        ['Leges', 220, 205, -15],
        ['Pacht', 170, 185, null],
        ['Totaal baten', 700, 740, 40],
      ],
    },
    ['let-op Water!D9 ? → 15'],
  ],
  ['a begroting', { Water: [KOP.slice(0, 3), ...posten(5, 0), ['Dijk', null, 495]] }, ['let-op Water!B7']],
  [
    'one of five posten, in a table with two columns',
    { Water: [KOP.slice(0, 3), ...posten(5, 1)] },
    ['let-op Water!C2'],
  ],
  ['two of twenty posten', { Water: [KOP.slice(0, 3), ...posten(20, 2)] }, ['let-op Water!C2', 'let-op Water!C3']],
  [
    'a post, though parts of another stand in rows of their own',
    {
      Water: [
        ['Regeling', 'Baten', 'Lasten', 'Saldo'],
        ...VIER,
        ['Fonds Oever tranche 2022', 400, 650, 50],
        ['Fonds Oever tranche 2023', 300, null, null],
        ['Fonds Brug tranche 2022', 500, 760, 40],
        ['Fonds Brug tranche 2023', 300, null, null],
        ['Fonds Dijk', 520, null, '=B10-C10'],
      ],
    },
    ['let-op Water!C10'],
  ],
  [
    'a realisatie, beside a post with a name only',
    { Water: [KOP.slice(0, 3), ...posten(5, 1), ['Nog te verdelen', null, null], ['Dijk', 520, 495]] },
    ['let-op Water!C2'],
  ],
  [
    'a realisatie, though a typed total counts another post twice',
    { Water: [KOP.slice(0, 3), ...posten(5, 1), ['Totaal', 510, 460]] },
    ['let-op Water!C2'],
  ],
  [
    'a first tranche below another regeling',
    {
      Water: [
        ['Regeling', 'Tranche', 'Baten', 'Lasten'],
        ...VIER.map(([naam, baten, lasten]) => [naam!, null, baten!, lasten!]),
        ['Fonds Oever', 2023, 300, null],
      ],
    },
    ['let-op Water!D6'],
  ],
  [
    'a realisatie, in a workbook where baten and lasten are compared',
    {
      Water: [KOP.slice(0, 3), ...posten(5, 1)],
      Balans: [
        ['Programma', 'Lasten', 'Baten', 'Saldo'],
        ['Polder', 410, 160, -250],
        ['Rivier', 350, 600, 250],
        ['Totaal', 760, 760, 0],
      ],
    },
    ['let-op Water!C2'],
  ],
])('reported: %s', (titel, bladen, verwacht) => {
  expect(uitkomsten('bedrag-ontbreekt', { titel, bladen }).filter((u) => !u.includes('niet beoordeeld'))).toEqual(
    verwacht,
  );
});

test.each<[string, Voorbeeld['bladen']]>([
  ['of four posten only three have a realisatie', { Water: [KOP.slice(0, 3), ...posten(4, 1)] }],
  ['two of nineteen posten', { Water: [KOP.slice(0, 3), ...posten(19, 2)] }],
  ['a row with two open amounts', { Water: [KOP, ...VIER, ['Dijk', 520, null, null]] }],
  ['a table with one column that the posten fill', { Water: [['Post', 'Begroting'], ...posten(6, 0), ['Dijk', null]] }],
  ['one column that all fill, and one that few do', { Water: [KOP.slice(0, 3), ...posten(9, 5), ['Dijk', null, 60]] }],
  [
    'an amount of which nothing says that every post has it',
    {
      Water: [[...KOP, 'Overheveling'], ...VIER.map((rij) => [...rij, 5]), ['Dijk', 520, 495, 25, null]],
    },
  ],
  ['a row with a name only', { Water: [KOP, ...VIER, ['Dijk', null, null, null]] }],
  ['a total', { Water: [KOP, ...VIER, ['Dijk', 520, 495, 25], ['Totaal', 2920, null, 240]] }],
  ['a total without anything to compare it with', { Water: [KOP.slice(0, 3), ...posten(5, 0), ['Totaal', 510, null]] }],
  [
    'a change of the begroting that few posten have',
    {
      Water: [
        ['Post', 'Begroting', 'Gewijzigde begroting', 'Realisatie'],
        ...posten(8, 0).map(([naam, a, b], i) => [naam!, a!, i < 2 ? 95 : null, b!]),
      ],
    },
  ],
  ['a saldo where nothing is left', { Water: [KOP, ...VIER, ['Dijk', 520, 520, null]] }],
  ['a typed saldo that holds without it', { Water: [KOP, ...VIER, ['Dijk', 520, null, 520]] }],
  ['a typed total that holds without it', { Water: [KOP.slice(0, 3), ...posten(5, 1), ['Totaal', 510, 370]] }],
  [
    'what a tranche holds in the row above',
    {
      Water: [
        ['Regeling', 'Baten', 'Lasten', 'Saldo'],
        ...VIER,
        ['Fonds Oever tranche 2022', 400, 650, 50],
        ['Fonds Oever tranche 2023', 300, null, 25],
      ],
    },
  ],
  [
    'what a tranche with a name of its own holds in the row above',
    {
      Water: [
        ['Regeling', 'Tranche', 'Baten', 'Lasten'],
        ...VIER.map(([naam, baten, lasten]) => [naam!, null, baten!, lasten!]),
        ['Oever, eerste deel', 2022, 400, 650],
        ['Oever, vervolg', 2023, 300, null],
      ],
    },
  ],
  [
    'what a row without a name of its own holds in the row above',
    { Water: [KOP.slice(0, 3), ...posten(5, 0), [null, 80, null]] },
  ],
  [
    'what the second row of a post holds in the first',
    { Water: [KOP.slice(0, 3), ...posten(5, 0), ['brug E', 80, null]] },
  ],
])('not reported: %s', (_, bladen) => {
  expect(bevindingenVan('bedrag-ontbreekt', bladen)).toEqual([]);
});

test.each<[string, Rij[], string]>([
  ['saldo', [...VIER, ['Dijk', 520, null, 25], ['Totaal', 2920, 2680, 240]], 'saldo-klopt-niet'],
  ['total', [...VIER, ['Dijk', 520, null, '=B6-C6'], ['Totaal', 2920, 2680, 240]], 'totaal-klopt-niet'],
])('an amount that a typed %s asks for is the cause there, and nothing else is said of it', (_, rijen, controle) => {
  expect(bevindingenVan('bedrag-ontbreekt', { Water: [KOP, ...rijen] })).toEqual([]);
  const [gebroken] = bevindingenVan(controle, { Water: [KOP, ...rijen] });
  expect(gebroken?.oorzaak).toMatchObject({ cel: 'Water!C6', voorstel: 495 });
});

test('an amount that may be the cause of a broken saldo is named there only', () => {
  const bladen = { Water: [KOP, ...VIER, ['Dijk', 520, null, 25]] };
  const [gebroken] = bevindingenVan('saldo-klopt-niet', bladen);
  expect(gebroken?.kandidaten?.map(({ cel }) => cel)).toContain('Water!C6');
  expect(bevindingenVan('bedrag-ontbreekt', bladen)).toEqual([]);
});

test('the message says what the row asks for, and only where it asks for something', () => {
  const meldingen = [
    ['Dijk', 520, 495, null],
    ['Dijk', 520, null, '=B6-C6'],
  ].flatMap((rij) => bevindingenVan('bedrag-ontbreekt', { Water: [KOP, ...VIER, rij] }).map((b) => b.melding));
  expect(meldingen).toEqual([
    'Dijk: saldo is leeg, terwijl de andere posten daar een bedrag hebben. Volgens de andere kolommen is het 25. Vul het bedrag in, of een 0 als er niets is.',
    'Dijk: realisatie is leeg, terwijl de andere posten daar een bedrag hebben. Vul het bedrag in, of een 0 als er niets is.',
  ]);
});
