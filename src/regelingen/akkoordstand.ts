import type { Akkoordstatus, Regeling } from './regeling';

/** How far the evidence is that unspent money may move on. Only `vastgelegd` lets it. */
export function akkoordstand({ akkoord }: Regeling): Akkoordstatus | 'ontbreekt' {
  return akkoord ? (akkoord.status ?? 'vastgelegd') : 'ontbreekt';
}
