import { blokadres, doorsnede, HEEL_BLAD, kolomletters } from '../host/adres';
import { Bladbeeld } from './bladbeeld';
import { maakBladmaten, terreinVan } from './bladmaten';
import { element } from './element';
import { grafiekblok, maakGrafiek } from './maakGrafiek';
import { meetTekst } from './meetTekst';
import { blokVan, heleCel, ligtIn, selecteerCel } from './selectie';
import type { Blok } from '../host/adres';
import type { Celstijl } from '../host/celstijl';
import type { Werkblad } from '../host/werkblad';
import type { Celbeeld } from './bladbeeld';
import type { Bladmaten } from './bladmaten';
import type { Plek, Selectie, Terrein } from './selectie';

const CELRAND = 8;
const INSPRINGING = 12;
/** Rows and columns drawn beyond what is seen, so that a small scroll shows no holes. */
const MARGE = 4;
/** Empty rows and columns that can be scrolled to behind what is in use. */
const RUIMTE_ERONDER = 40;
const RUIMTE_ERNAAST = 12;

interface Bladstand {
  readonly selectie: Selectie;
  readonly boven: number;
  readonly links: number;
}

interface Zicht {
  readonly rijen: readonly number[];
  readonly kolommen: readonly number[];
}

/** What part of the sheet is in view, in pixels. Read once per drawing: reading after writing makes the browser lay out anew. */
interface Uitsnede {
  readonly boven: number;
  readonly links: number;
  readonly hoogte: number;
  readonly breedte: number;
}

interface Getekend {
  readonly rij: HTMLElement;
  sleutel: string;
}

/** A sheet to look at: draws the cells in view, the headers and the selection. What the user does comes from Roosterinvoer. */
export class Rooster {
  readonly vlak = element('div', { class: 'vlak', tabindex: '-1' });
  readonly invoer = element('textarea', { class: 'celinvoer', rows: '1', spellcheck: 'false', autocomplete: 'off' });
  readonly kolomkoppen = element('div', { class: 'kolomkoppen', 'aria-hidden': 'true' });
  readonly rijkoppen = element('div', { class: 'rijkoppen', 'aria-hidden': 'true' });
  readonly alles = element('button', { class: 'hoek', type: 'button', tabindex: '-1' });
  private readonly omvang = element('div', { class: 'omvang' });
  /** What a screen reader hears of: cells, with their row and column counted from 1. */
  readonly raster = element('div', { role: 'grid' });
  private readonly cellen = element('div', { class: 'cellen', role: 'presentation' });
  private readonly vakken = element('div', { class: 'cellen vakken', role: 'presentation' });
  private readonly grafieken = element('div', { class: 'cellen grafieken', role: 'presentation' });
  private readonly keuze = element('div', { class: 'keuze', 'aria-hidden': 'true' });
  private readonly actief = element('div', { class: 'actief', 'aria-hidden': 'true' });
  private readonly geknipt = element('div', { class: 'geknipt', 'aria-hidden': 'true', hidden: '' });
  private readonly getekend = new Map<number, Getekend>();
  private readonly standen = new Map<Werkblad, Bladstand>();
  private beeld: Bladbeeld;
  private bladmaten: Bladmaten;
  private bladterrein: Terrein;
  private uitsnede: Uitsnede = { boven: 0, links: 0, hoogte: 0, breedte: 0 };
  private grootte = { hoogte: 0, breedte: 0 };
  private kopsleutel = '';
  private verouderd = false;
  private gepland = false;
  private huidig: Selectie = selecteerCel({ rij: 0, kolom: 0 });
  /** The block that was copied or cut. */
  knipselblok: { readonly blad: Werkblad; readonly blok: Blok } | null = null;
  /** Before cells are drawn that may have changed. */
  bijLezen: () => void = () => this.getoond.werkmap.werkBerekeningBij();
  /** After the selection, the sheet or what is in it changed. */
  bijKeuze: () => void = () => undefined;

