/** A priority queue: the lowest cost comes out first; among equals, what went in first. */
export class Wachtrij<T> {
  private readonly heap: { readonly kosten: number; readonly volgnummer: number; readonly waarde: T }[] = [];
  private volgnummer = 0;

  voegToe(kosten: number, waarde: T): void {
    const { heap } = this;
    let plek = heap.push({ kosten, volgnummer: this.volgnummer++, waarde }) - 1;
    while (plek > 0 && this.eerder(plek, (plek - 1) >> 1)) {
      this.wissel(plek, (plek - 1) >> 1);
      plek = (plek - 1) >> 1;
    }
  }

  /** Takes the cheapest out; undefined when the queue is empty. */
  neem(): { readonly kosten: number; readonly waarde: T } | undefined {
    const { heap } = this;
    if (heap.length < 2) return heap.pop();
    this.wissel(0, heap.length - 1);
    const eerste = heap.pop();
    for (let plek = 0; ;) {
      let kind = 2 * plek + 1;
      if (kind + 1 < heap.length && this.eerder(kind + 1, kind)) kind++;
      if (kind >= heap.length || !this.eerder(kind, plek)) return eerste;
      this.wissel(plek, kind);
      plek = kind;
    }
  }

  private eerder(a: number, b: number): boolean {
    const [links, rechts] = [this.heap[a]!, this.heap[b]!];
    return links.kosten < rechts.kosten || (links.kosten === rechts.kosten && links.volgnummer < rechts.volgnummer);
  }

  private wissel(a: number, b: number): void {
    [this.heap[a], this.heap[b]] = [this.heap[b]!, this.heap[a]!];
  }
}
