import type { Bedragbetekenis } from '../../src/begroting/begroting';
import type { Vergelijking } from '../../src/begroting/vergelijking';
import { diagnose } from '../../src/diagnose/diagnose';
import type { Diagnose } from '../../src/diagnose/oorzaak';
import { bouw, gewoneVergelijkingen, som } from './bouw';
import type { Blad, Boek } from './bouw';
import { alleVergelijkingen } from './generator';
import { adresVan, kort, zoek } from './zoek';
import type { Relaties } from './zoek';

const KOLOMMEN: readonly Bedragbetekenis[] = ['begroting', 'realisatie', 'saldo'];

const gewoonEn =
  (extra: Relaties): Relaties =>
  (boek) => [...gewoneVergelijkingen(boek), ...extra(boek)];

/** Four posts that close in every direction; `wijzig` puts other values at some addresses. */
function tabel(wijzig: Record<string, number | string> = {}): Record<string, Blad> {
  const rijen: (number | string)[][] = [
    ['Dagbesteding', 'Alfa', 35798, 78609, -42811],
    ['Respijtzorg', 'Alfa', 26009, 26740, -731],
    ['Doorstroom', 'Beta', 11009, 6884, 4125],
    ['Wonen en zorg', 'Beta', 34027, 24231, 9796],
    ['Totaal', '', 106843, 136464, -29621],
  ];
  for (const [adres, waarde] of Object.entries(wijzig))
    rijen[Number(adres.slice(1)) - 2]![adres.charCodeAt(0) - 65] = waarde;
  return { T: { kolommen: KOLOMMEN, rijen: rijen as unknown as Blad['rijen'] } };
}

const FORMULES = {
  ...Object.fromEntries([2, 3, 4, 5].map((rij) => [`E${rij}`, `=C${rij}-D${rij}`])),
  ...Object.fromEntries(['C', 'D', 'E'].map((kolom) => [`${kolom}6`, `=SUM(${kolom}2:${kolom}5)`])),
};

test('nothing is broken, nothing is found', () => {
  expect(zoek(tabel())).toEqual([]);
  expect(zoek(tabel(FORMULES))).toEqual([]);
});

describe('one wrong amount in a table that was typed', () => {
  test.each([
    ['a digit too many', { D4: 16884 }, 'T!D4 16884 → 6884 cijfer-te-veel'],
    ['a digit too few', { D4: 684 }, 'T!D4 684 → 6884 cijfer-te-weinig'],
    ['a digit replaced', { C2: 35698 }, 'T!C2 35698 → 35798 cijfer-vervangen'],
    ['digits swapped', { C3: 20609 }, 'T!C3 20609 → 26009 cijfers-verwisseld'],
    ['a sign', { E4: -4125 }, 'T!E4 -4125 → 4125 teken'],
    ['a factor', { D5: 24231000 }, 'T!D5 24231000 → 24231 factor'],
    ['the neighbour', { D5: 6884 }, 'T!D5 6884 → 24231 waarde-van-buur'],
    ['another column', { D4: 4125 }, 'T!D4 4125 → 6884 andere-kolom'],
    ['any other amount', { D5: 30111 }, 'T!D5 30111 → 24231 onbekend'],
    ['a total', { D6: 139464 }, 'T!D6 139464 → 136464 cijfer-vervangen'],
    ['the total of the saldi', { E6: -29261 }, 'T!E6 -29261 → -29621 cijfers-verwisseld'],
  ])('%s', (_, wijzig, verwacht) => {
    const diagnoses = zoek(tabel(wijzig));
    expect(diagnoses.map(({ oorzaak }) => kort(oorzaak))).toEqual([verwacht]);
    expect(diagnoses[0]!.kandidaten).toEqual([]);
  });

  test('row, column and regeling agree: one cause with all three as evidence, the nearest first', () => {
    const metRegeling = {
      ...tabel({ D4: 16884 }),
      R: { kolommen: ['lasten'], rijen: [['Beta', '', 31115]] } satisfies Blad,
    };
    const regeling = ({ cel }: Boek): Vergelijking[] => [
      som('regeling-sluit-niet-aan', cel('R!C2'), [cel('T!D4'), cel('T!D5')]),
    ];
    const [gevonden, ...rest] = zoek(metRegeling, gewoonEn(regeling));
    expect(rest).toEqual([]);
    expect(kort(gevonden!.oorzaak)).toBe('T!D4 16884 → 6884 cijfer-te-veel');
    expect(gevonden!.gebroken.map(({ relatie }) => relatie)).toEqual([
      'saldo-klopt-niet',
      'totaal-klopt-niet',
      'regeling-sluit-niet-aan',
    ]);
    expect(gevonden!.oorzaak!.sluit).toHaveLength(3);
    expect(gevonden!.oorzaak!.mee).toEqual([]);
  });

  test('a saldo computed with the first budget', () => {
    const bladen: Record<string, Blad> = {
      T: {
        kolommen: ['begroting', 'gewijzigde-begroting', 'realisatie', 'saldo'],
        rijen: [
          ['een', '', 5000, 7300, 1217, 6083],
          ['twee', '', 6100, 6650, 2345, 3755],
          ['Totaal', '', 11100, 13950, 3562, 10388],
        ],
      },
    };
    expect(zoek(bladen).map(({ oorzaak }) => kort(oorzaak))).toEqual(['T!F3 3755 → 4305 andere-kolom']);
  });

  test('a whole column of saldi computed with the first budget, each rounded by itself, is one cause', () => {
    const bladen: Record<string, Blad> = {
      T: {
        kolommen: ['begroting', 'gewijzigde-begroting', 'realisatie', 'saldo'],
        rijen: [
          ['een', '', 5000, 7300, 1217, 3784],
          ['twee', '', 6100, 6650, 2345, 3755],
          ['drie', '', 4100, 9650, 1345, 2754],
          ['vier', '', 2100, 2950, 345, 1755],
          ['Totaal', '', 17300, 26550, 5252, 21298],
        ],
      },
    };
    expect(zoek(bladen).map(({ oorzaak }) => kort(oorzaak))).toEqual(['T!F2 3784 → 6083 andere-kolom']);
  });
});

