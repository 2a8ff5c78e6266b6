import { Excelfout } from '../excel/excelfout';

const ONVERWACHT = {
  lezen:
    'Er ging iets mis in Sluitend zelf. Aan de werkmap is niets veranderd. Probeer het opnieuw, of sluit het taakvenster en open het weer.',
  schrijven:
    'Er ging iets mis in Sluitend zelf. Misschien is een deel al geschreven. Controleer de werkmap opnieuw voordat u verdergaat.',
} as const;

/** What the user reads about an error: the sentence of an Excelfout, and never the text of any other. */
export function meldingVan(fout: unknown, tijdens: keyof typeof ONVERWACHT): string {
  return fout instanceof Excelfout ? fout.message : ONVERWACHT[tijdens];
}
