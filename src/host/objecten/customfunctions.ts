import { HostObject } from '../hostobject';
import { fout } from '../rekenfuncties';

const FOUTEN: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 8: '#NULL!', 10: '#NAME?' };

/** Where the client delivers what custom functions gave. */
export class CustomFunctions extends HostObject {
  /** The runtime of its own tells it at the start that calls can come. */
  _SetOsfControlContainerReadyForCustomFunctions(): void {}

  /** Each as [number of the call, whether it went well, value, error code]. */
  SetInvocationArrayResults(uitkomsten: readonly (readonly [number, boolean, unknown, (number | undefined)?])[]): void {
    for (const [nummer, gelukt, waarde, code] of uitkomsten) {
      this.client.host.eigenfuncties.beantwoord(nummer, gelukt ? alsRekenwaarde(waarde) : foutBij(code));
    }
  }

  /** The same from a client that may not use arrays, where Excel reports less than CustomFunctions 1.7. */
  SetInvocationResults(
    uitkomsten: readonly {
      readonly id: number;
      readonly failed?: boolean;
      readonly value?: unknown;
      readonly errorCode?: number;
    }[],
  ): void {
    this.SetInvocationArrayResults(
      uitkomsten.map(({ id, failed, value, errorCode }) => [id, !failed, value, errorCode]),
    );
  }
}

const foutBij = (code = 0): unknown => fout(FOUTEN[code] ?? '#VALUE!');

/** A block of one is its cell. */
function alsRekenwaarde(waarde: unknown): unknown {
  if (!Array.isArray(waarde)) return alsCelwaarde(waarde);
  const rijen = (waarde as unknown[][]).map((rij) => rij.map(alsCelwaarde));
  return rijen.length === 1 && rijen[0]?.length === 1 ? rijen[0][0] : rijen;
}

/** An object is a `CustomFunctions.Error`, for richer values are not emulated. */
function alsCelwaarde(waarde: unknown): unknown {
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return fout((waarde as { readonly basicValue: string }).basicValue);
}
