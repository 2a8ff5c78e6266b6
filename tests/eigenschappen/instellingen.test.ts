import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { hoofd } from '../../src/cli/hoofd';
import type { GelezenInstellingen } from '../../src/sheet/instellingen';
import { TABELLEN, type Tabelnaam } from '../../src/sheet/instellingentabellen';
import { leesInstellingen, leesInstellingenJson, standaardInstellingen } from '../../src/sheet/leesInstellingen';
import type { Blad, Cel, Celwaarde, Snapshot } from '../../src/sheet/snapshot';
import { tekstafdruk } from '../../src/toelichting/tekstafdruk';
import { maakWerkmap } from '../cli/werkmapbytes';
import { FORMULES, WAARDEN } from './verminkingen';

type Inhoud = Celwaarde | { readonly waarde: Celwaarde; readonly formule?: string; readonly notatie?: string };
type Rijen = readonly (readonly Inhoud[])[];

/** Rows of every table that change something, by the header of their columns; no two of them depend on each other. */
const TABELRIJEN: Readonly<Record<Tabelnaam, { readonly koppen: readonly string[]; readonly rijen: Rijen }>> = {
  regelingen: {
    koppen: [
      'Regeling',
      'Aliassen',
      'Regel',
      'Maximum',
      'Besteden tot',
      'Akkoord',
      'Akkoord datum',
      'Tranches',
      'Bron',
    ],
    rijen: [
      ['SPUK IZA', null, null, null, 2027],
      ['Wijkfonds', 'WF; Fonds', 'overhevelen tot maximum', '20%', 2026],
      ['Buurtpot', null, 'overhevelen', null, null, 'brief 3', '5-11-2024', '2023: 2026', 'beschikking 7'],
    ],
  },
  instellingen: {
    koppen: ['Naam', 'Waarde'],
    rijen: [
      ['Jaar', 2025],
      ['Drempel bedrag', '€ 25.000'],
      ['Drempel procent', '5%'],
      ['Elke overschrijding', 'nee'],
      ['Behalve onder', 500],
    ],
  },
  sjablonen: {
    koppen: ['Id', 'Naam', 'Deel', 'Bij', 'Duur', 'Invloed', 'Tekst'],
    rijen: [['eigen-1', 'Personeel', 'oorzaak', 'onderschrijding', 'eenmalig', 'beïnvloedbaar', 'Een vacature.']],
  },
  geaccepteerd: {
    koppen: ['Controle', 'Blad', 'Cel', 'Vingerafdruk', 'Door', 'Reden', 'Datum'],
    rijen: [['saldo-klopt-niet', 'Jeugd', 'E7', '1|2', 'J. Jansen', 'Afgesproken.', '5-11-2024']],
  },
  ingevoegd: {
    koppen: ['Id', 'Blad', 'Cel', 'Tabel', 'Post', 'Regeling', 'Afdruk tekst', 'Cijfers', 'Keuzes', 'Gereed'],
    rijen: [
      ['t1', 'Jeugd', 'F4', 'Jeugd', 'Zaal', '', tekstafdruk('Een tekst.'), '1|2|', '', '2025-01-31 J. Jansen'],
      ['t2', 'Jeugd', 'F5', 'Jeugd', 'Loon', 'IZA', tekstafdruk('Nog een.'), '3|4|', '', null],
    ],
  },
  kolommen: { koppen: ['Blad', 'Kolom', 'Betekenis'], rijen: [['Jeugd', 'D', 'realisatie']] },
  koppelingen: { koppen: ['Regel', 'Blad'], rijen: [['Jeugd en gezin', 'Jeugd']] },
  beginstanden: {
    koppen: ['Regeling', 'Tranche', 'Bedrag', 'Bron'],
    rijen: [
      ['SPUK IZA', 2023, 1200.5, 'Regelingen 2023.xlsx'],
      ['Wijkfonds', null, '€ 300', null],
    ],
  },
  toegestaan: { koppen: ['Tabel', 'Post', 'Regelingen'], rijen: [['Jeugd', 'Zaal', 'SPUK IZA; Wijkfonds']] },
};
const NAMEN = Object.keys(TABELRIJEN) as Tabelnaam[];

