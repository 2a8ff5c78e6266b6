import type { Rij } from '../begroting/begroting';
import type { Plaats } from '../begroting/plaats';
import { celadres, kolomletter } from '../sheet/adres';
import type { Celinhoud, Edit } from '../sheet/edit';
import type { Ingevoegd } from '../sheet/instellingen';
import type { Bladrij, Cel, Snapshot } from '../sheet/snapshot';
import { identiteitVan, postnaamVan } from '../sheet/identiteit';
import { cijfersVan } from './cijfersVan';
import { tekstafdruk } from './tekstafdruk';
import { nieuwId } from './nieuwId';
import type { Onderwerp } from './onderwerp';
import { schrijfKeuzes } from './schrijfKeuzes';
import type { Oorzaakkeuze } from './sjabloon';
import { Tekstblad } from './tekstblad';

/** Where a text goes: the Toelichting cell of the row, a cell that the user chose, or the sheet Toelichting. */
export type Invoegdoel = 'toelichting' | 'blad' | { readonly cel: Plaats };

/** A text to insert. */
export interface Invoeging {
  readonly rij: Rij;
  readonly onderwerp: Onderwerp;
  readonly tekst: string;
  /** What it was made from, so that it can be made again from later figures; null for a text that was edited freely. */
  readonly keuzes: readonly Oorzaakkeuze[] | null;
  /** What the ledger holds of this post: `Toelichtingpost.ingevoegd`. */
  readonly ingevoegd: Ingevoegd | null;
  /** What stands there and may be replaced, whoever wrote it, because the user saw it and said so. */
  readonly vervangt?: string | null;
}

/** A text that is not inserted. */
export interface Invoegconflict {
  readonly invoeging: Invoeging;
  /** Null when there is no cell for it at all. */
  readonly plaats: Plaats | null;
  /** What stands there; null when that is not the problem. */
  readonly staat: string | null;
  /** Dutch: what is the matter, and what to do. */
  readonly waarom: string;
}

/** What becomes of the ledger once a text stands in its cell, or is gone from it again. */
export interface Grootboekstap {
  readonly edit: Edit;
  readonly was: Ingevoegd | null;
  /** Null: the row goes. */
  readonly wordt: Ingevoegd | null;
}

/** When its edit is not among the edits of the plan, the text stands there already. */
export interface Grootboekwijziging extends Grootboekstap {
  readonly wordt: Ingevoegd;
}

/** Plain data, to preview and then carry out. */
export interface Invoegplan {
  /** Compare-and-set. The texts, and on the sheet Toelichting the names beside them. */
  readonly edits: readonly Edit[];
  readonly grootboek: readonly Grootboekwijziging[];
  readonly conflicten: readonly Invoegconflict[];
  /** The sheet to make first; null when it is there or not needed. */
  readonly nieuwBlad: string | null;
}

const LANGSTE_TEKST = 32_767;
const LEEG: Celinhoud = { waarde: null };

/**
 * The edits that insert these texts, and the rows of the ledger that go with them. A cell that holds anything but our own
 * unchanged text is only replaced when the user said so: else that is a conflict. `grootboek` is all of the ledger.
 */
export function planInvoeging(
  invoegingen: readonly Invoeging[],
  doel: Invoegdoel,
  snapshot: Snapshot,
  grootboek: readonly Ingevoegd[],
): Invoegplan {
  const planner = new Planner(snapshot, grootboek);
  for (const invoeging of invoegingen) planner.plan(invoeging, doel);
  const { edits, grootboek: wijzigingen, conflicten, nieuwBlad } = planner;
  return { edits, grootboek: wijzigingen, conflicten, nieuwBlad };
}

/**
 * The text as a cell will hold it: line ends as Excel has them, and without characters that no workbook can hold. Nothing else of
 * it changes.
 */
