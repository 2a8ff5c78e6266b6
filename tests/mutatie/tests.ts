import { readdirSync } from 'node:fs';

const REGELINGEN = ['tests/regelingen', 'tests/jaareinde/adviseer.test.ts'];
const DIAGNOSE = [
  'wachtrij',
  'hypothesen',
  'formulenet',
  'zoekFormuleafwijkingen',
  'diagnose',
  'afwegingen',
  'gegenereerd',
].map((naam) => `tests/diagnose/${naam}.test.ts`);
const REVIEW = ['herstel', 'twentseKoers'].map((naam) => `tests/review/${naam}.test.ts`);

/** By folder of `src`: the files and folders of tests that its mutants are tried on, in this order. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  begroting: ['tests/begroting', ...REGELINGEN, ...DIAGNOSE, 'tests/checks'],
  regelingen: [...REGELINGEN, 'tests/checks', ...REVIEW],
  diagnose: [...DIAGNOSE, 'tests/checks', ...REVIEW],
  checks: ['tests/checks/voorbeelden.test.ts', 'tests/checks', ...REVIEW],
  toelichting: ['tests/toelichting', 'tests/checks/toelichtingen.test.ts', ...REVIEW],
};

/** Tests by name that mutants are not tried on: those that read source text, which Stryker changes, and those that take long. */
const OVERGESLAGEN: readonly RegExp[] = [
  /^elk gegevensbestand staat in de lijst/,
  /^every file with a check is in the list/,
  /honderdduizend/,
  /^elk ontwerp › werkmap \d+: /,
  /^wat er ook verhuist › /,
  /^altijd › /,
  /^elk ontwerp › .*: een ander bedrag, meer waar minder staat/,
];

export const isOvergeslagen = (naam: string): boolean => OVERGESLAGEN.some((patroon) => patroon.test(naam));

function bestandenIn(deel: string): readonly string[] {
  if (deel.endsWith('.ts')) return [deel];
  const namen = readdirSync(deel).filter((naam) => naam.endsWith('.test.ts'));
  return namen.map((naam) => `${deel}/${naam}`);
}

/** The files of tests for a folder of `src`. */
export const testsVoor = (map: string): readonly string[] => [...new Set((TESTS[map] ?? []).flatMap(bestandenIn))];

export const alleTests = (): readonly string[] => [...new Set(Object.keys(TESTS).flatMap(testsVoor))];
