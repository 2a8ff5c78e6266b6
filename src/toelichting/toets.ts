import { cijferfout } from '../begroting/cijferfout';
import { plaatsVan } from '../begroting/plaats';
import type { Bedragcel } from '../begroting/begroting';
import type { Bewering, Beweringssoort } from './bewering';
import {
  ALLEEN_GELD,
  ANDER_JAAR,
  DE_REST,
  GELDWOORD,
  HET_GEHEEL,
  GEBRUIK,
  GEEN_GELD,
  JAAR_ERVOOR,
  KOSTENWOORD,
  SOMMIGE,
  TERUGVERWIJZING,
  VALT_ONDER,
  VERSTREKKER,
  VOLGEND_JAAR,
  VOORBEHOUD,
} from './bewoording';
import { isAnderCijfer, isGedeelte, isIetsAnders, isVanEenAnder } from './gedeelte';
import type { Bedragvermelding } from './leesBedragen';
import { leesTekst, leesVlak, rolVan, tussen, type Cue, type Deel, type Rol, type Zin } from './leesTekst';
import { Lezer, type Lezing, type Verloop } from './lezing';
import { namenindex } from './namenindex';
import { heeftOnbekendWoord } from './onbekendWoord';
import type { Onderwerp, Onderwerpen } from './onderwerp';
import { toetsBedrag, toetsRichting, verschrijving, type Bedragclaim, type Maat } from './toetsBedrag';
import { groepenOpWeg, toetsBestemming, toetsJaren, toetsVerstrekker, type Weg } from './toetsBestemming';
import { toetsDekking, toetsRegeling } from './toetsDekking';
import { toetsPercentage, type Basis, type Procentclaim, type Teller } from './toetsPercentage';
import { MEESTE_CELLEN, onbekend, past, weeg, type Uitslag } from './uitslag';
import { inVerband } from './zinsverband';
import { plat, type Stuk } from './zinnen';

/**
 * What a Dutch toelichting claims about the figures, each claim with what the workbook says about it. `onderwerp` is what
 * the text is about by where it stands; null when that is nothing.
 */
export function toetsTekst(tekst: string, onderwerp: Onderwerp | null, onderwerpen: Onderwerpen): readonly Bewering[] {
  return new Toets(tekst, onderwerp, onderwerpen).beweringen();
}

const ONDUIDELIJK = onbekend(null, 'Het is niet duidelijk waarover dit gaat.');

class Toets {
  private readonly verloop: Verloop = { vorige: null, laatste: null, groepen: new Set() };
  private readonly lezer: Lezer;
  private readonly gevonden: Bewering[] = [];

  constructor(
    private readonly tekst: string,
    private readonly positie: Onderwerp | null,
    private readonly onderwerpen: Onderwerpen,
  ) {
    this.lezer = new Lezer(positie, onderwerpen, this.verloop);
  }

  beweringen(): readonly Bewering[] {
    for (const zin of leesTekst(this.tekst, leesVlak(this.tekst), () => namenindex(this.onderwerpen))) {
      const eerste = this.gevonden.length;
      if (this.isNieuweAlinea(zin)) this.verloop.vorige = null;
      if (!zin.vraag) for (const deel of zin.delen) this.toetsDeel(deel, zin);
      this.gevonden.push(...inVerband(this.gevonden.splice(eerste)));
      this.onthoud(zin);
    }
    return this.gevonden;
  }

  /** A text that stands at nothing goes on about something else after an empty line. */
  private isNieuweAlinea({ van }: Zin): boolean {
    return this.positie === null && /\n[ \t]*\n/.test(this.tekst.slice(Math.max(0, van - 3), van + 3));
  }

