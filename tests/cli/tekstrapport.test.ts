import { tekstrapport } from '../../src/cli/tekstrapport';
import type { Bestandsrapport, Bevindingrapport, Beweringrapport, Regelingrapport } from '../../src/review/rapport';

const leeg: Bestandsrapport = {
  bestand: 'wijk.xlsx',
  jaar: 2031,
  tabellen: [
    { blad: 'Wijk', bereik: 'A1:D9', soort: 'realisatie', naam: 'Wijk', eenheid: 1, posten: 6, afrondingen: 2 },
  ],
  bevindingen: [],
  nietBeoordeeld: [],
  regelingen: [],
  bewijzen: [],
  dekkingsadvies: null,
  prognose: null,
  prognosevergelijking: null,
  begrotingswijzigingen: [],
  toelichtingen: [],
  beweringen: [],
  tellingen: { toelichtingen: { gereed: 0, open: 0 }, beweringen: { herleid: 0, strijdig: 0, nietHerleidbaar: 0 } },
  vrijgave: null,
  fout: null,
};

const fout: Bevindingrapport = {
  controle: 'saldo-klopt-niet',
  ernst: 'fout',
  cel: 'Wijk!D7',
  cellen: ['Wijk!C7', 'Wijk!D7'],
  melding: 'Buurthuis: het saldo is 1.500, maar begroting min realisatie is -8.500.',
  bewijs: [{ controle: 'totaal-klopt-niet', cel: 'Wijk!C9', gevonden: 80.5, verwacht: 10_080.5, verschil: -10_000 }],
  oorzaak: { soort: 'cijfer-te-veel', cel: 'Wijk!C7', gevonden: 11_000, voorstel: 1000 },
};

const letOp: Bevindingrapport = {
  controle: 'totalen-verschillen',
  ernst: 'let-op',
  cel: 'Wijk!D9',
  cellen: [],
  melding: 'De totalen verschillen.',
  bewijs: [],
  kandidaten: [
    { soort: 'andere-regeling', cel: 'Wijk!B3', gevonden: 'Wijkfonds', voorstel: 'Buurtgeld' },
    { soort: 'onbekend', cel: 'Wijk!B4', gevonden: null, voorstel: 12.5 },
  ],
};

const geaccepteerd = { door: 'A. de Vries', reden: 'Besproken in het overleg.', datum: '2031-03-09' };

const regeling: Regelingrapport = {
  regeling: 'Wijkfonds',
  baten: 1_200_000,
  lasten: 1_000_000.25,
  saldo: 199_999.75,
  terugbetaling: 199_999.75,
  overheveling: 0,
  overhevelingNaar: null,
  reservering: 0,
  resultaat: 0,
  nogTeBesluiten: 0,
  tekort: 0,
  label: 'terug te betalen',
  redenen: [],
  tranches: [],
};

const toon = (meer: Partial<Bestandsrapport>, kleur = false): string => tekstrapport({ ...leeg, ...meer }, { kleur });
const regelsVan = (meer: Partial<Bestandsrapport>): string[] => toon(meer).split('\n');

describe('status', () => {
  test.each<[string, Partial<Bestandsrapport>]>([
    ['Sluitend.', {}],
    ['Sluitend (1 geaccepteerd).', { bevindingen: [{ ...fout, geaccepteerd }] }],
    ['Sluitend (1 niet beoordeeld).', { nietBeoordeeld: [{ controle: 'x', waar: 'y', waarom: 'z' }] }],
    [
      'Geen fouten in wat is begrepen (1 niet beoordeeld).',
      {
        nietBeoordeeld: [{ controle: 'herkenning', waar: 'Wijk!C2', waarom: 'dit getal is te groot voor een bedrag' }],
      },
    ],
    ['1 fout.', { bevindingen: [fout] }],
    ['2 fouten, 1 open punt.', { bevindingen: [fout, letOp, fout] }],
    ['2 open punten, 1 geaccepteerd.', { bevindingen: [letOp, letOp, { ...fout, geaccepteerd }] }],
    ['Geen tabel met bedragen herkend: er is niets te controleren.', { tabellen: [] }],
  ])('%s', (verwacht, rapport) => {
    expect(regelsVan(rapport).slice(0, 2)).toEqual(['wijk.xlsx (2031)', verwacht]);
  });

  test('een bestand dat niet is gelezen', () => {
    expect(toon({ jaar: null, fout: 'Het bestand is leeg.' })).toBe('wijk.xlsx\nNiet gelezen.\nHet bestand is leeg.\n');
  });
});

