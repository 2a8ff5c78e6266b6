import { doorsnede } from '../adres';
import { Hostfout, nietGeemuleerd } from '../hostfout';
import { HostCollectie } from '../hostobject';
import { ConditionalFormat } from './conditionalformat';
import type { Blok } from '../adres';
import type { Client } from '../client';
import type { Werkblad } from '../werkblad';

/** The conditional formats that touch these cells. */
export class ConditionalFormatCollection extends HostCollectie<ConditionalFormat> {
  constructor(
    client: Client,
    private readonly blad: Werkblad,
    private readonly blokken: readonly Blok[],
  ) {
    super(client);
  }

  override items(): ConditionalFormat[] {
    return this.blad.opmaakregels
      .filter((regel) => regel.blokken.some((a) => this.blokken.some((b) => doorsnede(a, b))))
      .map((regel) => new ConditionalFormat(this.client, this.blad, regel));
  }

  override zoek(id: unknown): ConditionalFormat | null {
    return this.items().find((item) => item.Id === id) ?? null;
  }

  GetItemAt(index: number): ConditionalFormat {
    const item = this.items()[index];
    if (!item) throw new Hostfout('ItemNotFound');
    return item;
  }

  /** A new rule goes first, as in Excel. */
  Add(type: string): ConditionalFormat {
    this.blad.eisBewerkbaar('allowFormatCells');
    if (type !== 'Custom') throw nietGeemuleerd(`conditional format of type ${type}`);
    const regel = {
      id: this.blad.werkmap.nieuwId(),
      type,
      blokken: [...this.blokken],
      formule: '',
      opmaak: new Map<string, unknown>(),
      stoptHier: false,
    };
    this.blad.opmaakregels.unshift(regel);
    return new ConditionalFormat(this.client, this.blad, regel);
  }

  ClearAll(): void {
    for (const item of this.items()) item.Delete();
  }
}