  constructor(
    wortel: HTMLElement,
    private getoond: Werkblad,
  ) {
    this.beeld = new Bladbeeld(getoond);
    this.bladmaten = maakBladmaten(getoond, this.beeld);
    this.bladterrein = terreinVan(getoond, this.bladmaten);
    wortel.classList.add('rooster');
    this.raster.append(this.cellen, this.vakken);
    this.omvang.append(this.raster, this.grafieken, this.keuze, this.actief, this.geknipt, this.invoer);
    this.vlak.append(this.omvang);
    wortel.replaceChildren(this.alles, this.kolomkoppen, this.rijkoppen, this.vlak);
    this.vlak.addEventListener('scroll', () => this.teken());
    new ResizeObserver(() => this.teken()).observe(this.vlak);
    this.verouderd = true;
    this.teken();
  }

  get blad(): Werkblad {
    return this.getoond;
  }

  get selectie(): Selectie {
    return this.huidig;
  }

  /** The selected cells, merged ones taken in whole. */
  get blok(): Blok {
    return blokVan(this.terrein, this.huidig);
  }

  get terrein(): Terrein {
    return this.bladterrein;
  }

  get maten(): Bladmaten {
    return this.bladmaten;
  }

  toon(blad: Werkblad): void {
    this.standen.set(this.getoond, {
      selectie: this.huidig,
      boven: this.vlak.scrollTop,
      links: this.vlak.scrollLeft,
    });
    this.getoond = blad;
    const stand = this.standen.get(blad);
    this.huidig = stand?.selectie ?? selecteerCel({ rij: 0, kolom: 0 });
    this.leesBlad();
    this.tekenOmvang();
    this.vlak.scrollTo(stand?.links ?? 0, stand?.boven ?? 0);
    this.teken();
    this.bijKeuze();
  }

  selecteer(selectie: Selectie, { inBeeld = true } = {}): void {
    this.huidig = selectie;
    if (inBeeld) this.brengInBeeld(selectie.hoek === selectie.anker ? selectie.actief : selectie.hoek);
    this.teken();
    this.bijKeuze();
  }

  /** Something in the sheet changed: draws it before the next frame. */
  ververs(rijenVerschoven = false): void {
    if (rijenVerschoven) this.beeld = new Bladbeeld(this.getoond);
    this.verouderd = true;
    if (this.gepland) return;
    this.gepland = true;
    requestAnimationFrame(() => {
      this.gepland = false;
      this.teken();
    });
  }

  brengInBeeld(plek: Plek): void {
    const { rijen, kolommen } = this.bladmaten;
    const vak = heleCel(this.terrein, plek);
    const { vlak } = this;
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = vlak;
    const onder = rijen.begin(vak.rij + vak.rijen);
    const rechts = kolommen.begin(vak.kolom + vak.kolommen);
    const top = schuif(scrollTop, clientHeight, rijen.begin(vak.rij), onder);
    const left = schuif(scrollLeft, clientWidth, kolommen.begin(vak.kolom), rechts);
    this.tekenOmvang(vak);
    if (top !== scrollTop || left !== scrollLeft) vlak.scrollTo({ top, left });
  }

  /** The cell under a point of the page. */
  plekBij(x: number, y: number): Plek {
    const { left, top } = this.vlak.getBoundingClientRect();
    return {
      rij: this.bladmaten.rijen.bij(Math.max(0, y - top + this.vlak.scrollTop)),
      kolom: this.bladmaten.kolommen.bij(Math.max(0, x - left + this.vlak.scrollLeft)),
    };
  }

  /** As many rows as one sees at a time. */
  get rijenPerBladzijde(): number {
    const { rijen } = this.bladmaten;
    const { scrollTop, clientHeight } = this.vlak;
    return Math.max(1, rijen.bij(scrollTop + clientHeight) - rijen.bij(scrollTop) - 1);
  }

  /** Where a block is within the sheet, in pixels. */
  vak({ rij, kolom, rijen, kolommen }: Blok): Readonly<Record<'left' | 'top' | 'width' | 'height', number>> {
    const maten = this.bladmaten;
    const [left, top] = [maten.kolommen.begin(kolom), maten.rijen.begin(rij)];
    return {
      left,
      top,
      width: maten.kolommen.begin(kolom + kolommen) - left,
      height: maten.rijen.begin(rij + rijen) - top,
    };
  }

