import type { Kolom } from '../begroting/begroting';
import { jaarIn, jarenIn, normaliseer } from './kolomwoorden';
import type { Tabellezing } from './leesTabel';

/** The year that a table or workbook is about, or null with every year that it could be (none: it names no year). */
export interface Jaarlezing {
  readonly jaar: number | null;
  readonly mogelijk: readonly number[];
}

/** Years by where they stand; a title says more than a header, realisatie more than begroting. */
interface Jaarbronnen {
  readonly titel: readonly number[];
  readonly realisatie: readonly number[];
  readonly begroting: readonly number[];
  /** Over baten, lasten and saldo: of a list per regeling. */
  readonly batenEnLasten: readonly number[];
  /** The years before those that money is carried to ("naar 2025" means 2024). */
  readonly overheveling: readonly number[];
}

export function jaarbronnen({ tabel, titels }: Tabellezing): Jaarbronnen {
  const van = (test: (k: Kolom) => boolean): number[] =>
    tabel.bedragkolommen.filter(test).flatMap((k) => (k.jaar === null ? [] : [k.jaar]));
  return {
    titel: [...titels.filter((titel) => !ZIN.test(titel)), tabel.blad].flatMap((titel) =>
      jarenIn(normaliseer(titel).replace(ANDERE_JAREN, ' ')),
    ),
    realisatie: van((k) => k.betekenis === 'realisatie'),
    begroting: van((k) => k.betekenis === 'begroting' || k.betekenis === 'gewijzigde-begroting'),
    batenEnLasten: van((k) => k.betekenis === 'baten' || k.betekenis === 'lasten' || k.betekenis === 'saldo'),
    overheveling: tabel.bedragkolommen.flatMap((k) => {
      const naar = k.betekenis === 'overheveling' ? jaarIn(k.kop.replace(/(\d{4})\s*-\s*\d{4}/, '$1')) : null;
      return naar === null ? [] : [naar - 1];
    }),
  };
}

/** A sentence above a table is a text about another: of four words or more, with a full stop. */
const ZIN = /^(?:\S+\s+){3,}\S+[.!?]\s*$/;

/** Years in a title that are not the year it is about. */
const ANDERE_JAREN = /\b(naar|t\/m|tot en met|tot|vanaf|sinds|versie) (19|20)\d\d(-(19|20)\d\d)?/g;

/**
 * The year of one table or of all: the one in the titles; else the last one over realisatie, else over begroting ("Begroting
 * dec '23" is the budget of 2024); else the only one over baten and lasten; else from where money is carried to. Titles that
 * name several years leave it open.
 */
export function bepaalJaar(bronnen: readonly Jaarbronnen[]): Jaarlezing {
  const titels = uniek(bronnen.flatMap((b) => b.titel));
  if (titels.length === 1) return { jaar: titels[0]!, mogelijk: titels };
  const kolommen = [bronnen.flatMap((b) => b.realisatie), bronnen.flatMap((b) => b.begroting)].find(
    (j) => j.length > 0,
  );
  if (kolommen !== undefined) {
    const laatste = Math.max(...kolommen);
    return titels.length === 0 ? { jaar: laatste, mogelijk: [laatste] } : { jaar: null, mogelijk: titels };
  }
  const enige = uniek(bronnen.flatMap((b) => b.batenEnLasten));
  if (titels.length === 0 && enige.length === 1) return { jaar: enige[0]!, mogelijk: enige };
  const naar = uniek(bronnen.flatMap((b) => b.overheveling));
  if (titels.length === 0 && naar.length > 0) return { jaar: Math.min(...naar), mogelijk: naar };
  return { jaar: null, mogelijk: titels };
}

function uniek(jaren: readonly number[]): number[] {
  return [...new Set(jaren)].sort((a, b) => a - b);
}
