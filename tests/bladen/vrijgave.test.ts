import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { vrijgaveblad } from '../../src/bladen/vrijgaveblad';
import { leesXlsx } from '../../src/cli/leesXlsx';
import { celadres } from '../../src/sheet/adres';
import { rapporteer } from '../../src/review/rapporteer';
import { review } from '../../src/review/review';
import { isOngewijzigd, type Vrijgavestand } from '../../src/review/vrijgavestand';
import type { Snapshot } from '../../src/sheet/snapshot';
import { genereer } from '../bench/genereer';
import { Toeval } from '../bench/toeval';
import { bedragen, naarSnapshot, type Werkmap } from '../bench/werkmap';
import { BEWERKINGEN } from '../eigenschappen/bewerkingen';
import { bladen } from '../sheet/bladen';
import { metBlad, metCel } from './opBlad';

const GEGEVENS = { datum: '2026-11-21', door: 'J. Jansen', opmerking: 'Met de beheerder besproken' };

function geefVrij(snapshot: Snapshot, gegevens = GEGEVENS): Snapshot {
  const gemaakt = vrijgaveblad(review(snapshot), gegevens);
  if ('waarom' in gemaakt) throw new Error(gemaakt.waarom);
  return metBlad(snapshot, gemaakt.blad);
}

function standVan(snapshot: Snapshot): Vrijgavestand {
  return review(snapshot).vrijgave!;
}

/** "Jeugd!C5 Jeugd: Huur, Begroting: 10 → 20". */
function regels({ gewijzigd }: Vrijgavestand): string[] {
  const toon = (centen: number | null) => (centen === null ? '—' : String(centen / 100));
  return gewijzigd.map(({ soort, plaats, naam, was, wordt }) => {
    const waar = plaats === null ? 'weg' : celadres(plaats.blad, plaats.rij, plaats.kolom);
    return `${soort} ${waar} ${naam}: ${toon(was)} → ${toon(wordt)}`;
  });
}

const TEKENING = {
  Jeugd: `
Jeugd 2024
Project  | Regeling | Begroting | Realisatie | Saldo
Huur     | SPUK IZA | 1.000     | 900        | 100
Huur     | ZonMw    | 500       | 600        | -100
Sport    | SPUK IZA | 250       | -          | 250
Totaal   |          | 1.750     | 1.500      | 250
`,
  Wonen: `
Project | Regeling | Begroting | Realisatie | Saldo
Bouw    | SPUK IZA | 2.000     | 2.000      | 0
Advies  | ZonMw    | 300       | 100        | 200
Totaal  |          | 2.300     | 2.100      | 200
`,
};
const KLEIN = bladen(TEKENING);
const VRIJ = geefVrij(KLEIN);

/** The released workbook with other sheets than it had. */
function anders(tekening: Readonly<Record<string, string>>): Snapshot {
  return { ...VRIJ, bladen: [...bladen(tekening).bladen, VRIJ.bladen.at(-1)!] };
}

test('een werkmap die nooit is vrijgegeven, heeft geen stand', () => {
  expect(review(KLEIN).vrijgave).toBeNull();
});

test('zonder bedragen is er niets vrij te geven', () => {
  const leeg = bladen({ Blad1: 'niets' });
  expect(vrijgaveblad(review(leeg), GEGEVENS)).toEqual({ waarom: expect.stringContaining('niets vast te leggen') });
});

test('het blad heet naar de dag van de vrijgave', () => {
  expect(VRIJ.bladen.at(-1)).toMatchObject({ naam: 'Vrijgave 2026-11-21' });
});

test('na vrijgeven is er niets gewijzigd', () => {
  const stand = standVan(VRIJ);
  expect(stand).toMatchObject({ blad: 'Vrijgave 2026-11-21', door: 'J. Jansen', datum: '2026-11-21', bedragen: 21 });
  expect(stand).toMatchObject({ gewijzigd: [], afrekening: [], geschonden: null });
  expect(isOngewijzigd(stand)).toBe(true);
});

