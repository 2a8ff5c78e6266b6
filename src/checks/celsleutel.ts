import type { Plaats } from '../begroting/plaats';

/** The same text for the same cell, and for no other. */
export function celsleutel({ blad, rij, kolom }: Plaats): string {
  return `${rij} ${kolom} ${blad}`;
}
