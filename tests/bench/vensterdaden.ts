import { adviesblad } from '../../src/bladen/adviesblad';
import { controlerapport } from '../../src/bladen/controlerapport';
import type { Eigenblad } from '../../src/bladen/eigenblad';
import { leesControlerapport } from '../../src/bladen/leesControlerapport';
import { regelingenoverzicht } from '../../src/bladen/regelingenoverzicht';
import { vrijgaveblad } from '../../src/bladen/vrijgaveblad';
import { celsleutel } from '../../src/excel/blokkenmerk';
import { isZelfde, noemInhoud } from '../../src/excel/celinhoud';
import type { Bladuitslag, Bladvoorbeeld } from '../../src/excel/eigenBladen';
import { Excelfout } from '../../src/excel/excelfout';
import type { Invoeguitslag, Schrijfuitslag } from '../../src/excel/excelwerkmap';
import { acceptatierij, ingevoegdrij, toegestaanrij } from '../../src/excel/instellingrijen';
import { openExcelwerkmap } from '../../src/excel/openExcelwerkmap';
import type { Wijziging } from '../../src/excel/planWijzigingen';
import type { Client } from '../../src/host/client';
import type { Opmaakregel } from '../../src/host/opmaakregel';
import type { Werkblad } from '../../src/host/werkblad';
import { herstel } from '../../src/review/herstel';
import { review } from '../../src/review/review';
import { saldoInvullen } from '../../src/review/saldoInvullen';
import { vingerafdruk } from '../../src/review/vingerafdruk';
import { celadres } from '../../src/sheet/adres';
import type { Celinhoud, Edit } from '../../src/sheet/edit';
import type { Cel, Snapshot } from '../../src/sheet/snapshot';
import { oordeelOver, type Oordeel } from '../../src/taskpane/beoordeelWerkmap';
import { beginconcept, type Concept, invoegingVan } from '../../src/taskpane/concept';
import { kiesbarePosten } from '../../src/taskpane/kiesbarePosten';
import { doelVoor, planReeks } from '../../src/taskpane/planReeks';
import { bevestig } from '../../src/toelichting/bevestig';
import { type Grootboekstap, type Invoegplan, planInvoeging } from '../../src/toelichting/planInvoeging';
import { leesSjablonen } from '../../src/toelichting/sjablonen';
import type { Opstelcontext } from '../../src/toelichting/stelOp';
import type { Toelichtingpost } from '../../src/toelichting/toelichtingstand';
import { openVenster, type Venster } from '../host/vensters';
import { bladVan } from './bladVan';
import { tekst } from './gebruikersdaden';
import { inhoudVan, type Orakel, type Plekken, type Taak } from './orakel';
import type { Vensterdaad } from './stappen';
import type { Toeval } from './toeval';

const DATUM = '2031-03-09';

/** A change of settings that a user approved, with what the pane said of it. */
export interface Instellingwens {
  readonly wijziging: Wijziging;
  stand: 'bewaard' | 'onzeker' | 'niet';
}

export interface Tellingen {
  goedgekeurd: number;
  gemaakt: number;
  nietGemaakt: number;
  onzeker: number;
  instellingen: number;
  instellingenBewaard: number;
  bladen: number;
  bladenGemaakt: number;
}

/** What panes need of the world around them. */
export interface Omgeving {
  readonly orakel: Orakel;
  readonly wensen: Instellingwens[];
  readonly doelen: { blad: string; rij: number; kolom: number }[];
  readonly tellingen: Tellingen;
}

interface Gezien {
  readonly oordeel: Oordeel;
  /** Null when rows moved while it was read. */
  readonly plekken: Plekken | null;
}

/** One pane and its user, who does what the pane offers, in the order in which the pane does it. */
export class Vensterspeler {
  private venster!: Venster;
  private readonly excel = openExcelwerkmap();
  private gezien: Gezien | null = null;
  /** The workbook changed since it was read, as far as the pane heard. */
  gewijzigd = true;
  private volgt = false;
  private laatsteHerstel: { readonly uitslag: Schrijfuitslag; readonly plekken: Plekken | null } | null = null;
  private laatsteInvoeging: { readonly uitslag: Invoeguitslag; readonly plekken: Plekken | null } | null = null;
  private laatsteBlad: Bladuitslag | null = null;
  private beurt = 0;

  constructor(
    private readonly client: Client,
    private readonly plaats: number,
    private readonly om: Omgeving,
  ) {}

