import { Decimal } from 'decimal.js';
import { type Bedrag, bedragUitGetal } from '../begroting/bedrag';
import type { Akkoordstatus, Maximum, Regel, Tranche } from '../regelingen/regeling';
import { regelingsleutel } from '../regelingen/zoekRegeling';
import { ingekort } from './bezwaar';
import { leesBedragtekst } from './leesBedrag';
import { isoDatum, leesDatum, leesEinddatum } from './leesDatum';
import type { Celwaarde } from './snapshot';

/* What a cell of sheet Sluitend may hold: from a filled cell to the value that is used. */

/** Reads a cell, or says why not. */
export type Veld<T> = (cel: Celwaarde | undefined) => Gelezen<T>;

/** `waarom` is a Dutch clause that follows the name and the content of the cell: "is geen bedrag". */
export type Gelezen<T> = { readonly waarde: T } | { readonly waarom: string };

type Invoer = Exclude<Celwaarde, null | object>;

const NIETS = new Set(['', 'geen', 'nee', 'uit', 'nvt']);

const REGELSOORTEN: ReadonlyMap<string, Regel['soort']> = new Map([
  ['terugbetalen', 'terugbetalen'],
  ['terugbetaling', 'terugbetalen'],
  ['terug', 'terugbetalen'],
  ['jaargebonden', 'terugbetalen'],
  ['overhevelen', 'overhevelen'],
  ['overheveling', 'overhevelen'],
  ['mee', 'overhevelen'],
  ['meenemen', 'overhevelen'],
  ['overhevelenmitsakkoord', 'overhevelen-mits-akkoord'],
  ['overhevelenmetakkoord', 'overhevelen-mits-akkoord'],
  ['overhevelennaakkoord', 'overhevelen-mits-akkoord'],
  ['overhevelingmitsakkoord', 'overhevelen-mits-akkoord'],
  ['meenemenmitsakkoord', 'overhevelen-mits-akkoord'],
  ['mitsakkoord', 'overhevelen-mits-akkoord'],
  ['overhevelentotmaximum', 'overhevelen-tot-maximum'],
  ['overhevelentoteenmaximum', 'overhevelen-tot-maximum'],
  ['overhevelenmetmaximum', 'overhevelen-tot-maximum'],
  ['overhevelingtotmaximum', 'overhevelen-tot-maximum'],
  ['meenementotmaximum', 'overhevelen-tot-maximum'],
  ['egalisatie', 'egalisatie'],
  ['egaliseren', 'egalisatie'],
  ['egalisatiereserve', 'egalisatie'],
  ['vrij', 'vrij'],
  ['vrijbesteedbaar', 'vrij'],
  ['resultaat', 'vrij'],
  ['reserve', 'reserve'],
  ['reserveren', 'reserve'],
  ['onbekend', 'onbekend'],
  ['nogtebepalen', 'onbekend'],
  ['ntb', 'onbekend'],
]);

/** Any text; a number counts as its digits. */
export const tekst = veld((invoer): Gelezen<string> => {
  return typeof invoer === 'boolean' ? { waarom: 'is geen tekst' } : { waarde: String(invoer).trim() };
});

/** "a; b": texts with a semicolon or a line break between them. */
export const teksten = veld((invoer): Gelezen<readonly string[]> => ({ waarde: delenVan(invoer) }));

/** A year from 2000 to 2099. */
export const jaar = veld((invoer): Gelezen<number> => {
  const getal = typeof invoer === 'string' && /^\s*\d{4}\s*$/.test(invoer) ? Number(invoer) : invoer;
  const goed = typeof getal === 'number' && Number.isInteger(getal) && getal >= 2000 && getal <= 2099;
  return goed ? { waarde: getal } : { waarom: 'is geen jaar tussen 2000 en 2099' };
});

/** The last year of a term; null when it says that there is none. */
export const termijn = veld((invoer): Gelezen<number | null> => leesTermijn(invoer));