describe('several errors', () => {
  test('two in one total: each row gives its own correction', () => {
    const diagnoses = zoek(tabel({ D4: 16884, D5: 27231 }));
    expect(diagnoses.map(({ oorzaak }) => kort(oorzaak)).sort()).toEqual([
      'T!D4 16884 → 6884 cijfer-te-veel',
      'T!D5 27231 → 24231 cijfer-vervangen',
    ]);
    expect(diagnoses.flatMap(({ gebroken }) => gebroken)).toHaveLength(3);
  });

  test('two in one row: each column gives its own correction', () => {
    const diagnoses = zoek(tabel({ C4: 1109, D4: 16884 }));
    expect(diagnoses.map(({ oorzaak }) => kort(oorzaak)).sort()).toEqual([
      'T!C4 1109 → 11009 cijfer-te-weinig',
      'T!D4 16884 → 6884 cijfer-te-veel',
    ]);
  });

  test('in tables that have nothing to do with each other, in the order of the relations', () => {
    const a = tabel({ D4: 16884 })['T']!;
    const b = tabel({ E4: -4125 })['T']!;
    expect(zoek({ A: a, B: b }).map(({ oorzaak }) => kort(oorzaak))).toEqual([
      'A!D4 16884 → 6884 cijfer-te-veel',
      'B!E4 -4125 → 4125 teken',
    ]);
  });
});

describe('not unique', () => {
  test('a row by itself: no cause, the likeliest cells first', () => {
    const bladen: Record<string, Blad> = { T: { kolommen: KOLOMMEN, rijen: [['een', '', 5000, 3113, 2449]] } };
    const [gevonden, ...rest] = zoek(bladen);
    expect(rest).toEqual([]);
    expect(gevonden!.oorzaak).toBeNull();
    expect(gevonden!.kandidaten.map(adresVan).sort()).toEqual(['T!C2', 'T!D2', 'T!E2']);
  });

  test('of many posts at most five are shown', () => {
    const rijen = Array.from({ length: 40 }, (_, i): Blad['rijen'][number] => [`post ${i}`, '', 1000 + 37 * i]);
    const totaal = 40 * 1000 + (37 * 39 * 40) / 2;
    const bladen: Record<string, Blad> = {
      T: { kolommen: ['bedrag'], rijen: [...rijen, ['Totaal', '', totaal + 4321]] },
    };
    const [gevonden] = zoek(bladen);
    expect(gevonden!.oorzaak).toBeNull();
    expect(gevonden!.kandidaten).toHaveLength(5);
  });

  test('relations that one amount would close are one finding', () => {
    const bladen: Record<string, Blad> = {
      T: {
        kolommen: ['realisatie'],
        rijen: [
          ['een', '', 5214],
          ['twee', '', 3163],
          ['Totaal', '', '=SUM(C2:C3)'],
        ],
      },
      O: {
        kolommen: ['realisatie'],
        rijen: [
          ['T', '', 9377],
          ['U', '', 500],
          ['Totaal', '', 9877],
        ],
      },
    };
    const extra = ({ cel }: Boek): Vergelijking[] => [
      som('themalijn-sluit-niet-aan', cel('O!C2'), [cel('T!C4')]),
      som('regeling-sluit-niet-aan', cel('O!C4'), [cel('T!C2'), cel('T!C3'), cel('O!C3')]),
    ];
    const diagnoses = zoek(bladen, gewoonEn(extra));
    expect(diagnoses).toHaveLength(1);
    expect(diagnoses[0]!.gebroken).toHaveLength(2);
    expect(diagnoses[0]!.oorzaak).toBeNull();
    expect(diagnoses[0]!.kandidaten.map(adresVan)).toEqual(expect.arrayContaining(['T!C2', 'T!C3']));
  });
});

