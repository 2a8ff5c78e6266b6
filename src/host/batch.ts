import { Hostfout, nietGeemuleerd } from './hostfout';
import { HostCollectie, HostObject } from './hostobject';
import { ACTIE, PADSOORT } from './protocol';
import type { Client } from './client';
import type { Actie, Antwoord, Argumenten, Pad, Verwijzingen, Verzoek, Vraag } from './protocol';

const OP_DE_DRAAD = /^_?[A-Z]/;
const REGISTRATIE = /^_(Unr|R)egister(?:Event)?(.+?)(?:Event)?$/;
const HTTP_CODES: Readonly<Record<string, number>> = { ItemNotFound: 404, AccessDenied: 403, GeneralException: 500 };

/** A batch of the client: carries out its actions in order and stops at the first that fails. Knows nothing of Excel. */
export class Batch {
  private readonly objecten = new Map<number, HostObject | null>();

  constructor(
    private readonly verzoek: Verzoek,
    private readonly client: Client,
  ) {}

  /** With `breekAf` it fails with that error before the action of that index, as when Excel gives up half way. */
  voerUit(breekAf?: { readonly na: number; readonly fout: Hostfout }): Antwoord {
    const antwoord = { Results: [] as Antwoord['Results'], TraceIds: [] as number[], Error: null };
    for (const [index, actie] of this.verzoek.Actions.entries()) {
      try {
        if (breekAf?.na === index) throw breekAf.fout;
        antwoord.Results.push({ ActionId: actie.Id, Value: this.doe(actie) });
        if (actie.ActionType === ACTIE.spoor) antwoord.TraceIds.push(actie.Id);
      } catch (fout) {
        if (!(fout instanceof Hostfout)) throw fout;
        return { ...antwoord, Error: foutbericht(fout, index, actie) };
      }
    }
    return antwoord;
  }

  private doe(actie: Actie): unknown {
    if (actie.ActionType === ACTIE.spoor) return null;
    const object = this.object(actie.ObjectPathId ?? 0);
    if (object === null) return null;
    switch (actie.ActionType) {
      case ACTIE.maak:
        return object.kenmerk();
      case ACTIE.lees:
        return leesObject(object, actie.QueryInfo ?? {});
      case ACTIE.methode:
        return this.roepAan(object, actie.Name ?? '', this.argumenten(actie.ArgumentInfo)) ?? null;
      case ACTIE.schrijf:
        schrijfEigenschap(object, actie.Name ?? '', this.argumenten(actie.ArgumentInfo)[0]);
        return null;
      case ACTIE.werkBij:
        werkBij(object, actie.ObjectState ?? {});
        return null;
      default:
        throw nietGeemuleerd(`action type ${actie.ActionType}`);
    }
  }

  private object(padId: number): HostObject | null {
    const bekend = this.objecten.get(padId);
    if (bekend !== undefined) return bekend;
    const pad = this.verzoek.ObjectPaths[String(padId)];
    if (!pad) throw new Hostfout('InvalidObjectPath', `There is no object path ${padId}`);
    const object = this.zoekObject(pad);
    this.objecten.set(padId, object);
    return object;
  }

  private zoekObject(pad: Pad): HostObject | null {
    switch (pad.ObjectPathType) {
      case PADSOORT.globaal:
        return this.client.wortel;
      case PADSOORT.nieuw:
        return this.client.dienst(pad.Name);
      case PADSOORT.referentie:
        return this.client.vastgehouden(pad.Name);
      case PADSOORT.nul:
        return null;
    }
    const ouder = this.object(pad.ParentObjectPathId ?? 0);
    if (ouder === null) return null;
    const argumenten = this.argumenten(pad.ArgumentInfo);
    switch (pad.ObjectPathType) {
      case PADSOORT.methode:
        return alsObject(this.roepAan(ouder, pad.Name, argumenten), ouder, pad.Name);
      case PADSOORT.eigenschap:
        return alsObject(leesEigenschap(ouder, pad.Name), ouder, pad.Name);
      case PADSOORT.index:
        return zoekItem(ouder, argumenten[0]);
      default:
        throw nietGeemuleerd(`object path type ${pad.ObjectPathType}`);
    }
  }

  private argumenten(info: Argumenten | undefined): readonly unknown[] {
    const gegeven = info?.Arguments ?? [];
    const verwijzingen = info?.ReferencedObjectPathIds ?? [];
    return gegeven.map((argument, i) => this.argument(argument, verwijzingen[i] ?? 0));
  }

  private argument(argument: unknown, verwijzing: number | Verwijzingen): unknown {
    if (typeof verwijzing === 'number') return verwijzing === 0 ? argument : this.object(verwijzing);
    return (argument as readonly unknown[]).map((deel, i) => this.argument(deel, verwijzing[i] ?? 0));
  }

  private roepAan(object: HostObject, naam: string, argumenten: readonly unknown[]): unknown {
    const registratie = REGISTRATIE.exec(naam);
    if (registratie) return this.registreer(object, registratie[2] ?? '', registratie[1] === 'R');
    const methode: unknown = zoekLid(object, naam).value;
    if (typeof methode !== 'function') throw nietGeemuleerd(`${object.constructor.name}.${naam}()`);
    return Reflect.apply(methode, object, argumenten);
  }

  private registreer(object: HostObject, gebeurtenis: string, aan: boolean): void {
    const soort = object.gebeurtenissen[gebeurtenis];
    if (soort === undefined) throw nietGeemuleerd(`${object.constructor.name} event ${gebeurtenis}`);
    if (aan) this.client.volg(soort, object.doel);
    else this.client.volgNietMeer(soort, object.doel);
  }
}

