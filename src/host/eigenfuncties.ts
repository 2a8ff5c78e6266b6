import { nietGeemuleerd } from './hostfout';
import { cellenVan, fout, isFout } from './rekenfuncties';
import type { Argument } from './rekenfuncties';
import type { Werkmap } from './werkmap';

/** What functions.json says, as far as a call depends on it. */
export interface Functiebeschrijving {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly parameters: readonly Parameter[];
    readonly options?: unknown;
  }[];
}

interface Parameter {
  readonly dimensionality: string;
  readonly optional?: boolean | undefined;
}

/** What the client gets to call a function: [number, id, arguments, address, flags, addresses of the arguments]. */
export type Aanroepbericht = readonly [number, string, readonly unknown[], null, number, null];

/** As in the manifest. */
const NAAMRUIMTE = 'SLUITEND';
const GEEN_VLAGGEN = 0;

/** Custom functions in formulas: asks the add-in once for every distinct call, and recalculates when the answer comes. */
export class Eigenfuncties {
  /** What the add-in answered, or #BUSY!, by function and arguments. */
  private readonly antwoorden = new Map<string, unknown>();
  private readonly vragen = new Map<number, string>();
  private laatsteNummer = 0;

  constructor(
    private readonly werkmap: Werkmap,
    private readonly zend: (bericht: Aanroepbericht) => void,
  ) {}

  /** Whether the add-in still owes an answer. */
  get wacht(): boolean {
    return this.vragen.size > 0;
  }

  registreer({ functions }: Functiebeschrijving): void {
    for (const { id, name, parameters, options } of functions) {
      if (options !== undefined) throw nietGeemuleerd(`options of a custom function (${id})`);
      if (parameters.some(({ dimensionality }) => dimensionality !== 'matrix')) {
        throw nietGeemuleerd(`custom functions of single values (${id})`);
      }
      this.werkmap.rekenmodel.voegFunctieToe(`${NAAMRUIMTE}.${name}`, (...gegeven) =>
        past(gegeven, parameters) ? this.uitkomst(id, gegeven, parameters.length) : fout('#VALUE!'),
      );
    }
    this.werkmap.berekenLater([]);
  }

  beantwoord(nummer: number, antwoord: unknown): void {
    const vraag = this.vragen.get(nummer);
    if (vraag === undefined) return;
    this.vragen.delete(nummer);
    this.antwoorden.set(vraag, antwoord);
    // Formulas with functions of the add-in are calculated again after every change.
    this.werkmap.berekenLater([]);
  }

  /** An error in a cell is the outcome, without a call; so is #BUSY! of what it depends on. */
  private uitkomst(id: string, gegeven: readonly Argument[], aantal: number): unknown {
    const eersteFout = gegeven.flatMap(cellenVan).find(isFout);
    if (eersteFout) return eersteFout;
    const argumenten = Array.from({ length: aantal }, (_, i) => alsBlok(gegeven[i]));
    const vraag = JSON.stringify([id, argumenten]);
    if (!this.antwoorden.has(vraag)) this.vraag(vraag, id, argumenten);
    return this.antwoorden.get(vraag);
  }

  private vraag(vraag: string, id: string, argumenten: readonly unknown[]): void {
    const nummer = ++this.laatsteNummer;
    this.vragen.set(nummer, vraag);
    this.antwoorden.set(vraag, fout('#BUSY!'));
    this.zend([nummer, id, argumenten, null, GEEN_VLAGGEN, null]);
  }
}

const past = (gegeven: readonly Argument[], parameters: readonly Parameter[]): boolean =>
  gegeven.length <= parameters.length && parameters.every(({ optional }, i) => optional === true || i < gegeven.length);

/** Rows of cells, an empty one as the 0 of desktop Excel; null for an argument that was left out. */
function alsBlok(argument: Argument | undefined): unknown[][] | null {
  if (argument === undefined || argument.omitted) return null;
  const rijen = Array.isArray(argument.value) ? (argument.value as unknown[][]) : [[argument.value]];
  return rijen.map((rij) => rij.map((cel) => cel ?? 0));
}