describe('carry', () => {
  /** The post was typed wrong before its sheet was computed; the overview and the regelingen have the right amounts. */
  const bladen = (): Record<string, Blad> => ({
    T: {
      kolommen: KOLOMMEN,
      rijen: [
        ['een', 'Alfa', 15213, 4102, 11111],
        ['twee', 'Beta', 8341, 1023, 7318],
        ['drie', 'Beta', 6127, 3100, 3027],
        ['Totaal', '', 29681, 8225, 21456],
      ],
    },
    Overzicht: {
      kolommen: KOLOMMEN,
      rijen: [
        ['T', '', 19681, 8225, 11456],
        ['Totaal', '', 19681, 8225, 11456],
      ],
    },
    Regelingen: {
      kolommen: KOLOMMEN,
      rijen: [
        ['Alfa', '', 5213, 4102, 1111],
        ['Beta', '', 14468, 4123, 10345],
        ['Totaal', '', 19681, 8225, 11456],
      ],
    },
  });

  test('through saldo and total to the sheets that were right', () => {
    const [gevonden, ...rest] = zoek(bladen(), alleVergelijkingen);
    expect(rest).toEqual([]);
    const eerste = gevonden!.oorzaak ?? gevonden!.kandidaten[0]!;
    expect(kort(eerste)).toBe('T!C2 15213 → 5213 cijfer-te-veel');
    const mee = eerste.mee.map(({ cel, voorstel }) => [cel.rij.label, cel.kolom.betekenis, voorstel / 100]);
    expect(mee).toHaveLength(3);
    expect(mee).toEqual(
      expect.arrayContaining([
        ['een', 'saldo', 1111],
        ['Totaal', 'begroting', 19681],
        ['Totaal', 'saldo', 11456],
      ]),
    );
  });
});

describe('formulas follow', () => {
  test('a link that breaks through a formula total points at the post when its regeling breaks too', () => {
    const bladen = {
      ...tabel({ ...FORMULES, D4: 68840 }),
      O: {
        kolommen: ['realisatie'],
        rijen: [
          ['T', '', 136464],
          ['Beta', '', 31115],
        ],
      } satisfies Blad,
    };
    const extra = ({ cel }: Boek): Vergelijking[] => [
      som('themalijn-sluit-niet-aan', cel('O!C2'), [cel('T!D6')]),
      som('regeling-sluit-niet-aan', cel('O!C3'), [cel('T!D4'), cel('T!D5')]),
    ];
    const [gevonden, ...rest] = zoek(bladen, gewoonEn(extra));
    expect(rest).toEqual([]);
    expect(kort(gevonden!.oorzaak)).toBe('T!D4 68840 → 6884 factor');
    expect(gevonden!.oorzaak!.mee).toEqual([]);
  });

  test('a result that an unknown formula computes moves along with the relation it keeps', () => {
    const bladen = tabel({ D4: 16884, E4: '=ROUND(C4-D4;0)' });
    const boek = bouw(bladen);
    const opaak = boek.cel('T!E4') as { bedrag: number };
    opaak.bedrag = -587500;
    const [gevonden, ...rest] = diagnose(gewoneVergelijkingen(boek), boek.begroting);
    expect(rest).toEqual([]);
    expect(kort(gevonden!.oorzaak)).toBe('T!D4 16884 → 6884 cijfer-te-veel');
    expect(gevonden!.oorzaak!.mee).toEqual([]);
  });
});