  private leesBlad(): void {
    this.beeld = new Bladbeeld(this.getoond);
    this.leesWijzigingen();
    for (const { rij } of this.getekend.values()) rij.remove();
    this.getekend.clear();
  }

  private leesWijzigingen(): void {
    this.verouderd = false;
    this.bijLezen();
    this.beeld.ververs();
    this.bladmaten = maakBladmaten(this.getoond, this.beeld);
    this.bladterrein = terreinVan(this.getoond, this.bladmaten);
    this.tekenGrafieken();
  }

  private tekenGrafieken(): void {
    const { getoond } = this;
    this.grafieken.replaceChildren(
      ...getoond.grafieken.flatMap((grafiek) => {
        const blok = grafiekblok(grafiek);
        if (blok === null) return [];
        const figuur = maakGrafiek(grafiek, getoond);
        plaats(figuur, this.vak(blok));
        return [figuur];
      }),
    );
  }

  /** Draws what is in view; only rows that look different are made anew. */
  private teken(): void {
    const { vlak } = this;
    this.uitsnede = {
      boven: vlak.scrollTop,
      links: vlak.scrollLeft,
      hoogte: vlak.clientHeight,
      breedte: vlak.clientWidth,
    };
    const { verouderd } = this;
    if (verouderd) this.leesWijzigingen();
    this.tekenOmvang();
    const zicht = this.zicht();
    for (const [nummer, { rij }] of this.getekend) {
      if (zicht.rijen.includes(nummer)) continue;
      rij.remove();
      this.getekend.delete(nummer);
    }
    for (const nummer of zicht.rijen) this.tekenRij(nummer, zicht.kolommen);
    this.tekenVakken();
    this.tekenKoppen(zicht);
    this.tekenKeuze();
    if (verouderd) this.bijKeuze();
  }

  private zicht(): Zicht {
    const { boven, links, hoogte, breedte } = this.uitsnede;
    const { rijen, kolommen } = this.bladmaten;
    const nummers = (maten: typeof rijen, van: number, lengte: number): number[] => {
      const eerste = Math.max(0, maten.bij(van) - MARGE);
      const laatste = Math.min(maten.aantal - 1, maten.bij(van + lengte) + MARGE);
      const alle = Array.from({ length: laatste - eerste + 1 }, (_, i) => eerste + i);
      return alle.filter((nummer) => maten.maat(nummer) > 0);
    };
    return {
      rijen: nummers(rijen, boven, hoogte),
      kolommen: nummers(kolommen, links, breedte),
    };
  }

  private tekenRij(nummer: number, kolommen: readonly number[]): void {
    const { rijen } = this.bladmaten;
    const [boven, hoogte] = [rijen.begin(nummer), rijen.maat(nummer)];
    const cellen = kolommen.flatMap((kolom) => {
      const plek = { rij: nummer, kolom };
      if (this.getoond.samengevoegd.some((blok) => ligtIn(plek, blok))) return [];
      const beeld = this.beeld.cel(nummer, kolom);
      return [{ kolom, beeld, breedte: this.breedteVoor(plek, beeld) }];
    });
    const maten = cellen.map(({ kolom, beeld, breedte }) => [kolom, breedte, beeld.tekst, beeld.soort, beeld.stijl]);
    const sleutel = JSON.stringify([boven, hoogte, maten]);
    const bekend = this.getekend.get(nummer);
    if (bekend?.sleutel === sleutel) return;
    const rij = bekend?.rij ?? element('div', { class: 'rij', role: 'row', 'aria-rowindex': String(nummer + 1) });
    plaats(rij, { top: boven, height: hoogte });
    rij.replaceChildren(
      ...cellen.map(({ kolom, beeld, breedte }) =>
        this.maakCel(kolom, beeld, { left: this.bladmaten.kolommen.begin(kolom), width: breedte }),
      ),
    );
    if (!bekend) this.cellen.append(rij);
    this.getekend.set(nummer, { rij, sleutel });
  }

