import { isLeeg, isZelfde, LEEG } from '../../src/excel/celinhoud';
import type { Blok } from '../../src/host/adres';
import { KOLOMMEN, verschovenRij } from '../../src/host/adres';
import { Foutwaarde } from '../../src/host/cel';
import type { Bron, Gebeurtenis } from '../../src/host/gebeurtenis';
import { hernoemBladIn, verschuifRijenIn } from '../../src/host/verwijzingen';
import type { Werkblad } from '../../src/host/werkblad';
import type { Werkmap } from '../../src/host/werkmap';
import { celadres } from '../../src/sheet/adres';
import type { Celinhoud, Edit } from '../../src/sheet/edit';
import { isEigen, isInstellingenblad } from './gebruikersdaden';

export interface Schaduwcel {
  /** What it holds. */
  inhoud: Celinhoud;
  /** What it should hold: what a user typed last, or an approved edit since. */
  wettig: Celinhoud;
  /** On a sheet of Sluitend: a person typed it. */
  vanGebruiker: boolean;
  weg: boolean;
}

interface Schaduwblad {
  readonly id: string;
  naam: string;
  readonly cellen: Map<number, Schaduwcel>;
  /** Rows and columns, whatever their number is by now. */
  readonly rijen: Map<number, object>;
  readonly kolommen: Map<number, object>;
  readonly doorAddin: Taak | null;
}

/** Which row and column a cell is in, as they were when the pane read them. */
export type Plekken = ReadonlyMap<string, { readonly rij: object; readonly kolom: object }>;

interface Goedkeuring {
  readonly edit: Edit;
  readonly plek: { readonly rij: object; readonly kolom: object } | null;
  cel: Schaduwcel | null;
  toegepast: boolean;
  /** It was written in another row or column than the user saw. */
  misplaatst: boolean;
  /** The cell held what was approved at some moment. */
  gezien: boolean;
  gemeld: 'geschreven' | 'overgeslagen' | null;
  waarom: string;
}

/** Something that a pane does to the workbook, with what its user approved. */
export class Taak {
  readonly goedgekeurd = new Map<string, Goedkeuring>();
  /** What came of it is not known: the pane was closed, or said so itself. */
  onzeker = false;
  /** Excel gave no answer, and the pane said so. */
  zonderAntwoord = false;
  /** The pane was closed while it was at it. */
  gesloten = false;
  /** It said that nothing was changed. */
  niets = false;
  vervangbaar: (inhoud: Celinhoud) => boolean = () => false;
  magBladWeg: (id: string) => boolean = () => false;
  magBladErbij = false;
  magInstellingen = false;
  readonly gemaakteBladen: string[] = [];
  /** What Excel itself did to formulas since this last wrote. */
  readonly herschreven: ((formule: string, opBlad: string) => string)[] = [];
  /** Sheets that somebody else changed since this began; null: any sheet, or the sheets themselves. */
  readonly vreemd = new Set<string | null>();

  constructor(
    readonly naam: string,
    readonly wie: object,
  ) {}

  keurGoed(edits: readonly Edit[], plekken: Plekken | null): void {
    for (const edit of edits) {
      const adres = adresVan(edit);
      if (this.goedgekeurd.has(adres)) continue;
      const plek = plekken === null ? null : (plekken.get(adres) ?? null);
      this.goedgekeurd.set(adres, {
        edit,
        plek,
        cel: null,
        toegepast: false,
        misplaatst: false,
        gezien: false,
        gemeld: null,
        waarom: '',
      });
    }
  }

  meld(geschreven: readonly Edit[], overgeslagen: readonly { readonly edit: Edit; readonly waarom: string }[]): void {
    for (const edit of geschreven) this.zetGemeld(edit, 'geschreven', '');
    for (const { edit, waarom } of overgeslagen)
      if (!waarom.startsWith('Deze cel staat twee keer')) this.zetGemeld(edit, 'overgeslagen', waarom);
  }

  private zetGemeld(edit: Edit, gemeld: 'geschreven' | 'overgeslagen', waarom: string): void {
    const goedkeuring = this.goedgekeurd.get(adresVan(edit));
    if (goedkeuring) Object.assign(goedkeuring, { gemeld, waarom });
  }
}

/**
 * What the workbook should hold, kept from what every user typed and every user approved; and what it does hold, kept from
 * Excel's own account of every change. Knows nothing of how Sluitend writes.
 */
