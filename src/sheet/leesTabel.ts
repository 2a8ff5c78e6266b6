import { bedragUitGetal, type Bedrag } from '../begroting/bedrag';
import { stapVan } from '../begroting/afronding';
import type {
  Bedragbetekenis,
  Bedragcel,
  Bedragstatus,
  Kolom,
  Rij,
  Tabel,
  Tekstbetekenis,
  Tekstcel,
} from '../begroting/begroting';
import { celsoort, kanBedragZijn } from './celsoort';
import type { Vraag } from './herkenning';
import type { Kolomcorrectie } from './instellingen';
import { jaarIn, leesKop, normaliseer } from './kolomwoorden';
import { leesBedragtekst, notatieVan, type Notatie } from './leesBedrag';
import { leesFormule } from './leesFormule';
import { kantVan, leesRijlabel, type Rijwoorden } from './rijwoorden';
import type { Blad, Cel } from './snapshot';
import type { Soortrij, Tabelvlak } from './zoekTabellen';

type Bouw<T> = { -readonly [K in keyof T]: T[K] };

/** A column while it is being read, with what its header states beyond its meaning. */
export interface Kolomlezing {
  readonly kolom: Kolom;
  readonly nummer: number | null;
  readonly formule: readonly { readonly nummer: number; readonly factor: 1 | -1 }[] | null;
}

/** A row with the words of its label; its soort is settled when the totals are known. */
export interface Bouwrij extends Bouw<Rij> {
  readonly woorden: Rijwoorden;
  /** The row stands in another block than the row before it: a heading came between. */
  readonly naKop: boolean;
  /** Blank rows came between this row and the one before it. */
  readonly naWit: boolean;
  /** The last of its labels: "Lasten" in "Programma 1 · Lasten". */
  readonly deel: string;
  /** The label that a group of rows shares, filled down: "Programma 1". */
  readonly groep: string | null;
}

export interface Tabellezing {
  readonly tabel: Bouw<Tabel> & { rijen: Bouwrij[] };
  readonly kolommen: readonly Kolomlezing[];
  readonly titels: readonly string[];
  readonly vragen: readonly Vraag[];
  readonly formulefouten: readonly { readonly rij: number; readonly kolom: number; readonly fout: string }[];
  readonly tekstbedragen: ReadonlyMap<number, readonly number[]>;
}

/** The text amounts of a whole workbook tell how to read a lone "1.234". */
export interface Leescontext {
  readonly notatie: Notatie | null;
  readonly correcties: readonly Kolomcorrectie[];
  /** Whether a text names a regeling that we know: a column of those is one of regelingen, whatever its header. */
  readonly isRegeling: (tekst: string) => boolean;
}

