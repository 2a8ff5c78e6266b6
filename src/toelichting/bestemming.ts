import { type Bedrag, som, toonBedrag } from '../begroting/bedrag';
import type { Rij } from '../begroting/begroting';
import type { Afrekeningdeel } from '../regelingen/afrekening';
import { akkoordstand } from '../regelingen/akkoordstand';
import type { Regelinggroep } from '../sheet/herkenning';
import { rijenVan } from '../sheet/postdeel';
import { aardVan } from './afwijking';
import {
  cijferwaarden,
  isBetwist,
  jaarwaarden,
  meejaren,
  regelingwaarden,
  richtingVan,
  toonSaldo,
} from './cijferwaarden';
import { beschrijfDekking, beschrijfTekort, noemPosten, reserveVan } from './dekkingszin';
import type { Onderwerp, Regelingdeel } from './onderwerp';
import { opsomming } from './opsomming';
import { schrijf } from './schrijf';
import type { Ontwerp } from './sjabloon';
import type { Zin } from './standaardzinnen';
import type { Opstelcontext } from './stelOp';
import { type Cijferwaarden, laatOpen, lijst, samen, type Slotwaarde } from './vulIn';

/** A way that money can go which is decided. */
export type Kant = 'terugbetaling' | 'overheveling' | 'reservering' | 'resultaat';

const KANTEN: readonly Kant[] = ['terugbetaling', 'overheveling', 'reservering', 'resultaat'];

/** Per regeling where money goes that is left, and what pays for an overschrijding. */
export function beschrijfBestemming(onderwerp: Onderwerp, context: Opstelcontext): readonly Ontwerp[] {
  return new Bestemming(onderwerp, context).zinnen();
}

class Bestemming {
  constructor(
    private readonly onderwerp: Onderwerp,
    private readonly context: Opstelcontext,
  ) {}

  zinnen(): readonly Ontwerp[] {
    const { saldo, delen, soort } = this.onderwerp;
    if (saldo === null || aardVan(this.onderwerp) !== 'lasten') return [];
    const richting = richtingVan(saldo);
    if (richting === 'onbekend') return [];
    const eerste = delen?.[0];
    if (delen === null || eerste === undefined) {
      if (richting === 'geen') return [];
      return [this.schrijf(richting === 'meer' ? 'dekking-open' : 'restant-open', {})];
    }
    if (delen.every((deel) => deel.saldo.bedrag === 0)) return [];
    if (soort === 'regeling') return this.vanRegeling(eerste);
    if (soort === 'post' && delen.length === 1) return this.vanPost(eerste);
    return delen.length === 1 ? this.vanEen(eerste) : this.vanMeer(delen);
  }

  private vanPost(deel: Regelingdeel): readonly Ontwerp[] {
    const post = this.onderwerp.posten[0]!;
    if (deel.saldo.bedrag < 0) return [beschrijfDekking(post, deel, this.context)];
    const kant = kantVan(deel);
    if (kant === null) return [beschrijfOpen(deel, this.context)];
    const ookElders = overschredenPosten(deel.groep, this.context).some((ander) => ander !== post);
    const algemeen = ookElders || this.isMeerDanGeheel(deel);
    return [this.gaat(algemeen ? 'restant-algemeen' : 'restant-gaat', deel, kant), ...this.akkoord(deel, kant)];
  }

  /** All of the saldo falls under one regeling. */
  private vanEen(deel: Regelingdeel): readonly Ontwerp[] {
    const kant = kantVan(deel);
    if (kant === null || this.stroom(deel) !== 'gesloten') return this.vanDeel(deel);
    const zin = isBetwist(deel.saldo) || !this.teltOp([deel]) ? 'restant-gaat' : 'saldo-gaat';
    return [this.gaat(zin, deel, kant), ...this.akkoord(deel, kant)];
  }

  private vanMeer(delen: readonly Regelingdeel[]): readonly Ontwerp[] {
    const vast = delen
      .filter((deel) => kantVan(deel) !== null && this.stroom(deel) === 'gesloten')
      .sort((a, b) => b.saldo.bedrag - a.saldo.bedrag);
    const overige = delen.filter((deel) => deel.saldo.bedrag !== 0 && !vast.includes(deel));
    const sluitend = this.teltOp(delen);
    const verklaring = sluitend ? [] : [this.schrijf('delen-tellen-niet-op', this.waarden())];
    return [
      ...this.verdeling(vast, sluitend && overige.length === 0),
      ...overige.flatMap((deel) => this.vanDeel(deel)),
      ...verklaring,
      ...vast.flatMap((deel) => this.akkoord(deel, kantVan(deel)!)),
    ];
  }

