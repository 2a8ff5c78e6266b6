import type { Bedragcel, Kolom, Rij, Tabel } from '../begroting/begroting';
import type { Relatie, Vergelijking } from '../begroting/vergelijking';
import { regelingsleutel, type Zoeker } from '../regelingen/zoekRegeling';
import type { Eenheidsverschil, Naamafwijking, PostZonderRegeling, Regelinggroep, Vraag } from './herkenning';
import type { Koppeling } from './instellingen';
import { isKopie, lijktOp, naamsleutel, zonderKopie } from './namen';
import { isGevuld, spelingVan } from './tabelvergelijkingen';

/** A table with the rows that no total adds up any more (its grand total, or its posten). */
export interface TabelMetWortels {
  readonly tabel: Tabel;
  readonly wortels: readonly Rij[];
}

export interface Koppelingen {
  readonly vergelijkingen: readonly Vergelijking[];
  readonly vragen: readonly Vraag[];
  readonly naamafwijkingen: readonly Naamafwijking[];
  readonly eenheidsverschillen: readonly Eenheidsverschil[];
  readonly regelingen: readonly Regelinggroep[];
  readonly zonderRegeling: readonly PostZonderRegeling[];
  readonly totaaloverzichten: ReadonlySet<Tabel>;
  readonly regelingtabellen: ReadonlySet<Tabel>;
}

/** Relations between tables, found by name: themalijn against totaaloverzicht, posten against the table per regeling, totals of totals. */
export function zoekKoppelingen(
  tabellen: readonly TabelMetWortels[],
  bevestigd: readonly Koppeling[],
  zoeker: Zoeker,
): Koppelingen {
  const regelingtabellen = new Set(tabellen.filter((t) => isRegelingtabel(t.tabel, zoeker)).map((t) => t.tabel));
  const gewoon = tabellen.filter((t) => !regelingtabellen.has(t.tabel));
  const themalijnen = koppelThemalijnen(gewoon, bevestigd);
  const regelingen = koppelRegelingen(tabellen, regelingtabellen, themalijnen, zoeker);
  return {
    vergelijkingen: [
      ...themalijnen.vergelijkingen,
      ...regelingen.vergelijkingen,
      ...batenEnLasten(gewoon),
      ...totalenVanBaten(tabellen, regelingtabellen, themalijnen.overzichten),
    ],
    vragen: [...themalijnen.vragen, ...regelingen.vragen],
    naamafwijkingen: themalijnen.naamafwijkingen,
    eenheidsverschillen: themalijnen.eenheidsverschillen,
    regelingen: regelingen.groepen,
    zonderRegeling: regelingen.zonderRegeling,
    totaaloverzichten: themalijnen.overzichten,
    regelingtabellen,
  };
}

// Themalijn against totaaloverzicht

interface Themalijnen {
  readonly vergelijkingen: readonly Vergelijking[];
  readonly vragen: readonly Vraag[];
  readonly naamafwijkingen: readonly Naamafwijking[];
  readonly eenheidsverschillen: readonly Eenheidsverschil[];
  readonly overzichten: ReadonlySet<Tabel>;
  /** Lines of an overview that a table details: they are no posten of their own. */
  readonly uitgewerkt: ReadonlySet<Rij>;
  /** Tables of which it is not known whether they count. */
  readonly onzeker: ReadonlySet<Tabel>;
}

/** Something that a line elsewhere may stand for: a whole table, or one block of it. */
interface Doel {
  readonly tabel: Tabel;
  readonly wortels: readonly Rij[];
  readonly sleutel: string;
  readonly kopie: boolean;
  /** The name comes from the title, not from the sheet. */
  readonly titel: boolean;
}

