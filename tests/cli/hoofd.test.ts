import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afsluitcode, hoofd } from '../../src/cli/hoofd';
import type { Afsluitcode } from '../../src/cli/hoofd';
import type { Bestandsrapport, Bevindingrapport, Rapport } from '../../src/review/rapport';
import { maakWerkmap } from './werkmapbytes';

/** Two posts and a total; the saldo of the first is what is given. */
function werkmap(saldo: number): Buffer {
  const cel = (waarde: string | number) =>
    typeof waarde === 'number' ? `<c><v>${waarde}</v></c>` : `<c t="inlineStr"><is><t>${waarde}</t></is></c>`;
  const rijen = [
    ['Post', 'Begroting 2024', 'Realisatie 2024', 'Saldo'],
    ['Zorg', 5000, 3000, saldo],
    ['Jeugd', 7000, 7500, -500],
    ['Sport', 900, 400, 500],
    ['Totaal', 12_900, 10_900, 2000],
  ];
  const xml = rijen.map((rij) => `<row>${rij.map(cel).join('')}</row>`).join('');
  return maakWerkmap({ bladen: [{ naam: 'Welzijn', xml }] });
}

let map: string;

beforeEach(() => {
  map = mkdtempSync(path.join(tmpdir(), 'sluitend-'));
  writeFileSync(path.join(map, 'goed.xlsx'), werkmap(2000));
  writeFileSync(path.join(map, 'fout.xlsx'), werkmap(2900));
});

afterEach(() => rmSync(map, { recursive: true }));

interface Uitvoer {
  readonly code: Afsluitcode;
  readonly rapport: string;
  readonly meldingen: string;
}

/** Runs the command line with a clock that moves on `stap` milliseconds at each look. */
function draai(args: readonly string[], stap = 0): Uitvoer {
  let rapport = '';
  let meldingen = '';
  let tijd = 0;
  const code = hoofd(args, {
    schrijf: (tekst) => void (rapport += tekst),
    meld: (tekst) => void (meldingen += tekst),
    kleur: false,
    nu: () => (tijd += stap),
  });
  return { code, rapport, meldingen };
}

const controleer = (...namen: string[]): Uitvoer => draai(['controleer', ...namen.map((naam) => path.join(map, naam))]);

const alsJson = (...paden: string[]): Rapport => JSON.parse(draai(['controleer', '--json', ...paden]).rapport);

describe('controleer', () => {
  test.each<[string, readonly string[], Afsluitcode]>([
    ['een werkmap die sluit', ['goed.xlsx'], 0],
    ['een werkmap met een fout', ['fout.xlsx'], 1],
    ['een van beide', ['goed.xlsx', 'fout.xlsx'], 1],
    ['een bestand dat niet bestaat', ['weg.xlsx'], 2],
    ['een fout en een bestand dat niet bestaat', ['fout.xlsx', 'weg.xlsx'], 2],
  ])('%s', (_, namen, verwacht) => {
    const { code, meldingen } = controleer(...namen);
    expect([code, meldingen]).toEqual([verwacht, '']);
  });

  test('elk bestand heeft zijn rapport, in de volgorde van de aanroep', () => {
    const { rapport } = controleer('fout.xlsx', 'weg.xlsx', 'goed.xlsx');
    const koppen = rapport.split('\n').filter((regel) => regel.startsWith(map));
    expect(koppen.map((kop) => path.basename(kop))).toEqual(['fout.xlsx (2024)', 'weg.xlsx', 'goed.xlsx (2024)']);
    expect(rapport).toContain('bestaat niet');
    expect(rapport).toContain('\nSluitend');
  });

  test('als JSON staat er niets anders op de uitvoer', () => {
    const paden = ['fout.xlsx', 'weg.xlsx', 'goed.xlsx'].map((naam) => path.join(map, naam));
    const rapport = alsJson(...paden);
    expect(rapport.versie).toBe(1);
    expect(rapport.bestanden.map(({ bestand, fout }) => [bestand, fout === null])).toEqual([
      [paden[0], true],
      [paden[1], false],
      [paden[2], true],
    ]);
    expect(rapport.bestanden[0]!.bevindingen[0]).toMatchObject({ controle: 'saldo-klopt-niet', cel: 'Welzijn!D2' });
  });

  test('een onleesbaar bestand houdt de andere niet tegen', () => {
    writeFileSync(path.join(map, 'kapot.xlsx'), werkmap(2000).subarray(0, 300));
    const [kapot, goed] = alsJson(path.join(map, 'kapot.xlsx'), path.join(map, 'goed.xlsx')).bestanden;
    expect(kapot!.fout).toContain('onvolledig');
    expect(goed).toMatchObject({ fout: null, jaar: 2024 });
  });

  test('instellingen uit een bestand, ook met een BOM', () => {
    const instellingen = path.join(map, 'instellingen.json');
    writeFileSync(instellingen, '\uFEFF{ "instellingen": { "jaar": 2031 } }');
    const { rapport } = draai(['controleer', path.join(map, 'goed.xlsx'), '--instellingen', instellingen]);
    expect(rapport).toContain('goed.xlsx (2031)');
  });
});

