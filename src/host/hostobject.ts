import { nietGeemuleerd } from './hostfout';
import type { Client } from './client';

/**
 * An object of Excel's object model. Its wire members are its getters, setters and methods in PascalCase (or _PascalCase),
 * named as the client names them; anything else is the host's own business.
 */
export abstract class HostObject {
  constructor(protected readonly client: Client) {}

  /** How the client finds this object again: `Id`, `_Id` or `_ReferenceId`. */
  kenmerk(): Readonly<Record<string, unknown>> {
    return {};
  }

  /** The events one can register for here: the name in `_Register…Event` with the client's number. */
  get gebeurtenissen(): Readonly<Record<string, number>> {
    return {};
  }

  /** What the events of this object are aimed at. */
  get doel(): string {
    return '';
  }

  _KeepReference(): void {
    throw nietGeemuleerd(`${this.constructor.name}._KeepReference`);
  }
}

/** An object that the client holds on to by a reference, such as a range. */
export abstract class Vastgehouden extends HostObject {
  private referentie: string | null = null;

  override kenmerk(): Readonly<Record<string, unknown>> {
    return this.referentie === null ? {} : { _ReferenceId: this.referentie };
  }

  get _ReferenceId(): string {
    return this.referentie ?? '';
  }

  override _KeepReference(): void {
    this.referentie ??= this.client.houdVast(this);
  }
}

/** A collection; `items` are loaded through it. */
export abstract class HostCollectie<T extends HostObject> extends HostObject {
  abstract items(): readonly T[];
  /** By name or id, as `getItem` does. */
  abstract zoek(sleutel: unknown): T | null;

  GetCount(): number {
    return this.items().length;
  }

  GetItemOrNullObject(sleutel: unknown): T | null {
    return this.zoek(sleutel);
  }
}
