import { bladInAdres, blokadres, HEEL_BLAD, KOLOMMEN, verschoven, verschovenRij } from './adres';
import { alsApiWaarde, isLeeg, LEGE_CEL, STANDAARDFORMAAT } from './cel';
import { Hostfout } from './hostfout';
import { leesInvoer } from './leesInvoer';
import { opgemaakteTekst } from './opgemaakteTekst';
import { Tabel } from './tabel';
import { verplaatsRijIn } from './verwijzingen';
import type { Blok } from './adres';
import type { Cel, Waarde } from './cel';
import type { Celdetail } from './gebeurtenis';
import type { Celstijl } from './celstijl';
import type { Opmaakregel } from './opmaakregel';
import type { Werkmap } from './werkmap';

export type Zichtbaarheid = 'Visible' | 'Hidden' | 'VeryHidden';

/** `opties` as in Excel.WorksheetProtectionOptions: what is allowed all the same. */
export interface Bladbeveiliging {
  readonly opties: Readonly<Record<string, unknown>>;
  readonly wachtwoord: string;
}

export interface Aanroep {
  /** As "PageLayout.setPrintArea". */
  readonly wat: string;
  readonly argumenten: readonly unknown[];
}

export interface Grafiek {
  readonly id: string;
  /** An Excel.ChartType. */
  readonly soort: string;
  /** The address of its data. */
  bron: string;
  /** An Excel.ChartSeriesBy. */
  richting: string;
  naam: string;
  titel: string;
  /** The cells of its corners. */
  plaats: readonly string[];
}

const PIXELS_PER_TEKEN = 7;
const CELRAND = 10;

interface Plek {
  readonly rij: number;
  readonly kolom: number;
}

/** A sheet in memory. Rows and columns are zero-based; only cells with something in them are kept. */
export class Werkblad {
  private readonly rijen = new Map<number, Map<number, Cel>>();
  private readonly ontgrendeld = new Set<number>();
  private readonly formules = new Map<number, Plek>();
  readonly tabellen: Tabel[] = [];
  /** In order of priority. */
  readonly opmaakregels: Opmaakregel[] = [];
  /** Format properties as they were set, by address: "A1:C1" → { "font.bold": true }. */
  readonly opmaak = new Map<string, Readonly<Record<string, unknown>>>();
  /** What may be typed, by address: "B4:B13" → { rule: { list: … } }. */
  readonly validaties = new Map<string, Readonly<Record<string, unknown>>>();
  /** Calls that are recorded and have no effect: page setup and frozen panes. */
  readonly aanroepen: Aanroep[] = [];
  readonly grafieken: Grafiek[] = [];
  tabkleur = '';
  readonly samengevoegd: Blok[] = [];
  /** "Blad1!$A$1:$F$20", or null for everything. */
  afdrukbereik: string | null = null;
  /** How cells of a file look, by `plekNummer`; for a view, and not for the API. */
  readonly stijlen = new Map<number, Celstijl>();
  /** In pixels, where they differ from the usual. */
  readonly kolombreedtes = new Map<number, number>();
  readonly rijhoogtes = new Map<number, number>();
  readonly verborgenRijen = new Set<number>();
  readonly verborgenKolommen = new Set<number>();
  zichtbaarheid: Zichtbaarheid = 'Visible';
  beveiliging: Bladbeveiliging | null = null;

  constructor(
    readonly werkmap: Werkmap,
    readonly id: string,
    public naam: string,
  ) {}

  /** The cell as stored; a formula has the value of the last calculation. */
  cel(rij: number, kolom: number): Cel {
    return this.rijen.get(rij)?.get(kolom) ?? LEGE_CEL;
  }

  zet(rij: number, kolom: number, cel: Cel): void {
    if (cel.formule === null) this.formules.delete(plekNummer(rij, kolom));
    else this.formules.set(plekNummer(rij, kolom), { rij, kolom });
    const kolommen = this.rijen.get(rij);
    if (isLeeg(cel) && cel.formaat === STANDAARDFORMAAT) kolommen?.delete(kolom);
    else if (kolommen) kolommen.set(kolom, cel);
    else this.rijen.set(rij, new Map([[kolom, cel]]));
  }

  zetUitkomst(rij: number, kolom: number, waarde: Waarde): void {
    this.rijen.get(rij)?.set(kolom, { ...this.cel(rij, kolom), waarde });
  }

