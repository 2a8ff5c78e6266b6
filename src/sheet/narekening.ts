import { bedragUitGetal, type Bedrag } from '../begroting/bedrag';
import type { Bereik } from '../begroting/begroting';
import type { LineaireFormule } from '../begroting/formule';
import type { Blad, Celwaarde, Snapshot } from './snapshot';

/** An amount in cents, and how many of the numbers in it were rounded to cents. */
export interface Narekensom {
  readonly bedrag: Bedrag;
  readonly afgerond: number;
}

/** What formulas give with the values that the workbook holds now. A sum takes as long for a long range as for a short one. */
export class Narekening {
  private readonly bladen: ReadonlyMap<string, Rekenblad>;
  /** Sheets by the name that a formula gave them, in its own case. */
  private readonly genoemd = new Map<string, Rekenblad | null>();

  constructor({ bladen }: Snapshot) {
    this.bladen = new Map(bladen.map((blad) => [blad.naam.toLowerCase(), new Rekenblad(blad)]));
  }

  /**
   * The outcome of a formula on this sheet. Null when it depends on more than numbers: text, an error or a missing outcome
   * among its cells, a sheet that is not there, conditions (SUMIF), or hidden rows (SUBTOTAL).
   */
  uitkomst(blad: string, { delen, constante }: LineaireFormule): Narekensom | null {
    let bedrag = constante;
    let afgerond = 0;
    for (const deel of delen) {
      if (deel.subtotaal || deel.voorwaarden.length > 0) return null;
      const som = this.bladMet(deel.blad ?? blad)?.som(deel.bereik) ?? null;
      if (som === null) return null;
      bedrag += deel.factor * som.bedrag;
      afgerond += Math.abs(deel.factor) * som.afgerond;
    }
    return { bedrag, afgerond };
  }

  private bladMet(naam: string): Rekenblad | null {
    let blad = this.genoemd.get(naam);
    if (blad === undefined) this.genoemd.set(naam, (blad = this.bladen.get(naam.toLowerCase()) ?? null));
    return blad;
  }
}

/** The filled cells of one column; sums are of all cells before the one at the same index. */
class Rekenkolom {
  private readonly rijen: number[] = [];
  private readonly bedragen: number[] = [0];
  private readonly afgerond: number[] = [0];
  /** Cells without a usable outcome. */
  private readonly onbekend: number[] = [0];

  voegToe(rij: number, getal: ReturnType<typeof bedragUitGetal> | null): void {
    const n = this.rijen.push(rij) - 1;
    const bekend = getal !== null && 'bedrag' in getal;
    this.bedragen.push(this.bedragen[n]! + (bekend ? getal.bedrag : 0));
    this.afgerond.push(this.afgerond[n]! + (bekend && getal.afgerond ? 1 : 0));
    this.onbekend.push(this.onbekend[n]! + (bekend ? 0 : 1));
  }

  /** Of the rows from `van` up to and including `tot`; null when one has no usable outcome. */
  som(van: number, tot: number): Narekensom | null {
    const begin = this.eersteVanaf(van);
    const eind = this.eersteVanaf(tot + 1);
    if (this.onbekend[eind]! > this.onbekend[begin]!) return null;
    return {
      bedrag: this.bedragen[eind]! - this.bedragen[begin]!,
      afgerond: this.afgerond[eind]! - this.afgerond[begin]!,
    };
  }

  private eersteVanaf(nummer: number): number {
    return eersteMet(0, this.rijen.length, (n) => this.rijen[n]! >= nummer);
  }
}

class Rekenblad {
  private kolommen: Map<number, Rekenkolom> | null = null;
  /** Index of the row that was asked for last: a formula mostly asks for one row, and the next formula for the next. */
  private laatste = 0;

  constructor(private readonly blad: Blad) {}

  som({ vanRij, totRij, vanKolom, totKolom }: Bereik): Narekensom | null {
    if (vanRij === totRij && vanKolom === totKolom) return this.cel(vanRij, vanKolom);
    this.kolommen ??= telOp(this.blad);
    let bedrag = 0;
    let afgerond = 0;
    for (const [kolom, k] of this.kolommen) {
      if (kolom < vanKolom || kolom > totKolom) continue;
      const som = k.som(vanRij, totRij);
      if (som === null) return null;
      bedrag += som.bedrag;
      afgerond += som.afgerond;
    }
    return { bedrag, afgerond };
  }

  /** An empty cell counts as zero; what Excel makes of text depends on its language. */
  private cel(nummer: number, kolom: number): Narekensom | null {
    const { rijen } = this.blad;
    if (rijen[this.laatste]?.nummer !== nummer) {
      const isVolgende = rijen[this.laatste + 1]?.nummer === nummer;
      this.laatste = isVolgende ? this.laatste + 1 : eersteMet(0, rijen.length, (r) => rijen[r]!.nummer >= nummer);
    }
    const rij = rijen[this.laatste];
    const cel = rij?.nummer === nummer ? rij.cellen.find((c) => c.kolom === kolom) : undefined;
    return cel === undefined ? NIETS : leesGetal(cel.waarde);
  }
}

/** SUM passes over text and booleans. */
function telOp({ rijen }: Blad): Map<number, Rekenkolom> {
  const kolommen = new Map<number, Rekenkolom>();
  for (let r = 0; r < rijen.length; r++) {
    const { nummer, cellen } = rijen[r]!;
    for (let c = 0; c < cellen.length; c++) {
      const { kolom, waarde } = cellen[c]!;
      if (typeof waarde === 'string' || typeof waarde === 'boolean') continue;
      let k = kolommen.get(kolom);
      if (!k) kolommen.set(kolom, (k = new Rekenkolom()));
      k.voegToe(nummer, typeof waarde === 'number' ? bedragUitGetal(waarde) : null);
    }
  }
  return kolommen;
}

function leesGetal(waarde: Celwaarde): Narekensom | null {
  if (typeof waarde !== 'number') return null;
  const gelezen = bedragUitGetal(waarde);
  return 'bedrag' in gelezen ? { bedrag: gelezen.bedrag, afgerond: gelezen.afgerond ? 1 : 0 } : null;
}

const NIETS: Narekensom = { bedrag: 0, afgerond: 0 };

/** The first number from `laag` for which it holds, and holds from there on; `hoog` when there is none. */
function eersteMet(laag: number, hoog: number, geldt: (n: number) => boolean): number {
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    if (geldt(midden)) hoog = midden;
    else laag = midden + 1;
  }
  return laag;
}
