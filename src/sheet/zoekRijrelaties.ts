import { speling } from '../begroting/afronding';
import { teken, type Bedragcel, type Kolom, type Rij } from '../begroting/begroting';
import type { Relatie } from '../begroting/vergelijking';
import type { Bouwrij } from './leesRijen';
import { isVerwachting } from './leesPrognosetabel';
import type { Kolomlezing, Tabellezing } from './leesTabel';

/** How one column follows from others in the same row. */
export interface Rijrelatie {
  readonly relatie: Relatie;
  readonly doel: Kolom;
  readonly termen: readonly Kolom[];
  readonly factoren: readonly number[];
  /** In rows of lasten every factor has the other sign. */
  readonly lastenOmgekeerd: boolean;
  /** "saldo = begroting − realisatie" */
  readonly tekst: string;
}

export interface Rijrelaties {
  readonly relaties: readonly Rijrelatie[];
  /** Columns that look computed and follow from no other columns that we tried. */
  readonly onverklaard: readonly Kolom[];
}

interface Kandidaat {
  readonly termen: readonly Kolom[];
  readonly factoren: readonly number[];
  /** The rows of lasten count the other way round: less spent than budgeted is good there. */
  readonly lastenOmgekeerd: boolean;
  /** Stated in the header, or by the formulas in the column: believed without a majority. */
  readonly gesteld: boolean;
}

/** Finds which columns follow from others, by their meaning, their header and the majority of the rows. */
export function zoekRijrelaties({ tabel, kolommen }: Tabellezing): Rijrelaties {
  const zoeker = new Relatiezoeker(tabel.rijen, kolommen, tabel.stap);
  const relaties: Rijrelatie[] = [];
  const onverklaard: Kolom[] = [];
  for (const { kolom } of kolommen) {
    const gevonden = zoeker.zoek(kolom);
    relaties.push(...gevonden.relaties);
    if (gevonden.verwacht && gevonden.relaties.length === 0) onverklaard.push(kolom);
  }
  return { relaties, onverklaard };
}

class Relatiezoeker {
  private readonly proef: readonly Bouwrij[];
  private readonly tweeKanten: boolean;

  constructor(
    rijen: readonly Bouwrij[],
    private readonly kolommen: readonly Kolomlezing[],
    private readonly stap: number,
  ) {
    this.proef = steekproef(rijen, 400);
    this.tweeKanten = rijen.some((r) => r.kant === 'baten') && rijen.some((r) => r.kant === 'lasten');
  }

  /** `verwacht`: the column's meaning says that it is computed. A column may follow in more than one way (saldo of a Verschil). */
  zoek(doel: Kolom): { relaties: Rijrelatie[]; verwacht: boolean } {
    const families = kandidatenVoor(doel, this.kolommen, this.proef);
    const relaties: Rijrelatie[] = [];
    for (const kandidaten of families) {
      const gekozen = this.kies(doel, kandidaten);
      if (gekozen !== null && !relaties.some((r) => zelfdeTermen(r, gekozen))) relaties.push(gekozen);
    }
    const verdeelt = BESTEMMINGEN.has(doel.betekenis) && this.kolommen.some((k) => k.kolom.betekenis === 'saldo');
    if (relaties.length === 0 && !verdeelt) {
      const gevonden = INVOER.has(doel.betekenis)
        ? this.kiesOptelling(doel)
        : (this.kiesUitAlles(doel) ?? this.kiesVerloop(doel));
      if (gevonden !== null) relaties.push(gevonden);
    }
    return { relaties, verwacht: families.length > 0 && !this.isIngevuld(doel) };
  }

  /** A saldo to date is not what a forecast leaves, nor the other way round: a row that closes must say so. */
  private gaatVooruit(doel: Kolom, { termen }: Kandidaat): boolean {
    return (
      (doel.betekenis === 'saldo' && termen.some((k) => k.betekenis === 'verwachte-uitgave')) || this.isIngevuld(doel)
    );
  }

  /** What is expected to be left is filled in where no column has what is expected to be spent. */
  private isIngevuld(doel: Kolom): boolean {
    return (
      doel.betekenis === 'eindsaldo' &&
      isVerwachting(doel) &&
      !this.kolommen.some(({ kolom }) => kolom.betekenis === 'verwachte-uitgave')
    );
  }

