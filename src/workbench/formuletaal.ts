import { foutnamen, functienamen } from './functienamen';

const ENGELS = omgekeerd(functienamen);
const FOUTEN_IN_ENGELS = omgekeerd(foutnamen);

const TEKST = '"(?:[^"]|"")*"';
const BLAD = "'(?:[^']|'')+'";
const FOUT = '#(?:[A-Z]+/\\d!|N/[AB]|[A-Z]+[!?])';
const NAAM = '[\\p{L}_\\\\][\\p{L}\\d_.]*';
const delen = (getal: string): RegExp =>
  new RegExp(`(${TEKST}|${BLAD})|(${FOUT})|(${NAAM})(\\()?|(${getal})|([;,()])`, 'giu');
const ENGELSE_DELEN = delen('\\d+(?:\\.\\d+)?');
/** What was typed may be in either language. */
const GETYPTE_DELEN = delen('\\d+(?:[.,]\\d+)?');

/** The formula, with "=", as Dutch Excel shows it. */
export function naarNederlands(formule: string): string {
  return formule.replace(ENGELSE_DELEN, (deel: string, vast, fout, naam, haakje = '', getal, teken) => {
    if (vast !== undefined) return deel;
    if (fout !== undefined) return foutnamen[deel.toUpperCase()] ?? deel;
    if (naam !== undefined) return `${vertaaldeNaam(String(naam), haakje !== '', functienamen)}${haakje}`;
    if (getal !== undefined) return deel.replace('.', ',');
    return teken === ',' ? ';' : deel;
  });
}

/**
 * What was typed, as a formula in English. With ";" or a Dutch name in it a comma is a decimal mark; else, within the
 * arguments of a function, it separates.
 */
export function naarEngels(formule: string): string {
  const nederlands = isNederlands(formule);
  let diepte = 0;
  return formule.replace(GETYPTE_DELEN, (deel: string, vast, fout, naam, haakje = '', getal, teken) => {
    if (vast !== undefined) return deel;
    if (fout !== undefined) return FOUTEN_IN_ENGELS[deel.toUpperCase()] ?? deel.toUpperCase();
    if (teken === '(' || haakje !== '') diepte++;
    if (teken === ')') diepte--;
    if (naam !== undefined) return `${vertaaldeNaam(String(naam), haakje !== '', ENGELS)}${haakje}`;
    if (getal !== undefined) return nederlands || diepte === 0 ? deel.replace(',', '.') : deel;
    return teken === ';' ? ',' : deel;
  });
}

function isNederlands(formule: string): boolean {
  return [...formule.matchAll(GETYPTE_DELEN)].some(
    ([, , , naam, haakje, , teken]) =>
      teken === ';' || (naam !== undefined && haakje !== undefined && ENGELS[naam.toUpperCase()] !== undefined),
  );
}

/** A function, or WAAR and ONWAAR, which are no function without brackets. */
function vertaaldeNaam(naam: string, isFunctie: boolean, woorden: Readonly<Record<string, string>>): string {
  const kaal = naam.toUpperCase().replace(/^_XLFN\./, '');
  if (isFunctie || /^(?:TRUE|FALSE|WAAR|ONWAAR)$/.test(kaal)) return woorden[kaal] ?? (isFunctie ? kaal : naam);
  return naam;
}

function omgekeerd(woorden: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(woorden).map(([van, naar]) => [naar, van]));
}
