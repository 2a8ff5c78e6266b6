import { naarGetal, type Bedrag } from '../begroting/bedrag';
import { labelplaatsVan, plaatsVan, type Plaats } from '../begroting/plaats';
import { residu, type Vergelijking } from '../begroting/vergelijking';
import type { Tabel } from '../begroting/begroting';
import type { Checkcontext } from '../checks/check';
import { opsomming } from '../toelichting/opsomming';
import type { Toelichtingpost } from '../toelichting/toelichtingstand';
import { hoofdcel, verwachtIn } from '../checks/vergelijkingsbevinding';
import type { Oorzaak } from '../diagnose/oorzaak';
import type { Bewijs } from '../jaareinde/bewijsregister';
import { tranchestanden } from '../jaareinde/tranchestanden';
import { vergelijkPrognose } from '../jaareinde/vergelijkPrognose';
import type { Afrekeninvoer } from '../regelingen/afrekenen';
import type { Afrekening } from '../regelingen/afrekening';
import { bereikadres, celadres } from '../sheet/adres';
import type { Beweringsuitkomst, Tekstbewering } from '../toelichting/bewering';
import { citaat } from '../toelichting/citaat';
import { adviesrapport } from './adviesrapport';
import { brugrapport, prognoserapport, vergelijkingsrapport } from './prognoserapport';
import type {
  Bestandsrapport,
  Bevindingrapport,
  Beweringrapport,
  Bewijsrapport,
  Oorzaakrapport,
  Rapportwaarde,
  Regelingrapport,
  Tabelrapport,
  Toelichtingrapport,
  Vrijgaverapport,
} from './rapport';
import { ernstVan, type Beoordeling, type Review } from './review';
import type { Vrijgavestand } from './vrijgavestand';

/** The review as plain JSON, in the unit of the cells. */
export function rapporteer(
  { context, bevindingen, nietBeoordeeld, advies, vrijgave }: Review,
  bestand: string,
): Bestandsrapport {
  const { begroting, vergelijkingen, regelinginvoer, afrekeningen, bewijzen, herkenning, toelichtingen, beweringen } =
    context;
  const { prognose, bruggen } = context;
  const uitkomst = prognose && vergelijkPrognose(prognose, herkenning);
  const afrondingen = telAfrondingen(vergelijkingen);
  return {
    bestand,
    jaar: begroting.jaar,
    tabellen: begroting.tabellen.map((tabel) => tabelrapport(tabel, afrondingen.get(tabel) ?? 0)),
    bevindingen: bevindingen.map(bevindingrapport),
    nietBeoordeeld: [
      ...nietBeoordeeld.map(({ check, uitkomst }) => ({
        controle: check.id,
        waar: uitkomst.waar,
        waarom: uitkomst.waarom,
      })),
      ...herkenning.vragen.map(({ waar, plaatsen, waarom }) => ({
        controle: 'herkenning',
        waar: plaatsen[0] === undefined ? waar : adres(plaatsen[0]),
        waarom,
      })),
    ],
    regelingen: afrekeningen.map((a, i) => regelingrapport(a, regelinginvoer[i]!)),
    bewijzen: bewijzen.map(bewijsrapport),
    dekkingsadvies: advies && adviesrapport(advies),
    prognose: prognose && {
      ...prognoserapport(prognose),
      regelingen: prognose.regelingen.map((a, i) => {
        const invoer = prognose.invoer[i]!;
        return { ...regelingrapport(a, invoer), eenheid: invoer.eenheid };
      }),
    },
    prognosevergelijking: uitkomst && vergelijkingsrapport(uitkomst),
    begrotingswijzigingen: bruggen.map(brugrapport),
    toelichtingen: toelichtingen.map((toelichting) => toelichtingrapport(toelichting, context)),
    beweringen: beweringen.map(beweringrapport),
    tellingen: tel(toelichtingen, beweringen),
    vrijgave: vrijgave && vrijgaverapport(vrijgave),
    fout: null,
  };
}

