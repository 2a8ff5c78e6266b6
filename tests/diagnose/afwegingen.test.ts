import type { Bedragbetekenis } from '../../src/begroting/begroting';
import type { Relatie, Vergelijking } from '../../src/begroting/vergelijking';
import { gewoneVergelijkingen, som } from './bouw';
import type { Blad, Boek, Waarde } from './bouw';
import { adresVan, kort, zoek } from './zoek';
import type { Relaties } from './zoek';

const KOLOMMEN: readonly Bedragbetekenis[] = ['begroting', 'realisatie', 'saldo'];
const MET_WIJZIGING: readonly Bedragbetekenis[] = ['begroting', 'gewijzigde-begroting', 'realisatie', 'saldo'];

/** A table on sheet T; the rows are the label and the amounts. */
function tabel(kolommen: readonly Bedragbetekenis[], ...rijen: readonly (readonly Waarde[])[]): Record<string, Blad> {
  const blad = rijen.map(([label, ...bedragen]): Blad['rijen'][number] => [String(label), '', ...bedragen]);
  return { T: { kolommen, rijen: blad } };
}

/** Relations by address: the cell that was computed, and its terms, with a minus before what is taken off. */
function relaties(...regels: readonly (readonly [Relatie, string, ...string[]])[]): Relaties {
  return ({ cel }) =>
    regels.map(([relatie, resultaat, ...termen]) =>
      som(
        relatie,
        cel(resultaat),
        termen.map((term) => cel(term.replace('-', ''))),
        termen.map((term) => (term.startsWith('-') ? -1 : 1)),
      ),
    );
}

/** What is named: the cause, or else the addresses of the candidates in order. */
function genoemd(bladen: Record<string, Blad>, vergelijkingen: Relaties = gewoneVergelijkingen): (string | null)[] {
  return zoek(bladen, vergelijkingen).map(({ oorzaak, kandidaten }) =>
    oorzaak ? kort(oorzaak) : kandidaten.map((kandidaat) => adresVan(kandidaat).replace('T!', '')).join(' '),
  );
}

describe('an amount below zero is less likely in a column that has none', () => {
  test.each([
    ['one row', [['een', 5000, 3113, -8449]], 'E2 D2 C2'],
    [
      'beside a row with zeros',
      [
        ['een', 5000, 3113, -8449],
        ['twee', 0, 10, -10],
      ],
      'E2 D2 C2',
    ],
    ['where nothing stood', [['een', 0, 3113, -8449]], 'E2 D2 C2'],
    [
      'beside a row below zero',
      [
        ['een', 5000, 3113, -8449],
        ['twee', -10, 0, -10],
      ],
      'E2 C2 D2',
    ],
  ])('%s', (_, rijen, volgorde) => {
    expect(genoemd(tabel(KOLOMMEN, ...rijen))).toEqual([volgorde]);
  });
});

