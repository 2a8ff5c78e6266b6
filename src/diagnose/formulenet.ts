import type { Bedragcel, Begroting, Bereik, Kolom, Rij, Tabel } from '../begroting/begroting';
import type { Formuledeel, Voorwaarde } from '../begroting/formule';
import { groepeer } from '../sheet/koppeling';

/** A cell and how many times it counts. */
export interface Term {
  readonly cel: Bedragcel;
  readonly factor: number;
}

interface Bereikverwijzing {
  readonly van: number;
  readonly tot: number;
  readonly term: Term;
}

/** What the formulas of a workbook cover, and which formulas follow a cell. */
export class Formulenet {
  private readonly dekkingen = new Map<Bedragcel, readonly Term[] | null>();
  private readonly rijen = new Map<string, Rij[]>();
  private readonly teksten = new Map<string, Tekstkolom | null>();
  private volgersPerCel: Map<Bedragcel, Term[]> | null = null;
  /** Ranges of more than one cell, per sheet and column. */
  private readonly bereiken = new Map<string, Map<number, Bereikverwijzing[]>>();

  constructor(private readonly begroting: Begroting) {
    for (const tabel of begroting.tabellen) {
      const rijen = this.rijen.get(tabel.blad);
      if (rijen) for (const rij of tabel.rijen) rijen.push(rij);
      else this.rijen.set(tabel.blad, [...tabel.rijen]);
    }
    for (const rijen of this.rijen.values()) rijen.sort((a, b) => a.nummer - b.nummer);
  }

  /** The amounts that a formula adds up; null for a typed cell and for a formula that is not understood. */
  dekking(cel: Bedragcel): readonly Term[] | null {
    let dekking = this.dekkingen.get(cel);
    if (dekking === undefined) {
      const termen: Term[] = [];
      const begrepen = this.doorloop(cel, (gedekt, factor) => termen.push({ cel: gedekt, factor }));
      this.dekkingen.set(cel, (dekking = begrepen ? termen : null));
    }
    return dekking;
  }

  /** Calls `doe` for every amount that a formula adds up; false for a typed cell and where it is not understood. */
  doorloop(cel: Bedragcel, doe: (gedekt: Bedragcel, factor: number) => void): boolean {
    if (cel.formule?.soort !== 'lineair') return false;
    return cel.formule.delen.every((deel) => this.dek(cel, deel, (gedekt) => doe(gedekt, deel.factor)));
  }

  /** The understood formulas that cover the cell, with its factor in each. */
  volgers(cel: Bedragcel): readonly Term[] {
    this.volgersPerCel ??= this.zoekVolgers();
    const volgers = this.volgersPerCel.get(cel);
    const bereiken = this.bereiken.get(cel.rij.tabel.blad)?.get(cel.kolom.nummer);
    if (!bereiken) return volgers ?? [];
    const { nummer } = cel.rij;
    const inBereik = bereiken.filter(
      ({ van, tot, term }) => van <= nummer && nummer <= tot && telling(term.cel, false)(cel),
    );
    return [...(volgers ?? []), ...inBereik.map(({ term }) => term)];
  }

  /** Calls `doe` for every cell that this part of the formula covers; false when its conditions are not understood. */
  private dek(cel: Bedragcel, { blad, bereik, voorwaarden }: Formuledeel, doe: (ander: Bedragcel) => void): boolean {
    const rijen = this.gedekteRijen(cel, blad ?? cel.rij.tabel.blad, bereik, voorwaarden);
    if (rijen === null) return false;
    const telt = telling(cel, isEenCel(bereik));
    let tabel: Tabel | null = null;
    let kolommen: readonly Kolom[] = [];
    for (let r = 0; r < rijen.length; r++) {
      const rij = rijen[r]!;
      if (rij.tabel !== tabel) {
        tabel = rij.tabel;
        kolommen = tabel.bedragkolommen.filter((k) => bereik.vanKolom <= k.nummer && k.nummer <= bereik.totKolom);
      }
      for (let k = 0; k < kolommen.length; k++) {
        const ander = rij.bedragen[kolommen[k]!.volgorde]!;
        if (telt(ander)) doe(ander);
      }
    }
    return true;
  }

