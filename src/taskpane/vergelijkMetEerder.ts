import type { Checkcontext } from '../checks/check';
import { beginstandenUit, type Overgang, vergelijkBeginstanden } from '../jaareinde/vergelijkEerder';
import { type Prognosevergelijking, vergelijkPrognose } from '../jaareinde/vergelijkPrognose';
import type { Beginstand } from '../sheet/instellingen';
import type { Regelingwoorden } from './regelingwoorden';

/** What another workbook has to say about this one. */
export type Vergelijking =
  | {
      readonly soort: 'vorig-jaar';
      readonly jaar: number;
      readonly beginstanden: readonly Beginstand[];
      readonly overgangen: readonly Overgang[];
      /** The regelingen of which it is not certain there what goes along. */
      readonly onzeker: readonly string[];
    }
  | { readonly soort: 'prognose'; readonly uitkomst: Prognosevergelijking }
  | { readonly soort: 'niet'; readonly waarom: string };

/** By year: the one before for what was carried over, the same one for its forecast. `bestand` is its name. */
export function vergelijkMetEerder(
  eerder: Checkcontext,
  dit: Checkcontext,
  bestand: string,
  woorden: Regelingwoorden,
): Vergelijking {
  const niet = (waarom: string): Vergelijking => ({ soort: 'niet', waarom });
  const { jaar } = dit.begroting;
  const { jaar: ander, tabellen } = eerder.begroting;
  if (tabellen.length === 0) return niet(woorden.geenTabel(bestand));
  if (jaar === null) return niet(woorden.jaarOnbekendHier);
  if (ander === null) return niet(woorden.jaarOnbekendDaar(bestand));
  if (ander === jaar - 1) {
    const beginstanden = beginstandenUit(eerder.regelinginvoer, bestand);
    const overgangen = overgangenNaar(dit, beginstanden);
    const onzeker = eerder.afrekeningen.filter(({ nogTeBesluiten }) => nogTeBesluiten > 0).map(({ naam }) => naam);
    if (overgangen.length === 0 && onzeker.length === 0) return niet(woorden.nietsOverDaar(bestand));
    return { soort: 'vorig-jaar', jaar: ander, beginstanden, overgangen, onzeker };
  }
  if (ander !== jaar) return niet(woorden.anderJaar(bestand, ander, jaar - 1, jaar));
  if (eerder.prognose === null) return niet(woorden.geenPrognose(bestand, jaar));
  const uitkomst = vergelijkPrognose(eerder.prognose, dit.herkenning);
  return uitkomst === null ? niet(woorden.geenGedeeldePost(bestand)) : { soort: 'prognose', uitkomst };
}

/** What these beginstanden say against what the workbook carries in; nothing of regelingen without money on either side. */
export function overgangenNaar(
  { regelinginvoer, instellingen }: Checkcontext,
  beginstanden: readonly Beginstand[],
): readonly Overgang[] {
  const alle = vergelijkBeginstanden(beginstanden, regelinginvoer, instellingen.instellingen.regelingen);
  return alle.filter((overgang) => (overgang.uit ?? 0) !== 0 || (overgang.in ?? 0) !== 0);
}
