/** The wire protocol of the Office.js client: what it sends and expects. Names are the client's. */

export const PADSOORT = {
  globaal: 1,
  nieuw: 2,
  methode: 3,
  eigenschap: 4,
  index: 5,
  referentie: 6,
  nul: 7,
} as const;

export const ACTIE = {
  maak: 1,
  lees: 2,
  methode: 3,
  schrijf: 4,
  spoor: 5,
  werkBij: 9,
} as const;

export interface Argumenten {
  readonly Arguments?: readonly unknown[] | null;
  /** Parallel to the arguments: the path of a proxy, 0 for a plain value. */
  readonly ReferencedObjectPathIds?: Verwijzingen | null;
}

export type Verwijzingen = readonly (number | Verwijzingen | null)[];

export interface Pad {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Argumenten;
}

export interface Vraag {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Actie {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId?: number;
  readonly ArgumentInfo?: Argumenten;
  readonly QueryInfo?: Vraag;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface Verzoek {
  readonly Actions: readonly Actie[];
  readonly ObjectPaths: Readonly<Record<string, Pad>>;
}

export interface Antwoord {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  readonly Error: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string | null;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  } | null;
}

/** What comes over the bridge from the client, as JSON text. */
export interface Bericht {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: Verzoek | string };
}

/** An event, or a call of a custom function, on its way to the client. */
export interface Gebeurtenisbericht {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON. */
  readonly message: string;
}
