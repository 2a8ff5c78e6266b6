import type { Bedrag } from './bedrag';

/**
 * How far rounding alone can put a relation off, in cents: min(½(n + 1), 2·√((n + 1) / 3)) steps, rounded down to a
 * cent. `termen` is n, the number of terms besides the result cell: 2 for saldo = begroting − realisatie, 12 for a
 * total of twelve rows, 1 for a copy; for a relation without result cell, one less than its cells. Each cell is at most
 * half a step off, which gives the first bound; over many cells those errors cancel, and the second is twice what to
 * expect (n > 4). `stap` is the rounding step in cents; for the residual of tables of different unit, the coarser one.
 */
export function speling(termen: number, stap: Bedrag): Bedrag {
  const cellen = termen + 1;
  if (termen <= 4) return Math.floor((cellen * stap) / 2);
  const viervoud = 4 * cellen * stap * stap;
  // Below 2⁵² a root in floating point does not round up to the next whole number.
  if (Number.isSafeInteger(viervoud)) return Math.floor(Math.sqrt(Math.floor(viervoud / 3)));
  return groteWortel((4n * BigInt(cellen) * BigInt(stap) ** 2n) / 3n);
}

/** ⌊√n⌋, exact below 2¹⁰⁶: there a root in floating point can round up to the next whole number, never down. */
function groteWortel(n: bigint): number {
  const kandidaat = BigInt(Math.floor(Math.sqrt(Number(n))));
  return Number(kandidaat * kandidaat > n ? kandidaat - 1n : kandidaat);
}

/**
 * The step to which typed amounts were rounded, in cents: the largest power of ten that divides at least 95 % of those
 * that are not zero, so that one odd amount among twenty does not count and among fewer it does. 100 (whole euros) when
 * there is none.
 */
export function stapVan(bedragen: Iterable<Bedrag>): Bedrag {
  const metNullen: number[] = [];
  let aantal = 0;
  for (const bedrag of bedragen) {
    if (bedrag === 0) continue;
    const nullen = nullenAchteraan(bedrag);
    metNullen[nullen] = (metNullen[nullen] ?? 0) + 1;
    aantal++;
  }
  if (aantal === 0) return 100;

  let nullen = metNullen.length;
  for (let deelbaar = 0; deelbaar * 20 < aantal * 19;) deelbaar += metNullen[--nullen] ?? 0;
  return 10 ** nullen;
}

function nullenAchteraan(bedrag: Bedrag): number {
  let nullen = 0;
  for (let rest = bedrag; rest % 10 === 0; rest /= 10) nullen++;
  return nullen;
}
