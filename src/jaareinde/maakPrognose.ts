import { speling } from '../begroting/afronding';
import { som, toonBedrag, type Bedrag } from '../begroting/bedrag';
import type { Bedragcel, Kolom, Rij, Tabel } from '../begroting/begroting';
import { afrekenen } from '../regelingen/afrekenen';
import type { Afrekening } from '../regelingen/afrekening';
import type { Herkenning, Prognosetabel, Regelinggroep, Tussenstand } from '../sheet/herkenning';
import { budgetkolom, groepeer, lastenkolom } from '../sheet/koppeling';
import { enigeDag } from '../sheet/leesPeildatum';
import { naamsleutel } from '../sheet/namen';
import { deelVanBedrag, type Postdeel, rijenVan } from '../sheet/postdeel';
import { geldendePrognoses, type GeldendePrognoses } from './geldendePrognoses';
import { leesPrognosepost, maakPrognosepost, type Prognosepost } from './leesPrognosepost';
import { batenkolom, type Regelinginvoer } from './regelinginvoer';

/** What tables made during the year expect of its end. */
export interface Prognose {
  readonly tabellen: readonly Tabel[];
  /** ISO date up to which was spent, as a header or title says; null when none does, or several do. */
  readonly peildatum: string | null;
  /** Posten of which the forecast is clear. */
  readonly posten: readonly Prognosepost[];
  /** The money of each regeling as expected at the end of the year. */
  readonly invoer: readonly Regelinginvoer[];
  /** What is expected to happen to it, in the same order; in cents of the unit of its `invoer`. */
  readonly regelingen: readonly Afrekening[];
  /** Dutch: of which regeling or table nothing can be expected, and why. */
  readonly nietTeBepalen: readonly NietTeBepalen[];
  /** The regelingen of which the workbook tells only how far they are: an afrekening of those figures is not that of the year. */
  readonly onderweg: ReadonlySet<Regelinggroep>;
  /** How far they are. */
  readonly totNu: readonly Regelinginvoer[];
}

interface NietTeBepalen {
  readonly naam: string;
  readonly waarom: string;
}

/**
 * What is expected at the end of the year, of every post and every regeling; null without a table made during the year. `invoer`
 * is the money of each regeling as the workbook has it now. Of a regeling with a post of which the forecast is not clear nothing
 * is expected.
 */
export function maakPrognose(herkenning: Herkenning, invoer: readonly Regelinginvoer[]): Prognose | null {
  return herkenning.tussenstand === null ? null : new Maker(herkenning, herkenning.tussenstand, invoer).maak();
}

/** Several rows together, in cents of euros. */
interface Optelling {
  readonly begroot: Bedrag;
  readonly besteed: Bedrag | null;
  readonly lasten: Bedrag;
  /** What rounding can make of a difference with the same money elsewhere. */
  readonly speling: Bedrag;
  readonly eenheden: ReadonlySet<number>;
}

class Maker {
  private readonly perTabel: ReadonlyMap<Tabel, Prognosetabel>;
  private readonly perGroep: ReadonlyMap<Regelinggroep, Regelinginvoer>;
  private readonly geldend: GeldendePrognoses;
  private readonly onderweg: ReadonlySet<Regelinggroep>;

  constructor(
    private readonly herkenning: Herkenning,
    private readonly tussenstand: Tussenstand,
    invoer: readonly Regelinginvoer[],
  ) {
    this.perTabel = new Map(tussenstand.tabellen.map((t) => [t.tabel, t]));
    this.perGroep = new Map(invoer.map((i) => [i.groep, i]));
    this.geldend = geldendePrognoses(tussenstand);
    const tabellen = this.tabellenOnderweg();
    this.onderweg = new Set(herkenning.regelingen.filter((groep) => this.isOnderweg(groep, tabellen)));
  }

  maak(): Prognose {
    const tabellen = this.tussenstand.tabellen.filter(({ tabel }) => !this.geldend.achterhaald.has(tabel));
    const posten = this.tussenstand.posten.flatMap((rij) => {
      const gelezen = this.geldend.achterhaald.has(rij.tabel) ? '' : this.lees(rij);
      return typeof gelezen === 'string' ? [] : [gelezen];
    });
    const invoer: Regelinginvoer[] = [];
    const nietTeBepalen: NietTeBepalen[] = [];
    for (const groep of this.herkenning.regelingen) {
      const verwacht = this.verwachtVan(groep);
      if (typeof verwacht === 'string') nietTeBepalen.push({ naam: groep.naam, waarom: verwacht });
      else if (verwacht !== null) invoer.push(verwacht);
    }
    return {
      tabellen: tabellen.map(({ tabel }) => tabel),
      peildatum: enigeDag(tabellen.flatMap(({ peildatum }) => peildatum ?? [])),
      posten,
      invoer,
      regelingen: invoer.map(afrekenen),
      nietTeBepalen: [...nietTeBepalen, ...this.zonderRegeling()],
      onderweg: this.onderweg,
      totNu: [...this.onderweg].flatMap((groep) => this.perGroep.get(groep) ?? []),
    };
  }

