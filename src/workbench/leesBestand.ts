import { Leesfout } from '../cli/leesfout';
import { leesWerkmap } from '../host/leesWerkmap';
import type { Werkmap } from '../host/werkmap';

const ZIP = [0x50, 0x4b, 3, 4];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const VERSLEUTELD = 'EncryptedPackage';

/** The workbook in a file. Throws Leesfout, with a Dutch sentence for the user, when there is none to be read. */
export function leesBestand(bytes: Uint8Array, naam: string): Werkmap {
  if (bytes.length === 0) throw new Leesfout('leeg');
  if (begintMet(bytes, OLE)) throw new Leesfout(isVersleuteld(bytes) ? 'versleuteld' : 'xls');
  if (!begintMet(bytes, ZIP)) throw new Leesfout('geen-werkmap');
  if (/\.(?:ods|xlsb)$/i.test(naam)) throw new Leesfout(/ods$/i.test(naam) ? 'ods' : 'xlsb');
  if (!/\.xls[xm]$/i.test(naam)) throw new Leesfout('geen-werkmap-in-zip');
  try {
    return leesWerkmap(bytes, naam);
  } catch (oorzaak) {
    throw new Leesfout('beschadigd', { cause: oorzaak });
  }
}

const begintMet = (bytes: Uint8Array, begin: readonly number[]): boolean => begin.every((byte, i) => bytes[i] === byte);

function isVersleuteld(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes).includes(VERSLEUTELD);
}
