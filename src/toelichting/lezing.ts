import type { Rij } from '../begroting/begroting';
import type { Regelinggroep } from '../sheet/herkenning';
import {
  AL_HET_GELD,
  ALLE_POSTEN,
  ALLE_REGELINGEN,
  ANDERE_POSTEN,
  DEZE_THEMALIJN,
  DIT_ONDERDEEL,
  EEN_PROJECT,
  HELE_PROGRAMMA,
  HET_GEHEEL,
  IN_TOTAAL,
  MEERVOUD,
  NAAM_ALS_BRON,
  NAAM_INBEGREPEN,
  NAAM_INBEGREPEN_ERNA,
  RESPECTIEVELIJK,
  SAMEN,
  SAMEN_ERVOOR,
  TELT_OP,
  VALT_ONDER,
} from './bewoording';
import { alleRegelingen, geheelVan, telSamen } from './geheel';
import { tussen, type Cue, type Deel, type Zin } from './leesTekst';
import { gebondenBedrag, gebondenNaam, isOorzaak } from './naambinding';
import type { Naam } from './namenindex';
import { zoekNietBegroot } from './zoekNietBegroot';
import type { Onderwerp, Onderwerpen } from './onderwerp';

/** What a clause can be about. */
export interface Lezing {
  /** The readings that it must be; a claim contradicts only when it does under each of these. */
  readonly primair: readonly Onderwerp[];
  /** Readings that can explain a claim, but not refute it. */
  readonly ook: readonly Onderwerp[];
  /** The text names it, so that there is no doubt. */
  readonly benoemd: boolean;
  /** Something composite by where the text stands only: an amount may be about a part of it. */
  readonly vaag: boolean;
}

/** What was named before in the text. */
export interface Verloop {
  vorige: Onderwerp | null;
  /** What the last amount was about. */
  laatste: Lezing | null;
  readonly groepen: Set<Regelinggroep>;
}

