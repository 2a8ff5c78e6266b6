const BREEDTE = 100;
/** With the deepest indentation it fits on a line. */
const LANGSTE_WOORD = 90;
const TUSSENRUIMTE = '  ';

/** A column of text; with fewer cells than the longest column, the rest is empty. */
export interface Tekstkolom {
  readonly kop: string;
  readonly cellen: readonly string[];
  readonly rechts?: boolean;
}

/** Columns side by side, headers first, as wide as their widest cell. */
export function tekstkolommen(kolommen: readonly Tekstkolom[]): string[] {
  const hoogte = kolommen.reduce((hoogste, { cellen }) => Math.max(hoogste, cellen.length), 0);
  const uitgelijnd = kolommen.map(({ kop, cellen, rechts = false }) => {
    const breedte = cellen.reduce((grootste, cel) => Math.max(grootste, cel.length), kop.length);
    return [kop, ...cellen].map((cel) => (rechts ? cel.padStart(breedte) : cel.padEnd(breedte)));
  });
  return Array.from({ length: hoogte + 1 }, (_, rij) => {
    const cellen = uitgelijnd.map((kolom) => kolom[rij] ?? ' '.repeat(kolom[0]!.length));
    return `${TUSSENRUIMTE}${cellen.join(TUSSENRUIMTE)}`.trimEnd();
  });
}

/**
 * The words over lines of at most 100 characters; the first indented by `inspringing` spaces, the others by `vervolg`.
 * A word that is longer than a line is shortened.
 */
export function vouw(tekst: string, inspringing = 0, vervolg = inspringing): string[] {
  const regels: string[] = [];
  let regel = ' '.repeat(inspringing);
  let isBegin = true;
  for (const heel of tekst.split(/\s+/).filter((w) => w !== '')) {
    const woord = heel.length > LANGSTE_WOORD ? `${heel.slice(0, LANGSTE_WOORD - 1)}…` : heel;
    if (!isBegin && regel.length + 1 + woord.length > BREEDTE) {
      regels.push(regel);
      regel = ' '.repeat(vervolg);
      isBegin = true;
    }
    regel += isBegin ? woord : ` ${woord}`;
    isBegin = false;
  }
  return isBegin ? regels : [...regels, regel];
}
