import { toonBedrag } from '../../src/begroting/bedrag';
import { leesBedragtekst } from '../../src/sheet/leesBedrag';
import type { Bewering } from '../../src/toelichting/bewering';
import { collegevoorstel } from '../../src/toelichting/collegevoorstel';
import { naarHtml } from '../../src/toelichting/naarHtml';
import type { Onderwerp } from '../../src/toelichting/onderwerp';
import { raadsbrief } from '../../src/toelichting/raadsbrief';
import { leesSjablonen } from '../../src/toelichting/sjablonen';
import { type Opstelcontext, stelOp } from '../../src/toelichting/stelOp';
import { toetsTekst } from '../../src/toelichting/toets';
import { genereer } from '../bench/genereer';
import { naarSnapshot } from '../bench/werkmap';
import { groepenVan, KEUZES, opstelcontext } from '../scripts/voorbeeldteksten';
import { leesVoorbeeld } from '../voorbeeld/leesVoorbeeld';
import { opstelcontextVan, uitPosten } from './opstelcontext';

const IZA = 'SPUK IZA';
const GALA = 'SPUK GALA programma 15';
const RIJK = 'het Rijk (ministerie van VWS)';

function bij({ onderwerpen }: Opstelcontext, naam: string): Onderwerp {
  const posten = onderwerpen.posten.flatMap((rij) => onderwerpen.bij(rij) ?? []);
  const alle = [...posten, ...onderwerpen.themalijnen, ...onderwerpen.regelingen];
  return alle.find((o) => o.naam === naam)!;
}

function tekst(context: Opstelcontext, naam: string): string {
  return stelOp(bij(context, naam), [], context).tekst;
}

/** Everything in a workbook that a draft can be made for. */
function alleVan(context: Opstelcontext): readonly Onderwerp[] {
  const { onderwerpen } = context;
  return [
    ...onderwerpen.posten.flatMap((rij) => onderwerpen.bij(rij) ?? []),
    ...onderwerpen.themalijnen,
    ...onderwerpen.themalijnen.flatMap((themalijn) => groepenVan(themalijn, context)),
    ...onderwerpen.regelingen,
    ...(onderwerpen.totaal === null ? [] : [onderwerpen.totaal]),
  ];
}