describe('bevindingen', () => {
  test('met cel, melding, oorzaak met voorstel en bewijs', () => {
    expect(toon({ bevindingen: [fout] })).toContain(`
Fouten (1)
  [saldo-klopt-niet] Wijk!D7
    Buurthuis: het saldo is 1.500, maar begroting min realisatie is -8.500.
    Oorzaak: Wijk!C7 bevat 11.000; voorstel: 1.000 (een cijfer te veel).
    Ook: [totaal-klopt-niet] Wijk!C9: gevonden 80,50, verwacht 10.080,50, verschil -10.000
`);
  });

  test('met kandidaten waar de oorzaak niet vaststaat', () => {
    expect(toon({ bevindingen: [letOp] })).toContain(`
    Mogelijke oorzaken:
      - Wijk!B3 bevat “Wijkfonds”; voorstel: “Buurtgeld” (hoort bij een andere regeling).
      - Wijk!B4 bevat niets; voorstel: 12,50 (hoe de fout ontstond is niet bekend).
`);
  });

  test('fouten voor open punten, wat geaccepteerd is apart met naam, datum en reden', () => {
    const tekst = toon({ bevindingen: [{ ...fout, geaccepteerd }, letOp, fout] });
    expect(tekst.match(/^(Fouten|Let op|Geaccepteerd) \(1\)$/gm)).toHaveLength(3);
    expect(tekst.indexOf('Fouten (1)')).toBeLessThan(tekst.indexOf('Let op (1)'));
    expect(tekst).toContain('    Geaccepteerd door A. de Vries op 9-3-2031: Besproken in het overleg.\n');
  });
});

describe('regelingen', () => {
  const tabelVan = (...regelingen: Regelingrapport[]): string[] => {
    const regels = regelsVan({ regelingen });
    const begin = regels.findIndex((regel) => regel.startsWith('  Regeling '));
    return regels.slice(begin, regels.indexOf('', begin));
  };

  test('uitgelijnd, met alleen de kolommen die iets zeggen', () => {
    expect(tabelVan(regeling)).toEqual([
      '  Regeling       Baten        Lasten       Saldo       Terug  Mee  Bestemming',
      '  Wijkfonds  1.200.000  1.000.000,25  199.999,75  199.999,75    0  terug te betalen',
    ]);
  });

  test('met een totaal dat op de cent klopt', () => {
    const mee = {
      ...regeling,
      regeling: 'Buurtgeld',
      baten: 0.1,
      lasten: 0,
      saldo: 0.1,
      terugbetaling: 0,
      overheveling: 0.1,
    };
    const tabel = tabelVan(regeling, { ...mee, overhevelingNaar: 2032, tekort: 0.2, label: 'vooruitontvangen' });
    expect(tabel[0]).toMatch(/Mee {2}Naar {2}Tekort {2}Bestemming$/);
    expect(tabel.at(-1)!.split(/\s+/)).toEqual([
      '',
      'Totaal',
      '1.200.000,10',
      '1.000.000,25',
      '199.999,85',
      '199.999,75',
      '0,10',
      '0,20',
    ]);
  });

  test('met de redenen', () => {
    expect(toon({ regelingen: [{ ...regeling, redenen: ['Gaat terug.', 'Termijn voorbij.'] }] })).toContain(
      '\n  Wijkfonds: Gaat terug. Termijn voorbij.\n',
    );
  });

  test('met wat er per tranche over is', () => {
    const tranche = { jaar: 2030, baten: 500, besteed: 400, rest: 100, bestedenTot: 2031, besluit: 'terug' } as const;
    const tranches = [
      { ...tranche, jaar: null, besteed: 500, rest: 0 },
      tranche,
      { ...tranche, jaar: 2031, besteed: 520, rest: -20, bestedenTot: null },
    ];
    expect(toon({ regelingen: [{ ...regeling, tranches }] })).toContain(
      [
        '',
        '  Wijkfonds, meegenomen uit eerdere jaren: 0 over van 500, te besteden tot en met 2031.',
        '  Wijkfonds, tranche 2030: 100 over van 500 (terug), te besteden tot en met 2031.',
        '  Wijkfonds, tranche 2031: 20 tekort bij 500.',
        '',
      ].join('\n'),
    );
  });

  test('met wat van een document afhangt', () => {
    const bewijs = { regeling: 'Wijkfonds', bedrag: 100, document: null, datum: null, gevolg: 'Dit blijft open.' };
    const brief = { document: 'Brief', datum: '2031-03-09', gevolg: 'Dit gaat mee.' };
    const bewijzen = [
      { ...bewijs, status: 'ontbreekt' },
      { ...bewijs, ...brief, status: 'vastgelegd' },
    ] as const;
    expect(toon({ bewijzen: [...bewijzen] })).toContain(
      [
        'Bewijzen (2)',
        '  Wijkfonds, 100, ontbreekt. Dit blijft open.',
        '  Wijkfonds, 100, vastgelegd: Brief (9-3-2031). Dit gaat mee.',
        '',
      ].join('\n'),
    );
  });
});