function maakCel(inhoud: Inhoud, kolom: number): Cel[] {
  if (inhoud === null) return [];
  return typeof inhoud === 'object' && 'waarde' in inhoud ? [{ kolom, ...inhoud }] : [{ kolom, waarde: inhoud }];
}

function maakBlad(naam: string, rijen: Rijen): Blad {
  const gevuld = rijen.map((rij, nummer) => ({ nummer, verborgen: false, cellen: rij.flatMap(maakCel) }));
  return { naam, verborgen: false, verborgenKolommen: [], rijen: gevuld.filter(({ cellen }) => cellen.length > 0) };
}

function lees(rijen: Rijen): GelezenInstellingen {
  const snapshot: Snapshot = {
    berekening: 'automatisch',
    bladen: [maakBlad('Sluitend', rijen), maakBlad('Jeugd', [])],
  };
  return leesInstellingen(snapshot);
}

/** The sheet with these rows per table, and where each of them stands. */
function stapel(perTabel: (tabel: Tabelnaam) => Rijen): { rijen: Rijen; plek: ReadonlyMap<readonly Inhoud[], number> } {
  const rijen: (readonly Inhoud[])[] = [['Sluitend'], []];
  const plek = new Map<readonly Inhoud[], number>();
  for (const tabel of NAMEN) {
    rijen.push([TABELLEN[tabel].titel], TABELRIJEN[tabel].koppen);
    for (const rij of perTabel(tabel)) {
      plek.set(rij, rijen.length);
      rijen.push(rij);
    }
    rijen.push([]);
  }
  return { rijen, plek };
}

/** What holds, without where it was written; and a column or link of a sheet that is not there does nothing. */
function geldig({ instellingen }: GelezenInstellingen): string {
  const opJeugd = ({ blad }: { readonly blad: string }): boolean => blad === 'Jeugd';
  return JSON.stringify(
    {
      ...instellingen,
      kolommen: instellingen.kolommen.filter(opJeugd),
      koppelingen: instellingen.koppelingen.filter(opJeugd),
    },
    (sleutel, waarde: unknown) => (sleutel === 'plaats' ? undefined : waarde),
  );
}

/** A sentence that says what is wrong, and one that says what holds or what to do; short enough for a list. */
const MELDING = /^[^\n]{5,}[.)] [^\n]{5,}\.$/su;
const LANGSTE = 500;

function meldingen({ ongeldig }: GelezenInstellingen): void {
  for (const { plaats, waarom } of ongeldig) {
    expect(plaats.blad).toBe('Sluitend');
    expect(Math.min(plaats.rij, plaats.kolom)).toBeGreaterThanOrEqual(0);
    expect(waarom).toMatch(MELDING);
    expect(waarom).not.toMatch(/undefined|\[object|Invalid|expected/);
    expect(waarom.length).toBeLessThan(LANGSTE);
  }
}

const waarde: fc.Arbitrary<Inhoud> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WAARDEN) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constantFrom('x'.repeat(32_767), 'SPUK IZA; '.repeat(3000), '2023: 2026; '.repeat(2500)) },
  {
    weight: 1,
    arbitrary: fc.record({ waarde: fc.constantFrom(...WAARDEN), formule: fc.constantFrom(...FORMULES) }),
  },
  { weight: 1, arbitrary: fc.record({ waarde: fc.double(), notatie: fc.constantFrom('0%', '0.00%', 'dd-mm-yyyy') }) },
);

const heel = stapel((tabel) => TABELRIJEN[tabel].rijen);

