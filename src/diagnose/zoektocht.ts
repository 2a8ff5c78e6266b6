import type { Bedrag } from '../begroting/bedrag';
import type { Begroting } from '../begroting/begroting';
import type { Plaats } from '../begroting/plaats';
import { doorwerking } from './doorwerking';
import type { Gevolg } from './doorwerking';
import { Formulenet } from './formulenet';
import { celhypothesen } from './hypothesen';
import type { Hypothese } from './hypothesen';
import { KOSTEN } from './kosten';
import type { Oorzaak } from './oorzaak';
import type { Stelsel } from './stelsel';
import { Structuur } from './structuur';
import { Wachtrij } from './wachtrij';

/** A broken vergelijking with at most this many cells is searched at once; a longer one when its turn comes. */
const KORT = 12;

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
  vervallen: boolean;
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
  /** Closed by a hypothesis that nearly won: no unique cause any more. */
  private readonly onzeker = new Set<number>();
  private nietUniek: Kandidaat[] = [];

  constructor(
    private readonly stelsel: Stelsel,
    begroting: Begroting,
    private readonly gebroken: readonly number[],
    private readonly zacht: ReadonlySet<number>,
  ) {
    this.net = new Formulenet(begroting);
    this.structuur = new Structuur(stelsel, this.net, gebroken);
    for (const v of gebroken) this.doorzoek(v, false);
  }

  *conclusies(): Generator<Conclusie> {
    for (let gevonden = true; gevonden;) {
      gevonden = false;
      for (let volgende = this.neem(); volgende; volgende = this.neem()) {
        const conclusie = this.probeer(volgende);
        if (!conclusie) continue;
        gevonden = true;
        yield conclusie;
      }
      gevonden = gevonden || this.doorzoekRest();
      const over = this.nietUniek.filter(({ vervallen }) => !vervallen);
      this.nietUniek = [];
      if (!gevonden && over.length > 0) {
        yield this.zonderOorzaak(over.reduce((a, b) => (b.kosten < a.kosten ? b : a)));
        gevonden = true;
      }
      for (const kandidaat of over) this.plan(kandidaat);
    }
    for (const v of this.gebroken) {
      if (this.isGebroken(v)) yield { gebroken: [v], oorzaak: null, kandidaten: [] };
    }
  }

  private neem(): Kandidaat | undefined {
    for (let beste = this.wachtrij.neem(); beste; beste = this.wachtrij.neem()) {
      const { waarde, kosten } = beste;
      if (!waarde.vervallen && waarde.kosten === kosten) return waarde;
    }
    return undefined;
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
    if (
      kandidaat.kosten >= 0 ||
      gesloten.some((v) => this.onzeker.has(v)) ||
      this.heeftMededinger(kandidaat, gesloten)
    ) {
      this.nietUniek.push(kandidaat);
      return null;
    }
    return this.verhelp(kandidaat);
  }

  private heeftMededinger(kandidaat: Kandidaat, gesloten: readonly number[]): boolean {
    return gesloten.some((v) => this.mededingers(v).some((ander) => this.dingtMee(ander, kandidaat)));
  }

  private dingtMee(ander: Kandidaat, kandidaat: Kandidaat): boolean {
    return (
      ander.kosten <= kandidaat.kosten + KOSTEN.marge &&
      !zelfdePlaats(ander.hypothese.plaats, kandidaat.hypothese.plaats)
    );
  }

  /** The candidates that close the vergelijking. */
  private mededingers(v: number): Kandidaat[] {
    return (this.rakend.get(v) ?? []).filter((ander) => !ander.vervallen && this.sluit(ander, v));
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
    const volgorde = [...anderen].sort((a, b) => a.kosten - b.kosten);
    for (const ander of volgorde) {
      if (ander.kosten <= kandidaat.kosten + KOSTEN.marge) for (const v of this.gesloten(ander)) this.onzeker.add(v);
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
    const opnieuw = new Set<Kandidaat>();
    for (const v of geraakt) {
      const rakend = (this.rakend.get(v) ?? []).filter(({ vervallen }) => !vervallen);
      this.rakend.set(v, rakend);
      for (const kandidaat of rakend) {
        if (kandidaat.drijver === v) kandidaat.vervallen = true;
        else if (!this.isGebroken(v)) opnieuw.add(kandidaat);
        else this.herreken(kandidaat);
      }
    }
    for (const kandidaat of opnieuw) {
      if (kandidaat.vervallen) continue;
      kandidaat.vervallen = true;
      this.voegToe(kandidaat.hypothese, kandidaat.drijver);
    }
    for (const v of geraakt) if (this.isGebroken(v)) this.doorzoek(v, false);
  }

  private herreken(kandidaat: Kandidaat): void {
    const kosten = kandidaat.vasteKosten + this.opbrengst(kandidaat);
    if (kosten === kandidaat.kosten) return;
    kandidaat.kosten = kosten;
    this.plan(kandidaat);
  }

  /** Searches what was not searched in depth yet, the shortest first; false when there was nothing left. */
  private doorzoekRest(): boolean {
    const rest = this.gebroken.filter((v) => this.isGebroken(v) && !this.doorzocht.has(v));
    for (const v of rest) this.doorzoek(v, true);
    return rest.length > 0;
  }

  private doorzoek(v: number, diep: boolean): void {
    const rakend = this.rakend.get(v) ?? [];
    for (const kandidaat of rakend) if (kandidaat.drijver === v) kandidaat.vervallen = true;
    this.rakend.set(
      v,
      rakend.filter(({ vervallen }) => !vervallen),
    );
    if (diep) this.doorzocht.add(v);
    else this.doorzocht.delete(v);
    for (const hypothese of this.structuur.hypothesen(v)) this.voegToe(hypothese, v);
    if (this.structuur.heeftDefect(v) || (!diep && this.lengte(v) > KORT)) return;
    for (const hypothese of celhypothesen(this.stelsel, this.net, v, diep)) this.voegToe(hypothese, v);
  }

  private voegToe(hypothese: Hypothese, drijver: number): void {
    if (!this.isGebroken(drijver)) return;
    const gevolg = doorwerking(this.stelsel, this.net, hypothese);
    const verschil = gevolg?.residuen.get(drijver);
    if (!gevolg || verschil === undefined || !this.stelsel.sluitNa(drijver, verschil)) return;
    const kandidaat = this.kandidaat(hypothese, drijver, gevolg);
    for (const { vergelijking } of kandidaat.raakt) {
      const lijst = this.rakend.get(vergelijking);
      if (lijst) lijst.push(kandidaat);
      else this.rakend.set(vergelijking, [kandidaat]);
    }
    this.plan(kandidaat);
  }

  private kandidaat(hypothese: Hypothese, drijver: number, gevolg: Gevolg): Kandidaat {
    const raakt: { vergelijking: number; verschil: Bedrag }[] = [];
    let vasteKosten = hypothese.kosten + KOSTEN.mee * gevolg.mee.length;
    if (gevolg.mee.length > 0) vasteKosten += KOSTEN.doorgerekend;
    for (const [v, verschil] of gevolg.residuen) {
      if (verschil === 0) continue;
      if (this.isGebroken(v)) raakt.push({ vergelijking: v, verschil });
      else if (this.stelsel.standen[v] === 'sluit') vasteKosten += KOSTEN.precies * this.onprecies(v, verschil);
    }
    const mee = gevolg.mee.map((cel) => ({ cel, voorstel: this.stelsel.bedrag(cel) + gevolg.cellen.get(cel)! }));
    const kandidaat = { hypothese, drijver, mee, raakt, vasteKosten, kosten: 0, vervallen: false };
    kandidaat.kosten = vasteKosten + this.opbrengst(kandidaat);
    return kandidaat;
  }

  /** 1 when a relation stops being exact, −1 when it becomes so. */
  private onprecies(v: number, verschil: Bedrag): number {
    const residu = this.stelsel.residuen[v]!;
    if (residu === 0) return 1;
    return residu + verschil === 0 ? -1 : 0;
  }

  private opbrengst(kandidaat: Kandidaat): number {
    let opbrengst = 0;
    for (const { vergelijking, verschil } of kandidaat.raakt) {
      if (!this.stelsel.sluitNa(vergelijking, verschil)) continue;
      const exact = this.stelsel.residuen[vergelijking]! + verschil === 0;
      opbrengst += KOSTEN.gesloten + (exact ? 0 : KOSTEN.afgerond);
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

  private plan(kandidaat: Kandidaat): void {
    this.wachtrij.voegToe(kandidaat.kosten, kandidaat);
  }

  private isGebroken(v: number): boolean {
    return this.stelsel.standen[v] === 'gebroken';
  }

  private lengte(v: number): number {
    return this.stelsel.vergelijkingen[v]!.cellen.length;
  }
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
