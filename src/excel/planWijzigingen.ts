import type { Plaats } from '../begroting/plaats';
import type { Celinhoud, Edit } from '../sheet/edit';
import type { Tabelnaam } from '../sheet/instellingentabellen';
import { isInstellingenblad } from '../sheet/leesInstellingen';
import type { Blad } from '../sheet/snapshot';
import { isTabeltitel, zoekTabelOpTitel } from '../sheet/zoekInstellingentabellen';
import { BLADTABELLEN, type Tabelrij, type Tabelvorm } from './bladtabellen';
import { inhoudVanCel, isLeeg, isZelfde, LEEG } from './celinhoud';
import { Excelfout } from './excelfout';
import type { Getuige } from './getuigen';
import { MERK } from './merk';

/** One row of one table to write, add or remove. */
export interface Wijziging {
  readonly tabel: Tabelnaam;
  /** What to put; at least the columns that tell which row it is. */
  readonly rij: Tabelrij;
  readonly weg?: boolean;
}

/** What is written of one table: all of it or nothing. */
export interface Wijzigingsgroep {
  readonly edits: readonly Edit[];
  /** What it counts on: the headers of the table, and what stands in and around its rows. */
  readonly getuigen: readonly Getuige[];
}

/** Where a table stands, or will stand. */
interface Tabelplek {
  readonly rij: number;
  readonly kolom: number;
  laatsteKolom: number;
  /** Columns of the sheet by the key of their header. */
  readonly kolommen: Map<string, number>;
  /** How many rows stand below the headers, without a gap. */
  aantal: number;
}

/** Beside the marker. */
export const UITLEG =
  'Gedeelde instellingen van Sluitend. Deze rijen mag u zelf wijzigen; laat cel A1 en de koppen staan.';
/** Below the marker and an empty row. */
const EERSTE_TITEL = 2;

/**
 * The edits that bring the sheet Sluitend from what is on it to what is wanted; none when it is there already. The edits of one
 * table are a group: they hold together or not at all, and only where what the plan counts on is still so. On a `nieuw` sheet come the tables that every workbook has.
 * Throws Excelfout when the sheet has no place for it.
 */
export function planWijzigingen(
  blad: Blad,
  wijzigingen: readonly Wijziging[],
  nieuw: boolean,
): readonly Wijzigingsgroep[] {
  const plan = new Plan(blad);
  if (!isInstellingenblad(blad)) plan.zetMerk();
  if (nieuw) for (const tabel of Object.keys(BLADTABELLEN) as Tabelnaam[]) plan.begin(tabel);
  for (const { tabel, rij, weg } of wijzigingen) {
    if (weg) plan.verwijder(tabel, rij);
    else plan.bewaar(tabel, rij);
  }
  return plan.groepen;
}

class Plan {
  private readonly edits = new Map<Tabelnaam | null, Edit[]>();
  private readonly getuigen = new Map<Tabelnaam, Getuige[]>();
  private readonly cellen = new Map<string, Celinhoud>();
  private readonly plekken = new Map<Tabelnaam, Tabelplek>();
  private laatsteKolom = -1;

  constructor(private readonly blad: Blad) {
    for (const { nummer, cellen } of blad.rijen) {
      for (const cel of cellen) this.onthoud(nummer, cel.kolom, inhoudVanCel(cel));
    }
  }

  get groepen(): readonly Wijzigingsgroep[] {
    const geschreven = new Set([...this.edits.values()].flat().map(({ plaats }) => celsleutel(plaats)));
    return [...this.edits].map(([tabel, edits]) => {
      const getuigen = (tabel && this.getuigen.get(tabel)) ?? [];
      return { edits, getuigen: getuigen.filter(({ plaats }) => !geschreven.has(celsleutel(plaats))) };
    });
  }

  zetMerk(): void {
    if (this.cellen.size > 0) {
      const doe = 'Geef dat blad een andere naam, of zet "Sluitend" in A1 als het de instellingen zijn.';
      throw new Excelfout(
        `Er is al een blad Sluitend zonder "Sluitend" in A1. Er is niets bewaard. ${doe}`,
        null,
        false,
      );
    }
    this.zet(null, 0, 0, { waarde: MERK });
    this.zet(null, 0, 1, { waarde: UITLEG });
  }

