import { naarGetal, toonBedrag } from '../begroting/bedrag';
import { afrekenregels, type Afrekenregel } from '../review/afrekenregels';
import type { Bestandsrapport, Bevindingrapport, Rapportwaarde } from '../review/rapport';
import type { Review } from '../review/review';
import { status } from '../review/status';
import { noemOorzaak, toonOorzaak } from '../review/toonOorzaak';
import { AFREKENKOPPEN } from '../review/vrijgave';
import { isOngewijzigd, type Vrijgavestand } from '../review/vrijgavestand';
import { celadres } from '../sheet/adres';
import { merkVan } from '../sheet/bladmerk';
import { groepeer } from '../sheet/koppeling';
import { toonDatum } from '../begroting/toonDatum';
import type { Dekking } from '../toelichting/dekking';
import { Bladrijen, type Invulling } from './bladrijen';
import type { Eigenblad } from './eigenblad';
import { schrijfKenmerk } from './kenmerk';
import {
  EIGENAAR,
  KENMERK,
  KENMERKREGELS,
  NIET_ALLES,
  OPMERKING,
  RAPPORTFEITEN,
  type VorigRapport,
} from './leesControlerapport';
import { regelingwijzigingen } from './regelingwijzigingen';
import { type Bevindingregel, maakRapportregels, type Rapportregels, type Toelichtingregel } from './vergelijkRapport';

export interface Rapportgegevens {
  /** ISO date. */
  readonly datum: string;
  readonly door: string;
  /** Name of the workbook. */
  readonly werkmap: string;
}

/** Of each it stays a report: who wants them all looks in the task pane. */
const MEESTE_BEVINDINGEN = 200;
const MEESTE_OVERIGE = 60;
const MEESTE_KANDIDATEN = 3;
const MEESTE_PLAATSEN = 4;

/** In points; the first column holds the sentences, the last but one what people write. */
const BREEDTES = [300, 128, 84, 84, 84, 84, 88, 120, 76];
const LAATSTE = BREEDTES.length - 1;
const INVULBAAR = [LAATSTE - 2, LAATSTE - 1] as const;
/** Characters of a sentence that fit on the width of the page. */
const LANGSTE_REGEL = 170;

/** One sheet for a controller to print, the day before the bestuurlijk overleg; brought up to date, not made anew. */
export function controlerapport(
  review: Review,
  rapport: Bestandsrapport,
  gegevens: Rapportgegevens,
  vorig: VorigRapport | null,
): Eigenblad {
  const { rijen, opmaak } = new Opmaker(review, rapport, gegevens, vorig).maak();
  return {
    soort: 'controlerapport',
    naam: 'Controlerapport',
    steedsNieuw: false,
    rijen,
    kolommen: BREEDTES,
    opmaak,
    grafiek: null,
    afdruk: { stand: 'Landscape', titelrijen: [1, 1] },
  };
}

class Opmaker {
  private readonly vel = new Bladrijen(BREEDTES.length);
  private readonly regels: Rapportregels;

  constructor(
    private readonly review: Review,
    private readonly rapport: Bestandsrapport,
    private readonly gegevens: Rapportgegevens,
    private readonly vorig: VorigRapport | null,
  ) {
    this.regels = maakRapportregels(review, rapport, vorig);
  }

  maak(): Bladrijen {
    const { fouten, letOp, bijToelichtingen } = this.regels;
    this.aanhef();
    this.bevindingen('Fouten', fouten, MEESTE_BEVINDINGEN);
    const elders = bijToelichtingen === 0 ? '' : `; nog ${bijToelichtingen} bij de open toelichtingen`;
    this.bevindingen('Let op', letOp, Math.max(0, MEESTE_BEVINDINGEN - fouten.length), elders);
    this.toelichtingen();
    this.regelingen();
    this.bewijzen();
    this.prognose();
    this.advies();
    this.begrotingswijzigingen();
    this.eigenRegels();
    this.vrijgave();
    this.geaccepteerd();
    this.opgelost();
    this.nietBeoordeeld();
    return this.vel;
  }