describe('een post', () => {
  const context = uitPosten(
    {
      Wonen: [
        ['Meer', IZA, 100, 150],
        ['Minder', IZA, 100, 80],
        ['Gelijk', IZA, 100, 100],
        ['Niets', GALA, 100, 0],
        ['Leeg', GALA, 0, 0],
        ['Onbegroot', GALA, 0, 30],
        ['Onbekend', 'Leefbaarheidsfonds', 100, 90],
        ['Akkoord', 'Provincie Overijssel', 100, 90],
        ['Alleen', 'SPUK cliëntondersteuning', 100, 60],
        ['Vrij', 'Eigen middelen', 100, 60],
        ['Egalisatie', 'Egalisatiereserve', 100, 160],
      ],
      Zorg: [['Elders', IZA, 100, 40]],
    },
    { [IZA]: 400, [GALA]: 100 },
  );

  test.each([
    [
      'Meer',
      'Er is € 50 meer uitgegeven dan begroot. Dit komt door [oorzaak]. De overschrijding wordt gedekt binnen SPUK IZA, uit Minder en Elders (Zorg).',
    ],
    [
      'Minder',
      `Er is € 20 minder uitgegeven dan begroot. Dit komt door [oorzaak]. Geld van SPUK IZA dat overblijft, gaat terug naar ${RIJK}.`,
    ],
    ['Gelijk', 'De uitgaven van € 100 zijn volgens begroting.'],
    [
      'Niets',
      'Het budget van € 100 is niet gebruikt. Dit komt door [oorzaak]. Geld van SPUK GALA programma 15 dat overblijft, gaat mee naar 2025-2026.',
    ],
    ['Leeg', 'Er is niets begroot en niets uitgegeven.'],
    [
      'Onbegroot',
      'Er is € 30 uitgegeven; dat was niet begroot. Dit komt door [oorzaak]. De overschrijding wordt gedekt binnen SPUK GALA programma 15, uit Niets.',
    ],
    [
      'Onbekend',
      'Er is € 10 minder uitgegeven dan begroot. Dit komt door [oorzaak]. Geld van Leefbaarheidsfonds dat overblijft, gaat [bestemming].',
    ],
    [
      'Akkoord',
      'Er is € 10 minder uitgegeven dan begroot. Dit komt door [oorzaak]. Geld van Provincie Overijssel dat overblijft, mag alleen mee naar 2025 als de provincie Overijssel daarmee akkoord is: [bewijs].',
    ],
    [
      'Alleen',
      'Er is € 40 minder uitgegeven dan begroot. Dit komt door [oorzaak]. Het restant valt onder SPUK cliëntondersteuning en gaat mee naar 2025.',
    ],
    [
      'Vrij',
      'Er is € 40 minder uitgegeven dan begroot. Dit komt door [oorzaak]. Het restant valt onder Eigen middelen en gaat naar het resultaat.',
    ],
    [
      'Egalisatie',
      'Er is € 60 meer uitgegeven dan begroot. Dit komt door [oorzaak]. De overschrijding komt ten laste van de egalisatiereserve.',
    ],
  ])('%s', (naam, verwacht) => {
    expect(tekst(context, naam)).toBe(verwacht);
  });

  test('wat open staat, wordt genoemd', () => {
    expect(stelOp(bij(context, 'Akkoord'), [], context).open).toEqual(['oorzaak', 'bewijs']);
    expect(stelOp(bij(context, 'Gelijk'), [], context).open).toEqual([]);
  });

  test('gekozen oorzaken komen in de plaats van het open veld', () => {
    const keuzes = [
      { sjabloon: 'meer-deelnemers', waarden: { aantal: '7', gepland: '4' } },
      { vrij: 'Ook [x] en {bedrag} waren duurder' },
      { sjabloon: 'bestaat-niet', waarden: {} },
      { vrij: ' ' },
    ];
    const ontwerp = stelOp(bij(context, 'Meer'), keuzes, context);
    expect(ontwerp.tekst).toContain(
      'begroot. Er deden 7 gemeenten mee; begroot was op 4. Ook [x] en {bedrag} waren duurder. De',
    );
    expect(ontwerp.open).toEqual([]);
  });

  test('een eigen sjabloon van de organisatie', () => {
    const { sjablonen } = leesSjablonen([
      {
        id: 'afwijking-meer',
        naam: null,
        deel: null,
        bij: null,
        duur: null,
        invloed: null,
        tekst: 'Nadeel {bedrag} ({percentage} van {begroting}) op {onderwerp} in {themalijn}, {jaar}.',
        plaats: null,
      },
    ]);
    expect(stelOp(bij(context, 'Meer'), [], { ...context, sjablonen }).tekst).toMatch(
      /^Nadeel € 50 \(50% van € 100\) op Meer in Wonen, 2024\. /,
    );
  });
});

