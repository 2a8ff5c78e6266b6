import fc from 'fast-check';
import { regelingen } from '../../src/regelingen/index';
import { maakAandelenlezer, type Aandeel } from '../../src/sheet/leesAandelen';

const lees = maakAandelenlezer(regelingen);

const KORT: Readonly<Record<string, string>> = {
  'spuk-iza': 'IZA',
  'spuk-gala-programma-15': 'GALA',
  'provincie-overijssel': 'PROV',
  samsam: 'SAM',
  'spuk-clientondersteuning': 'CO',
};

function kort(tekst: string): string {
  const lezing = lees(tekst);
  if (lezing === null) return 'geen';
  if ('waarom' in lezing) return `nee: ${lezing.waarom}`;
  return lezing.aandelen.map(({ regeling, aandeel }) => `${KORT[regeling.code]} ${toon(aandeel)}`).join(', ');
}

function toon(aandeel: Aandeel): string {
  if ('rest' in aandeel) return 'rest';
  return 'procent' in aandeel ? `${aandeel.procent}%` : `€${aandeel.bedrag / 100}`;
}

test.each([
  ['SPUK IZA 60% / Provincie Overijssel 40%', 'IZA 60%, PROV 40%'],
  ['60% IZA, 40% GALA', 'IZA 60%, GALA 40%'],
  ['IZA (60%) en GALA (40%)', 'IZA 60%, GALA 40%'],
  ['IZA: 60 % - GALA: 40 %', 'IZA 60%, GALA 40%'],
  ['IZA – 60%\nGALA – 40%', 'IZA 60%, GALA 40%'],
  ['IZA, 60%; GALA, 40%', 'IZA 60%, GALA 40%'],
  ['IZA 62,5% + GALA 37,5%', 'IZA 62.5%, GALA 37.5%'],
  ['iza 60 procent, gala 40 pct', 'IZA 60%, GALA 40%'],
  ['voor 60% uit IZA en voor 40% uit GALA', 'IZA 60%, GALA 40%'],
  ['Dekking: IZA 60% en GALA 40%', 'IZA 60%, GALA 40%'],
  ['60% IZA, GALA 40%', 'IZA 60%, GALA 40%'],
  ['50/50 IZA/GALA', 'IZA 50%, GALA 50%'],
  ['IZA/GALA 60/40', 'IZA 60%, GALA 40%'],
  ['IZA / GALA (60% / 40%)', 'IZA 60%, GALA 40%'],
  ['IZA/GALA/Provincie Overijssel 50 / 25 / 25', 'IZA 50%, GALA 25%, PROV 25%'],
  ['IZA 60%, rest GALA', 'IZA 60%, GALA 40%'],
  ['IZA 33,3%, overig GALA', 'IZA 33.3%, GALA 66.7%'],
  ['IZA 33,33% / GALA 33,33% / Provincie Overijssel 33,33%', 'IZA 33.33%, GALA 33.33%, PROV 33.33%'],
  ['SPUK GALA programma 15 40% / SPUK IZA 60%', 'GALA 40%, IZA 60%'],
  ['GALA programma 15: 40%, IZA: 60%', 'GALA 40%, IZA 60%'],
  ['40% SPUK GALA P15; 60% IZA', 'GALA 40%, IZA 60%'],
  ['GALA (tranche 2023) 40% / IZA 2024 60%', 'GALA 40%, IZA 60%'],
  ['SamSam (Provincie Overijssel) 40% / Provincie Overijssel 60%', 'SAM 40%, PROV 60%'],
  ['SPUK cliënt-\nondersteuning 40% / SPUK-\nIZA 60%', 'CO 40%, IZA 60%'],
  ['SPUK IZA € 30.000; rest SPUK GALA', 'IZA €30000, GALA rest'],
  ['IZA: 30.000 / GALA: 12.500', 'IZA €30000, GALA €12500'],
  ['IZA 30.000 + overig GALA', 'IZA €30000, GALA rest'],
  ['€ 30.000 IZA, € 12.500 GALA', 'IZA €30000, GALA €12500'],
  ['IZA € 30.000,50 en GALA € 12.499,50', 'IZA €30000.5, GALA €12499.5'],
  ['IZA 30000 / GALA 12500', 'IZA €30000, GALA €12500'],
  ['IZA € 30.000,- / GALA € 250', 'IZA €30000, GALA €250'],
  ['IZA -3.000 / GALA -1.250', 'IZA €-3000, GALA €-1250'],
  ['30.000 euro IZA, restant GALA', 'IZA €30000, GALA rest'],
  ['GALA programma 15: € 4.000, IZA € 5.000', 'GALA €4000, IZA €5000'],
  ['GALA tranche 2023 € 4.000 / IZA tranche 2024 € 5.000', 'GALA €4000, IZA €5000'],
])('%j gives the shares %s', (tekst, verwacht) => {
  expect(kort(tekst)).toBe(verwacht);
});