describe('a result that was typed among formulas', () => {
  /** f: a formula, g: another formula for the same, l: left empty where it would be zero, t: typed; x: the one that is off. */
  function saldi(soorten: string): Record<string, Blad> {
    const posten = [
      [35798, 78609],
      [26009, 26740],
      [11009, 6884],
      [34027, 24231],
      [5214, 3163],
    ] as const;
    const rijen = posten.map(([begroting, realisatie], i) => {
      const soort = soorten[i]!;
      const besteed = soort === 'l' ? begroting : realisatie;
      const saldo: Record<string, Waarde> = {
        f: `=C${i + 2}-D${i + 2}`,
        g: `=-D${i + 2}+C${i + 2}`,
        l: '',
        t: begroting - realisatie,
        x: 4135,
      };
      return [`post ${i}`, begroting, besteed, saldo[soort]!];
    });
    return tabel(KOLOMMEN, ...rijen);
  }

  const DE_UITKOMST = 'T!E4 4135 → 4125 cijfer-vervangen';
  const NIET_BEPAALD = 'E4 C4 D4';

  test.each([
    ['ffxff', DE_UITKOMST],
    ['tfxff', DE_UITKOMST],
    ['ffxft', DE_UITKOMST],
    ['lfxft', DE_UITKOMST],
    ['fgxft', DE_UITKOMST],
    ['ftxtf', NIET_BEPAALD],
    ['tfxtf', NIET_BEPAALD],
    ['ftxft', NIET_BEPAALD],
    ['tfxft', NIET_BEPAALD],
    ['ffxtt', NIET_BEPAALD],
    ['ttxff', NIET_BEPAALD],
    ['ttxtf', NIET_BEPAALD],
    ['lfxll', NIET_BEPAALD],
  ])('in its column: %s', (soorten, verwacht) => {
    expect(genoemd(saldi(soorten))).toEqual([verwacht]);
  });

  test.each([
    ['ff', 'T!E4 6677 → 6687 cijfer-vervangen'],
    ['ftf', 'T!F4 6677 → 6687 cijfer-vervangen'],
    ['tf', 'E4 E2 E3'],
    ['fttf', 'G4 G2 G3'],
  ])('in its row of totals: %sx', (soorten, verwacht) => {
    const totalen = [...soorten].map((soort, k) => {
      const kolom = String.fromCharCode(67 + k);
      return soort === 'f' ? `=SUM(${kolom}2:${kolom}3)` : 9330;
    });
    const kolommen = [...soorten].map((): Bedragbetekenis => 'bedrag');
    const eigen = kolommen.map(() => 5120);
    const ander = kolommen.map(() => 4210);
    const bladen = tabel(
      [...kolommen, 'verwachte-uitgave'],
      ['een', ...eigen, 3783],
      ['twee', ...ander, 2904],
      ['Totaal', ...totalen, 6677],
    );
    expect(genoemd(bladen)).toEqual([verwacht]);
  });
});

describe('a saldo that was computed with another column', () => {
  test.each([
    ['in a row by itself', [['een', 5000, 7300, 1217, 3783]], ['T!F2 3783 → 6083 andere-kolom']],
    [
      'in three rows, each rounded by itself: one cause',
      [
        ['een', 5000, 7300, 1217, 3784],
        ['twee', 6100, 6650, 2345, 3755],
        ['drie', 4100, 9650, 1345, 2754],
        ['Totaal', 15200, 23600, 4907, 18693],
      ],
      ['T!F2 3784 → 6083 andere-kolom'],
    ],
    [
      'in two rows, one rounded: each a cause of its own',
      [
        ['een', 5000, 7300, 1217, 3784],
        ['twee', 6100, 6650, 2345, 3755],
        ['Totaal', 11100, 13950, 3562, 10388],
      ],
      ['T!F2 3784 → 6083 onbekend', 'T!F3 3755 → 4305 andere-kolom'],
    ],
  ])('%s', (_, rijen, verwacht) => {
    expect(genoemd(tabel(MET_WIJZIGING, ...rijen))).toEqual(verwacht);
  });

  test('not when the right saldo happens to stand in the row', () => {
    const bladen = tabel(['begroting', 'realisatie', 'bedrag', 'saldo'], ['een', 5000, 1217, 3783, 4000]);
    expect(genoemd(bladen)).toEqual(['F2 C2 D2']);
  });
});