  private verdeling(delen: readonly Regelingdeel[], isHeelSaldo: boolean): readonly Ontwerp[] {
    const [eerste] = delen;
    if (eerste === undefined) return [];
    if (delen.length === 1) return [this.gaat('over-gaat', eerste, kantVan(eerste)!)];
    const verdeling = lijst(
      delen.map((deel) =>
        samen(toonSaldo(deel.saldo), ` van ${deel.groep.naam} gaat `, waarheen(deel, kantVan(deel)!)),
      ),
    );
    return [this.schrijf(isHeelSaldo ? 'saldo-gemengd' : 'over-gemengd', { ...this.waarden(), verdeling })];
  }

  /** A part that is overspent, pays elsewhere, or about which nothing is decided. */
  private vanDeel(deel: Regelingdeel): readonly Ontwerp[] {
    const bedrag = toonSaldo(deel.saldo);
    if (deel.saldo.bedrag < 0) return [beschrijfTekort(deel, bedrag, this.onderwerp.posten, this.context)];
    const zin = this.onderwerp.soort === 'niet-begroot' ? 'over-regeling' : 'minder-regeling';
    const over = this.schrijf(zin, { ...regelingwaarden(deel), bedrag });
    const kant = kantVan(deel);
    if (kant === null) return [over, beschrijfOpen(deel, this.context)];
    const elders = this.elders(deel);
    if (elders.length === 0) return [over, this.gaat('restant-algemeen', deel, kant), ...this.akkoord(deel, kant)];
    const posten = opsomming(noemPosten(elders, this.onderwerp.posten[0] ?? null, this.context));
    const waarden = { ...regelingwaarden(deel), posten, bestemming: waarheen(deel, kant) };
    return [over, this.schrijf('over-na-dekking', waarden), ...this.akkoord(deel, kant)];
  }

  private vanRegeling(deel: Regelingdeel): readonly Ontwerp[] {
    const { bestemming } = deel;
    const reserve = reserveVan(deel);
    if (bestemming.reservering < 0 && reserve !== null)
      return [this.schrijf('dekking-reserve', { bestemming: reserve })];
    if (bestemming.tekort > 0) return [this.schrijf('tekort-hele-regeling', regelingwaarden(deel))];
    const kanten = KANTEN.filter((kant) => bestemming[kant] > 0);
    const [eerste] = kanten;
    const open = bestemming.nogTeBesluiten;
    if (eerste === undefined) return open > 0 ? [beschrijfOpen(deel, this.context)] : [];
    const verdeeld =
      kanten.length === 1 && open === 0
        ? this.gaat('regeling-gaat', deel, eerste)
        : this.schrijf('regeling-gesplitst', { ...this.waarden(), verdeling: perKant(deel, bestemming) });
    const rest = open > 0 ? [this.schrijf('regeling-open', { bedrag: toonBedrag(open) })] : [];
    return [verdeeld, ...rest, ...this.akkoord(deel, bestemming.overheveling > 0 ? 'overheveling' : eerste)];
  }

  private akkoord(deel: Regelingdeel, kant: Kant): readonly Ontwerp[] {
    const { regel, akkoord } = deel.groep.regeling ?? {};
    const nodig = kant === 'overheveling' && regel?.soort === 'overhevelen-mits-akkoord' && akkoord !== undefined;
    return nodig ? [this.schrijf('mee-met-akkoord', regelingwaarden(deel))] : [];
  }

  /** Whether money of the regeling crosses the border of the subject: then its saldo is not exactly what goes somewhere. */
  private stroom(deel: Regelingdeel): 'gesloten' | 'open' {
    if (this.elders(deel).length > 0 || this.isMeerDanGeheel(deel)) return 'open';
    const eigen = new Set(this.onderwerp.posten);
    const vanBuiten = this.onderwerp.posten.some((post) => {
      const dekking = this.context.dekking(post, deel.groep);
      return dekking !== null && (dekking.nietBegroot > 0 || dekking.bronnen.some((bron) => !eigen.has(bron.post)));
    });
    return vanBuiten ? 'open' : 'gesloten';
  }

  /** More than is left of the regeling as a whole: its posten budget more than there is. */
  private isMeerDanGeheel({ groep, saldo }: Regelingdeel): boolean {
    const geheel = geheelVan(groep, this.context);
    return geheel !== null && saldo.bedrag - geheel.saldo.bedrag > saldo.marge + geheel.saldo.marge;
  }

  /** Posten outside the subject of which it pays the overschrijding. */
  private elders({ groep }: Regelingdeel): readonly Rij[] {
    const eigen = new Set(this.onderwerp.posten);
    return overschredenPosten(groep, this.context).filter((post) => {
      const dekking = eigen.has(post) ? null : this.context.dekking(post, groep);
      if (dekking === null) return false;
      if (this.onderwerp.soort === 'niet-begroot') return dekking.nietBegroot > 0;
      return dekking.bronnen.some((bron) => eigen.has(bron.post));
    });
  }