  begin(tabel: Tabelnaam): void {
    const { begin } = BLADTABELLEN[tabel];
    if (begin === null || this.vind(tabel)) return;
    this.maak(tabel);
    for (const rij of begin) this.bewaar(tabel, rij);
  }

  bewaar(tabel: Tabelnaam, rij: Tabelrij): void {
    const vorm = BLADTABELLEN[tabel];
    const plek = this.vind(tabel) ?? this.maak(tabel);
    const bestaand = this.zoekRij(vorm, plek, rij);
    const nummer = bestaand ?? this.nieuweRij(vorm, plek);
    this.getuigRij(tabel, nummer, plek);
    if (bestaand === null) {
      // A row below a gap is not read, and what stands right below it would count as a row.
      this.getuigBegin(tabel, nummer - 1, plek);
      this.getuigRij(tabel, nummer + 1, plek);
    }
    for (const [key, waarde] of Object.entries(rij)) {
      const bekend = plek.kolommen.get(key);
      // An id serves us, not the reader: a table that someone made without it is fine.
      if (bekend === undefined && (key === 'id' || waarde === null)) continue;
      this.zet(tabel, nummer, bekend ?? this.voegKolomToe(tabel, plek, key), { waarde });
    }
  }

  /** A sheet of before this column was there, or that someone made, gets it at the end of the table, if there is room. */
  private voegKolomToe(tabel: Tabelnaam, plek: Tabelplek, key: string): number {
    const vorm = BLADTABELLEN[tabel];
    const kolom = plek.laatsteKolom + 1;
    const kop = plek.rij + 1;
    for (let rij = plek.rij; rij <= kop + plek.aantal; rij++)
      if (!isLeeg(this.inhoud(rij, kolom))) throw zonderKolom(vorm, key);
    // What stands beyond it would count as part of the table, unless it is one itself.
    if (!isLeeg(this.inhoud(kop, kolom + 1)) && !this.isTitel(plek.rij, kolom + 1)) throw zonderKolom(vorm, key);
    this.zet(tabel, kop, kolom, { waarde: vorm.kolommen[key]! });
    plek.kolommen.set(key, kolom);
    plek.laatsteKolom = kolom;
    return kolom;
  }

  private isTitel(rij: number, kolom: number): boolean {
    const cel = this.inhoud(rij, kolom);
    return 'waarde' in cel && isTabeltitel(cel.waarde);
  }

  /** The last row takes the place of the one that goes, because reading stops at an empty row. */
  verwijder(tabel: Tabelnaam, gezocht: Tabelrij): void {
    const plek = this.vind(tabel);
    const rij = plek && this.zoekRij(BLADTABELLEN[tabel], plek, gezocht);
    if (!plek || rij === null) return;
    const laatste = plek.rij + 1 + plek.aantal--;
    // Cells that are the same in both rows are not written, and must be so still.
    for (const nummer of [rij, laatste, laatste + 1]) this.getuigRij(tabel, nummer, plek);
    // First all of the one and then all of the other: nothing is gone when Excel breaks off.
    for (const kolom of kolommenVan(plek)) this.zet(tabel, rij, kolom, this.inhoud(laatste, kolom));
    for (const kolom of kolommenVan(plek)) this.zet(tabel, laatste, kolom, LEEG);
  }

  private getuigRij(tabel: Tabelnaam, rij: number, plek: Tabelplek): void {
    for (const kolom of kolommenVan(plek)) this.getuig(tabel, rij, kolom);
  }

  private getuigBegin(tabel: Tabelnaam, rij: number, plek: Tabelplek): void {
    const kolom = kolommenVan(plek).find((nummer) => !isLeeg(this.inhoud(rij, nummer)));
    if (kolom !== undefined) this.getuig(tabel, rij, kolom);
  }

  private getuig(tabel: Tabelnaam, rij: number, kolom: number): void {
    const getuigen = this.getuigen.get(tabel) ?? [];
    getuigen.push({ plaats: { blad: this.blad.naam, rij, kolom }, inhoud: this.inhoud(rij, kolom) });
    this.getuigen.set(tabel, getuigen);
  }

