import { inflateRawSync } from 'node:zlib';
import { foutcode } from './foutcode';
import { Leesfout } from './leesfout';

const EINDE = 0x06054b50;
const EINDE_LENGTE = 22;
const INHOUD = 0x02014b50;
const INHOUD_LENGTE = 46;
const ONDERDEEL = 0x04034b50;
const ONDERDEEL_LENGTE = 30;
const LANGSTE_OPMERKING = 0xffff;

/** Together, unpacked, in bytes; also keeps each part within the longest string. */
const GROOTSTE_OMVANG = 500e6;
/** Above this size a file that unpacks to more than `GROOTSTE_VERHOUDING` times its own size is refused. */
const GEWONE_OMVANG = 50e6;
const GROOTSTE_VERHOUDING = 200;

export interface Onderdeel {
  readonly naam: string;
  /** Unpacked, in bytes, as the table of contents says. */
  readonly omvang: number;
  /** Unpacks the part; throws Leesfout when it is damaged or larger than the table of contents says. */
  lees(): Buffer;
}

interface Vermelding {
  readonly naam: string;
  readonly versleuteld: boolean;
  readonly methode: number;
  readonly ingepakt: number;
  readonly uitgepakt: number;
  readonly begin: number;
}

/**
 * The parts of a zip file. Nothing is unpacked before the declared sizes are found to be reasonable, and no part
 * unpacks to more than its declared size. Throws Leesfout.
 */
export function leesZip(bytes: Buffer): Onderdeel[] {
  const vermeldingen = inhoudsopgave(bytes);
  const uitgepakt = vermeldingen.reduce((totaal, { uitgepakt }) => totaal + uitgepakt, 0);
  const buitensporig = uitgepakt > GEWONE_OMVANG && uitgepakt > bytes.length * GROOTSTE_VERHOUDING;
  if (uitgepakt > GROOTSTE_OMVANG || buitensporig) throw new Leesfout('verdachte-omvang');
  return vermeldingen.map((vermelding) => ({
    naam: vermelding.naam,
    omvang: vermelding.uitgepakt,
    lees: () => pakUit(bytes, vermelding),
  }));
}

function inhoudsopgave(bytes: Buffer): Vermelding[] {
  const einde = zoekEinde(bytes);
  const aantal = bytes.readUInt16LE(einde + 10);
  const vermeldingen: Vermelding[] = [];
  let plek = bytes.readUInt32LE(einde + 16);
  while (vermeldingen.length < aantal) {
    if (plek + INHOUD_LENGTE > einde || bytes.readUInt32LE(plek) !== INHOUD) throw new Leesfout('onvolledig');
    const naamlengte = bytes.readUInt16LE(plek + 28);
    const naam = bytes.toString('utf8', plek + INHOUD_LENGTE, plek + INHOUD_LENGTE + naamlengte);
    vermeldingen.push({
      naam: naam.replaceAll('\\', '/').replace(/^\//, ''),
      versleuteld: (bytes.readUInt16LE(plek + 8) & 1) === 1,
      methode: bytes.readUInt16LE(plek + 10),
      ingepakt: bytes.readUInt32LE(plek + 20),
      uitgepakt: bytes.readUInt32LE(plek + 24),
      begin: bytes.readUInt32LE(plek + 42),
    });
    plek += INHOUD_LENGTE + naamlengte + bytes.readUInt16LE(plek + 30) + bytes.readUInt16LE(plek + 32);
  }
  return vermeldingen;
}

/** The end record stands at the very end, but for a comment that may follow it. */
function zoekEinde(bytes: Buffer): number {
  const laatste = bytes.length - EINDE_LENGTE;
  for (let plek = laatste; plek >= Math.max(0, laatste - LANGSTE_OPMERKING); plek--) {
    if (bytes.readUInt32LE(plek) === EINDE) return plek;
  }
  throw new Leesfout('onvolledig');
}

function pakUit(bytes: Buffer, { versleuteld, methode, ingepakt, uitgepakt, begin }: Vermelding): Buffer {
  if (versleuteld) throw new Leesfout('versleuteld');
  if (begin + ONDERDEEL_LENGTE > bytes.length || bytes.readUInt32LE(begin) !== ONDERDEEL) {
    throw new Leesfout('beschadigd');
  }
  const van = begin + ONDERDEEL_LENGTE + bytes.readUInt16LE(begin + 26) + bytes.readUInt16LE(begin + 28);
  const inhoud = methode === 0 ? bytes.subarray(van, van + ingepakt) : blaasOp(bytes.subarray(van, van + ingepakt));
  if (inhoud.length !== uitgepakt) throw new Leesfout('beschadigd');
  return inhoud;

  function blaasOp(deel: Buffer): Buffer {
    if (methode !== 8) throw new Leesfout('beschadigd');
    try {
      return inflateRawSync(deel, { maxOutputLength: Math.max(uitgepakt, 1) });
    } catch (oorzaak) {
      throw new Leesfout(foutcode(oorzaak) === 'ERR_BUFFER_TOO_LARGE' ? 'verdachte-omvang' : 'beschadigd', {
        cause: oorzaak,
      });
    }
  }
}
