import { toonGetal, type Bedrag } from '../begroting/bedrag';
import type { Bedragcel } from '../begroting/begroting';
import { plaatsVan } from '../begroting/plaats';
import { residu, type Relatie, type Vergelijking } from '../begroting/vergelijking';
import type { Bevinding, Checkcontext } from './check';

/** More cells than this are not listed one by one: the first and the last of them and the result tell where to look. */
const MEESTE_CELLEN = 100;

/** The findings of a check on broken vergelijkingen: one for each cause of which its relation is nearest the culprit. */
export function* vergelijkingsbevindingen(
  relatie: Relatie,
  { diagnoses }: Checkcontext,
  meld: (v: Vergelijking, gevonden: string, verwacht: string, verschil: string) => string,
): Iterable<Bevinding> {
  for (const diagnose of diagnoses) {
    const v = diagnose.gebroken[0]!;
    if (v.relatie !== relatie) continue;
    const cel = hoofdcel(v);
    const verwacht = verwachtIn(v, cel);
    const verschil = cel.bedrag - verwacht;
    yield {
      soort: 'bevinding',
      cel: plaatsVan(cel),
      cellen: genoemdeCellen(v).map(plaatsVan),
      melding: meld(v, toonGetal(cel.bedrag), toonGetal(verwacht), toonGetal(verschil)),
      gevonden: cel.bedrag,
      verwacht,
      verschil,
      diagnose,
    };
  }
}

/** The cell in which a reader sees that the vergelijking is broken. */
export function hoofdcel(v: Vergelijking): Bedragcel {
  return v.resultaat ?? v.cellen.at(-1)!;
}

/** What the cell should hold for the vergelijking to hold exactly, in cents of the cell's own unit. */
export function verwachtIn(v: Vergelijking, cel: Bedragcel): Bedrag {
  const factor = v.factoren[v.cellen.indexOf(cel)]!;
  return cel.bedrag - Math.round(residu(v) / factor);
}

function genoemdeCellen({ cellen }: Vergelijking): readonly Bedragcel[] {
  return cellen.length <= MEESTE_CELLEN ? cellen : [cellen[0]!, cellen.at(-2)!, cellen.at(-1)!];
}