function koppelThemalijnen(tabellen: readonly TabelMetWortels[], bevestigd: readonly Koppeling[]): Themalijnen {
  const doelen = tabellen.flatMap(doelenVan);
  const perSleutel = groepeer(doelen, (d) => d.sleutel);
  const bladVan = new Map(bevestigd.map((k) => [naamsleutel(k.regel), k.blad]));
  const vergelijkingen: Vergelijking[] = [];
  const vragen: Vraag[] = [];
  const naamafwijkingen: Naamafwijking[] = [];
  const eenheidsverschillen: Eenheidsverschil[] = [];
  const overzichten = new Set<Tabel>();
  const uitgewerkt = new Set<Rij>();
  const onzeker = new Set<Tabel>();

  for (const { tabel } of tabellen) {
    if (tabel.rijen.length > 500) continue;
    for (const rij of tabel.rijen) {
      if (rij.label === '' || rij.soort === 'onderdeel') continue;
      const sleutel = naamsleutel(rij.label);
      if (sleutel === '') continue;
      const precies = perSleutel.get(sleutel) ?? [];
      const kandidaten = (precies.length > 0 ? precies : gelijkend(sleutel, rij, perSleutel)).filter(
        (d) => d.tabel !== tabel,
      );
      if (kandidaten.length === 0) continue;
      const gekozen = kiesDoel(kandidaten, rij, bladVan.get(sleutel));
      if (gekozen === 'meer') {
        const bladen = [...new Set(kandidaten.map((k) => k.tabel.blad))];
        for (const k of kandidaten) onzeker.add(k.tabel);
        uitgewerkt.add(rij);
        vragen.push({
          soort: 'dubbele-naam',
          waar: tabel.blad,
          plaatsen: [{ blad: tabel.blad, rij: rij.nummer, kolom: labelkolom(tabel) }],
          waarom: `"${rij.label}" kan horen bij ${bladen.map((b) => `blad "${b}"`).join(' of ')}; geef in de instellingen aan welk blad telt`,
        });
        continue;
      }
      if (gekozen === null) continue;
      const nieuw = verbindingen(rij, gekozen, 'themalijn-sluit-niet-aan');
      if (nieuw.length === 0) continue;
      const keer = eenheidsfactor(nieuw);
      if (keer === null) vergelijkingen.push(...nieuw);
      else eenheidsverschillen.push({ rij, tabel: gekozen.tabel, keer });
      uitgewerkt.add(rij);
      overzichten.add(tabel);
      if (precies.length === 0)
        naamafwijkingen.push({ rij, naam: rij.label, bedoeld: gekozen.tabel.naam, tabel: gekozen.tabel });
    }
  }
  return { vergelijkingen, vragen, naamafwijkingen, eenheidsverschillen, overzichten, uitgewerkt, onzeker };
}

function doelenVan({ tabel, wortels }: TabelMetWortels): Doel[] {
  const kopie = isKopie(tabel.blad) || tabel.namen.some((n) => /\(\d+\)\s*$/.test(n));
  const doelen = tabel.namen.map((naam, n): Doel => ({
    tabel,
    wortels: grootTotaal(wortels),
    sleutel: naamsleutel(zonderKopie(naam)),
    kopie,
    titel: n < tabel.namen.length - 1,
  }));
  // A block with a total of its own: "Ouderen" above it, or "Totaal Ouderen" beside it.
  const blokken = tabel.rijen.flatMap((rij): Doel[] => {
    if (rij.soort !== 'totaal') return [];
    const namen = [rij.label.replace(/\b(sub)?tota(a)?l(en)?\b/gi, ' '), rij.sectie ?? '']
      .map(naamsleutel)
      .filter((s) => s !== '');
    return namen.map((sleutel) => ({ tabel, wortels: [rij], sleutel, kopie, titel: true }));
  });
  const uniek = new Map<string, Doel>();
  for (const doel of [...doelen, ...blokken])
    if (doel.sleutel !== '' && !uniek.has(doel.sleutel)) uniek.set(doel.sleutel, doel);
  return [...uniek.values()];
}

/** The rows whose sum a line elsewhere repeats: the one total of the table, or all its rows when it has none. */
function grootTotaal(wortels: readonly Rij[]): readonly Rij[] {
  const totalen = wortels.filter((r) => r.soort === 'totaal');
  if (totalen.length === 0) return wortels;
  return totalen.length === 1 ? totalen : [];
}

