import { crc32, deflateSync } from 'node:zlib';

export const KENMERK = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** The bytes of a square PNG with 8 bits of red, green, blue and opacity per pixel, row by row. */
export function schrijfPng(zijde: number, pixels: Uint8Array): Buffer {
  const kop = Buffer.alloc(13);
  kop.writeUInt32BE(zijde, 0);
  kop.writeUInt32BE(zijde, 4);
  kop.set([8, 6, 0, 0, 0], 8);
  const rijen = Array.from({ length: zijde }, (_, rij) =>
    // 0: a row without filter.
    Buffer.concat([Buffer.of(0), pixels.subarray(rij * zijde * 4, (rij + 1) * zijde * 4)]),
  );
  const beeld = deflateSync(Buffer.concat(rijen), { level: 9 });
  return Buffer.concat([KENMERK, deel('IHDR', kop), deel('IDAT', beeld), deel('IEND', Buffer.alloc(0))]);
}

/** A named part of a PNG, with its length and checksum. */
export function deel(soort: string, inhoud: Buffer): Buffer {
  const lengte = Buffer.alloc(4);
  lengte.writeUInt32BE(inhoud.length);
  const beschermd = Buffer.concat([Buffer.from(soort, 'latin1'), inhoud]);
  const controle = Buffer.alloc(4);
  controle.writeUInt32BE(crc32(beschermd));
  return Buffer.concat([lengte, beschermd, controle]);
}
