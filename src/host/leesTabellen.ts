import { leesBlok } from './adres';
import { attribuut } from './xlsxdelen';
import type { Blok } from './adres';
import type { Xlsxdelen } from './xlsxdelen';

export interface Gelezentabel {
  readonly naam: string;
  readonly blok: Blok;
  readonly stijl: string;
}

/** The tables of a sheet, which the library leaves out; a row of totals is no part of one here. */
export function leesTabellen(delen: Xlsxdelen, bladpad: string): Gelezentabel[] {
  const tabellen = delen.relaties(bladpad).filter(({ soort }) => soort === 'table');
  return tabellen.flatMap(({ pad }) => leesTabel(delen.xml(pad)));
}

function leesTabel(xml: string): Gelezentabel[] {
  const [element = ''] = /<table\s[^>]*>/.exec(xml) ?? [];
  const blok = leesBlok(attribuut(element, 'ref'));
  if (!blok) return [];
  const totalen = Number(attribuut(element, 'totalsRowCount'));
  return [
    {
      naam: attribuut(element, 'displayName'),
      blok: { ...blok, rijen: blok.rijen - totalen },
      stijl: attribuut(/<tableStyleInfo\s[^>]*>/.exec(xml)?.[0] ?? '', 'name'),
    },
  ];
}
