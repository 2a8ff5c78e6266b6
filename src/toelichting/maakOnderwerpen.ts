import { speling } from '../begroting/afronding';
import { som, type Bedrag } from '../begroting/bedrag';
import type { Bedragbetekenis, Rij, Tabel } from '../begroting/begroting';
import type { Vergelijking } from '../begroting/vergelijking';
import type { Afrekening } from '../regelingen/afrekening';
import type { Herkenning, Regelinggroep } from '../sheet/herkenning';
import { budgetkolom, lastenkolom } from '../sheet/koppeling';
import { rijenVan, type Postdeel } from '../sheet/postdeel';
import { deelcijfers } from './deelcijfers';
import { deelVan, rekenDeel } from './regelingdeel';
import { cijferVan, isBedrag, Rijcijfers, type Cijfers, type Rijsaldo } from './rijcijfers';
import { Rijkaart } from './rijkaart';
import type { Cijfer, Onderwerp, Onderwerpen, OnderwerpSoort, Regelingdeel } from './onderwerp';

/** Labels of lines for money that no post budgets. */
const NIET_BEGROOT = /\b(niet[- ]begrote?|ongebegrote?|onbegrote?|vrijgevallen|vrijval)\b/i;

/** A label that says only that the row is a total. */
const KAAL_TOTAAL = /^((sub|eind)?tota(a)?l(en)?|grand total|saldo|resultaat)\W*$/i;

/** What the texts of a workbook can be about, from what recognition found and the afrekening per regeling. */
export function maakOnderwerpen(herkenning: Herkenning, afrekeningen: readonly Afrekening[]): Onderwerpen {
  return new Bouwer(herkenning, afrekeningen);
}

class Bouwer implements Onderwerpen {
  readonly jaar: number | null;
  private readonly groepVan = new Rijkaart<Regelinggroep>();
  /** The posten that several regelingen pay, with the part of each. */
  private readonly delenVan = new Rijkaart<Map<Regelinggroep, Postdeel>>();
  private readonly regelVan = new Rijkaart<Regelinggroep>();
  private readonly afrekeningVan: ReadonlyMap<Regelinggroep, Afrekening>;
  readonly cijfers: Rijcijfers;
  /** The rows that a total, or a line for another table, adds up. */
  private readonly onderliggend = new Rijkaart<readonly Rij[]>();
  /** The lines elsewhere that repeat a row. */
  private readonly herhaling = new Rijkaart<Rij>();
  private readonly gemaakt = new Rijkaart<Onderwerp | null>();
  private readonly perTabel = new Map<Tabel, Onderwerp | null>();

  constructor(
    private readonly herkenning: Herkenning,
    afrekeningen: readonly Afrekening[],
  ) {
    this.jaar = herkenning.begroting.jaar;
    const perNaam = new Map(afrekeningen.map((a) => [a.naam, a]));
    this.afrekeningVan = new Map(
      herkenning.regelingen.flatMap((groep) => {
        const afrekening = perNaam.get(groep.naam);
        return afrekening === undefined ? [] : [[groep, afrekening] as const];
      }),
    );
    for (const groep of herkenning.regelingen) {
      for (const rij of groep.posten) this.groepVan.set(rij, groep);
      for (const deel of groep.delen) {
        const delen = this.delenVan.get(deel.rij);
        if (delen !== undefined) delen.set(groep, deel);
        else this.delenVan.set(deel.rij, new Map([[groep, deel]]));
      }
      for (const rij of groep.regels) this.regelVan.set(rij, groep);
    }
    this.cijfers = new Rijcijfers(herkenning.vergelijkingen);
    for (const v of herkenning.vergelijkingen) this.leesVergelijking(v);
  }

  get regelingen(): readonly Onderwerp[] {
    return (this._regelingen ??= this.herkenning.regelingen.map((groep) => this.regeling(groep)));
  }
  private _regelingen?: readonly Onderwerp[];

