import type { Bedragcel } from '../begroting/begroting';
import { cijferfout } from '../begroting/cijferfout';
import { plaatsVan } from '../begroting/plaats';
import type { Bewering, Beweringssoort } from './bewering';
import { GEEN_GELD, KOSTENWOORD, SOMMIGE, VALT_ONDER, VOORBEHOUD } from './bewoording';
import { isAnderCijfer, isGedeelte, isIetsAnders, isOnbekend } from './gedeelte';
import { anderJaar } from './jaartallen';
import type { Bedragvermelding } from './leesBedragen';
import { basisVan, isAantal, noemerVan, rolVanPercentage, tellerVan } from './leesProcent';
import { leesTekst, leesVlak, rolVan, tussen, type Cue, type Deel, type Rol, type Zin } from './leesTekst';
import { Lezer, type Lezing, type Verloop } from './lezing';
import { namenindex } from './namenindex';
import type { Onderwerp, Onderwerpen } from './onderwerp';
import { toetsBedrag, toetsRichting, verschrijving, type Bedragclaim, type Maat } from './toetsBedrag';
import { toetsDekking, toetsRegeling } from './toetsDekking';
import { toetsPercentage, type Procentclaim } from './toetsPercentage';
import { MEESTE_CELLEN, ONDUIDELIJK, onbekend, past, weeg, type Uitslag } from './uitslag';
import { isWeg, Wegtoets } from './wegtoets';
import { inVerband } from './zinsverband';
import type { Stuk } from './zinnen';

/**
 * What a Dutch toelichting claims about the figures, each claim with what the workbook says about it. `onderwerp` is what
 * the text is about by where it stands; null when that is nothing.
 */
export function toetsTekst(tekst: string, onderwerp: Onderwerp | null, onderwerpen: Onderwerpen): readonly Bewering[] {
  return new Toets(tekst, onderwerp, onderwerpen).beweringen();
}

class Toets {
  private readonly verloop: Verloop = { vorige: null, laatste: null, groepen: new Set() };
  private readonly lezer: Lezer;
  private readonly wegtoets: Wegtoets;
  private readonly gevonden: Bewering[] = [];

  constructor(
    private readonly tekst: string,
    private readonly positie: Onderwerp | null,
    private readonly onderwerpen: Onderwerpen,
  ) {
    this.lezer = new Lezer(positie, onderwerpen, this.verloop);
    this.wegtoets = new Wegtoets(tekst, positie, onderwerpen, this.verloop, this.lezer, this.meld.bind(this));
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
        this.wegtoets.toets(cue.soort, cue, deel, zin);
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
        this.wegtoets.toets(soort, { ...cue, van: vermelding.van, tot: vermelding.tot }, deel, zin);
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
      maat:
        anderJaar(vermelding, zin, this.onderwerpen.jaar) || isAnderCijfer(rol, deel, zin)
          ? null
          : maatVan(rol, lezing),
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
      if (teller === null || anderJaar(vermelding, zin, this.onderwerpen.jaar) || isAantal(deel, zin)) continue;
      const claim: Procentclaim = { vermelding, teller, basis, richting: rol.richting };
      const gedeelte = isGedeelte(vermelding, deel, zin) || isOnbekend(deel, zin);
      const toets = (o: Onderwerp) => toetsPercentage(gedeelte ? { ...claim, basis: null } : claim, o);
      const noemer = noemerVan(vermelding, deel, zin);
      const ook = lezing.ook.filter((o) => noemer === null || (o.begroting !== null && past(noemer, o.begroting)));
      const uitslag = weeg(lezing.primair, ook, toets, ONDUIDELIJK);
      const soort = uitslag.controle === 'toelichting-noemt-andere-richting' ? 'richting' : 'percentage';
      this.meld(soort, vermelding, null, uitslag);
    }
  }

  /** "Er is meer uitgegeven dan begroot." */
  private toetsRichtingen(lezing: Lezing, deel: Deel, zin: Zin): void {
    for (const cue of deel.cues) {
      if (cue.soort !== 'afwijking' || cue.richting === null || !cue.zelfstandig) continue;
      if (isGedeelte(cue, deel, zin) || anderJaar(cue, zin, this.onderwerpen.jaar) || this.genoemdMetBedrag(zin))
        continue;
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

function maatVan({ soort, richting }: Rol, { primair }: Lezing): Maat | null {
  if (soort === 'begroting' || soort === 'realisatie') return soort;
  if (soort === 'saldo' || soort === 'afwijking') return 'saldo';
  if (soort !== 'baten') return null;
  if (primair.every((o) => o.kant === 'baten')) return richting === null ? 'realisatie' : 'saldo';
  return richting === null && primair.every((o) => o.soort === 'regeling') ? 'begroting' : null;
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

/** So much is left that "volledig besteed" cannot be said. */
function isRuimOver({ saldo, begroting }: Onderwerp): boolean {
  return saldo !== null && begroting !== null && saldo.mogelijk.every((bedrag) => bedrag * 10 > begroting.bedrag);
}

/** "Het budget is overschreden", not "de norm is overschreden" or "de belangstelling was groter dan verwacht". */
function gaatOverKosten(cue: Cue, deel: Deel, zin: Zin): boolean {
  const woorden = tussen(zin, deel.van, deel.tot);
  const eigen = tussen(zin, cue.van, cue.tot);
  if (GEEN_GELD.test(woorden)) return false;
  if (KOSTENWOORD.test(eigen)) return true;
  return KOSTENWOORD.test(woorden) || deel.namen.length > 0 || deel.bedragen.length > 0;
}
