import type { Celinhoud } from '../sheet/edit';
import type { Cel } from '../sheet/snapshot';

/** What Excel accepts in one cell. */
export type Invoer = string | number | boolean;

export const LEEG: Celinhoud = { waarde: null };

const LANGSTE_TEKST = 32_767;
const LANGSTE_FORMULE = 8_192;
const LANGSTE_CITAAT = 60;

/** "mei 2024", "jan-24", "EUR 5": starts as a word and yet Excel may read a date or an amount in it. */
const WOORD_MET_CIJFERS = /^\p{L}{1,9}[\s\d.,/:-]+$/u;
const LOGISCH = /^(?:true|false|waar|onwaar)$/i;

const getallen = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 10 });

/**
 * The content of a cell from its `values` and `formulas`. Text that starts with "=" has itself as "formula": that is what
 * tells it from a formula.
 */
export function inhoudVan(waarde: unknown, formule: unknown): Celinhoud {
  if (isFormule(waarde, formule)) return { formule };
  const plat = typeof waarde === 'string' || typeof waarde === 'number' || typeof waarde === 'boolean' ? waarde : null;
  return { waarde: plat === '' ? null : plat };
}

/** The content of a cell as it was read. */
export function inhoudVanCel({ waarde, formule }: Cel): Celinhoud {
  if (formule !== undefined) return { formule };
  return { waarde: typeof waarde === 'object' && waarde !== null ? waarde.fout : waarde };
}

export function isFormule(waarde: unknown, formule: unknown): formule is string {
  return typeof formule === 'string' && formule.startsWith('=') && formule !== waarde;
}

/** The same content, also where Excel writes a formula its own way (capitals, spaces, quotes it can do without). */
export function isZelfde(a: Celinhoud, b: Celinhoud): boolean {
  if ('formule' in a) return 'formule' in b && gewoneFormule(a.formule) === gewoneFormule(b.formule);
  return !('formule' in b) && (a.waarde === '' ? null : a.waarde) === (b.waarde === '' ? null : b.waarde);
}

export function isLeeg(inhoud: Celinhoud): boolean {
  return isZelfde(inhoud, LEEG);
}

/**
 * What to give Excel so that it keeps exactly this. Text that Excel could read as a formula, number, date or boolean gets an
 * apostrophe in front, which Excel takes off again.
 */
export function invoerVan(inhoud: Celinhoud): Invoer {
  if ('formule' in inhoud) return inhoud.formule;
  const { waarde } = inhoud;
  if (waarde === null || waarde === '') return '';
  return typeof waarde === 'string' && !isGewoonWoord(waarde) ? `'${waarde}` : waarde;
}

/** Why Excel cannot hold this, in Dutch; null when it can. */
export function bezwaarTegen(inhoud: Celinhoud): string | null {
  if ('formule' in inhoud) {
    if (!inhoud.formule.startsWith('=')) return 'Dit is geen formule.';
    return inhoud.formule.length > LANGSTE_FORMULE ? 'De formule is langer dan Excel toestaat.' : null;
  }
  const { waarde } = inhoud;
  if (typeof waarde === 'number' && !Number.isFinite(waarde)) return 'Dit is geen getal.';
  return typeof waarde === 'string' && waarde.length > LANGSTE_TEKST ? 'De tekst is langer dan 32.767 tekens.' : null;
}

/** "niets", "1.250,5", "de formule =B2-C2", "de tekst “pm”". */
export function noemInhoud(inhoud: Celinhoud): string {
  if (isLeeg(inhoud)) return 'niets';
  if ('formule' in inhoud) return `de formule ${kort(inhoud.formule)}`;
  const { waarde } = inhoud;
  if (typeof waarde === 'number') return getallen.format(waarde);
  if (typeof waarde === 'boolean') return waarde ? 'WAAR' : 'ONWAAR';
  return `de tekst “${kort(String(waarde))}”`;
}

function kort(tekst: string): string {
  return tekst.length > LANGSTE_CITAAT ? `${tekst.slice(0, LANGSTE_CITAAT)}…` : tekst;
}

function isGewoonWoord(tekst: string): boolean {
  return /^\p{L}/u.test(tekst) && !LOGISCH.test(tekst.trim()) && !WOORD_MET_CIJFERS.test(tekst.trim());
}

/** Without what Excel may write differently; text within double quotes stays as it is. */
function gewoneFormule(formule: string): string {
  return formule.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g, (deel) => {
    if (deel.startsWith('"')) return deel;
    return deel.startsWith("'") ? deel.slice(1, -1).toUpperCase() : deel.replace(/\s+/g, '').toUpperCase();
  });
}
