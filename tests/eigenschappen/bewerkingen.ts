import type { Toeval } from '../bench/toeval';
import type { Werkblad, Werkmap } from '../bench/werkmap';
import { bedragen, herbereken } from '../bench/werkmap';
import { THEMANAMEN } from '../bench/namen';

/** Changes to a workbook that change nothing about what it says. */
export const BEWERKINGEN: Readonly<Record<string, (werkmap: Werkmap, t: Toeval) => void>> = {
  'posts in another order': (werkmap, t) => {
    for (const tabel of werkmap.tabellen)
      for (const blok of tabel.blokken) {
        const plekken = t.schud(blok.map((rij) => rij[0]!.rij));
        const verborgen = blok.map((rij) => tabel.blad.verborgenRijen.has(rij[0]!.rij));
        blok.forEach((rij, i) => {
          for (const cel of rij) cel.rij = plekken[i]!;
          tabel.blad.verborgenRijen[verborgen[i] ? 'add' : 'delete'](plekken[i]!);
        });
      }
  },
  'an empty row between posts': (werkmap, t) => {
    for (const tabel of werkmap.tabellen) {
      const blok = tabel.blokken.find((b) => b.length > 2);
      if (blok) voegRijIn(tabel.blad, blok[t.geheel(1, blok.length - 1)]![0]!.rij);
    }
  },
  'empty rows between tables': (werkmap) => {
    for (const tabel of werkmap.tabellen) {
      const boven = Math.min(...tabel.cellen.map((c) => c.rij));
      const naast = werkmap.tabellen.some(
        (x) => x !== tabel && x.blad === tabel.blad && x.cellen.some((c) => c.rij === boven),
      );
      if (!naast) voegRijIn(tabel.blad, boven);
    }
  },
  'tables elsewhere on their sheet': (werkmap, t) => {
    for (const blad of werkmap.bladen) schuif(blad, t.geheel(1, 12), t.geheel(1, 6));
  },
  'sheets in another order': (werkmap, t) => {
    werkmap.bladen.splice(0, werkmap.bladen.length, ...t.schud(werkmap.bladen));
  },
  'sheets renamed, with the lines that name them': (werkmap) => {
    const gebruikt = JSON.stringify(
      werkmap.bladen.map((b) => [b.naam, ...b.cellen.map((c) => (c.soort === 'tekst' ? c.tekst : ''))]),
    );
    const vrij = THEMANAMEN.filter((n) => !gebruikt.includes(n));
    for (const blad of werkmap.bladen) {
      const nieuw = THEMANAMEN.includes(blad.naam) ? vrij.pop() : undefined;
      if (nieuw) hernoem(werkmap, blad, nieuw);
    }
  },
};

/** All amounts times a factor; formulas follow. */
export function schaal(werkmap: Werkmap, factor: number): void {
  for (const cel of bedragen(werkmap)) cel.cent *= factor;
  herbereken(werkmap);
}

function voegRijIn(blad: Werkblad, rij: number): void {
  const hier = [...blad.verborgenRijen];
  blad.verborgenRijen.clear();
  for (const r of hier) blad.verborgenRijen.add(r >= rij ? r + 1 : r);
  for (const cel of blad.cellen) if (cel.rij >= rij) cel.rij++;
}

function schuif(blad: Werkblad, rijen: number, kolommen: number): void {
  const hier = [...blad.verborgenRijen];
  blad.verborgenRijen.clear();
  for (const r of hier) blad.verborgenRijen.add(r + rijen);
  for (const cel of blad.cellen) {
    cel.rij += rijen;
    cel.kolom += kolommen;
  }
}

function hernoem(werkmap: Werkmap, blad: Werkblad, nieuw: string): void {
  for (const cel of werkmap.bladen.flatMap((b) => b.cellen))
    if (cel.soort === 'tekst') cel.tekst = cel.tekst.replaceAll(blad.naam, nieuw);
  blad.naam = nieuw;
}
