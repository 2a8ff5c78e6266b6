import { som, type Bedrag } from '../begroting/bedrag';
import { afrekenen } from '../regelingen/afrekenen';
import { regelingen as meegeleverd } from '../regelingen/index';
import type { Regeling } from '../regelingen/regeling';
import { maakZoeker } from '../regelingen/zoekRegeling';
import type { Regelinggroep } from '../sheet/herkenning';
import type { Beginstand } from '../sheet/instellingen';
import { groepeer } from '../sheet/koppeling';
import { groepsleutel } from '../sheet/koppelRegelingen';
import type { Regelinginvoer } from './regelinginvoer';
import { isZonderTermijn, tranchestanden } from './tranchestanden';

/** What one regeling carried out of a year and into the next; cents of euros. */
export interface Overgang {
  readonly naam: string;
  /** The year for which the money was granted; null: all of it. */
  readonly tranche: number | null;
  /** Carried out of the year before; null: not known there. */
  readonly uit: Bedrag | null;
  /** Carried in, as this workbook says; null: it does not say. */
  readonly in: Bedrag | null;
  /** in − uit; null when either is not known. */
  readonly verschil: Bedrag | null;
}

/**
 * What each regeling carries into the next year, as its beginstanden there: per tranche where the workbook tells, and zero
 * when nothing goes along. None of a regeling of which that is not certain yet, and of reserves and free money.
 */
export function beginstandenUit(invoer: readonly Regelinginvoer[], bron: string): readonly Beginstand[] {
  return invoer.flatMap((regelinginvoer) => {
    const { naam, regeling, groep, eenheid } = regelinginvoer;
    const { overheveling, nogTeBesluiten } = afrekenen(regelinginvoer);
    if (nogTeBesluiten > 0 || isOnderweg(groep)) return [];
    if (isZonderTermijn(regeling)) return [];
    const standen = tranchestanden(regelinginvoer).filter(({ rest, besluit }) => rest > 0 && besluit === 'mee');
    const perTranche = standen.length > 0 && standen.every(({ tranche }) => tranche !== null);
    const delen = perTranche ? standen : [{ tranche: null, rest: overheveling }];
    return delen.map(({ tranche, rest }) => ({ regeling: naam, tranche, bedrag: rest * eenheid, bron, plaats: null }));
  });
}

/** Its amounts are of a table that was made while the year was not over. */
function isOnderweg({ regels, posten, prognoseregels, prognoseposten }: Regelinggroep): boolean {
  const [regel] = regels;
  const [post] = posten;
  if (regel !== undefined) return prognoseregels.includes(regel);
  return post !== undefined && prognoseposten.includes(post);
}

/**
 * What was carried out of the year before against what this workbook carries in: per tranche where both tell, else in total.
 * A regeling whose beginstanden contradict each other has none. `regelingen` is the list in which names are looked up.
 */
export function vergelijkBeginstanden(
  beginstanden: readonly Beginstand[],
  invoer: readonly Regelinginvoer[],
  regelingen: readonly Regeling[] = meegeleverd,
): readonly Overgang[] {
  if (beginstanden.length === 0) return [];
  const gegroepeerd = perRegeling(beginstanden, regelingen);
  const hier = new Map(invoer.map((regelinginvoer) => [regelinginvoer.groep.sleutel, regelinginvoer]));
  const daar = [...gegroepeerd].filter(([sleutel]) => !hier.has(sleutel));
  return [
    ...invoer.flatMap((i) => overgangen(i.naam, gegroepeerd.get(i.groep.sleutel) ?? [], ingebracht(i))),
    ...daar.flatMap(([, eigen]) => overgangen(eigen[0]!.regeling, eigen, null)),
  ];
}

/** The beginstanden by the key of their regeling, as in `Regelinggroep`. */
export function perRegeling(
  beginstanden: readonly Beginstand[],
  regelingen: readonly Regeling[],
): ReadonlyMap<string, readonly Beginstand[]> {
  const zoek = maakZoeker(regelingen);
  return groepeer(beginstanden, ({ regeling }) => {
    const gevonden = zoek(regeling);
    return groepsleutel(regeling, gevonden.soort === 'gevonden' ? gevonden.regeling : null);
  });
}

/** Whether one regeling has a tranche twice, or both a total and tranches: nobody can tell what was carried out. */
export function spreektZichTegen(beginstanden: readonly Beginstand[]): boolean {
  const tranches = new Set(beginstanden.map(({ tranche }) => tranche));
  return tranches.size < beginstanden.length || (tranches.size > 1 && tranches.has(null));
}

/** Per tranche; under null what is only known as a whole. */
type Inbreng = ReadonlyMap<number | null, Bedrag>;

/** What a workbook carries in, in cents of euros; null when it does not tell how its baten are made up. */
function ingebracht({ jaar, tranches, groep, eenheid }: Regelinginvoer): Inbreng | null {
  if (jaar === null) return null;
  if (tranches !== undefined) {
    const inbreng = new Map<number | null, Bedrag>();
    for (const { jaar: van, baten } of tranches)
      if (van === null || van < jaar) inbreng.set(van, (inbreng.get(van) ?? 0) + baten * eenheid);
    return inbreng;
  }
  const kolommen = groep.regels[0]?.tabel.bedragkolommen ?? [];
  return kolommen.some(({ betekenis }) => betekenis === 'beginstand') ? new Map([[null, 0]]) : null;
}

function overgangen(naam: string, eigen: readonly Beginstand[], inbreng: Inbreng | null): readonly Overgang[] {
  const uit = new Map(eigen.map(({ tranche, bedrag }) => [tranche, bedrag]));
  const bekend = uit.size > 0 && !spreektZichTegen(eigen);
  const totaal = (delen: Inbreng | null): Bedrag | null => delen && som(delen.values());
  if (!bekend || inbreng === null || uit.has(null) || inbreng.has(null)) {
    const gelijk = overgang(naam, null, bekend ? totaal(uit) : null, totaal(inbreng));
    return eigen.length === 0 && !gelijk.in ? [] : [gelijk];
  }
  const jaren = [...new Set([...uit.keys(), ...inbreng.keys()])].sort((a, b) => a! - b!);
  return jaren.map((jaar) => overgang(naam, jaar, uit.get(jaar) ?? 0, inbreng.get(jaar) ?? 0));
}

function overgang(naam: string, tranche: number | null, uit: Bedrag | null, in_: Bedrag | null): Overgang {
  return { naam, tranche, uit, in: in_, verschil: uit === null || in_ === null ? null : in_ - uit };
}
