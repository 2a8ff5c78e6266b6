import { aantalCellen } from './adres';
import { plekNummer } from './werkblad';
import type { Blok } from './adres';
import type { Werkblad } from './werkblad';

export interface Formulecel {
  readonly blad: Werkblad;
  readonly rij: number;
  readonly kolom: number;
}

export interface Gebied {
  readonly blad: Werkblad;
  readonly blok: Blok;
}

/** A formula as it was read; it counts for as long as its cell holds that same text. */
interface Lezer extends Formulecel {
  readonly formule: string;
}

interface Bloklezer {
  readonly blok: Blok;
  readonly lezer: Lezer;
}

/** The formulas that look at cells of one sheet. */
interface Lezers {
  readonly perCel: Map<number, Lezer[]>;
  /** Of larger blocks, by band of rows. */
  readonly perBand: Map<number, Bloklezer[]>;
  /** Of blocks so high that they are no use in bands. */
  readonly hoog: Bloklezer[];
}

const BAND = 128;
const HOOG = 32 * BAND;

/** Functions whose outcome depends on more than the cells in their text; those of the add-in answer later. */
const VERANDERLIJK = /\b(?:TODAY|NOW|RAND|RANDBETWEEN|INDIRECT|OFFSET|SLUITEND\.\w+)\(/i;

/** Which formulas look at which cells, so that a change need not calculate everything anew. */
export class Afhankelijkheden {
  private readonly bladen = new Map<Werkblad, Lezers>();
  private readonly gelezen = new Map<Werkblad, Map<number, string>>();
  private readonly veranderlijk: Lezer[] = [];

  constructor(
    private readonly nogTeLezen: Iterator<Formulecel>,
    private readonly bronnenVan: (cel: Formulecel) => readonly Gebied[],
  ) {}

  /** Goes on until `stop` says so; true when every formula is in. */
  lees(stop: () => boolean): boolean {
    for (let volgende = this.nogTeLezen.next(); !volgende.done; volgende = this.nogTeLezen.next()) {
      this.voegToe(volgende.value);
      if (stop()) return false;
    }
    return true;
  }

  /** The formulas in these cells, those that look at them, those that look at those, and so on. */
  geraaktDoor(gewijzigd: readonly Gebied[]): Formulecel[] {
    const gevonden = new Map<Werkblad, Set<number>>();
    const geraakt: Formulecel[] = [];
    const neem = (cel: Formulecel): void => {
      const nummers = gevonden.get(cel.blad) ?? new Set();
      const nummer = plekNummer(cel.rij, cel.kolom);
      if (nummers.has(nummer)) return;
      gevonden.set(cel.blad, nummers.add(nummer));
      geraakt.push(cel);
    };
    for (const { blad, blok } of gewijzigd) {
      for (const { rij, kolom } of blad.formulecellen(blok)) {
        this.voegToe({ blad, rij, kolom });
        neem({ blad, rij, kolom });
      }
    }
    this.veranderlijk.filter(isNogZo).forEach(neem);
    for (const gebied of gewijzigd) this.lezersVan(gebied).forEach(neem);
    for (let i = 0; i < geraakt.length; i++) {
      const { blad, rij, kolom } = geraakt[i]!;
      this.lezersVan({ blad, blok: { rij, kolom, rijen: 1, kolommen: 1 } }).forEach(neem);
    }
    return geraakt;
  }

  private voegToe(cel: Formulecel): void {
    const { formule } = cel.blad.cel(cel.rij, cel.kolom);
    const teksten = this.gelezen.get(cel.blad) ?? new Map<number, string>();
    const nummer = plekNummer(cel.rij, cel.kolom);
    if (formule === null || teksten.get(nummer) === formule) return;
    this.gelezen.set(cel.blad, teksten.set(nummer, formule));
    const lezer = { ...cel, formule };
    if (VERANDERLIJK.test(formule)) this.veranderlijk.push(lezer);
    for (const bron of this.bronnenVan(cel)) this.onthoud(bron, lezer);
  }

  private onthoud({ blad, blok }: Gebied, lezer: Lezer): void {
    const { perCel, perBand, hoog } = this.lezersOp(blad);
    if (aantalCellen(blok) === 1) voeg(perCel, plekNummer(blok.rij, blok.kolom), lezer);
    else if (blok.rijen > HOOG) hoog.push({ blok, lezer });
    else for (const band of bandenVan(blok)) voeg(perBand, band, { blok, lezer });
  }

  private lezersOp(blad: Werkblad): Lezers {
    const bekend = this.bladen.get(blad);
    if (bekend) return bekend;
    const lezers: Lezers = { perCel: new Map(), perBand: new Map(), hoog: [] };
    this.bladen.set(blad, lezers);
    return lezers;
  }

  private lezersVan({ blad, blok }: Gebied): Lezer[] {
    const lezers = this.bladen.get(blad);
    if (!lezers) return [];
    const { perCel, perBand, hoog } = lezers;
    const banden = blok.rijen > HOOG ? [...perBand.keys()] : bandenVan(blok);
    const bloklezers = [...hoog, ...banden.flatMap((band) => perBand.get(band) ?? [])];
    return [
      ...cellenIn(perCel, blok),
      ...bloklezers.filter((bloklezer) => raakt(bloklezer.blok, blok)).map(({ lezer }) => lezer),
    ].filter(isNogZo);
  }
}

const isNogZo = ({ blad, rij, kolom, formule }: Lezer): boolean => blad.cel(rij, kolom).formule === formule;

function voeg<T>(lijsten: Map<number, T[]>, nummer: number, lid: T): void {
  const lijst = lijsten.get(nummer);
  if (lijst) lijst.push(lid);
  else lijsten.set(nummer, [lid]);
}

function bandenVan({ rij, rijen }: Blok): number[] {
  const eerste = Math.floor(rij / BAND);
  const laatste = Math.floor((rij + rijen - 1) / BAND);
  return Array.from({ length: laatste - eerste + 1 }, (_, i) => eerste + i);
}

function cellenIn(perCel: ReadonlyMap<number, Lezer[]>, blok: Blok): Lezer[] {
  if (aantalCellen(blok) === 1) return perCel.get(plekNummer(blok.rij, blok.kolom)) ?? [];
  const gevonden: Lezer[] = [];
  if (aantalCellen(blok) > perCel.size) {
    for (const [nummer, lezers] of perCel) if (bevat(blok, nummer)) gevonden.push(...lezers);
    return gevonden;
  }
  for (let rij = blok.rij; rij < blok.rij + blok.rijen; rij++) {
    for (let kolom = blok.kolom; kolom < blok.kolom + blok.kolommen; kolom++) {
      gevonden.push(...(perCel.get(plekNummer(rij, kolom)) ?? []));
    }
  }
  return gevonden;
}

function bevat(blok: Blok, nummer: number): boolean {
  const breedte = plekNummer(1, 0);
  const [rij, kolom] = [Math.floor(nummer / breedte), nummer % breedte];
  return raakt(blok, { rij, kolom, rijen: 1, kolommen: 1 });
}

const raakt = (a: Blok, b: Blok): boolean =>
  a.rij < b.rij + b.rijen &&
  b.rij < a.rij + a.rijen &&
  a.kolom < b.kolom + b.kolommen &&
  b.kolom < a.kolom + a.kolommen;
