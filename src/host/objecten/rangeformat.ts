import { HostObject } from '../hostobject';
import { FormatProtection } from './formatprotection';
import { blokadres } from '../adres';
import type { Blok } from '../adres';
import type { Client } from '../client';
import type { Werkblad } from '../werkblad';

/** Format properties of cells: recorded per address for a test to look at, and read back at the same address only. */
abstract class Celopmaak extends HostObject {
  constructor(
    client: Client,
    protected readonly blad: Werkblad,
    protected readonly blokken: readonly Blok[],
  ) {
    super(client);
  }

  protected lees(naam: string): unknown {
    return this.blad.opmaak.get(this.adres())?.[naam] ?? null;
  }

  protected zet(naam: string, waarde: unknown): void {
    this.blad.eisBewerkbaar('allowFormatCells');
    this.blad.opmaak.set(this.adres(), { ...this.blad.opmaak.get(this.adres()), [naam]: waarde });
  }

  private adres(): string {
    return this.blokken.map(blokadres).join(',');
  }
}

export class RangeFormat extends Celopmaak {
  get Fill(): RangeFill {
    return new RangeFill(this.client, this.blad, this.blokken);
  }

  get Font(): RangeFont {
    return new RangeFont(this.client, this.blad, this.blokken);
  }

  get Protection(): FormatProtection {
    return new FormatProtection(this.client, this.blad, this.blokken);
  }

  get WrapText(): unknown {
    return this.lees('wrapText');
  }

  set WrapText(aan: unknown) {
    this.zet('wrapText', aan);
  }

  get HorizontalAlignment(): unknown {
    return this.lees('horizontalAlignment');
  }

  set HorizontalAlignment(hoe: unknown) {
    this.zet('horizontalAlignment', hoe);
  }

  get VerticalAlignment(): unknown {
    return this.lees('verticalAlignment');
  }

  set VerticalAlignment(hoe: unknown) {
    this.zet('verticalAlignment', hoe);
  }

  get IndentLevel(): unknown {
    return this.lees('indentLevel');
  }

  set IndentLevel(niveau: unknown) {
    this.zet('indentLevel', niveau);
  }

  get ColumnWidth(): unknown {
    return this.lees('columnWidth');
  }

  set ColumnWidth(punten: unknown) {
    this.zet('columnWidth', punten);
    this.zetMaten('kolom', Number(punten) * PIXELS_PER_PUNT);
  }

  get RowHeight(): unknown {
    return this.lees('rowHeight');
  }

  set RowHeight(punten: unknown) {
    this.zet('rowHeight', punten);
    this.zetMaten('rij', Number(punten) * PIXELS_PER_PUNT);
  }

  AutofitColumns(): void {
    this.zet('autofitColumns', true);
    for (const blok of this.blokken) this.blad.pasBreedteAan(blok);
  }

  AutofitRows(): void {
    this.zet('autofitRows', true);
  }

  /** For a view; nothing else here has a size. */
  private zetMaten(as: 'rij' | 'kolom', pixels: number): void {
    const maten = as === 'rij' ? this.blad.rijhoogtes : this.blad.kolombreedtes;
    for (const blok of this.blokken) {
      const [van, aantal] = as === 'rij' ? [blok.rij, blok.rijen] : [blok.kolom, blok.kolommen];
      if (aantal > MEESTE_MATEN) continue;
      for (let nummer = van; nummer < van + aantal; nummer++) maten.set(nummer, Math.round(pixels));
    }
  }
}

const PIXELS_PER_PUNT = 96 / 72;
/** A size of a whole sheet says nothing about its cells. */
const MEESTE_MATEN = 10_000;

export class RangeFill extends Celopmaak {
  get Color(): unknown {
    return this.lees('fill.color');
  }

  set Color(kleur: unknown) {
    this.zet('fill.color', kleur);
  }

  Clear(): void {
    this.zet('fill.color', null);
  }
}

export class RangeFont extends Celopmaak {
  get Bold(): unknown {
    return this.lees('font.bold');
  }

  set Bold(aan: unknown) {
    this.zet('font.bold', aan);
  }

  get Italic(): unknown {
    return this.lees('font.italic');
  }

  set Italic(aan: unknown) {
    this.zet('font.italic', aan);
  }

  get Color(): unknown {
    return this.lees('font.color');
  }

  set Color(kleur: unknown) {
    this.zet('font.color', kleur);
  }

  get Size(): unknown {
    return this.lees('font.size');
  }

  set Size(punten: unknown) {
    this.zet('font.size', punten);
  }

  get Name(): unknown {
    return this.lees('font.name');
  }

  set Name(naam: unknown) {
    this.zet('font.name', naam);
  }
}
