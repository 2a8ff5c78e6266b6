import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';
import type { Reporter } from '@stryker-mutator/api/report';

const LIJST = 'reports/mutatie/levend.txt';
const LEEFT: ReadonlySet<string> = new Set(['Survived', 'NoCoverage']);

/** Lists every mutant that lives as soon as it is known; Stryker's own report comes at the end. */
export class Verloop implements Reporter {
  constructor() {
    mkdirSync(path.dirname(LIJST), { recursive: true });
    writeFileSync(LIJST, '');
  }

  onMutantTested({ fileName, location, mutatorName, replacement, status }: Readonly<MutantResult>): void {
    if (!LEEFT.has(status)) return;
    const plek = `${path.relative('.', fileName)}:${location.start.line}:${location.start.column}`;
    appendFileSync(LIJST, `${plek} ${mutatorName} → ${(replacement ?? '').replace(/\s+/g, ' ')}\n`);
  }
}