describe('wat er sinds de vrijgave is gewijzigd', () => {
  test.each([
    ['een bedrag', metCel(VRIJ, 'Jeugd', 3, 2, 510), ['gewijzigd Jeugd!C4 Jeugd: Huur, Begroting: 500 → 510']],
    [
      'een bedrag dat weg is',
      metCel(VRIJ, 'Wonen', 2, 3, null),
      ['gewijzigd Wonen!D3 Wonen: Advies, Realisatie: 100 → —'],
    ],
    [
      'pm voor een bedrag',
      metCel(VRIJ, 'Wonen', 2, 3, 'pm'),
      ['gewijzigd Wonen!D3 Wonen: Advies, Realisatie: 100 → —'],
    ],
    ['nul voor een streepje', metCel(VRIJ, 'Jeugd', 4, 3, 0), []],
    [
      'leeg voor een streepje',
      metCel(VRIJ, 'Jeugd', 4, 3, null),
      ['gewijzigd Jeugd!D5 Jeugd: Sport, Realisatie: 0 → —'],
    ],
    ['een bedrag als tekst', metCel(VRIJ, 'Jeugd', 3, 2, '€ 500'), []],
    [
      'een andere regeling',
      metCel(VRIJ, 'Jeugd', 4, 1, 'ZonMw'),
      ['hernoemd Jeugd!C5 Jeugd: Sport had als regeling “SPUK IZA”, nu “ZonMw”: — → —'],
    ],
    [
      'een andere naam bij dezelfde bedragen',
      metCel(VRIJ, 'Jeugd', 4, 0, 'Zwemmen'),
      ['hernoemd Jeugd!C5 Jeugd: Zwemmen heette “Sport”: — → —'],
    ],
    ['een naam die anders is geschreven', metCel(VRIJ, 'Jeugd', 4, 0, 'sport.'), []],
    [
      'een andere kop',
      metCel(VRIJ, 'Wonen', 0, 3, 'Besteed'),
      ['hernoemd Wonen!D2 Wonen: kolom “Realisatie” heet nu “Besteed”: — → —'],
    ],
  ])('%s', (_, snapshot, verwacht) => {
    expect(regels(standVan(snapshot))).toEqual(verwacht);
  });

  test('een rij erbij en een rij weg', () => {
    const stand = standVan(
      anders({
        ...TEKENING,
        Wonen: `
Project | Regeling | Begroting | Realisatie | Saldo
Nieuw   | ZonMw    | 7         | 5          | 2
Bouw    | SPUK IZA | 2.000     | 2.000      | 0
Totaal  |          | 2.007     | 2.005      | 2
`,
      }),
    );
    expect(regels(stand)).toEqual([
      'nieuw Wonen!C2 Wonen: Nieuw, Begroting: — → 7',
      'nieuw Wonen!D2 Wonen: Nieuw, Realisatie: — → 5',
      'nieuw Wonen!E2 Wonen: Nieuw, Saldo: — → 2',
      'gewijzigd Wonen!C4 Wonen: Totaal, Begroting: 2300 → 2007',
      'gewijzigd Wonen!D4 Wonen: Totaal, Realisatie: 2100 → 2005',
      'gewijzigd Wonen!E4 Wonen: Totaal, Saldo: 200 → 2',
      'verdwenen weg Wonen: Advies, Begroting: 300 → —',
      'verdwenen weg Wonen: Advies, Realisatie: 100 → —',
      'verdwenen weg Wonen: Advies, Saldo: 200 → —',
    ]);
  });

  test('rijen in een andere volgorde, een blad met een andere naam en een tabel elders zijn geen wijziging', () => {
    const { Wonen } = TEKENING;
    const stand = standVan(
      anders({
        'Wonen en zorg': `\n\n\n${Wonen.trimStart()}`,
        Jeugd: `
Jeugd 2024

Project  | Regeling | Begroting | Realisatie | Saldo
Sport    | SPUK IZA | 250       | -          | 250
Huur     | ZonMw    | 500       | 600        | -100
Huur     | SPUK IZA | 1.000     | 900        | 100
Totaal   |          | 1.750     | 1.500      | 250
`,
      }),
    );
    expect(regels(stand)).toEqual([]);
  });

  test('naamgenoten die van bedrag ruilen, zijn twee wijzigingen: hun regeling verschilt', () => {
    const gewisseld = [2, 3, 4].reduce((s, kolom) => {
      const cel = (rij: number) => KLEIN.bladen[0]!.rijen[rij]!.cellen.find((c) => c.kolom === kolom)!.waarde as number;
      return metCel(metCel(s, 'Jeugd', 2, kolom, cel(3)), 'Jeugd', 3, kolom, cel(2));
    }, VRIJ);
    expect(regels(standVan(gewisseld))).toHaveLength(6);
  });

  describe('wat alleen aan zijn bedragen te herkennen is', () => {
    const twee = (eerste: string, tweede: string, kop = 'Project | Begroting | Realisatie | Saldo') => ({
      Jeugd: `
${kop}
${eerste}
${tweede}
Sport   | 1.000     | 900        | 100
`,
    });
    const tweeling = bladen(twee('Huur | 500 | 400 | 100', 'Huur | 300 | 100 | 200'));
    const vrij = geefVrij(tweeling);
    const na = (tekening: Readonly<Record<string, string>>) =>
      regels(standVan({ ...vrij, bladen: [...bladen(tekening).bladen, vrij.bladen.at(-1)!] }));

    test('naamgenoten in een andere volgorde zijn geen wijziging', () => {
      expect(na(twee('Huur | 300 | 100 | 200', 'Huur | 500 | 400 | 100'))).toEqual([]);
    });

    test('van naamgenoten is alleen de cel gewijzigd die is gewijzigd', () => {
      expect(na(twee('Huur | 500 | 300 | 100', 'Huur | 300 | 100 | 200'))).toEqual([
        'gewijzigd Jeugd!C2 Jeugd: Huur, Realisatie: 400 → 300',
      ]);
      expect(na(twee('Huur | 300 | 100 | 200', 'Huur | 500 | 300 | 100'))).toEqual([
        'gewijzigd Jeugd!C3 Jeugd: Huur, Realisatie: 400 → 300',
      ]);
    });

    test('een naamgenoot erbij', () => {
      const erbij = twee('Huur | 500 | 400 | 100', 'Huur | 300 | 100 | 200\nHuur | 5 | 2 | 3');
      expect(na(erbij)).toEqual([
        'nieuw Jeugd!B4 Jeugd: Huur, Begroting: — → 5',
        'nieuw Jeugd!C4 Jeugd: Huur, Realisatie: — → 2',
        'nieuw Jeugd!D4 Jeugd: Huur, Saldo: — → 3',
      ]);
    });

    test('kolommen in een andere volgorde zijn geen wijziging, een kolom erbij wel', () => {
      const kop = 'Project | Saldo | Realisatie | Begroting';
      const om = twee('Huur | 100 | 400 | 500', 'Huur | 200 | 100 | 300', kop).Jeugd;
      expect(na({ Jeugd: om.replace('1.000     | 900        | 100', '100 | 900 | 1.000') })).toEqual([]);
      const erbij = twee(
        'Huur | 500 | 400 | 100 | 7',
        'Huur | 300 | 100 | 200',
        'Project | Begroting | Realisatie | Saldo | Lasten',
      );
      expect(na(erbij)).toEqual(['nieuw Jeugd!E2 Jeugd: Huur, Lasten: — → 7']);
    });

    test('bladen met dezelfde titel houden hun eigen tabel, ook met een andere naam', () => {
      const titel = (rijen: string) => `Begroting 2024\n\nProject | Begroting | Realisatie | Saldo\n${rijen}`;
      const een = titel('Huur | 500 | 400 | 100\nSport | 10 | 4 | 6\nSpel | 8 | 4 | 4');
      const ander = titel('Bouw | 500 | 400 | 100\nHuur | 20 | 4 | 16\nAdvies | 5 | 4 | 1');
      const los = geefVrij(bladen({ Jeugd: een, Wonen: ander }));
      const hernoemd = bladen({ B: ander, A: een });
      expect(regels(standVan({ ...hernoemd, bladen: [...hernoemd.bladen, los.bladen.at(-1)!] }))).toEqual([]);
    });
  });

  test('een andere regel voor een regeling staat bij de afrekening, ook als geen bedrag is gewijzigd', () => {
    const sluitend = bladen({ Sluitend: 'Sluitend\n\nRegelingen\nRegeling|Regel\nSPUK IZA|overhevelen' }).bladen;
    const stand = standVan({ ...VRIJ, bladen: [...VRIJ.bladen, ...sluitend] });
    expect(regels(stand)).toEqual([]);
    expect(stand.afrekening).toEqual([
      { regeling: 'SPUK IZA', deel: 'terug', was: 35_000, wordt: 0 },
      { regeling: 'SPUK IZA', deel: 'mee', was: 0, wordt: 35_000 },
    ]);
    expect(isOngewijzigd(stand)).toBe(false);
  });

  test('de laatste vrijgave telt', () => {
    const later = geefVrij(metCel(VRIJ, 'Jeugd', 3, 2, 510), { ...GEGEVENS, door: 'P. de Vries' });
    expect(standVan(later)).toMatchObject({ blad: 'Vrijgave 2026-11-21 (2)', door: 'P. de Vries', gewijzigd: [] });
    const omgekeerd = { ...later, bladen: later.bladen.toReversed() };
    expect(standVan(omgekeerd).door).toBe('P. de Vries');
  });
});

