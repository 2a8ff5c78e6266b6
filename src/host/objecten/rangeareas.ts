import { aantalCellen } from '../adres';
import { HostCollectie, Vastgehouden } from '../hostobject';
import { ConditionalFormatCollection } from './conditionalformatcollection';
import { Range } from './range';
import { RangeFormat } from './rangeformat';
import { Worksheet } from './worksheet';
import type { Blok } from '../adres';
import type { Client } from '../client';
import type { Werkblad } from '../werkblad';

export class RangeAreas extends Vastgehouden {
  constructor(
    client: Client,
    readonly blad: Werkblad,
    readonly blokken: readonly Blok[],
  ) {
    super(client);
  }

  get Address(): string {
    return this.blokken.map((blok) => this.blad.adres(blok)).join(',');
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get AreaCount(): number {
    return this.blokken.length;
  }

  get CellCount(): number {
    return this.blokken.reduce((totaal, blok) => totaal + aantalCellen(blok), 0);
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.client, this.blad, this.blokken);
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.client, this.blad, this.blokken);
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.client, this.blad, this.blokken);
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.client, this.blad);
  }
}

export class RangeCollection extends HostCollectie<Range> {
  constructor(
    client: Client,
    private readonly blad: Werkblad,
    private readonly blokken: readonly Blok[],
  ) {
    super(client);
  }

  override items(): Range[] {
    return this.blokken.map((blok) => new Range(this.client, this.blad, blok));
  }

  override zoek(index: unknown): Range | null {
    return this.items()[Number(index)] ?? null;
  }

  GetItemAt(index: number): Range | null {
    return this.zoek(index);
  }
}
