import { type Bedrag, som } from '../begroting/bedrag';
import { meegenomen, type Tranchebaten } from '../regelingen/afrekenen';
import type { Regeling } from '../regelingen/regeling';
import { regelingsleutel, type Zoeker } from '../regelingen/zoekRegeling';
import { jaarIn, type Kopbetekenis, leesKop, zoekBeginstand } from '../sheet/kolomwoorden';
import type { Notatie } from '../sheet/leesBedrag';
import { leesRijlabel } from '../sheet/rijwoorden';
import { weiger } from './weiger';
import { isLeeg, leesBedragcel, notatieIn } from './leesCel';

/** What belongs to one regeling; amounts in cents. */
export interface Regelinggroep {
  readonly naam: string;
  readonly regeling: Regeling | null;
  readonly baten: Bedrag;
  readonly lasten: Bedrag;
  readonly tranches?: readonly Tranchebaten[];
}

/** Columns of the range; −1 where there is none. */
interface Kolommen {
  readonly rij: number;
  /** The header above the regelingen. */
  readonly kop: unknown;
  readonly regeling: number;
  readonly post: number;
  readonly tranche: number;
  /** What was carried in, in a table per regeling. */
  readonly begin: number;
  readonly baten: number;
  readonly lasten: number;
  readonly saldo: number;
  /** Beside baten, lasten may stand without or with a minus. */
  readonly teken: (lasten: Bedrag) => Bedrag;
}

interface Regel {
  readonly naam: string;
  readonly tranche: number | null;
  readonly begin: Bedrag;
  readonly baten: Bedrag;
  readonly lasten: Bedrag;
  readonly saldo: Bedrag;
}

const ZONDER_REGELING = '(geen regeling)';
const KOPPEN =
  'De posten hebben geen rij met de koppen Regeling en Begroting en Realisatie (of Baten en Lasten). Neem de rij met koppen mee in het bereik.';

/**
 * Adds up the posten, or the lines of a table per regeling, for each regeling in order of appearance. Totals and
 * headers that come back are left out. A row without regeling that has a tranche belongs to the row above it. What was
 * carried in comes on top of the baten, unless the saldo of the table is without it.
 */
export function leesPosten(
  cellen: readonly unknown[][],
  zoeker: Zoeker,
  jaar: number | null,
): readonly Regelinggroep[] {
  const groepen = new Map<string, { naam: string; regeling: Regeling | null; regels: Regel[] }>();
  const kolommen = zoekKolommen(cellen);
  const alle = leesRegels(cellen, kolommen);
  const inbegrepen =
    kolommen.saldo >= 0 &&
    alle.every(({ begin, baten, lasten, saldo }) => begin === 0 || saldo === baten - kolommen.teken(lasten));
  for (const regel of alle) {
    const gevonden = zoeker(regel.naam);
    const regeling = gevonden.soort === 'gevonden' ? gevonden.regeling : null;
    const sleutel = regeling?.code ?? regelingsleutel(regel.naam);
    const groep = groepen.get(sleutel);
    if (groep) groep.regels.push(regel);
    else groepen.set(sleutel, { naam: regeling?.naam ?? regel.naam, regeling, regels: [regel] });
  }
  return [...groepen.values()].map(({ naam, regeling, regels }) => {
    const begin = som(regels.map((r) => r.begin));
    const batenVan = (r: Regel): Bedrag => r.baten + (inbegrepen ? 0 : r.begin);
    const baten = som(regels.map(batenVan));
    const tranches = tranchesVan(regels, batenVan, kolommen.teken) ?? meegenomen(begin, baten, jaar);
    return { naam, regeling, baten, lasten: kolommen.teken(som(regels.map(({ lasten }) => lasten))), tranches };
  });
}

