/** Where the command line writes, and the clock it reads. */
export interface Omgeving {
  /** The report. */
  schrijf(tekst: string): void;
  /** Progress and wrong calls. */
  meld(tekst: string): void;
  readonly kleur: boolean;
  /** Milliseconds since any fixed moment. */
  nu(): number;
}
