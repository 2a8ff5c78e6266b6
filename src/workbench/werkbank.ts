import { ExcelHost } from '../host/excelhost';
import { Hostfout } from '../host/hostfout';
import { schrijfWerkmap } from '../host/schrijfWerkmap';
import { Leesfout } from '../cli/leesfout';
import { Bewerkingen } from './bewerkingen';
import { maakBladtabs } from './bladtabs';
import { element } from './element';
import { maakFormulebalk, naarBlok } from './formulebalk';
import { toonHulp } from './hulp';
import { icoon } from './icoon';
import { leesBestand } from './leesBestand';
import { onder, toonMenu } from './menu';
import { Ongedaan } from './ongedaan';
import { Paneel } from './paneel';
import { Rooster } from './rooster';
import { Roosterinvoer } from './roosterinvoer';
import { volgMuis } from './roostermuis';
import { maakVerstelbaar } from './splitser';
import { Storingen } from './storingen';
import { toonCel, toonInvoer } from './toonInvoer';
import { vatSamen } from './vatSamen';
import { legeWerkmap, voorbeeldwerkmap } from './voorbeeldwerkmap';
import { maakKnop, scheiding } from './werkbalk';
import { woordenIn } from './woorden';
import type { Functiebeschrijving } from '../host/eigenfuncties';
import type { Client } from '../host/client';
import type { Werkblad } from '../host/werkblad';
import type { Werkmap } from '../host/werkmap';
import type { Blok } from '../host/adres';
import type { Bladtabs } from './bladtabs';
import type { Formulebalk } from './formulebalk';
import type { Menudeel } from './menu';
import type { Taal, Woorden } from './woorden';
import type { Thema } from './thema';

const VOORBEELDEN = 'voorbeelden/';
const PANEELBREEDTE = 380;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Milliseconds at a time for reading formulas beforehand. */
const PORTIE = 12;

/** The page: a workbook in the emulated Excel, with a view of its cells and the pages of the add-in around it. */
export class Werkbank {
  private readonly kop = element('header', { class: 'kopregel' });
  private readonly melding = element('div', { class: 'meldingen', role: 'status' });
  private readonly balkplek = element('div', { class: 'balkplek' });
  private readonly roosterplek = element('div');
  private readonly tabplek = element('div', { class: 'tabplek' });
  private readonly status = element('footer', { class: 'status' });
  private readonly splitser = element('div', { class: 'splitser' });
  private readonly panelen = element('div', { class: 'panelen' });
  private readonly zijkant = element('aside', { class: 'zijkant' });
  private readonly functieplek = element('div', { hidden: '' });
  private readonly eigenPaneel: HTMLElement;
  private readonly collegaPaneel: HTMLElement;
  private readonly paneel: Paneel;
  private readonly collega: Paneel;
  private readonly functies: Paneel;
  private readonly rooster: Rooster;
  private readonly invoer: Roosterinvoer;
  private readonly ongedaan = new Ongedaan();
  private host: ExcelHost;
  private storingen: Storingen;
  private formulebalk: Formulebalk;
  private bladtabs: Bladtabs;
  private taal: Taal = 'nl';
  private thema: Thema = 'licht';
  private toontPaneel = true;
  private toontCollega = false;
  private formulesGelezen = false;
  /** On the page once there is a workbook to show. */
  private delen: readonly HTMLElement[] = [];
  private gestart = false;
  /** What the pane selected last, as far as we followed it. */
  private gevolgd: Client['selectie'] = null;
  private voorbeelden: readonly string[] = [];