export class Orakel {
  readonly bladen = new Map<string, Schaduwblad>();
  readonly taken: Taak[] = [];
  readonly breuken: string[] = [];
  /** Texts that were replaced in a race, of which the user was told. */
  verlorenGemeld = 0;
  /** Texts that were replaced in a race by a pane that was closed before it could put them back: nobody was left to tell. */
  verlorenBijSluiten = 0;
  /** Edits that ended up in another row or column, told as uncertain, or by a pane that was closed before it could put them back. */
  misplaatstGemeld = 0;
  /** The sheet with settings went away in this step. */
  instellingenbladWeg = false;
  /** Rows moved, or a sheet got another name, since this was last set to false. */
  verschoven = false;
  private readonly kwijt: { readonly blad: string; readonly inhoud: Celinhoud; readonly taak: Taak | null }[] = [];
  private readonly taakBij = new Map<object, Taak>();

  constructor(private readonly werkmap: Werkmap) {
    for (const blad of werkmap.bladen) this.neemOver(blad, null);
    werkmap.luister((gebeurtenis, bron) => this.zie(gebeurtenis, bron));
  }

  begin(naam: string, wie: object): Taak {
    const taak = new Taak(naam, wie);
    this.taken.push(taak);
    this.taakBij.set(wie, taak);
    return taak;
  }

  /** From here on it counts who else changes something. */
  begeleid(taak: Taak): void {
    taak.vreemd.clear();
  }

  /** Somebody else changed this sheet (null: anything) since. */
  vreemdOp(taak: Taak, blad: string | null): boolean {
    return taak.vreemd.has(blad);
  }

  /** The pane of this client was closed. */
  sluit(wie: object): void {
    for (const taak of this.taken) if (taak.wie === wie) taak.gesloten = true;
  }

  breuk(wat: string): void {
    this.breuken.push(wat);
  }

  /** Rows and columns of every cell in use, to be known again later. */
  plekken(): Plekken {
    const plekken = new Map<string, { rij: object; kolom: object }>();
    for (const blad of this.bladen.values()) {
      const rijen = new Set<number>();
      const kolommen = new Set<number>();
      for (const [nummer, cel] of blad.cellen) {
        if (isLeeg(cel.inhoud)) continue;
        rijen.add(Math.floor(nummer / KOLOMMEN));
        kolommen.add(nummer % KOLOMMEN);
      }
      for (const rij of rijen)
        for (const kolom of kolommen)
          plekken.set(celadres(blad.naam, rij, kolom).toLowerCase(), {
            rij: ding(blad.rijen, rij),
            kolom: ding(blad.kolommen, kolom),
          });
    }
    return plekken;
  }

  cel(blad: string, rij: number, kolom: number): Schaduwcel | null {
    return this.bladen.get(blad)?.cellen.get(rij * KOLOMMEN + kolom) ?? null;
  }

  /** A user typed this so that Sluitend may keep it as its own, as a row of settings. */
  geefVrij(werkblad: Werkblad, { rij, kolom, rijen, kolommen }: Blok): void {
    for (let r = rij; r < rij + rijen; r++)
      for (let k = kolom; k < kolom + kolommen; k++) {
        const cel = this.cel(werkblad.id, r, k);
        if (cel) cel.vanGebruiker = false;
      }
  }

  /** A user sorted rows: from then on row `van[i]` stands where row i of them was. */
  hersorteer(werkblad: Werkblad, eerste: number, van: readonly number[]): void {
    const { rijen } = this.bladen.get(werkblad.id)!;
    const dingen = van.map((rij) => ding(rijen, rij));
    dingen.forEach((nieuw, i) => rijen.set(eerste + i, nieuw));
    this.verschoven = true;
  }

  /** A user moved everything from this column on one to the right. */
  schuifKolommen(werkblad: Werkblad, eerste: number): void {
    const { kolommen } = this.bladen.get(werkblad.id)!;
    const oud = [...kolommen];
    kolommen.clear();
    for (const [nummer, wat] of oud) kolommen.set(nummer >= eerste ? nummer + 1 : nummer, wat);
    this.verschoven = true;
  }

  /** To be called when nobody is doing anything: is everything as it should be, and was the truth told? */
  rondAf(): void {
    for (const taak of this.taken) for (const goed of taak.goedgekeurd.values()) this.toetsGoedkeuring(taak, goed);
    for (const blad of this.bladen.values()) this.toetsBlad(blad);
    for (const { blad, inhoud, taak } of this.kwijt) {
      const staat = [...(this.bladen.get(blad)?.cellen.values() ?? [])].some((cel) => isZelfde(cel.inhoud, inhoud));
      const mag = taak?.vervangbaar(inhoud) === true || !this.bladen.has(blad);
      if (!staat && !mag) this.breuk(`1 getypt en verdwenen met een rij: ${toon(inhoud)} (${taak?.naam ?? '?'})`);
    }
    this.kwijt.length = 0;
    this.taken.length = 0;
    this.taakBij.clear();
  }