  /** Any two or three columns to the left, where words do not help: only when nearly all rows agree, and not by zeros. */
  private kiesUitAlles(doel: Kolom): Rijrelatie | null {
    const links = this.kolommen
      .map((k) => k.kolom)
      .filter((k) => k.nummer < doel.nummer)
      .slice(-10);
    for (const kandidaten of [tweetallen(links), drietallen(links)]) {
      const vol = (k: Kandidaat) =>
        this.proef.filter((r) => [doel, ...k.termen].every((t) => r.bedragen[t.volgorde]!.bedrag !== 0));
      const gevonden = kandidaten.filter((k) => {
        const { sluitend, sprekend } = this.tel(doel, k, this.proef);
        const eens = sluitend === sprekend ? sluitend >= 3 : sluitend >= 5 && sluitend * 5 >= sprekend * 4;
        return eens && this.tel(doel, k, vol(k)).sluitend >= 2;
      });
      if (gevonden.length === 1) return this.kies(doel, gevonden);
    }
    return null;
  }

  /** "Totaal besteed", "Prognose jaar": the columns directly to the left together. */
  private kiesOptelling(doel: Kolom): Rijrelatie | null {
    if (!/\b(tota(a)?le?|cumulatief|jaar)\b/i.test(doel.kop)) return null;
    const kandidaten = this.reeksenVoor(doel, 2, 12).map((reeks) =>
      kandidaat(
        reeks,
        reeks.map(() => 1),
      ),
    );
    return this.kiesOvertuigend(doel, kandidaten);
  }

  /** A closing balance: the opening balance and every column after it, some of which are taken off. */
  private kiesVerloop(doel: Kolom): Rijrelatie | null {
    const proef = this.proef.filter((r) => r.bedragen[doel.volgorde]!.bedrag !== 0).slice(0, 12);
    const kandidaten = this.reeksenVoor(doel, 2, 8).flatMap((reeks) => {
      const vast = reeks.map((k) => this.proef.every((r) => r.bedragen[k.volgorde]!.bedrag === 0));
      return tekenkeuzen(reeks, vast).filter((k) => this.tel(doel, k, proef).sluitend * 2 > proef.length);
    });
    return this.kiesOvertuigend(doel, kandidaten);
  }

  /** The runs of columns that end directly left of this one. */
  private reeksenVoor(doel: Kolom, kortste: number, langste: number): Kolom[][] {
    const links = this.kolommen.map((k) => k.kolom).filter((k) => k.nummer < doel.nummer);
    const lengten = Array.from({ length: Math.max(0, langste - kortste + 1) }, (_, n) => kortste + n);
    return lengten.filter((n) => n <= links.length).map((n) => links.slice(-n));
  }

  /** The only one that three quarters of the rows agree with, at least three and not by zeros. */
  private kiesOvertuigend(doel: Kolom, kandidaten: readonly Kandidaat[]): Rijrelatie | null {
    const gevonden = kandidaten.filter((k) => {
      const { sluitend, sprekend } = this.tel(doel, k, this.proef);
      if (sluitend < 3 || sluitend * 4 < sprekend * 3) return false;
      const vol = this.proef.filter((r) => k.termen.filter((t) => r.bedragen[t.volgorde]!.bedrag !== 0).length >= 2);
      return this.tel(doel, k, vol).sluitend >= 2;
    });
    return gevonden.length === 1 ? this.kies(doel, gevonden) : null;
  }

  private kies(doel: Kolom, kandidaten: readonly Kandidaat[]): Rijrelatie | null {
    let beste: { kandidaat: Kandidaat; sluitend: number; sprekend: number } | null = null;
    const omgekeerd = this.tweeKanten
      ? kandidaten.filter(isVerschil).map((k) => ({ ...k, lastenOmgekeerd: true }))
      : [];
    for (const kandidaat of [...kandidaten, ...omgekeerd]) {
      // What is stated, and no row contradicts, needs no other reading.
      if (beste?.kandidaat.gesteld && beste.sluitend === beste.sprekend) break;
      const telling = this.tel(doel, kandidaat, this.proef);
      const beter =
        beste === null ||
        telling.sluitend > beste.sluitend ||
        (telling.sluitend === beste.sluitend &&
          isOmkering(kandidaat, beste.kandidaat) &&
          this.lastenTellenOp(doel, kandidaat));
      if (beter) beste = { kandidaat, ...telling };
    }
    if (beste === null || !isGeloofwaardig(beste, kandidaten)) return null;
    const { kandidaat } = beste;
    if (beste.sluitend === 0 && !kandidaat.gesteld && this.gaatVooruit(doel, kandidaat)) return null;
    return {
      relatie: relatieVan(doel, kandidaat.termen),
      doel,
      termen: kandidaat.termen,
      factoren: kandidaat.factoren,
      lastenOmgekeerd: kandidaat.lastenOmgekeerd,
      tekst: formuleTekst(doel, kandidaat),
    };
  }

