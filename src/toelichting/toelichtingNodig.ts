import type { Bedrag } from '../begroting/bedrag';
import type { Bedragcel, Rij, Tabel } from '../begroting/begroting';
import type { Plaats } from '../begroting/plaats';
import { bovenDrempel } from '../sheet/bovenDrempel';
import type { Herkenning } from '../sheet/herkenning';
import type { Drempel } from '../sheet/instellingen';
import { isBudget, lastenkolom } from '../sheet/koppeling';
import type { Tekstbron } from './bewering';
import type { Onderwerp, Onderwerpen } from './onderwerp';
import { isTekst } from './tekstbronnen';

/** A post whose deviation is above the threshold, with or without a text that explains it. */
export interface NodigeToelichting {
  readonly rij: Rij;
  readonly onderwerp: Onderwerp;
  /** Where the toelichting stands in its row, or belongs; the realisatie where the table has no column for it. */
  readonly plaats: Plaats;
  /** In cents of euros; negative for an overschrijding. */
  readonly saldo: Bedrag;
  /** What a column Toelichting of its row says. */
  readonly tekst: string | null;
  /** The table has a column for it. */
  readonly heeftKolom: boolean;
}

export interface Toelichtingvraag {
  readonly herkenning: Pick<Herkenning, 'begroting'>;
  readonly onderwerpen: Onderwerpen;
  readonly bronnen: readonly Tekstbron[];
  readonly drempel: Drempel;
}

/**
 * The posten of cost that need a toelichting by the thresholds of the workbook, in its order. Where the sheet contradicts
 * itself a post needs one only if it does by every reading: first the figures, then the text.
 */
export function toelichtingNodig({ herkenning, onderwerpen, bronnen, drempel }: Toelichtingvraag): NodigeToelichting[] {
  const teksten = new Rijteksten(bronnen);
  return herkenning.begroting.tabellen.flatMap((tabel) => {
    if (tabel.soort !== 'realisatie' || tabel.verborgen) return [];
    const wijktAf = maakVoorselectie(tabel, drempel);
    const kolom = tabel.tekstkolommen.find(({ betekenis }) => betekenis === 'toelichting') ?? null;
    return tabel.rijen.flatMap((rij): NodigeToelichting[] => {
      if (rij.soort !== 'post' || rij.kant === 'baten' || !wijktAf(rij)) return [];
      const onderwerp = onderwerpen.bij(rij);
      if (onderwerp?.soort !== 'post' || !isNodig(onderwerp, drempel)) return [];
      const tekst = kolom === null ? null : teksten.van(rij);
      const eigen = { blad: tabel.blad, rij: rij.nummer, kolom: (kolom ?? lastenkolom(tabel)!).nummer };
      return [
        {
          rij,
          onderwerp,
          plaats: tekst?.plaats ?? eigen,
          saldo: onderwerp.saldo!.bedrag,
          tekst: tekst?.tekst ?? null,
          heeftKolom: kolom !== null,
        },
      ];
    });
  });
}

/** The texts in the columns Toelichting, by row. */
class Rijteksten {
  private perRij: ReadonlyMap<string, Tekstbron> | null = null;

  constructor(private readonly bronnen: readonly Tekstbron[]) {}

  van({ toelichting, tabel, nummer }: Rij): Pick<Tekstbron, 'plaats' | 'tekst'> | null {
    if (toelichting !== null && isTekst(toelichting.tekst)) {
      const { blad, rij, kolom, tekst } = toelichting;
      return { plaats: { blad, rij, kolom }, tekst };
    }
    const kolommen = tabel.tekstkolommen.filter(({ betekenis }) => betekenis === 'toelichting');
    if (kolommen.length < 2) return null;
    this.perRij ??= new Map(this.bronnen.map((bron) => [sleutel(bron.plaats), bron]));
    for (const { nummer: kolom } of kolommen) {
      const bron = this.perRij.get(sleutel({ blad: tabel.blad, rij: nummer, kolom }));
      if (bron !== undefined) return bron;
    }
    return null;
  }
}

function sleutel({ blad, rij, kolom }: Plaats): string {
  return `${rij} ${kolom} ${blad}`;
}

function isNodig({ begroting, saldo }: Onderwerp, drempel: Drempel): boolean {
  if (begroting === null || saldo === null) return false;
  const richting = Math.sign(saldo.bedrag);
  return saldo.mogelijk.every((s) => Math.sign(s) === richting && bovenDrempel(begroting.bedrag, s, drempel));
}

/** A quick look at the amounts of a row; most rows need nothing. Never passes over a row that does. */
function maakVoorselectie(tabel: Tabel, drempel: Drempel): (rij: Rij) => boolean {
  const { eenheid } = tabel;
  const lasten = lastenkolom(tabel);
  const budgetten = tabel.bedragkolommen.filter(isBudget);
  if (lasten === null) return () => false;
  return ({ bedragen }) => {
    const besteed = bedragen[lasten.volgorde]!;
    if (!isIngevuld(besteed)) return false;
    return budgetten.some(({ volgorde }) => {
      const begroting = bedragen[volgorde]!.bedrag * eenheid;
      return bovenDrempel(begroting, begroting - besteed.bedrag * eenheid, drempel);
    });
  };
}

function isIngevuld({ status }: Bedragcel): boolean {
  return status === 'getal' || status === 'tekst' || status === 'nul';
}