  /** Text runs on over empty cells beside it. */
  private breedteVoor({ rij, kolom }: Plek, { tekst, soort, stijl }: Celbeeld): number {
    const { kolommen } = this.bladmaten;
    const eigen = kolommen.maat(kolom);
    if (soort !== 'tekst' || stijl.terugloop || (stijl.uitlijning && stijl.uitlijning !== 'left')) return eigen;
    const nodig = meetTekst(tekst, stijl.vet) + CELRAND + (stijl.inspringing ?? 0) * INSPRINGING;
    let breedte = eigen;
    for (let naast = kolom + 1; breedte < nodig && naast < kolommen.aantal; naast++) {
      if (this.bladterrein.isGevuld(rij, naast)) break;
      breedte += kolommen.maat(naast);
    }
    return breedte;
  }

  private maakCel(kolom: number, beeld: Celbeeld, maat: Readonly<Record<string, number>>): HTMLElement {
    const { soort, stijl } = beeld;
    const klassen = ['cel', soort, stijl.vet && 'vet', stijl.cursief && 'cursief', stijl.terugloop && 'terugloop'];
    if (stijl.boven) klassen.push('bovenaan');
    const isBreder = (maat.width ?? 0) > this.bladmaten.kolommen.maat(kolom);
    const cel = element('div', {
      class: [...klassen, stijl.vulling && 'gevuld', isBreder && 'loopt-door'].filter(Boolean).join(' '),
      role: 'gridcell',
      'aria-colindex': String(kolom + 1),
    });
    cel.textContent = passend(beeld, maat.width ?? 0);
    plaats(cel, maat);
    kleed(cel, stijl);
    return cel;
  }

  /** Merged cells, which may begin outside the view. */
  private tekenVakken(): void {
    if (this.getoond.samengevoegd.length === 0 && !this.vakken.firstChild) return;
    const { boven, links, hoogte, breedte } = this.uitsnede;
    const { rijen, kolommen } = this.bladmaten;
    const [rij, kolom] = [rijen.bij(boven), kolommen.bij(links)];
    const inBeeld = {
      rij,
      kolom,
      rijen: rijen.bij(boven + hoogte) - rij + 1,
      kolommen: kolommen.bij(links + breedte) - kolom + 1,
    };
    const vakken = this.getoond.samengevoegd.filter((blok) => doorsnede(blok, inBeeld));
    this.vakken.replaceChildren(
      ...vakken.map((blok) => {
        const { left, top, width, height } = this.vak(blok);
        const rij = element('div', { class: 'rij', role: 'row', 'aria-rowindex': String(blok.rij + 1) });
        plaats(rij, { top, height });
        rij.append(this.maakCel(blok.kolom, this.beeld.cel(blok.rij, blok.kolom), { left, width }));
        return rij;
      }),
    );
  }

  private tekenKoppen({ rijen, kolommen }: Zicht): void {
    const { rijen: rijmaten, kolommen: kolommaten } = this.bladmaten;
    const { boven, links } = this.uitsnede;
    const { blok } = this;
    const sleutel = JSON.stringify([this.uitsnede, rijen, kolommen.map((k) => kolommaten.maat(k)), blok]);
    if (sleutel === this.kopsleutel) return;
    this.kopsleutel = sleutel;
    const kop = (tekst: string, gekozen: boolean, alles: boolean): HTMLElement => {
      const klasse = ['kop', gekozen && 'gekozen', alles && 'geheel'].filter(Boolean).join(' ');
      return element('div', { class: klasse }, tekst);
    };
    this.kolomkoppen.replaceChildren(
      ...kolommen.map((nummer) => {
        const gekozen = nummer >= blok.kolom && nummer < blok.kolom + blok.kolommen;
        const heel = gekozen && blok.rijen === HEEL_BLAD.rijen;
        const naam = kop(kolomletters(nummer), gekozen, heel);
        plaats(naam, { left: kolommaten.begin(nummer) - links, width: kolommaten.maat(nummer) });
        return naam;
      }),
    );
    this.rijkoppen.replaceChildren(
      ...rijen.map((nummer) => {
        const gekozen = nummer >= blok.rij && nummer < blok.rij + blok.rijen;
        const heel = gekozen && blok.kolommen === HEEL_BLAD.kolommen;
        const naam = kop(String(nummer + 1), gekozen, heel);
        plaats(naam, { top: rijmaten.begin(nummer) - boven, height: rijmaten.maat(nummer) });
        return naam;
      }),
    );
  }

