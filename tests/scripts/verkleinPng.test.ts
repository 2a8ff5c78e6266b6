import { deflateSync, inflateSync } from 'node:zlib';
import { deel, KENMERK } from './schrijfPng';
import { verkleinPng } from './verkleinPng';

const [BREED, HOOG] = [7, 5];

type Kleur = (x: number, y: number) => readonly [number, number, number];

const WEINIG: Kleur = (x, y) => [(x % 3) * 80, 255 - y * 40, x === y ? 255 : 17];

/** What a filter takes off a byte, from the bytes to the left, above, and above to the left. */
const FILTERS: readonly ((links: number, boven: number, linksboven: number) => number)[] = [
  () => 0,
  (links) => links,
  (_, boven) => boven,
  (links, boven) => Math.floor((links + boven) / 2),
  (links, boven, linksboven) => {
    const som = links + boven - linksboven;
    return [links, boven, linksboven].sort((a, b) => Math.abs(som - a) - Math.abs(som - b))[0]!;
  },
];

function png(breed: number, hoog: number, kleur: Kleur, filter: number): Buffer {
  const kop = Buffer.alloc(13);
  kop.writeUInt32BE(breed, 0);
  kop.writeUInt32BE(hoog, 4);
  kop.set([8, 2], 8);
  const byte = (i: number, y: number): number => (i < 0 || y < 0 ? 0 : kleur(Math.floor(i / 3), y)[i % 3]!);
  const regels = Array.from({ length: hoog }, (_, y) => [
    filter,
    ...Array.from(
      { length: breed * 3 },
      (_, i) => (byte(i, y) - FILTERS[filter]!(byte(i - 3, y), byte(i, y - 1), byte(i - 3, y - 1))) & 255,
    ),
  ]);
  const beeld = deflateSync(Buffer.from(regels.flat()));
  return Buffer.concat([KENMERK, deel('IHDR', kop), deel('IDAT', beeld), deel('IEND', Buffer.alloc(0))]);
}

/** Palette and numbers of what comes out; its parts follow each other in a fixed order. */
function lees(bytes: Buffer) {
  const na = (naam: string): Buffer => {
    const plek = bytes.indexOf(naam, 0, 'latin1');
    return bytes.subarray(plek + 4, plek + 4 + bytes.readUInt32BE(plek - 4));
  };
  return { palet: na('PLTE'), rijen: inflateSync(na('IDAT')) };
}

test.each([0, 1, 2, 3, 4])('with few colours every pixel keeps its own: rows with filter %i', (filter) => {
  const { palet, rijen } = lees(verkleinPng(png(BREED, HOOG, WEINIG, filter)));
  for (let y = 0; y < HOOG; y++) {
    for (let x = 0; x < BREED; x++) {
      const nummer = rijen[y * (BREED + 1) + 1 + x]!;
      expect([...palet.subarray(nummer * 3, nummer * 3 + 3)]).toEqual(WEINIG(x, y));
    }
  }
});

test('of many colours the most used stay, and each other becomes the nearest of them', () => {
  const veel: Kleur = (x, y) => (y < 20 ? [250, 250, 250] : [x * 8, y * 6, 40]);
  const { palet, rijen } = lees(verkleinPng(png(30, 40, veel, 1)));
  const kleuren = Array.from({ length: palet.length / 3 }, (_, nummer) => palet.subarray(nummer * 3, nummer * 3 + 3));
  expect(kleuren.length).toBe(256);
  for (let y = 0; y < 40; y++) {
    for (let x = 0; x < 30; x++) {
      const afstanden = kleuren.map((kleur) =>
        veel(x, y).reduce((som, kanaal, i) => som + (kanaal - kleur[i]!) ** 2, 0),
      );
      expect(afstanden[rijen[y * 31 + 1 + x]!]).toBe(Math.min(...afstanden));
    }
  }
});
