import fc from 'fast-check';
import { som, verdeel, type Bedrag } from '../../src/begroting/bedrag';
import { rapporteer } from '../../src/review/rapporteer';
import type { Bestandsrapport } from '../../src/review/rapport';
import { review, type Review } from '../../src/review/review';
import { deelVanCel } from '../../src/sheet/postdeel';
import { sjablonen } from '../../src/toelichting/sjablonen';
import { stelOp } from '../../src/toelichting/stelOp';
import { leesVoorbeeld } from '../voorbeeld/leesVoorbeeld';

type Rij = readonly (string | number | null)[];
type Werkmap = Readonly<Record<string, readonly Rij[]>>;

const KOP: Rij = ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'];

function lees(bladen: Werkmap): { readonly gelezen: Review; readonly rapport: Bestandsrapport } {
  const gelezen = review(leesVoorbeeld({ bladen }));
  return { gelezen, rapport: rapporteer(gelezen, 'test.xlsx') };
}

/** A themalijn of three posten, of which Wijkteam has several regelingen. */
function jeugd(
  regeling: string,
  tekst: string | null = null,
  [begroot, besteed]: readonly [number, number] = [1000, 850],
): readonly Rij[] {
  return [
    ['Jaarverslag 2024'],
    [],
    KOP,
    ['Buurtcoach', 'SPUK IZA', 1200, 900, 300, null],
    ['Wijkteam', regeling, begroot, besteed, begroot - besteed, tekst],
    ['Schoolplein', 'SPUK GALA', 800, 750, 50, null],
    ['Totaal', null, 2000 + begroot, 1650 + besteed, 350 + begroot - besteed, null],
  ];
}

function perRegeling(lasten: readonly [iza: number, gala: number]): readonly Rij[] {
  const [iza, gala] = lasten;
  return [
    ['Afrekening 2024'],
    [],
    ['Regeling', 'Baten', 'Lasten', 'Saldo', 'Terugbetaling', 'Overheveling'],
    ['SPUK IZA', 1800, iza, 1800 - iza, 1800 - iza, null],
    ['SPUK GALA', 1200, gala, 1200 - gala, null, 1200 - gala],
    ['Totaal', 3000, iza + gala, 3000 - iza - gala, 1800 - iza, 1200 - gala],
  ];
}

const lastenVan = ({ regelingen }: Bestandsrapport) => regelingen.map(({ regeling, lasten }) => [regeling, lasten]);