  private toetsDeel(deel: Deel, zin: Zin): void {
    const lezingen = deel.bedragen.map((_, i) => this.lezer.lees(deel, zin, i));
    deel.bedragen.forEach((vermelding, i) =>
      this.toetsVermelding(vermelding, rolVan(vermelding, deel, zin), lezingen[i]!, deel, zin),
    );
    const lezing = lezingen[0] ?? this.lezer.lees(deel, zin);
    this.toetsPercentages(lezing, deel, zin);
    this.toetsRichtingen(lezing, deel, zin);
    for (const cue of deel.cues) {
      if (cue.soort === 'terug' || cue.soort === 'mee' || cue.soort === 'reserve')
        this.toetsWeg(cue.soort, cue, deel, zin);
    }
    this.toetsOpsomming(deel, zin);
    this.toetsDekkingen(deel, zin);
    this.toetsHerkomst(lezing, deel, zin);
  }

  /** "Mee gaat € 5.000 van SPUK GALA en € 3.000 van de provincie": the words stand in an earlier clause. */
  private toetsOpsomming(deel: Deel, zin: Zin): void {
    if (!deel.namen.some((n) => !n.los)) return;
    for (const vermelding of deel.bedragen) {
      const { soort, cue } = rolVan(vermelding, deel, zin);
      if (isWeg(soort) && cue !== null && cue.tot <= deel.van)
        this.toetsWeg(soort, { ...cue, van: vermelding.van, tot: vermelding.tot }, deel, zin);
    }
  }

  private toetsVermelding(vermelding: Bedragvermelding, rol: Rol, lezing: Lezing, deel: Deel, zin: Zin): void {
    if (
      isWeg(rol.soort) ||
      /\bniet (?:de |het )?(?:ca\.? |circa |ongeveer )?$/.test(tussen(zin, zin.van, vermelding.van))
    )
      return;
    if (!vermelding.metMunt && rol.soort === null) return;
    const claim: Bedragclaim = {
      vermelding,
      maat: this.anderJaar(vermelding, zin) || isAnderCijfer(rol, deel, zin) ? null : maatVan(rol, lezing),
      richting: rol.richting ?? tekenrichting(vermelding, rol),
      direct:
        rol.direct && !(rol.soort === 'begroting' && zin.delen.some((d) => d.cues.some((c) => WEGEN.has(c.soort)))),
      deel:
        isGedeelte(vermelding, deel, zin) ||
        isIetsAnders(vermelding, deel, zin) ||
        (isOnbekend(deel, zin) && !isVerschrevenIn(vermelding, rol, lezing)) ||
        (rol.soort === 'afwijking' && deel.cues.some((c) => c.soort === 'dekking')),
      vaag: lezing.vaag,
    };
    const uitslag = weeg(lezing.primair, lezing.ook, (o) => toetsBedrag(claim, o), ONDUIDELIJK);
    const richting = uitslag.controle === 'toelichting-noemt-andere-richting';
    this.meld(
      richting ? 'richting' : 'bedrag',
      vermelding,
      vermelding.bedrag,
      this.metVerschrijving(uitslag, vermelding, deel),
    );
    if (uitslag.controle === 'toelichting-noemt-ander-bedrag' && claim.richting !== null) {
      const ook = weeg(lezing.primair, [], (o) => toetsRichting(claim.richting, o), ONDUIDELIJK);
      if (ook.uitkomst === 'strijdig') this.meld('richting', vermelding, null, ook);
    }
  }

  /** Not to be traced, but one slip of the pen away from a figure of what the clause names; swapped digits leave no doubt. */
  private metVerschrijving(uitslag: Uitslag, vermelding: Bedragvermelding, deel: Deel): Uitslag {
    if (uitslag.uitkomst !== 'niet-herleidbaar') return uitslag;
    const genoemd = deel.namen.flatMap((n) => [
      ...n.posten.flatMap((rij) => this.onderwerpen.bij(rij) ?? []),
      ...n.themalijnen,
    ]);
    const fout = verschrijving(vermelding, genoemd);
    if (fout === null) return uitslag;
    const uitkomst = fout.soort === 'cijfers-verwisseld' ? 'strijdig' : 'niet-herleidbaar';
    return { ...uitslag, uitkomst, controle: 'toelichting-noemt-ander-bedrag', verwacht: fout.juist };
  }