describe('a total', () => {
  const TWEE: readonly Bedragbetekenis[] = ['begroting', 'realisatie'];

  test('whose formula leaves out a post, also when that post could be zero by a slip', () => {
    const rijen = [
      ['een', 16884],
      ['twee', 5000],
      ['drie', 700],
      ['vier', 50],
      ['Totaal', '=SUM(C2:C4)'],
    ];
    expect(genoemd(tabel(['realisatie'], ...rijen))).toEqual(['T!C6 22584 → 22634 rij-ontbreekt']);
  });

  test('and saldi that leave out an amount are one cause, where that amount is not zero', () => {
    const rijen = [
      ['een', 9120, 4217, '=C2'],
      ['twee', 8310, 2904, '=C3'],
      ['drie', 7203, 911, '=C4'],
    ];
    expect(genoemd(tabel(KOLOMMEN, ...rijen))).toEqual(['T!E2 9120 → 4903 formule-wijkt-af']);
  });

  test('and saldi that leave out what is zero everywhere else: that one amount is wrong', () => {
    const rijen = [
      ['een', 9120, 0, '=C2'],
      ['twee', 8310, 2904, '=C3'],
      ['drie', 7203, 0, '=C4'],
    ];
    expect(genoemd(tabel(KOLOMMEN, ...rijen))).toEqual(['T!D3 2904 → 0 onbekend']);
  });

  test('by a formula that is not understood is not said to miss a row', () => {
    const bladen = tabel(['realisatie'], ['een', 900], ['twee', 800], ['drie', 700], ['Totaal', '=MAX(C2:C4)']);
    expect(genoemd(bladen)).toEqual(['C2 C3 C4']);
  });

  test('that took off a row of formulas is wrong itself, in every column', () => {
    const rijen = [
      ['een', 900, 100],
      ['twee', '=C7', '=D7'],
      ['drie', 700, 300],
      ['Totaal', 1267, -44],
    ];
    const bladen = tabel(['realisatie', 'begroting'], ...rijen, ['vier', 0, 0], ['waarvan vijf', 333, 444]);
    expect(genoemd(bladen)).toEqual(['T!C5 1267 → 1933 teken']);
  });

  test('that is as much too low as a "waarvan" row is high, lacks no row', () => {
    const rijen = [
      ['een', 8120, 7431],
      ['waarvan personeel', 3417, 2290],
      ['twee', 5003, 4411],
      ['Totaal', 9706, 9552],
    ];
    expect(genoemd(tabel(TWEE, ...rijen))).toEqual(['C5 C2 C4', 'D5 D2 D4']);
  });

  test('that is as much too high as a post of another total has no row twice', () => {
    const rijen = [
      ['een', 8120, 7431],
      ['twee', 5003, 4411],
      ['Totaal', 16540, 14132],
      ['drie', 3417, 2290],
    ];
    const eigen = relaties(
      ['totaal-klopt-niet', 'T!C4', 'T!C2', 'T!C3'],
      ['totaal-klopt-niet', 'T!D4', 'T!D2', 'T!D3'],
    );
    expect(genoemd(tabel(TWEE, ...rijen), eigen)).toEqual(['C4 C2 C3', 'D4 D2 D3']);
  });
});