  private lees(rij: Rij): Prognosepost | string {
    return leesPrognosepost(rij, this.perTabel.get(rij.tabel)!);
  }

  /** A sentence when it cannot be told; null when the forecasts are not about this regeling. */
  private verwachtVan(groep: Regelinggroep): Regelinginvoer | string | null {
    const bruikbaar = (rij: Rij) => !this.geldend.achterhaald.has(rij.tabel);
    const alleRegels = groep.prognoseregels.filter(bruikbaar);
    // A table per regeling that only tells how far it is, leaves it to the posten.
    const regels = alleRegels.filter((rij) => this.perTabel.get(rij.tabel)!.waarom === null);
    const posten = prognoserijen(groep).filter(bruikbaar);
    if (regels.length === 0 && posten.length === 0)
      return alleRegels.length > 0 ? this.perTabel.get(alleRegels[0]!.tabel)!.waarom : this.zonderPosten(groep);
    const beperking = this.dubbeleTabel([...regels, ...posten]) ?? this.zonderVerwachting(groep);
    if (beperking !== null) return beperking;
    const perRegel = regels.length === 0 ? null : this.optelling(regels.map((rij) => this.lees(rij)));
    const perPost = this.perPost(groep);
    const verwacht = perRegel ?? perPost;
    if (verwacht === null || typeof verwacht === 'string') return verwacht;
    if (perPost !== null && typeof perPost !== 'string' && verwacht !== perPost) {
      const verschil = verwacht.lasten - perPost.lasten;
      if (Math.abs(verschil) > verwacht.speling + perPost.speling)
        return `de tabel per regeling verwacht ${toonBedrag(verwacht.lasten)} aan lasten, haar posten samen ${toonBedrag(perPost.lasten)}`;
    }
    if (groep.regels.length === 0 && posten.some(({ kant }) => kant === 'baten'))
      return 'baten en lasten staan in dezelfde tabel, en een tabel met de baten per regeling is er niet';
    return this.metVerwachting(groep, verwacht, perRegel === null ? batenUitRegels(groep) : verwacht.begroot);
  }

  private zonderPosten(groep: Regelinggroep): string | null {
    const { baten = 0, lasten = 0 } = this.perGroep.get(groep) ?? {};
    if (!this.onderweg.has(groep) || (baten === 0 && lasten === 0)) return null;
    return 'geen post van deze regeling staat in een tabel met een verwachting';
  }

  private dubbeleTabel(rijen: readonly Rij[]): string | null {
    const perRegeling = new Set(rijen.filter((r) => r.tabel.soort === 'regelingen').map((r) => r.tabel));
    if (perRegeling.size > 1)
      return 'meer dan één tabel per regeling heeft een verwachting; welke geldt, is niet te zien';
    for (const { tabel } of rijen) {
      const ander = this.geldend.dubbel.get(tabel);
      if (ander !== undefined)
        return `"${tabel.naam}" (${tabel.blad}) en "${ander.naam}" (${ander.blad}) hebben dezelfde posten; zet in de kop of titel tot welke datum is besteed, dan geldt de laatste`;
    }
    return null;
  }

  /** A post with money in a table without any expectation, of which the tables with one know nothing. */
  private zonderVerwachting({ posten }: Regelinggroep): string | null {
    const los = posten.find((rij) => !this.perTabel.has(rij.tabel) && !this.isLatereStand(rij.tabel) && heeftGeld(rij));
    return los === undefined ? null : `"${los.label}" staat in een tabel zonder verwachting (${los.tabel.blad})`;
  }

  /** Whether a table has posten that were forecast elsewhere: then it tells how they came out. */
  private isLatereStand(tabel: Tabel): boolean {
    return this.deeltNamen(tabel, () => this.tussenstand.posten.map(naamVan));
  }