describe('dekking die er niet of niet helemaal is', () => {
  test('een deel', () => {
    const context = uitPosten({
      Wonen: [
        ['Meer', IZA, 100, 150],
        ['Minder', IZA, 100, 80],
      ],
    });
    expect(tekst(context, 'Meer')).toContain(
      'Een deel van de overschrijding wordt gedekt binnen SPUK IZA, uit Minder. Daarmee is nog niet alles gedekt.',
    );
    expect(tekst(context, 'Minder')).toContain('Van die regeling als geheel blijft niets over.');
  });

  test('niets, of de regeling ontbreekt', () => {
    const context = uitPosten({
      Wonen: [
        ['Meer', IZA, 100, 150],
        ['Zonder', null, 100, 150],
        ['Over', null, 100, 50],
        ['Ander', GALA, 500, 100],
      ],
    });
    expect(tekst(context, 'Meer')).toContain(
      'Binnen SPUK IZA is voor deze overschrijding geen geld meer over. Er is nog geen dekking aangewezen.',
    );
    expect(tekst(context, 'Zonder')).toContain('De overschrijding wordt gedekt uit [dekking].');
    expect(tekst(context, 'Over')).toContain('Geld van [regeling] dat overblijft, gaat [bestemming].');
    expect(tekst(context, 'Wonen')).toContain('gaat [bestemming].');
  });

  test('veel posten samen', () => {
    const klein = ['A', 'B', 'C', 'D', 'E', 'F'].map((n) => [`Post ${n}`, IZA, 100, 95] as const);
    const context = uitPosten({ Wonen: [['Meer', IZA, 100, 130], ...klein] });
    expect(tekst(context, 'Meer')).toContain('uit Post A, Post B, Post C en 3 andere posten.');
  });
});

describe('een post met baten', () => {
  const bladen = {
    Exploitatie: [
      ['Exploitatie 2024'],
      ['Omschrijving', 'Begroting', 'Realisatie'],
      ['Lasten'],
      ['Loon', 100, 90],
      ['Totaal lasten', 100, 90],
      ['Baten'],
      ['Subsidie', 100, 120],
      ['Bijdrage', 50, 0],
      ['Totaal baten', 150, 120],
    ],
  };
  const context = opstelcontextVan(leesVoorbeeld({ bladen }));

  test.each([
    ['Subsidie', 'Er is € 20 meer ontvangen dan begroot. Dit komt door [oorzaak].'],
    ['Bijdrage', 'Van de begrote € 50 is niets ontvangen. Dit komt door [oorzaak].'],
  ])('%s', (naam, verwacht) => {
    expect(tekst(context, naam)).toBe(verwacht);
  });
});

describe('een themalijn', () => {
  test('meer regelingen: per regeling waar het heen gaat', () => {
    const context = uitPosten({
      Wonen: [
        ['Advies', IZA, 100, 60],
        ['Cursus', GALA, 100, 70],
      ],
    });
    expect(tekst(context, 'Wonen')).toBe(
      'Voor Wonen was € 200 begroot en is € 130 uitgegeven. Dat is € 70 minder dan begroot. De grootste afwijkingen zijn € 40 minder op Advies en € 30 minder op Cursus. Dit komt door [oorzaak].\n\n' +
        `Het saldo van € 70 valt uiteen: € 40 van SPUK IZA gaat terug naar ${RIJK} en € 30 van SPUK GALA programma 15 gaat mee naar 2025-2026.`,
    );
  });

  test('een overschrijding daarbinnen wordt niet met een andere regeling verrekend', () => {
    const context = uitPosten({
      Wonen: [
        ['Advies', IZA, 100, 60],
        ['Cursus', GALA, 100, 130],
      ],
      Zorg: [['Campagne', GALA, 100, 50]],
    });
    expect(tekst(context, 'Wonen')).toContain(
      `Van SPUK IZA gaat € 40 terug naar ${RIJK}. De overschrijding van € 30 op SPUK GALA programma 15 wordt gedekt binnen die regeling, uit Campagne (Zorg).`,
    );
    expect(tekst(context, 'Zorg')).toContain(
      'Op de posten van SPUK GALA programma 15 is € 50 minder uitgegeven dan begroot. Daaruit wordt ook de overschrijding op Cursus (Wonen) gedekt. Wat dan van SPUK GALA programma 15 overblijft, gaat mee naar 2025-2026.',
    );
  });

  test('van een regeling die minder baten heeft dan begroot, gaat niet het hele saldo terug', () => {
    const context = uitPosten({ Wonen: [['Advies', IZA, 101, 63]] }, { [IZA]: 84, [GALA]: 13 });
    expect(tekst(context, 'Advies')).toContain(`Geld van SPUK IZA dat overblijft, gaat terug naar ${RIJK}.`);
    expect(tekst(context, 'Wonen')).toContain(
      `Op de posten van SPUK IZA is € 38 minder uitgegeven dan begroot. Geld van SPUK IZA dat overblijft, gaat terug naar ${RIJK}.`,
    );
    expect(tekst(context, IZA)).toContain(
      `Er blijft € 21 over. Dit komt door [oorzaak].\n\nHet saldo van € 21 gaat terug naar ${RIJK}.`,
    );
  });

  test('volgens begroting', () => {
    const context = uitPosten({ Wonen: [['Advies', IZA, 100, 100]] });
    expect(tekst(context, 'Wonen')).toBe('De uitgaven voor Wonen van € 100 zijn volgens begroting.');
  });
});

