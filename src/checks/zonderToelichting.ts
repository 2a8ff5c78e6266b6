import { toonGetal, type Bedrag } from '../begroting/bedrag';
import type { Rij, Tabel } from '../begroting/begroting';
import { plaatsVan } from '../begroting/plaats';
import { bereikadres } from '../sheet/adres';
import { opsomming } from '../toelichting/opsomming';
import type { Bevinding, Checkcontext, Uitkomst } from './check';
import type { Toelichtingpost } from '../toelichting/toelichtingstand';

/** More posten than this are counted, not named. */
const MEESTE_POSTEN = 3;

const GEEN_KOLOM = 'geen kolom Toelichting: of een afwijking is toegelicht, is niet te zien';

interface Woorden {
  /** Of one post: what happened and what to write. */
  readonly meld: (toelichting: Toelichtingpost) => string;
  /** "2 posten met een overschrijding": what they are. */
  readonly posten: string;
}

/**
 * Posten above the threshold without a text: one finding each, or one for the table when its column Toelichting is empty.
 * A table without such a column is not judged.
 */
export function* zonderToelichting(
  { toelichtingen }: Checkcontext,
  hoort: (toelichting: Toelichtingpost) => boolean,
  woorden: Woorden,
): Iterable<Uitkomst> {
  const zonder = toelichtingen.filter(
    (toelichting) => toelichting.stand === 'ontbreekt' && hoort(toelichting) && isEenduidig(toelichting),
  );
  for (const [tabel, posten] of perTabel(zonder)) {
    const leeg = posten.length > 1 && tabel.rijen.every(({ toelichting }) => toelichting === null);
    if (!posten[0]!.heeftKolom) yield zonderKolomToelichting(tabel);
    else if (leeg) yield legeKolom(tabel, posten, woorden);
    else for (const post of posten) yield bevinding(post, woorden);
  }
}

export function zonderKolomToelichting({ blad, bereik }: Tabel): Uitkomst {
  return { soort: 'niet-beoordeeld', waar: `${blad}!${bereikadres(bereik)}`, waarom: GEEN_KOLOM };
}

export function perTabel(toelichtingen: readonly Toelichtingpost[]): ReadonlyMap<Tabel, Toelichtingpost[]> {
  const tabellen = new Map<Tabel, Toelichtingpost[]>();
  for (const toelichting of toelichtingen) {
    const posten = tabellen.get(toelichting.rij.tabel);
    if (posten === undefined) tabellen.set(toelichting.rij.tabel, [toelichting]);
    else posten.push(toelichting);
  }
  return tabellen;
}

/** An amount in cents of euros as the table of the row prints it. */
export function toonInTabel({ tabel }: Rij, bedrag: Bedrag): string {
  return toonGetal(naarTabel(tabel, bedrag));
}

function naarTabel({ eenheid }: Tabel, bedrag: Bedrag): Bedrag {
  return Math.round(bedrag / eenheid);
}

/** Figures that contradict each other have a finding of their own; then the figures come first. */
function isEenduidig({ onderwerp }: Toelichtingpost): boolean {
  return onderwerp.saldo?.mogelijk.length === 1;
}

function bevinding(toelichting: Toelichtingpost, { meld }: Woorden): Bevinding {
  const { rij, plaats, saldo, onderwerp } = toelichting;
  return {
    soort: 'bevinding',
    cel: plaats,
    cellen: [plaats, ...onderwerp.saldo!.cellen.map(plaatsVan)],
    melding: meld(toelichting),
    gevonden: naarTabel(rij.tabel, saldo),
  };
}

function legeKolom(tabel: Tabel, posten: readonly Toelichtingpost[], woorden: Woorden): Bevinding {
  const genoemd = posten
    .slice(0, MEESTE_POSTEN)
    .map(({ rij, saldo }) => `${rij.label} (${toonInTabel(rij, Math.abs(saldo))})`);
  const rest = posten.length - genoemd.length;
  const namen = opsomming(rest > 0 ? [...genoemd, `nog ${rest}`] : genoemd);
  return {
    soort: 'bevinding',
    cel: posten[0]!.plaats,
    cellen: [posten[0]!.plaats, posten.at(-1)!.plaats],
    melding: `${tabel.naam}: de kolom Toelichting is leeg, terwijl ${posten.length} posten ${woorden.posten} boven de drempel komen: ${namen}. Schrijf per post op waardoor dat komt.`,
    gevonden: posten.map(({ saldo }) => naarTabel(tabel, saldo)).reduce((som, saldo) => som + saldo, 0),
  };
}
