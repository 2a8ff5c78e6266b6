import { checks } from '../../src/checks';
import type { Bestandsrapport } from '../../src/review/rapport';
import { rapporteer } from '../../src/review/rapporteer';
import { review } from '../../src/review/review';
import type { Snapshot } from '../../src/sheet/snapshot';
import { echteWerkmap } from './echteWerkmap';
import { genereer } from './genereer';
import type { Oordeel } from './oordeel';
import { oordeel } from './oordeel';
import { Toeval } from './toeval';
import type { Bedrag, Werkmap } from './werkmap';
import { bedragen, naarSnapshot } from './werkmap';
import type { Soort, Waardesoort, Zaaisel } from './zaai';
import { foutbedrag, MET_FORMULES, SOORTEN, zaai, zaaiBedrag, zaaiTwee, zaaiTweeSoorten } from './zaai';

export type Groep = Soort | 'twee-fouten' | 'twee-soorten';
export const GROEPEN: readonly Groep[] = [...SOORTEN, 'twee-fouten', 'twee-soorten'];

/** Where an error is put: a generated workbook, or the real one without or with formulas. */
export type Bron = 'gegenereerd' | 'echt' | 'echt-formules';

export interface Geval {
  readonly werkmap: Werkmap;
  readonly zaaisels: readonly Zaaisel[];
}

export interface Uitslag extends Geval {
  /** By which `--toon` makes it again. */
  readonly geval: string;
  readonly groep: Groep;
  readonly oordelen: readonly Oordeel[];
  readonly vals: readonly string[];
}

const TEKSTCONTROLES: ReadonlySet<string> = new Set(checks.filter((c) => c.groep === 'toelichting').map((c) => c.id));

/** A review without what it says about texts: those have a measurement of their own. */
export function beoordeel(snapshot: Snapshot): Bestandsrapport {
  const rapport = rapporteer(review(snapshot), 'test.xlsx');
  return { ...rapport, bevindingen: rapport.bevindingen.filter((b) => !TEKSTCONTROLES.has(b.controle)) };
}

export function werkmapVan(bron: Bron, seed: number, formules: boolean): Werkmap {
  if (bron === 'gegenereerd') return genereer(seed, formules ? { formules } : {});
  return echteWerkmap(bron === 'echt-formules');
}

/** Null when this workbook has no place for such an error. */
export function maakGeval(bron: Bron, groep: Groep, seed: number): Geval | null {
  const t = new Toeval(seed ^ 0x5bd1e995);
  const werkmap = werkmapVan(bron, seed, MET_FORMULES.has(groep as Soort));
  const zaaisels = zaaiGroep(werkmap, groep, t);
  return zaaisels && { werkmap, zaaisels };
}

function zaaiGroep(werkmap: Werkmap, groep: Groep, t: Toeval): readonly Zaaisel[] | null {
  if (groep === 'twee-fouten') return zaaiTwee(werkmap, t);
  if (groep === 'twee-soorten') return zaaiTweeSoorten(werkmap, t);
  const een = zaai(werkmap, groep, t);
  return een && [een];
}

export function* voerUit(bron: Bron, groep: Groep, aantal: number, basis: number): Generator<Uitslag> {
  if (bron === 'echt' && MET_FORMULES.has(groep as Soort)) return;
  for (let i = 0, gemaakt = 0; gemaakt < aantal && i < aantal * 50; i++) {
    const seed = basis * 1_000_000 + GROEPEN.indexOf(groep) * 10_000 + i;
    const geval = maakGeval(bron, groep, seed);
    if (!geval) continue;
    gemaakt++;
    yield uitslag(`${bron}/${groep}:${seed}`, groep, geval);
  }
}

export function uitslag(naam: string, groep: Groep, geval: Geval): Uitslag {
  const { perZaaisel, vals } = oordeel(beoordeel(naarSnapshot(geval.werkmap)), geval.zaaisels);
  return { geval: naam, groep, ...geval, oordelen: perZaaisel, vals: vals.map((b) => `${b.controle} ${b.cel}`) };
}

const TYPEFOUTEN = [
  'cijfer-te-veel',
  'cijfer-te-weinig',
  'cijfer-vervangen',
  'cijfers-verwisseld',
  'teken',
  'factor',
  'waarde-van-buur',
] as const satisfies readonly Waardesoort[];

/** What no relation can show. */
export interface Onzichtbaar {
  readonly geval: string;
  readonly groep: Groep;
}

/** Every amount of the real workbook, mistyped in each way; with `elke` only each so-many-th cell, another one per seed. */
export function* elkeCel(
  bron: 'echt' | 'echt-formules',
  elke: number,
  basis: number,
): Generator<Uitslag | Onzichtbaar> {
  const aantal = bedragen(werkmapVan(bron, 0, false)).length;
  for (let i = basis % elke; i < aantal; i += elke)
    for (const soort of TYPEFOUTEN) {
      const geval = typefoutIn(bron, soort, i, basis);
      if (geval === null) continue;
      const naam = `${bron}/${soort}@${i}:${basis}`;
      yield geval.zaaisels.length ? uitslag(naam, soort, geval) : { geval: naam, groep: soort };
    }
}

/** Null when such a slip leaves this amount as it is. */
export function typefoutIn(bron: Bron, soort: Waardesoort, nummer: number, basis: number): Geval | null {
  const werkmap = werkmapVan(bron, 0, false);
  const cel = bedragen(werkmap)[nummer]!;
  const nieuw = mistypt(werkmap, cel, soort, basis * 1000 + nummer);
  if (nieuw === null || nieuw === cel.cent) return null;
  const zaaisel = zaaiBedrag(werkmap, cel, nieuw, soort);
  return { werkmap, zaaisels: zaaisel ? [zaaisel] : [] };
}

function mistypt(werkmap: Werkmap, cel: Bedrag, soort: Waardesoort, seed: number): number | null {
  if (soort === 'factor') return cel.cent * 1000;
  // A random place in the amount may give the same amount or none; try a few.
  const t = new Toeval(seed);
  for (let poging = 0; poging < 10; poging++) {
    const nieuw = foutbedrag(werkmap, cel, soort, t);
    if (nieuw !== null && nieuw !== cel.cent) return nieuw;
  }
  return null;
}
