import { lijnUit } from './lijnUit';

/** Whole rows to put in before a row, or (negative) to take out from there. */
export interface Rijingreep {
  readonly rij: number;
  readonly aantal: number;
}

/**
 * How a block of rows becomes as long as it must be, with each row as far as possible where the row of the same name was: so
 * what the user put beside it stays beside it. From the last to the first, so that the earlier ones keep their place. Rows
 * that may not go are left: the block is longer than it need be then.
 */
export function rijingrepen(
  oud: readonly string[],
  nieuw: readonly string[],
  magWeg: (rij: number) => boolean,
): readonly Rijingreep[] {
  const ingrepen: Rijingreep[] = [];
  let [vanOud, vanNieuw] = [0, 0];
  for (const [totOud, totNieuw] of [...lijnUit(oud, nieuw), [oud.length, nieuw.length] as const]) {
    const meer = totNieuw - vanNieuw - (totOud - vanOud);
    if (meer > 0) ingrepen.push({ rij: totOud, aantal: meer });
    let teveel = -meer;
    for (let rij = totOud - 1; rij >= vanOud && teveel > 0; rij--) {
      if (!magWeg(rij)) continue;
      ingrepen.push({ rij, aantal: -1 });
      teveel--;
    }
    [vanOud, vanNieuw] = [totOud + 1, totNieuw + 1];
  }
  return samengenomen(ingrepen.toSorted((a, b) => b.rij - a.rij));
}

/** Rows next to each other that go are one step. */
function samengenomen(ingrepen: readonly Rijingreep[]): readonly Rijingreep[] {
  const stappen: Rijingreep[] = [];
  for (const ingreep of ingrepen) {
    const vorige = stappen.at(-1);
    const naastelkaar = vorige !== undefined && vorige.rij === ingreep.rij + 1;
    if (naastelkaar && vorige.aantal < 0 && ingreep.aantal < 0)
      stappen[stappen.length - 1] = { rij: ingreep.rij, aantal: vorige.aantal + ingreep.aantal };
    else stappen.push(ingreep);
  }
  return stappen;
}
