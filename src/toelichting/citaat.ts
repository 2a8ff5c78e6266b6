import type { Tekstbewering } from './bewering';
import { zinnen } from './zinnen';

/** A longer sentence is cut round the words that count. */
const LANGSTE_CITAAT = 160;

/** The sentence that a claim stands in, on one line and without full stop. */
export function citaat({ bron: { tekst }, van, tot }: Pick<Tekstbewering, 'bron' | 'van' | 'tot'>): string {
  const zin = zinnen(tekst).find((stuk) => stuk.van <= van && van < stuk.tot) ?? { van, tot };
  if (zin.tot - zin.van <= LANGSTE_CITAAT) return opEenRegel(tekst.slice(zin.van, zin.tot));
  const begin = Math.max(zin.van, van - LANGSTE_CITAAT / 2);
  const einde = Math.min(zin.tot, Math.max(tot, begin + LANGSTE_CITAAT));
  const woorden = opEenRegel(tekst.slice(begin, einde));
  return `${begin > zin.van ? '…' : ''}${woorden}${einde < zin.tot ? '…' : ''}`;
}

function opEenRegel(tekst: string): string {
  return tekst.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}
