import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afrekenen } from '../../src/regelingen/afrekenen';
import { regelingen } from '../../src/regelingen/index';
import { voorbeeldenVan } from './voorbeeldenVan';
import { maakZoeker, regelingsleutel } from '../../src/regelingen/zoekRegeling';

const MAP = join(__dirname, '../../src/regelingen');
const cent = (euro = 0): number => euro * 100;

describe.each(regelingen.map((regeling) => [regeling.naam, regeling] as const))('%s', (_naam, regeling) => {
  test.each(voorbeeldenVan(regeling.code).map((v) => [`${v.jaar}: ${v.baten} - ${v.lasten}`, v] as const))(
    '%s',
    (_titel, v) => {
      const afrekening = afrekenen({
        naam: regeling.naam,
        regeling: v.akkoord ? { ...regeling, akkoord: { document: 'brief' } } : regeling,
        jaar: v.jaar,
        baten: cent(v.baten),
        lasten: cent(v.lasten),
        ...(v.tranches && { tranches: v.tranches.map((t) => ({ jaar: t.jaar, baten: cent(t.baten) })) }),
      });
      expect(afrekening).toMatchObject({
        terugbetaling: cent(v.verwacht.terugbetaling),
        overheveling: cent(v.verwacht.overheveling),
        reservering: cent(v.verwacht.reservering),
        resultaat: cent(v.verwacht.resultaat),
        nogTeBesluiten: cent(v.verwacht.nogTeBesluiten),
        tekort: cent(v.verwacht.tekort),
      });
    },
  );

  test('heeft een eigen bestand, een bron en namen die alleen op haar wijzen', () => {
    const zoek = maakZoeker(regelingen);
    expect(existsSync(join(MAP, `${regeling.code}.ts`))).toBe(true);
    expect(regeling.bron).not.toBe('');
    for (const naam of [regeling.naam, ...regeling.aliassen]) {
      expect(zoek(naam)).toEqual({ soort: 'gevonden', regeling });
      expect(zoek(`Bijdrage ${naam} (deel)`)).toEqual({ soort: 'gevonden', regeling });
    }
  });
});

test('elk gegevensbestand staat in de lijst en geen code komt twee keer voor', () => {
  const codes = regelingen.map(({ code }) => code);
  const gegevens = readdirSync(MAP).filter((bestand) =>
    readFileSync(join(MAP, bestand), 'utf8').includes(': Regeling = {'),
  );
  expect([...codes].sort()).toEqual(gegevens.map((bestand) => bestand.replace('.ts', '')).sort());
  expect(new Set(codes).size).toBe(codes.length);
  expect(new Set(regelingen.map(({ naam }) => regelingsleutel(naam))).size).toBe(codes.length);
});