  /** The column adds baten and lasten up to a result from which the amounts beside it take the lasten off. */
  private lastenTellenOp(doel: Kolom, { termen }: Kandidaat): boolean {
    const tot = this.proef.findIndex((r) => r.woorden.saldo);
    if (tot < 0) return false;
    const posten = this.proef.slice(0, tot).filter((r) => r.soort === 'post' && r.kant !== null);
    const bedrag = (r: Rij, { volgorde }: Kolom): number => teken(r.bedragen[volgorde]!) * r.bedragen[volgorde]!.bedrag;
    const klopt = (kolom: Kolom, lasten: number): boolean => {
      const som = posten.reduce((s, r) => s + (r.kant === 'lasten' ? lasten : 1) * bedrag(r, kolom), 0);
      return Math.abs(som - bedrag(this.proef[tot]!, kolom)) <= speling(posten.length, this.stap);
    };
    const alleen = (kolom: Kolom, lasten: number): boolean => klopt(kolom, lasten) && !klopt(kolom, -lasten);
    return alleen(doel, 1) && termen.some((k) => alleen(k, -1));
  }

  private tel(
    doel: Kolom,
    { termen, factoren, lastenOmgekeerd }: Kandidaat,
    rijen: readonly Rij[],
  ): { sluitend: number; sprekend: number } {
    const marge = speling(termen.length, this.stap);
    let sluitend = 0;
    let sprekend = 0;
    for (const { bedragen, kant, soort } of rijen) {
      const cel = bedragen[doel.volgorde]!;
      if (!isGevuld(cel)) continue;
      let som = 0;
      let gevuld = 0;
      let leesbaar = true;
      for (let n = 0; n < termen.length; n++) {
        const term = bedragen[termen[n]!.volgorde]!;
        if (term.status === 'onleesbaar') leesbaar = false;
        if (isGevuld(term)) gevuld++;
        som += factoren[n]! * term.bedrag;
      }
      if (!leesbaar || gevuld === 0 || (cel.bedrag === 0 && som === 0)) continue;
      const verwacht = lastenOmgekeerd && kant === 'lasten' ? -som : som;
      const sluit = Math.abs(teken(cel) * cel.bedrag - verwacht) <= marge;
      if (sluit) sluitend++;
      // A total that a formula adds up is off in its row because a post is.
      if (sluit || soort === 'post' || cel.formule === null) sprekend++;
    }
    return { sluitend, sprekend };
  }
}

/** Columns that are filled in, not computed. */
const INVOER: ReadonlySet<Kolom['betekenis']> = new Set([
  'begroting',
  'realisatie',
  'baten',
  'lasten',
  'verwachte-uitgave',
  'wijziging',
  'beginstand',
]);

function tweetallen(kolommen: readonly Kolom[]): Kandidaat[] {
  return kolommen.flatMap((a, n) =>
    kolommen
      .slice(n + 1)
      .flatMap((b) => [kandidaat([a, b], [1, -1]), kandidaat([a, b], [-1, 1]), kandidaat([a, b], [1, 1])]),
  );
}

function drietallen(kolommen: readonly Kolom[]): Kandidaat[] {
  return kolommen.flatMap((a, n) =>
    kolommen
      .slice(n + 1)
      .flatMap((b, m) =>
        kolommen
          .slice(n + m + 2)
          .flatMap((c) => [
            kandidaat([a, b, c], [1, 1, -1]),
            kandidaat([a, b, c], [1, -1, 1]),
            kandidaat([a, b, c], [1, -1, -1]),
            kandidaat([a, b, c], [1, 1, 1]),
          ]),
      ),
  );
}

/** Every choice of signs after the first column; a column without amounts has the sign that its words say. */
function tekenkeuzen(reeks: readonly Kolom[], vast: readonly boolean[]): Kandidaat[] {
  return reeks.reduce<Kandidaat[]>(
    (keuzen, kolom, n) => {
      const tekens = n === 0 ? [1] : vast[n] ? [AF.test(kolom.kop) ? -1 : 1] : [1, -1];
      return keuzen.flatMap((k) => tekens.map((t) => kandidaat([...k.termen, kolom], [...k.factoren, t])));
    },
    [kandidaat([], [])],
  );
}