  constructor(private readonly wortel: HTMLElement) {
    this.host = new ExcelHost(legeWerkmap());
    const blad = this.werkmap.bladen[0]!;
    this.rooster = new Rooster(this.roosterplek, blad);
    const bewerkingen = new Bewerkingen(() => this.client, this.ongedaan);
    this.invoer = new Roosterinvoer(this.rooster, bewerkingen, this.ongedaan, {
      gewijzigd: () => this.naInvoer(),
      geweigerd: (fout) => this.meldFout(this.uitleg(fout)),
      naarBlad: (stap) => this.naastliggendBlad(stap),
    });
    volgMuis(this.rooster, this.invoer, (x, y) => this.celmenu(x, y));
    this.rooster.bijKeuze = () => this.naKeuze();
    this.rooster.bijLezen = () => this.werkBerekeningBij();
    [this.eigenPaneel, this.paneel] = this.maakPaneel(() => this.woorden.sluitend);
    [this.collegaPaneel, this.collega] = this.maakPaneel(() => `${this.woorden.sluitend} – ${this.woorden.collega}`);
    this.collegaPaneel.classList.add('van-collega');
    this.functies = new Paneel(
      this.functieplek,
      'functions.html',
      () => 'SLUITEND',
      () => this.rooster.ververs(),
    );
    this.storingen = this.maakStoringen();
    [this.formulebalk, this.bladtabs] = this.maakBalken();
    this.bouw();
  }

  /** What the page of the add-in in a frame asks for. */
  koppel(venster: Window): void {
    [this.paneel, this.collega, this.functies].find((paneel) => paneel.isVan(venster))?.koppel(venster);
  }

  /** Starts with the first example there is. */
  async start(): Promise<void> {
    try {
      const antwoord = await fetch('voorbeelden.json');
      this.voorbeelden = (await antwoord.json()) as readonly string[];
      if (this.voorbeelden[0] !== undefined) await this.openVoorbeeld(this.voorbeelden[0]);
    } finally {
      if (!this.gestart) this.open(legeWerkmap());
    }
  }

  /** Everything starts afresh around another workbook. */
  open(werkmap: Werkmap): void {
    if (!this.gestart) this.wortel.replaceChildren(...this.delen);
    this.gestart = true;
    this.invoer.annuleer();
    this.ongedaan.wis();
    this.melding.replaceChildren();
    // Office.js keeps settings of the document there, and would take them for those of the next.
    for (const sleutel of Object.keys(sessionStorage)) {
      if (sleutel.endsWith('CachedSessionSettings')) sessionStorage.removeItem(sleutel);
    }
    this.host = new ExcelHost(werkmap);
    this.host.client();
    this.storingen = this.maakStoringen();
    this.formulesGelezen = false;
    werkmap.luister((gebeurtenis) => {
      this.rooster.ververs(gebeurtenis.soort === 'rijenVerschoven');
      if (gebeurtenis.soort === 'rijenVerschoven') this.leesFormules();
      if (!['cellen', 'formaat', 'rijVerborgen'].includes(gebeurtenis.soort)) this.naBladen();
    });
    const blad = werkmap.bladen.find(({ zichtbaarheid }) => zichtbaarheid === 'Visible') ?? werkmap.bladen[0]!;
    this.rooster.toon(blad);
    this.gevolgd = this.client.selectie;
    this.ververs();
    this.openPanelen();
    void this.laadFuncties();
    this.leesFormules();
    this.invoer.focus();
  }

  async openBestand(bestand: File): Promise<void> {
    this.meld(this.woorden.leestBestand(bestand.name));
    await this.openBytes(new Uint8Array(await bestand.arrayBuffer()), bestand.name);
  }

  private get werkmap(): Werkmap {
    return this.host.werkmap;
  }

  private get woorden(): Woorden {
    return woordenIn(this.taal);
  }

  /** The custom functions have the first client; the pane beside the cells has the second. */
  private get client(): Client {
    return this.clientNummer(1);
  }

  private clientNummer(nummer: number): Client {
    while (this.host.clients.length <= nummer) this.host.client();
    return this.host.clients[nummer]!;
  }

  // What is on the page