/** Builds the table in an area: columns by header and content, rows with their labels, amounts with their cells. Null when no amounts remain. */
export function leesTabel(
  blad: Blad,
  rijen: readonly Soortrij[],
  vlak: Tabelvlak,
  titelVan: number,
  context: Leescontext,
): Tabellezing | null {
  const koppen = leesKoppen(rijen, vlak);
  const verborgenKolommen = new Set(blad.verborgenKolommen);
  const correctie = new Map(context.correcties.filter((c) => c.blad === blad.naam).map((c) => [c.kolom, c.betekenis]));
  const lijf = { van: vlak.kopTot, tot: vlak.lijfTot };
  const indeling = deelKolommenIn(rijen, vlak, lijf, koppen, correctie, context.isRegeling);
  if (indeling.bedragen.length === 0) return null;

  const bedragkolommen = indeling.bedragen.map((k, volgorde) => maakKolom(k, volgorde, verborgenKolommen));
  const tekstkolommen = indeling.teksten.map((k, volgorde) => maakKolom(k, volgorde, verborgenKolommen));
  verfijnBetekenissen(bedragkolommen, indeling.bedragen);

  const titels = titelsBoven(rijen, vlak, titelVan);
  const toonTitel = titels.find((t) => !isNoot(t));
  const naam = toonTitel === undefined ? blad.naam : zonderVoorvoegsel(toonTitel);
  const tabel: Tabellezing['tabel'] = {
    blad: blad.naam,
    bereik: { vanRij: rijen[vlak.kopVan]!.rij.nummer, vanKolom: vlak.vanKolom, totRij: 0, totKolom: vlak.totKolom },
    soort: 'overig',
    naam,
    namen: [...new Set([...titels.filter((t) => !isNoot(t)), blad.naam])],
    jaar: null,
    eenheid: eenheidVan(regelsBoven(rijen, titelVan, vlak)),
    stap: 100,
    bedragkolommen,
    tekstkolommen,
    rijen: [],
    verborgen: blad.verborgen,
  };

  const lezer = new Rijlezer(
    tabel,
    bedragkolommen,
    tekstkolommen,
    lokaleNotatie(rijen, lijf, bedragkolommen) ?? context.notatie,
  );
  for (let r = lijf.van; r < lijf.tot; r++) lezer.lees(rijen[r]!);
  if (tabel.rijen.length === 0) return null;

  for (const kolom of bedragkolommen) kolom.zonderTeken = isZonderTeken(kolom, tabel.rijen);
  tabel.bereik = { ...tabel.bereik, totRij: tabel.rijen.at(-1)!.nummer };
  tabel.stap = stapVan(getypteBedragen(tabel.rijen));
  return {
    tabel,
    kolommen: bedragkolommen.map((kolom, n) => ({
      kolom,
      nummer: indeling.bedragen[n]!.nummer,
      formule: indeling.bedragen[n]!.formule,
    })),
    titels,
    vragen: lezer.vragen,
    formulefouten: lezer.formulefouten,
    tekstbedragen: lezer.tekstbedragen,
  };
}

/** "Themalijn Jeugd 2024" is about Jeugd. */
function zonderVoorvoegsel(titel: string): string {
  const kort = titel
    .replace(/^(themalijn|thema)\s+/i, '')
    .replace(/\s*\([^)]*(€|euro|1[.,]?000)[^)]*\)/i, '')
    .replace(/[\s,–-]+(19|20)\d\d$/, '')
    .trim();
  return kort === '' ? titel : kort;
}

/** A line above or below a table that is about it but does not name it: units, signs, footnotes. */
function isNoot(tekst: string): boolean {
  const t = normaliseer(tekst);
  return (
    /^\(?\W*(alle )?(bedragen|amounts)\b|^\(?\W*(x|\*|in) ?(€|eur|euro|duizend|1[.,]?000)|^\W*[+-] (is|=)|^(bron|source|noot|let op|datum|date|stand per|peildatum|versie)\b/.test(
      t,
    ) ||
    t.length > 100 ||
    /^[*\d)]+\)? ?$/.test(t)
  );
}

/** What one printed unit is worth: 1, 1.000 or 1.000.000 euro, by what title, header or notes say. */
function eenheidVan(teksten: Iterable<string>): number {
  for (const tekst of teksten) {
    const t = normaliseer(tekst);
    if (t.length > 160) continue;
    if (
      /x ?(€|eur|euro)? ?1[., ]?000[., ]?000|€ ?1[., ]000[., ]000|\b(in|x) (€ |eur |euro |euro's )?(mln|miljoen(en)?|millions?)\b|miljoenen euro/.test(
        t,
      )
    )
      return 1_000_000;
    if (
      /[x*] ?(€|eur|euro)? ?1[., ]?000\b|\b(in|bedragen) (€|eur|euro) ?1[., ]?000\b|€ ?1[.,]000\b|\b(in|x) (€ |eur |euro |euro's )?(duizend(en|tallen)?|thousands?)\b|duizend(en)? euro|k€|€ ?k\b/.test(
        t,
      )
    )
      return 1000;
  }
  return 1;
}

/** Every text in the header and in the lines above it, up to the amounts of another table. */
function regelsBoven(rijen: readonly Soortrij[], van: number, vlak: Tabelvlak): string[] {
  let begin = vlak.kopVan;
  while (begin > van && !rijen[begin - 1]!.soorten.includes('bedrag')) begin--;
  return rijen
    .slice(begin, vlak.kopTot)
    .flatMap(({ rij }) => rij.cellen.map((c) => c.waarde))
    .filter((w) => typeof w === 'string');
}