/** Words over a column that is taken off a balance. */
const AF = /ont+rek|aanwend|vrijval|vrijgevallen|afschrijv|desinvest|aflos|bested|besteed|betaal|uitga|vermind|\baf\b/i;

function isGeloofwaardig(
  { kandidaat, sluitend, sprekend }: { kandidaat: Kandidaat; sluitend: number; sprekend: number },
  kandidaten: readonly Kandidaat[],
): boolean {
  // Nothing was filled in yet: then a formula tells as well as amounts would.
  if (sprekend === 0) return kandidaat.gesteld;
  if (sluitend * 2 >= sprekend && (sluitend >= 2 || sprekend <= 2)) return true;
  if (kandidaat.gesteld && (sluitend > 0 || sprekend <= 2)) return true;
  // With one row or two and one pair of columns to choose from there is nothing to vote on.
  const paren = new Set(
    kandidaten.map((k) =>
      [...k.termen]
        .map((t) => t.nummer)
        .sort()
        .join(),
    ),
  );
  return sprekend <= 2 && paren.size === 1;
}

function kandidatenVoor(doel: Kolom, kolommen: readonly Kolomlezing[], rijen: readonly Rij[]): Kandidaat[][] {
  const andere = kolommen.map((k) => k.kolom).filter((k) => k !== doel);
  const met = (...betekenissen: Kolom['betekenis'][]) =>
    andere.filter((k) => betekenissen.includes(k.betekenis) && k.maat === doel.maat);
  const lezing = kolommen.find((k) => k.kolom === doel)!;
  const gesteld = gesteldeKandidaat(lezing, kolommen);
  const gevormd = formulekandidaat(doel, kolommen, rijen);
  const voorop = [...(gevormd === null ? [] : [gevormd]), ...(gesteld === null ? [] : [gesteld])];
  const begroot = met('begroting', 'gewijzigde-begroting', 'bedrag');
  const families: Kandidaat[][] = [];

  switch (doel.betekenis) {
    case 'saldo': {
      const inkomsten = [...met('begroting', 'gewijzigde-begroting', 'baten', 'bedrag', 'totaal')];
      const uitgaven = met('realisatie', 'lasten', 'verwachte-uitgave');
      const verplicht = met('verwachte-uitgave');
      const uit = [
        ...metBeginstand(met('beginstand'), met('baten', 'begroting', 'gewijzigde-begroting'), uitgaven),
        ...verschillen(inkomsten, uitgaven),
        ...inkomsten.flatMap((a) =>
          paren(met('realisatie', 'lasten'), verplicht).map(([b, c]) => kandidaat([a, b, c], [1, -1, -1])),
        ),
        ...met('begroting').flatMap((a) =>
          paren(met('wijziging'), uitgaven).map(([b, c]) => kandidaat([a, b, c], [1, 1, -1])),
        ),
        ...verschillen(met('gewijzigde-begroting'), met('begroting')),
        ...verschillen(met('begroting', 'gewijzigde-begroting'), met('begroting', 'gewijzigde-begroting')),
      ];
      families.push([...voorop, ...uit]);
      if (doel.maat === 'saldo') families.push(matenVan(doel, andere));
      const bestemmingen = andere.filter((k) => BESTEMMINGEN.has(k.betekenis));
      if (bestemmingen.length > 0 && andere.some((k) => k.betekenis === 'baten' || k.betekenis === 'lasten')) {
        families.push([
          {
            ...kandidaat(
              bestemmingen,
              bestemmingen.map(() => 1),
            ),
            gesteld: bestemmingen.length >= 2,
          },
        ]);
      }
      break;
    }
    case 'eindsaldo': {
      const saldi = met('saldo');
      families.push([
        ...voorop,
        ...verschillen(saldi, met('verwachte-uitgave')),
        ...begroot.flatMap((a) =>
          paren(met('realisatie', 'lasten'), met('verwachte-uitgave')).flatMap(([b, c]) => [
            kandidaat([a, b, c], [1, -1, -1]),
            kandidaat([a, b, c], [1, 1, 1]),
          ]),
        ),
        ...verschillen([...begroot, ...met('baten')], met('verwachte-uitgave', 'realisatie', 'lasten')),
      ]);
      break;
    }
    case 'gewijzigde-begroting': {
      const wijzigingen = met('wijziging');
      const eerder = met('gewijzigde-begroting').filter((k) => k.nummer < doel.nummer);
      const ervoor = wijzigingen.filter((k) => k.nummer < doel.nummer);
      families.push([
        ...voorop,
        ...met('begroting').flatMap((a) => [
          ...bijgesteld(a, wijzigingen),
          ...(ervoor.length < wijzigingen.length ? bijgesteld(a, ervoor) : []),
        ]),
        // "Na 2e wijziging" goes on from "na 1e wijziging".
        ...eerder.slice(-1).flatMap((a) =>
          bijgesteld(
            a,
            ervoor.filter((k) => k.nummer > a.nummer),
          ),
        ),
      ]);
      break;
    }
    case 'overheveling':
    case 'terugbetaling':
      families.push([
        ...voorop,
        ...verschillen(
          met('saldo'),
          met('vrijval', 'terugbetaling', 'overheveling').filter((k) => k !== doel),
        ),
      ]);
      if (!andere.some((k) => k.betekenis === 'vrijval') && voorop.length === 0) families.pop();
      break;
    case 'totaal': {
      const delen = andere.filter(
        (k) => k.nummer < doel.nummer && (k.betekenis === 'bedrag' || BESTEMMINGEN.has(k.betekenis) || k.jaar !== null),
      );
      families.push([
        ...voorop,
        ...(delen.length >= 2
          ? [
              kandidaat(
                delen,
                delen.map(() => 1),
              ),
            ]
          : []),
      ]);
      break;
    }
    default:
      families.push(voorop);
  }
  if (doel.maat === 'saldo' && doel.betekenis !== 'saldo') families.push(matenVan(doel, andere));
  return families.filter((f) => f.length > 0);
}

