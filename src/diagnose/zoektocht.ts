import type { Bedrag } from '../begroting/bedrag';
import type { Begroting } from '../begroting/begroting';
import type { Plaats } from '../begroting/plaats';
import { doorwerking } from './doorwerking';
import type { Gevolg } from './doorwerking';
import { Formulenet } from './formulenet';
import { celhypothesen, isRijrelatie } from './hypothesen';
import type { Hypothese } from './hypothesen';
import { KOSTEN } from './kosten';
import type { Oorzaak } from './oorzaak';
import type { Stelsel } from './stelsel';
import { Structuur } from './structuur';
import { Wachtrij } from './wachtrij';

/** A broken vergelijking with at most this many cells is searched at once; a longer one when its turn comes. */
const KORT = 12;

/** More open rows than this, and what is left of a total is a sum of errors. */
const MAX_OPEN = 2;

/** Of the hypotheses for a long relation: enough to see that none is unique. */
const MAX_OVERWOGEN = 50;

/** A hypothesis that holds together, with what it costs as things stand now. */
interface Kandidaat {
  readonly hypothese: Hypothese;
  /** The broken vergelijking that gave the correction. */
  readonly drijver: number;
  readonly mee: Oorzaak['mee'];
  /** The broken vergelijkingen whose residual it changes. */
  readonly raakt: readonly { readonly vergelijking: number; readonly verschil: Bedrag }[];
  /** Without what it closes. */
  readonly vasteKosten: number;
  kosten: number;
  /** In the queue, set aside because another one comes near, or overtaken by what was found since. */
  stand: 'wacht' | 'niet-uniek' | 'vervallen';
}

/** What the search concludes about some broken vergelijkingen (numbers in the stelsel). */
export interface Conclusie {
  readonly gebroken: readonly number[];
  readonly oorzaak: Oorzaak | null;
  readonly kandidaten: readonly Oorzaak[];
}

/**
 * The greedy search: the cheapest hypothesis that no other comes near is a cause; it is mended and what it touched is
 * looked at again. Where nothing is unique any more, the cheapest that is left gives a conclusion without a cause.
 */
export class Zoektocht {
  private readonly net: Formulenet;
  private readonly structuur: Structuur;
  private readonly wachtrij = new Wachtrij<Kandidaat>();
  /** Candidates by the broken vergelijkingen that they touch. */
  private readonly rakend = new Map<number, Kandidaat[]>();
  /** Broken vergelijkingen of which all hypotheses are known, upstream cells included. */
  private readonly doorzocht = new Set<number>();
  /** Touched by hypotheses that came near each other: their residual hides an error that was not found, and points nowhere. */
  private readonly onzeker = new Set<number>();
  /** Hypotheses that another one comes near. */
  private readonly nietUniek = new Wachtrij<Kandidaat>();
  /** Broken vergelijkingen that were not searched in depth, the shortest first. */
  private readonly teDoorzoeken = new Wachtrij<number>();

  constructor(
    private readonly stelsel: Stelsel,
    begroting: Begroting,
    private readonly gebroken: readonly number[],
    private readonly zacht: ReadonlySet<number>,
  ) {
    this.net = new Formulenet(begroting);
    this.structuur = new Structuur(stelsel, this.net, gebroken);
    for (const v of gebroken) {
      if (this.lengte(v) > KORT) this.overweeg(v, this.structuur.hypothesen(v));
      this.doorzoek(v, false);
    }
  }

  *conclusies(): Generator<Conclusie> {
    for (;;) {
      const volgende = neem(this.wachtrij, 'wacht');
      if (volgende) {
        const conclusie = this.probeer(volgende);
        if (conclusie) yield conclusie;
        continue;
      }
      if (this.doorzoekVerder()) continue;
      const besteVanRest = neem(this.nietUniek, 'niet-uniek');
      if (!besteVanRest) break;
      yield this.zonderOorzaak(besteVanRest);
    }
    for (const v of this.gebroken) {
      if (this.isGebroken(v)) yield { gebroken: [v], oorzaak: null, kandidaten: [] };
    }
  }

