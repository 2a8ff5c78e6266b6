import type { Regeling, Tranche } from './regeling';

/** Windows of one regeling that cannot all be right. */
export interface Termijnbezwaar {
  /** The column of the table Regelingen in which it stands. */
  readonly kolom: 'bestedenTot' | 'tranches';
  /** Only while money is spent oldest first: not when every tranche has its own lasten. */
  readonly bijOudsteEerst: boolean;
  /** Dutch sentences: what contradicts, and what Sluitend does with it. */
  readonly zin: string;
}

/** Nothing is repaired: the earliest end counts, and the oldest money is spent first. */
export function termijnbezwaren({ bestedenTot, looptijdTot, tranches = [] }: Regeling): readonly Termijnbezwaar[] {
  const einde = looptijdTot ?? Infinity;
  const naEinde = (kolom: Termijnbezwaar['kolom'], wat: string): Termijnbezwaar => {
    const zin = `${wat}, maar de regeling zelf loopt tot en met ${einde}. Sluitend rekent met ${einde}.`;
    return { kolom, bijOudsteEerst: false, zin };
  };
  const bezwaren: Termijnbezwaar[] = [];
  if (bestedenTot !== undefined && bestedenTot > einde)
    bezwaren.push(naEinde('bestedenTot', `Het geld mag tot en met ${bestedenTot} worden besteed`));
  for (const tranche of tranches) {
    if (tranche.jaar > einde) bezwaren.push(naEinde('tranches', `Er is een tranche ${tranche.jaar}`));
    else if (tranche.bestedenTot > einde)
      bezwaren.push(
        naEinde('tranches', `Tranche ${tranche.jaar} mag tot en met ${tranche.bestedenTot} worden besteed`),
      );
  }
  return [...bezwaren, ...omgekeerd(tranches, einde)];
}

/** A tranche that expires before an older one; the first such pair says enough. */
function omgekeerd(tranches: readonly Tranche[], einde: number): readonly Termijnbezwaar[] {
  const oplopend = [...tranches].sort((a, b) => a.jaar - b.jaar);
  const tot = ({ bestedenTot }: Tranche): number => Math.min(bestedenTot, einde);
  const plek = oplopend.findIndex((tranche, i) => i > 0 && tot(tranche) < tot(oplopend[i - 1]!));
  if (plek < 0) return [];
  const [ouder, jonger] = [oplopend[plek - 1]!, oplopend[plek]!];
  const zin = `Tranche ${jonger.jaar} vervalt na ${tot(jonger)}, eerder dan de oudere tranche ${ouder.jaar} (na ${tot(ouder)}), terwijl Sluitend de oudste tranche het eerst besteedt. Zo kan geld vervallen dat bij een andere volgorde mee mag.`;
  return [{ kolom: 'tranches', bijOudsteEerst: true, zin }];
}
