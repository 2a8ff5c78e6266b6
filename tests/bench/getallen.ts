/** The middle one, and the lowest and highest, of a few measurements of the same thing. */
export interface Spreiding {
  readonly mediaan: number;
  readonly laagste: number;
  readonly hoogste: number;
}

export function spreiding(getallen: readonly number[]): Spreiding {
  const opRij = [...getallen].sort((a, b) => a - b);
  return { mediaan: opRij[Math.floor(opRij.length / 2)]!, laagste: opRij[0]!, hoogste: opRij.at(-1)! };
}

const notaties = new Map<number, Intl.NumberFormat>();

/** "1.234" or "0,57": `cijfers` after the comma. */
export function getal(x: number, cijfers = 0): string {
  const vast = { minimumFractionDigits: cijfers, maximumFractionDigits: cijfers };
  const notatie = notaties.get(cijfers) ?? new Intl.NumberFormat('nl-NL', vast);
  notaties.set(cijfers, notatie);
  return notatie.format(x);
}

export function ms(milliseconden: number): string {
  return `${getal(milliseconden)} ms`;
}

/** "812 ms (790–1.023)" */
export function msMetSpreiding({ mediaan, laagste, hoogste }: Spreiding): string {
  return `${ms(mediaan)} (${getal(laagste)}–${getal(hoogste)})`;
}

/** Megabytes of 1.000.000 bytes. */
export function mb(bytes: number): string {
  return `${getal(bytes / 1e6, bytes < 1e7 ? 1 : 0)} MB`;
}
