import { Hostfout } from './hostfout';

interface Gepland<T> {
  /** Requests still to pass before it happens. */
  resterend: number;
  readonly wat: T;
}

export interface Verzoekfout {
  readonly fout: Hostfout;
  readonly status: number;
  /** The first actions of the batch are carried out, then it fails; null fails the request as a whole, Infinity after all of it. */
  readonly naActies: number | null;
}

export interface Foutopties {
  /** At the n-th request from now; 1, the next, unless given. */
  readonly bij?: number;
  readonly status?: number;
  readonly bericht?: string;
  readonly naActies?: number;
  /** So many requests in a row; 1 unless given. */
  readonly keer?: number;
}

/** What a test plans to go wrong. Requests are counted from the moment of planning; see `Client` for what counts. */
export class Foutschakelaar {
  private readonly fouten: Gepland<Verzoekfout>[] = [];
  private readonly ingrepen: Gepland<() => void>[] = [];

  /** Lets a coming request fail with this code of Excel.ErrorCodes. */
  volgende(code: string, { bij = 1, status = 400, bericht, naActies, keer = 1 }: Foutopties = {}): void {
    const wat = { fout: new Hostfout(code, bericht), status, naActies: naActies ?? null };
    for (let i = 0; i < keer; i++) this.fouten.push({ resterend: bij + i, wat });
  }

  /** Does something between two requests, such as a colleague's edit just before the write. */
  voorVolgende(doe: () => void, { bij = 1 }: { readonly bij?: number } = {}): void {
    this.ingrepen.push({ resterend: bij, wat: doe });
  }

  /** To be called for every request: does what was planned and returns how it must fail, if it must. */
  bijVerzoek(): Verzoekfout | null {
    for (const ingreep of nuAanDeBeurt(this.ingrepen)) ingreep();
    return nuAanDeBeurt(this.fouten)[0] ?? null;
  }

  /** How many failures did not happen yet. */
  get nogGepland(): number {
    return this.fouten.length;
  }

  /** Forgets everything planned. */
  wis(): void {
    this.fouten.length = 0;
    this.ingrepen.length = 0;
  }
}

function nuAanDeBeurt<T>(gepland: Gepland<T>[]): T[] {
  for (const plan of gepland) plan.resterend--;
  const beurt = gepland.filter((plan) => plan.resterend === 0).map((plan) => plan.wat);
  const later = gepland.filter((plan) => plan.resterend > 0);
  gepland.splice(0, gepland.length, ...later);
  return beurt;
}
