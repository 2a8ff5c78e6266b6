import { Opgenomen } from './opgenomen';
import { Range } from './range';

/** Page setup: recorded. The print area is kept, and goes into a saved file. */
export class PageLayout extends Opgenomen {
  get Orientation(): unknown {
    return this.laatste('Orientation');
  }

  set Orientation(stand: unknown) {
    this.neemOp('Orientation', stand);
  }

  get PaperSize(): unknown {
    return this.laatste('PaperSize');
  }

  set PaperSize(papier: unknown) {
    this.neemOp('PaperSize', papier);
  }

  get Zoom(): unknown {
    return this.laatste('Zoom');
  }

  set Zoom(zoom: unknown) {
    this.neemOp('Zoom', zoom);
  }

  get CenterHorizontally(): unknown {
    return this.laatste('CenterHorizontally');
  }

  set CenterHorizontally(aan: unknown) {
    this.neemOp('CenterHorizontally', aan);
  }

  SetPrintArea(bereik: Range | string): void {
    const range =
      bereik instanceof Range ? bereik : new Range(this.client, this.blad, this.blad.werkmap.plek(bereik).blok);
    this.neemOp('SetPrintArea', range);
    this.blad.afdrukbereik = range.vastAdres();
  }

  SetPrintTitleRows(bereik: Range | string): void {
    this.neemOp('SetPrintTitleRows', bereik);
  }

  SetPrintMargins(eenheid: string, marges: unknown): void {
    this.neemOp('SetPrintMargins', eenheid, marges);
  }
}
