import type { Regeling } from '../regelingen/regeling';
import { maakZoeker, regelingsleutel } from '../regelingen/zoekRegeling';
import { jarenIn } from '../sheet/kolomwoorden';
import { isKopie, lijktOp, naamsleutel } from '../sheet/namen';
import { leesRijlabel } from '../sheet/rijwoorden';
import { eenheidVan } from '../sheet/titels';
import { type Begrotingsopzet, OVERZICHTBLAD, REGELINGBLAD } from './nieuweBegroting';

/** Per part of the plan why no budget can be made of it, in Dutch; empty when it can. */
export type Opzetbezwaren = { readonly [Deel in keyof Begrotingsopzet]?: string };

export const MEESTE_POSTEN = 200;
/** More sheets, or more terms in one formula, than anyone can oversee. */
const MEESTE_REGELS = 40;
const LANGSTE_BLADNAAM = 31;
const LANGSTE_NAAM = 60;

const VERBODEN_IN_BLADNAAM = /[\\/?*[\]:]|^'|'$/;
/** Names that mean something to Excel, or to Sluitend. */
const BEZET: ReadonlySet<string> = new Set(
  [OVERZICHTBLAD, REGELINGBLAD, 'Sluitend', 'Toelichting', 'History', 'Geschiedenis'].map((naam) => naam.toLowerCase()),
);
/** What SUMIF does not take literally in a criterion, and what Excel does not take for text. */
const ZOEKTEKEN = /[*?~]|^[<>=+@-]/;

/**
 * Why a budget cannot be made as asked: names that Excel refuses, or that Sluitend would later take for something else.
 * The sheets that are there already are not known here.
 */
export function opzetbezwaren(opzet: Begrotingsopzet, bekend: readonly Regeling[]): Opzetbezwaren {
  const { naam, jaar, posten, themalijnen, regelingen } = opzet;
  const jaarBezwaar =
    Number.isInteger(jaar) && jarenIn(String(jaar)).includes(jaar) ? null : 'Vul een jaar in, zoals 2027.';
  const postenBezwaar =
    Number.isInteger(posten) && posten >= 1 && posten <= MEESTE_POSTEN
      ? null
      : `Vul een aantal van 1 tot en met ${MEESTE_POSTEN} in.`;
  const gevonden = {
    naam: naambezwaar(naam, jaar),
    jaar: jaarBezwaar,
    themalijnen: lijstbezwaar(themalijnen, 'een themalijn') ?? themalijnbezwaar(themalijnen, regelingen),
    regelingen: lijstbezwaar(regelingen, 'een regeling') ?? regelingbezwaar(regelingen, bekend),
    posten: postenBezwaar,
  };
  return Object.fromEntries(Object.entries(gevonden).filter(([, bezwaar]) => bezwaar !== null));
}

function naambezwaar(naam: string, jaar: number): string | null {
  if (naam.length > LANGSTE_NAAM) return `Hoogstens ${LANGSTE_NAAM} tekens.`;
  if (eenheidVan([naam]) !== null) return 'Laat de eenheid weg; de bedragen zijn in euro’s.';
  return jarenIn(naam).some((ander) => ander !== jaar) ? 'Laat het jaartal weg; het jaar staat hieronder.' : null;
}

function lijstbezwaar(namen: readonly string[], wat: string): string | null {
  if (namen.length === 0) return `Noem ten minste ${wat}.`;
  return namen.length > MEESTE_REGELS ? `Noem er hoogstens ${MEESTE_REGELS}.` : null;
}

function themalijnbezwaar(themalijnen: readonly string[], regelingen: readonly string[]): string | null {
  const vanRegelingen = regelingen.map(naamsleutel);
  const gezien = new Set<string>();
  for (const naam of themalijnen) {
    const sleutel = naamsleutel(naam);
    const bezwaar = bladnaambezwaar(naam);
    if (bezwaar !== null) return `“${naam}”: ${bezwaar}`;
    if (gezien.has(sleutel)) return `“${naam}”: er is al een themalijn die zo heet.`;
    if (vanRegelingen.some((regeling) => regeling === sleutel || lijktOp(regeling, sleutel)))
      return `“${naam}”: zo heet ook een regeling; kies een andere naam.`;
    gezien.add(sleutel);
  }
  return null;
}

function bladnaambezwaar(naam: string): string | null {
  if (naam.length > LANGSTE_BLADNAAM) return `hoogstens ${LANGSTE_BLADNAAM} tekens; het wordt de naam van een blad.`;
  if (VERBODEN_IN_BLADNAAM.test(naam)) return 'de naam van een blad mag geen \\ / ? * [ ] : bevatten.';
  if (jarenIn(naam).length > 0) return 'laat het jaartal weg; dat komt in de titel.';
  if (BEZET.has(naam.toLowerCase()) || !isEigenNaam(naam)) return 'kies een naam die zegt waar de themalijn over gaat.';
  return isKopie(naam) ? 'dit lijkt de naam van een kopie; kies een andere naam.' : null;
}

function regelingbezwaar(regelingen: readonly string[], bekend: readonly Regeling[]): string | null {
  const zoek = maakZoeker(bekend);
  const gezien = new Set<string>();
  for (const naam of regelingen) {
    if (naam.length > LANGSTE_NAAM) return `“${naam}”: hoogstens ${LANGSTE_NAAM} tekens.`;
    if (ZOEKTEKEN.test(naam)) return `“${naam}”: niet met * ? of ~, en niet met < > = + - of @ vooraan.`;
    if (!isEigenNaam(naam)) return `“${naam}”: dit is geen naam van een regeling.`;
    const gevonden = zoek(naam);
    if (gevonden.soort === 'meervoudig') return `“${naam}”: zet elke regeling op een eigen regel.`;
    const sleutel = gevonden.soort === 'gevonden' ? gevonden.regeling.code : regelingsleutel(naam);
    if (gezien.has(sleutel)) return `“${naam}”: deze regeling staat er twee keer in.`;
    gezien.add(sleutel);
  }
  return null;
}

/** A name that no table has for a total, a part of another row, or a unit. */
function isEigenNaam(naam: string): boolean {
  const { totaal, onderdeel } = leesRijlabel(naam);
  if (totaal === 'sterk' || onderdeel || eenheidVan([naam]) !== null) return false;
  return naamsleutel(naam) !== '' && /\p{L}/u.test(naam);
}
