import type { Bedragcel, Kolom, Tabel } from '../begroting/begroting';
import type { Vergelijking } from '../begroting/vergelijking';
import { budgetkolom, groepeer, grootTotaal, omrekening, type TabelMetWortels } from './koppeling';
import { isGevuld, spelingVan } from './tabelvergelijkingen';

/** Two lists on one sheet, or two blocks of one table, each with a total: a budget has as much baten as lasten. */
export function batenEnLasten(tabellen: readonly TabelMetWortels[]): Vergelijking[] {
  const uit: Vergelijking[] = [];
  for (const [, opBlad] of groepeer(tabellen, (t) => t.tabel.blad)) {
    const kanten = opBlad.flatMap(({ tabel, wortels }) =>
      wortels.filter((r) => r.soort === 'totaal').map((rij) => ({ rij, tabel, kant: rij.kant ?? kantVanTabel(tabel) })),
    );
    const baten = kanten.filter((k) => k.kant === 'baten');
    const lasten = kanten.filter((k) => k.kant === 'lasten');
    if (baten.length !== 1 || lasten.length !== 1) continue;
    if (opBlad.some(({ tabel }) => tabel.rijen.some((r) => /\b(saldo|resultaat|reserve)/i.test(r.label)))) continue;
    const [b, l] = [baten[0]!, lasten[0]!];
    for (const kolom of b.tabel.bedragkolommen) {
      if (!isBegroot(kolom, b.tabel)) continue;
      const ander = l.tabel.bedragkolommen.find(
        (k) =>
          isBegroot(k, l.tabel) &&
          k.betekenis === kolom.betekenis &&
          (k.jaar === null || kolom.jaar === null || k.jaar === kolom.jaar),
      );
      if (ander === undefined) continue;
      const cellen = [b.rij.bedragen[kolom.volgorde]!, l.rij.bedragen[ander.volgorde]!];
      if (!cellen.every(isGevuld)) continue;
      const evenwicht = isKaleBegroting(b.tabel) || staanNaastElkaar(b.tabel, l.tabel);
      if (!evenwicht && (b.tabel === l.tabel || !liggenDichtbij(cellen[0]!, cellen[1]!))) continue;
      const negatief = cellen[0]!.bedrag * cellen[1]!.bedrag < 0;
      uit.push({
        relatie: 'baten-en-lasten-ongelijk',
        tabel: l.tabel,
        cellen,
        factoren: [1, negatief ? 1 : -1],
        resultaat: null,
        speling: spelingVan(null, cellen, 1, Math.max(b.tabel.stap, l.tabel.stap)),
        tekst: `totaal baten = totaal lasten (${kolom.kop.toLowerCase()})`,
      });
    }
  }
  return uit;
}

function kantVanTabel(tabel: Tabel): 'baten' | 'lasten' | null {
  const kop = [tabel.tekstkolommen[0]?.kop ?? '', tabel.naam].join(' ').toLowerCase();
  const baten = /\b(baten|inkomsten|opbrengsten|income)\b/.test(kop);
  const lasten = /\b(lasten|uitgaven|kosten|expenses|expenditure)\b/.test(kop);
  return baten === lasten ? null : baten ? 'baten' : 'lasten';
}

function isKaleBegroting(tabel: Tabel): boolean {
  return !tabel.bedragkolommen.some((k) => k.betekenis === 'realisatie' || k.betekenis === 'saldo');
}

/** Two lists under one header line: the shape of a budget that is meant to balance. */
function staanNaastElkaar(a: Tabel, b: Tabel): boolean {
  return a !== b && a.bereik.vanRij === b.bereik.vanRij;
}

/** Elsewhere a budget beside its realisatie need not balance: only a small difference is taken for a slip. */
function liggenDichtbij(a: Bedragcel, b: Bedragcel): boolean {
  const [x, y] = [Math.abs(a.bedrag), Math.abs(b.bedrag)];
  return Math.min(x, y) * 4 >= Math.max(x, y) * 3;
}

/** A column of budget; where a list has just amounts, its title must say that it is one. */
function isBegroot(kolom: Kolom, tabel: Tabel): boolean {
  if (kolom.betekenis === 'begroting' || kolom.betekenis === 'gewijzigde-begroting') return true;
  const kaal = kolom.betekenis === 'bedrag' || kolom.betekenis === 'baten' || kolom.betekenis === 'lasten';
  return kaal && tabel.namen.some((n) => /begroting|budget/i.test(n) && !/realisatie|rekening|actual/i.test(n));
}

/**
 * The baten of all regelingen against the budget of the totaaloverzicht: the nearest of its totals. Money that was received
 * and not budgeted needs a line that says so. Totals far apart (over a quarter) are not of the same money.
 */
export function totalenVanBaten(
  tabellen: readonly TabelMetWortels[],
  regelingtabellen: ReadonlySet<Tabel>,
  overzichten: ReadonlySet<Tabel>,
): Vergelijking[] {
  const regelingen = tabellen.filter(
    (t) => regelingtabellen.has(t.tabel) && t.tabel.bedragkolommen.some((k) => k.betekenis === 'baten'),
  );
  const overzicht = tabellen.filter((t) => overzichten.has(t.tabel) && budgetkolom(t.tabel) !== null);
  if (regelingen.length !== 1 || overzicht.length !== 1) return [];
  const [r, o] = [regelingen[0]!, overzicht[0]!];
  const kolomMet = (betekenis: Kolom['betekenis']) => r.tabel.bedragkolommen.find((k) => k.betekenis === betekenis);
  const [batenkolom, begin] = [kolomMet('baten')!, kolomMet('beginstand')];
  const budget = budgetkolom(o.tabel)!;
  const totalen = o.tabel.rijen.filter((rij) => rij.soort === 'totaal').map((rij) => rij.bedragen[budget.volgorde]!);
  const [factorBaten, factorBudget] = omrekening(r.tabel, o.tabel);
  // What was carried in may be budgeted too: the reading that comes closest to a total counts.
  const lezingen = [[batenkolom], ...(begin === undefined ? [] : [[batenkolom, begin]])].flatMap((kolommen) => {
    const baten = grootTotaal(r.wortels).flatMap((rij) => kolommen.map((k) => rij.bedragen[k.volgorde]!));
    if (!baten.some(isGevuld)) return [];
    const som = baten.reduce((s, c) => s + factorBaten * c.bedrag, 0);
    return totalen.filter(isGevuld).map((totaal) => {
      return { baten, som, totaal, afstand: Math.abs(factorBudget * totaal.bedrag - som) };
    });
  });
  if (lezingen.length === 0) return [];
  const { baten, som, totaal: dichtst, afstand } = lezingen.reduce((a, b) => (b.afstand < a.afstand ? b : a));
  if (afstand * 4 > Math.abs(som)) return [];
  const cellen = [...baten, dichtst];
  return [
    {
      relatie: 'totalen-verschillen',
      tabel: r.tabel,
      cellen,
      factoren: [...baten.map(() => factorBaten), -factorBudget],
      resultaat: null,
      speling: spelingVan(
        null,
        cellen,
        baten.length,
        Math.max(r.tabel.stap * factorBaten, o.tabel.stap * factorBudget),
      ),
      tekst: `totaal van de baten per regeling = ${dichtst.rij.label.toLowerCase()} (${budget.kop.toLowerCase()})`,
    },
  ];
}
