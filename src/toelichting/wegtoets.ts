import {
  ALLEEN_GELD,
  DE_REST,
  GEBRUIK,
  GELDWOORD,
  HET_GEHEEL,
  TERUGVERWIJZING,
  VERSTREKKER,
  VOLGEND_JAAR,
  VOORBEHOUD,
} from './bewoording';
import type { Beweringssoort } from './bewering';
import { isGedeelte, isOnbekend, isVanEenAnder } from './gedeelte';
import { ditJaar, jarenIn, vanLater, vanVroeger } from './jaartallen';
import type { Bedragvermelding } from './leesBedragen';
import { rolVan, tussen, type Cue, type Deel, type Rol, type Zin } from './leesTekst';
import type { Lezer, Lezing, Verloop } from './lezing';
import type { Onderwerp, Onderwerpen } from './onderwerp';
import { groepenOpWeg, toetsBestemming, toetsJaren, toetsVerstrekker, type Weg } from './toetsBestemming';
import { ONDUIDELIJK, onbekend, past, weeg, type Uitslag } from './uitslag';
import { plat, type Stuk } from './zinnen';

export type Melder = (soort: Beweringssoort, stuk: Stuk, bedrag: number | null, uitslag: Uitslag) => void;

/** Where a text says that money goes: back, along to a next year, to a reserve. */
export class Wegtoets {
  constructor(
    private readonly tekst: string,
    private readonly positie: Onderwerp | null,
    private readonly onderwerpen: Onderwerpen,
    private readonly verloop: Verloop,
    private readonly lezer: Lezer,
    private readonly meld: Melder,
  ) {}

  toets(weg: Weg, cue: Cue, deel: Deel, zin: Zin): void {
    if (
      !this.gaatOverGeld(cue, deel, zin) ||
      vanVroeger(deel, zin, this.onderwerpen.jaar) ||
      ditJaar(weg, cue, zin, this.onderwerpen.jaar)
    )
      return;
    if (weg === 'terug' && vanLater(zin, this.onderwerpen.jaar)) return;
    if (/ uit$/.test(tussen(zin, cue.van, cue.tot)) && /^ (?:het|de) /.test(tussen(zin, cue.tot, zin.tot))) return;
    const voorbehoud = VOORBEHOUD.test(tussen(zin, zin.van, zin.tot));
    const rest = DE_REST.test(tussen(zin, deel.van, deel.tot));
    const bron = rest || deel.bedragen.length > 0 || deel.namen.length > 0 ? deel : this.verwezen(deel, zin);
    const gaat = bron.bedragen
      .filter((b) => rolVan(b, bron, zin).soort === weg)
      .sort((a, b) => afstand(a, cue) - afstand(b, cue))
      .slice(0, 1);
    const vermeldingen = gaat.length === 1 ? gaat : bron.bedragen.filter((b) => hoortBij(rolVan(b, bron, zin), bron));
    const terugblik = this.terugblik(bron, deel, zin);
    const lezing =
      terugblik ??
      this.rest(this.lezer.lees(bron, zin, Math.max(0, bron.bedragen.indexOf(vermeldingen[0]!))), deel, zin);
    const vermelding = vermeldingen.length === 1 ? vermeldingen[0]! : null;
    const gebruikt = weg === 'mee' && GEBRUIK.test(tussen(zin, cue.van, cue.tot + 20));
    const gedeelte = vermelding !== null && (gebruikt || isGedeelte(vermelding, bron, zin));
    const vaag = lezing.vaag && !HET_GEHEEL.test(tussen(zin, bron.van, deel.tot));
    const claim = { weg, ontkend: cue.ontkend, vermelding, deel: gedeelte, vaag };
    const zonder = vermeldingen.length > 1 || (vermelding === null && deel.cues.some((c) => c.soort === 'deel'));
    const ook = vermelding === null || cue.ontkend ? [] : lezing.ook;
    const uitslag = zonder ? ONDUIDELIJK : weeg(lezing.primair, ook, (o) => toetsBestemming(claim, o), ONDUIDELIJK);
    const onbekendDeel =
      vermelding !== null &&
      !lezing.primair.some((o) => o.saldo !== null && past(vermelding, o.saldo)) &&
      isOnbekend(bron, zin);
    const anders = isVanEenAnder(bron, zin) || onbekendDeel;
    const geweten =
      (voorbehoud || anders) && uitslag.uitkomst === 'strijdig' ? onbekend(uitslag.onderwerp, uitslag.uitleg) : uitslag;
    this.meld(
      geweten.controle === 'toelichting-noemt-ander-bedrag' ? 'bedrag' : 'bestemming',
      vermelding ?? cue,
      vermelding?.bedrag ?? null,
      geweten,
    );
    if (geweten.uitkomst === 'strijdig' || cue.ontkend || voorbehoud) return;
    for (const groep of groepenOpWeg(claim, geweten.onderwerp)) this.verloop.groepen.add(groep);
    if (weg === 'mee') this.toetsJaartal(vermelding, lezing, cue, deel, zin);
    if (weg === 'terug') this.toetsGever(lezing, cue, deel);
  }

