import { format, isDateFormat, isPercentFormat } from 'numfmt';
import { Foutwaarde } from '../host/cel';
import { opgemaakteTekst } from '../host/opgemaakteTekst';
import { naarNederlands } from './formuletaal';
import { foutnamen } from './functienamen';
import type { Cel, Waarde } from '../host/cel';

/** What the formula bar shows of a cell, and what one edits: the formula or the bare value. */
export function toonInvoer({ waarde, formule, formaat }: Cel): string {
  if (formule !== null) return naarNederlands(formule);
  if (typeof waarde !== 'number') return toonWaarde(waarde);
  if (isDateFormat(formaat)) return format(waarde % 1 ? 'd-m-yyyy h:mm' : 'd-m-yyyy', waarde, { locale: 'nl' });
  if (isPercentFormat(formaat)) return `${getaltekst(Number((waarde * 100).toPrecision(15)))}%`;
  return getaltekst(waarde);
}

/** What stands in the cell, if it is wide enough. */
export function toonCel(cel: Cel): string {
  return cel.waarde instanceof Foutwaarde ? toonWaarde(cel.waarde) : opgemaakteTekst(cel);
}

function toonWaarde(waarde: Exclude<Waarde, number>): string {
  if (waarde instanceof Foutwaarde) return foutnamen[waarde.tekst] ?? waarde.tekst;
  if (typeof waarde === 'boolean') return waarde ? 'WAAR' : 'ONWAAR';
  return waarde ?? '';
}

const getaltekst = (getal: number): string =>
  String(Number(getal.toPrecision(15)))
    .replace('.', ',')
    .replace('e', 'E');
