import { Decimal } from 'decimal.js';
import { type Bedrag, bedragUitGetal, toonGetal } from '../begroting/bedrag';
import { bezwaar, ingekort } from '../sheet/bezwaar';
import type { Veld } from '../sheet/instellingvelden';
import { leesBedragtekst, type Notatie, notatieVan } from '../sheet/leesBedrag';
import type { Celwaarde } from '../sheet/snapshot';
import { type Argument, type Blok, blok, cellenVan } from './perCel';
import { weiger } from './weiger';

const TE_GROOT = 'Een bedrag is groter dan 1.000 miljard euro.';

/** Nothing there. Excel hands over 0 for an empty cell on the desktop, so where 0 means nothing it counts as empty too. */
export function isLeeg(cel: unknown): boolean {
  return cel === null || cel === undefined || cel === 0 || (typeof cel === 'string' && cel.trim() === '');
}

/** The cents of each cell; 0 for an empty one and for "n.v.t." and "pm". */
export function bedragen(argument: Argument): Blok<Bedrag> {
  const notatie = notatieIn(cellenVan(argument).flat());
  return blok(argument, (cel) => leesBedragcel(cel, notatie) ?? 0);
}

export function notatieIn(cellen: readonly unknown[]): Notatie | null {
  return notatieVan(cellen.filter((cel) => typeof cel === 'string'));
}

/** Cents of a number in euros or of a text; null when it says that there is no amount. Refuses anything else. */
export function leesBedragcel(cel: unknown, notatie: Notatie | null): Bedrag | null {
  if (isLeeg(cel)) return 0;
  if (typeof cel === 'number') return uitGetal(cel);
  if (typeof cel !== 'string') weiger('WAAR en ONWAAR zijn geen bedragen.');
  const gelezen = leesBedragtekst(cel, notatie);
  const tekst = ingekort(cel);
  switch (gelezen.soort) {
    case 'bedrag':
      return gelezen.bedrag;
    case 'nul':
      return 0;
    case 'geen':
      return null;
    case 'tweeduidig': {
      const [nederlands, engels] = [toonGetal(gelezen.nederlands), toonGetal(gelezen.engels)];
      weiger(`"${tekst}" kan ${nederlands} of ${engels} zijn. Typ het bedrag als getal.`);
    }
    case 'onleesbaar':
      weiger(`"${tekst}" is geen bedrag: ${gelezen.waarom}.`);
    case 'te-groot':
      weiger(TE_GROOT);
    case 'percentage':
    case 'tekst':
      weiger(`"${tekst}" is geen bedrag.`);
  }
}

/** "5" for the 0.05 that Excel hands over for 5%, without what arithmetic left behind. */
export function procenttekst(deel: number): string {
  return new Decimal(deel.toPrecision(15)).times(100).toFixed();
}

/** A cell as the table Regelingen or Instellingen would hold it; `naam` begins the sentence when it cannot be read. */
export function leesVeld<T>(naam: string, veld: Veld<T>, cel: unknown): T {
  const gelezen = veld(cel as Celwaarde);
  if ('waarde' in gelezen) return gelezen.waarde;
  weiger(bezwaar(naam, cel as Celwaarde, gelezen.waarom));
}

function uitGetal(getal: number): Bedrag {
  const gelezen = bedragUitGetal(getal);
  if ('reden' in gelezen) weiger(TE_GROOT);
  return gelezen.bedrag;
}