  private aanhef(): void {
    const { vel, gegevens, rapport, review } = this;
    const jaar = rapport.jaar === null ? '' : ` ${rapport.jaar}`;
    const { aantal, allesPast } = this.telKenmerken();
    const regels = `${aantal} ${KENMERKREGELS}${allesPast ? '' : ` ${NIET_ALLES}`}`;
    vel.voegToe([merkVan('controlerapport'), regels], ['klein', 0, 1]);
    vel.voegToe([`Controlerapport${jaar}: ${gegevens.werkmap}`], ['titel', 0, 0]);
    const eerste = vel.volgende;
    vel.voegToe([RAPPORTFEITEN.datum, toonDatum(gegevens.datum)]);
    vel.voegToe([RAPPORTFEITEN.door, gegevens.door]);
    vel.voegToe([RAPPORTFEITEN.stand, status(rapport)], ['tussenkop', 1, 1]);
    vel.voegToe([RAPPORTFEITEN.nagekeken, nagekeken(rapport)]);
    vel.voegToe([RAPPORTFEITEN.vorig, this.sindsVorig()]);
    const voorbehoud = this.voorbehoud();
    if (voorbehoud !== null) vel.voegToe([null, voorbehoud]);
    vel.voegToe([RAPPORTFEITEN.vrijgave, vrijgavezin(review.vrijgave)]);
    vel.maakOp('tekst', eerste, 0, 0);
  }

  private sindsVorig(): string {
    const { vorig, regels } = this;
    if (vorig === null) return 'dit is het eerste rapport van deze werkmap';
    const open = [...regels.fouten, ...regels.letOp, ...regels.toelichtingen];
    const tel = (verloop: string) => open.filter((regel) => regel.verloop === verloop).length;
    const onbekend = open.filter(({ verloop }) => verloop === null).length;
    const delen = [
      `${tel('nieuw')} nieuw`,
      `${regels.opgelost.length} opgelost`,
      `${tel('gebleven')} gebleven`,
      ...(tel('weer open') === 0 ? [] : [`${tel('weer open')} weer open`]),
      ...(regels.nuGeaccepteerd === 0 ? [] : [`${regels.nuGeaccepteerd} intussen geaccepteerd`]),
      ...(onbekend === 0 ? [] : [`${onbekend} stonden er niet op`]),
    ];
    const wanneer =
      vorig.datum === null ? '' : ` (${toonDatum(vorig.datum)}${vorig.door === null ? '' : `, ${vorig.door}`})`;
    return `${delen.join(', ')}${wanneer}`;
  }

  /** Why the comparison with the report before is not complete; null when it is. */
  private voorbehoud(): string | null {
    const { vorig } = this;
    if (vorig === null) return null;
    if (vorig.onleesbaar > 0) {
      const wat = vorig.onleesbaar === 1 ? 'is 1 regel' : `zijn ${vorig.onleesbaar} regels`;
      return `Van het vorige rapport ${wat} niet meer te lezen; wat daar stond, is hier niet overgenomen.`;
    }
    return vorig.afgekapt
      ? 'Op het vorige rapport is niet alles te zien; wat er niet op stond, heet hier niet nieuw.'
      : null;
  }

  private telKenmerken(): { readonly aantal: number; readonly allesPast: boolean } {
    const { fouten, letOp, toelichtingen, geaccepteerd, opgelost } = this.regels;
    const groepen = [
      [fouten.length + letOp.length, MEESTE_BEVINDINGEN],
      ...[toelichtingen, geaccepteerd, opgelost].map((lijst) => [lijst.length, MEESTE_OVERIGE]),
    ] as const;
    return {
      aantal: groepen.reduce((som, [lengte, meeste]) => som + Math.min(lengte, meeste), 0),
      allesPast: groepen.every(([lengte, meeste]) => lengte <= meeste),
    };
  }

  private bevindingen(titel: string, lijst: readonly Bevindingregel[], meeste: number, elders = ''): void {
    if (lijst.length === 0 && elders === '') return;
    const koppen = ['Wat er is', 'Cel', 'Gevonden', 'Voorstel', 'Ook te zien in', 'Vorig rapport'];
    const { vel } = this;
    if (lijst.length === 0) {
      vel.voegTitelToe(`${titel} (0${elders})`);
      return;
    }
    vel.voegKopToe(`${titel} (${lijst.length}${elders})`, [...koppen, EIGENAAR, OPMERKING, KENMERK]);
    const eerste = vel.volgende;
    for (const regel of lijst.slice(0, meeste)) {
      const { bevinding } = regel;
      const { cel, gevonden, voorstel } = herstelVan(bevinding);
      vel.voegToe([watErIs(bevinding), cel, gevonden, voorstel, ookIn(bevinding, cel), ...this.slot(regel)]);
    }
    this.maakRegelsOp(eerste, [2, 3]);
    this.enNog(lijst.length - meeste);
  }