test('het blad waarvan wordt uitgegaan is goed, en elke rij doet iets', () => {
  expect(lees(stapel(() => []).rijen)).toEqual({ instellingen: standaardInstellingen, ongeldig: [] });
  expect(lees(heel.rijen).ongeldig).toEqual([]);
  for (const rij of heel.plek.keys()) {
    const zonder = stapel((tabel) => TABELRIJEN[tabel].rijen.filter((ander) => ander !== rij));
    expect(geldig(lees(zonder.rijen))).not.toBe(geldig(lees(heel.rijen)));
  }
});

/** One cell of one row becomes something else, or a row comes back somewhere else in its table. */
const ingreep = fc.record({
  tabel: fc.constantFrom(...NAMEN),
  rij: fc.nat(9),
  kolom: fc.nat(9),
  waarde,
  herhaal: fc.boolean(),
});

test('elke rij geldt of is gemeld; een rij die is gemeld verandert niets', () => {
  fc.assert(
    fc.property(fc.array(ingreep, { minLength: 1, maxLength: 6 }), (reeks) => {
      const inhoud = new Map(NAMEN.map((tabel) => [tabel, TABELRIJEN[tabel].rijen.map((rij) => [...rij])]));
      for (const { tabel, rij, kolom, waarde: nieuw, herhaal } of reeks) {
        const rijen = inhoud.get(tabel)!;
        const gekozen = [...rijen[rij % rijen.length]!];
        gekozen[kolom % TABELRIJEN[tabel].koppen.length] = nieuw;
        rijen.splice(rij % rijen.length, herhaal ? 0 : 1, gekozen);
      }
      const { rijen, plek } = stapel((tabel) => inhoud.get(tabel)!.filter((rij) => rij.some(heeftIets)));
      const gelezen = lees(rijen);
      expect(lees(rijen)).toEqual(gelezen);
      meldingen(gelezen);
      const gemeld = new Set(gelezen.ongeldig.map(({ plaats }) => plaats.rij));
      const geraakt = reeks.flatMap(({ tabel }) => inhoud.get(tabel)!);
      for (const rij of plek.keys()) {
        if (!geraakt.includes(rij as Inhoud[])) continue;
        const zonder = geldig(
          lees(stapel((tabel) => inhoud.get(tabel)!.filter((r) => r !== rij && r.some(heeftIets))).rijen),
        );
        if (gemeld.has(plek.get(rij)!)) expect({ rij, geldt: zonder }).toEqual({ rij, geldt: geldig(gelezen) });
        else if (zonder === geldig(gelezen))
          expect({ rij, alleen: alleen(inhoud, rij) }).toEqual({ rij, alleen: NIETS });
      }
    }),
    { numRuns: 25 },
  );
});

const NIETS = geldig(lees(stapel(() => []).rijen));

/** What holds when the sheet has this row only. */
function alleen(inhoud: ReadonlyMap<Tabelnaam, Rijen>, rij: readonly Inhoud[]): string {
  return geldig(lees(stapel((tabel) => inhoud.get(tabel)!.filter((ander) => ander === rij)).rijen));
}

function heeftIets(inhoud: Inhoud): boolean {
  const kaal = typeof inhoud === 'object' && inhoud !== null && 'waarde' in inhoud ? inhoud.waarde : inhoud;
  return typeof kaal === 'string' ? kaal.trim() !== '' : kaal !== null && kaal !== undefined;
}

/** Of the whole sheet: rows swapped, gone or doubled, cells filled anywhere. */
const vernieling = fc.oneof(
  fc.record({ soort: fc.constant('wissel' as const), een: fc.nat(60), ander: fc.nat(60) }),
  fc.record({ soort: fc.constant('weg' as const), een: fc.nat(60) }),
  fc.record({ soort: fc.constant('dubbel' as const), een: fc.nat(60), ander: fc.nat(60) }),
  fc.record({ soort: fc.constant('cel' as const), een: fc.nat(60), kolom: fc.nat(12), waarde }),
  fc.record({
    soort: fc.constant('cel' as const),
    een: fc.nat(60),
    kolom: fc.nat(12),
    waarde: fc.constantFrom<Inhoud>(...NAMEN.flatMap((t) => [TABELLEN[t].titel, ...TABELRIJEN[t].koppen])),
  }),
);