describe('een regeling als geheel', () => {
  test.each([
    [
      IZA,
      [['Advies', IZA, 100, 60]],
      120,
      'De baten van SPUK IZA zijn € 120 en de lasten € 60. Er blijft € 60 over. Dit komt door [oorzaak].\n\nHet saldo van € 60 gaat terug naar het Rijk (ministerie van VWS).',
    ],
    [
      IZA,
      [['Advies', IZA, 100, 0]],
      100,
      'De baten van SPUK IZA zijn € 100. Daarvan is niets uitgegeven. Dit komt door [oorzaak].\n\nHet saldo van € 100 gaat terug naar het Rijk (ministerie van VWS).',
    ],
    [
      IZA,
      [['Advies', IZA, 100, 130]],
      100,
      'De baten van SPUK IZA zijn € 100 en de lasten € 130. Er is een tekort van € 30. Dit komt door [oorzaak].\n\nVoor dit tekort is nog geen dekking aangewezen. Geld van een andere regeling mag er niet voor worden gebruikt.',
    ],
    [IZA, [['Advies', IZA, 100, 100]], 100, 'De baten en de lasten van SPUK IZA zijn allebei € 100.'],
  ] as const)('%s %j', (naam, wonen, baten, verwacht) => {
    const context = uitPosten({ Wonen: wonen }, { [naam]: baten });
    const regeling = context.onderwerpen.regelingen.find((r) => r.naam === naam)!;
    expect(stelOp(regeling, [], context).tekst).toBe(verwacht);
  });
});

describe('wat het blad zelf tegenspreekt, kiest Sluitend niet', () => {
  const context = opstelcontext('twentse-koers-2024.xlsx');

  test.each([
    [
      'Doorstroom Wlz',
      'De afwijking van de begroting is [bedrag: het blad geeft € 4.125 en € -5.875]. Dit komt door [oorzaak].',
    ],
    ['Ouderen', 'Dat is [bedrag: het blad geeft € 79.089 en € 69.089] minder dan begroot.'],
  ])('%s', (naam, verwacht) => {
    expect(tekst(context, naam)).toContain(verwacht);
  });

  test('het betwiste bedrag staat bij wat open is', () => {
    expect(stelOp(bij(context, 'Ouderen'), [], context).open).toContain('bedrag: het blad geeft € 79.089 en € 69.089');
  });
});

describe('brief en voorstel', () => {
  test('zonder tabel per regeling gaat de brief over wat is begroot en uitgegeven', () => {
    const context = uitPosten({ Wonen: [['Advies', IZA, 100, 60]] });
    expect(raadsbrief(context).tekst).toBe(
      'Voor alle posten was € 100 begroot en is € 60 uitgegeven. Dat is € 40 minder dan begroot. Dit komt door [oorzaak].\n\n' +
        `Het saldo van € 40 valt onder SPUK IZA en gaat terug naar ${RIJK}.\n\nVerplaatst naar 2025: [activiteiten].`,
    );
    expect(collegevoorstel(context).tekst).toContain('Dekking\nOp geen enkele post is meer uitgegeven dan begroot.');
  });

  test('een tekort en een overschrijding zonder dekking', () => {
    const context = uitPosten(
      { Wonen: [['Advies', IZA, 100, 160]], Zorg: [['Bezoek', GALA, 50, 10]] },
      { [IZA]: 100, [GALA]: 50 },
    );
    expect(raadsbrief(context).tekst).toContain(
      'In 2024 waren de baten € 150: € 100 van SPUK IZA en € 50 van SPUK GALA programma 15. De lasten waren € 170. Per saldo is er een tekort van € 20.',
    );
    expect(raadsbrief(context).tekst).toContain(
      'Op SPUK IZA is een tekort van € 60. Daarvoor is nog geen dekking aangewezen.',
    );
    expect(collegevoorstel(context).tekst).toContain(
      'Meer uitgegeven dan begroot: € 60 op Advies. Nog geen of niet genoeg dekking is er voor € 60 op Advies.',
    );
  });
});

