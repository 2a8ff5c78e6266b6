import type { Bestandsrapport, Bevindingrapport, Oorzaakrapport } from '../../src/review/rapport';
import { adres, spelingVan } from './werkmap';
import type { Werkcel } from './werkmap';
import type { Zaaisel } from './zaai';

/** What a review made of one seeded error. */
export interface Oordeel {
  /** A finding involves the seeded cell or the result of a relation that it broke. */
  readonly gevonden: boolean;
  /** The cause of such a finding is the seeded cell. */
  readonly cel: boolean;
  /** The seeded cell is among the candidates of a finding without a unique cause. */
  readonly kandidaat: boolean;
  /** The proposal is the value that stood there, within the slack of its relations. */
  readonly waarde: boolean;
  /** Findings of severity `fout` that involve it; more than one means that one cause was reported twice. */
  readonly aantal: number;
}

/** What the findings say about each seeded error, and how many `fout` have nothing to do with any. */
export function oordeel(
  rapport: Bestandsrapport,
  zaaisels: readonly Zaaisel[],
): { perZaaisel: Oordeel[]; vals: Bevindingrapport[] } {
  const fouten = rapport.bevindingen.filter((b) => b.ernst === 'fout');
  const kringen = zaaisels.map(kring);
  const vals = fouten.filter((b) => !kringen.some((k) => raakt(b, k)));
  return { perZaaisel: zaaisels.map((z, i) => beoordeel(rapport, z, kringen[i]!)), vals };
}

function beoordeel(rapport: Bestandsrapport, z: Zaaisel, kring: ReadonlySet<string>): Oordeel {
  const schuldig = new Map([...z.schuldig].map(([cel, goed]) => [adres(cel), { cel, goed }]));
  if (z.soort === 'vaste-waarde-goed') {
    const gevonden = rapport.bevindingen.some(
      (b) => b.controle === 'vaste-waarde-in-formulekolom' && schuldig.has(b.cel),
    );
    return { gevonden, cel: gevonden, kandidaat: gevonden, waarde: gevonden, aantal: gevonden ? 1 : 0 };
  }
  const fouten = rapport.bevindingen.filter((b) => b.ernst === 'fout' && raakt(b, kring));
  const oorzaken = fouten.flatMap((b) => b.oorzaak ?? []).filter((o) => schuldig.has(o.cel));
  const kandidaten = fouten.flatMap((b) => b.kandidaten ?? []).filter((o) => schuldig.has(o.cel));
  const goedeWaarde = (o: Oorzaakrapport) => {
    const { goed } = schuldig.get(o.cel)!;
    if (typeof goed === 'string') return o.voorstel === goed;
    return (
      typeof o.voorstel === 'number' &&
      Math.abs(Math.round(o.voorstel * 100) - goed) <= marge(z, schuldig.get(o.cel)!.cel)
    );
  };
  return {
    gevonden: fouten.length > 0,
    cel: oorzaken.length > 0,
    kandidaat: kandidaten.length > 0,
    waarde: oorzaken.some(goedeWaarde),
    aantal: fouten.length,
  };
}

/** The smallest slack, in cents of the cell, of the relations it broke. */
function marge(z: Zaaisel, cel: Werkcel): number {
  const spelingen = z.geraakt.flatMap((r) =>
    r.termen.filter((t) => t.cel === cel).map((t) => spelingVan(r) / Math.abs(t.factor)),
  );
  return spelingen.length ? Math.min(...spelingen) : 0;
}

/** The cells by which a finding may point at the error: the wrong ones and the results of what they broke. */
function kring(z: Zaaisel): Set<string> {
  const cellen = new Set([...z.schuldig.keys(), ...z.mee].map(adres));
  for (const r of z.geraakt)
    for (const cel of r.resultaat ? [r.resultaat] : r.termen.map((t) => t.cel)) cellen.add(adres(cel));
  return cellen;
}

function raakt(b: Bevindingrapport, kring: ReadonlySet<string>): boolean {
  return [b.cel, ...b.cellen, ...b.bewijs.map((x) => x.cel), ...(b.oorzaak ? [b.oorzaak.cel] : [])].some((cel) =>
    kring.has(cel),
  );
}
