import { leesBedragtekst } from './leesBedrag';
import type { Cel } from './snapshot';

/**
 * What kind of thing a cell holds, before we know its column.
 * `jaar` and `kolomnummer` are an amount in a row of amounts and a header in a header: the caller decides by place.
 */
export type Celsoort =
  | 'bedrag'
  | 'jaar'
  | 'kolomnummer'
  | 'geen-bedrag' // "pm", "n.v.t.": says that an amount could stand here
  | 'tekst'
  | 'datum'
  | 'percentage'
  | 'fout'
  | 'overig';

export function celsoort(cel: Cel): Celsoort {
  const { waarde } = cel;
  if (typeof waarde === 'number') return getalsoort(waarde, cel.notatie);
  if (typeof waarde === 'string') return tekstsoort(waarde);
  if (waarde === null) return cel.formule === undefined ? 'overig' : 'bedrag';
  return typeof waarde === 'boolean' ? 'overig' : 'fout';
}

/** The cell is, or could be read as, an amount when it stands among amounts. */
export function kanBedragZijn(soort: Celsoort): boolean {
  return soort === 'bedrag' || soort === 'jaar' || soort === 'kolomnummer';
}

function getalsoort(waarde: number, notatie: string | undefined): Celsoort {
  if (notatie !== undefined) {
    const soort = notatiesoort(notatie);
    if (soort !== 'getal') return soort;
    if (notatie.includes('#,##') || notatie.includes('0.0')) return 'bedrag';
  }
  return Number.isInteger(waarde) && waarde >= 1980 && waarde <= 2099 ? 'jaar' : 'bedrag';
}

const notatiesoorten = new Map<string, 'getal' | 'datum' | 'percentage'>();

function notatiesoort(notatie: string): 'getal' | 'datum' | 'percentage' {
  let soort = notatiesoorten.get(notatie);
  if (soort === undefined) {
    const kaal = notatie.replace(/"[^"]*"|\\.|\[[^[\]]*\]|_./g, '');
    soort = kaal.includes('%')
      ? 'percentage'
      : /[dy]|m{2,}|h:|:s/i.test(kaal.replace(/general/i, ''))
        ? 'datum'
        : 'getal';
    if (notatiesoorten.size < 10_000) notatiesoorten.set(notatie, soort);
  }
  return soort;
}

/** Beside the digits of an amount no longer word stands than "euro". */
const LANG_WOORD = /[a-z]{5}/i;

function tekstsoort(tekst: string): Celsoort {
  if (tekst.length > 40 || (tekst.length > 8 && (!/\d/.test(tekst) || LANG_WOORD.test(tekst)))) return 'tekst';
  if (/^\s*\(?\d{1,2}\)\s*$/.test(tekst)) return 'kolomnummer';
  if (/^\s*(19[89]|20\d)\d\s*$/.test(tekst)) return 'jaar';
  switch (leesBedragtekst(tekst, null).soort) {
    case 'bedrag':
    case 'nul':
    case 'tweeduidig':
    case 'te-groot':
    case 'onleesbaar':
      return 'bedrag';
    case 'geen':
      return 'geen-bedrag';
    case 'percentage':
      return 'percentage';
    case 'tekst':
      return 'tekst';
  }
}
