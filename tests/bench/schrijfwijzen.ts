/** How a controller may write an amount. */
export interface Schrijfwijze {
  readonly naam: string;
  /** Cents that one step of the last digit is worth, as this amount is written. */
  readonly stap: (cent: number) => number;
  /** Rounded by a word that leaves room: "ruim", "bijna", "ongeveer". */
  readonly ruim: boolean;
  readonly schrijf: (cent: number) => string;
}

const EURO = 100;
const DUIZEND = 100_000;
const MILJOEN = 100_000_000;

export function geheel(getal: number): string {
  return String(Math.round(getal)).replace(/\B(?=(\d{3})+$)/g, '.');
}

function decimaal(getal: number, decimalen: number): string {
  const [voor, na] = getal.toFixed(decimalen).split('.');
  return na === undefined ? geheel(Number(voor)) : `${geheel(Number(voor))},${na}`;
}

const precies = (cent: number): string => (cent % EURO === 0 ? geheel(cent / EURO) : decimaal(cent / EURO, 2));
const inDuizend = (cent: number): string => decimaal(cent / DUIZEND, cent % DUIZEND === 0 ? 0 : 1);

function wijze(
  naam: string,
  stap: number | ((cent: number) => number),
  schrijf: (cent: number) => string,
  ruim = false,
): Schrijfwijze {
  return { naam, stap: typeof stap === 'number' ? () => stap : stap, ruim, schrijf };
}

const duizendstap = (cent: number): number => (cent % DUIZEND === 0 ? DUIZEND : DUIZEND / 10);

/** To the nearest, up or down on a step of about two digits. */
function grof(cent: number, rond: (n: number) => number): number {
  const stap = 10 ** Math.max(2, Math.floor(Math.log10(cent)) - 1);
  return rond(cent / stap) * stap;
}

const GEWOON: readonly Schrijfwijze[] = [
  wijze('€ 1.234', 1, (c) => `€ ${precies(c)}`),
  wijze('€1.234', 1, (c) => `€${precies(c)}`),
  wijze('1.234 euro', 1, (c) => `${precies(c)} euro`),
  wijze('EUR 1.234', 1, (c) => `EUR ${precies(c)}`),
];
const HEEL = wijze('€ 1.234,-', EURO, (c) => `€ ${geheel(c / EURO)},-`);
const MET_CENTEN = wijze('€ 1.234,00', 1, (c) => `€ ${decimaal(c / EURO, 2)}`);
const DUIZENDEN: readonly Schrijfwijze[] = [
  wijze('€ 12,5 duizend', duizendstap, (c) => `€ ${inDuizend(c)} duizend`),
  wijze('12,5 duizend euro', duizendstap, (c) => `${inDuizend(c)} duizend euro`),
  wijze('€ 12,5k', duizendstap, (c) => `€ ${inDuizend(c)}k`),
  wijze('12,5k', duizendstap, (c) => `${inDuizend(c)}k`),
];
const MILJOENEN: readonly Schrijfwijze[] = [
  wijze('€ 1,23 mln', MILJOEN / 100, (c) => `€ ${decimaal(c / MILJOEN, 2)} mln`),
  wijze('€ 1,23 miljoen', MILJOEN / 100, (c) => `€ ${decimaal(c / MILJOEN, 2)} miljoen`),
  wijze('1,23 mln euro', MILJOEN / 100, (c) => `${decimaal(c / MILJOEN, 2)} mln euro`),
];
const RUIM: readonly Schrijfwijze[] = [
  wijze('ruim', 1, (c) => `ruim € ${precies(grof(c, Math.floor))}`, true),
  wijze('bijna', 1, (c) => `bijna € ${precies(grof(c, Math.ceil))}`, true),
  wijze('ongeveer', 1, (c) => `ongeveer € ${precies(grof(c, Math.round))}`, true),
  wijze('circa', 1, (c) => `circa € ${precies(grof(c, Math.round))}`, true),
  wijze('ca.', 1, (c) => `ca. € ${precies(grof(c, Math.round))}`, true),
  wijze('afgerond', 1, (c) => `afgerond € ${precies(grof(c, Math.round))}`, true),
];

/** By weight; only ways that leave at least two digits of the amount. */
export function schrijfwijzen(cent: number): readonly (readonly [wijze: Schrijfwijze, gewicht: number])[] {
  return [
    ...GEWOON.map((w, i) => [w, i === 0 ? 8 : 1.5] as const),
    ...(cent % EURO === 0 ? [[HEEL, 1.2] as const] : []),
    [MET_CENTEN, 0.8],
    ...(cent >= 2 * DUIZEND && cent < 10 * MILJOEN ? DUIZENDEN.map((w) => [w, 0.8] as const) : []),
    ...(cent >= MILJOEN / 2 ? MILJOENEN.map((w) => [w, 1.2] as const) : []),
    ...(cent >= DUIZEND && grof(cent, Math.floor) !== cent ? RUIM.map((w) => [w, 0.5] as const) : []),
  ];
}

/** For a thousand times the amount: the digits that it has, in a larger unit. */
export function inVerkeerdeEenheid(cent: number): Schrijfwijze {
  return cent >= DUIZEND
    ? wijze('mln voor duizend', MILJOEN / 1000, (c) => `€ ${decimaal(c / MILJOEN, c % MILJOEN === 0 ? 0 : 1)} mln`)
    : wijze('duizend voor euro', duizendstap, (c) => `€ ${inDuizend(c)} duizend`);
}
