declare module 'fast-formula-parser' {
  export interface Celverwijzing {
    readonly sheet?: string;
    /** One-based. */
    readonly row: number;
    readonly col: number;
  }
  export interface Bereikverwijzing {
    readonly sheet?: string;
    readonly from: Celverwijzing;
    readonly to: Celverwijzing;
  }
  export interface Uitkomst {
    readonly val: unknown;
    readonly isArray: boolean;
  }
  /** Reads and calculates formulas without their "=". */
  class FormulaParser {
    constructor(opties: {
      onCell(ref: Celverwijzing): unknown;
      onRange(ref: Bereikverwijzing): unknown[][];
      functions: Readonly<Record<string, (...argumenten: never[]) => unknown>>;
      functionsNeedContext: Readonly<Record<string, (parser: FormulaParser, ...argumenten: never[]) => unknown>>;
    });
    parse(formule: string, plaats: Celverwijzing): unknown;
    getVariable(naam: string): unknown;
    readonly functions: Record<string, (...argumenten: never[]) => unknown>;
    readonly funsNeedContextAndNoDataRetrieve: string[];
    readonly position: Celverwijzing;
    readonly utils: { _applyInfix(links: Uitkomst, teken: string, rechts: Uitkomst): unknown };
    static readonly FormulaError: new (fout: string) => { readonly error: string };
  }
  export { FormulaParser as default };
}
