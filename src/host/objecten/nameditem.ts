import { leesBlok, splitsAdres } from '../adres';
import { Hostfout } from '../hostfout';
import { HostObject } from '../hostobject';
import { Range } from './range';
import { Worksheet } from './worksheet';
import type { Client } from '../client';
import type { Naam } from '../naam';

export class NamedItem extends HostObject {
  constructor(
    client: Client,
    private readonly naam: Naam,
  ) {
    super(client);
  }

  override kenmerk(): { readonly _Id: string } {
    return { _Id: this.naam.naam };
  }

  get Name(): string {
    return this.naam.naam;
  }

  get Type(): string {
    if (this.GetRangeOrNullObject()) return 'Range';
    if (this.naam.formule.includes('#REF!')) return 'Error';
    return Number.isNaN(Number(this.naam.formule.slice(1))) ? 'String' : 'Double';
  }

  get Value(): unknown {
    const kaal = this.naam.formule.slice(1);
    return this.Type === 'Double' ? Number(kaal) : kaal;
  }

  get Formula(): string {
    return this.naam.formule;
  }

  set Formula(formule: string) {
    this.eisBewerkbaar();
    this.naam.formule = formule;
    this.client.werkmap.berekenLater();
  }

  get Visible(): boolean {
    return this.naam.zichtbaar;
  }

  set Visible(zichtbaar: boolean) {
    this.naam.zichtbaar = zichtbaar;
  }

  get Comment(): string {
    return this.naam.commentaar;
  }

  set Comment(commentaar: string) {
    this.naam.commentaar = commentaar;
  }

  get Scope(): string {
    return this.naam.blad ? 'Worksheet' : 'Workbook';
  }

  get Worksheet(): Worksheet {
    const blad = this.WorksheetOrNullObject;
    if (!blad) throw new Hostfout('ItemNotFound');
    return blad;
  }

  get WorksheetOrNullObject(): Worksheet | null {
    return this.naam.blad && new Worksheet(this.client, this.naam.blad);
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new Hostfout('InvalidReference');
    return range;
  }

  GetRangeOrNullObject(): Range | null {
    const { blad: naam, rest } = splitsAdres(this.naam.formule);
    const blad = naam === null ? null : this.client.werkmap.blad(naam);
    const blok = leesBlok(rest);
    return blad && blok && new Range(this.client, blad, blok);
  }

  Delete(): void {
    this.eisBewerkbaar();
    const { namen } = this.client.werkmap;
    namen.splice(namen.indexOf(this.naam), 1);
    this.client.werkmap.berekenLater();
  }

  private eisBewerkbaar(): void {
    if (this.client.werkmap.alleenLezen) throw new Hostfout('AccessDenied');
  }
}