  private toelichtingen(): void {
    const { toelichtingen: lijst } = this.regels;
    if (lijst.length === 0) return;
    const { vel, review } = this;
    const koppen = ['Post', 'Cel', 'Saldo', 'Stand', 'Regeling', 'Vorig rapport', EIGENAAR, OPMERKING, KENMERK];
    vel.voegKopToe(`Open toelichtingen (${lijst.length})`, koppen);
    const eerste = vel.volgende;
    for (const regel of lijst.slice(0, MEESTE_OVERIGE)) {
      const { toelichting, post } = regel;
      const dekking = post.saldo < 0 ? dekkingzin(review.context.dekking(post.rij)) : '';
      const wat = `${toelichting.post} (${toelichting.tabel})${dekking}`;
      const { cel, stand, regeling } = toelichting;
      vel.voegToe([wat, cel, naarGetal(post.saldo), STANDEN[stand] ?? stand, regeling, ...this.slot(regel)]);
    }
    this.maakRegelsOp(eerste, [2, 2]);
    this.enNog(lijst.length - MEESTE_OVERIGE);
  }

  /** The last columns: what became of it, what people filled in, and by what the next report knows it. */
  private slot({ kenmerk, vorige, verloop }: Bevindingregel | Toelichtingregel): readonly Invulling[] {
    return [verloop, vorige?.eigenaar ?? null, vorige?.opmerking ?? null, schrijfKenmerk(kenmerk)];
  }

  private maakRegelsOp(eerste: number, [vanBedrag, totBedrag]: readonly [number, number]): void {
    const { vel } = this;
    vel.maakOp('tekst', eerste, 0, INVULBAAR[0] - 1);
    vel.maakOp('bedrag', eerste, vanBedrag, totBedrag);
    vel.maakOp('invulbaar', eerste, ...INVULBAAR);
    vel.maakOp('tekst', eerste, LAATSTE, LAATSTE);
    vel.maakOp('klein', eerste, LAATSTE, LAATSTE);
  }

  private regelingen(): void {
    const regels = afrekenregels(this.review.context);
    const labels = this.rapport.regelingen.map(({ label, overhevelingNaar }) => {
      return overhevelingNaar === null ? label : `${label}, mee naar ${overhevelingNaar}`;
    });
    this.afrekening('Regelingen, in euro’s', 'Van het saldo is zeker', regels, labels);
  }

  private afrekening(titel: string, bestemd: string, regels: readonly Afrekenregel[], labels: readonly string[]): void {
    if (regels.length === 0) return;
    const { vel } = this;
    vel.voegKopToe(titel, AFREKENKOPPEN);
    const eerste = vel.volgende;
    regels.forEach(({ naam, baten, lasten, saldo, terug, mee, reserve, open, tekort }, i) => {
      const label = labels[i] ?? '';
      const bedragen = [baten, lasten, saldo].map(naarGetal);
      const delen = [terug, mee, reserve, open, tekort].map((deel) => (deel === 0 ? null : naarGetal(deel)));
      vel.voegToe([label === '' ? naam : `${naam}: ${label}`, ...bedragen, ...delen]);
    });
    vel.maakOp('tekst', eerste, 0, 0);
    const kolommen = AFREKENKOPPEN.map((_, i) => i).slice(1);
    const rij = 1 + vel.voegTotaalToe('Totaal', eerste, kolommen);
    const onderdelen = [
      [`${bestemd}: terug, mee, reserve of resultaat`, `=E${rij}+F${rij}+G${rij}`],
      ['Van het saldo is nog te besluiten', `=H${rij}`],
      ['Tekort: te dekken uit ander geld', `=I${rij}`],
    ] as const;
    const onder = vel.volgende;
    for (const [naam, formule] of onderdelen) vel.voegToe([naam, null, null, { formule }]);
    vel.maakOp('bedrag', onder, 3, 3);
  }

