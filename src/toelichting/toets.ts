import type { Bewering } from './bewering';
import type { Onderwerp, Onderwerpen } from './onderwerp';

/**
 * What a Dutch toelichting claims about the figures, each claim with what the workbook says about it. `onderwerp` is what
 * the text is about by where it stands.
 */
export function toetsTekst(
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tekst: string,
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  onderwerp: Onderwerp | null,
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  onderwerpen: Onderwerpen,
): readonly Bewering[] {
  return [];
}
