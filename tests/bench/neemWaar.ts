/** Milliseconds since the page was asked for. */
export interface Tijdvak {
  readonly van: number;
  readonly tot: number;
}

/** What was noticed in a page so far. */
export interface Waarneming {
  /** The emulated Excel was there, and the page began. */
  readonly begin: number;
  /** The main button could be pressed, and nothing kept the page from answering. */
  readonly bruikbaar: Promise<number>;
  /** When the emulated Excel was at work: in the page, but not of the page. */
  readonly inExcel: readonly Tijdvak[];
  /** When the page could not answer for more than 50 ms. */
  readonly bezet: readonly Tijdvak[];
}

declare global {
  interface Window {
    __waarneming: Waarneming;
  }
}

/** Runs in the page, after the emulated Excel and before the pane; `knop` is what the main button says. */
export function neemWaar(knop: string): void {
  const inExcel: Tijdvak[] = [];
  const bezet: Tijdvak[] = [];
  const begin = performance.now();

  const { brug } = window.__host.eerste;
  const stuur = brug.sendMessageToHost.bind(brug);
  let ontvang: typeof brug.onMessageFromHost;
  let gestuurd: number | null = null;
  brug.sendMessageToHost = (tekst) => {
    gestuurd = performance.now();
    stuur(tekst);
  };
  Object.defineProperty(brug, 'onMessageFromHost', {
    get: () => (tekst: string) => {
      if (gestuurd !== null) inExcel.push({ van: gestuurd, tot: performance.now() });
      gestuurd = null;
      ontvang?.(tekst);
    },
    set: (doe: typeof ontvang) => {
      ontvang = doe;
    },
  });

  new PerformanceObserver((lijst) => {
    for (const { startTime, duration } of lijst.getEntries()) bezet.push({ van: startTime, tot: startTime + duration });
  }).observe({ type: 'longtask', buffered: true });

  const bruikbaar = new Promise<number>((klaar) => {
    const kijker = new MutationObserver(() => {
      const gevonden = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === knop);
      if (gevonden === undefined || gevonden.getAttribute('aria-disabled') === 'true') return;
      kijker.disconnect();
      requestAnimationFrame(() => setTimeout(() => klaar(performance.now())));
    });
    kijker.observe(document, { childList: true, subtree: true, attributes: true });
  });
  window.__waarneming = { begin, bruikbaar, inExcel, bezet };
}

/** Runs in the page: presses the button and tells how long it took until it could be pressed again. */
export function drukEnWacht(knop: string): Promise<Tijdvak> {
  const gevonden = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === knop);
  if (gevonden === undefined) throw new Error(`No button ${knop}.`);
  return new Promise((klaar) => {
    const isBezig = () => gevonden.getAttribute('aria-disabled') === 'true';
    let begonnen = false;
    const van = performance.now();
    const kijker = new MutationObserver(() => {
      if (isBezig()) begonnen = true;
      if (!begonnen || isBezig()) return;
      kijker.disconnect();
      requestAnimationFrame(() => setTimeout(() => klaar({ van, tot: performance.now() })));
    });
    kijker.observe(gevonden, { attributes: true });
    gevonden.click();
  });
}
