import type { Bedrag } from '../begroting/bedrag';
import type { Checkcontext } from '../checks/check';
import type { Afrekening } from '../regelingen/afrekening';

/** What a reader wants to know of an afrekening; cents of euros. saldo = terug + mee + reserve + open − tekort. */
export interface Afrekenregel {
  readonly naam: string;
  readonly baten: Bedrag;
  readonly lasten: Bedrag;
  readonly saldo: Bedrag;
  readonly terug: Bedrag;
  readonly mee: Bedrag;
  /** Reserve and resultaat together. */
  readonly reserve: Bedrag;
  /** Nog te besluiten. */
  readonly open: Bedrag;
  readonly tekort: Bedrag;
}

/** The afrekening of each regeling in euros, whatever the unit of its table; in the same order. */
export function afrekenregels({
  afrekeningen,
  regelinginvoer,
}: Pick<Checkcontext, 'afrekeningen' | 'regelinginvoer'>): readonly Afrekenregel[] {
  return afrekeningen.map((afrekening, i) => afrekenregel(afrekening, regelinginvoer[i]?.eenheid ?? 1));
}

/** One afrekening of which an amount is worth `eenheid` euros. */
function afrekenregel(a: Afrekening, eenheid: number): Afrekenregel {
  return {
    naam: a.naam,
    baten: a.baten * eenheid,
    lasten: a.lasten * eenheid,
    saldo: a.saldo * eenheid,
    terug: a.terugbetaling * eenheid,
    mee: a.overheveling * eenheid,
    reserve: (a.reservering + a.resultaat) * eenheid,
    open: a.nogTeBesluiten * eenheid,
    tekort: a.tekort * eenheid,
  };
}