  get themalijnen(): readonly Onderwerp[] {
    return (this._themalijnen ??= this.postentabellen().flatMap((tabel) => this.themalijnVan(tabel) ?? []));
  }
  private _themalijnen?: readonly Onderwerp[];

  get totaal(): Onderwerp | null {
    for (const tabel of this.herkenning.begroting.tabellen) {
      if (tabel.soort !== 'totaaloverzicht' || tabel.verborgen) continue;
      for (const rij of tabel.rijen) {
        const onderwerp = rij.soort === 'totaal' ? this.bij(rij) : null;
        if (onderwerp?.soort === 'totaal' && onderwerp.realisatie !== null) return onderwerp;
      }
    }
    return null;
  }

  get posten(): readonly Rij[] {
    return (this._posten ??= this.herkenning.begroting.tabellen.flatMap((tabel) =>
      telt(tabel) ? tabel.rijen.filter((rij) => rij.soort === 'post' && !this.onderliggend.has(rij)) : [],
    ));
  }
  private _posten?: readonly Rij[];

  bij(rij: Rij): Onderwerp | null {
    let onderwerp = this.gemaakt.get(rij);
    if (onderwerp === undefined) this.gemaakt.set(rij, (onderwerp = this.maak(rij)));
    return onderwerp;
  }

  themalijnVan(tabel: Tabel): Onderwerp | null {
    let onderwerp = this.perTabel.get(tabel);
    if (onderwerp === undefined) this.perTabel.set(tabel, (onderwerp = this.maakThemalijn(tabel)));
    return onderwerp;
  }

  samen(posten: readonly Rij[], naam: string): Onderwerp {
    return this.groep(posten, naam, null);
  }

  /** Posten together, as far as `groep` pays them if given. */
  private groep(posten: readonly Rij[], naam: string, groep: Regelinggroep | null): Onderwerp {
    return {
      soort: 'groep',
      naam,
      namen: [naam],
      rijen: [],
      kant: posten.some((rij) => rij.kant === 'baten') ? 'baten' : 'lasten',
      ...(isGemengd(posten) ? GEEN_CIJFERS : this.optelling(posten, groep)),
      posten,
      delen: groep === null ? this.delen(posten) : this.delenPerGroep(new Map([[groep, posten]])),
      overige: [],
    };
  }

  onder(onderwerp: Onderwerp, groep: Regelinggroep): Onderwerp | null {
    if (onderwerp.soort === 'regeling') return onderwerp.delen?.[0]?.groep === groep ? onderwerp : null;
    if (onderwerp.rijen.some(isRegelingtotaal)) return this.regeling(groep);
    const posten = onderwerp.posten.filter((rij) => this.groepVan.get(rij) === groep || this.deelVan(rij, groep));
    return posten.length === 0 ? null : this.groep(posten, `${groep.naam} in ${onderwerp.naam}`, groep);
  }

  saldoVan(post: Rij): Rijsaldo | null {
    const telt = post.soort === 'post' && !this.onderliggend.has(post) && !this.regelVan.has(post);
    return telt ? this.cijfers.saldoVan(post) : null;
  }

  saldoOnder(post: Rij, groep: Regelinggroep): Rijsaldo | null {
    const deel = this.deelVan(post, groep);
    if (deel === undefined) return this.groepVan.get(post) === groep ? this.saldoVan(post) : null;
    if (this.saldoVan(post) === null) return null;
    const { begroting, saldo } = deelcijfers(this.cijfers.van(post), deel);
    if (begroting === null) return null;
    const laagste = saldo === null ? null : Math.min(...saldo.mogelijk);
    return { begroting: begroting.bedrag, saldo: saldo?.bedrag ?? null, laagste };
  }

  regelingVan(post: Rij): Regelinggroep | null {
    return this.groepVan.get(post) ?? null;
  }

  regelingenVan(post: Rij): readonly Regelinggroep[] {
    const groep = this.groepVan.get(post);
    return groep === undefined ? [...(this.delenVan.get(post)?.keys() ?? [])] : [groep];
  }

  private deelVan(rij: Rij, groep: Regelinggroep): Postdeel | undefined {
    return this.delenVan.get(rij)?.get(groep);
  }

