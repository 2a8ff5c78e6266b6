import { speling } from '../begroting/afronding';
import { teken, type Bedragcel, type Kolom } from '../begroting/begroting';
import { cijferfout } from '../begroting/cijferfout';
import type { Bouwrij } from './leesRijen';
import type { Tabellezing } from './leesTabel';

/** A row that adds up others, with the sign of each; a column may have signs of its own (V/N columns). */
export interface Totaalrelatie {
  readonly totaal: Bouwrij;
  readonly termen: readonly Bouwrij[];
  /** Per column of amounts, as many factors as termen. Columns with the same signs share the array. */
  readonly factoren: readonly (readonly number[])[];
}

export interface Totalen {
  readonly relaties: readonly Totaalrelatie[];
  /** Rows that call themselves a total but follow from no rows that we can see. */
  readonly onverklaard: readonly Bouwrij[];
  /** What no total adds up any more: the grand total, or the loose rows of a table without one. */
  readonly wortels: readonly Bouwrij[];
}

type Wijze = 'som' | 'baten-lasten' | 'lasten-baten';
const WIJZEN: readonly Wijze[] = ['som', 'baten-lasten', 'lasten-baten'];

interface Vondst {
  readonly totaal: Bouwrij;
  readonly termen: readonly Bouwrij[];
  readonly wijze: Wijze;
  /** The sign of each term, where their sides do not tell it. */
  readonly factoren?: readonly number[];
}

interface Voorstel {
  readonly termen: readonly Bouwrij[];
  readonly wijze: Wijze;
  /** In how many columns the amounts agree, of how many that say anything. */
  readonly sluitend: number;
  readonly sprekend: number;
  /** The terms start where a reader would start: after a heading, a total, or at the top. */
  readonly natuurlijk: boolean;
}

/** A total that says it leaves something out. */
const ZONDER = /\b(excl\w*|zonder|buiten)\b/i;

/** A total that says what it adds to the total before it. */
const INCLUSIEF = /\bincl(?:usief|uding|\.)? (?:de |het )?(\S.*)$/i;