/** Per column the header, with lines joined and a span filled from its left end where a lower line tells it apart. */
function leesKoppen(rijen: readonly Soortrij[], vlak: Tabelvlak): Map<number, string> {
  const delen = new Map<number, string[]>();
  const regels = rijen.slice(vlak.kopVan, vlak.kopTot).map(({ rij }) => {
    const regel = new Map<number, string>();
    for (const cel of rij.cellen) {
      if (cel.kolom < vlak.vanKolom || cel.kolom > vlak.totKolom) continue;
      if (typeof cel.waarde === 'string' || typeof cel.waarde === 'number')
        regel.set(cel.kolom, String(cel.waarde).trim());
    }
    return regel;
  });
  regels.forEach((regel, n) => {
    const lager = regels.slice(n + 1);
    const overspant = overspantAlles(regel, lager);
    let span: string | null = null;
    for (let k = vlak.vanKolom; k <= vlak.totKolom; k++) {
      const eigen = k === overspant ? undefined : regel.get(k);
      const heeftLager = lager.some((l) => l.has(k));
      if (eigen !== undefined) span = heeftLager ? eigen : null;
      const tekst = eigen ?? (heeftLager ? span : null);
      if (tekst === null || tekst === '') continue;
      const lijst = delen.get(k);
      if (lijst === undefined) delen.set(k, [tekst]);
      else if (lijst.at(-1) !== tekst) lijst.push(tekst);
    }
  });
  return new Map([...delen].map(([k, lijst]) => [k, lijst.join('\n')]));
}

interface Kolomindeling {
  readonly nummer: number | null;
  readonly formule: Kolomlezing['formule'];
  readonly kolom: number;
  readonly kop: string;
  readonly betekenis: Bedragbetekenis | Tekstbetekenis;
  readonly maat: Kolom['maat'];
  readonly jaar: number | null;
}

function deelKolommenIn(
  rijen: readonly Soortrij[],
  vlak: Tabelvlak,
  lijf: { van: number; tot: number },
  koppen: ReadonlyMap<number, string>,
  correctie: ReadonlyMap<number, Bedragbetekenis | Tekstbetekenis>,
  isRegeling: Leescontext['isRegeling'],
): { bedragen: Kolomindeling[]; teksten: Kolomindeling[] } {
  const breedte = vlak.totKolom - vlak.vanKolom + 1;
  const aantalBedragen = new Array<number>(breedte).fill(0);
  const aantalTeksten = new Array<number>(breedte).fill(0);
  for (let r = lijf.van; r < lijf.tot; r++) {
    const { rij, soorten } = rijen[r]!;
    for (let k = 0; k < soorten.length; k++) {
      const n = rij.cellen[k]!.kolom - vlak.vanKolom;
      if (n < 0 || n >= breedte) continue;
      if (kanBedragZijn(soorten[k]!)) aantalBedragen[n]!++;
      else if (soorten[k] === 'tekst') aantalTeksten[n]!++;
    }
  }
  const bedragen: Kolomindeling[] = [];
  const teksten: Tekstindeling[] = [];
  for (let n = 0; n < breedte; n++) {
    const kolom = vlak.vanKolom + n;
    const kop = koppen.get(kolom) ?? '';
    const gelezen = leesKop(kop);
    const gecorrigeerd = correctie.get(kolom);
    const betekenis = gecorrigeerd ?? gelezen.betekenis;
    const deel = {
      kolom,
      kop: kop.replace(/\s+/g, ' '),
      maat: gelezen.maat,
      jaar: gelezen.jaar,
      nummer: gelezen.nummer,
      formule: gelezen.formule,
    };
    if (isBedragkolom(betekenis, aantalBedragen[n]!, aantalTeksten[n]!, kop, bedragen.length + teksten.length)) {
      bedragen.push({ ...deel, betekenis: alsBedragbetekenis(betekenis, kop) });
    } else if (aantalTeksten[n]! > 0 || isTekstbetekenis(betekenis)) {
      const eigen = isTekstbetekenis(betekenis) ? betekenis : null;
      const noemt = eigen === null && teksten.length > 0 && noemtRegelingen(rijen, lijf, kolom, isRegeling);
      teksten.push({ ...deel, betekenis: noemt ? 'regeling' : eigen });
    }
  }
  return { bedragen, teksten: metLabelkolom(teksten, bedragen) };
}