function gelijkend(sleutel: string, rij: Rij, perSleutel: ReadonlyMap<string, readonly Doel[]>): readonly Doel[] {
  if (rij.tabel.rijen.length > 100) return [];
  const treffers = [...perSleutel].filter(
    ([ander]) =>
      lijktOp(sleutel, ander) ||
      (ander.length >= 20 && sleutel.startsWith(ander)) ||
      (sleutel.length >= 20 && ander.startsWith(sleutel)),
  );
  return treffers.length === 1 ? treffers[0]![1] : [];
}

function kiesDoel(kandidaten: readonly Doel[], rij: Rij, blad: string | undefined): Doel | 'meer' | null {
  if (blad !== undefined) return kandidaten.find((d) => d.tabel.blad === blad) ?? null;
  const passend = kandidaten.filter((d) => d.wortels.length > 0 && gelijkeKolommen(rij.tabel, d.tabel).length > 0);
  if (passend.length <= 1) return passend[0] ?? null;
  const bladen = new Set(passend.map((d) => d.tabel.blad));
  if (bladen.size > 1 && (passend.some((d) => d.kopie) || passend.every((d) => !d.titel))) return 'meer';
  const jaar = passend.filter((d) => d.tabel.jaar === rij.tabel.jaar);
  const keuze = jaar.length > 0 ? jaar : passend;
  const meeste = Math.max(...keuze.map((d) => gelijkeKolommen(rij.tabel, d.tabel).length));
  const beste = keuze.filter((d) => gelijkeKolommen(rij.tabel, d.tabel).length === meeste);
  if (beste.length === 1 || new Set(beste.map((d) => d.tabel)).size === 1) return beste[0]!;
  return bladen.size > 1 ? 'meer' : (beste.find((d) => d.titel) ?? beste[0]!);
}

/** One vergelijking per column that both tables have: the line repeats the total. */
function verbindingen(rij: Rij, { tabel, wortels }: Doel, relatie: Relatie): Vergelijking[] {
  const [factorRij, factorDoel] = omrekening(rij.tabel, tabel);
  return gelijkeKolommen(rij.tabel, tabel).flatMap(([hier, daar]) => {
    const resultaat = rij.bedragen[hier.volgorde]!;
    const bron = wortels.map((r) => r.bedragen[daar.volgorde]!);
    if (!isGevuld(resultaat) || !bron.some(isGevuld)) return [];
    const cellen = [...bron, resultaat];
    return {
      relatie,
      tabel: rij.tabel,
      cellen,
      factoren: [...bron.map(() => factorDoel), -factorRij],
      resultaat,
      speling: spelingVan(
        resultaat,
        cellen,
        bron.length,
        Math.max(rij.tabel.stap * factorRij, tabel.stap * factorDoel),
      ),
      tekst: `${rij.label} in ${rij.tabel.naam} = totaal van ${tabel.naam} (${hier.kop.toLowerCase()})`,
    };
  });
}

/** All columns of a line differ by a factor thousand from the table that it repeats: another unit, not another amount. */
function eenheidsfactor(vergelijkingen: readonly Vergelijking[]): number | null {
  const sprekend = vergelijkingen.filter((v) => v.resultaat !== null && v.resultaat.bedrag !== 0);
  if (sprekend.length < 2) return null;
  const klopt = (keer: number) =>
    sprekend.every((v) => {
      const hier = Math.abs(v.factoren.at(-1)! * v.resultaat!.bedrag);
      const daar = Math.abs(verschil(v) + hier * Math.sign(v.resultaat!.bedrag));
      return keer > 1
        ? Math.abs(hier - daar * keer) <= v.speling * keer
        : Math.abs(hier / keer - daar) <= v.speling / keer;
    });
  return klopt(1000) ? 1000 : klopt(0.001) ? 0.001 : null;
}

/** Whole factors that bring two tables to the same unit, in euros of the smaller one. */
function omrekening(a: Tabel, b: Tabel): [number, number] {
  const klein = Math.min(a.eenheid, b.eenheid);
  return [a.eenheid / klein, b.eenheid / klein];
}

