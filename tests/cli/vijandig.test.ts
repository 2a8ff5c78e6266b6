import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hoofd } from '../../src/cli/hoofd';
import { Leesfout } from '../../src/cli/leesfout';
import { leesXlsx } from '../../src/cli/leesXlsx';
import { review } from '../../src/review/review';
import type { Rapport } from '../../src/review/rapport';
import { leesBestand } from '../../src/taskpane/leesBestand';
import { VIJANDIGE_BESTANDEN } from './vijandigeBestanden';
import { maakWerkmap } from './werkmapbytes';

const gevallen = VIJANDIGE_BESTANDEN.map(({ naam, maak, verwacht }) => [naam, maak, verwacht] as const);

/** Why reading fails, or null. */
async function soortVan(lees: () => unknown): Promise<string | null> {
  try {
    await lees();
    return null;
  } catch (oorzaak) {
    expect(oorzaak).toBeInstanceOf(Leesfout);
    return (oorzaak as Leesfout).soort;
  }
}

test.each(gevallen)('%s: op de opdrachtregel en in het venster hetzelfde antwoord', async (_, maak, verwacht) => {
  const bytes = maak();
  expect(await soortVan(() => review(leesXlsx(bytes)))).toBe(verwacht);
  expect(await soortVan(() => leesBestand(new Uint8Array(bytes)))).toBe(verwacht);
});

describe('op de opdrachtregel', () => {
  let map: string;
  beforeAll(() => void (map = mkdtempSync(path.join(tmpdir(), 'sluitend-'))));
  afterAll(() => rmSync(map, { recursive: true }));

  function draai(...args: readonly string[]): { code: number; rapport: string; meldingen: string } {
    let [rapport, meldingen] = ['', ''];
    const schrijf = (tekst: string): void => void (rapport += tekst);
    const meld = (tekst: string): void => void (meldingen += tekst);
    const code = hoofd(args, { schrijf, meld, kleur: false, nu: () => 0 });
    return { code, rapport, meldingen };
  }

  test('staat er bij elk geweigerd bestand wat er is en wat te doen, en gaat geen ander bestand verloren', () => {
    const goed = path.join(map, 'goed.xlsx');
    writeFileSync(goed, maakWerkmap({ bladen: [{ naam: 'Blad', xml: '<row r="1"><c r="A1"><v>1</v></c></row>' }] }));
    const slecht = VIJANDIGE_BESTANDEN.filter(({ verwacht }) => verwacht !== null).map(({ maak }, i) => {
      const bestand = path.join(map, `${i}.xlsx`);
      writeFileSync(bestand, maak());
      return bestand;
    });
    const paden = slecht.flatMap((bestand) => [bestand, goed]);
    const { code, rapport, meldingen } = draai('controleer', '--json', ...paden);
    expect([code, meldingen]).toEqual([2, '']);
    const { bestanden } = JSON.parse(rapport) as Rapport;
    expect(bestanden.map(({ bestand }) => bestand)).toEqual(paden);
    for (const { bestand, fout } of bestanden)
      if (bestand === goed) expect(fout).toBeNull();
      else {
        expect(fout).toMatch(/^[A-Z].*\.( [A-Z].*\.)+$/);
        expect(fout).not.toMatch(/liep vast|\n|at \w+ \(/);
      }
  });

  test.each([
    ['een apparaat', '/dev/null', 'geen gewoon bestand'],
    ['een map die op een werkmap lijkt', __dirname, 'geen werkmap'],
  ])('%s', (_, pad, melding) => {
    const { code, rapport } = draai('controleer', pad);
    expect(code).toBe(2);
    expect(rapport).toContain(melding);
  });

  test('gaat het controleren zelf mis, dan staat dat er, zonder sporen van de code', () => {
    const uit: string[] = [];
    const code = hoofd(['--help'], {
      schrijf: () => {
        throw new TypeError('de uitvoer is dicht');
      },
      meld: (tekst) => uit.push(tekst),
      kleur: false,
      nu: () => 0,
    });
    expect(code).toBe(2);
    expect(uit.join('')).toMatch(/^Sluitend liep vast; .*de uitvoer is dicht\n$/);
  });
});