  /** Where the formulas are, within a block. */
  formulecellen(binnen: Blok = HEEL_BLAD): Plek[] {
    if (binnen.rijen * binnen.kolommen > this.formules.size) {
      return [...this.formules.values()].filter(({ rij, kolom }) => isBinnen(binnen, rij, kolom));
    }
    const gevonden: Plek[] = [];
    perCel(binnen, (rij, kolom) => {
      const plek = this.formules.get(plekNummer(rij, kolom));
      if (plek) gevonden.push(plek);
    });
    return gevonden;
  }

  /** Returns where formulas became different. */
  herschrijfFormules(herschrijf: (formule: string) => string): Plek[] {
    return [...this.formules.values()].filter(({ rij, kolom }) => {
      const cel = this.cel(rij, kolom);
      const formule = herschrijf(cel.formule ?? '');
      if (formule === cel.formule) return false;
      this.zet(rij, kolom, { ...cel, formule });
      return true;
    });
  }

  /** The calculated value. */
  waarde(rij: number, kolom: number): Waarde {
    this.werkmap.werkBerekeningBij();
    return this.cel(rij, kolom).waarde;
  }

  /** Every stored cell within a block, row by row. */
  *cellen(binnen: Blok = HEEL_BLAD): Generator<{ readonly rij: number; readonly kolom: number; readonly cel: Cel }> {
    for (const rij of nummersIn(this.rijen, binnen.rij, binnen.rijen)) {
      const kolommen = this.rijen.get(rij) ?? new Map<number, Cel>();
      for (const kolom of nummersIn(kolommen, binnen.kolom, binnen.kolommen)) {
        yield { rij, kolom, cel: kolommen.get(kolom) ?? LEGE_CEL };
      }
    }
  }

  /** The block around everything in use; formats count too, unless only values are asked for. Null for a blank sheet. */
  gebruikt(alleenWaarden: boolean, binnen: Blok = HEEL_BLAD): Blok | null {
    let [boven, onder, links, rechts] = [Infinity, -1, Infinity, -1];
    for (const [rij, kolommen] of this.rijen) {
      if (rij < binnen.rij || rij >= binnen.rij + binnen.rijen) continue;
      for (const [kolom, cel] of kolommen) {
        if (kolom < binnen.kolom || kolom >= binnen.kolom + binnen.kolommen) continue;
        if (alleenWaarden && isLeeg(cel)) continue;
        boven = Math.min(boven, rij);
        onder = Math.max(onder, rij);
        links = Math.min(links, kolom);
        rechts = Math.max(rechts, kolom);
      }
    }
    return onder < 0 ? null : { rij: boven, kolom: links, rijen: onder - boven + 1, kolommen: rechts - links + 1 };
  }

  /** Puts in cells what a person or the API would; `undefined` leaves a cell as it is. One event for the whole block. */
  schrijf(blok: Blok, invoer: (rij: number, kolom: number) => unknown): void {
    this.vervang(blok, (rij, kolom) => {
      const nieuw = invoer(rij, kolom);
      return nieuw === undefined ? undefined : leesInvoer(nieuw, this.cel(blok.rij + rij, blok.kolom + kolom));
    });
  }

  /** Puts in cells as they are; `undefined` leaves one as it is. One event for the whole block. */
  vervang(blok: Blok, cel: (rij: number, kolom: number) => Cel | undefined): void {
    const voor = this.cel(blok.rij, blok.kolom).waarde;
    let gewijzigd = false;
    perCel(blok, (rij, kolom) => {
      const nieuw = cel(rij - blok.rij, kolom - blok.kolom);
      if (nieuw === undefined) return;
      this.zet(rij, kolom, this.werkmap.controleer(nieuw));
      gewijzigd = true;
    });
    if (!gewijzigd) return;
    for (const tabel of this.tabellen) tabel.groei(blok);
    this.meldCellen(blok, voor);
  }

  zetFormaat(blok: Blok, formaat: (rij: number, kolom: number) => string | undefined): void {
    perCel(blok, (rij, kolom) => {
      const nieuw = formaat(rij - blok.rij, kolom - blok.kolom);
      if (nieuw !== undefined) this.zet(rij, kolom, { ...this.cel(rij, kolom), formaat: nieuw });
    });
    this.werkmap.meld({ soort: 'formaat', blad: this, blok });
  }