/** The columns of two tables that hold the same thing. */
function gelijkeKolommen(a: Tabel, b: Tabel): [Kolom, Kolom][] {
  const paren: [Kolom, Kolom][] = [];
  const bezet = new Set<Kolom>();
  for (const kolom of a.bedragkolommen) {
    const zelfde = b.bedragkolommen.filter((k) => !bezet.has(k) && gelijkeKolom(kolom, k));
    const beste =
      zelfde.find((k) => kopsleutel(k) === kopsleutel(kolom)) ??
      (zelfde.length === 1 || kolom.betekenis !== 'bedrag' ? zelfde[0] : undefined);
    if (beste === undefined) continue;
    bezet.add(beste);
    paren.push([kolom, beste]);
  }
  const budget = (t: Tabel) => t.bedragkolommen.filter((k) => isBudget(k));
  if (!paren.some(([k]) => isBudget(k)) && budget(a).length === 1 && budget(b).length === 1)
    paren.push([budget(a)[0]!, budget(b)[0]!]);
  return paren;
}

function gelijkeKolom(a: Kolom, b: Kolom): boolean {
  if (a.betekenis !== b.betekenis || a.maat !== b.maat) return false;
  if (a.jaar !== null && b.jaar !== null && a.jaar !== b.jaar) return false;
  return a.betekenis !== 'bedrag' || kopsleutel(a) === kopsleutel(b);
}

