import type { Bedragbetekenis, Kolom, Tekstbetekenis } from '../begroting/begroting';
import { kanBedragZijn } from './celsoort';
import { leesKop, normaliseer, zoekBeginstand } from './kolomwoorden';
import type { Bouw } from './leesRijen';
import type { Soortrij, Tabelvlak } from './zoekTabellen';

/** Per column the header, with lines joined and a span filled from its left end where a lower line tells it apart. */
export function leesKoppen(rijen: readonly Soortrij[], vlak: Tabelvlak): Map<number, string> {
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

/** A column as its header and its cells tell, before its neighbours are taken into account. */
export interface Kolomindeling {
  readonly nummer: number | null;
  readonly formule: readonly { readonly nummer: number; readonly factor: 1 | -1 }[] | null;
  readonly kolom: number;
  readonly kop: string;
  readonly betekenis: Bedragbetekenis | Tekstbetekenis;
  readonly maat: Kolom['maat'];
  readonly jaar: number | null;
}

/** Tells the columns of amounts from those of text, by header and by what most cells hold. */
export function deelKolommenIn(
  rijen: readonly Soortrij[],
  vlak: Tabelvlak,
  lijf: { van: number; tot: number },
  koppen: ReadonlyMap<number, string>,
  correctie: ReadonlyMap<number, Bedragbetekenis | Tekstbetekenis>,
  isRegeling: (tekst: string) => boolean,
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
  const eersteLabel = aantalTeksten.findIndex((teksten, n) => teksten > aantalBedragen[n]!);
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
    // Numbers left of the labels are codes, unless the header says otherwise.
    if (betekenis === null && n < eersteLabel && aantalTeksten[n] === 0) continue;
    if (isBedragkolom(betekenis, aantalBedragen[n]!, aantalTeksten[n]!, kop, bedragen.length + teksten.length)) {
      bedragen.push({ ...deel, betekenis: alsBedragbetekenis(betekenis, kop) });
    } else if (aantalTeksten[n]! > 0 || isTekstbetekenis(betekenis)) {
      const eigen = isTekstbetekenis(betekenis) ? betekenis : null;
      const noemt = eigen === null && teksten.length > 0 && noemtRegelingen(rijen, lijf, kolom, isRegeling);
      teksten.push({ ...deel, betekenis: noemt ? 'regeling' : eigen });
    }
  }
  const benoemd = metLabelkolom(teksten, bedragen);
  const metStand = metBeginstand(bedragen, correctie);
  const telt = metStand !== null && isPerRegeling(benoemd, (k) => noemtRegelingen(rijen, lijf, k, isRegeling));
  return { bedragen: telt ? metStand : bedragen, teksten: benoemd };
}

/** Its rows are named by a regeling. */
function isPerRegeling(teksten: readonly Kolomindeling[], noemtRegelingen: (kolom: number) => boolean): boolean {
  const regeling = teksten.some((t) => t.betekenis === 'regeling');
  const labels = teksten.filter((t) => t.betekenis === 'post');
  return labels.length === 0 ? regeling : !regeling && labels.some((t) => noemtRegelingen(t.kolom));
}

/**
 * The columns with the one that says what was carried in; null when there is none. For a table per regeling with what came in
 * and what was spent: elsewhere such words are about a balance or a saldo.
 */
function metBeginstand(kolommen: Kolomindeling[], correctie: ReadonlyMap<number, unknown>): Kolomindeling[] | null {
  const eerste = (...betekenissen: readonly Kolom['betekenis'][]): number =>
    kolommen.findIndex((k) => betekenissen.includes(k.betekenis) && k.maat === null);
  const baten = eerste('baten', 'begroting', 'gewijzigde-begroting');
  const lasten = eerste('lasten', 'realisatie');
  if (baten < 0 || lasten < 0 || eerste('beginstand') >= 0) return null;
  const koppen = kolommen.map(({ kop, kolom }) => (correctie.has(kolom) ? '' : kop));
  const begin = zoekBeginstand(koppen, baten, lasten);
  return begin < 0 ? null : kolommen.map((k, n) => (n === begin ? { ...k, betekenis: 'beginstand', maat: null } : k));
}

/** Most of the first texts in a column are names of regelingen. */
function noemtRegelingen(
  rijen: readonly Soortrij[],
  lijf: { van: number; tot: number },
  kolom: number,
  isRegeling: (tekst: string) => boolean,
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
  // Dashes in a column for texts say that there is no text; "Bestemming" may be an amount.
  if (betekenis === 'toelichting') return teksten === 0 && !/toelicht|opmerking/i.test(kop);
  if (kolommenErvoor === 0 && (teksten > 0 || isTekstbetekenis(betekenis))) return false;
  return bedragen >= teksten || (betekenis !== null && !isTekstbetekenis(betekenis) && bedragen * 4 >= teksten);
}

function isTekstbetekenis(betekenis: string | null): betekenis is Tekstbetekenis {
  return (
    betekenis === 'post' ||
    betekenis === 'regeling' ||
    betekenis === 'toegestaan' ||
    betekenis === 'toelichting' ||
    betekenis === 'voordeel-nadeel' ||
    betekenis === 'overig'
  );
}

function alsBedragbetekenis(betekenis: Kolomindeling['betekenis'] | 'percentage' | null, kop: string): Bedragbetekenis {
  if (betekenis === 'regeling' || betekenis === 'toegestaan')
    return /subsidie|dekking|financiering|uitkering/i.test(kop) ? 'baten' : 'bedrag';
  if (betekenis === null || betekenis === 'percentage' || isTekstbetekenis(betekenis)) return 'bedrag';
  return betekenis;
}

type Tekstindeling = Omit<Kolomindeling, 'betekenis'> & { readonly betekenis: Tekstbetekenis | null };

/** Of the text columns that no word explains, the first before the amounts names the row, and so do those without a header. */
function metLabelkolom(teksten: readonly Tekstindeling[], bedragen: readonly Kolomindeling[]): Kolomindeling[] {
  const eersteBedrag = bedragen[0]?.kolom ?? Infinity;
  const vrij = teksten.filter((t) => t.betekenis === null);
  const heeftPost = teksten.some((t) => t.betekenis === 'post');
  const heeftNaam = heeftPost || teksten.some((t) => t.betekenis === 'regeling' && t.kolom < eersteBedrag);
  const label = heeftPost ? undefined : (vrij.find((t) => t.kolom < eersteBedrag) ?? (heeftNaam ? undefined : vrij[0]));
  return teksten.map((t) => {
    const isLabel = t === label || (t.kop === '' && t.kolom < eersteBedrag);
    return { ...t, betekenis: t.betekenis ?? (isLabel ? 'post' : 'overig') };
  });
}

export function maakKolom(k: Kolomindeling, volgorde: number, verborgen: ReadonlySet<number>): Bouw<Kolom> {
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
export function verfijnBetekenissen(kolommen: readonly Bouw<Kolom>[], indeling: readonly Kolomindeling[]): void {
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

function isAndereMaat(kolom: Kolom, dan: Kolom): boolean {
  return kolom.betekenis === dan.betekenis && kolom.maat !== null && kolom.maat !== dan.maat;
}

function heeftMaten(kolommen: readonly Kolom[], van: Kolom): boolean {
  return kolommen.some((k) => k.betekenis === van.betekenis && (k.maat === 'baten' || k.maat === 'lasten'));
}
