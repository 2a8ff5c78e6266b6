import type { Snapshot } from '../../src/sheet/snapshot';
import type { Boek } from './boek';
import type { Cijfer } from './cijfersVan';
import { rekenFormules, type Uitkomst } from './rekenblad';

export interface Narekening {
  readonly naam: string;
  /** The workbook in which the formulas are computed. */
  readonly snapshot: Snapshot;
  readonly cijfers: readonly Cijfer[];
  readonly boek: Boek;
}

export interface Nagerekend {
  readonly naam: string;
  readonly gelijk: readonly Cijfer[];
  readonly anders: readonly {
    readonly cijfer: Cijfer;
    readonly gevonden: readonly Uitkomst[];
    readonly formules: readonly string[];
  }[];
  /** No definition of ours gives this figure. */
  readonly zonder: readonly Cijfer[];
}

/** Every figure against what LibreOffice makes of its definition, to the cent. */
export function rekenNa(narekeningen: readonly Narekening[]): readonly Nagerekend[] {
  const formules = narekeningen.map(({ cijfers, boek }) =>
    cijfers.map((cijfer) => boek.van(cijfer).map((formule) => ({ formule, cel: (boek.blad.zet(formule), formule) }))),
  );
  const uitkomsten = rekenFormules(narekeningen.map(({ snapshot, boek }) => ({ snapshot, blad: boek.blad })));
  return narekeningen.map(({ naam, cijfers }, i) => {
    const gelijk: Cijfer[] = [];
    const anders: Nagerekend['anders'][number][] = [];
    const zonder: Cijfer[] = [];
    cijfers.forEach((cijfer, n) => {
      const mogelijk = formules[i]![n]!;
      const gevonden = mogelijk.map(({ formule }) => uitkomsten[i]!.get(formule) ?? null);
      if (mogelijk.length === 0) zonder.push(cijfer);
      else if (gevonden.some((waarde) => inCenten(waarde) === cijfer.bedrag)) gelijk.push(cijfer);
      else anders.push({ cijfer, gevonden, formules: mogelijk.map(({ formule }) => formule) });
    });
    return { naam, gelijk, anders, zonder };
  });
}

/** An empty cell is zero; text is no amount. */
function inCenten(waarde: Uitkomst): number {
  if (typeof waarde === 'string') return NaN;
  return Math.round(Number(waarde) * 100) + 0;
}