/** The report of a file that could not be read. */
export function leesfoutrapport(bestand: string, fout: string): Bestandsrapport {
  return {
    bestand,
    jaar: null,
    tabellen: [],
    bevindingen: [],
    nietBeoordeeld: [],
    regelingen: [],
    bewijzen: [],
    dekkingsadvies: null,
    prognose: null,
    prognosevergelijking: null,
    begrotingswijzigingen: [],
    toelichtingen: [],
    beweringen: [],
    tellingen: tel([], []),
    vrijgave: null,
    fout,
  };
}

function vrijgaverapport({ gewijzigd, afrekening, ...stand }: Vrijgavestand): Vrijgaverapport {
  const inGetal = (bedrag: Bedrag | null) => bedrag && naarGetal(bedrag);
  return {
    ...stand,
    gewijzigd: gewijzigd.map(({ soort, plaats, naam, was, wordt }) => ({
      soort,
      cel: plaats && adres(plaats),
      naam,
      was: inGetal(was),
      wordt: inGetal(wordt),
    })),
    afrekening: afrekening.map((deel) => ({ ...deel, was: inGetal(deel.was), wordt: inGetal(deel.wordt) })),
  };
}

function telAfrondingen(vergelijkingen: readonly Vergelijking[]): Map<Tabel, number> {
  const aantallen = new Map<Tabel, number>();
  for (const v of vergelijkingen) {
    const verschil = Math.abs(residu(v));
    if (verschil !== 0 && verschil <= v.speling) aantallen.set(v.tabel, (aantallen.get(v.tabel) ?? 0) + 1);
  }
  return aantallen;
}

function tabelrapport(tabel: Tabel, afrondingen: number): Tabelrapport {
  return {
    blad: tabel.blad,
    bereik: bereikadres(tabel.bereik),
    soort: tabel.soort,
    naam: tabel.naam,
    eenheid: tabel.eenheid,
    posten: tabel.rijen.filter((r) => r.soort === 'post').length,
    afrondingen,
  };
}

function bevindingrapport(beoordeling: Beoordeling): Bevindingrapport {
  const { check, bevinding, geaccepteerd } = beoordeling;
  const { gevonden, verwacht, verschil, diagnose } = bevinding;
  return {
    controle: check.id,
    ernst: ernstVan(beoordeling),
    cel: adres(bevinding.cel),
    cellen: bevinding.cellen.map(adres),
    melding: bevinding.melding,
    ...(gevonden === undefined ? {} : { gevonden: waarde(gevonden) }),
    ...(verwacht === undefined ? {} : { verwacht: waarde(verwacht) }),
    ...(verschil === undefined ? {} : { verschil: naarGetal(verschil) }),
    ...(diagnose?.oorzaak ? { oorzaak: oorzaakrapport(diagnose.oorzaak) } : {}),
    ...(diagnose && !diagnose.oorzaak && diagnose.kandidaten.length > 0
      ? { kandidaten: diagnose.kandidaten.map(oorzaakrapport) }
      : {}),
    bewijs: (diagnose?.gebroken ?? []).slice(1).map(bewijs),
    ...(geaccepteerd === null
      ? {}
      : { geaccepteerd: { door: geaccepteerd.door, reden: geaccepteerd.reden, datum: geaccepteerd.datum } }),
  };
}

function bewijs(v: Vergelijking): Bevindingrapport['bewijs'][number] {
  const cel = hoofdcel(v);
  const verwacht = verwachtIn(v, cel);
  return {
    controle: v.relatie,
    cel: adres(plaatsVan(cel)),
    gevonden: naarGetal(cel.bedrag),
    verwacht: naarGetal(verwacht),
    verschil: naarGetal(cel.bedrag - verwacht),
  };
}

function oorzaakrapport({ soort, plaats, gevonden, voorstel }: Oorzaak): Oorzaakrapport {
  return { soort, cel: adres(plaats), gevonden: waarde(gevonden), voorstel: waarde(voorstel) };
}

