import { normaliseer } from './kolomwoorden';
import type { Soortrij, Tabelvlak } from './zoekTabellen';

/** The lines above the header, nearest first, down to the rows of the table before it. */
export function titelsBoven(rijen: readonly Soortrij[], vlak: Tabelvlak, van: number): string[] {
  const titels: string[] = [];
  for (let r = vlak.kopVan - 1; r >= van && titels.length < 6; r--) {
    const { rij, soorten } = rijen[r]!;
    if (soorten.includes('bedrag')) break;
    const teksten = rij.cellen.flatMap(({ kolom, waarde }) =>
      typeof waarde === 'string' ? [{ kolom, tekst: waarde.trim() }] : [],
    );
    const inBereik = teksten.filter((t) => t.kolom >= vlak.vanKolom && t.kolom <= vlak.totKolom);
    const gekozen = inBereik.length > 0 || vlak.vanKolom > 0 ? inBereik : teksten;
    titels.push(...gekozen.map((t) => t.tekst).filter((t) => t !== ''));
  }
  return titels;
}

/** "Themalijn Jeugd 2024" is about Jeugd. */
export function zonderVoorvoegsel(titel: string): string {
  const kort = titel
    .replace(/^(themalijn|thema)\s+/i, '')
    .replace(/(?<!\s)\s*\(([^)]*)(\)?)/g, (deel, binnen: string, dicht: string) =>
      dicht !== '' && /€|euro|1[.,]?000/i.test(binnen) ? '' : deel,
    )
    .replace(/(?<![\s,–-])[\s,–-]+(19|20)\d\d$/, '')
    .trim();
  return kort === '' ? titel : kort;
}

/** A line above or below a table that is about it but does not name it: units, signs, footnotes. */
export function isNoot(tekst: string): boolean {
  const t = normaliseer(tekst);
  return (
    /^\(?\W*(alle )?(bedragen|amounts)\b|^\(?\W*(x|\*|in) ?(€|eur|euro|duizend|1[.,]?000)|^\W*[+-] (is|=)|^(bron|source|noot|let op|datum|date|stand per|peildatum|versie)\b/.test(
      t,
    ) ||
    t.length > 100 ||
    /^[*\d)]+\)? ?$/.test(t)
  );
}

/** What one printed unit is worth: 1, 1.000 or 1.000.000 euro, by what title, header or notes say; null when they are silent. */
export function eenheidVan(teksten: Iterable<string>): number | null {
  for (const tekst of teksten) {
    const t = normaliseer(tekst);
    if (t.length > 160) continue;
    if (
      /x ?(€|eur|euro)? ?1[., ]?000[., ]?000|(^|[(x*]|\b(in|per|maal)) ?€ ?1[., ]000[., ]000|€ ?1[., ]000[., ]000\)?$|\b(in|x) (€ |eur |euro |euro's )?(mln|miljoen(en)?|millions?)\b|miljoenen euro/.test(
        t,
      )
    )
      return 1_000_000;
    if (
      /[x*] ?(€|eur|euro)? ?1[., ]?000\b|\b(in|bedragen) (€|eur|euro) ?1[., ]?000\b|(^|[(x*]|\b(in|per|maal)) ?€ ?1[.,]000\b(?![.,]?\d)|€ ?1[.,]000\)?$|\b(in|x) (€ |eur |euro |euro's )?(duizend(en|tallen)?|thousands?)\b|(?<!\d ?)duizend(en)? euro|(?<!\d ?)(k€|€ ?k\b)/.test(
        t,
      )
    )
      return 1000;
    if (/\b(in|x|luiden in|bedragen in) (hele |gehele )?(€|eur|euro'?s?)(?=\W|$)/.test(t)) return 1;
  }
  return null;
}

/** The lines at the top of a sheet that stand by themselves: what they say about amounts goes for every table below. */
export function bladregels(rijen: readonly Soortrij[]): string[] {
  const regels: string[] = [];
  for (const { rij, soorten } of rijen) {
    if (soorten.includes('bedrag')) break;
    const waarde = rij.cellen.length === 1 ? rij.cellen[0]!.waarde : null;
    if (typeof waarde === 'string') regels.push(waarde);
  }
  return regels;
}

/** Every text in the header and in the lines above it, up to the amounts of another table. */
export function regelsBoven(rijen: readonly Soortrij[], van: number, vlak: Tabelvlak): string[] {
  let begin = vlak.kopVan;
  while (begin > van && !rijen[begin - 1]!.soorten.includes('bedrag')) begin--;
  return rijen
    .slice(begin, vlak.kopTot)
    .flatMap(({ rij }) => rij.cellen.map((c) => c.waarde))
    .filter((w) => typeof w === 'string');
}
