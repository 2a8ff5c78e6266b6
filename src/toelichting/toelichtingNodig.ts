import type { Bedrag } from '../begroting/bedrag';
import type { Bedragcel, Kolom, Rij, Tabel, TabelSoort } from '../begroting/begroting';
import type { Plaats } from '../begroting/plaats';
import { residu, type Vergelijking } from '../begroting/vergelijking';
import { bovenDrempel } from '../sheet/bovenDrempel';
import type { Herkenning } from '../sheet/herkenning';
import type { Drempel } from '../sheet/instellingen';
import { isBudget, lastenkolom } from '../sheet/koppeling';
import type { Tekstbron } from './bewering';
import type { Onderwerp, Onderwerpen } from './onderwerp';
import { isTekst, isTekstblad } from './tekstbronnen';

/** A post whose deviation is above the threshold, with or without a text that explains it. */
export interface NodigeToelichting {
  readonly rij: Rij;
  readonly onderwerp: Onderwerp;
  /** Where its text stands, or belongs; the realisatie where the table has no column for it. */
  readonly plaats: Plaats;
  /** In cents of euros; negative for an overschrijding. */
  readonly saldo: Bedrag;
  readonly tekst: string | null;
  /** The table has a column for it. */
  readonly heeftKolom: boolean;
}

export interface Toelichtingvraag {
  readonly herkenning: Pick<Herkenning, 'begroting' | 'vergelijkingen'>;
  readonly onderwerpen: Onderwerpen;
  readonly bronnen: readonly Tekstbron[];
  readonly drempel: Drempel;
}

/** A totaaloverzicht may have lines that stand for themselves, not for a themalijn. */
const METPOSTEN: readonly TabelSoort[] = ['realisatie', 'totaaloverzicht'];

/**
 * The posten of cost that need a toelichting by the thresholds of the workbook, in its order. Where the sheet contradicts
 * itself a post needs one only if it does by every reading: first the figures, then the text.
 */
export function toelichtingNodig(vraag: Toelichtingvraag): NodigeToelichting[] {
  const { herkenning, onderwerpen, bronnen } = vraag;
  const teksten = new Rijteksten(bronnen);
  const tegenstrijdig = tegenstrijdigeRijen(herkenning.vergelijkingen);
  const inOverzicht = new Set(onderwerpen.posten.filter(({ tabel }) => tabel.soort === 'totaaloverzicht'));
  const nodig: NodigeToelichting[] = [];
  for (const tabel of herkenning.begroting.tabellen) {
    const lasten = lastenkolom(tabel);
    if (!METPOSTEN.includes(tabel.soort) || tabel.verborgen || lasten === null) continue;
    const kolom = tabel.tekstkolommen.find(({ betekenis }) => betekenis === 'toelichting') ?? null;
    const heeftKolom = kolom !== null;
    const plichtig = maakToets(tabel, lasten, tegenstrijdig, vraag);
    for (const rij of tabel.rijen) {
      if (rij.soort !== 'post' || rij.kant === 'baten') continue;
      if (tabel.soort === 'totaaloverzicht' && !inOverzicht.has(rij)) continue;
      const saldo = plichtig(rij);
      const onderwerp = saldo === null ? null : onderwerpen.bij(rij);
      if (saldo === null || onderwerp?.soort !== 'post') continue;
      const geschreven = teksten.van(rij);
      const plaats = geschreven?.plaats ?? { blad: tabel.blad, rij: rij.nummer, kolom: (kolom ?? lasten).nummer };
      nodig.push({ rij, onderwerp, plaats, saldo, tekst: geschreven?.tekst ?? null, heeftKolom });
    }
  }
  return nodig;
}

