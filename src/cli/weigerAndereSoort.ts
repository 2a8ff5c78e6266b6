import { binairetekst } from './binairetekst';
import { Leesfout } from './leesfout';

/** Start of an OLE file: .xls, the wrapper around an encrypted .xlsx, or an old document of another kind. */
const OLE = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';
const VERSLEUTELD = inUtf16('EncryptedPackage');
const WERKMAP = inUtf16('Workbook');
/** Excel 5 and 95. */
const BOEK = inUtf16('Book');
const ZIP = 'PK';

/** Throws Leesfout, saying what it is, when a file is none that Excel makes since 2007. */
export function weigerAndereSoort(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Leesfout('leeg');
  const begin = binairetekst(bytes.subarray(0, OLE.length));
  if (begin === OLE) {
    const inhoud = binairetekst(bytes);
    if (inhoud.includes(VERSLEUTELD)) throw new Leesfout('versleuteld');
    throw new Leesfout(inhoud.includes(WERKMAP) || inhoud.includes(BOEK) ? 'xls' : 'geen-werkmap');
  }
  if (!begin.startsWith(ZIP)) throw new Leesfout('geen-werkmap');
}

function inUtf16(tekst: string): string {
  return tekst.replace(/./g, '$&\0');
}
