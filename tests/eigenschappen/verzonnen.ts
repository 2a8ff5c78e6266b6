import type { Bedragcel, Rij, Tabel } from '../../src/begroting/begroting';
import type { Plaats } from '../../src/begroting/plaats';
import type { Afrekening } from '../../src/regelingen/afrekening';
import type { Regelinginvoer } from '../../src/jaareinde/regelinginvoer';
import { rapporteer } from '../../src/review/rapporteer';
import type { Review } from '../../src/review/review';
import { celadres } from '../../src/sheet/adres';
import type { Celwaarde, Snapshot } from '../../src/sheet/snapshot';

/** A cent of rounding, and what binary arithmetic leaves behind in an amount near the largest. */
const SPELING = 0.51;
/** More tables than this may each give another column to a sum: then it is not recomputed. */
const MEESTE_TABELLEN = 4;

/**
 * What a review says of amounts that is not so by the cells themselves, read here in a way of their own: an amount that is not in
 * its cell, a finding about an amount that is in none of its cells, a sum of a regeling that is no sum of a column. Empty when
 * nothing was invented.
 */
export function verzonnen(snapshot: Snapshot, review: Review): string[] {
  const { context } = review;
  const waarden = celwaarden(snapshot);
  const staatEr = ({ blad, rij, kolom }: Plaats): readonly Celwaarde[] =>
    (waarden.get(blad) ?? []).map((cellen) => cellen.get(rij)?.get(kolom)).filter((waarde) => waarde !== undefined);
  const cellen = context.begroting.tabellen.flatMap(({ rijen }) => rijen.flatMap(({ bedragen }) => bedragen));
  return [
    ...cellen.flatMap((cel) => celbezwaar(cel, staatEr(plaatsVan(cel)))),
    ...dubbele(cellen),
    ...context.regelinginvoer.flatMap(invoerbezwaren),
    ...[...context.afrekeningen, ...(context.prognose?.regelingen ?? [])].flatMap(afrekeningbezwaren),
    ...bevindingbezwaren(review, staatEr),
    ...geenGetal(rapporteer(review, 'x.xlsx')),
  ];
}

/** By sheet; names are not always unique. */
function celwaarden({ bladen }: Snapshot): Map<string, Map<number, Map<number, Celwaarde>>[]> {
  const perNaam = new Map<string, Map<number, Map<number, Celwaarde>>[]>();
  for (const { naam, rijen } of bladen) {
    const cellen = new Map(rijen.map((r) => [r.nummer, new Map(r.cellen.map((cel) => [cel.kolom, cel.waarde]))]));
    perNaam.set(naam, [...(perNaam.get(naam) ?? []), cellen]);
  }
  return perNaam;
}

function plaatsVan({ rij, kolom }: Bedragcel): Plaats {
  return { blad: rij.tabel.blad, rij: rij.nummer, kolom: kolom.nummer };
}

function celbezwaar(cel: Bedragcel, waarden: readonly Celwaarde[]): string[] {
  if (waarden.length === 0 ? cel.status === 'leeg' && cel.bedrag === 0 : waarden.some((waarde) => past(cel, waarde)))
    return [];
  return [`${waar(plaatsVan(cel))}: gelezen als ${cel.bedrag} (${cel.status}), er staat ${JSON.stringify(waarden)}`];
}

function past({ bedrag, status }: Bedragcel, waarde: Celwaarde): boolean {
  switch (status) {
    case 'getal':
      return typeof waarde === 'number' && Math.abs(waarde * 100 - bedrag) <= SPELING;
    case 'tekst':
      return typeof waarde === 'string' && bedragenIn(waarde).some((centen) => Math.abs(centen - bedrag) <= SPELING);
    case 'leeg':
      return bedrag === 0 && typeof waarde === 'string' && waarde.trim() === '';
    case 'nul':
    case 'geen':
      return bedrag === 0 && typeof waarde === 'string' && !/\d/.test(waarde);
    case 'onleesbaar':
      return bedrag === 0;
  }
}

