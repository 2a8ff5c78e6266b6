import { speling } from '../begroting/afronding';
import type { Bedragcel, Kolom, Rij, Tabel, Tekstcel } from '../begroting/begroting';
import { labelplaatsVan, type Plaats } from '../begroting/plaats';
import { residu, sluit, type Vergelijking } from '../begroting/vergelijking';
import type { Regeling } from '../regelingen/regeling';
import { regelingsleutel, type Zoeker } from '../regelingen/zoekRegeling';
import type { PostZonderRegeling, Regelinggroep, Vraag } from './herkenning';
import { BESTEMMINGEN, budgetkolom, lastenkolom, type TabelMetWortels } from './koppeling';
import type { Themalijnen } from './koppelThemalijnen';
import { deeltermen } from './deeltermen';
import type { Aandelenlezer, Aandelenlezing } from './leesAandelen';
import { isTussentijds } from './leesPrognosetabel';
import type { Postdeel } from './postdeel';
import { isVerdeeld, naamInKop, splitsing, zoekRegelingkolommen, type Regelingkolommen } from './regelingkolommen';
import { verdeelPost } from './verdeelPost';
import { isGevuld, spelingVan } from './tabelvergelijkingen';

/** Named by its regelingen: the label column says so, or most labels are known regelingen; and it settles money. */
export function isRegelingtabel(tabel: Tabel, zoeker: Zoeker): boolean {
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

export interface Regelingkoppeling {
  readonly vergelijkingen: readonly Vergelijking[];
  readonly vragen: readonly Vraag[];
  readonly groepen: readonly Regelinggroep[];
  readonly zonderRegeling: readonly PostZonderRegeling[];
  /** The posten of tables made during the year. */
  readonly prognoseposten: readonly Rij[];
}

/** With more posten without regeling than this, nothing is said about which regeling pays them. */
const MEESTE_ZONDER = 200;

interface Bouwgroep extends Regelinggroep {
  regels: Rij[];
  readonly posten: Rij[];
  readonly prognoseregels: Rij[];
  readonly delen: Postdeel[];
  readonly prognoseposten: Rij[];
  readonly prognosedelen: Postdeel[];
  gesloten: boolean;
}

/** The same for every spelling of a regeling, whatever tranche is named with it; empty when the name says nothing. */
export function groepsleutel(naam: string, regeling: Regeling | null): string {
  return regeling?.code ?? regelingsleutel(naam.replace(/\(?\b(tranche )?(19|20)\d\d\b\)?/gi, ' '));
}

/** Ties the lines of the table per regeling to the posten that each regeling pays. */
export function koppelRegelingen(
  tabellen: readonly TabelMetWortels[],
  regelingtabellen: ReadonlySet<Tabel>,
  { uitgewerkt, onzeker }: Themalijnen,
  zoeker: Zoeker,
  leesAandelen: Aandelenlezer,
): Regelingkoppeling {
  const groepen = new Map<string, Bouwgroep>();
  const vragen: Vraag[] = [];
  const perNaam = new Map<string, Bouwgroep | null>();
  const groepVoor = (naam: string): Bouwgroep | null => {
    let groep = perNaam.get(naam);
    if (groep === undefined) perNaam.set(naam, (groep = nieuweGroep(naam)));
    return groep;
  };
  const nieuweGroep = (naam: string): Bouwgroep | null => {
    const gevonden = zoeker(naam);
    if (gevonden.soort === 'meervoudig') return null;
    const regeling = gevonden.soort === 'gevonden' ? gevonden.regeling : null;
    const sleutel = groepsleutel(naam, regeling);
    if (sleutel === '') return null;
    const bestaand = groepen.get(sleutel);
    if (bestaand !== undefined) return bestaand;
    const groep: Bouwgroep = {
      sleutel,
      naam: regeling?.naam ?? naam,
      regeling,
      regels: [],
      posten: [],
      delen: [],
      prognoseregels: [],
      prognoseposten: [],
      prognosedelen: [],
      gesloten: true,
    };
    groepen.set(sleutel, groep);
    return groep;
  };

  for (const { tabel } of tabellen) {
    if (!regelingtabellen.has(tabel)) continue;
    let vorige: Bouwgroep | null = null;
    for (const rij of tabel.rijen) {
      if (rij.soort !== 'post') continue;
      const groep: Bouwgroep | null = rij.label === '' ? vorige : groepVoor(rij.label);
      const gevonden = zoeker(rij.label);
      if (gevonden.soort === 'meervoudig') vragen.push(vraagWelke(rij.label, labelplaatsVan(rij), gevonden.regelingen));
      groep?.regels.push(rij);
      if (isTussentijds(tabel)) groep?.prognoseregels.push(rij);
      vorige = groep;
    }
  }
  for (const groep of groepen.values()) {
    const { regels, prognoseregels } = groep;
    if (prognoseregels.length > 0 && prognoseregels.length < regels.length)
      groep.regels = regels.filter((r) => !prognoseregels.includes(r));
  }

  const metRealisatie = tabellen.filter((t) => !regelingtabellen.has(t.tabel) && lastenkolom(t.tabel) !== null);
  const soort = metRealisatie.some((t) => t.tabel.soort === 'realisatie') ? 'realisatie' : null;
  let volledig = true;
  /** Posten of tables that have no column for the regeling: any regeling may pay them. */
  const ongedekt: Rij[] = [];
  const zonder: { readonly rij: Rij; readonly telt: boolean }[] = [];
  const prognoseposten: Rij[] = [];
  /** The posten with a column per regeling, and that those columns add up. */
  const verdeeld = new Set<Rij>();
  const splitsingen: Vergelijking[] = [];
  for (const { tabel } of tabellen) {
    if (regelingtabellen.has(tabel)) continue;
    const telt = lastenkolom(tabel) !== null && (soort === null || tabel.soort !== 'prognose') && !onzeker.has(tabel);
    const heeftKolom = tabel.tekstkolommen.some((k) => k.betekenis === 'regeling');
    const verwacht = isTussentijds(tabel) && !onzeker.has(tabel);
    const perKolom = telt || verwacht ? zoekRegelingkolommen(tabel, zoeker) : null;
    const voegToe = (naam: string, rij: Rij, deel: Postdeel | null): void => {
      const groep = telt || verwacht ? groepVoor(naam) : null;
      if (deel === null) {
        if (telt) groep?.posten.push(rij);
        if (verwacht) groep?.prognoseposten.push(rij);
        return;
      }
      if (telt) groep?.delen.push(deel);
      if (verwacht) groep?.prognosedelen.push(deel);
    };
    for (const rij of tabel.rijen) {
      if (rij.soort !== 'post' || uitgewerkt.has(rij)) continue;
      if (verwacht) prognoseposten.push(rij);
      if (perKolom !== null && isVerdeeld(rij, perKolom.kolommen)) {
        verdeeld.add(rij);
        splitsingen.push(splitsing(rij, perKolom));
        for (const { naam, deel } of delenPerKolom(rij, perKolom)) voegToe(naam, rij, deel);
        continue;
      }
      if (rij.regeling === null) {
        if (heeftKolom) zonder.push({ rij, telt });
        continue;
      }
      const aandelen = leesAandelen(rij.regeling.tekst);
      if (aandelen !== null) {
        const gedeeld = verdeelOver(rij, aandelen, telt || verwacht);
        if (gedeeld.vraag !== null) vragen.push(gedeeld.vraag);
        if (gedeeld.delen === null) volledig = false;
        for (const { naam, deel } of gedeeld.delen ?? []) voegToe(naam, rij, deel);
        continue;
      }
      const gevonden = zoeker(rij.regeling.tekst);
      if (gevonden.soort === 'meervoudig') {
        const { tekst, ...plaats } = rij.regeling;
        volledig = false;
        vragen.push(
          isNaamVanAlle(tekst, gevonden.regelingen)
            ? vraagWelke(tekst, plaats, gevonden.regelingen)
            : vraagMeervoudig(rij, rij.regeling, 'hoeveel elke regeling betaalt, staat er niet bij'),
        );
        continue;
      }
      voegToe(rij.regeling.tekst, rij, null);
    }
    if (onzeker.has(tabel) && heeftKolom) volledig = false;
    const isOpen = (r: Rij) => r.soort === 'post' && !uitgewerkt.has(r) && !verdeeld.has(r);
    if (telt && !heeftKolom)
      ongedekt.push(...tabel.rijen.filter((r) => isOpen(r) && (perKolom === null || heeftBedrag(r))));
  }
  for (const groep of groepen.values()) groep.gesloten = volledig && ongedekt.length === 0;

  const alle = [...groepen.values()];
  const tellend = zonder.length > MEESTE_ZONDER ? [] : zonder.flatMap(({ rij, telt }) => (telt ? [rij] : []));
  const passend = new Map<Rij, Set<Regelinggroep>>(zonder.map(({ rij }) => [rij, new Set()]));
  const vergelijkingen = alle.flatMap((groep) =>
    regelingvergelijkingen(groep).flatMap((deze) => {
      const { vergelijking } = deze;
      const gemist = gemistePosten(deze, tellend);
      for (const rij of gemist) passend.get(rij)!.add(groep);
      const beoordeeld = isBeoordeelbaar(deze, volledig ? ongedekt : null);
      return beoordeeld && gemist.length === 0 && groep.posten.length + groep.delen.length > 0 ? [vergelijking] : [];
    }),
  );
  const zonderRegeling = [...passend].map(([rij, [vermoedelijk = null, ...meer]]) => ({
    rij,
    vermoedelijk: meer.length === 0 ? vermoedelijk : null,
  }));
  return { vergelijkingen: [...splitsingen, ...vergelijkingen], vragen, groepen: alle, zonderRegeling, prognoseposten };
}

/** What the regeling of that name pays of a post; null: all of it. */
interface Naamdeel {
  readonly naam: string;
  readonly deel: Postdeel | null;
}

/** The parts of a post with a column per regeling. */
function delenPerKolom(rij: Rij, { kolommen, doel }: Regelingkolommen): readonly Naamdeel[] {
  const gevuld = kolommen.filter(({ volgorde }) => {
    const { bedrag, status } = rij.bedragen[volgorde]!;
    return bedrag !== 0 || status === 'onleesbaar';
  });
  const cellen = gevuld.map(({ volgorde }) => rij.bedragen[volgorde]!);
  const bedragen = cellen.map((cel) => cel.bedrag);
  if (gevuld.length === 1 && bedragen[0] === rij.bedragen[doel.volgorde]!.bedrag)
    return [{ naam: naamInKop(gevuld[0]!), deel: null }];
  const verdeling = { bedragen, rest: null, kolommen: [doel], cellen };
  return gevuld.map((kolom, nummer) => ({ naam: naamInKop(kolom), deel: { rij, verdeling, nummer } }));
}

/** The parts of a post that several regelingen pay; null when that cannot be said, and `vraag` tells why. */
function verdeelOver(
  rij: Rij,
  lezing: NonNullable<Aandelenlezing>,
  telt: boolean,
): {
  readonly delen: readonly Naamdeel[] | null;
  readonly vraag: Vraag | null;
} {
  if ('waarom' in lezing) return { delen: null, vraag: vraagMeervoudig(rij, rij.regeling!, lezing.waarom) };
  if (!telt) return { delen: [], vraag: null };
  const gelezen = verdeelPost(
    rij,
    lezing.aandelen.map(({ aandeel }) => aandeel),
  );
  if ('waarom' in gelezen) return { delen: null, vraag: vraagMeervoudig(rij, rij.regeling!, gelezen.waarom) };
  const { verdeling, open } = gelezen;
  return {
    delen: lezing.aandelen.map(({ regeling: { naam } }, nummer) => ({ naam, deel: { rij, verdeling, nummer } })),
    vraag: open === null ? null : vraagMeervoudig(rij, rij.regeling!, open),
  };
}

/** One name that several regelingen have, rather than the names of several. */
function isNaamVanAlle(tekst: string, regelingen: readonly Regeling[]): boolean {
  const sleutel = regelingsleutel(tekst);
  return regelingen.every(({ naam, aliassen }) => [naam, ...aliassen].some((n) => regelingsleutel(n) === sleutel));
}

function vraagWelke(tekst: string, plaats: Plaats, regelingen: readonly Regeling[]): Vraag {
  const namen = regelingen.map(({ naam }) => naam).join(' en ');
  return {
    soort: 'regeling-meervoudig',
    waar: plaats.blad,
    plaatsen: [plaats],
    waarom: `"${tekst}" past bij ${namen}, dus telt dit geld bij geen van beide. Geef elke regeling een eigen rij, of laat op het blad Sluitend een naam of alias bij één regeling staan`,
  };
}

function vraagMeervoudig({ label, tabel: { blad } }: Rij, { rij, kolom, tekst }: Tekstcel, waarom: string): Vraag {
  return {
    soort: 'regeling-meervoudig',
    waar: blad,
    plaatsen: [{ blad, rij, kolom }],
    waarom: `van "${label}" is niet te zeggen hoeveel bij welke regeling hoort ("${tekst}"): ${waarom}. Schrijf bijvoorbeeld "IZA 60% / GALA 40%" of "IZA € 30.000; rest GALA", of splits de post`,
  };
}

/** A row without any amount needs no regeling. */
function heeftBedrag({ bedragen }: Rij): boolean {
  return bedragen.some(({ bedrag }) => bedrag !== 0);
}

interface Regelingvergelijking {
  readonly vergelijking: Vergelijking;
  /** Where a table of posten has the amounts that it adds up. */
  readonly bronkolom: (tabel: Tabel) => Kolom | null;
  /** How many times its amounts count, because of shares. */
  readonly maal: number;
}

/** lasten of the regeling = Σ realisatie of its posten; likewise the budget where the table has one. */
function regelingvergelijkingen(groep: Regelinggroep): Regelingvergelijking[] {
  const { naam, regels } = groep;
  if (regels.length === 0) return [];
  const { tabel } = regels[0]!;
  const verwacht = isTussentijds(tabel);
  const posten = verwacht ? groep.prognoseposten : groep.posten;
  const delen = verwacht ? groep.prognosedelen : groep.delen;
  const paren: [Kolom | null, (t: Tabel) => Kolom | null][] = [
    [lastenkolom(tabel), lastenkolom],
    [budgetkolom(tabel), budgetkolom],
  ];
  return paren.flatMap(([kolom, bronkolom]) => {
    if (kolom === null) return [];
    const doelen = regels.filter((r) => r.tabel === tabel).map((r) => r.bedragen[kolom.volgorde]!);
    const resultaat = doelen.find(isGevuld);
    if (resultaat === undefined) return [];
    const bronnen = [...new Set([...posten.map((r) => r.tabel), ...delen.map((d) => d.rij.tabel), tabel])];
    const bronkolommen = new Map(bronnen.map((t) => [t, bronkolom(t)]));
    const klein = Math.min(...bronnen.map((t) => t.eenheid));
    const bron: Bedragcel[] = [];
    const bronfactoren: number[] = [];
    for (const rij of posten) {
      const k = bronkolommen.get(rij.tabel) ?? null;
      if (k === null) continue;
      bron.push(rij.bedragen[k.volgorde]!);
      bronfactoren.push(rij.tabel.eenheid / klein);
    }
    const gedeeld = deeltermen(delen, bronkolom, (t) => t.eenheid / klein);
    if (gedeeld === null) return [];
    const { maal } = gedeeld;
    const aantal = bron.length + (gedeeld.gedeeld?.posten.size ?? 0);
    if (aantal === 0 && posten.length + delen.length > 0) return [];
    const cellen = [...bron, ...gedeeld.cellen, ...doelen.filter((d) => d !== resultaat), resultaat];
    const doelfactor = (-maal * tabel.eenheid) / klein;
    const factoren = [
      ...(maal === 1 ? bronfactoren : bronfactoren.map((factor) => maal * factor)),
      ...gedeeld.factoren,
      ...doelen.map(() => doelfactor),
    ];
    const stap = Math.max(...bronnen.map((t) => (t.stap * t.eenheid) / klein));
    const vergelijking: Vergelijking = {
      relatie: 'regeling-sluit-niet-aan',
      tabel,
      cellen,
      factoren,
      resultaat,
      speling:
        gedeeld.gedeeld === undefined
          ? spelingVan(resultaat, cellen, aantal, stap)
          : maal * (speling(aantal, stap) + delen.length),
      ...(gedeeld.gedeeld !== undefined && { gedeeld: gedeeld.gedeeld }),
      tekst: `${kolom.kop.toLowerCase()} van ${naam} = som van haar ${aantal} posten`,
    };
    return [{ vergelijking, bronkolom, maal }];
  });
}

/**
 * A relation of which not all posten are known can still be judged when it holds, or when it fails by more than the
 * posten that any regeling may pay (null: nobody knows which) could make up for.
 */
function isBeoordeelbaar(
  { vergelijking: v, bronkolom, maal }: Regelingvergelijking,
  ongedekt: readonly Rij[] | null,
): boolean {
  if (sluit(v)) return true;
  const tekort = -residu(v) / maal;
  const speling = v.speling / maal;
  if (ongedekt === null) return false;
  const bedragen = ongedekt.flatMap((rij) => {
    const kolom = bronkolom(rij.tabel);
    return kolom === null ? [] : [rij.bedragen[kolom.volgorde]!.bedrag];
  });
  const meest = bedragen.reduce((som, b) => som + Math.max(0, b), 0);
  const minst = bedragen.reduce((som, b) => som + Math.min(0, b), 0);
  return tekort > meest + speling || tekort < minst - speling;
}

/** Where what is missing is exactly a post without regeling (or all of them), the missing regeling is the finding: those posten. */
function gemistePosten(
  { vergelijking: v, bronkolom, maal }: Regelingvergelijking,
  zonder: readonly Rij[],
): readonly Rij[] {
  if (sluit(v)) return [];
  const tekort = -residu(v) / maal;
  const past = (bedrag: number) => bedrag !== 0 && Math.abs(bedrag - tekort) <= v.speling / maal;
  const bedragVan = (rij: Rij) => {
    const kolom = bronkolom(rij.tabel);
    return kolom === null ? 0 : rij.bedragen[kolom.volgorde]!.bedrag;
  };
  const samen = zonder.reduce((som, rij) => som + bedragVan(rij), 0);
  return past(samen) ? zonder : zonder.filter((rij) => past(bedragVan(rij)));
}