/** Most of the first texts in a column are names of regelingen. */
function noemtRegelingen(
  rijen: readonly Soortrij[],
  lijf: { van: number; tot: number },
  kolom: number,
  isRegeling: Leescontext['isRegeling'],
): boolean {
  let gezien = 0;
  let bekend = 0;
  for (let r = lijf.van; r < lijf.tot && gezien < 40; r++) {
    const waarde = rijen[r]!.rij.cellen.find((c) => c.kolom === kolom)?.waarde;
    if (typeof waarde !== 'string' || waarde.trim() === '') continue;
    gezien++;
    if (isRegeling(waarde)) bekend++;
  }
  return bekend >= 2 && bekend * 2 > gezien;
}

function isBedragkolom(
  betekenis: Bedragbetekenis | Tekstbetekenis | 'percentage' | null,
  bedragen: number,
  teksten: number,
  kop: string,
  kolommenErvoor: number,
): boolean {
  if (bedragen === 0 || kop === '' || betekenis === 'percentage' || betekenis === 'overig') return false;
  if (kolommenErvoor === 0 && (teksten > 0 || isTekstbetekenis(betekenis))) return false;
  return bedragen >= teksten || (betekenis !== null && !isTekstbetekenis(betekenis) && bedragen * 4 >= teksten);
}

function isTekstbetekenis(betekenis: string | null): betekenis is Tekstbetekenis {
  return (
    betekenis === 'post' ||
    betekenis === 'regeling' ||
    betekenis === 'toelichting' ||
    betekenis === 'voordeel-nadeel' ||
    betekenis === 'overig'
  );
}

function alsBedragbetekenis(betekenis: Kolomindeling['betekenis'] | 'percentage' | null, kop: string): Bedragbetekenis {
  if (betekenis === 'regeling') return /subsidie|dekking|financiering|uitkering/i.test(kop) ? 'baten' : 'bedrag';
  if (betekenis === null || betekenis === 'percentage' || isTekstbetekenis(betekenis)) return 'bedrag';
  return betekenis;
}

type Tekstindeling = Omit<Kolomindeling, 'betekenis'> & { readonly betekenis: Tekstbetekenis | null };

/** Of the text columns that no word explains, the first before the amounts names the row, and so do those without a header. */
function metLabelkolom(teksten: readonly Tekstindeling[], bedragen: readonly Kolomindeling[]): Kolomindeling[] {
  const eersteBedrag = bedragen[0]?.kolom ?? Infinity;
  const vrij = teksten.filter((t) => t.betekenis === null);
  const heeftPost = teksten.some((t) => t.betekenis === 'post');
  const label = heeftPost ? undefined : (vrij.find((t) => t.kolom < eersteBedrag) ?? vrij[0]);
  return teksten.map((t) => {
    const isLabel = t === label || (t.kop === '' && t.kolom < eersteBedrag);
    return { ...t, betekenis: t.betekenis ?? (isLabel ? 'post' : 'overig') };
  });
}

function maakKolom(k: Kolomindeling, volgorde: number, verborgen: ReadonlySet<number>): Bouw<Kolom> {
  const { kop, betekenis, maat, jaar } = k;
  return {
    nummer: k.kolom,
    volgorde,
    kop,
    betekenis,
    maat,
    jaar,
    zonderTeken: false,
    verborgen: verborgen.has(k.kolom),
  };
}

