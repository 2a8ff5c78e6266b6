import { HostObject } from '../hostobject';
import type { Rekenstand } from '../werkmap';

export class Application extends HostObject {
  get CalculationMode(): Rekenstand {
    return this.client.werkmap.rekenstand;
  }

  set CalculationMode(stand: Rekenstand) {
    this.client.werkmap.rekenstand = stand;
  }
}