function leesRegels(cellen: readonly unknown[][], kolommen: Kolommen): readonly Regel[] {
  const onder = cellen.slice(kolommen.rij + 1);
  const { begin, baten, lasten } = kolommen;
  const notatie = notatieIn(onder.flatMap((rij) => [rij[begin], rij[baten], rij[lasten]]));
  const regels: Regel[] = [];
  onder.forEach((rij, nummer) => {
    if (teltNiet(rij, kolommen)) return;
    try {
      regels.push(...leesRegel(rij, kolommen, notatie, regels.at(-1)));
    } catch (fout) {
      if (!(fout instanceof CustomFunctions.Error)) throw fout;
      weiger(`Rij ${kolommen.rij + nummer + 2} van de posten: ${fout.message}`);
    }
  });
  return regels;
}

/** A total, a "waarvan", or the header once more. */
function teltNiet(rij: readonly unknown[], { post, regeling, kop }: Kolommen): boolean {
  const { totaal, onderdeel } = leesRijlabel(tekstVan(rij[post]) || tekstVan(rij[regeling]));
  return totaal === 'sterk' || onderdeel || rij[regeling] === kop;
}

function leesRegel(rij: readonly unknown[], kolommen: Kolommen, notatie: Notatie | null, vorige?: Regel): Regel[] {
  const lees = (kolom: number): Bedrag => leesBedragcel(rij[kolom], notatie) ?? 0;
  const [begin, baten, lasten] = [lees(kolommen.begin), lees(kolommen.baten), lees(kolommen.lasten)];
  const eigen = tekstVan(rij[kolommen.regeling]);
  if (eigen === '' && begin === 0 && baten === 0 && lasten === 0) return [];
  const tranche = jaarIn(tekstVan(rij[kolommen.tranche < 0 ? kolommen.regeling : kolommen.tranche]));
  const naam = eigen || (tranche !== null && vorige?.naam) || ZONDER_REGELING;
  return [{ naam, tranche, begin, baten, lasten, saldo: Math.round(Number(rij[kolommen.saldo]) * 100) || 0 }];
}

function tekstVan(cel: unknown): string {
  return isLeeg(cel) ? '' : String(cel).trim();
}

function zoekKolommen(cellen: readonly unknown[][]): Kolommen {
  for (const [rij, koppen] of cellen.entries()) {
    const gelezen = koppen.map((cel) => (typeof cel === 'string' ? leesKop(cel) : null));
    const kolom = (...betekenissen: readonly Kopbetekenis['betekenis'][]): number => {
      for (const betekenis of betekenissen) {
        const gevonden = gelezen.findIndex((kop) => kop?.betekenis === betekenis && kop.maat === null);
        if (gevonden >= 0) return gevonden;
      }
      return -1;
    };
    const regeling = kolom('regeling');
    const baten = kolom('baten', 'gewijzigde-begroting', 'begroting');
    const lasten = kolom('lasten', 'realisatie');
    const teken = kolom('baten') < 0 ? (bedrag: Bedrag) => bedrag : Math.abs;
    if (regeling < 0 || baten < 0 || lasten < 0) continue;
    const tranche = koppen.findIndex((cel) => typeof cel === 'string' && /^(tranche|jaar|year)/i.test(cel));
    const post = kolom('post');
    return {
      rij,
      kop: koppen[regeling],
      regeling,
      post,
      tranche,
      begin: post < 0 ? zoekBeginstand(koppen.map(tekstVan), baten, lasten) : -1,
      baten,
      lasten,
      saldo: gelezen.findIndex((kop, k) => k > lasten && kop?.betekenis === 'saldo' && kop.maat === null),
      teken,
    };
  }
  weiger(KOPPEN);
}

/** Null when not every row is a tranche. Lasten of their own, where no row leaves them to another: "2023 | 150", "2024 | ". */
function tranchesVan(
  regels: readonly Regel[],
  batenVan: (regel: Regel) => Bedrag,
  teken: Kolommen['teken'],
): readonly Tranchebaten[] | null {
  if (regels.length < 2) return null;
  const eigen = regels.every(({ lasten, saldo }) => lasten !== 0 || saldo !== 0);
  const tranches = regels.flatMap((regel): readonly Tranchebaten[] => {
    const tranche = { jaar: regel.tranche, baten: batenVan(regel) };
    return regel.tranche === null ? [] : [eigen ? { ...tranche, lasten: teken(regel.lasten) } : tranche];
  });
  return tranches.length === regels.length ? tranches : null;
}
