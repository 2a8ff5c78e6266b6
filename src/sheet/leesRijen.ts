import { bedragUitGetal, type Bedrag } from '../begroting/bedrag';
import type { Bedragcel, Bedragstatus, Kolom, Rij, Tabel, Tekstbetekenis, Tekstcel } from '../begroting/begroting';
import type { Formule } from '../begroting/formule';
import { celsoort } from './celsoort';
import type { Besluit, Vraag } from './herkenning';
import { jaarIn, normaliseer } from './kolomwoorden';
import { leesBedragtekst, type Notatie } from './leesBedrag';
import { maakBesluitlezer, type Besluitlezer } from './leesBesluit';
import { maakFormulelezer } from './maakFormulelezer';
import { kantVan, leesRijlabel, type Rijwoorden } from './rijwoorden';
import type { Cel } from './snapshot';
import type { Soortrij } from './zoekTabellen';

export type Bouw<T> = { -readonly [K in keyof T]: T[K] };

/** A table of which the rows are still being read. */
export type Bouwtabel = Bouw<Tabel> & { rijen: Bouwrij[] };

/** A row with the words of its label; its soort is settled when the totals are known. */
export interface Bouwrij extends Bouw<Rij> {
  readonly woorden: Rijwoorden;
  /** The row stands in another block than the row before it: a heading came between. */
  readonly naKop: boolean;
  /** The last of its labels: "Lasten" in "Programma 1 · Lasten". */
  readonly deel: string;
  /** The label that a group of rows shares, filled down: "Programma 1". */
  readonly groep: string | null;
}

/** A longer text beside no amounts is a note, not a heading or a post. */
const LANGSTE_LABEL = 90;

/** White space that is not one plain space. */
const MEER_WIT = /\s{2,}|[^\S ]/g;

type Celmaker = (bedrag: Bedrag, status: Bedragstatus, afgerond?: boolean) => Bedragcel;

/** Reads body rows one by one; keeps the heading it is under. */
export class Rijlezer {
  readonly vragen: Vraag[] = [];
  readonly formulefouten: { rij: number; kolom: number; fout: string }[] = [];
  readonly tekstbedragen = new Map<number, number[]>();
  readonly besluiten = new Map<Rij, Besluit>();
  private sectie: string | null = null;
  private kantVanSectie: Rij['kant'] = null;
  private naKop = false;
  private vorigeGroep: string | null = null;
  private readonly bedragIndex = new Map<number, number>();
  private readonly tekstIndex = new Map<number, number>();
  private readonly labelkolommen: readonly Kolom[];
  private readonly regelingkolom: number;
  private readonly toegestaankolom: number;
  private readonly toelichtingkolom: number;
  private readonly letterkolom: number;
  private readonly tranchekolom: number;
  private readonly leesBesluit: Besluitlezer | null;
  private readonly leesFormule = maakFormulelezer();
  /** Of the row that is being read, per column of amounts and per column of texts. */
  private readonly cellen: (Cel | undefined)[];
  private readonly teksten: (string | undefined)[];

  constructor(
    private readonly tabel: Bouwtabel,
    private readonly notatie: Notatie | null,
  ) {
    const { bedragkolommen, tekstkolommen } = tabel;
    for (const k of bedragkolommen) this.bedragIndex.set(k.nummer, k.volgorde);
    for (const k of tekstkolommen) this.tekstIndex.set(k.nummer, k.volgorde);
    const posten = tekstkolommen.filter((k) => k.betekenis === 'post');
    const namen = posten.length > 0 ? posten : tekstkolommen.filter((k) => k.betekenis === 'regeling').slice(0, 1);
    this.labelkolommen = namen.length > 0 ? namen : tekstkolommen.slice(0, 1);
    const eerste = (betekenis: Tekstbetekenis): number => tekstkolommen.findIndex((k) => k.betekenis === betekenis);
    this.regelingkolom = eerste('regeling');
    this.toegestaankolom = eerste('toegestaan');
    this.toelichtingkolom = eerste('toelichting');
    this.letterkolom = eerste('voordeel-nadeel');
    this.tranchekolom = tekstkolommen.findIndex((k) => k.betekenis === 'overig' && /^(tranche|jaar|year)/i.test(k.kop));
    this.leesBesluit = maakBesluitlezer(tabel);
    this.cellen = bedragkolommen.map(() => undefined);
    this.teksten = tekstkolommen.map(() => undefined);
  }