  private bewijzen(): void {
    const { bewijzen, regelinginvoer } = this.review.context;
    if (bewijzen.length === 0) return;
    const eenheden = new Map(regelinginvoer.map(({ naam, eenheid }) => [naam, eenheid]));
    const { vel } = this;
    vel.voegKopToe('Bewijs voor geld dat meegaat', ['Regeling en document', 'Status', 'Bedrag', 'Datum']);
    const eerste = vel.volgende;
    for (const { naam, bedrag, document, datum, status: stand, gevolg } of bewijzen) {
      const euros = naarGetal(bedrag * (eenheden.get(naam) ?? 1));
      const wat = [`${naam}: ${gevolg}`, ...(document === null ? [] : [`Document: ${document}`])].join('\n');
      vel.voegToe([wat, stand, euros, datum === null ? null : toonDatum(datum)]);
    }
    vel.maakOp('tekst', eerste, 0, 3);
    vel.maakOp('bedrag', eerste, 2, 2);
  }

  private prognose(): void {
    const { prognose } = this.review.context;
    if (prognose === null) return;
    const { regelingen: afrekeningen, invoer: regelinginvoer, peildatum, nietTeBepalen } = prognose;
    const { vel } = this;
    const stand = peildatum === null ? '' : `, besteed tot ${toonDatum(peildatum)}`;
    const regels = afrekenregels({ afrekeningen, regelinginvoer });
    if (regels.length > 0)
      this.afrekening(
        `Verwacht aan het einde van het jaar, in euro’s${stand}`,
        'Van het saldo heeft een bestemming',
        regels,
        [],
      );
    else if (nietTeBepalen.length > 0) vel.voegTitelToe('Verwacht aan het einde van het jaar');
    for (const { naam, waarom } of nietTeBepalen.slice(0, MEESTE_OVERIGE)) {
      vel.voegZinToe(`${naam}: niet te bepalen, ${waarom}`, LANGSTE_REGEL);
    }
    this.enNog(nietTeBepalen.length - MEESTE_OVERIGE);
  }

  private advies(): void {
    const advies = this.review.advies?.advies;
    if (advies === undefined || advies.boekingen.length === 0) return;
    this.zinnen('Dekkingsadvies: een voorstel, niets is geboekt', advies.zinnen);
  }

  private begrotingswijzigingen(): void {
    const { bruggen } = this.review.context;
    if (bruggen.length === 0) return;
    const { vel } = this;
    const koppen = ['Begroting en wijzigingen', 'Primitief', 'Wijzigingen', 'Gewijzigd', 'Niet verklaard'];
    vel.voegKopToe('Wijzigingen van de begroting', koppen);
    const eerste = vel.volgende;
    for (const { naam, eenheid, totaal } of bruggen.slice(0, MEESTE_OVERIGE)) {
      const { primitief, wijzigingen, gewijzigd, onverklaard } = totaal;
      const samen = wijzigingen.reduce((som, { bedrag }) => som + bedrag, 0);
      const keer = eenheid === 1 ? '' : ` (x ${toonBedrag(eenheid * 100)})`;
      vel.voegToe([`${naam}${keer}`, ...[primitief, samen, gewijzigd, onverklaard].map(naarGetal)]);
    }
    vel.maakOp('tekst', eerste, 0, 0);
    vel.maakOp('bedrag', eerste, 1, 4);
    this.enNog(bruggen.length - MEESTE_OVERIGE);
  }

  private eigenRegels(): void {
    const zinnen = regelingwijzigingen(this.review.context.instellingen.instellingen);
    this.zinnen('Regels van regelingen die deze werkmap zelf heeft', zinnen);
  }

  private vrijgave(): void {
    const { vrijgave } = this.review;
    if (vrijgave === null || isOngewijzigd(vrijgave)) return;
    const { gewijzigd, afrekening, geschonden } = vrijgave;
    const { vel } = this;
    vel.voegKopToe('Gewijzigd sinds de vrijgave', ['Wat', 'Cel', 'Was', 'Is nu']);
    if (geschonden !== null) vel.voegZinToe(geschonden, LANGSTE_REGEL);
    const eerste = vel.volgende;
    for (const { soort, naam, plaats, was, wordt } of gewijzigd.slice(0, MEESTE_OVERIGE)) {
      const waar = plaats === null ? 'weg' : celadres(plaats.blad, plaats.rij, plaats.kolom);
      const toon = (bedrag: number | null) => (bedrag === null ? null : naarGetal(bedrag));
      vel.voegToe([
        soort === 'gewijzigd' || soort === 'hernoemd' ? naam : `${naam} (${soort})`,
        waar,
        toon(was),
        toon(wordt),
      ]);
    }
    for (const { regeling, deel, was, wordt } of afrekening) {
      vel.voegToe([`${regeling}, ${deel}`, 'afrekening', naarGetal(was ?? 0), naarGetal(wordt ?? 0)]);
    }
    vel.maakOp('tekst', eerste, 0, 1);
    vel.maakOp('bedrag', eerste, 2, 3);
    this.enNog(gewijzigd.length - MEESTE_OVERIGE);
  }