/** A remark between brackets says nothing about what follows. */
function isTussenHaakjes({ van, tot }: Deel, zin: Zin): boolean {
  return /^\s*\(/.test(tussen(zin, van, tot)) && tussen(zin, van, tot).includes(')');
}

const onderdelen = new WeakMap<Onderwerp, Map<Regelinggroep, Onderwerp | null>>();

const NIETS: Lezing = { primair: [], ook: [], benoemd: false, vaag: false };

/** What a clause is about: what it names, else what its sentence names, else where the text stands. */
export class Lezer {
  private readonly bekendeDelen = new Map<Onderwerp, readonly Onderwerp[]>();

  constructor(
    private readonly positie: Onderwerp | null,
    private readonly onderwerpen: Onderwerpen,
    private readonly verloop: Verloop,
  ) {}

  lees(deel: Deel, zin: Zin, nummer = 0): Lezing {
    const paar = this.respectievelijk(deel, zin, nummer);
    if (paar !== null) return paar;
    const woorden = tussen(zin, deel.van, deel.tot);
    if (ANDERE_POSTEN.test(woorden)) return this.anderePosten(zin);
    const samen = this.genoemdenSamen(deel, zin, nummer);
    if (samen !== null) return samen;
    const gebonden = gebondenNaam(deel.bedragen[nummer], zin);
    if (gebonden !== null && !this.isBron(gebonden, deel, zin)) return this.uitVasteNamen([gebonden], deel, zin);
    const eigen = this.uitNamen(this.namenBij(deel, zin, nummer), deel, zin);
    if (eigen !== null) return eigen;
    if (deel.onbekendeNaam) return { ...NIETS, ook: this.hier() };
    if (DEZE_THEMALIJN.test(woorden)) return this.deThemalijn();
    const tot = this.positie === null ? tussen(zin, zin.van, deel.tot) : woorden;
    const gelezen = this.uitEerder(deel, zin) ?? this.uitPlaats(tot);
    const genoemd = zin.namen.flatMap((n) => n.posten).flatMap((rij) => this.onderwerpen.bij(rij) ?? []);
    return genoemd.length === 0 ? gelezen : { ...gelezen, ook: [...gelezen.ook, ...genoemd] };
  }

  /** Of several amounts in a clause, the names that stand before them all or next to the one. */
  private namenBij(deel: Deel, zin: Zin, nummer: number): readonly Naam[] {
    const binnen = deel.bedragen[nummer]?.van;
    const namen = deel.namen.filter((n) => {
      const eigen = gebondenBedrag(n, zin);
      return this.telt(n, deel, zin) && (eigen === null || eigen.van === binnen);
    });
    if (deel.bedragen.length < 2) return namen;
    const grens = (i: number) => deel.bedragen[i]?.van ?? Infinity;
    return namen.filter((n) => n.van < grens(0) || (n.van > grens(nummer) && n.van < grens(nummer + 1)));
  }

  /** What an earlier clause of the sentence names; that it goes on about it is likely, not certain. */
  private uitEerder(deel: Deel, zin: Zin): Lezing | null {
    for (const ander of zin.delen.slice(0, zin.delen.indexOf(deel)).reverse()) {
      if (isTussenHaakjes(ander, zin)) continue;
      const gevonden = this.uitNamen(this.namenBij(ander, zin, 0), ander, zin);
      if (gevonden === null) continue;
      const { positie } = this;
      if (positie === null || positie.soort === 'post' || deel.bedragen.length === 0) return gevonden;
      return {
        ...gevonden,
        primair: [...gevonden.primair, positie],
        ook: [...gevonden.ook, ...this.delenVan(positie)],
      };
    }
    return null;
  }

  /** "A (€ 5) en B (€ 3) kwamen samen € 8 boven de begroting uit" */
  private genoemdenSamen(deel: Deel, zin: Zin, nummer: number): Lezing | null {
    const vermelding = deel.bedragen[nummer];
    if (vermelding === undefined) return null;
    const voor = tussen(zin, deel.van, vermelding.van);
    const inTotaal = TELT_OP.test(voor);
    if (!inTotaal && !SAMEN_ERVOOR.test(voor)) return null;
    const namen = zin.namen.filter((n) => n.posten.length > 0 && n.van < vermelding.van);
    if (namen.length < 2) return null;
    const samen = this.uitPosten(namen, deel, zin);
    // "in totaal" may also be the whole of what the text stands at.
    return inTotaal ? { ...samen, primair: [...samen.primair, ...this.hier()] } : samen;
  }

  /** "de andere posten": all but those that the sentence names. */
  private anderePosten(zin: Zin): Lezing {
    const genoemd = new Set(zin.namen.flatMap((n) => n.posten));
    const posten = this.positie?.posten.filter((rij) => !genoemd.has(rij)) ?? [];
    if (genoemd.size === 0 || posten.length === 0) return NIETS;
    const samen = this.onderwerpen.samen(posten, `de andere posten van ${this.positie!.naam}`);
    return { primair: [samen], ook: [], benoemd: true, vaag: true };
  }

  private hier(): readonly Onderwerp[] {
    return [this.positie, this.onderwerpen.totaal].filter((o) => o !== null);
  }

  /** The names in a clause from which money comes that covers an overschrijding. */
  bronnen(deel: Deel, zin: Zin): readonly Naam[] {
    const dekking = deel.cues.find(({ soort }) => soort === 'dekking');
    if (dekking === undefined) return [];
    const gevonden: Naam[] = [];
    for (const naam of deel.namen) {
      const vorige = gevonden.at(-1);
      const gaatDoor =
        vorige !== undefined && /^'? ?(?:\(|,|en)? ?(?:de |het )?$/.test(tussen(zin, vorige.tot, naam.van));
      if (gaatDoor || this.isEersteBron(naam, dekking, deel, zin)) gevonden.push(naam);
    }
    return gevonden;
  }

  private isEersteBron(naam: Naam, dekking: Cue, deel: Deel, zin: Zin): boolean {
    const voor = tussen(zin, deel.van, naam.van);
    if (/\b(?:overschrijding|tekort|kosten|nadeel) (?:van|op|bij) (?:de |het |post |project )*'?$/.test(voor))
      return false;
    if (naam.van < dekking.van) return NAAM_ALS_BRON.test(voor);
    return !/\bdekking (?:van|voor) (?:de |het )?$/.test(voor);
  }

  private isBron(naam: Naam, deel: Deel, zin: Zin): boolean {
    return this.bronnen(deel, zin).includes(naam) || NAAM_ALS_BRON.test(tussen(zin, zin.van, naam.van));
  }

  /** The part of a subject that falls under a regeling. */
  onder(onderwerp: Onderwerp, groep: Regelinggroep): Onderwerp | null {
    const onder = this.postenOnder(onderwerp, groep);
    if (onder !== null) return onder;
    const deel = onderwerp.delen?.find((d) => d.groep === groep);
    if (deel === undefined || onderwerp.soort !== 'niet-begroot') return null;
    return {
      ...onderwerp,
      soort: 'groep',
      naam: `${groep.naam} in ${onderwerp.naam}`,
      rijen: [],
      begroting: null,
      realisatie: null,
      saldo: deel.saldo,
      delen: [deel],
      overige: [],
      posten: [],
    };
  }

  /** Kept for the next text: it goes through all posten of the subject. */
  private postenOnder(onderwerp: Onderwerp, groep: Regelinggroep): Onderwerp | null {
    let bekend = onderdelen.get(onderwerp);
    if (bekend === undefined) onderdelen.set(onderwerp, (bekend = new Map<Regelinggroep, Onderwerp | null>()));
    let onder = bekend.get(groep);
    if (onder === undefined) bekend.set(groep, (onder = this.onderwerpen.onder(onderwerp, groep)));
    return onder;
  }

  private telt(naam: Naam, deel: Deel, zin: Zin): boolean {
    const voor = tussen(zin, deel.van, naam.van);
    if (
      NAAM_INBEGREPEN.test(voor) ||
      NAAM_INBEGREPEN_ERNA.test(tussen(zin, naam.tot, naam.tot + 20)) ||
      this.bronnen(deel, zin).includes(naam)
    )
      return false;
    if (/(?:aan|naar|in|uit|van) (?:de |een )?$/.test(voor) && /reserve/.test(tussen(zin, naam.van, naam.tot)))
      return false;
    if (/\bdekking (?:van|voor) (?:de |het )?$/.test(voor)) return false;
    if (this.isHerkomst(naam, voor, deel) || isOorzaak(naam, deel, zin)) return false;
    if (
      /\b(?:naar|afspraak met|akkoord van|overleg met|afkomstig van|anders dan (?:bij|voor|op)|in tegenstelling tot|net als(?: bij)?|evenals(?: bij)?|zoals(?: bij)?) (?:de |het )?'?$/.test(
        voor,
      )
    )
      return false;
    return (
      naam.regelingen.length > 0 ||
      !/\b(?:door|dankzij|vanwege|wegens|via|gevolg van|samenwerking met|overleg met|zoals|net als|naar)(?: (?:de|het|een|post|project))* ?'?$/.test(
        voor,
      )
    );
  }

  /** "is IZA-geld", "valt onder SPUK GALA": says of which regeling it is, not what it is about. */
  private isHerkomst(naam: Naam, voor: string, deel: Deel): boolean {
    if (naam.regelingen.length === 0 || naam.posten.length > 0 || !VALT_ONDER.test(voor)) return false;
    return this.positie?.soort === 'post' || deel.namen.some((n) => n.posten.length > 0);
  }

  private respectievelijk(deel: Deel, zin: Zin, nummer: number): Lezing | null {
    if (!RESPECTIEVELIJK.test(zin.vlak)) return null;
    const namen = zin.namen.filter((n) => !n.los || n.posten.length + n.themalijnen.length > 0);
    const bedragen = zin.delen.flatMap((d) => d.bedragen);
    const plek = bedragen.indexOf(deel.bedragen[nummer]!);
    if (namen.length < 2 || namen.length !== bedragen.length || plek < 0) return null;
    return this.uitVasteNamen([namen[plek]!], deel, zin);
  }

  private uitNamen(namen: readonly Naam[], deel: Deel, zin: Zin): Lezing | null {
    if (namen.length === 0) return null;
    const vast = namen.filter((n) => !n.los);
    if (vast.length === 0) {
      const gelezen = this.uitVasteNamen(namen, deel, zin);
      const plaats = this.uitPlaats('');
      return {
        primair: [...gelezen.primair, ...plaats.primair],
        ook: [...gelezen.ook, ...plaats.ook],
        benoemd: false,
        vaag: true,
      };
    }
    return this.uitVasteNamen(vast, deel, zin);
  }

  private uitVasteNamen(namen: readonly Naam[], deel: Deel, zin: Zin): Lezing {
    const posten = namen.filter((n) => n.posten.length > 0);
    const regelingen = namen.filter((n) => n.regelingen.length > 0 && n.posten.length === 0);
    const themalijnen = namen.filter((n) => n.themalijnen.length > 0 && n.posten.length === 0);
    if (posten.length > 0) return this.uitPosten(posten, deel, zin);
    if (regelingen.length > 0) return this.uitRegelingen(regelingen, themalijnen, deel, zin);
    const alle = themalijnen.map((n) => n.themalijnen[0]!);
    if (alle.length === 1) {
      const keuzes = this.opPlaats(themalijnen[0]!.themalijnen);
      return { primair: keuzes, ook: keuzes.flatMap((o) => this.delenVan(o)), benoemd: true, vaag: false };
    }
    const samen = this.onderwerpen.samen(
      [...new Set(alle.flatMap((t) => t.posten))],
      alle.map((t) => t.naam).join(' en '),
    );
    return { primair: [samen], ook: alle, benoemd: true, vaag: false };
  }

  private uitPosten(namen: readonly Naam[], deel: Deel, zin: Zin): Lezing {
    const keuzes = namen.map((n) => this.bijPlaats(n.posten).flatMap((rij) => this.onderwerpen.bij(rij) ?? []));
    const anders = namen.flatMap((n) => [...n.regelingen, ...n.themalijnen]);
    if (new Set(keuzes.map((k) => k[0])).size === 1) {
      return { primair: [...keuzes[0]!, ...anders], ook: [], benoemd: true, vaag: false };
    }
    const rijen = keuzes.flatMap((k) => k[0]?.posten ?? []);
    const samen = this.onderwerpen.samen(rijen, keuzes.map((k) => k[0]!.naam).join(' en '));
    const samengenomen = SAMEN.test(tussen(zin, zin.van, zin.tot)) || deel.bedragen.length === 1;
    const alle = keuzes.flat();
    return { primair: samengenomen ? [samen] : [samen, ...alle], ook: alle, benoemd: true, vaag: false };
  }

  /** Of posten of the same name, those in the table where the text stands. */
  private bijPlaats(rijen: readonly Rij[]): readonly Rij[] {
    if (rijen.length < 2 || this.positie === null) return rijen;
    const tabellen = new Set([...this.positie.rijen, ...this.positie.posten].map((rij) => rij.tabel));
    const hier = rijen.filter((rij) => tabellen.has(rij.tabel));
    return hier.length > 0 ? hier : rijen;
  }

  /** Of subjects of the same name, the one where the text stands, or else those of its table. */
  private opPlaats(keuzes: readonly Onderwerp[]): readonly Onderwerp[] {
    const { positie } = this;
    if (keuzes.length < 2 || positie === null) return keuzes;
    if (keuzes.includes(positie)) return [positie];
    const tabellen = new Set([...positie.rijen, ...positie.posten].map((rij) => rij.tabel));
    const hier = keuzes.filter((o) => o.posten.some((rij) => tabellen.has(rij.tabel)));
    return hier.length > 0 ? hier : keuzes;
  }

  private uitRegelingen(namen: readonly Naam[], themalijnen: readonly Naam[], deel: Deel, zin: Zin): Lezing {
    const gekozen = [...new Set(namen.flatMap((n) => n.regelingen.slice(0, 1)))];
    const hele = HELE_PROGRAMMA.test(tussen(zin, deel.van, deel.tot));
    const bases = themalijnen.length > 0 ? this.opPlaats(themalijnen[0]!.themalijnen) : [hele ? null : this.positie];
    const delen = gekozen.map((r) => bases.flatMap((basis) => this.deelVan(r, basis)));
    if (delen.length === 1) {
      const primair = delen[0]!;
      const ook = gekozen.filter((r) => !primair.includes(r));
      return { primair, ook: [...ook, ...primair.flatMap((o) => this.delenVan(o))], benoemd: true, vaag: false };
    }
    const namenSamen = gekozen.map((r) => r.naam).join(' en ');
    const samen = telSamen(
      delen.flatMap((d) => d[0] ?? []),
      namenSamen,
      this.onderwerpen,
    );
    return { primair: [samen, ...delen.flat()], ook: gekozen, benoemd: true, vaag: false };
  }

  /** Of a regeling the part that the text stands at; of the whole workbook also what its posten budget of it. */
  private deelVan(regeling: Onderwerp, basis: Onderwerp | null): readonly Onderwerp[] {
    const groep = regeling.delen?.[0]?.groep;
    if (groep === undefined || basis?.soort === 'regeling') return [regeling];
    const { totaal } = this.onderwerpen;
    const deel = basis === null ? totaal && this.onder(totaal, groep) : this.onder(basis, groep);
    if (basis === null || basis.soort === 'totaal') return deel === null ? [regeling] : [regeling, deel];
    return [deel ?? regeling];
  }

  private deThemalijn(): Lezing {
    const { positie } = this;
    const tabel = (positie?.posten[0] ?? positie?.rijen[0])?.tabel;
    const themalijn = positie?.soort === 'post' && tabel !== undefined ? this.onderwerpen.themalijnVan(tabel) : positie;
    return themalijn === null
      ? NIETS
      : { primair: [themalijn], ook: this.delenVan(themalijn), benoemd: true, vaag: false };
  }

  private uitPlaats(woorden: string): Lezing {
    const { positie } = this;
    const { vorige } = this.verloop;
    const alles = this.alles(woorden);
    if (alles !== null) return alles;
    if (vorige !== null && vorige !== positie && (positie === null || DIT_ONDERDEEL.test(woorden))) {
      return {
        primair: [vorige],
        ook: positie === null ? [] : [positie, ...this.delenVan(positie)],
        benoemd: false,
        vaag: false,
      };
    }
    const { laatste } = this.verloop;
    if (positie === null && laatste !== null && /^\W*(?:dat|dit) is /.test(woorden)) return laatste;
    if (positie === null) return { ...NIETS, ook: this.hierOfNergens() };
    if (vorige === null && positie.posten.length > 1 && EEN_PROJECT.test(woorden)) {
      return { ...NIETS, ook: [positie, ...this.delenVan(positie)] };
    }
    const samengesteld = positie.soort !== 'post' && positie.soort !== 'regeling';
    const primair = vorige !== null && vorige !== positie && !HET_GEHEEL.test(woorden) ? [positie, vorige] : [positie];
    const geheel = HET_GEHEEL.test(woorden) && !MEERVOUD.test(woorden);
    const vaag = samengesteld && !geheel;
    return {
      primair,
      ook: [...(vorige === null ? [] : [vorige]), ...this.hele(positie), ...(geheel ? [] : this.delenVan(positie))],
      benoemd: false,
      vaag,
    };
  }

  /** "Het programma", "alle posten", "in totaal" where the text stands at nothing: the total of the workbook. */
  private alles(woorden: string): Lezing | null {
    const { positie } = this;
    const { totaal } = this.onderwerpen;
    if (positie?.soort === 'regeling') return null;
    if (positie === null && (ALLE_REGELINGEN.test(woorden) || (this.isBegin() && AL_HET_GELD.test(woorden)))) {
      const regelingen = [alleRegelingen(this.onderwerpen)];
      const primair = ALLE_REGELINGEN.test(woorden) ? regelingen : [...regelingen, geheelVan(this.onderwerpen)];
      return { primair, ook: this.hierOfNergens(), benoemd: true, vaag: false };
    }
    const inTotaal = positie === null && IN_TOTAAL.test(woorden);
    if (!inTotaal && !HELE_PROGRAMMA.test(woorden)) return null;
    const geheel = totaal ?? (ALLE_POSTEN.test(woorden) ? geheelVan(this.onderwerpen) : null);
    if (geheel === null) return null;
    const regelingen = alleRegelingen(this.onderwerpen);
    // A municipality calls each themalijn a programma.
    if (positie?.soort === 'themalijn' && !ALLE_POSTEN.test(woorden)) {
      return { primair: [positie], ook: [geheel, regelingen], benoemd: true, vaag: false };
    }
    const primair = inTotaal ? [geheel, regelingen] : [geheel];
    return { primair, ook: [...(positie === null ? [] : [positie]), regelingen], benoemd: true, vaag: false };
  }

  /** Nothing has been said yet that "in totaal" can be the total of. */
  private isBegin(): boolean {
    return this.verloop.vorige === null && this.verloop.laatste === null;
  }

  /** What an amount in a text that stands at nothing can be about, if it says no more. */
  private hierOfNergens(): readonly Onderwerp[] {
    const nietBegroot = zoekNietBegroot(this.onderwerpen);
    return [alleRegelingen(this.onderwerpen), geheelVan(this.onderwerpen), nietBegroot].filter((o) => o !== null);
  }

  /** What an amount about the whole may be about instead: its posten, their sum over or under, its part per regeling. */
  private delenVan(onderwerp: Onderwerp): readonly Onderwerp[] {
    let delen = this.bekendeDelen.get(onderwerp);
    if (delen === undefined) this.bekendeDelen.set(onderwerp, (delen = this.zoekDelen(onderwerp)));
    return delen;
  }

  private zoekDelen(onderwerp: Onderwerp): readonly Onderwerp[] {
    const { posten } = onderwerp;
    if (onderwerp.soort === 'regeling') return this.nietBegroot(onderwerp);
    if (posten.length < 2 || posten.length > VEEL_POSTEN) return posten.length < 2 ? this.perRegeling(onderwerp) : [];
    const alle = posten.flatMap((rij) => this.onderwerpen.bij(rij) ?? []);
    const met = (test: (saldo: number) => boolean) =>
      alle.filter((o) => o.saldo !== null && test(o.saldo.bedrag)).flatMap((o) => o.posten);
    const sommen = [met((s) => s < 0), met((s) => s > 0)]
      .filter((rijen) => rijen.length > 1 && rijen.length < posten.length)
      .map((rijen) => this.onderwerpen.samen(rijen, onderwerp.naam));
    return [...alle, ...this.perRegeling(onderwerp), ...sommen];
  }

  /** What the total line of a workbook may be about beside its posten: all regelingen together. */
  private hele(positie: Onderwerp): readonly Onderwerp[] {
    return positie.soort === 'totaal' ? [alleRegelingen(this.onderwerpen)] : [];
  }

  /** What no post budgets of a regeling. */
  private nietBegroot({ delen }: Onderwerp): readonly Onderwerp[] {
    const groep = delen?.[0]?.groep;
    const regel = groep === undefined ? null : zoekNietBegroot(this.onderwerpen);
    return regel === null ? [] : [this.onder(regel, groep!)].filter((o) => o !== null);
  }

  private perRegeling(onderwerp: Onderwerp): readonly Onderwerp[] {
    if (onderwerp.soort === 'regeling' || (onderwerp.delen?.length ?? 0) < 2) return [];
    return onderwerp.delen!.flatMap(({ groep }) => this.onder(onderwerp, groep) ?? []);
  }
}

/** Of a whole with more posten than this an amount is not sought in each. */
const VEEL_POSTEN = 500;
