import type { Bedragbetekenis, Kolom, Tabel } from '../begroting/begroting';
import type { Besluit } from './herkenning';
import { normaliseer } from './kolomwoorden';
import { isoDatum, leesDatum } from './leesDatum';
import { leesDatumIn } from './leesPeildatum';

/** The besluit of a row, from its texts per text column. */
export type Besluitlezer = (teksten: readonly (string | undefined)[]) => Besluit;

const BESLUITKOP = /besluit|raadsvoorstel|decision|resolution|wijziging|mutatie|amendment/;
export const WIJZIGING =
  /\b((begrotings)?wijziging(en)?|(begrotings)?mutaties?|bijstelling(en)?|amendments?|budget (changes|adjustments))\b/;
const DATUMKOP = /datum|\bdate\b|vastgesteld op/;
/** A header or title that names a wijziging: by who decided it, its number, or the document that it is part of. */
const NOEMT =
  /\b(raad|raads\w+|gemeenteraad|college\w*|\w*besluit\w*|ab|db|bo|\w*bestuur\w*|burap\w*|berap\w*|marap\w*|bestuursrapportages?|tussenrapportages?|(voorjaars|najaars|zomer|kader|perspectief|slot)(nota|brief|rapportage|wijziging)|meicirculaire|septembercirculaire|decembercirculaire|council|decisions?|board|eerste|tweede|derde|vierde|vijfde|zesde|first|second|third|\d{1,2} ?(e|de|ste|st|nd|rd|th))\b|\b(wijziging|mutatie|bijstelling|amendment|nummer|nr\.?|no\.?) ?#?\d{1,3}\b|\b\d{4}[-/]\d{1,3}\b/;

/** Null for a table without wijzigingen, or without a column for who decided them or when. */
export function maakBesluitlezer({ bedragkolommen, tekstkolommen, namen }: Tabel): Besluitlezer | null {
  if (tekstkolommen.length < 2 || !bedragkolommen.some((k) => LIJSTKOLOMMEN.has(k.betekenis))) return null;
  const besluitkolommen = tekstkolommen.filter((k) => isOver(k, BESLUITKOP) && !isOver(k, DATUMKOP));
  const datumkolommen = tekstkolommen.filter((k) => isOver(k, DATUMKOP));
  const wijzigt = [...namen, ...bedragkolommen.map((k) => k.kop)].some((n) => WIJZIGING.test(normaliseer(n)));
  if (besluitkolommen.length + (wijzigt ? datumkolommen.length : 0) === 0) return null;
  return (teksten) => {
    const besluit = eersteTekst(besluitkolommen, teksten);
    const datum = eersteTekst(datumkolommen, teksten);
    return { besluit, datum: (datum && leesDatumcel(datum)) ?? (besluit && leesDatumIn(besluit, null)) ?? null };
  };
}

const LIJSTKOLOMMEN: ReadonlySet<Kolom['betekenis']> = new Set<Bedragbetekenis>(['wijziging', 'bedrag']);

function isOver({ betekenis, kop }: Kolom, woorden: RegExp): boolean {
  return (betekenis === 'overig' || betekenis === 'toelichting') && woorden.test(normaliseer(kop));
}

function eersteTekst(kolommen: readonly Kolom[], teksten: readonly (string | undefined)[]): string | null {
  for (const { volgorde } of kolommen) {
    const tekst = teksten[volgorde];
    if (tekst !== undefined && !/^[-–.?]*$/.test(tekst)) return tekst;
  }
  return null;
}

/** A date typed or as Excel keeps it. */
function leesDatumcel(tekst: string): string | null {
  const datum = leesDatum(/^\d{5}(\.\d+)?$/.test(tekst) ? Number(tekst) : tekst);
  return datum === null ? leesDatumIn(tekst, null) : isoDatum(datum);
}

/** What a header or title says about a wijziging: "1e wijziging (raad 12-3-2024)", "Wijziging juli 2024". */
export function leesBesluit(kop: string, jaar: number | null): Besluit {
  return { besluit: NOEMT.test(normaliseer(kop)) ? kop : null, datum: leesDatumIn(kop, jaar) };
}

export function isGenoemd({ besluit, datum }: Besluit): boolean {
  return besluit !== null || datum !== null;
}
