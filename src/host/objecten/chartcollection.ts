import { Hostfout } from '../hostfout';
import { HostCollectie, HostObject } from '../hostobject';
import type { Client } from '../client';
import type { Grafiek, Werkblad } from '../werkblad';
import type { Range } from './range';

/** Charts: what they are made of is recorded, nothing is drawn. */
export class ChartCollection extends HostCollectie<Chart> {
  constructor(
    client: Client,
    private readonly blad: Werkblad,
  ) {
    super(client);
  }

  get Count(): number {
    return this.blad.grafieken.length;
  }

  override items(): Chart[] {
    return this.blad.grafieken.map((grafiek) => new Chart(this.client, this.blad, grafiek));
  }

  override zoek(sleutel: unknown): Chart | null {
    return this.items().find((grafiek) => grafiek.Id === sleutel || grafiek.Name === sleutel) ?? null;
  }

  GetItem(naam: string): Chart {
    const grafiek = this.zoek(naam);
    if (!grafiek) throw new Hostfout('ItemNotFound');
    return grafiek;
  }

  Add(soort: string, bron: Range, richting?: string | null): Chart {
    this.blad.eisBewerkbaar('editObjects');
    const grafiek: Grafiek = {
      id: this.blad.werkmap.nieuwId(),
      soort,
      bron: bron.Address,
      richting: richting ?? 'Auto',
      naam: `Grafiek ${this.Count + 1}`,
      titel: '',
      plaats: [],
    };
    this.blad.grafieken.push(grafiek);
    return new Chart(this.client, this.blad, grafiek);
  }
}

export class Chart extends HostObject {
  constructor(
    client: Client,
    private readonly blad: Werkblad,
    private readonly grafiek: Grafiek,
  ) {
    super(client);
  }

  override kenmerk(): { readonly Id: string } {
    return { Id: this.Id };
  }

  get Id(): string {
    return this.grafiek.id;
  }

  get ChartType(): string {
    return this.grafiek.soort;
  }

  get Name(): string {
    return this.grafiek.naam;
  }

  set Name(naam: string) {
    this.grafiek.naam = naam;
  }

  get Title(): ChartTitle {
    return new ChartTitle(this.client, this.grafiek);
  }

  SetData(bron: Range, richting?: string | null): void {
    this.blad.eisBewerkbaar('editObjects');
    this.grafiek.bron = bron.Address;
    this.grafiek.richting = richting ?? 'Auto';
  }

  SetPosition(van: Range | string, tot?: Range | string | null): void {
    this.grafiek.plaats = [van, tot].flatMap((hoek) => (hoek ? [typeof hoek === 'string' ? hoek : hoek.Address] : []));
  }

  Delete(): void {
    this.blad.eisBewerkbaar('editObjects');
    this.blad.grafieken.splice(this.blad.grafieken.indexOf(this.grafiek), 1);
  }
}

export class ChartTitle extends HostObject {
  constructor(
    client: Client,
    private readonly grafiek: Grafiek,
  ) {
    super(client);
  }

  get Text(): string {
    return this.grafiek.titel;
  }

  set Text(tekst: string) {
    this.grafiek.titel = tekst;
  }
}