describe('een blad waaraan iemand heeft gezeten', () => {
  const blad = 'Vrijgave 2026-11-21';
  const lijst = VRIJ.bladen.at(-1)!;
  const zetLijst = (rijen: typeof lijst.rijen): Snapshot => ({
    ...VRIJ,
    bladen: VRIJ.bladen.map((b) => (b === lijst ? { ...b, rijen } : b)),
  });

  test('elke andere waarde op het blad is te zien', () => {
    const gevuld = lijst.rijen.flatMap(({ nummer, cellen }) => cellen.map((cel) => ({ nummer, ...cel })));
    const vanaf = gevuld.findIndex(({ waarde }) => waarde === 'Vrijgave nummer');
    const nietGezien = gevuld.slice(vanaf).filter(({ nummer, kolom, waarde }) => {
      if (waarde === 'Afrekening per regeling' || waarde === 'De bedragen') return false;
      const vervangen = typeof waarde === 'number' ? waarde + 1 : `${waarde as string} x`;
      return isOngewijzigd(standVan(metCel(VRIJ, blad, nummer, kolom, vervangen)));
    });
    expect(nietGezien).toEqual([]);
  });

  test('rijen in een andere volgorde en een aantekening eronder zijn geen schending', () => {
    const kop = lijst.rijen.findIndex(({ cellen }) => cellen.some(({ waarde }) => waarde === 'Cel'));
    const eronder = lijst.rijen.slice(kop + 1);
    const omgekeerd = eronder.map((rij, i) => ({ ...rij, nummer: eronder[eronder.length - 1 - i]!.nummer })).reverse();
    const geschoven = zetLijst([...lijst.rijen.slice(0, kop + 1), ...omgekeerd]);
    expect(isOngewijzigd(standVan(geschoven))).toBe(true);
    expect(isOngewijzigd(standVan(metCel(VRIJ, blad, 400, 0, 'Besproken op 1 december')))).toBe(true);
    expect(isOngewijzigd(standVan(metCel(VRIJ, blad, 3, 12, 'Zie mail')))).toBe(true);
  });

  test('een rij weg, erbij of dubbel, een kop weg en een leeg blad: nooit ongewijzigd, nooit een uitval', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.constantFrom('weg', 'dubbel', 'afgekapt', 'kop', 'leeg'),
        fc.nat(),
        (welke, hoe, kolom) => {
          const rijen = lijst.rijen;
          const i = 1 + (welke % (rijen.length - 1));
          const zonderKop = rijen.map((rij) =>
            rij.cellen.some(({ waarde }) => waarde === 'Cel')
              ? { ...rij, cellen: rij.cellen.toSpliced(kolom % 8, 1) }
              : rij,
          );
          const mangelingen = {
            weg: rijen.filter((rij) => rij !== rijen[i]),
            dubbel: [...rijen, { ...rijen[i]!, nummer: 900 }],
            afgekapt: rijen.slice(0, i),
            kop: zonderKop,
            leeg: rijen.slice(0, 1),
          };
          const stand = standVan(zetLijst(mangelingen[hoe]));
          const isUitleg = rijen[i]!.cellen.length === 1;
          const onschuldig = hoe === 'weg' ? isUitleg : hoe === 'dubbel' && !isRegel(i);
          return onschuldig || !isOngewijzigd(stand);
        },
      ),
      { numRuns: 150 },
    );

    /** Of two equal facts or headers the topmost counts. */
    function isRegel(i: number): boolean {
      return i > lijst.rijen.findIndex(({ cellen }) => cellen.some(({ waarde }) => waarde === 'Cel'));
    }
  });

  test('een lege rij of kolom ervoor: nog steeds de vrijgave, en nog steeds geen begroting', () => {
    const geschoven = zetLijst(
      lijst.rijen.map(({ nummer, cellen, ...rij }) => ({
        ...rij,
        nummer: nummer + 2,
        cellen: cellen.map((cel) => ({ ...cel, kolom: cel.kolom + 1 })),
      })),
    );
    expect(isOngewijzigd(standVan(geschoven))).toBe(true);
    const rapportVan = (werkmap: Snapshot) => ({ ...rapporteer(review(werkmap), ''), vrijgave: null });
    expect(rapportVan(geschoven)).toEqual(rapportVan(KLEIN));
  });

  test('zonder merk is het geen vrijgave meer', () => {
    expect(review(metCel(VRIJ, blad, 0, 0, 'Lijst')).vrijgave).toBeNull();
  });
});

