import fc from 'fast-check';
import { regelingen } from '../../src/regelingen/index';
import { type Begrotingsopzet, nieuweBegroting } from '../../src/bladen/nieuweBegroting';
import { opzetbezwaren } from '../../src/bladen/opzetbezwaren';
import { celadres } from '../../src/sheet/adres';
import { Begrotingsmap, inCenten, OPZET, type Post } from '../review/begrotingInWerkmap';

const woord = fc
  .array(fc.constantFrom('wo', 'zorg', 'ka', 'lint', 'mu', 'ziek', 'sport', 'ra', 'del', 'buurt', 'é', 'ij'), {
    minLength: 2,
    maxLength: 4,
  })
  .map((delen) => delen.join(''));
const naam = fc
  .tuple(woord, fc.constantFrom('', ' en ', ' ', "'s ", ' - ', ' & ', ', '), woord)
  .map(([a, tussen, b]) => `${a.charAt(0).toUpperCase()}${a.slice(1)}${tussen === '' ? '' : tussen + b}`);

const opzet: fc.Arbitrary<Begrotingsopzet> = fc
  .record({
    naam: fc.oneof(fc.constant(''), naam),
    jaar: fc.integer({ min: 2020, max: 2035 }),
    themalijnen: fc.uniqueArray(naam, { minLength: 1, maxLength: 5 }),
    regelingen: fc.uniqueArray(fc.oneof(naam, fc.constantFrom(...regelingen.map((r) => r.naam))), {
      minLength: 1,
      maxLength: 6,
    }),
    posten: fc.integer({ min: 1, max: 12 }),
  })
  .filter((voorstel) => Object.keys(opzetbezwaren(voorstel, regelingen)).length === 0);

/** Posten for every themalijn, each with a name of its own; at most this percentage of what is budgeted is spent. */
function postenVoor(
  { themalijnen, regelingen: namen, posten }: Begrotingsopzet,
  hoogstens: number,
): fc.Arbitrary<Post[][]> {
  const post = fc
    .record({
      regeling: fc.constantFrom(...namen),
      begroting: fc.integer({ min: 0, max: 90_000_000 }),
      deel: fc.integer({ min: 0, max: hoogstens }),
      stap: fc.constantFrom(1, 100),
    })
    .map(({ regeling, begroting, deel, stap }): Omit<Post, 'naam'> => ({
      regeling,
      begroting: begroting / stap,
      realisatie: Math.floor((begroting * deel) / 100) / stap,
    }));
  return fc
    .tuple(...themalijnen.map(() => fc.array(post, { minLength: 1, maxLength: posten })))
    .map((perThemalijn) =>
      perThemalijn.map((lijst, i) =>
        lijst.map((p, j) => ({ ...p, naam: `Werk ${'ABCDE'.charAt(i)}${'klmnopqrstuv'.charAt(j)}` })),
      ),
    );
}

function gevuld(hoogstens: number) {
  return opzet.chain((o) => postenVoor(o, hoogstens).map((posten) => ({ opzet: o, posten })));
}

/** What asks a person for a decision or a text, whatever the figures. */
const VRAAGT_EEN_MENS = /^(regeling-onbekend|akkoord-ontbreekt)$|-zonder-/;

