import { kolomletter } from '../../src/sheet/adres';
import type { Blad, Cel, Snapshot } from '../../src/sheet/snapshot';

/** A workbook under construction: cells know their place and refer to each other as objects, so that a table can move. */
export interface Werkmap {
  readonly seed: number;
  readonly opmaak: string;
  /** What is special about it, e.g. "tekst", "duizend", "formules". */
  readonly kenmerken: readonly string[];
  readonly bladen: Werkblad[];
  /** Every true relation. */
  readonly relaties: Relatie[];
  readonly tabellen: Werktabel[];
  /** Cents of one step of the printed amounts: 1 for cents, 100 for whole euros or thousands. */
  readonly stap: number;
}

export interface Werkblad {
  naam: string;
  readonly cellen: Werkcel[];
  readonly verborgenRijen: Set<number>;
}

export interface Werktabel {
  readonly blad: Werkblad;
  readonly cellen: Werkcel[];
  /** Blocks of consecutive rows that may change places: one list of cells per row. */
  readonly blokken: Werkcel[][][];
}

export type Kolomrol =
  | 'begroting'
  | 'primitief'
  | 'wijziging'
  | 'gewijzigd'
  | 'realisatie'
  | 'vorig'
  | 'saldo'
  | 'verwacht'
  | 'eindsaldo'
  | 'baten'
  | 'lasten'
  | 'terugbetaling'
  | 'overheveling'
  | 'vrijval';

export type Rijrol =
  'post' | 'onderdeel' | 'subtotaal' | 'totaal' | 'overzicht' | 'overzichttotaal' | 'regeling' | 'regelingtotaal';

export type Werkcel = Tekst | Getal | Bedrag;

interface Plek {
  readonly blad: Werkblad;
  rij: number;
  kolom: number;
}

export interface Tekst extends Plek {
  readonly soort: 'tekst';
  tekst: string;
}

/** A number that is no amount: a sequence number, a percentage. */
export interface Getal extends Plek {
  readonly soort: 'getal';
  readonly waarde: number;
  readonly notatie?: string;
}

export interface Bedrag extends Plek {
  readonly soort: 'bedrag';
  /** Printed amount in cents; of a formula its stored result. */
  cent: number;
  formule: Formule | null;
  readonly kolomrol: Kolomrol;
  readonly rijrol: Rijrol;
  readonly label: string;
  readonly schrijf: Schrijfwijze;
  /** The cell with the regeling of this post, if the table has one. */
  regeling: Tekst | null;
}

/** How an amount stands in its cell: as a number, or as text in some notation. */
export interface Schrijfwijze {
  readonly vorm:
    'getal' | 'kaal' | 'euro' | 'euro-min' | 'min-euro' | 'streepje' | 'achter' | 'haakjes' | 'figuurstreep';
  readonly nul: 'nul' | 'streep' | 'leeg';
  readonly decimalen: 0 | 2;
  readonly notatie?: string;
}

export interface Formule {
  readonly delen: readonly Deel[];
}

export interface Deel {
  readonly factor: 1 | -1;
  readonly vorm: 'cel' | 'som' | 'subtotaal' | 'somals';
  readonly cellen: readonly Bedrag[];
  /** For SUMIF: the cell that holds the regeling, or null for a literal. */
  readonly regeling?: { readonly naam: string; readonly cel: Tekst | null };
}

export interface Relatie {
  readonly soort: 'rij' | 'kolom' | 'aansluiting' | 'regeling' | 'evenwicht';
  readonly termen: readonly Term[];
  /** The cell computed from the others; its factor is ±1. */
  readonly resultaat: Bedrag | null;
  /** Slack in cents of the residual for typed amounts. */
  readonly speling: number;
}

export interface Term {
  readonly cel: Bedrag;
  readonly factor: number;
}

export function residu(relatie: Relatie): number {
  let som = 0;
  for (const { cel, factor } of relatie.termen) som += factor * cel.cent;
  return som;
}

/** The slack that remains: none when the result is a formula that computes exactly this relation. */
export function spelingVan(relatie: Relatie): number {
  return relatie.resultaat?.formule && berekent(relatie.resultaat.formule, relatie) ? 0 : relatie.speling;
}

function berekent(formule: Formule, relatie: Relatie): boolean {
  const cellen = new Set(formule.delen.flatMap(geteld));
  return relatie.termen.every((t) => t.cel === relatie.resultaat || cellen.delete(t.cel)) && cellen.size === 0;
}

/** The cells that a part adds up: SUBTOTAL skips SUBTOTALs, SUMIF skips other regelingen. */
export function geteld(deel: Deel): Bedrag[] {
  if (deel.vorm === 'subtotaal')
    return deel.cellen.filter((c) => !c.formule?.delen.some((d) => d.vorm === 'subtotaal'));
  if (deel.vorm === 'somals') return deel.cellen.filter((c) => c.regeling?.tekst === deel.regeling!.naam);
  return [...deel.cellen];
}

export function bedragen(werkmap: Werkmap): Bedrag[] {
  return werkmap.bladen.flatMap((b) => b.cellen.filter((c): c is Bedrag => c.soort === 'bedrag'));
}

/** Computes every formula from its inputs. */
export function herbereken(werkmap: Werkmap): void {
  const klaar = new Set<Bedrag>();
  const waarde = (cel: Bedrag): number => {
    if (cel.formule && !klaar.has(cel)) {
      klaar.add(cel);
      cel.cent = cel.formule.delen.reduce((som, d) => som + d.factor * geteld(d).reduce((s, c) => s + waarde(c), 0), 0);
    }
    return cel.cent;
  };
  bedragen(werkmap).forEach(waarde);
}