  /** A conclusion when the candidate is the unique cause of what it closes. */
  private probeer(kandidaat: Kandidaat): Conclusie | null {
    const gesloten = this.gesloten(kandidaat);
    const kortste = gesloten.reduce((a, b) => (this.lengte(b) < this.lengte(a) ? b : a));
    const onvolledig = gesloten.filter((v) => (v === kortste || this.lengte(v) <= KORT) && !this.doorzocht.has(v));
    if (onvolledig.length > 0) {
      for (const v of onvolledig) this.doorzoek(v, true);
      this.plan(kandidaat);
      return null;
    }
    if (kandidaat.kosten >= 0 || gesloten.some((v) => this.onzeker.has(v)) || this.heeftMededinger(kandidaat)) {
      kandidaat.stand = 'niet-uniek';
      this.nietUniek.voegToe(kandidaat.kosten, kandidaat);
      return null;
    }
    return this.verhelp(kandidaat);
  }

  /** Whether another candidate comes near: another cell for what it closes, or a slip that gives this cell another amount. */
  private heeftMededinger(kandidaat: Kandidaat): boolean {
    return kandidaat.raakt.some(({ vergelijking: v, verschil }) => {
      const gesloten = this.stelsel.sluitNa(v, verschil);
      return this.rakend.get(v)!.some((ander) => {
        if (ander.stand === 'vervallen' || ander.kosten > kandidaat.kosten + KOSTEN.marge) return false;
        if (zelfdePlaats(ander.hypothese.plaats, kandidaat.hypothese.plaats)) {
          return (
            ander.hypothese.soort !== 'onbekend' &&
            ander.kosten <= kandidaat.kosten &&
            this.anderBedrag(ander, kandidaat)
          );
        }
        return gesloten && this.sluit(ander, v);
      });
    });
  }

  /** Whether two proposals for one cell differ by more than rounding. */
  private anderBedrag(a: Kandidaat, b: Kandidaat): boolean {
    const speling = this.speling(a.drijver) + this.speling(b.drijver);
    return Math.abs(Number(a.hypothese.voorstel) - Number(b.hypothese.voorstel)) > speling;
  }

  /** The candidates that close the vergelijking. */
  private mededingers(v: number): Kandidaat[] {
    return this.levend(v).filter((ander) => this.sluit(ander, v));
  }

  private verhelp(kandidaat: Kandidaat): Conclusie {
    const gevolg = doorwerking(this.stelsel, this.net, kandidaat.hypothese)!;
    const zacht = this.zachteSluit(gevolg);
    const gesloten = this.gesloten(kandidaat);
    const conclusie = {
      gebroken: [...gesloten, ...zacht],
      oorzaak: this.oorzaak(kandidaat, [...gesloten, ...zacht]),
      kandidaten: [],
    };
    const geraakt = kandidaat.raakt.map(({ vergelijking }) => vergelijking);
    this.stelsel.verwerk(gevolg);
    this.herzie(geraakt);
    return conclusie;
  }

  private zonderOorzaak(kandidaat: Kandidaat): Conclusie {
    const gesloten = kandidaat.kosten < 0 ? this.gesloten(kandidaat) : [kandidaat.drijver];
    const anderen = new Set(gesloten.flatMap((v) => this.mededingers(v)));
    const volgorde = [...anderen].sort((a, b) => a.kosten - b.kosten || this.isUitkomst(b) - this.isUitkomst(a));
    for (const ander of volgorde) {
      if (ander.kosten > kandidaat.kosten + KOSTEN.marge) break;
      for (const { vergelijking } of ander.raakt) this.onzeker.add(vergelijking);
    }
    const kandidaten = eenPerPlaats(volgorde)
      .slice(0, MAX_KANDIDATEN)
      .map((ander) => this.oorzaak(ander, this.gesloten(ander)));
    for (const v of gesloten) this.stelsel.standen[v] = 'terzijde';
    this.herzie(gesloten);
    return { gebroken: gesloten, oorzaak: null, kandidaten };
  }

  /** Looks again at what the broken vergelijkingen with these numbers said, now that their residual or state changed. */
  private herzie(geraakt: readonly number[]): void {
    const betrokken = new Set(geraakt.flatMap((v) => this.levend(v)));
    for (const kandidaat of betrokken) {
      if (geraakt.includes(kandidaat.drijver)) kandidaat.stand = 'vervallen';
    }
    const buren = new Set<number>();
    for (const kandidaat of betrokken) {
      for (const { vergelijking } of kandidaat.raakt) buren.add(vergelijking);
      if (kandidaat.stand === 'vervallen') continue;
      if (kandidaat.raakt.every(({ vergelijking }) => this.isGebroken(vergelijking))) this.herreken(kandidaat);
      else {
        kandidaat.stand = 'vervallen';
        this.overweeg(kandidaat.drijver, [kandidaat.hypothese]);
      }
    }
    for (const v of geraakt) if (this.isGebroken(v)) this.doorzoek(v, false);
    for (const v of buren) {
      for (const kandidaat of this.levend(v)) if (kandidaat.stand === 'niet-uniek') this.plan(kandidaat);
    }
  }