describe('a post under another regeling', () => {
  type Rij = Blad['rijen'][number];
  const POSTEN: readonly Rij[] = [
    ['een', 'Alfa', 5120, 4217],
    ['twee', 'Alfa', 3310, 2904],
    ['drie', 'Beta', 1203, 911],
  ];

  function bladen(posten: readonly Rij[], ...regelingen: readonly Rij[]): Record<string, Blad> {
    const kolommen: readonly Bedragbetekenis[] = ['begroting', 'realisatie'];
    return { T: { kolommen, rijen: posten }, R: { kolommen, rijen: regelingen } };
  }

  /** The rows of sheet T that each row of sheet R adds up, in both columns. */
  const opgeteld =
    (perRij: Readonly<Record<number, readonly number[]>>): Relaties =>
    ({ cel }) =>
      Object.entries(perRij).flatMap(([naar, van]) =>
        ['C', 'D'].map((k) =>
          som(
            'regeling-sluit-niet-aan',
            cel(`R!${k}${naar}`),
            van.map((rij) => cel(`T!${k}${rij}`)),
          ),
        ),
      );

  const metGedeeld =
    (relaties: Relaties, post: string): Relaties =>
    (boek: Boek): Vergelijking[] =>
      relaties(boek).map((v) => ({ ...v, gedeeld: { posten: new Set([boek.cel(post).rij]), vast: 0 } }));

  test.each<[string, Record<string, Blad>, Relaties, string]>([
    [
      'is called what its new neighbours are called',
      bladen(POSTEN, ['Regeling Alfa', '', 5120, 4217], ['Regeling Beta', '', 4513, 3815]),
      opgeteld({ 2: [2, 3], 3: [4] }),
      'T!B3 Alfa → Beta andere-regeling',
    ],
    [
      'is called by the label where it has no neighbours',
      bladen(POSTEN, ['Regeling Alfa', '', 5120, 4217], ['Regeling Beta', '', 1203, 911], ['Gamma', '', 3310, 2904]),
      opgeteld({ 2: [2, 3], 3: [4], 4: [] }),
      'T!B3 Alfa → Gamma andere-regeling',
    ],
    [
      'is not called after a neighbour that several regelingen pay',
      bladen(
        [...POSTEN.slice(0, 2), ['drie', 'Beta, Alfa', 1203, 911], ['vier', 'Beta', 100, 200]],
        ['Regeling Alfa', '', 5120, 4217],
        ['Regeling Beta', '', 4613, 4015],
      ),
      metGedeeld(opgeteld({ 2: [2, 3], 3: [4, 5] }), 'T!C4'),
      'T!B3 Alfa → Beta andere-regeling',
    ],
  ])('%s', (_, werkmap, vergelijkingen, verwacht) => {
    expect(genoemd(werkmap, vergelijkingen)).toEqual([verwacht]);
  });

  const VERPLAATST = bladen(POSTEN, ['Regeling Alfa', '', 5120, 4217], ['Regeling Beta', '', 4513, 3815]);
  const MIST_RIJ = 'R!C2 5120 → 8430 rij-ontbreekt';

  test.each<[string, Record<string, Blad>, Relaties, (string | null)[]]>([
    [
      'that several regelingen pay was not moved',
      VERPLAATST,
      metGedeeld(opgeteld({ 2: [2, 3], 3: [4] }), 'T!C3'),
      [MIST_RIJ, 'R!C3 C4', 'R!D3 D4'],
    ],
    [
      'that has no regeling was not moved',
      { ...VERPLAATST, T: { ...VERPLAATST['T']!, rijen: POSTEN.with(1, ['twee', '', 3310, 2904]) } },
      opgeteld({ 2: [2, 3], 3: [4] }),
      [MIST_RIJ, 'R!C3 C4', 'R!D3 D4'],
    ],
    [
      'that one regeling lacks in one column and another has too much in the other, was not moved',
      bladen(POSTEN, ['Regeling Alfa', '', 5120, 7121], ['Regeling Beta', '', 1203, 4221]),
      opgeteld({ 2: [2, 3], 3: [4] }),
      [MIST_RIJ, 'R!D3 D4'],
    ],
  ])('%s', (_, werkmap, vergelijkingen, verwacht) => {
    expect(genoemd(werkmap, vergelijkingen)).toEqual(verwacht);
  });
});

describe('a line in thousands', () => {
  const inDuizenden: Relaties = ({ cel }) => [
    {
      ...som('themalijn-sluit-niet-aan', cel('O!C2'), [cel('T!C4')]),
      factoren: [1, -1000],
      speling: 50_000,
    },
    ...['T!C4'].map((totaal) => som('totaal-klopt-niet', cel(totaal), [cel('T!C2'), cel('T!C3')])),
  ];

  test.each([
    [13, []],
    [14, ['O!C2 14 → 13 cijfer-vervangen']],
    [19, ['O!C2 19 → 13 cijfer-vervangen']],
    [31, ['O!C2 31 → 13 cijfers-verwisseld']],
  ])('%p for 13.400 euro', (regel, verwacht) => {
    const bladen = {
      ...tabel(['realisatie'], ['een', 8300], ['twee', 5100], ['Totaal', 13400]),
      O: { kolommen: ['realisatie'], rijen: [['T', '', regel]] } satisfies Blad,
    };
    expect(genoemd(bladen, inDuizenden)).toEqual(verwacht);
  });
});

