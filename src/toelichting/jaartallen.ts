import { ANDER_JAAR, JAAR_ERVOOR } from './bewoording';
import { tussen, type Deel, type Zin } from './leesTekst';
import type { Weg } from './toetsBestemming';
import type { Stuk } from './zinnen';

export function jarenIn(woorden: string): number[] {
  return [...woorden.matchAll(/(?<![\d.,])(20\d\d)(?![\d.]\d|\d)/g)].map((treffer) => Number(treffer[1]));
}

/** "In 2024 besteed" is no destination. */
export function ditJaar(weg: Weg, cue: Stuk, zin: Zin, jaar: number | null): boolean {
  const woorden = tussen(zin, cue.van, cue.tot);
  const jaren = jarenIn(woorden);
  return weg === 'mee' && jaar !== null && jaren.length > 0 && !/^naar /.test(woorden) && jaren.every((j) => j <= jaar);
}

/** "Uit 2023 is … overgeheveld": where this year's money came from. */
export function vanVroeger(deel: Deel, zin: Zin, jaar: number | null): boolean {
  const woorden = tussen(zin, deel.van, deel.tot);
  const bron = /\b(?:uit|vanuit|van|in) (?:het jaar )?(20\d\d|vorig jaar)\b/.exec(woorden)?.[1];
  if (bron === 'vorig jaar' || (bron !== undefined && jaar !== null && Number(bron) < jaar)) return true;
  return (
    jaar !== null &&
    (/\bnaar (?:het jaar )?(20\d\d)\b/.exec(woorden)?.[1] ?? '') === String(jaar) &&
    /\b(?:ontvangen|uit)\b/.test(woorden)
  );
}

/** "Wat eind 2026 over is, gaat terug": of a later year. */
export function vanLater(zin: Zin, jaar: number | null): boolean {
  const [, woord, later] = /\b(in|na|eind|ultimo|per eind) (20\d\d)\b/.exec(tussen(zin, zin.van, zin.tot)) ?? [];
  // In the year after it is when the money is paid back.
  return jaar !== null && later !== undefined && Number(later) > (woord === 'in' ? jaar + 1 : jaar);
}

/** Whether the words at an amount are about another year than the workbook's. */
export function anderJaar({ van, tot }: Stuk, zin: Zin, jaar: number | null): boolean {
  const voor = tussen(zin, zin.van, van);
  const begin = zin.van + Math.max(voor.lastIndexOf(', '), voor.lastIndexOf(';'), voor.lastIndexOf(' en '), 0);
  const na = tussen(zin, tot, zin.tot);
  const eind = tot + (/, |;| en | maar |$/.exec(na)?.index ?? 0);
  const woorden = tussen(zin, begin, eind);
  if (ANDER_JAAR.test(woorden)) return true;
  if (jaar === null || zin.delen.some((d) => d.cues.some(({ soort }) => soort === 'mee'))) return false;
  const genoemd = [...woorden.matchAll(/(?<![\d.-])((?:19|20)\d\d)(?![\d.]\d|\d)/g)].filter(
    (treffer) =>
      JAAR_ERVOOR.test(woorden.slice(0, treffer.index)) &&
      !/\b(?:naar|tranche) $/.test(woorden.slice(0, treffer.index)),
  );
  return (
    genoemd.length > 0 && genoemd.every((treffer) => Number(treffer[1]) !== jaar) && !jarenIn(woorden).includes(jaar)
  );
}