  private leesVergelijking(v: Vergelijking): void {
    const { relatie, resultaat, cellen, factoren } = v;
    if (resultaat === null) return;
    const optelling = relatie === 'totaal-klopt-niet' || relatie === 'themalijn-sluit-niet-aan';
    if (!optelling || this.onderliggend.has(resultaat.rij)) return;
    const richting = factoren[cellen.indexOf(resultaat)]!;
    const rijen = cellen.flatMap(({ rij }, i) => (rij !== resultaat.rij && factoren[i]! * richting < 0 ? [rij] : []));
    if (rijen.length !== cellen.length - 1) return;
    this.onderliggend.set(resultaat.rij, rijen);
    if (relatie === 'themalijn-sluit-niet-aan' && rijen.length === 1) this.herhaling.set(rijen[0]!, resultaat.rij);
  }

  private postentabellen(): readonly Tabel[] {
    return this.herkenning.begroting.tabellen.filter((t) => telt(t) && t.soort !== 'totaaloverzicht');
  }

  private maak(rij: Rij): Onderwerp | null {
    const groep = this.regelVan.get(rij);
    if (groep !== undefined) return this.regeling(groep);
    if (isRegelingtotaal(rij)) return this.regelingtotaal(rij);
    if (!telt(rij.tabel)) return null;
    if (rij.soort === 'post' && !this.onderliggend.has(rij)) return this.post(rij);
    const posten = this.postenVan(rij);
    const tabellen = new Set(posten.map((post) => post.tabel));
    const [enige] = tabellen;
    if (tabellen.size === 1 && enige !== rij.tabel && rij.soort !== 'totaal') {
      const themalijn = this.themalijnVan(enige!);
      if (themalijn?.rijen.includes(rij)) return themalijn;
    }
    if (rij.soort === 'totaal' && tabellen.size === 1 && this.isHele(rij, posten)) return this.themalijnVan(rij.tabel);
    return this.vanRij(rij, tabellen.size > 1 ? 'totaal' : 'subtotaal', namenVanRij(rij), posten);
  }

  private post(rij: Rij): Onderwerp {
    const nietBegroot = rij.regeling === null && NIET_BEGROOT.test(rij.label);
    if (!nietBegroot) return new Post(rij, this);
    const onderwerp = this.vanRij(rij, 'niet-begroot', namenVanRij(rij), []);
    const { begroting } = onderwerp;
    return { ...onderwerp, saldo: onderwerp.saldo ?? begroting, delen: this.nietBegroot() };
  }

  private maakThemalijn(tabel: Tabel): Onderwerp | null {
    if (!telt(tabel)) return null;
    const alle = tabel.rijen.filter((rij) => rij.soort === 'post');
    const totaal = tabel.rijen.findLast((rij) => rij.soort === 'totaal' && this.isHele(rij, this.postenVan(rij)));
    const namen = [...new Set([tabel.naam, ...tabel.namen])];
    if (totaal === undefined) {
      return { ...this.samen(alle, tabel.naam), soort: 'themalijn', namen };
    }
    const elders = this.herhaling.get(totaal);
    const rijen = elders === undefined ? [totaal] : [totaal, elders];
    const onderwerp = this.vanRij(totaal, 'themalijn', namen, this.postenVan(totaal));
    return { ...onderwerp, namen: [...new Set([...namen, ...rijen.flatMap((rij) => naamInLabel(rij) ?? [])])], rijen };
  }

  /** The total of all posten of its table. */
  private isHele(rij: Rij, posten: readonly Rij[]): boolean {
    const alle = rij.tabel.rijen.filter((r) => r.soort === 'post');
    return posten.length === alle.length && posten.every((post) => post.tabel === rij.tabel);
  }

