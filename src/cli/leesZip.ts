import { Leesfout } from './leesfout';

const EINDE = 0x06054b50;
const EINDE_LENGTE = 22;
const INHOUD = 0x02014b50;
const INHOUD_LENGTE = 46;
const ONDERDEEL = 0x04034b50;
const ONDERDEEL_LENGTE = 30;
const LANGSTE_OPMERKING = 0xffff;
const OPGESLAGEN = 0;
const DEFLATE = 8;

/** Says that the number stands elsewhere, as zip64 has it. */
const MEESTE_16 = 0xffff;
const MEESTE_32 = 0xffff_ffff;

/** Together, unpacked, in bytes; also keeps each part within the longest string. */
const GROOTSTE_OMVANG = 500e6;
/** Above this size a file that unpacks to more than `GROOTSTE_VERHOUDING` times its own size is refused. */
const GEWONE_OMVANG = 50e6;
const GROOTSTE_VERHOUDING = 200;

/** A part of a zip file, as it is packed. */
export interface Zipdeel {
  readonly naam: string;
  /** Unpacked, in bytes, as the table of contents says; unpacking must give exactly this. */
  readonly omvang: number;
  /** The bytes, and whether they are deflated or stored as they are. Throws Leesfout when they are damaged or encrypted. */
  readonly ingepakt: () => { readonly bytes: Uint8Array; readonly isDeflate: boolean };
}

interface Vermelding {
  readonly naam: string;
  readonly versleuteld: boolean;
  readonly methode: number;
  readonly ingepakt: number;
  readonly uitgepakt: number;
  readonly begin: number;
}

/** The parts of a zip file; nothing is unpacked, and the declared sizes are found to be reasonable. Throws Leesfout. */
export function leesZip(bytes: Uint8Array): readonly Zipdeel[] {
  const vermeldingen = inhoudsopgave(bytes);
  weigerDubbele(vermeldingen);
  const uitgepakt = vermeldingen.reduce((totaal, { uitgepakt }) => totaal + uitgepakt, 0);
  const buitensporig = uitgepakt > GEWONE_OMVANG && uitgepakt > bytes.length * GROOTSTE_VERHOUDING;
  if (uitgepakt > GROOTSTE_OMVANG || buitensporig) throw new Leesfout('verdachte-omvang');
  return vermeldingen.map((vermelding) => ({
    naam: vermelding.naam,
    omvang: vermelding.uitgepakt,
    ingepakt: () => zoekInhoud(bytes, vermelding),
  }));
}

function inhoudsopgave(bytes: Uint8Array): Vermelding[] {
  const lezer = weergave(bytes);
  const tekst = new TextDecoder();
  const einde = zoekEinde(lezer);
  const aantal = lezer.getUint16(einde + 10, true);
  const vermeldingen: Vermelding[] = [];
  let plek = lezer.getUint32(einde + 16, true);
  if (aantal === MEESTE_16 || plek === MEESTE_32) throw new Leesfout('zip64');
  while (vermeldingen.length < aantal) {
    if (plek + INHOUD_LENGTE > einde || lezer.getUint32(plek, true) !== INHOUD) throw new Leesfout('onvolledig');
    const naamlengte = lezer.getUint16(plek + 28, true);
    const naam = tekst.decode(bytes.subarray(plek + INHOUD_LENGTE, plek + INHOUD_LENGTE + naamlengte));
    const vermelding: Vermelding = {
      naam: naam.replaceAll('\\', '/').replace(/^\//, ''),
      versleuteld: (lezer.getUint16(plek + 8, true) & 1) === 1,
      methode: lezer.getUint16(plek + 10, true),
      ingepakt: lezer.getUint32(plek + 20, true),
      uitgepakt: lezer.getUint32(plek + 24, true),
      begin: lezer.getUint32(plek + 42, true),
    };
    const { ingepakt, uitgepakt, begin } = vermelding;
    if ([ingepakt, uitgepakt, begin].includes(MEESTE_32)) throw new Leesfout('zip64');
    vermeldingen.push(vermelding);
    plek += INHOUD_LENGTE + naamlengte + lezer.getUint16(plek + 30, true) + lezer.getUint16(plek + 32, true);
  }
  return vermeldingen;
}

/** Of two parts of one name another program may read the other one. Names do not differ by case; folders say nothing. */
function weigerDubbele(vermeldingen: readonly Vermelding[]): void {
  const namen = vermeldingen.map(({ naam }) => naam.toLowerCase()).filter((naam) => !naam.endsWith('/'));
  if (new Set(namen).size < namen.length) throw new Leesfout('beschadigd');
}

/** The end record stands at the very end, but for a comment that may follow it. */
function zoekEinde(lezer: DataView): number {
  const laatste = lezer.byteLength - EINDE_LENGTE;
  for (let plek = laatste; plek >= Math.max(0, laatste - LANGSTE_OPMERKING); plek--) {
    if (lezer.getUint32(plek, true) === EINDE) return plek;
  }
  throw new Leesfout('onvolledig');
}

function zoekInhoud(bytes: Uint8Array, { versleuteld, methode, ingepakt, begin }: Vermelding) {
  if (versleuteld) throw new Leesfout('versleuteld');
  const lezer = weergave(bytes);
  const isHier = begin + ONDERDEEL_LENGTE <= bytes.length && lezer.getUint32(begin, true) === ONDERDEEL;
  if (!isHier || (methode !== OPGESLAGEN && methode !== DEFLATE)) throw new Leesfout('beschadigd');
  const van = begin + ONDERDEEL_LENGTE + lezer.getUint16(begin + 26, true) + lezer.getUint16(begin + 28, true);
  if (van + ingepakt > bytes.length) throw new Leesfout('beschadigd');
  return { bytes: bytes.subarray(van, van + ingepakt), isDeflate: methode === DEFLATE };
}

function weergave({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