  private toetsGoedkeuring(taak: Taak, goed: Goedkeuring): void {
    const waar = `${taak.naam} ${adresVan(goed.edit)}`;
    const { gemeld, toegepast, waarom } = goed;
    const { cel } = goed;
    if (cel !== null && !isGelijk(cel.inhoud, cel.wettig)) {
      const isGemeld =
        /zet dat zelf terug\.|kan alsnog gebeuren/.test(waarom) || taak.zonderAntwoord || isOnzeker(goed);
      if (isGemeld) this.verlorenGemeld++;
      else if (taak.gesloten) this.verlorenBijSluiten++;
      if (isGemeld || taak.gesloten) {
        cel.wettig = cel.inhoud;
        return;
      }
    }
    if (taak.niets && toegepast) this.breuk(`4 niets veranderd, zei het venster, maar wel geschreven: ${waar}`);
    if (goed.misplaatst && toegepast) {
      if (!isOnzeker(goed) && !taak.onzeker && !taak.gesloten)
        this.breuk(`1 op een andere rij of kolom dan de gebruiker zag: ${waar}`);
      else this.misplaatstGemeld++;
    }
    if (taak.onzeker || taak.niets || waarom.includes('kan alsnog gebeuren') || isOnzeker(goed)) return;
    if (gemeld === null) this.breuk(`2 goedgekeurd en niets van gemeld: ${waar}`);
    if (gemeld === 'geschreven' && !toegepast && !goed.gezien)
      this.breuk(`2 gemeld als geschreven, staat er niet: ${waar}`);
    // Written, reported as a failure, and then typed over: told as not made, and so it is.
    const staatEr = toegepast && cel !== null && isZelfde(cel.inhoud, goed.edit.wordt);
    if (gemeld === 'overgeslagen' && staatEr)
      this.breuk(`2 gemeld als overgeslagen, staat er wel: ${waar} (${waarom})`);
  }

  private toetsBlad(blad: Schaduwblad): void {
    const werkblad = this.werkmap.bladen.find(({ id }) => id === blad.id);
    if (werkblad === undefined) return this.breuk(`1 blad ${blad.naam} is weg zonder bericht`);
    for (const tabel of werkblad.tabellen) this.neemKopOver(blad, werkblad, tabel.kop);
    const gezien = new Set<number>();
    for (const { rij, kolom, cel } of werkblad.cellen()) {
      const nummer = rij * KOLOMMEN + kolom;
      gezien.add(nummer);
      const schaduw = blad.cellen.get(nummer);
      const inhoud = inhoudVan(cel);
      if (!isGelijk(schaduw?.inhoud ?? LEEG, inhoud))
        this.breuk(`1 ${celadres(blad.naam, rij, kolom)} veranderde zonder bericht in ${toon(inhoud)}`);
    }
    for (const [nummer, cel] of blad.cellen) {
      const adres = celadres(blad.naam, Math.floor(nummer / KOLOMMEN), nummer % KOLOMMEN);
      if (!gezien.has(nummer) && !isLeeg(cel.inhoud)) this.breuk(`1 ${adres} werd leeg zonder bericht`);
      if (!isGelijk(cel.inhoud, cel.wettig)) {
        this.breuk(`1 ${adres} bevat ${toon(cel.inhoud)}, en hoort ${toon(cel.wettig)} te bevatten`);
        cel.wettig = cel.inhoud;
      }
      if (isLeeg(cel.inhoud)) blad.cellen.delete(nummer);
    }
  }