describe('een map', () => {
  const inMap = (...namen: string[]): string[] => {
    for (const naam of namen) writeFileSync(path.join(map, naam), naam.endsWith('.xls') ? 'oud' : werkmap(2000));
    return alsJson(map).bestanden.map(({ bestand }) => path.relative(map, bestand));
  };

  test('staat voor de werkmappen erin, op naam', () => {
    expect(inMap('b10.xlsx', 'b9.XLSM')).toEqual(['b9.XLSM', 'b10.xlsx', 'fout.xlsx', 'goed.xlsx']);
  });

  test('zonder slotbestanden, andere bestanden en submappen', () => {
    mkdirSync(path.join(map, 'archief.xlsx'));
    expect(inMap('~$fout.xlsx', 'notities.txt')).toEqual(['fout.xlsx', 'goed.xlsx']);
  });

  test('een werkmap van een andere soort wordt geweigerd, niet overgeslagen', () => {
    expect(inMap('oud.xls')).toEqual(['fout.xlsx', 'goed.xlsx', 'oud.xls']);
    expect(draai(['controleer', map]).code).toBe(2);
  });

  test('zonder werkmappen wordt gemeld', () => {
    mkdirSync(path.join(map, 'leeg'));
    const { code, rapport } = controleer('leeg');
    expect(code).toBe(2);
    expect(rapport).toContain('geen werkmap');
  });
});

describe('demo', () => {
  test('eindigt goed, wat er ook wordt gevonden', () => {
    const { code, rapport } = draai(['demo']);
    expect(code).toBe(0);
    expect(rapport).toContain('saldo-klopt-niet');
  });
});

describe('aanroep', () => {
  test.each<[string, readonly string[], string]>([
    ['niets', [], 'Geen opdracht'],
    ['onbekende opdracht', ['repareer', 'x.xlsx'], '“repareer” is geen opdracht'],
    ['geen pad', ['controleer'], 'Geen werkmap of map genoemd'],
    ['onbekende optie', ['controleer', 'x.xlsx', '--snel'], 'De optie --snel bestaat niet'],
    ['onbekende korte optie', ['-q'], 'De optie -q bestaat niet'],
    ['waarde die er niet hoort', ['controleer', 'x.xlsx', '--json=ja'], 'Bij --json hoort geen waarde'],
    ['instellingen zonder bestand', ['controleer', 'x.xlsx', '--instellingen'], 'hoort de naam van een bestand'],
    ['instellingen met een optie als bestand', ['controleer', 'x', '--instellingen', '--json'], 'hoort de naam van'],
    ['instellingen die er niet zijn', ['controleer', 'x.xlsx', '--instellingen', '/bestaat/niet.json'], 'bestaat niet'],
    ['instellingen die geen JSON zijn', ['controleer', 'x.xlsx', '--instellingen', __filename], 'hoofd.test.ts: '],
    ['instellingen die een map zijn', ['controleer', 'x.xlsx', '--instellingen', __dirname], 'Dit is een map'],
    ['demo met een pad', ['demo', 'x.xlsx'], 'neemt geen pad'],
  ])('%s', (_, args, melding) => {
    const { code, rapport, meldingen } = draai(args);
    expect([code, rapport]).toEqual([2, '']);
    expect(meldingen).toContain(melding);
    expect(meldingen).toContain('sluitend --help');
  });

  test.each([
    ['--help', /Gebruik:\n {2}sluitend controleer PAD/],
    ['-h', /Gebruik:/],
    ['--version', /^\d+\.\d+\.\d+\n$/],
  ])('%s', (optie, verwacht) => {
    const { code, rapport } = draai([optie]);
    expect(code).toBe(0);
    expect(rapport).toMatch(verwacht);
  });
});