  private vind(tabel: Tabelnaam): Tabelplek | null {
    const bekend = this.plekken.get(tabel);
    if (bekend) return bekend;
    const { titel, kolomVan } = BLADTABELLEN[tabel];
    const gevonden = zoekTabelOpTitel(this.blad, titel, kolomVan);
    if (!gevonden) return null;
    const { laatsteKolom } = gevonden;
    const { rij, kolom } = gevonden.titel;
    const plek = { rij, kolom, kolommen: new Map(gevonden.kolommen), laatsteKolom, aantal: 0 };
    while (!this.isLegeRij(rij + 2 + plek.aantal, plek)) plek.aantal++;
    this.plekken.set(tabel, plek);
    this.getuig(tabel, rij, kolom);
    this.getuigRij(tabel, rij + 1, plek);
    return plek;
  }

  /** To the right of everything, so that every table can grow downwards. */
  private maak(tabel: Tabelnaam): Tabelplek {
    const { titel, kolommen } = BLADTABELLEN[tabel];
    const begin = this.laatsteKolom < 0 ? 0 : this.laatsteKolom + 2;
    const koppen = Object.entries(kolommen);
    this.zet(tabel, EERSTE_TITEL, begin, { waarde: titel });
    koppen.forEach(([, kop], i) => this.zet(tabel, EERSTE_TITEL + 1, begin + i, { waarde: kop }));
    const plek = {
      rij: EERSTE_TITEL,
      kolom: begin,
      laatsteKolom: begin + koppen.length - 1,
      kolommen: new Map(koppen.map(([key], i) => [key, begin + i])),
      aantal: 0,
    };
    this.plekken.set(tabel, plek);
    return plek;
  }

  private zoekRij(vorm: Tabelvorm, plek: Tabelplek, gezocht: Tabelrij): number | null {
    for (let rij = plek.rij + 2; rij < plek.rij + 2 + plek.aantal; rij++) {
      const inhoud = [...plek.kolommen].flatMap(([key, kolom]) => {
        const cel = this.inhoud(rij, kolom);
        return 'formule' in cel || isLeeg(cel) ? [] : [[key, cel.waarde] as const];
      });
      if (vorm.isZelfde(Object.fromEntries(inhoud), gezocht)) return rij;
    }
    return null;
  }

  private nieuweRij({ titel }: Tabelvorm, plek: Tabelplek): number {
    const rij = plek.rij + 2 + plek.aantal;
    if (!this.isLegeRij(rij + 1, plek)) {
      const doe = 'Voeg daar rijen in en probeer het opnieuw.';
      throw new Excelfout(
        `Onder de tabel ${titel} op blad ${this.blad.naam} is geen plaats. Er is niets bewaard. ${doe}`,
        null,
        false,
      );
    }
    plek.aantal++;
    return rij;
  }

  private isLegeRij(rij: number, plek: Tabelplek): boolean {
    return kolommenVan(plek).every((kolom) => isLeeg(this.inhoud(rij, kolom)));
  }

  private zet(tabel: Tabelnaam | null, rij: number, kolom: number, wordt: Celinhoud): void {
    const was = this.inhoud(rij, kolom);
    if (isZelfde(was, wordt)) return;
    const plaats = { blad: this.blad.naam, rij, kolom };
    const edits = this.edits.get(tabel) ?? [];
    edits.push({ plaats, was, wordt, reden: 'instellingen van Sluitend' });
    this.edits.set(tabel, edits);
    this.onthoud(rij, kolom, wordt);
  }

  private inhoud(rij: number, kolom: number): Celinhoud {
    return this.cellen.get(`${rij},${kolom}`) ?? LEEG;
  }

  /** What stands beside the marker does not take room from the tables. */
  private onthoud(rij: number, kolom: number, inhoud: Celinhoud): void {
    this.cellen.set(`${rij},${kolom}`, inhoud);
    if (rij > 0) this.laatsteKolom = Math.max(this.laatsteKolom, kolom);
  }
}

function kolommenVan({ kolom, laatsteKolom }: Tabelplek): readonly number[] {
  return Array.from({ length: laatsteKolom - kolom + 1 }, (_, i) => kolom + i);
}

function celsleutel({ rij, kolom }: Plaats): string {
  return `${rij},${kolom}`;
}

function zonderKolom({ titel, kolommen }: Tabelvorm, key: string): Excelfout {
  const wat = `De tabel ${titel} op blad Sluitend mist de kolom ${kolommen[key] ?? key}.`;
  return new Excelfout(`${wat} Er is niets bewaard. Voeg die kolom toe en probeer het opnieuw.`, null, false);
}