describe('a table of posten', () => {
  test.each<[string, number, number]>([
    ['IZA 60% / GALA 40%', 1410, 1090],
    ['60% IZA, 40% GALA', 1410, 1090],
    ['50/50 IZA/GALA', 1325, 1175],
    ['SPUK IZA € 500; rest SPUK GALA', 1400, 1100],
    ['IZA € 500 / GALA € 350', 1400, 1100],
    ['IZA 100% / GALA 0%', 1750, 750],
  ])('%s closes with the table per regeling', (regeling, iza, gala) => {
    const { rapport } = lees({ Jeugd: jeugd(regeling), Regelingen: perRegeling([iza, gala]) });
    expect(rapport.bevindingen).toEqual([]);
    expect(rapport.nietBeoordeeld).toEqual([]);
    expect(lastenVan(rapport)).toEqual([
      ['SPUK IZA', iza],
      ['SPUK GALA programma 15', gala],
    ]);
  });

  test('percentages give the afrekening without a table per regeling', () => {
    const { rapport } = lees({ Jeugd: jeugd('IZA 60% / GALA 40%') });
    expect(rapport.regelingen).toMatchObject([
      { regeling: 'SPUK IZA', baten: 1800, lasten: 1410, saldo: 390, terugbetaling: 390 },
      { regeling: 'SPUK GALA programma 15', baten: 1200, lasten: 1090, saldo: 110, overheveling: 110 },
    ]);
  });

  test('amounts do not tell how the begroting is shared', () => {
    const { rapport } = lees({ Jeugd: jeugd('IZA € 500; rest GALA') });
    expect(rapport.regelingen).toEqual([]);
    expect(rapport.nietBeoordeeld.filter(({ waar }) => waar.startsWith('SPUK'))).toMatchObject([
      { controle: 'regeling-overbesteed', waar: 'SPUK IZA', waarom: expect.stringContaining('percentages') as string },
      { controle: 'regeling-overbesteed', waar: 'SPUK GALA programma 15' },
    ]);
  });

  test.each<[string, string]>([
    ['IZA / GALA', 'hoeveel elke regeling betaalt, staat er niet bij'],
    ['IZA 60% / GALA 30%', 'de aandelen tellen op tot 90%, niet tot 100%'],
    ['IZA 60% / Fonds Groene Wijk 40%', '"Fonds Groene Wijk" staat niet in de lijst van regelingen'],
    [
      'IZA € 500 / GALA € 300',
      'de bedragen zijn samen 800, en dat is geen bedrag van de post (realisatie 850, begroting 1.000)',
    ],
    ['IZA € 500 / GALA € 500', 'de bedragen verdelen begroting, maar niet realisatie (850)'],
    ['IZA € 900; rest GALA', 'de vaste bedragen (900) zijn meer dan realisatie (850), er is geen rest'],
  ])('%s is a question', (regeling, waarom) => {
    const { rapport } = lees({ Jeugd: jeugd(regeling), Regelingen: perRegeling([1410, 1090]) });
    expect(rapport.bevindingen).toEqual([]);
    const vragen = rapport.nietBeoordeeld.filter(({ controle }) => controle === 'herkenning');
    expect(vragen).toMatchObject([{ waar: 'Jeugd!B5' }]);
    expect(vragen[0]!.waarom).toContain(`("${regeling}"): ${waarom}. Schrijf bijvoorbeeld`);
  });

  test('amounts in euros may stand beside a table in thousands', () => {
    const tabel = (regeling: string): Werkmap => ({
      Jeugd: [
        ['Jaarverslag 2024 (x € 1.000)'],
        [],
        KOP,
        ['Wijkteam', regeling, 1000, 850, 150, null],
        ['Schoolplein', 'SPUK GALA', 800, 750, 50, null],
        ['Totaal', null, 1800, 1600, 200, null],
      ],
    });
    const delen = (regeling: string) => {
      const { gelezen } = lees(tabel(regeling));
      return gelezen.context.herkenning.regelingen.flatMap((groep) =>
        groep.delen.map((deel) => deelVanCel(deel, deel.rij.bedragen[1]!)),
      );
    };
    expect(delen('IZA € 500.000 / GALA € 350.000')).toEqual([50_000, 35_000]);
    expect(delen('IZA € 500 / GALA € 350')).toEqual([50_000, 35_000]);
    expect(delen('IZA € 500; rest GALA')).toEqual([]);
  });

  test('nothing spent yet is nothing for each', () => {
    const { gelezen } = lees({ Jeugd: jeugd('IZA € 500; rest GALA', null, [1000, 0]) });
    const delen = gelezen.context.herkenning.regelingen.flatMap(({ delen }) => delen);
    expect(delen.map((deel) => deelVanCel(deel, deel.rij.bedragen[1]!))).toEqual([0, 0]);
  });

  test('a wrong realisatie is one cause for its row, its column and both regelingen', () => {
    const fout = jeugd('IZA 60% / GALA 40%').map((rij) =>
      rij[0] === 'Wijkteam' ? [...rij.slice(0, 3), 1850, ...rij.slice(4)] : rij,
    );
    const { rapport } = lees({ Jeugd: fout, Regelingen: perRegeling([1410, 1090]) });
    expect(rapport.bevindingen).toMatchObject([
      {
        controle: 'saldo-klopt-niet',
        cel: 'Jeugd!E5',
        oorzaak: { cel: 'Jeugd!D5', voorstel: 850 },
        bewijs: [
          { controle: 'totaal-klopt-niet', cel: 'Jeugd!D7' },
          { controle: 'regeling-sluit-niet-aan', cel: 'Regelingen!C4' },
          { controle: 'regeling-sluit-niet-aan', cel: 'Regelingen!C5' },
        ],
      },
    ]);
  });

  test('wrong lasten of a regeling say which posten count in part', () => {
    const tabel = perRegeling([1410, 1090]).map((rij) =>
      rij[0] === 'SPUK GALA' ? [rij[0], 1200, 1290, 110, null, 110] : rij,
    );
    const { rapport } = lees({ Jeugd: jeugd('IZA 60% / GALA 40%'), Regelingen: tabel });
    expect(rapport.bevindingen.map(({ oorzaak }) => oorzaak)).toMatchObject([{ cel: 'Regelingen!C5', voorstel: 1090 }]);
  });

  test('the lasten may be a formula with the share in it', () => {
    const tabel = perRegeling([1410, 1090]).map((rij) => {
      if (rij[0] === 'SPUK IZA') return [rij[0], 1800, '=Jeugd!D4+Jeugd!G5', '=B4-C4', 390, null];
      if (rij[0] === 'Totaal') return [...rij.slice(0, 3), '=B6-C6', ...rij.slice(4)];
      return rij[0] === 'SPUK GALA' ? [rij[0], 1200, '=Jeugd!D6+Jeugd!H5', '=B5-C5', null, 110] : rij;
    });
    const posten = jeugd('IZA 60% / GALA 40%').map((rij) => {
      if (rij[0] === 'Project') return [...rij, 'Hulp 1', 'Hulp 2'];
      return rij[0] === 'Wijkteam' ? [...rij, 510, 340] : rij;
    });
    expect(lees({ Jeugd: posten, Regelingen: tabel }).rapport.bevindingen).toEqual([]);
  });

  test('a draft says where each part goes, and the text is checked against both', () => {
    const { gelezen } = lees({ Jeugd: jeugd('IZA 60% / GALA 40%') });
    const { onderwerpen, dekking } = gelezen.context;
    const post = onderwerpen.posten.find(({ label }) => label === 'Wijkteam')!;
    const { tekst } = stelOp(onderwerpen.bij(post)!, [], { onderwerpen, dekking, sjablonen });
    expect(tekst).toContain('€ 90 van SPUK IZA gaat terug');
    expect(tekst).toContain('€ 60 van SPUK GALA programma 15 gaat mee');
    const gevonden = (toelichting: string) =>
      lees({ Jeugd: jeugd('IZA 60% / GALA 40%', toelichting) }).rapport.bevindingen.map(({ controle }) => controle);
    expect(gevonden('Van de € 150 gaat € 90 terug naar het Rijk en gaat € 60 mee naar 2025.')).toEqual([]);
    expect(gevonden('Het restant van € 150 gaat terug naar het Rijk.')).toEqual([
      'toelichting-noemt-andere-bestemming',
    ]);
  });

  test('each part of an overschrijding is paid by its own regeling', () => {
    const { rapport } = lees({ Jeugd: jeugd('IZA 60% / GALA 40%', 'Extra uren.', [1000, 1850]) });
    expect(rapport.toelichtingen).toMatchObject([
      {
        post: 'Wijkteam',
        regeling: 'SPUK IZA en SPUK GALA programma 15',
        dekking: {
          bronnen: [
            { post: 'Buurtcoach', bedrag: 300 },
            { post: 'Schoolplein', bedrag: 50 },
          ],
          ongedekt: 500,
        },
      },
    ]);
    const meldingen = rapport.bevindingen.filter(({ controle }) => controle === 'overschrijding-zonder-dekking');
    expect(meldingen).toHaveLength(1);
    expect(meldingen[0]!.melding).toMatch(/^Wijkteam: 210 van de overschrijding van 850 is niet gedekt\. Van SPUK IZA/);
    expect(meldingen[0]!.melding).toContain(' 290 van de overschrijding van 850 is niet gedekt. Van SPUK GALA');
  });
});

