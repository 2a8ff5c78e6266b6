import type { Bedragcel, Kolom, Rij, Tabel } from '../begroting/begroting';
import { residu, type Vergelijking } from '../begroting/vergelijking';
import { regelingsleutel, type Zoeker } from '../regelingen/zoekRegeling';
import type { PostZonderRegeling, Regelinggroep, Vraag } from './herkenning';
import { BESTEMMINGEN, budgetkolom, lastenkolom, type TabelMetWortels } from './koppeling';
import type { Themalijnen } from './koppelThemalijnen';
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
}

/** With more posten without regeling than this, nothing is said about which regeling pays them. */
const MEESTE_ZONDER = 200;

interface Bouwgroep extends Regelinggroep {
  readonly regels: Rij[];
  readonly posten: Rij[];
  gesloten: boolean;
}

/** Ties the lines of the table per regeling to the posten that each regeling pays. */
export function koppelRegelingen(
  tabellen: readonly TabelMetWortels[],
  regelingtabellen: ReadonlySet<Tabel>,
  { uitgewerkt, onzeker }: Themalijnen,
  zoeker: Zoeker,
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
    const sleutel: string = regeling?.code ?? regelingsleutel(naam.replace(/\(?\b(tranche )?(19|20)\d\d\b\)?/gi, ' '));
    if (sleutel === '') return null;
    const bestaand = groepen.get(sleutel);
    if (bestaand !== undefined) return bestaand;
    const groep: Bouwgroep = {
      sleutel,
      naam: regeling?.naam ?? naam,
      regeling,
      regels: [],
      posten: [],
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
    const bronnen = [...new Set([...posten.map((r) => r.tabel), tabel])];
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
    if (bron.length === 0 && posten.length > 0) return [];
    const cellen = [...bron, ...doelen.filter((d) => d !== resultaat), resultaat];
    const factoren = [...bronfactoren, ...doelen.slice(1).map(() => -tabel.eenheid / klein), -tabel.eenheid / klein];
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

/**
 * A relation of which not all posten are known can still be judged when it holds, or when it fails by more than the
 * posten that any regeling may pay (null: nobody knows which) could make up for.
 */
function isBeoordeelbaar(
  v: Vergelijking,
  ongedekt: readonly Rij[] | null,
  bronkolom: Regelingvergelijking['bronkolom'],
): boolean {
  const tekort = -residu(v);
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
  const tekort = -residu(v);
  if (Math.abs(tekort) <= v.speling) return [];
  const past = (bedrag: number) => bedrag !== 0 && Math.abs(bedrag - tekort) <= v.speling;
  const bedragVan = (rij: Rij) => {
    const kolom = bronkolom(rij.tabel);
    return kolom === null ? 0 : rij.bedragen[kolom.volgorde]!.bedrag;
  };
  const samen = zonder.reduce((som, rij) => som + bedragVan(rij), 0);
  return past(samen) ? zonder : zonder.filter((rij) => past(bedragVan(rij)));
}