describe('order', () => {
  const RIJEN = [
    ['een', 35798, 78609, -42811],
    ['twee', 26009, 26740, -731],
    ['drie', 11009, 16884, 4125],
    ['Totaal', 72816, 112233, -39417],
  ];
  const BLADEN = {
    ...tabel(KOLOMMEN, ...RIJEN),
    O: {
      kolommen: KOLOMMEN,
      rijen: [
        ['T', '', 72816, 112233, -39417],
        ['U', '', 72816, 112233, -39417],
      ],
    } satisfies Blad,
  };
  const POSTEN = ['T!D2', 'T!D3', 'T!D4'];

  test('the relation nearest to the cause goes first, wherever it stands', () => {
    const [gevonden, ...rest] = zoek(
      BLADEN,
      relaties(
        ['totalen-verschillen', 'O!D3', ...POSTEN],
        ['regeling-sluit-niet-aan', 'O!D2', ...POSTEN],
        ['themalijn-sluit-niet-aan', 'O!D3', ...POSTEN],
        ['totaal-klopt-niet', 'T!D5', ...POSTEN],
        ['saldo-klopt-niet', 'T!E4', 'T!C4', '-T!D4'],
      ),
    );
    expect(rest).toEqual([]);
    expect(gevonden!.gebroken.map(({ relatie }) => relatie)).toEqual([
      'saldo-klopt-niet',
      'totaal-klopt-niet',
      'themalijn-sluit-niet-aan',
      'regeling-sluit-niet-aan',
      'totalen-verschillen',
    ]);
  });

  test('of equal relations the one that has the cell goes first', () => {
    const [gevonden] = zoek(
      {
        ...tabel(['realisatie'], ['een', 5214], ['twee', 13163], ['Subtotaal', '=C2+C3'], ['Totaal', 8377]),
        O: { kolommen: ['realisatie'], rijen: [['T', '', 8377]] },
      },
      relaties(['totaal-klopt-niet', 'T!C5', 'T!C4'], ['totaal-klopt-niet', 'O!C2', 'T!C2', 'T!C3']),
    );
    expect(kort(gevonden!.oorzaak)).toBe('T!C3 13163 → 3163 cijfer-te-veel');
    expect(gevonden!.gebroken.map(({ cellen }) => cellen.length)).toEqual([3, 2]);
  });

  test('a diagnosis stands where the first of its relations stands', () => {
    const rijen = [
      ['een', 5214, 3163, 2051],
      ['twee', 4120, 12004, 2116],
      ['drie', 900, 310, 509],
      ['Totaal', 10234, 5477, 4757],
    ];
    const posten = (k: string) => [`T!${k}2`, `T!${k}3`, `T!${k}4`];
    const bladen = tabel(KOLOMMEN, ...rijen);
    const [tweede, derde] = [
      ['saldo-klopt-niet', 'T!E3', 'T!C3', '-T!D3'],
      ['saldo-klopt-niet', 'T!E4', 'T!C4', '-T!D4'],
    ] as const;
    const totaal = ['totaal-klopt-niet', 'T!D5', ...posten('D')] as const;
    const [een, twee] = ['T!D3 12004 → 2004 cijfer-te-veel', 'T!E4 509 → 590 cijfers-verwisseld'];
    const saldi = ['totaal-klopt-niet', 'T!E5', ...posten('E')] as const;
    expect(genoemd(bladen, relaties(totaal, derde, saldi, tweede))).toEqual([een, twee]);
    expect(genoemd(bladen, relaties(derde, totaal, saldi, tweede))).toEqual([twee, een]);
  });
});

describe('a soft relation', () => {
  const METEN: Relaties = (boek) => [
    ...gewoneVergelijkingen(boek),
    ...relaties(['totalen-verschillen', 'O!C2', 'T!D4'])(boek),
  ];
  const RIJEN = [
    ['een', 35798, 78609, -42811],
    ['twee', 26009, 16740, 9629],
    ['Totaal', 61807, 95349, -33542],
  ];

  test.each([
    ['that holds is not told with what is broken', 95349, 1],
    ['with an unreadable amount is not told', '95.349?', 1],
    ['that does not hold is told as well', 90000, 2],
  ])('%s', (_, bedrag, aantal) => {
    const bladen = {
      ...tabel(KOLOMMEN, ...RIJEN),
      O: { kolommen: ['bedrag'], rijen: [['T', '', bedrag]] } satisfies Blad,
    };
    expect(zoek(bladen, METEN)).toHaveLength(aantal);
  });
});