  /** The rows of the summed range that meet the conditions; null when those are not understood. */
  private gedekteRijen(
    cel: Bedragcel,
    blad: string,
    som: Bereik,
    voorwaarden: readonly Voorwaarde[],
  ): readonly Rij[] | null {
    const toetsen = voorwaarden.map((voorwaarde) => this.toets(cel, som, voorwaarde));
    if (!toetsen.every((toets) => toets !== null)) return null;
    const alle = (): readonly Rij[] => this.rijenIn(blad, som.vanRij, som.totRij);
    const [eerste, ...overige] = toetsen;
    if (eerste === undefined) return alle();
    const rijen = eerste.kolom.rijenMet(eerste.tekst, blad, alle);
    return rijen.filter((rij) => overige.every(({ kolom, tekst }) => kolom.tekstVan(rij) === tekst));
  }

  /** What the rows of the summed range must say, and where; null when it takes more than comparing a regeling or a label. */
  private toets(
    cel: Bedragcel,
    som: Bereik,
    { blad, bereik, waarde }: Voorwaarde,
  ): { readonly kolom: Tekstkolom; readonly tekst: string } | null {
    const eigenBlad = cel.rij.tabel.blad;
    if (bereik.vanKolom !== bereik.totKolom || bereik.vanRij !== som.vanRij || bereik.totRij !== som.totRij)
      return null;
    const gezocht =
      typeof waarde === 'object' ? this.tekstOp(waarde.blad ?? eigenBlad, waarde.rij, waarde.kolom) : String(waarde);
    if (gezocht === null || /^[<>=]|[*?~]/.test(gezocht)) return null;
    const kolom = this.tekstenIn(blad ?? eigenBlad, bereik);
    return kolom && { kolom, tekst: vergelijkbaar(gezocht) };
  }

  /** What each row says in a text column; null when the model does not keep that column. */
  private tekstenIn(blad: string, { vanRij, totRij, vanKolom }: Bereik): Tekstkolom | null {
    const sleutel = `${vanRij} ${totRij} ${vanKolom} ${blad}`;
    let teksten = this.teksten.get(sleutel);
    if (teksten === undefined) {
      teksten = Tekstkolom.van(this.rijenIn(blad, vanRij, totRij), vanKolom);
      this.teksten.set(sleutel, teksten);
    }
    return teksten;
  }

  private tekstOp(blad: string, nummer: number, kolom: number): string | null {
    const teksten = this.rijenIn(blad, nummer, nummer).map((rij) => tekstIn(rij, kolom));
    return teksten.find((tekst) => tekst) ?? null;
  }

  private rijenIn(blad: string, van: number, tot: number): Rij[] {
    const rijen = this.rijen.get(blad) ?? [];
    return rijen.slice(eersteVanaf(rijen, van), eersteVanaf(rijen, tot + 1));
  }

  private zoekVolgers(): Map<Bedragcel, Term[]> {
    const perCel = new Map<Bedragcel, Term[]>();
    const volg = (gedekt: Bedragcel, term: Term): void => {
      const termen = perCel.get(gedekt);
      if (termen) termen.push(term);
      else perCel.set(gedekt, [term]);
    };
    for (const { blad, rijen } of this.begroting.tabellen) {
      for (const rij of rijen) {
        for (const cel of rij.bedragen) {
          if (cel.formule?.soort !== 'lineair') continue;
          const { delen } = cel.formule;
          const voorwaardelijk = delen.some(({ voorwaarden }) => voorwaarden.length > 0);
          if (voorwaardelijk) {
            for (const { cel: gedekt, factor } of this.dekking(cel) ?? []) volg(gedekt, { cel, factor });
            continue;
          }
          for (const deel of delen) {
            const term = { cel, factor: deel.factor };
            if (!isEenCel(deel.bereik)) this.volgBereik(deel.blad ?? blad, deel.bereik, term);
            else this.dek(cel, deel, (gedekt) => volg(gedekt, term));
          }
        }
      }
    }
    return perCel;
  }