/** A row that counts something else than money. */
const GEEN_GELD = /\b(fte'?s?|aantal(len)?|uren|inwoners|percentage)\b|%/i;

/** How many rows one may add up that does not call itself a total, unless it closes its table. */
const LANGSTE_GISSING = 1000;

/** Finds which rows each total adds up, from labels, blocks and the amounts themselves; marks the rows. */
export function zoekTotalen({ tabel }: Tabellezing): Totalen {
  return new Totalenzoeker(tabel.rijen, tabel.bedragkolommen, tabel.stap).zoek();
}

class Totalenzoeker {
  /** Rows not yet added up by a total, in order. */
  private open: Bouwrij[] = [];
  private readonly gevonden: Vondst[] = [];
  private onverklaard: Bouwrij[] = [];
  /** Totals stand above their rows in this table. */
  private naarBeneden = 0;

  constructor(
    private readonly rijen: readonly Bouwrij[],
    private readonly kolommen: readonly Kolom[],
    private readonly stap: number,
  ) {}

  zoek(): Totalen {
    for (let i = 0; i < this.rijen.length; i++) {
      const rij = this.rijen[i]!;
      if (rij.woorden.onderdeel && this.open.length > 0) i = this.leesOnderdelen(i);
      else if (this.isTotaalrij(rij)) i = this.leesTotaal(rij, i);
      else this.leesGewoneRij(rij);
    }
    this.totalenBovenaan();
    this.opgeteldResultaat();
    this.kantVanTotaal();
    return { relaties: this.metTekens(), onverklaard: this.onverklaard, wortels: this.open };
  }

  private isTotaalrij(rij: Bouwrij): boolean {
    return rij.woorden.totaal === 'sterk' || isSomrij(rij);
  }

  private leesGewoneRij(rij: Bouwrij): void {
    if (rij.woorden.totaal === 'zwak' && this.leesVerschil(rij, true)) return;
    if (rij.woorden.totaal === 'zwak' || (rij.label === '' && !rekentAlleenInRij(rij))) {
      const langste = rij === this.rijen.at(-1) ? Infinity : LANGSTE_GISSING;
      const voorstel = this.besteVoorstel(rij, this.open, 2, langste);
      const genoeg = voorstel !== null && voorstel.sluitend === voorstel.sprekend && voorstel.sprekend >= 2;
      const aannemelijk =
        voorstel !== null && voorstel.natuurlijk && isGoed(voorstel) && (rij.label === '' || voorstel.sluitend >= 2);
      if (genoeg || aannemelijk) {
        this.neem(rij, voorstel);
        return;
      }
    }
    this.open.push(rij);
  }

  /** "waarvan …" rows detail the row above; they are a relation only when they are complete. */
  private leesOnderdelen(i: number): number {
    const ouder = this.open.at(-1)!;
    let tot = i;
    while (tot < this.rijen.length && this.rijen[tot]!.woorden.onderdeel) tot++;
    const delen = this.rijen.slice(i, tot);
    for (const deel of delen) deel.soort = 'onderdeel';
    const voorstel = this.beoordeel(ouder, delen, 'som', true);
    if (delen.length >= 2 && isGoed(voorstel)) this.gevonden.push({ totaal: ouder, termen: delen, wijze: 'som' });
    return tot - 1;
  }

  private leesTotaal(rij: Bouwrij, i: number): number {
    const gelijk = this.gelijknamig(rij, i);
    if (gelijk !== null) {
      rij.soort = 'totaal';
      this.gevonden.push({ totaal: rij, termen: gelijk.termen, wijze: 'som' });
      this.open.push(rij);
      return i;
    }
    const erbij = this.metErbij(rij);
    const boven = this.besteVoorstel(rij, this.open, erbij === null ? 1 : 2);
    if (boven !== null && isGoed(boven)) {
      this.neem(rij, this.metEersteRij(rij, boven));
      return i;
    }
    const onder = erbij === null ? this.rijenOnder(i) : [];
    const beneden = this.besteVoorvoegsel(rij, onder);
    if (beneden !== null && isGoed(beneden)) return this.neemBeneden(rij, beneden, i);

    const herleid = this.metVerzwegenTotalen(rij);
    if (herleid !== null) return i;
    if (erbij !== null) {
      this.neem(rij, erbij);
      return i;
    }
    if (this.naarBeneden > 0 && beneden !== null && beneden.sluitend > 0) return this.neemBeneden(rij, beneden, i);
    const begint = this.open.length === 0 && this.scheeltEenRij(rij, onder);
    if (begint || (this.naarBeneden > 0 && onder.length > 0)) {
      return this.neemBeneden(rij, this.beoordeel(rij, onder, 'som', true), i);
    }
    if (rij.woorden.saldo && this.leesVerschil(rij, false)) return i;
    const standaard = boven !== null && boven.sluitend > 0 && boven.natuurlijk ? boven : this.standaard(rij);
    if (standaard === null) {
      this.onverklaard.push(rij);
      rij.soort = 'totaal';
      this.open.push(rij);
    } else this.neem(rij, standaard);
    return i;
  }

  /** "Totaal | Lasten" adds up the lasten of every group above it, which stand apart. */
  private gelijknamig(rij: Bouwrij, i: number): Voorstel | null {
    if (rij.groep === null || rij.woorden.saldo || rij.deel === rij.groep) return null;
    const termen = this.rijen.slice(0, i).filter((r) => r.deel === rij.deel && r.groep !== rij.groep);
    if (termen.length < 2) return null;
    const voorstel = this.beoordeel(rij, termen, 'som', true);
    return voorstel.sluitend > 0 || this.scheeltEenRij(rij, termen) ? voorstel : null;
  }

  /** "Begroting", "Realisatie", "Saldo" below each other: the first less the others. Every column of at least two must close, or most. */
  private leesVerschil(rij: Bouwrij, alle: boolean): boolean {
    for (let aantal = 2; aantal <= Math.min(4, this.open.length); aantal++) {
      const termen = this.open.slice(-aantal);
      if (termen.some((t) => t.kant !== null)) return false;
      for (const eerste of [1, -1]) {
        const factoren = termen.map((_, n) => (n === 0 ? eerste : -eerste));
        const telling = new Telling(this.kolommen, this.stap, 'som');
        termen.forEach((t, n) => telling.telOp(t, factoren[n]));
        const { sluitend, sprekend } = telling.vergelijk(rij);
        if (sluitend < 2 || (alle ? sluitend < sprekend : sluitend * 3 < sprekend * 2)) continue;
        rij.soort = 'totaal';
        this.gevonden.push({ totaal: rij, termen, wijze: 'som', factoren });
        this.open.length -= aantal;
        this.open.push(rij);
        return true;
      }
    }
    return false;
  }

  private neem(rij: Bouwrij, voorstel: Voorstel): void {
    rij.soort = 'totaal';
    this.gevonden.push({ totaal: rij, termen: voorstel.termen, wijze: voorstel.wijze });
    this.open.length -= voorstel.termen.length;
    this.open.push(rij);
  }

  private neemBeneden(rij: Bouwrij, voorstel: Voorstel, i: number): number {
    rij.soort = 'totaal';
    this.naarBeneden++;
    this.gevonden.push({ totaal: rij, termen: voorstel.termen, wijze: voorstel.wijze });
    this.open.push(rij);
    return i + voorstel.termen.length;
  }

  private rijenOnder(i: number): Bouwrij[] {
    let tot = i + 1;
    while (tot < this.rijen.length && !this.isTotaalrij(this.rijen[tot]!)) tot++;
    return this.rijen.slice(i + 1, tot);
  }

  /** The best run of rows that ends directly above the total. */
  private besteVoorstel(
    totaal: Bouwrij,
    open: readonly Bouwrij[],
    minimaal: number,
    langste = Infinity,
  ): Voorstel | null {
    let beste: Voorstel | null = null;
    const eerste = Math.max(0, open.length - langste);
    for (const wijze of this.wijzenVoor(totaal, eerste === 0 ? open : open.slice(eerste))) {
      const telling = new Telling(this.kolommen, this.stap, wijze);
      for (let van = open.length - 1; van >= eerste; van--) {
        telling.telOp(open[van]!);
        if (telling.aantal < minimaal) continue;
        const { sluitend, sprekend } = telling.vergelijk(totaal);
        if (beste !== null && sluitend < beste.sluitend) continue;
        if (sluitend === 0) continue;
        const natuurlijk = isGrens(open, van);
        const beter =
          beste === null ||
          sluitend > beste.sluitend ||
          (natuurlijk && !beste.natuurlijk) ||
          (natuurlijk === beste.natuurlijk &&
            wijze === beste.wijze &&
            this.alleenNullen(open, van, beste.termen.length));
        if (beter) beste = { termen: open.slice(van), wijze, sluitend, sprekend, natuurlijk };
        if (natuurlijk && sluitend === sprekend) break;
      }
    }
    return beste;
  }

  /** "Totaal inclusief reserve" below a total and a row "Reserve": it adds them up, whatever its amounts. */
  private metErbij(totaal: Bouwrij): Voorstel | null {
    const vorige = this.open.findLastIndex((rij) => rij.soort === 'totaal');
    if (vorige < 0 || !noemtErbij(totaal, this.open.slice(vorige + 1))) return null;
    return this.beoordeel(totaal, this.open.slice(vorige), 'som', true);
  }

  /** Rows before an equally good run add nothing: they belong to the block as well. */
  private alleenNullen(open: readonly Bouwrij[], van: number, vorigeLengte: number): boolean {
    const vorigeVan = open.length - vorigeLengte;
    if (vorigeVan <= van) return false;
    for (let i = van; i < vorigeVan; i++) {
      if (open[i]!.soort === 'totaal' || open[i]!.bedragen.some((c) => c.bedrag !== 0)) return false;
    }
    return true;
  }

  private besteVoorvoegsel(totaal: Bouwrij, onder: readonly Bouwrij[]): Voorstel | null {
    let beste: Voorstel | null = null;
    const telling = new Telling(this.kolommen, this.stap, 'som');
    for (let n = 0; n < onder.length; n++) {
      telling.telOp(onder[n]!);
      const { sluitend, sprekend } = telling.vergelijk(totaal);
      if (sluitend > 0 && (beste === null || sluitend >= beste.sluitend)) {
        beste = { termen: onder.slice(0, n + 1), wijze: 'som', sluitend, sprekend, natuurlijk: n === onder.length - 1 };
      }
    }
    return beste;
  }

  private wijzenVoor(totaal: Bouwrij, open: readonly Bouwrij[]): readonly Wijze[] {
    const kanten = new Set(open.map((r) => r.kant));
    if (!kanten.has('lasten') || (!totaal.woorden.saldo && totaal.woorden.totaal === 'sterk' && !kanten.has('baten')))
      return ['som'];
    return WIJZEN;
  }

  private beoordeel(totaal: Bouwrij, termen: readonly Bouwrij[], wijze: Wijze, natuurlijk: boolean): Voorstel {
    const telling = new Telling(this.kolommen, this.stap, wijze);
    for (const term of termen) telling.telOp(term);
    return { termen, wijze, natuurlijk, ...telling.vergelijk(totaal) };
  }

  /** A total that leaves out just the first post of its block is a total that misses a row. */
  private metEersteRij(totaal: Bouwrij, voorstel: Voorstel): Voorstel {
    if (voorstel.natuurlijk || voorstel.wijze !== 'som') return voorstel;
    const van = this.open.length - voorstel.termen.length;
    const eerste = this.open[van - 1];
    if (
      eerste === undefined ||
      !isGrens(this.open, van - 1) ||
      eerste.soort !== 'post' ||
      eerste.woorden.totaal !== null ||
      GEEN_GELD.test(eerste.label)
    )
      return voorstel;
    const isOuder = this.beoordeel(eerste, voorstel.termen, 'som', true);
    if (voorstel.termen.length < 2 || isGoed(isOuder)) return voorstel;
    return this.beoordeel(totaal, this.open.slice(van - 1), 'som', true);
  }

  /** Rows that add up others without saying so ("Apparaatskosten" above "Personele kosten" and "Materiële kosten"). */
  private metVerzwegenTotalen(totaal: Bouwrij): Voorstel | null {
    const terug = this.open;
    const gevondenVoor = this.gevonden.length;
    const verzwegen = this.vouwIn(terug);
    if (verzwegen.length === terug.length) return null;
    const voorstel = this.besteVoorstel(totaal, verzwegen, 1);
    if (voorstel === null || !isGoed(voorstel)) {
      this.gevonden.length = gevondenVoor;
      return null;
    }
    for (const { totaal: ouder } of this.gevonden.slice(gevondenVoor)) ouder.soort = 'totaal';
    this.open = verzwegen;
    this.neem(totaal, voorstel);
    return voorstel;
  }

  private vouwIn(rijen: readonly Bouwrij[]): Bouwrij[] {
    let over = [...rijen];
    for (let i = over.length - 1; i >= 0; i--) {
      const rij = over[i]!;
      const na = this.besteVoorvoegsel(rij, over.slice(i + 1, i + 41));
      if (na !== null && na.termen.length >= 2 && isZeker(na)) {
        this.gevonden.push({ totaal: rij, termen: na.termen, wijze: 'som' });
        over = [...over.slice(0, i + 1), ...over.slice(i + 1 + na.termen.length)];
      }
    }
    for (let i = 2; i < over.length; i++) {
      const voor = this.besteVoorstel(over[i]!, over.slice(Math.max(0, i - 40), i), 2);
      if (voor !== null && isZeker(voor)) {
        this.gevonden.push({ totaal: over[i]!, termen: voor.termen, wijze: voor.wijze });
        over = over.filter((r) => !voor.termen.includes(r));
        i = over.indexOf(over[i]!) + 1;
      }
    }
    return over;
  }

  /** What the label says without support from the amounts; null when the amounts are too far off to believe it. */
  private standaard(totaal: Bouwrij): Voorstel | null {
    const { open } = this;
    let van = open.length;
    while (van > 0 && open[van - 1]!.soort !== 'totaal') van--;
    const blok = open.slice(van);
    if (ZONDER.test(totaal.label)) return null;
    if (this.scheeltEenRij(totaal, blok)) return this.beoordeel(totaal, blok, 'som', true);
    if (totaal.woorden.saldo) {
      const twee = open.slice(-2);
      const [eerste, tweede] = twee;
      if (
        eerste === undefined ||
        tweede === undefined ||
        eerste.kant === null ||
        tweede.kant === null ||
        eerste.kant === tweede.kant
      )
        return null;
      const wijze = twee.some((r) => r.bedragen.some((c) => c.bedrag < 0)) ? 'som' : 'baten-lasten';
      return this.beoordeel(totaal, twee, wijze, true);
    }
    const lopend = open.slice(Math.max(0, van - 1));
    const totalen = open.filter((r) => r.soort === 'totaal');
    const keuzen = [blok, lopend, totalen].filter(
      (termen) =>
        (termen.length >= 2 || (termen.length === 1 && teltOp(totaal, termen[0]!))) &&
        this.isGeloofwaardig(totaal, termen),
    );
    const [beste] = keuzen.sort((a, b) => this.afstand(totaal, a) - this.afstand(totaal, b));
    return beste === undefined ? null : this.beoordeel(totaal, beste, 'som', true);
  }

  /** How far the rows are from the total, as a share of it, over all columns. */
  private afstand(totaal: Bouwrij, termen: readonly Bouwrij[]): number {
    let afstand = 0;
    for (let k = 0; k < this.kolommen.length; k++) {
      const doel = totaal.bedragen[k]!;
      if (!heeftBedrag(doel)) continue;
      const som = termen.reduce((s, r) => s + r.bedragen[k]!.bedrag, 0);
      afstand += Math.abs(som - doel.bedrag) / Math.max(Math.abs(som), Math.abs(doel.bedrag), 1);
    }
    return afstand;
  }

  /** Most columns are within a factor two, or off by one digit, one row or a factor ten of one amount: an error, not another selection. */
  private isGeloofwaardig(totaal: Bouwrij, termen: readonly Bouwrij[]): boolean {
    let voor = 0;
    let tegen = 0;
    const marge = speling(termen.length, this.stap);
    for (let k = 0; k < this.kolommen.length; k++) {
      const doel = totaal.bedragen[k]!;
      if (!heeftBedrag(doel)) continue;
      const som = termen.reduce((s, r) => s + r.bedragen[k]!.bedrag, 0);
      const verschil = som - doel.bedrag;
      const binnen =
        doel.bedrag * som > 0 && Math.abs(som) < 2 * Math.abs(doel.bedrag) && Math.abs(doel.bedrag) < 2 * Math.abs(som);
      const vergist =
        cijferfout(doel.bedrag, som) !== null ||
        termen.some(({ bedragen }) => cijferfout(bedragen[k]!.bedrag, bedragen[k]!.bedrag - verschil) !== null);
      if (binnen || vergist || isEenCijfer(verschil, marge) || Math.abs(som + doel.bedrag) <= marge) voor++;
      else tegen++;
    }
    return voor > 0 && voor >= tegen;
  }

  /** One and the same row, left out or counted twice, explains every column: the total is of these rows, whatever its size. */
  private scheeltEenRij(totaal: Bouwrij, termen: readonly Bouwrij[]): boolean {
    const marge = speling(termen.length, this.stap);
    const verschillen = totaal.bedragen.flatMap((cel, k) =>
      heeftBedrag(cel) ? [{ k, verschil: cel.bedrag - termen.reduce((s, r) => s + r.bedragen[k]!.bedrag, 0) }] : [],
    );
    if (verschillen.filter(({ verschil }) => Math.abs(verschil) > marge).length < 2) return false;
    return [-1, 1].some((maal) =>
      termen.some(({ bedragen }) =>
        verschillen.every(({ k, verschil }) => Math.abs(verschil - maal * bedragen[k]!.bedrag) <= marge),
      ),
    );
  }

  /** A grand total above its subtotals was met before them. */
  private totalenBovenaan(): void {
    for (const totaal of [...this.onverklaard].reverse()) {
      const na = this.open.slice(this.open.indexOf(totaal) + 1);
      const voorstel = this.besteVoorvoegsel(totaal, na);
      if (voorstel === null || !isGoed(voorstel)) continue;
      this.gevonden.push({ totaal, termen: voorstel.termen, wijze: voorstel.wijze });
      this.open = this.open.filter((r) => !voorstel.termen.includes(r));
      this.onverklaard = this.onverklaard.filter((r) => r !== totaal);
    }
  }

  /** "Resultaat" that follows from no rows but is added up itself is a post: the result of the year in a balance. */
  private opgeteldResultaat(): void {
    const resultaten = this.onverklaard.filter((r) => r.woorden.saldo);
    if (resultaten.length === 0) return;
    const opgeteld = new Set(this.gevonden.flatMap((g) => g.termen));
    const posten = resultaten.filter((r) => opgeteld.has(r));
    for (const rij of posten) rij.soort = 'post';
    this.onverklaard = this.onverklaard.filter((r) => !posten.includes(r));
  }

  /** What "Totaal lasten" adds up is cost, also where no heading says so and whatever words a single post has. */
  private kantVanTotaal(): void {
    const sommen = new Map(this.gevonden.filter((g) => g.wijze === 'som').map((g) => [g.totaal, g.termen]));
    const geef = (termen: readonly Bouwrij[], kant: Bouwrij['kant']): void => {
      for (const term of termen) {
        if (term.soort === 'totaal' && term.woorden.kant !== null) continue;
        term.kant = kant;
        geef(sommen.get(term) ?? [], kant);
      }
    };
    for (const [{ woorden }, termen] of sommen) if (woorden.kant !== null && !woorden.saldo) geef(termen, woorden.kant);
  }

  /** Columns of differences may add up with other signs than columns of amounts: the majority of the rows decides. */
  private metTekens(): Totaalrelatie[] {
    const stemmen = this.kolommen.map(() => new Map<Wijze, number>());
    const gemengd = this.gevonden.filter((g) => g.wijze !== 'som');
    for (const { totaal, termen } of gemengd) {
      for (const wijze of WIJZEN) {
        this.kolommen.forEach((_, k) => {
          if (this.kolomSluit(totaal, termen, wijze, k)) stemmen[k]!.set(wijze, (stemmen[k]!.get(wijze) ?? 0) + 1);
        });
      }
    }
    return this.gevonden.map(({ totaal, termen, wijze, factoren: eigen }) => {
      if (eigen !== undefined) return { totaal, termen, factoren: this.kolommen.map(() => eigen) };
      if (wijze === 'som') {
        const enen = termen.map(() => 1);
        return { totaal, termen, factoren: this.kolommen.map(() => enen) };
      }
      const perWijze = new Map(WIJZEN.map((w) => [w, termen.map((r) => factorVan(r, w))]));
      const factoren = this.kolommen.map((_, k) => {
        const vrij = this.kolommen[k]!.betekenis === 'saldo';
        const sluitend = vrij ? [wijze, ...WIJZEN].find((w) => this.kolomSluit(totaal, termen, w, k)) : wijze;
        const gekozen = [...stemmen[k]!].sort((a, b) => b[1] - a[1])[0]?.[0];
        return perWijze.get(sluitend ?? gekozen ?? wijze)!;
      });
      return { totaal, termen, factoren };
    });
  }

  private kolomSluit(totaal: Bouwrij, termen: readonly Bouwrij[], wijze: Wijze, k: number): boolean {
    const doel = totaal.bedragen[k]!;
    if (!heeftBedrag(doel)) return false;
    const som = termen.reduce((s, r) => s + factorVan(r, wijze) * teken(r.bedragen[k]!) * r.bedragen[k]!.bedrag, 0);
    return (
      Math.abs(som - teken(doel) * doel.bedrag) <= speling(termen.length, this.stap) && (som !== 0 || doel.bedrag !== 0)
    );
  }
}

/** Sums of a growing run of rows, per column, and how they compare with a total. */
class Telling {
  aantal = 0;
  private readonly sommen: Float64Array;
  /** The plain sum: a column of differences in V and N adds up without signs where the amounts beside it do not. */
  private readonly kaal: Float64Array;
  private readonly gevuld: Uint8Array;
  private readonly onleesbaar: Uint8Array;

  constructor(
    private readonly kolommen: readonly Kolom[],
    private readonly stap: number,
    private readonly wijze: Wijze,
  ) {
    this.sommen = new Float64Array(kolommen.length);
    this.kaal = new Float64Array(kolommen.length);
    this.gevuld = new Uint8Array(kolommen.length);
    this.onleesbaar = new Uint8Array(kolommen.length);
  }

  telOp(rij: Bouwrij, factor: number = factorVan(rij, this.wijze)): void {
    const { bedragen } = rij;
    for (let k = 0; k < bedragen.length; k++) {
      const cel = bedragen[k]!;
      const bedrag = teken(cel) * cel.bedrag;
      this.sommen[k]! += factor * bedrag;
      this.kaal[k]! += bedrag;
      if (cel.status === 'onleesbaar') this.onleesbaar[k] = 1;
      else if (cel.bedrag !== 0) this.gevuld[k] = 1;
    }
    this.aantal++;
  }

  /** In how many columns the total is the sum, of how many that say anything. */
  vergelijk(totaal: Bouwrij): { sluitend: number; sprekend: number } {
    const marge = speling(this.aantal, this.stap);
    let sluitend = 0;
    let sprekend = 0;
    for (let k = 0; k < this.kolommen.length; k++) {
      const cel = totaal.bedragen[k]!;
      if (!heeftBedrag(cel) || this.onleesbaar[k] === 1 || (cel.bedrag === 0 && this.gevuld[k] === 0)) continue;
      const doel = teken(cel) * cel.bedrag;
      const kaal = this.kolommen[k]!.betekenis === 'saldo' && Math.abs(doel - this.kaal[k]!) <= marge;
      const sluit = kaal || Math.abs(doel - this.sommen[k]!) <= marge;
      if (sluit) sluitend++;
      // What was computed from its own row is off because another cell is.
      if (sluit || !rekentInRij(cel)) sprekend++;
    }
    return { sluitend, sprekend };
  }
}

function factorVan(rij: Bouwrij, wijze: Wijze): 1 | -1 {
  if (wijze === 'som' || rij.kant === null) return 1;
  return rij.kant === 'lasten' ? (wijze === 'baten-lasten' ? -1 : 1) : wijze === 'baten-lasten' ? 1 : -1;
}

/** A block starts at the top, under a heading, after blank rows, or after another total. */
function isGrens(open: readonly Bouwrij[], van: number): boolean {
  return van === 0 || open[van]!.naKop || open[van - 1]!.soort === 'totaal';
}

/** The label says that it includes one of these rows. */
function noemtErbij({ label }: Bouwrij, blok: readonly Bouwrij[]): boolean {
  const erbij = INCLUSIEF.exec(label)?.[1]?.toLowerCase();
  return erbij !== undefined && blok.some((rij) => rij.label.toLowerCase().endsWith(erbij));
}

/** A difference of one digit somewhere in the amount: 600, 30.000.000. */
function isEenCijfer(verschil: number, marge: number): boolean {
  const grootte = 10 ** Math.floor(Math.log10(Math.max(1, Math.abs(verschil) + marge)));
  return (
    grootte > 10 * marge && Math.abs(Math.abs(verschil) - Math.round(Math.abs(verschil) / grootte) * grootte) <= marge
  );
}

function heeftBedrag(cel: Bedragcel): boolean {
  return cel.status === 'getal' || cel.status === 'tekst' || cel.status === 'nul';
}

function rekentInRij({ formule, rij }: Bedragcel): boolean {
  if (formule?.soort !== 'lineair') return false;
  return formule.delen.every(
    ({ blad, bereik }) => blad === null && bereik.vanRij === rij.nummer && bereik.totRij === rij.nummer,
  );
}

/** Whatever it comes to: a row that waits for its amounts adds up no others. */
function rekentAlleenInRij({ bedragen }: Bouwrij): boolean {
  return bedragen.every((cel) => cel.status === 'leeg' || rekentInRij(cel));
}

/** A formula in the total covers the row, in its own column. */
function teltOp({ bedragen }: Bouwrij, { nummer }: Bouwrij): boolean {
  return bedragen.some(
    ({ formule, kolom }) =>
      formule?.soort === 'lineair' &&
      formule.delen.some(
        ({ blad, bereik: { vanRij, totRij, vanKolom, totKolom } }) =>
          blad === null &&
          vanKolom === kolom.nummer &&
          totKolom === kolom.nummer &&
          vanRij <= nummer &&
          nummer <= totRij,
      ),
  );
}

function isGoed(v: Voorstel): boolean {
  return v.sluitend >= 1 && v.sluitend * 2 >= v.sprekend;
}

function isZeker(v: Voorstel): boolean {
  return v.sluitend >= 2 && v.sluitend * 4 >= v.sprekend * 3;
}

/** Most amounts in the row are formulas that add up other rows of their own column. */
function isSomrij(rij: Bouwrij): boolean {
  let som = 0;
  let gevuld = 0;
  for (const { formule, status, kolom } of rij.bedragen) {
    if (status === 'leeg') continue;
    gevuld++;
    if (formule?.soort !== 'lineair') continue;
    let rijen = 0;
    for (const { blad, bereik } of formule.delen) {
      if (blad === null && bereik.vanKolom === kolom.nummer && bereik.totKolom === kolom.nummer)
        rijen += bereik.totRij - bereik.vanRij + 1;
    }
    if (rijen >= 2) som++;
  }
  return som > 0 && som * 2 >= gevuld;
}
