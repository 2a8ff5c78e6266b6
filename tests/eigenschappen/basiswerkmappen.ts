import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { leesXlsx } from '../../src/cli/leesXlsx';
import type { Snapshot } from '../../src/sheet/snapshot';
import { genereer } from '../bench/genereer';
import { naarSnapshot } from '../bench/werkmap';

export interface Basiswerkmap {
  readonly naam: string;
  readonly snapshot: Snapshot;
}

const WORTEL = path.join(__dirname, '../..');
const MAPPEN = ['assets/voorbeelden', 'tests/sheets/gepubliceerd'];

/** The files of the examples and of the published tables. */
export const BESTANDEN: readonly string[] = MAPPEN.flatMap((map) =>
  readdirSync(path.join(WORTEL, map))
    .filter((naam) => naam.endsWith('.xlsx'))
    .map((naam) => path.join(WORTEL, map, naam)),
);

/** Workbooks of several kinds: those files, and as many generated ones as asked for. */
export function basiswerkmappen(gemaakt: number): readonly Basiswerkmap[] {
  return [
    ...BESTANDEN.map((bestand) => ({ naam: path.basename(bestand), snapshot: leesXlsx(readFileSync(bestand)) })),
    ...Array.from({ length: gemaakt }, (_, seed) => ({
      naam: `gemaakt ${seed}`,
      snapshot: naarSnapshot(genereer(seed)),
    })),
  ];
}
