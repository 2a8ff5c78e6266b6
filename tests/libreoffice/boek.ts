import type { Cijfer, Zin } from './cijfersVan';
import { Rekenblad } from './rekenblad';

/** A cell of the workbook in a formula, from "Blad!C4". */
export function verwijzing(adres: string): string {
  const uitroep = adres.lastIndexOf('!');
  return `'${adres.slice(0, uitroep).replaceAll("'", "''")}'!${adres.slice(uitroep + 1)}`;
}

/** The definitions of one workbook: for each figure the formulas that may give it. More than one where two definitions have one name. */
export class Boek {
  readonly blad = new Rekenblad();
  private readonly formules = new Map<string, string[]>();

  constructor(
    /** The amount in a cell, where cells hold text. */
    private readonly getal: (adres: string) => string = verwijzing,
    /** What an amount in a text should be; none when no definition fits. */
    private readonly bijZin: (zin: Zin, boek: Boek) => readonly string[] = () => [],
  ) {}

  zet(naam: string, formule: string): void {
    const bekend = this.formules.get(naam);
    if (bekend === undefined) this.formules.set(naam, [formule]);
    else bekend.push(formule);
  }

  /** What must stand in a cell by a relation, and so what a finding on that relation must say. */
  relatie(relatie: string, cel: string, formule: string): void {
    const naam = `${relatie} ${cel}`;
    const verwacht = this.blad.zet(formule);
    this.zet(naam, verwacht);
    this.zet(`${naam}: gevonden`, this.getal(cel));
    this.zet(`${naam}: verwacht`, verwacht);
    this.zet(`${naam}: verschil`, `${this.getal(cel)}-(${verwacht})`);
  }

  /** How far a cell is from what a relation says, by each definition of it. */
  afstanden(relatie: string, cel: string): readonly string[] {
    return this.formules.get(`${relatie} ${cel}: verschil`) ?? [];
  }

  van({ naam, zin }: Cijfer): readonly string[] {
    return zin === undefined ? (this.formules.get(naam) ?? []) : this.bijZin(zin, this);
  }

  /** The first definition by that name. */
  eerste(naam: string): string | null {
    return this.formules.get(naam)?.[0] ?? null;
  }

  get namen(): Iterable<string> {
    return this.formules.keys();
  }
}