test.each([
  ['Eén & <twee>\n"drie"\n\n\nvier', '<p>Eén &amp; &lt;twee&gt;<br>&quot;drie&quot;</p><p>vier</p>'],
  ['a\r\n\r\nb', '<p>a</p><p>b</p>'],
  ['', ''],
])('als HTML: %j', (ruw, html) => {
  expect(naarHtml(ruw)).toBe(html);
});

describe('elk ontwerp', () => {
  const werkmappen: readonly (readonly [string, () => Opstelcontext])[] = [
    ['sluitend', eenmaal(() => opstelcontext('twentse-koers-2024-sluitend.xlsx'))],
    ['zoals gedrukt', eenmaal(() => opstelcontext('twentse-koers-2024.xlsx'))],
    ...Array.from(
      { length: 30 },
      (_, i) => [`werkmap ${i + 1}`, eenmaal(() => opstelcontextVan(naarSnapshot(genereer(i + 1))))] as const,
    ),
  ];

  test.each(werkmappen)('%s: noemt alleen bedragen die cijfers van de werkmap zijn', (_, maak) => {
    const context = maak();
    const cijfers = bedragenVan(context);
    for (const onderwerp of alleVan(context))
      for (const bedrag of bedragenIn(stelOp(onderwerp, KEUZES[onderwerp.naam] ?? [], context).tekst))
        expect({ naam: onderwerp.naam, bedrag, bekend: cijfers.has(bedrag) }).toMatchObject({ bekend: true });
  });

  test.each(werkmappen)('%s: open velden staan in de tekst, en andersom', (_, maak) => {
    const context = maak();
    for (const onderwerp of alleVan(context)) {
      const { tekst, open } = stelOp(onderwerp, [], context);
      const gevonden = [...tekst.matchAll(/\[([^\]]+)\]/g)].map((m) => m[1]);
      expect([...new Set(gevonden)]).toEqual([...open]);
      expect(tekst).not.toMatch(/[{}]|undefined|null|NaN| {2}|\.\.|\s$/);
    }
  });

  test.each(werkmappen.filter(([naam]) => naam !== 'zoals gedrukt'))(
    '%s: kiest geen bedrag en vindt geen tegenspraak',
    (_, maak) => {
      const context = maak();
      for (const onderwerp of alleVan(context))
        expect(stelOp(onderwerp, [], context).tekst).not.toContain('het blad geeft');
    },
  );

  test.each(werkmappen)('%s: is te herleiden en niet strijdig met de cijfers', (naam, maak) => {
    const context = maak();
    for (const { onderwerp, tekst } of teksten(context, KEUZES)) {
      const anders = toetsTekst(tekst, onderwerp, context.onderwerpen).filter((b) => b.uitkomst !== 'herleid');
      const fout = naam === 'zoals gedrukt' ? anders.filter((b) => b.uitkomst === 'strijdig') : anders;
      expect({ tekst, fout: fout.map((b) => b.uitleg) }).toEqual({ tekst, fout: [] });
    }
  });

  test.each(werkmappen.filter(([naam]) => naam !== 'zoals gedrukt'))(
    '%s: een ander bedrag, meer waar minder staat of een andere regeling wordt gevonden',
    (_, maak) => {
      const context = maak();
      const ontwerpen = teksten(context).filter(({ onderwerp }) => isTegenTeSpreken(onderwerp));
      const gemist = ontwerpen.flatMap(({ onderwerp, tekst }) =>
        [anderBedrag, andereRichting, andereRegeling].flatMap((verander) => {
          const anders = verander(tekst, onderwerp!, context);
          const beweringen = toetsTekst(anders, onderwerp, context.onderwerpen);
          const gevonden = beweringen.some((b) => b.uitkomst === 'strijdig' || isToevallig(b, tekst, anders));
          return anders === tekst || gevonden ? [] : [`${verander.name}: ${anders}`];
        }),
      );
      expect(gemist).toEqual([]);
    },
  );
});

