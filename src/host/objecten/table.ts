import { TABELGEBEURTENISSEN } from '../gebeurtenisberichten';
import { Hostfout } from '../hostfout';
import { HostObject } from '../hostobject';
import { Range } from './range';
import { TableColumnCollection } from './tablecolumncollection';
import { Worksheet } from './worksheet';
import type { Blok } from '../adres';
import type { Client } from '../client';
import type { Tabel } from '../tabel';

export class Table extends HostObject {
  constructor(
    client: Client,
    private readonly tabel: Tabel,
  ) {
    super(client);
  }

  override kenmerk(): { readonly Id: string } {
    return { Id: this.Id };
  }

  override get gebeurtenissen(): Readonly<Record<string, number>> {
    return TABELGEBEURTENISSEN;
  }

  override get doel(): string {
    return this.tabel.id;
  }

  get Id(): string {
    return this.tabel.id;
  }

  get Name(): string {
    return this.tabel.naam;
  }

  set Name(naam: string) {
    this.tabel.blad.eisBewerkbaar(null);
    const anders = this.client.werkmap.bladen.flatMap((blad) => blad.tabellen).filter((tabel) => tabel !== this.tabel);
    const bezet = anders.some((tabel) => tabel.naam.toLowerCase() === naam.toLowerCase());
    if (bezet || !/^[\p{L}_][\p{L}\d_.]*$/u.test(naam)) throw new Hostfout('InvalidArgument');
    this.tabel.naam = naam;
  }

  get Style(): string {
    return this.tabel.stijl;
  }

  set Style(stijl: string) {
    this.tabel.stijl = stijl;
  }

  get ShowHeaders(): boolean {
    return true;
  }

  get ShowTotals(): boolean {
    return false;
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.client, this.tabel.blad);
  }

  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this.client, this.tabel);
  }

  GetRange(): Range {
    return this.range(this.tabel.blok);
  }

  GetHeaderRowRange(): Range {
    return this.range(this.tabel.kop);
  }

  GetDataBodyRange(): Range {
    return this.range(this.tabel.inhoud);
  }

  Resize(nieuw: Range | string): void {
    this.tabel.blad.eisBewerkbaar(null);
    const { blok } = nieuw instanceof Range ? nieuw : this.Worksheet.GetRange(nieuw);
    if (blok.rij !== this.tabel.blok.rij || blok.rijen < 2) throw new Hostfout('InvalidArgument');
    this.tabel.blok = blok;
    this.tabel.blad.vulKop(this.tabel);
  }

  /** With its cells. */
  Delete(): void {
    this.tabel.blad.eisBewerkbaar(null);
    this.tabel.blad.verwijderTabel(this.tabel);
    this.tabel.blad.wis(this.tabel.blok, true, true);
  }

  /** The cells stay. */
  ConvertToRange(): Range {
    this.tabel.blad.eisBewerkbaar(null);
    this.tabel.blad.verwijderTabel(this.tabel);
    return this.GetRange();
  }

  private range(blok: Blok): Range {
    return new Range(this.client, this.tabel.blad, blok);
  }
}