/** A budget with its wijzigingen added, or taken off. */
function bijgesteld(budget: Kolom, wijzigingen: readonly Kolom[]): Kandidaat[] {
  if (wijzigingen.length === 0) return [];
  return ([1, -1] as const).map((factor) => kandidaat([budget, ...wijzigingen], [1, ...wijzigingen.map(() => factor)]));
}

const BESTEMMINGEN: ReadonlySet<Kolom['betekenis']> = new Set(['terugbetaling', 'overheveling', 'reservering']);

/** Saldo = ± baten ± lasten of the same betekenis and year. */
function matenVan(doel: Kolom, andere: readonly Kolom[]): Kandidaat[] {
  const zelfde = andere.filter(
    (k) => k.betekenis === doel.betekenis && k.jaar === doel.jaar && groep(k) === groep(doel),
  );
  const ruim = zelfde.length >= 2 ? zelfde : andere.filter((k) => k.betekenis === doel.betekenis);
  const baten = ruim.filter((k) => k.maat === 'baten');
  const lasten = ruim.filter((k) => k.maat === 'lasten');
  return paren(baten, lasten).flatMap(([b, l]) => [
    kandidaat([b, l], [1, 1]),
    kandidaat([b, l], [1, -1]),
    kandidaat([b, l], [-1, 1]),
    kandidaat([b, l], [-1, -1]),
  ]);
}

/** The header without its last word or line: what a group of columns has in common. */
function groep(kolom: Kolom): string {
  return kolom.kop
    .toLowerCase()
    .replace(/(?:(?<!\W)\W+)?\b(baten|lasten|saldo|inkomsten|uitgaven|income|expenses|expenditure|balance)\b\W*/g, ' ')
    .trim();
}

/** "Verschil (3) = (2) − (1)" names its columns by number. */
function gesteldeKandidaat({ kolom, formule }: Kolomlezing, kolommen: readonly Kolomlezing[]): Kandidaat | null {
  if (formule === null) return null;
  const termen = formule.map(({ nummer }) => kolommen.find((k) => k.nummer === nummer && k.kolom !== kolom)?.kolom);
  if (termen.some((t) => t === undefined)) return null;
  return { termen: termen as Kolom[], factoren: formule.map((f) => f.factor), lastenOmgekeerd: false, gesteld: true };
}