  private geaccepteerd(): void {
    const { geaccepteerd: lijst } = this.regels;
    if (lijst.length === 0) return;
    const { vel } = this;
    const koppen = [
      'Wat er is, en waarom het is geaccepteerd',
      'Cel',
      'Ernst',
      'Datum',
      'Door',
      null,
      null,
      null,
      KENMERK,
    ];
    vel.voegKopToe(
      `Geaccepteerd (${lijst.length})`,
      koppen.map((kop) => kop ?? ''),
    );
    const eerste = vel.volgende;
    for (const { bevinding, kenmerk } of lijst.slice(0, MEESTE_OVERIGE)) {
      const { melding, cel, ernst, geaccepteerd } = bevinding;
      const wat = `${melding}\nReden: ${geaccepteerd!.reden}`;
      const wie = [cel, ernst, toonDatum(geaccepteerd!.datum), geaccepteerd!.door];
      vel.voegToe([wat, ...wie, null, null, null, schrijfKenmerk(kenmerk)]);
    }
    vel.maakOp('tekst', eerste, 0, 4);
    vel.maakOp('tekst', eerste, LAATSTE, LAATSTE);
    vel.maakOp('klein', eerste, LAATSTE, LAATSTE);
    this.enNog(lijst.length - MEESTE_OVERIGE);
  }

  private opgelost(): void {
    const { opgelost: lijst } = this.regels;
    if (lijst.length === 0) return;
    const { vel } = this;
    const leeg = ['', '', '', '', ''];
    vel.voegKopToe(`Opgelost sinds het vorige rapport (${lijst.length})`, [
      'Wat er was',
      ...leeg,
      EIGENAAR,
      OPMERKING,
      KENMERK,
    ]);
    const eerste = vel.volgende;
    for (const { melding, eigenaar, opmerking, kenmerk } of lijst.slice(0, MEESTE_OVERIGE)) {
      vel.voegToe([melding, ...leeg, eigenaar, opmerking, schrijfKenmerk({ ...kenmerk, soort: 'O' })]);
    }
    vel.maakOp('tekst', eerste, 0, LAATSTE);
    vel.maakOp('klein', eerste, LAATSTE, LAATSTE);
    this.enNog(lijst.length - MEESTE_OVERIGE);
  }

  private nietBeoordeeld(): void {
    const perReden = groepeer(this.rapport.nietBeoordeeld, ({ waarom }) => waarom);
    const zinnen = [...perReden].map(([waarom, lijst]) => {
      const plaatsen = [...new Set(lijst.map(({ waar }) => waar))];
      const meer = plaatsen.length - MEESTE_PLAATSEN;
      const waar = `${plaatsen.slice(0, MEESTE_PLAATSEN).join(', ')}${meer > 0 ? ` en nog ${meer}` : ''}`;
      return `${waar}: ${waarom}`;
    });
    this.zinnen(`Niet beoordeeld (${this.rapport.nietBeoordeeld.length})`, zinnen);
  }

  private zinnen(titel: string, zinnen: readonly string[]): void {
    if (zinnen.length === 0) return;
    this.vel.voegTitelToe(titel);
    for (const zin of zinnen.slice(0, MEESTE_OVERIGE)) this.vel.voegZinToe(zin, LANGSTE_REGEL);
    this.enNog(zinnen.length - MEESTE_OVERIGE);
  }

  private enNog(aantal: number): void {
    if (aantal > 0) this.vel.voegToe([`en nog ${aantal}; zie het taakvenster`]);
  }
}

