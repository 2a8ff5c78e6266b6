import { type Bedrag, som } from '../begroting/bedrag';
import type { Tranchebaten } from '../regelingen/afrekenen';
import type { Regeling } from '../regelingen/regeling';
import { regelingsleutel, type Zoeker } from '../regelingen/zoekRegeling';
import { jaarIn, type Kopbetekenis, leesKop } from '../sheet/kolomwoorden';
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
  readonly baten: number;
  readonly lasten: number;
  /** Beside baten, lasten may stand without or with a minus. */
  readonly teken: (lasten: Bedrag) => Bedrag;
}

interface Regel {
  readonly naam: string;
  readonly tranche: number | null;
  readonly baten: Bedrag;
  readonly lasten: Bedrag;
}

const ZONDER_REGELING = '(geen regeling)';
const KOPPEN =
  'De posten hebben geen rij met de koppen Regeling en Begroting en Realisatie (of Baten en Lasten). Neem de rij met koppen mee in het bereik.';

/**
 * Adds up the posten, or the lines of a table per regeling, for each regeling in order of appearance. Totals and
 * headers that come back are left out. A row without regeling that has a tranche belongs to the row above it.
 */
export function leesPosten(cellen: readonly unknown[][], zoeker: Zoeker): readonly Regelinggroep[] {
  const groepen = new Map<string, { naam: string; regeling: Regeling | null; regels: Regel[] }>();
  const kolommen = zoekKolommen(cellen);
  for (const regel of leesRegels(cellen, kolommen)) {
    const gevonden = zoeker(regel.naam);
    const regeling = gevonden.soort === 'gevonden' ? gevonden.regeling : null;
    const sleutel = regeling?.code ?? regelingsleutel(regel.naam);
    const groep = groepen.get(sleutel);
    if (groep) groep.regels.push(regel);
    else groepen.set(sleutel, { naam: regeling?.naam ?? regel.naam, regeling, regels: [regel] });
  }
  return [...groepen.values()].map(({ naam, regeling, regels }) => ({
    naam,
    regeling,
    baten: som(regels.map(({ baten }) => baten)),
    lasten: kolommen.teken(som(regels.map(({ lasten }) => lasten))),
    ...tranchesVan(regels),
  }));
}

function leesRegels(cellen: readonly unknown[][], kolommen: Kolommen): readonly Regel[] {
  const onder = cellen.slice(kolommen.rij + 1);
  const notatie = notatieIn(onder.flatMap((rij) => [rij[kolommen.baten], rij[kolommen.lasten]]));
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
  const baten = leesBedragcel(rij[kolommen.baten], notatie) ?? 0;
  const lasten = leesBedragcel(rij[kolommen.lasten], notatie) ?? 0;
  const eigen = tekstVan(rij[kolommen.regeling]);
  if (eigen === '' && baten === 0 && lasten === 0) return [];
  const tranche = jaarIn(tekstVan(rij[kolommen.tranche < 0 ? kolommen.regeling : kolommen.tranche]));
  const naam = eigen || (tranche !== null && vorige?.naam) || ZONDER_REGELING;
  return [{ naam, tranche, baten, lasten }];
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
    const tranche = koppen.findIndex((cel) => typeof cel === 'string' && /^(tranche|jaar|year)/i.test(cel));
    if (regeling >= 0 && baten >= 0 && lasten >= 0)
      return { rij, kop: koppen[regeling], regeling, post: kolom('post'), tranche, baten, lasten, teken };
  }
  weiger(KOPPEN);
}

function tranchesVan(regels: readonly Regel[]): { readonly tranches?: readonly Tranchebaten[] } {
  const tranches = regels.flatMap(({ tranche, baten }) => (tranche === null ? [] : [{ jaar: tranche, baten }]));
  return tranches.length === regels.length && tranches.length > 1 ? { tranches } : {};
}
