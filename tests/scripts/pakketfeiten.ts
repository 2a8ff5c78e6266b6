import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A package that ships by our own choice, as the registry told it. Dates are yyyy-mm-dd. */
export interface Pakketfeiten {
  readonly naam: string;
  readonly versie: string;
  readonly licentie: string;
  readonly uitgebracht: string;
  readonly nieuwste: { readonly versie: string; readonly uitgebracht: string };
  /** Without those for trying out. */
  readonly uitgavenInJaar: number;
  /** Null when the registry did not say. */
  readonly beheerders: number | null;
  /** As installed, without what it needs itself. */
  readonly kilobytes: number;
  readonly verouderd: string | null;
}

export interface Nazicht {
  readonly nagezien: string;
  readonly register: string;
  readonly pakketten: readonly Pakketfeiten[];
  /** Known vulnerabilities in all that ships, by the registry; null when it did not say. */
  readonly kwetsbaarheden: number | null;
}

export const NAZICHT = path.join(__dirname, '../bench/uitslagen/pakketten.json');

/** Null when it was never done. */
export function leesNazicht(): Nazicht | null {
  return existsSync(NAZICHT) ? (JSON.parse(readFileSync(NAZICHT, 'utf8')) as Nazicht) : null;
}
