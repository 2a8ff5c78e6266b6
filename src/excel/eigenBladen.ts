import type { Eigenblad } from '../bladen/eigenblad';
import type { Celinhoud } from '../sheet/edit';
import { Excelfout } from './excelfout';

/** What making or refreshing a sheet of ours will do. */
export interface Bladvoorbeeld {
  /** The name it has or will get. */
  readonly blad: string;
  readonly nieuw: boolean;
  /** Cells in the block that someone changed by hand since we wrote it, and that will be replaced; in Dutch words. */
  readonly vervangen: readonly { readonly cel: string; readonly was: string; readonly wordt: string }[];
  /** What stood in the block; null for a new sheet. */
  readonly gezien: Gezienblok | null;
}

/** The block of a sheet as it was read. */
export interface Gezienblok {
  readonly id: string;
  /** Every row as long as the first. */
  readonly inhoud: readonly (readonly Celinhoud[])[];
}

/** What came of it. */
export interface Bladuitslag {
  readonly blad: string;
  readonly nieuw: boolean;
  /** A Dutch sentence: what is not there, such as the chart; null when all of it is. */
  readonly fout: string | null;
}

export interface Bladterugdraai {
  readonly gelukt: boolean;
  /** A Dutch sentence: why not; null when it was undone. */
  readonly waarom: string | null;
}

/** Writing the sheets that Sluitend makes, bringing them up to date and taking that back. */
export interface Eigenbladmaker {
  /** Changes nothing. */
  bekijkBlad(plan: Eigenblad): Promise<Bladvoorbeeld>;
  /** Writes what was shown; refuses when the block changed since. */
  schrijfBlad(plan: Eigenblad, voorbeeld: Bladvoorbeeld): Promise<Bladuitslag>;
  /** Removes a new sheet, or gives a block back what it held; not when it was changed since. */
  draaiBladTerug(uitslag: Bladuitslag): Promise<Bladterugdraai>;
}

const NOG_NIET = 'Dit kan nog niet. De werkmap is niet veranderd.';

export function bekijkBlad(_plan: Eigenblad): Promise<Bladvoorbeeld> {
  return Promise.reject(new Excelfout(NOG_NIET, null, false));
}

export function schrijfBlad(_plan: Eigenblad, _voorbeeld: Bladvoorbeeld): Promise<Bladuitslag> {
  return Promise.reject(new Excelfout(NOG_NIET, null, false));
}

export function draaiBladTerug(_uitslag: Bladuitslag): Promise<Bladterugdraai> {
  return Promise.reject(new Excelfout(NOG_NIET, null, false));
}
