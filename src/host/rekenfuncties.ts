import * as formulajs from '@formulajs/formulajs';
import FormulaParser from 'fast-formula-parser';

type Functie = (...argumenten: unknown[]) => unknown;

/** An argument as fast-formula-parser hands it over. */
export interface Argument {
  readonly value: unknown;
  /** Nothing between two commas. */
  readonly omitted?: boolean;
}

export const fout = (tekst: string): unknown => new FormulaParser.FormulaError(tekst);
export const isFout = (waarde: unknown): boolean => waarde instanceof FormulaParser.FormulaError;
const isGetal = (waarde: unknown): waarde is number => typeof waarde === 'number';
const isGevuld = (waarde: unknown): boolean => waarde !== null && waarde !== undefined;

const isBlok = (waarde: unknown): waarde is unknown[][] => Array.isArray(waarde);
export const cellenVan = ({ value }: Argument): unknown[] => (isBlok(value) ? value.flat() : [value]);

/** Numbers in ranges, and whatever reads as a number when given directly, as Excel's MIN and MAX do. */
function getallen(argumenten: readonly Argument[]): number[] {
  return argumenten.flatMap((argument) => {
    if (isBlok(argument.value)) return cellenVan(argument).filter(isGetal);
    return isGevuld(argument.value) ? [Number(argument.value)] : [];
  });
}

/** Rounds half away from zero on the decimal digits that Excel keeps (15). */
export function rondAf(getal: number, cijfers: number, hoe: 'half' | 'omlaag' | 'omhoog' = 'half'): number {
  const schaal = 10 ** Math.trunc(Math.abs(cijfers));
  const geschaald = Number((Math.abs(getal) * (cijfers >= 0 ? schaal : 1 / schaal)).toPrecision(15));
  const geheel = { half: Math.floor(geschaald + 0.5), omlaag: Math.floor(geschaald), omhoog: Math.ceil(geschaald) }[
    hoe
  ];
  return (Math.sign(getal) * geheel) / (cijfers >= 0 ? schaal : 1 / schaal) || 0;
}

/** Whether a cell meets a criterion such as 5, "x", ">=10", "<>" or "Kl*n"; upper and lower case are alike. */
export function voldoetAan(criterium: unknown): (waarde: unknown) => boolean {
  if (typeof criterium !== 'string') return (waarde) => waarde === (criterium ?? 0);
  const [, teken = '', rest = ''] = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(criterium) ?? [];
  const getal = rest.trim() === '' ? NaN : Number(rest);
  if (teken === '<' || teken === '>' || teken === '<=' || teken === '>=') return vergelijk(teken, rest, getal);
  const gelijk = gelijkAan(teken, rest, getal);
  return teken === '<>' ? (waarde) => !gelijk(waarde) : gelijk;
}

function vergelijk(teken: string, rest: string, getal: number): (waarde: unknown) => boolean {
  return (waarde) => {
    const [links, rechts] = Number.isNaN(getal) ? [String(waarde).toLowerCase(), rest.toLowerCase()] : [waarde, getal];
    if (typeof links !== typeof rechts) return false;
    const [a, b] = [links as number, rechts as number];
    return (a < b && teken.startsWith('<')) || (a > b && teken.startsWith('>')) || (a === b && teken.endsWith('='));
  };
}

function gelijkAan(teken: string, rest: string, getal: number): (waarde: unknown) => boolean {
  if (rest === '') return (waarde) => (teken === '' ? (waarde ?? '') === '' : !isGevuld(waarde));
  if (!Number.isNaN(getal)) return (waarde) => waarde === getal || (typeof waarde === 'string' && waarde === rest);
  const patroon = rest.replace(/~([*?~])|[.+^${}()|[\]\\]|[*?]/g, (deel: string, letterlijk?: string) => {
    if (letterlijk !== undefined) return `\\${letterlijk}`;
    if (deel === '*') return '[\\s\\S]*';
    return deel === '?' ? '[\\s\\S]' : `\\${deel}`;
  });
  const regel = new RegExp(`^${patroon}$`, 'i');
  return (waarde) => typeof waarde !== 'number' && isGevuld(waarde) && regel.test(String(waarde));
}

const RANGORDE = ['number', 'string', 'boolean'];

/** Compares as Excel's operators do: upper and lower case alike, an empty cell as 0, "" or false. */
export function vergelijkWaarden(links: unknown, teken: string, rechts: unknown): boolean {
  const [a, b] = [alsVergelijkbaar(links, rechts), alsVergelijkbaar(rechts, links)];
  const volgorde = typeof a === typeof b ? Number(a > b) - Number(a < b) : rang(a) - rang(b);
  if (volgorde === 0) return teken.endsWith('=');
  return teken === '<>' || teken.startsWith(volgorde < 0 ? '<' : '>');
}

const rang = (waarde: unknown): number => RANGORDE.indexOf(typeof waarde);

function alsVergelijkbaar(waarde: unknown, ander: unknown): number | string | boolean {
  if (typeof waarde === 'string') return waarde.toLowerCase();
  if (typeof waarde === 'number' || typeof waarde === 'boolean') return waarde;
  if (typeof ander === 'string') return '';
  return typeof ander === 'boolean' ? false : 0;
}

/** The positions at which every pair of range and criterion holds; null when the ranges differ in size. */
function posities(paren: readonly Argument[]): number[] | null {
  const lengte = paren[0] ? cellenVan(paren[0]).length : 0;
  let over = Array.from({ length: lengte }, (_, i) => i);
  for (let i = 0; i + 1 < paren.length; i += 2) {
    const [bereik, criterium] = [paren[i], paren[i + 1]];
    if (!bereik || !criterium) return null;
    const cellen = cellenVan(bereik);
    if (cellen.length !== lengte) return null;
    const voldoet = voldoetAan(criterium.value);
    over = over.filter((positie) => voldoet(cellen[positie]));
  }
  return over;
}

