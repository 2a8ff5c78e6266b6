import path from 'node:path';
import { jestExpect } from '@jest/expect';
import fc from 'fast-check';
import * as circus from 'jest-circus';
import { maakLader } from './maakLader';
import type { Modules } from './maakLader';

export interface Testuitslag {
  /** Unique in the file, and the same in every run. */
  readonly naam: string;
  readonly ms: number;
  /** Null when the test passed. */
  readonly fout: string | null;
}

interface Verloop {
  /** Called before a test runs; a test for which this is false does not run. */
  readonly wil: (naam: string) => boolean;
  readonly klaar?: () => void;
  /** The files of `src` that are there already; absent: they are loaded again. */
  readonly bron?: Modules;
}

Object.assign(globalThis, circus.default, { expect: jestExpect });

/** A property is tried on fewer examples than `npm test` takes, and always on the same. */
const VOORBEELDEN = 20;

const assert = ((property: fc.IRawProperty<unknown>, keuzes?: fc.Parameters<unknown>) => {
  const numRuns = Math.min(VOORBEELDEN, keuzes?.numRuns ?? VOORBEELDEN);
  return fc.assert(property, { seed: 1, ...keuzes, numRuns });
}) as typeof fc.assert;
const packages = { 'fast-check': { __esModule: true, ...fc, assert, default: { ...fc, assert } } };

const foutVan = (fout: unknown): string => (fout instanceof Error ? fout.message : String(fout));

/**
 * Runs the tests of one file as jest does, in this process: it stops at the first that fails. A file that cannot be
 * loaded is one failed test without a name.
 */
export async function draaiTests(bestand: string, { wil, klaar, bron }: Verloop): Promise<readonly Testuitslag[]> {
  circus.resetState();
  const namen = new Map<object, string>();
  const uitslagen: Testuitslag[] = [];
  let gestopt = false;
  let start = 0;
  const handler: Parameters<typeof circus.addEventHandler>[0] = (event) => {
    if (event.name === 'test_start') {
      const naam = uniek(event.test, namen);
      start = performance.now();
      if (gestopt || event.test.mode === 'skip' || !wil(naam)) event.test.mode = 'skip';
    } else if (event.name === 'test_done') {
      const [fout] = event.test.errors as unknown[];
      const melding = fout === undefined ? null : foutVan(Array.isArray(fout) ? (fout[0] ?? fout[1]) : fout);
      uitslagen.push({ naam: namen.get(event.test)!, ms: performance.now() - start, fout: melding });
      gestopt ||= melding !== null;
      klaar?.();
    }
  };
  circus.addEventHandler(handler);
  try {
    maakLader(packages, bron)(bestand);
    await circus.run();
    const [los] = circus.getState().unhandledErrors;
    if (los !== undefined) uitslagen.push({ naam: '', ms: 0, fout: foutVan(los) });
  } catch (fout) {
    uitslagen.push({ naam: '', ms: 0, fout: foutVan(fout) });
  } finally {
    circus.removeEventHandler(handler);
  }
  return uitslagen;
}

interface Blok {
  readonly name: string;
  readonly parent?: Blok | undefined;
}

/** The names of the blocks and of the test, numbered when an earlier test has the same. */
function uniek(test: Blok, namen: Map<object, string>): string {
  const delen: string[] = [];
  for (let blok: Blok | undefined = test; blok?.parent; blok = blok.parent) delen.unshift(blok.name);
  const naam = delen.join(' › ');
  const gelijk = [...namen.values()].filter((n) => n === naam || n.startsWith(`${naam} #`)).length;
  const eigen = gelijk > 0 ? `${naam} #${gelijk + 1}` : naam;
  namen.set(test, eigen);
  return eigen;
}

/** Loads all of these files of `src`. */
export function laadBron(bestanden: readonly string[]): Modules {
  const bron: Modules = new Map();
  const laad = maakLader({}, bron);
  for (const bestand of bestanden) laad(path.resolve(bestand));
  return bron;
}