const STANDEN: Readonly<Partial<Record<string, string>>> = {
  ontbreekt: 'ontbreekt',
  concept: 'niet af',
  ingevoegd: 'nog te bevestigen',
  verouderd: 'verouderd',
  aangepast: 'aangepast',
};

/** The cell to repair and what it should hold, or else where it shows and what stands there. */
function herstelVan({ oorzaak, cel, gevonden, melding }: Bevindingrapport): {
  readonly cel: string;
  readonly gevonden: Rapportwaarde;
  readonly voorstel: Rapportwaarde;
} {
  if (oorzaak !== undefined) return oorzaak;
  const isGenoemd = typeof gevonden === 'string' && melding.includes(gevonden);
  return { cel, gevonden: isGenoemd ? null : (gevonden ?? null), voorstel: null };
}

function watErIs({ melding, oorzaak, kandidaten = [] }: Bevindingrapport): string {
  if (oorzaak !== undefined) return `${melding}\nOorzaak: ${noemOorzaak(oorzaak.soort)}.`;
  const mogelijk = kandidaten.slice(0, MEESTE_KANDIDATEN).map((kandidaat) => `- ${toonOorzaak(kandidaat)}`);
  return mogelijk.length === 0 ? melding : [melding, 'Mogelijke oorzaken:', ...mogelijk].join('\n');
}

/** The other cells in which the same mistake shows. */
function ookIn({ cel, bewijs }: Bevindingrapport, genoemd: string): string {
  const cellen = [...new Set([cel, ...bewijs.map((b) => b.cel)])].filter((ander) => ander !== genoemd);
  const meer = cellen.length - MEESTE_PLAATSEN;
  return `${cellen.slice(0, MEESTE_PLAATSEN).join(', ')}${meer > 0 ? ` en nog ${meer}` : ''}`;
}

function dekkingzin(dekking: Dekking | null): string {
  if (dekking === null) return '';
  const { bronnen, nietBegroot, ongedekt } = dekking;
  const meer = bronnen.length - MEESTE_KANDIDATEN;
  const delen = [
    ...bronnen.slice(0, MEESTE_KANDIDATEN).map(({ post, bedrag }) => `${post.label} ${toonBedrag(bedrag)}`),
    ...(meer > 0 ? [`nog ${meer} posten`] : []),
    ...(nietBegroot === 0 ? [] : [`niet begroot geld ${toonBedrag(nietBegroot)}`]),
    ...(ongedekt === 0 ? [] : [`ongedekt ${toonBedrag(ongedekt)}`]),
  ];
  return delen.length === 0 ? '' : `\nDekking: ${delen.join(', ')}.`;
}

/** How much was looked at. */
function nagekeken({ tabellen, toelichtingen, tellingen }: Bestandsrapport): string {
  const posten = tabellen.reduce((som, tabel) => som + tabel.posten, 0);
  const { herleid, strijdig, nietHerleidbaar } = tellingen.beweringen;
  const beweringen = herleid + strijdig + nietHerleidbaar;
  return [
    `${tabellen.length} ${tabellen.length === 1 ? 'tabel' : 'tabellen'} met ${posten} ${posten === 1 ? 'post' : 'posten'}`,
    ...(toelichtingen.length === 0
      ? []
      : [`${tellingen.toelichtingen.gereed} van ${toelichtingen.length} toelichtingen gereed`]),
    ...(beweringen === 0 ? [] : [`${herleid} van ${beweringen} beweringen in teksten herleid tot de cijfers`]),
  ].join(', ');
}

function vrijgavezin(vrijgave: Vrijgavestand | null): string {
  if (vrijgave === null) return 'niet vrijgegeven';
  const { datum, door, bedragen, gewijzigd, afrekening } = vrijgave;
  const wie = `${toonDatum(datum)} door ${door}`;
  if (isOngewijzigd(vrijgave)) return `ongewijzigd (${bedragen} bedragen, vrijgegeven op ${wie})`;
  if (vrijgave.geschonden !== null) return `niet zeker: het blad met de vrijgave van ${wie} is aangepast`;
  const delen = [
    ...(gewijzigd.length === 0 ? [] : [`${gewijzigd.length} gewijzigd`]),
    ...(afrekening.length === 0 ? [] : ['de afrekening van regelingen is anders']),
  ];
  return `${delen.join(', ')} (vrijgegeven op ${wie})`;
}