  private vanRij(rij: Rij, soort: OnderwerpSoort, namen: readonly string[], posten: readonly Rij[]): Onderwerp {
    const cijfers = this.cijfers.van(rij);
    const som = posten.length === 0 || isGemengd(posten) ? null : this.optelling(posten);
    const volledig = posten.every((post) => this.isVolledig(post));
    return {
      soort,
      naam: namen[0] ?? rij.tabel.naam,
      namen,
      rijen: [rij],
      kant: rij.kant ?? 'lasten',
      begroting: samenvoegen(cijfers.begroting, som?.begroting),
      realisatie: samenvoegen(cijfers.realisatie, som?.realisatie),
      saldo: samenvoegen(cijfers.saldo, volledig ? som?.saldo : null),
      posten,
      delen: this.delen(posten),
      overige: overigeVan(rij, cijfers),
    };
  }

  /** Its saldo is what it adds to a total; not so when only one of both amounts is filled in. */
  private isVolledig(post: Rij): boolean {
    const { begroting, realisatie } = this.cijfers.van(post);
    return (begroting === null) === (realisatie === null);
  }

  private optelling(posten: readonly Rij[], groep: Regelinggroep | null = null): Cijfers {
    const cijfers: Cijfers[] = [];
    for (const rij of posten) {
      const geheel = this.cijfers.van(rij);
      const deel = groep === null ? undefined : this.deelVan(rij, groep);
      const eigen = deel === undefined ? geheel : deelcijfers(geheel, deel);
      if (mist(eigen, geheel)) return GEEN_CIJFERS;
      cijfers.push(eigen);
    }
    return {
      begroting: somVan(cijfers.map((c) => c.begroting)),
      realisatie: somVan(cijfers.map((c) => c.realisatie)),
      saldo: somVan(cijfers.map((c) => c.saldo)),
    };
  }

  /** The posten that a row adds up, through subtotals and other tables; itself when it adds up nothing. */
  private postenVan(rij: Rij, bezig: ReadonlySet<Rij> = new Set()): readonly Rij[] {
    const onder = this.onderliggend.get(rij);
    if (onder === undefined || bezig.has(rij)) return rij.soort === 'totaal' ? [] : [rij];
    const verder = new Set([...bezig, rij]);
    return [...new Set(onder.flatMap((r) => this.postenVan(r, verder)))];
  }

  delen(posten: readonly Rij[]): readonly Regelingdeel[] | null {
    const perGroep = new Map<Regelinggroep, Rij[]>();
    for (const rij of posten) {
      const groepen = this.regelingenVan(rij);
      if (groepen.length === 0) {
        const { begroting, realisatie } = this.cijfers.van(rij);
        if ((begroting?.bedrag ?? 0) !== 0 || (realisatie?.bedrag ?? 0) !== 0) return null;
        continue;
      }
      for (const groep of groepen) {
        const rijen = perGroep.get(groep);
        if (rijen) rijen.push(rij);
        else perGroep.set(groep, [rij]);
      }
    }
    return this.delenPerGroep(perGroep);
  }

  private delenPerGroep(perGroep: ReadonlyMap<Regelinggroep, readonly Rij[]>): readonly Regelingdeel[] | null {
    const delen = [...perGroep].flatMap(([groep, rijen]) => {
      const { saldo } = this.optelling(rijen, groep);
      return saldo === null ? [] : [deelVan(groep, this.afrekeningVan.get(groep) ?? null, saldo, this.jaar)];
    });
    return delen.length === perGroep.size && delen.length > 0 ? delen : null;
  }