test('tabellen met posten en afrondingen, en hun eenheid waar die geen euro is', () => {
  expect(toon({})).toContain(`
Herkende tabellen (1)
  Tabel  Soort       Posten  Afrondingen  Bereik
  Wijk   realisatie       6            2  Wijk!A1:D9
`);
  expect(toon({ tabellen: [{ ...leeg.tabellen[0]!, eenheid: 1000 }] })).toContain('x € 1.000');
});

test('wat niet is beoordeeld, per reden', () => {
  const plaatsen = Array.from({ length: 8 }, (_, i) => `Blad${i}`);
  const nietBeoordeeld = [
    ...plaatsen.map((waar) => ({ controle: 'a', waar, waarom: 'geen kolom saldo' })),
    { controle: 'b', waar: 'Blad0', waarom: 'geen kolom saldo' },
    { controle: 'a', waar: 'Wijk', waarom: 'geen jaar' },
  ];
  expect(toon({ nietBeoordeeld })).toContain(`
Niet beoordeeld (10)
  - geen kolom saldo
    [a, b] Blad0, Blad1, Blad2, Blad3, Blad4, Blad5 en nog 2
  - geen jaar
    [a] Wijk
`);
});

test('lange tekst loopt door over regels van hoogstens 100 tekens', () => {
  const melding = 'woord '.repeat(60).trim();
  const regels = regelsVan({ bevindingen: [{ ...fout, melding }] });
  expect(regels.every((regel) => regel.length <= 100)).toBe(true);
  expect(regels.join(' ').split('woord')).toHaveLength(61);
});

test('een woord dat langer is dan een regel wordt afgekapt', () => {
  const regels = regelsVan({ bevindingen: [{ ...fout, melding: `${'x'.repeat(5000)}: het saldo klopt niet.` }] });
  expect(Math.max(...regels.map((regel) => regel.length))).toBeLessThanOrEqual(100);
  expect(regels.join(' ')).toMatch(/het\s+saldo\s+klopt\s+niet/);
});

test('stuurtekens uit een werkmap of bestandsnaam komen niet op het scherm', () => {
  const tekst = toon({
    bestand: 'a\u001b[2J.xlsx',
    bevindingen: [{ ...fout, cel: 'W\n\u0007!D7', melding: '\u009b31mX' }],
  });
  expect(tekst).not.toMatch(/[^\P{Cc}\n]/u);
  expect(tekst).toContain('[saldo-klopt-niet] W !D7');
});

test('kleur alleen als erom is gevraagd', () => {
  expect(toon({ bevindingen: [fout] })).not.toContain('\u001b');
  expect(toon({ bevindingen: [fout] }, true)).toContain('\u001b[31m1 fout.\u001b[0m');
});

