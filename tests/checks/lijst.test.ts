import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checks } from '../../src/checks/index';

const MAP = path.join(__dirname, '../../src/checks');

/** The list of the design. */
const ONTWERP = [
  ...['bedrag-als-tekst', 'formulefout', 'bedrag-ontbreekt', 'eenheid-wijkt-af', 'verborgen-bedragen'],
  ...['saldo-klopt-niet', 'eindsaldo-klopt-niet', 'totaal-klopt-niet', 'totaal-mist-rij', 'totaal-telt-dubbel'],
  ...['vaste-waarde-in-formulekolom', 'formule-wijkt-af', 'teken-omgedraaid'],
  ...['themalijn-sluit-niet-aan', 'regeling-sluit-niet-aan', 'baten-en-lasten-ongelijk', 'totalen-verschillen'],
  ...['wijziging-sluit-niet-aan', 'naam-wijkt-af', 'post-dubbel'],
  ...['regeling-ontbreekt', 'regeling-onbekend', 'bestemming-volgt-regel-niet', 'akkoord-ontbreekt'],
  ...['bestedingstermijn-voorbij', 'regeling-overbesteed'],
  ...['overschrijding-zonder-toelichting', 'overschrijding-zonder-dekking', 'onderschrijding-zonder-toelichting'],
  ...['toelichting-noemt-ander-bedrag', 'toelichting-noemt-andere-richting', 'toelichting-noemt-andere-bestemming'],
  ...['toelichting-verouderd', 'percentage-klopt-niet'],
  ...['externe-koppeling', 'niet-herberekend', 'instellingen-ongeldig'],
];

/** The ids of the files that hold a check, each with the name of its file. */
function bestanden(): { bestand: string; id: string }[] {
  return readdirSync(MAP).flatMap((bestand) => {
    const id = /^ {2}id: '([^']*)',$/m.exec(readFileSync(path.join(MAP, bestand), 'utf8'))?.[1];
    return id === undefined ? [] : [{ bestand, id }];
  });
}

test('the list holds the checks of the design, in its order', () => {
  expect(checks.map(({ id }) => id).filter((id) => ONTWERP.includes(id))).toEqual(ONTWERP);
});

test('every file with a check is in the list, and is named after it', () => {
  expect(
    bestanden()
      .map(({ id }) => id)
      .sort(),
  ).toEqual(checks.map(({ id }) => id).sort());
  expect(bestanden().filter(({ bestand, id }) => bestand !== `${id}.ts`)).toEqual([]);
});

test.each(checks.map((check) => [check.id, check] as const))('%s says what it is', (_, check) => {
  expect(check.titel.length).toBeLessThanOrEqual(60);
  for (const tekst of [check.titel, check.waarom, check.bron, check.beperking ?? '-'])
    expect(tekst.trim().length).toBeGreaterThan(0);
  for (const { titel } of [...check.voorbeelden.goed, ...check.voorbeelden.fout]) expect(titel).not.toBe('');
  expect(check.voorbeelden.fout.filter(({ verwacht }) => verwacht === undefined)).toEqual([]);
});
