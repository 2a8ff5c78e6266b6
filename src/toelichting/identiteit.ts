import { naarGetal } from '../begroting/bedrag';
import type { Rij } from '../begroting/begroting';
import type { Ingevoegd } from '../sheet/instellingen';
import type { Cijfer, Onderwerp, Regelingdeel } from './onderwerp';

/** How the ledger names a row, whatever sheet and row it stands in. */
export type Identiteit = Pick<Ingevoegd, 'tabel' | 'post' | 'regeling'>;

/** Between the name of a table and the heading above the row. */
export const ONDER = ' › ';
const LANGSTE_NAAM = 250;
const ZONDER_NAAM = '(zonder naam)';

/** "Huur (1 van 2)": rows that nothing but their figures and texts tell apart. */
const TWEELING = / \(\d+ van \d+\)$/;

/** As the ledger keeps it: with which of its namesakes it is, so that the row of one is never taken for that of another. */
export function identiteitVan(rij: Rij): Identiteit {
  const identiteit = naamVan(rij);
  const gelijk = rij.tabel.rijen.filter((ander) => ander.label === rij.label && isZelfde(naamVan(ander), identiteit));
  if (gelijk.length < 2) return identiteit;
  return { ...identiteit, post: `${identiteit.post} (${gelijk.indexOf(rij) + 1} van ${gelijk.length})` };
}

function isZelfde(a: Identiteit, b: Identiteit): boolean {
  return a.tabel === b.tabel && a.post === b.post && a.regeling === b.regeling;
}

export function zonderTweeling(post: string): string {
  return post.replace(TWEELING, '');
}

export function naamVan(rij: Rij): Identiteit {
  const { tabel, regeling, sectie } = rij;
  const kop = sectie === null ? '' : naamIn(sectie);
  return {
    tabel: `${naamIn(tabel.naam) || ZONDER_NAAM}${kop === '' ? '' : ONDER}${kop}`,
    post: postnaamVan(rij),
    regeling: naamIn(regeling?.tekst ?? ''),
  };
}

export function postnaamVan({ label }: Pick<Rij, 'label'>): string {
  return naamIn(label) || ZONDER_NAAM;
}

/** On one line, and no longer than a cell of the ledger takes. */
function naamIn(tekst: string): string {
  return tekst.replaceAll('›', '>').replace(/\s+/g, ' ').trim().slice(0, LANGSTE_NAAM).trim();
}

/**
 * Marks a text: 16 hexadecimal digits, the same for the same text. Line ends of another computer and white space around
 * it do not count. Against slips and coincidence, not against forgery.
 */
export function tekstafdruk(tekst: string): string {
  const kaal = tekst.replace(/\r\n?/g, '\n').trim();
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < kaal.length; i++) {
    const teken = kaal.charCodeAt(i);
    a = Math.imul(a ^ teken, 0x9e3779b1);
    b = Math.imul(b ^ teken, 0x5f356495);
  }
  const [hoog, laag] = [meng(a, b), meng(b, a)];
  return [hoog, laag].map((helft) => (helft >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Lets every bit of both count in every bit of the outcome. */
function meng(a: number, b: number): number {
  let h = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x27d4eb2f);
  return h ^ (h >>> 13);
}

/**
 * The figures that a text about this follows from, in euros: "1000|1500|Wijkfonds tekort 500". Other figures, another regeling or
 * another destination give another text; that is when an inserted text is out of date.
 */
export function cijfersVan({ begroting, realisatie, delen }: Onderwerp): string {
  return [euros(begroting), euros(realisatie), (delen ?? []).map(deeltekst).join('; ')].join('|');
}

function deeltekst({ groep, bestemming, mee }: Regelingdeel): string {
  const bedragen = Object.entries(bestemming).flatMap(([richting, bedrag]) =>
    bedrag === 0 ? [] : [`${richting} ${naarGetal(bedrag)}`],
  );
  const tot = mee === null ? [] : [`mee naar ${mee.van}-${mee.tot ?? ''}`];
  return [naamIn(groep.naam).slice(0, 80), ...bedragen, ...tot].join(' ');
}

function euros(cijfer: Cijfer | null): string {
  return cijfer === null ? '' : String(naarGetal(cijfer.bedrag));
}