  open(): void {
    this.venster = openVenster(this.client, this.plaats);
    this.gezien = null;
    this.gewijzigd = true;
    this.laatsteHerstel = this.laatsteInvoeging = this.laatsteBlad = null;
    this.beurt++;
  }

  /** Starts hearing of changes, as every pane does when it opens. */
  volg(): Promise<void> {
    return this.venster.doe(async () => {
      this.volgt = false;
      try {
        await this.excel.volgWijzigingen(() => (this.gewijzigd = true));
        this.volgt = true;
      } catch (fout) {
        alleenExcelfout(fout);
      }
    });
  }

  sluit(): void {
    this.venster.sluit();
    this.om.orakel.sluit(this.client);
    this.beurt++;
  }

  /** What this pane believes to be in the workbook now; null when it knows that it does not know. */
  get gelooft(): Oordeel | null {
    return this.gewijzigd || !this.volgt ? null : (this.gezien?.oordeel ?? null);
  }

  /** Returns whether there was anything to do. */
  doe(daad: Vensterdaad, t: Toeval, nummer: number): Promise<boolean> {
    return this.venster.doe(() => this.voerUit(daad, t, nummer));
  }

  private async voerUit(daad: Vensterdaad, t: Toeval, nummer: number): Promise<boolean> {
    switch (daad) {
      case 'controleer':
        return (await this.controleer()) !== null;
      case 'sluit en open venster':
        this.sluit();
        this.open();
        await this.volg();
        return true;
      case 'herstel': {
        const { oordeel } = (await this.watIsGezien()) ?? {};
        if (!oordeel) return false;
        const { bevindingen, context } = oordeel.review;
        const voorstellen = bevindingen.flatMap(({ bevinding: { diagnose }, geaccepteerd }) => {
          const voorstel = diagnose?.oorzaak && !geaccepteerd ? herstel(diagnose, context.snapshot) : null;
          return voorstel !== null && 'edits' in voorstel ? [voorstel.edits] : [];
        });
        if (voorstellen.length === 0) return false;
        return this.schrijf(t.kies(voorstellen), 'herstel');
      }
      case 'saldo': {
        const gezien = await this.watIsGezien();
        if (!gezien) return false;
        const edits = saldoInvullen(gezien.oordeel.review);
        return edits.length > 0 && this.schrijf(t.kans(0.3) ? edits : edits.slice(0, t.geheel(1, 6)), 'saldo');
      }
      case 'ongedaan':
        return this.maakOngedaan();
      case 'invoegen':
      case 'verversen': {
        const gezien = await this.watIsGezien();
        if (!gezien) return false;
        const { context } = gezien.oordeel.review;
        const stand = daad === 'invoegen' ? 'ontbreekt' : 'verouderd';
        const posten = context.toelichtingen.filter((post) => post.stand === stand);
        if (posten.length === 0) return false;
        const gekozen = t.kans(0.4) ? posten : [t.kies(posten)];
        const { plan } = planReeks(gekozen, beginconcept, context, opstelcontextVan(gezien.oordeel));
        return this.voegIn(plan, daad);
      }
      case 'eigen tekst': {
        const gezien = await this.watIsGezien();
        if (!gezien) return false;
        const { context } = gezien.oordeel.review;
        if (context.toelichtingen.length === 0) return false;
        const post = t.kies(context.toelichtingen);
        const eigen = tekst(t, nummer);
        const concept: Concept = { keuzes: [], eigen };
        const vervangt = t.kans(0.5) ? post.tekst : null;
        const invoeging = { ...invoegingVan(post, concept, eigen), vervangt };
        const doel = t.kans(0.2) ? 'blad' : doelVoor(post);
        const { ingevoegd } = context.instellingen.instellingen;
        return this.voegIn(planInvoeging([invoeging], doel, context.snapshot, ingevoegd), daad);
      }
      case 'neem terug':
        return this.neemTerug();
      case 'bewaar grootboek':
        return this.bewaarGrootboek();
      case 'gereed': {
        const gezien = await this.watIsGezien();
        if (!gezien) return false;
        const { toelichtingen, instellingen } = gezien.oordeel.review.context;
        const kan = toelichtingen.filter((post) => post.tekst !== null && post.stand !== 'gereed');
        if (kan.length === 0) return false;
        const wie = { naam: tekst(t, nummer), datum: DATUM };
        const rij = bevestig(t.kies<Toelichtingpost>(kan), wie, instellingen.instellingen.ingevoegd);
        return rij !== null && this.bewaar({ tabel: 'ingevoegd', rij: ingevoegdrij(rij) }, daad);
      }
      case 'accepteer': {
        const gezien = await this.watIsGezien();
        const open = gezien?.oordeel.review.bevindingen.filter(({ geaccepteerd }) => geaccepteerd === null) ?? [];
        if (open.length === 0) return false;
        const { check, bevinding } = t.kies(open);
        const { blad, rij, kolom } = bevinding.cel;
        const acceptatie = {
          controle: check.id,
          blad,
          cel: celadres('', rij, kolom).slice(1),
          vingerafdruk: vingerafdruk(check, bevinding),
          door: tekst(t, nummer).trim(),
          reden: tekst(t, nummer).trim(),
          datum: DATUM,
        };
        return this.bewaar({ tabel: 'geaccepteerd', rij: acceptatierij(acceptatie) }, daad);
      }
      case 'instelling': {
        const wijziging = await this.kiesInstelling(t, nummer);
        return wijziging !== null && this.bewaar(wijziging, daad);
      }
      case 'regelingenoverzicht':
        return this.maakBlad(daad, ({ review }) => {
          const plan = regelingenoverzicht(review);
          return 'blad' in plan ? plan.blad : null;
        });
      case 'controlerapport': {
        const gegevens = { datum: DATUM, door: tekst(t, nummer).trim(), werkmap: 'Werkmap.xlsx' };
        return this.maakBlad(daad, ({ review, rapport }) =>
          controlerapport(review, rapport, gegevens, leesControlerapport(review.context.snapshot)),
        );
      }
      case 'vrijgave': {
        const gegevens = { datum: DATUM, door: tekst(t, nummer).trim(), opmerking: tekst(t, nummer).trim() };
        return this.maakBlad(daad, ({ review }) => {
          const plan = vrijgaveblad(review, gegevens);
          return 'blad' in plan ? plan.blad : null;
        });
      }
      case 'dekkingsadvies':
        return this.maakBlad(daad, ({ review: { advies } }) =>
          advies === null ? null : adviesblad(advies, { datum: DATUM }),
        );
      case 'draai blad terug':
        return this.draaiBladTerug();
      case 'markeer':
        return this.markeer();
      case 'haal markering weg':
        return this.haalMarkeringWeg();
      case 'verwijder Sluitend':
        return this.verwijderSluitend();
    }
  }

