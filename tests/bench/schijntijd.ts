interface Wekker {
  readonly nummer: number;
  readonly om: number;
  readonly doe: () => void;
}

/**
 * A clock that only moves when nothing is left to do: waiting takes no time, and the order in which things happen is the same
 * every run. While it holds, `setTimeout` and `clearTimeout` are its own.
 */
export class Schijntijd {
  private nu = 0;
  private laatste = 0;
  private readonly wekkers = new Map<number, Wekker>();
  private readonly echt = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };

  begin(): void {
    const zet = (doe: () => void, ms = 0): number => {
      const nummer = ++this.laatste;
      this.wekkers.set(nummer, { nummer, om: this.nu + Math.max(0, ms), doe });
      return nummer;
    };
    const wis = (nummer?: number): void => void this.wekkers.delete(nummer ?? 0);
    Object.assign(globalThis, { setTimeout: zet, clearTimeout: wis });
  }

  eindig(): void {
    Object.assign(globalThis, this.echt);
    this.wekkers.clear();
  }

  /** Lets time pass until this has come to something, and nothing is `bezig` any more. */
  async tot(belofte: Promise<unknown>, bezig: () => boolean): Promise<void> {
    let klaar = false;
    const gereed = (): void => void (klaar = true);
    belofte.then(gereed, gereed);
    for (;;) {
      await new Promise((verder) => setImmediate(verder));
      if (klaar && !bezig()) return;
      const wekker = this.eerste();
      if (wekker === null) throw new Error('Everybody waits, and nothing will happen');
      this.wekkers.delete(wekker.nummer);
      this.nu = wekker.om;
      wekker.doe();
    }
  }

  private eerste(): Wekker | null {
    let eerste: Wekker | null = null;
    for (const wekker of this.wekkers.values()) {
      if (eerste === null || wekker.om < eerste.om || (wekker.om === eerste.om && wekker.nummer < eerste.nummer))
        eerste = wekker;
    }
    return eerste;
  }
}
