import { Foutwaarde, STANDAARDFORMAAT } from '../host/cel';
import { foutnamen } from './functienamen';
import { naarEngels } from './formuletaal';
import type { Cel, Waarde } from '../host/cel';

const TEKSTFORMAAT = '@';
const BEDRAG =
  /^(-|\+|\()?\s*(€)?\s*(-|\+)?\s*(\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d*))?(?:e([+-]?\d+))?\s*(%)?\s*(€)?(\))?(-)?$/i;
const DATUM = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/;
const DATUM_IN_WOORDEN = /^(\d{1,2})[- ]([a-z]{3,9})\.?[- ](\d{4})$/i;
const ISO_DATUM = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const TIJD = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const DAG = 86_400_000;
const DAG_NUL = Date.UTC(1899, 11, 30);
/** Years of two digits up to this one are of this century, as in Excel. */
const LAATSTE_JAAR = 29;

/** The cell after somebody typed this in it, in an Excel with Dutch settings. */
export function leesTypwerk(tekst: string, { formaat }: Cel): Cel {
  const cel = (waarde: Waarde, nieuwFormaat = formaat): Cel => ({
    waarde,
    formule: null,
    formaat: formaat === STANDAARDFORMAAT ? nieuwFormaat : formaat,
  });
  const kaal = tekst.trim();
  if (kaal === '') return cel(null);
  if (tekst.startsWith("'")) return cel(tekst.slice(1));
  if (formaat === TEKSTFORMAAT) return cel(tekst);
  if (kaal.startsWith('=') && kaal.length > 1) return { waarde: null, formule: naarEngels(kaal), formaat };
  const bedrag = leesBedrag(kaal) ?? leesDag(kaal) ?? leesTijd(kaal);
  if (bedrag) return cel(bedrag.getal, bedrag.formaat);
  if (/^(?:waar|true)$/i.test(kaal)) return cel(true);
  if (/^(?:onwaar|false)$/i.test(kaal)) return cel(false);
  const fout = Object.entries(foutnamen).find((namen) => namen.includes(kaal.toUpperCase()));
  if (fout) return cel(new Foutwaarde(fout[0]));
  // "-€ x" is text; "+B2" and "-(B2+B3)" are formulas.
  if (/^[+-]\s*[$(\p{L}\d']/u.test(kaal) && /\d/.test(kaal))
    return { waarde: null, formule: naarEngels(`=${kaal}`), formaat };
  return cel(tekst);
}

interface Gelezen {
  readonly getal: number;
  readonly formaat: string;
}

function leesBedrag(tekst: string): Gelezen | null {
  const delen = BEDRAG.exec(tekst);
  if (!delen) return null;
  const [, voor, euroVoor, teken, heel = '', decimalen, macht, procent, euroNa, dicht, minAchter] = delen;
  if (heel === '' && (decimalen ?? '') === '') return null;
  if ((voor === '(') !== (dicht !== undefined) || (teken && (voor === '-' || voor === '+'))) return null;
  const grootte = Number(`${heel.replaceAll('.', '') || '0'}.${decimalen || '0'}e${macht ?? 0}`);
  const isMin = voor === '-' || voor === '(' || teken === '-' || minAchter !== undefined;
  const getal = (isMin ? -grootte : grootte) / (procent ? 100 : 1);
  return { getal, formaat: formaatVan({ heel, decimalen, euro: euroVoor ?? euroNa, macht, procent }) };
}

function formaatVan(
  deel: Readonly<Record<'heel' | 'decimalen' | 'euro' | 'macht' | 'procent', string | undefined>>,
): string {
  const centen = deel.decimalen ? '.00' : '';
  if (deel.procent) return `0${centen}%`;
  if (deel.euro) return `"€" #,##0${centen};"€" -#,##0${centen}`;
  if (deel.macht) return '0.00E+00';
  return deel.heel?.includes('.') ? `#,##0${centen}` : STANDAARDFORMAAT;
}

function leesDag(tekst: string): Gelezen | null {
  const cijfers = DATUM.exec(tekst);
  if (cijfers) return dag(volJaar(cijfers[3]!), Number(cijfers[2]), Number(cijfers[1]));
  const iso = ISO_DATUM.exec(tekst);
  if (iso) return dag(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const woorden = DATUM_IN_WOORDEN.exec(tekst);
  if (!woorden) return null;
  const woord = woorden[2]!.toLowerCase();
  const maand = MAANDEN.findIndex((kort) => woord.startsWith(kort) || (kort === 'mrt' && woord.startsWith('maa')));
  return maand < 0 ? null : dag(Number(woorden[3]), maand + 1, Number(woorden[1]));
}

const volJaar = (jaar: string): number =>
  jaar.length === 4 ? Number(jaar) : Number(jaar) + (Number(jaar) <= LAATSTE_JAAR ? 2000 : 1900);

function dag(jaar: number, maand: number, nummer: number): Gelezen | null {
  const moment = Date.UTC(jaar, maand - 1, nummer);
  const bestaat = jaar >= 1900 && maand >= 1 && maand <= 12 && nummer >= 1 && moment <= Date.UTC(jaar, maand, 0);
  return bestaat ? { getal: (moment - DAG_NUL) / DAG, formaat: 'd-m-yyyy' } : null;
}

function leesTijd(tekst: string): Gelezen | null {
  const [, uur, minuut, seconde = '0'] = TIJD.exec(tekst) ?? [];
  if (uur === undefined || Number(minuut) > 59 || Number(seconde) > 59) return null;
  return { getal: (Number(uur) * 3600 + Number(minuut) * 60 + Number(seconde)) / 86_400, formaat: 'h:mm' };
}
