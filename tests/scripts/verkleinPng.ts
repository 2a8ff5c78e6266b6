import { deflateSync, inflateSync } from 'node:zlib';
import { deel, KENMERK } from './schrijfPng';

const MEESTE_KLEUREN = 256;
/** Length, name and checksum around the contents of a part. */
const OM_DEEL = 12;

/**
 * A screenshot in at most 256 colours, which halves it: the most used stay as they are, each other becomes the nearest
 * of them. Takes a PNG of 8 bits a channel, without interlacing; opacity is dropped.
 */
export function verkleinPng(bytes: Buffer): Buffer {
  const kop = Buffer.from(inhoudVan(bytes, 'IHDR'));
  const [breedte, hoogte] = [kop.readUInt32BE(0), kop.readUInt32BE(4)];
  const pixels = pixelsVan(inflateSync(inhoudVan(bytes, 'IDAT')), breedte, hoogte, kop[9] === 6 ? 4 : 3);
  const palet = paletVan(pixels);
  const nummers = new Map(palet.map((kleur, nummer) => [kleur, nummer]));
  const rijen = Buffer.alloc(hoogte * (breedte + 1));
  for (const [plek, kleur] of pixels.entries()) {
    let nummer = nummers.get(kleur);
    if (nummer === undefined) nummers.set(kleur, (nummer = dichtstbij(kleur, palet)));
    rijen[Math.floor(plek / breedte) * (breedte + 1) + 1 + (plek % breedte)] = nummer;
  }
  kop[9] = 3;
  const kleuren = Buffer.from(palet.flatMap(kanalen));
  return Buffer.concat([
    ...[KENMERK, deel('IHDR', kop), deel('PLTE', kleuren)],
    ...[deel('IDAT', deflateSync(rijen, { level: 9 })), deel('IEND', Buffer.alloc(0))],
  ]);
}

/** What the parts with this name hold together. */
function inhoudVan(bytes: Buffer, soort: string): Buffer {
  const delen: Buffer[] = [];
  for (let plek = KENMERK.length; plek < bytes.length;) {
    const lengte = bytes.readUInt32BE(plek);
    if (bytes.toString('latin1', plek + 4, plek + 8) === soort) delen.push(bytes.subarray(plek + 8, plek + 8 + lengte));
    plek += lengte + OM_DEEL;
  }
  return Buffer.concat(delen);
}

/** The colours (0xrrggbb) row by row, after undoing the filter of each row. */
function pixelsVan(beeld: Buffer, breedte: number, hoogte: number, stap: 3 | 4): Uint32Array {
  const lengte = breedte * stap;
  const pixels = new Uint32Array(breedte * hoogte);
  let boven = Buffer.alloc(lengte);
  for (let rij = 0; rij < hoogte; rij++) {
    const begin = rij * (lengte + 1);
    const regel = Buffer.from(beeld.subarray(begin + 1, begin + 1 + lengte));
    for (let i = 0; i < lengte; i++) {
      const [links, linksboven] = i < stap ? [0, 0] : [regel[i - stap]!, boven[i - stap]!];
      regel[i]! += voorspeld(beeld[begin]!, links, boven[i]!, linksboven);
    }
    for (let i = 0; i < breedte; i++) pixels[rij * breedte + i] = regel.readUIntBE(i * stap, 3);
    boven = regel;
  }
  return pixels;
}

function voorspeld(filter: number, links: number, boven: number, linksboven: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return links;
  if (filter === 2) return boven;
  if (filter === 3) return (links + boven) >> 1;
  const som = links + boven - linksboven;
  const [a, b, c] = [Math.abs(som - links), Math.abs(som - boven), Math.abs(som - linksboven)];
  return a <= b && a <= c ? links : b <= c ? boven : linksboven;
}

function paletVan(pixels: Uint32Array): number[] {
  const aantallen = new Map<number, number>();
  for (const kleur of pixels) aantallen.set(kleur, (aantallen.get(kleur) ?? 0) + 1);
  const kleuren = [...aantallen].sort(([a, vaakA], [b, vaakB]) => vaakB - vaakA || a - b);
  return kleuren.slice(0, MEESTE_KLEUREN).map(([kleur]) => kleur);
}

function dichtstbij(kleur: number, palet: readonly number[]): number {
  const afstand = (ander: number): number => {
    const eigen = kanalen(kleur);
    return kanalen(ander).reduce((som, kanaal, i) => som + (kanaal - eigen[i]!) ** 2, 0);
  };
  const afstanden = palet.map(afstand);
  return afstanden.indexOf(Math.min(...afstanden));
}

function kanalen(kleur: number): number[] {
  return [kleur >> 16, (kleur >> 8) & 255, kleur & 255];
}