  private toetsPercentages(lezing: Lezing, deel: Deel, zin: Zin): void {
    for (const vermelding of deel.percentages) {
      const basis = basisVan(vermelding, deel, zin);
      const rol = rolVanPercentage(vermelding, basis, deel, zin);
      const teller = tellerVan(rol, basis);
      if (teller === null || this.anderJaar(vermelding, zin) || isAantal(deel, zin)) continue;
      const claim: Procentclaim = { vermelding, teller, basis, richting: rol.richting };
      const gedeelte = isGedeelte(vermelding, deel, zin) || isOnbekend(deel, zin);
      const toets = (o: Onderwerp) => toetsPercentage(gedeelte ? { ...claim, basis: null } : claim, o);
      const uitslag = weeg(lezing.primair, lezing.ook, toets, ONDUIDELIJK);
      const soort = uitslag.controle === 'toelichting-noemt-andere-richting' ? 'richting' : 'percentage';
      this.meld(soort, vermelding, null, uitslag);
    }
  }

  /** "Er is meer uitgegeven dan begroot." */
  private toetsRichtingen(lezing: Lezing, deel: Deel, zin: Zin): void {
    for (const cue of deel.cues) {
      if (cue.soort !== 'afwijking' || cue.richting === null || !cue.zelfstandig) continue;
      if (isGedeelte(cue, deel, zin) || this.anderJaar(cue, zin) || this.genoemdMetBedrag(zin)) continue;
      const noemt = /\b(?:de|deze|die) $/.test(tussen(zin, zin.van, cue.van));
      if (lezing.vaag && noemt) continue;
      const richting = cue.ontkend ? TEGENDEEL[cue.richting] : cue.richting;
      if (SOMMIGE.test(tussen(zin, zin.van, zin.tot)) || !gaatOverKosten(cue, deel, zin)) continue;
      const volledig = /^(?:volledig|geheel|helemaal)/.test(tussen(zin, cue.van, cue.tot));
      if (volledig && !lezing.primair.every(isRuimOver)) continue;
      const toets = (o: Onderwerp) =>
        cue.ontkend && o.saldo?.bedrag === 0 ? toetsRichting(null, o) : toetsRichting(richting, o);
      this.meld('richting', cue, null, weeg(lezing.primair, lezing.benoemd ? [] : lezing.ook, toets, ONDUIDELIJK));
    }
  }

  /** The direction was already tested with an amount in the same sentence. */
  private genoemdMetBedrag(zin: Zin): boolean {
    return zin.delen.some((deel) =>
      [...deel.bedragen, ...deel.percentages].some((b) => {
        const { soort } = rolVan(b, deel, zin);
        return soort === 'afwijking' || soort === 'saldo' || soort === 'baten';
      }),
    );
  }