/** What one header leaves open, its neighbours may settle. */
function verfijnBetekenissen(kolommen: readonly Bouw<Kolom>[], indeling: readonly Kolomindeling[]): void {
  const heeft = (betekenis: Bedragbetekenis) => kolommen.some((k) => k.betekenis === betekenis);
  const begroot = heeft('begroting') || heeft('gewijzigde-begroting');
  kolommen.forEach((kolom, n) => {
    const kop = normaliseer(indeling[n]!.kop);
    if (kolom.betekenis === 'realisatie' && /^(de )?uitgaven?$/.test(kop) && heeft('baten') && !begroot)
      kolom.betekenis = 'lasten';
    if (kolom.betekenis === 'saldo' && kolom.maat === 'saldo' && !heeftMaten(kolommen, kolom)) kolom.maat = null;
    if ((kolom.maat === 'baten' || kolom.maat === 'lasten') && !kolommen.some((k) => isAndereMaat(k, kolom)))
      kolom.maat = null;
    if (kolom.maat === 'saldo' && kolom.betekenis !== 'saldo' && !heeftMaten(kolommen, kolom)) {
      kolom.betekenis = 'saldo';
      kolom.maat = null;
    }
  });
}

/** The column of a text over all columns ("Stand per 31 december"), which tells none of them apart where the lines below do. */
function overspantAlles(
  regel: ReadonlyMap<number, string>,
  lager: readonly ReadonlyMap<number, string>[],
): number | null {
  const koppen = new Map<number, string>();
  for (const [kolom, tekst] of lager.flatMap((l) => [...l]))
    koppen.set(kolom, `${koppen.get(kolom) ?? ''} ${tekst}`.trim());
  const eigen = [...regel.keys()].filter((kolom) => koppen.has(kolom));
  const [eerste] = eigen;
  if (eerste === undefined || eigen.length > 1) return null;
  const eronder = [...koppen].filter(([kolom]) => kolom >= eerste);
  return eronder.length >= 2 && eronder.every(([, kop]) => leesKop(kop).betekenis !== null) ? eerste : null;
}

function isAndereMaat(kolom: Kolom, dan: Kolom): boolean {
  return kolom.betekenis === dan.betekenis && kolom.maat !== null && kolom.maat !== dan.maat;
}

function heeftMaten(kolommen: readonly Kolom[], van: Kolom): boolean {
  return kolommen.some((k) => k.betekenis === van.betekenis && (k.maat === 'baten' || k.maat === 'lasten'));
}

/** A column of deviations without a single minus, in rows of which some are favourable and some not. */
function isZonderTeken(kolom: Kolom, rijen: readonly Rij[]): boolean {
  if (kolom.betekenis !== 'saldo' && kolom.betekenis !== 'eindsaldo') return false;
  const letters = new Set<string>();
  for (const { bedragen, voordeelNadeel } of rijen) {
    const { bedrag } = bedragen[kolom.volgorde]!;
    if (bedrag < 0) return false;
    if (bedrag > 0 && voordeelNadeel !== null) letters.add(voordeelNadeel.tekst.trim().charAt(0).toUpperCase());
  }
  return letters.has('V') && letters.has('N');
}

/** The lines above the header, nearest first, down to the rows of the table before it. */
function titelsBoven(rijen: readonly Soortrij[], vlak: Tabelvlak, van: number): string[] {
  const titels: string[] = [];
  for (let r = vlak.kopVan - 1; r >= van && titels.length < 6; r--) {
    const { rij, soorten } = rijen[r]!;
    if (soorten.includes('bedrag')) break;
    const teksten = rij.cellen.flatMap(({ kolom, waarde }) =>
      typeof waarde === 'string' ? [{ kolom, tekst: waarde.trim() }] : [],
    );
    const inBereik = teksten.filter((t) => t.kolom >= vlak.vanKolom && t.kolom <= vlak.totKolom);
    const gekozen = inBereik.length > 0 || vlak.vanKolom > 0 ? inBereik : teksten;
    titels.push(...gekozen.map((t) => t.tekst).filter((t) => t !== ''));
  }
  return titels;
}

