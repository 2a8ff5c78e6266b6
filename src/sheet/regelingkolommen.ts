import type { Bedragcel, Kolom, Rij, Tabel } from '../begroting/begroting';
import { sluit, type Vergelijking } from '../begroting/vergelijking';
import type { Zoeker } from '../regelingen/zoekRegeling';
import { budgetkolom, lastenkolom } from './koppeling';
import { isGevuld, spelingVan } from './tabelvergelijkingen';

/** The columns of a table that say per regeling what it pays of each post. */
export interface Regelingkolommen {
  readonly kolommen: readonly Kolom[];
  /** What they add up to in most rows: what was spent, or else the begroting. */
  readonly doel: Kolom;
}

/**
 * The columns headed by names of regelingen ("IZA | GALA") that together are the realisatie or the begroting in most rows; null
 * without. Other columns of amounts without a meaning count as well where only that makes them add up ("IZA | GALA | Gemeente").
 */
export function zoekRegelingkolommen(tabel: Tabel, zoeker: Zoeker): Regelingkolommen | null {
  if (tabel.tekstkolommen.some(({ betekenis }) => betekenis === 'regeling')) return null;
  const mogelijk = tabel.bedragkolommen.filter((k) => k.maat === null && BETALERS.has(k.betekenis));
  if (mogelijk.length < 2) return null;
  const gevonden = mogelijk.map((kolom) => ({ kolom, naam: zoeker(naamInKop(kolom)) }));
  const bekend = gevonden.flatMap(({ kolom, naam }) => (naam.soort === 'gevonden' ? [{ kolom, naam }] : []));
  if (new Set(bekend.map(({ naam }) => naam.regeling)).size < Math.max(2, bekend.length)) return null;
  const namen = bekend.map(({ kolom }) => kolom);
  const metBedragen = mogelijk.filter((kolom) => namen.includes(kolom) || kolom.betekenis === 'bedrag');
  const beste = [namen, metBedragen, mogelijk]
    .flatMap((kolommen) =>
      [lastenkolom(tabel), budgetkolom(tabel)].flatMap((doel) => (doel ? [{ kolommen, doel }] : [])),
    )
    .map((keuze) => ({ keuze, ...telSluitend(tabel, keuze) }))
    .reduce<Telling>((a, b) => (b.sluitend > a.sluitend ? b : a), { keuze: null, sluitend: 0, afwijkend: 0 });
  const volgt = beste.sluitend >= 2 && beste.afwijkend <= Math.max(1, beste.sluitend * MEESTE_AFWIJKEND);
  return volgt && beste.afwijkend < beste.sluitend ? beste.keuze : null;
}

/** What a column of money from someone may be taken for. */
const BETALERS: ReadonlySet<Kolom['betekenis']> = new Set<Kolom['betekenis']>(['bedrag', 'baten', 'reservering']);

/** Who pays, as a header names it: "waarvan IZA" is IZA. */
export function naamInKop({ kop }: Kolom): string {
  return kop.replace(/^(waarvan|w\.v\.|of which)( uit| ten laste van)? +/i, '');
}

/** With more rows that do not add up, the columns are likely to be only some of those who pay. */
const MEESTE_AFWIJKEND = 0.1;

interface Telling {
  readonly keuze: Regelingkolommen | null;
  readonly sluitend: number;
  readonly afwijkend: number;
}

function telSluitend(tabel: Tabel, keuze: Regelingkolommen): Omit<Telling, 'keuze'> {
  const gevuld = tabel.rijen.filter((rij) => rij.soort === 'post' && isVerdeeld(rij, keuze.kolommen));
  const sluitend = gevuld.filter((rij) => sluit(splitsing(rij, keuze))).length;
  return { sluitend, afwijkend: gevuld.length - sluitend };
}

/** Whether a row says anything in these columns. */
export function isVerdeeld({ bedragen }: Rij, kolommen: readonly Kolom[]): boolean {
  return kolommen.some(({ volgorde }) => isGevuld(bedragen[volgorde]!) && bedragen[volgorde]!.bedrag !== 0);
}

/** The amounts per regeling of a post are its realisatie (or begroting). */
export function splitsing(rij: Rij, { kolommen, doel }: Regelingkolommen): Vergelijking {
  const cellen: readonly Bedragcel[] = [...kolommen, doel].map(({ volgorde }) => rij.bedragen[volgorde]!);
  return {
    relatie: 'regeling-sluit-niet-aan',
    tabel: rij.tabel,
    cellen,
    factoren: cellen.map((_, i) => (i < kolommen.length ? 1 : -1)),
    resultaat: null,
    speling: spelingVan(null, cellen, kolommen.length, rij.tabel.stap),
    tekst: `${doel.kop.toLowerCase()} = ${kolommen.map(({ kop }) => kop).join(' + ')}`,
  };
}
