import type { Rij, Tabel } from '../begroting/begroting';
import type { Plaats } from '../begroting/plaats';
import type { Herkenning } from '../sheet/herkenning';
import { groepeer } from '../sheet/koppeling';
import type { Blad, Snapshot } from '../sheet/snapshot';
import type { Tekstbron } from './bewering';
import type { Onderwerp, Onderwerpen } from './onderwerp';
import { Opschriften } from './opschriften';

/** Beside or under a table a shorter text is a title, a name or a note about units. */
const KORTSTE_ALINEA = 25;

const TEKSTBLAD = /^toelichting(en)?$/i;

/** In a column Toelichting: there is nothing to say, or not yet. */
const GEEN_TEKST = /^\W*((n\.?v\.?t|n\.?t\.?b|p\.?m|geen|volgt( nog)?)\W*)?$/i;

/** What stands round a table without saying anything about its figures. */
const BIJSCHRIFT = /^\W*(alle )?(bedragen|bron|source|datum|peildatum|stand per|versie)\b/i;

const BEDRAG = /€|\d{1,3}(\.\d{3})+|\d\s*(euro|miljoen|mln|duizend|procent|%)/i;

const WERKWOORD = new RegExp(
  `(^|\\P{L})(${[
    'is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|gaat|gaan|ging|gingen|blijft|blijven|bleef|bleven',
    'kan|kunnen|kon|konden|mag|mogen|moet|moeten|zal|zullen|komt|komen|kwam|kwamen|valt|vallen|viel|vielen|kost|kostte|kostten',
    'loopt|lopen|liep|liepen|staat|staan|stond|stonden|bedraagt|bedroeg|betreft|ontstaat|ontstond|dekt|dekte|leidt|leidde|vraagt|vroeg',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/**
 * Every text of the workbook that explains figures, in its order, with what it is about by where it stands: the cells of
 * columns Toelichting, paragraphs round tables, and the sheet Toelichting. Hidden sheets have none.
 */
export function tekstbronnen(
  { bladen }: Snapshot,
  { begroting }: Pick<Herkenning, 'begroting'>,
  onderwerpen: Onderwerpen,
): readonly Tekstbron[] {
  const perBlad = groepeer(begroting.tabellen, ({ blad }) => blad);
  return bladen.flatMap((blad) => {
    if (blad.verborgen) return [];
    if (isTekstblad(blad.naam)) return leesTekstblad(blad, onderwerpen);
    const tabellen = perBlad.get(blad.naam);
    return tabellen === undefined ? [] : leesBegrotingsblad(blad, tabellen.map(toelichtingtabel), onderwerpen);
  });
}

/** A sheet with nothing but texts. */
export function isTekstblad(blad: string): boolean {
  return TEKSTBLAD.test(blad.trim());
}

/** Whether a cell for texts says anything: not "-", "n.v.t." or "volgt". */
export function isTekst(inhoud: string): boolean {
  return !GEEN_TEKST.test(inhoud);
}

/** A table with its columns for texts, and how far its rows were read. */
interface Toelichtingtabel {
  readonly tabel: Tabel;
  readonly kolommen: readonly number[];
  gelezen: number;
}

function toelichtingtabel(tabel: Tabel): Toelichtingtabel {
  const kolommen = tabel.tekstkolommen.flatMap(({ betekenis, nummer }) =>
    betekenis === 'toelichting' ? [nummer] : [],
  );
  return { tabel, kolommen, gelezen: 0 };
}

function leesBegrotingsblad(
  { naam, rijen }: Blad,
  tabellen: readonly Toelichtingtabel[],
  onderwerpen: Onderwerpen,
): Tekstbron[] {
  const bronnen: Tekstbron[] = [];
  for (let r = 0; r < rijen.length; r++) {
    const { nummer, cellen } = rijen[r]!;
    for (let c = 0; c < cellen.length; c++) {
      const { kolom, waarde: tekst } = cellen[c]!;
      if (typeof tekst !== 'string') continue;
      const binnen = tabelOp(tabellen, nummer, kolom);
      if (binnen === null) {
        if (!isAlinea(tekst)) continue;
        const plaats = { blad: naam, rij: nummer, kolom };
        bronnen.push({ plaats, tekst, onderwerp: bijTabel(tabellen, nummer, kolom, onderwerpen) });
      } else if (binnen.kolommen.includes(kolom)) {
        const rij = rijOp(binnen, nummer);
        if (rij !== undefined && isTekst(tekst)) bronnen.push(new Rijtekst(kolom, tekst, rij, onderwerpen));
      }
    }
  }
  return bronnen;
}

/** There may be very many, and most claim nothing: where they stand and what they are about is made when asked for. */
class Rijtekst implements Tekstbron {
  constructor(
    private readonly kolom: number,
    readonly tekst: string,
    private readonly rij: Rij,
    private readonly onderwerpen: Onderwerpen,
  ) {}

  get plaats(): Plaats {
    return { blad: this.rij.tabel.blad, rij: this.rij.nummer, kolom: this.kolom };
  }

  get onderwerp(): Onderwerp | null {
    return this.onderwerpen.bij(this.rij);
  }
}

/** The row of the table at a row of the sheet; to be asked from top to bottom. */
function rijOp(tabel: Toelichtingtabel, nummer: number): Rij | undefined {
  const { rijen } = tabel.tabel;
  while (tabel.gelezen < rijen.length && rijen[tabel.gelezen]!.nummer < nummer) tabel.gelezen++;
  const rij = rijen[tabel.gelezen];
  return rij?.nummer === nummer ? rij : undefined;
}

function tabelOp(tabellen: readonly Toelichtingtabel[], rij: number, kolom: number): Toelichtingtabel | null {
  for (const tabel of tabellen) if (isBinnen(tabel.tabel, rij, kolom)) return tabel;
  return null;
}

function isBinnen({ bereik }: Tabel, rij: number, kolom: number): boolean {
  return bereik.vanRij <= rij && rij <= bereik.totRij && bereik.vanKolom <= kolom && kolom <= bereik.totKolom;
}

/** A paragraph under a table is about the themalijn of that table; above the only table of its sheet, about that one. */
function bijTabel(
  tabellen: readonly Toelichtingtabel[],
  rij: number,
  kolom: number,
  onderwerpen: Onderwerpen,
): Onderwerp | null {
  const boven = tabellen
    .map(({ tabel }) => tabel)
    .filter(({ bereik }) => bereik.totRij < rij && bereik.vanKolom <= kolom && kolom <= bereik.totKolom);
  const enige = tabellen.length === 1 ? tabellen[0]!.tabel : null;
  const tabel = boven.length === 0 ? enige : boven.reduce((a, b) => (b.bereik.totRij > a.bereik.totRij ? b : a));
  if (tabel === null) return null;
  return tabel.soort === 'totaaloverzicht' ? onderwerpen.totaal : onderwerpen.themalijnVan(tabel);
}

/** A sentence: long enough, with a verb or an amount, and not a caption. */
function isAlinea(tekst: string): boolean {
  if (tekst.length < KORTSTE_ALINEA || BIJSCHRIFT.test(tekst)) return false;
  return tekst.trim().includes(' ') && (WERKWOORD.test(tekst) || BEDRAG.test(tekst));
}

/** A text is about what the cells to its left name, else about what the nearest heading above names. */
function leesTekstblad({ naam, rijen }: Blad, onderwerpen: Onderwerpen): Tekstbron[] {
  const opschriften = new Opschriften(onderwerpen);
  const bronnen: Tekstbron[] = [];
  let kop: Onderwerp | null = null;
  for (const { nummer, cellen } of rijen) {
    let genoemd: Onderwerp | null = null;
    let metTekst = false;
    for (const { kolom, waarde: tekst } of cellen) {
      if (typeof tekst !== 'string' || !isTekst(tekst)) continue;
      const opschrift = opschriften.zoek(tekst, genoemd ?? kop);
      if (opschrift !== null) genoemd = engste(genoemd, opschrift);
      else if (genoemd !== null || isAlinea(tekst)) {
        bronnen.push({ plaats: { blad: naam, rij: nummer, kolom }, tekst, onderwerp: genoemd ?? kop });
        metTekst = true;
      }
    }
    // A heading that names nothing known: what follows is about something else.
    if (!metTekst) kop = genoemd;
  }
  return bronnen;
}

/** "Ouderen | Dagopvang | SPUK IZA": about the post. */
function engste(eerder: Onderwerp | null, nieuw: Onderwerp): Onderwerp {
  return eerder !== null && eerder.posten.length < nieuw.posten.length ? eerder : nieuw;
}