describe('formulas that are off', () => {
  test.each([
    ['a row left out', { D6: '=SUM(D2:D4)' }, 'T!D6 112233 → 136464 rij-ontbreekt'],
    ['a row twice', { D6: '=SUM(D2:D5)+D4' }, 'T!D6 143348 → 136464 rij-dubbel'],
    ['a sign', { D6: '=D2+D3+D4-D5' }, 'T!D6 88002 → 136464 teken'],
    ['a typed constant', { D6: '=SUM(D2:D5)+100' }, 'T!D6 136564 → 136464 formule-wijkt-af'],
    ['another row', { E4: '=C4-D5' }, 'T!E4 -13222 → 4125 formule-wijkt-af'],
    ['turned round', { E4: '=D4-C4' }, 'T!E4 -4125 → 4125 teken'],
  ])('%s', (_, wijzig, verwacht) => {
    const diagnoses = zoek(tabel({ ...FORMULES, E6: '=C6-D6', ...wijzig }));
    expect(diagnoses.map(({ oorzaak }) => kort(oorzaak))).toContain(verwacht);
    expect(diagnoses.filter(({ oorzaak }) => oorzaak === null)).toEqual([]);
  });

  test('filled across: one cause for the whole total row', () => {
    const totalen = Object.fromEntries(['C', 'D', 'E'].map((kolom) => [`${kolom}6`, `=SUM(${kolom}2:${kolom}4)`]));
    const diagnoses = zoek(tabel({ ...FORMULES, ...totalen }));
    expect(diagnoses.map(({ oorzaak }) => kort(oorzaak))).toEqual(['T!C6 72816 → 106843 rij-ontbreekt']);
    expect(diagnoses[0]!.gebroken).toHaveLength(3);
  });

  test('a total of totals is no defect when a post below it is wrong', () => {
    const bladen: Record<string, Blad> = {
      T: {
        kolommen: ['realisatie'],
        rijen: [
          ['een', '', 5214],
          ['twee', '', 3163],
          ['Totaal', '', 8377],
          ['Totaal alles', '', '=C4'],
        ],
      },
    };
    const vergelijkingen = ({ cel }: Boek): Vergelijking[] => [
      som('totaal-klopt-niet', cel('T!C5'), [cel('T!C2'), cel('T!C3')]),
      som('totaal-klopt-niet', cel('T!C4'), [cel('T!C2'), cel('T!C3')]),
    ];
    expect(zoek(bladen, vergelijkingen)).toEqual([]);
    const fout = { T: { ...bladen['T']!, rijen: bladen['T']!.rijen.with(2, ['Totaal', '', 8737]) } };
    expect(zoek(fout, vergelijkingen).map(({ oorzaak }) => kort(oorzaak))).toEqual([
      'T!C4 8737 → 8377 cijfers-verwisseld',
    ]);
  });
});

describe('structure', () => {
  test.each([
    ['lacks a row', { C6: 72816, D6: 112233, E6: -39417 }, 'T!C6 72816 → 106843 rij-ontbreekt'],
    ['has a row twice', { C6: 140870, D6: 160695, E6: -19825 }, 'T!C6 140870 → 106843 rij-dubbel'],
  ])('a typed total row that %s', (_, wijzig, verwacht) => {
    const diagnoses = zoek(tabel(wijzig));
    expect(diagnoses.map(({ oorzaak }) => kort(oorzaak))).toEqual([verwacht]);
    expect(diagnoses[0]!.gebroken).toHaveLength(3);
    expect(diagnoses[0]!.oorzaak!.mee.map(({ voorstel }) => voorstel / 100)).toEqual([136464, -29621]);
  });

  test('a "waarvan" row that the total counts as well', () => {
    const bladen: Record<string, Blad> = {
      T: {
        kolommen: ['begroting', 'realisatie'],
        rijen: [
          ['een', '', 8120, 7431],
          ['waarvan personeel', '', 3417, 2290],
          ['twee', '', 5003, 4411],
          ['Totaal', '', 16540, 14132],
        ],
      },
    };
    expect(zoek(bladen).map(({ oorzaak }) => kort(oorzaak))).toEqual(['T!C5 16540 → 13123 rij-dubbel']);
  });

  test('a row with its sign turned in every column', () => {
    const [gevonden, ...rest] = zoek(tabel({ C5: -34027, D5: -24231, E5: -9796 }));
    expect(rest).toEqual([]);
    expect(kort(gevonden!.oorzaak)).toBe('T!C5 -34027 → 34027 teken');
  });

  test('a column computed from the wrong one', () => {
    const rijen = [
      [5000, 7300, 1217],
      [6100, 6650, 2345],
      [3900, 3100, 1876],
      [2750, 4025, 1931],
    ].map(([primitief, gewijzigd, realisatie], i): Blad['rijen'][number] => {
      return [`post ${i}`, '', primitief!, gewijzigd!, realisatie!, primitief! - realisatie!];
    });
    const bladen: Record<string, Blad> = {
      T: {
        kolommen: ['begroting', 'gewijzigde-begroting', 'realisatie', 'saldo'],
        rijen: [...rijen, ['Totaal', '', 17750, 21075, 7369, 10381]],
      },
    };
    const [gevonden, ...rest] = zoek(bladen);
    expect(rest).toEqual([]);
    expect(kort(gevonden!.oorzaak)).toBe('T!F2 3783 → 6083 andere-kolom');
    expect(gevonden!.gebroken).toHaveLength(5);
    expect(gevonden!.oorzaak!.mee).toHaveLength(4);
  });

  test('a post under another regeling', () => {
    const bladen: Record<string, Blad> = {
      ...tabel(),
      Overzicht: {
        kolommen: KOLOMMEN,
        rijen: [
          ['T', '', 106843, 136464, -29621],
          ['Totaal', '', 106843, 136464, -29621],
        ],
      },
      Regelingen: {
        kolommen: KOLOMMEN,
        rijen: [
          ['Alfa', '', 35798, 78609, -42811],
          ['Beta', '', 71045, 57855, 13190],
          ['Totaal', '', 106843, 136464, -29621],
        ],
      },
    };
    const [gevonden, ...rest] = zoek(bladen, alleVergelijkingen);
    expect(rest).toEqual([]);
    expect(kort(gevonden!.oorzaak)).toBe('T!B3 Alfa → Beta andere-regeling');
    expect(gevonden!.gebroken).toHaveLength(4);
  });
});

