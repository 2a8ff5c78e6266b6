import { element } from './element';
import type { Blok } from '../host/adres';
import type { Werkblad } from '../host/werkblad';
import type { Modus } from './roosterinvoer';
import type { Woorden } from './woorden';

const NEDERLANDS = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

interface Stand {
  readonly blad: Werkblad;
  readonly blok: Blok;
  /** What the user is doing; null while formulas are being read. */
  readonly modus: Modus | null;
}

/** The status bar: what is going on, and what the selected cells come to. */
export function toonStatus(balk: HTMLElement, { blad, blok, modus }: Stand, woorden: Woorden): void {
  const { gevuld, getallen, som } = vatSamen(blad, blok);
  const delen = [
    ...(getallen > 1 ? [`${woorden.gemiddelde}: ${NEDERLANDS.format(som / getallen)}`] : []),
    ...(gevuld > 1 ? [`${woorden.aantal}: ${NEDERLANDS.format(gevuld)}`] : []),
    ...(getallen > 1 ? [`${woorden.som}: ${NEDERLANDS.format(som)}`] : []),
  ];
  balk.replaceChildren(
    element('span', { class: 'stand' }, modus === null ? woorden.berekenen : woorden.modus[modus]),
    ...(blad.werkmap.rekenstand === 'Manual' ? [element('span', {}, woorden.handmatig)] : []),
    element('span', { class: 'ruimte' }),
    ...delen.map((deel) => element('span', {}, deel)),
  );
}

/** Hidden rows do not count, as in Excel. */
function vatSamen(blad: Werkblad, blok: Blok): Readonly<Record<'gevuld' | 'getallen' | 'som', number>> {
  let [gevuld, getallen, som] = [0, 0, 0];
  for (const { rij, cel } of blad.cellen(blok)) {
    if (cel.waarde === null || blad.verborgenRijen.has(rij)) continue;
    gevuld++;
    if (typeof cel.waarde !== 'number') continue;
    getallen++;
    som += cel.waarde;
  }
  return { gevuld, getallen, som };
}
