import type { Blok } from './adres';

/** A rule of conditional formatting, on one or more blocks of a sheet. */
export interface Opmaakregel {
  readonly id: string;
  /** As Excel.ConditionalFormatType: "Custom". */
  readonly type: string;
  blokken: readonly Blok[];
  formule: string;
  /** Format properties as they were set: "fill.color". */
  readonly opmaak: Map<string, unknown>;
  stoptHier: boolean;
}
