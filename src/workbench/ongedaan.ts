/** Something the user did, both ways. */
export interface Stap {
  readonly terug: () => void;
  readonly opnieuw: () => void;
}

const HOOGSTENS = 100;

/** What the user did and can take back; what an add-in or a colleague did is not in it, as in Excel. */
export class Ongedaan {
  private gedaan: Stap[] = [];
  private teruggenomen: Stap[] = [];

  /** Does it, and remembers how to take it back. */
  doe(stap: Stap): void {
    stap.opnieuw();
    this.gedaan = [...this.gedaan, stap].slice(-HOOGSTENS);
    this.teruggenomen = [];
  }

  terug(): boolean {
    const stap = this.gedaan.pop();
    if (!stap) return false;
    stap.terug();
    this.teruggenomen.push(stap);
    return true;
  }

  opnieuw(): boolean {
    const stap = this.teruggenomen.pop();
    if (!stap) return false;
    stap.opnieuw();
    this.gedaan.push(stap);
    return true;
  }

  wis(): void {
    this.gedaan = [];
    this.teruggenomen = [];
  }

  get kanTerug(): boolean {
    return this.gedaan.length > 0;
  }

  get kanOpnieuw(): boolean {
    return this.teruggenomen.length > 0;
  }
}