  /** Reading and reviewing, as `useControle` does. */
  private async controleer(): Promise<Gezien | null> {
    const { orakel } = this.om;
    const { beurt } = this;
    orakel.verschoven = false;
    this.gewijzigd = false;
    try {
      const snapshot = await this.excel.lees();
      if (beurt !== this.beurt) return null;
      const plekken = orakel.verschoven ? null : orakel.plekken();
      this.gezien = { oordeel: beoordeel(snapshot), plekken };
      return this.gezien;
    } catch (fout) {
      alleenExcelfout(fout);
      this.gewijzigd = true;
      return null;
    }
  }

  /** What the pane shows, however old. */
  private async watIsGezien(): Promise<Gezien | null> {
    return this.gezien ?? this.controleer();
  }

  /** What is known of the workbook as it is now. */
  private async actueel(): Promise<Gezien | null> {
    return this.gezien === null || this.gewijzigd || !this.volgt ? this.controleer() : this.gezien;
  }

  private begin(naam: string, edits: readonly Edit[], plekken: Plekken | null): Taak {
    const taak = this.om.orakel.begin(naam, this.client);
    taak.keurGoed(edits, plekken);
    this.om.doelen.push(...edits.map(({ plaats }) => plaats));
    this.om.tellingen.goedgekeurd += edits.length;
    return taak;
  }

  /** After writing the pane checks again; not everybody stays to see that. */
  private na(): void {
    this.gewijzigd = true;
  }

  private async schrijf(edits: readonly Edit[], naam: string): Promise<boolean> {
    const plekken = this.gezien?.plekken ?? null;
    const taak = this.begin(naam, edits, plekken);
    await this.meldEdits(taak, edits, async () => {
      const uitslag = await this.excel.schrijf(edits, this.gezien?.oordeel.review.context.snapshot);
      this.laatsteHerstel = { uitslag, plekken };
      return uitslag;
    });
    return true;
  }