/** An ISO date. */
export const datum = veld((invoer): Gelezen<string> => {
  const gelezen = leesDatum(invoer);
  return gelezen ? { waarde: isoDatum(gelezen) } : { waarom: 'is geen bestaande datum, zoals 31-12-2026' };
});

/** Cents of an amount in euros, not negative; null when it says that there is none ("uit", "geen"). */
export const bedragOfUit = veld((invoer): Gelezen<Bedrag | null> =>
  isNiets(invoer) ? { waarde: null } : leesEuros(invoer),
);

/** Decimal text of "5%" or 5; null when it says that there is none. */
export const procentOfUit = veld((invoer): Gelezen<string | null> =>
  isNiets(invoer) ? { waarde: null } : leesProcent(invoer),
);

export const jaOfNee = veld((invoer): Gelezen<boolean> => {
  if (typeof invoer === 'boolean') return { waarde: invoer };
  const antwoord = sleutel(invoer);
  if (['ja', 'aan', 'waar'].includes(antwoord)) return { waarde: true };
  return ['nee', 'uit', 'onwaar'].includes(antwoord) ? { waarde: false } : { waarom: 'is geen ja of nee' };
});

export const regelsoort = veld((invoer): Gelezen<Regel['soort']> => {
  const soort = sleutel(invoer) === '' && String(invoer).includes('?') ? 'onbekend' : REGELSOORTEN.get(sleutel(invoer));
  if (soort) return { waarde: soort };
  return { waarom: `is geen regel; kies uit ${[...new Set(REGELSOORTEN.values())].join(', ')}` };
});

/** "20%" of the baten, or an amount in euros. */
export const maximum = veld((invoer): Gelezen<Maximum> => {
  if (typeof invoer === 'number' && invoer > 0 && invoer < 1)
    return { waarom: 'kan een deel of een bedrag zijn; schrijf 20% of € 20' };
  if (typeof invoer !== 'string' || !invoer.includes('%')) {
    const euros = leesEuros(invoer);
    return 'waarde' in euros ? { waarde: { bedrag: euros.waarde } } : euros;
  }
  const procent = leesProcent(invoer);
  if (!('waarde' in procent)) return procent;
  return Number(procent.waarde) <= 100 ? { waarde: { procent: procent.waarde } } : { waarom: 'is meer dan 100%' };
});

/** The name of the document; null when it says that there is none. A bare "ja" proves nothing. */
export const bewijsstuk = veld((invoer): Gelezen<string | null> => {
  const kort = sleutel(invoer);
  if (invoer === false || isNiets(invoer) || ['nogniet', 'ntb', 'nogtebepalen'].includes(kort)) return { waarde: null };
  const bewijs = typeof invoer === 'string' && !['ja', 'akkoord', 'waar', 'x'].includes(kort);
  return bewijs
    ? { waarde: invoer.trim() }
    : { waarom: 'noemt geen document; schrijf welke brief, beschikking of afspraak het is' };
});

export const akkoordstatus = veld((invoer): Gelezen<Akkoordstatus> => {
  const status = (['gevraagd', 'toegezegd', 'vastgelegd'] as const).find((keuze) => keuze === sleutel(invoer));
  return status ? { waarde: status } : { waarom: 'is geen status; kies uit gevraagd, toegezegd, vastgelegd' };
});

/** Cents of an amount in euros, not negative. */
export const bedrag = veld((invoer): Gelezen<Bedrag> => leesEuros(invoer));

/** "2023: 2026; 2024: 2026": the year of each tranche and its last year of spending; empty when it says that there are none. */
export const tranches = veld((invoer): Gelezen<readonly Tranche[]> => {
  if (isNiets(invoer)) return { waarde: [] };
  const gelezen = delenVan(invoer).map(leesTranche);
  const fout = gelezen.find((deel) => 'waarom' in deel);
  if (fout) return fout;
  const lijst = gelezen.flatMap((deel) => ('waarde' in deel ? [deel.waarde] : []));
  const dubbel = new Set(lijst.map((tranche) => tranche.jaar)).size < lijst.length;
  return dubbel ? { waarom: 'noemt een jaar twee keer' } : { waarde: lijst };
});

