import { Opgenomen } from './opgenomen';
import type { Range } from './range';

export class WorksheetFreezePanes extends Opgenomen {
  FreezeAt(range: Range | string): void {
    this.neemOp('FreezeAt', range);
  }

  FreezeRows(aantal?: number | null): void {
    this.neemOp('FreezeRows', aantal ?? 1);
  }

  FreezeColumns(aantal?: number | null): void {
    this.neemOp('FreezeColumns', aantal ?? 1);
  }

  Unfreeze(): void {
    this.neemOp('Unfreeze');
  }
}