  private async maakOngedaan(): Promise<boolean> {
    if (this.laatsteHerstel === null || this.laatsteHerstel.uitslag.geschreven.length === 0) return false;
    const { uitslag, plekken } = this.laatsteHerstel;
    const terug = uitslag.geschreven.map(omgekeerd);
    const taak = this.begin('ongedaan', terug, plekken);
    await this.meldEdits(taak, terug, async () => {
      const gedaan = await this.excel.maakOngedaan(uitslag);
      this.laatsteHerstel = { uitslag: gedaan, plekken };
      return gedaan;
    });
    return true;
  }

  /** Keeps what the pane tells of these edits, whatever happens. */
  private async meldEdits(taak: Taak, edits: readonly Edit[], doe: () => Promise<Schrijfuitslag>): Promise<void> {
    const { tellingen } = this.om;
    taak.onzeker = true;
    try {
      const { geschreven, overgeslagen } = await doe();
      taak.onzeker = false;
      taak.meld(geschreven, overgeslagen);
      tellingen.gemaakt += geschreven.length;
      tellingen.nietGemaakt += overgeslagen.length;
    } catch (fout) {
      const { message } = alleenExcelfout(fout);
      const niets = message.includes('De werkmap is niet veranderd.') || message.includes('Er is niets ingevoegd.');
      taak.zonderAntwoord = message.includes('Excel antwoordt niet');
      taak.onzeker = !niets;
      taak.niets = niets;
      if (niets) tellingen.nietGemaakt += edits.length;
      else tellingen.onzeker += edits.length;
    }
    this.na();
  }

  private async voegIn(plan: Invoegplan, naam: string): Promise<boolean> {
    if (plan.edits.length + plan.grootboek.length === 0) return false;
    const plekken = this.gezien?.plekken ?? null;
    const taak = this.begin(naam, plan.edits, plekken);
    taak.magBladErbij = plan.nieuwBlad !== null;
    taak.magInstellingen = true;
    const wensen = this.wens(plan.grootboek);
    await this.meldEdits(taak, plan.edits, async () => {
      const uitslag = await this.excel.voegIn(plan, this.gezien?.oordeel.review.context.snapshot);
      this.meldGrootboek(wensen, uitslag);
      this.laatsteInvoeging = { uitslag, plekken };
      return uitslag;
    });
    return true;
  }

  private async neemTerug(): Promise<boolean> {
    if (this.laatsteInvoeging === null || this.laatsteInvoeging.uitslag.ingevoegd.length === 0) return false;
    const { uitslag, plekken } = this.laatsteInvoeging;
    const terug = uitslag.geschreven.map(omgekeerd);
    const taak = this.begin('neem terug', terug, plekken);
    taak.magInstellingen = true;
    const wensen = this.wens(uitslag.ingevoegd.map(({ edit, was, wordt }) => ({ edit, was: wordt, wordt: was })));
    await this.meldEdits(taak, terug, async () => {
      const gedaan = await this.excel.neemTerug(uitslag);
      this.meldGrootboek(wensen, gedaan);
      this.laatsteInvoeging = { uitslag: gedaan, plekken };
      return gedaan;
    });
    return true;
  }

  private async bewaarGrootboek(): Promise<boolean> {
    const { uitslag, plekken } = this.laatsteInvoeging ?? {};
    if (!uitslag || uitslag.grootboekfout === null || plekken === undefined) return false;
    const taak = this.begin('bewaar grootboek', [], null);
    taak.magInstellingen = true;
    const wensen = this.wens(uitslag.ingevoegd);
    try {
      const gedaan = await this.excel.bewaarGrootboek(uitslag);
      this.meldGrootboek(wensen, gedaan);
      this.laatsteInvoeging = { uitslag: gedaan, plekken };
    } catch (fout) {
      alleenExcelfout(fout);
    }
    this.na();
    return true;
  }

  private wens(stappen: readonly Grootboekstap[]): readonly Instellingwens[] {
    const wensen = stappen.flatMap(({ was, wordt }): Instellingwens[] => {
      if (wordt !== null) return [{ wijziging: { tabel: 'ingevoegd', rij: ingevoegdrij(wordt) }, stand: 'onzeker' }];
      return was === null
        ? []
        : [{ wijziging: { tabel: 'ingevoegd', rij: { id: was.id }, weg: true }, stand: 'onzeker' }];
    });
    this.om.wensen.push(...wensen);
    return wensen;
  }

