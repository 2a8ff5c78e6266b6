import type { Bedrag, Relatie, Werkmap } from './werkmap';
import { bedragen, geteld, spelingVan } from './werkmap';

/** The true relations over typed cells only: every sound formula replaced by its inputs. */
export interface Stelsel {
  readonly relaties: readonly Relatie[];
  readonly spelingen: readonly number[];
  /** Per typed cell: relation index → coefficient; no zeros. */
  readonly kolommen: ReadonlyMap<Bedrag, ReadonlyMap<number, number>>;
  /** Per relation: typed cell → coefficient. */
  readonly rijen: readonly ReadonlyMap<Bedrag, number>[];
}

/** `los` are formula cells that do not compute what they should: they count as typed. */
export function stelsel(werkmap: Werkmap, los: ReadonlySet<Bedrag> = new Set()): Stelsel {
  const uitgewerkt = new Map<Bedrag, ReadonlyMap<Bedrag, number>>();
  const invoer = (cel: Bedrag): ReadonlyMap<Bedrag, number> => {
    const bekend = uitgewerkt.get(cel);
    if (bekend) return bekend;
    const uit = new Map<Bedrag, number>();
    if (!cel.formule || los.has(cel)) uit.set(cel, 1);
    else for (const deel of cel.formule.delen) for (const c of geteld(deel)) tel(uit, invoer(c), deel.factor);
    uitgewerkt.set(cel, uit);
    return uit;
  };
  const rijen = werkmap.relaties.map((r) => {
    const som = new Map<Bedrag, number>();
    for (const { cel, factor } of r.termen) tel(som, invoer(cel), factor);
    return som;
  });
  const kolommen = new Map<Bedrag, Map<number, number>>();
  for (const cel of bedragen(werkmap)) if (!cel.formule || los.has(cel)) kolommen.set(cel, new Map());
  rijen.forEach((rij, i) => rij.forEach((factor, cel) => kolommen.get(cel)!.set(i, factor)));
  return { relaties: werkmap.relaties, spelingen: werkmap.relaties.map(spelingVan), kolommen, rijen };
}

function tel(som: Map<Bedrag, number>, erbij: ReadonlyMap<Bedrag, number>, factor: number): void {
  for (const [cel, f] of erbij) {
    const nieuw = (som.get(cel) ?? 0) + factor * f;
    if (nieuw === 0) som.delete(cel);
    else som.set(cel, nieuw);
  }
}

/** The change is visible: it exceeds the slack of at least one relation. */
export function zichtbaar(s: Stelsel, cel: Bedrag, verandering: number): boolean {
  return [...(s.kolommen.get(cel) ?? [])].some(([i, factor]) => Math.abs(factor * verandering) > s.spelingen[i]!);
}

/** The relations determine the cell: its column of coefficients is not a multiple of another cell's. */
export function isBepaald(s: Stelsel, cel: Bedrag): boolean {
  const eigen = s.kolommen.get(cel);
  if (!eigen?.size) return false;
  const [eerste] = eigen.keys();
  return ![...s.rijen[eerste!]!.keys()].some((ander) => ander !== cel && isVeelvoud(eigen, s.kolommen.get(ander)!));
}

function isVeelvoud(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): boolean {
  if (a.size !== b.size) return false;
  let verhouding: number | null = null;
  for (const [i, factor] of a) {
    const ander = b.get(i);
    if (ander === undefined) return false;
    verhouding ??= factor / ander;
    if (factor / ander !== verhouding) return false;
  }
  return true;
}

/** No other single cell explains all that is broken, to within the rounding: after the error was put in. */
export function isEnigeVerklaring(s: Stelsel, cel: Bedrag): boolean {
  return isBepaaldMetMee(s, cel, 0);
}

/**
 * When other cells were computed from the wrong value, the printed figures may have a second reading: another cell
 * whose correction, with no more cells that move along, closes everything. Only without one is the cell determined.
 */
export function isBepaaldMetMee(s: Stelsel, cel: Bedrag, mee: number): boolean {
  const residuen = s.rijen.map((rij) => [...rij].reduce((som, [c, factor]) => som + factor * c.cent, 0));
  const gebroken = residuen.flatMap((r, i) => (Math.abs(r) > s.spelingen[i]! ? [i] : []));
  const rivalen = new Set(gebroken.flatMap((i) => [...s.rijen[i]!.keys()]));
  rivalen.delete(cel);
  return ![...rivalen].some((rivaal) =>
    gebroken.some(
      (i) => s.rijen[i]!.has(rivaal) && verklaart(s, residuen, rivaal, -residuen[i]! / s.rijen[i]!.get(rivaal)!, mee),
    ),
  );
}

function verklaart(s: Stelsel, residuen: readonly number[], cel: Bedrag, correctie: number, mee: number): boolean {
  const nu = [...residuen];
  const verplaatst = new Set<Bedrag>();
  const teDoen: [Bedrag, number][] = [[cel, correctie]];
  for (let volgende = teDoen.pop(); volgende; volgende = teDoen.pop()) {
    const [wie, delta] = volgende;
    if (verplaatst.has(wie) || verplaatst.size > mee) return false;
    verplaatst.add(wie);
    for (const [i, factor] of s.kolommen.get(wie)!) nu[i]! += factor * delta;
    const open = nu.findIndex((r, i) => Math.abs(r) > s.spelingen[i]! && Math.abs(residuen[i]!) <= s.spelingen[i]!);
    if (open < 0) continue;
    const resultaat = s.relaties[open]!.resultaat;
    const factor = resultaat && s.rijen[open]!.get(resultaat);
    if (!resultaat || !factor) return false;
    teDoen.push([resultaat, -nu[open]! / factor]);
  }
  return nu.every((r, i) => Math.abs(r) <= s.spelingen[i]!);
}
