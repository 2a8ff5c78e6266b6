import type { Bedragbetekenis, Kolom, Rij, Tabel } from '../begroting/begroting';

/** A table with the rows that no total adds up any more (its grand total, or its posten). */
export interface TabelMetWortels {
  readonly tabel: Tabel;
  readonly wortels: readonly Rij[];
}

/** Where money that is left goes to. */
export const BESTEMMINGEN: ReadonlySet<Kolom['betekenis']> = new Set<Bedragbetekenis>([
  'terugbetaling',
  'overheveling',
  'reservering',
]);

/** The rows whose sum a line elsewhere repeats: the one total of the table, or all its rows when it has none. */
export function grootTotaal(wortels: readonly Rij[]): readonly Rij[] {
  const totalen = wortels.filter((r) => r.soort === 'totaal');
  if (totalen.length === 0) return wortels;
  return totalen.length === 1 ? totalen : [];
}

/** Whole factors that bring two tables to the same unit, in euros of the smaller one. */
export function omrekening(a: Tabel, b: Tabel): [number, number] {
  const klein = Math.min(a.eenheid, b.eenheid);
  return [a.eenheid / klein, b.eenheid / klein];
}

/** A column of budget, as first adopted or amended. */
export function isBudget(kolom: Kolom): boolean {
  return (kolom.betekenis === 'begroting' || kolom.betekenis === 'gewijzigde-begroting') && kolom.maat === null;
}

/** The column with what was spent; that of the table's own year where there are several. */
export function lastenkolom(tabel: Tabel): Kolom | null {
  const zoek = (betekenis: Kolom['betekenis'], maat: Kolom['maat']) =>
    tabel.bedragkolommen.filter((k) => k.betekenis === betekenis && k.maat === maat);
  const gevonden = [...zoek('realisatie', null), ...zoek('realisatie', 'lasten'), ...zoek('lasten', null)];
  return gevonden.find((k) => k.jaar === null || k.jaar === tabel.jaar) ?? gevonden[0] ?? null;
}

/** The column with the budget in force. */
export function budgetkolom(tabel: Tabel): Kolom | null {
  const budget = tabel.bedragkolommen.filter(isBudget);
  return budget.find((k) => k.betekenis === 'gewijzigde-begroting') ?? budget[0] ?? null;
}

/** The same list in groups, in order of appearance. */
export function groepeer<T>(lijst: readonly T[], sleutel: (item: T) => string): Map<string, T[]> {
  const groepen = new Map<string, T[]>();
  for (const item of lijst) {
    const naam = sleutel(item);
    const groep = groepen.get(naam);
    if (groep === undefined) groepen.set(naam, [item]);
    else groep.push(item);
  }
  return groepen;
}
