import { Foutwaarde, STANDAARDFORMAAT } from './cel';
import type { Cel, Waarde } from './cel';

const TEKSTFORMAAT = '@';
const FOUT = /^#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/i;
const GETAL = /^([+-]?)(?:\d{1,3}(?:,\d{3})+|\d*)(?:\.\d*)?(?:E[+-]?\d+)?(%?)$/i;
const ISO_DATUM = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAG = 86_400_000;
const DAG_NUL = Date.UTC(1899, 11, 30);

/** A cell after something was put in it, by a person or by `values`; text is read as en-US, as the API does. */
export function leesInvoer(invoer: unknown, cel: Cel): Cel {
  const { formaat } = cel;
  const alsWaarde = (waarde: Waarde, nieuwFormaat = formaat): Cel => ({ waarde, formule: null, formaat: nieuwFormaat });
  if (typeof invoer === 'number' || typeof invoer === 'boolean') return alsWaarde(invoer);
  if (typeof invoer !== 'string' || invoer === '') return alsWaarde(null);
  if (invoer.startsWith("'")) return alsWaarde(invoer.slice(1));
  if (formaat === TEKSTFORMAAT) return alsWaarde(invoer);
  if (invoer.startsWith('=') && invoer.length > 1) return { waarde: null, formule: invoer, formaat };
  const getal = leesGetal(invoer);
  if (getal !== null) {
    return alsWaarde(getal, formaat === STANDAARDFORMAAT && invoer.trim().endsWith('%') ? '0.00%' : formaat);
  }
  const dag = leesDag(invoer);
  if (dag !== null) return alsWaarde(dag, formaat === STANDAARDFORMAAT ? 'yyyy-mm-dd' : formaat);
  if (/^(?:TRUE|FALSE)$/i.test(invoer)) return alsWaarde(invoer.toUpperCase() === 'TRUE');
  if (FOUT.test(invoer)) return alsWaarde(new Foutwaarde(invoer.toUpperCase()));
  if (/^[+-]/.test(invoer)) return { waarde: null, formule: `=${invoer}`, formaat };
  return alsWaarde(invoer);
}

function leesGetal(tekst: string): number | null {
  const kaal = tekst.trim();
  const delen = GETAL.exec(kaal);
  if (!delen || !/\d/.test(kaal)) return null;
  const getal = Number(kaal.replaceAll(',', '').replace('%', ''));
  if (!Number.isFinite(getal)) return null;
  return delen[2] === '%' ? getal / 100 : getal;
}

/** The serial number of "2025-08-19". */
function leesDag(tekst: string): number | null {
  const delen = ISO_DATUM.exec(tekst);
  if (!delen) return null;
  const [jaar, maand, dag] = [Number(delen[1]), Number(delen[2]), Number(delen[3])];
  const moment = Date.UTC(jaar, maand - 1, dag);
  const bestaat = maand >= 1 && maand <= 12 && dag >= 1 && moment <= Date.UTC(jaar, maand, 0);
  return bestaat && jaar >= 1900 ? (moment - DAG_NUL) / DAG : null;
}
