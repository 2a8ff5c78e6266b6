import { HostObject } from '../hostobject';
import { Hostfout } from '../hostfout';
import { Application } from './application';
import { NamedItemCollection } from './nameditemcollection';
import { Range } from './range';
import { Runtime } from './runtime';
import { SettingCollection } from './settingcollection';
import { TableCollection } from './tablecollection';
import { WorkbookProtection } from './workbookprotection';
import { WorksheetCollection } from './worksheetcollection';

export class Workbook extends HostObject {
  get Name(): string {
    return this.client.werkmap.naam;
  }

  get ReadOnly(): boolean {
    return this.client.werkmap.alleenLezen;
  }

  get Application(): Application {
    return new Application(this.client);
  }

  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.client);
  }

  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.client);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.client, null);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.client, null);
  }

  get Settings(): SettingCollection {
    return new SettingCollection(this.client);
  }

  get _Runtime(): Runtime {
    return new Runtime(this.client);
  }

  GetSelectedRange(): Range {
    const { blad, blok } = this.client.geselecteerd;
    return new Range(this.client, blad, blok);
  }

  GetActiveCell(): Range {
    return this.GetSelectedRange().GetCell(0, 0);
  }

  _RemoveReference(referentie: string): void {
    this.client.laatLos(referentie);
  }

  _GetRangeForEventByReferenceId(referentie: string): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(referentie);
    if (!range) throw new Hostfout('InvalidReference');
    return range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(referentie: string): Range | null {
    return this.client.blokVanGebeurtenis(referentie);
  }
}
