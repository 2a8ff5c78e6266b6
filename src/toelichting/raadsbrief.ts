import type { Ontwerp } from './sjabloon';
import type { Opstelcontext } from './stelOp';

/** The paragraph "Financiën" of a letter to the council. */
export function raadsbrief({ onderwerpen }: Opstelcontext): Ontwerp {
  return { tekst: `Financiën ${onderwerpen.jaar ?? '[jaar]'}`, open: [] };
}
