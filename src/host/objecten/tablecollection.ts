import { doorsnede, leesBlok, splitsAdres } from '../adres';
import { TABELLENGEBEURTENISSEN } from '../gebeurtenisberichten';
import { Hostfout } from '../hostfout';
import { HostCollectie } from '../hostobject';
import { Range } from './range';
import { Table } from './table';
import type { Blok } from '../adres';
import type { Client } from '../client';
import type { Tabel } from '../tabel';
import type { Werkblad } from '../werkblad';

/** The tables of the workbook, or of one sheet. */
export class TableCollection extends HostCollectie<Table> {
  constructor(
    client: Client,
    private readonly blad: Werkblad | null,
  ) {
    super(client);
  }

  override get gebeurtenissen(): Readonly<Record<string, number>> {
    return TABELLENGEBEURTENISSEN;
  }

  override get doel(): string {
    return this.blad?.id ?? 'Workbook';
  }

  get Count(): number {
    return this.tabellen().length;
  }

  override items(): Table[] {
    return this.tabellen().map((tabel) => new Table(this.client, tabel));
  }

  override zoek(sleutel: unknown): Table | null {
    const gezocht = String(sleutel).toLowerCase();
    const tabel = this.tabellen().find(({ id, naam }) => id === sleutel || naam.toLowerCase() === gezocht);
    return tabel ? new Table(this.client, tabel) : null;
  }

  GetItemAt(index: number): Table {
    const tabel = this.items()[index];
    if (!tabel) throw new Hostfout('ItemNotFound');
    return tabel;
  }

  Add(plaats: Range | string, metKop: boolean): Table {
    const { blad, blok } = this.plek(plaats);
    blad.eisBewerkbaar(null);
    if (blad.tabellen.some((tabel) => doorsnede(tabel.blok, blok))) {
      throw new Hostfout('InvalidArgument', "A table can't overlap another table.");
    }
    if (!metKop) throw new Hostfout('NotImplemented', 'The emulated Excel has no tables without a header row');
    return new Table(this.client, blad.voegTabelToe(blok));
  }

  private tabellen(): Tabel[] {
    return this.blad ? this.blad.tabellen : this.client.werkmap.bladen.flatMap((blad) => blad.tabellen);
  }

  private plek(plaats: Range | string): { readonly blad: Werkblad; readonly blok: Blok } {
    if (plaats instanceof Range) return plaats;
    const { blad: naam, rest } = splitsAdres(plaats);
    const blad = naam === null ? (this.blad ?? this.client.actiefBlad) : this.client.werkmap.blad(naam);
    const blok = leesBlok(rest);
    if (!blad || !blok) throw new Hostfout('InvalidArgument');
    return { blad, blok };
  }
}
