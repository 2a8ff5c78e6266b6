import { join } from 'node:path';
import type { Regelingvoorbeeld } from '../../src/regelingen/voorbeeld';

/** The examples in the data file of a regeling; at least one. */
export function voorbeeldenVan(code: string): readonly Regelingvoorbeeld[] {
  const bestand = join(__dirname, '../../src/regelingen', code);
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the file is named after the code
  const { voorbeelden = [] } = require(bestand) as { voorbeelden?: readonly Regelingvoorbeeld[] };
  if (voorbeelden.length === 0) throw new Error(`${code}.ts heeft geen voorbeelden.`);
  return voorbeelden;
}