  lees({ rij, soorten }: Soortrij): void {
    const { teksten } = this;
    this.cellen.fill(undefined);
    teksten.fill(undefined);
    let metBedrag = false;
    let aantalTeksten = 0;
    for (let k = 0; k < soorten.length; k++) {
      const cel = rij.cellen[k]!;
      const bedragkolom = this.bedragIndex.get(cel.kolom);
      if (bedragkolom !== undefined) {
        this.cellen[bedragkolom] = cel;
        if (soorten[k] !== 'tekst') metBedrag = true;
        continue;
      }
      const tekstkolom = this.tekstIndex.get(cel.kolom);
      if (tekstkolom === undefined || cel.waarde === null || typeof cel.waarde === 'object') continue;
      const tekst = String(cel.waarde).trim();
      if (tekst === '') continue;
      teksten[tekstkolom] = tekst;
      aantalTeksten++;
    }
    if (!metBedrag && aantalTeksten === 0) return;
    const delen: string[] = [];
    for (const { volgorde } of this.labelkolommen) {
      const tekst = teksten[volgorde];
      if (tekst !== undefined) delen.push(tekst);
    }
    if (delen.length === 0 && metBedrag) {
      // "Totaal" may stand in the column of the codes.
      const totaal = teksten.find((t) => t !== undefined && leesRijlabel(t).totaal === 'sterk');
      if (totaal !== undefined) delen.push(totaal);
    }
    const label = (delen.length === 1 ? delen[0]! : delen.join(' · ')).replace(MEER_WIT, ' ');
    if (metBedrag || this.isLegePost(label)) {
      this.voegToe(rij.nummer, rij.verborgen, label, delen);
    } else if (label !== '' && aantalTeksten === 1 && label.length <= LANGSTE_LABEL) {
      this.beginSectie(label);
    }
  }

  /** A post without amounts yet: a name with a regeling beside it. */
  private isLegePost(label: string): boolean {
    if (label === '' || label.length > LANGSTE_LABEL || this.regelingkolom < 0) return false;
    return (
      this.teksten[this.regelingkolom] !== undefined &&
      !this.labelkolommen.some((k) => k.volgorde === this.regelingkolom)
    );
  }

  private beginSectie(label: string): void {
    this.sectie = label;
    this.kantVanSectie = kantVan(normaliseer(label));
    this.naKop = true;
  }

  private voegToe(nummer: number, verborgen: boolean, label: string, delen: readonly string[]): void {
    const { rijen, bedragkolommen } = this.tabel;
    const eersteLabel = this.labelkolommen[0] === undefined ? undefined : this.teksten[this.labelkolommen[0].volgorde];
    if (eersteLabel !== undefined) this.vorigeGroep = eersteLabel;
    // "Programma 1 | Lasten", then blank | Baten: the group's name stands on its first row only.
    const groep = this.labelkolommen.length > 1 && delen.length > 0 ? this.vorigeGroep : null;
    const deel = delen.at(-1) ?? label;
    const woorden = inGroep(leesRijlabel(deel), groep);
    const bedragen = new Array<Bedragcel>(bedragkolommen.length);
    const rij: Bouwrij = {
      tabel: this.tabel,
      nummer,
      volgorde: rijen.length,
      soort: 'post',
      label,
      sectie: this.sectie ?? (groep === label ? null : groep),
      kant: woorden.kant ?? this.kantVanSectie,
      regeling: this.tekstcel(nummer, this.regelingkolom),
      tranche: this.trancheVan(label),
      toegestaan: this.tekstcel(nummer, this.toegestaankolom),
      toelichting: this.tekstcel(nummer, this.toelichtingkolom),
      voordeelNadeel: this.tekstcel(nummer, this.letterkolom),
      bedragen,
      verborgen,
      woorden,
      naKop: this.naKop,
      deel,
      groep,
    };
    for (let k = 0; k < bedragen.length; k++) bedragen[k] = this.leesBedragcel(rij, bedragkolommen[k]!, this.cellen[k]);
    rijen.push(rij);
    if (this.leesBesluit !== null) this.besluiten.set(rij, this.leesBesluit(this.teksten));
    this.naKop = false;
  }

  /** The text of the row in a column of texts, by its place among those; null where there is none. */
  private tekstcel(rij: number, volgorde: number): Tekstcel | null {
    if (volgorde < 0) return null;
    const tekst = this.teksten[volgorde];
    if (tekst === undefined) return null;
    return { blad: this.tabel.blad, rij, kolom: this.tabel.tekstkolommen[volgorde]!.nummer, tekst };
  }

