import { HostObject } from '../hostobject';
import { Range } from './range';
import type { Client } from '../client';
import type { Werkblad } from '../werkblad';

/** An object whose calls are recorded on its sheet and have no further effect. */
export abstract class Opgenomen extends HostObject {
  constructor(
    client: Client,
    protected readonly blad: Werkblad,
  ) {
    super(client);
  }

  protected neemOp(lid: string, ...argumenten: readonly unknown[]): void {
    this.blad.eisBewerkbaar(null);
    const leesbaar = argumenten.map((argument) => (argument instanceof Range ? argument.Address : argument));
    this.blad.aanroepen.push({ wat: `${this.constructor.name}.${lid}`, argumenten: leesbaar });
  }

  /** The value last set; null when there is none. */
  protected laatste(lid: string): unknown {
    const wat = `${this.constructor.name}.${lid}`;
    return this.blad.aanroepen.findLast((aanroep) => aanroep.wat === wat)?.argumenten[0] ?? null;
  }
}