  private herreken(kandidaat: Kandidaat): void {
    const kosten = kandidaat.vasteKosten + this.opbrengst(kandidaat);
    if (kosten === kandidaat.kosten) return;
    kandidaat.kosten = kosten;
    this.plan(kandidaat);
  }

  /** Searches the next vergelijking in depth; false when there is none left. */
  private doorzoekVerder(): boolean {
    for (let volgende = this.teDoorzoeken.neem(); volgende; volgende = this.teDoorzoeken.neem()) {
      const v = volgende.waarde;
      if (!this.isGebroken(v) || this.doorzocht.has(v) || this.isVertroebeld(v)) continue;
      this.doorzoek(v, true);
      return true;
    }
    return false;
  }

  /** Whether so many rows in a long relation wait for a cause of their own that its residual points at no single cell. */
  private isVertroebeld(v: number): boolean {
    if (this.lengte(v) <= KORT) return false;
    const drijvers = new Set(this.levend(v).map(({ drijver }) => drijver));
    drijvers.delete(v);
    return this.onzeker.has(v) || drijvers.size > MAX_OPEN;
  }

  private doorzoek(v: number, diep: boolean): void {
    for (const kandidaat of this.levend(v)) if (kandidaat.drijver === v) kandidaat.stand = 'vervallen';
    if (diep) this.doorzocht.add(v);
    else {
      this.doorzocht.delete(v);
      this.teDoorzoeken.voegToe(this.lengte(v), v);
      if (this.lengte(v) > KORT) return;
    }
    const cellen = this.structuur.heeftDefect(v) ? [] : celhypothesen(this.stelsel, this.net, v, diep);
    this.overweeg(v, [...this.structuur.hypothesen(v), ...cellen]);
  }

  /** Keeps the hypotheses that hold together; of a long list those that can still win or are worth showing. */
  private overweeg(v: number, hypothesen: readonly Hypothese[]): void {
    const kandidaten = hypothesen.flatMap((hypothese) => this.kandidaat(hypothese, v) ?? []);
    const lang = kandidaten.length > KORT;
    if (lang) kandidaten.sort((a, b) => a.kosten - b.kosten);
    kandidaten.forEach((kandidaat, i) => {
      if (i < KORT || (i < MAX_OVERWOGEN && kandidaat.kosten < 0)) this.voegToe(kandidaat);
    });
  }

  private voegToe(kandidaat: Kandidaat): void {
    for (const { vergelijking } of kandidaat.raakt) {
      const lijst = this.rakend.get(vergelijking);
      if (lijst) lijst.push(kandidaat);
      else this.rakend.set(vergelijking, [kandidaat]);
    }
    this.plan(kandidaat);
  }

  /** What the hypothesis costs and brings; null when it contradicts itself or does not close its vergelijking. */
  private kandidaat(hypothese: Hypothese, drijver: number): Kandidaat | null {
    const gevolg = doorwerking(this.stelsel, this.net, hypothese);
    if (!gevolg || !this.stelsel.sluitNa(drijver, gevolg.residuen.get(drijver) ?? 0)) return null;
    const raakt: { vergelijking: number; verschil: Bedrag }[] = [];
    let vasteKosten = hypothese.kosten + KOSTEN.mee * gevolg.mee.length;
    if (gevolg.mee.length > 0) vasteKosten += KOSTEN.doorgerekend;
    for (const [v, verschil] of gevolg.residuen) {
      if (verschil === 0) continue;
      if (this.isGebroken(v)) raakt.push({ vergelijking: v, verschil });
      else if (this.stelsel.standen[v] === 'sluit') vasteKosten += KOSTEN.precies * this.onprecies(v, verschil);
    }
    const mee = gevolg.mee.map((cel) => ({ cel, voorstel: this.stelsel.bedrag(cel) + gevolg.cellen.get(cel)! }));
    const kandidaat: Kandidaat = { hypothese, drijver, mee, raakt, vasteKosten, kosten: 0, stand: 'wacht' };
    kandidaat.kosten = vasteKosten + this.opbrengst(kandidaat);
    return kandidaat;
  }