  /** Whether the posten of a forecast are in tables of after year end as well. */
  private heeftUitkomst(tabel: Tabel): boolean {
    return this.deeltNamen(tabel, () =>
      this.herkenning.regelingen.flatMap((groep) =>
        rijenVan(groep)
          .filter((rij) => !this.perTabel.has(rij.tabel))
          .map(naamVan),
      ),
    );
  }

  private deeltNamen(tabel: Tabel, namenVan: () => readonly string[]): boolean {
    let gedeeld = this.gedeeld.get(tabel);
    if (gedeeld === undefined) {
      const kant = this.perTabel.has(tabel) ? 'tussentijds' : 'later';
      let namen = this.namen.get(kant);
      if (namen === undefined) this.namen.set(kant, (namen = new Set(namenVan())));
      gedeeld = tabel.rijen.some((rij) => rij.soort === 'post' && namen.has(naamVan(rij)));
      this.gedeeld.set(tabel, gedeeld);
    }
    return gedeeld;
  }
  private readonly gedeeld = new Map<Tabel, boolean>();
  private readonly namen = new Map<'tussentijds' | 'later', ReadonlySet<string>>();

  /** The posten that a regeling pays, and its parts of those that others pay too; null without. */
  private perPost({ prognoseposten, prognosedelen }: Regelinggroep): Optelling | string | null {
    const telt = (rij: Rij) => !this.geldend.achterhaald.has(rij.tabel) && rij.kant !== 'baten';
    const gelezen = [
      ...prognoseposten.filter(telt).map((rij) => this.lees(rij)),
      ...prognosedelen.filter(({ rij }) => telt(rij)).map((deel) => deelVanPost(this.lees(deel.rij), deel)),
    ];
    return gelezen.length === 0 ? null : this.optelling(gelezen);
  }

  private optelling(gelezen: readonly (Prognosepost | string)[]): Optelling | string {
    const posten: Prognosepost[] = [];
    for (const post of gelezen) {
      if (typeof post === 'string') return post;
      posten.push(post);
    }
    const inEuros = (kies: (post: Prognosepost) => Bedrag): Bedrag =>
      som(posten.map((post) => kies(post) * post.rij.tabel.eenheid));
    const stap = posten.reduce((grootste, { rij }) => Math.max(grootste, rij.tabel.stap * rij.tabel.eenheid), 0);
    return {
      begroot: inEuros((post) => post.begroot),
      besteed: posten.some((post) => post.besteed === null) ? null : inEuros((post) => post.besteed!),
      lasten: inEuros((post) => post.lasten),
      speling: speling(2 * posten.length, stap),
      eenheden: new Set(posten.map(({ rij }) => rij.tabel.eenheid)),
    };
  }

  /** With the baten (and their tranches) of the table per regeling, else the budget of the posten; in the unit of them all. */
  private metVerwachting(
    groep: Regelinggroep,
    { begroot, lasten, eenheden }: Optelling,
    perRegeling: Bedrag | null,
  ): Regelinginvoer {
    const bekend = this.perGroep.get(groep);
    const basis = { groep, naam: groep.naam, regeling: groep.regeling, jaar: this.herkenning.begroting.jaar };
    const inEuros = (bedrag: Bedrag): Bedrag => bedrag * (bekend?.eenheid ?? 1);
    const vanTabel = bekend !== undefined && heeftLasten(groep.regels);
    const baten = vanTabel ? inEuros(bekend.baten) : (perRegeling ?? begroot);
    const alle = new Set([
      ...eenheden,
      ...(perRegeling === null && !vanTabel ? [] : groep.regels.map((r) => r.tabel.eenheid)),
    ]);
    const eenheid = alle.size === 1 ? [...alle][0]! : 1;
    const invoer = { ...basis, eenheid, baten: baten / eenheid, lasten: lasten / eenheid };
    const tranches = bekend !== undefined && inEuros(bekend.baten) === baten ? bekend.tranches : undefined;
    if (tranches === undefined) return invoer;
    return { ...invoer, tranches: tranches.map((t) => ({ jaar: t.jaar, baten: inEuros(t.baten) / eenheid })) };
  }

  /** Posten of which it is not known which regeling pays them. */
  private zonderRegeling(): NietTeBepalen[] {
    const bekend = new Set(this.herkenning.regelingen.flatMap(prognoserijen));
    const los = this.tussenstand.posten.filter(
      (rij) => !bekend.has(rij) && rij.kant !== 'baten' && heeftGeld(rij) && !this.geldend.achterhaald.has(rij.tabel),
    );
    return [...groepeer(los, ({ tabel }) => tabel)].map(([tabel, rijen]) => {
      const posten = rijen.length === 1 ? `van "${rijen[0]!.label}"` : `van ${rijen.length} posten`;
      return {
        naam: tabel.naam,
        waarom: `${posten} is niet te zeggen welke regeling betaalt; de verwachte lasten tellen bij geen regeling mee`,
      };
    });
  }

