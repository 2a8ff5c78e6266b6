import { Decimal } from 'decimal.js';

/**
 * An amount of money in whole cents, exact: a safe integer. Of a printed amount in a table "x € 1.000" it is the
 * printed figure times 100.
 */
export type Bedrag = number;

/**
 * The largest amount that is read from a workbook, in cents: 10¹² euro, more than twice the budget of the whole state.
 * Up to here a spreadsheet's 15 digits still show the cents, and a sum of 90 such amounts is still a safe integer.
 */
export const GROOTSTE_BEDRAG: Bedrag = 1e14;

/** Beyond this, in euros, a third decimal is meant; below it, it is what binary arithmetic leaves behind. */
const RUIS = 1e-7;

/** Enough digits for any product of an amount with a percentage or weight; rounds half away from zero. */
const Exact = Decimal.clone({ precision: 64, rounding: Decimal.ROUND_HALF_UP });

/**
 * The exact cents of a spreadsheet number in euros. What arithmetic left behind (0.1 + 0.2) is not a decimal: the
 * number counts as Excel shows it, in 15 digits. Decimals beyond cents are rounded half away from zero and reported as
 * `afgerond`. NaN and infinity are `geen-getal`; more than 10¹² euro either way is `te-groot`.
 */
export function bedragUitGetal(
  getal: number,
): { readonly bedrag: Bedrag; readonly afgerond: boolean } | { readonly reden: 'geen-getal' | 'te-groot' } {
  if (!Number.isFinite(getal)) return { reden: 'geen-getal' };
  if (Math.abs(getal) > GROOTSTE_BEDRAG / 100) return { reden: 'te-groot' };
  const centen = Math.round(getal * 100);
  const verschil = Math.abs(getal - centen / 100);
  if (verschil <= RUIS) return { bedrag: centen + 0, afgerond: false };
  // Well clear of both a whole and half a cent: as Decimal would have it, many times faster.
  if (Math.abs(getal) < 1e9 && verschil > 1e-5 && verschil < 0.00499) return { bedrag: centen + 0, afgerond: true };
  return rondAf(new Exact(getal.toPrecision(15)));
}

function rondAf(euros: Decimal): { readonly bedrag: Bedrag; readonly afgerond: boolean } {
  const rond = euros.toDecimalPlaces(2);
  return { bedrag: rond.times(100).toNumber() + 0, afgerond: euros.minus(rond).abs().gt(RUIS) };
}

/** As a Dutch reader writes it: "€ 31.250", "€ -18.400", "€ 12,50"; cents only where there are any. */
export function toonBedrag(bedrag: Bedrag): string {
  return `€ ${toonGetal(bedrag)}`;
}

/** The same without euro sign, for tables of another unit: "31.250", "-18.400", "12,50". */
export function toonGetal(bedrag: Bedrag): string {
  const absoluut = Math.abs(bedrag);
  const centen = absoluut % 100;
  const euros = String((absoluut - centen) / 100).replace(/\B(?=(?:\d{3}){1,6}$)/g, '.');
  return `${bedrag < 0 ? '-' : ''}${euros}${centen === 0 ? '' : `,${String(centen).padStart(2, '0')}`}`;
}

/** In euros, as a spreadsheet or JSON holds it: 312.5 for 31250. */
export function naarGetal(bedrag: Bedrag): number {
  return bedrag / 100;
}

export function som(bedragen: Iterable<Bedrag>): Bedrag {
  let totaal = 0;
  for (const bedrag of bedragen) totaal += bedrag;
  return totaal;
}

/**
 * `procent` (decimal text such as "2.5") percent of the amount, rounded half away from zero to whole cents. Throws on
 * text that is not a number.
 */
export function procentVan(bedrag: Bedrag, procent: string): Bedrag {
  return new Exact(bedrag).times(procent).dividedBy(100).toDecimalPlaces(0).toNumber() + 0;
}

/**
 * Splits an amount by weights into whole cents that add up exactly. Each part gets its share rounded down; the cents
 * that are then left go one each to the parts that lost most, the first of equals first. A negative amount mirrors a
 * positive one. Throws RangeError when a weight is negative or infinite, or none is above zero: no split would be right
 * then.
 */
export function verdeel(bedrag: Bedrag, gewichten: readonly (number | string)[]): Bedrag[] {
  const snel = verdeelGeheel(bedrag, gewichten);
  if (snel !== null) return snel;
  const wegingen = gewichten.map((gewicht) => new Exact(gewicht));
  if (wegingen.some((w) => !w.isFinite() || w.lt(0))) throw new RangeError('Een gewicht moet nul of meer zijn.');
  const noemer = wegingen.reduce((totaal, w) => totaal.plus(w), new Exact(0));
  if (noemer.isZero()) throw new RangeError('Zonder gewicht boven nul is een bedrag niet te verdelen.');

  const tellers = wegingen.map((w) => w.times(Math.abs(bedrag)));
  const delen = tellers.map((teller) => teller.dividedToIntegerBy(noemer).toNumber());
  const resten = tellers.map((teller, i) => ({ i, rest: teller.mod(noemer) }));
  const over = Math.abs(bedrag) - som(delen);
  for (const { i } of resten.sort((a, b) => b.rest.comparedTo(a.rest)).slice(0, over)) delen[i]! += 1;
  return bedrag < 0 ? delen.map((deel) => 0 - deel) : delen;
}

/** `verdeel` by whole numbers, where every product is a safe integer; else null. */
function verdeelGeheel(bedrag: Bedrag, gewichten: readonly (number | string)[]): Bedrag[] | null {
  const grootte = Math.abs(bedrag);
  let noemer = 0;
  for (const gewicht of gewichten) {
    if (!Number.isInteger(gewicht) || (gewicht as number) < 0) return null;
    noemer += gewicht as number;
  }
  if (noemer === 0 || !Number.isSafeInteger(grootte * noemer)) return null;
  const resten: { readonly i: number; readonly rest: number }[] = [];
  const delen = gewichten.map((gewicht, i) => {
    const teller = grootte * (gewicht as number);
    const rest = teller % noemer;
    resten.push({ i, rest });
    return (teller - rest) / noemer;
  });
  const over = grootte - som(delen);
  for (const { i } of resten.sort((a, b) => b.rest - a.rest).slice(0, over)) delen[i]! += 1;
  return bedrag < 0 ? delen.map((deel) => 0 - deel) : delen;
}