  /** 1 when a relation stops being exact, −1 when it becomes so. */
  private onprecies(v: number, verschil: Bedrag): number {
    const residu = this.stelsel.residuen[v]!;
    if (residu === 0) return 1;
    return residu + verschil === 0 ? -1 : 0;
  }

  private opbrengst({ hypothese, raakt }: Kandidaat): number {
    const rij = hypothese.zetten[0]?.cel.rij;
    let opbrengst = 0;
    for (const { vergelijking: v, verschil } of raakt) {
      if (this.stelsel.sluitNa(v, verschil)) {
        const exact = this.stelsel.residuen[v]! + verschil === 0;
        opbrengst += KOSTEN.gesloten + (exact ? 0 : KOSTEN.afgerond);
      } else if (rij && isRijrelatie(this.stelsel.vergelijkingen[v]!, rij)) {
        opbrengst += KOSTEN.rijOpen;
      }
    }
    return opbrengst;
  }

  private oorzaak({ hypothese, kosten, mee }: Kandidaat, gesloten: readonly number[]): Oorzaak {
    const { soort, plaats, gevonden, voorstel, zetten } = hypothese;
    const samen = zetten.slice(1).map(({ cel, verschil }) => ({ cel, voorstel: this.stelsel.bedrag(cel) + verschil }));
    const sluit = gesloten.map((v) => this.stelsel.vergelijkingen[v]!);
    return { soort, plaats, gevonden, voorstel, kosten, sluit, mee: [...samen, ...mee] };
  }

  /** Soft relations that are broken and hold once the cause is mended. */
  private zachteSluit({ residuen }: Gevolg): number[] {
    return [...residuen].flatMap(([v, verschil]) =>
      this.zacht.has(v) && !this.stelsel.sluitNa(v, 0) && this.stelsel.sluitNa(v, verschil) ? [v] : [],
    );
  }

  private gesloten({ raakt }: Kandidaat): number[] {
    return raakt.flatMap(({ vergelijking: v, verschil }) =>
      this.isGebroken(v) && this.stelsel.sluitNa(v, verschil) ? [v] : [],
    );
  }

  private sluit({ raakt }: Kandidaat, v: number): boolean {
    return raakt.some(({ vergelijking, verschil }) => vergelijking === v && this.stelsel.sluitNa(v, verschil));
  }

  /** The candidates that touch the vergelijking. */
  private levend(v: number): readonly Kandidaat[] {
    const levend = (this.rakend.get(v) ?? []).filter(({ stand }) => stand !== 'vervallen');
    this.rakend.set(v, levend);
    return levend;
  }

  private plan(kandidaat: Kandidaat): void {
    kandidaat.stand = 'wacht';
    this.wachtrij.voegToe(kandidaat.kosten, kandidaat);
  }

  private isGebroken(v: number): boolean {
    return this.stelsel.standen[v] === 'gebroken';
  }

  /** 1 when the candidate corrects the very cell in which its relation shows: what a reader looks at first. */
  private isUitkomst({ hypothese, drijver }: Kandidaat): number {
    return Number(hypothese.zetten[0]?.cel === this.stelsel.vergelijkingen[drijver]!.resultaat);
  }

  private speling(v: number): Bedrag {
    return this.stelsel.vergelijkingen[v]!.speling;
  }

  private lengte(v: number): number {
    return this.stelsel.vergelijkingen[v]!.cellen.length;
  }
}

/** The cheapest candidate of a queue that still has that state and that cost. */
function neem(wachtrij: Wachtrij<Kandidaat>, stand: Kandidaat['stand']): Kandidaat | undefined {
  for (let beste = wachtrij.neem(); beste; beste = wachtrij.neem()) {
    if (beste.waarde.stand === stand && beste.waarde.kosten === beste.kosten) return beste.waarde;
  }
  return undefined;
}

/** More candidates do not help a reader. */
const MAX_KANDIDATEN = 5;

function eenPerPlaats(kandidaten: readonly Kandidaat[]): Kandidaat[] {
  const gezien = new Map<string, Kandidaat>();
  for (const kandidaat of kandidaten) {
    const { blad, rij, kolom } = kandidaat.hypothese.plaats;
    const sleutel = `${rij} ${kolom} ${blad}`;
    if (!gezien.has(sleutel)) gezien.set(sleutel, kandidaat);
  }
  return [...gezien.values()];
}

export function zelfdePlaats(a: Plaats, b: Plaats): boolean {
  return a.rij === b.rij && a.kolom === b.kolom && a.blad === b.blad;
}
