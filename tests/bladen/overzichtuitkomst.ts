import type { Eigenblad } from '../../src/bladen/eigenblad';
import type { Review } from '../../src/review/review';

/** What stands in a cell of the sheet, from 0; an error as its text. */
export type Lezer = (rij: number, kolom: number) => unknown;

const DELEN = [
  'terug',
  'mee',
  'open',
  'reserve',
  'resultaat',
  'tekort',
  'saldo',
  'baten',
  'lasten',
  'controle',
] as const;
type Deel = (typeof DELEN)[number];
export type Eindbedragen = Readonly<Record<Deel, unknown>>;

/** The rows of the overview at the top, by the name in front: each regeling, the total and its parts. */
export function eindbedragen({ rijen }: Eigenblad, lees: Lezer): ReadonlyMap<string, Eindbedragen> {
  const tekst = (rij: number) => {
    const [cel] = rijen[rij]!;
    return cel && 'waarde' in cel && typeof cel.waarde === 'string' ? cel.waarde : '';
  };
  const kop = rijen.findIndex((_, rij) => tekst(rij) === 'Regeling');
  const uitkomst = new Map<string, Eindbedragen>();
  for (let rij = kop + 1; tekst(rij) !== ''; rij++) {
    const delen = DELEN.map((deel, i) => [deel, lees(rij, i + 1)] as const);
    uitkomst.set(tekst(rij), Object.fromEntries(delen) as Eindbedragen);
  }
  return uitkomst;
}

/** Where the sheet says something else than the review, and every cell with an error; empty when all is well. */
export function overzichtfouten({ context }: Review, plan: Eigenblad, lees: Lezer): readonly string[] {
  const uitkomst = eindbedragen(plan, lees);
  const verschillen = context.afrekeningen.flatMap((a, i) => {
    const eenheid = context.regelinginvoer[i]!.eenheid;
    const verwacht: Record<Deel, number> = {
      terug: a.terugbetaling,
      mee: a.overheveling,
      open: a.nogTeBesluiten,
      reserve: a.reservering,
      ...{ resultaat: a.resultaat, tekort: a.tekort, saldo: a.saldo, baten: a.baten, lasten: a.lasten, controle: 0 },
    };
    return DELEN.flatMap((deel) => {
      const gevonden = uitkomst.get(a.naam)?.[deel];
      const goed = typeof gevonden === 'number' && Math.round(gevonden * 100) === verwacht[deel] * eenheid;
      return goed ? [] : [`${a.naam} ${deel}: ${String(gevonden)} in plaats van ${(verwacht[deel] * eenheid) / 100}`];
    });
  });
  const fouten = plan.rijen.flatMap((rij, r) =>
    rij.flatMap((_, k) => {
      const waarde = lees(r, k);
      return typeof waarde === 'string' && /^#|^Err:/.test(waarde) ? [`rij ${r + 1}, kolom ${k + 1}: ${waarde}`] : [];
    }),
  );
  return [...verschillen, ...fouten];
}