describe('toelichtingen en beweringen', () => {
  const toelichting = { cel: 'Wijk!E3', tabel: 'Wijk', post: 'Buurthuis', regeling: null, saldo: -1500 };
  const bewering: Omit<Beweringrapport, 'uitkomst'> = {
    cel: 'Wijk!E3',
    soort: 'bedrag',
    tekst: '€ 700',
    zin: 'De uren kostten € 700',
    cellen: [],
    uitleg: 'Dit bedrag volgt nergens uit.',
  };

  test('hoeveel er gereed zijn, en welke nog niet', () => {
    expect(
      toon({
        toelichtingen: [
          { ...toelichting, stand: 'ontbreekt' },
          { ...toelichting, post: 'Speelbos', stand: 'gereed' },
        ],
        tellingen: { ...leeg.tellingen, toelichtingen: { gereed: 1, open: 1 } },
      }),
    ).toContain(`
Toelichtingen (2)
  1 van 2 gereed; nog open:
  Cel      Post        Saldo  Stand
  Wijk!E3  Buurthuis  -1.500  ontbreekt
`);
  });

  test('wat herleid is, telt; wat niet te herleiden is, staat er', () => {
    const tekst = toon({
      beweringen: [
        { ...bewering, uitkomst: 'niet-herleidbaar' },
        { ...bewering, uitkomst: 'herleid' },
      ],
      tellingen: { ...leeg.tellingen, beweringen: { herleid: 1, strijdig: 0, nietHerleidbaar: 1 } },
    });
    expect(tekst).toContain(`
Beweringen in teksten (2)
  1 herleid, 0 strijdig, 1 niet herleidbaar:
  - Wijk!E3 "€ 700" in "De uren kostten € 700": Dit bedrag volgt nergens uit.
`);
  });

  test('niet meer dan een lezer overziet', () => {
    const beweringen = Array.from({ length: 25 }, () => ({ ...bewering, uitkomst: 'niet-herleidbaar' as const }));
    expect(toon({ beweringen })).toContain('en nog 5\n');
  });
});

describe('de vrijgave', () => {
  const vrijgave = {
    blad: 'Vrijgave 2031-11-21',
    door: 'A. de Vries',
    datum: '2031-11-21',
    bedragen: 24,
    gewijzigd: [],
    afrekening: [],
    geschonden: null,
  };
  const toon = (anders: Partial<NonNullable<Bestandsrapport['vrijgave']>>) =>
    tekstrapport({ ...leeg, vrijgave: { ...vrijgave, ...anders } }, { kleur: false });

  test('ongewijzigd, in één regel', () => {
    expect(toon({})).toContain('\n  Ongewijzigd sinds de vrijgave van 21-11-2031 door A. de Vries (24 bedragen).\n');
  });

  test('wat er is gewijzigd, oud en nieuw', () => {
    const tekst = toon({
      gewijzigd: [
        { soort: 'gewijzigd', cel: 'Wijk!C7', naam: 'Wijk: Buurthuis, Realisatie', was: 1000, wordt: 12.5 },
        { soort: 'verdwenen', cel: null, naam: 'Wijk: Speeltuin, Saldo', was: 7, wordt: null },
        { soort: 'hernoemd', cel: 'Wijk!C8', naam: 'Wijk: Plein heette “Park”', was: null, wordt: null },
      ],
      afrekening: [{ regeling: 'Wijkfonds', deel: 'terug', was: 0, wordt: 10 }],
    });
    expect(tekst).toContain('  Gewijzigd sinds de vrijgave van 21-11-2031 door A. de Vries:\n');
    expect(tekst).toContain('  - Wijk!C7 Wijk: Buurthuis, Realisatie (gewijzigd): 1.000 → 12,50\n');
    expect(tekst).toContain('  - weg Wijk: Speeltuin, Saldo (verdwenen): 7 → niets\n');
    expect(tekst).toContain('  - Wijk!C8 Wijk: Plein heette “Park”\n');
    expect(tekst).toContain('  - Wijkfonds, terug: 0 → 10\n');
  });

  test('een geschonden lijst heet niet ongewijzigd', () => {
    const tekst = toon({ geschonden: 'Het blad is aangepast.' });
    expect(tekst).toContain('Het blad is aangepast.');
    expect(tekst).not.toContain('Ongewijzigd');
  });
});