  wis(blok: Blok, inhoud: boolean, formaten: boolean): void {
    const voor = this.cel(blok.rij, blok.kolom).waarde;
    const gevuld = [...this.cellen(blok)];
    for (const { rij, kolom, cel } of gevuld) {
      const formaat = formaten ? STANDAARDFORMAAT : cel.formaat;
      this.zet(rij, kolom, inhoud ? { ...LEGE_CEL, formaat } : { ...cel, formaat });
    }
    if (inhoud) this.meldCellen(blok, voor);
    else this.werkmap.meld({ soort: 'formaat', blad: this, blok });
  }

  verberg(verborgen: Set<number>, van: number, aantal: number, aan: boolean): void {
    for (let nummer = van; nummer < van + aantal; nummer++) {
      if (aan) verborgen.add(nummer);
      else verborgen.delete(nummer);
    }
  }

  vergrendel(blokken: readonly Blok[], aan: boolean): void {
    for (const blok of blokken) {
      perCel(blok, (rij, kolom) => {
        if (aan) this.ontgrendeld.delete(plekNummer(rij, kolom));
        else this.ontgrendeld.add(plekNummer(rij, kolom));
      });
    }
  }

  /** Null when some cells are locked and some are not. */
  vergrendeld(blokken: readonly Blok[]): boolean | null {
    const cellen = blokken.reduce((totaal, blok) => totaal + blok.rijen * blok.kolommen, 0);
    const open = [...this.ontgrendeld].filter((nummer) =>
      blokken.some((blok) => isBinnen(blok, Math.floor(nummer / KOLOMMEN), nummer % KOLOMMEN)),
    ).length;
    if (open === 0) return true;
    return open === cellen ? false : null;
  }

  /** On a protected sheet only what its options allow may be done, and writing in unlocked cells. */
  eisBewerkbaar(mitsToegestaan: string | null, cellen: Blok | null = null): void {
    if (this.werkmap.alleenLezen) throw new Hostfout('AccessDenied');
    const open = cellen !== null && this.vergrendeld([cellen]) === false;
    const toegestaan = open || (mitsToegestaan !== null && this.beveiliging?.opties[mitsToegestaan] === true);
    if (this.beveiliging && !toegestaan) throw new Hostfout('AccessDenied');
  }

  /** Puts in rows before row `vanaf`, or (negative) takes them out from there; everything that points there follows. */
  verschuifRijen(vanaf: number, aantal: number): void {
    const cellen = [...this.cellen()];
    this.rijen.clear();
    this.formules.clear();
    for (const { rij, kolom, cel } of cellen) {
      const nieuweRij = verschovenRij(rij, vanaf, aantal);
      if (nieuweRij !== null) this.zet(nieuweRij, kolom, cel);
    }
    const verschuif = (blok: Blok): Blok[] => [verschoven(blok, vanaf, aantal)].filter((nieuw) => nieuw !== null);
    const nieuw = (rij: number): number[] => [verschovenRij(rij, vanaf, aantal)].filter((nieuwe) => nieuwe !== null);
    const verborgen = [...this.verborgenRijen].flatMap(nieuw);
    this.verborgenRijen.clear();
    for (const rij of verborgen) this.verborgenRijen.add(rij);
    const hoogtes = [...this.rijhoogtes].flatMap(([rij, hoogte]) => nieuw(rij).map((naar) => [naar, hoogte] as const));
    vervangInhoud(this.rijhoogtes, hoogtes);
    const stijlen = [...this.stijlen].flatMap(([nummer, stijl]) =>
      nieuw(Math.floor(nummer / KOLOMMEN)).map((rij) => [plekNummer(rij, nummer % KOLOMMEN), stijl] as const),
    );
    vervangInhoud(this.stijlen, stijlen);
    this.samengevoegd.splice(0, Infinity, ...this.samengevoegd.flatMap(verschuif));
    for (const regel of this.opmaakregels) regel.blokken = regel.blokken.flatMap(verschuif);
    this.opmaakregels.splice(0, Infinity, ...this.opmaakregels.filter((regel) => regel.blokken.length > 0));
    for (const tabel of this.tabellen) tabel.blok = verschoven(tabel.blok, vanaf, aantal) ?? tabel.blok;
    this.werkmap.verschuifFormules(this, vanaf, aantal);
    this.werkmap.meld({ soort: 'rijenVerschoven', blad: this, vanaf, aantal });
  }