function foutbericht(fout: Hostfout, index: number, actie: Actie): Antwoord['Error'] {
  return {
    Code: fout.code,
    Message: fout.message,
    Location: actie.Name ?? null,
    ActionIndex: index,
    HttpStatusCode: HTTP_CODES[fout.code] ?? 400,
  };
}

/** The member of that name, wherever in the class hierarchy. */
function zoekLid(object: HostObject, naam: string): PropertyDescriptor {
  for (let klasse: object = object; klasse !== Object.prototype; klasse = Object.getPrototypeOf(klasse) as object) {
    const lid = Object.getOwnPropertyDescriptor(klasse, naam);
    if (lid && OP_DE_DRAAD.test(naam)) return lid;
  }
  throw nietGeemuleerd(`${object.constructor.name}.${naam}`);
}

function leesEigenschap(object: HostObject, naam: string): unknown {
  const lid = zoekLid(object, naam);
  if (!lid.get) throw nietGeemuleerd(`${object.constructor.name}.${naam} to read`);
  return lid.get.call(object);
}

function schrijfEigenschap(object: HostObject, naam: string, waarde: unknown): void {
  const lid = zoekLid(object, naam);
  if (!lid.set) throw nietGeemuleerd(`${object.constructor.name}.${naam} to write`);
  lid.set.call(object, waarde);
}

function alsObject(waarde: unknown, ouder: HostObject, naam: string): HostObject | null {
  if (waarde === null || waarde instanceof HostObject) return waarde;
  throw nietGeemuleerd(`${ouder.constructor.name}.${naam} as an object`);
}

function zoekItem(collectie: HostObject, sleutel: unknown): HostObject {
  if (!isCollectie(collectie)) throw nietGeemuleerd(`${collectie.constructor.name} as a collection`);
  const item = collectie.zoek(sleutel);
  if (!item) throw new Hostfout('ItemNotFound');
  return item;
}

const isCollectie = (object: HostObject): object is HostCollectie<HostObject> => object instanceof HostCollectie;

const alsOpDraad = (naam: string): string =>
  naam.startsWith('_') ? `_${alsOpDraad(naam.slice(1))}` : naam.charAt(0).toUpperCase() + naam.slice(1);

function werkBij(object: HostObject, toestand: Readonly<Record<string, unknown>>): void {
  for (const [sleutel, waarde] of Object.entries(toestand)) {
    const naam = alsOpDraad(sleutel);
    const huidig = zoekLid(object, naam).set ? null : leesEigenschap(object, naam);
    if (huidig instanceof HostObject) werkBij(huidig, waarde as Readonly<Record<string, unknown>>);
    else schrijfEigenschap(object, naam, waarde);
  }
}

/** The names under which `load` asked for something, as a tree: "worksheet/name" is name below worksheet. */
type Boom = Map<string, Boom>;

function boomVan(paden: readonly string[]): Boom {
  const boom: Boom = new Map();
  for (const pad of paden) {
    let tak = boom;
    for (const deel of pad.split('/')) {
      const naam = alsOpDraad(deel);
      const volgende = tak.get(naam) ?? new Map<string, Boom>();
      tak.set(naam, volgende);
      tak = volgende;
    }
  }
  return boom;
}

function leesObject(object: HostObject, vraag: Vraag): unknown {
  const boom = boomVan([...(vraag.Select ?? []), ...(vraag.Expand ?? [])]);
  return leesBoom(object, boom, vraag);
}

function leesBoom(object: HostObject, boom: Boom, vraag: Vraag = {}): unknown {
  if (!isCollectie(object)) return leesLeden(object, boom);
  const eigen = [...boom].filter(([naam]) => naam !== 'Items' && naam in object);
  const vanItems = new Map([...boom].filter(([naam]) => naam !== 'Items' && !(naam in object)));
  for (const [naam, tak] of boom.get('Items') ?? []) vanItems.set(naam, tak);
  const gelezen = leesLeden(object, new Map(eigen), eigen.length > 0 || boom.size > 0);
  if (boom.size > 0 && vanItems.size === 0 && !boom.has('Items')) return gelezen;
  const items = object.items();
  const { Skip: vanaf = 0, Top: aantal = items.length } = vraag;
  const _Items = items
    .slice(vanaf, vanaf + aantal)
    .map((item) => ({ ...item.kenmerk(), ...leesLeden(item, vanItems) }));
  return { ...gelezen, _Items };
}

/** The members asked for; all scalars when there is no name, or "*". */
function leesLeden(object: HostObject, boom: Boom, alleenGevraagd = false): Record<string, unknown> {
  const gelezen: Record<string, unknown> = {};
  if (!alleenGevraagd && (boom.size === 0 || boom.has('*'))) Object.assign(gelezen, scalairen(object));
  for (const [naam, tak] of boom) {
    if (naam === '*') continue;
    const waarde = leesEigenschap(object, naam);
    gelezen[naam] =
      waarde instanceof HostObject ? { ...waarde.kenmerk(), ...(leesBoom(waarde, tak) as object) } : waarde;
  }
  return gelezen;
}

function scalairen(object: HostObject): Record<string, unknown> {
  const gelezen: Record<string, unknown> = {};
  for (let klasse: object = object; klasse !== Object.prototype; klasse = Object.getPrototypeOf(klasse) as object) {
    for (const [naam, lid] of Object.entries(Object.getOwnPropertyDescriptors(klasse))) {
      if (!lid.get || naam in gelezen || !/^[A-Z]/.test(naam) || naam.endsWith('OrNullObject')) continue;
      const waarde: unknown = lid.get.call(object);
      if (!(waarde instanceof HostObject)) gelezen[naam] = waarde;
    }
  }
  return gelezen;
}