  private zie(gebeurtenis: Gebeurtenis, bron: Bron): void {
    const taak = bron.addin && bron.client !== null ? (this.taakBij.get(bron.client) ?? null) : null;
    for (const ander of this.taken) {
      if (ander === taak) continue;
      ander.vreemd.add(null);
      if ('blad' in gebeurtenis) ander.vreemd.add(gebeurtenis.blad.id);
    }
    switch (gebeurtenis.soort) {
      case 'cellen':
        return this.zieCellen(gebeurtenis.blad, gebeurtenis.blok, bron.addin, taak);
      case 'rijenVerschoven':
        return this.zieVerschuiving(gebeurtenis.blad, gebeurtenis.vanaf, gebeurtenis.aantal, bron.addin, taak);
      case 'hernoemd': {
        const { blad, voor, na } = gebeurtenis;
        this.bladen.get(blad.id)!.naam = na;
        if (bron.addin) this.breuk(`1 Sluitend gaf blad ${voor} een andere naam`);
        return this.herschrijf((formule) => hernoemBladIn(formule, voor, na));
      }
      case 'bladErbij': {
        this.neemOver(gebeurtenis.blad, taak);
        taak?.gemaakteBladen.push(gebeurtenis.blad.id);
        if (bron.addin && !taak?.magBladErbij && !taak?.magInstellingen)
          this.breuk(`1 Sluitend maakte blad ${gebeurtenis.blad.naam} ongevraagd (${taak?.naam ?? '?'})`);
        return;
      }
      case 'bladWeg': {
        const { blad } = gebeurtenis;
        if (bron.addin && !taak?.magBladWeg(blad.id))
          this.breuk(`1 Sluitend verwijderde blad ${blad.naam} ongevraagd (${taak?.naam ?? '?'})`);
        this.bladen.delete(blad.id);
        if (isInstellingenblad(blad)) this.instellingenbladWeg = true;
        return;
      }
      case 'formaat':
        if (bron.addin && !this.isEigen(gebeurtenis.blad, taak))
          this.breuk(`1 Sluitend veranderde de opmaak van blad ${gebeurtenis.blad.naam} (${taak?.naam ?? '?'})`);
        return;
      case 'tabelErbij':
      case 'tabelWeg':
      case 'rijVerborgen':
      case 'zichtbaarheid':
      case 'beveiliging':
    }
  }

  private zieCellen(werkblad: Werkblad, blok: Blok, addin: boolean, taak: Taak | null): void {
    taak?.herschreven.splice(0);
    const blad = this.bladen.get(werkblad.id)!;
    for (let rij = blok.rij; rij < blok.rij + blok.rijen; rij++) {
      for (let kolom = blok.kolom; kolom < blok.kolom + blok.kolommen; kolom++) {
        const na = inhoudVan(werkblad.cel(rij, kolom));
        const nummer = rij * KOLOMMEN + kolom;
        const cel = blad.cellen.get(nummer) ?? { inhoud: LEEG, wettig: LEEG, vanGebruiker: false, weg: false };
        blad.cellen.set(nummer, cel);
        if (addin) this.addinSchrijft(werkblad, blad, rij, kolom, cel, na, taak);
        else {
          cel.wettig = na;
          cel.vanGebruiker = true;
        }
        cel.inhoud = na;
        const adres = celadres(blad.naam, rij, kolom).toLowerCase();
        for (const { goedgekeurd } of this.taken) {
          const goed = goedgekeurd.get(adres);
          if (goed && isZelfde(na, goed.edit.wordt)) goed.gezien = true;
        }
      }
    }
  }

  private addinSchrijft(
    werkblad: Werkblad,
    blad: Schaduwblad,
    rij: number,
    kolom: number,
    cel: Schaduwcel,
    na: Celinhoud,
    taak: Taak | null,
  ): void {
    const goed = taak?.goedgekeurd.get(celadres(blad.naam, rij, kolom).toLowerCase());
    const { inhoud: voor, wettig } = cel;
    if (goed && isZelfde(goed.edit.was, voor) && isZelfde(na, goed.edit.wordt) && isGelijk(voor, wettig)) {
      Object.assign(goed, { cel, toegepast: true });
      cel.wettig = na;
      const { plek } = goed;
      goed.misplaatst =
        plek !== null && (plek.rij !== ding(blad.rijen, rij) || plek.kolom !== ding(blad.kolommen, kolom));
      return;
    }
    const terug = [...(taak?.goedgekeurd.values() ?? [])].find(
      (ander) => ander.cel === cel && ander.toegepast && isZelfde(na, ander.edit.was),
    );
    if (terug && isGelijk(wettig, voor)) {
      terug.toegepast = false;
      cel.wettig = na;
      return;
    }
    if (goed) goed.cel ??= cel;
    if (!this.isEigen(werkblad, taak)) return;
    const magErover = !cel.vanGebruiker || isLeeg(wettig) || taak?.vervangbaar(wettig) === true;
    if (!magErover) return;
    if (!isGelijk(wettig, na)) cel.vanGebruiker = false;
    cel.wettig = na;
  }

  private isEigen(werkblad: Werkblad, taak: Taak | null): boolean {
    if (taak !== null && this.bladen.get(werkblad.id)?.doorAddin === taak) return true;
    return isEigen(werkblad);
  }

