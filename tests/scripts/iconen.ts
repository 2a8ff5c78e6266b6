import { schrijfPng } from './schrijfPng';

/** Whether a point lies in the shape, on a canvas of 16 by 16. */
type Vorm = (x: number, y: number) => boolean;

interface Laag {
  readonly kleur: readonly [rood: number, groen: number, blauw: number];
  readonly vorm: Vorm;
}

export const ICOONMATEN = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** Points per pixel, both ways, from which its colour and opacity follow. */
const FIJNHEID = 4;

/** At least 3 to 1 against white as well as against black, for light and dark ribbons. */
const GROEN = [0x12, 0x86, 0x70] as const;
const WIT = [255, 255, 255] as const;

/** From bottom to top. The add-in itself is a tick that a closing bracket follows: it adds up. */
const TEKENINGEN: Readonly<Record<string, readonly Laag[]>> = {
  icon: [
    { kleur: GROEN, vorm: blok(0, 0, 16, 16, 3) },
    { kleur: WIT, vorm: lijn(2, [2.6, 8.8], [4.8, 11.2], [8.4, 5.6]) },
    { kleur: WIT, vorm: hoek(10, 3, 14, 13, 2) },
  ],
  controleren: [
    { kleur: GROEN, vorm: blok(0.5, 0.5, 15.5, 15.5, 7.5) },
    { kleur: WIT, vorm: lijn(2, [4.4, 8.4], [7, 11], [11.6, 5.4]) },
  ],
  toelichting: [
    { kleur: GROEN, vorm: blok(0, 1, 16, 12, 2) },
    { kleur: GROEN, vorm: driehoek([3, 11], [8, 11], [3, 15.6]) },
    { kleur: WIT, vorm: blok(3, 4, 13, 6, 0.5) },
    { kleur: WIT, vorm: blok(3, 8, 10, 10, 0.5) },
  ],
  regelingen: [
    { kleur: GROEN, vorm: blok(0, 1, 16, 5, 1) },
    { kleur: GROEN, vorm: blok(0, 6, 9, 10, 1) },
    { kleur: GROEN, vorm: blok(0, 11, 13, 15, 1) },
    { kleur: WIT, vorm: blok(10, 1, 11, 5, 0) },
    { kleur: WIT, vorm: blok(5, 6, 6, 10, 0) },
    { kleur: WIT, vorm: blok(8, 11, 9, 15, 0) },
  ],
};

/** Every icon in every size: file name and bytes. */
export function iconen(): ReadonlyMap<string, Buffer> {
  return new Map(
    Object.entries(TEKENINGEN).flatMap(([naam, lagen]) =>
      ICOONMATEN.map((maat) => [`${naam}-${maat}.png`, schrijfPng(maat, teken(lagen, maat))] as const),
    ),
  );
}

function teken(lagen: readonly Laag[], maat: number): Uint8Array {
  const pixels = new Uint8Array(maat * maat * 4);
  for (let rij = 0; rij < maat; rij++)
    for (let kolom = 0; kolom < maat; kolom++) pixels.set(kleurVan(lagen, kolom, rij, maat), (rij * maat + kolom) * 4);
  return pixels;
}

function kleurVan(lagen: readonly Laag[], kolom: number, rij: number, maat: number): number[] {
  const som = [0, 0, 0];
  let geraakt = 0;
  for (let i = 0; i < FIJNHEID ** 2; i++) {
    const x = ((kolom + ((i % FIJNHEID) + 0.5) / FIJNHEID) * 16) / maat;
    const y = ((rij + (Math.floor(i / FIJNHEID) + 0.5) / FIJNHEID) * 16) / maat;
    const laag = lagen.findLast(({ vorm }) => vorm(x, y));
    if (laag === undefined) continue;
    geraakt++;
    laag.kleur.forEach((waarde, kanaal) => (som[kanaal]! += waarde));
  }
  const kleur = som.map((waarde) => Math.round(waarde / Math.max(geraakt, 1)));
  return [...kleur, Math.round((255 * geraakt) / FIJNHEID ** 2)];
}

function blok(links: number, boven: number, rechts: number, onder: number, straal: number): Vorm {
  return (x, y) => {
    const dx = Math.max(links + straal - x, 0, x - (rechts - straal));
    const dy = Math.max(boven + straal - y, 0, y - (onder - straal));
    return straal === 0 ? dx === 0 && dy === 0 : Math.hypot(dx, dy) <= straal;
  };
}

/** A closing bracket. */
function hoek(links: number, boven: number, rechts: number, onder: number, dikte: number): Vorm {
  const delen = [
    blok(links, boven, rechts, boven + dikte, 0.5),
    blok(rechts - dikte, boven, rechts, onder, 0.5),
    blok(links, onder - dikte, rechts, onder, 0.5),
  ];
  return (x, y) => delen.some((deel) => deel(x, y));
}

type Punt = readonly [x: number, y: number];

/** Straight pieces with round ends. */
function lijn(dikte: number, ...punten: readonly Punt[]): Vorm {
  return (x, y) =>
    punten.slice(1).some(([bx, by], n) => {
      const [ax, ay] = punten[n]!;
      const [dx, dy] = [bx - ax, by - ay];
      const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
      return Math.hypot(x - ax - t * dx, y - ay - t * dy) <= dikte / 2;
    });
}

function driehoek(...[a, b, c]: readonly [Punt, Punt, Punt]): Vorm {
  const kant = ([px, py]: Punt, [qx, qy]: Punt, x: number, y: number) => (qx - px) * (y - py) - (qy - py) * (x - px);
  return (x, y) => {
    const kanten = [kant(a, b, x, y), kant(b, c, x, y), kant(c, a, x, y)];
    return kanten.every((k) => k >= 0) || kanten.every((k) => k <= 0);
  };
}