describe('a table with a column per regeling', () => {
  const metKolommen = (kop: Rij, ...rijen: readonly Rij[]): readonly Rij[] => [['Jaarverslag 2024'], [], kop, ...rijen];
  const jeugdPerKolom = (wijkteam: Rij = ['Wijkteam', 1000, 850, 150, 510, 340]): readonly Rij[] =>
    metKolommen(
      ['Project', 'Begroting', 'Realisatie', 'Saldo', 'IZA', 'GALA'],
      ['Buurtcoach', 1200, 900, 300, 900, null],
      wijkteam,
      ['Schoolplein', 800, 750, 50, null, 750],
      ['Wensenlijst', 0, 0, 0, null, null],
      ['Totaal', 3000, 2500, 500, 1410, 1090],
    );

  test('closes with the table per regeling', () => {
    const { rapport } = lees({ Jeugd: jeugdPerKolom(), Regelingen: perRegeling([1410, 1090]) });
    expect(rapport.bevindingen).toEqual([]);
    expect(rapport.nietBeoordeeld).toEqual([]);
    expect(lees({ Jeugd: jeugdPerKolom(), Regelingen: perRegeling([1513, 987]) }).rapport.bevindingen).not.toEqual([]);
  });

  test('a wrong part is one cause for its row, its column and its regeling', () => {
    const { rapport } = lees({
      Jeugd: jeugdPerKolom(['Wijkteam', 1000, 850, 150, 510, 840]),
      Regelingen: perRegeling([1410, 1090]),
    });
    expect(rapport.bevindingen).toMatchObject([
      { controle: 'totaal-klopt-niet', oorzaak: { cel: 'Jeugd!F5', gevonden: 840, voorstel: 340 } },
    ]);
    expect(rapport.bevindingen[0]!.bewijs.map(({ controle }) => controle)).toEqual([
      'regeling-sluit-niet-aan',
      'regeling-sluit-niet-aan',
    ]);
  });

  test('parts that do not add up to the post are a finding', () => {
    const { rapport } = lees({
      Jeugd: metKolommen(
        ['Project', 'Begroting', 'Realisatie', 'Saldo', 'IZA', 'GALA'],
        ['Buurtcoach', 1200, 900, 300, 900, null],
        ['Wijkteam', 1000, 850, 150, 510, 300],
        ['Schoolplein', 800, 750, 50, null, 750],
      ),
    });
    expect(rapport.bevindingen).toMatchObject([{ controle: 'regeling-sluit-niet-aan', cel: 'Jeugd!C5', verschil: 40 }]);
    expect(rapport.bevindingen[0]!.melding).toContain('(IZA 510 en GALA 300) tellen op tot 810');
  });

  test.each<[string, readonly Rij[]]>([
    [
      'columns that are only some of those who pay',
      metKolommen(
        ['Project', 'Begroting', 'Realisatie', 'Saldo', 'waarvan IZA', 'waarvan GALA'],
        ['Buurtcoach', 1200, 900, 300, 900, null],
        ['Wijkteam', 1000, 850, 150, 510, 200],
        ['Schoolplein', 800, 750, 50, null, 700],
        ['Muziekles', 500, 420, 80, null, 420],
      ),
    ],
    [
      'one column',
      metKolommen(
        ['Project', 'Begroting', 'Realisatie', 'Saldo', 'IZA'],
        ['Buurtcoach', 1200, 900, 300, 900],
        ['Wijkteam', 1000, 850, 150, 850],
        ['Schoolplein', 800, 750, 50, 750],
      ),
    ],
    [
      'columns of something else',
      metKolommen(
        ['Project', 'Begroting', 'Realisatie', 'Saldo', 'Wonen', 'Zorg'],
        ['Buurtcoach', 1200, 900, 300, 900, null],
        ['Wijkteam', 1000, 850, 150, 510, 340],
        ['Schoolplein', 800, 750, 50, null, 750],
      ),
    ],
  ])('%s say nothing', (_, Jeugd) => {
    const { gelezen, rapport } = lees({ Jeugd });
    expect(rapport.bevindingen).toEqual([]);
    expect(gelezen.context.herkenning.regelingen).toEqual([]);
  });
});

