import { blokadres, HEEL_BLAD, verschoven } from './adres';
import { Batch } from './batch';
import { gebeurtenisberichten } from './gebeurtenisberichten';
import { Hostfout, nietGeemuleerd } from './hostfout';
import { AddinInternalService } from './objecten/addininternalservice';
import { CustomFunctions } from './objecten/customfunctions';
import { Range } from './objecten/range';
import { Workbook } from './objecten/workbook';
import { ACTIE } from './protocol';
import type { Blok } from './adres';
import type { Aanroepbericht } from './eigenfuncties';
import type { ExcelHost } from './excelhost';
import type { Verzoekfout } from './foutschakelaar';
import type { Bron, Gebeurtenis } from './gebeurtenis';
import type { HostObject } from './hostobject';
import type { Bericht, Gebeurtenisbericht, Verzoek } from './protocol';
import type { Werkblad } from './werkblad';
import type { Werkmap } from './werkmap';

/** Request flag of `Excel.run({ delayForCellEdit: true }, …)`. */
const WACHT_OP_CELINVOER = 64;
const GEBEURTENIS = 65_536;
const EIGEN_FUNCTIE = 1;
const AANROEP = 1000;

const DIENSTEN: Readonly<Record<string, new (client: Client) => HostObject>> = {
  'Microsoft.InternalService.AddinInternalService': AddinInternalService,
  'Microsoft.ExcelServices.CustomFunctions': CustomFunctions,
};

/** What the Office.js client looks for as `_richApiNativeBridge`. */
export interface Brug {
  sendMessageToHost(tekst: string): void;
  /** Set by the Office.js client. */
  onMessageFromHost?: (tekst: string) => void;
}

interface Uitslag {
  readonly status: number;
  readonly body: string;
}

/** One Excel with one add-in: its bridge, selection, references and event registrations. */
export class Client {
  readonly brug: Brug = { sendMessageToHost: (tekst) => void this.behandel(tekst) };
  readonly wortel: Workbook;
  selectie: { readonly blad: Werkblad; readonly blok: Blok } | null = null;
  /** `runtime.enableEvents` of this add-in. */
  gebeurtenissenAan = true;
  private readonly referenties = new Map<string, HostObject>();
  /** How often each event was registered for; handlers of several contexts come and go by themselves. */
  private readonly gevolgd = new Map<string, number>();
  private readonly blokken = new Map<string, Range>();
  private readonly post: Gebeurtenisbericht[] = [];
  private laatsteReferentie = 0;
  private lopend = 0;

  constructor(readonly host: ExcelHost) {
    this.wortel = new Workbook(this);
    this.werkmap.luister((gebeurtenis, bron) => this.meld(gebeurtenis, bron));
  }

  get werkmap(): Werkmap {
    return this.host.werkmap;
  }

  get bezig(): boolean {
    return this.lopend > 0;
  }

  /** References the add-in still holds; 0 after a clean `Excel.run`. */
  get aantalReferenties(): number {
    return this.referenties.size;
  }

  get actiefBlad(): Werkblad {
    const gekozen = this.selectie?.blad;
    const blad = gekozen && this.werkmap.bladen.includes(gekozen) ? gekozen : this.werkmap.bladen[0];
    if (!blad) throw new Hostfout('ItemNotFound');
    return blad;
  }

  /** The user of this Excel types something in a cell or block. */
  typ(adres: string, invoer: unknown): void {
    const { blad, blok } = this.werkmap.plek(adres);
    this.werkmap.als({ client: this, addin: false }, () => blad.schrijf(blok, () => invoer));
  }

  selecteer(blad: Werkblad, blok: Blok): void {
    const vorig = this.actiefBlad;
    this.selectie = { blad, blok };
    if (vorig !== blad) {
      this.zend(12, vorig.id, () => ({ worksheetId: vorig.id }));
      this.zend(11, blad.id, () => ({ worksheetId: blad.id }));
    }
    this.zend(14, blad.id, () => ({ worksheetId: blad.id, address: blokadres(blok) }));
  }

  get geselecteerd(): { readonly blad: Werkblad; readonly blok: Blok } {
    const blad = this.actiefBlad;
    const blok = this.selectie?.blad === blad ? this.selectie.blok : { ...HEEL_BLAD, rijen: 1, kolommen: 1 };
    return { blad, blok };
  }

  houdVast(object: HostObject): string {
    const referentie = `ref${++this.laatsteReferentie}`;
    this.referenties.set(referentie, object);
    return referentie;
  }

  vastgehouden(referentie: string): HostObject {
    const object = this.referenties.get(referentie);
    if (!object) throw new Hostfout('InvalidReference');
    return object;
  }

  laatLos(referentie: string): void {
    this.referenties.delete(referentie);
  }

  /** The range an event told of. */
  blokVanGebeurtenis(referentie: string): Range | null {
    return this.blokken.get(referentie) ?? null;
  }

  /** Services that the client asks for by type name. */
  dienst(naam: string): HostObject {
    const Dienst = DIENSTEN[naam];
    if (Dienst) return new Dienst(this);
    throw nietGeemuleerd(naam);
  }

  /** Has the add-in compute a custom function; its answer comes to the service CustomFunctions. */
  roepFunctieAan(bericht: Aanroepbericht): void {
    const message = JSON.stringify(bericht);
    this.post.push({ messageCategory: EIGEN_FUNCTIE, messageType: AANROEP, targetId: '', message });
    queueMicrotask(() => this.bezorg());
  }