/** What most formulas in the column compute from their own row. */
function formulekandidaat(doel: Kolom, kolommen: readonly Kolomlezing[], rijen: readonly Rij[]): Kandidaat | null {
  const perPatroon = new Map<string, { rij: Rij; aantal: number }>();
  let formules = 0;
  for (const rij of rijen) {
    const formule = rij.bedragen[doel.volgorde]!.formule;
    if (formule === null || rij.soort !== 'post') continue;
    formules++;
    if (formule.soort !== 'lineair') continue;
    const eigen = formule.delen.every(
      (d) => d.blad === null && d.bereik.vanRij === rij.nummer && d.bereik.totRij === rij.nummer,
    );
    if (!eigen || formule.delen.length === 0 || formule.constante !== 0) continue;
    const teller = perPatroon.get(formule.patroon);
    if (teller === undefined) perPatroon.set(formule.patroon, { rij, aantal: 1 });
    else teller.aantal++;
  }
  const beste = [...perPatroon.values()].sort((a, b) => b.aantal - a.aantal)[0];
  if (beste === undefined || beste.aantal * 2 <= formules) return null;
  const formule = beste.rij.bedragen[doel.volgorde]!.formule!;
  if (formule.soort !== 'lineair') return null;
  const termen: Kolom[] = [];
  const factoren: number[] = [];
  for (const { bereik, factor } of formule.delen) {
    for (let k = bereik.vanKolom; k <= bereik.totKolom; k++) {
      const kolom = kolommen.find((l) => l.kolom.nummer === k)?.kolom;
      if (kolom === undefined || kolom === doel || termen.includes(kolom)) return null;
      termen.push(kolom);
      factoren.push(factor);
    }
  }
  return termen.length >= 2 ? { termen, factoren, lastenOmgekeerd: false, gesteld: true } : null;
}

function kandidaat(termen: readonly Kolom[], factoren: readonly number[]): Kandidaat {
  return { termen, factoren, lastenOmgekeerd: false, gesteld: false };
}

/** a − b, b − a and a + b for every pair of different columns, the reading of the words first. */
function verschillen(plus: readonly Kolom[], min: readonly Kolom[]): Kandidaat[] {
  const alle = paren(plus, min).filter(([a, b]) => a !== b);
  return [
    [1, -1],
    [-1, 1],
    [1, 1],
  ].flatMap((factoren) => alle.map(([a, b]) => kandidaat([a, b], factoren)));
}

/** What was carried in, and what came in, less what was spent; lasten may have a minus of their own. */
function metBeginstand(begin: readonly Kolom[], plus: readonly Kolom[], min: readonly Kolom[]): Kandidaat[] {
  const drietallen = begin.flatMap((a) => paren(plus, min).map(([b, c]) => [a, b, c]));
  return [-1, 1].flatMap((teken) => drietallen.map((termen) => kandidaat(termen, [1, 1, teken])));
}

function paren<A, B>(links: readonly A[], rechts: readonly B[]): [A, B][] {
  return links.flatMap((l) => rechts.map((r): [A, B] => [l, r]));
}

function relatieVan(doel: Kolom, termen: readonly Kolom[]): Relatie {
  if (doel.betekenis === 'eindsaldo') return 'eindsaldo-klopt-niet';
  if (doel.betekenis === 'gewijzigde-begroting' && termen.some((t) => t.betekenis === 'wijziging'))
    return 'wijziging-sluit-niet-aan';
  if (doel.betekenis === 'totaal') return 'totaal-klopt-niet';
  return 'saldo-klopt-niet';
}

function formuleTekst(doel: Kolom, { termen, factoren }: Kandidaat): string {
  const delen = termen.map(
    (k, n) => `${factoren[n]! < 0 ? (n === 0 ? '−' : ' − ') : n === 0 ? '' : ' + '}${naamVan(k)}`,
  );
  return `${naamVan(doel)} = ${delen.join('')}`;
}

function naamVan(kolom: Kolom): string {
  return kolom.kop.toLowerCase();
}

function zelfdeTermen(a: Rijrelatie, b: Rijrelatie): boolean {
  return a.termen.length === b.termen.length && a.termen.every((t) => b.termen.includes(t));
}

/** The same reading with the lasten the other way round. */
function isOmkering(a: Kandidaat, b: Kandidaat): boolean {
  return a.lastenOmgekeerd && !b.lastenOmgekeerd && a.termen === b.termen && a.factoren === b.factoren;
}

/** a − b: the reading that may turn with the side of the row. */
function isVerschil({ factoren }: Kandidaat): boolean {
  return factoren.length === 2 && factoren[0]! + factoren[1]! === 0;
}

function isGevuld(cel: Bedragcel): boolean {
  return cel.status === 'getal' || cel.status === 'tekst' || cel.status === 'nul';
}

/** At most n rows, spread evenly, so that a large table is voted on in constant time. */
function steekproef<T>(rijen: readonly T[], n: number): readonly T[] {
  if (rijen.length <= n) return rijen;
  const afstand = rijen.length / n;
  return Array.from({ length: n }, (_, i) => rijen[Math.floor(i * afstand)]!);
}
