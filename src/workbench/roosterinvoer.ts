import { HEEL_BLAD, KOLOMMEN, RIJEN } from '../host/adres';
import { knip } from './bewerkingen';
import { naarTekst, uitTekst } from './klembord';
import { blokVan, heleCel, selecteerBlok, selecteerCel, sprong, stap, volgende } from './selectie';
import { toonCel, toonInvoer } from './toonInvoer';
import type { Bewerkingen, Knipsel } from './bewerkingen';
import type { Ongedaan } from './ongedaan';
import type { Rooster } from './rooster';
import type { Plek, Richting, Selectie } from './selectie';

/** `invoer`: typing over a cell, where arrows go on to the next; `bewerken`: changing what is there. */
export type Modus = 'gereed' | 'invoer' | 'bewerken';

const PIJLEN: Readonly<Record<string, Richting>> = {
  ArrowUp: 'omhoog',
  ArrowDown: 'omlaag',
  ArrowLeft: 'links',
  ArrowRight: 'rechts',
};

export interface Invoerhaken {
  /** The mode or the text being typed changed. */
  gewijzigd(): void;
  /** Something the user wanted was refused. */
  geweigerd(fout: unknown): void;
  /** To the sheet before or after this one. */
  naarBlad(stap: 1 | -1): void;
}

/** Typing, moving around and the clipboard, in a sheet as Excel has it. All keys come to one text field. */
export class Roosterinvoer {
  modus: Modus = 'gereed';
  private begintekst = '';
  private knipsel: (Knipsel & { readonly verplaatst: boolean }) | null = null;

