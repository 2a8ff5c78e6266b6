import type { Bedrag } from '../begroting/bedrag';
import type { Rij } from '../begroting/begroting';
import { labelplaatsVan, plaatsVan, type Plaats } from '../begroting/plaats';
import { regelingsleutel } from '../regelingen/zoekRegeling';
import type { Herkenning, Regelinggroep } from '../sheet/herkenning';
import { normaliseer } from '../sheet/kolomwoorden';
import { budgetkolom, groepeer, lastenkolom } from '../sheet/koppeling';
import { leesPeildatum } from '../sheet/leesPeildatum';
import { letterlijk, naamsleutel, postsleutel } from '../sheet/namen';
import { isGevuld } from '../sheet/tabelvergelijkingen';
import type { Prognose } from './maakPrognose';

/** How a forecast came out, for one post; amounts in cents of euros. */
export interface Prognoseuitkomst {
  readonly post: string;
  readonly regeling: string | null;
  readonly verwacht: Bedrag;
  readonly uitkomst: Bedrag;
  /** uitkomst − verwacht: positive is more left than expected. */
  readonly verschil: Bedrag;
  /** Where the outcome stands. */
  readonly plaats: Plaats;
}

export interface Prognosevergelijking {
  /** Largest difference first. */
  readonly posten: readonly Prognoseuitkomst[];
  /** Posten of the forecast without an outcome, or with more than one. */
  readonly zonderUitkomst: readonly string[];
  /** Posten with an outcome that were not in the forecast. */
  readonly zonderPrognose: readonly string[];
}

/** A post of one of both sides, with what was left of it in cents of euros. */
interface Stand {
  readonly rij: Rij;
  readonly over: Bedrag;
}

/**
 * The forecast against the saldi of a workbook of after year end (the same one, or a later one). Posten are the same when
 * their name is; where that repeats, also their regeling, and the table or heading they stand under. Null when that workbook
 * does not say how any of them came out.
 */
export function vergelijkPrognose(prognose: Prognose, uitkomst: Herkenning): Prognosevergelijking | null {
  const jaren = new Set(prognose.tabellen.flatMap(({ jaar }) => jaar ?? []));
  const standen = uitkomsten(uitkomst, jaren);
  const verwacht = prognose.posten.flatMap(({ rij, eindsaldo }): Stand[] =>
    rij.kant === 'baten' ? [] : [{ rij, over: eindsaldo * rij.tabel.eenheid }],
  );
  const paren = koppel(verwacht, standen);
  if (paren.size === 0) return null;
  const gevonden = new Set(paren.values());
  const regelingVan = regelingen(uitkomst.regelingen);
  return {
    posten: [...paren]
      .map(([a, b]): Prognoseuitkomst => ({
        post: b.rij.label,
        regeling: regelingVan.get(b.rij) ?? b.rij.regeling?.tekst ?? a.rij.regeling?.tekst ?? null,
        verwacht: a.over,
        uitkomst: b.over,
        verschil: b.over - a.over,
        plaats: saldoplaats(b.rij),
      }))
      .sort((a, b) => Math.abs(b.verschil) - Math.abs(a.verschil)),
    zonderUitkomst: namen(
      verwacht.filter((stand) => !paren.has(stand)),
      verwacht,
    ),
    zonderPrognose: namen(
      standen.filter((stand) => !gevonden.has(stand)),
      standen,
    ),
  };
}