  private bouw(): void {
    const venster = element('div', { class: 'venster' });
    const werkplek = element('main', { class: 'werkplek' }, this.balkplek, this.roosterplek, this.tabplek);
    venster.append(werkplek, this.zijkant);
    this.zijkant.append(this.splitser, this.panelen);
    this.panelen.append(this.eigenPaneel, this.collegaPaneel);
    this.delen = [this.kop, this.melding, venster, this.status, this.functieplek];
    maakVerstelbaar(this.splitser, PANEELBREEDTE, (breedte) =>
      this.panelen.style.setProperty('--paneelbreedte', `${breedte}px`),
    );
    document.addEventListener('dragover', (sleep) => this.sleept(sleep, true));
    document.addEventListener('dragleave', (sleep) => this.sleept(sleep, sleep.relatedTarget !== null));
    document.addEventListener('drop', (sleep) => {
      this.sleept(sleep, false);
      const bestand = sleep.dataTransfer?.files[0];
      if (bestand) void this.openBestand(bestand);
    });
    this.ververs();
  }

  private sleept(sleep: DragEvent, boven: boolean): void {
    if (!sleep.dataTransfer?.types.includes('Files')) return;
    sleep.preventDefault();
    document.body.dataset.sleep = this.woorden.tedoen;
    document.body.classList.toggle('boven', boven);
  }

  private maakPaneel(titel: () => string): [HTMLElement, Paneel] {
    const plaats = element('section', { class: 'paneel' }, element('h2', {}));
    return [plaats, new Paneel(plaats, 'taskpane.html', titel, () => this.naAntwoord())];
  }

  private maakStoringen(): Storingen {
    const keuze = () => ({ blad: this.rooster.blad, blok: this.rooster.blok });
    return new Storingen(this.host, keuze, () => this.openPanelen());
  }

  private maakBalken(): [Formulebalk, Bladtabs] {
    const { woorden, rooster, invoer } = this;
    const formulebalk = maakFormulebalk({
      rooster,
      invoer,
      woorden,
      gaNaar: (blad, blok) => this.gaNaar(blad, blok),
      meldFout: (tekst) => this.meldFout(tekst),
    });
    const bladtabs = maakBladtabs({
      woorden,
      werkmap: () => this.werkmap,
      gekozen: () => rooster.blad,
      kies: (blad) => this.toonBlad(blad),
      naarCellen: () => invoer.focus(),
      doe: (wat) => invoer.probeer(() => this.werkmap.als({ client: this.client, addin: false }, wat)),
    });
    return [formulebalk, bladtabs];
  }

  /** After another language, theme or workbook. */
  private ververs(): void {
    const { woorden } = this;
    document.documentElement.lang = this.taal;
    document.documentElement.dataset.thema = this.thema;
    document.title = `${this.werkmap.naam} – ${woorden.titel} – Sluitend`;
    this.rooster.raster.setAttribute('aria-label', woorden.rooster);
    this.rooster.alles.setAttribute('aria-label', woorden.rooster);
    this.splitser.setAttribute('aria-label', woorden.splitser);
    this.zijkant.setAttribute('aria-label', woorden.sluitend);
    this.eigenPaneel.querySelector('h2')!.textContent = woorden.sluitend;
    this.collegaPaneel.querySelector('h2')!.textContent = `${woorden.sluitend} – ${woorden.collega}`;
    [this.formulebalk, this.bladtabs] = this.maakBalken();
    this.balkplek.replaceChildren(this.formulebalk.wortel);
    this.tabplek.replaceChildren(this.bladtabs.wortel);
    this.tekenKop();
    this.bladtabs.ververs();
    this.naKeuze();
  }