  private zieVerschuiving(werkblad: Werkblad, vanaf: number, aantal: number, addin: boolean, taak: Taak | null): void {
    const blad = this.bladen.get(werkblad.id)!;
    if (!addin) this.verschoven = true;
    else if (!this.isEigen(werkblad, taak)) this.breuk(`1 Sluitend verschoof rijen op blad ${blad.naam}`);
    const cellen = [...blad.cellen];
    blad.cellen.clear();
    for (const [nummer, cel] of cellen) {
      const rij = verschovenRij(Math.floor(nummer / KOLOMMEN), vanaf, aantal);
      if (rij !== null) blad.cellen.set(rij * KOLOMMEN + (nummer % KOLOMMEN), cel);
      else {
        cel.weg = true;
        if (addin && cel.vanGebruiker && !isLeeg(cel.wettig))
          this.kwijt.push({ blad: blad.id, inhoud: cel.wettig, taak });
      }
    }
    const rijen = [...blad.rijen];
    blad.rijen.clear();
    for (const [oud, wat] of rijen) {
      const rij = verschovenRij(oud, vanaf, aantal);
      if (rij !== null) blad.rijen.set(rij, wat);
    }
    this.herschrijf((formule, opBlad) => verschuifRijenIn(formule, { opBlad, blad: blad.naam, vanaf, aantal }));
  }

  /** Excel itself changed formulas. */
  private herschrijf(herschrijf: (formule: string, opBlad: string) => string): void {
    for (const { herschreven } of this.taken) herschreven.push(herschrijf);
    for (const { id, naam, cellen } of this.bladen.values()) {
      const werkblad = this.werkmap.blad(id)!;
      for (const [nummer, cel] of cellen) {
        const { inhoud, wettig } = cel;
        if ('formule' in inhoud) {
          cel.inhoud = inhoudVan(werkblad.cel(Math.floor(nummer / KOLOMMEN), nummer % KOLOMMEN));
          if (isGelijk(inhoud, wettig)) {
            cel.wettig = cel.inhoud;
            continue;
          }
        }
        if ('formule' in wettig) cel.wettig = { formule: herschrijf(wettig.formule, naam) };
      }
    }
  }

  private neemOver(werkblad: Werkblad, doorAddin: Taak | null): void {
    const cellen = new Map<number, Schaduwcel>();
    for (const { rij, kolom, cel } of werkblad.cellen()) {
      const inhoud = inhoudVan(cel);
      cellen.set(rij * KOLOMMEN + kolom, { inhoud, wettig: inhoud, vanGebruiker: true, weg: false });
    }
    const { id, naam } = werkblad;
    this.bladen.set(id, { id, naam, cellen, rijen: new Map(), kolommen: new Map(), doorAddin });
  }

  /** The header of an Excel table is always text. */
  private neemKopOver(blad: Schaduwblad, werkblad: Werkblad, kop: Blok): void {
    for (let kolom = kop.kolom; kolom < kop.kolom + kop.kolommen; kolom++) {
      const cel = blad.cellen.get(kop.rij * KOLOMMEN + kolom);
      const inhoud = inhoudVan(werkblad.cel(kop.rij, kolom));
      if (cel && isGelijk(cel.inhoud, cel.wettig)) Object.assign(cel, { inhoud, wettig: inhoud });
    }
  }
}

/** The pane said so of this very cell: Excel broke off and its row or column moved, or the rest of a long list was not tried. */
function isOnzeker({ waarom }: Goedkeuring): boolean {
  return /Het is niet zeker of er is geschreven|kan al zijn aangepast/.test(waarom);
}

export function adresVan({ plaats: { blad, rij, kolom } }: Pick<Edit, 'plaats'>): string {
  return celadres(blad, rij, kolom).toLowerCase();
}

export function inhoudVan({ waarde, formule }: ReturnType<Werkblad['cel']>): Celinhoud {
  if (formule !== null) return { formule };
  return { waarde: waarde instanceof Foutwaarde ? waarde.tekst : waarde === '' ? null : waarde };
}

/** Not a letter different. */
export function isGelijk(a: Celinhoud, b: Celinhoud): boolean {
  if ('formule' in a) return 'formule' in b && a.formule === b.formule;
  return !('formule' in b) && a.waarde === b.waarde;
}

export function toon(inhoud: Celinhoud): string {
  return JSON.stringify('formule' in inhoud ? inhoud.formule : inhoud.waarde)?.slice(0, 80) ?? 'niets';
}

function ding(dingen: Map<number, object>, nummer: number): object {
  const bekend = dingen.get(nummer);
  if (bekend) return bekend;
  const nieuw = {};
  dingen.set(nummer, nieuw);
  return nieuw;
}