  private regeling(groep: Regelinggroep): Onderwerp {
    const afrekening = this.afrekeningVan.get(groep) ?? null;
    const bronnen = groep.regels.length > 0 ? groep.regels : rijenVan(groep);
    const eenheid = bronnen[0]?.tabel.eenheid ?? 1;
    const stap = bronnen.reduce((grootste, { tabel }) => Math.max(grootste, tabel.stap * tabel.eenheid), 0);
    const marge = speling(Math.max(1, bronnen.length), stap);
    const cijfer = (bedrag: Bedrag | undefined, betekenissen: readonly string[]): Cijfer | null =>
      bedrag === undefined
        ? null
        : {
            bedrag: bedrag * eenheid,
            mogelijk: [bedrag * eenheid],
            marge,
            cellen: bronnen.flatMap((rij) =>
              rij.bedragen.filter((c) => isBedrag(c) && betekenissen.includes(c.kolom.betekenis)),
            ),
          };
    const saldo = cijfer(afrekening?.saldo, ['saldo']);
    return {
      soort: 'regeling',
      naam: groep.naam,
      namen: [
        ...new Set([groep.naam, ...(groep.regeling?.aliassen ?? []), ...groep.regels.map((r) => r.label)]),
      ].filter((naam) => naam !== ''),
      rijen: groep.regels,
      kant: 'lasten',
      begroting: cijfer(afrekening?.baten, ['baten', 'gewijzigde-begroting', 'begroting']),
      realisatie: cijfer(afrekening?.lasten, ['lasten', 'realisatie']),
      saldo,
      posten: groep.posten,
      delen: saldo === null ? null : [rekenDeel(groep, afrekening, saldo, this.jaar, eenheid)],
      overige: bronnen.flatMap((rij) => rij.bedragen.filter(isBedrag).map(cijferVan)),
    };
  }

  /** All regelingen of a table together. */
  private regelingtotaal(rij: Rij): Onderwerp {
    const delen = this.regelingen
      .filter(({ rijen }) => rijen.some(({ tabel }) => tabel === rij.tabel))
      .map((r) => r.delen);
    const cijfer = (betekenis: Bedragbetekenis): Cijfer | null => {
      const cel = rij.bedragen.find((c) => c.kolom.betekenis === betekenis && c.kolom.maat === null);
      return cel !== undefined && isBedrag(cel) ? cijferVan(cel) : null;
    };
    const cijfers = { begroting: cijfer('baten'), realisatie: cijfer('lasten'), saldo: cijfer('saldo') };
    return {
      soort: 'totaal',
      naam: rij.tabel.naam,
      namen: [rij.tabel.naam],
      rijen: [rij],
      kant: 'lasten',
      ...cijfers,
      posten: [],
      delen: delen.every((deel) => deel !== null) ? delen.flat() : null,
      overige: overigeVan(rij, cijfers),
    };
  }

  /** Per regeling the baten that no post budgets. */
  private nietBegroot(): readonly Regelingdeel[] {
    return this.herkenning.regelingen.flatMap((groep) => {
      const afrekening = this.afrekeningVan.get(groep);
      if (afrekening === undefined || groep.regels.length === 0) return [];
      const begroot =
        rijenVan(groep).length === 0 ? 0 : (this.optelling(rijenVan(groep), groep).begroting?.bedrag ?? null);
      if (begroot === null) return [];
      const bedrag = afrekening.baten * groep.regels[0]!.tabel.eenheid - begroot;
      const cellen = groep.regels.flatMap((r) =>
        r.bedragen.filter((c) => c.kolom.betekenis === 'baten' && isBedrag(c)),
      );
      const saldo = { bedrag, mogelijk: [bedrag], marge: 0, cellen };
      return bedrag > 0 ? [deelVan(groep, afrekening, saldo, this.jaar)] : [];
    });
  }
}

/** A row that counts by itself. There may be very many, so its figures are made when asked for. */
class Post implements Onderwerp {
  readonly soort = 'post';
  private gelezen: Cijfers | undefined;
  private verdeeld: readonly Regelingdeel[] | null | undefined;

  constructor(
    private readonly rij: Rij,
    private readonly bouwer: Bouwer,
  ) {}

  get naam(): string {
    return this.rij.label;
  }

  get namen(): readonly string[] {
    return [this.rij.label];
  }

  get rijen(): readonly Rij[] {
    return [this.rij];
  }

  get posten(): readonly Rij[] {
    return [this.rij];
  }

  get kant(): Onderwerp['kant'] {
    return this.rij.kant ?? 'lasten';
  }

  get begroting(): Cijfer | null {
    return this.cijfers.begroting;
  }

  get realisatie(): Cijfer | null {
    return this.cijfers.realisatie;
  }

