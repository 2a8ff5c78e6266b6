import type { BewaardeMeting, Deel } from '../bench/uitslag';
import { leesMeting, METINGEN } from '../bench/uitslag';
import { markdowntabel } from './markdowntabel';

/** The paragraphs of docs/kwaliteit.md: what had to be shown first, then every measurement. */
export function kwaliteit(): string[] {
  const metingen = METINGEN.flatMap((naam) => leesMeting(naam) ?? []);
  const normen = metingen.flatMap(({ titel, normen }) =>
    normen.map(({ wat, norm, gemeten, gehaald }) => [wat, norm, gemeten, gehaald ? 'ja' : '**nee**', titel]),
  );
  return [
    '# Kwaliteit',
    'Hoe goed, hoe snel en hoe veilig Sluitend is, gemeten. Elke meting bewaart zelf haar uitkomsten, met datum en machine; deze bladzijde komt daaruit. Wat er niet staat, is niet gemeten.',
    markdowntabel(['wat', 'norm', 'gemeten', 'gehaald', 'meting'], normen),
    ...metingen.flatMap(meting),
  ];
}

function meting({ titel, opdracht, gemeten, machine, delen }: BewaardeMeting): string[] {
  return [`## ${titel}`, `\`${opdracht}\`, ${datum(gemeten)}, ${machine}.`, ...delen.flatMap(deel)];
}

function deel({ kop, tekst, tabel }: Deel): string[] {
  return [`### ${kop}`, ...tekst, ...(tabel ? [markdowntabel(tabel.koppen, tabel.rijen, 1)] : [])];
}

function datum(iso: string): string {
  const [jaar, maand, dag] = iso.split('-').map(Number);
  return `${dag}-${maand}-${jaar}`;
}
