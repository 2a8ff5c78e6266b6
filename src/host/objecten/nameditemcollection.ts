import { Hostfout } from '../hostfout';
import { HostCollectie } from '../hostobject';
import { NamedItem } from './nameditem';
import { Range } from './range';
import type { Client } from '../client';
import type { Naam } from '../naam';
import type { Werkblad } from '../werkblad';

const GELDIG = /^[\p{L}_\\][\p{L}\d_.\\]*$/u;
const LIJKT_OP_CEL = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|[RC])$/i;

/** The names of the workbook, or of one sheet. */
export class NamedItemCollection extends HostCollectie<NamedItem> {
  constructor(
    client: Client,
    private readonly blad: Werkblad | null,
  ) {
    super(client);
  }

  override items(): NamedItem[] {
    return this.namen().map((naam) => new NamedItem(this.client, naam));
  }

  override zoek(sleutel: unknown): NamedItem | null {
    const gezocht = String(sleutel).toLowerCase();
    const naam = this.namen().find((kandidaat) => kandidaat.naam.toLowerCase() === gezocht);
    return naam ? new NamedItem(this.client, naam) : null;
  }

  /** `verwijzing` is a range, a formula or a value. */
  Add(naam: string, verwijzing: Range | string | number, commentaar?: string | null): NamedItem {
    const { werkmap } = this.client;
    if (werkmap.alleenLezen) throw new Hostfout('AccessDenied');
    if (!GELDIG.test(naam) || LIJKT_OP_CEL.test(naam)) throw new Hostfout('InvalidArgument');
    if (this.zoek(naam)) throw new Hostfout('ItemAlreadyExists');
    const formule = verwijzing instanceof Range ? `=${verwijzing.vastAdres()}` : String(verwijzing);
    const nieuw: Naam = {
      naam,
      formule: formule.startsWith('=') ? formule : `=${formule}`,
      blad: this.blad,
      zichtbaar: true,
      commentaar: commentaar ?? '',
    };
    werkmap.namen.push(nieuw);
    werkmap.berekenLater();
    return new NamedItem(this.client, nieuw);
  }

  private namen(): Naam[] {
    return this.client.werkmap.namen.filter((naam) => naam.blad === this.blad);
  }
}