  get saldo(): Cijfer | null {
    return this.cijfers.saldo;
  }

  get delen(): readonly Regelingdeel[] | null {
    if (this.verdeeld === undefined) this.verdeeld = this.bouwer.delen([this.rij]);
    return this.verdeeld;
  }

  get overige(): readonly Cijfer[] {
    return overigeVan(this.rij, this.cijfers);
  }

  private get cijfers(): Cijfers {
    return (this.gelezen ??= this.bouwer.cijfers.van(this.rij));
  }
}

function overigeVan({ bedragen }: Rij, { begroting, realisatie, saldo }: Cijfers): readonly Cijfer[] {
  const gebruikt = new Set([begroting, realisatie, saldo].flatMap((cijfer) => cijfer?.cellen ?? []));
  return bedragen.filter((cel) => isBedrag(cel) && !gebruikt.has(cel)).map(cijferVan);
}

const GEEN_CIJFERS: Cijfers = { begroting: null, realisatie: null, saldo: null };

/** Whether a part of a post lacks a figure that the post has. */
function mist(deel: Cijfers, geheel: Cijfers): boolean {
  if (deel === geheel) return false;
  return (['begroting', 'realisatie', 'saldo'] as const).some((c) => deel[c] === null && geheel[c] !== null);
}

function isRegelingtotaal({ soort, tabel }: Rij): boolean {
  return soort === 'totaal' && tabel.soort === 'regelingen';
}

/** A table whose rows have a budget or spending of their own that a text explains. */
function telt(tabel: Tabel): boolean {
  return tabel.soort !== 'regelingen' && (budgetkolom(tabel) !== null || lastenkolom(tabel) !== null);
}

/** Income and cost together: what their total subtracts, a sum does not tell. */
function isGemengd(posten: readonly Rij[]): boolean {
  return posten.some((rij) => rij.kant === 'baten') && posten.some((rij) => rij.kant !== 'baten');
}

/** A total is called by the heading above it ("Wonen", or "Wonen | Totaal") and by its own label. */
function namenVanRij(rij: Rij): readonly string[] {
  const { label, tabel, soort, sectie } = rij;
  if (soort !== 'totaal') return [label];
  const namen = [sectie ?? '', naamInLabel(rij) ?? ''].filter((naam) => naam !== '');
  return namen.length > 0 ? namen : [tabel.naam];
}

/** "Wonen" in "Totaal Wonen"; null when the label says only that the row is a total. */
function naamInLabel({ label, soort }: Rij): string | null {
  if (soort !== 'totaal') return label;
  const kaal = label.replace(/^\W*(sub|eind)?tota(a)?l\b\W*/i, '').trim();
  return kaal === '' || KAAL_TOTAAL.test(label) ? null : kaal;
}

function somVan(cijfers: readonly (Cijfer | null)[]): Cijfer | null {
  const alle = cijfers.filter((c) => c !== null);
  if (alle.length === 0) return null;
  const gedrukt = som(alle.map((c) => c.bedrag));
  const anders = som(alle.map((c) => c.mogelijk.at(-1)!));
  const grootste = alle.reduce((marge, c) => Math.max(marge, c.marge), 0);
  return {
    bedrag: gedrukt,
    mogelijk: gedrukt === anders ? [gedrukt] : [gedrukt, anders],
    marge: alle.length === 1 ? grootste : speling(alle.length, grootste * 2),
    cellen: alle.flatMap((c) => c.cellen),
  };
}

/** A printed figure beside what its parts add up to. A figure that is not printed is not made up. */
function samenvoegen(gedrukt: Cijfer | null, opgeteld: Cijfer | null | undefined): Cijfer | null {
  if (gedrukt === null || !opgeteld) return gedrukt;
  const marge = Math.max(gedrukt.marge, opgeteld.marge);
  const anders = opgeteld.mogelijk.filter((b) => gedrukt.mogelijk.every((g) => Math.abs(g - b) > marge));
  return { ...gedrukt, mogelijk: [...gedrukt.mogelijk, ...anders] };
}
