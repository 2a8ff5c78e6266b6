import { ExcelHost } from '../../src/host/excelhost';
import { leesBlok } from '../../src/host/adres';
import { Bewerkingen } from '../../src/workbench/bewerkingen';
import { Ongedaan } from '../../src/workbench/ongedaan';
import { Rooster } from '../../src/workbench/rooster';
import { Roosterinvoer } from '../../src/workbench/roosterinvoer';
import { selecteerBlok } from '../../src/workbench/selectie';
import { toonCel, toonInvoer } from '../../src/workbench/toonInvoer';
import { maakWerkmap } from '../host/startExcel';
import type { Rijen } from '../host/startExcel';

/** What jsdom has not: sizes, scrolling and their observer. */
export function geefMaten(): void {
  for (const [naam, waarde] of [
    ['clientHeight', 400],
    ['clientWidth', 800],
  ] as const) {
    Object.defineProperty(HTMLElement.prototype, naam, { configurable: true, get: () => waarde });
  }
  HTMLElement.prototype.scrollTo = function scrollTo(this: HTMLElement, doel?: number | ScrollToOptions): void {
    if (typeof doel !== 'object') return;
    this.scrollTop = doel.top ?? this.scrollTop;
    this.scrollLeft = doel.left ?? this.scrollLeft;
    this.dispatchEvent(new Event('scroll'));
  };
  Object.assign(globalThis, {
    ResizeObserver: class {
      observe(): void {}
    },
  });
}

/** A sheet on the page with somebody at the keyboard. */
export function openRooster(rijen: Rijen) {
  const host = new ExcelHost(maakWerkmap({ Blad1: rijen, Blad2: [] }));
  const blad = host.werkmap.bladen[0]!;
  const wortel = document.createElement('div');
  document.body.replaceChildren(wortel);
  const rooster = new Rooster(wortel, blad);
  const ongedaan = new Ongedaan();
  const geweigerd: unknown[] = [];
  const invoer = new Roosterinvoer(rooster, new Bewerkingen(() => host.eerste, ongedaan), ongedaan, {
    gewijzigd: () => undefined,
    geweigerd: (fout) => geweigerd.push(fout),
    naarBlad: () => undefined,
  });
  host.werkmap.luister(({ soort }) => rooster.ververs(soort === 'rijenVerschoven'));
  const veld = rooster.invoer;
  veld.focus();

  /** "Enter", "Ctrl+Shift+End" or, for anything of one character, what is typed. */
  const druk = (...toetsen: readonly string[]): void => {
    for (const toets of toetsen) {
      const delen = toets.split('+');
      const key = delen.at(-1)!;
      const gebeurtenis = new KeyboardEvent('keydown', {
        key,
        ctrlKey: delen.includes('Ctrl'),
        shiftKey: delen.includes('Shift'),
        altKey: delen.includes('Alt'),
        bubbles: true,
        cancelable: true,
      });
      veld.dispatchEvent(gebeurtenis);
    }
  };
  return {
    host,
    blad,
    rooster,
    invoer,
    geweigerd,
    druk,
    typ: (tekst: string): void => {
      veld.value += tekst;
      veld.dispatchEvent(new Event('input'));
    },
    selecteer: (adres: string): void => rooster.selecteer(selecteerBlok(leesBlok(adres)!)),
    toont: (adres: string): string => {
      const { rij, kolom } = leesBlok(adres)!;
      blad.werkmap.werkBerekeningBij();
      return toonCel(blad.cel(rij, kolom));
    },
    invoerVan: (adres: string): string => {
      const { rij, kolom } = leesBlok(adres)!;
      return toonInvoer(blad.cel(rij, kolom));
    },
    klembord: (soort: 'copy' | 'cut' | 'paste', tekst = ''): string => {
      let inhoud = tekst;
      const gebeurtenis = new Event(soort, { cancelable: true });
      const clipboardData = { setData: (_: string, nieuw: string) => (inhoud = nieuw), getData: () => inhoud };
      veld.dispatchEvent(Object.assign(gebeurtenis, { clipboardData }));
      return inhoud;
    },
    beeld: (): Promise<void> => new Promise((klaar) => requestAnimationFrame(() => klaar())),
  };
}