  constructor(
    private readonly rooster: Rooster,
    readonly bewerkingen: Bewerkingen,
    private readonly ongedaan: Ongedaan,
    private readonly haken: Invoerhaken,
  ) {
    const { invoer } = rooster;
    invoer.addEventListener('keydown', (toets) => this.toets(toets));
    invoer.addEventListener('input', () => this.getypt());
    invoer.addEventListener('blur', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Element && relatedTarget.closest('.formulebalk'))) this.legVast();
    });
    invoer.addEventListener('copy', (gebeurtenis) => this.kopieer(gebeurtenis, false));
    invoer.addEventListener('cut', (gebeurtenis) => this.kopieer(gebeurtenis, true));
    invoer.addEventListener('paste', (gebeurtenis) => this.plak(gebeurtenis));
  }

  get tekst(): string {
    return this.rooster.invoer.value;
  }

  /** Starts changing the active cell; with a text that text takes the place of what was there. */
  begin(modus: 'invoer' | 'bewerken', tekst = this.celtekst()): void {
    const { invoer, blad, selectie } = this.rooster;
    if (this.modus !== 'gereed') return;
    try {
      blad.eisBewerkbaar(null, this.rooster.blok);
    } catch (fout) {
      invoer.value = '';
      this.haken.geweigerd(fout);
      return;
    }
    this.begintekst = this.celtekst();
    this.rooster.brengInBeeld(selectie.actief);
    this.zetModus(modus);
    invoer.value = tekst;
    invoer.setSelectionRange(tekst.length, tekst.length);
    this.pasAan();
    this.haken.gewijzigd();
  }

  /** Typing in the formula bar shows in the cell. */
  neemOver(tekst: string): void {
    if (this.modus === 'gereed') this.begin('bewerken');
    this.rooster.invoer.value = tekst;
    this.pasAan();
  }

  /** Puts what was typed in the cell; false when it is refused, and typing goes on. */
  legVast(overal = false): boolean {
    if (this.modus === 'gereed') return true;
    const { blad, selectie, blok } = this.rooster;
    const { tekst } = this;
    try {
      if (overal) this.bewerkingen.typOveral(blad, blok, tekst, selectie.actief);
      else if (tekst !== this.begintekst) this.bewerkingen.typ(blad, selectie.actief, tekst);
    } catch (fout) {
      this.haken.geweigerd(fout);
      return false;
    }
    this.stop();
    return true;
  }

  annuleer(): void {
    if (this.modus !== 'gereed') this.stop();
    this.vergeetKnipsel();
  }

  focus(): void {
    this.rooster.invoer.focus({ preventScroll: true });
  }

  wis(): void {
    this.probeer(() => this.bewerkingen.wis(this.rooster.blad, this.rooster.blok));
  }

  terug(): void {
    this.probeer(() => this.ongedaan.terug());
  }

  opnieuw(): void {
    this.probeer(() => this.ongedaan.opnieuw());
  }

  probeer(doe: () => void): void {
    try {
      doe();
      this.vergeetKnipsel();
    } catch (fout) {
      this.haken.geweigerd(fout);
    }
    this.haken.gewijzigd();
  }

  private celtekst(): string {
    const { blad, selectie } = this.rooster;
    return toonInvoer(blad.cel(selectie.actief.rij, selectie.actief.kolom));
  }

  private getypt(): void {
    if (this.modus === 'gereed') this.begin('invoer', this.tekst);
    else {
      this.pasAan();
      this.haken.gewijzigd();
    }
  }

  private stop(): void {
    this.zetModus('gereed');
    this.rooster.invoer.value = '';
    this.rooster.ververs();
    this.haken.gewijzigd();
  }

  private zetModus(modus: Modus): void {
    const { invoer } = this.rooster;
    this.modus = modus;
    if (modus === 'gereed') delete invoer.dataset.modus;
    else invoer.dataset.modus = modus;
  }

  /** The field grows with what is typed in it. */
  private pasAan(): void {
    const { invoer, selectie, vlak, terrein } = this.rooster;
    const vak = this.rooster.vak(heleCel(terrein, selectie.actief));
    invoer.style.width = `${vak.width}px`;
    invoer.style.height = `${vak.height}px`;
    const breedst = Math.max(vak.width, vlak.scrollLeft + vlak.clientWidth - vak.left - 4);
    const isBreder = invoer.scrollWidth > invoer.clientWidth;
    if (isBreder) invoer.style.width = `${Math.min(breedst, invoer.scrollWidth + 12)}px`;
    invoer.style.height = `${Math.max(vak.height, invoer.scrollHeight)}px`;
  }

  private toets(toets: KeyboardEvent): void {
    if (toets.isComposing) return;
    const gedaan = this.modus === 'gereed' ? this.beweeg(toets) : this.bewerk(toets);
    if (gedaan) toets.preventDefault();
  }

  /** Keys while a cell is being changed. */
  private bewerk({ key, shiftKey, altKey, ctrlKey }: KeyboardEvent): boolean {
    const { invoer } = this.rooster;
    if (key === 'Enter' && altKey) {
      invoer.setRangeText('\n', invoer.selectionStart, invoer.selectionEnd, 'end');
      this.getypt();
    } else if (key === 'Enter' && ctrlKey) this.legVast(true);
    else if (key === 'Enter') this.legVastEnGa(shiftKey ? 'omhoog' : 'omlaag');
    else if (key === 'Tab') this.legVastEnGa(shiftKey ? 'links' : 'rechts');
    else if (key === 'Escape') this.annuleer();
    else if (key === 'F2') this.zetModus(this.modus === 'invoer' ? 'bewerken' : 'invoer');
    else if (this.modus === 'invoer' && PIJLEN[key] && !shiftKey) this.legVastEnGa(PIJLEN[key]);
    else return false;
    this.haken.gewijzigd();
    return true;
  }

  private legVastEnGa(richting: Richting): void {
    if (this.legVast()) this.ga(richting);
  }

  /** To the next cell, as after Enter or Tab. */
  ga(richting: Richting): void {
    this.rooster.selecteer(volgende(this.rooster.terrein, this.rooster.selectie, richting));
  }

  /** Keys while nothing is being changed; true when the key did something. */
  private beweeg(toets: KeyboardEvent): boolean {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = toets;
    const ctrl = ctrlKey || metaKey;
    const { rooster } = this;
    const richting = PIJLEN[key];
    if (richting && !altKey) this.verplaats(richting, ctrl, shiftKey);
    else if (key === 'Enter') this.ga(shiftKey ? 'omhoog' : 'omlaag');
    else if (key === 'Tab') this.ga(shiftKey ? 'links' : 'rechts');
    else if (key === 'PageUp' || key === 'PageDown') this.blader(key === 'PageUp' ? -1 : 1, toets);
    else if (key === 'Home')
      this.naar({ rij: ctrl ? this.eersteRij() : this.hoek(shiftKey).rij, kolom: this.eersteKolom() }, shiftKey);
    else if (key === 'End' && ctrl) this.naar(this.laatsteCel(), shiftKey);
    else if (key === 'End') this.naar(sprong(rooster.terrein, this.hoek(shiftKey), 'rechts'), shiftKey);
    else if (key === 'F2') this.begin('bewerken');
    else if (key === 'Delete') this.wis();
    else if (key === 'Backspace') this.begin('invoer', '');
    else if (key === 'Escape') this.annuleer();
    else if (key === ' ' && ctrl && shiftKey) this.selecteerAlles();
    else if (key === ' ' && ctrl)
      rooster.selecteer(selecteerBlok({ ...rooster.blok, rij: 0, rijen: RIJEN }, rooster.selectie.actief), {
        inBeeld: false,
      });
    else if (key === ' ' && shiftKey)
      rooster.selecteer(selecteerBlok({ ...rooster.blok, kolom: 0, kolommen: KOLOMMEN }, rooster.selectie.actief), {
        inBeeld: false,
      });
    else return ctrl && !altKey && this.sneltoets(key.toLowerCase(), shiftKey);
    return true;
  }

  private sneltoets(key: string, shiftKey: boolean): boolean {
    const { blad, blok } = this.rooster;
    if (key === 'a') this.selecteerGebied();
    else if (key === 'z' && !shiftKey) this.terug();
    else if (key === 'y' || key === 'z') this.opnieuw();
    else if (key === 'd') this.probeer(() => this.bewerkingen.vulDoor(blad, metBron(blok, 'omlaag'), 'omlaag'));
    else if (key === 'r') this.probeer(() => this.bewerkingen.vulDoor(blad, metBron(blok, 'rechts'), 'rechts'));
    else return false;
    return true;
  }

  private verplaats(richting: Richting, ctrl: boolean, uitbreiden: boolean): void {
    const van = this.hoek(uitbreiden);
    const naar = ctrl ? sprong(this.rooster.terrein, van, richting) : stap(this.rooster.terrein, van, richting);
    this.naar(naar, uitbreiden);
  }

  private blader(kant: 1 | -1, { ctrlKey, shiftKey, altKey }: KeyboardEvent): void {
    if (ctrlKey) return this.haken.naarBlad(kant);
    const { terrein, rijenPerBladzijde } = this.rooster;
    const { rij, kolom } = this.hoek(shiftKey);
    if (altKey)
      return this.naar({ rij, kolom: terrein.zichtbareKolom(Math.max(0, kolom + kant * 10), 1) ?? kolom }, shiftKey);
    const doel = Math.min(RIJEN - 1, Math.max(0, rij + kant * rijenPerBladzijde));
    this.naar({ rij: terrein.zichtbareRij(doel, 1) ?? rij, kolom }, shiftKey);
  }

  /** From where the next move goes: the far corner when the selection is being stretched. */
  private hoek(uitbreiden: boolean): Plek {
    const { selectie } = this.rooster;
    return uitbreiden ? selectie.hoek : selectie.actief;
  }

  private naar(plek: Plek, uitbreiden: boolean): void {
    const { selectie } = this.rooster;
    const gestrekt: Selectie = { actief: selectie.actief, anker: selectie.actief, hoek: plek };
    this.rooster.selecteer(uitbreiden ? gestrekt : selecteerCel(plek));
  }

  private eersteRij = (): number => this.rooster.terrein.zichtbareRij(0, 1) ?? 0;
  private eersteKolom = (): number => this.rooster.terrein.zichtbareKolom(0, 1) ?? 0;

  private laatsteCel(): Plek {
    const { gebruikt } = this.rooster.terrein;
    return gebruikt
      ? { rij: gebruikt.rij + gebruikt.rijen - 1, kolom: gebruikt.kolom + gebruikt.kolommen - 1 }
      : { rij: 0, kolom: 0 };
  }

  /** First what is in use, then the whole sheet. */
  private selecteerGebied(): void {
    const { rooster } = this;
    const { gebruikt } = rooster.terrein;
    const nu = rooster.blok;
    const isGebied = gebruikt && nu.rijen === gebruikt.rijen && nu.kolommen === gebruikt.kolommen;
    if (!gebruikt || isGebied) this.selecteerAlles();
    else rooster.selecteer(selecteerBlok(gebruikt, rooster.selectie.actief), { inBeeld: false });
  }

  selecteerAlles(): void {
    this.rooster.selecteer(selecteerBlok(HEEL_BLAD, this.rooster.selectie.actief), { inBeeld: false });
  }

  private kopieer(gebeurtenis: ClipboardEvent, verplaatst: boolean): void {
    if (this.modus !== 'gereed' || !gebeurtenis.clipboardData) return;
    gebeurtenis.preventDefault();
    const { rooster } = this;
    rooster.bijLezen();
    const { rijen, ...cellen } = knip(rooster.blad, rooster.blok, (rij, kolom) =>
      toonCel(rooster.blad.cel(rij, kolom)),
    );
    const tekst = naarTekst(rijen);
    gebeurtenis.clipboardData.setData('text/plain', tekst);
    this.knipsel = { ...cellen, tekst, verplaatst };
    rooster.knipselblok = { blad: rooster.blad, blok: blokVan(rooster.terrein, rooster.selectie) };
    rooster.ververs();
  }

  private plak(gebeurtenis: ClipboardEvent): void {
    if (this.modus !== 'gereed' || !gebeurtenis.clipboardData) return;
    gebeurtenis.preventDefault();
    const tekst = gebeurtenis.clipboardData.getData('text/plain');
    if (tekst === '') return;
    const { rooster, knipsel } = this;
    const { blad, blok } = rooster;
    try {
      const eigen = knipsel !== null && zelfdeTekst(knipsel.tekst, tekst) ? knipsel : null;
      const doel = eigen
        ? this.bewerkingen.plak(blad, blok, eigen)
        : this.bewerkingen.plakTekst(blad, blok, uitTekst(tekst));
      if (eigen?.verplaatst) {
        this.bewerkingen.wis(eigen.blad, eigen.blok);
        this.vergeetKnipsel();
      }
      rooster.selecteer(selecteerBlok(doel), { inBeeld: false });
    } catch (fout) {
      this.haken.geweigerd(fout);
    }
  }

  private vergeetKnipsel(): void {
    this.knipsel = null;
    this.rooster.knipselblok = null;
    this.rooster.ververs();
  }
}

/** A clipboard may change the ends of lines. */
const zelfdeTekst = (a: string, b: string): boolean => a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n');

/** One row (or column) is filled from the one before it. */
function metBron(blok: Rooster['blok'], richting: 'omlaag' | 'rechts'): Rooster['blok'] {
  if (richting === 'omlaag' && blok.rijen === 1 && blok.rij > 0) return { ...blok, rij: blok.rij - 1, rijen: 2 };
  if (richting === 'rechts' && blok.kolommen === 1 && blok.kolom > 0)
    return { ...blok, kolom: blok.kolom - 1, kolommen: 2 };
  return blok;
}