describe('een lege begroting', () => {
  test('is helemaal begrepen, en er is niets op aan te merken', async () => {
    const { rapport } = await new Begrotingsmap(OPZET).beoordeel();
    expect(rapport.bevindingen).toEqual([]);
    expect(rapport.nietBeoordeeld).toEqual([]);
    expect(rapport.jaar).toBe(2025);
    expect(rapport.tabellen.map(({ blad, soort }) => [blad, soort])).toEqual([
      ['Totaaloverzicht', 'totaaloverzicht'],
      ['Ouderen', 'realisatie'],
      ['Jeugd en gezin', 'realisatie'],
      ['Regelingen', 'regelingen'],
    ]);
    expect(rapport.regelingen.map(({ regeling }) => regeling)).toEqual(OPZET.regelingen);
  });

  test('met welke namen ook', async () => {
    await fc.assert(
      fc.asyncProperty(opzet, async (o) => {
        const { rapport } = await new Begrotingsmap(o).beoordeel();
        expect(rapport.bevindingen.filter(({ controle }) => !VRAAGT_EEN_MENS.test(controle))).toEqual([]);
        expect(rapport.nietBeoordeeld).toEqual([]);
        expect(rapport.jaar).toBe(o.jaar);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe('een ingevulde begroting', () => {
  test('sluit, en de afrekening per regeling is wat er is ingevuld', async () => {
    await fc.assert(
      fc.asyncProperty(gevuld(100), async ({ opzet: o, posten }) => {
        const { review, rapport } = await new Begrotingsmap(o).vul(posten).beoordeel();
        expect(rapport.bevindingen.filter(({ controle }) => !VRAAGT_EEN_MENS.test(controle))).toEqual([]);
        expect(rapport.nietBeoordeeld).toEqual([]);
        for (const regeling of o.regelingen) {
          const eigen = posten.flat().filter((post) => post.regeling === regeling);
          expect(review.context.afrekeningen.find((a) => a.naam === regeling)).toMatchObject({
            baten: inCenten(eigen.map(({ begroting }) => begroting)),
            lasten: inCenten(eigen.map(({ realisatie }) => realisatie)),
          });
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test('is er meer besteed dan begroot, dan is dat geen rekenfout', async () => {
    await fc.assert(
      fc.asyncProperty(gevuld(160), async ({ opzet: o, posten }) => {
        const { rapport } = await new Begrotingsmap(o).vul(posten).beoordeel();
        expect(rapport.bevindingen.filter(({ ernst }) => ernst === 'fout')).toEqual([]);
        expect(rapport.nietBeoordeeld).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test('een verkeerd bedrag over een formule heen wordt gevonden: op zijn cel, of in een lege rij op die rij', async () => {
    const posten = [
      [
        { naam: 'Dagopvang', regeling: 'SPUK IZA', begroting: 9100, realisatie: 8450 },
        { naam: 'Vervoer', regeling: 'SamSam', begroting: 4150, realisatie: 3100 },
      ],
      [{ naam: 'Maatjes', regeling: 'SPUK GALA programma 15', begroting: 2200, realisatie: 1270 }],
    ];
    const formules = nieuweBegroting(OPZET, regelingen).flatMap(({ naam: blad, rijen }) =>
      rijen.flatMap((cellen, rij) =>
        cellen.flatMap((inhoud, kolom) => ('formule' in inhoud ? [{ blad, rij, kolom }] : [])),
      ),
    );
    for (const { blad, rij, kolom } of formules) {
      const map = new Begrotingsmap(OPZET).vul(posten);
      map.werkmap.bereken();
      map.typ(blad, rij, kolom, Number(map.werkmap.blad(blad)!.waarde(rij, kolom)) + 1234);
      const { rapport } = await map.beoordeel();
      expect(rapport.bevindingen.some(({ ernst }) => ernst === 'fout')).toBe(true);
      const isLeeg = map.werkmap.blad(blad)!.waarde(rij, 0) === null;
      const genoemd = rapport.bevindingen.flatMap(({ cel, cellen }) => [cel, ...cellen]);
      expect(genoemd).toContain(isLeeg ? `${blad}!B${rij + 1}` : celadres(blad, rij, kolom));
    }
  });

  test('een rij die er tussen komt, telt mee in het totaal en bij haar regeling', async () => {
    const posten = [
      { naam: 'Dagopvang', regeling: 'SPUK IZA', begroting: 9100, realisatie: 8450 },
      { naam: 'Maatjes', regeling: 'SPUK IZA', begroting: 4150, realisatie: 3100 },
    ];
    const map = new Begrotingsmap({ ...OPZET, posten: 2 }).vul([posten, []]);
    map.werkmap.blad('Ouderen')!.verschuifRijen(4, 1);
    for (const [kolom, invoer] of ['Vervoer', 'SPUK IZA', 750, 700, '=C5-D5'].entries())
      map.typ('Ouderen', 4, kolom, invoer);
    map.typ('Regelingen', 3, 1, 14_000);
    const { review, rapport } = await map.beoordeel();
    expect(rapport.bevindingen.filter(({ controle }) => !VRAAGT_EEN_MENS.test(controle))).toEqual([]);
    expect(review.context.afrekeningen[0]).toMatchObject({ lasten: 1_225_000, terugbetaling: 175_000 });
  });

  test('wat mee mag, staat in Overheveling; wat terug moet, in Terugbetaling; wat een besluit vraagt, blijft leeg', async () => {
    const namen = ['SPUK IZA', 'SamSam', 'Provincie Overijssel', 'Eigen middelen', 'Fonds Dorp'];
    const map = new Begrotingsmap({ ...OPZET, themalijnen: ['Zorg'], regelingen: namen, posten: 5 }).vul([
      namen.map((regeling) => ({ naam: `Werk ${regeling}`, regeling, begroting: 900, realisatie: 500 })),
    ]);
    const { review } = await map.beoordeel();
    const blad = map.werkmap.blad('Regelingen')!;
    const rijen = namen.map((_, i) => [blad.waarde(3 + i, 4), blad.waarde(3 + i, 5)]);
    expect(rijen).toEqual([
      [400, null],
      [null, 400],
      [null, null],
      [null, null],
      [null, null],
    ]);
    const [iza, samsam] = review.context.afrekeningen;
    expect([iza!.terugbetaling, samsam!.overheveling]).toEqual([40_000, 40_000]);
  });
});

describe('wat niet kan, met de reden', () => {
  test.each([
    ['jaar', { jaar: 31 }, /Vul een jaar in/],
    ['posten', { posten: 0 }, /1 tot en met 200/],
    ['naam', { naam: 'Jaarplan 2024' }, /Laat het jaartal weg/],
    ['themalijnen', { themalijnen: [] }, /ten minste een themalijn/],
    ['themalijnen', { themalijnen: ['Zorg/Welzijn'] }, /geen \\ \/ \? \* \[ \] :/],
    ['themalijnen', { themalijnen: ['x'.repeat(32)] }, /hoogstens 31 tekens/],
    ['themalijnen', { themalijnen: ['Jeugd', 'Themalijn jeugd'] }, /er is al een themalijn/],
    ['themalijnen', { themalijnen: ['Totaal'] }, /waar de themalijn over gaat/],
    ['themalijnen', { themalijnen: ['Subtotaal jeugd'] }, /waar de themalijn over gaat/],
    ['themalijnen', { themalijnen: ['Regelingen'] }, /waar de themalijn over gaat/],
    ['themalijnen', { themalijnen: ['Jeugd 2024'] }, /laat het jaartal weg/],
    ['themalijnen', { themalijnen: ['Jeugd (2)'] }, /naam van een kopie/],
    ['themalijnen', { themalijnen: ['SamSam'] }, /zo heet ook een regeling/],
    ['regelingen', { regelingen: [] }, /ten minste een regeling/],
    ['regelingen', { regelingen: ['Fonds *'] }, /niet met \* \? of ~/],
    ['regelingen', { regelingen: ['-fonds'] }, /vooraan/],
    ['regelingen', { regelingen: ['Waarvan fonds'] }, /geen naam van een regeling/],
    ['naam', { naam: 'Zorg (x € 1.000)' }, /Laat de eenheid weg/],
    ['regelingen', { regelingen: ['GALA', 'SPUK GALA'] }, /staat er twee keer in/],
    ['regelingen', { regelingen: ['SPUK IZA / GALA'] }, /elke regeling op een eigen regel/],
  ])('%s: %j', (deel, anders, zin) => {
    const bezwaren = opzetbezwaren({ ...OPZET, ...anders }, regelingen);
    expect(bezwaren).toEqual({ [deel]: expect.stringMatching(zin) as string });
  });
});