  private meldGrootboek(wensen: readonly Instellingwens[], { ingevoegd, grootboekfout }: Invoeguitslag): void {
    if (grootboekfout !== null) return;
    const bewaard = new Set(ingevoegd.map(({ was, wordt }) => (wordt ?? was)?.id));
    for (const wens of wensen) wens.stand = bewaard.has(String(wens.wijziging.rij.id)) ? 'bewaard' : 'niet';
  }

  private async bewaar(wijziging: Wijziging, naam: string): Promise<boolean> {
    const { wensen, tellingen } = this.om;
    const taak = this.begin(naam, [], null);
    taak.magInstellingen = true;
    const wens: Instellingwens = { wijziging, stand: 'onzeker' };
    wensen.push(wens);
    tellingen.instellingen++;
    try {
      await this.excel.bewaar([wijziging]);
      wens.stand = 'bewaard';
      tellingen.instellingenBewaard++;
    } catch (fout) {
      if (alleenExcelfout(fout).message.includes('Er is niets bewaard.')) wens.stand = 'niet';
    }
    this.na();
    return true;
  }

  private async kiesInstelling(t: Toeval, nummer: number): Promise<Wijziging | null> {
    const gezien = await this.watIsGezien();
    if (!gezien) return null;
    const { context } = gezien.oordeel.review;
    const bladen = context.snapshot.bladen.map(({ naam }) => naam);
    switch (t.geheel(0, 4)) {
      case 0:
        return { tabel: 'instellingen', rij: { naam: 'Drempel bedrag', waarde: t.geheel(1, 50) * 1000 } };
      case 1:
        return { tabel: 'instellingen', rij: { naam: 'Elke overschrijding', waarde: t.kies(['ja', 'nee']) } };
      case 2:
        return { tabel: 'koppelingen', rij: { regel: tekst(t, t.geheel(0, 5)), blad: t.kies(bladen) } };
      case 3:
        return {
          tabel: 'kolommen',
          rij: { blad: t.kies(bladen), kolom: t.kies(['AA', 'AB', 'AC']), betekenis: 'toelichting' },
        };
      default: {
        const { toegestaan } = context.instellingen.instellingen;
        if (toegestaan.length > 0 && t.kans(0.5))
          return { tabel: 'toegestaan', rij: toegestaanrij(t.kies(toegestaan)), weg: true };
        const posten = kiesbarePosten(context.herkenning);
        if (posten.length === 0) return null;
        const { tabel, post } = t.kies(posten);
        const namen = context.instellingen.instellingen.regelingen.map(({ naam }) => naam);
        return {
          tabel: 'toegestaan',
          rij: toegestaanrij({ tabel, post, regelingen: [t.kies(namen), tekst(t, nummer)], plaats: null }),
        };
      }
    }
  }

  /** As `useEigenblad`: from what is known now, shown first, and shown again when the workbook changed meanwhile. */
  private async maakBlad(naam: string, maak: (oordeel: Oordeel) => Eigenblad | null): Promise<boolean> {
    const { tellingen, orakel } = this.om;
    let taak: Taak | null = null;
    try {
      for (let keer = 0; keer < 2; keer++) {
        const gezien = await this.actueel();
        const plan = gezien === null ? null : maak(gezien.oordeel);
        if (plan === null) return false;
        const voorbeeld = await this.excel.bekijkBlad(plan);
        if (this.gewijzigd) continue;
        taak = this.begin(naam, [], null);
        taak.magBladErbij = voorbeeld.nieuw;
        taak.vervangbaar = vervangbaarIn(plan, voorbeeld);
        tellingen.bladen++;
        orakel.begeleid(taak);
        const uitslag = await this.excel.schrijfBlad(plan, voorbeeld);
        this.laatsteBlad = uitslag;
        tellingen.bladenGemaakt++;
        this.toetsBlad(plan, uitslag, taak);
        break;
      }
    } catch (fout) {
      const { message } = alleenExcelfout(fout);
      if (
        taak !== null &&
        message.includes('Er is niets gemaakt.') &&
        taak.gemaakteBladen.some((id) => orakel.bladen.has(id))
      )
        orakel.breuk(`4 niets gemaakt, zei het venster, maar er is een blad bij: ${naam}`);
    }
    this.na();
    return true;
  }