describe('een ontwerp waarin iets is veranderd', () => {
  const context = opstelcontext('twentse-koers-2024-sluitend.xlsx');
  const regelingen = context.onderwerpen.regelingen.map(({ naam }) => naam);
  const ontwerpen = toetsbaar(context).flatMap((onderwerp) => {
    const { tekst } = stelOp(onderwerp, [], context);
    return onderwerp.saldo === null || onderwerp.saldo.bedrag === 0 ? [] : [{ onderwerp, tekst }];
  });

  test.each<[string, (tekst: string, onderwerp: Onderwerp) => string]>([
    [
      'bedrag',
      (tekst, { saldo }) => {
        const bedrag = Math.abs(saldo!.bedrag);
        return tekst.replace(toonBedrag(bedrag), toonBedrag(bedrag + 100_000));
      },
    ],
    [
      'richting',
      (tekst, { soort }) =>
        soort === 'post' ? tekst.replace(/meer|minder/, (w) => (w === 'meer' ? 'minder' : 'meer')) : tekst,
    ],
    ['terug wordt mee', (tekst) => tekst.replaceAll(/terug naar het Rijk \(ministerie van VWS\)/g, 'mee naar 2025')],
    ['mee wordt terug', (tekst) => tekst.replaceAll(/mee naar 2025(-2026)?/g, `terug naar ${RIJK}`)],
    ['te ver mee', (tekst) => tekst.replaceAll(/mee naar 2025(-2026)?/g, 'mee naar 2027')],
    [
      'andere regeling',
      (tekst, { soort, delen }) => {
        const eigen = delen?.[0]?.groep.naam ?? '';
        const ander = regelingen.find((naam) => naam !== eigen && !tekst.includes(naam))!;
        return soort === 'post' ? tekst.replaceAll(eigen, ander) : tekst;
      },
    ],
  ])('%s: de toets vindt het', (_, verander) => {
    const gemist = ontwerpen.flatMap(({ onderwerp, tekst }) => {
      const anders = verander(tekst, onderwerp);
      const beweringen = toetsTekst(anders, onderwerp, context.onderwerpen);
      return anders === tekst || beweringen.some((b) => b.uitkomst === 'strijdig') ? [] : [anders];
    });
    expect(gemist).toEqual([]);
  });
});

/** Made when the first test needs it. */
function eenmaal<T>(maak: () => T): () => T {
  let gemaakt: T | undefined;
  return () => (gemaakt ??= maak());
}

interface Tekst {
  readonly onderwerp: Onderwerp | null;
  readonly tekst: string;
}

/** Every draft of a workbook: of each subject, its subtotals included, the letter and the proposal. */
function teksten(context: Opstelcontext, keuzes: typeof KEUZES = {}): readonly Tekst[] {
  const alle = new Set([...alleVan(context), ...subtotalenVan(context)]);
  return [
    ...[...alle].map((onderwerp) => ({
      onderwerp,
      tekst: stelOp(onderwerp, keuzes[onderwerp.naam] ?? [], context).tekst,
    })),
    { onderwerp: null, tekst: raadsbrief(context).tekst },
    { onderwerp: null, tekst: collegevoorstel(context).tekst },
  ];
}