  private tekenKop(): void {
    const { woorden } = this;
    const bezig = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.knop : undefined;
    const balk = element(
      'div',
      { class: 'werkbalk', role: 'toolbar', 'aria-label': woorden.werkbalk },
      maakKnop({ icoon: 'openen', tekst: woorden.openen, menu: true, doe: (knop) => void this.openmenu(knop) }),
      maakKnop({ icoon: 'opslaan', tekst: woorden.opslaan, doe: () => this.slaOp() }),
      scheiding(),
      maakKnop({
        ...{ icoon: 'ongedaan', titel: woorden.ongedaan, uit: !this.ongedaan.kanTerug },
        doe: () => this.invoer.terug(),
      }),
      maakKnop({
        ...{ icoon: 'opnieuw', titel: woorden.opnieuw, uit: !this.ongedaan.kanOpnieuw },
        doe: () => this.invoer.opnieuw(),
      }),
      scheiding(),
      maakKnop({
        ...{ icoon: 'sluitend', tekst: woorden.sluitend, aan: this.toontPaneel },
        doe: () => this.zetPanelen(!this.toontPaneel, this.toontCollega),
      }),
      maakKnop({
        ...{ icoon: 'collega', tekst: woorden.collega, titel: woorden.collegaUitleg, aan: this.toontCollega },
        doe: () => this.zetPanelen(this.toontPaneel, !this.toontCollega),
      }),
      maakKnop({
        ...{ icoon: 'storing', tekst: woorden.storing, menu: true, aantal: this.storingen.aantal },
        doe: (knop) => toonMenu(this.metKop(this.storingen.menu(woorden)), onder(knop), woorden.storing),
      }),
      element('span', { class: 'ruimte' }),
      maakKnop({
        ...{ icoon: 'weergave', tekst: woorden.weergave, menu: true },
        doe: (knop) => toonMenu(this.weergavemenu(), onder(knop), woorden.weergave),
      }),
      maakKnop({
        ...{ icoon: 'hulp', tekst: woorden.hulp },
        doe: () => toonHulp(this.taal, woorden.hulp, woorden.sluiten),
      }),
    );
    const naam = element(
      'h1',
      {},
      element('span', { class: 'bestandsnaam' }, this.werkmap.naam),
      ` – ${woorden.titel}`,
    );
    this.kop.replaceChildren(naam, balk);
    if (bezig !== undefined) this.kop.querySelector<HTMLElement>(`[data-knop="${bezig}"]`)?.focus();
  }

  /** The number on the button follows what is chosen. */
  private metKop(delen: readonly Menudeel[]): Menudeel[] {
    return delen.map((deel) => {
      if ('kop' in deel) return deel;
      const doe = (): void => {
        deel.doe();
        this.tekenKop();
      };
      return { ...deel, doe };
    });
  }

  private async openmenu(knop: HTMLElement): Promise<void> {
    const { woorden } = this;
    const { checks } = await import('../checks');
    toonMenu(
      [
        { tekst: woorden.kiesBestand, doe: () => this.kiesBestand() },
        { tekst: woorden.leeg, doe: () => this.open(legeWerkmap()) },
        { kop: woorden.voorbeelden },
        ...this.voorbeelden.map((naam) => ({ tekst: naam, doe: () => void this.openVoorbeeld(naam) })),
        { kop: woorden.foutvoorbeelden },
        ...checks.map((check) => ({ tekst: check.titel, doe: () => this.open(voorbeeldwerkmap(check)) })),
      ],
      onder(knop),
      woorden.openen,
    );
  }

  private weergavemenu(): Menudeel[] {
    const { woorden } = this;
    const themas: readonly Thema[] = ['licht', 'donker', 'contrast'];
    const talen = [
      ['nl', 'Nederlands'],
      ['en', 'English'],
    ] as const;
    return [
      { kop: woorden.thema },
      ...themas.map((thema) => ({
        ...{ tekst: woorden[thema], keuze: true, aan: thema === this.thema },
        doe: () => this.zetKijkwijze(thema, this.taal),
      })),
      { kop: woorden.taal },
      ...talen.map(([taal, tekst]) => ({
        ...{ tekst, keuze: true, aan: taal === this.taal },
        doe: () => this.zetKijkwijze(this.thema, taal),
      })),
    ];
  }