function gekozen(waarden: Argument, paren: readonly Argument[]): number[] | null {
  const welke = posities(paren);
  const cellen = cellenVan(waarden);
  return welke && welke.map((positie) => cellen[positie]).filter(isGetal);
}

const som = (waarden: readonly number[]): number => waarden.reduce((totaal, waarde) => totaal + waarde, 0);
const gemiddelde = (waarden: readonly number[]): unknown =>
  waarden.length ? som(waarden) / waarden.length : fout('#DIV/0!');
const grootste = (waarden: readonly number[]): number => waarden.reduce((a, b) => Math.max(a, b), waarden[0] ?? 0);
const kleinste = (waarden: readonly number[]): number => waarden.reduce((a, b) => Math.min(a, b), waarden[0] ?? 0);

function mediaan(waarden: readonly number[]): unknown {
  const op = [...waarden].sort((a, b) => a - b);
  const midden = op.length >> 1;
  if (op.length === 0) return fout('#NUM!');
  return op.length % 2 ? op[midden] : som(op.slice(midden - 1, midden + 1)) / 2;
}

/** What SUBTOTAL computes over the cells it counts, by its number below 100. */
export const SUBTOTALEN: Readonly<Record<number, (cellen: readonly unknown[]) => unknown>> = {
  1: (cellen) => gemiddelde(cellen.filter(isGetal)),
  2: (cellen) => cellen.filter(isGetal).length,
  3: (cellen) => cellen.filter(isGevuld).length,
  4: (cellen) => grootste(cellen.filter(isGetal)),
  5: (cellen) => kleinste(cellen.filter(isGetal)),
  6: (cellen) => cellen.filter(isGetal).reduce((product, getal) => product * getal, 1),
  9: (cellen) => som(cellen.filter(isGetal)),
};

type Celfunctie = (...argumenten: Argument[]) => unknown;

const afronding =
  (hoe: 'half' | 'omlaag' | 'omhoog'): Celfunctie =>
  (getal, cijfers) =>
    Number.isNaN(Number(getal.value)) ? fout('#VALUE!') : rondAf(Number(getal.value), Number(cijfers?.value ?? 0), hoe);

const volgens =
  (bereken: (waarden: readonly number[]) => unknown): Celfunctie =>
  (waarden, ...paren) => {
    const welke = gekozen(waarden, paren);
    return welke ? bereken(welke) : fout('#VALUE!');
  };

const EIGEN: Readonly<Record<string, Celfunctie>> = {
  ROUND: afronding('half'),
  ROUNDDOWN: afronding('omlaag'),
  ROUNDUP: afronding('omhoog'),
  SUM: (...argumenten) => som(getallen(argumenten)),
  AVERAGE: (...argumenten) => gemiddelde(getallen(argumenten)),
  MAX: (...argumenten) => grootste(getallen(argumenten)),
  MIN: (...argumenten) => kleinste(getallen(argumenten)),
  MEDIAN: (...argumenten) => mediaan(getallen(argumenten)),
  SUMIFS: volgens(som),
  AVERAGEIFS: volgens(gemiddelde),
  MAXIFS: volgens(grootste),
  MINIFS: volgens(kleinste),
  SUMIF: (bereik, criterium, waarden = bereik) => volgens(som)(waarden, bereik, criterium),
  AVERAGEIF: (bereik, criterium, waarden = bereik) => volgens(gemiddelde)(waarden, bereik, criterium),
  COUNTIF: (bereik, criterium) => posities([bereik, criterium])?.length,
  COUNTIFS: (...paren) => posities(paren)?.length ?? fout('#VALUE!'),
};

/** Functions that see errors as values instead of passing them on. */
const LET_OP_FOUTEN: ReadonlySet<string> = new Set([
  ...['COUNTA', 'COUNTBLANK', 'COUNTIF', 'COUNTIFS', 'SUMIF', 'SUMIFS', 'AVERAGEIF', 'AVERAGEIFS'],
]);

/** The functions that fast-formula-parser lacks or gets wrong. */
export function rekenfuncties(): Record<string, Celfunctie> {
  const functies: Record<string, Celfunctie> = {};
  for (const naam of VAN_FORMULAJS)
    functies[naam] = viaFormulajs((formulajs as Record<string, unknown>)[naam] as Functie);
  for (const [naam, functie] of Object.entries({ ...functies, ...EIGEN })) {
    functies[naam] = (...argumenten) => {
      const eersteFout = LET_OP_FOUTEN.has(naam) ? undefined : argumenten.flatMap(cellenVan).find(isFout);
      return eersteFout ?? functie(...argumenten);
    };
  }
  return functies;
}

const VAN_FORMULAJS = [
  ...['CHOOSE', 'COUNTA', 'COUNTBLANK', 'FV', 'ISODD', 'LARGE', 'LEN', 'MATCH', 'MODE', 'NPER', 'NPV', 'PMT', 'PV'],
  ...['PERCENTILE', 'QUARTILE', 'RANK', 'RATE', 'SMALL', 'STDEV', 'SUBSTITUTE', 'SWITCH', 'TEXTJOIN', 'UPPER'],
  ...['VALUE', 'VAR'],
] as const;

function viaFormulajs(functie: Functie): Celfunctie {
  return (...argumenten) => {
    const uitkomst = functie(...argumenten.map((argument) => argument.value));
    return uitkomst instanceof Error ? fout(uitkomst.message) : uitkomst;
  };
}
