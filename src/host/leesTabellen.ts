import { leesBlok } from './adres';
import { Tabel } from './tabel';
import { attribuut } from './xlsxdelen';
import type { Werkblad } from './werkblad';
import type { Xlsxdelen } from './xlsxdelen';

/** The tables of each sheet, which the library leaves out; a row of totals is no part of one here. */
export function leesTabellen(delen: Xlsxdelen, bladen: readonly Werkblad[]): void {
  for (const [i, pad] of delen.bladpaden().entries()) {
    const blad = bladen[i];
    const tabellen = delen.relaties(pad).filter(({ soort }) => soort === 'table');
    if (blad) for (const tabel of tabellen) leesTabel(blad, delen.xml(tabel.pad));
  }
}

function leesTabel(blad: Werkblad, xml: string): void {
  const [element = ''] = /<table\s[^>]*>/.exec(xml) ?? [];
  const blok = leesBlok(attribuut(element, 'ref'));
  if (!blok) return;
  const totalen = Number(attribuut(element, 'totalsRowCount'));
  const naam = attribuut(element, 'displayName');
  const tabel = new Tabel(blad.werkmap.nieuwId(), naam, blad, { ...blok, rijen: blok.rijen - totalen });
  tabel.stijl = attribuut(/<tableStyleInfo\s[^>]*>/.exec(xml)?.[0] ?? '', 'name') || tabel.stijl;
  blad.tabellen.push(tabel);
}
