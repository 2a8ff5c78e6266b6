import { AFKORTINGEN, VERBINDERS } from './bewoording';

/** Abbreviations on which a sentence may end. */
const SLUIT_OOK: ReadonlySet<string> = new Set(['mln', 'mrd', 'etc', 'e.d', 'jl']);

/** A stretch of a text: offsets, `tot` exclusive. */
export interface Stuk {
  readonly van: number;
  readonly tot: number;
}

const SPATIE = /[\u00a0\u2000-\u200b\u202f\u3000\t\r]/;
const STREEP = /[\u2010-\u2015\u2212]/;
const AANHALING = /[\u2018\u2019\u201a\u201b\u201c\u201d\u201e"`\u00b4]/;
const OPSOMMING = /^\n\s*(?:[-*\u2022\u00b7\u25aa\u25cf+]|\d{1,2}[.)]|[a-z][.)])\s/;

/**
 * The text letter by letter in the same length, so that offsets stay: lower case, no accents, one kind of space, dash and
 * quote.
 */
export function plat(tekst: string): string {
  let uit = '';
  for (let i = 0; i < tekst.length; i++) uit += tekst.charCodeAt(i) < 128 ? tekst[i]! : platteLetter(tekst[i]!);
  return uit.toLowerCase().length === uit.length ? uit.toLowerCase().replace(/[\t\r"`]/g, teken) : uit;
}

function teken(letter: string): string {
  return letter === '"' || letter === '`' ? "'" : ' ';
}

function platteLetter(letter: string): string {
  if (SPATIE.test(letter)) return ' ';
  if (STREEP.test(letter)) return '-';
  if (AANHALING.test(letter)) return "'";
  const kaal = letter.normalize('NFD')[0]!;
  return kaal.toLowerCase().length === 1 ? kaal : letter;
}

/** The sentences of a text: at full stops, question marks, empty lines, bullets and lines that start anew. */
export function zinnen(tekst: string): readonly Stuk[] {
  const gevonden: Stuk[] = [];
  let van = 0;
  const sluit = (tot: number): void => {
    if (/\S/.test(tekst.slice(van, tot))) gevonden.push({ van, tot });
    van = tot;
  };
  for (let i = 0; i < tekst.length; i++) {
    const letter = tekst[i]!;
    if (letter === '\n' ? isNieuweRegel(tekst, i, van) : isZinseinde(tekst, i, van)) sluit(i + 1);
  }
  sluit(tekst.length);
  return gevonden;
}

function isZinseinde(tekst: string, i: number, van: number): boolean {
  const letter = tekst[i]!;
  if (letter !== '.' && letter !== '!' && letter !== '?') return false;
  const verder = /^['"\u2019\u201d)\]]?(?:\s+(\S)|$)/.exec(tekst.slice(i + 1, i + 12));
  if (verder === null) return false;
  if (letter !== '.') return true;
  if (/\d ?[vnk]$/i.test(tekst.slice(Math.max(van, i - 4), i))) return true;
  const woord = /[\p{L}.]{0,12}$/u.exec(tekst.slice(Math.max(van, i - 12), i))![0].toLowerCase();
  if (SLUIT_OOK.has(woord) && /^\s+(?!Euro)\p{Lu}\p{Ll}/u.test(tekst.slice(i + 1, i + 8))) return true;
  if (woord !== '' && (AFKORTINGEN.has(woord) || /^\p{L}$/u.test(woord) || /(^|\.)\p{L}$/u.test(woord))) return false;
  if (/^\s*\d{1,2}$/.test(tekst.slice(van, Math.min(i, van + 12)))) return false;
  return verder[1] === undefined || !/\p{Ll}/u.test(verder[1]);
}

function isNieuweRegel(tekst: string, i: number, van: number): boolean {
  const verder = tekst.slice(i, i + 24);
  if (/^\n\s*(\n|$)/.test(verder) || OPSOMMING.test(verder)) return true;
  const eerder = tekst.slice(Math.max(van, i - 24), i).trimEnd();
  if (/[.:;!?]$/.test(eerder)) return true;
  if (/[-,\u2010]$/.test(eerder) || !/^\n\s*\p{Lu}/u.test(verder)) return false;
  const laatste = /(?<!\p{L})\p{L}*$/u.exec(eerder)![0].toLowerCase();
  return !VERBINDERS.has(laatste);
}