function kopsleutel(kolom: Kolom): string {
  return kolom.kop.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function isBudget(kolom: Kolom): boolean {
  return (kolom.betekenis === 'begroting' || kolom.betekenis === 'gewijzigde-begroting') && kolom.maat === null;
}

function labelkolom(tabel: Tabel): number {
  return tabel.tekstkolommen[0]?.nummer ?? tabel.bereik.vanKolom;
}

// Posten against the table per regeling

interface Regelingkoppeling {
  readonly vergelijkingen: readonly Vergelijking[];
  readonly vragen: readonly Vraag[];
  readonly groepen: readonly Regelinggroep[];
  readonly zonderRegeling: readonly PostZonderRegeling[];
}

/** With more posten without regeling than this, nothing is said about which regeling pays them. */
const MEESTE_ZONDER = 200;

interface Bouwgroep extends Regelinggroep {
  readonly regels: Rij[];
  readonly posten: Rij[];
  gesloten: boolean;
}

/** Named by its regelingen: the label column says so, or most labels are known regelingen; and it settles money. */
function isRegelingtabel(tabel: Tabel, zoeker: Zoeker): boolean {
  const posten = tabel.rijen.filter((r) => r.soort === 'post' && r.label !== '').slice(0, 200);
  if (posten.length === 0) return false;
  const labels = tabel.tekstkolommen.filter((k) => k.betekenis === 'post');
  const perRegeling = tabel.tekstkolommen.some((k) => k.betekenis === 'regeling');
  const afrekenend = tabel.bedragkolommen.some((k) =>
    ['baten', 'lasten', 'terugbetaling', 'overheveling', 'realisatie', 'saldo'].includes(k.betekenis),
  );
  if (!afrekenend) return false;
  const bekend = posten.filter((r) => zoeker(r.label).soort === 'gevonden').length;
  const rekentAf = tabel.bedragkolommen.some((k) => k.betekenis === 'baten' || BESTEMMINGEN.has(k.betekenis));
  if (labels.length === 0 && perRegeling) return rekentAf || bekend * 2 >= posten.length;
  return bekend >= 2 && bekend * 2 > posten.length && !perRegeling;
}

const BESTEMMINGEN: ReadonlySet<Kolom['betekenis']> = new Set(['terugbetaling', 'overheveling', 'reservering']);

function koppelRegelingen(
  tabellen: readonly TabelMetWortels[],
  regelingtabellen: ReadonlySet<Tabel>,
  { uitgewerkt, onzeker }: Themalijnen,
  zoeker: Zoeker,
): Regelingkoppeling {
  const groepen = new Map<string, Bouwgroep>();
  const vragen: Vraag[] = [];
  const groepVoor = (naam: string): Bouwgroep | null => {
    const gevonden = zoeker(naam);
    if (gevonden.soort === 'meervoudig') return null;
    const regeling = gevonden.soort === 'gevonden' ? gevonden.regeling : null;
    const sleutel: string = regeling?.code ?? regelingsleutel(naam.replace(/\(?\b(tranche )?(19|20)\d\d\b\)?/gi, ' '));
    if (sleutel === '') return null;
    let groep: Bouwgroep | undefined = groepen.get(sleutel);
    if (groep === undefined)
      groepen.set(
        sleutel,
        (groep = { sleutel, naam: regeling?.naam ?? naam, regeling, regels: [], posten: [], gesloten: true }),
      );
    return groep;
  };

  for (const { tabel } of tabellen) {
    if (!regelingtabellen.has(tabel)) continue;
    let vorige: Bouwgroep | null = null;
    for (const rij of tabel.rijen) {
      if (rij.soort !== 'post') continue;
      const groep: Bouwgroep | null = rij.label === '' ? vorige : groepVoor(rij.label);
      groep?.regels.push(rij);
      vorige = groep;
    }
  }

  const metRealisatie = tabellen.filter((t) => !regelingtabellen.has(t.tabel) && lastenkolom(t.tabel) !== null);
  const soort = metRealisatie.some((t) => t.tabel.soort === 'realisatie') ? 'realisatie' : null;
  let volledig = true;
  /** Posten of tables that have no column for the regeling: any regeling may pay them. */
  const ongedekt: Rij[] = [];
  const zonder: { readonly rij: Rij; readonly telt: boolean }[] = [];
  for (const { tabel } of tabellen) {
    if (regelingtabellen.has(tabel)) continue;
    const telt = lastenkolom(tabel) !== null && (soort === null || tabel.soort !== 'prognose') && !onzeker.has(tabel);
    const heeftKolom = tabel.tekstkolommen.some((k) => k.betekenis === 'regeling');
    for (const rij of tabel.rijen) {
      if (rij.soort !== 'post' || uitgewerkt.has(rij)) continue;
      if (rij.regeling === null) {
        if (heeftKolom) zonder.push({ rij, telt });
        continue;
      }
      if (zoeker(rij.regeling.tekst).soort === 'meervoudig') {
        volledig = false;
        vragen.push({
          soort: 'regeling-meervoudig',
          waar: tabel.blad,
          plaatsen: [{ blad: tabel.blad, rij: rij.regeling.rij, kolom: rij.regeling.kolom }],
          waarom: `"${rij.label}" noemt meer dan één regeling ("${rij.regeling.tekst}"); splits de post, anders is niet te zeggen hoeveel bij welke regeling hoort`,
        });
        continue;
      }
      if (telt) groepVoor(rij.regeling.tekst)?.posten.push(rij);
    }
    if (onzeker.has(tabel) && heeftKolom) volledig = false;
    if (telt && !heeftKolom) ongedekt.push(...tabel.rijen.filter((r) => r.soort === 'post' && !uitgewerkt.has(r)));
  }
  for (const groep of groepen.values()) groep.gesloten = volledig && ongedekt.length === 0;

  const alle = [...groepen.values()];
  const tellend = zonder.length > MEESTE_ZONDER ? [] : zonder.flatMap(({ rij, telt }) => (telt ? [rij] : []));
  const passend = new Map<Rij, Set<Regelinggroep>>(zonder.map(({ rij }) => [rij, new Set()]));
  const vergelijkingen = alle.flatMap((groep) =>
    regelingvergelijkingen(groep).flatMap(({ vergelijking, bronkolom }) => {
      const gemist = gemistePosten(vergelijking, tellend, bronkolom);
      for (const rij of gemist) passend.get(rij)!.add(groep);
      const beoordeeld = isBeoordeelbaar(vergelijking, volledig ? ongedekt : null, bronkolom);
      return beoordeeld && gemist.length === 0 && groep.posten.length > 0 ? [vergelijking] : [];
    }),
  );
  const zonderRegeling = [...passend].map(([rij, [vermoedelijk = null, ...meer]]) => ({
    rij,
    vermoedelijk: meer.length === 0 ? vermoedelijk : null,
  }));
  return { vergelijkingen, vragen, groepen: alle, zonderRegeling };
}

function lastenkolom(tabel: Tabel): Kolom | null {
  const zoek = (betekenis: Kolom['betekenis'], maat: Kolom['maat']) =>
    tabel.bedragkolommen.filter((k) => k.betekenis === betekenis && k.maat === maat);
  const gevonden = [...zoek('realisatie', null), ...zoek('realisatie', 'lasten'), ...zoek('lasten', null)];
  return gevonden.find((k) => k.jaar === null || k.jaar === tabel.jaar) ?? gevonden[0] ?? null;
}

function budgetkolom(tabel: Tabel): Kolom | null {
  const budget = tabel.bedragkolommen.filter(isBudget);
  return budget.find((k) => k.betekenis === 'gewijzigde-begroting') ?? budget[0] ?? null;
}

interface Regelingvergelijking {
  readonly vergelijking: Vergelijking;
  /** Where a table of posten has the amounts that it adds up. */
  readonly bronkolom: (tabel: Tabel) => Kolom | null;
}

/** lasten of the regeling = Σ realisatie of its posten; likewise the budget where the table has one. */
function regelingvergelijkingen({ naam, regels, posten }: Regelinggroep): Regelingvergelijking[] {
  if (regels.length === 0) return [];
  const { tabel } = regels[0]!;
  const paren: [Kolom | null, (t: Tabel) => Kolom | null][] = [
    [lastenkolom(tabel), lastenkolom],
    [budgetkolom(tabel), budgetkolom],
  ];
  return paren.flatMap(([kolom, bronkolom]) => {
    if (kolom === null) return [];
    const doelen = regels.filter((r) => r.tabel === tabel).map((r) => r.bedragen[kolom.volgorde]!);
    const resultaat = doelen.find(isGevuld);
    if (resultaat === undefined) return [];
    const bronnen = [...new Set([...posten, ...regels].map((r) => r.tabel))];
    const klein = Math.min(...bronnen.map((t) => t.eenheid));
    const bron = posten.flatMap((r) => {
      const k = bronkolom(r.tabel);
      return k === null ? [] : [{ cel: r.bedragen[k.volgorde]!, factor: r.tabel.eenheid / klein }];
    });
    if (bron.length === 0 && posten.length > 0) return [];
    const cellen = [...bron.map((b) => b.cel), ...doelen.filter((d) => d !== resultaat), resultaat];
    const factoren = [
      ...bron.map((b) => b.factor),
      ...doelen.slice(1).map(() => -tabel.eenheid / klein),
      -tabel.eenheid / klein,
    ];
    const stap = Math.max(...bronnen.map((t) => (t.stap * t.eenheid) / klein));
    const vergelijking: Vergelijking = {
      relatie: 'regeling-sluit-niet-aan',
      tabel,
      cellen,
      factoren,
      resultaat,
      speling: spelingVan(resultaat, cellen, bron.length, stap),
      tekst: `${kolom.kop.toLowerCase()} van ${naam} = som van haar ${bron.length} posten`,
    };
    return [{ vergelijking, bronkolom }];
  });
}

function verschil({ cellen, factoren }: Vergelijking): number {
  return cellen.reduce((s, c, n) => s + factoren[n]! * c.bedrag, 0);
}

/**
 * A relation of which not all posten are known can still be judged when it holds, or when it fails by more than the
 * posten that any regeling may pay (null: nobody knows which) could make up for.
 */
function isBeoordeelbaar(
  v: Vergelijking,
  ongedekt: readonly Rij[] | null,
  bronkolom: Regelingvergelijking['bronkolom'],
): boolean {
  const tekort = -verschil(v);
  if (Math.abs(tekort) <= v.speling) return true;
  if (ongedekt === null) return false;
  const bedragen = ongedekt.flatMap((rij) => {
    const kolom = bronkolom(rij.tabel);
    return kolom === null ? [] : [rij.bedragen[kolom.volgorde]!.bedrag];
  });
  const meest = bedragen.reduce((som, b) => som + Math.max(0, b), 0);
  const minst = bedragen.reduce((som, b) => som + Math.min(0, b), 0);
  return tekort > meest + v.speling || tekort < minst - v.speling;
}

/** Where what is missing is exactly a post without regeling (or all of them), the missing regeling is the finding: those posten. */
function gemistePosten(
  v: Vergelijking,
  zonder: readonly Rij[],
  bronkolom: Regelingvergelijking['bronkolom'],
): readonly Rij[] {
  const tekort = -verschil(v);
  if (Math.abs(tekort) <= v.speling) return [];
  const past = (bedrag: number) => bedrag !== 0 && Math.abs(bedrag - tekort) <= v.speling;
  const bedragVan = (rij: Rij) => {
    const kolom = bronkolom(rij.tabel);
    return kolom === null ? 0 : rij.bedragen[kolom.volgorde]!.bedrag;
  };
  const samen = zonder.reduce((som, rij) => som + bedragVan(rij), 0);
  return past(samen) ? zonder : zonder.filter((rij) => past(bedragVan(rij)));
}

// Baten against lasten, totals against totals

/** Two lists on one sheet, or two blocks of one table, each with a total: a budget has as much baten as lasten. */
function batenEnLasten(tabellen: readonly TabelMetWortels[]): Vergelijking[] {
  const uit: Vergelijking[] = [];
  for (const [, opBlad] of groepeer(tabellen, (t) => t.tabel.blad)) {
    if (opBlad.some(({ tabel }) => tabel.rijen.some((r) => /\b(saldo|resultaat|reserve)/i.test(r.label)))) continue;
    const kanten = opBlad.flatMap(({ tabel, wortels }) =>
      wortels.filter((r) => r.soort === 'totaal').map((rij) => ({ rij, tabel, kant: rij.kant ?? kantVanTabel(tabel) })),
    );
    const baten = kanten.filter((k) => k.kant === 'baten');
    const lasten = kanten.filter((k) => k.kant === 'lasten');
    if (baten.length !== 1 || lasten.length !== 1) continue;
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
      if (
        !cellen.every(isGevuld) ||
        (!isKaleBegroting(b.tabel) && (b.tabel === l.tabel || !liggenDichtbij(cellen[0]!, cellen[1]!)))
      )
        continue;
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

/** Beside a realisatie the budget need not balance: only a small difference is taken for a slip. */
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
 * and not budgeted needs a line that says so.
 */
function totalenVanBaten(
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
  const batenkolom = r.tabel.bedragkolommen.find((k) => k.betekenis === 'baten')!;
  const budget = budgetkolom(o.tabel)!;
  const baten = grootTotaal(r.wortels).map((rij) => rij.bedragen[batenkolom.volgorde]!);
  const totalen = o.tabel.rijen.filter((rij) => rij.soort === 'totaal').map((rij) => rij.bedragen[budget.volgorde]!);
  if (!baten.some(isGevuld) || totalen.length === 0) return [];
  const [factorBaten, factorBudget] = omrekening(r.tabel, o.tabel);
  const som = baten.reduce((s, c) => s + factorBaten * c.bedrag, 0);
  const afstand = (c: Bedragcel) => Math.abs(factorBudget * c.bedrag - som);
  const dichtst = totalen
    .filter(isGevuld)
    .reduce<Bedragcel | null>((b, c) => (b === null || afstand(c) < afstand(b) ? c : b), null);
  if (dichtst === null) return [];
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

function groepeer<T>(lijst: readonly T[], sleutel: (item: T) => string): Map<string, T[]> {
  const groepen = new Map<string, T[]>();
  for (const item of lijst) {
    const groep = groepen.get(sleutel(item));
    if (groep === undefined) groepen.set(sleutel(item), [item]);
    else groep.push(item);
  }
  return groepen;
}