describe('rounding slack', () => {
  test('of the values that rounding makes equally good, the one that a slip explains', () => {
    const bladen: Record<string, Blad> = {
      T: {
        kolommen: KOLOMMEN,
        rijen: [
          ['een', '', 5000, 3113, 1886],
          ['twee', '', 4000, 12000, 1999],
          ['Totaal', '', 9000, 5114, 3886],
        ],
      },
    };
    expect(zoek(bladen).map(({ oorzaak }) => kort(oorzaak))).toEqual(['T!D3 12000 → 2000 cijfer-te-veel']);
  });

  test('differences within the slack of a long total still tell which column it is', () => {
    const rijen = Array.from({ length: 60 }, (_, i): Blad['rijen'][number] => [
      `post ${i}`,
      '',
      1000 + 31 * i,
      613 + 17 * i,
      387 + 14 * i,
    ]);
    const totaal = (k: number): number => rijen.reduce((som, rij) => som + (rij[k] as number), 0);
    const totalen: Blad['rijen'][number] = ['Totaal', '', totaal(2), totaal(3), totaal(4)];
    const fout = rijen.with(20, ['post 20', '', 1620, 948, 667]);
    expect(zoek({ T: { kolommen: KOLOMMEN, rijen: [...fout, totalen] } }).map(({ oorzaak }) => kort(oorzaak))).toEqual([
      'T!D22 948 → 953 onbekend',
    ]);
  });
});

describe('what is left out', () => {
  test('a relation with an unreadable amount is not judged, and disturbs nothing', () => {
    const diagnoses = zoek(tabel({ D5: '24.231?', D4: 16884 }));
    expect(diagnoses.flatMap(({ gebroken }) => gebroken).map(({ resultaat }) => resultaat!.rij.label)).toEqual([
      'Doorstroom',
    ]);
  });

  test.each([
    ['by itself: a diagnosis of its own', tabel(), 1, [['totalen-verschillen']]],
    [
      'closed by a cause: part of its evidence',
      tabel({ D6: 139464 }),
      0,
      [['saldo-klopt-niet', 'totaal-klopt-niet', 'totalen-verschillen']],
    ],
  ])('a soft relation %s', (_, bladen, verschil, verwacht) => {
    const metBaten = {
      ...bladen,
      B: { kolommen: ['bedrag'], rijen: [['lasten', '', 136464 + 2000 * verschil]] } satisfies Blad,
    };
    const zacht = ({ cel }: Boek): Vergelijking[] => [som('totalen-verschillen', cel('B!C2'), [cel('T!D6')])];
    const diagnoses = zoek(metBaten, gewoonEn(zacht));
    expect(diagnoses.map(({ gebroken }) => gebroken.map(({ relatie }) => relatie))).toEqual(verwacht);
  });
});

test('a result that was typed among formulas is the culprit, also when another amount is one digit away', () => {
  const [{ oorzaak }] = zoek(tabel({ ...FORMULES, E4: 4135 })) as [Diagnose];
  expect(kort(oorzaak)).toBe('T!E4 4135 → 4125 cijfer-vervangen');
});
