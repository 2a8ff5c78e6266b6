import { leesKeuzes } from '../sheet/leesKeuzes';
import type { Oorzaakkeuze } from './sjabloon';

const LANGSTE_TEKST = 32_767;

/**
 * The choices as a cell of the ledger keeps them, to be read by `leesKeuzes`. Empty for a text that was edited freely, and for
 * choices that no cell can hold; such a text is not made again from other figures.
 */
export function schrijfKeuzes(keuzes: readonly Oorzaakkeuze[] | null): string {
  if (keuzes === null) return '';
  const json = JSON.stringify(keuzes);
  return json.length <= LANGSTE_TEKST && leesKeuzes(json) !== null ? json : '';
}
