import type { Blad } from './snapshot';

/** The kinds of sheets that Sluitend makes, besides its settings. */
export type Eigenbladsoort = 'regelingenoverzicht' | 'controlerapport' | 'dekkingsadvies' | 'vrijgave';

/** What stands in A1 of a sheet of this kind. */
export function merkVan(soort: Eigenbladsoort): string {
  return `Sluitend: ${soort}`;
}

/** In A1: "Sluitend", "Sluitend: vrijgave"; a later version may add a number. */
const IN_A1 = /^sluitend(?: \d+)?(?::.*)?$/i;
/** What marks a sheet that is brought up to date or read back, also when someone put a few rows or columns before it. */
const VAN_BLOK = /^sluitend: [a-z]+$/i;
/** How far down and to the right a marker is looked for that is no longer in A1. */
export const ZOEKRIJEN = 30;
export const ZOEKKOLOMMEN = 8;

/** What marks a sheet that Sluitend made, in lower case; null for any other. Such a sheet holds no budget. */
export function bladmerk({ rijen }: Blad): string | null {
  const eerste = rijen[0];
  const a1 = eerste?.nummer === 0 && eerste.cellen[0]?.kolom === 0 ? eerste.cellen[0].waarde : null;
  if (typeof a1 === 'string' && IN_A1.test(a1.trim())) return a1.trim().toLowerCase();
  for (const { nummer, cellen } of rijen) {
    if (nummer >= ZOEKRIJEN) return null;
    for (const { kolom, waarde } of cellen) {
      if (kolom < ZOEKKOLOMMEN && typeof waarde === 'string' && VAN_BLOK.test(waarde.trim())) {
        return waarde.trim().toLowerCase();
      }
    }
  }
  return null;
}
