import { normaliseer } from './kolomwoorden';

/** Words that say what a table is, not whose it is. */
const RUIS =
  /\b(themalijn(en)?|thema|programma(lijn)?|totaal|subtotaal|total|tabel|overzicht|financieel|financiele|jaarverslag|jaarrekening|jaarstukken|tussentijdse|rapportage|begroting|realisatie|rekening|kosten|baten en lasten|per|van|de|het|en|and|of|the|project(en)?|\d+(\.\d+)*|(19|20)\d\d)\b/g;

/** The same for every spelling of the name of a themalijn: no case, accents, brackets, numbering, years or words such as "Themalijn". */
export function naamsleutel(naam: string): string {
  const kaal =
    normaliseer(naam)
      .replace(/\([^)]*(\)?)/g, (deel, dicht: string) => (dicht === '' ? deel : ''))
      .trim() || normaliseer(naam);
  const zonderRuis = kaal.replace(RUIS, ' ');
  const sleutel = letters(zonderRuis) || letters(kaal);
  return ZONDER_NAAM.test(sleutel) ? '' : sleutel;
}

/** The same for every spelling of the name of a post. Numbers in it count ("Fase 2"); the number before it and years do not. */
export function postsleutel(label: string): string {
  const kaal = normaliseer(label).replace(/^\d+(\.\d+)*[.)]? /, '');
  const getallen = (kaal.match(/\d+/g) ?? []).filter((getal) => !/^(19|20)\d\d$/.test(getal));
  return (naamsleutel(kaal) || letters(kaal)) + getallen.join(',');
}

/** What is left when a label says only that it is a total. */
const ZONDER_NAAM =
  /^((sub|eind|generaal)?tota(a)?l(en)?(overzicht|generaal)?|overzicht|saldo|resultaat|grandtotal|baten|lasten|uitgaven|inkomsten|kosten)$/;

/** "Ouderen (2)", "Ouderen oud", "kopie van Ouderen": a second version of something. */
export function isKopie(naam: string): boolean {
  return /\(\d+\)\s*$|\b(kopie|copy|copie|oude?|old|backup|back-up|concept|vorige|bewaard|archief|v\d+)\b/i.test(naam);
}

/** The name without what makes it a second version. */
export function zonderKopie(naam: string): string {
  return naam
    .replace(
      /\(\d+\)\s*$|\b(kopie van|copy of|kopie|copy|copie|oude?|old|backup|back-up|concept|vorige|bewaard|archief|v\d+)\b/gi,
      ' ',
    )
    .trim();
}

/** A name as it is written, but for case, accents, spaces and punctuation. */
export function letterlijk(naam: string): string {
  return normaliseer(naam).replace(/[^a-z0-9]+/g, '');
}

/** Two keys that differ by a slip of the pen: one or two letters in a name of some length. */
export function lijktOp(a: string, b: string): boolean {
  const langste = Math.max(a.length, b.length);
  if (langste < 6) return false;
  const grens = langste < 12 ? 1 : 2;
  return Math.abs(a.length - b.length) <= grens && afstand(a, b, grens) <= grens;
}

function letters(tekst: string): string {
  return tekst.replace(/[^a-z0-9\u00c0-\uffff]/g, '');
}

/** Edit distance with swaps of neighbours; stops counting beyond the limit. */
function afstand(a: string, b: string, grens: number): number {
  let voorvorige: number[] = [];
  let vorige = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const huidige = [i];
    for (let j = 1; j <= b.length; j++) {
      const gelijk = a[i - 1] === b[j - 1] ? 0 : 1;
      let d = Math.min(vorige[j]! + 1, huidige[j - 1]! + 1, vorige[j - 1]! + gelijk);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d = Math.min(d, voorvorige[j - 2]! + 1);
      huidige.push(d);
    }
    if (Math.min(...huidige) > grens) return grens + 1;
    voorvorige = vorige;
    vorige = huidige;
  }
  return vorige[b.length]!;
}