export function celtekst(tekst: string): string {
  return tekst
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

class Planner {
  readonly edits: Edit[] = [];
  readonly grootboek: Grootboekwijziging[] = [];
  readonly conflicten: Invoegconflict[] = [];
  nieuwBlad: string | null = null;
  private readonly ids: Set<string>;
  private readonly bezet = new Set<string>();
  private readonly cellen: Celzoeker;
  private readonly tekstblad: Tekstblad;

  constructor(snapshot: Snapshot, grootboek: readonly Ingevoegd[]) {
    this.ids = new Set(grootboek.map(({ id }) => id));
    this.cellen = new Celzoeker(snapshot);
    this.tekstblad = new Tekstblad(snapshot);
  }

  plan(invoeging: Invoeging, doel: Invoegdoel): void {
    const tekst = celtekst(invoeging.tekst);
    if (tekst.trim() === '')
      return this.weiger(invoeging, null, 'Er is geen tekst om in te voegen. Schrijf eerst een tekst.');
    if (tekst.length > LANGSTE_TEKST) {
      const waarom = `De tekst is ${tekst.length} tekens lang; in een cel passen er 32.767. Maak haar korter.`;
      return this.weiger(invoeging, null, waarom);
    }
    if (doel === 'blad') return this.planOpBlad(invoeging, tekst);
    const plaats = doel === 'toelichting' ? toelichtingcel(invoeging.rij) : doel.cel;
    if (plaats !== null) return this.planInCel(invoeging, tekst, plaats);
    const waarom = `De tabel ${invoeging.rij.tabel.naam} heeft geen kolom Toelichting. Kies een cel, of het blad Toelichting.`;
    this.weiger(invoeging, null, waarom);
  }

  private planInCel(invoeging: Invoeging, tekst: string, plaats: Plaats): void {
    const adres = adresVan(plaats);
    const cel = this.cellen.zoek(plaats);
    if (this.bezet.has(adres)) {
      return this.weiger(invoeging, plaats, `In ${adres} komt al een andere tekst. Kies voor deze een andere cel.`);
    }
    if (cel?.formule !== undefined) {
      const waarom = `In ${adres} staat een formule; die blijft staan. Kies een andere cel.`;
      return this.weiger(invoeging, plaats, waarom, cel.formule);
    }
    const staat = inhoudVan(cel);
    if (isLeeg(cel)) return this.zet(invoeging, tekst, plaats, staat);
    if (!isOnze(cel, invoeging.ingevoegd) && String(staat.waarde) !== invoeging.vervangt) {
      const wie = invoeging.ingevoegd === null ? 'niet door Sluitend is ingevoegd' : 'na het invoegen is gewijzigd';
      const waarom = `In ${adres} staat iets wat ${wie}; dat blijft staan. Maak de cel leeg om de tekst toch in te voegen.`;
      return this.weiger(invoeging, plaats, waarom, String(staat.waarde));
    }
    this.zet(invoeging, tekst, plaats, staat);
  }

  private planOpBlad(invoeging: Invoeging, tekst: string): void {
    const { naam, nieuw, verborgen } = this.tekstblad;
    if (verborgen) {
      const waarom = `Het blad ${naam} is verborgen; daar ziet niemand de tekst. Maak het eerst zichtbaar.`;
      return this.weiger(invoeging, null, waarom);
    }
    const bestaand = this.tekstblad.zoek(invoeging.rij, invoeging.ingevoegd);
    if (bestaand !== null) return this.planInCel(invoeging, tekst, bestaand);
    if (nieuw) this.nieuwBlad = naam;
    const { namen, plaats } = this.tekstblad.nieuweRij(invoeging.rij);
    for (const { plaats: waar, naam: waarde } of namen) {
      this.edits.push({ plaats: waar, was: LEEG, wordt: { waarde }, reden: `naam van ${waarde}` });
    }
    this.zet(invoeging, tekst, plaats, LEEG);
  }

  private zet(invoeging: Invoeging, tekst: string, plaats: Plaats, was: Celinhoud): void {
    const { rij, onderwerp, keuzes, ingevoegd } = invoeging;
    const edit = { plaats, was, wordt: { waarde: tekst }, reden: `toelichting van ${postnaamVan(rij)}` };
    const staatEr = !('formule' in was) && was.waarde === tekst;
    if (!staatEr) this.edits.push(edit);
    this.bezet.add(adresVan(plaats));
    const identiteit = identiteitVan(rij);
    const id = ingevoegd?.id ?? nieuwId(identiteit, plaats, this.ids);
    this.ids.add(id);
    const afdruk = tekstafdruk(tekst);
    const cijfers = cijfersVan(onderwerp);
    const wordt = {
      id,
      blad: plaats.blad,
      cel: celVan(plaats),
      ...identiteit,
      afdruk,
      cijfers,
      keuzes: schrijfKeuzes(keuzes),
      gereed: staatEr && ingevoegd?.cijfers === cijfers ? ingevoegd.gereed : '',
    };
    this.grootboek.push({ edit, was: ingevoegd, wordt });
  }

  private weiger(invoeging: Invoeging, plaats: Plaats | null, waarom: string, staat: string | null = null): void {
    this.conflicten.push({ invoeging, plaats, staat, waarom });
  }
}

/** The cell of the row in the column that its table has for it; null when it has none. */
function toelichtingcel({ tabel, nummer }: Rij): Plaats | null {
  const kolom = tabel.tekstkolommen.find(({ betekenis }) => betekenis === 'toelichting');
  return kolom === undefined ? null : { blad: tabel.blad, rij: nummer, kolom: kolom.nummer };
}

/** We put this text there, nobody changed it, and it is no text of a person that was only confirmed. */
function isOnze({ waarde }: Cel, ingevoegd: Ingevoegd | null): boolean {
  if (typeof waarde !== 'string' || ingevoegd === null) return false;
  const vanPersoon = ingevoegd.gereed !== '' && ingevoegd.keuzes === '';
  return !vanPersoon && tekstafdruk(waarde) === ingevoegd.afdruk;
}

function isLeeg(cel: Cel | undefined): cel is undefined {
  return cel === undefined || cel.waarde === null || (typeof cel.waarde === 'string' && cel.waarde.trim() === '');
}

function inhoudVan(cel: Cel | undefined): { readonly waarde: string | number | boolean | null } {
  const waarde = cel?.waarde ?? null;
  return { waarde: typeof waarde === 'object' && waarde !== null ? waarde.fout : waarde };
}

function celVan({ rij, kolom }: Plaats): string {
  return `${kolomletter(kolom)}${rij + 1}`;
}

function adresVan({ blad, rij, kolom }: Plaats): string {
  return celadres(blad, rij, kolom);
}

/** Looks up many cells of large sheets. */
class Celzoeker {
  private readonly perBlad = new Map<string, ReadonlyMap<number, Bladrij>>();

  constructor(private readonly snapshot: Snapshot) {}

  zoek({ blad, rij, kolom }: Plaats): Cel | undefined {
    return this.rijen(blad)
      .get(rij)
      ?.cellen.find((cel) => cel.kolom === kolom);
  }

  private rijen(naam: string): ReadonlyMap<number, Bladrij> {
    let rijen = this.perBlad.get(naam);
    if (rijen === undefined) {
      const blad = this.snapshot.bladen.find((ander) => ander.naam === naam);
      rijen = new Map(blad?.rijen.map((rij) => [rij.nummer, rij]));
      this.perBlad.set(naam, rijen);
    }
    return rijen;
  }
}