function subtotalenVan({ onderwerpen }: Opstelcontext): readonly Onderwerp[] {
  const tabellen = new Set(onderwerpen.posten.map((rij) => rij.tabel));
  return [...tabellen].flatMap(({ rijen }) => rijen.flatMap((rij) => onderwerpen.bij(rij) ?? []));
}

/** Not what adds up baten and lasten, a figure that the workbook gives in more ways, or one that is no more than rounding. */
function isTegenTeSpreken(onderwerp: Onderwerp | null): boolean {
  if (onderwerp === null || onderwerp.saldo === null || onderwerp.saldo.bedrag === 0) return false;
  const gemengd = onderwerp.posten.length > 1 && onderwerp.posten.some((rij) => rij.kant === 'baten');
  return !gemengd && onderwerp.saldo.mogelijk.length === 1 && Math.abs(onderwerp.saldo.bedrag) > onderwerp.saldo.marge;
}

/** The changed amount happens to be, but for rounding, a figure of something else in the workbook. */
function isToevallig({ uitkomst, van, tot, bedrag, onderwerp }: Bewering, tekst: string, anders: string): boolean {
  const veranderd = !tekst.includes(anders.slice(van, tot));
  return (
    veranderd && uitkomst === 'herleid' && onderwerp?.saldo?.bedrag !== bedrag && (onderwerp?.saldo?.marge ?? 0) > 0
  );
}

/** The saldo, as far off as no rounding on the sheet explains. */
function anderBedrag(tekst: string, { saldo }: Onderwerp): string {
  const bedrag = Math.abs(saldo!.bedrag);
  return tekst.replace(toonBedrag(bedrag), toonBedrag(bedrag + Math.max(100_000, 25 * saldo!.marge)));
}

function andereRichting(tekst: string): string {
  return tekst.replace(/(meer|minder)(?= (?:uitgegeven|ontvangen|dan begroot))/, (w) =>
    w === 'meer' ? 'minder' : 'meer',
  );
}

/** What a post is paid from: another regeling of the workbook. */
function andereRegeling(tekst: string, { soort, delen }: Onderwerp, { onderwerpen }: Opstelcontext): string {
  const eigen = delen?.length === 1 ? delen[0]!.groep.naam : null;
  const ander = onderwerpen.regelingen.find(({ naam }) => naam !== eigen && !tekst.includes(naam))?.naam;
  if (soort !== 'post' || eigen === null || ander === undefined) return tekst;
  return tekst
    .replace(`valt onder ${eigen}`, `valt onder ${ander}`)
    .replace(`gedekt binnen ${eigen},`, `gedekt binnen ${ander},`);
}

/** Of which the whole of a changed draft can be judged: cost, and not of the workbook as a whole. */
function toetsbaar(context: Opstelcontext): readonly Onderwerp[] {
  return alleVan(context).filter(({ soort, kant }) => soort !== 'totaal' && kant !== 'baten');
}

/** Every amount that the subjects of a workbook have, in cents without sign. */
function bedragenVan(context: Opstelcontext): ReadonlySet<number> {
  const { onderwerpen } = context;
  const alle = [...alleVan(context), ...onderwerpen.posten.flatMap((rij) => onderwerpen.bij(rij) ?? [])];
  return new Set(
    alle
      .flatMap(({ begroting, realisatie, saldo, delen }) => [
        ...[begroting, realisatie, saldo].flatMap((c) => c?.mogelijk ?? []),
        ...(delen ?? []).flatMap((d) => [...d.saldo.mogelijk, ...Object.values(d.bestemming)]),
      ])
      .map(Math.abs),
  );
}

function bedragenIn(tekst: string): readonly number[] {
  return [...tekst.matchAll(/€ -?\d[\d.]*(,\d\d)?/g)].map(([gevonden]) => {
    const lezing = leesBedragtekst(gevonden.replace(/\.$/, ''), 'nederlands');
    return lezing.soort === 'bedrag' ? Math.abs(lezing.bedrag) : NaN;
  });
}