function lokaleNotatie(
  rijen: readonly Soortrij[],
  lijf: { van: number; tot: number },
  kolommen: readonly Kolom[],
): Notatie | null {
  const nummers = new Set(kolommen.map((k) => k.nummer));
  const teksten: string[] = [];
  for (let r = lijf.van; r < lijf.tot; r++) {
    for (const cel of rijen[r]!.rij.cellen)
      if (typeof cel.waarde === 'string' && nummers.has(cel.kolom)) teksten.push(cel.waarde);
  }
  return teksten.length === 0 ? null : notatieVan(teksten);
}

function* getypteBedragen(rijen: readonly Rij[]): Iterable<Bedrag> {
  for (const rij of rijen)
    for (const cel of rij.bedragen)
      if (cel.formule === null && (cel.status === 'getal' || cel.status === 'tekst')) yield cel.bedrag;
}

/** Reads body rows one by one; keeps the heading it is under. */
class Rijlezer {
  readonly vragen: Vraag[] = [];
  readonly formulefouten: { rij: number; kolom: number; fout: string }[] = [];
  readonly tekstbedragen = new Map<number, number[]>();
  private sectie: string | null = null;
  private naKop = false;
  private vorigNummer = -1;
  private vorigeGroep: string | null = null;
  private readonly bedragIndex = new Map<number, number>();
  private readonly tekstIndex = new Map<number, Kolom>();
  private readonly labelkolommen: readonly Kolom[];

  constructor(
    private readonly tabel: Tabellezing['tabel'],
    private readonly bedragkolommen: readonly Kolom[],
    tekstkolommen: readonly Kolom[],
    private readonly notatie: Notatie | null,
  ) {
    bedragkolommen.forEach((k, n) => this.bedragIndex.set(k.nummer, n));
    tekstkolommen.forEach((k) => this.tekstIndex.set(k.nummer, k));
    const posten = tekstkolommen.filter((k) => k.betekenis === 'post');
    const namen = posten.length > 0 ? posten : tekstkolommen.filter((k) => k.betekenis === 'regeling').slice(0, 1);
    this.labelkolommen = namen.length > 0 ? namen : tekstkolommen.slice(0, 1);
  }

  lees({ rij, soorten }: Soortrij): void {
    const bedragen = new Array<Cel | undefined>(this.bedragkolommen.length);
    const teksten = new Map<Kolom, Tekstcel>();
    let aantal = 0;
    for (let k = 0; k < soorten.length; k++) {
      const cel = rij.cellen[k]!;
      const index = this.bedragIndex.get(cel.kolom);
      if (index !== undefined) {
        bedragen[index] = cel;
        if (soorten[k] !== 'tekst') aantal++;
        continue;
      }
      const kolom = this.tekstIndex.get(cel.kolom);
      if (kolom === undefined || cel.waarde === null || typeof cel.waarde === 'object') continue;
      const tekst = String(cel.waarde).trim();
      if (tekst !== '') teksten.set(kolom, { blad: this.tabel.blad, rij: rij.nummer, kolom: cel.kolom, tekst });
    }
    if (aantal === 0 && teksten.size === 0) return;
    const delen = this.labelkolommen.flatMap((k) => teksten.get(k)?.tekst ?? []);
    const label = delen.join(' · ').replace(/\s+/g, ' ');
    if (aantal === 0 && !this.isLegePost(teksten, label)) {
      if (label !== '' && teksten.size === 1 && label.length <= 90) this.beginSectie(label);
      return;
    }
    this.voegToe(rij.nummer, rij.verborgen, bedragen, teksten, label, delen);
  }

  /** A post without amounts yet: a name with a regeling or so beside it. */
  private isLegePost(teksten: ReadonlyMap<Kolom, Tekstcel>, label: string): boolean {
    if (label === '' || label.length > 90) return false;
    return [...teksten.keys()].some((k) => k.betekenis === 'regeling' && !this.labelkolommen.includes(k));
  }

  private beginSectie(label: string): void {
    this.sectie = label;
    this.naKop = true;
  }