  /** What was made is what was shown. */
  private toetsBlad(plan: Eigenblad, { spoor }: Bladuitslag, taak: Taak): void {
    const id = 'voor' in spoor ? spoor.voor.id : spoor.id;
    const blad = this.client.werkmap.blad(id);
    const { orakel } = this.om;
    if (orakel.vreemdOp(taak, id)) return;
    if (blad === null) return orakel.breuk(`4 gemeld als gemaakt, en het blad is er niet: ${taak.naam}`);
    for (const [r, rij] of plan.rijen.entries())
      for (const [k, wordt] of rij.entries()) {
        const staat = inhoudVan(blad.cel(r, k));
        if (!isZelfde(staat, wordt) && !isZelfde(staat, naExcel(wordt, blad.naam, taak)))
          return orakel.breuk(`4 ${taak.naam}: ${celadres(blad.naam, r, k)} is niet wat werd getoond`);
      }
  }

  private async draaiBladTerug(): Promise<boolean> {
    const uitslag = this.laatsteBlad;
    if (uitslag === null) return false;
    const { orakel } = this.om;
    const { spoor } = uitslag;
    const taak = this.begin('draai blad terug', [], null);
    const id = 'voor' in spoor ? spoor.voor.id : spoor.id;
    const isNieuw = !('voor' in spoor);
    taak.magBladWeg = (ander) => isNieuw && ander === id;
    const stond = 'voor' in spoor ? spoor.na.inhoud : [];
    const geschreven = new Set(stond.flat().map(celsleutel));
    taak.vervangbaar = (inhoud) => geschreven.has(celsleutel(inhoud));
    orakel.begeleid(taak);
    try {
      const { gelukt } = await this.excel.draaiBladTerug(uitslag);
      if (gelukt) this.laatsteBlad = null;
      const blad = this.client.werkmap.blad(id);
      if (gelukt && isNieuw && blad !== null) orakel.breuk('5 gemeld als teruggedraaid, en het blad is er nog');
      if (gelukt && 'voor' in spoor && blad !== null && !orakel.vreemdOp(taak, id)) {
        // Excel changes references by itself when a sheet gets another name.
        const anders = spoor.voor.inhoud.some((rij, r) =>
          rij.some((was, k) => celsleutel(inhoudVan(blad.cel(r, k))) !== celsleutel(was)),
        );
        if (anders) orakel.breuk(`5 gemeld als teruggedraaid, en blad ${blad.naam} is niet wat het was`);
      }
    } catch (fout) {
      alleenExcelfout(fout);
    }
    this.na();
    return true;
  }

  private async markeer(): Promise<boolean> {
    const gezien = await this.watIsGezien();
    const open = gezien?.oordeel.review.bevindingen.filter(({ geaccepteerd }) => geaccepteerd === null) ?? [];
    if (open.length === 0) return false;
    const taak = this.begin('markeer', [], null);
    try {
      const plaatsen = open.map(({ bevinding }) => bevinding.cel);
      this.om.orakel.begeleid(taak);
      const { overgeslagen } = await this.excel.markeer(plaatsen);
      for (const { blad: naam, rij, kolom } of plaatsen) {
        const blad = this.client.werkmap.blad(naam);
        const isOvergeslagen = overgeslagen.some((zin) => zin.toLowerCase().includes(`blad ${naam.toLowerCase()}`));
        if (blad === null || this.om.orakel.vreemdOp(taak, null)) continue;
        const staat = markeringenOp(blad).some(({ blokken }) =>
          blokken.some(
            (b) => rij >= b.rij && rij < b.rij + b.rijen && kolom >= b.kolom && kolom < b.kolom + b.kolommen,
          ),
        );
        if (!staat && !isOvergeslagen) this.om.orakel.breuk(`4 gemeld als gemarkeerd: ${celadres(naam, rij, kolom)}`);
      }
    } catch (fout) {
      alleenExcelfout(fout);
    }
    return true;
  }

  private async haalMarkeringWeg(): Promise<boolean> {
    const taak = this.begin('haal markering weg', [], null);
    try {
      this.om.orakel.begeleid(taak);
      const { overgeslagen } = await this.excel.verwijderMarkering();
      for (const blad of this.client.werkmap.bladen) {
        const isOvergeslagen = overgeslagen.some((zin) => zin.includes(`Blad ${blad.naam}`));
        if (this.om.orakel.vreemdOp(taak, null)) continue;
        if (markeringenOp(blad).length > 0 && !isOvergeslagen)
          this.om.orakel.breuk(`4 markering gemeld als weg, en zij staat op ${blad.naam}`);
      }
    } catch (fout) {
      alleenExcelfout(fout);
    }
    return true;
  }