  private toetsJaartal(vermelding: Bedragvermelding | null, lezing: Lezing, cue: Cue, deel: Deel, zin: Zin): void {
    const { jaar } = this.onderwerpen;
    if (jaar === null) return;
    const woorden = tussen(zin, deel.van, deel.tot);
    const naar = new RegExp(`\\bnaar ${jaar}`).test(woorden);
    const genoemd = jarenIn(woorden).filter((j) => j > jaar || (j === jaar && naar));
    if (VOLGEND_JAAR.test(woorden)) genoemd.push(jaar + 1);
    if (genoemd.length === 0) return;
    const uitslag = weeg(
      lezing.primair,
      vermelding === null ? [] : lezing.ook,
      (o) => toetsJaren(genoemd, vermelding, o),
      ONDUIDELIJK,
    );
    this.meld('jaar', cue, null, uitslag);
  }

  private toetsGever(lezing: Lezing, cue: Cue, deel: Deel): void {
    const gever = VERSTREKKER.exec(plat(this.tekst.slice(deel.van, deel.tot)))?.[1];
    if (gever === undefined) return;
    const uitslag = weeg(lezing.primair, [], (o) => toetsVerstrekker(gever, o), ONDUIDELIJK);
    if (uitslag.uitkomst === 'strijdig') this.meld('bestemming', cue, null, uitslag);
  }

  /** "de rest": what the text has not yet given a destination. */
  private rest(lezing: Lezing, deel: Deel, zin: Zin): Lezing {
    if (!DE_REST.test(tussen(zin, deel.van, deel.tot))) return lezing;
    if (this.verloop.groepen.size === 0 || this.positie === null) return { ...lezing, primair: [] };
    const over = (this.positie.delen ?? []).filter(({ groep }) => !this.verloop.groepen.has(groep));
    return { ...lezing, primair: [{ ...this.positie, delen: over.length > 0 ? over : null }], ook: [] };
  }

  /** "Dit gaat terug naar het Rijk": what the sentence before was about. */
  private terugblik(bron: Deel, deel: Deel, zin: Zin): Lezing | null {
    const wijst =
      /^\W*(?:en |maar |ook )?(?:dit|dat|deze (?:middelen|gelden|onderbesteding)|het(?: \w+)? (?:bedrag|geld))\b/.test(
        tussen(zin, deel.van, deel.tot),
      );
    const { laatste } = this.verloop;
    if (!wijst || bron !== deel || deel.bedragen.length > 0 || deel.namen.length > 0 || laatste === null) return null;
    return { ...laatste, ook: [] };
  }

  /** The clause that "dit gaat terug" points back at. */
  private verwezen(deel: Deel, zin: Zin): Deel {
    const eerder = zin.delen.slice(0, zin.delen.indexOf(deel)).reverse();
    return eerder.find(({ bedragen, namen }) => bedragen.length + namen.length > 0) ?? deel;
  }

  private gaatOverGeld(cue: Cue, deel: Deel, zin: Zin): boolean {
    const woorden = tussen(zin, cue.van, cue.tot);
    const plaats = tussen(zin, deel.van, deel.tot);
    if (/^(?:terugb|terugs|teruggest|terugvo|overhev|overgeh|budgetover|vooruit|hevel)/.test(woorden)) return true;
    if (cue.soort === 'terug' && (VERSTREKKER.test(plaats) || deel.bedragen.length > 0)) return true;
    if (cue.soort === 'reserve') return deel.bedragen.length > 0 || GELDWOORD.test(tussen(zin, zin.van, zin.tot));
    if (/^(?:doorg|doors|schui|versch|verpl)/.test(woorden)) {
      const onderwerpwoorden = tussen(zin, deel.van, cue.van);
      if (/^\W*(?:dit|dat) /.test(onderwerpwoorden) && this.verloop.laatste !== null) return true;
      return ALLEEN_GELD.test(onderwerpwoorden + woorden) || /€ ?[\d.,-]+ (?:\w+ ){0,3}$/.test(onderwerpwoorden);
    }
    const geld =
      deel.bedragen.length > 0 ||
      GELDWOORD.test(plaats) ||
      WAT_OVER_IS.test(plaats) ||
      deel.namen.some((n) => n.regelingen.length > 0);
    if (geld) return true;
    return TERUGVERWIJZING.test(plaats) && this.verwezen(deel, zin).bedragen.length > 0
      ? true
      : TERUGVERWIJZING.test(plaats) && GELDWOORD.test(tussen(zin, zin.van, zin.tot));
  }
}

export function isWeg(soort: Rol['soort']): soort is Weg {
  return soort === 'terug' || soort === 'mee' || soort === 'reserve';
}

/** Whether an amount is the money that goes somewhere. */
function hoortBij(rol: Rol, deel: Deel): boolean {
  return (
    isWeg(rol.soort) ||
    rol.soort === 'saldo' ||
    rol.soort === null ||
    (rol.soort === 'afwijking' && rol.richting !== 'meer') ||
    deel.bedragen.length === 1
  );
}

function afstand(a: Stuk, b: Stuk): number {
  return Math.max(a.van, b.van) - Math.min(a.tot, b.tot);
}

const WAT_OVER_IS = /\bwat (?:er )?(?:nog )?(?:over|niet|rest)/;