  private voegToe(
    nummer: number,
    verborgen: boolean,
    cellen: readonly (Cel | undefined)[],
    teksten: ReadonlyMap<Kolom, Tekstcel>,
    label: string,
    delen: readonly string[],
  ): void {
    const { rijen } = this.tabel;
    const eersteLabel = this.labelkolommen[0] === undefined ? undefined : teksten.get(this.labelkolommen[0])?.tekst;
    if (eersteLabel !== undefined) this.vorigeGroep = eersteLabel;
    // "Programma 1 | Lasten", then blank | Baten: the group's name stands on its first row only.
    const groep = this.labelkolommen.length > 1 && delen.length > 0 ? this.vorigeGroep : null;
    const deel = delen.at(-1) ?? label;
    const woorden = inGroep(leesRijlabel(deel), groep);
    const tekst = (betekenis: Tekstbetekenis): Tekstcel | null => {
      for (const [kolom, cel] of teksten) if (kolom.betekenis === betekenis) return cel;
      return null;
    };
    const rij: Bouwrij = {
      tabel: this.tabel,
      nummer,
      volgorde: rijen.length,
      soort: 'post',
      label,
      sectie: this.sectie ?? (groep === label ? null : groep),
      kant: woorden.kant ?? (this.sectie === null ? null : kantVan(normaliseer(this.sectie))),
      regeling: tekst('regeling'),
      tranche: trancheVan(teksten, label),
      toelichting: tekst('toelichting'),
      voordeelNadeel: tekst('voordeel-nadeel'),
      bedragen: [],
      verborgen,
      woorden,
      naKop: this.naKop,
      naWit: this.vorigNummer >= 0 && nummer > this.vorigNummer + 1,
      deel,
      groep,
    };
    rij.bedragen = this.bedragkolommen.map((kolom, n) => this.leesBedragcel(rij, kolom, cellen[n]));
    rijen.push(rij);
    this.naKop = false;
    this.vorigNummer = nummer;
  }

  private leesBedragcel(rij: Rij, kolom: Kolom, cel: Cel | undefined): Bedragcel {
    if (cel === undefined) return { rij, kolom, bedrag: 0, status: 'leeg', formule: null, afgerond: false };
    const formule = cel.formule === undefined ? null : leesFormule(cel.formule, rij.nummer, kolom.nummer);
    const maak = (bedrag: Bedrag, status: Bedragstatus, afgerond = false): Bedragcel => ({
      rij,
      kolom,
      bedrag,
      status,
      formule,
      afgerond,
    });
    const { waarde } = cel;
    if (typeof waarde === 'number') {
      if (isDatum(cel))
        return this.onleesbaar(
          maak(0, 'onleesbaar'),
          'onleesbaar-bedrag',
          'hier staat een datum in plaats van een bedrag',
        );
      const gelezen = bedragUitGetal(waarde);
      if ('bedrag' in gelezen) return maak(gelezen.bedrag, 'getal', gelezen.afgerond);
      return this.onleesbaar(maak(0, 'onleesbaar'), 'te-groot', 'dit getal is te groot voor een bedrag');
    }
    if (typeof waarde === 'string') return this.leesTekst(waarde, maak);
    if (waarde === null || typeof waarde === 'boolean') {
      return this.onleesbaar(
        maak(0, 'onleesbaar'),
        'onleesbaar-bedrag',
        'de formule in deze cel heeft geen uitkomst; herbereken de werkmap',
      );
    }
    this.formulefouten.push({ rij: rij.nummer, kolom: kolom.nummer, fout: waarde.fout });
    return maak(0, 'onleesbaar');
  }

  private leesTekst(tekst: string, maak: (b: Bedrag, s: Bedragstatus, afgerond?: boolean) => Bedragcel): Bedragcel {
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

/** The year in a column Tranche, or in a label such as "GALA (tranche 2023)". */
function trancheVan(teksten: ReadonlyMap<Kolom, Tekstcel>, label: string): number | null {
  for (const [kolom, { tekst }] of teksten) {
    if (kolom.betekenis === 'overig' && /^(tranche|jaar|year)/i.test(kolom.kop)) return jaarIn(tekst);
  }
  return /\d{4}/.test(label) ? jaarIn(label) : null;
}

function isDatum(cel: Cel): boolean {
  return cel.notatie !== undefined && celsoort(cel) === 'datum';
}