  private isOnderweg(groep: Regelinggroep, tabellen: ReadonlySet<Tabel>): boolean {
    if (groep.regels.length > 0) return groep.regels.some((r) => tabellen.has(r.tabel));
    const posten = rijenVan(groep);
    if (posten.length === 0 || posten.some((r) => this.perTabel.has(r.tabel))) return true;
    return prognoserijen(groep).some((r) => heeftGeld(r) && !this.heeftUitkomst(r.tabel));
  }

  /** The tables per regeling that tell how far the year is: themselves with an expectation, or with what was spent to date. */
  private tabellenOnderweg(): ReadonlySet<Tabel> {
    const tabellen = new Set(this.herkenning.regelingen.flatMap(({ regels }) => regels.map((r) => r.tabel)));
    return new Set([...tabellen].filter((t) => this.perTabel.has(t) || this.herhaaltBesteed(t)));
  }

  private herhaaltBesteed(tabel: Tabel): boolean {
    let besteed = 0;
    let heelJaar = 0;
    for (const groep of this.herkenning.regelingen) {
      const { regels, posten } = groep;
      if (!regels.some((r) => r.tabel === tabel) || posten.some((r) => !this.perTabel.has(r.tabel))) continue;
      const verwacht = this.perPost(groep);
      const bekend = this.perGroep.get(groep);
      if (bekend === undefined || verwacht === null || typeof verwacht === 'string') continue;
      if (verwacht.lasten === verwacht.besteed) continue;
      const marge = verwacht.speling + tabel.stap * tabel.eenheid;
      const lijktOp = (bedrag: Bedrag | null) =>
        bedrag !== null && Math.abs(bekend.lasten * bekend.eenheid - bedrag) <= marge;
      if (lijktOp(verwacht.besteed)) besteed++;
      if (lijktOp(verwacht.lasten)) heelJaar++;
    }
    return besteed > heelJaar;
  }
}

/** Every post with a forecast that a regeling pays, all of it or in part. */
function prognoserijen({ prognoseposten, prognosedelen }: Regelinggroep): readonly Rij[] {
  return rijenVan({ posten: prognoseposten, delen: prognosedelen });
}

/** What one of several regelingen pays of a post. */
function deelVanPost(post: Prognosepost | string, deel: Postdeel): Prognosepost | string {
  if (typeof post === 'string') return post;
  const begroot = deelVanBedrag(deel, post.begroot);
  const lasten = deelVanBedrag(deel, post.lasten);
  if (begroot === null || lasten === null)
    return `van "${post.rij.label}" staat er niet bij hoeveel van de verwachte lasten bij deze regeling hoort`;
  const besteed = post.besteed === null ? null : deelVanBedrag(deel, post.besteed)!;
  return maakPrognosepost(post.rij, begroot, besteed, lasten);
}

function heeftGeld(rij: Rij): boolean {
  const kolommen = [budgetkolom(rij.tabel), lastenkolom(rij.tabel)];
  return kolommen.some((kolom) => kolom !== null && celVan(rij, kolom).bedrag !== 0);
}

/** Whether the table per regeling tells both baten and lasten, from which the money of a regeling is known. */
function heeftLasten(regels: readonly Rij[]): boolean {
  const tabel = regels[0]?.tabel;
  return tabel !== undefined && batenkolom(tabel) !== null && lastenkolom(tabel) !== null;
}

/** What the lines of a table per regeling without lasten say that there is; in cents of euros. */
function batenUitRegels({ regels }: Regelinggroep): Bedrag | null {
  const tabel = regels[0]?.tabel;
  const kolom = tabel === undefined ? null : batenkolom(tabel);
  if (kolom === null) return null;
  const cellen = regels.filter((rij) => rij.tabel === tabel).map((rij) => celVan(rij, kolom));
  const leesbaar = cellen.every(({ status }) => status !== 'onleesbaar');
  return leesbaar ? som(cellen.map(({ bedrag }) => bedrag * tabel!.eenheid)) : null;
}

function naamVan({ label }: Rij): string {
  return naamsleutel(label);
}

function celVan(rij: Rij, { volgorde }: Kolom): Bedragcel {
  return rij.bedragen[volgorde]!;
}
