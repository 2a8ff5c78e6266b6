import type { Bedragcel, Begroting, Kolom, Rij } from '../begroting/begroting';
import type { LineaireFormule } from '../begroting/formule';
import { sluit } from '../begroting/vergelijking';
import type { Vergelijking } from '../begroting/vergelijking';
import { formuledefect } from './formuledefect';
import type { Formuledefect } from './formuledefect';
import { Formulenet } from './formulenet';
import { Resultaten } from './resultaten';

/** A formula that gives the right value for now, though it covers other cells than any vergelijking of its cell. */
export interface Formuleafwijking {
  readonly cel: Bedragcel;
  readonly formule: LineaireFormule;
  /** Of the vergelijkingen of which the cell is the result, the one that the formula comes nearest to. */
  readonly vergelijking: Vergelijking;
  readonly defect: Formuledefect;
}

/**
 * The formulas with a defect that does not show yet, in the order of the vergelijkingen. Not those that also made a
 * vergelijking break, in their own cell or where they were filled down or across: diagnose explains those.
 */
export function zoekFormuleafwijkingen(
  vergelijkingen: readonly Vergelijking[],
  begroting: Begroting,
): Formuleafwijking[] {
  const net = new Formulenet(begroting);
  const verdacht = zoekVerdacht(vergelijkingen, net);
  if (verdacht.size === 0) return [];

  const resultaten = new Resultaten(begroting, vergelijkingen);
  const gebroken = gebrokenPatronen(vergelijkingen, verdacht);
  return [...verdacht].flatMap(([cel, formule]) => {
    if ([cel.rij, cel.kolom].some((lijn) => gebroken.get(lijn)!.has(formule.patroon))) return [];
    const eigen = resultaten.metResultaat(cel);
    if (eigen.some((v) => !isBeoordeeld(vergelijkingen[v]!))) return [];
    const defecten = eigen.map((v) => ({
      vergelijking: vergelijkingen[v]!,
      defect: formuledefect(resultaten, net, v),
    }));
    const [eerste, ...rest] = defecten.flatMap(({ vergelijking, defect }) =>
      defect?.bewezen ? [{ cel, formule, vergelijking, defect }] : [],
    );
    // A defect against one relation is none when the formula computes another, or when we do not see all it covers.
    if (eerste === undefined || rest.length + 1 < defecten.length) return [];
    return rest.reduce((a, b) => (b.defect.verschil.size < a.defect.verschil.size ? b : a), eerste);
  });
}

/** The result cells whose formula does not simply add up the terms of one of their vergelijkingen. */
function zoekVerdacht(vergelijkingen: readonly Vergelijking[], net: Formulenet): Map<Bedragcel, LineaireFormule> {
  const verdacht = new Map<Bedragcel, LineaireFormule>();
  let vorige: Vergelijking | null = null;
  for (const v of vergelijkingen) {
    const formule = v.resultaat?.formule;
    if (formule?.soort !== 'lineair' || formule.delen.length === 0) continue;
    if ((vorige !== null && isDoorgevoerd(v, vorige)) || telt(v, net)) vorige = v;
    else verdacht.set(v.resultaat!, formule);
  }
  if (verdacht.size === 0) return verdacht;
  for (const v of vergelijkingen) {
    if (v.resultaat !== null && verdacht.has(v.resultaat) && telt(v, net)) verdacht.delete(v.resultaat);
  }
  return verdacht;
}

/** The same relation with the same formula, a row or a column further: what holds for `vorige` holds for `v`. */
function isDoorgevoerd(v: Vergelijking, vorige: Vergelijking): boolean {
  const formule = v.resultaat!.formule as LineaireFormule;
  return (
    v.factoren === vorige.factoren &&
    v.cellen.length === vorige.cellen.length &&
    formule.patroon === (vorige.resultaat!.formule as LineaireFormule).patroon &&
    (isNaarBeneden(formule, v, vorige) || isOpzij(formule, v, vorige))
  );
}

