import type { Ontwerp } from './sjabloon';
import type { Opstelcontext } from './stelOp';

/** The section "Kosten, opbrengsten en dekking" of a proposal to the college. */
export function collegevoorstel({ onderwerpen }: Opstelcontext): Ontwerp {
  return { tekst: `Kosten, opbrengsten en dekking ${onderwerpen.jaar ?? '[jaar]'}`, open: [] };
}
