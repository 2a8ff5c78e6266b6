import { alsApiWaarde } from '../cel';
import { Hostfout } from '../hostfout';
import { HostCollectie, HostObject } from '../hostobject';
import { Range } from './range';
import type { Client } from '../client';
import type { Tabel } from '../tabel';

export class TableColumnCollection extends HostCollectie<TableColumn> {
  constructor(
    client: Client,
    private readonly tabel: Tabel,
  ) {
    super(client);
  }

  get Count(): number {
    return this.tabel.blok.kolommen;
  }

  override items(): TableColumn[] {
    return Array.from({ length: this.Count }, (_, index) => new TableColumn(this.client, this.tabel, index));
  }

  override zoek(sleutel: unknown): TableColumn | null {
    const gezocht = String(sleutel).toLowerCase();
    return this.items().find((kolom) => kolom.Id === sleutel || kolom.Name.toLowerCase() === gezocht) ?? null;
  }

  GetItemAt(index: number): TableColumn {
    const kolom = this.items()[index];
    if (!kolom) throw new Hostfout('ItemNotFound');
    return kolom;
  }
}

export class TableColumn extends HostObject {
  constructor(
    client: Client,
    private readonly tabel: Tabel,
    private readonly index: number,
  ) {
    super(client);
  }

  override kenmerk(): { readonly Id: number } {
    return { Id: this.Id };
  }

  get Id(): number {
    return this.index + 1;
  }

  get Index(): number {
    return this.index;
  }

  get Name(): string {
    const { blad, blok } = this.tabel;
    return String(alsApiWaarde(blad.waarde(blok.rij, blok.kolom + this.index)));
  }

  GetRange(): Range {
    return this.deel(this.tabel.blok);
  }

  GetDataBodyRange(): Range {
    return this.deel(this.tabel.inhoud);
  }

  private deel(blok: Range['blok']): Range {
    return new Range(this.client, this.tabel.blad, { ...blok, kolom: blok.kolom + this.index, kolommen: 1 });
  }
}