  private async verwijderSluitend(): Promise<boolean> {
    const { werkmap } = this.client;
    let taak: Taak | null = null;
    try {
      const sporen = await this.excel.zoekSporen();
      taak = this.begin('verwijder Sluitend', [], null);
      const ids = new Set(sporen.bladen.flatMap((naam) => werkmap.blad(naam)?.id ?? []));
      taak.magBladWeg = (id) => ids.has(id);
      taak.magInstellingen = true;
      const { bladen } = await this.excel.verwijderSluitend(sporen);
      for (const naam of bladen)
        if (werkmap.blad(naam) !== null && !this.om.orakel.vreemdOp(taak, null))
          this.om.orakel.breuk(`4 blad ${naam} is gemeld als verwijderd, en is er nog`);
    } catch (fout) {
      alleenExcelfout(fout);
    }
    this.na();
    return true;
  }
}

function markeringenOp({ opmaakregels }: Werkblad): readonly Opmaakregel[] {
  return opmaakregels.filter(({ formule }) => formule === '=N("Sluitend")+1');
}

/** What a person typed on the sheet and may go: it was shown as going, or it stands in what comes. */
function vervangbaarIn(plan: Eigenblad, { vervangen }: Bladvoorbeeld): (inhoud: Celinhoud) => boolean {
  const getoond = new Set(vervangen.map(({ was }) => was));
  const blijft = new Set(plan.rijen.flat().map(celsleutel));
  return (inhoud) => getoond.has(noemInhoud(inhoud)) || blijft.has(celsleutel(inhoud));
}

/** A formula as Excel makes it when sheets get other names and rows move after it was written. */
function naExcel(inhoud: Celinhoud, blad: string, { herschreven }: Taak): Celinhoud {
  if (!('formule' in inhoud)) return inhoud;
  return { formule: herschreven.reduce((formule, herschrijf) => herschrijf(formule, blad), inhoud.formule) };
}

function omgekeerd({ plaats, was, wordt, reden }: Edit): Edit {
  return { plaats, was: wordt, wordt: was, reden };
}

function opstelcontextVan({ review: { context } }: Oordeel): Opstelcontext {
  const { sjablonen } = leesSjablonen(context.instellingen.instellingen.sjablonen);
  return { onderwerpen: context.onderwerpen, dekking: context.dekking, sjablonen };
}

/** A review is pure, so panes that read the same share one. */
const beoordeeld = new Map<string, Oordeel>();
function beoordeel(snapshot: Snapshot): Oordeel {
  const sleutel = JSON.stringify(snapshot);
  const oordeel = beoordeeld.get(sleutel) ?? oordeelOver(review(snapshot));
  beoordeeld.delete(sleutel);
  beoordeeld.set(sleutel, oordeel);
  if (beoordeeld.size > 8) beoordeeld.delete(beoordeeld.keys().next().value!);
  return oordeel;
}

/** Nothing else may come out of the workbook. */
function alleenExcelfout(fout: unknown): Excelfout {
  if (fout instanceof Excelfout) return fout;
  throw fout;
}

/** What a pane read differs from what the workbook holds; that a sheet got another name or place, Excel does not tell. */
export function verschilMet(oordeel: Oordeel, client: Client): string | null {
  const { bladen } = oordeel.review.context.snapshot;
  const namen = client.werkmap.bladen.map(({ naam }) => naam);
  if (bladen.length !== namen.length) return 'een ander aantal bladen';
  if (bladen.some(({ naam }, i) => naam !== namen[i])) return null;
  for (const [i, werkblad] of client.werkmap.bladen.entries()) {
    const nu = JSON.stringify(bladVan(werkblad).rijen.map(({ nummer, cellen }) => [nummer, cellen.map(cel)]));
    const toen = JSON.stringify(bladen[i]!.rijen.map(({ nummer, cellen }) => [nummer, cellen.map(cel)]));
    if (nu !== toen) return werkblad.naam;
  }
  return null;
}

function cel({ kolom, waarde, formule }: Cel): readonly unknown[] {
  return [kolom, formule ?? waarde];
}
