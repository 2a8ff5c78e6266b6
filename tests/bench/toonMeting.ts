import { markdowntabel } from '../scripts/markdowntabel';
import type { Deel, Meting } from './uitslag';

/** A measurement as docs/kwaliteit.md would show it. */
export function toonMeting({ titel, normen, delen }: Meting): string {
  const normtabel = markdowntabel(
    ['wat', 'norm', 'gemeten', 'gehaald'],
    normen.map(({ wat, norm, gemeten, gehaald }) => [wat, norm, gemeten, gehaald ? 'ja' : 'nee']),
  );
  return [`# ${titel}`, normtabel, ...delen.map(toonDeel)].join('\n\n');
}

export function toonDeel({ kop, tekst, tabel }: Deel): string {
  return [`## ${kop}`, ...tekst, ...(tabel ? [markdowntabel(tabel.koppen, tabel.rijen, 1)] : [])].join('\n\n');
}
