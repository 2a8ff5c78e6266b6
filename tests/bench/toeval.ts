/** A small seeded random source (mulberry32): the same seed gives the same sequence on every machine. */
export class Toeval {
  private staat: number;

  constructor(seed: number) {
    this.staat = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  }

  /** Uniform in [0, 1). */
  deel(): number {
    this.staat = (this.staat + 0x6d2b79f5) >>> 0;
    let x = this.staat;
    x = Math.imul(x ^ (x >>> 15), x | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `van` up to and including `tot`. */
  geheel(van: number, tot: number): number {
    return van + Math.floor(this.deel() * (tot - van + 1));
  }

  kans(p: number): boolean {
    return this.deel() < p;
  }

  kies<T>(lijst: readonly T[]): T {
    return lijst[Math.floor(this.deel() * lijst.length)]!;
  }

  /** A choice by weight: `{ a: 3, b: 1 }` gives "a" three times out of four. */
  gewogen<K extends string>(gewichten: Readonly<Record<K, number>>): K {
    const namen = Object.keys(gewichten) as K[];
    let rest = this.deel() * namen.reduce((som, naam) => som + gewichten[naam], 0);
    for (const naam of namen) {
      rest -= gewichten[naam];
      if (rest < 0) return naam;
    }
    return namen[0]!;
  }

  /** Log-uniform between `van` and `tot`, both positive: as many small amounts as large ones. */
  logUniform(van: number, tot: number): number {
    return Math.exp(Math.log(van) + this.deel() * (Math.log(tot) - Math.log(van)));
  }

  schud<T>(lijst: readonly T[]): T[] {
    const uit = [...lijst];
    for (let i = uit.length - 1; i > 0; i--) {
      const j = this.geheel(0, i);
      [uit[i], uit[j]] = [uit[j]!, uit[i]!];
    }
    return uit;
  }
}
