import type { Tabel } from '../begroting/begroting';
import type { Plaats } from '../begroting/plaats';
import { celadres } from '../sheet/adres';
import { identiteitenVan, type Identiteit } from '../sheet/identiteit';
import { groepeer } from '../sheet/koppeling';
import { tekstafdruk } from '../toelichting/tekstafdruk';

/**
 * What stands on a report: an open fout or let-op, one that was accepted, a toelichting that is open, or something that was
 * solved since the report before.
 */
export type Regelsoort = 'F' | 'L' | 'A' | 'T' | 'O';

/** By what the next report knows a line of this one: "F-1a2b3c4d-9f2e". */
export interface Kenmerk {
  readonly soort: Regelsoort;
  /**
   * What it is about: the check with the table, heading, row and column by name. So a remark stays with it when an amount
   * changes, a row moves or a sheet is sorted, and never goes to something else.
   */
  readonly wat: string;
  /** Of what it says, figures included: tells apart what is about the same cell. */
  readonly cijfers: string;
}

const KENMERK = /^([FLATO])-([0-9a-f]{8})-([0-9a-f]{4})$/;

export function schrijfKenmerk({ soort, wat, cijfers }: Kenmerk): string {
  return `${soort}-${wat}-${cijfers}`;
}

/** Null for anything else. */
export function leesKenmerk(tekst: string): Kenmerk | null {
  const [, soort, wat, cijfers] = KENMERK.exec(tekst.trim()) ?? [];
  return soort === undefined ? null : { soort: soort as Regelsoort, wat: wat!, cijfers: cijfers! };
}

/** Gives what is said at a place its kenmerk; `waarover` says what kind of thing it is, `melding` what is said. */
export type Kenmerkgever = (soort: Regelsoort, waarover: string, plaats: Plaats, melding: string) => Kenmerk;

export function maakKenmerkgever(tabellen: readonly Tabel[]): Kenmerkgever {
  const perBlad = groepeer(tabellen, ({ blad }) => blad);
  const namen = new Map<Tabel, ReadonlyMap<number, Identiteit>>();
  const namenIn = (tabel: Tabel): ReadonlyMap<number, Identiteit> => {
    let gevonden = namen.get(tabel);
    if (gevonden === undefined) {
      const identiteiten = identiteitenVan(tabel);
      gevonden = new Map(tabel.rijen.map(({ nummer }, i) => [nummer, identiteiten[i]!]));
      namen.set(tabel, gevonden);
    }
    return gevonden;
  };
  const naamVan = ({ blad, rij, kolom }: Plaats): readonly string[] => {
    for (const tabel of perBlad.get(blad) ?? []) {
      const { vanKolom, totKolom } = tabel.bereik;
      if (kolom < vanKolom || kolom > totKolom) continue;
      const identiteit = namenIn(tabel).get(rij);
      if (identiteit === undefined) continue;
      const kop = [...tabel.bedragkolommen, ...tabel.tekstkolommen].find(({ nummer }) => nummer === kolom)?.kop ?? '';
      return [identiteit.tabel, identiteit.post, identiteit.regeling, kop];
    }
    return [celadres(blad, rij, kolom)];
  };
  return (soort, waarover, plaats, melding) => ({
    soort,
    wat: tekstafdruk([waarover, ...naamVan(plaats)].join('\n')).slice(0, 8),
    cijfers: tekstafdruk(melding).slice(0, 4),
  });
}

/**
 * Which of now belongs to which of before: the same in every figure, or else the only one of both sides that is about the
 * same. Where more than one could be meant, none is.
 */
export function koppelKenmerken<N extends { readonly kenmerk: Kenmerk }, V extends { readonly kenmerk: Kenmerk }>(
  nu: readonly N[],
  vorige: readonly V[],
): ReadonlyMap<N, V> {
  const gekoppeld = new Map<N, V>();
  const vrij = new Set(vorige);
  const geheel = ({ wat, cijfers }: Kenmerk) => `${wat}-${cijfers}`;
  const opGeheel = groepeer(vorige, ({ kenmerk }) => geheel(kenmerk));
  for (const ding of nu) {
    const eerder = opGeheel.get(geheel(ding.kenmerk))?.shift();
    if (eerder === undefined) continue;
    gekoppeld.set(ding, eerder);
    vrij.delete(eerder);
  }
  const over = groepeer(
    nu.filter((ding) => !gekoppeld.has(ding)),
    ({ kenmerk }) => kenmerk.wat,
  );
  const opWat = groepeer([...vrij], ({ kenmerk }) => kenmerk.wat);
  for (const [wat, dingen] of over) {
    const eerder = opWat.get(wat);
    if (dingen.length === 1 && eerder?.length === 1) gekoppeld.set(dingen[0]!, eerder[0]!);
  }
  return gekoppeld;
}