  private volgBereik(blad: string, { vanRij, totRij, vanKolom, totKolom }: Bereik, term: Term): void {
    let kolommen = this.bereiken.get(blad);
    if (!kolommen) this.bereiken.set(blad, (kolommen = new Map<number, Bereikverwijzing[]>()));
    const verwijzing = { van: vanRij, tot: totRij, term };
    for (let kolom = vanKolom; kolom <= totKolom; kolom++) {
      const lijst = kolommen.get(kolom);
      if (lijst) lijst.push(verwijzing);
      else kolommen.set(kolom, [verwijzing]);
    }
  }
}

/** What each row of a range says in a text column, made comparable. */
class Tekstkolom {
  private readonly rijenPerBlad = new Map<string, ReadonlyMap<string, readonly Rij[]>>();

  private constructor(private readonly teksten: ReadonlyMap<number, string>) {}

  /** Null when the model does not keep the column for all of these rows. */
  static van(rijen: readonly Rij[], kolom: number): Tekstkolom | null {
    const teksten = new Map<number, string>();
    const perTekst = new Map<string, string>();
    for (const rij of rijen) {
      const tekst = tekstIn(rij, kolom);
      if (tekst === null) return null;
      let vergelijking = perTekst.get(tekst);
      if (vergelijking === undefined) perTekst.set(tekst, (vergelijking = vergelijkbaar(tekst)));
      teksten.set(rij.nummer, vergelijking);
    }
    return new Tekstkolom(teksten);
  }

  tekstVan({ nummer }: Rij): string {
    return this.teksten.get(nummer) ?? '';
  }

  /** Those rows of the range that say this; `rijen` are all its rows on the sheet, the same whenever asked. */
  rijenMet(tekst: string, blad: string, rijen: () => readonly Rij[]): readonly Rij[] {
    let perTekst = this.rijenPerBlad.get(blad);
    if (perTekst === undefined)
      this.rijenPerBlad.set(blad, (perTekst = groepeer(rijen(), (rij) => this.tekstVan(rij))));
    return perTekst.get(tekst) ?? [];
  }
}

/**
 * Which cells a formula counts: SUM passes over text in a range (not over a cell that is named by itself, `los`), and
 * SUBTOTAL over other SUBTOTALs.
 */
function telling(formulecel: Bedragcel, los: boolean): (cel: Bedragcel) => boolean {
  const subtotaal = isSubtotaal(formulecel);
  return (cel) => (cel.status === 'tekst' ? los : cel !== formulecel && !(subtotaal && isSubtotaal(cel)));
}

function isSubtotaal({ formule }: Bedragcel): boolean {
  return formule?.soort === 'lineair' && formule.delen.some(({ subtotaal }) => subtotaal);
}

function isEenCel({ vanRij, totRij, vanKolom, totKolom }: Bereik): boolean {
  return vanRij === totRij && vanKolom === totKolom;
}

/** What the row says in a text column; null when the model does not keep that column. */
function tekstIn(rij: Rij, kolom: number): string | null {
  if (rij.regeling?.kolom === kolom) return rij.regeling.tekst;
  switch (rij.tabel.tekstkolommen.find(({ nummer }) => nummer === kolom)?.betekenis) {
    case 'post':
      return rij.label;
    case 'regeling':
      return '';
    default:
      return null;
  }
}

function vergelijkbaar(tekst: string): string {
  return tekst.trim().replace(/\s+/g, ' ').toLowerCase();
}

function eersteVanaf(rijen: readonly Rij[], nummer: number): number {
  let laag = 0;
  let hoog = rijen.length;
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    if (rijen[midden]!.nummer < nummer) laag = midden + 1;
    else hoog = midden;
  }
  return laag;
}