  /** The year in a column Tranche, or in a label such as "GALA (tranche 2023)". */
  private trancheVan(label: string): number | null {
    if (this.tranchekolom >= 0) return jaarIn(this.teksten[this.tranchekolom] ?? '');
    return /\b(19|20)\d\d\b/.test(label) ? jaarIn(label) : null;
  }

  private leesBedragcel(rij: Rij, kolom: Kolom, cel: Cel | undefined): Bedragcel {
    if (cel === undefined) return { rij, kolom, bedrag: 0, status: 'leeg', formule: null, afgerond: false };
    const formule = cel.formule === undefined ? null : this.leesFormule(cel.formule, rij.nummer, kolom.nummer);
    const { waarde } = cel;
    if (typeof waarde === 'number' && !isDatum(cel)) {
      const gelezen = bedragUitGetal(waarde);
      if ('bedrag' in gelezen)
        return { rij, kolom, bedrag: gelezen.bedrag, status: 'getal', formule, afgerond: gelezen.afgerond };
    }
    return this.leesAnders(rij, kolom, cel, formule);
  }

  /** A cell with anything but a number that is an amount. */
  private leesAnders(rij: Rij, kolom: Kolom, cel: Cel, formule: Formule | null): Bedragcel {
    const { waarde } = cel;
    const maak: Celmaker = (bedrag, status, afgerond = false) => ({ rij, kolom, bedrag, status, formule, afgerond });
    if (typeof waarde === 'number') {
      return isDatum(cel)
        ? this.onleesbaar(maak(0, 'onleesbaar'), 'onleesbaar-bedrag', 'hier staat een datum in plaats van een bedrag')
        : this.onleesbaar(maak(0, 'onleesbaar'), 'te-groot', 'dit getal is te groot voor een bedrag');
    }
    if (typeof waarde === 'string') return this.leesTekst(waarde, maak);
    if (waarde === null || typeof waarde === 'boolean') {
      const waarom =
        waarde === null
          ? 'de formule in deze cel heeft geen uitkomst; herbereken de werkmap'
          : 'hier staat WAAR of ONWAAR in plaats van een bedrag';
      return this.onleesbaar(maak(0, 'onleesbaar'), 'onleesbaar-bedrag', waarom);
    }
    this.formulefouten.push({ rij: rij.nummer, kolom: kolom.nummer, fout: waarde.fout });
    return maak(0, 'onleesbaar');
  }

  private leesTekst(tekst: string, maak: Celmaker): Bedragcel {
    const gelezen = leesBedragtekst(tekst, this.notatie);
    switch (gelezen.soort) {
      case 'bedrag': {
        const cel = maak(gelezen.bedrag, 'tekst', gelezen.afgerond);
        const plaatsen = this.tekstbedragen.get(cel.kolom.nummer);
        if (plaatsen === undefined) this.tekstbedragen.set(cel.kolom.nummer, [cel.rij.nummer]);
        else plaatsen.push(cel.rij.nummer);
        return cel;
      }
      case 'nul':
        return maak(0, 'nul');
      case 'geen':
        return maak(0, 'geen');
      case 'tweeduidig':
        return this.onleesbaar(
          maak(0, 'onleesbaar'),
          'tweeduidig-bedrag',
          `"${tekst.trim()}" kan op twee manieren worden gelezen; typ het als getal`,
        );
      case 'te-groot':
        return this.onleesbaar(maak(0, 'onleesbaar'), 'te-groot', 'dit getal is te groot voor een bedrag');
      case 'onleesbaar':
        return this.onleesbaar(maak(0, 'onleesbaar'), 'onleesbaar-bedrag', gelezen.waarom);
      case 'percentage':
      case 'tekst':
        if (tekst.trim() === '') return maak(0, 'leeg');
        return this.onleesbaar(
          maak(0, 'onleesbaar'),
          'onleesbaar-bedrag',
          'hier staat tekst waar een bedrag wordt verwacht',
        );
    }
  }

  private onleesbaar(cel: Bedragcel, soort: Vraag['soort'], waarom: string): Bedragcel {
    const { blad } = this.tabel;
    this.vragen.push({ soort, waar: blad, plaatsen: [{ blad, rij: cel.rij.nummer, kolom: cel.kolom.nummer }], waarom });
    return cel;
  }
}

/** "Totaal | Lasten", and below it a blank with "Baten": every row of the group Totaal is a total. */
function inGroep(woorden: Rijwoorden, groep: string | null): Rijwoorden {
  return groep !== null && leesRijlabel(groep).totaal === 'sterk' ? { ...woorden, totaal: 'sterk' } : woorden;
}

function isDatum(cel: Cel): boolean {
  return cel.notatie !== undefined && celsoort(cel) === 'datum';
}
