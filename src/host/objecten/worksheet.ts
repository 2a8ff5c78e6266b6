import { alsOpBlad, HEEL_BLAD, leesBlok, splitsAdres } from '../adres';
import { BLADGEBEURTENISSEN } from '../gebeurtenisberichten';
import { Hostfout } from '../hostfout';
import { HostObject } from '../hostobject';
import { ChartCollection } from './chartcollection';
import { NamedItem } from './nameditem';
import { NamedItemCollection } from './nameditemcollection';
import { PageLayout } from './pagelayout';
import { Range } from './range';
import { RangeAreas } from './rangeareas';
import { TableCollection } from './tablecollection';
import { WorksheetFreezePanes } from './worksheetfreezepanes';
import { WorksheetProtection } from './worksheetprotection';
import type { Client } from '../client';
import type { Werkblad, Zichtbaarheid } from '../werkblad';

const ZICHTBAARHEDEN: readonly unknown[] = ['Visible', 'Hidden', 'VeryHidden'] satisfies Zichtbaarheid[];

export class Worksheet extends HostObject {
  constructor(
    client: Client,
    readonly blad: Werkblad,
  ) {
    super(client);
  }

  override kenmerk(): { readonly Id: string } {
    return { Id: this.Id };
  }

  override get gebeurtenissen(): Readonly<Record<string, number>> {
    return BLADGEBEURTENISSEN;
  }

  override get doel(): string {
    return this.blad.id;
  }

  get Id(): string {
    return this.blad.id;
  }

  get Name(): string {
    return this.blad.naam;
  }

  set Name(naam: string) {
    this.blad.werkmap.eisStructuur();
    this.blad.werkmap.hernoem(this.blad, naam);
  }

  get Position(): number {
    return this.blad.werkmap.bladen.indexOf(this.blad);
  }

  get Visibility(): Zichtbaarheid {
    return this.blad.zichtbaarheid;
  }

  set Visibility(zichtbaarheid: Zichtbaarheid) {
    this.blad.werkmap.eisStructuur();
    if (!ZICHTBAARHEDEN.includes(zichtbaarheid)) throw new Hostfout('InvalidArgument');
    this.blad.werkmap.toon(this.blad, zichtbaarheid);
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.client, this.blad);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.client, this.blad);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.client, this.blad);
  }

  get Charts(): ChartCollection {
    return new ChartCollection(this.client, this.blad);
  }

  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.client, this.blad);
  }

  get PageLayout(): PageLayout {
    return new PageLayout(this.client, this.blad);
  }

  get TabColor(): string {
    return this.blad.tabkleur;
  }

  set TabColor(kleur: string) {
    this.blad.tabkleur = kleur;
  }

  /** Several blocks: "A1:B2,D4"; the whole sheet without address. */
  GetRanges(adressen?: string | null): RangeAreas {
    const blokken = (adressen ?? '').split(/[,;]/).map((adres) => this.GetRange(adres === '' ? null : adres).blok);
    return new RangeAreas(this.client, this.blad, blokken);
  }

  /** An address, or the name of a range. */
  GetRange(adres?: string | null): Range {
    if (adres === undefined || adres === null) return new Range(this.client, this.blad, HEEL_BLAD);
    const blok = leesBlok(splitsAdres(adres).rest);
    if (blok) return new Range(this.client, this.blad, blok);
    const naam = this.blad.werkmap.naamVoor(adres, this.blad);
    const range = naam && new NamedItem(this.client, naam).GetRangeOrNullObject();
    if (range?.blad !== this.blad) throw new Hostfout('InvalidArgument');
    return range;
  }

  GetRangeByIndexes(rij: number, kolom: number, rijen: number, kolommen: number): Range {
    const blok = alsOpBlad({ rij, kolom, rijen, kolommen });
    if (!blok) throw new Hostfout('InvalidArgument');
    return new Range(this.client, this.blad, blok);
  }

  GetCell(rij: number, kolom: number): Range {
    return this.GetRangeByIndexes(rij, kolom, 1, 1);
  }

  /** The upper left cell for a blank sheet. */
  GetUsedRange(alleenWaarden?: boolean | null): Range {
    return this.GetUsedRangeOrNullObject(alleenWaarden) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(alleenWaarden?: boolean | null): Range | null {
    const blok = this.blad.gebruikt(alleenWaarden ?? false);
    return blok && new Range(this.client, this.blad, blok);
  }

  Activate(): void {
    if (this.blad.zichtbaarheid !== 'Visible') throw new Hostfout('InvalidOperation');
    const huidig = this.client.geselecteerd;
    if (huidig.blad !== this.blad) this.client.selecteer(this.blad, { rij: 0, kolom: 0, rijen: 1, kolommen: 1 });
  }

  Delete(): void {
    this.blad.werkmap.eisStructuur();
    this.blad.werkmap.verwijderBlad(this.blad);
  }
}
