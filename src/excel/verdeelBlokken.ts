/** A rectangle of cells on one sheet; row and column are zero-based. */
export interface Blok {
  /** Id of the sheet. */
  readonly blad: string;
  readonly rij: number;
  readonly kolom: number;
  readonly rijen: number;
  readonly kolommen: number;
}

/** Of whole rows Excel gives nothing at all, so a block is never as wide as a sheet. */
const LANGSTE_RIJ = 8_192;

/**
 * As many cells as fit in one response of at most `meeste` cells, and what remains, both in order. Blocks are cut between rows;
 * a row that is too long by itself is cut between columns.
 */
export function verdeelBlokken(
  blokken: readonly Blok[],
  meeste: number,
): { readonly nu: readonly Blok[]; readonly straks: readonly Blok[] } {
  const nu: Blok[] = [];
  let ruimte = meeste;
  for (const [i, blok] of blokken.entries()) {
    const [past, rest] = knip(blok, ruimte, nu.length === 0);
    if (past) nu.push(past);
    if (rest.length > 0) return { nu, straks: [...rest, ...blokken.slice(i + 1)] };
    ruimte -= blok.rijen * blok.kolommen;
  }
  return { nu, straks: [] };
}

export function cellenIn(blokken: readonly Blok[]): number {
  return blokken.reduce((som, { rijen, kolommen }) => som + rijen * kolommen, 0);
}

function knip(blok: Blok, ruimte: number, isEerste: boolean): [past: Blok | null, rest: readonly Blok[]] {
  const rijen = blok.kolommen > LANGSTE_RIJ ? 0 : Math.min(blok.rijen, Math.floor(ruimte / blok.kolommen));
  if (rijen === blok.rijen) return [blok, []];
  if (rijen > 0) return [{ ...blok, rijen }, [{ ...blok, rij: blok.rij + rijen, rijen: blok.rijen - rijen }]];
  if (!isEerste) return [null, [blok]];
  const kolommen = Math.min(ruimte, LANGSTE_RIJ);
  const einde = { ...blok, rijen: 1, kolom: blok.kolom + kolommen, kolommen: blok.kolommen - kolommen };
  const onder = { ...blok, rij: blok.rij + 1, rijen: blok.rijen - 1 };
  return [{ ...blok, rijen: 1, kolommen }, onder.rijen > 0 ? [einde, onder] : [einde]];
}
