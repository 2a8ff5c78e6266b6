import { maakRegelinginvoer } from '../../src/jaareinde/regelinginvoer';
import { afrekenen } from '../../src/regelingen/afrekenen';
import type { Edit } from '../../src/sheet/edit';
import { herken } from '../../src/sheet/herken';
import type { Ingevoegd } from '../../src/sheet/instellingen';
import { standaardInstellingen } from '../../src/sheet/leesInstellingen';
import type { Blad, Cel, Celwaarde, Snapshot } from '../../src/sheet/snapshot';
import { maakOnderwerpen } from '../../src/toelichting/maakOnderwerpen';
import { type Invoegdoel, type Invoegplan, planInvoeging } from '../../src/toelichting/planInvoeging';
import type { Oorzaakkeuze } from '../../src/toelichting/sjabloon';
import { type Toelichtingpost, toelichtingstanden } from '../../src/toelichting/toelichtingstand';

/** A post of a themalijn; what makes it the same post is the object. */
export interface Postregel {
  label: string;
  regeling: string;
  begroting: number;
  realisatie: number;
  tekst: string | null;
}

/** A themalijn on a sheet of its own. */
export interface Themablad {
  naam: string;
  titel: string;
  posten: Postregel[];
}

const KOP = ['Post', 'Regeling', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'];
const TEKSTKOLOM = 5;
const EERSTE = 3;

export function post(label: string, regeling = 'SPUK IZA', begroting = 1000, realisatie = 1500): Postregel {
  return { label, regeling, begroting, realisatie, tekst: null };
}

/** A workbook that can be changed, with a ledger that is kept as the sheet Sluitend would. */
export class Grootboekwerkmap {
  grootboek: Ingevoegd[] = [];
  readonly losse = new Map<string, Map<number, Map<number, Celwaarde>>>();

  constructor(readonly bladen: Themablad[]) {}

  get snapshot(): Snapshot {
    return {
      berekening: 'automatisch',
      bladen: [...this.bladen.map((blad) => this.themablad(blad)), ...this.losseBladen()],
    };
  }

  /** What every post is, by its label: text and state. */
  standen(): ReadonlyMap<Postregel, Toelichtingpost> {
    const { snapshot } = this;
    const herkenning = herken(snapshot, standaardInstellingen);
    const onderwerpen = maakOnderwerpen(herkenning, maakRegelinginvoer(herkenning).map(afrekenen));
    const { tabellen } = herkenning.begroting;
    const regels: Postregel[] = [];
    const nodig = tabellen.flatMap(({ rijen, blad }) => {
      const thema = this.bladen.find(({ naam }) => naam === blad);
      return rijen.flatMap((rij) => {
        const regel = thema?.posten[rij.nummer - EERSTE];
        const onderwerp = onderwerpen.bij(rij);
        if (regel === undefined || onderwerp === null || rij.soort !== 'post') return [];
        regels.push(regel);
        const plaats = { blad, rij: rij.nummer, kolom: TEKSTKOLOM };
        return [{ rij, onderwerp, plaats, saldo: onderwerp.saldo!.bedrag, tekst: regel.tekst, heeftKolom: true }];
      });
    });
    const standen = toelichtingstanden(nodig, this.grootboek, [], { snapshot, tabellen });
    return new Map(regels.map((regel, i) => [regel, standen[i]!]));
  }

  stand(regel: Postregel): Toelichtingpost['stand'] {
    return this.standen().get(regel)!.stand;
  }

  plan(
    teksten: ReadonlyMap<Postregel, string>,
    doel: Invoegdoel = 'toelichting',
    keuzes: readonly Oorzaakkeuze[] | null = [],
  ): Invoegplan {
    const standen = this.standen();
    const invoegingen = [...teksten].map(([regel, tekst]) => {
      const { rij, onderwerp, ingevoegd } = standen.get(regel)!;
      return { rij, onderwerp, tekst, keuzes, ingevoegd };
    });
    return planInvoeging(invoegingen, doel, this.snapshot, this.grootboek);
  }

  voegIn(
    teksten: ReadonlyMap<Postregel, string>,
    doel?: Invoegdoel,
    keuzes?: readonly Oorzaakkeuze[] | null,
  ): Invoegplan {
    const plan = this.plan(teksten, doel, keuzes);
    for (const edit of plan.edits) this.schrijf(edit);
    for (const { wordt } of plan.grootboek) this.bewaar(wordt);
    return plan;
  }

  bewaar(rij: Ingevoegd): void {
    this.grootboek = [...this.grootboek.filter(({ id }) => id !== rij.id), rij];
  }

  /** Puts something in a cell outside the themalijnen. */
  zet(blad: string, rij: number, kolom: number, waarde: Celwaarde): void {
    const rijen = this.losse.get(blad) ?? new Map<number, Map<number, Celwaarde>>();
    this.losse.set(blad, rijen);
    rijen.set(rij, (rijen.get(rij) ?? new Map<number, Celwaarde>()).set(kolom, waarde));
  }

  private schrijf({ plaats: { blad, rij, kolom }, wordt }: Edit): void {
    const waarde = 'formule' in wordt ? null : wordt.waarde;
    const regel = this.bladen.find(({ naam }) => naam === blad)?.posten[rij - EERSTE];
    if (regel !== undefined && kolom === TEKSTKOLOM) regel.tekst = String(waarde);
    else this.zet(blad, rij, kolom, waarde);
  }

  private themablad({ naam, titel, posten }: Themablad): Blad {
    const rijen = posten.map(({ label, regeling, begroting, realisatie, tekst }) => {
      return [label, regeling, begroting, realisatie, begroting - realisatie, tekst];
    });
    const som = (kolom: number) => rijen.reduce((totaal, rij) => totaal + Number(rij[kolom]), 0);
    const totaal = ['Totaal', null, som(2), som(3), som(4), null];
    const extra = this.losse.get(naam);
    return {
      naam,
      verborgen: false,
      verborgenKolommen: [],
      rijen: [[titel], [], KOP, ...rijen, totaal].flatMap((waarden, nummer) => {
        const cellen = waarden.flatMap((waarde, kolom): Cel[] => (waarde === null ? [] : [{ kolom, waarde }]));
        for (const [kolom, waarde] of extra?.get(nummer) ?? []) cellen.push({ kolom, waarde });
        return cellen.length === 0 ? [] : [{ nummer, verborgen: false, cellen }];
      }),
    };
  }

  private losseBladen(): Blad[] {
    const eigen = new Set(this.bladen.map(({ naam }) => naam));
    return [...this.losse].flatMap(([naam, rijen]) =>
      eigen.has(naam)
        ? []
        : [
            {
              naam,
              verborgen: false,
              verborgenKolommen: [],
              rijen: [...rijen]
                .sort(([a], [b]) => a - b)
                .map(([nummer, cellen]) => ({
                  nummer,
                  verborgen: false,
                  cellen: [...cellen].sort(([a], [b]) => a - b).map(([kolom, waarde]) => ({ kolom, waarde })),
                })),
            },
          ],
    );
  }
}