describe('voortgang', () => {
  const namen = ['goed.xlsx', 'fout.xlsx', 'goed.xlsx'];

  test.each([
    ['binnen een seconde: niets', 300, []],
    ['daarna het volgende bestand, hoogstens een per seconde', 600, ['2 van 3: fout.xlsx']],
    ['bij trage bestanden elk bestand', 1100, ['1 van 3: goed.xlsx', '2 van 3: fout.xlsx', '3 van 3: goed.xlsx']],
  ])('%s', (_, stap, verwacht) => {
    const { meldingen } = draai(['controleer', ...namen.map((naam) => path.join(map, naam))], stap);
    const regels = meldingen
      .replaceAll(map + path.sep, '')
      .split('\n')
      .filter(Boolean);
    expect(regels).toEqual(verwacht);
  });
});

describe('afsluitcode', () => {
  const bevinding: Bevindingrapport = {
    controle: 'saldo-klopt-niet',
    ernst: 'fout',
    cel: 'Welzijn!D2',
    cellen: [],
    melding: '',
    bewijs: [],
  };
  const rapport = (meer: Partial<Bestandsrapport>): Bestandsrapport => ({
    bestand: 'x.xlsx',
    jaar: null,
    tabellen: [],
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
    ...meer,
  });
  const geaccepteerd = { door: 'A. de Vries', reden: 'besproken', datum: '2025-03-01' };

  test.each<[string, Bestandsrapport[], Afsluitcode]>([
    ['niets', [rapport({})], 0],
    ['fout', [rapport({ bevindingen: [bevinding] })], 1],
    ['geaccepteerde fout', [rapport({ bevindingen: [{ ...bevinding, geaccepteerd }] })], 0],
    ['let-op', [rapport({ bevindingen: [{ ...bevinding, ernst: 'let-op' }] })], 0],
    ['niet gelezen', [rapport({ fout: 'Kapot.' }), rapport({ bevindingen: [bevinding] })], 2],
  ])('%s', (_, rapporten, verwacht) => {
    expect(afsluitcode(rapporten)).toBe(verwacht);
  });
});

test.each<[string, (pad: (naam: string) => string) => readonly string[]]>([
  ['een bestand', (pad) => ['controleer', pad('\u001b[2J\u009b2J\u202e.xlsx')]],
  ['een bestand, als JSON', (pad) => ['controleer', '--json', pad('\u001b[2J\u009b2J\u202e.xlsx')]],
  ['een opdracht', () => ['\u001b[2J\u009b2J\u202e']],
  ['een bestand met instellingen', (pad) => ['controleer', pad('goed.xlsx'), '--instellingen', pad('\u009b2J')]],
  ['een naam in de instellingen', (pad) => ['controleer', pad('goed.xlsx'), '--instellingen', pad('stuur.json')]],
])('%s met stuurtekens bestuurt de terminal niet', (_titel, args) => {
  writeFileSync(path.join(map, 'stuur.json'), '{"\\u001b[2J\\u009b2J\\u202e": 1}');
  const { rapport, meldingen } = draai(args((naam) => path.join(map, naam)));
  expect(rapport + meldingen).toMatch(/2J/);
  expect(rapport + meldingen).not.toMatch(/[^\P{Cc}\n]|[\u2028-\u202e\u2066-\u2069]/u);
});

test('een bestandsnaam met stuurtekens is in de JSON wat zij was', () => {
  const naam = path.join(map, '\u001b[2J\u009b2J\u202e.xlsx');
  expect(alsJson(naam).bestanden[0]!.bestand).toBe(naam);
});
