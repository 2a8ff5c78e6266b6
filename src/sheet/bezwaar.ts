import type { Celwaarde } from './snapshot';

const LANGSTE_CITAAT = 60;

/** Why a cell is refused: "Besteden tot "31-12-207" is geen jaar of datum." */
export function bezwaar(kop: string, cel: Celwaarde | undefined, waarom: string): string {
  if (cel === undefined || cel === null || typeof cel === 'object') return `${kop} ${waarom}.`;
  const inhoud = typeof cel === 'boolean' ? (cel ? 'WAAR' : 'ONWAAR') : String(cel);
  return `${kop} "${ingekort(inhoud)}" ${waarom}.`;
}

/** What a cell holds, no longer than a sentence can bear. */
export function ingekort(inhoud: string): string {
  return inhoud.length > LANGSTE_CITAAT ? `${inhoud.slice(0, LANGSTE_CITAAT)}…` : inhoud;
}
