import type { Bedragcel, Rij } from '../begroting/begroting';
import { plaatsVan } from '../begroting/plaats';
import type { OorzaakSoort } from '../diagnose/oorzaak';
import type { Formuleafwijking } from '../diagnose/zoekFormuleafwijkingen';
import type { Bevinding, Checkcontext } from './check';
import { noemCellen } from './noemCellen';
import { opsomming } from '../toelichting/opsomming';

/** More rows than this are counted, not named. */
const MEESTE_RIJEN = 3;

/** Totals that cover rows too few or too many: one finding for the formulas that were filled across a row. */
export function* dekkingsbevindingen(
  soort: OorzaakSoort,
  { formuleafwijkingen }: Checkcontext,
  meld: (totaal: string, formulesTellen: string, rijen: string) => string,
): Iterable<Bevinding> {
  for (const groep of perRijEnPatroon(formuleafwijkingen.filter(({ defect }) => defect.soort === soort))) {
    const geraakt = groep.flatMap(({ defect }) => [...defect.verschil.keys()]);
    if (!geraakt.some(kanMeetellen)) continue;
    const cellen = groep.map(({ cel }) => plaatsVan(cel));
    const formules =
      cellen.length === 1 ? `de formule in ${noemCellen(cellen)} telt` : `de formules in ${noemCellen(cellen)} tellen`;
    const totaal = groep[0]!.cel.rij.label || 'Totaal';
    yield {
      soort: 'bevinding',
      cel: cellen[0]!,
      cellen,
      melding: meld(totaal, formules, noemRijen(new Set(geraakt.map(({ rij }) => rij)))),
    };
  }
}

function perRijEnPatroon(afwijkingen: readonly Formuleafwijking[]): Iterable<Formuleafwijking[]> {
  const groepen = new Map<Rij, Map<string, Formuleafwijking[]>>();
  for (const afwijking of afwijkingen) {
    const { rij } = afwijking.cel;
    const perPatroon = groepen.get(rij) ?? new Map<string, Formuleafwijking[]>();
    groepen.set(rij, perPatroon);
    const groep = perPatroon.get(afwijking.formule.patroon);
    if (groep) groep.push(afwijking);
    else perPatroon.set(afwijking.formule.patroon, [afwijking]);
  }
  return [...groepen.values()].flatMap((perPatroon) => [...perPatroon.values()]);
}

/** A row without an amount has nothing to count, and Excel never adds up text. */
function kanMeetellen({ status }: Bedragcel): boolean {
  return status !== 'leeg' && status !== 'tekst';
}

function noemRijen(rijen: ReadonlySet<Rij>): string {
  const namen = [...rijen].map(({ label, nummer }) => (label === '' ? `rij ${nummer + 1}` : `"${label}"`));
  if (namen.length <= MEESTE_RIJEN) return opsomming(namen);
  return opsomming([...namen.slice(0, MEESTE_RIJEN), `nog ${namen.length - MEESTE_RIJEN} rijen`]);
}