describe('namen die Excel voor iets anders kan houden', () => {
  test('staan als tekst in de lijst en komen heel terug', () => {
    const vreemd = bladen({
      'Blad 1': `
Project                | Begroting | Realisatie | Saldo
'2024                  | 10        | 5          | 5
'1-2                   | 20        | 5          | 15
''=SOM(A1)             | 30        | 5          | 25
'Regel een\\nregel twee | 40        | 5          | 35
'  spaties   vooraan   | 50        | 5          | 45
`,
    });
    const vrij = geefVrij(vreemd);
    expect(regels(standVan(vrij))).toEqual([]);
    expect(standVan(vrij)).toMatchObject({ bedragen: 15, geschonden: null });
  });
});

describe('gegenereerde werkmappen', () => {
  const TELBAAR = Array.from({ length: 24 }, (_, i) => i + 1);

  /** The release sheet of one workbook in another version of it. */
  function inAndere(vrij: Snapshot, nu: Snapshot): Vrijgavestand {
    return standVan({ ...nu, bladen: [...nu.bladen, vrij.bladen.at(-1)!] });
  }

  test('vrijgeven en niets wijzigen: ongewijzigd, en dezelfde bevindingen als ervoor', () => {
    for (const seed of TELBAAR) {
      const snapshot = naarSnapshot(genereer(seed));
      const vrij = geefVrij(snapshot);
      const stand = standVan(vrij);
      expect({ seed, stand: regels(stand), geschonden: stand.geschonden }).toEqual({
        seed,
        stand: [],
        geschonden: null,
      });
      const rapportVan = (werkmap: Snapshot) => ({ ...rapporteer(review(werkmap), ''), vrijgave: null });
      expect(rapportVan(vrij)).toEqual(rapportVan(snapshot));
    }
  });

  test.each(Object.entries(BEWERKINGEN))('%s: geen gewijzigd bedrag', (_, bewerk) => {
    for (const seed of TELBAAR) {
      const werkmap = genereer(seed);
      const vrij = geefVrij(naarSnapshot(werkmap));
      bewerk(werkmap, new Toeval(seed));
      const { gewijzigd } = inAndere(vrij, naarSnapshot(werkmap));
      expect({ seed, gewijzigd: gewijzigd.filter(({ soort }) => soort !== 'hernoemd') }).toEqual({
        seed,
        gewijzigd: [],
      });
    }
  });

  test('één gewijzigde cel is precies die cel, oud en nieuw', () => {
    for (const seed of TELBAAR) {
      const werkmap = genereer(seed, { formules: false });
      const eerst = naarSnapshot(werkmap);
      const vrij = geefVrij(eerst);
      const herkend = new Set(
        review(eerst).context.begroting.tabellen.flatMap(({ blad, rijen }) =>
          rijen.flatMap((rij) => rij.bedragen.map((cel) => celadres(blad, rij.nummer, cel.kolom.nummer))),
        ),
      );
      const cellen = herkendeCellen(werkmap, herkend);
      const cel = new Toeval(seed).kies(cellen);
      cel.cent += 7_700;
      const { gewijzigd } = inAndere(vrij, naarSnapshot(werkmap));
      const blad = werkmap.bladen.find(({ cellen: eigen }) => eigen.includes(cel))!;
      expect({
        seed,
        gewijzigd: gewijzigd.map(({ plaats }) => celadres(plaats!.blad, plaats!.rij, plaats!.kolom)),
      }).toEqual({
        seed,
        gewijzigd: [celadres(blad.naam, cel.rij, cel.kolom)],
      });
      expect(Math.abs(gewijzigd[0]!.wordt! - gewijzigd[0]!.was!)).toBeGreaterThan(0);
    }
  });

  function herkendeCellen(werkmap: Werkmap, herkend: ReadonlySet<string>) {
    const bladVan = new Map(werkmap.bladen.flatMap((blad) => blad.cellen.map((cel) => [cel as object, blad.naam])));
    return [...bedragen(werkmap)].filter((cel) => herkend.has(celadres(bladVan.get(cel)!, cel.rij, cel.kolom)));
  }
});