describe('tables of any length', () => {
  /** Posts that close, but for a realisatie here and there; with `saldi` that follow it, only the totals do not hold. */
  function posten(
    aantal: number,
    fouten: Readonly<Record<number, number>>,
    saldi: 'goed' | 'getypt' | 'formule',
  ): Record<string, Blad> {
    const goed = Array.from({ length: aantal }, (_, i) => [1000 + 317 * i, 613 + 171 * i] as const);
    const som = (k: 0 | 1): number => goed.reduce((totaal, paar) => totaal + paar[k], 0);
    const rijen = goed.map(([begroting, juist], i) => {
      const realisatie = fouten[i] ?? juist;
      const saldo = { goed: begroting - juist, getypt: begroting - realisatie, formule: `=C${i + 2}-D${i + 2}` }[saldi];
      return [`post ${i}`, begroting, realisatie, saldo];
    });
    return tabel(KOLOMMEN, ...rijen, ['Totaal', som(0), som(1), som(0) - som(1)]);
  }

  describe.each([6, 11, 12, 14, 30])('%i posten', (aantal) => {
    test.each([
      ['one', { 2: 1755 }, ['T!D4 1755 → 955 onbekend']],
      ['two', { 2: 1755, 4: 2897 }, ['T!D4 1755 → 955 onbekend', 'T!D6 2897 → 1297 onbekend']],
      [
        'four',
        { 1: 99, 2: 1755, 4: 2897, 5: 3333 },
        [
          'T!D3 99 → 784 onbekend',
          'T!D4 1755 → 955 onbekend',
          'T!D6 2897 → 1297 onbekend',
          'T!D7 3333 → 1468 onbekend',
        ],
      ],
    ])('%s wrong: each row gives its own correction', (_, fouten, verwacht) => {
      expect(genoemd(posten(aantal, fouten, 'goed'))).toEqual(verwacht);
    });
  });

  test.each([
    [4, 'getypt', 'T!D4 9955 → 955 cijfer-te-veel'],
    [12, 'getypt', 'T!D4 9955 → 955 cijfer-te-veel'],
    [14, 'getypt', 'T!D4 9955 → 955 cijfer-te-veel'],
    [60, 'getypt', 'D62 D4 D52 D53 D54'],
    [4, 'formule', 'T!D4 9955 → 955 cijfer-te-veel'],
    [12, 'formule', 'T!D4 9955 → 955 cijfer-te-veel'],
    [14, 'formule', 'T!D4 9955 → 955 cijfer-te-veel'],
    [60, 'formule', 'D4 D52 D53 D54 D55'],
  ] as const)('%i posten, a digit too many and a saldo that follows it (%s)', (aantal, saldi, verwacht) => {
    expect(genoemd(posten(aantal, { 2: 9955 }, saldi))).toEqual([verwacht]);
  });

  test.each([4, 14])(
    '%i posten: rows that stay undetermined have their result first, their total goes apart',
    (aantal) => {
      const { T } = posten(aantal, {}, 'goed');
      const saldi: Readonly<Record<number, number>> = { 0: 11, 2: 777, 3: 555 };
      const rijen = T!.rijen.map(
        (rij, i): Blad['rijen'][number] =>
          (i in saldi ? [...rij.slice(0, 4), saldi[i]!] : rij) as Blad['rijen'][number],
      );
      const totaal = rijen.slice(0, -1).reduce((som, rij) => som + (rij[4] as number), 0);
      const bladen = {
        T: { ...T!, rijen: rijen.with(-1, [...rijen.at(-1)!.slice(0, 4), totaal] as unknown as Blad['rijen'][number]) },
      };
      const [een, twee, drie, ...rest] = genoemd(bladen);
      expect([een, twee, drie]).toEqual(['E2 C2 D2', 'E4 C4 D4', 'E5 C5 D5']);
      expect(rest).toHaveLength(1);
    },
  );

  test('a total that is off beside a post that is', () => {
    const { T } = posten(14, { 2: 9555 }, 'goed');
    const rijen = T!.rijen.with(-1, ['Totaal', '', 42847, 28464, 18704]);
    expect(genoemd({ T: { ...T!, rijen } })).toEqual([
      'T!D4 9555 → 955 cijfer-te-veel',
      'T!D16 28464 → 24143 onbekend',
    ]);
  });
});
