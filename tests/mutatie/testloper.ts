import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Modules } from './maakLader';
import type { MutantCoverage } from '@stryker-mutator/api/core';
import type {
  DryRunResult,
  DryRunStatus,
  MutantRunOptions,
  MutantRunResult,
  MutantRunStatus,
  TestResult,
  TestRunner,
  TestStatus,
} from '@stryker-mutator/api/test-runner';
import { draaiTests, laadBron } from './draaiTests';
import { alleTests, isOvergeslagen, testsVoor } from './tests';

/** What the instrumented code reads and writes: which mutant is on, who is running, what ran. */
interface Stryker {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: MutantCoverage;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
}

const stryker = ((globalThis as unknown as { __stryker__?: Stryker }).__stryker__ ??= {});
/** The folders of `src` that are mutated. */
const MAPPEN = /^(?:begroting|regelingen|diagnose|checks|toelichting)\/.*\.ts$/;
/** Between file and name in the id of a test. */
const SCHEIDING = ' › ';

/**
 * Runs the tests of a mutant in this process: only those that reach it, until one fails. Files of tests are loaded again
 * for every mutant; `src`, which remembers nothing, stays, but for mutants in code that runs when it is loaded.
 */
export class Testloper implements TestRunner {
  private bron: Modules | null = null;
  /** The mutants in code that runs when a file of `src` is loaded. */
  private statisch: ReadonlySet<string> = new Set();

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  /** What code does while a file is loaded counts for every test in that file. */
  async dryRun(): Promise<DryRunResult> {
    const perTest: MutantCoverage['perTest'] = {};
    const tests: TestResult[] = [];
    for (const bestand of alleTests()) {
      stryker.mutantCoverage = { static: {}, perTest: {} };
      stryker.currentTestId = 'laden';
      const uitslagen = await draaiTests(path.resolve(bestand), {
        wil: (naam) => {
          stryker.currentTestId = bestand + SCHEIDING + naam;
          return !isOvergeslagen(naam);
        },
        klaar: () => (stryker.currentTestId = 'laden'),
      });
      const { laden = {}, ...eigen } = stryker.mutantCoverage.perTest;
      for (const { naam, ms, fout } of uitslagen) {
        const id = bestand + SCHEIDING + naam;
        perTest[id] = { ...laden, ...eigen[id] };
        const basis = { id, name: naam, fileName: path.resolve(bestand), timeSpentMs: Math.ceil(ms) };
        tests.push(
          fout === null
            ? { ...basis, status: 0 satisfies TestStatus.Success }
            : { ...basis, status: 1 satisfies TestStatus.Failed, failureMessage: fout },
        );
      }
    }
    const status = 'complete' as DryRunStatus.Complete;
    return { status, tests, mutantCoverage: { static: {}, perTest } };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, sandboxFileName }: MutantRunOptions): Promise<MutantRunResult> {
    if (this.bron === null) this.laad();
    const bron = this.statisch.has(activeMutant.id) ? new Map() : this.bron!;
    stryker.activeMutant = activeMutant.id;
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    stryker.hitLimit = hitLimit;
    stryker.currentTestId = undefined;
    let nrOfTests = 0;
    for (const bestand of testsVoor(path.basename(path.dirname(sandboxFileName)))) {
      const namen =
        testFilter &&
        new Set(
          testFilter
            .filter((id) => id.startsWith(bestand + SCHEIDING))
            .map((id) => id.slice(bestand.length + SCHEIDING.length)),
        );
      if (namen?.size === 0) continue;
      const uitslagen = await draaiTests(path.resolve(bestand), { wil: (naam) => namen?.has(naam) ?? true, bron });
      nrOfTests += uitslagen.length;
      if (hitLimit !== undefined && stryker.hitCount! > hitLimit) {
        this.bron = null;
        return { status: 'timeout' as MutantRunStatus.Timeout, reason: 'Er kwam geen eind aan.' };
      }
      const gevallen = uitslagen.find(({ fout }) => fout !== null);
      if (gevallen) {
        const killedBy = [bestand + SCHEIDING + (gevallen.naam || [...(namen ?? [])][0]!)];
        return {
          status: 'killed' as MutantRunStatus.Killed,
          killedBy,
          failureMessage: gevallen.fout!.slice(0, 300),
          nrOfTests,
        };
      }
    }
    return { status: 'survived' as MutantRunStatus.Survived, nrOfTests };
  }

  /** Loads `src` without a mutant, and sees what runs meanwhile. */
  private laad(): void {
    stryker.activeMutant = undefined;
    stryker.currentTestId = undefined;
    stryker.mutantCoverage = { static: {}, perTest: {} };
    const bestanden = readdirSync('src', { recursive: true, encoding: 'utf8' });
    this.bron = laadBron(bestanden.filter((naam) => MAPPEN.test(naam)).map((naam) => `src/${naam}`));
    this.statisch = new Set(Object.keys(stryker.mutantCoverage.static));
  }
}
