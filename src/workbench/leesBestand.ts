import { Leesfout } from '../cli/leesfout';
import { voegGelezenBladToe, voegGelezenNamenToe } from '../host/leesWerkmap';
import { Werkmap } from '../host/werkmap';
import type { Leesbericht } from './leeswerker';

const ZIP = [0x50, 0x4b, 3, 4];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const VERSLEUTELD = 'EncryptedPackage';

/** The workbook in a file. Throws Leesfout, with a Dutch sentence for the user, when there is none to be read. */
export async function leesBestand(bytes: Uint8Array, naam: string): Promise<Werkmap> {
  if (bytes.length === 0) throw new Leesfout('leeg');
  if (begintMet(bytes, OLE)) throw new Leesfout(isVersleuteld(bytes) ? 'versleuteld' : 'xls');
  if (!begintMet(bytes, ZIP)) throw new Leesfout('geen-werkmap');
  if (/\.(?:ods|xlsb)$/i.test(naam)) throw new Leesfout(/ods$/i.test(naam) ? 'ods' : 'xlsb');
  if (!/\.xls[xm]$/i.test(naam)) throw new Leesfout('geen-werkmap-in-zip');
  const werker = new Worker(new URL('./leeswerker.ts', import.meta.url));
  try {
    return await ontvang(werker, bytes, new Werkmap(naam));
  } catch (oorzaak) {
    throw new Leesfout('beschadigd', { cause: oorzaak });
  } finally {
    werker.terminate();
  }
}

function ontvang(werker: Worker, bytes: Uint8Array, werkmap: Werkmap): Promise<Werkmap> {
  return new Promise((klaar, mislukt) => {
    werker.addEventListener('error', ({ message }) => mislukt(new Error(message)));
    werker.addEventListener('message', ({ data }: MessageEvent<Leesbericht>) => {
      if ('mislukt' in data) mislukt(new Error(data.mislukt));
      else if ('blad' in data) voegGelezenBladToe(werkmap, data.blad);
      else {
        voegGelezenNamenToe(werkmap, data.namen);
        klaar(werkmap);
      }
    });
    werker.postMessage(bytes);
  });
}

const begintMet = (bytes: Uint8Array, begin: readonly number[]): boolean => begin.every((byte, i) => bytes[i] === byte);

function isVersleuteld(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes).includes(VERSLEUTELD);
}
