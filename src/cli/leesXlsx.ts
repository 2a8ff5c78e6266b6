import { inflateRawSync } from 'node:zlib';
import type { Snapshot } from '../sheet/snapshot';
import { foutcode } from './foutcode';
import { Leesfout } from './leesfout';
import { leesOnderdelen } from './leesOnderdelen';
import { leesZip, type Zipdeel } from './leesZip';
import { weigerAndereSoort } from './weigerAndereSoort';

/**
 * What is in the cells of an .xlsx or .xlsm file. Dates stay serial numbers with their number format.
 * Throws Leesfout, and nothing else, when the bytes are no workbook that we can read.
 */
export function leesXlsx(bytes: Uint8Array): Snapshot {
  weigerAndereSoort(bytes);
  return leesOnderdelen(
    leesZip(bytes).map((deel) => ({ naam: deel.naam, omvang: deel.omvang, lees: () => pakUit(deel) })),
  );
}

/** No part unpacks to more than its declared size. */
function pakUit({ ingepakt, omvang }: Zipdeel): Uint8Array {
  const { bytes, isDeflate } = ingepakt();
  const inhoud = isDeflate ? blaasOp(bytes, omvang) : bytes;
  if (inhoud.length !== omvang) throw new Leesfout('beschadigd');
  return inhoud;
}

function blaasOp(bytes: Uint8Array, omvang: number): Uint8Array {
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(omvang, 1) });
  } catch (oorzaak) {
    throw new Leesfout(foutcode(oorzaak) === 'ERR_BUFFER_TOO_LARGE' ? 'verdachte-omvang' : 'beschadigd', {
      cause: oorzaak,
    });
  }
}
