import type { Rij, Tabel } from '../begroting/begroting';
import type { Prognosetabel, Tussenstand } from '../sheet/herkenning';
import { budgetkolom } from '../sheet/koppeling';

/** Which of the forecasts of a workbook count. */
export interface GeldendePrognoses {
  /** Tables with the same posten as one that was made later in the year. */
  readonly achterhaald: ReadonlySet<Tabel>;
  /** Tables with the same posten as the other, while it cannot be told which is later. */
  readonly dubbel: ReadonlyMap<Tabel, Tabel>;
}

/** Of two tables with the same posten and budgets, the one that was made last counts. */
export function geldendePrognoses({ tabellen, posten }: Tussenstand): GeldendePrognoses {
  const achterhaald = new Set<Tabel>();
  const dubbel = new Map<Tabel, Tabel>();
  if (tabellen.length < 2) return { achterhaald, dubbel };
  const perTabel = new Map(tabellen.map((t) => [t.tabel, t]));
  for (const [a, b] of herhalingen(posten)) {
    const [eerste, tweede] = [perTabel.get(a)!, perTabel.get(b)!].sort(opPeildatum) as [Prognosetabel, Prognosetabel];
    if (eerste.peildatum !== null && tweede.peildatum !== null && eerste.peildatum !== tweede.peildatum) {
      achterhaald.add(eerste.tabel);
    } else {
      dubbel.set(a, b).set(b, a);
    }
  }
  return { achterhaald, dubbel };
}

function opPeildatum(a: Prognosetabel, b: Prognosetabel): number {
  return (a.peildatum ?? '') < (b.peildatum ?? '') ? -1 : 1;
}

/** Pairs of tables that share two thirds of the posten of the smaller one, by name, regeling and budget. */
function herhalingen(posten: readonly Rij[]): [Tabel, Tabel][] {
  const aantal = new Map<Tabel, number>();
  const perPost = new Map<string, Set<Tabel>>();
  for (const rij of posten) {
    const kolom = budgetkolom(rij.tabel);
    const budget = kolom === null ? 0 : rij.bedragen[kolom.volgorde]!.bedrag * rij.tabel.eenheid;
    if (budget === 0) continue;
    aantal.set(rij.tabel, (aantal.get(rij.tabel) ?? 0) + 1);
    const sleutel = `${rij.label.toLowerCase()}|${rij.regeling?.tekst.toLowerCase() ?? ''}|${budget}`;
    const bekend = perPost.get(sleutel);
    if (bekend === undefined) perPost.set(sleutel, new Set([rij.tabel]));
    else bekend.add(rij.tabel);
  }
  const gedeeld = new Map<Tabel, Map<Tabel, number>>();
  for (const tabellen of perPost.values()) {
    if (tabellen.size < 2) continue;
    const [...lijst] = tabellen;
    lijst.forEach((a, n) => {
      for (const b of lijst.slice(n + 1)) {
        const tellingen = gedeeld.get(a) ?? new Map<Tabel, number>();
        gedeeld.set(a, tellingen.set(b, (tellingen.get(b) ?? 0) + 1));
      }
    });
  }
  return [...gedeeld].flatMap(([a, tellingen]) =>
    [...tellingen].flatMap(([b, samen]): [Tabel, Tabel][] =>
      samen >= 2 && samen * 3 >= Math.min(aantal.get(a)!, aantal.get(b)!) * 2 ? [[a, b]] : [],
    ),
  );
}