  private toetsWeg(weg: Weg, cue: Cue, deel: Deel, zin: Zin): void {
    if (!this.gaatOverGeld(cue, deel, zin) || this.vanVroeger(deel, zin) || this.ditJaar(weg, cue, zin)) return;
    if (weg === 'terug' && this.vanLater(zin)) return;
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

  private toetsDekkingen(deel: Deel, zin: Zin): void {
    const dekking = deel.cues.find(({ soort }) => soort === 'dekking');
    const bronnen = this.lezer.bronnen(deel, zin).filter((naam) => !naam.los || naam.tot - naam.van >= 12);
    if (dekking === undefined || dekking.ontkend || bronnen.length === 0) return;
    const lezing = this.lezer.lees(deel, zin);
    const voorbehoud = VOORBEHOUD.test(tussen(zin, deel.van, deel.tot));
    const uitslag = weeg(lezing.primair, [], (o) => toetsDekking(bronnen, o, this.onderwerpen), ONDUIDELIJK);
    this.meld(
      'bestemming',
      dekking,
      null,
      voorbehoud && uitslag.uitkomst === 'strijdig' ? onbekend(uitslag.onderwerp, uitslag.uitleg) : uitslag,
    );
  }

  /** "Dit project valt onder SPUK GALA." */
  private toetsHerkomst(lezing: Lezing, deel: Deel, zin: Zin): void {
    for (const naam of deel.namen) {
      const voor = tussen(zin, deel.van, naam.van);
      if (
        naam.regelingen.length === 0 ||
        naam.posten.length > 0 ||
        !VALT_ONDER.test(voor) ||
        deel.cues.some((c) => c.soort === 'dekking')
      )
        continue;
      const posten =
        deel.namen.filter((n) => n.posten.length > 0).length > 0
          ? lezing.primair
          : this.positie?.soort === 'post'
            ? [this.positie]
            : [];
      const uitslag = weeg(posten, [], (o) => toetsRegeling(naam, o, this.onderwerpen), ONDUIDELIJK);
      if (uitslag.uitkomst === 'strijdig') this.meld('bestemming', naam, null, uitslag);
    }
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

  /** "In 2024 besteed" is no destination. */
  private ditJaar(weg: Weg, cue: Cue, zin: Zin): boolean {
    const { jaar } = this.onderwerpen;
    const woorden = tussen(zin, cue.van, cue.tot);
    const jaren = jarenIn(woorden);
    return (
      weg === 'mee' && jaar !== null && jaren.length > 0 && !/^naar /.test(woorden) && jaren.every((j) => j <= jaar)
    );
  }

  /** "Uit 2023 is … overgeheveld": where this year's money came from. */
  private vanVroeger(deel: Deel, zin: Zin): boolean {
    const { jaar } = this.onderwerpen;
    const woorden = tussen(zin, deel.van, deel.tot);
    const bron = /\b(?:uit|vanuit|van|in) (?:het jaar )?(20\d\d|vorig jaar)\b/.exec(woorden)?.[1];
    if (bron === 'vorig jaar' || (bron !== undefined && jaar !== null && Number(bron) < jaar)) return true;
    return (
      jaar !== null &&
      (/\bnaar (?:het jaar )?(20\d\d)\b/.exec(woorden)?.[1] ?? '') === String(jaar) &&
      /\b(?:ontvangen|uit)\b/.test(woorden)
    );
  }

  /** "Wat eind 2026 over is, gaat terug": of a later year. */
  private vanLater(zin: Zin): boolean {
    const { jaar } = this.onderwerpen;
    const later = /\b(?:in|na|eind|ultimo|per eind) (20\d\d)\b/.exec(tussen(zin, zin.van, zin.tot))?.[1];
    return jaar !== null && later !== undefined && Number(later) > jaar;
  }

  /** Whether the words at an amount are about another year than the workbook's. */
  private anderJaar({ van, tot }: Stuk, zin: Zin): boolean {
    const { jaar } = this.onderwerpen;
    const voor = tussen(zin, zin.van, van);
    const begin = zin.van + Math.max(voor.lastIndexOf(', '), voor.lastIndexOf(';'), voor.lastIndexOf(' en '), 0);
    const na = tussen(zin, tot, zin.tot);
    const eind = tot + (/, |;| en | maar |$/.exec(na)?.index ?? 0);
    const woorden = tussen(zin, begin, eind);
    if (ANDER_JAAR.test(woorden)) return true;
    if (jaar === null || zin.delen.some((d) => d.cues.some(({ soort }) => soort === 'mee'))) return false;
    const genoemd = [...woorden.matchAll(/(?<![\d.-])((?:19|20)\d\d)(?![\d.]\d|\d)/g)].filter(
      (treffer) =>
        JAAR_ERVOOR.test(woorden.slice(0, treffer.index)) &&
        !/\b(?:naar|tranche) $/.test(woorden.slice(0, treffer.index)),
    );
    return (
      genoemd.length > 0 && genoemd.every((treffer) => Number(treffer[1]) !== jaar) && !jarenIn(woorden).includes(jaar)
    );
  }

  private onthoud(zin: Zin): void {
    const laatste = zin.delen.findLast(({ bedragen }) => bedragen.length > 0);
    if (laatste !== undefined) this.verloop.laatste = this.lezer.lees(laatste, zin, laatste.bedragen.length - 1);
    const posten = zin.namen.filter((n) => !n.los && n.posten.length > 0);
    const vaste = zin.namen.filter((n) => !n.los && n.posten.length === 0);
    const [rij] = posten.flatMap((n) => n.posten);
    if (rij !== undefined) this.verloop.vorige = this.onderwerpen.bij(rij);
    else if (vaste.length > 0) this.verloop.vorige = null;
  }

  private meld(soort: Beweringssoort, { van, tot }: Stuk, bedrag: number | null, uitslag: Uitslag): void {
    const { uitkomst, onderwerp, controle, verwacht, uitleg } = uitslag;
    this.gevonden.push({
      soort,
      uitkomst,
      van,
      tot,
      onderwerp,
      bedrag,
      controle,
      verwacht,
      uitleg,
      cellen: plaatsenVan(uitslag.cellen),
    });
  }
}

const TEGENDEEL = { meer: 'minder', minder: 'meer', voordeel: 'nadeel', nadeel: 'voordeel' } as const;

function plaatsenVan(cellen: readonly Bedragcel[]): Bewering['cellen'] {
  return [...new Set(cellen.slice(0, 3 * MEESTE_CELLEN))].slice(0, MEESTE_CELLEN).map(plaatsVan);
}

const WEGEN: ReadonlySet<string> = new Set(['terug', 'mee', 'reserve']);

function isWeg(soort: Rol['soort']): soort is Weg {
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

function maatVan({ soort, richting }: Rol, { primair }: Lezing): Maat | null {
  if (soort === 'begroting' || soort === 'realisatie') return soort;
  if (soort === 'saldo' || soort === 'afwijking') return 'saldo';
  if (soort !== 'baten') return null;
  if (primair.every((o) => o.kant === 'baten')) return richting === null ? 'realisatie' : 'saldo';
  return richting === null && primair.every((o) => o.soort === 'regeling') ? 'begroting' : null;
}

/** A clause without a name of the workbook, but with a word that may be one; the clause before it counts where it goes on. */
function isOnbekend(deel: Deel, zin: Zin): boolean {
  const vorige = zin.delen[zin.delen.indexOf(deel) - 1];
  const gaatDoor = vorige !== undefined && vorige.namen.length === 0 && vorige.bedragen.length > 0;
  const woorden = tussen(zin, gaatDoor ? vorige.van : deel.van, deel.tot);
  return deel.namen.length === 0 && !/\b(?:hele|gehele|totale) /.test(woorden) && heeftOnbekendWoord(woorden);
}

/** Then only a slip of the pen shows that the amount is the figure all the same. */
function isVerschrevenIn({ bedrag }: Bedragvermelding, rol: Rol, lezing: Lezing): boolean {
  const maat = maatVan(rol, lezing);
  if (maat === null || bedrag % 100_000 === 0) return false;
  return lezing.primair.some((o) => o[maat] !== null && cijferfout(bedrag, Math.abs(o[maat].bedrag)) !== null);
}

/** "Saldo: - € 5.000" */
function tekenrichting({ negatief }: Bedragvermelding, { soort, cue }: Rol): Bedragclaim['richting'] {
  return negatief && soort === 'saldo' && cue?.richting === null ? 'nadeel' : null;
}

const BASISWOORD = String.raw`(begrot\w*|begroot|budget\w*|raming|geraamd|gepland|begrote|baten|uitgaven|kosten|lasten|realisatie|bestedingen|saldo|restant|overschot|onderbesteding|overschrijding)`;
const BASIS_ERNA = new RegExp(
  String.raw`\b(?:van|t\.?o\.?v\.?|ten opzichte van|dan|onder|boven|over) (?:[a-z-]+ ){0,3}?${BASISWOORD}\b`,
);
const BASIS_ERVOOR = new RegExp(String.raw`\bvan (?:de|het|dit|deze|ons) (?:[a-z]+ )?${BASISWOORD} `);

function basisVan({ van, tot }: Stuk, deel: Deel, zin: Zin): Basis | null {
  const na = tussen(zin, tot, Math.min(zin.tot, tot + 90));
  const basis = BASIS_ERNA.exec(na)?.[1] ?? BASIS_ERVOOR.exec(tussen(zin, deel.van, van))?.[1];
  if (basis === undefined)
    return deel.cues.some((c) => c.soort === 'vergelijking') || DAN_BEGROOT.test(na) ? 'begroting' : null;
  if (/^(?:begr|budget|raming|geraamd|gepland|baten)/.test(basis)) return 'begroting';
  return /^(?:uitgaven|kosten|lasten|realisatie|bestedingen)/.test(basis) ? 'realisatie' : 'saldo';
}

const DAN_BEGROOT = /\bdan (?:\w+ ){0,3}(?:begroot|geraamd)/;

function tellerVan({ soort }: Rol, basis: Basis | null): Teller | null {
  if (soort === 'terug' || soort === 'mee') return soort;
  if (soort === 'saldo' || soort === 'afwijking') return basis === 'saldo' ? null : 'saldo';
  if (soort === 'realisatie') return basis === 'realisatie' ? null : 'realisatie';
  return null;
}

function jarenIn(woorden: string): number[] {
  return [...woorden.matchAll(/(?<![\d.,])(20\d\d)(?![\d.]\d|\d)/g)].map((treffer) => Number(treffer[1]));
}

/** "312 inwoners, 40% meer dan verwacht": no money. */
function isAantal(deel: Deel, zin: Zin): boolean {
  const geld = zin.delen.some(
    (d) =>
      d.bedragen.length > 0 ||
      d.cues.some(({ soort }) => soort === 'begroting' || soort === 'realisatie' || soort === 'saldo'),
  );
  return (
    !geld &&
    !/begrot|begroot|budget|kosten|uitgaven|besteed|uitgegeven|duurder|goedkoper|overschr|onderschr|saldo/.test(
      tussen(zin, deel.van, deel.tot),
    )
  );
}

/** "Het budget is overschreden", not "de norm is overschreden" or "de belangstelling was groter dan verwacht". */
function gaatOverKosten(cue: Cue, deel: Deel, zin: Zin): boolean {
  const woorden = tussen(zin, deel.van, deel.tot);
  const eigen = tussen(zin, cue.van, cue.tot);
  if (GEEN_GELD.test(woorden)) return false;
  if (KOSTENWOORD.test(eigen)) return true;
  return KOSTENWOORD.test(woorden) || deel.namen.length > 0 || deel.bedragen.length > 0;
}

/** "De overschrijding van € 5.000 is 20% van de begroting": what the amount is. */
function rolVanPercentage(vermelding: Stuk, basis: Basis | null, deel: Deel, zin: Zin): Rol {
  const rol = rolVan(vermelding, zonderBasis(deel), zin);
  const bedrag = deel.bedragen.findLast((b) => b.tot <= vermelding.van);
  if (rol.soort !== null || basis === null || bedrag === undefined) return rol;
  return /^ (?:is|was|dat is|ofwel|oftewel) $/.test(tussen(zin, bedrag.tot, vermelding.van))
    ? rolVan(bedrag, deel, zin)
    : rol;
}

const WAT_OVER_IS = /\bwat (?:er )?(?:nog )?(?:over|niet|rest)/;

/** What a percentage is of says nothing about what it counts. */
function zonderBasis(deel: Deel): Deel {
  return { ...deel, cues: deel.cues.filter(({ soort }) => soort !== 'begroting' && soort !== 'baten') };
}

function afstand(a: Stuk, b: Stuk): number {
  return Math.max(a.van, b.van) - Math.min(a.tot, b.tot);
}

/** So much is left that "volledig besteed" cannot be said. */
function isRuimOver({ saldo, begroting }: Onderwerp): boolean {
  return saldo !== null && begroting !== null && saldo.mogelijk.every((bedrag) => bedrag * 10 > begroting.bedrag);
}
