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
interface Rekenkolom {
  readonly rijen: number[];
  readonly bedragen: number[];
  readonly afgerond: number[];
  /** Cells without a usable outcome. */
  readonly onbekend: number[];
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
      const van = eersteVanaf(k.rijen, vanRij, (rij) => rij);
      const tot = eersteVanaf(k.rijen, totRij + 1, (rij) => rij);
      if (k.onbekend[tot]! > k.onbekend[van]!) return null;
      bedrag += k.bedragen[tot]! - k.bedragen[van]!;
      afgerond += k.afgerond[tot]! - k.afgerond[van]!;
    }
    return { bedrag, afgerond };
  }

  /** An empty cell counts as zero; what Excel makes of text depends on its language. */
  private cel(nummer: number, kolom: number): Narekensom | null {
    const { rijen } = this.blad;
    if (rijen[this.laatste]?.nummer !== nummer) this.laatste = eersteVanaf(rijen, nummer, (r) => r.nummer);
    const rij = rijen[this.laatste];
    const cel = rij?.nummer === nummer ? rij.cellen.find((c) => c.kolom === kolom) : undefined;
    return cel === undefined ? { bedrag: 0, afgerond: 0 } : leesGetal(cel.waarde);
  }
}

/** SUM passes over text and booleans. */
function telOp({ rijen }: Blad): Map<number, Rekenkolom> {
  const kolommen = new Map<number, Rekenkolom>();
  for (const { nummer, cellen } of rijen) {
    for (const { kolom, waarde } of cellen) {
      if (typeof waarde === 'string' || typeof waarde === 'boolean') continue;
      let k = kolommen.get(kolom);
      if (!k) kolommen.set(kolom, (k = { rijen: [], bedragen: [0], afgerond: [0], onbekend: [0] }));
      const getal = leesGetal(waarde);
      k.rijen.push(nummer);
      k.bedragen.push(k.bedragen.at(-1)! + (getal?.bedrag ?? 0));
      k.afgerond.push(k.afgerond.at(-1)! + (getal?.afgerond ?? 0));
      k.onbekend.push(k.onbekend.at(-1)! + (getal === null ? 1 : 0));
    }
  }
  return kolommen;
}

function leesGetal(waarde: Celwaarde): Narekensom | null {
  if (typeof waarde !== 'number') return null;
  const gelezen = bedragUitGetal(waarde);
  return 'bedrag' in gelezen ? { bedrag: gelezen.bedrag, afgerond: gelezen.afgerond ? 1 : 0 } : null;
}

/** Index of the first item that is in row `nummer` or below it. */
function eersteVanaf<T>(lijst: readonly T[], nummer: number, rijVan: (item: T) => number): number {
  let laag = 0;
  let hoog = lijst.length;
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    if (rijVan(lijst[midden]!) < nummer) laag = midden + 1;
    else hoog = midden;
  }
  return laag;
}
