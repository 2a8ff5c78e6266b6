import type { Bedragcel } from '../begroting/begroting';
import type { Formulenet, Term } from './formulenet';
import type { OorzaakSoort } from './oorzaak';
import type { Resultaten } from './resultaten';

export interface Formuledefect {
  readonly soort: OorzaakSoort;
  /** The formula's own cells give its value, so that nothing else can be wrong with the relation. */
  readonly bewezen: boolean;
  /** It leaves out one amount, which is 0 wherever else the formula was filled in: that amount is the likelier error. */
  readonly doorgevoerd: boolean;
  /** How many times the formula counts a cell too often; negative where it leaves the cell out. */
  readonly verschil: ReadonlyMap<Bedragcel, number>;
}

/**
 * How the formula in the result cell of vergelijking `v` covers other cells than `v` says; null when it covers the same,
 * perhaps by another road (subtotals instead of rows, two totals instead of a column), or is not understood.
 */
export function formuledefect(resultaten: Resultaten, net: Formulenet, v: number): Formuledefect | null {
  const { resultaat, cellen, factoren, relatie, gedeeld } = resultaten.vergelijkingen[v]!;
  const formule = resultaat?.formule;
  const dekking = resultaat && net.dekking(resultaat);
  if (!dekking || formule?.soort !== 'lineair') return null;
  // A share may stand in a cell of its own, which the relation does not know.
  if (gedeeld !== undefined) return null;

  const gedekt = optellen(dekking);
  const doel = new Map<Bedragcel, number>();
  cellen.forEach((cel, i) => {
    if (cel !== resultaat) tel(doel, cel, -factoren[i]! / resultaten.resultaatfactoren[v]!);
  });
  const verschil = new Map(gedekt);
  for (const [cel, factor] of doel) tel(verschil, cel, -factor);
  if (verschil.size === 0 && formule.constante === 0) return null;
  const herleid = herleiding(resultaten, net, verschil, v);
  if (herleid.size === 0 && formule.constante === 0) return null;

  const waarde = dekking.reduce((som, { cel, factor }) => som + factor * resultaten.bedrag(cel), formule.constante);
  const doorgevoerd = isDoorgevoerd(resultaat, formule.patroon, verschil);
  const bewezen = waarde === resultaten.bedrag(resultaat) && !doorgevoerd;
  const optelling = relatie === 'totaal-klopt-niet' || relatie === 'regeling-sluit-niet-aan';
  if (formule.constante !== 0) return { soort: 'formule-wijkt-af', bewezen, doorgevoerd, verschil };
  if ([...verschil].every(([cel, factor]) => factor === 2 * (gedekt.get(cel) ?? 0)))
    return { soort: 'teken', bewezen, doorgevoerd, verschil };
  const eenzijdig = optelling ? [verschil, herleid].find((termen) => teken(termen) !== 0) : undefined;
  if (!eenzijdig) return { soort: 'formule-wijkt-af', bewezen, doorgevoerd, verschil };
  return { soort: teken(eenzijdig) < 0 ? 'rij-ontbreekt' : 'rij-dubbel', bewezen, doorgevoerd, verschil: eenzijdig };
}

function isDoorgevoerd(resultaat: Bedragcel, patroon: string, verschil: ReadonlyMap<Bedragcel, number>): boolean {
  const [weg, ...meer] = verschil.keys();
  if (weg === undefined || meer.length > 0 || weg.rij !== resultaat.rij || weg.formule !== null) return false;
  const zusters = resultaat.rij.tabel.rijen.filter(({ bedragen }) => {
    const { formule } = bedragen[resultaat.kolom.volgorde]!;
    return formule?.soort === 'lineair' && formule.patroon === patroon;
  });
  return zusters.length > 1 && zusters.every((r) => r === weg.rij || r.bedragen[weg.kolom.volgorde]!.bedrag === 0);
}

/** 1 when every cell counts too often, −1 when every cell is left out, 0 when some of both. */
function teken(termen: ReadonlyMap<Bedragcel, number>): number {
  const tekens = new Set([...termen.values()].map(Math.sign));
  return tekens.size === 1 ? [...tekens][0]! : 0;
}

/**
 * The same sum in cells that follow from no other cell. Each cell is traced back along one road, its shortest; a cell that
 * several others of a layer follow from is traced once, so that sums that cover each other do not multiply.
 */
function herleiding(
  resultaten: Resultaten,
  net: Formulenet,
  termen: ReadonlyMap<Bedragcel, number>,
  zonder: number,
): Map<Bedragcel, number> {
  const som = new Map<Bedragcel, number>();
  let laag = termen;
  for (let diepte = 0; laag.size > 0; diepte++) {
    const volgende = new Map<Bedragcel, number>();
    for (const [cel, factor] of laag) {
      const bron = diepte < MAX_DIEPTE ? herkomst(resultaten, net, cel, zonder) : null;
      if (!bron) tel(som, cel, factor);
      else for (const term of bron) tel(volgende, term.cel, factor * term.factor);
    }
    laag = volgende;
  }
  return som;
}

/** Deeper than totals of totals go; ends the search where relations copy each other. */
const MAX_DIEPTE = 8;

function herkomst(resultaten: Resultaten, net: Formulenet, cel: Bedragcel, zonder: number): readonly Term[] | null {
  const [v] = resultaten
    .metResultaat(cel)
    .filter((w) => w !== zonder)
    .sort((a, b) => resultaten.vergelijkingen[a]!.cellen.length - resultaten.vergelijkingen[b]!.cellen.length);
  if (v === undefined) return net.dekking(cel);
  const { cellen, factoren } = resultaten.vergelijkingen[v]!;
  return cellen.flatMap((ander, i) =>
    ander === cel ? [] : [{ cel: ander, factor: -factoren[i]! / resultaten.resultaatfactoren[v]! }],
  );
}

function optellen(termen: readonly Term[]): Map<Bedragcel, number> {
  const som = new Map<Bedragcel, number>();
  for (const { cel, factor } of termen) tel(som, cel, factor);
  return som;
}

function tel(som: Map<Bedragcel, number>, cel: Bedragcel, factor: number): void {
  const totaal = (som.get(cel) ?? 0) + factor;
  if (totaal === 0) som.delete(cel);
  else som.set(cel, totaal);
}