/** What was left of every post, of tables of the same year that are about all of it. */
function uitkomsten({ begroting, tussenstand, vergelijkingen }: Herkenning, jaren: ReadonlySet<number>): Stand[] {
  const onderweg = new Set(tussenstand?.tabellen.map(({ tabel }) => tabel));
  // Lines of an overview that repeat a table are no posten of their own.
  const herhaald = new Set(
    vergelijkingen.flatMap((v) => (v.relatie === 'themalijn-sluit-niet-aan' ? (v.resultaat?.rij ?? []) : [])),
  );
  return begroting.tabellen.flatMap((tabel): Stand[] => {
    const [budget, lasten] = [budgetkolom(tabel), lastenkolom(tabel)];
    if (budget === null || lasten === null || tabel.soort === 'regelingen' || onderweg.has(tabel)) return [];
    if (jaren.size > 0 && tabel.jaar !== null && !jaren.has(tabel.jaar)) return [];
    if (leesPeildatum([lasten.kop], tabel.jaar) !== null) return [];
    return tabel.rijen.flatMap((rij): Stand[] => {
      if (rij.soort !== 'post' || rij.kant === 'baten' || rij.label === '' || herhaald.has(rij)) return [];
      const [begroot, besteed] = [rij.bedragen[budget.volgorde]!, rij.bedragen[lasten.volgorde]!];
      const telt = isGevuld(begroot) || isGevuld(besteed);
      if (!telt || begroot.status === 'onleesbaar' || besteed.status === 'onleesbaar') return [];
      return [{ rij, over: (begroot.bedrag - besteed.bedrag) * tabel.eenheid }];
    });
  });
}

/** What two posten must have in common, from most to least; one such post on each side makes a pair. */
const KENMERKEN: readonly ((rij: Rij) => string)[] = [alsGeschreven, naam].flatMap((eigen) => [
  (rij: Rij) => [eigen(rij), regeling(rij), tabelnaam(rij), sectie(rij)].join('|'),
  (rij: Rij) => [eigen(rij), regeling(rij), tabelnaam(rij)].join('|'),
  (rij: Rij) => [eigen(rij), regeling(rij), sectie(rij)].join('|'),
  (rij: Rij) => [eigen(rij), tabelnaam(rij)].join('|'),
  (rij: Rij) => [eigen(rij), regeling(rij)].join('|'),
  eigen,
]);

function koppel(links: readonly Stand[], rechts: readonly Stand[]): ReadonlyMap<Stand, Stand> {
  const paren = new Map<Stand, Stand>();
  const gevonden = new Set<Stand>();
  for (const kenmerk of KENMERKEN) {
    const daar = groepeer(rechts, ({ rij }) => kenmerk(rij));
    for (const [sleutel, hier] of groepeer(links, ({ rij }) => kenmerk(rij))) {
      const [a, b] = [hier[0]!, daar.get(sleutel)?.[0]];
      if (b === undefined || hier.length > 1 || daar.get(sleutel)!.length > 1) continue;
      if (paren.has(a) || gevonden.has(b)) continue;
      paren.set(a, b);
      gevonden.add(b);
    }
  }
  return paren;
}

function alsGeschreven({ label }: Rij): string {
  return letterlijk(label);
}

function naam({ label }: Rij): string {
  return postsleutel(label);
}

function regeling(rij: Rij): string {
  return rij.regeling === null ? '' : regelingsleutel(rij.regeling.tekst);
}

function tabelnaam({ tabel }: Rij): string {
  return naamsleutel(tabel.naam) || normaliseer(tabel.naam);
}

function sectie(rij: Rij): string {
  return rij.sectie === null ? '' : naamsleutel(rij.sectie);
}

/** With the table where a name repeats. */
function namen(standen: readonly Stand[], alle: readonly Stand[]): string[] {
  const aantal = groepeer(alle, ({ rij }) => alsGeschreven(rij));
  return standen.map(({ rij }) =>
    aantal.get(alsGeschreven(rij))!.length > 1 ? `${rij.label} (${rij.tabel.naam})` : rij.label,
  );
}

function regelingen(groepen: readonly Regelinggroep[]): ReadonlyMap<Rij, string> {
  return new Map(groepen.flatMap((groep) => groep.posten.map((rij) => [rij, groep.naam] as const)));
}

/** The saldo, or else what was spent. */
function saldoplaats(rij: Rij): Plaats {
  const saldo = rij.bedragen.find((cel) => cel.kolom.betekenis === 'saldo' && cel.kolom.maat === null && isGevuld(cel));
  const lasten = lastenkolom(rij.tabel);
  if (saldo !== undefined) return plaatsVan(saldo);
  return lasten === null ? labelplaatsVan(rij) : plaatsVan(rij.bedragen[lasten.volgorde]!);
}
