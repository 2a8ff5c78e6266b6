import { BLADENGEBEURTENISSEN } from '../gebeurtenisberichten';
import { Hostfout } from '../hostfout';
import { HostCollectie } from '../hostobject';
import { Worksheet } from './worksheet';
import type { Werkblad } from '../werkblad';

export class WorksheetCollection extends HostCollectie<Worksheet> {
  override get gebeurtenissen(): Readonly<Record<string, number>> {
    return BLADENGEBEURTENISSEN;
  }

  override get doel(): string {
    return 'Workbook';
  }

  override items(): Worksheet[] {
    return this.client.werkmap.bladen.map((blad) => new Worksheet(this.client, blad));
  }

  override zoek(sleutel: unknown): Worksheet | null {
    const blad = typeof sleutel === 'string' ? this.client.werkmap.blad(sleutel) : null;
    return blad && new Worksheet(this.client, blad);
  }

  override GetCount(alleenZichtbaar = false): number {
    return this.bladen(alleenZichtbaar).length;
  }

  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.client, this.client.actiefBlad);
  }

  GetFirst(alleenZichtbaar = false): Worksheet {
    return this.alsObject(this.bladen(alleenZichtbaar)[0]);
  }

  GetLast(alleenZichtbaar = false): Worksheet {
    return this.alsObject(this.bladen(alleenZichtbaar).at(-1));
  }

  Add(naam?: string | null): Worksheet {
    this.client.werkmap.eisStructuur();
    return new Worksheet(this.client, this.client.werkmap.voegBladToe(naam ?? undefined));
  }

  private bladen(alleenZichtbaar: boolean | null): readonly Werkblad[] {
    const { bladen } = this.client.werkmap;
    return alleenZichtbaar ? bladen.filter((blad) => blad.zichtbaarheid === 'Visible') : bladen;
  }

  private alsObject(blad: Werkblad | undefined): Worksheet {
    if (!blad) throw new Hostfout('ItemNotFound');
    return new Worksheet(this.client, blad);
  }
}
