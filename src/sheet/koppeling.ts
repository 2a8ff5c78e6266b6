import type { Bedragbetekenis, Kolom, Rij, Tabel } from '../begroting/begroting';
import { leesPeildatum } from './leesPeildatum';

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

/** The column with what was spent: that of the table's own year where there are several, over the whole year where it has one. */
export function lastenkolom(tabel: Tabel): Kolom | null {
  const zoek = (betekenis: Kolom['betekenis'], maat: Kolom['maat']) =>
    tabel.bedragkolommen.filter((k) => k.betekenis === betekenis && k.maat === maat);
  const gevonden = [...zoek('realisatie', null), ...zoek('realisatie', 'lasten'), ...zoek('lasten', null)];
  const eigen = gevonden.filter((k) => isVanJaar(k, tabel));
  const eerste = eigen[0] ?? gevonden[0] ?? null;
  if (eigen.length < 2 || leesPeildatum([eerste!.kop], tabel.jaar) === null) return eerste;
  const zelfde = eigen.filter((k) => k.betekenis === eerste!.betekenis && k.maat === eerste!.maat);
  return zelfde.find((k) => HEEL_JAAR.test(k.kop)) ?? eerste;
}

/** "Realisatie 2024", beside what was spent up to a day in it. */
const HEEL_JAAR = /^\p{L}+ \d{4}$/u;

/** The column with the budget in force; that of the table's own year where there are several. */
export function budgetkolom(tabel: Tabel): Kolom | null {
  const budget = tabel.bedragkolommen.filter(isBudget);
  const eigen = budget.filter((k) => isVanJaar(k, tabel));
  const keuze = eigen.length > 0 ? eigen : budget;
  return keuze.find((k) => k.betekenis === 'gewijzigde-begroting') ?? keuze[0] ?? null;
}

/** Whether a column is about the year of its table, as far as its header says. */
export function isVanJaar({ jaar }: Kolom, tabel: Tabel): boolean {
  return jaar === null || jaar === tabel.jaar;
}

/** The same list in groups, in order of appearance. */
export function groepeer<T, S>(lijst: readonly T[], sleutel: (item: T) => S): Map<S, T[]> {
  const groepen = new Map<S, T[]>();
  for (const item of lijst) {
    const naam = sleutel(item);
    const groep = groepen.get(naam);
    if (groep === undefined) groepen.set(naam, [item]);
    else groep.push(item);
  }
  return groepen;
}