const NAMEN = ['SPUK IZA', 'SPUK GALA programma 15', 'Eigen middelen', 'SamSam'];

/** What a post costs and who pays it, in cents. */
interface Geval {
  readonly begroting: Bedrag;
  readonly realisatie: Bedrag;
  readonly regelingen: readonly string[];
  readonly cel: string;
  /** Per regeling. */
  readonly begroot: readonly Bedrag[];
  readonly besteed: readonly Bedrag[];
  readonly metBedragen: boolean;
}

const euro = (bedrag: Bedrag): string => {
  const [heel, rest] = [Math.floor(Math.abs(bedrag) / 100), Math.abs(bedrag) % 100];
  return `€ ${bedrag < 0 ? '-' : ''}${String(heel).replace(/\B(?=(\d{3})+$)/g, '.')},${String(rest).padStart(2, '0')}`;
};

function geval(
  bedrag: fc.Arbitrary<Bedrag>,
  soorten: readonly ('heel' | 'procent' | 'bedrag' | 'rest')[],
): fc.Arbitrary<Geval> {
  return fc
    .record({
      begroting: bedrag,
      realisatie: bedrag,
      namen: fc.shuffledSubarray(NAMEN, { minLength: 2, maxLength: 3 }),
      gewichten: fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 3, maxLength: 3 }),
      soort: fc.constantFrom(...soorten),
    })
    .map(({ begroting, realisatie, namen, gewichten, soort }) => {
      const regelingen = soort === 'heel' ? namen.slice(0, 1) : namen;
      const delen = gewichten.slice(0, regelingen.length - 1);
      delen.push(10_000 - som(delen));
      const besteed = verdeel(realisatie, delen);
      const aandeel = (i: number): string => {
        if (soort === 'procent') return `${String(delen[i]! / 100).replace('.', ',')}%`;
        return soort === 'rest' && i === regelingen.length - 1 ? 'rest' : euro(besteed[i]!);
      };
      return {
        begroting,
        realisatie,
        regelingen,
        cel: soort === 'heel' ? regelingen[0]! : regelingen.map((naam, i) => `${naam} ${aandeel(i)}`).join(' / '),
        begroot: verdeel(begroting, delen),
        besteed,
        metBedragen: soort === 'bedrag' || soort === 'rest',
      };
    });
}

