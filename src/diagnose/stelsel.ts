import type { Bedrag } from '../begroting/bedrag';
import type { Bedragcel, Begroting, Kolom } from '../begroting/begroting';
import type { Vergelijking } from '../begroting/vergelijking';
import type { Gevolg } from './doorwerking';
import { Resultaten } from './resultaten';

/**
 * - `sluit`: holds; a hypothesis may not disturb it. `gebroken`: does not, and waits for a cause.
 * - `terzijde`: neither evidence nor obstacle (a soft relation, one with an unreadable amount, one that has its conclusion
 *   without a cause).
 */
export type Stand = 'sluit' | 'gebroken' | 'terzijde';

/** The vergelijkingen as one system: which of them a cell is in, their residuals and what became of them. */
export class Stelsel extends Resultaten {
  readonly residuen: Float64Array;
  readonly standen: Stand[];

  /** What the causes found so far change. */
  private readonly wijzigingen = new Map<Bedragcel, Bedrag>();
  private readonly positief = new Map<Kolom, boolean>();
  /** The vergelijkingen of cell number n stand in `verwijzingen` and `factoren` from `begin[n]` to `begin[n + 1]`. */
  private readonly begin: Int32Array;
  private readonly verwijzingen: Int32Array;
  private readonly factoren: Int32Array;

  constructor(begroting: Begroting, vergelijkingen: readonly Vergelijking[], residuen: readonly Bedrag[]) {
    super(begroting, vergelijkingen);
    this.residuen = Float64Array.from(residuen);
    this.standen = [];

    this.begin = new Int32Array(this.aantalCellen + 1);
    const nummers = new Int32Array(vergelijkingen.reduce((som, { cellen }) => som + cellen.length, 0));
    let k = 0;
    for (const v of vergelijkingen) {
      let leesbaar = true;
      for (const cel of v.cellen) {
        leesbaar &&= cel.status !== 'onleesbaar';
        const n = this.nummer(cel);
        nummers[k++] = n;
        this.begin[n + 1]!++;
      }
      this.standen.push(leesbaar ? standVan(v, residuen[this.standen.length]!) : 'terzijde');
    }
    for (let n = 0; n < this.aantalCellen; n++) this.begin[n + 1]! += this.begin[n]!;
    this.verwijzingen = new Int32Array(k);
    this.factoren = new Int32Array(k);
    const volgende = this.begin.slice();
    k = 0;
    vergelijkingen.forEach(({ factoren }, v) => {
      for (const factor of factoren) {
        const plek = volgende[nummers[k++]!]!++;
        this.verwijzingen[plek] = v;
        this.factoren[plek] = factor;
      }
    });
  }

  /** Calls `doe` for every vergelijking that the cell is in. */
  bij(cel: Bedragcel, doe: (vergelijking: number, factor: number) => void): void {
    const n = this.nummer(cel);
    for (let i = this.begin[n]!; i < this.begin[n + 1]!; i++) doe(this.verwijzingen[i]!, this.factoren[i]!);
  }

  /** Whether the vergelijking holds once its residual has changed by `verschil`. */
  sluitNa(v: number, verschil: Bedrag): boolean {
    return Math.abs(this.residuen[v]! + verschil) <= this.vergelijkingen[v]!.speling;
  }

  /** The amount of the cell, with the causes found so far mended. */
  override bedrag(cel: Bedragcel): Bedrag {
    return cel.bedrag + (this.wijzigingen.get(cel) ?? 0);
  }

  /** Whether the column of the cell, as printed, has no negative amounts. */
  isPositief({ rij, kolom }: Bedragcel): boolean {
    let positief = this.positief.get(kolom);
    if (positief === undefined) {
      positief = rij.tabel.rijen.every(({ bedragen }) => bedragen[kolom.volgorde]!.bedrag >= 0);
      this.positief.set(kolom, positief);
    }
    return positief;
  }

  /** Mends a cause: cells and residuals change, never by summing again. */
  verwerk({ cellen, residuen }: Gevolg): void {
    for (const [cel, verschil] of cellen) this.wijzigingen.set(cel, (this.wijzigingen.get(cel) ?? 0) + verschil);
    for (const [v, verschil] of residuen) {
      this.residuen[v]! += verschil;
      if (this.standen[v] === 'gebroken' && this.sluitNa(v, 0)) this.standen[v] = 'sluit';
    }
  }
}

function standVan({ relatie, speling }: Vergelijking, residu: Bedrag): Stand {
  if (relatie === 'totalen-verschillen') return 'terzijde';
  return Math.abs(residu) <= speling ? 'sluit' : 'gebroken';
}
