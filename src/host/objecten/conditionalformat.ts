import { Hostfout } from '../hostfout';
import { HostObject } from '../hostobject';
import { Opmaak } from './opmaak';
import { RangeAreas } from './rangeareas';
import { Range } from './range';
import type { Client } from '../client';
import type { Opmaakregel } from '../opmaakregel';
import type { Werkblad } from '../werkblad';

export class ConditionalFormat extends HostObject {
  constructor(
    client: Client,
    private readonly blad: Werkblad,
    private readonly regel: Opmaakregel,
  ) {
    super(client);
  }

  override kenmerk(): { readonly Id: string } {
    return { Id: this.Id };
  }

  get Id(): string {
    return this.regel.id;
  }

  get Type(): string {
    return this.regel.type;
  }

  /** Place in the order of the sheet; 0 is applied first. */
  get Priority(): number {
    return this.blad.opmaakregels.indexOf(this.regel);
  }

  set Priority(plaats: number) {
    const { opmaakregels } = this.blad;
    if (plaats < 0 || plaats >= opmaakregels.length) throw new Hostfout('InvalidArgument');
    opmaakregels.splice(this.Priority, 1);
    opmaakregels.splice(plaats, 0, this.regel);
  }

  get StopIfTrue(): boolean {
    return this.regel.stoptHier;
  }

  set StopIfTrue(stopt: boolean) {
    this.regel.stoptHier = stopt;
  }

  get Custom(): CustomConditionalFormat {
    if (this.regel.type !== 'Custom') throw new Hostfout('InvalidOperation');
    return new CustomConditionalFormat(this.client, this.blad, this.regel);
  }

  get CustomOrNullObject(): CustomConditionalFormat | null {
    return this.regel.type === 'Custom' ? this.Custom : null;
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new Hostfout('InvalidOperation', 'The conditional format is applied to several ranges.');
    return range;
  }

  GetRangeOrNullObject(): Range | null {
    const [blok, ...andere] = this.regel.blokken;
    return blok && andere.length === 0 ? new Range(this.client, this.blad, blok) : null;
  }

  GetRanges(): RangeAreas {
    return new RangeAreas(this.client, this.blad, this.regel.blokken);
  }

  Delete(): void {
    this.blad.eisBewerkbaar('allowFormatCells');
    const plaats = this.Priority;
    if (plaats < 0) throw new Hostfout('ItemNotFound');
    this.blad.opmaakregels.splice(plaats, 1);
  }
}

export class CustomConditionalFormat extends HostObject {
  constructor(
    client: Client,
    private readonly blad: Werkblad,
    private readonly regel: Opmaakregel,
  ) {
    super(client);
  }

  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.client, this.blad, this.regel);
  }

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.client, this.regel.opmaak);
  }
}

export class ConditionalFormatRule extends HostObject {
  constructor(
    client: Client,
    private readonly blad: Werkblad,
    private readonly regel: Opmaakregel,
  ) {
    super(client);
  }

  get Formula(): string {
    return this.regel.formule;
  }

  set Formula(formule: string) {
    this.blad.eisBewerkbaar('allowFormatCells');
    const isFormule = formule.startsWith('=') && this.blad.werkmap.rekenmodel.isFormule(formule);
    if (!isFormule) throw new Hostfout('InvalidArgument');
    this.regel.formule = formule;
  }
}

export class ConditionalRangeFormat extends HostObject {
  constructor(
    client: Client,
    private readonly opmaak: Map<string, unknown>,
  ) {
    super(client);
  }

  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.client, this.opmaak, 'fill');
  }

  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.client, this.opmaak, 'font');
  }
}

export class ConditionalRangeFill extends Opmaak {
  get Color(): unknown {
    return this.lees('color');
  }

  set Color(kleur: unknown) {
    this.zet('color', kleur);
  }

  Clear(): void {
    this.wis();
  }
}

export class ConditionalRangeFont extends ConditionalRangeFill {
  get Bold(): unknown {
    return this.lees('bold');
  }

  set Bold(aan: unknown) {
    this.zet('bold', aan);
  }

  get Italic(): unknown {
    return this.lees('italic');
  }

  set Italic(aan: unknown) {
    this.zet('italic', aan);
  }

  get Underline(): unknown {
    return this.lees('underline');
  }

  set Underline(hoe: unknown) {
    this.zet('underline', hoe);
  }

  get Strikethrough(): unknown {
    return this.lees('strikethrough');
  }

  set Strikethrough(aan: unknown) {
    this.zet('strikethrough', aan);
  }
}