const POSITIEF = fc.integer({ min: 100_001, max: 900_000_000 });
const ALLE = fc.integer({ min: -900_000_000, max: 900_000_000 });

const rijVan = (naam: string, regeling: string | null, begroting: Bedrag, realisatie: Bedrag): Rij => [
  naam,
  regeling,
  begroting / 100,
  realisatie / 100,
  (begroting - realisatie) / 100,
];

function metAandelen(gevallen: readonly Geval[]): readonly Rij[] {
  return gevallen.map(({ begroting, realisatie, cel }, i) => rijVan(`Project ${i + 1}`, cel, begroting, realisatie));
}

function losseRijen(gevallen: readonly Geval[]): readonly Rij[] {
  return gevallen.flatMap(({ regelingen, begroot, besteed }, i) =>
    regelingen.map((naam, n) => rijVan(`Project ${i + 1}${'abc'[n]!}`, naam, begroot[n]!, besteed[n]!)),
  );
}

function werkmap(gevallen: readonly Geval[], rijen: readonly Rij[], tabel: readonly Rij[] = []): Werkmap {
  const begroting = som(gevallen.map((g) => g.begroting));
  const realisatie = som(gevallen.map((g) => g.realisatie));
  const Posten = [['Jaarverslag 2024'], [], KOP.slice(0, 5), ...rijen, rijVan('Totaal', null, begroting, realisatie)];
  return tabel.length === 0 ? { Posten } : { Posten, Regelingen: tabel };
}