export function adres(cel: Werkcel): string {
  return `${cel.blad.naam}!${kolomletter(cel.kolom)}${cel.rij + 1}`;
}

/** The workbook as the engine sees it. */
export function naarSnapshot(werkmap: Werkmap): Snapshot {
  return { bladen: werkmap.bladen.map(naarBlad), berekening: 'automatisch' };
}

function naarBlad(blad: Werkblad): Blad {
  const rijen = new Map<number, Cel[]>();
  const opPlek = [...blad.cellen].sort((a, b) => a.rij - b.rij || a.kolom - b.kolom);
  for (const werkcel of opPlek) {
    const cel = naarCel(werkcel);
    if (!cel) continue;
    const rij = rijen.get(werkcel.rij);
    if (rij) rij.push(cel);
    else rijen.set(werkcel.rij, [cel]);
  }
  return {
    naam: blad.naam,
    verborgen: false,
    rijen: [...rijen].map(([nummer, cellen]) => ({ nummer, verborgen: blad.verborgenRijen.has(nummer), cellen })),
    verborgenKolommen: [],
  };
}

function naarCel(cel: Werkcel): Cel | null {
  const { kolom } = cel;
  if (cel.soort === 'tekst') return cel.tekst === '' ? null : { kolom, waarde: cel.tekst };
  if (cel.soort === 'getal') return { kolom, waarde: cel.waarde, ...(cel.notatie ? { notatie: cel.notatie } : {}) };
  const notatie = cel.schrijf.notatie ? { notatie: cel.schrijf.notatie } : {};
  if (cel.formule) return { kolom, waarde: cel.cent / 100, formule: formuletekst(cel, cel.formule), ...notatie };
  if (cel.cent === 0 && cel.schrijf.nul === 'leeg') return null;
  if (cel.cent === 0 && cel.schrijf.nul === 'streep') return { kolom, waarde: '-' };
  if (cel.schrijf.vorm === 'getal') return { kolom, waarde: cel.cent / 100, ...notatie };
  return { kolom, waarde: bedragtekst(cel.cent, cel.schrijf) };
}

/** The amount as a Dutch author would type it. */
export function bedragtekst(cent: number, schrijf: Schrijfwijze): string {
  const heel = Math.floor(Math.abs(cent) / 100);
  const duizendtallen = String(heel).replace(/\B(?=(\d{3})+$)/g, '.');
  const getal = schrijf.decimalen ? `${duizendtallen},${String(Math.abs(cent) % 100).padStart(2, '0')}` : duizendtallen;
  const min = cent < 0;
  switch (schrijf.vorm) {
    case 'euro':
      return min ? `-€ ${getal}` : `€ ${getal}`;
    case 'euro-min':
      return min ? `€ -${getal}` : `€ ${getal}`;
    case 'min-euro':
      return min ? `- € ${getal}` : `€ ${getal}`;
    case 'streepje':
      return `€ ${min ? '-' : ''}${getal}${schrijf.decimalen ? '' : ',-'}`;
    case 'achter':
      return min ? `${getal}-` : getal;
    case 'haakjes':
      return min ? `(${getal})` : getal;
    case 'figuurstreep':
      return min ? `\u2012 ${getal}` : getal;
    default:
      return min ? `-${getal}` : getal;
  }
}

/** The formula as Excel's API gives it. */
export function formuletekst(cel: Bedrag, formule: Formule): string {
  const tekst = formule.delen.map((d) => `${d.factor < 0 ? '-' : '+'}${deeltekst(cel.blad, d)}`).join('');
  return `=${tekst.startsWith('+') ? tekst.slice(1) : tekst}`;
}

function deeltekst(blad: Werkblad, deel: Deel): string {
  if (deel.vorm === 'cel') return verwijzing(blad, deel.cellen[0]!);
  if (deel.vorm === 'subtotaal') return `SUBTOTAL(9,${bereik(blad, deel.cellen)})`;
  if (deel.vorm === 'som') return `SUM(${bereik(blad, deel.cellen)})`;
  const { naam, cel } = deel.regeling!;
  const sleutels = deel.cellen.map((c) => c.regeling!);
  return `SUMIF(${bereik(blad, sleutels)},${cel ? verwijzing(blad, cel) : `"${naam}"`},${bereik(blad, deel.cellen)})`;
}

function verwijzing(blad: Werkblad, cel: Werkcel): string {
  return `${bladvoorvoegsel(blad, cel.blad)}${kolomletter(cel.kolom)}${cel.rij + 1}`;
}

function bereik(blad: Werkblad, cellen: readonly Werkcel[]): string {
  const rijen = cellen.map((c) => c.rij);
  const letter = kolomletter(cellen[0]!.kolom);
  return `${bladvoorvoegsel(blad, cellen[0]!.blad)}${letter}${Math.min(...rijen) + 1}:${letter}${Math.max(...rijen) + 1}`;
}

function bladvoorvoegsel(hier: Werkblad, daar: Werkblad): string {
  if (hier === daar) return '';
  return /^[A-Za-z_]\w*$/.test(daar.naam) && !/^[A-Za-z]{1,3}\d+$/.test(daar.naam)
    ? `${daar.naam}!`
    : `'${daar.naam.replaceAll("'", "''")}'!`;
}