/** A field that refuses an empty cell and an error value. */
export function veld<T>(lees: (invoer: Invoer) => Gelezen<T>): Veld<T> {
  return (cel) => {
    if (cel === undefined) return { waarom: 'is niet ingevuld' };
    return cel === null || typeof cel === 'object' ? { waarom: 'bevat een foutwaarde' } : lees(cel);
  };
}

function leesTermijn(invoer: Invoer): Gelezen<number | null> {
  const einde = leesEinddatum(invoer);
  if (einde.soort === 'onleesbaar') return { waarom: einde.waarom };
  return { waarde: einde.soort === 'jaar' ? einde.jaar : null };
}

function leesTranche(deel: string): Gelezen<Tranche> {
  const paar = /^(\d{4}) *:(.+)$/.exec(deel);
  const einde = paar ? leesEinddatum(paar[2]!.trim()) : null;
  if (!paar || einde?.soort !== 'jaar') return { waarom: `heeft bij "${ingekort(deel)}" niet de vorm "2023: 2026"` };
  const tranche = { jaar: Number(paar[1]), bestedenTot: einde.jaar };
  return tranche.jaar <= tranche.bestedenTot
    ? { waarde: tranche }
    : { waarom: `eindigt bij "${deel}" voordat het begint` };
}

function leesEuros(invoer: Invoer): Gelezen<Bedrag> {
  const bedrag = typeof invoer === 'number' ? uitGetal(invoer) : uitTekst(String(invoer));
  return 'waarde' in bedrag && bedrag.waarde < 0 ? { waarom: 'mag niet negatief zijn' } : bedrag;
}

function uitGetal(getal: number): Gelezen<Bedrag> {
  const gelezen = bedragUitGetal(getal);
  if ('reden' in gelezen) return { waarom: gelezen.reden === 'te-groot' ? 'is te groot' : 'is geen bedrag' };
  return gelezen.afgerond ? { waarom: 'heeft meer dan twee decimalen' } : { waarde: gelezen.bedrag };
}

function uitTekst(geschreven: string): Gelezen<Bedrag> {
  const gelezen = leesBedragtekst(geschreven, 'nederlands');
  switch (gelezen.soort) {
    case 'bedrag':
      return gelezen.afgerond ? { waarom: 'heeft meer dan twee decimalen' } : { waarde: gelezen.bedrag };
    case 'nul':
      return { waarde: 0 };
    case 'te-groot':
      return { waarom: 'is te groot' };
    case 'onleesbaar':
      return { waarom: `is geen bedrag: ${gelezen.waarom}` };
    case 'geen':
    case 'percentage':
    case 'tekst':
    case 'tweeduidig':
      return { waarom: 'is geen bedrag' };
  }
}

function leesProcent(invoer: Invoer): Gelezen<string> {
  const geschreven = /^(\d{1,4}(?:[.,]\d{1,6})?) ?(%?)$/.exec(String(invoer).trim());
  if (!geschreven) return { waarom: 'is geen percentage, zoals 5%' };
  const getal = new Decimal(geschreven[1]!.replace(',', '.'));
  if (geschreven[2] === '' && getal.gt(0) && getal.lt(1))
    return { waarom: 'kan een deel of een percentage zijn; schrijf het met %' };
  return { waarde: getal.toFixed() };
}

function delenVan(invoer: Invoer): readonly string[] {
  return String(invoer)
    .split(/[;\n]/)
    .map((deel) => deel.trim())
    .filter((deel) => deel !== '');
}

/** "Uit", "geen", "nee", "n.v.t." or a dash: deliberately nothing. */
function isNiets(invoer: Invoer): boolean {
  return invoer === false || (typeof invoer === 'string' && !invoer.includes('?') && NIETS.has(sleutel(invoer)));
}

/** The same key for every spelling of an answer. */
export function sleutel(invoer: Invoer): string {
  return regelingsleutel(String(invoer));
}