  volg(soort: number, doel: string): void {
    this.tel(`${soort} ${doel}`, 1);
  }

  volgNietMeer(soort: number, doel: string): void {
    this.tel(`${soort} ${doel}`, -1);
  }

  private tel(sleutel: string, verschil: 1 | -1): void {
    this.gevolgd.set(sleutel, Math.max(0, (this.gevolgd.get(sleutel) ?? 0) + verschil));
  }

  private meld(gebeurtenis: Gebeurtenis, bron: Bron): void {
    if (gebeurtenis.soort === 'rijenVerschoven') this.verschuifReferenties(gebeurtenis);
    const onthoud = (blad: Werkblad, blok: Blok): string => {
      const referentie = `event${++this.laatsteReferentie}`;
      this.blokken.set(referentie, new Range(this, blad, blok));
      return referentie;
    };
    const herkomst = {
      source: bron.client === this ? 'Local' : 'Remote',
      triggerSource: bron.client === this && bron.addin ? 'ThisLocalAddin' : 'Unknown',
    };
    for (const { soort, doel, inhoud } of gebeurtenisberichten(gebeurtenis, herkomst, onthoud)) {
      this.zend(soort, doel, inhoud);
    }
  }

  /** A range that the add-in holds moves along with its cells, and is gone when they are. */
  private verschuifReferenties({ blad, vanaf, aantal }: Gebeurtenis & { readonly soort: 'rijenVerschoven' }): void {
    for (const [referentie, object] of this.referenties) {
      if (!(object instanceof Range) || object.blad !== blad) continue;
      const blok = verschoven(object.blok, vanaf, aantal);
      if (blok) object.blok = blok;
      else this.referenties.delete(referentie);
    }
  }

  /** Sends an event to who registered for it on the object or on the whole workbook. */
  private zend(soort: number, doel: string, inhoud: () => object): void {
    if (!this.gebeurtenissenAan) return;
    for (const targetId of [doel, 'Workbook']) {
      if (!this.gevolgd.get(`${soort} ${targetId}`)) continue;
      const message = JSON.stringify(inhoud());
      this.post.push({ messageCategory: GEBEURTENIS, messageType: soort, targetId, message });
    }
    if (this.post.length > 0 && !this.bezig) queueMicrotask(() => this.bezorg());
  }

  private bezorg(): void {
    if (this.post.length === 0 || this.bezig) return;
    this.naarClient({ type: 3, message: { entries: this.post.splice(0) } });
  }

  private naarClient(bericht: object): void {
    this.brug.onMessageFromHost?.(JSON.stringify(bericht));
  }

  private async behandel(tekst: string): Promise<void> {
    const bericht = JSON.parse(tekst) as Bericht;
    this.lopend++;
    const { status, body } = await this.antwoordOp(bericht, tekst);
    this.lopend--;
    this.naarClient({ id: bericht.id, type: 2, message: { statusCode: status, headers: {}, body } });
    queueMicrotask(() => this.bezorg());
  }

  private async antwoordOp({ flags, message }: Bericht, tekst: string): Promise<Uitslag> {
    await Promise.resolve();
    const verzoek = typeof message.body === 'string' ? (JSON.parse(message.body) as Verzoek) : message.body;
    if (isOpruimen(verzoek)) return this.voerUit(verzoek, null);
    const { host } = this;
    host.rondes++;
    if (isVoorDienst(verzoek)) return this.voerUit(verzoek, null);
    if (host.vertraging > 0) await new Promise((verder) => setTimeout(verder, host.vertraging));
    if (host.celWordtBewerkt && flags & WACHT_OP_CELINVOER) await host.celWordtBewerkt;
    if (host.celWordtBewerkt) return weigering(new Hostfout('InvalidOperationInCellEditMode'), 400);
    if (tekst.length > host.maxVerzoek) return weigering(new Hostfout('RequestPayloadSizeLimitExceeded'), 413);
    const fout = host.fout.bijVerzoek();
    if (fout && fout.naActies === null) return weigering(fout.fout, fout.status);
    const uitslag = this.voerUit(verzoek, fout);
    if (fout?.naActies === Infinity) return weigering(fout.fout, fout.status);
    const past = uitslag.body.length <= host.maxAntwoord;
    return past ? uitslag : weigering(new Hostfout('ResponsePayloadSizeLimitExceeded'), 413);
  }

  private voerUit(verzoek: Verzoek, fout: Verzoekfout | null): Uitslag {
    const afbreken = fout ? { na: fout.naActies ?? 0, fout: fout.fout } : undefined;
    const bron: Bron = { client: this, addin: true };
    const antwoord = this.werkmap.als(bron, () => new Batch(verzoek, this).voerUit(afbreken));
    return { status: 200, body: JSON.stringify(antwoord) };
  }
}

function weigering(fout: Hostfout, status: number): Uitslag {
  return { status, body: JSON.stringify({ error: { code: fout.code, message: fout.message } }) };
}

/** Not for the workbook, but between the client and Excel itself, which hears it whatever its user is doing. */
function isVoorDienst({ ObjectPaths: paden }: Verzoek): boolean {
  return Object.values(paden).some(({ Name: naam }) => naam !== undefined && naam in DIENSTEN);
}

/** What the client sends by itself at the end of `Excel.run`. */
function isOpruimen({ Actions: acties }: Verzoek): boolean {
  return acties.every((actie) => actie.ActionType === ACTIE.maak || actie.Name === '_RemoveReference');
}
