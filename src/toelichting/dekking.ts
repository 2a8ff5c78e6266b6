import { som, type Bedrag } from '../begroting/bedrag';
import type { Rij, Tabel } from '../begroting/begroting';
import type { Regelinggroep } from '../sheet/herkenning';
import { rijenVan } from '../sheet/postdeel';
import type { Onderwerp, Onderwerpen } from './onderwerp';
import { Rijkaart } from './rijkaart';

/** What pays for the overschrijding of one post: money of the same regeling that is left elsewhere. Cents of euros. */
export interface Dekking {
  /** The posten that pay, those of the same themalijn first. */
  readonly bronnen: readonly Dekkingsbron[];
  /** Money of the regeling that no post budgets. */
  readonly nietBegroot: Bedrag;
  /** What nothing pays. */
  readonly ongedekt: Bedrag;
}

export interface Dekkingsbron {
  readonly post: Rij;
  readonly bedrag: Bedrag;
  readonly zelfdeThemalijn: boolean;
}

/** What pays for the overschrijding of a post, or for the part of it under `groep`. */
export type Dekkingsplan = (post: Rij, groep?: Regelinggroep) => Dekking | null;

interface Pot {
  readonly post: Rij;
  over: Bedrag;
}

interface Nood {
  readonly post: Rij;
  readonly bronnen: Dekkingsbron[];
  nietBegroot: Bedrag;
  ongedekt: Bedrag;
}

/**
 * One plan for the workbook, made per regeling when first asked for. Every post of the regeling that is left with money
 * pays, the largest first: overschrijdingen of its own themalijn, then those elsewhere; then money of the regeling that no
 * post budgets. No euro pays twice, and no more is paid than the regeling has. Of an amount about which the sheet
 * contradicts itself the smallest counts. The result is null for a post without overschrijding or known regeling, and for income.
 */
export function maakDekkingsplan(onderwerpen: Onderwerpen): Dekkingsplan {
  const perGroep = new Map<Regelinggroep, Rijkaart<Dekking>>();
  let regelingen: ReadonlyMap<Regelinggroep, Onderwerp> | undefined;
  const onder = (post: Rij, groep: Regelinggroep): Dekking | null => {
    let plan = perGroep.get(groep);
    if (plan === undefined) {
      regelingen ??= new Map(onderwerpen.regelingen.flatMap((o) => (o.delen ?? []).map((deel) => [deel.groep, o])));
      perGroep.set(groep, (plan = verdeel(groep, regelingen.get(groep) ?? null, onderwerpen)));
    }
    return plan.get(post) ?? null;
  };
  return (post, groep) => {
    const groepen = onderwerpen.regelingenVan(post);
    if (groep !== undefined) return groepen.includes(groep) ? onder(post, groep) : null;
    const delen = groepen.flatMap((g) => onder(post, g) ?? []);
    return delen.length > 1 ? samen(delen) : (delen[0] ?? null);
  };
}

/** Every part of a post is paid by its own regeling. */
function samen(delen: readonly Dekking[]): Dekking {
  return {
    bronnen: delen.flatMap(({ bronnen }) => bronnen),
    nietBegroot: som(delen.map(({ nietBegroot }) => nietBegroot)),
    ongedekt: som(delen.map(({ ongedekt }) => ongedekt)),
  };
}

function verdeel(groep: Regelinggroep, regeling: Onderwerp | null, onderwerpen: Onderwerpen): Rijkaart<Dekking> {
  const potten: Pot[] = [];
  const noden: Nood[] = [];
  let begroot: Bedrag | null = 0;
  const gedeeld = new Set(groep.delen.map(({ rij }) => rij));
  for (const post of rijenVan(groep)) {
    const geheel = post.kant === 'baten' ? null : onderwerpen.saldoVan(post);
    if (geheel === null) continue;
    const gelezen = gedeeld.has(post) ? onderwerpen.saldoOnder(post, groep) : geheel;
    if (begroot !== null) begroot = gelezen === null ? null : begroot + gelezen.begroting;
    if (gelezen === null) continue;
    const { saldo, laagste } = gelezen;
    if (saldo === null || laagste === null) continue;
    if (saldo < 0) noden.push({ post, bronnen: [], nietBegroot: 0, ongedekt: -saldo });
    else if (laagste > 0) potten.push({ post, over: laagste });
  }
  const nietBegroot = nietBegrootVan(groep, regeling, begroot);
  betaal(noden, potten, nietBegroot);
  const plan = new Rijkaart<Dekking>();
  for (const nood of noden) plan.set(nood.post, nood);
  return plan;
}

/** The baten that no post budgets; negative when the posten budget more than there is, zero when nobody can tell. */
function nietBegrootVan(groep: Regelinggroep, regeling: Onderwerp | null, begroot: Bedrag | null): Bedrag {
  const baten = regeling?.begroting ?? null;
  if (baten === null || begroot === null || groep.regels.length === 0) return 0;
  const verschil = baten.bedrag - begroot;
  return Math.abs(verschil) <= baten.marge || (verschil > 0 && !groep.gesloten) ? 0 : verschil;
}

function betaal(noden: readonly Nood[], potten: Pot[], nietBegroot: Bedrag): void {
  if (noden.length === 0) return;
  potten.sort((a, b) => b.over - a.over);
  let ruimte = potten.reduce((som, pot) => som + pot.over, Math.min(0, nietBegroot));
  const neem = (nood: Nood, over: Bedrag): Bedrag => {
    const bedrag = Math.max(0, Math.min(nood.ongedekt, over, ruimte));
    nood.ongedekt -= bedrag;
    ruimte -= bedrag;
    return bedrag;
  };
  const uitPotten = (nood: Nood, wachtrij: Wachtrij, zelfdeThemalijn: boolean): void => {
    for (let pot = wachtrij.eerste(); nood.ongedekt > 0 && ruimte > 0 && pot !== null; pot = wachtrij.eerste()) {
      const bedrag = neem(nood, pot.over);
      pot.over -= bedrag;
      nood.bronnen.push({ post: pot.post, bedrag, zelfdeThemalijn });
    }
  };
  const perThemalijn = new Map<Tabel, Pot[]>();
  for (const pot of potten) {
    const eigen = perThemalijn.get(pot.post.tabel);
    if (eigen === undefined) perThemalijn.set(pot.post.tabel, [pot]);
    else eigen.push(pot);
  }
  const wachtrijen = new Map([...perThemalijn].map(([tabel, eigen]) => [tabel, new Wachtrij(eigen)]));
  for (const nood of noden) {
    const eigen = wachtrijen.get(nood.post.tabel);
    if (eigen !== undefined) uitPotten(nood, eigen, true);
  }
  const elders = new Wachtrij(potten);
  for (const nood of noden) uitPotten(nood, elders, false);
  let vrij = Math.max(0, nietBegroot);
  ruimte = vrij;
  for (const nood of noden) {
    nood.nietBegroot = neem(nood, vrij);
    vrij -= nood.nietBegroot;
  }
}

/** The posten that are left with money, each until it is spent. */
class Wachtrij {
  private volgende = 0;

  constructor(private readonly potten: readonly Pot[]) {}

  eerste(): Pot | null {
    while (this.potten[this.volgende]?.over === 0) this.volgende++;
    return this.potten[this.volgende] ?? null;
  }
}