  private teltOp(delen: readonly Regelingdeel[]): boolean {
    const { saldo } = this.onderwerp;
    if (saldo === null || isBetwist(saldo)) return true;
    const marge = saldo.marge + som(delen.map((deel) => deel.saldo.marge));
    return Math.abs(som(delen.map((deel) => deel.saldo.bedrag)) - saldo.bedrag) <= marge;
  }

  private gaat(zin: Zin, deel: Regelingdeel, kant: Kant): Ontwerp {
    const bedrag = toonSaldo(deel.saldo);
    return this.schrijf(zin, { ...this.waarden(), ...regelingwaarden(deel), bedrag, bestemming: waarheen(deel, kant) });
  }

  private waarden(): Cijferwaarden {
    return cijferwaarden(this.onderwerp, this.context.onderwerpen);
  }

  private schrijf(zin: Zin, waarden: Cijferwaarden): Ontwerp {
    return schrijf(zin, waarden, this.context.sjablonen);
  }
}

const overschreden = new WeakMap<Regelinggroep, readonly Rij[]>();

/** The posten of a regeling that are overspent; looked up for every draft, so kept. */
function overschredenPosten(groep: Regelinggroep, { dekking }: Opstelcontext): readonly Rij[] {
  let posten = overschreden.get(groep);
  if (posten === undefined)
    overschreden.set(groep, (posten = rijenVan(groep).filter((post) => dekking(post, groep) !== null)));
  return posten;
}

/** Why nothing is decided about money that is left, and what a person must find out. */
export function beschrijfOpen(deel: Regelingdeel, { onderwerpen, sjablonen }: Opstelcontext): Ontwerp {
  const { afrekening, groep } = deel;
  const waarden = { ...regelingwaarden(deel), ...jaarwaarden(onderwerpen) };
  if (afrekening === null || groep.regeling === null) return schrijf('restant-open', waarden, sjablonen);
  if (afrekening.saldo <= 0) return schrijf('restant-nodig', waarden, sjablonen);
  if (groep.regeling.regel.soort === 'overhevelen-mits-akkoord' && akkoordstand(groep.regeling) !== 'vastgelegd')
    return schrijf('restant-zonder-akkoord', waarden, sjablonen);
  const geheel = geheelVan(groep, { onderwerpen });
  if (geheel === null || geheel.bestemming.nogTeBesluiten > 0) return schrijf('restant-open', waarden, sjablonen);
  return schrijf('restant-gesplitst', { ...waarden, verdeling: perKant(deel, geheel.bestemming) }, sjablonen);
}

/** What is left of a regeling as a whole; null when its figures cannot be read. */
function geheelVan(groep: Regelinggroep, { onderwerpen }: Pick<Opstelcontext, 'onderwerpen'>): Regelingdeel | null {
  return onderwerpen.regelingen.find((o) => o.delen?.[0]?.groep === groep)?.delen?.[0] ?? null;
}

/** The one way that a part goes; null when it is overspent, divided or not decided. */
export function kantVan({ bestemming, saldo }: Regelingdeel): Kant | null {
  return saldo.bedrag > 0 ? (KANTEN.find((kant) => bestemming[kant] === saldo.bedrag) ?? null) : null;
}

/** "terug naar het Rijk", "mee naar 2025". */
export function waarheen(deel: Regelingdeel, kant: Kant): Slotwaarde {
  switch (kant) {
    case 'terugbetaling':
      return samen('terug naar ', doelVan(deel, kant));
    case 'overheveling':
      return samen('mee naar ', doelVan(deel, kant));
    case 'reservering':
      return deel.groep.regeling?.regel.soort === 'egalisatie' ? 'naar de egalisatiereserve' : 'naar de reserve';
    case 'resultaat':
      return 'naar het resultaat';
  }
}

/** Who gets it back, or the years it goes along to. */
export function doelVan({ groep, mee }: Regelingdeel, kant: 'terugbetaling' | 'overheveling'): Slotwaarde {
  if (kant === 'terugbetaling') return groep.regeling?.verstrekker ?? laatOpen('verstrekker');
  return mee === null ? laatOpen('jaar') : meejaren(mee);
}

/** "€ 80.000 terug naar het Rijk en € 20.000 mee naar 2025". */
function perKant(deel: Regelingdeel, bestemming: Readonly<Record<Afrekeningdeel, Bedrag>>): Slotwaarde {
  const kanten = KANTEN.filter((kant) => bestemming[kant] > 0);
  return lijst(kanten.map((kant) => samen(toonBedrag(bestemming[kant]), ' ', waarheen(deel, kant))));
}
