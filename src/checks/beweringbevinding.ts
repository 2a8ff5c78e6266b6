import type { Tekstbewering } from '../toelichting/bewering';
import { citaat } from '../toelichting/citaat';
import { celsleutel } from './celsleutel';
import type { Bevinding, CheckId, Checkcontext } from './check';

/**
 * One finding per claim that this check reports. What cannot be traced but differs from a known figure by one slip is a
 * `let-op`. Words that contradict the figures in two ways are reported once. Texts that were made from other figures than there are now are left to toelichting-verouderd.
 */
export function* beweringbevindingen(controle: CheckId, context: Checkcontext): Iterable<Bevinding> {
  const verouderd = new Set(
    context.toelichtingen.filter(({ stand }) => stand === 'verouderd').flatMap(({ strijdig }) => strijdig),
  );
  const gemeld = new Set<string>();
  for (const bewering of context.beweringen) {
    if (bewering.controle !== controle || verouderd.has(bewering)) continue;
    const woorden = `${celsleutel(bewering.bron.plaats)} ${bewering.van}`;
    if (!gemeld.has(woorden)) yield bevinding(bewering);
    gemeld.add(woorden);
  }
}

function bevinding(bewering: Tekstbewering): Bevinding {
  const { bron, cellen, uitkomst, uitleg, bedrag, verwacht } = bewering;
  const zin = citaat(bewering);
  const gevonden = typeof verwacht === 'number' && bedrag !== null ? bedrag : zin;
  return {
    soort: 'bevinding',
    cel: bron.plaats,
    cellen: [bron.plaats, ...cellen],
    melding:
      uitkomst === 'strijdig'
        ? `De tekst zegt "${zin}". ${uitleg} Pas de tekst aan. Klopt de tekst wel, verbeter dan het cijfer of de regeling.`
        : `De tekst zegt "${zin}". ${uitleg} Kijk na of het een tikfout is.`,
    gevonden,
    ...(verwacht === null ? {} : { verwacht }),
    ...(typeof gevonden === 'number' && typeof verwacht === 'number' ? { verschil: gevonden - verwacht } : {}),
    ...(uitkomst === 'strijdig' ? {} : { ernst: 'let-op' }),
  };
}