function tabelVan(gevallen: readonly Geval[]): readonly Rij[] {
  const perNaam = NAMEN.map((naam) => {
    const telOp = (bedragen: (g: Geval) => readonly Bedrag[]) =>
      som(gevallen.map((g) => bedragen(g)[g.regelingen.indexOf(naam)] ?? 0));
    return { naam, baten: telOp((g) => g.begroot), lasten: telOp((g) => g.besteed) };
  }).filter(({ naam }) => gevallen.some((g) => g.regelingen.includes(naam)));
  const regel = (naam: string, baten: Bedrag, lasten: Bedrag): Rij => [
    naam,
    baten / 100,
    lasten / 100,
    (baten - lasten) / 100,
  ];
  return [
    ['Afrekening 2024'],
    [],
    ['Regeling', 'Baten', 'Lasten', 'Saldo'],
    ...perNaam.map(({ naam, baten, lasten }) => regel(naam, baten, lasten)),
    regel('Totaal', som(perNaam.map((r) => r.baten)), som(perNaam.map((r) => r.lasten))),
  ];
}

/** The same money with a column per regeling; two rows at least say that the columns add up. */
function metKolommen(gevallen: readonly Geval[]): readonly Rij[] {
  const begroting = som(gevallen.map((g) => g.begroting));
  const realisatie = som(gevallen.map((g) => g.realisatie));
  const perNaam = (g: Geval) => NAMEN.map((naam) => (g.besteed[g.regelingen.indexOf(naam)] ?? 0) / 100);
  const rij = (naam: string, van: Bedrag, af: Bedrag): Rij => [naam, ...rijVan('', null, van, af).slice(2)];
  const totalen = NAMEN.map((_, i) => som(gevallen.map((g) => Math.round(perNaam(g)[i]! * 100))) / 100);
  return [
    ['Jaarverslag 2024'],
    [],
    ['Project', 'Begroting', 'Realisatie', 'Saldo', ...NAMEN],
    ...gevallen.map((g, i) => [...rij(`Project ${i + 1}`, g.begroting, g.realisatie), ...perNaam(g)]),
    [...rij('Totaal', begroting, realisatie), ...totalen],
  ];
}

const fouten = ({ bevindingen }: Bestandsrapport) => bevindingen.filter(({ ernst }) => ernst === 'fout');

/** A review takes milliseconds; these properties make hundreds. */
const RONDEN = { numRuns: 50 };

