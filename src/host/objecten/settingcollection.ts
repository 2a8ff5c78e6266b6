import { HostCollectie, HostObject } from '../hostobject';
import type { Client } from '../client';

/** Settings kept in the workbook; the values are what the client made of them, JSON-able. */
export class SettingCollection extends HostCollectie<Setting> {
  override items(): Setting[] {
    return [...this.client.werkmap.instellingen.keys()].map((sleutel) => new Setting(this.client, sleutel));
  }

  override zoek(sleutel: unknown): Setting | null {
    const bekend = typeof sleutel === 'string' && this.client.werkmap.instellingen.has(sleutel);
    return bekend ? new Setting(this.client, sleutel) : null;
  }

  Add(sleutel: string, waarde: unknown): Setting {
    this.client.werkmap.instellingen.set(sleutel, waarde);
    return new Setting(this.client, sleutel);
  }
}

export class Setting extends HostObject {
  constructor(
    client: Client,
    private readonly sleutel: string,
  ) {
    super(client);
  }

  override kenmerk(): { readonly _Id: string } {
    return { _Id: this.sleutel };
  }

  get Key(): string {
    return this.sleutel;
  }

  get Value(): unknown {
    return this.client.werkmap.instellingen.get(this.sleutel);
  }

  set Value(waarde: unknown) {
    this.client.werkmap.instellingen.set(this.sleutel, waarde);
  }

  Delete(): void {
    this.client.werkmap.instellingen.delete(this.sleutel);
  }
}
