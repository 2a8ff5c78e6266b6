import type { Bedrag } from '../begroting/bedrag';
import type { Bedragcel } from '../begroting/begroting';
import type { Formulenet } from './formulenet';
import type { Stelsel } from './stelsel';

/** A supposed correction: cells that get another amount, and vergelijkingen that gain or lose a term. */
export interface Ingreep {
  readonly zetten: readonly { readonly cel: Bedragcel; readonly verschil: Bedrag }[];
  readonly verschuivingen?: readonly { readonly vergelijking: number; readonly verschil: Bedrag }[];
}

/** Everything that changes with a correction. */
export interface Gevolg {
  /** All cells that change, those of the correction included, and by how much. */
  readonly cellen: ReadonlyMap<Bedragcel, Bedrag>;
  /** The typed cells among them that were computed from the wrong value. */
  readonly mee: readonly Bedragcel[];
  /** The change of each residual. */
  readonly residuen: ReadonlyMap<number, Bedrag>;
}

/** Per cell of the correction: more steps than any budget is deep. Results that keep chasing each other do not settle. */
const MAX_STAPPEN = 2000;

/**
 * What a correction brings about: formulas follow their inputs; a vergelijking that held and is disturbed takes its
 * result cell along. Null when that contradicts itself: no result cell is free, or one would get two values.
 */
export function doorwerking(stelsel: Stelsel, net: Formulenet, ingreep: Ingreep): Gevolg | null {
  const cellen = new Map<Bedragcel, Bedrag>();
  const residuen = new Map<number, Bedrag>();
  const bepaaldDoor = new Map<Bedragcel, number>();
  const gezet = new Set(ingreep.zetten.map(({ cel }) => cel));
  const teBekijken: number[] = [];
  let stappen = MAX_STAPPEN * (ingreep.zetten.length + 1);

  const verschuif = (v: number, verschil: Bedrag): void => {
    residuen.set(v, (residuen.get(v) ?? 0) + verschil);
    if (stelsel.standen[v] === 'sluit') teBekijken.push(v);
  };
  const beweeg = (cel: Bedragcel, verschil: Bedrag): void => {
    const stapel = [{ cel, verschil }];
    for (let zet = stapel.pop(); zet && stappen > 0; zet = stapel.pop(), stappen--) {
      const { cel, verschil } = zet;
      cellen.set(cel, (cellen.get(cel) ?? 0) + verschil);
      stelsel.bij(cel, (v, factor) => verschuif(v, factor * verschil));
      for (const volger of net.volgers(cel)) {
        if (!gezet.has(volger.cel)) stapel.push({ cel: volger.cel, verschil: volger.factor * verschil });
      }
    }
  };
  const verstoord = (v: number): boolean => stelsel.standen[v] === 'sluit' && !stelsel.sluitNa(v, residuen.get(v)!);

  for (const { cel, verschil } of ingreep.zetten) beweeg(cel, verschil);
  for (const { vergelijking, verschil } of ingreep.verschuivingen ?? []) verschuif(vergelijking, verschil);
  for (let i = 0; i < teBekijken.length && stappen > 0; i++) {
    const v = teBekijken[i]!;
    const { resultaat } = stelsel.vergelijkingen[v]!;
    if (!resultaat || gezet.has(resultaat) || net.dekking(resultaat) || !verstoord(v)) continue;
    if ((bepaaldDoor.get(resultaat) ?? v) !== v) continue;
    bepaaldDoor.set(resultaat, v);
    beweeg(resultaat, -Math.round(residuen.get(v)! / stelsel.resultaatfactoren[v]!));
  }

  if (stappen <= 0) return null;
  for (const v of residuen.keys()) if (verstoord(v)) return null;
  const mee = [...bepaaldDoor.keys()].filter((cel) => cel.formule === null && cellen.get(cel) !== 0);
  return { cellen, mee, residuen };
}