  private zetKijkwijze(thema: Thema, taal: Taal): void {
    this.thema = thema;
    this.taal = taal;
    this.ververs();
    // Excel tells a pane of its looks and language when it opens.
    this.openPanelen();
  }

  // The pages of the add-in

  private zetPanelen(eigen: boolean, collega: boolean): void {
    const wasOpen = [this.toontPaneel, this.toontCollega];
    this.toontPaneel = eigen;
    this.toontCollega = collega;
    this.tekenKop();
    this.schikPanelen();
    if (eigen && !wasOpen[0]) void this.paneel.open(this.client, this.kijkwijze);
    if (collega && !wasOpen[1]) void this.collega.open(this.clientNummer(2), this.kijkwijze);
    if (!eigen) this.paneel.sluit();
    if (!collega) this.collega.sluit();
  }

  private openPanelen(): void {
    this.schikPanelen();
    if (this.toontPaneel) void this.paneel.open(this.client, this.kijkwijze);
    if (this.toontCollega) void this.collega.open(this.clientNummer(2), this.kijkwijze);
  }

  private get kijkwijze() {
    return { thema: this.thema, taal: this.taal };
  }

  private schikPanelen(): void {
    this.eigenPaneel.hidden = !this.toontPaneel;
    this.collegaPaneel.hidden = !this.toontCollega;
    this.zijkant.hidden = !this.toontPaneel && !this.toontCollega;
  }

  private async laadFuncties(): Promise<void> {
    const { host } = this;
    const [antwoord] = await Promise.all([
      fetch('functions.json'),
      this.functies.open(this.clientNummer(0), this.kijkwijze),
    ]);
    host.registreer((await antwoord.json()) as Functiebeschrijving);
    this.rooster.ververs();
  }

  /** The pane may have gone to a cell, and changed what no event tells of. */
  private naAntwoord(): void {
    this.rooster.ververs();
    const { selectie } = this.client;
    if (selectie === this.gevolgd || !selectie) return;
    this.gevolgd = selectie;
    this.gaNaar(selectie.blad, selectie.blok);
  }

  // The workbook

  private async openVoorbeeld(naam: string): Promise<void> {
    const antwoord = await fetch(`${VOORBEELDEN}${naam}`);
    await this.openBytes(new Uint8Array(await antwoord.arrayBuffer()), naam);
  }

  private async openBytes(bytes: Uint8Array, naam: string): Promise<void> {
    try {
      this.open(await leesBestand(bytes, naam));
    } catch (fout) {
      this.meldFout(`${naam}: ${this.uitleg(fout)}`);
    }
  }

  private kiesBestand(): void {
    const veld = element('input', { type: 'file', accept: '.xlsx,.xlsm' });
    veld.addEventListener('change', () => {
      const bestand = veld.files?.[0];
      if (bestand) void this.openBestand(bestand);
    });
    veld.click();
  }

