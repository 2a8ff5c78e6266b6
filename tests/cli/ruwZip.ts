import { deflateRawSync } from 'node:zlib';

/** An entry of a zip file in which everything may be a lie. */
export interface Zipvermelding {
  readonly naam: string;
  readonly inhoud: Buffer | string;
  readonly opgeslagen?: boolean;
  /** The unpacked size that the table of contents states. */
  readonly omvang?: number;
  /** The packed size that it states. */
  readonly ingepakt?: number;
  readonly methode?: number;
  readonly vlaggen?: number;
  /** The entry of which it shares the bytes, by its index. */
  readonly deeltMet?: number;
}

export interface Zipeinde {
  readonly aantal?: number;
  readonly plek?: number;
  readonly opmerking?: Buffer;
  /** Stands before everything, as in a self-extracting file. */
  readonly vooraf?: Buffer;
}

/** A zip file with exactly these headers, true or not. */
export function ruwZip(vermeldingen: readonly Zipvermelding[], einde: Zipeinde = {}): Buffer {
  const { vooraf = Buffer.alloc(0), opmerking = Buffer.alloc(0) } = einde;
  const delen: Buffer[] = [vooraf];
  const inhoud: Buffer[] = [];
  const plekken: number[] = [];
  const lengtes: number[] = [];
  let plek = vooraf.length;
  for (const vermelding of vermeldingen) {
    const naam = Buffer.from(vermelding.naam);
    const uitgepakt = Buffer.from(vermelding.inhoud);
    const { deeltMet } = vermelding;
    const bytes =
      deeltMet !== undefined ? Buffer.alloc(0) : vermelding.opgeslagen ? uitgepakt : deflateRawSync(uitgepakt);
    plekken.push(deeltMet === undefined ? plek : plekken[deeltMet]!);
    lengtes.push(deeltMet === undefined ? bytes.length : lengtes[deeltMet]!);
    const kop = Buffer.alloc(26);
    kop.writeUInt16LE(20, 0);
    kop.writeUInt16LE(vermelding.vlaggen ?? 0, 2);
    kop.writeUInt16LE(vermelding.methode ?? (vermelding.opgeslagen ? 0 : 8), 4);
    kop.writeUInt32LE(vermelding.ingepakt ?? lengtes.at(-1)!, 14);
    kop.writeUInt32LE(vermelding.omvang ?? uitgepakt.length, 18);
    kop.writeUInt16LE(naam.length, 22);
    if (deeltMet === undefined) {
      const onderdeel = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), kop, naam, bytes]);
      delen.push(onderdeel);
      plek += onderdeel.length;
    }
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(plekken.at(-1)!, 10);
    inhoud.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), kop, rest, naam);
  }
  const opgave = Buffer.concat(inhoud);
  const slot = Buffer.alloc(22);
  slot.writeUInt32LE(0x06054b50, 0);
  slot.writeUInt16LE(einde.aantal ?? vermeldingen.length, 8);
  slot.writeUInt16LE(einde.aantal ?? vermeldingen.length, 10);
  slot.writeUInt32LE(opgave.length, 12);
  slot.writeUInt32LE(einde.plek ?? plek, 16);
  slot.writeUInt16LE(opmerking.length, 20);
  return Buffer.concat([...delen, opgave, slot, opmerking]);
}
