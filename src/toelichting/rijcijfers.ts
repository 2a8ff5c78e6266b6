import { speling } from '../begroting/afronding';
import type { Bedrag } from '../begroting/bedrag';
import { teken, type Bedragcel, type Kolom, type Rij, type Tabel } from '../begroting/begroting';
import type { Vergelijking } from '../begroting/vergelijking';
import { budgetkolom, lastenkolom } from '../sheet/koppeling';
import type { Cijfer, Onderwerp } from './onderwerp';
import { Rijkaart } from './rijkaart';

export type Cijfers = Pick<Onderwerp, 'begroting' | 'realisatie' | 'saldo'>;

/** The same as plain numbers, for work on very many rows. Cents of euros. */
export interface Rijsaldo {
  readonly begroting: Bedrag;
  /** Null when nothing is filled in for the realisatie. */
  readonly saldo: Bedrag | null;
  /** Where the sheet contradicts itself: the lesser of its two values. */
  readonly laagste: Bedrag | null;
}

/** The cells of a row that its saldo is about. */
interface Saldocellen {
  readonly begroting: Bedragcel | null;
  readonly realisatie: Bedragcel | null;
  /** The relation that says so, where the row has one. */
  readonly vergelijking: Vergelijking | null;
}

/** The figures of single rows: the saldo both as printed and as it follows from the row. */
export class Rijcijfers {
  private readonly vergelijkingen = new Rijkaart<Vergelijking>();
  private readonly kolommen = new Map<Tabel, readonly [Kolom | null, Kolom | null]>();

  constructor(vergelijkingen: readonly Vergelijking[]) {
    for (const v of vergelijkingen) {
      const { relatie, resultaat, cellen } = v;
      if (relatie !== 'saldo-klopt-niet' || resultaat === null || cellen.length !== 3) continue;
      if (cellen.every(({ rij }) => rij === resultaat.rij)) this.vergelijkingen.set(resultaat.rij, v);
    }
  }

  van(rij: Rij): Cijfers {
    const cellen = this.cellenVan(rij);
    const begroting = cellen.begroting === null ? null : cijferVan(cellen.begroting);
    const realisatie = cellen.realisatie === null ? null : cijferVan(cellen.realisatie);
    if (begroting === null || realisatie === null) return { begroting, realisatie, saldo: null };
    const berekend = begroting.bedrag - realisatie.bedrag;
    const gedrukt = gedruktSaldo(cellen);
    const marge = saldomarge(rij.tabel);
    const mogelijk = gedrukt === null || Math.abs(gedrukt - berekend) <= marge ? [berekend] : [gedrukt, berekend];
    const bron = gedrukt === null ? [...begroting.cellen, ...realisatie.cellen] : [cellen.vergelijking!.resultaat!];
    return { begroting, realisatie, saldo: { bedrag: mogelijk[0]!, mogelijk, marge, cellen: bron } };
  }

  /** Null when the begroting is not filled in. */
  saldoVan(rij: Rij): Rijsaldo | null {
    const cellen = this.cellenVan(rij);
    if (cellen.begroting === null) return null;
    const begroting = euros(cellen.begroting);
    if (cellen.realisatie === null) return { begroting, saldo: null, laagste: null };
    const berekend = begroting - euros(cellen.realisatie);
    const gedrukt = gedruktSaldo(cellen);
    if (gedrukt === null || Math.abs(gedrukt - berekend) <= saldomarge(rij.tabel)) {
      return { begroting, saldo: berekend, laagste: berekend };
    }
    return { begroting, saldo: gedrukt, laagste: Math.min(gedrukt, berekend) };
  }

  private cellenVan(rij: Rij): Saldocellen {
    const [budget, lasten] = this.kolommenVan(rij.tabel);
    const vergelijking = this.vergelijkingen.get(rij) ?? null;
    let begroting: Bedragcel | null = null;
    let realisatie: Bedragcel | null = null;
    for (const cel of vergelijking?.cellen ?? GEEN_CELLEN) {
      if (cel === vergelijking!.resultaat) continue;
      if (begroting === null && isBegroting(cel)) begroting = cel;
      else if (realisatie === null && isRealisatie(cel)) realisatie = cel;
    }
    begroting ??= bij(rij, budget);
    realisatie ??= bij(rij, lasten);
    return { begroting: ingevuld(begroting), realisatie: ingevuld(realisatie), vergelijking };
  }

  private kolommenVan(tabel: Tabel): readonly [Kolom | null, Kolom | null] {
    let kolommen = this.kolommen.get(tabel);
    if (kolommen === undefined) this.kolommen.set(tabel, (kolommen = [budgetkolom(tabel), lastenkolom(tabel)]));
    return kolommen;
  }
}

export function cijferVan(cel: Bedragcel): Cijfer {
  const bedrag = euros(cel);
  return { bedrag, mogelijk: [bedrag], marge: celmarge(cel.rij.tabel), cellen: [cel] };
}

export function isBedrag({ status }: Bedragcel): boolean {
  return status === 'getal' || status === 'tekst' || status === 'nul';
}

function euros(cel: Bedragcel): Bedrag {
  return teken(cel) * cel.bedrag * cel.rij.tabel.eenheid;
}

function celmarge({ stap, eenheid }: Tabel): Bedrag {
  return speling(1, stap * eenheid) / 2;
}

function saldomarge(tabel: Tabel): Bedrag {
  return speling(2, celmarge(tabel) * 2);
}

/** The printed saldo, turned so that more spent than budgeted is negative; null where none is printed. */
function gedruktSaldo({ begroting, realisatie, vergelijking }: Saldocellen): Bedrag | null {
  const resultaat = vergelijking?.resultaat ?? null;
  if (vergelijking === null || resultaat === null || !isBedrag(resultaat)) return null;
  const { cellen, factoren } = vergelijking;
  const budget = cellen.indexOf(begroting!);
  if (budget < 0 || !cellen.includes(realisatie!)) return null;
  const verhouding = factoren[cellen.indexOf(resultaat)]! / factoren[budget]!;
  return (0 - verhouding) * resultaat.bedrag * resultaat.rij.tabel.eenheid + 0;
}

const GEEN_CELLEN: readonly Bedragcel[] = [];

function isBegroting({ kolom: { betekenis } }: Bedragcel): boolean {
  return betekenis === 'begroting' || betekenis === 'gewijzigde-begroting';
}

function isRealisatie({ kolom: { betekenis } }: Bedragcel): boolean {
  return betekenis === 'realisatie' || betekenis === 'lasten';
}

function bij(rij: Rij, kolom: Kolom | null): Bedragcel | null {
  return kolom === null ? null : rij.bedragen[kolom.volgorde]!;
}

function ingevuld(cel: Bedragcel | null): Bedragcel | null {
  return cel !== null && isBedrag(cel) ? cel : null;
}