function regelingrapport(a: Afrekening, invoer: Afrekeninvoer): Regelingrapport {
  return {
    regeling: a.naam,
    baten: naarGetal(a.baten),
    lasten: naarGetal(a.lasten),
    saldo: naarGetal(a.saldo),
    terugbetaling: naarGetal(a.terugbetaling),
    overheveling: naarGetal(a.overheveling),
    overhevelingNaar: a.overhevelingNaar,
    reservering: naarGetal(a.reservering),
    resultaat: naarGetal(a.resultaat),
    nogTeBesluiten: naarGetal(a.nogTeBesluiten),
    tekort: naarGetal(a.tekort),
    label: a.labels.join(' / '),
    redenen: [...a.redenen],
    tranches: tranchestanden(invoer).map(({ tranche, baten, besteed, rest, bestedenTot, besluit }) => ({
      jaar: tranche,
      baten: naarGetal(baten),
      besteed: naarGetal(besteed),
      rest: naarGetal(rest),
      bestedenTot,
      besluit,
    })),
  };
}

function bewijsrapport({ naam, bedrag, document, datum, status, gevolg }: Bewijs): Bewijsrapport {
  return { regeling: naam, bedrag: naarGetal(bedrag), document, datum, status, gevolg };
}

function toelichtingrapport(
  { plaats, rij, saldo, stand }: Toelichtingpost,
  { onderwerpen, dekking }: Pick<Checkcontext, 'onderwerpen' | 'dekking'>,
): Toelichtingrapport {
  const inEenheid = (bedrag: Bedrag) => naarGetal(Math.round(bedrag / rij.tabel.eenheid));
  const betaald = saldo < 0 ? dekking(rij) : null;
  return {
    cel: adres(plaats),
    tabel: rij.tabel.naam,
    post: rij.label,
    regeling: opsomming(onderwerpen.regelingenVan(rij).map(({ naam }) => naam)) || null,
    saldo: inEenheid(saldo),
    stand,
    ...(betaald === null
      ? {}
      : {
          dekking: {
            bronnen: betaald.bronnen.map(({ post, bedrag }) => ({
              cel: adres(labelplaatsVan(post)),
              post: post.label,
              bedrag: inEenheid(bedrag),
            })),
            nietBegroot: inEenheid(betaald.nietBegroot),
            ongedekt: inEenheid(betaald.ongedekt),
          },
        }),
  };
}

function beweringrapport(bewering: Tekstbewering): Beweringrapport {
  const { bron, soort, uitkomst, van, tot, bedrag, verwacht, cellen, uitleg } = bewering;
  return {
    cel: adres(bron.plaats),
    soort,
    uitkomst,
    tekst: bron.tekst.slice(van, tot),
    zin: citaat(bewering),
    ...(bedrag === null ? {} : { bedrag: naarGetal(bedrag) }),
    ...(verwacht === null ? {} : { verwacht: waarde(verwacht) }),
    cellen: cellen.map(adres),
    uitleg,
  };
}

function tel(
  toelichtingen: readonly Toelichtingpost[],
  beweringen: readonly Tekstbewering[],
): Bestandsrapport['tellingen'] {
  const gereed = toelichtingen.filter(({ stand }) => stand === 'gereed').length;
  const aantal = (gezocht: Beweringsuitkomst) => beweringen.filter(({ uitkomst }) => uitkomst === gezocht).length;
  return {
    toelichtingen: { gereed, open: toelichtingen.length - gereed },
    beweringen: {
      herleid: aantal('herleid'),
      strijdig: aantal('strijdig'),
      nietHerleidbaar: aantal('niet-herleidbaar'),
    },
  };
}

function waarde(w: Bedrag | string): Rapportwaarde {
  return typeof w === 'number' ? naarGetal(w) : w;
}

function adres({ blad, rij, kolom }: Plaats): string {
  return celadres(blad, rij, kolom);
}
