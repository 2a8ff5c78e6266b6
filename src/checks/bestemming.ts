import { speling } from '../begroting/afronding';
import { som, type Bedrag } from '../begroting/bedrag';
import type { Bedragbetekenis, Bedragcel, Rij } from '../begroting/begroting';
import type { Afrekening } from '../regelingen/afrekening';
import { laatsteJaar } from '../regelingen/laatsteJaar';
import type { Regeling } from '../regelingen/regeling';
import type { Regelinggroep } from '../sheet/herkenning';
import { deelVanCel } from '../sheet/postdeel';
import type { Checkcontext, NietBeoordeeld } from './check';
import { zonderKolom } from './zonderKolom';

/** Where the tables send what is left of one regeling, beside what its rule says. Amounts in cents, without sign. */
export interface Bestemming {
  readonly afrekening: Afrekening;
  readonly regeling: Regeling;
  readonly terug: Bestemmingsdeel;
  readonly mee: Bestemmingsdeel;
  /** Kept otherwise: reservering and vrijval. */
  readonly elders: Bestemmingsdeel;
  /** What rounding alone can make of a difference. */
  readonly speling: Bedrag;
}

export interface Bestemmingsdeel {
  readonly bedrag: Bedrag;
  /** Empty where the tables have no such column. */
  readonly cellen: readonly Bedragcel[];
}

/** Every known regeling of which the tables say where its money goes. */
export function* bestemmingen({ herkenning, afrekeningen }: Checkcontext): Iterable<Bestemming> {
  const perNaam = new Map(afrekeningen.map((a) => [a.naam, a]));
  for (const groep of herkenning.regelingen) {
    const afrekening = perNaam.get(groep.naam);
    if (afrekening === undefined || groep.regeling === null) continue;
    const terug = deel(groep, ['terugbetaling']);
    const mee = deel(groep, ['overheveling']);
    const elders = deel(groep, ['reservering', 'vrijval']);
    if (terug === null || mee === null || elders === null) continue;
    const cellen = [...terug.cellen, ...mee.cellen, ...elders.cellen];
    if (cellen.length === 0 || cellen.some((c) => c.status === 'onleesbaar')) continue;
    const stap = cellen.reduce((grootste, c) => Math.max(grootste, c.rij.tabel.stap), 0);
    yield { afrekening, regeling: groep.regeling, terug, mee, elders, speling: speling(2 + cellen.length, stap) };
  }
}

export function zonderBestemming(context: Checkcontext): Iterable<NietBeoordeeld> {
  return zonderKolom(context, ['terugbetaling', 'overheveling'], 'geen kolom met terugbetaling of overheveling', [
    'regelingen',
  ]);
}

/**
 * What the tables carry over though the last year of spending has passed, or whose tranche has; in cents. 0 when the rule
 * has no window.
 */
export function meeNaTermijn({ afrekening, regeling, mee }: Bestemming, jaar: number | null): Bedrag {
  if (jaar === null || !regeling.regel.soort.startsWith('overhevelen')) return 0;
  const laatste = laatsteJaar(regeling);
  if (laatste !== null && laatste <= jaar) return mee.bedrag;
  if (regeling.regel.soort === 'overhevelen-tot-maximum') return 0;
  return Math.max(0, Math.min(mee.bedrag - afrekening.overheveling, afrekening.terugbetaling));
}

/** The cell with most of an amount, and what it should hold when `teveel` goes elsewhere. */
export function grootsteCel({ cellen }: Bestemmingsdeel, teveel: Bedrag): { cel: Bedragcel; verwacht: Bedrag } {
  const cel = cellen.reduce((a, b) => (Math.abs(b.bedrag) > Math.abs(a.bedrag) ? b : a));
  const rest = Math.max(0, Math.abs(cel.bedrag) - teveel);
  return { cel, verwacht: cel.bedrag < 0 ? 0 - rest : rest };
}

/** Null where an amount of a post belongs to several regelingen and nobody knows how much to each. */
function deel(
  { regels, posten, delen }: Regelinggroep,
  betekenissen: readonly Bedragbetekenis[],
): Bestemmingsdeel | null {
  const tabel = regels[0]?.tabel;
  const rijen = tabel === undefined ? posten : regels.filter((r) => r.tabel === tabel);
  const inRij = (r: Rij): readonly Bedragcel[] =>
    r.bedragen.filter((c) => c.kolom.maat === null && betekenissen.some((b) => b === c.kolom.betekenis));
  const heel = rijen.flatMap(inRij);
  const gedeeld = tabel === undefined ? delen.flatMap((d) => inRij(d.rij).map((cel) => ({ cel, deel: d }))) : [];
  const aandelen = gedeeld.map(({ cel, deel }) => deelVanCel(deel, cel));
  if (!aandelen.every((aandeel) => aandeel !== null)) return null;
  const bedrag = Math.abs(som(heel.map((c) => c.bedrag)) + som(aandelen));
  return { bedrag, cellen: [...heel, ...gedeeld.map(({ cel }) => cel)] };
}