test('wat er ook met het blad gebeurt: het wordt gelezen, en wat niet geldt heeft een plaats en een reden', () => {
  fc.assert(
    fc.property(fc.array(vernieling, { minLength: 1, maxLength: 20 }), (reeks) => {
      const rijen = heel.rijen.map((rij) => [...rij]);
      for (const stap of reeks) {
        const een = 1 + (stap.een % (rijen.length - 1));
        if (stap.soort === 'weg') rijen.splice(een, 1);
        else if (stap.soort === 'cel') rijen[een] = Object.assign([...rijen[een]!], { [stap.kolom]: stap.waarde });
        else if (stap.soort === 'dubbel') rijen.splice(1 + (stap.ander % rijen.length), 0, [...rijen[een]!]);
        else {
          const ander = 1 + (stap.ander % (rijen.length - 1));
          [rijen[een], rijen[ander]] = [rijen[ander]!, rijen[een]!];
        }
      }
      const gelezen = lees(rijen.map((rij) => Array.from(rij, (cel) => cel ?? null)));
      expect(lees(rijen.map((rij) => Array.from(rij, (cel) => cel ?? null)))).toEqual(gelezen);
      meldingen(gelezen);
    }),
    { numRuns: 60 },
  );
});

describe('een bestand met instellingen', () => {
  /** The same settings as on the sheet. */
  const bestand = Object.fromEntries(
    NAMEN.map((tabel) => {
      const { koppen, rijen } = TABELRIJEN[tabel];
      const objecten = rijen.map((rij) => Object.fromEntries(rij.map((inhoud, k) => [koppen[k]!, inhoud])));
      const losse = () => Object.fromEntries(rijen.map(([naam, inhoud]) => [naam as string, inhoud]));
      return [tabel, tabel === 'instellingen' ? losse() : objecten];
    }),
  );

  const sleutel = fc.oneof(
    fc.constantFrom('__proto__', 'constructor', 'jaar', 'regeling', 'regelingen', '', 'x'.repeat(40_000)),
    fc.string({ maxLength: 8 }),
  );
  const json = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom<unknown>(...WAARDEN, 'x'.repeat(40_000), ['a', 1], [[]], {}, 'SPUK IZA; '.repeat(3000)),
  );
  const stap = fc.record({ pad: fc.array(fc.nat(12), { maxLength: 4 }), sleutel: fc.option(sleutel), waarde: json });

  /** Puts something else at a place in the file, or adds a key there. */
  function vervang(boom: unknown, [eerste, ...rest]: readonly number[], naam: string | null, nieuw: unknown): unknown {
    if (typeof boom !== 'object' || boom === null) return nieuw;
    const delen = Object.entries(boom);
    const gekozen = eerste === undefined ? null : (delen[eerste % delen.length] ?? null);
    if (gekozen === null && naam === null) return nieuw;
    const anders = gekozen === null ? [naam!, nieuw] : [gekozen[0], vervang(gekozen[1], rest, naam, nieuw)];
    const uitkomst = [...delen.filter((deel) => deel !== gekozen), anders];
    return Array.isArray(boom) ? uitkomst.map(([, deel]) => deel) : new Map(uitkomst as [string, unknown][]);
  }

  /** A Map as an object, so that any key can be written, "__proto__" as well. */
  function schrijf(boom: unknown): string {
    if (boom instanceof Map)
      return `{${[...boom].map(([naam, deel]) => `${JSON.stringify(naam)}:${schrijf(deel)}`).join(',')}}`;
    if (Array.isArray(boom)) return `[${boom.map(schrijf).join(',')}]`;
    if (typeof boom === 'object' && boom !== null) return schrijf(new Map(Object.entries(boom)));
    return JSON.stringify(boom) ?? 'null';
  }

  const verminkt = fc.array(stap, { minLength: 1, maxLength: 4 }).map((stappen) => {
    let boom: unknown = bestand;
    for (const { pad, sleutel: naam, waarde: nieuw } of stappen) boom = vervang(boom, pad, naam, nieuw);
    return schrijf(boom);
  });
  const tekst = fc.oneof(
    { weight: 5, arbitrary: verminkt },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    { weight: 1, arbitrary: fc.tuple(verminkt, fc.nat(2000)).map(([heelBestand, n]) => heelBestand.slice(0, n)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('', '\ufeff', 'null', '[]', '"a"', '['.repeat(200_000), '{"a":'.repeat(50_000)),
    },
  );

  function verwachtZin(waarom: string): void {
    expect(waarom).toMatch(/[^\n]{10,}\.( \(En nog \d+\.\))?$/s);
    expect(waarom).not.toMatch(/undefined|\[object|Invalid|expected/);
    expect(waarom.length).toBeLessThan(LANGSTE);
  }

  test('zoals op het blad', () => {
    const gelezen = leesInstellingenJson(schrijf(bestand));
    if (!('instellingen' in gelezen)) throw new Error(gelezen.waarom);
    expect(geldig({ ...gelezen, ongeldig: [] })).toBe(geldig(lees(heel.rijen)));
  });

  test('wat er ook in staat: het geldt helemaal, of het is geweigerd met een reden', () => {
    fc.assert(
      fc.property(tekst, (inhoud) => {
        const gelezen = leesInstellingenJson(inhoud);
        expect(leesInstellingenJson(inhoud)).toEqual(gelezen);
        if ('waarom' in gelezen) return verwachtZin(gelezen.waarom);
        const geschreven = JSON.parse(inhoud.replace(/^\ufeff/, '')) as Record<string, unknown>;
        for (const tabel of NAMEN) {
          const rijen = geschreven[tabel];
          if (tabel !== 'regelingen' && tabel !== 'instellingen')
            expect(gelezen.instellingen[tabel]).toHaveLength(Array.isArray(rijen) ? rijen.length : 0);
        }
      }),
      { numRuns: 150 },
    );
  });

  describe('van de opdrachtregel', () => {
    let map: string;
    beforeAll(() => {
      map = mkdtempSync(path.join(tmpdir(), 'sluitend-'));
      writeFileSync(path.join(map, 'a.xlsx'), maakWerkmap({ bladen: [{ naam: 'Blad', xml: '' }] }));
    });
    afterAll(() => rmSync(map, { recursive: true }));

    test('geeft een reden en code 2, of een controle', () => {
      const instellingen = path.join(map, 'instellingen.json');
      fc.assert(
        fc.property(fc.oneof(tekst, fc.uint8Array()), (inhoud) => {
          writeFileSync(instellingen, inhoud);
          const uit = { rapport: '', meldingen: '' };
          const code = hoofd(['controleer', path.join(map, 'a.xlsx'), '--instellingen', instellingen], {
            schrijf: (deel) => void (uit.rapport += deel),
            meld: (deel) => void (uit.meldingen += deel),
            kleur: false,
            nu: () => 0,
          });
          if (code === 0) return expect(uit.meldingen).toBe('');
          expect([code, uit.rapport]).toEqual([2, '']);
          expect(uit.meldingen).toContain('De instellingen kloppen niet, dus er is niets gecontroleerd.');
          expect(uit.meldingen).toContain('instellingen.json: ');
          expect(uit.meldingen.trim().split('\n')).toHaveLength(1);
        }),
        { numRuns: 60 },
      );
    });
  });
});
