import { HostObject } from '../hostobject';
import type { Client } from '../client';

/** A group of format properties, kept under a name such as "font.bold"; what was never set is null. */
export abstract class Opmaak extends HostObject {
  constructor(
    client: Client,
    private readonly eigenschappen: Map<string, unknown>,
    private readonly groep: string,
  ) {
    super(client);
  }

  protected lees(naam: string): unknown {
    return this.eigenschappen.get(`${this.groep}.${naam}`) ?? null;
  }

  protected zet(naam: string, waarde: unknown): void {
    this.eigenschappen.set(`${this.groep}.${naam}`, waarde);
  }

  protected wis(): void {
    for (const naam of [...this.eigenschappen.keys()]) {
      if (naam.startsWith(`${this.groep}.`)) this.eigenschappen.delete(naam);
    }
  }
}
