import type { Tekstbewering } from '../toelichting/bewering';
import type { Bevinding, CheckId, Checkcontext } from './check';

/** A longer quotation is cut: the cell shows the rest. */
const LANGSTE_CITAAT = 120;

/**
 * One finding per claim that this check reports. What cannot be traced but differs from a known figure by one slip is a
 * `let-op`. Texts that were made from other figures than there are now are left to toelichting-verouderd.
 */
export function* beweringbevindingen(controle: CheckId, context: Checkcontext): Iterable<Bevinding> {
  const verouderd = new Set(
    context.toelichtingen.flatMap(({ stand, strijdig }) => (stand === 'verouderd' ? strijdig : [])),
  );
  for (const bewering of context.beweringen) {
    if (bewering.controle === controle && !verouderd.has(bewering)) yield bevinding(bewering);
  }
}

/** The words of a claim, on one line. */
export function citaat({ bron, van, tot }: Tekstbewering): string {
  const woorden = bron.tekst.slice(van, tot).replace(/\s+/g, ' ').trim();
  return woorden.length > LANGSTE_CITAAT ? `${woorden.slice(0, LANGSTE_CITAAT)}…` : woorden;
}

function bevinding(bewering: Tekstbewering): Bevinding {
  const { bron, cellen, uitkomst, uitleg, bedrag, verwacht } = bewering;
  const woorden = citaat(bewering);
  const gevonden = typeof verwacht === 'number' && bedrag !== null ? bedrag : woorden;
  return {
    soort: 'bevinding',
    cel: bron.plaats,
    cellen: [bron.plaats, ...cellen],
    melding:
      uitkomst === 'strijdig'
        ? `De tekst zegt "${woorden}". ${uitleg} Pas de tekst aan; of, als de tekst klopt, het cijfer of de regeling.`
        : `De tekst zegt "${woorden}". ${uitleg} Kijk na of het een tikfout is.`,
    gevonden,
    ...(verwacht === null ? {} : { verwacht }),
    ...(typeof gevonden === 'number' && typeof verwacht === 'number' ? { verschil: gevonden - verwacht } : {}),
    ...(uitkomst === 'strijdig' ? {} : { ernst: 'let-op' }),
  };
}