/** Every amount that a text can be, in cents: with and without its last separator as that of decimals. */
function bedragenIn(tekst: string): number[] {
  const kern = /\d[\d.,'\s]*/.exec(tekst)?.[0] ?? '';
  const laatste = Math.max(kern.lastIndexOf('.'), kern.lastIndexOf(','));
  const cijfers = (deel: string): string => deel.replace(/\D/g, '');
  const geheel = Number(cijfers(kern)) * 100;
  const decimalen = cijfers(kern.slice(laatste + 1));
  const gebroken = laatste < 0 ? geheel : Number(`${cijfers(kern.slice(0, laatste))}.${decimalen}`) * 100;
  const mogelijk = [geheel, gebroken];
  if (/^[^\d]*[-\u2010-\u2015\u2212(][^\d]*\d/.test(tekst)) return mogelijk.map((centen) => -centen);
  return /[-\u2010-\u2015\u2212NnOo]/.test(tekst) ? mogelijk.flatMap((centen) => [centen, -centen]) : mogelijk;
}

/** Every amount that a sentence may name, in cents: "12 duizend", "€ 1,2 mln". */
function genoemdIn(tekst: string): number[] {
  const delen = tekst.split(/(?<=\d)(?=[^\d.,'\s])|(?<=[^\d.,'\s])(?=\d)|\s(?=€)/);
  return delen.flatMap((deel) => bedragenIn(deel)).flatMap((centen) => [centen, centen * 1e3, centen * 1e6]);
}

/** Identity is the cell: an amount that two tables hold would count twice. */
function dubbele(cellen: readonly Bedragcel[]): string[] {
  const gezien = new Set<string>();
  return cellen.flatMap((cel) => {
    const plek = waar(plaatsVan(cel));
    if (gezien.has(plek)) return [`${plek}: staat twee keer in de begroting`];
    gezien.add(plek);
    return [];
  });
}

/** Baten and lasten are sums of a column over the rows of the regeling; parts of shared posten are not recomputed. */
function invoerbezwaren({ naam, groep, baten, lasten, tranches = [] }: Regelinginvoer): string[] {
  if (groep.delen.length > 0) return [];
  const eigen = groep.regels.filter(({ tabel }) => tabel === groep.regels[0]!.tabel);
  const [perRegel, perPost] = [sommen(eigen, true), sommen(groep.posten, false)];
  if (perRegel === null || perPost === null) return [];
  const mogelijk = [...perRegel, ...perPost];
  const mist = (bedrag: number): boolean => !mogelijk.some((som) => som === bedrag || -som === bedrag);
  return [
    ...(mist(baten) ? [`${naam}: baten ${baten} zijn van geen kolom de som`] : []),
    ...(mist(lasten) ? [`${naam}: lasten ${lasten} zijn van geen kolom de som`] : []),
    ...(tranches.every((t) => Number.isSafeInteger(t.baten)) ? [] : [`${naam}: een tranche is geen bedrag`]),
  ];
}

/**
 * The sums of one column per table over these rows; of two columns together where a beginstand may come on top. Null when there
 * are too many.
 */
function sommen(rijen: readonly Rij[], samen: boolean): number[] | null {
  const perTabel = new Map<Tabel, Rij[]>();
  for (const rij of rijen) perTabel.set(rij.tabel, [...(perTabel.get(rij.tabel) ?? []), rij]);
  if (rijen.length === 0) return [];
  if (perTabel.size > MEESTE_TABELLEN) return null;
  let mogelijk = [0];
  for (const [tabel, eigen] of perTabel) {
    const kolommen = tabel.bedragkolommen.map((_, k) => eigen.reduce((som, r) => som + r.bedragen[k]!.bedrag, 0));
    const paren = samen ? kolommen.flatMap((a, i) => kolommen.slice(i + 1).map((b) => a + b)) : [0];
    mogelijk = [...new Set(mogelijk.flatMap((som) => [...kolommen, ...paren].map((meer) => som + meer)))];
  }
  return mogelijk;
}

function afrekeningbezwaren(a: Afrekening): string[] {
  const weg = a.terugbetaling + a.overheveling + a.reservering + a.resultaat + a.nogTeBesluiten - a.tekort;
  return a.saldo === a.baten - a.lasten && a.saldo === weg ? [] : [`${a.naam}: de afrekening telt niet op`];
}

/** An amount that was found stands in a cell of the finding, or follows from the amounts of the regeling or the post. */
function bevindingbezwaren(
  { bevindingen, context }: Review,
  staatEr: (plaats: Plaats) => readonly Celwaarde[],
): string[] {
  const { regelinginvoer, afrekeningen, prognose, toelichtingen } = context;
  const gerekend = new Set<number>();
  for (const { baten, lasten, saldo, nogTeBesluiten, tekort } of [...afrekeningen, ...(prognose?.regelingen ?? [])])
    for (const bedrag of [baten, lasten, saldo, nogTeBesluiten, tekort]) gerekend.add(bedrag);
  for (const { baten, lasten } of prognose?.totNu ?? []) for (const bedrag of [baten, lasten]) gerekend.add(bedrag);
  for (const { tranches = [] } of regelinginvoer) for (const { baten } of tranches) gerekend.add(baten);
  for (const { rij, saldo } of toelichtingen) gerekend.add(Math.round(saldo / rij.tabel.eenheid));
  return bevindingen.flatMap(({ check, bevinding }) => {
    const { cel, gevonden, verwacht, verschil } = bevinding;
    const rekent = typeof gevonden === 'number' && typeof verwacht === 'number' && verschil !== undefined;
    const telt = !rekent || Math.abs(verschil) === Math.abs(gevonden - verwacht);
    const bezwaar = telt ? [] : [`${check.id} ${waar(cel)}: ${gevonden} min ${verwacht} is geen ${verschil}`];
    if (typeof gevonden !== 'number' || gerekend.has(gevonden)) return bezwaar;
    // A column without any toelichting is one finding over several posten.
    if (check.id.endsWith('-zonder-toelichting') && bevinding.cellen.length === 2) return bezwaar;
    const inCellen = [cel, ...bevinding.cellen].flatMap(staatEr).flatMap((waarde) => {
      if (typeof waarde === 'number') return [waarde * 100];
      return typeof waarde === 'string' ? genoemdIn(waarde) : [];
    });
    if (inCellen.some((centen) => Math.abs(Math.abs(centen) - Math.abs(gevonden)) <= SPELING) || gevonden === 0)
      return bezwaar;
    return [...bezwaar, `${check.id} ${waar(cel)}: ${gevonden} staat in geen van de cellen`];
  });
}

/** Where the report holds a number that is none. */
function geenGetal(deel: unknown, pad = 'rapport'): string[] {
  if (typeof deel === 'number') return Number.isFinite(deel) ? [] : [`${pad} is ${deel}`];
  if (typeof deel !== 'object' || deel === null) return [];
  return Object.entries(deel).flatMap(([naam, waarde]) => geenGetal(waarde, `${pad}.${naam}`));
}

function waar({ blad, rij, kolom }: Plaats): string {
  return celadres(blad, rij, kolom);
}
