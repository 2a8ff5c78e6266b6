import type { Bedragbetekenis, Tekstbetekenis } from '../begroting/begroting';
import { regelingsleutel } from '../regelingen/zoekRegeling';
import { leesAdres } from './adres';
import { type Gelezen, sleutel, veld } from './instellingvelden';

/* Fields of sheet Sluitend that point at cells and columns of the workbook. */

export type Kolombetekenis = Bedragbetekenis | Tekstbetekenis;

const BETEKENISSEN: Readonly<Record<Kolombetekenis, true>> = {
  begroting: true,
  wijziging: true,
  'gewijzigde-begroting': true,
  realisatie: true,
  saldo: true,
  'verwachte-uitgave': true,
  eindsaldo: true,
  baten: true,
  lasten: true,
  terugbetaling: true,
  overheveling: true,
  reservering: true,
  beginstand: true,
  vrijval: true,
  totaal: true,
  bedrag: true,
  post: true,
  regeling: true,
  toegestaan: true,
  toelichting: true,
  'voordeel-nadeel': true,
  overig: true,
};

/** Everything that a user may say of a column. */
export const KOLOMBETEKENISSEN = Object.keys(BETEKENISSEN) as Kolombetekenis[];
const BETEKENIS_BIJ_SLEUTEL = new Map(KOLOMBETEKENISSEN.map((b) => [regelingsleutel(b), b]));

export const betekenis = veld((invoer): Gelezen<Kolombetekenis> => {
  const gevonden = BETEKENIS_BIJ_SLEUTEL.get(sleutel(invoer));
  return gevonden ? { waarde: gevonden } : { waarom: `is geen betekenis; kies uit ${KOLOMBETEKENISSEN.join(', ')}` };
});

/** The zero-based number of "D". */
export const kolomletters = veld((invoer): Gelezen<number> => {
  const adres = /^\s*[a-z]{1,3}\s*$/i.test(String(invoer)) ? leesAdres(`${String(invoer).trim()}1`) : null;
  return adres ? { waarde: adres.kolom } : { waarom: 'is geen kolomletter, zoals D' };
});

/** A cell within its sheet, as "E7". */
export const celadres = veld((invoer): Gelezen<string> => {
  const kaal = String(invoer).trim().replaceAll('$', '').toUpperCase();
  return leesAdres(kaal) ? { waarde: kaal } : { waarom: 'is geen cel, zoals E7' };
});
