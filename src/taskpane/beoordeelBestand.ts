import type { Checkcontext } from '../checks/check';
import { Leesfout } from '../cli/leesfout';
import { review } from '../review/review';
import { leesBestand } from './leesBestand';
import { meldingVan } from './meldingVan';

/** The review of another workbook, by the settings that stand in it; or why it cannot be read, in Dutch. */
export async function beoordeelBestand(
  bytes: Uint8Array,
): Promise<{ readonly context: Checkcontext } | { readonly waarom: string }> {
  try {
    return { context: review(await leesBestand(bytes)).context };
  } catch (fout) {
    return { waarom: fout instanceof Leesfout ? fout.message : meldingVan(fout, 'lezen') };
  }
}