test.each([
  ['SPUK IZA'],
  ['IZA / GALA'],
  ['IZA en GALA'],
  ['IZA/GALA 2024'],
  ['SPUK GALA programma 15'],
  ['SPUK GALA (tranche 2023)'],
  ['IZA 100%'],
  ['IZA € 30.000'],
  ['IZA (maximaal 80%)'],
  ['IZA, 60% subsidiabel'],
  ['IZA 30.000 in 2024 en 12.500 in 2025'],
  ['Fonds Groene Wijk 2'],
  ['Fonds Groene Wijk 50%'],
  ['Overige middelen'],
  ['Rest'],
  ['IZA 60 / GALA 40'],
  [''],
])('%j is not a list of shares', (tekst) => {
  expect(kort(tekst)).toBe('geen');
});

test.each([
  ['IZA 60% / GALA 30%', 'de aandelen tellen op tot 90%, niet tot 100%'],
  ['IZA 60,5% / GALA 40%', 'de aandelen tellen op tot 100,5%, niet tot 100%'],
  ['IZA 33% / GALA 34%', 'de aandelen tellen op tot 67%, niet tot 100%'],
  ['IZA 60%', 'de aandelen tellen op tot 60%, niet tot 100%'],
  ['IZA 60% / IZA 40%', 'SPUK IZA staat er twee keer'],
  ['IZA 60% / SPUK Integraal Zorgakkoord 40%', 'SPUK IZA staat er twee keer'],
  ['IZA 60% / Fonds Groene Wijk 40%', '"Fonds Groene Wijk" staat niet in de lijst van regelingen'],
  ['IZA 60%, rest gemeente', '"gemeente" staat niet in de lijst van regelingen'],
  ['IZA 60%, Fonds X, GALA 40%', '"Fonds X" staat niet in de lijst van regelingen'],
  ['IZA € 30.000 / GALA', 'bij SPUK GALA programma 15 staat geen aandeel'],
  ['IZA 60% / GALA € 5.000', 'percentages en bedragen staan door elkaar'],
  ['IZA 60%, GALA € 5.000, rest Provincie Overijssel', 'percentages en bedragen staan door elkaar'],
  ['rest IZA, rest GALA', 'de rest staat er twee keer'],
  ['IZA 100%, rest GALA', 'de aandelen zijn samen al 100%, er is geen rest'],
  ['IZA 60-70% / GALA 30%', 'van "60" is niet te zeggen of het een aandeel of een bedrag is'],
  ['IZA € 30k; rest GALA', 'van "30k" is niet te zeggen of het een aandeel of een bedrag is'],
  ['IZA 30,000; rest GALA', 'van "30,000" is niet te zeggen of het een aandeel of een bedrag is'],
  ['IZA 2024 / GALA 5.000', 'bij SPUK IZA staat geen aandeel'],
  ['IZA GALA 60%; rest Provincie Overijssel', 'niet te zien is welk aandeel bij welke regeling hoort'],
])('%j cannot be used: %s', (tekst, waarom) => {
  expect(kort(tekst)).toBe(`nee: ${waarom}`);
});

test('every way of writing percentages gives them back', () => {
  const namen = ['SPUK IZA', 'SPUK GALA - programma 15', 'Provincie Overijssel', 'SamSam'];
  const procent = (deel: number) => `${String(deel / 100).replace('.', ',')}%`;
  const vorm = fc.constantFrom<(naam: string, aandeel: string) => string>(
    (naam, aandeel) => `${naam} ${aandeel}`,
    (naam, aandeel) => `${naam} (${aandeel})`,
    (naam, aandeel) => `${naam}: ${aandeel}`,
    (naam, aandeel) => `${aandeel} ${naam}`,
    (naam, aandeel) => `${aandeel} uit ${naam}`,
  );
  fc.assert(
    fc.property(
      fc.shuffledSubarray(namen, { minLength: 2 }),
      fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 3, maxLength: 3 }),
      vorm,
      fc.constantFrom(' / ', ', ', '; ', ' + ', ' en ', '\n'),
      (gekozen, gewichten, schrijf, tussen) => {
        const delen = gekozen.slice(1).map((_, i) => Math.floor(gewichten[i]! / 2));
        delen.push(10_000 - delen.reduce((som, deel) => som + deel, 0));
        const lezing = lees(gekozen.map((naam, i) => schrijf(naam, procent(delen[i]!))).join(tussen));
        expect(lezing).toEqual({
          aandelen: gekozen.map((naam, i) => ({
            regeling: expect.objectContaining({ naam: naam.replace(' - ', ' ') }),
            aandeel: { procent: String(delen[i]! / 100) },
          })),
        });
      },
    ),
  );
});

test('no text makes it fail', () => {
  const brok = fc.constantFrom(
    'IZA',
    'GALA',
    '60%',
    '40 %',
    '€',
    '30.000',
    '-',
    '/',
    ',',
    ';',
    'rest',
    '2023',
    ' ',
    '50/50',
    '\n',
    'Fonds',
    '15',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(brok).map((delen) => delen.join(' ')),
      ),
      (tekst) => {
        const lezing = maakAandelenlezer(regelingen)(tekst);
        if (lezing === null || 'waarom' in lezing) return;
        expect(lezing.aandelen.length).toBeGreaterThan(1);
        expect(new Set(lezing.aandelen.map(({ regeling }) => regeling)).size).toBe(lezing.aandelen.length);
      },
    ),
  );
});
