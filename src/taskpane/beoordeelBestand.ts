import type { Checkcontext } from '../checks/check';
import { Leesfout } from '../cli/leesfout';
import { leesBestand } from './leesBestand';
import { meldingVan } from './meldingVan';
import { reviewMetPauzes } from './reviewMetPauzes';

/** The review of another workbook, by the settings that stand in it; or why it cannot be read, in Dutch. */
export async function beoordeelBestand(
  bytes: Uint8Array,
): Promise<{ readonly context: Checkcontext } | { readonly waarom: string }> {
  try {
    const { context } = await reviewMetPauzes(await leesBestand(bytes));
    return { context };
  } catch (fout) {
    return { waarom: fout instanceof Leesfout ? fout.message : meldingVan(fout, 'lezen') };
  }
}
