/** Where the rows (or the columns) of a sheet are, in pixels from the first. */
export class Maten {
  private readonly nummers: readonly number[];
  /** How much further than usual everything behind `nummers[i]` is. */
  private readonly verschil: readonly number[];

  constructor(
    readonly aantal: number,
    private readonly gewoon: number,
    private readonly anders: ReadonlyMap<number, number>,
  ) {
    this.nummers = [...anders.keys()].sort((a, b) => a - b);
    let som = 0;
    this.verschil = this.nummers.map((nummer) => (som += this.maat(nummer) - gewoon));
  }

  maat(nummer: number): number {
    return this.anders.get(nummer) ?? this.gewoon;
  }

  begin(nummer: number): number {
    const ervoor = eersteNiet(this.nummers.length, (i) => this.nummers[i]! < nummer);
    return nummer * this.gewoon + (this.verschil[ervoor - 1] ?? 0);
  }

  /** The row or column at this place; the last one for what lies beyond. */
  bij(plaats: number): number {
    const volgende = eersteNiet(this.aantal, (nummer) => this.begin(nummer) <= plaats);
    return Math.max(0, volgende - 1);
  }

  get totaal(): number {
    return this.begin(this.aantal);
  }

  /** The next one that is to be seen, in steps of 1 or -1; null when there is none. */
  zichtbaar(vanaf: number, stap: 1 | -1): number | null {
    let nummer = vanaf;
    while (nummer >= 0 && nummer < this.aantal && this.maat(nummer) === 0) nummer += stap;
    return nummer >= 0 && nummer < this.aantal ? nummer : null;
  }
}

/** The first number below `aantal` for which it no longer holds; it holds for all before. */
function eersteNiet(aantal: number, geldt: (nummer: number) => boolean): number {
  let [laag, hoog] = [0, aantal];
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    if (geldt(midden)) laag = midden + 1;
    else hoog = midden;
  }
  return laag;
}
