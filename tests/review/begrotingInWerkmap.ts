import { Werkmap } from '../../src/host/werkmap';
import { invoerVan } from '../../src/excel/celinhoud';
import { openExcelwerkmap } from '../../src/excel/openExcelwerkmap';
import { regelingen } from '../../src/regelingen/index';
import { type Begrotingsopzet, nieuweBegroting } from '../../src/bladen/nieuweBegroting';
import { rapporteer } from '../../src/review/rapporteer';
import { review } from '../../src/review/review';
import { startExcel } from '../host/startExcel';

/** A post to fill in; amounts in euros. */
export interface Post {
  readonly naam: string;
  readonly regeling: string;
  readonly begroting: number;
  readonly realisatie: number;
}

export const OPZET: Begrotingsopzet = {
  naam: 'Samen Sterk',
  jaar: 2025,
  themalijnen: ['Ouderen', 'Jeugd en gezin'],
  regelingen: ['SPUK IZA', 'SPUK GALA programma 15', 'SamSam'],
  posten: 4,
};

/** A new budget in a workbook, as the user sees it: formulas computed. */
export class Begrotingsmap {
  readonly werkmap = new Werkmap();

  constructor(private readonly opzet: Begrotingsopzet) {
    const plannen = nieuweBegroting(opzet, regelingen);
    for (const { naam } of plannen) this.werkmap.voegBladToe(naam);
    for (const { naam, rijen } of plannen)
      for (const [rij, cellen] of rijen.entries())
        for (const [kolom, inhoud] of cellen.entries()) this.typ(naam, rij, kolom, invoerVan(inhoud));
  }

  typ(blad: string, rij: number, kolom: number, invoer: unknown): void {
    this.werkmap.blad(blad)!.schrijf({ rij, kolom, rijen: 1, kolommen: 1 }, () => invoer);
  }

  /** Fills the rows of each themalijn, and gives every regeling the baten that its posten are budgeted for. */
  vul(perThemalijn: readonly (readonly Post[])[]): this {
    for (const [i, posten] of perThemalijn.entries())
      for (const [j, { naam, regeling, begroting, realisatie }] of posten.entries())
        for (const [kolom, invoer] of [naam, regeling, begroting, realisatie].entries())
          this.typ(this.opzet.themalijnen[i]!, 3 + j, kolom, invoer);
    for (const [i, regeling] of this.opzet.regelingen.entries()) {
      const eigen = perThemalijn.flat().filter((post) => post.regeling === regeling);
      this.typ('Regelingen', 3 + i, 1, inCenten(eigen.map(({ begroting }) => begroting)) / 100);
    }
    return this;
  }

  async beoordeel() {
    startExcel(this.werkmap);
    const snapshot = await openExcelwerkmap().lees();
    const gemaakt = review(snapshot);
    return { review: gemaakt, rapport: rapporteer(gemaakt, '') };
  }
}

export function inCenten(euros: readonly number[]): number {
  return euros.reduce((som, euro) => som + Math.round(euro * 100), 0);
}