describe('meer dan 20.000 bedragen', () => {
  const rijen = Array.from({ length: 7_000 }, (_, i) => `Post ${i + 1}|SPUK IZA|${1000 + i}|${i}|${1000}`);
  const groot = bladen({ Groot: ['Project|Regeling|Begroting|Realisatie|Saldo', ...rijen].join('\n') });
  const vrij = geefVrij(groot);

  test('een afdruk per rij zegt welke rij is gewijzigd, niet welk bedrag er stond', () => {
    expect(vrij.bladen.at(-1)!.rijen.length).toBeLessThan(7_100);
    expect(standVan(vrij)).toMatchObject({ bedragen: 21_000, gewijzigd: [], geschonden: null });
    const stand = standVan(metCel(vrij, 'Groot', 17, 3, 99));
    expect(regels(stand)).toEqual(['gewijzigd Groot!C18 Groot: Post 17: — → —']);
  });

  test('gesorteerde rijen zijn geen wijziging, een rij meer of minder wel', () => {
    const gesorteerd = bladen({
      Groot: ['Project|Regeling|Begroting|Realisatie|Saldo', ...rijen.toReversed()].join('\n'),
    });
    const lijst = vrij.bladen.at(-1)!;
    expect(regels(standVan({ ...gesorteerd, bladen: [...gesorteerd.bladen, lijst] }))).toEqual([]);
    const korter = bladen({
      Groot: ['Project|Regeling|Begroting|Realisatie|Saldo', ...rijen.slice(1), 'X||1|1|0'].join('\n'),
    });
    expect(regels(standVan({ ...korter, bladen: [...korter.bladen, lijst] }))).toEqual([
      'nieuw Groot!C7001 Groot: X: — → —',
      'verdwenen weg Groot: Post 1: — → —',
    ]);
  });
});

test('het jaarverslag: vrijgegeven zoals gedrukt, daarna hersteld', () => {
  const lees = (naam: string) => leesXlsx(readFileSync(path.join(__dirname, '../../assets/voorbeelden', naam)));
  const vrij = geefVrij(lees('twentse-koers-2024.xlsx'));
  expect(isOngewijzigd(standVan(vrij))).toBe(true);
  const stand = standVan(metCel(vrij, 'Ouderen', 6, 3, 6884));
  expect(regels(stand)).toEqual([expect.stringMatching(/^gewijzigd Ouderen!D7 .*: 16884 → 6884$/)]);
});