  /**
   * Somebody sorts these rows, from column to column: the i-th gets what row `volgorde[i]` held. A formula goes on pointing at its
   * own row; one that points at another row keeps pointing there.
   */
  sorteer(blok: Blok, volgorde: readonly number[]): void {
    const cellen = volgorde.map((rij) =>
      Array.from({ length: blok.kolommen }, (_, kolom) => this.cel(rij, blok.kolom + kolom)),
    );
    this.vervang(blok, (rij, kolom) => {
      const cel = cellen[rij]![kolom]!;
      if (cel.formule === null) return cel;
      return { ...cel, formule: verplaatsRijIn(cel.formule, volgorde[rij]!, blok.rij + rij) };
    });
  }

  /** Makes columns as wide as what stands in these cells, at about the width of a digit per character. */
  pasBreedteAan(blok: Blok): void {
    const letters = new Map<number, number>();
    for (const { kolom, cel } of this.cellen(blok)) {
      const lengte = Math.max(
        ...opgemaakteTekst(cel)
          .split('\n')
          .map((regel) => regel.length),
      );
      letters.set(kolom, Math.max(letters.get(kolom) ?? 0, lengte));
    }
    for (const [kolom, aantal] of letters) this.kolombreedtes.set(kolom, aantal * PIXELS_PER_TEKEN + CELRAND);
  }

  voegTabelToe(blok: Blok): Tabel {
    const tabel = new Tabel(this.werkmap.nieuwId(), this.werkmap.vrijeTabelnaam(), this, blok);
    this.tabellen.push(tabel);
    this.vulKop(tabel);
    this.werkmap.meld({ soort: 'tabelErbij', tabel });
    return tabel;
  }

  verwijderTabel(tabel: Tabel): void {
    this.tabellen.splice(this.tabellen.indexOf(tabel), 1);
    this.werkmap.meld({ soort: 'tabelWeg', tabel });
  }

  /** Every column of a table has a name, in text. */
  vulKop({ kop }: Tabel): void {
    perCel(kop, (rij, kolom) => {
      const { waarde, formaat } = this.cel(rij, kolom);
      const naam = waarde === null ? `Kolom${kolom - kop.kolom + 1}` : String(alsApiWaarde(waarde));
      this.zet(rij, kolom, { waarde: naam, formule: null, formaat });
    });
  }

  beveilig(beveiliging: Bladbeveiliging | null): void {
    this.beveiliging = beveiliging;
    this.werkmap.meld({ soort: 'beveiliging', blad: this, beveiligd: beveiliging !== null });
  }

  /** "'Blad 1'!A1:B2". */
  adres(blok: Blok): string {
    return `${bladInAdres(this.naam)}!${blokadres(blok)}`;
  }

  private meldCellen(blok: Blok, voor: Waarde): void {
    this.werkmap.berekenLater([{ blad: this, blok }]);
    const detail = (): Celdetail | null =>
      blok.rijen * blok.kolommen === 1 ? { voor, na: this.waarde(blok.rij, blok.kolom) } : null;
    this.werkmap.meld({ soort: 'cellen', blad: this, blok, detail });
  }
}

/** One number for a row and a column. */
export const plekNummer = (rij: number, kolom: number): number => rij * KOLOMMEN + kolom;

/** The keys from `van` on, in order. */
function nummersIn(map: ReadonlyMap<number, unknown>, van: number, aantal: number): number[] {
  if (aantal <= map.size) return Array.from({ length: aantal }, (_, i) => van + i).filter((nummer) => map.has(nummer));
  return [...map.keys()].filter((nummer) => nummer >= van && nummer < van + aantal).sort((a, b) => a - b);
}

function vervangInhoud<T>(map: Map<number, T>, inhoud: Iterable<readonly [number, T]>): void {
  map.clear();
  for (const [nummer, waarde] of inhoud) map.set(nummer, waarde);
}

const isBinnen = (blok: Blok, rij: number, kolom: number): boolean =>
  rij >= blok.rij && rij < blok.rij + blok.rijen && kolom >= blok.kolom && kolom < blok.kolom + blok.kolommen;

function perCel(blok: Blok, doe: (rij: number, kolom: number) => void): void {
  for (let rij = blok.rij; rij < blok.rij + blok.rijen; rij++) {
    for (let kolom = blok.kolom; kolom < blok.kolom + blok.kolommen; kolom++) doe(rij, kolom);
  }
}