  private tekenKeuze(): void {
    const { blok } = this;
    const cel = heleCel(this.terrein, this.huidig.actief);
    plaats(this.keuze, this.vak(this.binnenOmvang(blok)));
    plaats(this.actief, this.vak(cel));
    this.keuze.classList.toggle('een', blokadres(blok) === blokadres(cel));
    if (this.invoer.dataset.modus === undefined) plaats(this.invoer, this.vak(cel));
    this.geknipt.hidden = this.knipselblok?.blad !== this.getoond;
    if (this.knipselblok && !this.geknipt.hidden) plaats(this.geknipt, this.vak(this.knipselblok.blok));
  }

  /** A whole column is drawn no further than one can scroll. */
  private binnenOmvang(blok: Blok): Blok {
    const { rijen, kolommen } = this.bladmaten;
    const [rij, kolom] = [rijen.bij(this.grootte.hoogte), kolommen.bij(this.grootte.breedte)];
    return doorsnede(blok, { rij: 0, kolom: 0, rijen: rij + 1, kolommen: kolom + 1 }) ?? blok;
  }

  /** How far one can scroll: some way beyond what is in use, selected and in view. */
  private tekenOmvang(tot: Blok = heleCel(this.terrein, this.huidig.actief)): void {
    const { rijen, kolommen } = this.bladmaten;
    const gebruikt = this.terrein.gebruikt ?? { rij: 0, kolom: 0, rijen: 1, kolommen: 1 };
    const { boven, links, hoogte: zichthoogte, breedte: zichtbreedte } = this.uitsnede;
    const rij = Math.max(gebruikt.rij + gebruikt.rijen, tot.rij + tot.rijen, rijen.bij(boven + zichthoogte));
    const kolom = Math.max(
      ...[gebruikt.kolom + gebruikt.kolommen, tot.kolom + tot.kolommen],
      kolommen.bij(links + zichtbreedte),
    );
    const hoogte = rijen.begin(Math.min(rijen.aantal, rij + RUIMTE_ERONDER));
    const breedte = kolommen.begin(Math.min(kolommen.aantal, kolom + RUIMTE_ERNAAST));
    if (hoogte === this.grootte.hoogte && breedte === this.grootte.breedte) return;
    this.grootte = { hoogte, breedte };
    plaats(this.omvang, { height: hoogte, width: breedte });
    this.raster.setAttribute('aria-rowcount', String(gebruikt.rij + gebruikt.rijen));
    this.raster.setAttribute('aria-colcount', String(gebruikt.kolom + gebruikt.kolommen));
  }
}

/** The least that must be scrolled to see from `begin` to `eind`; the beginning when both do not fit. */
function schuif(nu: number, lengte: number, begin: number, eind: number): number {
  if (begin < nu) return begin;
  return eind > nu + lengte ? Math.min(begin, eind - lengte) : nu;
}

export function plaats(doel: HTMLElement, maten: Readonly<Record<string, number>>): void {
  for (const [eigenschap, pixels] of Object.entries(maten)) doel.style.setProperty(eigenschap, `${pixels}px`);
}

function kleed(cel: HTMLElement, { kleur, vulling, uitlijning, inspringing }: Celstijl): void {
  if (vulling !== undefined) cel.style.backgroundColor = vulling;
  if (kleur !== undefined || vulling !== undefined) cel.style.color = kleur ?? '#1b1b1b';
  if (uitlijning) cel.style.textAlign = uitlijning;
  if (inspringing) cel.style.paddingLeft = `${inspringing * INSPRINGING}px`;
}

/** A number that does not fit is not shown in part. */
function passend({ tekst, soort, stijl }: Celbeeld, breedte: number): string {
  if (soort !== 'getal' || meetTekst(tekst, stijl.vet) + CELRAND <= breedte + 4) return tekst;
  return '#'.repeat(Math.max(1, Math.floor((breedte - CELRAND) / 8)));
}