describe('in any workbook', () => {
  const reeks = (soorten: Parameters<typeof geval>[1], bedrag = POSITIEF, minLength = 2) =>
    fc.array(geval(bedrag, soorten), { minLength, maxLength: 8 });

  test('the parts of a post add up to it, to the cent', () => {
    fc.assert(
      fc.property(reeks(['procent', 'bedrag', 'rest'], ALLE), (gevallen) => {
        const { gelezen } = lees(werkmap(gevallen, metAandelen(gevallen)));
        const { begroting, regelingen, vragen } = gelezen.context.herkenning;
        expect(vragen).toEqual([]);
        gevallen.forEach(({ realisatie, begroting: budget, metBedragen }, i) => {
          const rij = begroting.tabellen[0]!.rijen[i]!;
          const delen = regelingen.flatMap((groep) => groep.delen.filter((deel) => deel.rij === rij));
          const samen = (kolom: number) => som(delen.map((deel) => deelVanCel(deel, rij.bedragen[kolom]!) ?? NaN));
          expect(samen(1)).toBe(realisatie);
          if (!metBedragen) expect(samen(0)).toBe(budget);
        });
      }),
      RONDEN,
    );
  });

  test('all regelingen together have the lasten of all posten, and each closes', () => {
    fc.assert(
      fc.property(reeks(['heel', 'procent'], ALLE), (gevallen) => {
        const { regelinginvoer, afrekeningen } = lees(werkmap(gevallen, metAandelen(gevallen))).gelezen.context;
        expect(som(regelinginvoer.map(({ lasten }) => lasten))).toBe(som(gevallen.map((g) => g.realisatie)));
        expect(som(regelinginvoer.map(({ baten }) => baten))).toBe(som(gevallen.map((g) => g.begroting)));
        for (const a of afrekeningen) {
          const uit = a.terugbetaling + a.overheveling + a.reservering + a.resultaat + a.nogTeBesluiten - a.tekort;
          expect(uit).toBe(a.saldo);
        }
      }),
      RONDEN,
    );
  });

  test('shares give the afrekening of the same money in rows of its own', () => {
    fc.assert(
      fc.property(reeks(['heel', 'procent']), (gevallen) => {
        const samen = lees(werkmap(gevallen, metAandelen(gevallen))).rapport.regelingen;
        const los = lees(werkmap(gevallen, losseRijen(gevallen))).rapport.regelingen;
        const opNaam = (lijst: typeof los) => [...lijst].sort((a, b) => a.regeling.localeCompare(b.regeling));
        expect(opNaam(samen)).toEqual(opNaam(los));
      }),
      RONDEN,
    );
  });

  test('a correct workbook has no fout, with shares or with rows', () => {
    fc.assert(
      fc.property(reeks(['heel', 'procent', 'bedrag', 'rest']), (gevallen) => {
        const tabel = tabelVan(gevallen);
        expect(fouten(lees(werkmap(gevallen, metAandelen(gevallen), tabel)).rapport)).toEqual([]);
        expect(fouten(lees(werkmap(gevallen, losseRijen(gevallen), tabel)).rapport)).toEqual([]);
        const perKolom = lees({ Posten: metKolommen(gevallen), Regelingen: tabel }).rapport;
        expect(fouten(perKolom)).toEqual([]);
        expect(perKolom.nietBeoordeeld.filter(({ controle }) => controle === 'regeling-sluit-niet-aan')).toEqual([]);
      }),
      RONDEN,
    );
  });

  test('a wrong realisatie of a post is found where it stands', () => {
    fc.assert(
      fc.property(reeks(['heel', 'procent', 'rest']), fc.nat(), (gevallen, plek) => {
        const i = plek % gevallen.length;
        const rijen = metAandelen(gevallen).map((rij, n) => (n === i ? rij.with(3, Number(rij[3]) + 7919) : rij));
        const { rapport } = lees(werkmap(gevallen, rijen, tabelVan(gevallen)));
        expect(fouten(rapport).some((b) => b.oorzaak?.cel === `Posten!D${i + 4}`)).toBe(true);
      }),
      RONDEN,
    );
  });

  test('a wrong amount in a column of a regeling is found where it stands', () => {
    fc.assert(
      fc.property(reeks(['heel', 'procent'], POSITIEF, 3), fc.nat(), (gevallen, plek) => {
        const i = plek % gevallen.length;
        const posten = metKolommen(gevallen);
        const kolom = posten[2]!.indexOf(gevallen[i]!.regelingen[0]!);
        const fout = posten.map((rij, n) => (n === i + 3 ? rij.with(kolom, Number(rij[kolom]) + 7919) : rij));
        const { rapport } = lees({ Posten: fout, Regelingen: tabelVan(gevallen) });
        expect(fouten(rapport).some((b) => b.oorzaak?.cel === `Posten!${'ABCDEFGH'[kolom]!}${i + 4}`)).toBe(true);
      }),
      RONDEN,
    );
  });

  test('wrong lasten of a regeling are found where they stand', () => {
    fc.assert(
      fc.property(reeks(['procent', 'bedrag', 'rest']), fc.nat(), (gevallen, plek) => {
        const tabel = tabelVan(gevallen);
        const i = 3 + (plek % (tabel.length - 4));
        const fout = tabel.map((rij, n) => (n === i ? rij.with(2, Number(rij[2]) + 7919) : rij));
        const { rapport } = lees(werkmap(gevallen, metAandelen(gevallen), fout));
        expect(fouten(rapport).some((b) => b.oorzaak?.cel === `Regelingen!C${i + 1}`)).toBe(true);
      }),
      RONDEN,
    );
  });
});