/** The saldo of a row that needs a toelichting, in cents of euros; null for a row that needs none. Most rows are decided by their amounts alone. */
function maakToets(
  tabel: Tabel,
  lasten: Kolom,
  tegenstrijdig: ReadonlySet<Rij>,
  { onderwerpen, drempel }: Toelichtingvraag,
): (rij: Rij) => Bedrag | null {
  const budgetten = tabel.bedragkolommen.filter(isBudget);
  return (rij) => {
    const besteed = rij.bedragen[lasten.volgorde]!;
    if (!isIngevuld(besteed)) return null;
    let isBoven = false;
    let eenduidig = !tegenstrijdig.has(rij);
    let saldo: Bedrag | null = null;
    for (const { volgorde } of budgetten) {
      const budget = rij.bedragen[volgorde]!.bedrag;
      const hier = (budget - besteed.bedrag) * tabel.eenheid;
      isBoven ||= bovenDrempel(budget * tabel.eenheid, hier, drempel);
      eenduidig &&= saldo === null || hier === saldo;
      saldo ??= hier;
    }
    if (!isBoven) return null;
    return eenduidig && isIngevuld(rij.bedragen[budgetten[0]!.volgorde]!)
      ? saldo
      : saldoBijElkeLezing(onderwerpen.bij(rij), drempel);
  };
}

function saldoBijElkeLezing(onderwerp: Onderwerp | null, drempel: Drempel): Bedrag | null {
  const { begroting = null, saldo = null } = onderwerp ?? {};
  if (begroting === null || saldo === null) return null;
  const richting = Math.sign(saldo.bedrag);
  const nodig = saldo.mogelijk.every((s) => Math.sign(s) === richting && bovenDrempel(begroting.bedrag, s, drempel));
  return nodig ? saldo.bedrag : null;
}

/** The rows of which the saldo does not follow from the figures beside it. */
function tegenstrijdigeRijen(vergelijkingen: readonly Vergelijking[]): ReadonlySet<Rij> {
  const rijen = new Set<Rij>();
  for (const v of vergelijkingen) {
    if (v.relatie !== 'saldo-klopt-niet' || v.resultaat === null) continue;
    if (Math.abs(residu(v)) > v.speling) rijen.add(v.resultaat.rij);
  }
  return rijen;
}

type Vondst = Pick<Tekstbron, 'plaats' | 'tekst'>;

/** The text of a row: in a column Toelichting of its table, else on a sheet with nothing but texts. */
class Rijteksten {
  private perCel: ReadonlyMap<string, Vondst> | null = null;
  private elders: ReadonlyMap<Rij, Vondst> | null = null;

  constructor(private readonly bronnen: readonly Tekstbron[]) {}

  van(rij: Rij): Vondst | null {
    const { toelichting } = rij;
    if (toelichting === null || !isTekst(toelichting.tekst)) return this.inAndereKolom(rij) ?? this.opTekstblad(rij);
    const { blad, rij: nummer, kolom, tekst } = toelichting;
    return { plaats: { blad, rij: nummer, kolom }, tekst };
  }

  private inAndereKolom({ tabel, nummer }: Rij): Vondst | null {
    const kolommen = tabel.tekstkolommen.filter(({ betekenis }) => betekenis === 'toelichting');
    if (kolommen.length < 2) return null;
    this.perCel ??= new Map(this.bronnen.map((bron) => [sleutel(bron.plaats), bron]));
    for (const { nummer: kolom } of kolommen) {
      const bron = this.perCel.get(sleutel({ blad: tabel.blad, rij: nummer, kolom }));
      if (bron !== undefined) return bron;
    }
    return null;
  }

  private opTekstblad(rij: Rij): Vondst | null {
    if (this.elders === null) {
      const bronnen = this.bronnen.filter(({ plaats }) => isTekstblad(plaats.blad));
      this.elders = new Map(
        bronnen.flatMap((bron) => (bron.onderwerp?.soort === 'post' ? [[bron.onderwerp.posten[0]!, bron]] : [])),
      );
    }
    return this.elders.get(rij) ?? null;
  }
}

function sleutel({ blad, rij, kolom }: Plaats): string {
  return `${rij} ${kolom} ${blad}`;
}

function isIngevuld({ status }: Bedragcel): boolean {
  return status === 'getal' || status === 'tekst' || status === 'nul';
}