  private slaOp(): void {
    if (!this.invoer.legVast()) return;
    const { bytes, weggelaten } = schrijfWerkmap(this.werkmap);
    const naam = this.werkmap.naam.replace(/\.xls[xm]$/i, '.xlsx');
    const adres = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: XLSX }));
    element('a', { href: adres, download: naam }).click();
    setTimeout(() => URL.revokeObjectURL(adres), 60_000);
    const rest = weggelaten.length > 0 ? ` ${this.woorden.weggelaten(weggelaten.join('; '))}` : '';
    this.meld(`${this.woorden.opgeslagen(naam)}${rest}`);
  }

  private naastliggendBlad(stap: 1 | -1): void {
    const bladen = this.werkmap.bladen.filter(({ zichtbaarheid }) => zichtbaarheid === 'Visible');
    const blad = bladen[bladen.indexOf(this.rooster.blad) + stap];
    if (blad) this.toonBlad(blad);
  }

  private toonBlad(blad: Werkblad): void {
    if (!this.invoer.legVast() || blad === this.rooster.blad) return;
    this.rooster.toon(blad);
    this.bladtabs.ververs();
  }

  private gaNaar(blad: Werkblad, blok: Blok): void {
    if (!this.invoer.legVast()) return;
    if (blad !== this.rooster.blad) this.toonBlad(blad);
    naarBlok(this.rooster, blok);
  }

  /** A sheet came, went, or was renamed or hidden. */
  private naBladen(): void {
    const { blad } = this.rooster;
    const staatEr = this.werkmap.bladen.includes(blad) && blad.zichtbaarheid === 'Visible';
    const ander = this.werkmap.bladen.find(({ zichtbaarheid }) => zichtbaarheid === 'Visible');
    if (!staatEr && ander) this.rooster.toon(ander);
    this.bladtabs.ververs();
  }

  private celmenu(x: number, y: number): void {
    const { rooster, invoer, woorden } = this;
    const { blad, blok, selectie } = rooster;
    const { bewerkingen } = invoer;
    const aantal = Math.min(blok.rijen, 1_000);
    const doe = (wat: () => void) => () => {
      invoer.probeer(wat);
      invoer.focus();
    };
    const sorteer = (oplopend: boolean) =>
      doe(() => {
        const gebruikt = blad.gebruikt(true, blok);
        if (gebruikt) bewerkingen.sorteer(blad, gebruikt, selectie.actief.kolom, oplopend);
      });
    const kanSorteren = blok.rijen > 1;
    toonMenu(
      [
        { tekst: woorden.rijenInvoegen, doe: doe(() => bewerkingen.voegRijenIn(blad, blok.rij, aantal)) },
        { tekst: woorden.rijenVerwijderen, doe: doe(() => bewerkingen.verwijderRijen(blad, blok.rij, aantal)) },
        { tekst: woorden.wissen, doe: doe(() => bewerkingen.wis(blad, blok)) },
        { tekst: woorden.sorteerOp, uit: !kanSorteren, doe: sorteer(true) },
        { tekst: woorden.sorteerAf, uit: !kanSorteren, doe: sorteer(false) },
        { tekst: woorden.verbergRijen, doe: doe(() => this.verberg('rij', true)) },
        { tekst: woorden.verbergKolommen, doe: doe(() => this.verberg('kolom', true)) },
        {
          tekst: woorden.zichtbaarMaken,
          uit: blad.verborgenRijen.size + blad.verborgenKolommen.size === 0,
          doe: doe(() => this.verberg('alles', false)),
        },
      ],
      { x, y, terug: rooster.invoer },
      woorden.rooster,
    );
  }

  private verberg(wat: 'rij' | 'kolom' | 'alles', aan: boolean): void {
    const { blad, blok } = this.rooster;
    if (wat === 'rij') blad.verberg(blad.verborgenRijen, blok.rij, blok.rijen, aan);
    else if (wat === 'kolom') blad.verberg(blad.verborgenKolommen, blok.kolom, blok.kolommen, aan);
    else {
      blad.verborgenRijen.clear();
      blad.verborgenKolommen.clear();
    }
    this.werkmap.meld({ soort: 'rijVerborgen', blad, blok });
  }

  // Calculating

  /** Until all formulas were read a calculation would take long, and the view shows the last outcome. */
  private werkBerekeningBij(): void {
    if (this.formulesGelezen) this.werkmap.werkBerekeningBij();
  }

  /** Reads the formulas in portions, so that the page stays usable with very many. */
  private leesFormules(): void {
    const { werkmap } = this;
    const lees = (): void => {
      if (werkmap !== this.werkmap) return;
      const eind = performance.now() + PORTIE;
      this.formulesGelezen = werkmap.rekenmodel.bereidVoor(() => performance.now() > eind);
      if (this.formulesGelezen) this.rooster.ververs();
      else setTimeout(lees);
      this.tekenStatus();
    };
    lees();
  }

  // What the user sees of it

  private naInvoer(): void {
    const { host, invoer } = this;
    const bezig = invoer.modus !== 'gereed';
    if (bezig && !host.celWordtBewerkt) {
      host.begintTypen();
      this.typt = true;
    } else if (!bezig && this.typt) {
      host.klaarMetTypen();
      this.typt = false;
    }
    this.naKeuze();
    this.tekenKop();
  }

  /** Whether the emulated Excel thinks that a cell is being edited because one is. */
  private typt = false;

  private naKeuze(): void {
    const { rooster, client } = this;
    const { blad, blok, selectie } = rooster;
    const bekend = client.geselecteerd;
    if (bekend.blad !== blad || JSON.stringify(bekend.blok) !== JSON.stringify(blok)) client.selecteer(blad, blok);
    this.gevolgd = client.selectie;
    const cel = blad.cel(selectie.actief.rij, selectie.actief.kolom);
    this.formulebalk.ververs(toonInvoer(cel));
    const adres = blad
      .adres({ ...selectie.actief, rijen: 1, kolommen: 1 })
      .split('!')
      .at(-1);
    rooster.invoer.setAttribute('aria-label', `${adres} ${toonCel(cel)}`.trim());
    this.tekenStatus();
  }

  private tekenStatus(): void {
    const { woorden, rooster } = this;
    const { gevuld, getallen, som } = vatSamen(rooster.blad, rooster.blok);
    const toon = (getal: number): string => new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 }).format(getal);
    const stand = this.formulesGelezen ? woorden.modus[this.invoer.modus] : woorden.berekenen;
    const delen = [
      ...(getallen > 1 ? [`${woorden.gemiddelde}: ${toon(som / getallen)}`] : []),
      ...(gevuld > 1 ? [`${woorden.aantal}: ${toon(gevuld)}`] : []),
      ...(getallen > 1 ? [`${woorden.som}: ${toon(som)}`] : []),
    ];
    this.status.replaceChildren(
      element('span', { class: 'stand' }, stand),
      ...(this.werkmap.rekenstand === 'Manual' ? [element('span', {}, woorden.handmatig)] : []),
      element('span', { class: 'ruimte' }),
      ...delen.map((deel) => element('span', {}, deel)),
    );
  }

  private meld(tekst: string): void {
    this.toonMelding(tekst, 'goed');
  }

  private meldFout(tekst: string): void {
    this.toonMelding(tekst, 'let');
  }

  private toonMelding(tekst: string, soort: 'goed' | 'let'): void {
    const sluit = element('button', { class: 'klein', type: 'button', 'aria-label': this.woorden.sluiten });
    sluit.append(icoon('kruis'));
    const regel = element('div', { class: `melding ${soort}` }, icoon(soort), element('span', {}, tekst), sluit);
    sluit.addEventListener('click', () => {
      regel.remove();
      this.invoer.focus();
    });
    this.melding.replaceChildren(regel);
  }

  /** A sentence for the user. */
  private uitleg(fout: unknown): string {
    const { woorden } = this;
    if (fout instanceof Leesfout) return fout.message;
    if (!(fout instanceof Hostfout)) return woorden.mislukt(fout instanceof Error ? fout.message : String(fout));
    if (fout.code === 'AccessDenied') return woorden.geenToegang;
    if (fout.code === 'ItemAlreadyExists') return woorden.bestaatAl;
    if (fout.code === 'InvalidOperation') return woorden.laatsteBlad;
    if (fout.code === 'InvalidArgument')
      return this.invoer.modus === 'gereed' ? woorden.ongeldigeNaam : woorden.geenFormule;
    return woorden.mislukt(fout.message);
  }
}