/** Both are about their own row only. */
function isNaarBeneden({ delen }: LineaireFormule, { cellen, resultaat }: Vergelijking, vorige: Vergelijking): boolean {
  const { rij } = resultaat!;
  return (
    delen.every(({ blad, bereik }) => blad === null && bereik.vanRij === rij.nummer && bereik.totRij === rij.nummer) &&
    cellen.every((cel, i) => cel.rij === rij && cel.kolom === vorige.cellen[i]!.kolom)
  );
}

/** Both add up the same rows of their own column: every row of their ranges, without anything that a sum passes over. */
function isOpzij({ delen }: LineaireFormule, { cellen, resultaat }: Vergelijking, vorige: Vergelijking): boolean {
  const { rij, kolom } = resultaat!;
  if (rij !== vorige.resultaat!.rij) return false;
  let rijen = 0;
  for (const { blad, bereik, voorwaarden, subtotaal } of delen) {
    if (blad !== null || subtotaal || voorwaarden.length > 0) return false;
    if (bereik.vanKolom !== kolom.nummer || bereik.totKolom !== kolom.nummer) return false;
    rijen += bereik.totRij - bereik.vanRij + 1;
  }
  if (rijen !== cellen.length - 1) return false;
  for (let i = 0; i < cellen.length; i++) {
    const cel = cellen[i]!;
    const ernaast = vorige.cellen[i]!;
    if (cel.rij !== ernaast.rij || cel.kolom !== kolom || ernaast.kolom !== vorige.resultaat!.kolom) return false;
    if (cel.status === 'tekst' || ernaast.status === 'tekst') return false;
  }
  return true;
}

/** The formula in the result cell adds up the very terms of the vergelijking. */
function telt(v: Vergelijking, net: Formulenet): boolean {
  const { cellen, factoren, resultaat } = v;
  if ((resultaat!.formule as LineaireFormule).constante !== 0) return false;
  if (teltInVolgorde(v, net)) return true;
  const dekking = net.dekking(resultaat!);
  if (!dekking || dekking.length !== cellen.length - 1) return false;
  const over = new Map(dekking.map(({ cel, factor }) => [cel, factor]));
  const eigenFactor = factoren[cellen.indexOf(resultaat!)]!;
  return cellen.every((cel, i) => cel === resultaat || over.get(cel) === -factoren[i]! / eigenFactor);
}

/** The terms stand in the formula as in the vergelijking: nearly always, and seen without a list of them. */
function teltInVolgorde({ cellen, factoren, resultaat }: Vergelijking, net: Formulenet): boolean {
  const eigenFactor = factoren[cellen.indexOf(resultaat!)]!;
  let gelijk = true;
  let i = 0;
  const begrepen = net.doorloop(resultaat!, (cel, factor) => {
    if (cellen[i] === resultaat) i++;
    gelijk &&= cellen[i] === cel && factor === -factoren[i]! / eigenFactor;
    i++;
  });
  if (cellen[i] === resultaat) i++;
  return begrepen && gelijk && i === cellen.length;
}

function isBeoordeeld({ cellen }: Vergelijking): boolean {
  return cellen.every(({ status }) => status !== 'onleesbaar');
}

/** The formulas in the results of broken vergelijkingen, for each row and column with a suspect formula. */
function gebrokenPatronen(
  vergelijkingen: readonly Vergelijking[],
  verdacht: ReadonlyMap<Bedragcel, LineaireFormule>,
): ReadonlyMap<Rij | Kolom, ReadonlySet<string>> {
  const patronen = new Map<Rij | Kolom, Set<string>>();
  for (const { rij, kolom } of verdacht.keys()) patronen.set(rij, new Set()).set(kolom, new Set());
  for (const v of vergelijkingen) {
    const { resultaat } = v;
    if (resultaat?.formule?.soort !== 'lineair') continue;
    const opRij = patronen.get(resultaat.rij);
    const inKolom = patronen.get(resultaat.kolom);
    if ((!opRij && !inKolom) || sluit(v)) continue;
    opRij?.add(resultaat.formule.patroon);
    inKolom?.add(resultaat.formule.patroon);
  }
  return patronen;
}
