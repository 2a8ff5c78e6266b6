import { Hostfout } from '../hostfout';
import { HostObject } from '../hostobject';
import type { Rekenstand } from '../werkmap';

const REKENSTANDEN: readonly unknown[] = ['Automatic', 'AutomaticExceptTables', 'Manual'] satisfies Rekenstand[];

export class Application extends HostObject {
  get CalculationMode(): Rekenstand {
    return this.client.werkmap.rekenstand;
  }

  set CalculationMode(stand: Rekenstand) {
    if (!REKENSTANDEN.includes(stand)) throw new Hostfout('InvalidArgument');
    this.client.werkmap.rekenstand = stand;
  }

  get CalculationState(): string {
    return 'Done';
  }

  get DecimalSeparator(): string {
    return ',';
  }

  get ThousandsSeparator(): string {
    return '.';
  }

  get UseSystemSeparators(): boolean {
    return true;
  }

  Calculate(): void {
    this.client.werkmap.bereken();
  }

  /** Nothing is calculated here before a value is asked for. */
  SuspendApiCalculationUntilNextSync(): void {
    return;
  }

  /** There is no screen. */
  SuspendScreenUpdatingUntilNextSync(): void {
    return;
  }
}
